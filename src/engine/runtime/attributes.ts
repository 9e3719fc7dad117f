/** Validation and transformation attributes of parameters and variables: made from syntax or cmdlet tables, then applied. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { NetType } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { compileExpression } from '../compile/expressions.ts'
import { CompileUnit } from '../compile/unit.ts'
import type { AttributeAst, ScriptBlockAst } from '../language/ast.ts'
import { compileRegex } from '../regex/regex.ts'
import type { Validation } from '../commands/cmdlet.ts'
import type { ParameterAttribute } from './command-info.ts'
import type { EngineContext } from './context.ts'
import { compareValues, convertTo, enumerate, isTrue, toText } from './convert.ts'
import { fail, failure } from './failure.ts'
import type { Frame } from './frame.ts'
import { engineObjects } from './intrinsics.ts'
import { invokeMember } from './member-calls.ts'
import { setMember } from './members.ts'
import { newObject } from './static-members.ts'
import { netExceptionOf } from './net-failure.ts'
import type { Runspace } from './runspace.ts'
import { isNumericCode, typeCodeOf } from './numeric.ts'
import { isTask, runNested } from './task.ts'

const namespace = 'System.Management.Automation.'
const emptyScript = { kind: 'ScriptBlockAst' } as unknown as ScriptBlockAst

/** Attributes scripts may use, by the name they write. Anything else is a class the table of types must know. */
const known = [
  'Parameter',
  'Alias',
  'ValidateSet',
  'ValidateRange',
  'ValidatePattern',
  'ValidateLength',
  'ValidateCount',
  'ValidateScript',
  'ValidateNotNull',
  'ValidateNotNullOrEmpty',
  'ValidateNotNullOrWhiteSpace',
  'ValidateDrive',
  'ValidateUserDrive',
  'ValidateTrustedData',
  'AllowNull',
  'AllowEmptyString',
  'AllowEmptyCollection',
  'CmdletBinding',
  'OutputType',
  'ArgumentCompleter',
  'ArgumentCompletions',
  'SupportsWildcards',
  'PSDefaultValue',
  'PSTypeName',
  'DscProperty',
  'DscResource',
  'Hidden',
  'Credential',
  'Experimental',
  'ArgumentToConfigurationData',
] as const
const byName = new Map<string, string>()
for (const name of known) {
  for (const form of [name, `${name}Attribute`]) {
    byName.set(form.toLowerCase(), `${namespace}${name}Attribute`)
    byName.set(`${namespace}${form}`.toLowerCase(), `${namespace}${name}Attribute`)
  }
}
byName.set('credential', `${namespace}CredentialAttribute`)
byName.set('flags', 'System.FlagsAttribute')
byName.set('system.flagsattribute', 'System.FlagsAttribute')
byName.set('obsolete', 'System.ObsoleteAttribute')
byName.set('system.obsolete', 'System.ObsoleteAttribute')
byName.set(
  'diagnostics.codeanalysis.suppressmessageattribute',
  'System.Diagnostics.CodeAnalysis.SuppressMessageAttribute',
)
byName.set(
  'diagnostics.codeanalysis.suppressmessage',
  'System.Diagnostics.CodeAnalysis.SuppressMessageAttribute',
)
byName.set(
  'system.diagnostics.codeanalysis.suppressmessageattribute',
  'System.Diagnostics.CodeAnalysis.SuppressMessageAttribute',
)

export function attributeTypeName(written: string): string | undefined {
  return byName.get(written.toLowerCase())
}

/** Evaluates an attribute's arguments. @throws CustomAttributeTypeNotFound */
export function attributeFromAst(ast: AttributeAst, frame: Frame): ParameterAttribute {
  const typeName = attributeTypeName(ast.typeName.fullName)
  const own = typeName === undefined ? attributeClass(ast, frame) : undefined
  if (typeName === undefined && own === undefined) {
    const error = failure(
      'CustomAttributeTypeNotFound',
      `Cannot find the type for custom attribute '${ast.typeName.name}'. Make sure that the assembly that contains this type is loaded.`,
      { target: ast.extent.text },
    )
    error.record.categoryTargetType = 'AttributeAst'
    throw error
  }
  const unit = new CompileUnit(emptyScript)
  const evaluate = (expression: AttributeAst['positionalArguments'][number]): unknown => {
    const code = compileExpression(unit, expression)
    return code.sync ? code.ev(frame) : runNested(frame.rs.meter, code.run(frame))
  }
  const named = new Map<string, unknown>()
  for (const one of ast.namedArguments)
    named.set(one.argumentName.toLowerCase(), one.expressionOmitted ? true : evaluate(one.argument))
  const positional = ast.positionalArguments.map(evaluate)
  if (own === undefined) {
    const made = { typeName: typeName as string, positional, named }
    if (made.typeName === `${namespace}ValidateRangeAttribute`) checkRange(positional, frame.rs)
    return made
  }
  const { rs } = frame
  const made = newObject(own, positional, rs)
  const instance = isTask(made) ? rs.finish(made) : made
  for (const one of ast.namedArguments)
    setMember(instance, one.argumentName, named.get(one.argumentName.toLowerCase()), rs)
  return { typeName: own.fullName, positional, named, instance }
}

