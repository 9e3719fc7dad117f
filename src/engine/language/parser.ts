/** The parser's door: text in, tree, tokens and errors out. Never throws. */
import { astDepthMax } from '../../settings/limits.ts'
import type { ScriptBlockAst, ScriptRequirements, StatementAst } from './ast.ts'
import type { ParseEnvironment } from './environment.ts'
import type { ParseError } from './parse-errors.ts'
import { TooComplicated } from './lexer.ts'
import { ClassParser } from './parser-classes.ts'
import { emptyExtent, ScriptExtent, SourceText } from './source-text.ts'
import { Token } from './tokens.ts'
import { readRequirements } from './requires.ts'
import { checkSemantics } from './semantic-checks.ts'
import { resolveSymbols } from './symbols.ts'
import { setParents, walk } from './walk.ts'

export interface ParseResult {
  readonly ast: ScriptBlockAst
  readonly tokens: Token[]
  readonly errors: ParseError[]
}

class Parser extends ClassParser {
  readonly #source: SourceText

  constructor(source: SourceText) {
    super(source)
    this.#source = source
  }

  parse(environment: ParseEnvironment): ParseResult {
    let ast: ScriptBlockAst
    try {
      ast = this.scriptBlockRule(undefined, false)
      if (setParents(ast) > astDepthMax) throw new TooComplicated()
      settle(ast)
      ast.scriptRequirements = this.#requirements()
      resolveSymbols(ast, this.errors, environment)
      checkSemantics(ast, this.errors, environment)
    } catch (error) {
      // RangeError: the stack of the thread was nearly used up before we began
      if (!(error instanceof TooComplicated) && !(error instanceof RangeError)) throw error
      this.reportError(this.lexer.currentExtent(), 'ScriptTooComplicated')
      ast = emptyScript(this.#source)
    }
    const { errors } = this.errors
    ast.hadErrors = errors.length > 0
    return { ast, tokens: this.lexer.tokenList ?? [], errors }
  }

  /** Every `#requires` comment, without its `#`, read as a command. */
  #requirements(): ScriptRequirements | undefined {
    const comments = this.lexer.requiresTokens
    if (comments.length === 0) return undefined
    this.lexer.requiresTokens = []
    const commands = comments.map((comment) => {
      const line = new Token(
        new ScriptExtent(this.#source, comment.extent.start + 1, comment.extent.end),
        'StringLiteral',
      )
      line.value = line.text
      const state = this.lexer.startNestedScan(line)
      const command = this.commandRule()
      this.ungot = undefined
      this.lexer.finishNestedScan(state)
      return command
    })
    return readRequirements(commands, this.errors)
  }
}

/** What only the place in the tree tells. */
function settle(root: ScriptBlockAst): void {
  walk(root, (node) => {
    if (node.kind === 'FunctionMemberAst') {
      const type = node.parent?.kind === 'TypeDefinitionAst' ? node.parent.name : undefined
      node.isConstructor = type?.toLowerCase() === node.name.toLowerCase()
    } else if (node.kind === 'ThrowStatementAst' && !node.pipeline) {
      for (let parent = node.parent; parent; parent = parent.parent) {
        if (parent.kind === 'FunctionDefinitionAst' || parent.kind === 'ScriptBlockExpressionAst') break
        if (parent.kind === 'CatchClauseAst') node.isRethrow = true
      }
    }
  })
}

function emptyScript(source: SourceText): ScriptBlockAst {
  const statements: StatementAst[] = []
  return {
    kind: 'ScriptBlockAst',
    extent: new ScriptExtent(source, 0, source.text.length),
    parent: undefined,
    attributes: [],
    usingStatements: [],
    paramBlock: undefined,
    beginBlock: undefined,
    processBlock: undefined,
    endBlock: {
      kind: 'NamedBlockAst',
      extent: emptyExtent,
      parent: undefined,
      blockKind: 'End',
      unnamed: true,
      statements,
      traps: [],
    },
    cleanBlock: undefined,
    dynamicParamBlock: undefined,
    scriptRequirements: undefined,
    isConfiguration: false,
    hadErrors: true,
  }
}

/**
 * Reads a script.
 * @param fileName goes into the extents
 * @param environment types and modules that the checks may ask for
 */
export function parseInput(text: string, fileName?: string, environment: ParseEnvironment = {}): ParseResult {
  return new Parser(new SourceText(text, fileName)).parse(environment)
}
