/** A faulty role capability: who opens a session is told at once, over WSMan and the subsystem, and others go on. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { basicAuthorization, createWsmanTransport } from '../../src/client/transport-wsman.ts'
import { startFanin } from '../../src/main.ts'
import { loadSettings } from '../../src/settings/load.ts'

const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
mkdirSync(join(directory, 'RoleCapabilities'))
writeFileSync(
  join(directory, 'desk.pssc'),
  `@{
  SessionType = 'RestrictedRemoteServer'
  RoleDefinitions = @{
    administrators = @{ RoleCapabilities = 'Broken' }
  }
}`,
)
writeFileSync(
  join(directory, 'RoleCapabilities', 'Broken.psrc'),
  "@{\n  VisibleCmdlets = 'Get-Date'\n  VisibleCmdlet = 'Get-Item'\n}\n",
)
writeFileSync(
  join(directory, 'fanin.yaml'),
  `listeners: {http: {protocol: http, address: 127.0.0.1, port: 0}}
endpoints: {wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Desk, Whole]}}
log: {level: silent}
configurations:
  Desk: {groups: [administrators], file: desk.pssc, strict: true}
  Whole: {groups: [administrators]}
`,
)
const told = /The session configuration Desk is faulty, at line 3 of Broken\.psrc: VisibleCmdlet is no key/

t.test('over WSMan the opening ends with a fault that says what is wrong, and others go on', async (t) => {
  const fanin = await startFanin(loadSettings(directory, {}), {
    FANIN_STATE: mkdtempSync(join(tmpdir(), 'fanin-')),
  })
  t.teardown(() => fanin.close())
  const open = (configuration: string) =>
    openSession(
      createWsmanTransport({
        uri: fanin.endpoints[0]?.uri ?? '',
        authorization: basicAuthorization('admin', fanin.firstUser?.password ?? ''),
        configurationName: configuration,
      }),
    )
  const error: unknown = await open('Desk').catch((reason: unknown) => reason)
  t.match(error, { message: told })
  t.notMatch(String(error), directory, 'folders of the server are not told')
  const session = await open('Whole')
  t.match(await session.run('1 + 1'), { output: [2] })
  await session.close()
  // mended, without a new start
  writeFileSync(join(directory, 'RoleCapabilities', 'Broken.psrc'), "@{ VisibleCmdlets = 'Get-Date' }")
  await (await open('Desk')).close()
})

t.test('over the subsystem the client is told, and standard error has the mend', async (t) => {
  const path = join(directory, 'lost.pssc')
  writeFileSync(path, "@{\n  RoleDefinitions = @{\n    lost = @{ RoleCapabilities = 'NotThere' }\n  }\n}\n")
  let errors = ''
  await t.rejects(
    openSession(
      createCommandTransport(
        process.execPath,
        ['dist/cli/index.js', 'subsystem', '--standalone', '--configuration-file', path, '--roles', 'lost'],
        (text) => {
          errors += text
        },
      ),
    ),
    /is faulty, at line 3 of lost\.pssc: There is no role capability NotThere\./,
  )
  t.match(errors, /lost\.pssc:3:\d+: There is no role capability NotThere\. Put NotThere\.psrc into/)
})
