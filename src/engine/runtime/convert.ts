/** LanguagePrimitives.ConvertTo: the ladder every cast, argument, parameter and typed variable goes down. */
import { writtenText } from './written-number.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray, PSDictionary, PSList, mustHold } from '../../objects/collections.ts'
import { decimalFromText } from '../../objects/decimal.ts'
import { invariantCulture } from '../../objects/cultures.ts'
import { PSReference, PSSwitch } from '../../objects/misc.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import { defaultStyles, numberStyles, parseNumber, integerTypes } from '../../objects/number-text.ts'
import {
  BigBox,
  EnumValue,
  PSBigInteger,
  PSChar,
  PSDecimal,
  PSDouble,
  PSSingle,
} from '../../objects/numbers.ts'
import { baseOf, customObject, extensionOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { netTypeText } from '../types/names.ts'
import { constructorsOf, nullableUnderlying, staticMethod } from '../types/surface.ts'
import { callConstructor, callStatic } from '../types/invoke.ts'
import { isAssignable } from '../types/type-loader.ts'
import { customConversion } from '../types/conversions.ts'
import { conversionRank, Rank } from '../types/overloads.ts'
import { referenceTo } from '../types/automation/reference.ts'
import { bytesFromItems } from './bytes.ts'
import { enumFromInteger, enumFromText, enumFromTexts } from './enum-value.ts'
import { enumerate, itemsOf } from './enumerate.ts'
import type { EngineContext } from './context.ts'
import { castFailure, isCastFailure, netExceptionOf, terminating } from './net-failure.ts'
import { NetThrow, throwNet } from './failure.ts'
import {
  bigIntegerToDouble,
  changeNumber,
  codeOf,
  isNumericCode,
  toBig,
  TypeCode,
  typeCodeOf,
} from './numeric.ts'
import { plainDigits, scanNumber } from './scan-number.ts'
import { cultureOf, netText, toText } from './to-text.ts'
import { enumOfProperties, viaProperties } from './object-from-properties.ts'
import { PSDateTime } from '../../objects/time.ts'
import { PSCulture } from '../types/globalization/culture-info.ts'

export { enumerate, itemsOf } from './enumerate.ts'
export { toText } from './to-text.ts'
export { compareValues } from './compare.ts'

/** Whether a value counts as true in `if`, `-and`, `while`. */
export function isTrue(value: unknown): boolean {
  switch (typeof value) {
    case 'boolean':
      return value
    case 'number':
      return value !== 0
    case 'string':
      return value.length > 0
    case 'bigint':
      return value !== 0n
    default:
  }
  if (value === null || value === undefined || value === AutomationNull) return false
  if (value instanceof PSObject) return value.base === undefined ? true : isTrue(value.base)
  if (value instanceof PSSwitch) return value.isPresent
  if (value instanceof PSArray || value instanceof PSList) {
    const { items } = value
    return items.length === 0 ? false : items.length === 1 ? isTrueItem(items[0]) : true
  }
  if ((value as { netType?: NetType }).netType?.name === 'MatchCollection')
    return (value as { list: readonly unknown[] }).list.length > 0
  if (value instanceof ByteArray) return value.bytes.length > 1 || (value.bytes[0] ?? 0) !== 0
  const code = codeOf(value)
  if (code === TypeCode.Single || code === TypeCode.Double) return (value as PSDouble).value !== 0
  if (value instanceof PSDecimal) return value.coefficient !== 0n
  if (value instanceof PSChar) return value.code !== 0
  if (value instanceof EnumValue || value instanceof BigBox) return value.value !== 0n
  if (isNumericCode(code)) return Number((value as { value: number | bigint }).value) !== 0
  return true
}

/** The only item of a list: a list inside is true when it has items at all. */
function isTrueItem(value: unknown): boolean {
  const inner = baseOf(value)
  if (inner instanceof PSArray || inner instanceof PSList) return inner.items.length > 0
  return isTrue(inner)
}

export const bad = (value: unknown, type: NetType, ctx: EngineContext): never => {
  const base = baseOf(value)
  if (base === null || base === undefined || base === AutomationNull) {
    if (type.isEnum) {
      throw castFailure(
        'nullToEnumInvalidCast',
        `Cannot convert null to type "${netTypeText(type)}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${[...(type.enumInfo?.names.keys() ?? [])].join(',')}".`,
      )
    }
    throw castFailure('nullToObjectInvalidCast', `Cannot convert null to type "${netTypeText(type)}".`)
  }
  // a secret is not repeated
  if (/\.(?:SecureString|PSCredential)$/.test(type.fullName))
    throw castFailure(
      'ConvertToFinalInvalidCastException',
      `Cannot convert the value of type "${typeNameOf(value)}" to type "${netTypeText(type)}".`,
    )
  throw castFailure(
    'ConvertToFinalInvalidCastException',
    `Cannot convert the "${shown(value, ctx)}" value of type "${typeNameOf(value)}" to type "${netTypeText(type)}".`,
  )
}

/** PSObject.ToString of a value in a message. */
export function shown(value: unknown, ctx: EngineContext): string {
  const base = baseOf(value)
  if (base instanceof PSObject) return toText(base, ctx)
  return netText(base, cultureOf(ctx), ctx)
}

/** ObjectToTypeNameString: the first type name of the object. */
export function typeNameOf(value: unknown): string {
  const names = extensionOf(value)?.typeNames
  if (names?.[0]) return names[0]
  const type = typeOf(value)
  return type ? type.fullName : 'null'
}

export function wrapped(
  id: string,
  value: unknown,
  type: NetType,
  error: unknown,
  ctx: EngineContext,
): never {
  const inner = netExceptionOf(error)
  if (!inner) throw error
  throw castFailure(
    id,
    `Cannot convert value "${shown(value, ctx)}" to type "${netTypeText(type)}". Error: "${inner.message}"`,
    inner,
  )
}

/**
 * Converts a value to a type as PowerShell does.
 * @throws {NetThrow} PSInvalidCastException, for the caller to wrap: see `cast`
 */
export function convertTo(value: unknown, type: NetType, ctx: EngineContext): unknown {
  if (type === T.Object) return value === AutomationNull ? null : value
  if (typeof value === 'number' && type === T.Double) return new PSDouble(value)
  if (typeof value === 'string' && type === T.Int32) {
    const digits = plainDigits(value)
    if (digits !== undefined) return digits
  }
  const base = baseOf(value)
  if (base === null || base === undefined || base === AutomationNull) return convertNull(type, ctx)
  if (type === T.PSObject) return value
  const from = typeOf(base) as NetType
  if (from === type) return base
  const underlying = nullableUnderlying(type)
  if (underlying) return convertNullable(value, underlying, type, ctx)
  if (type === T.Type && isNumericCode(codeOf(base))) return convertTo(text(value, ctx), type, ctx)
  if (type === T.String) return writtenText(value) ?? text(value, ctx)
  if (type === T.Boolean) return isTrue(value)
  if (from.isSubtypeOf(type) || (type.isInterface && isAssignable(from, type))) return base
  if (type === T.PSCustomObject) return toCustomObject(value, base, ctx)
  if (type === T.Void) return AutomationNull
  if (type.isArray) return toArray(value, base, type, ctx)
  if (type === T.Array) return from.isArray ? base : new PSArray([...(itemsOf(base, ctx) ?? [value])])
  if (type === T.PSReference) return referenceTo(value)
  if (type === T.SwitchParameter) {
    if (typeof base === 'boolean') return new PSSwitch(base)
    if (typeof base === 'string' || isNumericCode(codeOf(base))) return bad(value, type, ctx)
    const code = codeOf(base)
    if (code === TypeCode.Object && !(base instanceof PSDictionary)) return bad(value, type, ctx)
  }
  if (type.isEnum) return toEnum(value, base, type, ctx)
  const toNumeric =
    integerTypes.has(type) ||
    type === T.Double ||
    type === T.Single ||
    type === T.Decimal ||
    type === T.BigInteger
  if (toNumeric && type !== T.Char) {
    const number = toNumber(value, base, type, ctx)
    if (number !== undefined) return number
  } else if (type === T.Char) {
    const char = toChar(value, base, ctx)
    if (char !== undefined) return char
  }
  const custom = customConversion(base, from, type, ctx)
  if (custom !== undefined) return custom
  if (type === T.Hashtable && base instanceof PSDictionary) {
    const table = new PSDictionary(T.Hashtable, 'ordinalIgnoreCase')
    for (const entry of base.entries()) table.set(entry.key, entry.value)
    return table
  }
  if (typeof base === 'string') {
    const parsed = viaParse(base, value, type, ctx)
    if (parsed !== undefined) return parsed
  }
  const constructed = viaConstructor(value, base, from, type, ctx)
  if (constructed !== undefined) return constructed
  if (
    isNumericCode(codeOf(base)) &&
    !(base instanceof EnumValue) &&
    !type.isArray &&
    (staticMethod(type, 'Parse') ||
      constructorsOf(type).some((one) => one.parameters.length === 1 && one.parameters[0]?.type === T.String))
  ) {
    return convertTo(text(value, ctx), type, ctx)
  }
  if (base instanceof PSDictionary) {
    const made = viaProperties(
      value,
      type,
      base.entries().map((entry) => [text(entry.key, ctx), entry.value] as const),
      ctx,
    )
    if (made !== undefined) return made
  }
  const many =
    itemsOf(base, ctx) ??
    (type.genericArguments.length === 1 && isAssignable(type, T.ICollection) ? [value] : undefined)
  if (many) {
    const made = viaItems(many, type, ctx, many[0] === value)
    if (made !== undefined) return made
  }
  if (value instanceof PSObject && value.base === undefined) {
    const notes: (readonly [string, unknown])[] = []
    for (const member of value.members.values())
      if (member.kind === 'NoteProperty') notes.push([member.name, member.value])
    const made = viaProperties(value, type, notes, ctx)
    if (made !== undefined) return made
  }
  const code = codeOf(base)
  if (
    code === TypeCode.Boolean ||
    code === TypeCode.Char ||
    code === TypeCode.DateTime ||
    base instanceof EnumValue
  ) {
    const short = codeOfType(type) > TypeCode.DBNull
    const name = (one: NetType): string => (short ? one.name : netTypeText(one))
    return wrapped(
      'InvalidCastIConvertible',
      value,
      type,
      castInvalid(`Invalid cast from '${name(from)}' to '${name(type)}'.`),
      ctx,
    )
  }
  return bad(value, type, ctx)
}

export const codeOfType = (type: NetType): number => typeCodeOf(type)

export function tryConvert(
  value: unknown,
  type: NetType,
  ctx: EngineContext,
): { value: unknown } | undefined {
  try {
    return { value: convertTo(value, type, ctx) }
  } catch (error) {
    if (isCastFailure(error) || netExceptionOf(error)) return undefined
    throw error
  }
}

/** `[type]value` in a script: what fails ends the statement. */
export function cast(value: unknown, type: NetType, ctx: EngineContext): unknown {
  try {
    return convertTo(value, type, ctx)
  } catch (error) {
    throw terminating(error)
  }
}

function text(value: unknown, ctx: EngineContext): string {
  return toText(value, ctx, invariantCulture)
}

function convertNull(type: NetType, ctx: EngineContext): unknown {
  if (type === T.String) return ''
  if (type === T.Boolean) return false
  if (type === T.Char) return new PSChar(0)
  const integer = integerTypes.get(type)
  if (integer) return integer.make(0n)
  if (type === T.Double) return new PSDouble(0)
  if (type === T.Single) return new PSSingle(0)
  if (type === T.Decimal) return new PSDecimal(0n, 0)
  if (type === T.BigInteger) return new PSBigInteger(0n)
  if (type === T.SwitchParameter) return new PSSwitch(false)
  if (type === T.PSReference) return new PSReference(null)
  if (type === T.Void) return AutomationNull
  if (!type.isValueType || nullableUnderlying(type)) return null
  return bad(null, type, ctx)
}

function toCustomObject(value: unknown, base: unknown, ctx: EngineContext): unknown {
  if (base instanceof PSDictionary) {
    return customObject(
      base.entries().map((entry) => {
        const name = text(entry.key, ctx)
        if (name === '') throw namelessProperty(base.netType)
        return [name, entry.value] as const
      }),
    )
  }
  return value
}

export const namelessProperty = (table: NetType): NetThrow =>
  castFailure(
    'InvalidCastConstructorException',
    `Cannot convert value "${table.fullName}" to type "System.Management.Automation.LanguagePrimitives+InternalPSCustomObject". Error: "Cannot process argument because the value of argument "name" is not valid. Change the value of the "name" argument and run the operation again."`,
  )

/** Whether all are what they would become. */
function isAll(list: readonly unknown[], element: NetType): boolean {
  const kind = element === T.Int32 ? 'number' : element === T.String ? 'string' : undefined
  if (kind === undefined) return false
  for (const one of list) if (typeof one !== kind) return false
  return true
}

function toArray(value: unknown, base: unknown, type: NetType, ctx: EngineContext): unknown {
  const element = type.elementType as NetType
  if (type.rank > 1) return bad(value, type, ctx)
  if (typeof base === 'string' && element === T.Char) {
    mustHold(0, base.length)
    const chars: PSChar[] = []
    for (let i = 0; i < base.length; i++) chars.push(new PSChar(base.charCodeAt(i)))
    return new PSArray(chars, type)
  }
  const source = enumerate(base, ctx)
  const list = source ? (Array.isArray(source) ? source : [...source]) : [value]
  if (element === T.Object || isAll(list, element)) return new PSArray(list.slice(), type)
  const out: unknown[] = new Array(list.length)
  try {
    for (let i = 0; i < list.length; i++) out[i] = convertTo(list[i], element, ctx)
  } catch (error) {
    if (!isCastFailure(error)) throw error
    // no way at all from the one to the other, or one that failed for this value
    if (!source && error.exception.errorRecord?.errorId === 'ConvertToFinalInvalidCastException')
      return bad(value, type, ctx)
    // IConvertible has its say first
    if (base instanceof PSDateTime)
      return wrapped(
        'InvalidCastIConvertible',
        value,
        type,
        castInvalid(`Invalid cast from 'System.DateTime' to '${netTypeText(type)}'.`),
        ctx,
      )
    if (!source) return wrapped('InvalidCastExceptionScalarToArray', value, type, error, ctx)
    if (base instanceof PSList)
      return wrapped('InvalidCastExceptionEnumerableToArray', value, type, error, ctx)
    // an array whose items do not convert is named as a whole, with the item's failure inside
    const inner = error.exception
    if (base instanceof PSArray) {
      throw castFailure(
        'InvalidCastExceptionUnrelatedArrays'.length ? (inner.errorRecord?.errorId ?? '') : '',
        inner.message,
        inner.innerException,
      )
    }
    throw error
  }
  return element === T.Byte ? new ByteArray(bytesFromItems(out)) : new PSArray(out, type)
}

function toEnum(value: unknown, base: unknown, type: NetType, ctx: EngineContext): unknown {
  if (typeof base === 'string') return enumFromText(base, type)
  if (base instanceof PSDictionary)
    return enumOfProperties(
      type,
      base.entries().map((entry) => [text(entry.key, ctx), entry.value] as const),
      ctx,
    )
  const code = codeOf(base)
  if (base instanceof EnumValue) return enumFromInteger(base.value, type, netText(base))
  if (code === TypeCode.Boolean || code === TypeCode.Char || code === TypeCode.DateTime) {
    const from = netTypeText(typeOf(base) as NetType)
    const why = castInvalid(`Invalid cast from '${from}' to '${netTypeText(type)}'.`)
    return wrapped('InvalidCastIConvertible', value, type, why, ctx)
  }
  if (isNumericCode(code)) {
    if (code >= TypeCode.Single) {
      return enumFromText(text(value, ctx), type)
    }
    return enumFromInteger(toBig(base), type, text(value, ctx))
  }
  const many = itemsOf(base, ctx)
  if (many) {
    if (many.some((item) => item === null || item === undefined)) return bad(null, type, ctx)
    return enumFromTexts(
      many.map((item) => text(item, ctx)),
      type,
    )
  }
  return bad(value, type, ctx)
}

function toChar(value: unknown, base: unknown, ctx: EngineContext): unknown {
  if (typeof base === 'string') {
    if (base.length === 1) return new PSChar(base.charCodeAt(0))
    return wrapped(
      'InvalidCastParseTargetInvocation',
      value,
      T.Char,
      castFormat('String must be exactly one character long.'),
      ctx,
    )
  }
  const code = codeOf(base)
  if (code >= TypeCode.SByte && code <= TypeCode.UInt64 && !(base instanceof EnumValue)) {
    try {
      return changeNumber(base, T.Char)
    } catch (error) {
      return wrapped('InvalidCastIConvertible', value, T.Char, error, ctx)
    }
  }
  if (isNumericCode(code)) {
    return wrapped(
      'InvalidCastIConvertible',
      value,
      T.Char,
      castInvalid(`Invalid cast from '${(typeOf(base) as NetType).name}' to 'Char'.`),
      ctx,
    )
  }
  return undefined
}

function toNumber(value: unknown, base: unknown, type: NetType, ctx: EngineContext): unknown {
  if (typeof base === 'string') return numberFromText(base, type, ctx)
  const code = codeOf(base)
  if (base instanceof PSBigInteger) {
    if (type === T.Double || type === T.Single)
      return changeNumber(new PSDouble(bigIntegerToDouble(base.value)), type)
    try {
      return changeNumber(base.value, type)
    } catch (error) {
      return wrapped('InvalidCastIConvertible', value, type, error, ctx)
    }
  }
  if (code === TypeCode.Char && (type === T.Double || type === T.Single || type === T.Decimal)) {
    return type === T.Decimal
      ? wrapped(
          'InvalidCastIConvertible',
          value,
          type,
          castInvalid("Invalid cast from 'Char' to 'Decimal'."),
          ctx,
        )
      : changeNumber((base as PSChar).code, type)
  }
  if (isNumericCode(code) || code === TypeCode.Boolean || code === TypeCode.Char) {
    try {
      return changeNumber(base, type)
    } catch (error) {
      return wrapped('InvalidCastIConvertible', value, type, error, ctx)
    }
  }
  return undefined
}

/** how Convert.ToInt32(text, 16) and its like name what the digits do not fit */
const hexOverflow: Readonly<Record<string, string>> = {
  Byte: 'an unsigned byte',
  SByte: 'a signed byte',
  Int16: 'an Int16',
  UInt16: 'a UInt16',
  Int32: 'a UInt32',
  UInt32: 'a UInt32',
  Int64: 'a UInt64',
  UInt64: 'a UInt64',
}

/** A string as a number, forgiving: hex, multipliers, suffixes, thousands, a fraction for an integer. */
function numberFromText(source: string, type: NetType, ctx: EngineContext): unknown {
  if (source.trim().length === 0) return changeNumber(0, type)
  const scanned = scanNumber(source)
  if (scanned !== undefined) {
    try {
      return scanned instanceof PSBigInteger && type !== T.BigInteger
        ? convertTo(scanned, type, ctx)
        : changeNumber(scanned, type)
    } catch {
      // as written it does not fit: the parser of the type says why
    }
  }
  const tooLarge = /^\s*0x[0-9a-f]+\s*$/i.test(source) ? hexOverflow[type.name] : undefined
  if (tooLarge !== undefined)
    return wrapped(
      'InvalidCastFromStringToInteger',
      source,
      type,
      netThrowOf('System.OverflowException', `Value was either too large or too small for ${tooLarge}.`),
      ctx,
    )
  const id =
    type === T.Decimal
      ? 'InvalidCastFromStringToDecimal'
      : type === T.Double || type === T.Single
        ? 'InvalidCastFromStringToDoubleOrSingle'
        : 'InvalidCastFromStringToInteger'
  try {
    const styles =
      type === T.BigInteger ? numberStyles.Integer | numberStyles.AllowThousands : defaultStyles(type)
    return parseNumber(
      type === T.Double || type === T.Single || type === T.Decimal ? source : source.trim(),
      type,
      { styles },
    )
  } catch (error) {
    if (
      (error as { exceptionType?: string }).exceptionType === 'System.FormatException' &&
      type !== T.Double &&
      type !== T.Single
    ) {
      try {
        const double = parseNumber(source, T.Double)
        return type === T.Decimal
          ? (decimalFromText(source) ?? changeNumber(double, type))
          : changeNumber(double, type)
      } catch {
        // the first failure is the one PowerShell reports
      }
    }
    return wrapped(id, source, type, error, ctx)
  }
}

function castFormat(message: string): unknown {
  return netThrowOf('System.FormatException', message)
}
function castInvalid(message: string): unknown {
  return netThrowOf('System.InvalidCastException', message)
}

let provider: unknown
function invariantProvider(): unknown {
  return (provider ??= new PSCulture(invariantCulture))
}

function viaParse(source: string, value: unknown, type: NetType, ctx: EngineContext): unknown {
  const group = staticMethod(type, 'Parse')
  if (!group) return undefined
  const withProvider = group.overloads.some(
    (one) =>
      one.parameters.length === 2 &&
      one.parameters[0]?.type === T.String &&
      one.parameters[1]?.typeText === 'System.IFormatProvider',
  )
  const plain = group.overloads.filter((one) => one.parameters.length === 1)
  try {
    if (!withProvider && plain.length > 0 && plain.every((one) => one.typeParameters.length > 0))
      throwNet(
        'System.InvalidOperationException',
        'Late bound operations cannot be performed on types or methods for which ContainsGenericParameters is true.',
      )
    return callStatic(type, 'Parse', withProvider ? [source, invariantProvider()] : [source], ctx)
  } catch (error) {
    return wrapped(
      withProvider
        ? 'InvalidCastParseTargetInvocationWithFormatProvider'
        : 'InvalidCastParseTargetInvocation',
      value,
      type,
      error,
      ctx,
    )
  }
}

/** A constructor that takes exactly this value. */
function viaConstructor(
  value: unknown,
  base: unknown,
  from: NetType,
  type: NetType,
  ctx: EngineContext,
): unknown {
  if (type.isAbstract || type.isInterface) return undefined
  // a number is no capacity: it is an item, or nothing that converts
  if (isNumericCode(codeOf(base)) && (type.isSubtypeOf(T.ICollection) || isAssignable(type, T.ICollection)))
    return undefined
  for (const overload of constructorsOf(type)) {
    const [parameter] = overload.parameters
    if (overload.parameters.length !== 1 || !parameter || parameter.isRef || parameter.isParams) continue
    const wanted = parameter.type
    const fits =
      wanted !== T.Object &&
      (from === wanted ||
        (from.isSubtypeOf(wanted) && wanted !== T.IEnumerable) ||
        // .NET widens numbers for a constructor
        (wanted !== T.Decimal && conversionRank(from, wanted) === Rank.NumericImplicit))
    if (
      !fits ||
      (wanted === T.IDictionary && base instanceof PSDictionary && type.isSubtypeOf(T.IDictionary) && false)
    )
      continue
    try {
      return callConstructor(type, overload, [convertTo(base, wanted, ctx)], ctx)
    } catch (error) {
      return wrapped('InvalidCastConstructorException', value, type, error, ctx)
    }
  }
  return undefined
}

/** Where there is no way to the type inside, the Nullable is named. */
function convertNullable(value: unknown, underlying: NetType, type: NetType, ctx: EngineContext): unknown {
  try {
    return convertTo(value, underlying, ctx)
  } catch (error) {
    if (
      !isCastFailure(error) ||
      error.exception.errorRecord?.errorId !== 'ConvertToFinalInvalidCastException'
    )
      throw error
    const base = baseOf(value)
    // properties are set on an object of the type, which is none
    if (base instanceof PSDictionary || base instanceof PSObject)
      throw castFailure(
        'InvalidCastConstructorException',
        `Cannot convert value "${shown(value, ctx)}" to type "${netTypeText(type)}". Error: "Cannot process argument because the value of argument "obj" is null. Change the value of argument "obj" to a non-null value."`,
      )
    return bad(value, type, ctx)
  }
}

/** A list type with a constructor that takes the items. */
function viaItems(many: readonly unknown[], type: NetType, ctx: EngineContext, isOne: boolean): unknown {
  for (const overload of constructorsOf(type)) {
    const [parameter] = overload.parameters
    if (overload.parameters.length !== 1 || !parameter) continue
    const wanted = parameter.type
    const name = (wanted.genericDefinition ?? wanted).fullName
    const ofItems =
      name === 'System.Collections.Generic.IEnumerable`1' ||
      name === 'System.Collections.Generic.IList`1' ||
      name === 'System.Collections.ICollection' ||
      name === 'System.Collections.IEnumerable' ||
      name === 'System.Collections.IList'
    if (!ofItems) continue
    const element = wanted.genericArguments[0] ?? T.Object
    try {
      const converted = many.map((item) => convertTo(item, element, ctx))
      return callConstructor(type, overload, [new PSArray(converted, arrayType(element))], ctx)
    } catch (error) {
      // a list says that there is no way for it, a single value why it is no item
      const id = isCastFailure(error) && error.exception.errorRecord?.errorId
      if (id && (!isOne || id === 'ConvertToFinalInvalidCastException')) return undefined
      throw error
    }
  }
  return undefined
}

import { netException } from '../../objects/exceptions.ts'
function netThrowOf(type: string, message: string): NetThrow {
  return new NetThrow(netException(type, message))
}
