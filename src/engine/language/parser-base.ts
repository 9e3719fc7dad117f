/** The ground of the parser: one token of lookahead over the scanner, modes, extents, errors. The rules are in the classes that extend it. */
import type {
  Ast,
  AttributeBaseAst,
  CommandAst,
  ErrorExpressionAst,
  ErrorStatementAst,
  ErrorStatementFlag,
  ExpressionAst,
  ITypeName,
  PipelineBaseAst,
  ScriptBlockAst,
  StatementAst,
  StringConstantExpressionAst,
  StringConstantType,
  TrapStatementAst,
  VariableExpressionAst,
} from './ast.ts'
import { parseDepthMax } from '../../settings/limits.ts'
import type { ErrorSink, LexerMode } from './lexer.ts'
import { Lexer, TooComplicated } from './lexer.ts'
import type { ParseErrorId } from './parse-errors.ts'
import { ErrorList } from './parse-errors.ts'
import { emptyExtent, ScriptExtent, type SourceText } from './source-text.ts'
import type { Token, TokenKind } from './tokens.ts'
import { hasTrait, TokenFlags } from './tokens.ts'
import type { VariablePath } from './variable-path.ts'

/** What an argument is for: a command name is not expanded, a file name is one word. */
export type ArgumentContext =
  | 'commandName'
  | 'commandNameAfterOperator'
  | 'fileName'
  | 'argument'
  | 'switchCondition'

type HasExtent = { readonly extent: ScriptExtent } | ScriptExtent

export function extentOf(first: HasExtent, last: HasExtent): ScriptExtent {
  const from = first instanceof ScriptExtent ? first : first.extent
  const to = last instanceof ScriptExtent ? last : last.extent
  if (from === emptyExtent) return to
  if (to === emptyExtent) return from
  return new ScriptExtent(from.source, from.start, to.end)
}

export function before(item: HasExtent): ScriptExtent {
  const extent = item instanceof ScriptExtent ? item : item.extent
  const offset = Math.max(0, extent.start - 1)
  return new ScriptExtent(extent.source, offset, offset)
}

export function after(item: HasExtent): ScriptExtent {
  const extent = item instanceof ScriptExtent ? item : item.extent
  return new ScriptExtent(extent.source, extent.end, extent.end)
}

export function firstExtent(...items: (HasExtent | undefined)[]): ScriptExtent {
  for (const item of items) if (item) return item instanceof ScriptExtent ? item : item.extent
  return emptyExtent
}

// --- nodes made in many places

export function errorExpression(extent: ScriptExtent, nestedAst: Ast[] = []): ErrorExpressionAst {
  return { kind: 'ErrorExpressionAst', extent, parent: undefined, nestedAst }
}

export function errorStatement(
  extent: ScriptExtent,
  nested: (Ast | undefined)[] = [],
  token?: Token,
): ErrorStatementAst {
  return {
    kind: 'ErrorStatementAst',
    extent,
    parent: undefined,
    token,
    flags: [] as ErrorStatementFlag[],
    conditions: [],
    bodies: [],
    nestedAst: nested.filter((ast) => ast !== undefined),
  }
}

export function stringConstant(
  extent: ScriptExtent,
  value: string,
  stringConstantType: StringConstantType = 'BareWord',
): StringConstantExpressionAst {
  return { kind: 'StringConstantExpressionAst', extent, parent: undefined, stringConstantType, value }
}

export function variableExpression(
  extent: ScriptExtent,
  path: VariablePath,
  splatted: boolean,
): VariableExpressionAst {
  return { kind: 'VariableExpressionAst', extent, parent: undefined, variablePath: path, splatted }
}

export function variableFromToken(token: Token): VariableExpressionAst {
  return variableExpression(
    token.extent,
    token.variablePath as VariablePath,
    token.kind === 'SplattedVariable',
  )
}

export abstract class ParserBase implements ErrorSink {
  readonly errors = new ErrorList()
  protected readonly lexer: Lexer
  protected ungot: Token | undefined
  protected disableCommaOperator = false
  protected depth = 0

  constructor(source: SourceText) {
    this.lexer = new Lexer(source, this)
  }

  // --- rules that rules below them in the chain of classes use

  abstract scriptBlockRule(
    lCurly: Token | undefined,
    isFilter: boolean,
    predefined?: StatementAst,
  ): ScriptBlockAst
  abstract statementListRule(statements: StatementAst[], traps: TrapStatementAst[]): ScriptExtent | undefined
  abstract statementRule(): StatementAst | undefined
  abstract pipelineChainRule(): PipelineBaseAst | undefined
  abstract commandRule(): CommandAst | undefined
  abstract expressionRule(endNumberOnTernaryOpChars?: boolean): ExpressionAst | undefined
  abstract unaryExpressionRule(endNumberOnTernaryOpChars?: boolean): ExpressionAst | undefined
  abstract attributeRule(): AttributeBaseAst | undefined
  abstract typeNameRule(allowAssemblyQualifiedNames: boolean): { name: ITypeName; first: Token } | undefined
  abstract getCommandArgument(context: ArgumentContext, token: Token): ExpressionAst | undefined

  // --- errors

  reportError(extent: ScriptExtent, errorId: ParseErrorId, ...args: unknown[]): void {
    this.errors.report(extent, errorId, args)
  }

  reportIncompleteInput(extent: ScriptExtent, errorId: ParseErrorId, ...args: unknown[]): boolean {
    return this.reportIncompleteAt(extent, extent, errorId, ...args)
  }

