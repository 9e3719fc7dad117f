import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { isAmong, type Principal, samePrincipal } from '../../src/auth/principal.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { configurationFromSettings, createSessionConfigurations } from '../../src/configurations/registry.ts'
import {
  AccessDeniedError,
  ConfigurationNotFoundError,
  createResolvePlan,
} from '../../src/configurations/resolve.ts'
import { loadSettings } from '../../src/settings/load.ts'

const principal = (name: string, groups: string[] = [], tenant = ''): Principal => ({
  name,
  scheme: 'Basic',
  groups,
  tenant,
})
const ask = (who: Principal, configurationName = 'Microsoft.PowerShell') => ({
  principal: who,
  configurationName,
  connectionString: 'http://h/wsman',
})

t.test('Microsoft.PowerShell is for administrators, by any of its names without case', async (t) => {
  const resolve = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))
  for (const name of ['Microsoft.PowerShell', 'microsoft.powershell', 'PowerShell.7'])
    t.match(resolve(ask(principal('alice', ['Administrators']), name)), {
      configurationName: 'Microsoft.PowerShell',
      languageMode: 'FullLanguage',
      connectionString: 'http://h/wsman',
    })
  t.throws(() => resolve(ask(principal('bob', ['staff']))), AccessDeniedError)
  t.throws(() => resolve(ask(principal('alice', ['administrators']), 'Kiosk')), ConfigurationNotFoundError)
})

t.test(
  'an endpoint offers only the configurations it lists; who asks for another learns no more than that it is not there',
  async (t) => {
    const configurations = createSessionConfigurations([
      microsoftPowerShell,
      { ...microsoftPowerShell, name: 'Kiosk', aliases: [], users: ['bob'], groups: [] },
    ])
    const resolve = createResolvePlan(configurations, ['kiosk'])
    t.match(resolve(ask(principal('BOB'), 'KIOSK')), { configurationName: 'Kiosk' })
    t.throws(() => resolve(ask(principal('alice', ['administrators']))), ConfigurationNotFoundError)
  },
)

t.test('a user of another issuer is another user, and must be named with it', async (t) => {
  const list = { users: ['alice', 'https://issuer.example\\bob'], groups: [] }
  t.ok(isAmong(principal('Alice'), list))
  t.notOk(isAmong(principal('alice', [], 'https://issuer.example'), list))
  t.ok(isAmong(principal('bob', [], 'https://issuer.example'), list))
  t.notOk(isAmong(principal('bob'), list))
  t.ok(samePrincipal(principal('a'), { ...principal('A'), scheme: 'Certificate' }))
  t.notOk(samePrincipal(principal('a'), principal('a', [], 'local')))
})

t.test(
  'settings become a frozen plan with the text of its start-up scripts; it survives the way to a worker',
  async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
    writeFileSync(join(directory, 'start.ps1'), '$ready = 1\n')
    writeFileSync(
      join(directory, 'fanin.yaml'),
      `
listeners: {http: {protocol: http, port: 0}}
endpoints: {wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Kiosk]}}
configurations:
  Kiosk:
    users: [bob]
    sessionType: RestrictedRemoteServer
    languageMode: NoLanguage
    visibleCmdlets: [Get-Date, {name: Get-Item, parameters: [{name: Path, validateSet: [a, b]}]}]
    startupScripts: [start.ps1]
    environment: {KIOSK: '1'}
    homeDirectory: /srv
    nativeCommands: false
    limits: {memoryBytesMax: 1000}
`,
    )
    const settings = loadSettings(directory, {})
    const all = Object.entries(settings.configurations).map(([name, one]) =>
      configurationFromSettings(name, one),
    )
    const plan = createResolvePlan(createSessionConfigurations(all))(ask(principal('bob'), 'Kiosk'))
    t.match(plan, {
      configurationName: 'Kiosk',
      sessionType: 'RestrictedRemoteServer',
      languageMode: 'NoLanguage',
      visibleCmdlets: [
        { name: 'Get-Date' },
        { name: 'Get-Item', parameters: [{ name: 'Path', validateSet: ['a', 'b'] }] },
      ],
      startupScripts: [{ path: join(directory, 'start.ps1'), text: '$ready = 1\n' }],
      environmentVariables: { KIOSK: '1' },
      homeDirectory: '/srv',
      nativeCommands: false,
      limits: { memoryBytesMax: 1000, runspacesMax: 16 },
    })
    t.strictSame(structuredClone(plan), plan)
    t.throws(() => Object.assign(plan, { languageMode: 'FullLanguage' }), TypeError)
  },
)

t.test('two configurations of one name are refused', async (t) => {
  t.throws(
    () =>
      createSessionConfigurations([
        microsoftPowerShell,
        { ...microsoftPowerShell, name: 'powershell.7', aliases: [] },
      ]),
    /both called powershell\.7/,
  )
})
