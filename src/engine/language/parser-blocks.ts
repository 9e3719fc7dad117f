/** Script blocks with their named blocks, and lists of statements. */
import type {
  NamedBlockAst,
  ParamBlockAst,
  ScriptBlockAst,
  StatementAst,
  StatementBlockAst,
  TrapStatementAst,
  UsingStatementAst,
} from './ast.ts'
import { after, before, extentOf } from './parser-base.ts'
import { PipelineParser } from './parser-pipelines.ts'
import type { ScriptExtent } from './source-text.ts'
import { emptyExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { TokenFlags, tokenKindText } from './tokens.ts'
import { drained, type InSlices } from './in-slices.ts'
import { statementTokensMax } from '../../settings/limits.ts'
import { statementsPerStep } from './walk.ts'

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

export abstract class BlockParser extends PipelineParser {
  protected abstract usingStatementRule(token: Token): StatementAst

  // --- script blocks

  scriptBlockRule(lCurly: Token | undefined, isFilter: boolean, predefined?: StatementAst): ScriptBlockAst {
    return drained(this.scriptBlockInSlices(lCurly, isFilter, predefined))
  }

  /** Gives way between the statements of a script; what is in braces is read at once. */
  protected *scriptBlockInSlices(
    lCurly: Token | undefined,
    isFilter: boolean,
    predefined?: StatementAst,
  ): InSlices<ScriptBlockAst> {
    this.enter()
    this.skipNewlines()
    const usingStatements = lCurly ? [] : this.#usingStatements()
    const restore = this.restorePoint()
    const paramBlock = this.paramBlockRule()
    // attributes that were read belong to something else: they are read again as what they are
    if (!paramBlock) this.resync(restore)
    this.skipNewlinesAndSemicolons()
    const block = yield* this.#scriptBlockBody(lCurly, usingStatements, paramBlock, isFilter, predefined)
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

  *#scriptBlockBody(
    lCurly: Token | undefined,
    usingStatements: UsingStatementAst[],
    paramBlock: ParamBlockAst | undefined,
    isFilter: boolean,
    predefined: StatementAst | undefined,
  ): InSlices<ScriptBlockAst> {
    if ((this.peekToken().flags & TokenFlags.ScriptBlockBlockName) !== 0) {
      return this.#namedBlockList(lCurly, usingStatements, paramBlock)
    }
    const traps: TrapStatementAst[] = []
    const statements: StatementAst[] = predefined ? [predefined] : []
    let listExtent = paramBlock?.extent
    for (;;) {
      const most = statements.length + traps.length + statementsPerStep
      const extent = this.statementListRule(statements, traps, lCurly ? undefined : most)
      if (!listExtent) listExtent = extent
      else if (extent) listExtent = extentOf(listExtent, extent)
      if (!lCurly) {
        this.lexer.tokensLeft = statementTokensMax
        if (statements.length + traps.length === most) {
          yield
          continue
        }
      }
      const end = this.#completeScriptBlock(lCurly, listExtent)
      listExtent = end.bodyExtent
      if (!end.complete) continue
      const kind = isFilter ? 'Process' : 'End'
      const block = namedBlock(listExtent ?? emptyExtent, kind, { statements, traps }, true)
      return scriptBlock(
        end.fullExtent,
        usingStatements,
        paramBlock,
        isFilter ? { process: block } : { end: block },
      )
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

  /** @param most statements and traps that it goes on to */
  statementListRule(
    statements: StatementAst[],
    traps: TrapStatementAst[],
    most = Number.POSITIVE_INFINITY,
  ): ScriptExtent | undefined {
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
      if (statements.length + traps.length === most) break
    }
    return first && last && extentOf(first, last)
  }
}
