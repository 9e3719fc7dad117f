/** Validation and transformation attributes of parameters and variables: made from syntax or cmdlet tables, then applied. */
import type { NetType } from '../../objects/net-type.ts'
import { typeOf } from '../../objects/type-of.ts'
import { compileExpression } from '../compile/expressions.ts'
import { CompileUnit } from '../compile/unit.ts'
import type { AttributeAst, ScriptBlockAst } from '../language/ast.ts'
import type { Validation } from '../commands/cmdlet.ts'
import { constructed } from './attribute-construction.ts'
import type { ParameterAttribute } from './command-info.ts'
import type { EngineContext } from './context.ts'
import { failure } from './failure.ts'
import type { Frame } from './frame.ts'
import { engineObjects } from './intrinsics.ts'
import { invokeMember } from './member-calls.ts'
import { setMember } from './members.ts'
import { newObject } from './static-members.ts'
import type { Runspace } from './runspace.ts'
import type { ValidationProblem } from './validations.ts'
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
    const type = typeName as string
    return { typeName: type, positional: constructed(ast, type, positional, frame.rs), named }
  }
  const { rs } = frame
  const made = newObject(own, positional, rs)
  const instance = isTask(made) ? rs.finish(made) : made
  for (const one of ast.namedArguments)
    setMember(instance, one.argumentName, named.get(one.argumentName.toLowerCase()), rs)
  return { typeName: own.fullName, positional, named, instance }
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
export function callAttribute(
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

export const isKind = (attribute: ParameterAttribute, name: string): boolean =>
  attribute.instance !== undefined &&
  (typeOf(attribute.instance)?.chain.includes(`${namespace}${name}`) ?? false)

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
        credential: 'Credential',
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

/** What an attribute of a cmdlet's own parameter does: those of PowerShell's cmdlets that a table cannot say. */
export interface OwnAttribute {
  readonly check?: (value: unknown, context: EngineContext) => ValidationProblem | undefined
  readonly transform?: (value: unknown, context: EngineContext) => unknown
}
const ownAttributes = new Map<string, OwnAttribute>()
export const ownAttribute = (typeName: string): OwnAttribute | undefined => ownAttributes.get(typeName)

/** @returns the name, for `validate: [{ own: name }]` */
export function registerAttribute(typeName: string, attribute: OwnAttribute): string {
  ownAttributes.set(typeName, attribute)
  return typeName
}

/** Names and numbers of encodings become encodings: how is the files' business. */
export const encodingAttribute = `${namespace}ArgumentToEncodingTransformationAttribute`

/** Users' names become credentials: the host is asked, which is Get-Credential's business. */
export const credentialAttribute = `${namespace}CredentialAttribute`

/** Transformations run before the conversion to the parameter's type: of cmdlets and of script classes. */
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
