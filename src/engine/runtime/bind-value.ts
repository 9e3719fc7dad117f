/** One value into one parameter: null checks, transformation, conversion, validation. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, PSArray, PSDictionary, PSList, PSQueue, PSStack } from '../../objects/collections.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { PSReference, PSSwitch } from '../../objects/misc.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import { hasAttribute, transformArgument } from './attributes.ts'
import { checkValidation, validationMessage } from './validations.ts'
import { type BindingFacts, bindingFailure } from './binding-errors.ts'
import type { ParameterInfo } from './command-info.ts'
import type { EngineContext } from './context.ts'
import { codeOf, isNumericCode } from './numeric.ts'
import { convertTo, enumerate, toText } from './convert.ts'
import type { TerminatingError } from './failure.ts'
import { netExceptionOf } from './net-failure.ts'
import { asWritten } from './written-number.ts'

const psTypeName = 'System.Management.Automation.PSTypeNameAttribute'

export interface BindTarget {
  readonly context: EngineContext
  /** a function or script: conversions are argument transformations there */
  readonly isScript: boolean
  /** a function without CmdletBinding: conversions there are those of the language */
  readonly isSimple?: boolean
}

export interface BindingOf {
  readonly extent: ScriptExtent | undefined
  readonly text?: string | undefined
  readonly mandatory: boolean
  readonly fromPipeline?: boolean
}

let listOfObject: NetType | undefined
export function genericListOfObject(): NetType {
  if (listOfObject === undefined) throw new Error('the table of types has not been loaded')
  return listOfObject
}
export function setGenericListOfObject(type: NetType): void {
  listOfObject = type
}

const refusesNull: ReadonlySet<string> = new Set(
  ['NotNull', 'NotNullOrEmpty', 'NotNullOrWhiteSpace'].map(
    (name) => `System.Management.Automation.Validate${name}Attribute`,
  ),
)

/** @throws {TerminatingError} ParameterBinding...Exception */
export function bindValue(target: BindTarget, info: ParameterInfo, given: unknown, how: BindingOf): unknown {
  let value: unknown = given === AutomationNull || given === undefined ? null : given
  const asGiven = value
  const { context } = target
  const at = {
    extent: how.extent,
    parameter: info.name,
    parameterType: info.type,
    typeSpecified: value === null ? undefined : typeOf(baseOf(value)),
  }
  for (const attribute of info.attributes) {
    try {
      value = transformArgument(attribute, value, context)
    } catch (error) {
      const inner = netExceptionOf(error)
      if (inner === undefined) throw error
      throw conversionFailure(target, info, how, inner.message, value, inner, true)
    }
  }
  if (value === null) {
    // what is no reference has no null to be validated
    if (info.type.isValueType) checkNull(target, info, how, at)
    // what a cmdlet's parameter may not be is refused before it becomes 0 or a character
    if (
      !target.isScript &&
      info.type.isValueType &&
      info.attributes.some((one) => refusesNull.has(one.typeName))
    )
      throw bindingFailure(
        'ParameterArgumentValidationError',
        `Cannot validate argument on parameter '${info.name}'. The argument is null. Provide a valid value for the argument, and then try running the command again.`,
        { ...at, type: 'sma:ParameterBindingValidationException', category: 'InvalidData' },
      )
  }
  // what a transformation has made is no longer what was written
  const converted = convertArgument(
    target,
    info,
    value,
    value === asGiven ? how : { ...how, text: undefined },
  )
  checkTypeName(info, converted, at)
  for (const attribute of info.attributes) {
    const problem = checkValidation(attribute, converted, context)
    if (problem === undefined) continue
    throw bindingFailure(
      'ParameterArgumentValidationError',
      `Cannot validate argument on parameter '${info.name}'. ${problem.message}`,
      {
        ...at,
        type: 'sma:ParameterBindingValidationException',
        category: 'InvalidData',
        inner: validationMessage(problem),
      },
    )
  }
  // the attributes have their say before what is asked of every mandatory parameter
  if (value === null) checkNull(target, info, how, at)
  checkEmpty(info, value, converted, how, at)
  return converted
}

/** `[PSTypeName('My.Type')]`: the value, or each of its elements, has that name among its type names. */
function checkTypeName(info: ParameterInfo, value: unknown, at: BindingFacts): void {
  const wanted = info.attributes.find((one) => one.typeName === psTypeName)?.positional[0]
  if (typeof wanted !== 'string' || value === null) return
  const isNamed = (one: unknown): boolean =>
    typeNamesOf(one).some((name) => name.toLowerCase() === wanted.toLowerCase())
  const items = listItems(baseOf(value))
  if (items ? items.every(isNamed) : isNamed(value)) return
  throw bindingFailure(
    'MismatchedPSTypeName',
    `Cannot bind argument to parameter '${info.name}', because PSTypeNames of the argument do not match the PSTypeName required by the parameter: ${wanted}.`,
    {
      ...at,
      type: 'sma:ParameterBindingArgumentTransformationException',
      category: 'InvalidArgument',
    },
  )
}

