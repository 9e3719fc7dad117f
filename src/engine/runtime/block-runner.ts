/** Runs a script block again and again in its caller's scope, for ForEach-Object and Where-Object: one frame for all objects. */
import { goesOn } from '../compile/code.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { CmdletContext } from '../commands/cmdlet.ts'
import type { Completion } from './flow.ts'
import type { CommandRuntime } from './command-runtime.ts'
import { Frame } from './frame.ts'
import { nullSink, type Pipes, type Sink } from './pipes.ts'
import { type Scope, Variable } from './scope.ts'
import { dotSourced } from './pipeline-spec.ts'
import type { ScriptBlock } from './script-block.ts'
import { MergeSink, runAlone } from './pipeline.ts'
import { jump } from './script-stage.ts'
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

  /**
   * @param value `$_`; AutomationNull leaves it as it is
   * @returns what is still to be done
   */
  run(value: unknown, out?: Sink): Task<void> | undefined {
    const c = this.#c
    const sink = out ?? { write: (one: unknown) => c.send(one) }
    const state = this.#block.state ?? c.frame.state
    const scope = state === c.frame.state ? c.frame.scope : state.current
    const outer = scope.variables.get('_')
    if (value !== AutomationNull) this.#lend(scope, value)
    let isLeft = true
    try {
      const rest = this.#simple ? this.#runSimple(sink) : this.#callWhole(sink)
      if (rest === undefined) return undefined
      isLeft = false
      return this.#finish(rest, value, scope, outer)
    } finally {
      if (isLeft && value !== AutomationNull) this.#takeBack(scope, outer)
    }
  }

  *#finish(rest: Task<void>, value: unknown, scope: Scope, outer: Variable | undefined): Task<void> {
    try {
      yield* rest
    } finally {
      if (value !== AutomationNull) this.#takeBack(scope, outer)
    }
  }

  /** One variable for all objects: its frame has it in a slot. */
  #under: Variable | undefined
  #lend(scope: Scope, value: unknown): void {
    if (this.#under === undefined || this.#under.guard !== undefined) this.#under = new Variable('_', value)
    else {
      this.#under.value = value
      this.#under.removed = false
    }
    scope.variables.set('_', this.#under)
  }

  #takeBack(scope: Scope, outer: Variable | undefined): void {
    const mine = scope.variables.get('_')
    if (mine !== undefined) mine.removed = true
    if (outer !== undefined && !outer.removed) scope.variables.set('_', outer)
    else scope.variables.delete('_')
  }

  #runSimple(sink: Sink): Task<void> | undefined {
    const { rs } = this.#c
    this.#frame ??= this.#makeFrame(sink)
    const frame = this.#frame
    frame.out = sink
    const { end } = this.#block.compiled
    if (end === undefined) return undefined
    const { state } = frame
    const saved = state.current
    state.current = frame.scope
    rs.frames.push(frame)
    let isLeft = true
    try {
      const outcome = end.exec(frame)
      if (goesOn(outcome)) {
        isLeft = false
        return this.#runOn(outcome, frame, saved)
      }
      if (outcome !== undefined) jump(outcome)
      return undefined
    } finally {
      if (isLeft) {
        rs.frames.pop()
        state.current = saved
      }
    }
  }

  *#runOn(task: Task<Completion>, frame: Frame, saved: Scope): Task<void> {
    try {
      const completion: Completion = yield* task
      if (completion !== undefined) jump(completion)
    } finally {
      frame.rs.frames.pop()
      frame.state.current = saved
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

  #callWhole(sink: Sink): Task<void> | undefined {
    const { frame } = this.#c
    return runAlone(frame, dotSourced(this.#block, frame.position), sink)
  }
}

/** `ForEach-Object { } 2>&1`: PowerShell loses the errors of the block. */
function blockPipes(pipes: Pipes): Pipes {
  return pipes.error instanceof MergeSink ? { ...pipes, error: nullSink } : pipes
}
