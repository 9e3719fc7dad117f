/** What the constructors of validation attributes refuse. A constructor may exchange its arguments for the ones it keeps. */
import { NetException, exceptionType } from '../../objects/exceptions.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import type { PSArray } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { compareValues, convertTo } from '../runtime/convert.ts'
import { fail, NetThrow } from '../runtime/failure.ts'
import { commonNumberType } from '../runtime/numeric.ts'
import { toText } from '../runtime/to-text.ts'

type Refuse = (args: unknown[], ctx: EngineContext) => void

function psArgument(type: string, id: string, name: string, what: string): never {
  const exception = new NetException(exceptionType(`sma:${type}`), what, {
    properties: [['ParamName', name]],
  })
  exception.errorRecord = new ErrorRecord({ exception, errorId: id, category: 'InvalidArgument' })
  throw new NetThrow(exception)
}
const outOfRange = (name: string, actual: string): never =>
  psArgument(
    'PSArgumentOutOfRangeException',
    'ArgumentOutOfRange',
    name,
    `Cannot process argument because the value of argument "${name}" is out of range. Change argument "${name}" to a value that is within range. (Parameter '${name}')\nActual value was ${actual}.`,
  )
const argumentNull = (name: string): never =>
  psArgument(
    'PSArgumentNullException',
    'ArgumentNull',
    name,
    `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
  )
const argumentInvalid = (name: string): never =>
  psArgument(
    'PSArgumentException',
    'Argument',
    name,
    `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
  )
const refuse = (id: string, message: string): never =>
  fail(id, message, { type: 'sma:ValidationMetadataException', category: 'MetadataError' })

const lengths =
  (id: string, message: string): Refuse =>
  ([min, max]) => {
    if ((min as number) < 0) outOfRange('minLength', String(min))
    if ((max as number) <= 0) outOfRange('maxLength', String(max))
    if ((max as number) < (min as number)) refuse(id, message)
  }

/** Bounds of two number types become the wider one. */
const range: Refuse = (args, ctx) => {
  if (args.length !== 2) return
  const [min, max] = args.map(baseOf)
  if (min === null) argumentNull('minRange')
  if (max === null) argumentNull('maxRange')
  const low = typeOf(min)
  const high = typeOf(max)
  if (low !== high) {
    const common = low && high && commonNumberType(low, high)
    try {
      if (common === undefined) throw new TypeError('no common type')
      args.splice(0, 2, ...args.map((one) => convertTo(one, common, ctx)))
    } catch {
      // the genuine check tries the conversion and says no more than this
      refuse(
        'MinRangeNotTheSameTypeOfMaxRange',
        `The specified minimum range (${low?.name}) cannot be accepted because it is not the same type as the specified maximum range (${high?.name}). Update the ValidateRange attribute for the parameter.`,
      )
    }
  }
  if (compareValues(args[0], args[1], false, ctx) > 0)
    refuse(
      'MaxRangeSmallerThanMinRange',
      'The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.',
    )
}

/** By the type's name. */
export const attributeRefusals: Readonly<Record<string, Refuse>> = {
  ValidateRangeAttribute: range,
  ValidateLengthAttribute: lengths(
    'ValidateLengthMaxLengthSmallerThanMinLength',
    'The specified maximum character length of the argument is shorter than the specified minimum argument character length. Update the ValidateLength attribute for the parameter.',
  ),
  ValidateCountAttribute: lengths(
    'ValidateRangeMaxLengthSmallerThanMinLength',
    'The specified maximum number of arguments for a parameter is fewer than the specified minimum number of arguments. Update the ValidateCount attribute for the parameter.',
  ),
  ValidatePatternAttribute: ([pattern], ctx) => {
    if (toText(pattern, ctx) === '') argumentInvalid('regexPattern')
  },
  ValidateScriptAttribute: ([block]) => {
    if (baseOf(block) === null) argumentInvalid('scriptBlock')
  },
  ValidateSetAttribute: ([values]) => {
    const list = baseOf(values)
    if (list === null) argumentNull('validValues')
    if ((list as PSArray).items?.length === 0) outOfRange('validValues', 'System.String[]')
  },
}
