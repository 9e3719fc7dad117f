/** Pipelines, chains of them, commands with their arguments and redirections. */
import type {
  AssignmentOperator,
  CommandAst,
  CommandBaseAst,
  CommandElementAst,
  ExpressionAst,
  PipelineAst,
  PipelineBaseAst,
  PipelineChainAst,
  RedirectionAst,
  RedirectionStream,
  StatementAst,
} from './ast.ts'
import type { ArgumentContext } from './parser-base.ts'
import { after, errorExpression, errorStatement, extentOf, stringConstant } from './parser-base.ts'
import { arrayLiteral, ExpressionParser } from './parser-expressions.ts'
import { parseErrorMessage } from './parse-errors.ts'
import type { ScriptExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { hasTrait, TokenFlags, tokenKindText } from './tokens.ts'

/** Everything after it on the line goes to the command as it stands. */
const verbatimArgument = '--%'

function isRedirection(token: Token): boolean {
  return token.kind === 'Redirection' || token.kind === 'RedirectInStd'
}

export abstract class PipelineParser extends ExpressionParser {
  // --- chains and assignment

  pipelineChainRule(): PipelineBaseAst | undefined {
    const mode = this.lexer.mode
    this.setMode('expression')
    const expression = this.expressionRule()
    let assign: Token | undefined
    if (expression && hasTrait(this.peekKind(), TokenFlags.AssignmentOperator)) assign = this.nextToken()
    this.setMode(mode)
    if (expression && assign) return this.#assignment(expression, assign)
    return this.#chain(expression)
  }

  #assignment(left: ExpressionAst, operator: Token): PipelineBaseAst {
    this.skipNewlines()
    let right: StatementAst | undefined = this.statementRule()
    if (!right) {
      const extent = after(operator)
      this.reportIncompleteInput(extent, 'ExpectedValueExpression', tokenKindText(operator.kind))
      right = errorStatement(extent)
    }
    const extent = extentOf(left, right)
    // a lone expression is the value itself, without a pipeline around it
    if (right.kind === 'PipelineAst' && !right.background && right.pipelineElements.length === 1) {
      const element = right.pipelineElements[0] as CommandBaseAst
      if (element.kind === 'CommandExpressionAst') right = element
    }
    return {
      kind: 'AssignmentStatementAst',
      extent,
      parent: undefined,
      left,
      operator: operator.kind as AssignmentOperator,
      right,
      errorPosition: operator.extent,
    }
  }

  #chain(firstExpression: ExpressionAst | undefined): PipelineBaseAst | undefined {
    let start = firstExpression
    let chain: PipelineAst | PipelineChainAst | undefined
    let operator: Token | undefined
    for (;;) {
      const firstToken = start ? undefined : this.peekToken()
      const pipeline = this.#pipeline(start)
      start = undefined
      if (!pipeline) {
        if (!chain || !operator) return undefined
        return this.#emptyChainElement(chain, operator, firstToken as Token)
      }
      let next = this.peekToken()
      let background = false
      if (next.kind === 'Ampersand') {
        this.skipToken()
        next = this.peekToken()
        if (next.kind === 'AndAnd' || next.kind === 'OrOr') {
          this.skipToken()
          this.reportError(next.extent, 'BackgroundOperatorInPipelineChain')
          return errorStatement(extentOf(chain ?? pipeline, next))
        }
        background = true
      }
      if (background || (next.kind !== 'AndAnd' && next.kind !== 'OrOr')) {
        if (chain && operator) return joinChain(chain, pipeline, operator, background)
        pipeline.background = background
        return pipeline
      }
      this.skipToken()
      this.skipNewlines()
      chain = chain && operator ? joinChain(chain, pipeline, operator, false) : pipeline
      operator = next
      if (this.peekKind() === 'EndOfInput') {
        this.reportIncompleteInput(after(next), 'EmptyPipelineChainElement')
        return chain
      }
    }
  }

  #emptyChainElement(chain: PipelineAst | PipelineChainAst, operator: Token, found: Token): PipelineBaseAst {
    if (found.kind === 'EndOfInput') {
      this.reportIncompleteInput(after(operator), 'EmptyPipelineChainElement', operator.text)
    } else if (found.kind !== 'Dot' && found.kind !== 'Ampersand') {
      // after & and . the command rule has reported already
      this.reportError(extentOf(operator, found), 'EmptyPipelineChainElement', operator.text)
    }
    return errorStatement(extentOf(chain, operator), [chain], operator)
  }

  // --- pipelines

  #pipeline(startExpression: ExpressionAst | undefined): PipelineAst | undefined {
    const elements: CommandBaseAst[] = []
    let expression = startExpression
    let pipe: Token | undefined
    for (;;) {
      if (!expression) {
        const mode = this.lexer.mode
        this.setMode('expression')
        expression = this.expressionRule()
        this.setMode(mode)
      }
      const element = expression
        ? this.#commandExpression(expression, elements.length > 0)
        : this.commandRule()
      if (element) elements.push(element)
      else if (elements.length > 0 || this.peekKind() === 'Pipe') {
        this.reportIncompleteInput(pipe ? after(pipe) : this.peekToken().extent, 'EmptyPipeElement')
      }
      expression = undefined
      pipe = this.#pipeAfterElement()
      if (!pipe) break
    }
    if (elements.length === 0) return undefined
    const extent = extentOf(elements[0] as CommandBaseAst, elements.at(-1) as CommandBaseAst)
    return { kind: 'PipelineAst', extent, parent: undefined, pipelineElements: elements, background: false }
  }

  /** The pipe, if the pipeline goes on; it may stand at the start of the next line. */
  #pipeAfterElement(): Token | undefined {
    let next = this.peekToken()
    if (next.kind === 'NewLine' && this.lexer.isPipeContinuation(next.extent)) {
      this.skipNewlines()
      next = this.peekToken()
    }
    switch (next.kind) {
      case 'Semi':
      case 'NewLine':
      case 'RParen':
      case 'RCurly':
      case 'EndOfInput':
      case 'AndAnd':
      case 'OrOr':
      case 'Ampersand':
        return undefined
      case 'Pipe':
        this.skipToken()
        this.skipNewlines()
        if (this.peekKind() !== 'EndOfInput') return next
        this.reportIncompleteInput(after(next), 'EmptyPipeElement')
        return undefined
      default:
        this.reportError(next.extent, 'UnexpectedToken', next.text)
        return undefined
    }
  }

  #commandExpression(expression: ExpressionAst, isLater: boolean): CommandBaseAst {
    if (isLater) this.reportError(expression.extent, 'ExpressionsMustBeFirstInPipeline')
    const redirections: RedirectionAst[] = []
    let last: RedirectionAst | undefined
    while (isRedirection(this.peekToken()))
      last = this.#redirection(this.nextToken(), redirections).redirection
    return {
      kind: 'CommandExpressionAst',
      extent: last ? extentOf(expression, last) : expression.extent,
      parent: undefined,
      expression,
      redirections: inStreamOrder(redirections),
    }
  }

  // --- redirections

  #redirection(
    token: Token,
    redirections: RedirectionAst[],
  ): { redirection?: RedirectionAst; extent: ScriptExtent } {
    const fromStream = token.fromStream as RedirectionStream
    let redirection: RedirectionAst
    if (token.toStream === undefined) {
      let location = this.getSingleCommandArgument('fileName')
      if (!location) {
        this.reportError(after(token), 'MissingFileSpecification')
        location = errorExpression(token.extent)
      }
      const extent = extentOf(token, location)
      if (token.kind === 'RedirectInStd') {
        this.reportError(token.extent, 'RedirectionNotSupported', token.text)
        return { extent }
      }
      redirection = {
        kind: 'FileRedirectionAst',
        extent,
        parent: undefined,
        fromStream,
        append: token.append,
        location,
      }
    } else {
      if (token.toStream !== 'Output' || fromStream === 'Output') {
        this.reportError(token.extent, 'RedirectionNotSupported', token.text)
      }
      redirection = {
        kind: 'MergingRedirectionAst',
        extent: token.extent,
        parent: undefined,
        fromStream,
        toStream: 'Output',
      }
    }
    if (redirections.some((other) => other.fromStream === fromStream)) {
      const stream = parseErrorMessage(streamNames[fromStream])
      this.reportError(redirection.extent, 'StreamAlreadyRedirected', stream)
    } else redirections.push(redirection)
    return { redirection, extent: redirection.extent }
  }

  // --- commands

  getCommandArgument(context: ArgumentContext, firstToken: Token): ExpressionAst | undefined {
    const args: ExpressionAst[] = []
    let comma: Token | undefined
    let token = firstToken
    for (;;) {
      const argument = this.#oneArgument(context, token)
      if (!argument) {
        this.unget(token)
        if (!comma) return undefined
        this.reportIncompleteInput(after(comma), 'MissingExpression', ',')
        return errorExpression(extentOf(args[0] as ExpressionAst, comma), args)
      }
      args.push(argument)
      if (context !== 'argument') break
      if (token.kind === 'Generic' && !token.nestedTokens && token.value === verbatimArgument) break
      token = this.peekToken()
      if (token.kind !== 'Comma') break
      comma = token
      this.skipToken()
      this.skipNewlines()
      token = this.nextToken()
    }
    const first = args[0] as ExpressionAst
    return args.length === 1 ? first : arrayLiteral(extentOf(first, args.at(-1) as ExpressionAst), args)
  }

  #oneArgument(context: ArgumentContext, token: Token): ExpressionAst | undefined {
    const isName = context === 'commandName' || context === 'commandNameAfterOperator'
    switch (token.kind) {
      case 'Pipe':
      case 'RCurly':
      case 'RParen':
      case 'EndOfInput':
      case 'NewLine':
      case 'Semi':
      case 'Redirection':
      case 'RedirectInStd':
      case 'AndAnd':
      case 'OrOr':
      case 'Ampersand':
      case 'MinusMinus':
      case 'Comma':
        return undefined
      case 'SplattedVariable':
      case 'Variable':
      case 'Number':
      case 'HereStringExpandable':
      case 'StringExpandable':
      case 'HereStringLiteral':
      case 'StringLiteral':
      case 'LParen':
      case 'DollarParen':
      case 'AtParen':
      case 'AtCurly':
      case 'LCurly':
        this.unget(token)
        return this.primaryExpressionRule(true)
      case 'Generic':
        if (isName) token.flags |= TokenFlags.CommandName
        // a command name is only expanded after & or .
        if (token.nestedTokens && context !== 'commandName') return this.expandableString(token)
        return stringConstant(token.extent, token.value ?? '')
      default: {
        const argument = stringConstant(token.extent, token.text)
        // a keyword is none here
        token.flags &= ~TokenFlags.Keyword
        if (isName) token.flags |= TokenFlags.CommandName
        else if (token.kind !== 'Identifier') token.kind = 'Generic'
        return argument
      }
    }
  }

  commandRule(): CommandAst | undefined {
    const mode = this.lexer.mode
    try {
      this.setMode('command')
      return this.#command()
    } finally {
      this.setMode(mode)
    }
  }

  #command(): CommandAst | undefined {
    const first = this.nextToken()
    const invoked = first.kind === 'Dot' || first.kind === 'Ampersand'
    let token = invoked ? this.nextToken() : first
    let context: ArgumentContext = invoked ? 'commandNameAfterOperator' : 'commandName'
    let end = first.extent
    const elements: CommandElementAst[] = []
    const redirections: RedirectionAst[] = []
    let sawDashDash = false
    const add = (element: CommandElementAst) => {
      elements.push(element)
      end = element.extent
    }
    for (;;) {
      if (endsCommand(token)) {
        this.unget(token)
        break
      }
      if (token.kind === 'MinusMinus') {
        // the first -- is a parameter, which ends the parameters; later ones are arguments
        if (sawDashDash) add(stringConstant(token.extent, token.text))
        else add(commandParameter(token, '-', undefined, token.extent))
        sawDashDash = true
      } else if (token.kind === 'Comma') {
        end = token.extent
        this.reportError(token.extent, 'MissingArgument')
        this.skipNewlines()
      } else if (token.kind === 'Parameter') {
        if (context !== 'argument' || sawDashDash) {
          token.flags |= TokenFlags.CommandName
          add(stringConstant(token.extent, token.text))
        } else add(this.#parameter(token))
      } else if (isRedirection(token)) {
        // as a command name, a redirection is a word
        if (context === 'argument') end = this.#redirection(token, redirections).extent
        else add(stringConstant(token.extent, token.text))
      } else if (token.kind === 'InlineScript' && context === 'commandName') {
        if (!this.#inlineScript(token, add)) break
      } else {
        const argument = this.getCommandArgument(context, token)
        if (argument) add(argument)
        if (token.value === verbatimArgument && token.kind !== 'Variable' && this.#verbatim(add)) break
      }
      context = 'argument'
      token = this.nextToken()
    }
    if (elements.length === 0) {
      if (invoked) this.reportError(first.extent, 'MissingExpression', first.text)
      return undefined
    }
    return {
      kind: 'CommandAst',
      extent: extentOf(first, end),
      parent: undefined,
      commandElements: elements,
      invocationOperator: first.kind === 'Dot' || first.kind === 'Ampersand' ? first.kind : 'Unknown',
      redirections: inStreamOrder(redirections),
    }
  }

  #parameter(token: Token): CommandElementAst {
    // a comma is left to the next turn, which reports it
    if (!token.usedColon || this.peekKind() === 'Comma') {
      return commandParameter(token, token.parameterName ?? '', undefined, token.extent)
    }
    const argument = this.getCommandArgument('argument', this.nextToken())
    if (!argument) this.reportError(after(token), 'ParameterRequiresArgument', token.text)
    const extent = argument ? extentOf(token, argument) : token.extent
    return commandParameter(token, token.parameterName ?? '', argument, extent)
  }

  /** After `--%`: true if the rest of the line was taken. */
  #verbatim(add: (element: CommandElementAst) => void): boolean {
    if (this.ungot && this.ungot.kind !== 'Parameter') return false
    this.ungot = undefined
    const token = this.lexer.getVerbatimCommandArgument()
    add(stringConstant(token.extent, token.value ?? ''))
    return true
  }

  /** `inlinescript { }` of workflows. */
  #inlineScript(token: Token, add: (element: CommandElementAst) => void): boolean {
    token.flags |= TokenFlags.CommandName
    add(stringConstant(token.extent, token.text))
    this.skipNewlines()
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      this.reportIncompleteInput(after(token), 'MissingStatementAfterKeyword', token.text)
      return false
    }
    add(this.scriptBlockExpressionRule(lCurly))
    return true
  }
}