const refused = (id: string, message: string, at: BindingFacts) =>
  bindingFailure(id, message, {
    ...at,
    type: 'sma:ParameterBindingValidationException',
    category: 'InvalidData',
  })

function checkNull(target: BindTarget, info: ParameterInfo, how: BindingOf, at: BindingFacts): void {
  if (!how.mandatory || hasAttribute(info.attributes, 'AllowNull')) return
  // $null becomes '' for a string: that is what is refused then
  if (info.type === T.String && target.isScript) return
  // ... and 0 for a number, in what is a conversion of a script
  if (info.type.isValueType && target.isScript) return
  throw refused(
    'ParameterArgumentValidationErrorNullNotAllowed',
    `Cannot bind argument to parameter '${info.name}' because it is null.`,
    at,
  )
}

function checkEmpty(
  info: ParameterInfo,
  given: unknown,
  value: unknown,
  how: BindingOf,
  at: BindingFacts,
): void {
  if (!how.mandatory) return
  const base = baseOf(value)
  // an untyped parameter takes an empty text
  if (base === '' && info.type === T.String && !hasAttribute(info.attributes, 'AllowEmptyString')) {
    throw refused(
      'ParameterArgumentValidationErrorEmptyStringNotAllowed',
      `Cannot bind argument to parameter '${info.name}' because it is an empty string.`,
      at,
    )
  }
  const items = listItems(base)
  // only a parameter whose own type is a collection refuses an empty one
  if (items === undefined || info.untyped || !isCollectionType(info.type)) return
  const kind = base instanceof PSArray ? 'Array' : 'Collection'
  if (items.length === 0 && !hasAttribute(info.attributes, 'AllowEmptyCollection')) {
    throw refused(
      `ParameterArgumentValidationErrorEmpty${kind}NotAllowed`,
      `Cannot bind argument to parameter '${info.name}' because it is an empty ${kind.toLowerCase()}.`,
      at,
    )
  }
  const elements = info.type.kind === 'array' ? info.type.elementType : undefined
  const hasNull = elements?.isValueType === false && (listItems(baseOf(given)) ?? items).includes(null)
  if (hasNull && !hasAttribute(info.attributes, 'AllowNull'))
    throw refused(
      'ParameterArgumentValidationErrorNullNotAllowed',
      `Cannot bind argument to parameter '${info.name}' because it is null.`,
      at,
    )
  for (const item of items) {
    if (
      baseOf(item) === '' &&
      info.type.elementType === T.String &&
      !hasAttribute(info.attributes, 'AllowEmptyString')
    ) {
      throw refused(
        'ParameterArgumentValidationErrorEmptyStringNotAllowed',
        `Cannot bind argument to parameter '${info.name}' because it is an empty string.`,
        at,
      )
    }
  }
}

function isCollectionType(type: NetType): boolean {
  return type.kind === 'array' || (type !== T.String && type.isSubtypeOf(T.IList))
}

function listItems(base: unknown): readonly unknown[] | undefined {
  if (base instanceof PSArray || base instanceof PSList) return base.items
  return undefined
}

export function convertArgument(
  target: BindTarget,
  info: ParameterInfo,
  value: unknown,
  how: BindingOf,
): unknown {
  const { type } = info
  const { context } = target
  if (info.untyped) return how.text?.startsWith('-') ? how.text : asWritten(value, how.text)
  const base = baseOf(value)
  if (type === T.Object || type === T.PSObject) return asWritten(value, how.text)
  if (type === T.SwitchParameter) {
    if (base instanceof PSSwitch) return base
    if (typeof base === 'boolean') return new PSSwitch(base)
    // a cmdlet's switch is there when it is named with nothing (clients send it so); a function's takes nothing for false
    if (base === null) return new PSSwitch(!target.isScript)
    if (isNumeric(base)) {
      if (!target.isScript) return new PSSwitch(Number(base) !== 0)
      throw conversionFailure(
        target,
        info,
        how,
        `Cannot convert the "${toText(value, context)}" value of type "${textOf(value)}" to type "System.Management.Automation.SwitchParameter".`,
        value,
      )
    }
    const name = typeOf(base)?.fullName ?? ''
    // the common parameters of a function are those of a cmdlet (truth jea-271)
    if (!target.isScript || info.isCommon) {
      const at = { extent: how.extent, parameter: info.name }
      throw bindingFailure(
        'CannotConvertArgument',
        `Cannot convert '${name}' to the type 'System.Management.Automation.SwitchParameter' required by parameter '${info.name}'. `,
        at,
      )
    }
    throw conversionFailure(
      target,
      info,
      how,
      `Cannot convert value "${name}" to type "System.Management.Automation.SwitchParameter". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`,
      value,
    )
  }
  if (type === T.Boolean) {
    if (typeof base === 'boolean') return base
    if (base instanceof PSSwitch) return base.isPresent
    if (base === null || typeof base === 'string' || !isNumeric(base)) {
      const name = base === null ? '' : (typeOf(base)?.fullName ?? '')
      throw conversionFailure(
        target,
        info,
        how,
        `Cannot convert value "${name}" to type "System.Boolean". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`,
        value,
      )
    }
  }
  if (type === T.PSReference && !(base instanceof PSReference))
    throw conversionFailure(target, info, how, 'Reference type is expected in argument.', value)
  // one value becomes a list of one (ParameterBinderBase.EncodeCollection)
  const becomesItem =
    type.kind === 'class' && base !== null && listItems(base) === undefined && type.isSubtypeOf(T.IList)
  // a number keeps how it was written when a string or version is wanted
  const source =
    how.text !== undefined &&
    isNumericCode(codeOf(base)) &&
    (type === T.String || type.fullName === 'System.Version')
      ? how.text
      : value
  if (type === T.String && listItems(base) !== undefined && !target.isSimple) {
    if (!target.isScript)
      throw bindingFailure(
        'CannotConvertArgument',
        `Cannot convert '${textOf(base)}' to the type 'System.String' required by parameter '${info.name}'. Specified method is not supported.`,
        { extent: how.extent, parameter: info.name },
      )
    throw conversionFailure(target, info, how, `Cannot convert value to type System.String.`, value)
  }
  try {
    return convertTo(becomesItem ? new PSArray([source]) : source, type, context)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    // a cmdlet's array is converted item by item
    const isItem = !target.isScript && type.kind === 'array'
    const shown = isItem ? itemFailure(listItems(base) ?? [source], type, context, inner) : inner
    throw conversionFailure(target, info, how, shown.message, value, shown)
  }
}

