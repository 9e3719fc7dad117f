/**
 * Syntax as values of a script: nodes, tokens, errors and positions behind one wrapper each, so that no object of the parser reaches a script.
 * What a property gives follows from the type that the metadata says it has.
 */
import { PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { literalValue } from '../compile/expressions.ts'
import type { Ast, ITypeName } from '../language/ast.ts'
import type { ParseError } from '../language/parse-errors.ts'
import { ScriptExtent, type ScriptPosition } from '../language/source-text.ts'
import { Token } from '../language/tokens.ts'
import type { VariablePath } from '../language/variable-path.ts'
import { genericType } from './surface.ts'
import { tupleOf } from './tuples.ts'
import { loadType, typeOfText } from './type-loader.ts'

export const language = (name: string): string => `System.Management.Automation.Language.${name}`

/** A node, token, type name, position ... of the parser, with the .NET type it has in PowerShell. */
export class LanguageValue<N = unknown> {
  readonly node: N
  readonly typeName: string
  constructor(node: N, typeName: string) {
    this.node = node
    this.typeName = typeName
  }
  get netType(): NetType {
    return loadType(this.typeName) ?? T.Object
  }
}

class TypeNameValue extends LanguageValue<ITypeName> {
  override toString(): string {
    return this.node.fullName
  }
}

const made = new WeakMap<object, LanguageValue>()

function wrap<N extends object>(node: N, typeName: string): LanguageValue<N> {
  let value = made.get(node)
  if (value === undefined) made.set(node, (value = new LanguageValue(node, typeName)))
  return value as LanguageValue<N>
}

export const astValue = (ast: Ast): LanguageValue<Ast> => wrap(ast, language(ast.kind))
export function typeNameValue(name: ITypeName): LanguageValue<ITypeName> {
  const known = made.get(name) as LanguageValue<ITypeName> | undefined
  if (known !== undefined) return known
  const value = new TypeNameValue(name, language(name.kind))
  made.set(name, value)
  return value
}
export const extentValue = (extent: ScriptExtent): LanguageValue<ScriptExtent> =>
  wrap(extent, language('InternalScriptExtent'))
export const positionValue = (position: ScriptPosition): LanguageValue<ScriptPosition> =>
  wrap(position, language('InternalScriptPosition'))
export const parseErrorValue = (error: ParseError): LanguageValue<ParseError> =>
  wrap(error, language('ParseError'))
export const variablePathValue = (path: VariablePath): LanguageValue<VariablePath> =>
  wrap(path, 'System.Management.Automation.VariablePath')

const tokenClasses: Partial<Record<Token['kind'], string>> = {
  Number: 'NumberToken',
  Parameter: 'ParameterToken',
  Variable: 'VariableToken',
  SplattedVariable: 'VariableToken',
  StringLiteral: 'StringLiteralToken',
  HereStringLiteral: 'StringLiteralToken',
  StringExpandable: 'StringExpandableToken',
  HereStringExpandable: 'StringExpandableToken',
  Label: 'LabelToken',
  RedirectInStd: 'InputRedirectionToken',
}

export function tokenValue(token: Token): LanguageValue<Token> {
  const name =
    token.kind === 'Redirection'
      ? token.toStream === undefined
        ? 'FileRedirectionToken'
        : 'MergingRedirectionToken'
      : token.kind === 'Generic' || token.kind === 'Identifier'
        ? token.nestedTokens === undefined
          ? token.kind === 'Generic'
            ? 'StringLiteralToken'
            : 'StringToken'
          : 'StringExpandableToken'
        : (tokenClasses[token.kind] ?? 'Token')
  return wrap(token, language(name))
}

export function enumValue(typeName: string, name: string | number): EnumValue {
  const type = loadType(typeName) as NetType
  return new EnumValue(type, typeof name === 'number' ? BigInt(name) : (type.enumInfo?.names.get(name) ?? 0n))
}

export function listOf(element: string, items: readonly unknown[]): PSList {
  const type = typeOfText(element) ?? T.Object
  return new PSList(
    genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', type),
    [...items],
    true,
  )
}

const isNode = (value: object): value is Ast => 'kind' in value && 'extent' in value

/** @param typeText the property's type as the metadata writes it */
export function languageProperty(value: unknown, typeText: string): unknown {
  const list = /^System\.Collections\.ObjectModel\.ReadOnlyCollection\[(.*)\]$/s.exec(typeText)
  if (list) return value === undefined ? null : listOf(list[1] as string, items(value, list[1] as string))
  if (value === undefined || value === null) return null
  switch (typeof value) {
    case 'string': {
      const type = typeText.startsWith('System.Management') ? loadType(typeText) : undefined
      return type?.isEnum ? enumValue(typeText, value) : value
    }
    case 'number': {
      const type = typeText.startsWith('System.Management') ? loadType(typeText) : undefined
      return type?.isEnum ? enumValue(typeText, value) : value
    }
    case 'object':
      return wrapped(value)
    default:
      return value
  }
}

function wrapped(value: object): unknown {
  if (value instanceof ScriptExtent) return extentValue(value)
  if (value instanceof Token) return tokenValue(value)
  if ('userPath' in value) return variablePathValue(value as VariablePath)
  if (isNode(value)) return 'parent' in value ? astValue(value) : typeNameValue(value as unknown as ITypeName)
  if ('lineNumber' in value) return positionValue(value as ScriptPosition)
  return value
}

function items(value: unknown, element: string): unknown[] {
  const tuple = /^System\.Tuple\[(.*),(.*)\]$/.exec(element)
  return (value as unknown[]).map((one) => {
    if (!tuple || typeof one !== 'object' || one === null) return languageProperty(one, element)
    const types = [tuple[1], tuple[2]].map((text) => typeOfText(text as string) ?? T.Object)
    const [first, second] =
      'key' in one && 'value' in one
        ? [one.key, one.value]
        : [(one as { condition: Ast }).condition, (one as { body: Ast }).body]
    return tupleOf('System.Tuple', [wrapped(first as object), wrapped(second as object)], types)
  })
}

/** The value of a constant expression. */
export { literalValue }
