/** System.Convert. */
import { bytesOf } from '../../runtime/bytes.ts'
import { codeOf } from '../../runtime/numeric.ts'
import { netText } from '../../runtime/to-text.ts'
import { names, implement, type Implementation } from '../surface.ts'
import { changeType } from './change-type.ts'
import { base64, fromBase64, fromRadix, hexBytes, toRadix } from './convert-text.ts'
import { dbNull } from './db-null.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, bytes, cultureArg, flag } from '../values.ts'
import type { PSArray } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

const convertImplementations: Record<string, Implementation> = {}
for (const [name, type] of [
  ['ToBoolean', T.Boolean],
  ['ToByte', T.Byte],
  ['ToChar', T.Char],
  ['ToDateTime', T.DateTime],
  ['ToDecimal', T.Decimal],
  ['ToDouble', T.Double],
  ['ToInt16', T.Int16],
  ['ToInt32', T.Int32],
  ['ToInt64', T.Int64],
  ['ToSByte', T.SByte],
  ['ToSingle', T.Single],
  ['ToUInt16', T.UInt16],
  ['ToUInt32', T.UInt32],
  ['ToUInt64', T.UInt64],
] as const) {
  convertImplementations[name] = (_, [value, second], ctx, call) =>
    names(call)[1] === 'fromBase'
      ? fromRadix(value, second as number, type)
      : changeType(value, type, ctx, second)
}
implement('System.Convert', {
  staticGet: { DBNull: () => dbNull },
  staticCall: {
    ...convertImplementations,
    ToString: (_, [value, second], ctx, call) => {
      if (names(call)[1] === 'toBase') return toRadix(value, second as number)
      const base = baseOf(value)
      return base === null ? '' : netText(base, cultureArg(second, ctx), ctx)
    },
    ChangeType: (_, [value, wanted, provider], ctx) => {
      const type =
        wanted instanceof EnumValue ? (typeByCode(Number(wanted.value)) ?? T.Object) : (wanted as NetType)
      if (type === null) argumentNull('conversionType')
      return changeType(value, type, ctx, provider)
    },
    GetTypeCode: (_, [value]) =>
      new EnumValue(
        loadType('System.TypeCode') as NetType,
        BigInt(value === dbNull ? 2 : codeOf(baseOf(value))),
      ),
    IsDBNull: (_, [value]) => value === dbNull,
    ToBase64String: (_, args, _ctx, call) => {
      const [value] = args
      const parameters = names(call)
      if (value === null) argumentNull('inArray')
      let data = bytesOf(value)
      if (parameters[1] === 'offset')
        data = data.subarray(args[1] as number, (args[1] as number) + (args[2] as number))
      const options = parameters.indexOf('options')
      const text = base64(data)
      return options > 0 && flag(args[options]) === 1 ? text.replace(/(.{76})(?=.)/g, '$1\r\n') : text
    },
    FromBase64String: (_, [text]) => {
      if (text === null) argumentNull('s')
      return bytes(fromBase64(text))
    },
    FromBase64CharArray: (_, [chars, from, count]) =>
      bytes(
        fromBase64(
          (chars as PSArray).items
            .slice(from, from + count)
            .map(String)
            .join(''),
        ),
      ),
    ToHexString: (_, [value, from, count]) => {
      const data = bytesOf(value)
      return Buffer.from(from === undefined ? data : data.subarray(from, from + count))
        .toString('hex')
        .toUpperCase()
    },
    ToHexStringLower: (_, [value]) => Buffer.from(bytesOf(value)).toString('hex'),
    FromHexString: (_, [text]) => bytes(hexBytes(text)),
  },
})
function typeByCode(code: number): NetType | undefined {
  return {
    3: T.Boolean,
    4: T.Char,
    5: T.SByte,
    6: T.Byte,
    7: T.Int16,
    8: T.UInt16,
    9: T.Int32,
    10: T.UInt32,
    11: T.Int64,
    12: T.UInt64,
    13: T.Single,
    14: T.Double,
    15: T.Decimal,
    16: T.DateTime,
    18: T.String,
  }[code]
}