const streamNames = {
  All: 'AllStream',
  Output: 'OutputStream',
  Error: 'ErrorStream',
  Warning: 'WarningStream',
  Verbose: 'VerboseStream',
  Debug: 'DebugStream',
  Information: 'InformationStream',
} as const

const streamOrder = Object.keys(streamNames)

function inStreamOrder(redirections: RedirectionAst[]): RedirectionAst[] {
  if (redirections.length < 2) return redirections
  return redirections.sort((a, b) => streamOrder.indexOf(a.fromStream) - streamOrder.indexOf(b.fromStream))
}

function endsCommand(token: Token): boolean {
  switch (token.kind) {
    case 'Pipe':
    case 'RCurly':
    case 'RParen':
    case 'EndOfInput':
    case 'NewLine':
    case 'Semi':
    case 'AndAnd':
    case 'OrOr':
    case 'Ampersand':
      return true
    default:
      return false
  }
}

function commandParameter(
  token: Token,
  parameterName: string,
  argument: ExpressionAst | undefined,
  extent: ScriptExtent,
): CommandElementAst {
  return {
    kind: 'CommandParameterAst',
    extent,
    parent: undefined,
    parameterName,
    argument,
    errorPosition: token.extent,
  }
}

function joinChain(
  lhsPipelineChain: PipelineAst | PipelineChainAst,
  rhsPipeline: PipelineAst,
  operator: Token,
  background: boolean,
): PipelineChainAst {
  return {
    kind: 'PipelineChainAst',
    extent: extentOf(lhsPipelineChain, rhsPipeline),
    parent: undefined,
    lhsPipelineChain,
    rhsPipeline,
    operator: operator.kind as 'AndAnd' | 'OrOr',
    background,
  }
}
