/** Convert.ChangeType: any value to a type .NET's way. */
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { defaultValue } from '../../runtime/static-members.ts'
import {
  changeNumber,
  codeOf,
  isNumericCode,
  toJsNumber,
  TypeCode,
  typeCodeOf,
} from '../../runtime/numeric.ts'
import { netText } from '../../runtime/to-text.ts'
import { netTypeText } from '../names.ts'
import { cultureArg } from '../values.ts'
import { parseDateTime } from '../../../objects/date-parse.ts'
import { FormatError } from '../../../objects/format-error.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { parseNumber } from '../../../objects/number-text.ts'
import { PSChar } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { PSDateTime } from '../../../objects/time.ts'
import { typeOf } from '../../../objects/type-of.ts'

const invalidCast = (from: string, to: string): never =>
  throwNet('System.InvalidCastException', `Invalid cast from '${from}' to '${to}'.`)
/** Convert.ToX: IConvertible only, cultures for strings. */
export function changeType(value: unknown, type: NetType, ctx: EngineContext, provider?: unknown): unknown {
  const base = baseOf(value)
  if (base === null || base === undefined)
    return type.isValueType ? defaultValue(type, ctx) : type === T.String ? null : null
  const own = typeOf(base) as NetType
  if (own === type || type === T.Object) return base
  const code = codeOf(base)
  if (type === T.String) return netText(base, cultureArg(provider, ctx), ctx)
  if (type === T.Boolean) {
    if (typeof base === 'string') {
      const text = base.trim().toLowerCase()
      if (text !== 'true' && text !== 'false')
        throwNet('System.FormatException', `String '${base}' was not recognized as a valid Boolean.`)
      return text === 'true'
    }
    if (code === TypeCode.Char || code === TypeCode.DateTime) invalidCast(own.name, 'Boolean')
    if (isNumericCode(code)) return toJsNumber(base) !== 0
  }
  if (type === T.DateTime) {
    if (typeof base === 'string') return parsedDate(base, ctx, provider)
    if (code !== TypeCode.Object) invalidCast(own.name, 'DateTime')
  }
  if (type === T.Char) {
    if (typeof base === 'string') {
      if (base.length !== 1) throwNet('System.FormatException', 'String must be exactly one character long.')
      return new PSChar(base.charCodeAt(0))
    }
    if (code >= TypeCode.Single || code === TypeCode.Boolean) invalidCast(own.name, 'Char')
  }
  const toNumber = isNumericCode(typeCodeOf(type)) && !type.isEnum
  if (toNumber || type === T.Char) {
    if (typeof base === 'string') return parsedNumber(base, type, ctx, provider)
    if (isNumericCode(code) || code === TypeCode.Boolean || code === TypeCode.Char) {
      if (code === TypeCode.Char && typeCodeOf(type) >= TypeCode.Single) invalidCast('Char', type.name)
      return changeNumber(base, type)
    }
    if (base instanceof PSDateTime) invalidCast('DateTime', type.name)
  }
  if (code === TypeCode.Object) throwNet('System.InvalidCastException', 'Object must implement IConvertible.')
  return invalidCast(netTypeText(own), netTypeText(type))
}
function parsedNumber(text: string, type: NetType, ctx: EngineContext, provider: unknown): unknown {
  try {
    return parseNumber(text, type, { culture: cultureArg(provider, ctx) })
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}
function parsedDate(text: string, ctx: EngineContext, provider: unknown): unknown {
  try {
    return parseDateTime(text, { culture: cultureArg(provider, ctx), nowMs: ctx.now() })
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}
