/** Get-, Add-, Clear- and Invoke-History: the lines a client typed, which its requests ask to be kept. */
import type { PSArray } from '../../objects/collections.ts'
import { dateFromUnixMs, unixMsOf } from '../../objects/date.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { PSDateTime, PSTimeSpan } from '../../objects/time.ts'
import { failure } from '../runtime/failure.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getMember } from '../runtime/members.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { enumValue } from '../types/language-values.ts'
import { implement } from '../types/surface.ts'
import { loadType } from '../types/type-loader.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

type Entry = CmdletContext['rs']['history'][number]
const typeName = 'Microsoft.PowerShell.Commands.HistoryInfo'

class HistoryInfo {
  readonly entry: Entry
  constructor(entry: Entry) {
    this.entry = entry
  }
  get netType(): NetType {
    return loadType(typeName) ?? T.Object
  }
}
implement(typeName, {
  get: {
    Id: (self: HistoryInfo) => BigInt(self.entry.id),
    CommandLine: (self: HistoryInfo) => self.entry.commandLine,
    ExecutionStatus: (self: HistoryInfo) =>
      enumValue('System.Management.Automation.Runspaces.PipelineState', self.entry.status),
    StartExecutionTime: (self: HistoryInfo) => dateFromUnixMs(self.entry.startTime, 2),
    EndExecutionTime: (self: HistoryInfo) => dateFromUnixMs(self.entry.endTime, 2),
    Duration: (self: HistoryInfo) =>
      new PSTimeSpan(BigInt(Math.round((self.entry.endTime - self.entry.startTime) * 10_000))),
  },
  call: {
    ToString: (self: HistoryInfo) => self.entry.commandLine,
    Clone: (self: HistoryInfo) => new HistoryInfo({ ...self.entry }),
  },
})

const module = 'Microsoft.PowerShell.Core'

const runningEntries = new WeakMap<object, Set<Entry>>()
/** The entries that Invoke-History runs now, one because of another. */
function running(rs: CmdletContext['rs']): Set<Entry> {
  const known = runningEntries.get(rs) ?? new Set()
  runningEntries.set(rs, known)
  return known
}

/** Entries by number; those that are not there are errors. */
function* entriesOf(c: CmdletContext): Task<Entry[]> {
  const found: Entry[] = []
  for (const id of (c.p.Id as PSArray).items) {
    const number = Number(id)
    const entry = c.rs.history.find((one) => one.id === number)
    if (entry) found.push(entry)
    else
      yield* c.errorOf(
        'GetHistoryNoHistoryForId',
        `Cannot locate the history for Id ${number}.`,
        'ObjectNotFound',
        BigInt(number),
        'System.ArgumentException',
      )
  }
  return found
}

export const getHistory = defineCmdlet(
  {
    name: 'Get-History',
    module,
    typeName: 'Microsoft.PowerShell.Commands.GetHistoryCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096788',
    outputTypes: [typeName],
    parameters: {
      Id: { type: 'long[]', position: 0, pipeline: true, validate: [{ range: [1n, 9223372036854775807n] }] },
      Count: { type: 'int', position: 1, validate: [{ range: [0, 32767] }] },
    },
  },
  (c) => ({
    *process() {
      // what runs just now is not yet part of it
      const past = c.rs.history.filter((one) => one !== c.rs.runningEntry)
      let found = c.has('Id') ? yield* entriesOf(c) : past
      if (c.has('Count')) found = Number(c.p.Count) === 0 ? [] : found.slice(-Number(c.p.Count))
      yield* c.writeEach(found.map((one) => new HistoryInfo(one)))
    },
  }),
)

/** Unix milliseconds; undefined where there is no time, or a text that is none in the session's culture. */
function timeOf(c: CmdletContext, item: unknown, name: string): number | undefined {
  const value = getMember(item, name, c.rs)
  const base = baseOf(value)
  if (base instanceof PSDateTime) return unixMsOf(base)
  if (typeof base !== 'string') return undefined
  try {
    const read = invokeMember(T.DateTime, 'Parse', [base], c.rs, { static: true })
    return unixMsOf((isTask(read) ? c.rs.finish(read) : read) as PSDateTime)
  } catch (error) {
    if (netExceptionOf(error) === undefined) throw error
    return undefined
  }
}

