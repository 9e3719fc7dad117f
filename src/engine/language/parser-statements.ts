/** Statements: which rule a token begins, if, functions, trap, try and data. */
import type {
  Ast,
  AttributeBaseAst,
  CatchClauseAst,
  ExpressionAst,
  IfClause,
  ParameterAst,
  StatementAst,
  StatementBlockAst,
  TypeConstraintAst,
} from './ast.ts'
import { after, before, errorStatement, extentOf, firstExtent } from './parser-base.ts'
import { LoopParser } from './parser-loops.ts'
import type { ScriptExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { TokenFlags, tokenKindText } from './tokens.ts'

export abstract class StatementParser extends LoopParser {
  protected abstract classDefinitionRule(
    attributes: AttributeBaseAst[] | undefined,
    token: Token,
  ): StatementAst
  protected abstract enumDefinitionRule(
    attributes: AttributeBaseAst[] | undefined,
    token: Token,
  ): StatementAst
  protected abstract configurationStatementRule(token: Token): StatementAst | undefined

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
        return this.switchRule(undefined, token)
      case 'Foreach':
        return this.foreachRule(undefined, token)
      case 'For':
        return this.forRule(undefined, token)
      case 'While':
        return this.whileRule(undefined, token)
      case 'Do':
        return this.doWhileRule(undefined, token)
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
          return {
            kind: 'BlockStatementAst',
            extent: extentOf(token, body),
            parent: undefined,
            blockKeyword: token,
            body,
          }
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
        break
      default:
    }
    if (attributes) this.resync(restore)
    else this.unget(token)
    return this.pipelineChainRule()
  }

  #flow(token: Token): StatementAst {
    const pipeline = this.pipelineChainRule()
    const common = {
      extent: pipeline ? extentOf(token, pipeline) : token.extent,
      parent: undefined,
      pipeline,
    }
    if (token.kind === 'Return') return { kind: 'ReturnStatementAst', ...common }
    if (token.kind === 'Exit') return { kind: 'ExitStatementAst', ...common }
    return { kind: 'ThrowStatementAst', ...common, isRethrow: false }
  }

  #labeled(label: Token): StatementAst | undefined {
    const token = this.nextToken()
    switch (token.kind) {
      case 'Switch':
        return this.switchRule(label, token)
      case 'Foreach':
        return this.foreachRule(label, token)
      case 'For':
        return this.forRule(label, token)
      case 'While':
        return this.whileRule(label, token)
      case 'Do':
        return this.doWhileRule(label, token)
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
        this.reportIncompleteInput(
          after(state.end),
          'MissingFinallyStatementBlock',
          tokenKindText(finallyToken.kind),
        )
      }
    }
    if (catchClauses.length === 0 && !finallyBlock && !state.end) {
      state.end = body.extent
      this.reportIncompleteInput(after(body), 'MissingCatchOrFinally')
    }
    if (state.end)
      return errorStatement(extentOf(tryToken, state.end), [body, ...catchClauses, ...state.types])
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
            this.reportIncompleteInput(
              after(comma ?? parameter),
              'MissingValueForSupportedCommandInDataSectionStatement',
            )
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
