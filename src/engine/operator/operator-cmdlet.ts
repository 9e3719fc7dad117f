/** An operator's cmdlet as one of the engine's: the same binder and streams, its steps awaited while the thread goes on. */
import type { Body, Call, CmdletFacts as OperatorFacts, Kit, Parameter } from '../../cmdlet.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { type ErrorCategory, ErrorRecord, errorCategoryType } from '../../objects/error-record.ts'
import { enumMember } from '../../objects/numbers.ts'
import { netException } from '../../objects/exceptions.ts'
import { ProgressRecord } from '../../objects/records.ts'
import { failure, type TerminatingError } from '../runtime/failure.ts'
import { type Task, Wait } from '../runtime/task.ts'
import {
  type CmdletContext,
  type CmdletDefinition,
  defineCmdlet,
  type ParameterSpec,
  type Validation,
} from '../commands/cmdlet.ts'
import { fromPlain, toPlain, Typed } from './values.ts'

/** What a module's function is given. */
export const kit: Kit = {
  cmdlet: (facts, make) => ({ facts, make }),
  typed: (typeName, properties) => new Typed(typeName, properties) as never,
}

function specOf(one: Parameter): ParameterSpec {
  const { help, sets, validate, ...rest } = one
  return {
    ...rest,
    ...(sets && { sets }),
    ...(validate && { validate: validate as readonly Validation[] }),
    ...(help !== undefined && { help }),
  }
}

/** @throws {TypeError} what the module gave is no cmdlet */
export function definitionOf(
  facts: OperatorFacts,
  make: (call: Call) => Body,
  module: string,
): CmdletDefinition {
  if (typeof facts?.name !== 'string' || !/^[A-Za-z]+-[A-Za-z]\w*$/.test(facts.name))
    throw new TypeError(`${String(facts?.name)} is no name of a cmdlet: it has to be Verb-Noun`)
  if (typeof make !== 'function') throw new TypeError(`${facts.name} has no function that makes its body`)
  const { name, parameters = {}, synopsis, description, examples, ...more } = facts
  return defineCmdlet(
    {
      name,
      module,
      typeName: `${module}.${name.replace('-', '')}Command`,
      parameters: Object.fromEntries(
        Object.entries(parameters).map(([key, one]) => [key, specOf(one)] as const),
      ),
      ...(more.defaultSet !== undefined && { defaultSet: more.defaultSet }),
      ...(more.supportsShouldProcess !== undefined && { supportsShouldProcess: more.supportsShouldProcess }),
      ...(more.confirmImpact !== undefined && { confirmImpact: more.confirmImpact }),
      ...(more.outputTypes && { outputTypes: more.outputTypes }),
      help: {
        synopsis: synopsis ?? '',
        description: description ?? '',
        examples: (examples ?? []).map(({ code, remarks = '' }) => ({ code, remarks })),
      },
    },
    (c) => new Invocation(c, make).body(),
  )
}

class Invocation {
  readonly #c: CmdletContext
  readonly #body: Body
  readonly #stop = new AbortController()
  /** what the module asked for between two steps: records to write, questions to the user */
  readonly #asked: (() => Task<void>)[] = []
  #wake = (): void => {}

  constructor(c: CmdletContext, make: (call: Call) => Body) {
    this.#c = c
    this.#body = inModule(() => make(this.#call()))
  }

