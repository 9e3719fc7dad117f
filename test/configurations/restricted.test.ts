/** What the settings promise of a session without language is kept on real workers; messages as PowerShell 7.6.5 has them (truth notes jea.md). */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createStdioTransport } from '../../src/client/transport-stdio.ts'
import { configurationFromSettings, createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { PSObject } from '../../src/objects/ps-object.ts'
import { loadSettings } from '../../src/settings/load.ts'
import { operator, serveStreams } from '../../src/ssh/subsystem.ts'

const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
writeFileSync(
  join(directory, 'start.ps1'),
  'function Get-Hello { "hello $(hidden)" }\nfunction hidden { \'from inside\' }\nSet-Alias hi Get-Hello\nSet-Alias secret hidden\n',
)
const yaml = (configuration: string) => `
listeners: {http: {protocol: http, port: 0}}
endpoints: {wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Kiosk]}}
configurations:
  Kiosk:
    groups: [administrators]
    startupScripts: [start.ps1]
${configuration}`
const load = (configuration: string) => {
  writeFileSync(join(directory, 'fanin.yaml'), yaml(configuration))
  return loadSettings(directory, {})
}

const host = createPool({ threads: 1 })
t.teardown(() => host.close())

async function open(configuration: string) {
  const { Kiosk } = load(configuration).configurations
  if (!Kiosk) throw new Error('no Kiosk')
  const resolve = createResolvePlan(createSessionConfigurations([configurationFromSettings('Kiosk', Kiosk)]))
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  void serveStreams(toServer, toClient, {
    host,
    plan: () => resolve({ principal: operator(), configurationName: 'Kiosk', connectionString: '' }),
  })
  const session = await openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  type Command = [name: string, args?: Record<string, unknown>, positional?: unknown[]]
  const run = async (...commands: Command[]) => {
    const statement = commands.map(([text, named = {}, positional = []]) => ({
      text,
      isScript: false,
      args: [
        ...Object.entries(named).map(([name, value]) => ({ name, value })),
        ...positional.map((value) => ({ value })),
      ],
    }))
    const { output, error } = await (await session.start({ statements: [statement] })).result
    return error instanceof PSObject ? String(error.note('FullyQualifiedErrorId')) : output
  }
  return { session, run }
}

const locked = `
    sessionType: RestrictedRemoteServer
    languageMode: NoLanguage
    visibleCmdlets: [{name: Write-Output, parameters: [{name: InputObject, validateSet: [a, b]}]}, ForEach-*]
    visibleFunctions: [Get-Hello]
    visibleAliases: [hi, secret]
`

t.test('a client without language sends no text, sees what is shown and nothing else', async (t) => {
  const { session, run } = await open(locked)
  const failed = await session.run('1')
  t.equal(failed.error instanceof PSObject && failed.error.note('FullyQualifiedErrorId'), 'ScriptsNotAllowed')
  t.strictSame(
    await run(['Get-Hello']),
    ['hello from inside'],
    "the configuration's own functions see everything",
  )
  t.strictSame(await run(['hi']), ['hello from inside'])
  for (const name of [
    'hidden',
    'secret',
    'Get-Variable',
    'prompt',
    'global:hidden',
    '/bin/ls',
    'Invoke-Expression',
    'start.ps1',
  ])
    t.equal(await run([name]), 'CommandNotFoundException', name)
  t.equal(
    await run(['Write-Output', { InputObject: 'a', OutVariable: 'x' }]),
    'VariableReferenceNotSupportedInDataSection',
  )
  await session.close()
})

t.test('a narrowed command takes the parameters and values it shows, and no others', async (t) => {
  const { session, run } = await open(locked)
  t.strictSame(await run(['Write-Output', { InputObject: 'B', ErrorAction: 'Stop' }]), ['B'])
  t.equal(await run(['Write-Output', { InputObject: 'c' }]), 'ParameterArgumentValidationError,Write-Output')
  t.equal(
    await run(['Write-Output', { NoEnumerate: true }]),
    'ParameterArgumentValidationError,Write-Output',
    'what is no parameter is taken for a value (truth jea-215)',
  )
  t.strictSame(await run(['Write-Output', {}, ['a']]), ['a'], 'a place of its own stays (truth jea-481)')
  t.match(
    await run(['Microsoft.PowerShell.Utility\\Write-Output', {}, ['c']]),
    /NotFound|CouldNotAutoLoadModule/,
  )
  t.strictSame(await run(['Write-Output', { InputObject: 'a' }], ['ForEach-Object', {}, ['Length']]), [1])
  t.match(
    await run(['Write-Output', { InputObject: 'a' }], ['ForEach-Object', { Process: '{ 5 }' }]),
    /CannotConvertArgument|ParameterArgument|Binding|Convert/i,
    'text is never a script block',
  )
  await session.close()
})

t.test(
  'restrictions that keep nobody out are refused when the settings are read, never ignored',
  async (t) => {
    for (const [configuration, message] of [
      ['    visibleCmdlets: [Get-Date]', /visibleCmdlets restricts nobody who may write script blocks/],
      [
        '    sessionType: RestrictedRemoteServer',
        /sessionType is RestrictedRemoteServer, but a script block of the client reaches every command/,
      ],
      [
        '    file: x.pssc\n    languageMode: NoLanguage\n    visibleProviders: [FileSystem]',
        /stands beside file/,
      ],
    ] as const)
      t.throws(() => load(configuration), { message })
    t.doesNotThrow(() => load('    strict: true\n    visibleCmdlets: [Get-Date]'))
  },
)
