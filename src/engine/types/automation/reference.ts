/** [ref] and [switch]. */
import { isTrue } from '../../runtime/convert.ts'
import { sma } from './names.ts'
import { setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { addMetadata } from '../type-loader.ts'
import { PSReference, PSSwitch } from '../../../objects/misc.ts'

implement(sma('PSReference'), {
  get: { Value: (self: PSReference) => (self.variable ? self.variable.value : self.value) },
  set: { Value: (self: PSReference, value) => setReference(self, value) },
  create: (_, [value]) => new PSReference(value),
})
addMetadata('')
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
