/** System.Lazy: made when first asked for, by a script block or by the type's own constructor. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { convertTo } from '../../runtime/convert.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { newObject } from '../../runtime/static-members.ts'
import { nestedCall } from './array-sort.ts'
import { netText, registerText } from '../../runtime/to-text.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull } from '../values.ts'

export class PSLazy {
  readonly netType: NetType
  readonly make: unknown
  value: unknown
  isMade: boolean
  isMaking = false
  constructor(netType: NetType, make: unknown, isMade = false) {
    this.netType = netType
    this.make = make
    this.value = isMade ? make : undefined
    this.isMade = isMade
  }
  force(ctx: EngineContext): unknown {
    if (this.isMade) return this.value
    if (this.isMaking)
      throwNet(
        'System.InvalidOperationException',
        'ValueFactory attempted to access the Value property of this instance.',
      )
    this.isMaking = true
    try {
      const type = this.netType.genericArguments[0] ?? T.Object
      const value = this.make === undefined ? newObject(type, [], ctx) : nestedCall(this.make, [], ctx)
      this.value = convertTo(value, type, ctx)
      this.isMade = true
      return this.value
    } finally {
      this.isMaking = false
    }
  }
}
registerText(loadType('System.Lazy`1') as NetType, (self: PSLazy, culture) =>
  self.isMade ? netText(self.value, culture) : 'Value is not created.',
)
implement('System.Lazy`1', {
  get: { Value: (self: PSLazy, ctx) => self.force(ctx), IsValueCreated: (self: PSLazy) => self.isMade },
  call: {
    ToString: (self: PSLazy) => (self.isMade ? netText(self.value) : 'Value is not created.'),
  },
  create: (_, args, _ctx, call) => {
    const [parameter] = call.overload.parameters
    if (parameter?.name === 'value') return new PSLazy(call.type, args[0], true)
    if (parameter?.name !== 'valueFactory') return new PSLazy(call.type, undefined)
    return args[0] === null ? argumentNull('valueFactory') : new PSLazy(call.type, args[0])
  },
})
