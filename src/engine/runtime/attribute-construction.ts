/** What a written attribute hands its constructor and its properties, and how it is refused (Compiler.GetAttribute). */
import { exceptionType, type NetException } from '../../objects/exceptions.ts'
import type { AttributeAst, NamedAttributeArgumentAst } from '../language/ast.ts'
import { callConstructor, noOverload } from '../types/invoke.ts'
import { chooseOverload } from '../types/overloads.ts'
import { constructorsOf, surfaceOf } from '../types/surface.ts'
import { loadType } from '../types/type-loader.ts'
import { arrayType, T } from '../../objects/net-type.ts'
import { PSArray } from '../../objects/collections.ts'
import { convertTo, toText } from './convert.ts'
import { failure, TerminatingError } from './failure.ts'
import { netExceptionOf } from './net-failure.ts'
import type { Runspace } from './runspace.ts'

const sma = 'System.Management.Automation.'

/** What the engine makes by itself: how many arguments it takes (undefined: any number, as texts), and its properties. */
const builtIn: Readonly<Record<string, readonly [counts: readonly number[] | undefined, names: string]>> = {
  CmdletBindingAttribute: [
    [0],
    'DefaultParameterSetName HelpUri SupportsShouldProcess PositionalBinding ConfirmImpact SupportsTransactions SupportsPaging RemotingCapability',
  ],
  ParameterAttribute: [
    [0, 2],
    'Position ParameterSetName Mandatory ValueFromPipeline ValueFromPipelineByPropertyName ValueFromRemainingArguments HelpMessage HelpMessageBaseName HelpMessageResourceId DontShow',
  ],
  OutputTypeAttribute: [undefined, 'ParameterSetName ProviderCmdlet'],
  AliasAttribute: [undefined, ''],
  ValidateSetAttribute: [undefined, 'IgnoreCase ErrorMessage'],
  ValidateNotNullAttribute: [[0], ''],
  ValidateNotNullOrEmptyAttribute: [[0], ''],
}

function noProperty(argument: NamedAttributeArgumentAst): TerminatingError {
  // whatever attribute it is, the genuine engine names this one
  const error = failure(
    'PropertyNotFoundForType',
    `Property '${argument.argumentName}' cannot be found for type '${sma}CmdletBindingAttribute'.`,
    { target: argument.extent.text },
  )
  error.record.categoryTargetType = 'NamedAttributeArgumentAst'
  return error
}

function constructionFailed(ast: AttributeAst, inner: NetException): TerminatingError {
  return failure(
    'ExceptionConstructingAttribute',
    `The following exception occurred while constructing the attribute "${ast.typeName.fullName}": "${inner.message}"`,
    { inner },
  )
}

/** The arguments as the constructor takes them. @throws what it refuses */
export function constructed(
  ast: AttributeAst,
  typeName: string,
  positional: readonly unknown[],
  rs: Runspace,
): readonly unknown[] {
  const own = builtIn[typeName.slice(sma.length)]
  const type = loadType(typeName)
  if (own !== undefined) {
    const [counts, names] = own
    if (counts && !counts.includes(positional.length)) throw noOverload('.ctor', positional.length, 'none')
    const known = names.toLowerCase().split(' ')
    const unknown = ast.namedArguments.find((one) => !known.includes(one.argumentName.toLowerCase()))
    if (unknown) throw noProperty(unknown)
    if (typeName !== `${sma}ValidateSetAttribute` || type === undefined) return positional
    if (ast.positionalArguments.length === 1 && ast.positionalArguments[0]?.kind === 'TypeExpressionAst')
      return positional
    const list = new PSArray(
      positional.map((one) => toText(one, rs)),
      arrayType(T.String),
    )
    const [overload] = constructorsOf(type)
    if (overload) callConstructor(type, overload, [list], rs)
    return positional
  }
  if (type === undefined || surfaceOf(type).constructors.length === 0) return positional
  const choice = chooseOverload(constructorsOf(type), positional)
  if ('error' in choice) throw noOverload('.ctor', positional.length, choice.error)
  const { overload, expand } = choice
  try {
    if (expand) return positional
    const args = positional.map((one, at) => convertTo(one, overload.parameters[at]?.type ?? T.Object, rs))
    callConstructor(type, overload, args, rs)
    return args
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    if (!inner.netType.isSubtypeOf(exceptionType('sma:RuntimeException')))
      throw constructionFailed(ast, inner)
    throw inner.errorRecord ? new TerminatingError(inner.errorRecord) : error
  }
}
