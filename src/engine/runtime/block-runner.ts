/** Runs a script block again and again in its caller's scope, for ForEach-Object and Where-Object: one frame for all objects. */
import { commandsOnly } from './pipeline-spec.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { CmdletContext } from '../commands/cmdlet.ts'
import { BreakSignal, ContinueSignal } from './flow.ts'
import type { CommandRuntime } from './command-runtime.ts'
import { Frame } from './frame.ts'
import { nullSink, type Pipes, type Sink } from './pipes.ts'
import { Variable } from './scope.ts'
import type { ScriptBlock } from './script-block.ts'
import { MergeSink, runPipeline } from './pipeline.ts'
import type { Task } from './task.ts'

export class BlockRunner {
  readonly #c: CmdletContext & { pipes?: Pipes; out?: Sink; runtime?: CommandRuntime }
  readonly #block: ScriptBlock
  #frame: Frame | undefined
  readonly #simple: boolean
  constructor(c: CmdletContext, block: ScriptBlock) {
    this.#c = c
    this.#block = block
    const { compiled } = block
    // parameters and named blocks want a call of their own
    this.#simple = !compiled.hasNamedBlocks && compiled.parameters.length === 0
  }

  /** @param value `$_`; AutomationNull leaves it as it is */
  *run(value: unknown, out?: Sink): Task<void> {
    const c = this.#c
    const sink = out ?? { write: (one: unknown) => c.write(one) as Task }
    const state = this.#block.state ?? c.frame.state
    const scope = state === c.frame.state ? c.frame.scope : state.current
    const outer = scope.variables.get('_')
    if (value !== AutomationNull) scope.variables.set('_', new Variable('_', value))
    try {
      if (!this.#simple) {
        yield* this.#callWhole(value, sink)
        return
      }
      this.#frame ??= this.#makeFrame(sink)
      const frame = this.#frame
      frame.out = sink
      const { end } = this.#block.compiled
      if (end === undefined) return
      const saved = state.current
      state.current = frame.scope
      c.rs.frames.push(frame)
      try {
        const completion = end.sync ? end.ev(frame) : yield* end.run(frame)
        if (completion !== undefined && completion.type !== 'return') {
          throw completion.type === 'break'
            ? new BreakSignal(completion.label)
            : new ContinueSignal(completion.label)
        }
      } finally {
        c.rs.frames.pop()
        state.current = saved
      }
    } finally {
      if (value !== AutomationNull) {
        const mine = scope.variables.get('_')
        if (mine !== undefined) mine.removed = true
        if (outer !== undefined && !outer.removed) scope.variables.set('_', outer)
        else scope.variables.delete('_')
      }
    }
  }

  #makeFrame(sink: Sink): Frame {
    const c = this.#c
    const block = this.#block
    const state = block.state ?? c.frame.state
    const frame = new Frame({
      rs: c.rs,
      scope: state === c.frame.state ? c.frame.scope : state.current,
      state,
      slotCount: block.compiled.unit.slotCount,
      out: sink,
      pipes: blockPipes(c.pipes ?? c.frame.pipes),
      name: '<ScriptBlock>',
      file: block.file,
    })
    frame.position = block.ast.extent
    if (c.rs.visibility !== undefined) frame.trusted = c.rs.trusts(block.ast.extent.source)
    frame.gatherers =
      c.runtime?.common.errorVariable === undefined &&
      c.runtime?.common.warningVariable === undefined &&
      c.runtime?.common.informationVariable === undefined
        ? c.frame.gatherers
        : [...c.frame.gatherers, c.runtime]
    return frame
  }

  *#callWhole(value: unknown, sink: Sink): Task<void> {
    const c = this.#c
    yield* runPipeline(
      c.frame,
      commandsOnly(
        [
          {
            ast: undefined,
            command: this.#block,
            nameExtent: c.frame.position,
            dotSource: true,
            invoked: true,
            args: [],
            redirections: [],
          },
        ],
        sink,
      ),
    )
  }
}

/** `ForEach-Object { } 2>&1`: PowerShell loses the errors of the block. */
function blockPipes(pipes: Pipes): Pipes {
  return pipes.error instanceof MergeSink ? { ...pipes, error: nullSink } : pipes
}
