/** What stands for a script block in built-in type data: a getter of our own that scripts see as a ScriptProperty's. */
import { type NetType, T } from '../../objects/net-type.ts'
import type { EngineContext } from './context.ts'

export class NativeScript {
  readonly run: (self: unknown, ctx: EngineContext) => unknown
  /** the script block of one that is a script after all */
  readonly block: ((ctx: EngineContext) => unknown) | undefined
  readonly #text: string
  /** @param text what `GetterScript` shows */
  constructor(
    text: string,
    run: (self: unknown, ctx: EngineContext) => unknown,
    block?: (ctx: EngineContext) => unknown,
  ) {
    this.#text = text
    this.run = run
    this.block = block
  }
  get netType(): NetType {
    return T.ScriptBlock
  }
  toString(): string {
    return this.#text
  }
}
