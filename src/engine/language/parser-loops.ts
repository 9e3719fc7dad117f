/** switch, foreach, for, while and do. */
import type {
  Ast,
  ErrorStatementAst,
  ExpressionAst,
  PipelineBaseAst,
  StatementAst,
  StatementBlockAst,
  SwitchClause,
} from './ast.ts'
import { ForEachFlags, SwitchFlags } from './ast.ts'
import { after, errorStatement, extentOf, stringConstant, variableFromToken } from './parser-base.ts'
import { BlockParser } from './parser-blocks.ts'
import type { ScriptExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { tokenKindText } from './tokens.ts'

export abstract class LoopParser extends BlockParser {
  // --- switch

  protected switchRule(label: Token | undefined, switchToken: Token): StatementAst {
    const start = label ?? switchToken
    const head = this.#switchHead(start, switchToken)
    this.skipNewlines()
    let { isError } = head
    let end = head.end
    const clauses: SwitchClause[] = []
    const bodies: Ast[] = []
    let defaultClause: StatementBlockAst | undefined
    let rCurly: Token | undefined
    let incomplete = head.incomplete
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      if (!incomplete) {
        isError = true
        this.reportIncompleteInput(after(end), 'MissingCurlyBraceInSwitchStatement')
      }
    } else {
      end = lCurly.extent
      this.skipNewlines()
      for (;;) {
        const token = this.peekToken()
        const isDefault = token.kind === 'Default'
        let condition: ExpressionAst | undefined
        if (isDefault) {
          this.skipToken()
          condition = stringConstant(token.extent, token.text)
        } else {
          condition = this.getSingleCommandArgument('switchCondition')
          if (!condition) {
            isError = true
            this.reportIncompleteInput(after(end), 'MissingSwitchConditionExpression')
            if (this.peekKind() === 'RCurly') this.skipToken()
            break
          }
        }
        bodies.push(condition)
        end = condition.extent
        const body = this.statementBlockRule()
        if (!body) {
          isError = true
          incomplete = this.reportIncompleteInput(after(end), 'MissingSwitchStatementClause')
        } else {
          bodies.push(body)
          end = body.extent
          if (isDefault) {
            if (defaultClause) {
              isError = true
              this.reportError(condition.extent, 'MultipleSwitchDefaultClauses')
            }
            defaultClause = body
          } else clauses.push({ condition, body })
        }
        this.skipNewlinesAndSemicolons()
        const next = this.peekToken()
        if (next.kind === 'RCurly') {
          rCurly = next
          this.skipToken()
          break
        }
        if (next.kind === 'EndOfInput') {
          if (!incomplete) {
            isError = true
            this.reportIncompleteAt(lCurly.extent, next.extent, 'MissingEndCurlyBrace')
          }
          break
        }
      }
    }
    if (isError || !head.condition) {
      const error: ErrorStatementAst = {
        ...errorStatement(extentOf(start, end), [], switchToken),
        flags: head.specified,
        conditions: head.inParens && head.condition ? [head.condition] : [],
        bodies,
      }
      return error
    }
    return {
      kind: 'SwitchStatementAst',
      extent: extentOf(start, rCurly ?? end),
      parent: undefined,
      label: label?.labelText,
      condition: head.condition,
      flags: head.flags,
      clauses,
      default: defaultClause,
    }
  }

  /** Flags and condition of a switch. */
  #switchHead(start: Token, switchToken: Token) {
    const head = {
      flags: 0,
      specified: [] as ErrorStatementAst['flags'],
      condition: undefined as PipelineBaseAst | undefined,
      inParens: false,
      isError: false,
      incomplete: false,
      end: (start ?? switchToken).extent,
    }
    const specify = (name: string, token: Token, ast?: Ast) => {
      if (!head.specified.some((flag) => flag.name === name)) head.specified.push({ name, token, ast })
    }
    this.skipNewlines()
    let token = this.peekToken()
    for (; token.kind === 'Parameter'; token = this.peekToken()) {
      this.skipToken()
      head.end = token.extent
      const is = (name: string) => this.isSpecificParameter(token, name)
      const name = ['regex', 'wildcard', 'exact', 'casesensitive', 'parallel', 'file'].find(is)
      if (name === 'regex') head.flags = (head.flags | SwitchFlags.Regex) & ~SwitchFlags.Wildcard
      else if (name === 'wildcard') head.flags = (head.flags | SwitchFlags.Wildcard) & ~SwitchFlags.Regex
      else if (name === 'exact') head.flags &= ~(SwitchFlags.Regex | SwitchFlags.Wildcard)
      else if (name === 'casesensitive') head.flags |= SwitchFlags.CaseSensitive
      else if (name === 'parallel') head.flags |= SwitchFlags.Parallel
      else if (name === 'file') {
        head.flags |= SwitchFlags.File
        this.skipNewlines()
        const file = this.getSingleCommandArgument('fileName')
        if (!file) {
          head.isError = true
          head.incomplete = this.reportIncompleteInput(after(token), 'MissingFilenameOption')
        } else {
          head.end = file.extent
          head.condition = expressionPipeline(file)
        }
      } else {
        head.isError = true
        this.reportError(token.extent, 'InvalidSwitchFlag', token.parameterName)
      }
      if (name) specify(name, token, name === 'file' ? head.condition : undefined)
    }
    if (token.kind === 'Minus') specify('--%', token)
    const lParen = this.peekToken()
    if (lParen.kind === 'LParen') {
      head.end = lParen.extent
      this.skipToken()
      if ((head.flags & SwitchFlags.File) !== 0) {
        head.isError = true
        this.reportError(lParen.extent, 'PipelineValueRequired')
      }
      head.inParens = true
      this.skipNewlines()
      head.condition = this.pipelineChainRule()
      if (head.condition) head.end = head.condition.extent
      else {
        head.isError = true
        head.incomplete = this.reportIncompleteInput(after(lParen), 'PipelineValueRequired')
      }
      this.skipNewlines()
      const rParen = this.nextToken()
      if (rParen.kind === 'RParen') head.end = rParen.extent
      else {
        this.unget(rParen)
        if (!head.incomplete) {
          head.isError = true
          head.incomplete = this.reportIncompleteInput(
            after(head.end),
            'MissingEndParenthesisInSwitchStatement',
          )
        }
      }
    } else if (!head.condition && (head.flags & SwitchFlags.File) === 0) {
      head.isError = true
      head.incomplete = this.reportIncompleteInput(after(head.end), 'PipelineValueRequired')
    }
    return head
  }

  // --- loops

  protected foreachRule(label: Token | undefined, foreachToken: Token): StatementAst {
    const start = label ?? foreachToken
    let flags = 0
    let throttleLimit: ExpressionAst | undefined
    let errorEnd: ScriptExtent | undefined
    this.skipNewlines()
    for (let token = this.peekToken(); token.kind === 'Parameter'; token = this.peekToken()) {
      this.skipToken()
      if (this.isSpecificParameter(token, 'parallel')) flags |= ForEachFlags.Parallel
      else if (this.isSpecificParameter(token, 'throttlelimit')) {
        this.skipNewlines()
        throttleLimit = this.getSingleCommandArgument('argument')
        if (!throttleLimit) this.reportIncompleteInput(after(token), 'MissingThrottleLimit')
      } else {
        errorEnd = token.extent
        this.reportError(token.extent, 'InvalidForeachFlag', token.parameterName)
      }
      this.skipNewlines()
    }
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      this.unget(lParen)
      this.reportIncompleteInput(
        after(foreachToken),
        'MissingOpenParenthesisAfterKeyword',
        tokenKindText(foreachToken.kind),
      )
      return errorStatement(extentOf(start, foreachToken))
    }
    this.skipNewlines()
    const token = this.nextToken()
    if (token.kind !== 'Variable' && token.kind !== 'SplattedVariable') {
      this.unget(token)
      this.reportIncompleteInput(after(lParen), 'MissingVariableNameAfterForeach')
      return errorStatement(extentOf(start, lParen))
    }
    const variable = variableFromToken(token)
    this.skipNewlines()
    let condition: PipelineBaseAst | undefined
    let body: StatementBlockAst | undefined
    const inToken = this.nextToken()
    if (inToken.kind !== 'In') {
      this.unget(inToken)
      errorEnd = variable.extent
      this.reportIncompleteInput(after(errorEnd), 'MissingInInForeach')
    } else {
      this.skipNewlines()
      condition = this.pipelineChainRule()
      if (!condition) {
        errorEnd = inToken.extent
        this.reportIncompleteInput(after(errorEnd), 'MissingForeachExpression')
      } else {
        this.skipNewlines()
        const rParen = this.nextToken()
        if (rParen.kind !== 'RParen') {
          this.unget(rParen)
          errorEnd = condition.extent
          this.reportIncompleteInput(after(errorEnd), 'MissingEndParenthesisAfterForeach')
        } else {
          body = this.statementBlockRule()
          if (!body) {
            errorEnd = rParen.extent
            this.reportIncompleteInput(after(errorEnd), 'MissingForeachStatement')
          }
        }
      }
    }
    if (errorEnd || !condition || !body) {
      return errorStatement(extentOf(start, errorEnd ?? variable), [variable, condition, body])
    }
    return {
      kind: 'ForEachStatementAst',
      extent: extentOf(start, body),
      parent: undefined,
      label: label?.labelText,
      variable,
      condition,
      body,
      throttleLimit,
      flags,
    }
  }

  protected forRule(label: Token | undefined, forToken: Token): StatementAst {
    const start = label ?? forToken
    this.skipNewlines()
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      this.unget(lParen)
      this.reportIncompleteInput(
        after(forToken),
        'MissingOpenParenthesisAfterKeyword',
        tokenKindText(forToken.kind),
      )
      return errorStatement(extentOf(start, forToken))
    }
    let end: ScriptExtent | undefined
    const part = () => {
      this.skipNewlines()
      const pipeline = this.pipelineChainRule()
      if (pipeline) end = pipeline.extent
      return pipeline
    }
    const semicolon = () => {
      if (this.peekKind() === 'Semi') end = this.nextToken().extent
    }
    const initializer = part()
    semicolon()
    const condition = part()
    semicolon()
    const iterator = part()
    this.skipNewlines()
    const rParen = this.nextToken()
    let body: StatementBlockAst | undefined
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      end ??= lParen.extent
      this.reportIncompleteInput(
        after(end),
        'MissingEndParenthesisAfterStatement',
        tokenKindText(forToken.kind),
      )
    } else {
      body = this.statementBlockRule()
      if (!body) {
        end = rParen.extent
        this.reportIncompleteInput(after(end), 'MissingLoopStatement', tokenKindText(forToken.kind))
      }
    }
    if (!body) return errorStatement(extentOf(start, end ?? lParen), [initializer, condition, iterator])
    return {
      kind: 'ForStatementAst',
      extent: extentOf(start, body),
      parent: undefined,
      label: label?.labelText,
      initializer,
      condition,
      iterator,
      body,
    }
  }

  protected whileRule(label: Token | undefined, whileToken: Token): StatementAst {
    const start = label ?? whileToken
    this.skipNewlines()
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      this.unget(lParen)
      this.reportIncompleteInput(after(whileToken), 'MissingOpenParenthesisAfterKeyword', whileToken.text)
      return errorStatement(extentOf(start, whileToken))
    }
    this.skipNewlines()
    const found = this.pipelineChainRule()
    let condition = found
    if (!condition) {
      const extent = after(lParen)
      this.reportIncompleteInput(extent, 'MissingExpressionAfterKeyword', tokenKindText(whileToken.kind))
      condition = errorStatement(extent)
    }
    this.skipNewlines()
    const rParen = this.nextToken()
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      if (condition.kind !== 'ErrorStatementAst') {
        this.reportIncompleteInput(
          after(condition),
          'MissingEndParenthesisAfterStatement',
          tokenKindText(whileToken.kind),
        )
      }
      return errorStatement(extentOf(start, condition), [found])
    }
    this.skipNewlines()
    const body = this.statementBlockRule()
    if (!body) {
      this.reportIncompleteInput(after(rParen), 'MissingLoopStatement', tokenKindText(whileToken.kind))
      return errorStatement(extentOf(start, rParen), [found])
    }
    return {
      kind: 'WhileStatementAst',
      extent: extentOf(start, body),
      parent: undefined,
      label: label?.labelText,
      condition,
      body,
    }
  }

  protected doWhileRule(label: Token | undefined, doToken: Token): StatementAst {
    const start = label ?? doToken
    const body = this.statementBlockRule()
    if (!body) {
      this.reportIncompleteInput(after(doToken), 'MissingLoopStatement', tokenKindText('Do'))
      return errorStatement(extentOf(start, doToken))
    }
    this.skipNewlines()
    const keyword = this.nextToken()
    if (keyword.kind !== 'While' && keyword.kind !== 'Until') {
      this.unget(keyword)
      this.reportIncompleteInput(after(body), 'MissingWhileOrUntilInDoWhile')
      return errorStatement(extentOf(start, body), [body])
    }
    this.skipNewlines()
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      this.unget(lParen)
      this.reportIncompleteInput(
        after(keyword),
        'MissingOpenParenthesisAfterKeyword',
        tokenKindText(keyword.kind),
      )
      return errorStatement(extentOf(start, keyword), [body])
    }
    this.skipNewlines()
    const condition = this.pipelineChainRule()
    if (!condition) {
      this.reportIncompleteInput(after(lParen), 'MissingExpressionAfterKeyword', tokenKindText(keyword.kind))
    }
    this.skipNewlines()
    const rParen = this.nextToken()
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      if (condition) {
        this.reportIncompleteInput(
          after(condition),
          'MissingEndParenthesisAfterStatement',
          tokenKindText(keyword.kind),
        )
        return errorStatement(extentOf(start, condition), [body, condition])
      }
    }
    if (!condition) return errorStatement(extentOf(start, lParen), [body])
    return {
      kind: keyword.kind === 'Until' ? 'DoUntilStatementAst' : 'DoWhileStatementAst',
      extent: extentOf(start, rParen),
      parent: undefined,
      label: label?.labelText,
      condition,
      body,
    }
  }
}

function expressionPipeline(expression: ExpressionAst): PipelineBaseAst {
  const { extent } = expression
  return {
    kind: 'PipelineAst',
    extent,
    parent: undefined,
    pipelineElements: [
      { kind: 'CommandExpressionAst', extent, parent: undefined, expression, redirections: [] },
    ],
    background: false,
  }
}
