/** Expressions: operators by precedence, primary expressions, members, indexes, literals. */
import type {
  ArrayLiteralAst,
  AttributeBaseAst,
  CommandElementAst,
  ExpandableStringExpressionAst,
  ExpressionAst,
  HashtableAst,
  ITypeName,
  KeyValuePair,
  ScriptBlockExpressionAst,
  StatementAst,
  StringConstantType,
  TrapStatementAst,
} from './ast.ts'
import { astDepthMax } from '../../settings/limits.ts'
import { type LexerState, TooComplicated } from './lexer.ts'
import type { NumericLiteral } from './numbers.ts'
import {
  after,
  before,
  errorExpression,
  errorStatement,
  extentOf,
  firstExtent,
  stringConstant,
  variableExpression,
  variableFromToken,
} from './parser-base.ts'
import { TypeParser } from './parser-types.ts'
import type { ScriptExtent } from './source-text.ts'
import { emptyExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { binaryPrecedence, hasTrait, TokenFlags } from './tokens.ts'
import { parseVariablePath } from './variable-path.ts'

/** The kind of string that a token is. */
export function stringTypeOf(token: Token): StringConstantType {
  switch (token.kind) {
    case 'StringExpandable':
      return 'DoubleQuoted'
    case 'StringLiteral':
      return 'SingleQuoted'
    case 'HereStringExpandable':
      return 'DoubleQuotedHereString'
    case 'HereStringLiteral':
      return 'SingleQuotedHereString'
    default:
      return 'BareWord'
  }
}

export abstract class ExpressionParser extends TypeParser {
  expressionRule(endNumberOnTernaryOpChars = false): ExpressionAst | undefined {
    const mode = this.lexer.mode
    this.setMode('expression')
    try {
      const condition = this.#binary(endNumberOnTernaryOpChars)
      if (!condition) return undefined
      const question = this.peekToken()
      return question.kind === 'QuestionMark' ? this.#ternary(condition, question) : condition
    } finally {
      this.setMode(mode)
    }
  }

  #ternary(condition: ExpressionAst, question: Token): ExpressionAst {
    this.enter()
    this.skipToken()
    this.skipNewlines()
    const ifTrue = this.expressionRule(true) ?? this.#missingOperand(question)
    this.skipNewlines()
    const colon = this.nextToken()
    if (colon.kind !== 'Colon') {
      this.leave()
      this.unget(colon)
      const extent = extentOf(condition, before(colon))
      if (ifTrue.kind === 'ErrorExpressionAst') return errorExpression(extent, [condition])
      this.reportIncompleteInput(colon.extent, 'MissingColonInTernaryExpression')
      return errorExpression(extent, [condition, ifTrue])
    }
    this.skipNewlines()
    const ifFalse = this.expressionRule(true) ?? this.#missingOperand(colon)
    this.leave()
    return {
      kind: 'TernaryExpressionAst',
      extent: extentOf(condition, ifFalse),
      parent: undefined,
      condition,
      ifTrue,
      ifFalse,
    }
  }

  #missingOperand(operator: Token): ExpressionAst {
    const extent = after(operator)
    this.reportIncompleteInput(extent, 'ExpectedValueExpression', operator.text)
    return errorExpression(extent)
  }

  /** Operator precedence with two stacks; all binary operators are left-associative. */
  #binary(endNumberOnTernaryOpChars: boolean): ExpressionAst | undefined {
    const first = this.#arrayLiteral(endNumberOnTernaryOpChars)
    if (!first) return undefined
    let token = this.peekToken()
    if (!hasTrait(token.kind, TokenFlags.BinaryOperator)) {
      return token.kind === 'Parameter' ? this.#parameterInExpression(token, first) : first
    }
    this.skipToken()
    const operands: ExpressionAst[] = [first]
    const operators: Token[] = [token]
    let reduced = 0
    const reduce = () => {
      // they nest to the left: what is deeper than a tree may be need not be read to its end
      if (++reduced > astDepthMax) throw new TooComplicated()
      const right = operands.pop() as ExpressionAst
      const left = operands.pop() as ExpressionAst
      const operator = operators.pop() as Token
      operands.push({
        kind: 'BinaryExpressionAst',
        extent: extentOf(left, right),
        parent: undefined,
        operator: operator.kind,
        left,
        right,
        errorPosition: operator.extent,
      })
    }
    for (;;) {
      this.skipNewlines()
      operands.push(this.#arrayLiteral(true) ?? this.#missingOperand(token))
      token = this.nextToken()
      if (!hasTrait(token.kind, TokenFlags.BinaryOperator)) break
      const precedence = binaryPrecedence(token.kind)
      while (operators.length > 0 && precedence <= binaryPrecedence((operators.at(-1) as Token).kind))
        reduce()
      operators.push(token)
    }
    this.unget(token)
    while (operators.length > 0) reduce()
    const result = operands[0] as ExpressionAst
    return token.kind === 'Parameter' ? this.#parameterInExpression(token, result) : result
  }

  /** `1 -foo`: taken for an unfinished operator. */
  #parameterInExpression(token: Token, expression: ExpressionAst): ExpressionAst {
    this.reportError(token.extent, 'UnexpectedToken', token.text)
    this.skipToken()
    return errorExpression(extentOf(expression, token), [
      expression,
      {
        kind: 'CommandParameterAst',
        extent: token.extent,
        parent: undefined,
        parameterName: token.parameterName ?? '',
        argument: undefined,
        errorPosition: token.extent,
      },
    ])
  }

  #arrayLiteral(endNumberOnTernaryOpChars: boolean): ExpressionAst | undefined {
    const first = this.unaryExpressionRule(endNumberOnTernaryOpChars)
    if (!first) return undefined
    let comma = this.peekToken()
    if (comma.kind !== 'Comma' || this.disableCommaOperator) return first
    const elements = [first]
    while (comma.kind === 'Comma') {
      this.skipToken()
      this.skipNewlines()
      const element = this.unaryExpressionRule(true)
      if (!element) {
        this.reportIncompleteInput(after(comma), 'MissingExpressionAfterToken', comma.text)
        elements.push(errorExpression(comma.extent))
        break
      }
      elements.push(element)
      comma = this.peekToken()
    }
    return arrayLiteral(extentOf(first, elements.at(-1) as ExpressionAst), elements)
  }

  unaryExpressionRule(endNumberOnTernaryOpChars = false): ExpressionAst | undefined {
    this.enter()
    try {
      const token = this.#peekUnaryToken(endNumberOnTernaryOpChars)
      let expression: ExpressionAst | undefined
      if (hasTrait(token.kind, TokenFlags.UnaryOperator)) {
        if (this.disableCommaOperator && token.kind === 'Comma') return undefined
        this.skipToken()
        this.skipNewlines()
        const child = this.unaryExpressionRule(true)
        if (!child) {
          this.reportIncompleteInput(after(token), 'MissingExpressionAfterOperator', token.text)
          return errorExpression(token.extent)
        }
        const extent = extentOf(token, child)
        if (token.kind === 'Comma') expression = arrayLiteral(extent, [child])
        else
          expression = { kind: 'UnaryExpressionAst', extent, parent: undefined, tokenKind: token.kind, child }
      } else if (token.kind === 'LBracket') {
        const attributes = this.attributeListRule(true)
        if (!attributes) return undefined
        expression = this.#attributed(token, attributes)
        if (expression.kind === 'ErrorExpressionAst') return expression
      } else {
        expression = this.primaryExpressionRule(true)
      }
      if (!expression) return undefined
      const next = this.peekToken()
      if (next.kind !== 'PlusPlus' && next.kind !== 'MinusMinus') return expression
      this.skipToken()
      return {
        kind: 'UnaryExpressionAst',
        extent: extentOf(expression, next),
        parent: undefined,
        tokenKind: next.kind === 'PlusPlus' ? 'PostfixPlusPlus' : 'PostfixMinusMinus',
        child: expression,
      }
    } finally {
      this.leave()
    }
  }

  /** Here a sign may belong to a number, so a minus already read is read again. */
  #peekUnaryToken(endNumberOnTernaryOpChars: boolean): Token {
    const { lexer } = this
    const { allowSignedNumbers, forceEndNumberOnTernaryOpChars } = lexer
    lexer.allowSignedNumbers = true
    lexer.forceEndNumberOnTernaryOpChars = endNumberOnTernaryOpChars
    const kind = this.ungot?.kind
    if (this.ungot && (kind === 'Minus' || (endNumberOnTernaryOpChars && kind === 'Generic')))
      this.resync(this.ungot)
    const token = this.peekToken()
    lexer.allowSignedNumbers = allowSignedNumbers
    lexer.forceEndNumberOnTernaryOpChars = forceEndNumberOnTernaryOpChars
    return token
  }

  /** After a list of attributes and types: casts, a type literal, a member of a type. */
  #attributed(token: Token, attributes: AttributeBaseAst[]): ExpressionAst {
    const last = attributes.at(-1) as AttributeBaseAst
    let expression: ExpressionAst
    if (last.kind === 'AttributeAst') {
      this.skipNewlines()
      const child = this.unaryExpressionRule(true)
      if (!child) {
        this.reportIncompleteInput(last.extent, 'UnexpectedAttribute', last.typeName.fullName)
        return errorExpression(extentOf(token, last), attributes)
      }
      expression = cast(last, child)
    } else {
      const typeLiteral = (): ExpressionAst => ({
        kind: 'TypeExpressionAst',
        extent: last.extent,
        parent: undefined,
        typeName: last.typeName,
      })
      const access = this.nextMemberAccessToken(false)
      if (access) {
        expression = this.#postfix(access, typeLiteral())
      } else {
        const kind = this.peekKind()
        const child = kind === 'NewLine' || kind === 'Comma' ? undefined : this.unaryExpressionRule(true)
        expression = child ? cast(last, child) : typeLiteral()
      }
    }
    for (let i = attributes.length - 2; i >= 0; i--)
      expression = cast(attributes[i] as AttributeBaseAst, expression)
    return expression
  }

  protected primaryExpressionRule(withMemberAccess: boolean): ExpressionAst | undefined {
    const token = this.nextToken()
    let expression: ExpressionAst
    switch (token.kind) {
      case 'SplattedVariable':
      case 'Variable':
        expression = this.#variable(token, withMemberAccess)
        break
      case 'Number':
        expression = {
          kind: 'ConstantExpressionAst',
          extent: token.extent,
          parent: undefined,
          literal: token.literal as NumericLiteral,
        }
        break
      case 'HereStringExpandable':
      case 'StringExpandable':
        expression = token.nestedTokens ? this.expandableString(token) : this.#constantString(token)
        break
      case 'HereStringLiteral':
      case 'StringLiteral':
        expression = this.#constantString(token)
        break
      case 'LParen':
        expression = this.#parenthesized(token)
        break
      case 'AtParen':
      case 'DollarParen':
        expression = this.#subExpression(token)
        break
      case 'AtCurly':
        expression = this.#hashtable(token)
        break
      case 'LCurly':
        expression = this.scriptBlockExpressionRule(token)
        break
      default:
        this.unget(token)
        return undefined
    }
    return withMemberAccess ? this.#postfix(this.nextMemberAccessToken(true), expression) : expression
  }

  #constantString(token: Token): ExpressionAst {
    return stringConstant(token.extent, token.value ?? '', stringTypeOf(token))
  }

  #variable(token: Token, withMemberAccess: boolean): ExpressionAst {
    const path = token.variablePath
    if (!path?.isDriveQualified || path.driveName?.toLowerCase() !== 'using' || path.unqualifiedPath === '') {
      return variableFromToken(token)
    }
    let child: ExpressionAst = variableExpression(
      token.extent,
      parseVariablePath(path.unqualifiedPath),
      token.kind === 'SplattedVariable',
    )
    if (withMemberAccess) child = this.#postfix(this.nextMemberAccessToken(true), child)
    return { kind: 'UsingExpressionAst', extent: child.extent, parent: undefined, subExpression: child }
  }

  /** Members and indexes, as many as follow. */
  #postfix(first: Token | undefined, target: ExpressionAst): ExpressionAst {
    let expression = target
    for (let token = first; token; token = this.nextMemberAccessToken(true)) {
      // a line may end after the operator
      this.skipNewlines()
      const isIndex = token.kind === 'LBracket' || token.kind === 'QuestionLBracket'
      expression = isIndex ? this.#elementAccess(expression, token) : this.#memberAccess(expression, token)
    }
    return expression
  }

  // --- members

  #memberName(): ExpressionAst | undefined {
    const name = this.simpleNameRule()
    if (name) return name
    const { kind } = this.peekToken()
    if (hasTrait(kind, TokenFlags.UnaryOperator) || kind === 'LBracket') return this.unaryExpressionRule()
    return this.primaryExpressionRule(false)
  }

  #memberAccess(target: ExpressionAst, operator: Token): ExpressionAst {
    let member: CommandElementAst | undefined = this.#memberName()
    if (!member) {
      this.reportIncompleteInput(after(operator), 'MissingPropertyName')
      member = this.getSingleCommandArgument('argument') ?? errorExpression(extentOf(target, operator))
    } else if (!this.ungot) {
      const restore = this.restorePoint()
      const { types, close } = this.#genericMethodArguments(restore)
      const open = this.nextInvokeMemberToken()
      if (open) return this.#memberInvoke(target, open, operator, member, types)
      // brackets without a call are an index
      if (close) this.resync(restore)
    }
    return {
      kind: 'MemberExpressionAst',
      extent: extentOf(target, member),
      parent: undefined,
      expression: target,
      member,
      static: operator.kind === 'ColonColon',
      nullConditional: operator.kind === 'QuestionDot',
    }
  }

  /** `$x.Method[int]()`: only plain type names, for `[[` would be an index. */
  #genericMethodArguments(restore: number): { types?: ITypeName[]; close?: Token } {
    const lBracket = this.nextToken()
    if (lBracket.kind !== 'LBracket') {
      this.resync(restore)
      return {}
    }
    const mode = this.lexer.mode
    this.setMode('typeName')
    this.skipNewlines()
    const first = this.nextToken()
    if (first.kind !== 'Identifier') {
      this.setMode(mode)
      if (restore > 0) this.resync(restore)
      return {}
    }
    const { types, last } = this.genericTypeArgumentsRule(first)
    if (last.kind === 'RBracket') {
      this.setMode(mode)
      return { types, close: last }
    }
    this.unget(last)
    this.reportIncompleteInput(before(last), 'EndSquareBracketExpectedAtEndOfType')
    this.setMode(mode)
    return { types }
  }

  #memberInvoke(
    target: ExpressionAst,
    open: Token,
    operator: Token,
    member: CommandElementAst,
    genericTypeArguments: ITypeName[] | undefined,
  ): ExpressionAst {
    let args: ExpressionAst[]
    let lastExtent: ScriptExtent
    if (open.kind === 'LParen') {
      ;({ args, lastExtent } = this.invokeParamParenListRule(open))
    } else {
      // $x.Method{...} means $x.Method({...})
      this.skipNewlines()
      const block = this.scriptBlockExpressionRule(open)
      args = [block]
      lastExtent = block.extent
    }
    return {
      kind: 'InvokeMemberExpressionAst',
      extent: extentOf(target, lastExtent),
      parent: undefined,
      expression: target,
      member,
      static: operator.kind === 'ColonColon',
      nullConditional: operator.kind === 'QuestionDot',
      arguments: args.length > 0 ? args : undefined,
      genericTypeArguments,
    }
  }

  protected invokeParamParenListRule(lParen: Token): { args: ExpressionAst[]; lastExtent: ScriptExtent } {
    const args: ExpressionAst[] = []
    let comma: Token | undefined
    let reported = false
    const oldComma = this.disableCommaOperator
    this.disableCommaOperator = true
    for (;;) {
      this.skipNewlines()
      const argument = this.expressionRule()
      if (!argument) {
        if (comma) {
          this.reportIncompleteInput(after(comma), 'MissingExpressionAfterToken', ',')
          reported = true
        }
        break
      }
      args.push(argument)
      this.skipNewlines()
      comma = this.nextToken()
      if (comma.kind !== 'Comma') {
        this.unget(comma)
        comma = undefined
        break
      }
    }
    this.skipNewlines()
    let rParen: Token | undefined = this.nextToken()
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      if (!reported)
        this.reportIncompleteInput(after(args.at(-1) ?? lParen), 'MissingEndParenthesisInMethodCall')
      rParen = undefined
    }
    this.disableCommaOperator = oldComma
    return { args, lastExtent: firstExtent(rParen, comma, args.at(-1), lParen) }
  }

  #elementAccess(target: ExpressionAst, lBracket: Token): ExpressionAst {
    this.skipNewlines()
    const oldComma = this.disableCommaOperator
    this.disableCommaOperator = false
    let index = this.expressionRule()
    this.disableCommaOperator = oldComma
    if (!index) {
      this.reportIncompleteInput(after(lBracket), 'MissingArrayIndexExpression')
      index = errorExpression(lBracket.extent)
    }
    this.skipNewlines()
    let rBracket: Token | undefined = this.nextToken()
    if (rBracket.kind !== 'RBracket') {
      this.unget(rBracket)
      if (index.kind !== 'ErrorExpressionAst')
        this.reportIncompleteInput(after(index), 'MissingEndSquareBracket')
      rBracket = undefined
    }
    return {
      kind: 'IndexExpressionAst',
      extent: extentOf(target, firstExtent(rBracket, index)),
      parent: undefined,
      target,
      index,
      nullConditional: lBracket.kind === 'QuestionLBracket',
    }
  }

  // --- what stands in brackets

  #hashtable(atCurly: Token): HashtableAst {
    this.skipNewlines()
    const keyValuePairs: KeyValuePair[] = []
    for (let pair = this.#keyValuePair(); pair; pair = this.#keyValuePair()) {
      keyValuePairs.push(pair)
      const kind = this.peekKind()
      if (kind !== 'NewLine' && kind !== 'Semi') break
      this.skipNewlinesAndSemicolons()
    }
    const rCurly = this.nextToken()
    let end = rCurly.extent
    if (rCurly.kind !== 'RCurly') {
      this.unget(rCurly)
      this.reportIncompleteAt(after(atCurly), rCurly.extent, 'MissingEndCurlyBrace')
      end = before(rCurly)
    }
    return { kind: 'HashtableAst', extent: extentOf(atCurly, end), parent: undefined, keyValuePairs }
  }

  #keyValuePair(): KeyValuePair | undefined {
    const mode = this.lexer.mode
    this.setMode('expression')
    const key = this.labelOrKeyRule()
    if (!key) {
      this.setMode(mode)
      return undefined
    }
    const equals = this.nextToken()
    this.setMode(mode)
    if (equals.kind !== 'Equals') {
      this.unget(equals)
      const extent = after(key)
      this.reportError(extent, 'MissingEqualsInHashLiteral')
      this.syncOnError(false, 'RCurly', 'Semi', 'NewLine')
      return { key, value: errorStatement(extent) }
    }
    this.setMode('command')
    this.skipNewlines()
    let value = this.statementRule()
    if (!value) {
      const extent = after(equals)
      this.reportIncompleteInput(extent, 'MissingStatementInHashLiteral')
      value = errorStatement(extent)
    }
    this.setMode(mode)
    return { key, value }
  }

  protected scriptBlockExpressionRule(lCurly: Token): ScriptBlockExpressionAst {
    const oldComma = this.disableCommaOperator
    const mode = this.lexer.mode
    this.disableCommaOperator = false
    this.setMode('command')
    this.skipNewlines()
    const scriptBlock = this.scriptBlockRule(lCurly, false)
    this.disableCommaOperator = oldComma
    this.setMode(mode)
    return { kind: 'ScriptBlockExpressionAst', extent: scriptBlock.extent, parent: undefined, scriptBlock }
  }

  #subExpression(first: Token): ExpressionAst {
    const statements: StatementAst[] = []
    const traps: TrapStatementAst[] = []
    const oldComma = this.disableCommaOperator
    const mode = this.lexer.mode
    this.disableCommaOperator = false
    this.setMode('command')
    this.skipNewlines()
    const listExtent = this.statementListRule(statements, traps)
    this.skipNewlines()
    const rParen = this.nextToken()
    const closed = rParen.kind === 'RParen'
    if (!closed) {
      this.unget(rParen)
      this.reportIncompleteInput(rParen.extent, 'MissingEndParenthesisInSubexpression')
    }
    this.disableCommaOperator = oldComma
    this.setMode(mode)
    return {
      kind: first.kind === 'DollarParen' ? 'SubExpressionAst' : 'ArrayExpressionAst',
      extent: extentOf(first, closed ? rParen : (listExtent ?? first)),
      parent: undefined,
      subExpression: {
        kind: 'StatementBlockAst',
        extent: listExtent ?? emptyExtent,
        parent: undefined,
        statements,
        traps,
      },
    }
  }

  #parenthesized(lParen: Token): ExpressionAst {
    const mode = this.lexer.mode
    const oldComma = this.disableCommaOperator
    this.setMode('command')
    this.disableCommaOperator = false
    this.skipNewlines()
    let pipeline = this.pipelineChainRule()
    if (!pipeline) {
      const extent = after(lParen)
      this.reportIncompleteInput(extent, 'ExpectedExpression')
      pipeline = errorStatement(extent)
    }
    this.skipNewlines()
    let rParen: Token | undefined = this.nextToken()
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      this.reportIncompleteInput(after(pipeline), 'MissingEndParenthesisInExpression')
      rParen = undefined
    }
    this.disableCommaOperator = oldComma
    this.setMode(mode)
    return {
      kind: 'ParenExpressionAst',
      extent: extentOf(lParen, firstExtent(rParen, pipeline)),
      parent: undefined,
      pipeline,
    }
  }

  // --- expandable strings

  /** A string or generic token with variables or sub-expressions in it. */
  protected expandableString(token: Token): ExpandableStringExpressionAst {
    const nestedExpressions: ExpressionAst[] = []
    const savedTokens: Token[] = []
    for (const nested of token.nestedTokens ?? []) {
      if (nested.variablePath) {
        nestedExpressions.push(this.#variable(nested, false))
        savedTokens.push(nested)
        continue
      }
      const state: LexerState = this.lexer.startNestedScan(nested)
      const expression = this.primaryExpressionRule(true)
      savedTokens.push(...(this.lexer.tokenList ?? []))
      // what was looked ahead is the end of the nested text
      this.ungot = undefined
      this.lexer.finishNestedScan(state)
      nestedExpressions.push(expression ?? errorExpression(nested.extent))
    }
    token.nestedTokens = savedTokens
    return {
      kind: 'ExpandableStringExpressionAst',
      extent: token.extent,
      parent: undefined,
      value: token.value ?? '',
      stringConstantType: stringTypeOf(token),
      nestedExpressions,
      literals: token.literals ?? [],
    }
  }
}

export function arrayLiteral(extent: ScriptExtent, elements: ExpressionAst[]): ArrayLiteralAst {
  return { kind: 'ArrayLiteralAst', extent, parent: undefined, elements }
}

function cast(attribute: AttributeBaseAst, child: ExpressionAst): ExpressionAst {
  const extent = extentOf(attribute, child)
  if (attribute.kind === 'AttributeAst') {
    return { kind: 'AttributedExpressionAst', extent, parent: undefined, attribute, child }
  }
  return { kind: 'ConvertExpressionAst', extent, parent: undefined, attribute, type: attribute, child }
}