/** What the constructor of ValidateRange refuses. Bounds of two number types become the wider one. */
function checkRange(positional: unknown[], context: EngineContext): void {
  if (positional.length !== 2) return
  const refuse = (id: string, message: string): never =>
    fail(id, message, { type: 'sma:ValidationMetadataException', category: 'MetadataError' })
  const types = positional.map((one) => typeOf(baseOf(one)))
  const [low, high] = types
  if (low !== high) {
    const [first, second] = types.map((one) => (one ? typeCodeOf(one) : 0)) as [number, number]
    if (!isNumericCode(first) || !isNumericCode(second))
      refuse(
        'MinRangeNotTheSameTypeOfMaxRange',
        `The specified minimum range (${low?.name}) cannot be accepted because it is not the same type as the specified maximum range (${high?.name}). Update the ValidateRange attribute for the parameter.`,
      )
    const wider = (first > second ? low : high) as NetType
    positional.splice(0, 2, ...positional.map((one) => convertTo(one, wider, context)))
  }
  const [min, max] = positional
  if (compareValues(min, max, false, context) > 0)
    refuse(
      'MaxRangeSmallerThanMinRange',
      'The specified maximum range cannot be accepted because it is less than the specified minimum range. Update the ValidateRange attribute for the parameter.',
    )
}

/** An attribute that a script's class defines, or a .NET one that is none of the known. */
function attributeClass(ast: AttributeAst, frame: Frame): NetType | undefined {
  const name = ast.typeName.fullName
  for (const text of [name, `${name}Attribute`]) {
    const found = frame.rs.findType(text, frame)
    if (found?.chain.includes('System.Attribute')) return found
  }
  return undefined
}

/** Calls a method of an attribute object with the engine's intrinsics, as Validate and Transform want it. */
function callAttribute(
  attribute: ParameterAttribute,
  name: string,
  args: (intrinsics: unknown) => unknown[],
  context: EngineContext,
): unknown {
  const result = invokeMember(
    attribute.instance,
    name,
    args(engineObjects(context as Runspace).executionContext),
    context,
  )
  return isTask(result) ? context.finish(result) : result
}

const isKind = (attribute: ParameterAttribute, name: string): boolean =>
  attribute.instance !== undefined &&
  (typeOf(attribute.instance)?.chain.includes(`${namespace}${name}`) ?? false)

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

