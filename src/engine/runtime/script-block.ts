/** ScriptBlock: a piece of script bound to the session state it was made in. */
import { compileBlock, compileBlockInSlices, type CompiledBlock } from '../compile/block.ts'
import type { InSlices } from '../language/in-slices.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import type { FunctionDefinitionAst, ScriptBlockAst } from '../language/ast.ts'
import type { SessionState } from './session-state.ts'

const compiled = new WeakMap<ScriptBlockAst, CompiledBlock>()
const functionsOf = new WeakMap<ScriptBlockAst, FunctionDefinitionAst>()

export class ScriptBlock {
  readonly ast: ScriptBlockAst
  /** undefined: runs in whatever session state calls it */
  readonly state: SessionState | undefined
  readonly file: string | undefined
  /** made by `GetNewClosure`, or a class method's: variables the block sees first */
  isFilter = false
  /** for one call: variables of the call's own scope, and its `$input` */
  extraVariables: ReadonlyMap<string, unknown> | undefined
  extraInput: readonly unknown[] | undefined
  /** names a closure's module, which keeps its variables */
  isClosure = false
  constructor(ast: ScriptBlockAst, state: SessionState | undefined, file: string | undefined) {
    this.ast = ast
    this.state = state
    this.file = file
  }

  /** The body of `function f($a) {}`; its parameters may stand before the body. */
  static ofFunction(
    ast: FunctionDefinitionAst,
    state: SessionState | undefined,
    file: string | undefined,
  ): ScriptBlock {
    functionsOf.set(ast.body, ast)
    const block = new ScriptBlock(ast.body, state, file)
    block.isFilter = ast.isFilter
    return block
  }

  get netType(): NetType {
    return T.ScriptBlock
  }

  get definition(): FunctionDefinitionAst | undefined {
    return functionsOf.get(this.ast)
  }

  get compiled(): CompiledBlock {
    let block = compiled.get(this.ast)
    if (block === undefined) compiled.set(this.ast, (block = compileBlock(this.ast, this.definition)))
    return block
  }

  /** What `compiled` would do at once. */
  *prepare(): InSlices<void> {
    if (!compiled.has(this.ast))
      compiled.set(this.ast, yield* compileBlockInSlices(this.ast, this.definition))
  }

  /** The text between the braces; of a whole script its text. */
  toString(): string {
    const text = this.ast.extent.text
    const inBraces = this.ast.parent !== undefined && text.startsWith('{') && text.endsWith('}')
    const body = inBraces ? text.slice(1, -1) : text
    const before = this.definition?.parameters
    return before !== undefined && before.length > 0
      ? `param(${before.map((one) => one.extent.text).join(', ')})\n${body}`
      : body
  }
}
