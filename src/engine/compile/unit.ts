/** What is compiled together: one script block's text, its variable slots, and the way down to nested blocks. */
import type { TrapCode } from './statements.ts'
import type { ScriptBlockAst } from '../language/ast.ts'

export class CompileUnit {
  readonly ast: ScriptBlockAst
  /** the body of a method of a script class: only `return` gives something back */
  readonly isMethod: boolean
  /** some `return` stands inside an expression: `$(return 1)` */
  returnsFromExpressions = false
  /** of the block that is being compiled */
  traps: readonly TrapCode[] = []
  readonly #slots = new Map<string, number>()
  constructor(ast: ScriptBlockAst) {
    this.ast = ast
    this.isMethod = ast.parent?.parent?.kind === 'FunctionMemberAst'
  }

  /** The slot of an unqualified variable name in every frame of this block. */
  slot(key: string): number {
    let slot = this.#slots.get(key)
    if (slot === undefined) {
      slot = this.#slots.size
      this.#slots.set(key, slot)
    }
    return slot
  }

  get slotCount(): number {
    return this.#slots.size
  }
}