/** Why a value cannot be an item of the array. */
function itemFailure(
  values: readonly unknown[],
  type: NetType,
  context: EngineContext,
  whole: NetException,
): NetException {
  try {
    for (const one of values) convertTo(one, type.elementType as NetType, context)
  } catch (error) {
    return netExceptionOf(error) ?? whole
  }
  return whole.innerException ?? whole
}

function isNumeric(value: unknown): boolean {
  if (typeof value === 'number' || typeof value === 'bigint') return true
  const type = typeOf(value)
  return (
    type !== undefined &&
    [
      'Byte',
      'SByte',
      'Int16',
      'UInt16',
      'UInt32',
      'UInt64',
      'Single',
      'Double',
      'Decimal',
      'BigInteger',
    ].includes(type.name)
  )
}

const textOf = (value: unknown): string => {
  const type = typeOf(value)
  return type?.fullName ?? ''
}

/** A type constraint is an attribute that transforms: what it throws carries the conversion's own. */
export const transformationException = (inner: NetException): NetException =>
  new NetException(exceptionType('sma:ArgumentTransformationMetadataException'), inner.message, { inner })

function conversionFailure(
  target: BindTarget,
  info: ParameterInfo,
  how: BindingOf,
  message: string,
  value: unknown,
  inner: NetException | null = null,
  byAttribute = false,
): TerminatingError {
  const at = {
    extent: how.extent,
    parameter: info.name,
    inner,
    parameterType: info.type,
    typeSpecified: typeOf(baseOf(value)),
  }
  const byType = !byAttribute && target.isScript && !info.isDynamic && !info.isCommon
  if (byAttribute || byType) {
    return bindingFailure(
      'ParameterArgumentTransformationError',
      `Cannot process argument transformation on parameter '${info.name}'. ${message}`,
      {
        ...at,
        ...(byType && inner ? { inner: transformationException(inner) } : {}),
        type: 'sma:ParameterBindingArgumentTransformationException',
        category: 'InvalidData',
      },
    )
  }
  return bindingFailure(
    'CannotConvertArgumentNoMessage',
    `Cannot bind parameter '${info.name}'. ${message}`,
    at,
  )
}

/** Whether the value is already what the parameter asks for. */
export function canBindWithoutCoercion(_target: BindTarget, info: ParameterInfo, value: unknown): boolean {
  const { type } = info
  if (type === T.Object || type === T.PSObject || info.untyped) return true
  const base = baseOf(value)
  if (base === null || base === undefined || base === AutomationNull)
    return !type.isValueType && type !== T.String
  const actual = typeOf(base)
  if (actual === undefined) return false
  if (actual.isSubtypeOf(type)) return true
  if (type.kind === 'array') {
    const element = type.elementType as NetType
    if (element === T.Object || element === T.PSObject) return true
    // one value stands for an array of one
    if (!isCollection(base)) return actual.isSubtypeOf(element)
    for (const item of enumerate(base) ?? []) {
      const one = typeOf(baseOf(item))
      if (one === undefined || !one.isSubtypeOf(element)) return false
    }
    return true
  }
  return false
}

function isCollection(base: unknown): boolean {
  return (
    base instanceof PSArray ||
    base instanceof PSList ||
    base instanceof ByteArray ||
    base instanceof PSQueue ||
    base instanceof PSStack ||
    base instanceof PSDictionary
  )
}