/** A cmdlet table's validation as the attribute it stands for. */
export function attributeFromValidation(validation: Validation): ParameterAttribute {
  const make = (
    name: string,
    positional: unknown[] = [],
    named: [string, unknown][] = [],
  ): ParameterAttribute => ({
    typeName: `${namespace}${name}Attribute`,
    positional,
    named: new Map(named),
  })
  if (typeof validation === 'string')
    return make(
      {
        notNull: 'ValidateNotNull',
        notNullOrEmpty: 'ValidateNotNullOrEmpty',
        notNullOrWhiteSpace: 'ValidateNotNullOrWhiteSpace',
        allowNull: 'AllowNull',
        allowEmptyString: 'AllowEmptyString',
        allowEmptyCollection: 'AllowEmptyCollection',
        encoding: 'ArgumentToEncodingTransformation',
      }[validation],
    )
  if ('own' in validation) return { typeName: validation.own, positional: [], named: new Map() }
  if ('set' in validation)
    return make(
      'ValidateSet',
      [...validation.set],
      validation.ignoreCase === false ? [['ignorecase', false]] : [],
    )
  if ('range' in validation) return make('ValidateRange', [...validation.range])
  if ('rangeKind' in validation) return make('ValidateRange', [validation.rangeKind])
  if ('pattern' in validation) return make('ValidatePattern', [validation.pattern])
  if ('length' in validation) return make('ValidateLength', [...validation.length])
  return make('ValidateCount', [...validation.count])
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

function listText(attribute: ParameterAttribute, context: EngineContext): string[] {
  const [generator] = attribute.positional
  if (attribute.positional.length === 1 && generator instanceof NetType) {
    const made = newObject(generator, [], context)
    const values = invokeMember(isTask(made) ? context.finish(made) : made, 'GetValidValues', [], context)
    return Array.from(enumerate(isTask(values) ? context.finish(values) : values) ?? [], (one) =>
      toText(one, context),
    )
  }
  return attribute.positional
    .flatMap((one) => [...(typeof baseOf(one) === 'string' ? [one] : (enumerate(one) ?? [one]))])
    .map((one) => toText(one, context))
}

const rangeKinds: Record<string, readonly [(sign: number) => boolean, string]> = {
  positive: [(sign) => sign > 0, 'is not greater than zero'],
  nonnegative: [(sign) => sign >= 0, 'is not greater than or equal to zero'],
  negative: [(sign) => sign < 0, 'is not less than zero'],
  nonpositive: [(sign) => sign <= 0, 'is not less than or equal to zero'],
}

const isNullOrEmpty = (value: unknown): boolean =>
  value === null || value === AutomationNull || baseOf(value) === ''

const checks: Record<string, Check> = {
  ValidateSet: each((attribute, value, context) => {
    const text = toText(value, context)
    const ignoreCase = attribute.named.get('ignorecase') !== false
    const allowed = listText(attribute, context)
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
    const text = toText(value, context)
    if (attribute.positional.length === 1) {
      const kind = rangeKinds[toText(attribute.positional[0], context).toLowerCase()]
      if (kind === undefined) return undefined
      const sign = compareValues(value, 0, true, context)
      if (kind[0](sign)) return undefined
      const id = {
        positive: 'ValidateRangePositiveFailure',
        nonnegative: 'ValidateRangeNonNegativeFailure',
        negative: 'ValidateRangeNegativeFailure',
        nonpositive: 'ValidateRangeNonPositiveFailure',
      }[toText(attribute.positional[0], context).toLowerCase()]
      return problem(
        id ?? 'ValidateRangeFailure',
        `The argument "${text}" cannot be validated because its value ${kind[1]}.`,
      )
    }
    const [min, max] = attribute.positional
    const type = typeOf(baseOf(min))
    let own = value
    try {
      if (type !== undefined) own = convertTo(value, type, context)
    } catch {
      // the genuine check tries the conversion and says no more than this
      return problem(
        'ValidationRangeElementType',
        `The argument cannot be validated because its type "${typeOf(baseOf(value))?.name ?? ''}" is not the same type (${type?.name}) as the maximum and minimum limits of the parameter. Make sure the argument is of type ${type?.name} and then try the command again.`,
      )
    }
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
    const text = toText(value, context)
    const pattern = toText(attribute.positional[0], context)
    const options = attribute.named.get('options') === undefined ? 1 : 0
    if (compileRegex(pattern, options).match(text) !== undefined) return undefined
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
    const count = countOf(baseOf(value))
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
    const block = attribute.positional[0]
    let result: unknown
    try {
      result = context.callNested(block, [value], { under: value })
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
    if (found !== undefined)
      return problem(
        found.id,
        'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.',
      )
    const items = typeof baseOf(value) === 'string' ? [value] : (enumerate(value) ?? [])
    for (const item of items) {
      if (typeof baseOf(item) === 'string' && (baseOf(item) as string).trim() === '')
        return problem(
          'ArgumentIsWhiteSpace',
          'The argument is null, empty, or consists of only white-space characters. Provide an argument that contains non white-space characters, and then try the command again.',
        )
    }
    return undefined
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
  const name = (context as Runspace).providers.driveOf(path)
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
  const own = ownAttributes.get(attribute.typeName)?.check
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

/** What an attribute of a cmdlet's own parameter does: those of PowerShell's cmdlets that a table cannot say. */
export interface OwnAttribute {
  readonly check?: (value: unknown, context: EngineContext) => ValidationProblem | undefined
  readonly transform?: (value: unknown, context: EngineContext) => unknown
}
const ownAttributes = new Map<string, OwnAttribute>()

/** @returns the name, for `validate: [{ own: name }]` */
export function registerAttribute(typeName: string, attribute: OwnAttribute): string {
  ownAttributes.set(typeName, attribute)
  return typeName
}

/** Names and numbers of encodings become encodings: how is the files' business. */
export const encodingAttribute = `${namespace}ArgumentToEncodingTransformationAttribute`

/**
 * Transformations run before the conversion to the parameter's type: those of script classes. `[Credential()]` leaves
 * a PSCredential as it is and asks for nothing.
 */
export function transformArgument(
  attribute: ParameterAttribute,
  value: unknown,
  context: EngineContext,
): unknown {
  const own = ownAttributes.get(attribute.typeName)?.transform
  if (own !== undefined) return own(value, context)
  if (!isKind(attribute, 'ArgumentTransformationAttribute')) return value
  return callAttribute(attribute, 'Transform', (intrinsics) => [intrinsics, value], context)
}

export function hasAttribute(attributes: readonly ParameterAttribute[], name: string): boolean {
  return attributes.some((one) => one.typeName === `${namespace}${name}Attribute`)
}

/** As ValidateCount sees it: a text counts its characters, a table its entries. */
function countOf(value: unknown): number | undefined {
  if (value === null) return 0
  if (typeof value === 'string') return value.length
  if (value instanceof PSDictionary) return value.count
  const items = enumerate(value)
  return items && [...items].length
}
