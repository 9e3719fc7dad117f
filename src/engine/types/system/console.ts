/** System.Console: a session has no console of its own. */
import type { EngineContext } from '../../runtime/context.ts'
import { implement } from '../surface.ts'

implement('System.Console', {
  staticGet: {
    OutputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    InputEncoding: (ctx) => (loadEncoding ? loadEncoding(ctx) : null),
    IsInputRedirected: () => true,
    IsOutputRedirected: () => true,
    IsErrorRedirected: () => true,
    WindowWidth: () => 120,
    WindowHeight: () => 50,
    BufferWidth: () => 120,
  },
  staticSet: { OutputEncoding: () => undefined, InputEncoding: () => undefined },
  staticCall: {
    WriteLine: () => undefined,
    Write: () => undefined,
    ReadLine: () => null,
    Beep: () => undefined,
    Clear: () => undefined,
    ResetColor: () => undefined,
  },
})
let loadEncoding: ((ctx: EngineContext) => unknown) | undefined
export function setConsoleEncoding(load: (ctx: EngineContext) => unknown): void {
  loadEncoding = load
}
