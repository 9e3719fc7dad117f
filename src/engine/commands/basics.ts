/** Commands of the core module that are a few lines each: Out-Null, Exit-PSSession, Invoke-Expression, Start-Sleep. */
import { commandsOnly, dotSourced } from '../runtime/pipeline-spec.ts'
import type { PSTimeSpan } from '../../objects/time.ts'
import { fail } from '../runtime/failure.ts'
import { runPipeline } from '../runtime/pipeline.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import { isTask, promptly, Wait } from '../runtime/task.ts'
import type { InSlices } from '../language/in-slices.ts'
import { fuelSlice } from '../../settings/limits.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

const core = 'Microsoft.PowerShell.Core'
const utility = 'Microsoft.PowerShell.Utility'

export const outNull = defineCmdlet(
  {
    name: 'Out-Null',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.OutNullCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096792',
    parameters: { InputObject: { type: 'psobject', pipeline: true } },
    isNowhere: true,
  },
  () => ({ process: () => undefined }),
)

export const exitPSSession = defineCmdlet(
  {
    name: 'Exit-PSSession',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.ExitPSSessionCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096787',
    parameters: {},
  },
  (c) => ({
    process() {
      c.rs.io.client.send('PopRunspace', [])
    },
  }),
)

function* prepared(text: string, c: CmdletContext): InSlices<ScriptBlock> {
  const block = yield* c.rs.classes.blockInSlices(text, c.frame.state)
  yield* block.prepare()
  return block
}

export const invokeExpression = defineCmdlet(
  {
    name: 'Invoke-Expression',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.InvokeExpressionCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097030',
    parameters: {
      Command: { type: 'string', mandatory: true, position: 0, pipeline: true },
    },
  },
  (c) => ({
    *process() {
      const work = promptly(c.rs, prepared(c.p.Command as string, c), fuelSlice)
      const block = isTask(work) ? yield* work : work
      yield* runPipeline(c.frame, commandsOnly([dotSourced(block)], { write: (value) => c.write(value) }))
    },
  }),
)

/** milliseconds in an int */
const longestSleep = 2_147_483_647

export const startSleep = defineCmdlet(
  {
    name: 'Start-Sleep',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.StartSleepCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097041',
    defaultSet: 'Seconds',
    parameters: {
      Seconds: {
        type: 'double',
        sets: { Seconds: { mandatory: true, position: 0, pipeline: true, byName: true } },
        validate: [{ range: [0, 2147483] }],
      },
      Milliseconds: {
        type: 'int',
        aliases: ['ms'],
        sets: { Milliseconds: { mandatory: true, byName: true } },
        validate: [{ range: [0, 2147483647] }],
      },
      Duration: {
        type: 'timespan',
        aliases: ['ts'],
        sets: { FromTimeSpan: { mandatory: true, position: 0, pipeline: true, byName: true } },
        validate: [{ rangeKind: 'NonNegative' }],
      },
    },
  },
  (c) => ({
    *process() {
      let ms = 0
      if (c.has('Milliseconds')) ms = c.p.Milliseconds as number
      else if (c.has('Duration')) {
        const duration = c.p.Duration as PSTimeSpan
        ms = Number(duration.ticks / 10_000n)
        if (ms > longestSleep)
          fail(
            'MaximumDurationExceeded',
            `The '-Duration' parameter value must not exceed '24.20:31:23.6470000', provided value was '${c.rs.text(duration)}'.`,
            { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: duration },
          )
      } else ms = toJsNumber(c.p.Seconds) * 1000
      yield new Wait(c.rs.sleep(ms))
    },
  }),
)
