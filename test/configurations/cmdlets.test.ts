/** Cmdlets of the operator's own: bound by PowerShell's rules, seen by its commands, narrowed by JEA, exchanged while the server runs. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import t from 'tap'
import { openSession, type ClientSession } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { createSessionConfigurations, type SessionConfiguration } from '../../src/configurations/registry.ts'
import { configurationSource } from '../../src/configurations/file-plan.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { baseOf, PSObject } from '../../src/objects/ps-object.ts'
import { operator, serveStreams } from '../../src/ssh/subsystem.ts'

const notices: string[] = []
const host = createPool({ threads: 1, onNotice: (text) => notices.push(text) })
t.teardown(() => host.close())
const folder = mkdtempSync(join(tmpdir(), 'fanin-'))
t.teardown(() => rmSync(folder, { recursive: true }))

async function open(
  more: Partial<SessionConfiguration>,
): Promise<ClientSession & { lines(script: string): Promise<string[]> }> {
  const configuration = { ...microsoftPowerShell, ...more }
  const resolvePlan = createResolvePlan(createSessionConfigurations([configuration]))
  const plan = () =>
    resolvePlan({ principal: operator(), configurationName: configuration.name, connectionString: '' })
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, { host, plan })
  const session = await openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  return Object.assign(session, {
    /** what came back as text; errors behind `!` */
    async lines(script: string) {
      const { output, records, error } = await session.run(script)
      const errors = [...records.error, ...(error === undefined ? [] : [error])]
      return [
        ...output.map((one) => String(one instanceof PSObject ? (one.text ?? baseOf(one)) : one)),
        ...errors.map((one) => `!${String((one as PSObject).note('FullyQualifiedErrorId'))}`),
      ]
    },
  })
}

let time = 1_700_000_000
/** each version of a file has a time of its own, as a person's changes have */
function write(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  utimesSync(path, ++time, time)
  return path
}

const module = (body: string, facts = "name: 'Get-Thing'"): string =>
  `export default ({ cmdlet, typed }) => [cmdlet({ ${facts} }, (call) => ({ ${body} }))]`

t.test(
  'the example of the kiosk: parameters, pipeline, errors, Get-Command, Get-Help, completion',
  async (t) => {
    const session = await open({ cmdletModules: ['config/cmdlets/get-ticket.mjs'] })
    t.same(await session.lines('(Get-Ticket).Id'), ['1', '3'])
    t.same(await session.lines('(Get-Ticket -Status any).Count'), ['3'])
    t.same(await session.lines('2, 3 | Get-Ticket | % { "$($_.Id) $($_.Opened.Year)" }'), [
      '2 2026',
      '3 2026',
    ])
    t.same(await session.lines('Get-Ticket 9'), ['!TicketNotFound,get-ticket.GetTicketCommand'])
    t.same(await session.lines('Get-Ticket x'), [
      '!CannotConvertArgumentNoMessage,get-ticket.GetTicketCommand',
    ])
    t.same(await session.lines('Get-Ticket -Status lost'), [
      '!ParameterArgumentValidationError,get-ticket.GetTicketCommand',
    ])
    t.same(await session.lines('Get-Command Get-Ticket | % { "$($_.CommandType) $($_.Source)" }'), [
      'Cmdlet get-ticket',
    ])
    t.same(await session.lines('Get-Command -Module get-ticket | % Name'), ['Get-Ticket'])
    t.same(await session.lines('(Get-Command Get-Ticket -Syntax).Trim()'), [
      'Get-Ticket [[-Id] <int[]>] [-Status <string>] [<CommonParameters>]',
    ])
    t.same(
      await session.lines(
        '(Get-Help Get-Ticket).Synopsis; (Get-Help Get-Ticket -Parameter Id).description.Text',
      ),
      ['Shows tickets, all or by number.', 'Numbers of tickets, also from the pipeline.'],
    )
    t.same(
      await session.lines('(TabExpansion2 "Get-Ticket -Status o" 20).CompletionMatches.CompletionText'),
      ['open'],
    )
    t.same(await session.lines('(Get-Ticket 1).pstypenames[0]; (Get-Ticket 1).GetType().Name'), [
      'Ticket',
      'PSCustomObject',
    ])
    t.same(await session.lines('Start-Job { (Get-Ticket 2).Title } | Receive-Job -Wait'), [
      'Projector shows no picture',
    ])
    await session.close()
  },
)

