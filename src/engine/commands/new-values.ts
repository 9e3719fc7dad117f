/** New-TimeSpan, New-Guid, New-TemporaryFile, New-TemporaryDirectory, Get-Uptime */
import { dateFromUnixMs } from '../../objects/date.ts'
import { parseGuid } from '../../objects/guid.ts'
import { PSGuid } from '../../objects/misc.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { type PSDateTime, PSTimeSpan } from '../../objects/time.ts'
import { providersOf } from '../providers/index.ts'
import { CmdletAsk } from '../providers/ask.ts'
import { failure } from '../runtime/failure.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import type { Task } from '../runtime/task.ts'
import { environmentOf } from '../types/system/environment.ts'
import { newGuid as makeGuid } from '../types/system/guid.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

const module = 'Microsoft.PowerShell.Utility'
const commands = 'Microsoft.PowerShell.Commands.'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`

export const newTimeSpan = defineCmdlet(
  {
    name: 'New-TimeSpan',
    module,
    typeName: `${commands}NewTimeSpanCommand`,
    helpUri: link('2096709'),
    remotingCapability: 'None',
    defaultSet: 'Date',
    outputTypes: ['System.TimeSpan'],
    parameters: {
      Start: {
        type: 'datetime',
        aliases: ['LastWriteTime'],
        sets: { Date: { position: 0, pipeline: true, byName: true } },
      },
      End: { type: 'datetime', sets: { Date: { position: 1, byName: true } } },
      Days: { type: 'int', sets: { Time: {} } },
      Hours: { type: 'int', sets: { Time: {} } },
      Minutes: { type: 'int', sets: { Time: {} } },
      Seconds: { type: 'int', sets: { Time: {} } },
      Milliseconds: { type: 'int', sets: { Time: {} } },
    },
  },
  (c) => {
    const now = dateFromUnixMs(c.rs.now(), 2)
    const units: readonly (readonly [string, bigint])[] = [
      ['Days', 864_000_000_000n],
      ['Hours', 36_000_000_000n],
      ['Minutes', 600_000_000n],
      ['Seconds', 10_000_000n],
      ['Milliseconds', 10_000n],
    ]
    return {
      *process() {
        if (units.some(([name]) => c.has(name))) {
          let ticks = 0n
          for (const [name, unit] of units)
            ticks += BigInt(c.has(name) ? Number(baseOf(c.p[name])) : 0) * unit
          yield* c.write(new PSTimeSpan(ticks))
          return
        }
        const at = (name: string): PSDateTime => (c.has(name) ? (baseOf(c.p[name]) as PSDateTime) : now)
        yield* c.write(new PSTimeSpan(at('End').ticks - at('Start').ticks))
      },
    }
  },
)

export const newGuid = defineCmdlet(
  {
    name: 'New-Guid',
    module,
    typeName: `${commands}NewGuidCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097130',
    defaultSet: 'Default',
    outputTypes: ['System.Guid'],
    parameters: {
      Empty: { type: 'switch', sets: { Empty: {} } },
      InputObject: { type: 'string', sets: { InputObject: { position: 0, pipeline: true } } },
    },
  },
  (c) => ({
    *process() {
      if (c.has('InputObject')) {
        let guid: PSGuid | null = null
        try {
          guid = parseGuid(String(c.p.InputObject))
        } catch (error) {
          if (netExceptionOf(error) === undefined) throw error
          yield* c.error(
            failure('StringNotRecognizedAsGuid', netExceptionOf(error)?.message ?? '', {
              type: 'System.FormatException',
              category: 'InvalidArgument',
            }),
          )
        }
        yield* c.write(guid)
        return
      }
      yield* c.write(c.p.Empty ? new PSGuid('00000000-0000-0000-0000-000000000000') : makeGuid(c.rs))
    },
  }),
)

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'
function temporaryPath(c: CmdletContext, end: string): string {
  const folder = environmentOf(c.rs).get('TMPDIR') || '/tmp'
  let name = ''
  for (let i = 0; i < 6; i++) name += letters[Math.floor(c.rs.random() * letters.length)]
  return providersOf(c.rs).resolve(`${folder.replace(/\/+$/, '')}/tmp${name}${end}`).path
}
function* itemAt(c: CmdletContext, path: string): Task<void> {
  const at = providersOf(c.rs).resolve(path)
  const ask = new CmdletAsk(c)
  ask.drive = at.drive
  ask.provider = at.provider
  yield* at.provider.provider.getItem(ask, at.path)
}

export const newTemporaryFile = defineCmdlet(
  {
    name: 'New-TemporaryFile',
    module,
    typeName: `${commands}NewTemporaryFileCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097032',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    outputTypes: ['System.IO.FileInfo'],
    parameters: {},
  },
  (c) => ({
    *end() {
      const path = temporaryPath(c, '.tmp')
      if (!(yield* c.shouldProcess(path.slice(0, path.lastIndexOf('/') + 1)))) return
      providersOf(c.rs).disk.create(path)
      yield* itemAt(c, path)
    },
  }),
)

export const newTemporaryDirectory = defineCmdlet(
  {
    name: 'New-TemporaryDirectory',
    module,
    typeName: `${commands}NewTemporaryDirectoryCommand`,
    helpUri: '',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    outputTypes: ['System.IO.DirectoryInfo'],
    parameters: {},
  },
  (c) => ({
    *end() {
      const path = temporaryPath(c, '')
      if (!(yield* c.shouldProcess(path.slice(0, path.lastIndexOf('/') + 1)))) return
      providersOf(c.rs).disk.mkdir(path)
      yield* itemAt(c, path)
    },
  }),
)

export const getUptime = defineCmdlet(
  {
    name: 'Get-Uptime',
    module,
    typeName: `${commands}GetUptimeCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=834862',
    defaultSet: 'Timespan',
    outputTypes: ['System.TimeSpan', 'System.DateTime'],
    parameters: { Since: { type: 'switch', sets: { Since: {} } } },
  },
  (c) => ({
    *process() {
      const ms = c.rs.meter.now()
      if (c.p.Since) yield* c.write(dateFromUnixMs(c.rs.now() - ms, 2))
      else yield* c.write(new PSObject(new PSTimeSpan(BigInt(Math.floor(ms / 1000)) * 10_000_000n)))
    },
  }),
)
