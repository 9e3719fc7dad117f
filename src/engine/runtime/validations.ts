/** What validation attributes find wrong with a value: PowerShell's own, and those of script classes. */
import { generatedValues } from './generated-values.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { compileRegex } from '../regex/regex.ts'
import { callAttribute, isKind, ownAttribute } from './attributes.ts'
import type { ParameterAttribute } from './command-info.ts'
import type { EngineContext } from './context.ts'
import { compareValues, convertTo, enumerate, isTrue, toText } from './convert.ts'
import { loadType } from '../types/type-loader.ts'
import { flag } from '../types/values.ts'
import { withRegex } from '../types/regex-values.ts'
import { netExceptionOf } from './net-failure.ts'
import { commonNumberType } from './numeric.ts'
import type { Runspace } from './runspace.ts'

const namespace = 'System.Management.Automation.'

/** What a script's validation attribute throws is the reason. */
function reasonOf(error: unknown): ValidationProblem {
  const exception = netExceptionOf(error)
  if (exception === undefined) throw error
  const inner =
    exception.netType.name === 'MethodInvocationException' && exception.innerException
      ? exception.innerException
      : exception
  return { id: 'ValidationFailure', message: inner.message, exception: inner }
}

export interface ValidationProblem {
  readonly message: string
  readonly id: string
  /** what a script threw */
  readonly exception?: NetException
}

/** The exception that says what was wrong with a value. */
export function validationMessage(problem: ValidationProblem): NetException {
  if (problem.exception) return problem.exception
  const exception = new NetException(exceptionType('sma:ValidationMetadataException'), problem.message)
  exception.errorRecord = new ErrorRecord({ exception, errorId: problem.id, category: 'MetadataError' })
  return exception
}

type Check = (
  attribute: ParameterAttribute,
  value: unknown,
  context: EngineContext,
) => ValidationProblem | undefined

const problem = (id: string, message: string): ValidationProblem => ({ id, message })

/** A check that looks at every element of a collection. */
function each(check: Check): Check {
  return (attribute, value, context) => {
    if (value === null || value === AutomationNull)
      return problem(
        'ArgumentIsEmpty',
        'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
      )
    const items = typeof baseOf(value) === 'string' ? undefined : enumerate(value)
    if (items === undefined) return check(attribute, value, context)
    for (const item of items) {
      const found = check(attribute, item, context)
      if (found !== undefined) return found
    }
    return undefined
  }
}

/** undefined where a generator gives no list */
function listText(attribute: ParameterAttribute, context: EngineContext): string[] | undefined {
  const [generator] = attribute.positional
  if (attribute.positional.length === 1 && generator instanceof NetType) {
    const values = generatedValues(generator, context)
    if (baseOf(values) === null) return undefined
    return Array.from(enumerate(values) ?? [], (one) => toText(one, context))
  }
  return attribute.positional
    .flatMap((one) => [...(typeof baseOf(one) === 'string' ? [one] : (enumerate(one) ?? [one]))])
    .map((one) => toText(one, context))
}

/** kind -> what the sign has to be, what is said when it is not, the error's id */
const rangeKinds: Readonly<Record<string, readonly [(sign: number) => boolean, string, string]>> = {
  positive: [(sign) => sign > 0, 'is not greater than zero', 'ValidateRangePositiveFailure'],
  nonnegative: [
    (sign) => sign >= 0,
    'is not greater than or equal to zero',
    'ValidateRangeNonNegativeFailure',
  ],
  negative: [(sign) => sign < 0, 'is not less than zero', 'ValidateRangeNegativeFailure'],
  nonpositive: [(sign) => sign <= 0, 'is not less than or equal to zero', 'ValidateRangeNonPositiveFailure'],
}

const elementType = (value: unknown, wanted: string): ValidationProblem =>
  problem(
    'ValidationRangeElementType',
    `The argument cannot be validated because its type "${typeOf(baseOf(value))?.name ?? ''}" is not the same type (${wanted}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${wanted} and then try the command again.`,
  )

