/** Blocks of straight code and the edges between them: what the flow of a script block is drawn with. */
import type { ITypeName, VariableExpressionAst } from './ast.ts'

/** A use, or an assignment of a variable (with the type it is cast to); implicit: by the statement, as $foreach is. */
export type Event =
  | { use: VariableExpressionAst }
  | { assign: string; type: string | undefined; implicit?: boolean }

export class Block {
  readonly events: Event[] = []
  readonly successors: Block[] = []
  readonly predecessors: Block[] = []
  throws = false
  returns = false
  reachable: boolean
  /** names assigned on every path to the end of the block; set when the block has been worked through */
  assigned: Set<string> | undefined

  constructor(reachable = false) {
    this.reachable = reachable
  }

  flowsTo(next: Block): void {
    if (this.successors.includes(next)) return
    if (this.reachable) next.reachable = true
    this.successors.push(next)
    next.predecessors.push(this)
  }
}

export interface Loop {
  readonly label: string
  readonly onBreak: Block
  readonly onContinue: Block
}

export interface Variable {
  type: string | undefined
  /** never found to be a plain local: its use is no error once it is assigned anywhere */
  dynamic: boolean
  assigned: boolean
}

/** What the flow asks about the types that variables are cast to. */
export interface FlowTypes {
  /** one text for each type; undefined for a type that is not known when the block is compiled */
  id(name: ITypeName): string | undefined
  /** values that are copied when they are read: PowerShell keeps them in no slot */
  isMutable(name: ITypeName): boolean
  /** whether a parameter that is not given has a value of its type */
  hasDefault(name: ITypeName): boolean
}

/** At parse time a type is what its name says. */
export const byText: FlowTypes = {
  id: (name) => name.fullName.toLowerCase(),
  isMutable: () => false,
  hasDefault: () => true,
}

export function reverseDepthFirst(entry: Block): Block[] {
  const result: Block[] = []
  const seen = new Set<Block>([entry])
  const stack: { block: Block; next: number }[] = [{ block: entry, next: 0 }]
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const successor = top.block.successors[top.next++]
    if (!successor) {
      result.push(top.block)
      stack.pop()
    } else if (!seen.has(successor)) {
      seen.add(successor)
      stack.push({ block: successor, next: 0 })
    }
  }
  return result.reverse()
}