  body() {
    const { begin, process, end } = this.#body
    return {
      ...(begin && { begin: () => this.#run(() => begin.call(this.#body)) }),
      ...(process && { process: () => this.#run(() => process.call(this.#body)) }),
      ...(end && { end: () => this.#run(() => end.call(this.#body)) }),
      dispose: () => this.#stop.abort(),
    }
  }

  #ask(task: () => Task<void>): void {
    this.#asked.push(task)
    this.#wake()
  }

  #call(): Call {
    const c = this.#c
    const { principal, configurationName, drives = [] } = c.rs.plan
    const ask = this.#ask.bind(this)
    return {
      get parameters() {
        const given: Record<string, unknown> = Object.create(null)
        for (const name of Object.keys(c.definition.parameters))
          if (c.has(name)) given[name] = toPlain(c.p[name], c.rs)
          else if (c.definition.parameters[name]?.type === 'switch') given[name] = false
        return Object.freeze(given)
      },
      get parameterSet() {
        return c.parameterSet
      },
      get input() {
        return c.input === AutomationNull ? undefined : toPlain(c.input, c.rs)
      },
      user: { name: principal.name, groups: [...principal.groups], scheme: principal.scheme },
      configurationName,
      drives: drives.map(({ name, root, bytesMax }) => ({
        name,
        root,
        ...(bytesMax !== undefined && { bytesMax }),
      })),
      signal: this.#stop.signal,
      has: (parameter) => c.has(parameter),
      warning: (text) => ask(() => c.warning(String(text))),
      verbose: (text) => ask(() => c.verbose(String(text))),
      debug: (text) => ask(() => c.debug(String(text))),
      information: (text) => ask(() => c.information(String(text))),
      progress(activity, status, percent = -1) {
        const record = new ProgressRecord(0, String(activity), String(status))
        record.percentComplete = percent
        ask(() => c.progress(record))
      },
      error({ message, id, category, target }) {
        const record = new ErrorRecord({
          exception: netException('System.Exception', String(message)),
          errorId: id ?? 'OperatorError',
          category: categoryOf(category),
          target: inModule(() => fromPlain(target)),
        })
        ask(() => c.error(record))
      },
      shouldProcess: (target, action) =>
        new Promise((resolve) =>
          ask(function* () {
            resolve(yield* c.shouldProcess(String(target), action))
          }),
        ),
    }
  }

  *#run(step: () => unknown): Task<void> {
    const made = inModule(step)
    const source = iteratorOf(made)
    if (source === undefined) {
      const result: unknown = yield* this.#settled(Promise.resolve(made))
      if (result !== undefined) yield* this.#write(result, true)
    } else yield* this.#each(source)
    yield* this.#serve()
  }

  *#each(source: Iterator<unknown> | AsyncIterator<unknown>): Task<void> {
    let over = false
    try {
      for (;;) {
        if (--this.#c.rs.meter.fuel <= 0) yield undefined
        const step = inModule(() => source.next())
        const { done, value } = (
          step instanceof Promise ? yield* this.#settled(step) : step
        ) as IteratorResult<unknown>
        yield* this.#serve()
        if (done) {
          over = true
          return
        }
        yield* this.#write(value, false)
      }
    } finally {
      // stopped, or an error: the module's own `finally` runs, and what it fails with then is nobody's
      if (!over) {
        this.#stop.abort()
        void Promise.resolve(source.return?.()).catch(() => undefined)
      }
    }
  }

  /** Waits for a promise of the module, and meanwhile does what it asks for. */
  *#settled(promise: Promise<unknown>): Task<unknown> {
    let over = false
    const outcome = promise
      .catch((error: unknown) => {
        throw ownFailure(error)
      })
      .finally(() => {
        over = true
      })
    // a rejection is taken below; here nobody waits for it yet
    outcome.catch(() => undefined)
    while (!over) {
      const asked = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      if (this.#asked.length === 0) yield new Wait(Promise.race([outcome.then(nothing, nothing), asked]))
      yield* this.#serve()
    }
    return yield new Wait(outcome)
  }

  *#serve(): Task<void> {
    for (let one = this.#asked.shift(); one; one = this.#asked.shift()) yield* one()
  }

  *#write(value: unknown, enumerates: boolean): Task<void> {
    const items = enumerates && Array.isArray(value) ? value : [value]
    for (const one of items) yield* this.#c.write(inModule(() => fromPlain(one)))
  }
}

const nothing = (): void => {}

function iteratorOf(made: unknown): Iterator<unknown> | AsyncIterator<unknown> | undefined {
  if (typeof made !== 'object' || made === null || Array.isArray(made)) return undefined
  const { next } = made as { next?: unknown }
  if (typeof next === 'function') return made as Iterator<unknown>
  if (Symbol.asyncIterator in made) return (made as AsyncIterable<unknown>)[Symbol.asyncIterator]()
  return undefined
}

const categoryOf = (name: string | undefined): ErrorCategory =>
  name !== undefined && enumMember(errorCategoryType, name) ? (name as ErrorCategory) : 'NotSpecified'

/** Runs code of the module. */
function inModule<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw ownFailure(error)
  }
}

/** What a module throws ends its command; its text is the user's to see, its stack is not. */
function ownFailure(error: unknown): TerminatingError {
  const facts = (typeof error === 'object' && error !== null ? error : {}) as {
    id?: unknown
    category?: unknown
  }
  const message = error instanceof Error ? error.message : String(error)
  return failure(typeof facts.id === 'string' ? facts.id : 'OperatorFailure', message, {
    type: 'System.InvalidOperationException',
    category: categoryOf(typeof facts.category === 'string' ? facts.category : 'OperationStopped'),
  })
}
