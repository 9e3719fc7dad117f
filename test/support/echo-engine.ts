/** An engine of a dozen words: enough to prove the host process without PowerShell. The real one has tests of its own. */
import type {
  Engine,
  EngineOutcome,
  EngineTask,
  PipelineContext,
  PipelineRequest,
  TaskStep,
} from '../../src/hostprocess/engine-port.ts'
import { netException } from '../../src/objects/exceptions.ts'
import { ErrorRecord } from '../../src/objects/error-record.ts'

type Steps = Generator<'more' | 'waiting', EngineOutcome | undefined>

class GeneratorTask implements EngineTask {
  outcome: EngineOutcome | undefined
  stopped = false
  readonly #steps: Steps
  readonly #context: PipelineContext
  constructor(make: (task: GeneratorTask) => Steps, context: PipelineContext) {
    this.#context = context
    this.#steps = make(this)
  }
  step(): TaskStep {
    const { done, value } = this.#steps.next()
    if (!done) return value as TaskStep
    this.outcome = this.stopped
      ? { type: 'stopped' }
      : ((value as EngineOutcome | undefined) ?? { type: 'completed' })
    return 'done'
  }
  stop(): void {
    this.stopped = true
    this.#context.wake()
  }
  exhausted(): void {
    this.outcome = failure('out of memory')
  }
}

export function failure(message: string): EngineOutcome {
  const exception = netException('sma:RuntimeException', message)
  return { type: 'failed', error: new ErrorRecord({ exception, errorId: 'Echo', category: 'NotSpecified' }) }
}

function* run(
  text: string,
  task: GeneratorTask,
  context: PipelineContext,
  variables: Map<string, string>,
): Steps {
  const [word = '', ...rest] = text.split(' ')
  const argument = rest.join(' ')
  const { sinks } = context
  switch (word) {
    case 'echo':
      sinks.output(argument)
      return undefined
    case 'set':
      variables.set('it', argument)
      return undefined
    case 'get':
      sinks.output(variables.get('it') ?? null)
      return undefined
    case 'count':
      for (let i = 0; i < Number(argument) && !task.stopped; i++) if (!sinks.output(i)) yield 'waiting'
      return undefined
    case 'loop':
      sinks.output('ready')
      while (!task.stopped) yield 'more'
      return undefined
    case 'deaf':
      sinks.output('ready')
      for (;;) yield 'more'
    case 'wait':
      sinks.output('ready')
      while (!task.stopped) yield 'waiting'
      return undefined
    case 'input':
      for (;;) {
        const item = context.input.next()
        if (item.type === 'end' || task.stopped) return undefined
        if (item.type === 'none') yield 'waiting'
        else sinks.output(item.value)
      }
    case 'ask': {
      let answer: unknown
      void context.host.call('ReadLine', []).then(
        (value) => {
          answer = value
          context.wake()
        },
        (error: Error) => {
          answer = `refused: ${error.message}`
          context.wake()
        },
      )
      while (answer === undefined) yield 'waiting'
      sinks.output(answer)
      return undefined
    }
    case 'say':
      context.host.send('WriteLine2', [argument])
      return undefined
    case 'fail':
      return failure(argument)
    case 'bug':
      throw new Error('an engine that throws')
    case 'die':
      return process.exit(3)
    case 'throw':
      setImmediate(() => {
        throw new Error('thrown outside')
      })
      for (;;) yield 'waiting'
    case 'hang':
      for (;;);
    case 'grow': {
      const kept: unknown[] = []
      for (;;) kept.push(new Array(100_000).fill(kept.length))
    }
    default:
      return failure(`unknown word ${word}`)
  }
}

export const echoEngine: Engine = {
  createRunspace({ plan }) {
    const variables = new Map<string, string>()
    const task = (text: string, context: PipelineContext): EngineTask =>
      new GeneratorTask((one) => run(text, one, context, variables), context)
    return {
      open: (context) => task(plan.startupScripts[0]?.text ?? 'set ', context),
      createPipeline: (request: PipelineRequest, context) =>
        task(request.statements[0]?.commands[0]?.text ?? '', context),
      getCommandMetadata: (request, context) => task(`echo ${request.names.join()}`, context),
      reset: () => variables.clear(),
      close: () => undefined,
    }
  },
}
