/** System.Xml.XmlConvert: XSD's spelling of values. Names are with the documents. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import { PSDateTime } from '../../../objects/time.ts'
import { dateFromUnixMs, unixMsOf } from '../../../objects/date.ts'
import { convertTo } from '../../runtime/convert.ts'
import { throwNet } from '../../runtime/failure.ts'
import { formatValue } from '../../runtime/format-text.ts'
import { netText } from '../../runtime/to-text.ts'
import { implement, type Implementation } from '../surface.ts'
import { argumentNull, flag } from '../values.ts'

const wrong = (text: string, type: NetType): never =>
  throwNet('System.FormatException', `The string '${text}' is not a valid ${type.name} value.`)
const reading =
  (type: NetType): Implementation =>
  (_, [text], ctx) => {
    const source = text === null ? argumentNull('s') : String(text).trim()
    if (type === T.Boolean)
      return source === 'true' || source === '1'
        ? true
        : source === 'false' || source === '0'
          ? false
          : wrong(text, type)
    try {
      return convertTo(source === 'INF' ? 'Infinity' : source === '-INF' ? '-Infinity' : source, type, ctx)
    } catch {
      return wrong(text, type)
    }
  }
const numbers = [
  'Boolean',
  'Byte',
  'SByte',
  'Int16',
  'UInt16',
  'Int32',
  'UInt32',
  'Int64',
  'UInt64',
  'Single',
  'Double',
  'Decimal',
  'Guid',
  'Char',
] as const
const dates = 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK'
/** A value as XSD spells it. */
export function xmlText(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value instanceof PSDateTime) return formatValue(value, dates, invariantCulture)
  const text = netText(value, invariantCulture)
  return text === 'Infinity' ? 'INF' : text === '-Infinity' ? '-INF' : text
}
implement('System.Xml.XmlConvert', {
  staticCall: {
    ...Object.fromEntries(numbers.map((name) => [`To${name}`, reading(T[name])])),
    ToDateTime: (_, [text, option], ctx) => {
      const found = convertTo(String(text).trim(), T.DateTime, ctx) as PSDateTime
      // XmlDateTimeSerializationMode: 0 Local, 1 Utc, 2 Unspecified, 3 RoundtripKind
      const mode = typeof option === 'string' || option === undefined ? 3 : flag(option)
      if (mode === 2) return new PSDateTime(found.ticks, 0)
      if (mode === 1 || (mode === 3 && /Z$/.test(String(text).trim())))
        return found.kind === 0 ? new PSDateTime(found.ticks, 1) : dateFromUnixMs(unixMsOf(found), 1)
      return mode === 0 && found.kind === 0 ? new PSDateTime(found.ticks, 2) : found
    },
    ToString: (_, [value]) => xmlText(value),
  },
})