  /** @param detected where the parser noticed: at the end of the script more input may mend the error */
  reportIncompleteAt(
    extent: ScriptExtent,
    detected: ScriptExtent,
    errorId: ParseErrorId,
    ...args: unknown[]
  ): boolean {
    const incompleteInput = this.lexer.isAtEndOfScript(detected, true)
    this.errors.report(extent, errorId, args, incompleteInput)
    return incompleteInput
  }

  // --- nesting

  protected enter(): void {
    if (++this.depth > parseDepthMax) throw new TooComplicated()
  }

  protected leave(): void {
    this.depth--
  }

  // --- tokens

  protected nextToken(): Token {
    const token = this.ungot ?? this.lexer.nextToken()
    this.ungot = undefined
    return token
  }

  protected peekToken(): Token {
    this.ungot ??= this.lexer.nextToken()
    return this.ungot
  }

  protected peekKind(): TokenKind {
    return this.peekToken().kind
  }

  protected skipToken(): void {
    this.ungot = undefined
  }

  protected unget(token: Token): void {
    this.ungot = token
  }

  protected resync(to: Token | number): void {
    this.ungot = undefined
    this.lexer.resync(typeof to === 'number' ? to : to.extent.start)
  }

  protected restorePoint(): number {
    return this.lexer.getRestorePoint()
  }

  /** A token that other modes would read otherwise is read again. */
  protected setMode(mode: LexerMode): void {
    if (mode === this.lexer.mode) return
    if (this.ungot && !hasTrait(this.ungot.kind, TokenFlags.ParseModeInvariant)) this.resync(this.ungot)
    this.lexer.mode = mode
  }

  protected skipNewlines(): void {
    if (this.ungot && this.ungot.kind !== 'NewLine') return
    this.ungot = undefined
    this.lexer.skipNewlines(false)
  }

  protected skipNewlinesAndSemicolons(): void {
    if (this.ungot && this.ungot.kind !== 'NewLine' && this.ungot.kind !== 'Semi') return
    this.ungot = undefined
    this.lexer.skipNewlines(true)
  }

  /** In an error state (a token is put back) these three find nothing. */
  protected nextMemberAccessToken(allowLBracket: boolean): Token | undefined {
    return this.ungot ? undefined : this.lexer.getMemberAccessOperator(allowLBracket)
  }

  protected nextInvokeMemberToken(): Token | undefined {
    return this.ungot ? undefined : this.lexer.getInvokeMemberOpenParen()
  }

  protected nextLBracket(): Token | undefined {
    if (!this.ungot) return this.lexer.getLBracket()
    return this.ungot.kind === 'LBracket' ? this.nextToken() : undefined
  }

  protected isSpecificParameter(token: Token, parameter: string): boolean {
    return parameter.startsWith((token.parameterName ?? '').toLowerCase())
  }

  protected requireStatementTerminator(): void {
    const token = this.peekToken()
    if (token.kind === 'NewLine' || token.kind === 'Semi') this.skipToken()
    else if (token.kind !== 'EndOfInput')
      this.reportIncompleteInput(token.extent, 'MissingStatementTerminator')
  }

  /** Skips to one of the tokens, counting brackets. */
  protected syncOnError(consumeClosing: boolean, ...kinds: TokenKind[]): void {
    const pairs: { open: TokenKind; close: TokenKind; depth: number }[] = [
      { open: 'LParen', close: 'RParen', depth: 0 },
      { open: 'LCurly', close: 'RCurly', depth: 0 },
      { open: 'LBracket', close: 'RBracket', depth: 0 },
    ]
    for (const pair of pairs) if (kinds.includes(pair.close)) pair.depth = 1
    for (;;) {
      const token = this.nextToken()
      if (token.kind === 'EndOfInput') {
        this.unget(token)
        return
      }
      for (const pair of pairs) {
        if (token.kind === pair.open) pair.depth++
        else if (token.kind === pair.close && --pair.depth === 0 && kinds.includes(pair.close)) {
          if (!consumeClosing) this.unget(token)
          return
        }
      }
      if (kinds.includes(token.kind) && pairs.every((pair) => pair.depth === 0)) return
    }
  }

  // --- names

  /** An identifier in any mode: label, key, member, parameter of an attribute. */
  protected simpleNameToken(): Token | undefined {
    this.lexer.wantSimpleName = true
    const token = this.peekToken()
    this.lexer.wantSimpleName = false
    if (token.kind !== 'Identifier') return undefined
    token.flags |= TokenFlags.MemberName
    this.skipToken()
    return token
  }

  protected simpleNameRule(): StringConstantExpressionAst | undefined {
    const token = this.simpleNameToken()
    return token && stringConstant(token.extent, token.text)
  }

  protected labelOrKeyRule(): ExpressionAst | undefined {
    const name = this.simpleNameRule()
    if (name) return name
    const kind = this.peekKind()
    if (kind === 'NewLine' || kind === 'Semi') return undefined
    const comma = this.disableCommaOperator
    this.disableCommaOperator = true
    const label = this.unaryExpressionRule()
    this.disableCommaOperator = comma
    return label
  }

  protected getSingleCommandArgument(context: ArgumentContext): ExpressionAst | undefined {
    const kind = this.peekKind()
    if (kind === 'Comma' || kind === 'EndOfInput') return undefined
    const mode = this.lexer.mode
    this.setMode('command')
    const argument = this.getCommandArgument(context, this.nextToken())
    this.setMode(mode)
    return argument
  }
}