export const addHistory = defineCmdlet(
  {
    name: 'Add-History',
    module,
    typeName: 'Microsoft.PowerShell.Commands.AddHistoryCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096479',
    outputTypes: [typeName],
    parameters: {
      InputObject: { type: 'psobject[]', position: 0, pipeline: true },
      Passthru: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      for (const item of (c.p.InputObject as PSArray | undefined)?.items ?? []) {
        const line = getMember(item, 'CommandLine', c.rs)
        const status = getMember(item, 'ExecutionStatus', c.rs)
        const start = timeOf(c, item, 'StartExecutionTime')
        const end = timeOf(c, item, 'EndExecutionTime')
        if (typeof baseOf(line) !== 'string' || start === undefined || end === undefined) {
          yield* c.errorOf(
            'AddHistoryInvalidInput',
            'Cannot add history because the input object has a format that is not valid.',
            'InvalidData',
            item,
            'System.IO.InvalidDataException',
          )
          continue
        }
        const entry: Entry = {
          id: (c.rs.history.at(-1)?.id ?? 0) + 1,
          commandLine: baseOf(line) as string,
          startTime: start,
          endTime: end,
          status: status === null ? 'Completed' : c.rs.text(status),
        }
        c.rs.history.push(entry)
        if (c.p.Passthru === true) yield* c.write(new HistoryInfo(entry))
      }
    },
  }),
)

export const clearHistory = defineCmdlet(
  {
    name: 'Clear-History',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ClearHistoryCommand',
    defaultSet: 'IDParameter',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096691',
    parameters: {
      Id: { type: 'int[]', sets: { IDParameter: { position: 0 } }, validate: [{ range: [1, 2147483647] }] },
      CommandLine: { type: 'string[]', sets: { CommandLineParameter: {} }, validate: ['notNullOrEmpty'] },
      Count: { type: 'int', position: 1, validate: [{ range: [1, 2147483647] }] },
      Newest: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const { history } = c.rs
      let gone: Entry[] = [...history]
      if (c.has('Id')) gone = yield* entriesOf(c)
      else if (c.has('CommandLine')) {
        const lines = (c.p.CommandLine as PSArray).items.map((one) => String(one).toLowerCase())
        gone = gone.filter((one) => lines.includes(one.commandLine.toLowerCase()))
      }
      if (c.has('Count'))
        gone = c.p.Newest === true ? gone.slice(-Number(c.p.Count)) : gone.slice(0, Number(c.p.Count))
      for (const one of gone) {
        const at = history.indexOf(one)
        if (at >= 0) history.splice(at, 1)
      }
    },
  }),
)

export const invokeHistory = defineCmdlet(
  {
    name: 'Invoke-History',
    module,
    typeName: 'Microsoft.PowerShell.Commands.InvokeHistoryCommand',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096586',
    parameters: { Id: { type: 'string', position: 0, byName: true } },
  },
  (c) => ({
    *end() {
      const { rs } = c
      const wanted = c.p.Id as string | undefined
      const earlier = rs.history.filter((one) => one !== rs.runningEntry)
      const entry =
        wanted === undefined
          ? (earlier.at(-1) ?? rs.history.at(-1))
          : /^\d+$/.test(wanted)
            ? rs.history.find((one) => one.id === Number(wanted))
            : earlier.findLast((one) => one.commandLine.toLowerCase().startsWith(wanted.toLowerCase()))
      if (!entry) {
        yield* wanted === undefined
          ? c.errorOf(
              'InvokeHistoryNoLastHistoryEntryFound',
              'Cannot locate most recent history.',
              'InvalidOperation',
              null,
              'System.InvalidOperationException',
            )
          : c.errorOf(
              'InvokeHistoryNoHistoryForId',
              `Cannot locate the history for Id ${wanted}.`,
              'ObjectNotFound',
              /^\d+$/.test(wanted) ? BigInt(wanted) : wanted,
              'System.ArgumentException',
            )
        return
      }
      if (running(rs).has(entry))
        throw failure(
          'InvokeHistoryLoopDetected',
          'The Invoke-History cmdlet is called repeatedly, in a loop.',
          { type: 'System.InvalidOperationException', category: 'InvalidOperation', target: wanted ?? null },
        )
      running(rs).add(entry)
      try {
        yield* c.writeEnumerated(
          yield rs.call(rs.classes.blockOfText(entry.commandLine, c.frame.state), [], { dotSource: true }),
        )
      } finally {
        running(rs).delete(entry)
      }
    },
  }),
)
