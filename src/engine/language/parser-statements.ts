/** Script blocks, statement lists, and every statement but classes. */
import type {
  Ast,
  AttributeBaseAst,
  CatchClauseAst,
  ErrorStatementAst,
  ExpressionAst,
  IfClause,
  NamedBlockAst,
  ParamBlockAst,
  ParameterAst,
  PipelineBaseAst,
  ScriptBlockAst,
  StatementAst,
  StatementBlockAst,
  SwitchClause,
  TrapStatementAst,
  TypeConstraintAst,
  UsingStatementAst,
} from './ast.ts'
import { ForEachFlags, SwitchFlags } from './ast.ts'
import { after, before, errorStatement, extentOf, firstExtent, stringConstant, variableFromToken } from './parser-base.ts'
import { PipelineParser } from './parser-pipelines.ts'
import type { ScriptExtent } from './source-text.ts'
import { emptyExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { TokenFlags, tokenKindText } from './tokens.ts'

type BlockName = 'begin' | 'process' | 'end' | 'clean' | 'dynamicparam'
type NamedBlocks = Partial<Record<BlockName, NamedBlockAst>>

export function statementBlock(
  extent: ScriptExtent,
  statements: StatementAst[] = [],
  traps: TrapStatementAst[] = [],
): StatementBlockAst {
  return { kind: 'StatementBlockAst', extent, parent: undefined, statements, traps }
}

function namedBlock(
  extent: ScriptExtent,
  blockKind: NamedBlockAst['blockKind'],
  body: { statements: StatementAst[]; traps: TrapStatementAst[] },
  unnamed: boolean,
): NamedBlockAst {
  return { kind: 'NamedBlockAst', extent, parent: undefined, blockKind, unnamed, ...body }
}

function scriptBlock(
  extent: ScriptExtent,
  usingStatements: UsingStatementAst[],
  paramBlock: ParamBlockAst | undefined,
  blocks: NamedBlocks,
): ScriptBlockAst {
  return {
    kind: 'ScriptBlockAst',
    extent,
    parent: undefined,
    attributes: [],
    usingStatements,
    paramBlock,
    beginBlock: blocks.begin,
    processBlock: blocks.process,
    endBlock: blocks.end,
    cleanBlock: blocks.clean,
    dynamicParamBlock: blocks.dynamicparam,
    scriptRequirements: undefined,
    isConfiguration: false,
    hadErrors: false,
  }
}

export abstract class StatementParser extends PipelineParser {
  protected abstract classDefinitionRule(attributes: AttributeBaseAst[] | undefined, token: Token): StatementAst
  protected abstract enumDefinitionRule(attributes: AttributeBaseAst[] | undefined, token: Token): StatementAst
  protected abstract usingStatementRule(token: Token): StatementAst
  protected abstract configurationStatementRule(token: Token): StatementAst | undefined

  // --- script blocks

  scriptBlockRule(lCurly: Token | undefined, isFilter: boolean, predefined?: StatementAst): ScriptBlockAst {
    this.enter()
    this.skipNewlines()
    const usingStatements = lCurly ? [] : this.#usingStatements()
    const restore = this.restorePoint()
    const paramBlock = this.paramBlockRule()
    // attributes that were read belong to something else: they are read again as what they are
    if (!paramBlock) this.resync(restore)
    this.skipNewlinesAndSemicolons()
    const block = this.#scriptBlockBody(lCurly, usingStatements, paramBlock, isFilter, predefined)
    this.leave()
    return block
  }

  #usingStatements(): UsingStatementAst[] {
    const result: UsingStatementAst[] = []
    for (;;) {
      const token = this.peekToken()
      if (token.kind !== 'Using') {
        this.resync(token)
        return result
      }
      this.skipToken()
      const statement = this.usingStatementRule(token)
      this.skipNewlinesAndSemicolons()
      if (statement.kind === 'UsingStatementAst') result.push(statement)
    }
  }

  #scriptBlockBody(
    lCurly: Token | undefined,
    usingStatements: UsingStatementAst[],
    paramBlock: ParamBlockAst | undefined,
    isFilter: boolean,
    predefined: StatementAst | undefined,
  ): ScriptBlockAst {
    if ((this.peekToken().flags & TokenFlags.ScriptBlockBlockName) !== 0) {
      return this.#namedBlockList(lCurly, usingStatements, paramBlock)
    }
    const traps: TrapStatementAst[] = []
    const statements: StatementAst[] = predefined ? [predefined] : []
    let listExtent = paramBlock?.extent
    for (;;) {
      const extent = this.statementListRule(statements, traps)
      if (!listExtent) listExtent = extent
      else if (extent) listExtent = extentOf(listExtent, extent)
      const end = this.#completeScriptBlock(lCurly, listExtent)
      listExtent = end.bodyExtent
      if (!end.complete) continue
      const kind = isFilter ? 'Process' : 'End'
      const block = namedBlock(listExtent ?? emptyExtent, kind, { statements, traps }, true)
      return scriptBlock(end.fullExtent, usingStatements, paramBlock, isFilter ? { process: block } : { end: block })
    }
  }

  /** Takes the closing brace, or at the top the end of the script: what else stands there is eaten and reported. */
  #completeScriptBlock(
    lCurly: Token | undefined,
    body: ScriptExtent | undefined,
  ): { complete: boolean; bodyExtent: ScriptExtent | undefined; fullExtent: ScriptExtent } {
    const token = this.nextToken()
    if (!lCurly) {
      const complete = token.kind === 'EndOfInput'
      if (!complete) this.reportError(token.extent, 'UnexpectedToken', token.text)
      return { complete, bodyExtent: body, fullExtent: this.lexer.scriptExtent() }
    }
    if (token.kind !== 'RCurly') {
      this.unget(token)
      this.reportIncompleteAt(lCurly.extent, token.extent, 'MissingEndCurlyBrace')
      return { complete: true, bodyExtent: body, fullExtent: extentOf(lCurly, body ?? lCurly) }
    }
    let bodyExtent = body
    // columns, not offsets: so the original compares
    if (!body && lCurly.extent.endColumnNumber !== token.extent.startColumnNumber) {
      bodyExtent = extentOf(after(lCurly), before(token))
    }
    return { complete: true, bodyExtent, fullExtent: extentOf(lCurly, token) }
  }

  #namedBlockList(
    lCurly: Token | undefined,
    usingStatements: UsingStatementAst[],
    paramBlock: ParamBlockAst | undefined,
  ): ScriptBlockAst {
    const blocks: NamedBlocks = {}
    let startExtent = lCurly?.extent ?? paramBlock?.extent
    let endExtent: ScriptExtent | undefined
    for (;;) {
      const token = this.nextToken()
      if ((token.flags & TokenFlags.ScriptBlockBlockName) === 0) {
        const extent = extentOf(startExtent ?? token, endExtent ?? token)
        if (token.kind === 'RCurly' || token.kind === 'EndOfInput') {
          this.unget(token)
          const { fullExtent } = this.#completeScriptBlock(lCurly, extent)
          return scriptBlock(fullExtent, usingStatements, paramBlock, blocks)
        }
        if (lCurly) this.unget(token)
        this.reportError(token.extent, 'MissingNamedBlocks', token.text)
        const fullExtent = lCurly ? extent : this.lexer.scriptExtent()
        return scriptBlock(fullExtent, usingStatements, paramBlock, blocks)
      }
      startExtent ??= token.extent
      endExtent = token.extent
      let body = this.statementBlockRule()
      if (body) endExtent = body.extent
      else {
        this.reportIncompleteInput(after(token), 'MissingNamedStatementBlock', tokenKindText(token.kind))
        body = statementBlock(token.extent)
      }
      const extent = extentOf(token, endExtent)
      const name = tokenKindText(token.kind) as BlockName
      if (blocks[name]) this.reportError(extent, 'DuplicateScriptCommandClause', name)
      else {
        const kind = token.kind as NamedBlockAst['blockKind']
        blocks[name] = namedBlock(extent, kind, { statements: body.statements, traps: body.traps }, false)
      }
      this.skipNewlinesAndSemicolons()
    }
  }

  protected statementBlockRule(): StatementBlockAst | undefined {
    this.skipNewlines()
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      return undefined
    }
    const statements: StatementAst[] = []
    const traps: TrapStatementAst[] = []
    const listExtent = this.statementListRule(statements, traps)
    const rCurly = this.nextToken()
    let end = rCurly.extent
    if (rCurly.kind !== 'RCurly') {
      this.unget(rCurly)
      end = listExtent ?? lCurly.extent
      this.reportIncompleteAt(lCurly.extent, rCurly.extent, 'MissingEndCurlyBrace')
    }
    return statementBlock(extentOf(lCurly, end), statements, traps)
  }

  statementListRule(statements: StatementAst[], traps: TrapStatementAst[]): ScriptExtent | undefined {
    let first: StatementAst | undefined
    let last: StatementAst | undefined
    this.skipNewlinesAndSemicolons()
    for (;;) {
      const statement = this.statementRule()
      if (!statement) break
      this.lexer.checkIsBeforeSignature(statement.extent)
      if (statement.kind === 'TrapStatementAst') traps.push(statement)
      else statements.push(statement)
      first ??= statement
      last = statement
      this.skipNewlinesAndSemicolons()
      const kind = this.peekKind()
      if (kind === 'RParen' || kind === 'RCurly') break
    }
    return first && last && extentOf(first, last)
  }

  // --- statements

  statementRule(): StatementAst | undefined {
    this.enter()
    const statement = this.#statement()
    this.leave()
    return statement
  }

  #statement(): StatementAst | undefined {
    let token = this.nextToken()
    let attributes: AttributeBaseAst[] | undefined
    let restore = 0
    if (token.kind === 'Generic' && token.text.startsWith('[')) {
      restore = token.extent.start
      this.resync(token)
      attributes = this.attributeListRule(false)
      token = this.nextToken()
      if (attributes) {
        const [first] = attributes as [AttributeBaseAst]
        const type = attributes.find((attribute) => attribute.kind === 'TypeConstraintAst')
        if ((token.flags & TokenFlags.StatementDoesntSupportAttributes) !== 0) {
          if (type) {
            this.resync(restore)
            token = this.nextToken()
          } else this.reportError(first.extent, 'UnexpectedAttribute', first.typeName.fullName)
        } else if ((token.flags & TokenFlags.Keyword) !== 0) {
          if (type) this.reportError(type.extent, 'TypeNotAllowedBeforeStatement', type.typeName.fullName)
        } else {
          this.resync(restore)
          token = this.nextToken()
        }
      }
    }
    switch (token.kind) {
      case 'If':
        return this.#if(token)
      case 'Switch':
        return this.#switch(undefined, token)
      case 'Foreach':
        return this.#foreach(undefined, token)
      case 'For':
        return this.#for(undefined, token)
      case 'While':
        return this.#while(undefined, token)
      case 'Do':
        return this.#doWhile(undefined, token)
      case 'Function':
      case 'Filter':
      case 'Workflow':
        return this.#function(token)
      case 'Return':
      case 'Throw':
      case 'Exit':
        return this.#flow(token)
      case 'Break':
      case 'Continue': {
        const label = this.labelOrKeyRule()
        const kind = token.kind === 'Break' ? 'BreakStatementAst' : 'ContinueStatementAst'
        return { kind, extent: label ? extentOf(token, label) : token.extent, parent: undefined, label }
      }
      case 'Trap':
        return this.#trap(token)
      case 'Try':
        return this.#try(token)
      case 'Data':
        return this.#data(token)
      case 'Parallel':
      case 'Sequence': {
        const body = this.statementBlockRule()
        if (body) {
          return { kind: 'BlockStatementAst', extent: extentOf(token, body), parent: undefined, blockKeyword: token, body }
        }
        this.reportIncompleteInput(after(token), 'MissingStatementAfterKeyword', token.text)
        return errorStatement(token.extent)
      }
      case 'Configuration':
        return this.configurationStatementRule(token)
      case 'From':
      case 'Define':
      case 'Var':
        this.reportError(token.extent, 'ReservedKeywordNotAllowed', tokenKindText(token.kind))
        return errorStatement(token.extent)
      case 'Label':
        this.skipNewlines()
        return this.#labeled(token)
      case 'EndOfInput':
        if (attributes) {
          this.resync(restore)
          return this.pipelineChainRule()
        }
        this.unget(token)
        return undefined
      case 'Class':
        return this.classDefinitionRule(attributes, token)
      case 'Enum':
        return this.enumDefinitionRule(attributes, token)
      case 'Using': {
        const statement = this.usingStatementRule(token)
        this.reportError(statement.extent, 'UsingMustBeAtStartOfScript')
        return statement
      }
      case 'Else':
      case 'ElseIf':
      case 'Catch':
      case 'Until':
        if (this.errors.errors.length > 0) {
          // after an error the rest of a broken statement is no command
          this.skipNewlines()
          return this.statementRule()
        }
    }
    if (attributes) this.resync(restore)
    else this.unget(token)
    return this.pipelineChainRule()
  }

  #flow(token: Token): StatementAst {
    const pipeline = this.pipelineChainRule()
    const common = { extent: pipeline ? extentOf(token, pipeline) : token.extent, parent: undefined, pipeline }
    if (token.kind === 'Return') return { kind: 'ReturnStatementAst', ...common }
    if (token.kind === 'Exit') return { kind: 'ExitStatementAst', ...common }
    return { kind: 'ThrowStatementAst', ...common, isRethrow: false }
  }

  #labeled(label: Token): StatementAst | undefined {
    const token = this.nextToken()
    switch (token.kind) {
      case 'Switch':
        return this.#switch(label, token)
      case 'Foreach':
        return this.#foreach(label, token)
      case 'For':
        return this.#for(label, token)
      case 'While':
        return this.#while(label, token)
      case 'Do':
        return this.#doWhile(label, token)
      default:
        this.resync(label)
        return this.pipelineChainRule()
    }
  }

  #if(ifToken: Token): StatementAst {
    const clauses: IfClause[] = []
    const parts: Ast[] = []
    let keyword = ifToken
    for (;;) {
      this.skipNewlines()
      const lParen = this.nextToken()
      if (lParen.kind !== 'LParen') {
        this.unget(lParen)
        this.reportIncompleteInput(after(keyword), 'MissingOpenParenthesisInIfStatement', keyword.text)
        return errorStatement(extentOf(ifToken, keyword), parts)
      }
      this.skipNewlines()
      let condition = this.pipelineChainRule()
      if (condition) parts.push(condition)
      else {
        const extent = after(lParen)
        this.reportIncompleteInput(extent, 'IfStatementMissingCondition', keyword.text)
        condition = errorStatement(extent)
      }
      this.skipNewlines()
      const rParen = this.nextToken()
      if (rParen.kind !== 'RParen') {
        this.unget(rParen)
        if (condition.kind !== 'ErrorStatementAst') {
          this.reportIncompleteInput(rParen.extent, 'MissingEndParenthesisAfterStatement', keyword.text)
        }
        return errorStatement(extentOf(ifToken, before(rParen)), parts)
      }
      this.skipNewlines()
      const body = this.statementBlockRule()
      if (!body) {
        this.reportIncompleteInput(rParen.extent, 'MissingStatementBlock', keyword.text)
        return errorStatement(extentOf(ifToken, rParen), parts)
      }
      parts.push(body)
      clauses.push({ condition, body })
      // without else the line ends are given back: in a hash table they end the entry
      const restore = this.ungot ? this.ungot.extent.start : this.restorePoint()
      this.skipNewlines()
      keyword = this.peekToken()
      if (keyword.kind === 'ElseIf') {
        this.skipToken()
        continue
      }
      let elseClause: StatementBlockAst | undefined
      if (keyword.kind === 'Else') {
        this.skipToken()
        this.skipNewlines()
        elseClause = this.statementBlockRule()
        if (!elseClause) {
          this.reportIncompleteInput(after(keyword), 'MissingStatementBlockAfterElse')
          return errorStatement(extentOf(ifToken, keyword), parts)
        }
      } else this.resync(restore)
      const extent = extentOf(ifToken, elseClause ?? body)
      return { kind: 'IfStatementAst', extent, parent: undefined, clauses, elseClause }
    }
  }

  // --- switch

  #switch(label: Token | undefined, switchToken: Token): StatementAst {
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
          head.incomplete = this.reportIncompleteInput(after(head.end), 'MissingEndParenthesisInSwitchStatement')
        }
      }
    } else if (!head.condition && (head.flags & SwitchFlags.File) === 0) {
      head.isError = true
      head.incomplete = this.reportIncompleteInput(after(head.end), 'PipelineValueRequired')
    }
    return head
  }

  // --- loops

  #foreach(label: Token | undefined, foreachToken: Token): StatementAst {
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
      this.reportIncompleteInput(after(foreachToken), 'MissingOpenParenthesisAfterKeyword', tokenKindText(foreachToken.kind))
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

  #for(label: Token | undefined, forToken: Token): StatementAst {
    const start = label ?? forToken
    this.skipNewlines()
    const lParen = this.nextToken()
    if (lParen.kind !== 'LParen') {
      this.unget(lParen)
      this.reportIncompleteInput(after(forToken), 'MissingOpenParenthesisAfterKeyword', tokenKindText(forToken.kind))
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
      this.reportIncompleteInput(after(end), 'MissingEndParenthesisAfterStatement', tokenKindText(forToken.kind))
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

  #while(label: Token | undefined, whileToken: Token): StatementAst {
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
        this.reportIncompleteInput(after(condition), 'MissingEndParenthesisAfterStatement', tokenKindText(whileToken.kind))
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

  #doWhile(label: Token | undefined, doToken: Token): StatementAst {
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
      this.reportIncompleteInput(after(keyword), 'MissingOpenParenthesisAfterKeyword', tokenKindText(keyword.kind))
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
        this.reportIncompleteInput(after(condition), 'MissingEndParenthesisAfterStatement', tokenKindText(keyword.kind))
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

  // --- functions

  #function(functionToken: Token): StatementAst {
    this.skipNewlines()
    const nameToken = this.nextToken()
    if (!mayNameFunction(nameToken)) {
      this.unget(nameToken)
      this.reportIncompleteInput(after(functionToken), 'MissingNameAfterKeyword', functionToken.text)
      return errorStatement(functionToken.extent)
    }
    nameToken.flags &= ~TokenFlags.Keyword
    const { parameters, errorEnd, rParen } = this.functionParametersRule()
    const lCurly = this.nextToken()
    let end = errorEnd
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      if (!end) {
        end = firstExtent(rParen, nameToken)
        this.reportIncompleteInput(after(end), 'MissingFunctionBody')
      }
    }
    if (end) return errorStatement(extentOf(functionToken, end), parameters)
    const { inWorkflowContext } = this.lexer
    this.lexer.inWorkflowContext = functionToken.kind === 'Workflow'
    const body = this.scriptBlockRule(lCurly, functionToken.kind === 'Filter')
    this.lexer.inWorkflowContext = inWorkflowContext
    return {
      kind: 'FunctionDefinitionAst',
      extent: extentOf(functionToken, body),
      parent: undefined,
      name: nameToken.kind === 'Generic' ? (nameToken.value ?? '') : nameToken.text,
      isFilter: functionToken.kind === 'Filter',
      isWorkflow: functionToken.kind === 'Workflow',
      parameters: parameters?.length ? parameters : undefined,
      body,
      nameExtent: nameToken.extent,
    }
  }

  protected functionParametersRule(): {
    parameters: ParameterAst[] | undefined
    errorEnd: ScriptExtent | undefined
    rParen: Token | undefined
  } {
    this.skipNewlines()
    const lParen = this.peekToken()
    if (lParen.kind !== 'LParen') return { parameters: undefined, errorEnd: undefined, rParen: undefined }
    this.skipToken()
    const parameters = this.parameterListRule()
    this.skipNewlines()
    const rParen = this.nextToken()
    let errorEnd: ScriptExtent | undefined
    if (rParen.kind !== 'RParen') {
      this.unget(rParen)
      errorEnd = (parameters.at(-1) ?? lParen).extent
      this.reportIncompleteInput(after(errorEnd), 'MissingEndParenthesisInFunctionParameterList')
    }
    this.skipNewlines()
    return { parameters, errorEnd, rParen }
  }

  // --- errors and data

  #trap(trapToken: Token): StatementAst {
    const restore = this.restorePoint()
    this.skipNewlines()
    const attribute = this.attributeRule()
    const trapType = attribute?.kind === 'TypeConstraintAst' ? attribute : undefined
    // an attribute belongs to what comes after the trap
    if (attribute && !trapType) this.resync(restore)
    const body = this.statementBlockRule()
    if (!body) {
      const end = firstExtent(trapType, trapToken)
      this.reportIncompleteInput(after(end), 'MissingTrapStatement')
      return errorStatement(extentOf(trapToken, end), [trapType])
    }
    return { kind: 'TrapStatementAst', extent: extentOf(trapToken, body), parent: undefined, trapType, body }
  }

  #try(tryToken: Token): StatementAst {
    this.skipNewlines()
    const body = this.statementBlockRule()
    if (!body) {
      this.reportIncompleteInput(after(tryToken), 'MissingTryStatementBlock')
      return errorStatement(tryToken.extent)
    }
    const state: { end: ScriptExtent | undefined; types: TypeConstraintAst[] } = { end: undefined, types: [] }
    const catchClauses: CatchClauseAst[] = []
    for (let clause = this.#catch(state); clause; clause = this.#catch(state)) catchClauses.push(clause)
    this.skipNewlines()
    const finallyToken = this.peekToken()
    let finallyBlock: StatementBlockAst | undefined
    if (finallyToken.kind === 'Finally') {
      this.skipToken()
      finallyBlock = this.statementBlockRule()
      if (!finallyBlock) {
        state.end = finallyToken.extent
        this.reportIncompleteInput(after(state.end), 'MissingFinallyStatementBlock', tokenKindText(finallyToken.kind))
      }
    }
    if (catchClauses.length === 0 && !finallyBlock && !state.end) {
      state.end = body.extent
      this.reportIncompleteInput(after(body), 'MissingCatchOrFinally')
    }
    if (state.end) return errorStatement(extentOf(tryToken, state.end), [body, ...catchClauses, ...state.types])
    return {
      kind: 'TryStatementAst',
      extent: extentOf(tryToken, firstExtent(finallyBlock, catchClauses.at(-1))),
      parent: undefined,
      body,
      catchClauses,
      finally: finallyBlock,
    }
  }

  #catch(state: { end: ScriptExtent | undefined; types: TypeConstraintAst[] }): CatchClauseAst | undefined {
    this.skipNewlines()
    const catchToken = this.nextToken()
    if (catchToken.kind !== 'Catch') {
      this.unget(catchToken)
      return undefined
    }
    const catchTypes: TypeConstraintAst[] = []
    let comma: Token | undefined
    for (;;) {
      const restore = this.restorePoint()
      this.skipNewlines()
      const type = this.attributeRule()
      if (!type) {
        if (comma) {
          state.end = comma.extent
          this.reportIncompleteInput(after(comma), 'MissingTypeLiteralToken')
        }
        break
      }
      if (type.kind !== 'TypeConstraintAst') {
        this.resync(restore)
        break
      }
      catchTypes.push(type)
      this.skipNewlines()
      comma = this.peekToken()
      if (comma.kind !== 'Comma') break
      this.skipToken()
    }
    const body = this.statementBlockRule()
    if (!body) {
      if (!comma || state.end !== comma.extent) {
        state.end = (catchTypes.at(-1) ?? catchToken).extent
        this.reportIncompleteInput(after(state.end), 'MissingCatchHandlerBlock')
      }
      state.types.push(...catchTypes)
      return undefined
    }
    return {
      kind: 'CatchClauseAst',
      extent: extentOf(catchToken, body),
      parent: undefined,
      catchTypes,
      isCatchAll: catchTypes.length === 0,
      body,
    }
  }

  #data(dataToken: Token): StatementAst {
    this.skipNewlines()
    const name = this.simpleNameRule()
    this.skipNewlines()
    const parameter = this.peekToken()
    let commands: ExpressionAst[] | undefined
    let errorEnd: ScriptExtent | undefined
    if (parameter.kind === 'Parameter') {
      this.skipToken()
      if (!this.isSpecificParameter(parameter, 'supportedcommand')) {
        errorEnd = parameter.extent
        this.reportError(errorEnd, 'InvalidParameterForDataSectionStatement', parameter.parameterName)
      }
      commands = []
      let comma: Token | undefined
      for (;;) {
        this.skipNewlines()
        const command = this.getSingleCommandArgument('commandName')
        if (!command) {
          if (!errorEnd) {
            this.reportIncompleteInput(after(comma ?? parameter), 'MissingValueForSupportedCommandInDataSectionStatement')
          }
          errorEnd = (comma ?? parameter).extent
          break
        }
        commands.push(command)
        comma = this.peekToken()
        if (comma.kind !== 'Comma') break
        this.skipToken()
      }
    }
    let body: StatementBlockAst | undefined
    if (!errorEnd) {
      body = this.statementBlockRule()
      if (!body) {
        errorEnd = commands?.at(-1)?.extent ?? firstExtent(name, dataToken)
        this.reportIncompleteInput(after(errorEnd), 'MissingStatementBlockForDataSection')
      }
    }
    if (!body) return errorStatement(extentOf(dataToken, errorEnd ?? dataToken), commands)
    return {
      kind: 'DataStatementAst',
      extent: extentOf(dataToken, body),
      parent: undefined,
      variable: name?.value,
      commandsAllowed: commands ?? [],
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
    pipelineElements: [{ kind: 'CommandExpressionAst', extent, parent: undefined, expression, redirections: [] }],
    background: false,
  }
}

/** Punctuation, variables and strings name no function; everything else that could be a command does. */
function mayNameFunction(token: Token): boolean {
  switch (token.kind) {
    case 'Pipe':
    case 'LParen':
    case 'LCurly':
    case 'AtParen':
    case 'AtCurly':
    case 'RCurly':
    case 'RParen':
    case 'EndOfInput':
    case 'Semi':
    case 'Redirection':
    case 'RedirectInStd':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
    case 'Variable':
    case 'SplattedVariable':
    case 'HereStringExpandable':
    case 'HereStringLiteral':
    case 'StringLiteral':
    case 'StringExpandable':
      return false
    default:
      return true
  }
}
