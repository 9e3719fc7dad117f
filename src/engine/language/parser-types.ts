/** Type names, attributes and parameters. */
import type {
  ArrayTypeName,
  AttributeAst,
  AttributeBaseAst,
  ExpressionAst,
  GenericTypeName,
  ITypeName,
  NamedAttributeArgumentAst,
  ParamBlockAst,
  ParameterAst,
  TypeName,
} from './ast.ts'
import {
  after,
  before,
  errorExpression,
  extentOf,
  firstExtent,
  ParserBase,
  variableExpression,
  variableFromToken,
} from './parser-base.ts'
import type { ScriptExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { TokenFlags, tokenKindText } from './tokens.ts'
import { parseVariablePath } from './variable-path.ts'

const arrayRankMax = 32

export function typeName(
  extent: ScriptExtent,
  text: string,
  assemblyName?: string,
  genericArgumentCount = 0,
): TypeName {
  const name = text.replaceAll('``', '`')
  return {
    kind: 'TypeName',
    extent,
    name,
    fullName: assemblyName === undefined ? name : `${name},${assemblyName}`,
    assemblyName,
    genericArgumentCount: name.includes('`') ? 0 : genericArgumentCount,
  }
}

function setAssembly(type: TypeName, assemblyName: string): void {
  type.assemblyName = assemblyName
  type.fullName = `${type.name},${assemblyName}`
}

function arrayTypeName(extent: ScriptExtent, elementType: ITypeName, rank: number): ArrayTypeName {
  return {
    kind: 'ArrayTypeName',
    extent,
    elementType,
    rank,
    get name() {
      return `${elementType.name}[${','.repeat(rank - 1)}]`
    },
    get assemblyName() {
      return elementType.assemblyName
    },
    get fullName() {
      const assembly = elementType.assemblyName
      return assembly === undefined ? this.name : `${this.name},${assembly}`
    },
  } as ArrayTypeName
}

function genericTypeName(
  extent: ScriptExtent,
  open: TypeName,
  genericArguments: ITypeName[],
): GenericTypeName {
  return {
    kind: 'GenericTypeName',
    extent,
    typeName: open,
    genericArguments,
    get name() {
      return `${open.name}[${genericArguments.map((argument) => argument.name).join(',')}]`
    },
    get assemblyName() {
      return open.assemblyName
    },
    get fullName() {
      const text = `${open.name}[${genericArguments.map((argument) => argument.fullName).join(',')}]`
      return open.assemblyName === undefined ? text : `${text},${open.assemblyName}`
    },
  } as GenericTypeName
}

export abstract class TypeParser extends ParserBase {
  // --- type names

  typeNameRule(allowAssemblyQualifiedNames: boolean): { name: ITypeName; first: Token } | undefined {
    const mode = this.lexer.mode
    try {
      this.setMode('typeName')
      const first = this.nextToken()
      if (first.kind !== 'Identifier') {
        this.unget(first)
        return undefined
      }
      return { name: this.#finishTypeName(first, false, allowAssemblyQualifiedNames), first }
    } finally {
      this.setMode(mode)
    }
  }

  /** @param bare a generic argument without its own brackets: no assembly name can follow it */
  #finishTypeName(first: Token, bare = false, allowAssemblyQualifiedNames = true): ITypeName {
    const next = this.peekToken()
    if (next.kind === 'LBracket') {
      this.skipToken()
      this.skipNewlines()
      const token = this.nextToken()
      switch (token.kind) {
        case 'RBracket':
        case 'Comma': {
          const element = typeName(first.extent, first.text)
          return this.#completeArray(element, element, token, bare)
        }
        case 'LBracket':
        case 'Identifier':
          return this.#genericTypeName(first, token, bare)
        case 'EndOfInput':
          this.unget(token)
          this.reportIncompleteInput(after(next), 'MissingTypename')
          break
        default:
          this.reportError(token.extent, 'UnexpectedToken', token.text)
          this.syncOnError(true, 'RBracket')
      }
    } else if (next.kind === 'Comma' && allowAssemblyQualifiedNames && !bare) {
      this.skipToken()
      const assembly = this.lexer.getAssemblyNameSpec()
      if (assembly.trim() !== '') {
        return typeName(extentOf(first, this.lexer.currentExtent()), first.text, assembly)
      }
      this.reportError(after(next), 'MissingAssemblyNameSpecification')
    }
    return typeName(first.extent, first.text)
  }

  #singleGenericArgument(first: Token): ITypeName {
    if (first.kind === 'Identifier') return this.#finishTypeName(first, true)
    const token = this.nextToken()
    if (token.kind !== 'Identifier') {
      this.unget(token)
      this.reportIncompleteInput(after(token), 'MissingTypename')
      return typeName(first.extent, ':ErrorTypeName:')
    }
    const name = this.#finishTypeName(token)
    const close = this.nextToken()
    if (close.kind !== 'RBracket') {
      this.unget(close)
      this.reportIncompleteInput(before(close), 'EndSquareBracketExpectedAtEndOfType')
    }
    return name
  }

  /** The arguments up to the closing bracket, which is returned as `last` (or what stands in its place). */
  protected genericTypeArgumentsRule(first: Token): { types: ITypeName[]; last: Token } {
    this.enter()
    const types = [this.#singleGenericArgument(first)]
    for (;;) {
      this.skipNewlines()
      const last = this.nextToken()
      if (last.kind !== 'Comma') {
        this.leave()
        return { types, last }
      }
      this.skipNewlines()
      const token = this.peekToken()
      if (token.kind === 'Identifier' || token.kind === 'LBracket') {
        this.skipToken()
        types.push(this.#singleGenericArgument(token))
      } else {
        this.reportIncompleteInput(after(last), 'MissingTypename')
        types.push(typeName(last.extent, ':ErrorTypeName:'))
      }
    }
  }

  #genericTypeName(name: Token, first: Token, bare: boolean): ITypeName {
    const { types, last } = this.genericTypeArgumentsRule(first)
    let close: Token | undefined = last
    if (last.kind !== 'RBracket') {
      this.unget(last)
      this.reportIncompleteInput(before(last), 'EndSquareBracketExpectedAtEndOfAttribute')
      close = undefined
    }
    const open = typeName(name.extent, name.text, undefined, types.length)
    const result = genericTypeName(extentOf(name, firstExtent(close, types.at(-1), first)), open, types)
    const token = this.peekToken()
    if (token.kind === 'LBracket') {
      this.skipToken()
      return this.#completeArray(result, open, this.nextToken(), bare)
    }
    if (token.kind === 'Comma' && !bare) {
      this.skipToken()
      this.#assemblyFor(open, token)
    }
    return result
  }

  #assemblyFor(type: TypeName, comma: Token): void {
    const assembly = this.lexer.getAssemblyNameSpec()
    if (assembly === '') this.reportError(after(comma), 'MissingAssemblyNameSpecification')
    else setAssembly(type, assembly)
  }

  /** After `[` of an array; loops over `[][,]`. */
  #completeArray(element: ITypeName, forAssembly: TypeName, first: Token, bare: boolean): ITypeName {
    let type = element
    let firstAfterBracket = first
    for (;;) {
      type = this.#arrayDimensions(type, firstAfterBracket)
      const token = this.peekToken()
      if (!bare && token.kind === 'Comma') {
        this.skipToken()
        this.#assemblyFor(forAssembly, token)
        return type
      }
      if (token.kind !== 'LBracket') return type
      this.skipToken()
      firstAfterBracket = this.nextToken()
    }
  }

  #arrayDimensions(element: ITypeName, first: Token): ITypeName {
    switch (first.kind) {
      case 'RBracket':
        return arrayTypeName(extentOf(element, first), element, 1)
      case 'Comma': {
        let rank = 1
        let token = first
        let lastComma = first
        do {
          lastComma = token
          rank++
          token = this.nextToken()
        } while (token.kind === 'Comma')
        if (rank > arrayRankMax) {
          if (token.kind !== 'RBracket') this.unget(token)
          this.reportError(extentOf(first, lastComma), 'ArrayHasTooManyDimensions', rank)
          return element
        }
        if (token.kind !== 'RBracket') {
          this.unget(token)
          this.reportError(after(lastComma), 'EndSquareBracketExpectedAtEndOfAttribute')
        }
        return arrayTypeName(extentOf(element, token), element, rank)
      }
      case 'EndOfInput':
        this.unget(first)
        this.reportError(before(first), 'EndSquareBracketExpectedAtEndOfAttribute')
        return element
      default:
        this.reportError(first.extent, 'UnexpectedToken', first.text)
        this.syncOnError(true, 'RBracket')
        return element
    }
  }

  // --- attributes

  protected attributeListRule(inExpressionMode: boolean): AttributeBaseAst[] | undefined {
    const attributes: AttributeBaseAst[] = []
    for (let attribute = this.attributeRule(); attribute; attribute = this.attributeRule()) {
      attributes.push(attribute)
      if (!inExpressionMode || attribute.kind === 'AttributeAst') this.skipNewlines()
    }
    return attributes.length > 0 ? attributes : undefined
  }

  attributeRule(): AttributeBaseAst | undefined {
    const lBracket = this.nextLBracket()
    if (!lBracket) return undefined
    this.skipNewlines()
    const type = this.typeNameRule(true)
    if (!type) {
      this.resync(lBracket)
      this.reportIncompleteInput(after(lBracket), 'MissingTypename')
      return undefined
    }
    const next = this.nextToken()
    if (next.kind === 'LParen') return this.#finishAttribute(lBracket, type.name, type.first, next)
    let close: Token | undefined = next
    if (next.kind !== 'RBracket') {
      this.unget(next)
      this.reportError(before(next), 'EndSquareBracketExpectedAtEndOfAttribute')
      close = undefined
    }
    return {
      kind: 'TypeConstraintAst',
      extent: extentOf(lBracket, firstExtent(close, type.name)),
      parent: undefined,
      typeName: type.name,
    }
  }

  #finishAttribute(lBracket: Token, name: ITypeName, first: Token, lParen: Token): AttributeAst {
    this.skipNewlines()
    const mode = this.lexer.mode
    this.setMode('expression')
    const { positionalArguments, namedArguments, lastExtent } = this.#attributeArguments(lParen.extent)
    this.setMode(mode)
    this.skipNewlines()
    let rParen: Token | undefined = this.nextToken()
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      rParen = undefined
      this.reportIncompleteInput(after(lastExtent), 'MissingEndParenthesisInExpression')
    }
    this.skipNewlines()
    let rBracket: Token | undefined = this.nextToken()
    if (rBracket.kind !== 'RBracket') {
      this.unget(rBracket)
      rBracket = undefined
      if (rParen) this.reportIncompleteInput(after(rParen), 'EndSquareBracketExpectedAtEndOfAttribute')
    }
    first.flags |= TokenFlags.AttributeName
    return {
      kind: 'AttributeAst',
      extent: extentOf(lBracket, firstExtent(rBracket, rParen, lastExtent)),
      parent: undefined,
      typeName: name,
      positionalArguments,
      namedArguments,
    }
  }

  #attributeArguments(start: ScriptExtent): {
    positionalArguments: ExpressionAst[]
    namedArguments: NamedAttributeArgumentAst[]
    lastExtent: ScriptExtent
  } {
    const positionalArguments: ExpressionAst[] = []
    const namedArguments: NamedAttributeArgumentAst[] = []
    let lastExtent = start
    let comma: Token | undefined
    const oldComma = this.disableCommaOperator
    this.disableCommaOperator = true
    for (;;) {
      this.skipNewlines()
      const name = this.simpleNameRule()
      if (name) {
        const { argument, expressionOmitted } = this.#namedArgument(name.extent, name.value)
        if (!expressionOmitted) lastExtent = argument.extent
        namedArguments.push({
          kind: 'NamedAttributeArgumentAst',
          extent: extentOf(name, argument),
          parent: undefined,
          argumentName: name.value,
          argument,
          expressionOmitted,
        })
      } else {
        const argument = this.expressionRule()
        if (argument) {
          positionalArguments.push(argument)
          lastExtent = argument.extent
        } else if (comma) {
          lastExtent = after(comma)
          this.reportIncompleteInput(lastExtent, 'MissingExpressionAfterToken', tokenKindText(comma.kind))
          positionalArguments.push(errorExpression(lastExtent))
        }
      }
      this.skipNewlines()
      comma = this.peekToken()
      if (comma.kind !== 'Comma') break
      lastExtent = comma.extent
      this.skipToken()
    }
    this.disableCommaOperator = oldComma
    return { positionalArguments, namedArguments, lastExtent }
  }

  #namedArgument(
    nameExtent: ScriptExtent,
    name: string,
  ): { argument: ExpressionAst; expressionOmitted: boolean } {
    const equals = this.peekToken()
    if (equals.kind !== 'Equals') {
      const literal = { type: 'boolean', value: true, text: name } as const
      return {
        argument: { kind: 'ConstantExpressionAst', extent: nameExtent, parent: undefined, literal },
        expressionOmitted: true,
      }
    }
    this.skipToken()
    this.skipNewlines()
    const argument = this.expressionRule()
    if (argument) return { argument, expressionOmitted: false }
    const extent = after(equals)
    this.reportIncompleteInput(extent, 'MissingExpressionInNamedArgument')
    this.syncOnError(true, 'Comma', 'RParen', 'RBracket', 'NewLine')
    return { argument: errorExpression(extent), expressionOmitted: false }
  }

  // --- parameters

  protected paramBlockRule(): ParamBlockAst | undefined {
    this.skipNewlines()
    const candidates = this.attributeListRule(false)
    this.skipNewlines()
    const param = this.peekToken()
    if (param.kind !== 'Param') return undefined
    this.skipToken()
    this.skipNewlines()
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      // a command named `param`
      this.unget(lParen)
      return undefined
    }
    const parameters = this.parameterListRule()
    this.skipNewlines()
    const rParen = this.nextToken()
    let end = rParen.extent
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      end = before(rParen)
      this.reportIncompleteInput(
        after(parameters.at(-1) ?? lParen),
        'MissingEndParenthesisInFunctionParameterList',
      )
    }
    const attributes: AttributeAst[] = []
    for (const candidate of candidates ?? []) {
      if (candidate.kind === 'AttributeAst') attributes.push(candidate)
      else this.reportError(candidate.extent, 'TypeNotAllowedBeforeParam', candidate.typeName.fullName)
    }
    return { kind: 'ParamBlockAst', extent: extentOf(param, end), parent: undefined, attributes, parameters }
  }

  protected parameterListRule(): ParameterAst[] {
    const parameters: ParameterAst[] = []
    let comma: Token | undefined
    for (;;) {
      const parameter = this.#parameter()
      if (!parameter) {
        if (comma)
          this.reportIncompleteInput(after(comma), 'MissingExpressionAfterToken', tokenKindText(comma.kind))
        return parameters
      }
      parameters.push(parameter)
      this.skipNewlines()
      comma = this.peekToken()
      if (comma.kind !== 'Comma') return parameters
      this.skipToken()
    }
  }

  #parameter(): ParameterAst | undefined {
    const oldComma = this.disableCommaOperator
    const mode = this.lexer.mode
    this.disableCommaOperator = true
    this.setMode('expression')
    const parameter = this.#parameterBody()
    this.disableCommaOperator = oldComma
    this.setMode(mode)
    return parameter
  }

  #parameterBody(): ParameterAst | undefined {
    this.skipNewlines()
    const attributes = this.attributeListRule(false)
    this.skipNewlines()
    const token = this.nextToken()
    if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
      this.unget(token)
      if (!attributes) return undefined
      const last = attributes.at(-1) as AttributeBaseAst
      this.reportIncompleteInput(after(last), 'InvalidFunctionParameter')
      this.syncOnError(true, 'RParen')
      const extent = extentOf(attributes[0] as AttributeBaseAst, last)
      const name = variableExpression(extent, parseVariablePath('__error__'), false)
      return { kind: 'ParameterAst', extent, parent: undefined, attributes, name, defaultValue: undefined }
    }
    this.skipNewlines()
    const equals = this.peekToken()
    let defaultValue: ExpressionAst | undefined
    if (equals.kind === 'Equals') {
      this.skipToken()
      this.skipNewlines()
      defaultValue = this.expressionRule()
      if (!defaultValue) {
        this.reportIncompleteInput(after(equals), 'MissingExpressionAfterToken', tokenKindText(equals.kind))
      }
    }
    return {
      kind: 'ParameterAst',
      extent: extentOf(attributes?.[0] ?? token, defaultValue ?? token),
      parent: undefined,
      attributes: attributes ?? [],
      name: variableFromToken(token),
      defaultValue,
    }
  }
}
