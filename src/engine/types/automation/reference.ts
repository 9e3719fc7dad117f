/** [ref] and [switch]. */
import { isTrue } from '../../runtime/convert.ts'
import { sma } from './names.ts'
import { setReference } from '../comparison-table.ts'
import { genericType, implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { T } from '../../../objects/net-type.ts'
import { baseOf, PSObject } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { PSReference, PSSwitch } from '../../../objects/misc.ts'

implement(sma('PSReference'), {
  get: { Value: (self: PSReference) => (self.variable ? self.variable.value : self.value) },
  set: { Value: (self: PSReference, value) => setReference(self, value) },
  create: (_, [value]) => new PSReference(value),
})
addMetadata(`#class ${sma('PSReference')}\`1<T> :${sma('PSReference')} @26
T Value {get;set;}
#class ${sma('LanguagePrimitives')}+Null :System.Object @26
`)

/** `[ref]$x`: of the type that the value has now. */
export function referenceTo(value: unknown, variable?: { value: unknown }): PSReference {
  const base = baseOf(value)
  const type =
    base instanceof PSObject
      ? loadType(sma('PSObject'))
      : (typeOf(base) ?? loadType(`${sma('LanguagePrimitives')}+Null`))
  return new PSReference(value, variable, genericType(`${sma('PSReference')}\`1`, type ?? T.Object))
}

implement(sma('SwitchParameter'), {
  get: { IsPresent: (self: PSSwitch) => self.isPresent },
  call: {
    ToBool: (self: PSSwitch) => self.isPresent,
    ToString: (self: PSSwitch) => self.toString(),
    Equals: (self: PSSwitch, [other]) =>
      (other instanceof PSSwitch ? other.isPresent : isTrue(other)) === self.isPresent,
    GetHashCode: (self: PSSwitch) => Number(self.isPresent),
  },
  staticGet: { Present: () => new PSSwitch(true) },
  create: (_, [present]) => new PSSwitch(present === true),
})
