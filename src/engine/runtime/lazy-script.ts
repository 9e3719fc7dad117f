/** A script of built-in type data that is parsed when it first runs: most never do. */
import type { EngineContext } from './context.ts'
import { NativeScript } from './native-script.ts'
import type { Runspace } from './runspace.ts'

export function lazyScript(text: string): NativeScript {
  const block = (ctx: EngineContext): unknown =>
    (ctx as Runspace).classes.blockOfText(text, (ctx as Runspace).global)
  return new NativeScript(text, (self, ctx) => ctx.callNested(block(ctx), [], { self }), block)
}