t.test(
  'the example of the file server measures the drives of the session, and no link out of them',
  async (t) => {
    const root = join(folder, 'share')
    mkdirSync(join(root, 'sub'), { recursive: true })
    writeFileSync(join(root, 'a.txt'), '12345')
    writeFileSync(join(root, 'sub', 'b.txt'), '678')
    const session = await open({
      cmdletModules: ['config/cmdlets/get-share-usage.mjs'],
      drives: [{ name: 'Share', root, bytesMax: 16 }],
    })
    t.same(
      await session.lines(
        'Get-ShareUsage share | % { "$($_.Name) $($_.Files) $($_.Bytes) $($_.PercentUsed)" }',
      ),
      ['Share 2 8 50'],
    )
    t.same(await session.lines('Get-ShareUsage nope'), [
      '!ShareNotFound,get-share-usage.GetShareUsageCommand',
    ])
    await session.close()
  },
)

t.test('a restricted session shows it, and only the parameters it is narrowed to', async (t) => {
  const file = write(
    'narrow.pssc',
    "@{ SchemaVersion = '2.0.0.0'; SessionType = 'RestrictedRemoteServer'; LanguageMode = 'RestrictedLanguage'; VisibleCmdlets = @{ Name = 'Get-Ticket'; Parameters = @{ Name = 'Id'; ValidateSet = '1', '2' } } }",
  )
  const session = await open({
    cmdletModules: ['config/cmdlets/get-ticket.mjs'],
    file: configurationSource(file),
  })
  const { output } = await session.run('Get-Ticket 2')
  t.equal((output[0] as PSObject).note('Id'), 2)
  t.same(await session.lines('Get-Ticket 3'), ['!ParameterArgumentValidationError,Get-Ticket'])
  t.same(await session.lines('Get-Ticket -Status any'), ['!NamedParameterNotFound,Get-Ticket'])
  await session.close()
})

t.test(
  'a changed file is for new sessions; one that does not load leaves the old, and the log says why',
  async (t) => {
    notices.length = 0
    const write1 = () => write('hot.mjs', module('process: () => 1'))
    const cmdletModules = [write1()]
    const first = await open({ cmdletModules })
    t.same(await first.lines('Get-Thing'), ['1'])
    write('hot.mjs', module('process: () => 2'))
    const second = await open({ cmdletModules })
    t.same(await second.lines('Get-Thing'), ['2'])
    t.same(await first.lines('Get-Thing'), ['1'], 'the running session keeps its own')
    t.same(notices, [])
    write('hot.mjs', 'export default (')
    const third = await open({ cmdletModules })
    const fourth = await open({ cmdletModules })
    t.same(await third.lines('Get-Thing'), ['2'])
    t.equal(notices.length, 1, 'once for each version')
    t.match(notices[0], /hot\.mjs do not load: .*New sessions go on with what loaded before\./)
    write('hot.mjs', module('process: () => 3'))
    const fifth = await open({ cmdletModules })
    t.same(await fifth.lines('Get-Thing'), ['3'])
    const never = await open({ cmdletModules: [join(folder, 'not-there.mjs')] })
    t.same(await never.lines('1; Get-Thing'), ['1', '!CommandNotFoundException'])
    t.match(notices[1], /not-there\.mjs do not load: .*Sessions open without its cmdlets\./)
    for (const one of [first, second, third, fourth, fifth, never]) await one.close()
  },
)

t.test('what is no module of cmdlets is said as such', async (t) => {
  notices.length = 0
  for (const [name, text] of [
    ['none.mjs', 'export const x = 1'],
    ['list.mjs', 'export default () => 1'],
    ['name.mjs', "export default ({ cmdlet }) => [cmdlet({ name: 'thing' }, () => ({}))]"],
    ['typed.ts', 'export default (): number => 1'],
  ] as const)
    await (await open({ cmdletModules: [write(name, text)] })).close()
  t.match(notices, [
    /no default export that is a function/,
    /gave no list of cmdlets/,
    /thing is no name of a cmdlet: it has to be Verb-Noun/,
    process.features && (process.features as { typescript?: unknown }).typescript
      ? /gave no list of cmdlets/
      : /this Node.js reads no TypeScript; make it JavaScript first: npx esbuild typed\.ts/,
  ])
})