function checkRangeKind(name: string, value: unknown, context: EngineContext): ValidationProblem | undefined {
  const kind = rangeKinds[name.toLowerCase()]
  if (kind === undefined) return undefined
  const type = typeOf(baseOf(value))
  const [isRight, what, id] = kind
  const isSpan = type?.fullName === 'System.TimeSpan'
  const common = isSpan ? type : type && commonNumberType(T.Int32, type)
  if (common === undefined) return elementType(value, 'Int32')
  let own: unknown
  try {
    own = convertTo(value, common, context)
  } catch {
    // the genuine check tries the conversion and says no more than this
    return elementType(value, common.name)
  }
  const zero = convertTo(isSpan ? '0' : 0, common, context)
  if (isRight(compareValues(own, zero, false, context))) return undefined
  return problem(id, `The argument "${toText(own, context)}" cannot be validated because its value ${what}.`)
}

const isNull = (value: unknown): boolean => value === null || value === AutomationNull
const nullElement = (): ValidationProblem =>
  problem(
    'ArgumentIsEmpty',
    'The argument is null. Provide a valid value for the argument, and then try running the command again.',
  )
const isNullOrEmpty = (value: unknown): boolean =>
  value === null || value === AutomationNull || baseOf(value) === ''

function countOf(base: unknown): number | undefined {
  if (base instanceof PSDictionary) return base.count
  if (typeof base === 'string') return base.length
  const items = enumerate(base)
  return items && [...items].length
}

