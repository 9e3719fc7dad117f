/**
 * Runspaces beside the session's own, on the same thread: what jobs, `ForEach-Object -Parallel` and `[powershell]::Create()` run in.
 * They are the session's: their memory counts as its own, their number is bounded, and they end with it.
 */
import { nestedRunspacesMax, nestedTurnMs } from '../../settings/limits.ts'
import type { CommandSpec, Context, EngineRunspace, Input, Outcome, Request } from '../run.ts'
import { fail } from './failure.ts'
import { type ClientHost, noHost } from './host-io.ts'
import type { Runspace } from './runspace.ts'
import { type Task, Wait } from './task.ts'

/** What a nested pipeline writes, stream by stream. */
export type NestedSinks = {
  readonly [stream in 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'progress']: (
    value: unknown,
  ) => boolean | void
}

interface Steps {
  step(budgetMs: number): 'more' | 'waiting' | 'done'
  stop(): void
  readonly outcome: Outcome | undefined
}

/** The nested runspaces of a session. */
export class NestedRunspaces {
  readonly #rs: Runspace
  readonly #open = new Set<EngineRunspace>()
  readonly #runs = new Set<NestedRun>()
  constructor(rs: Runspace) {
    this.#rs = rs
  }

  /** @throws TooManyRunspaces */
  open(): EngineRunspace {
    if (this.#open.size >= nestedRunspacesMax)
      fail(
        'TooManyRunspaces',
        `A session can have ${nestedRunspacesMax} runspaces of its own at a time (nestedRunspacesMax).`,
        { type: 'sma:PSInvalidOperationException', category: 'ResourceUnavailable' },
      )
    const made = this.#rs.openNested()
    made.rs.parent = this.#rs
    this.#open.add(made)
    return made
  }

  close(engine: EngineRunspace): void {
    if (!this.#open.delete(engine)) return
    engine.close()
  }

  /** Begins to run, beside whatever else the session does. */
  start(engine: EngineRunspace, request: Request, sinks: NestedSinks, options: RunOptions = {}): NestedRun {
    const run = new NestedRun(this.#rs, engine, request, sinks, options)
    this.#runs.add(run)
    void run.done.then(() => this.#runs.delete(run))
    return run
  }

  /** A pipeline inside the one that runs now, in the same runspace. */
  *runHere(
    engine: EngineRunspace,
    request: Request,
    sinks: NestedSinks,
    input: readonly unknown[],
  ): Task<Outcome> {
    let wake: () => void = () => {}
    const steps: Steps = engine.createPipeline(
      request,
      contextOf(sinks, input, this.#rs.io.client, () => wake()),
    )
    let over = false
    try {
      for (;;) {
        const state = steps.step(nestedTurnMs / 2)
        if (state === 'done') break
        if (state === 'waiting') yield new Wait(new Promise<void>((resolve) => (wake = resolve)))
        else yield undefined
      }
      over = true
    } finally {
      if (!over) {
        steps.stop()
        steps.step(nestedTurnMs)
      }
    }
    return steps.outcome ?? { type: 'completed' }
  }

  closeAll(): void {
    for (const run of this.#runs) run.stop()
    for (const one of this.#open) one.close()
    this.#open.clear()
  }
}

export interface RunOptions {
  readonly input?: readonly unknown[]
  readonly host?: ClientHost
}

/** One pipeline in a nested runspace. */
export class NestedRun {
  readonly #steps: Steps
  readonly #rs: Runspace
  readonly done: Promise<Outcome>
  #wake: (() => void) | undefined
  #settle!: (outcome: Outcome) => void
  outcome: Outcome | undefined

  constructor(
    rs: Runspace,
    engine: EngineRunspace,
    request: Request,
    sinks: NestedSinks,
    options: RunOptions,
  ) {
    this.#rs = rs
    this.done = new Promise((resolve) => (this.#settle = resolve))
    const context = contextOf(sinks, options.input ?? [], options.host ?? noHost, () => this.#wake?.())
    this.#steps = engine.createPipeline(request, context)
    void this.#drive()
  }

  /** Its turns are as long as a session's, with the thread's other work between them. */
  async #drive(): Promise<void> {
    for (;;) {
      const state = this.#steps.step(nestedTurnMs)
      if (state === 'done') break
      if (state === 'waiting') await new Promise<void>((resolve) => (this.#wake = resolve))
      else await this.#rs.sleep(0)
    }
    this.outcome = this.#steps.outcome ?? { type: 'completed' }
    this.#settle(this.outcome)
  }

  /** What it writes to has room again. */
  resume(): void {
    this.#wake?.()
  }

  stop(): void {
    this.#steps.stop()
  }

  /** Waits for its end; a stop of the waiting pipeline stops it too. */
  *finish(): Task<Outcome> {
    let over = false
    try {
      const outcome = (yield new Wait(this.done)) as Outcome
      over = true
      return outcome
    } finally {
      if (!over) this.stop()
    }
  }
}

function contextOf(
  sinks: NestedSinks,
  input: readonly unknown[],
  host: ClientHost,
  wake: () => void,
): Context {
  const written = (stream: keyof NestedSinks) => (value: unknown) => {
    return sinks[stream](value) !== false
  }
  return {
    input: inputOf(input),
    sinks: {
      output: written('output'),
      error: written('error'),
      warning: written('warning'),
      verbose: written('verbose'),
      debug: written('debug'),
      information: written('information'),
      progress: written('progress'),
    },
    host,
    wake,
  }
}

function inputOf(values: readonly unknown[]): Input {
  let at = 0
  return {
    next: () => (at < values.length ? { type: 'value', value: values[at++] } : { type: 'end' }),
    whenReady: () => Promise.resolve(),
  }
}

export function scriptCommand(
  text: string,
  args: CommandSpec['args'] = [],
  useLocalScope = false,
): CommandSpec {
  return { text, isScript: true, useLocalScope, args, merge: {} }
}

export function requestOf(
  statements: Request['statements'],
  expectsInput: boolean,
  addToHistory = false,
): Request {
  return {
    statements,
    expectsInput,
    addToHistory,
    history: undefined,
    isNested: false,
    redirectShellErrorOutputPipe: true,
    isOfScript: true,
  }
}

/** The nested runspaces of a session, made when first needed. */
export function nestedOf(rs: Runspace): NestedRunspaces {
  let found = rs.services.get('nested') as NestedService | undefined
  if (found === undefined) rs.services.set('nested', (found = new NestedService(rs)))
  return found.runspaces
}
class NestedService {
  readonly runspaces: NestedRunspaces
  constructor(rs: Runspace) {
    this.runspaces = new NestedRunspaces(rs)
  }
  close(): void {
    this.runspaces.closeAll()
  }
}
