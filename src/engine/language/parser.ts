/** The parser's door: text in, tree, tokens and errors out. Never throws. */
import { astDepthMax } from '../../settings/limits.ts'
import { drained, type InSlices } from './in-slices.ts'
import type { ExpressionAst, ITypeName, ScriptBlockAst, ScriptRequirements, StatementAst } from './ast.ts'
import type { ParseEnvironment } from './environment.ts'
import type { NumericLiteral } from './numbers.ts'
import type { ParseError } from './parse-errors.ts'
import { TooComplicated } from './lexer.ts'
import { ClassParser } from './parser-classes.ts'
import { emptyExtent, ScriptExtent, SourceText } from './source-text.ts'
import { Token } from './tokens.ts'
import { readRequirements } from './requires.ts'
import { checkSemantics } from './semantic-checks.ts'
import { resolveSymbols } from './symbols.ts'
import { setParents, setParentsInSlices, walkInSlices } from './walk.ts'

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

  *parse(environment: ParseEnvironment): InSlices<ParseResult> {
    let ast: ScriptBlockAst
    try {
      ast = yield* this.#script(environment)
    } catch (error) {
      this.#tooComplicated(error)
      ast = emptyScript(this.#source)
    }
    const { errors } = this.errors
    ast.hadErrors = errors.length > 0
    return { ast, tokens: this.lexer.tokenList ?? [], errors }
  }

  *#script(environment: ParseEnvironment): InSlices<ScriptBlockAst> {
    const root = yield* this.scriptBlockInSlices(undefined, false)
    if ((yield* setParentsInSlices(root)) > astDepthMax) throw new TooComplicated()
    yield* settle(root)
    root.scriptRequirements = this.#requirements()
    yield* resolveSymbols(root, this.errors, environment)
    yield* checkSemantics(root, this.errors, environment)
    return root
  }

  number(): NumericLiteral | undefined {
    this.lexer.allowSignedNumbers = true
    const token = this.lexer.nextToken()
    return token.kind === 'Number' &&
      this.errors.errors.length === 0 &&
      this.lexer.isAtEndOfScript(token.extent)
      ? token.literal
      : undefined
  }

  type(): ITypeName | undefined {
    const name = this.guard(() => this.typeNameRule(true)?.name)
    const isWhole = name?.extent.end === this.#source.text.length
    return isWhole && this.errors.errors.length === 0 ? name : undefined
  }

  /** The text is between double quotes. */
  string(): { ast: ExpressionAst | undefined; errors: ParseError[] } {
    const ast = this.guard(() => {
      this.lexer.mode = 'expression'
      const expression = this.primaryExpressionRule(false)
      if (expression && setParents(expression) > astDepthMax) throw new TooComplicated()
      return expression
    })
    return { ast, errors: this.errors.errors }
  }

  /** Nothing is thrown out of the parser: what nests too deep is an error like others. */
  protected guard<T>(parse: () => T): T | undefined {
    try {
      return parse()
    } catch (error) {
      this.#tooComplicated(error)
      return undefined
    }
  }

  #tooComplicated(error: unknown): void {
    // RangeError: the stack of the thread was nearly used up before we began
    if (!(error instanceof TooComplicated) && !(error instanceof RangeError)) throw error
    this.reportError(this.lexer.currentExtent(), 'ScriptTooComplicated')
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
function settle(root: ScriptBlockAst): InSlices<void> {
  return walkInSlices(root, (node) => {
    if (node.kind === 'FunctionMemberAst') {
      const type = node.parent?.kind === 'TypeDefinitionAst' ? node.parent.name : undefined
      node.isConstructor = type?.toLowerCase() === node.name.toLowerCase()
    } else if (node.kind === 'ThrowStatementAst' && !node.pipeline) {
      for (let parent = node.parent; parent; parent = parent.parent) {
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
export function parseInput(text: string, fileName?: string, environment?: ParseEnvironment): ParseResult {
  return drained(parseInSlices(text, fileName, environment))
}

/** The same for who can give way: between statements. */
export function parseInSlices(
  text: string,
  fileName?: string,
  environment: ParseEnvironment = {},
): InSlices<ParseResult> {
  return new Parser(new SourceText(text, fileName)).parse(environment)
}

/** The number that a text is as a literal of the language, with or without a sign (conversion of strings); '' is 0. */
export function scanNumber(text: string): NumericLiteral | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return { type: 'int32', value: 0, text: '' }
  return new Parser(new SourceText(trimmed)).number()
}

/** A type's name as it stands in brackets; undefined where the text is none. */
export function scanTypeName(text: string): ITypeName | undefined {
  const trimmed = text.trim()
  return trimmed === '' ? undefined : new Parser(new SourceText(trimmed)).type()
}

/** A text as an expandable string would have it (InvokeCommand.ExpandString). */
export function scanExpandableString(text: string): { ast: ExpressionAst | undefined; errors: ParseError[] } {
  return new Parser(new SourceText(`"${text.replaceAll('"', '""')}"`)).string()
}