const checks: Record<string, Check> = {
  ValidateSet: each((attribute, value, context) => {
    const text = toText(value, context)
    const ignoreCase = attribute.named.get('ignorecase') !== false
    const allowed = listText(attribute, context)
    if (allowed === undefined)
      return problem(
        'ValidateSetGeneratedValidValuesListIsNull',
        'Valid values generator return a null value.',
      )
    const found = allowed.some((one) =>
      ignoreCase ? one.toLowerCase() === text.toLowerCase() : one === text,
    )
    if (found) return undefined
    const custom = attribute.named.get('errormessage')
    if (typeof custom === 'string')
      return problem(
        'ValidateSetFailure',
        custom.replaceAll('{0}', text).replaceAll('{1}', allowed.join(',')),
      )
    return problem(
      'ValidateSetFailure',
      `The argument "${text}" does not belong to the set "${allowed.join(',')}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
    )
  }),
  ValidateRange: each((attribute, value, context) => {
    if (isNull(value)) return nullElement()
    if (attribute.positional.length === 1)
      return checkRangeKind(toText(attribute.positional[0], context), value, context)
    const [min, max] = attribute.positional
    const type = typeOf(baseOf(min))
    let own = value
    try {
      if (type !== undefined) own = convertTo(value, type, context)
    } catch {
      // the genuine check tries the conversion and says no more than this
      return elementType(value, type?.name ?? '')
    }
    const text = toText(own, context)
    if (compareValues(min, own, false, context) > 0) {
      const low = toText(min, context)
      return problem(
        'ValidateRangeTooSmall',
        `The ${text} argument is less than the minimum allowed range of ${low}. Supply an argument that is greater than or equal to ${low} and then try the command again.`,
      )
    }
    if (compareValues(max, own, false, context) < 0) {
      const high = toText(max, context)
      return problem(
        'ValidateRangeTooBig',
        `The ${text} argument is greater than the maximum allowed range of ${high}. Supply an argument that is less than or equal to ${high} and then try the command again.`,
      )
    }
    return undefined
  }),
  ValidatePattern: each((attribute, value, context) => {
    if (isNull(value)) return nullElement()
    const text = toText(value, context)
    const pattern = toText(attribute.positional[0], context)
    const options = attribute.named.get('options')
    try {
      const type = loadType('System.Text.RegularExpressions.RegexOptions') ?? T.Int32
      const flags = options === undefined ? 1 : flag(convertTo(options, type, context))
      if (withRegex(() => compileRegex(pattern, flags).match(text)) !== undefined) return undefined
    } catch (error) {
      return reasonOf(error)
    }
    const custom = attribute.named.get('errormessage')
    if (typeof custom === 'string')
      return problem('ValidatePatternFailure', custom.replaceAll('{0}', text).replaceAll('{1}', pattern))
    return problem(
      'ValidatePatternFailure',
      `The argument "${text}" does not match the "${pattern}" pattern. Supply an argument that matches "${pattern}" and try the command again.`,
    )
  }),
  ValidateLength: each((attribute, value, context) => {
    if (typeof baseOf(value) !== 'string')
      return problem(
        'ValidateLengthNotString',
        'The ValidateLength attribute cannot be applied to a parameter that is not a string or string[] parameter. Make the parameter a string or string[] parameter.',
      )
    const { length } = baseOf(value) as string
    const [min, max] = attribute.positional as [number, number]
    if (length < min)
      return problem(
        'ValidateLengthMinLengthFailure',
        `The character length (${length}) of the argument is too short. Specify an argument with a length that is greater than or equal to "${min}", and then try the command again.`,
      )
    if (length > max)
      return problem(
        'ValidateLengthMaxLengthFailure',
        `The character length of the ${length} argument is too long. Shorten the character length of the argument so it is fewer than or equal to "${max}" characters, and then try the command again.`,
      )
    void context
    return undefined
  }),
  ValidateCount(attribute, value) {
    const [min, max] = attribute.positional as [number, number]
    const base = baseOf(value)
    const count = base === null ? 0 : countOf(base)
    if (count === undefined)
      return problem(
        'NotAnArrayParameter',
        'The ValidateCount attribute cannot be applied to a non-array parameter. Either remove the attribute from the parameter or make the parameter an array parameter.',
      )
    if (count >= min && count <= max) return undefined
    if (min === max)
      return problem(
        'ValidateCountExactFailure',
        `The parameter requires exactly ${max} value(s) - ${count} value(s) were provided.`,
      )
    return problem(
      'ValidateCountMinMaxFailure',
      `The parameter requires at least ${min} value(s) and no more than ${max} value(s) - ${count} value(s) were provided.`,
    )
  },
  ValidateDrive: (attribute, value, context) =>
    checkDrive(
      attribute.positional
        .flatMap((one) => [...(enumerate(one) ?? [one])])
        .map((one) => toText(one, context)),
      value,
      context,
    ),
  ValidateUserDrive: (_, value, context) => checkDrive(['User'], value, context),
  ValidateScript: each((attribute, value, context) => {
    if (isNull(value)) return nullElement()
    const block = attribute.positional[0]
    let result: unknown
    try {
      result = context.callNested(block, [], { under: value, propagate: true })
    } catch (error) {
      return reasonOf(error)
    }
    if (isTrue(result)) return undefined
    const custom = attribute.named.get('errormessage')
    const script = toText(block, context)
    const text = toText(value, context)
    if (typeof custom === 'string')
      return problem('ValidateScriptFailure', custom.replaceAll('{0}', text).replaceAll('{1}', script))
    return problem(
      'ValidateScriptFailure',
      `The "${script}" validation script for the argument with value "${text}" did not return a result of True. Determine why the validation script failed, and then try the command again.`,
    )
  }),
  ValidateNotNull(_, value) {
    if (value === null || value === AutomationNull)
      return problem(
        'ArgumentIsNull',
        'The argument is null. Provide a valid value for the argument, and then try running the command again.',
      )
    const items =
      typeof baseOf(value) === 'string' || baseOf(value) instanceof PSDictionary
        ? undefined
        : enumerate(value)
    for (const item of items ?? [])
      if (item === null)
        return problem(
          'ArgumentIsNull',
          'The argument has a null value, or an element of the argument collection contains a null value. Provide a collection that does not contain any null values, and then try the command again.',
        )
    return undefined
  },
  ValidateNotNullOrEmpty(_, value) {
    if (value === null || value === AutomationNull)
      return problem(
        'ArgumentIsNull',
        'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.',
      )
    const base = baseOf(value)
    if (base === '')
      return problem(
        'ArgumentIsEmpty',
        'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.',
      )
    if (base instanceof PSDictionary)
      return base.count === 0
        ? problem(
            'ArgumentIsEmpty',
            'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
          )
        : undefined
    const items = typeof base === 'string' ? undefined : enumerate(value)
    if (items === undefined) return undefined
    let empty = true
    for (const item of items) {
      empty = false
      if (isNullOrEmpty(item))
        return problem(
          item === null ? 'ArgumentCollectionContainsNull' : 'ArgumentCollectionContainsEmpty',
          'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
        )
    }
    return empty
      ? problem(
          'ArgumentIsEmpty',
          'The argument is null, empty, or an element of the argument collection contains a null value. Supply a collection that does not contain any null values and then try the command again.',
        )
      : undefined
  },
  ValidateNotNullOrWhiteSpace(attribute, value, context) {
    const found = (checks.ValidateNotNullOrEmpty as Check)(attribute, value, context)
    const base = baseOf(value)
    if (typeof base === 'string')
      return found === undefined && base.trim() !== ''
        ? undefined
        : problem(
            'ArgumentIsEmptyOrWhiteSpace',
            'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.',
          )
    const blank = [...(enumerate(value) ?? [])].some(
      (item) => typeof baseOf(item) === 'string' && (baseOf(item) as string).trim() === '',
    )
    if (!blank) return found
    return problem(
      'ArgumentCollectionContainsEmptyOrWhiteSpace',
      'An element of the argument collection is null, empty, or consists of only white-space characters. Supply a collection that does not contain any those values and then try the command again.',
    )
  },
}

/** Is a path one of these drives, wherever it leads. */
function checkDrive(
  drives: readonly string[],
  value: unknown,
  context: EngineContext,
): ValidationProblem | undefined {
  const path = baseOf(value)
  if (path === null || path === AutomationNull)
    return problem(
      'PathArgumentIsEmpty',
      'The argument is null. Provide a valid value for the argument, and then try running the command again.',
    )
  if (typeof path !== 'string')
    return problem(
      'PathArgumentIsNotValid',
      'The path argument is invalid. Supply a path argument that is a string type.',
    )
  let name: string | undefined
  try {
    name = (context as Runspace).providers.driveOf(path)
  } catch (error) {
    return reasonOf(error)
  }
  if (name === undefined)
    return problem(
      'PathArgumentNoRoot',
      'The path argument has no root drive.  Supply a full path argument with a root drive.',
    )
  if (drives.some((one) => one.toLowerCase() === name.toLowerCase())) return undefined
  return problem(
    'PathRootInvalid',
    `The path argument drive ${name} does not belong to the set of approved drives: ${drives.join(',')}. Supply a path argument with an approved drive.`,
  )
}

function shortName(attribute: ParameterAttribute): string {
  return attribute.typeName.slice(namespace.length).replace(/Attribute$/, '')
}

/** @returns what is wrong with the value, undefined when nothing is */
export function checkValidation(
  attribute: ParameterAttribute,
  value: unknown,
  context: EngineContext,
): ValidationProblem | undefined {
  if (attribute.instance !== undefined) return checkByClass(attribute, value, context)
  const own = ownAttribute(attribute.typeName)?.check
  if (own !== undefined) return own(value, context)
  return checks[shortName(attribute)]?.(attribute, value, context)
}

function checkByClass(
  attribute: ParameterAttribute,
  value: unknown,
  context: EngineContext,
): ValidationProblem | undefined {
  try {
    if (isKind(attribute, 'ValidateEnumeratedArgumentsAttribute')) {
      const items = typeof baseOf(value) === 'string' ? undefined : enumerate(value)
      for (const item of items ?? [value]) callAttribute(attribute, 'ValidateElement', () => [item], context)
    } else if (isKind(attribute, 'ValidateArgumentsAttribute'))
      callAttribute(attribute, 'Validate', (intrinsics) => [value, intrinsics], context)
  } catch (error) {
    return reasonOf(error)
  }
  return undefined
}
