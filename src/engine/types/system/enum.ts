/** System.Enum. */
import { sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { changeNumber, toBig, typeCodeOf } from '../../runtime/numeric.ts'
import { setReference } from '../comparison-table.ts'
import { netTypeText } from '../names.ts'
import { implement } from '../surface.ts'
import { addSignatures, loadType } from '../type-loader.ts'
import { argument, argumentNull, arrayOf, strings } from '../values.ts'
import { formatEnum } from '../../../objects/composite-format.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

export const enumOf = (type: NetType): NonNullable<NetType['enumInfo']> => {
  const info = type.enumInfo
  if (!info) argument('Type provided must be an Enum.', 'enumType')
  return info
}
const ofUnderlying = (value: EnumValue): unknown =>
  changeNumber(value.value, value.netType.enumInfo?.underlying ?? T.Int32)
function parseEnum(type: NetType, text: string, ignoreCase: boolean): EnumValue | undefined {
  const info = enumOf(type)
  let value = 0n
  for (const part of text.split(',')) {
    const one = part.trim()
    let found: bigint | undefined = info.names.get(one)
    if (found === undefined && ignoreCase)
      for (const [name, known] of info.names) if (name.toLowerCase() === one.toLowerCase()) found = known
    if (found === undefined && /^[+-]?\d+$/.test(one)) found = BigInt(one.replace(/^\+/, ''))
    if (found === undefined) return undefined
    value |= found
  }
  return new EnumValue(type, value)
}
implement('System.Enum', {
  get: { value__: (self: EnumValue) => ofUnderlying(self) },
  call: {
    ToString: (self: EnumValue, [format]) => {
      try {
        return typeof format === 'string' ? formatEnum(self, format) : self.toString()
      } catch (error) {
        if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
        throw error
      }
    },
    HasFlag: (self: EnumValue, [other]) => {
      if (other.netType !== self.netType) {
        argument(
          `The argument type, '${netTypeText(other.netType)}', is not the same as the enum type '${netTypeText(self.netType)}'.`,
        )
      }
      return (self.value & other.value) === other.value
    },
    CompareTo: (self: EnumValue, [other]) =>
      other === null ? 1 : self.value < other.value ? -1 : self.value > other.value ? 1 : 0,
    Equals: (self: EnumValue, [other]) => sameValue(self, other),
    GetHashCode: (self: EnumValue) => Number(BigInt.asIntN(32, self.value)),
    GetTypeCode: (self: EnumValue) =>
      new EnumValue(loadType('System.TypeCode') as NetType, BigInt(typeCodeOf(self.netType))),
  },
  staticCall: {
    GetNames: (_, [type], _ctx, call) =>
      strings(
        sortedNames((type as NetType | undefined) ?? (call.genericArguments[0] as NetType)).map(
          ([name]) => name,
        ),
      ),
    GetValues: (_, [type], _ctx, call) => {
      const wanted = (type as NetType | undefined) ?? (call.genericArguments[0] as NetType)
      return arrayOf(
        wanted,
        sortedNames(wanted).map(([, value]) => new EnumValue(wanted, value)),
      )
    },
    GetName: (_, args, _ctx, call) => {
      const type = (args.length > 1 ? args[0] : call.genericArguments[0]) as NetType
      const value = toBig(baseOf(args[args.length - 1]))
      for (const [name, one] of enumOf(type).names) if (one === value) return name
      return null
    },
    GetUnderlyingType: (_, [type]) => enumOf(type).underlying,
    IsDefined: (_, args, _ctx, call) => {
      const type = (args.length > 1 ? args[0] : call.genericArguments[0]) as NetType
      const value = baseOf(args[args.length - 1])
      const info = enumOf(type)
      if (typeof value === 'string') return info.names.has(value)
      const number = toBig(value)
      return [...info.names.values()].includes(number)
    },
    Parse: (_, args, _ctx, call) => {
      const generic = call.genericArguments[0]
      const [type, text, ignore] = (generic ? [generic, args[0], args[1]] : args) as [
        NetType,
        string | null,
        boolean | undefined,
      ]
      if (text === null) argumentNull('value')
      if (text.trim() === '') argument('Must specify valid information for parsing in the string.', 'value')
      const value = parseEnum(type, text, ignore === true)
      if (!value) argument(`Requested value '${text}' was not found.`)
      return value
    },
    TryParse: (_, args, _ctx, call) => {
      const ref = args[args.length - 1]
      const generic = call.genericArguments[0]
      const inferred = baseOf(ref.variable ? ref.variable.value : ref.value)
      const type =
        generic ??
        (args[0] instanceof NetType ? args[0] : ((inferred as EnumValue | null)?.netType as NetType))
      const at = args[0] instanceof NetType ? 1 : 0
      const text = args[at] as string | null
      const value =
        text === null ? undefined : parseEnum(type, text, args.length - at > 2 && args[at + 1] === true)
      setReference(ref, value ?? new EnumValue(type, 0n))
      return value !== undefined
    },
    ToObject: (_, [type, value]) => new EnumValue(type, toBig(baseOf(value))),
    Format: (_, [type, value, format]) =>
      formatEnum(value instanceof EnumValue ? value : new EnumValue(type, toBig(value)), format),
  },
})
/** .NET sorts the names by value, unsigned. */
export function sortedNames(type: NetType): [string, bigint][] {
  const list = [...enumOf(type).names]
  return list.sort((a, b) => {
    const x = BigInt.asUintN(64, a[1])
    const y = BigInt.asUintN(64, b[1])
    return x < y ? -1 : x > y ? 1 : 0
  })
}
addSignatures('System.Enum', ['int value__ {get;}'])
