/** IConvertible of the simple types: `(1.5).ToInt64($null)`, the same conversions as System.Convert. */
import { changeType } from './change-type.ts'
import { type Implementation, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import type { NetType } from '../../../objects/net-type.ts'

const numbers = 'SByte Byte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal'.split(' ')
const names = ['Boolean', 'Char', 'DateTime', ...numbers]
const call: Record<string, Implementation> = {
  ToType: (self, [type, provider], ctx) => changeType(self, type as NetType, ctx, provider),
}
for (const name of names)
  call[`To${name}`] = (self, [provider], ctx) =>
    changeType(self, loadType(`System.${name}`) as NetType, ctx, provider)
for (const name of [...names, 'String', 'Enum']) implement(`System.${name}`, { call })