t.test('values, streams and ends', async (t) => {
  const session = await open({
    cmdletModules: [
      write(
        'all.mjs',
        `export default ({ cmdlet, typed }) => [
          cmdlet({ name: 'Get-Values' }, () => ({
            process: () => [1, 1.5, 5000000000, 12n, true, null, 'x', new Date(0), new Uint8Array([1, 2]), [1, 2], new Map([['a', 1]]), { a: { b: 1 } }, typed('My.Type', { n: 1 })],
          })),
          cmdlet({ name: 'Get-Types', parameters: { Of: {}, At: { type: 'datetime' }, Table: { type: 'hashtable' } } }, (call) => ({
            process() {
              const { Of, At, Table } = call.parameters
              return [typeof Of, At?.toISOString() ?? '', Table && JSON.stringify(Table), String(Table && Object.getPrototypeOf(Table))]
            },
          })),
          cmdlet({ name: 'Write-All', supportsShouldProcess: true }, (call) => ({
            async process() {
              call.warning('w'); call.verbose('v'); call.error({ message: 'e', id: 'MyId' })
              return (await call.shouldProcess('target')) ? 'did' : 'did not'
            },
          })),
          cmdlet({ name: 'Get-Sum', parameters: { N: { type: 'int', pipeline: true } } }, (call) => {
            let sum = 0
            return { process: () => { sum += call.parameters.N }, end: () => sum }
          }),
          cmdlet({ name: 'Get-Bad' }, () => ({ process() { throw Object.assign(new Error('no'), { id: 'MyBad', category: 'PermissionDenied' }) } })),
          cmdlet({ name: 'Get-Odd' }, () => ({ process: () => () => 1 })),
          cmdlet({ name: 'Get-Loop' }, () => ({ process() { const a = {}; a.a = a; return a } })),
          cmdlet({ name: 'Get-Endless' }, (call) => ({
            async *process() {
              try { for (let i = 0; ; i++) yield i } finally { globalThis.ended = (globalThis.ended ?? 0) + (call.signal.aborted ? 1 : 0) }
            },
          })),
          cmdlet({ name: 'Get-Ended' }, () => ({ process: () => new Promise((resolve) => setImmediate(() => resolve(globalThis.ended))) })),
          cmdlet({ name: 'Wait-Forever' }, () => ({ process: () => new Promise(() => {}) })),
        ]`,
      ),
    ],
  })
  t.same(await session.lines('Get-Values | % { if ($null -eq $_) { "null" } else { $_.pstypenames[0] } }'), [
    'System.Int32',
    'System.Double',
    'System.Int64',
    'System.Int64',
    'System.Boolean',
    'null',
    'System.String',
    'System.DateTime',
    'System.Byte[]',
    'System.Object[]',
    'System.Collections.Hashtable',
    'System.Management.Automation.PSCustomObject',
    'My.Type',
  ])
  t.same(
    await session.lines("Get-Types -Of ([double]1.5) -At '2026-01-02T03:04:05Z' -Table @{ __proto__ = 1 }"),
    ['number', '2026-01-02T03:04:05.000Z', '{"__proto__":1}', 'null'],
  )
  const { output, records } = await session.run('Write-All -Verbose')
  t.same(output, ['did'])
  t.equal(records.warning.length, 1)
  t.ok(records.verbose.length >= 1)
  t.equal(String((records.error[0] as PSObject).note('FullyQualifiedErrorId')), 'MyId,all.WriteAllCommand')
  t.same(await session.lines('Write-All -WhatIf -ErrorAction Ignore 3>$null'), ['did not'])
  t.same(await session.lines('1..4 | Get-Sum'), ['10'])
  t.same(await session.lines('try { Get-Bad } catch { "$_ $($_.CategoryInfo.Category)" }'), [
    'no PermissionDenied',
  ])
  t.match(await session.lines('Get-Odd'), ['!OperatorFailure,all.GetOddCommand'])
  t.match(await session.lines('Get-Loop'), ['!OperatorFailure,all.GetLoopCommand'])
  t.same(await session.lines('Get-Endless | Select-Object -First 3; Get-Ended'), ['0', '1', '2', '1'])
  const waiting = await session.start({
    statements: [[{ text: 'Wait-Forever', isScript: true, args: [] }]],
  })
  waiting.stop()
  await waiting.result
  t.same(await session.lines('"alive"'), ['alive'])
  await session.close()
})
