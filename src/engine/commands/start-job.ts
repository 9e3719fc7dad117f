/** Start-Job and Start-ThreadJob */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { fail } from '../runtime/failure.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import { type BlockFacts, startProcessJob, startThreadJob } from '../runtime/start-job.ts'
import { usingValues } from '../runtime/using-values.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { ambiguousSet } from '../runtime/binding-errors.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

function* factsOf(c: CmdletContext, input: readonly unknown[]): Task<BlockFacts> {
  const { p, frame, rs } = c
  let block = p.ScriptBlock as ScriptBlock | undefined
  const path = (p.FilePath ?? p.LiteralPath) as string | undefined
  if (block === undefined && path === undefined) throw ambiguousSet()
  let text = block?.toString() ?? ''
  if (path !== undefined) {
    const full = rs.providers.unresolvedPath(frame, path)
    const read = rs.providers.scriptText(full)
    if (read === undefined)
      fail('PathNotFound', `Cannot find path '${full}' because it does not exist.`, {
        type: 'sma:ItemNotFoundException',
        category: 'ObjectNotFound',
        target: full,
      })
    text = read
    block = rs.classes.blockOfText(text, undefined, full)
  }
  return {
    text,
    args: [...((p.ArgumentList as PSArray | undefined)?.items ?? [])],
    input,
    using: yield* usingValues(frame, (block as ScriptBlock).ast),
    initialization: (p.InitializationScript as ScriptBlock | undefined)?.toString(),
    name: p.Name as string | undefined,
    location: p.WorkingDirectory as string | undefined,
  }
}

const blockParameters = {
  ScriptBlock: {
    type: 'scriptblock',
    validate: ['notNull'],
    sets: { ScriptBlock: { mandatory: true, position: 0 } },
  },
  FilePath: { type: 'string', sets: { FilePath: { mandatory: true, position: 0 } } },
  InitializationScript: { type: 'scriptblock' },
  InputObject: { type: 'psobject', pipeline: true, validate: ['notNull'] },
  ArgumentList: { type: 'object[]' },
  Name: { type: 'string' },
} as const

const body = (start: typeof startProcessJob) => (c: CmdletContext) => {
  const input: unknown[] = []
  return {
    process() {
      if (c.expectsInput && c.input !== AutomationNull) input.push(c.input)
      else if (!c.expectsInput && c.has('InputObject')) input.push(c.p.InputObject)
    },
    *end() {
      yield* c.write(yield* start(c.frame, yield* factsOf(c, input)))
    },
  }
}

export const startJob = defineCmdlet(
  { name: 'Start-Job', ...declaredCmdlets['Start-Job'] },
  body(startProcessJob),
)

export const startThreadJobCommand = defineCmdlet(
  {
    name: 'Start-ThreadJob',
    module: 'Microsoft.PowerShell.ThreadJob',
    typeName: 'Microsoft.PowerShell.ThreadJob.StartThreadJobCommand',
    defaultSet: 'ScriptBlock',
    outputTypes: ['Microsoft.PowerShell.ThreadJob.ThreadJob'],
    parameters: {
      ...blockParameters,
      ThrottleLimit: { type: 'int', validate: [{ range: [1, 1000000] }] },
      StreamingHost: { type: 'System.Management.Automation.Host.PSHost' },
    },
  },
  body(startThreadJob),
)
