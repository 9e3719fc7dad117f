/** Registration on a running server: at once, checked first, and nothing changed by what is wrong. */
import { chmodSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { startRegistered, until } from '../support/registered-server.ts'

const settings = `# of the operator
listeners: {http: {protocol: http, address: 127.0.0.1, port: 0}}
log: {level: silent}
pools: {default: {workers: 1}}
endpoints:
  wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Whole, Desk]}
configurations:
  # everything
  Whole: {groups: [administrators], aliases: [All]}
  Desk: {groups: [administrators], file: desk.pssc}
`
const desk = (mark: string) =>
  `@{\n  FunctionDefinitions = @{ Name = 'Get-Mark'; ScriptBlock = { '${mark}' } }\n}\n`
const files = { 'fanin.yaml': settings, 'desk.pssc': desk('one') }

type Server = Awaited<ReturnType<typeof startRegistered>>

/** What somebody who opens a session now meets. */
async function mark(server: Server, configuration = 'Desk', endpoint = 'wsman'): Promise<string> {
  const session = await server.open(configuration, endpoint)
  const { output } = await session.run('Get-Mark')
  await session.close()
  return String(output[0])
}
const fault = (server: Server, configuration: string, endpoint = 'wsman') =>
  server.open(configuration, endpoint).then(
    () => 'opened',
    (error: { code?: number; status?: number }) => error.code ?? error.status,
  )

t.test('by command: at once, in the files, in the audit trail; open sessions go on', async (t) => {
  const server = await startRegistered(t, files)
  const old = await server.open('Desk')
  server.write('till.pssc', desk('till'))
  const added = await server.change(
    {
      type: 'add',
      section: 'configurations',
      name: 'Till',
      value: { groups: ['administrators'], file: 'till.pssc' },
    },
    { type: 'offer', endpoint: 'WSMAN', configuration: 'Till' },
  )
  t.match(added, {
    type: 'changed',
    outcome: {
      differences: [{ key: 'endpoints.wsman.configurations' }, { key: 'configurations.Till' }],
      written: [server.config],
    },
  })
  t.equal(await mark(server, 'till'), 'till', 'names are compared without case')
  const text = readFileSync(server.config, 'utf8')
  t.match(text, /^# of the operator\n/, 'comments stay')
  t.match(text, /# everything\n {2}Whole:/)

  await server.change({
    type: 'set',
    section: 'configurations',
    name: 'Desk',
    values: [{ key: 'enabled', value: false }],
  })
  t.equal(await fault(server, 'Desk'), 5, 'Access is denied')
  t.match(await old.run('Get-Mark'), { output: ['one'] }, 'who is in stays in')
  await server.change({ type: 'remove', section: 'configurations', name: 'Desk' })
  t.equal(await fault(server, 'Desk'), 2150858811, 'there is no such resource')
  t.match(await old.run('Get-Mark'), { output: ['one'] })
  await old.close()
  t.match(server.audit(), [
    { event: 'settingsChanged', by: { how: 'control' }, differences: [{}, { key: 'configurations.Till' }] },
    { differences: [{ key: 'configurations.Desk.enabled', before: true, after: false }] },
    { differences: [{}, { key: 'configurations.Desk' }] },
  ])
})

t.test('an endpoint that is removed takes nobody in and drops nobody', async (t) => {
  const server = await startRegistered(t, files)
  const value = { type: 'wsman', http: 'allow', authentication: { basic: {} }, configurations: ['Desk'] }
  await server.change({ type: 'add', section: 'endpoints', name: 'shop', value })
  const inside = await server.open('Desk', 'shop')
  t.match(await server.change({ type: 'remove', section: 'endpoints', name: 'shop' }), { type: 'changed' })
  t.equal(await fault(server, 'Desk', 'shop'), 2150859180)
  t.match(await inside.run('Get-Mark'), { output: ['one'] })
  t.match(
    await server.change({
      type: 'add',
      section: 'endpoints',
      name: 'shop',
      value: { type: 'redirect', location: 'https://elsewhere.example/wsman' },
    }),
    { type: 'refused', reason: /shop still has 1 sessions/ },
  )
  await inside.close()
  t.equal(await fault(server, 'Desk', 'shop'), 404, 'with its last session it is gone')
  await server.change({ type: 'add', section: 'endpoints', name: 'shop', value })
  t.equal(await mark(server, 'Desk', 'shop'), 'one')
})

t.test('what does not validate changes nothing, and is told with file, line and mend', async (t) => {
  const server = await startRegistered(t, files)
  const before = readFileSync(server.config, 'utf8')
  server.write('broken.pssc', "@{\n  VisibleCmdlet = 'Get-Item'\n}\n")
  server.write('lost.pssc', "@{ RoleDefinitions = @{ staff = @{ RoleCapabilities = 'NotThere' } } }")
  const endpoint = { type: 'wsman', http: 'allow', authentication: { basic: {} }, configurations: ['Desk'] }
  const add = (section: 'configurations' | 'endpoints', name: string, value: object) =>
    server.change({ type: 'add', section, name, value: { ...value } })
  for (const [answer, reason] of [
    [await add('configurations', 'desk', {}), /a configuration Desk already.*fanin\.yaml.*--force/],
    [
      await add('configurations', 'All', {}),
      /fanin\.yaml:\d+: configurations\.All is called All, as Whole is/,
    ],
    [
      await add('configurations', 'Till', { filee: 'x' }),
      /fanin\.yaml:\d+: configurations\.Till\.filee.*did you mean file/,
    ],
    [
      await add('configurations', 'Till', { file: 'broken.pssc' }),
      /broken\.pssc:2:3: VisibleCmdlet is no key.*VisibleCmdlets/,
    ],
    [
      await add('configurations', 'Till', { file: 'nowhere.pssc' }),
      /nowhere\.pssc.*cannot be read.*Name a file/,
    ],
    [
      await add('configurations', 'Till', { file: 'lost.pssc' }),
      /lost\.pssc:1:\d+: There is no role capability NotThere/,
    ],
    [
      await add('configurations', 'Till', { startupScripts: ['no.ps1'] }),
      /fanin\.yaml:\d+: .*startupScripts\[0\] cannot be read/,
    ],
    [
      await add('configurations', 'Till', { securityDescriptorSddl: 'D:(A;;GA;;;DA)' }),
      /fanin\.yaml:\d+: configurations\.Till\.securityDescriptorSddl is refused: DA stands for nobody/,
    ],
    [
      await add('endpoints', 'shop', { ...endpoint, listeners: ['lan'] }),
      /fanin\.yaml:\d+: .*names the listener lan/,
    ],
    [
      await add('endpoints', 'shop', { ...endpoint, configurations: ['Nope'] }),
      /names Nope, which is not under/,
    ],
    [await add('endpoints', 'healthz', endpoint), /hides \/healthz/],
    [
      await server.change({ type: 'remove', section: 'configurations', name: 'Nope' }),
      /no configuration Nope; there are Whole, Desk/,
    ],
    [
      await server.change({ type: 'offer', endpoint: 'shop', configuration: 'Desk' }),
      /no endpoint shop; there are wsman/,
    ],
    [
      await server.change({
        type: 'set',
        section: 'configurations',
        name: 'Desk',
        values: [{ key: 'strict', value: null }],
      }),
      /does not set strict/,
    ],
  ] as const)
    t.match(answer, { type: 'refused', reason })
  t.equal(readFileSync(server.config, 'utf8'), before)
  t.equal(await mark(server), 'one')
  const refused = server.audit()
  t.equal(refused.length, 14)
  t.ok(refused.every(({ event }) => event === 'settingsRefused'))
})

t.test('by file: an editor saves, and sessions from then on have it', async (t) => {
  const server = await startRegistered(t, files)
  server.write('desk.pssc', desk('two'))
  await until(async () => (await mark(server)) === 'two')
  t.match(server.audit(), [
    { event: 'settingsChanged', by: { how: 'file' }, files: [{ line: 2, removed: [/one/], added: [/two/] }] },
  ])

  // as most editors save: a new file takes the place of the old one
  writeFileSync(join(server.folder, '.desk.tmp'), desk('three'))
  renameSync(join(server.folder, '.desk.tmp'), join(server.folder, 'desk.pssc'))
  await until(async () => (await mark(server)) === 'three')

  const refusals = () => server.audit().filter(({ event }) => event === 'settingsRefused')
  server.write('desk.pssc', '@{\n  FunctionDefinitions = @{ Name =')
  await until(() => refusals().length > 0)
  t.match(refusals()[0]?.reason, /desk\.pssc:\d+:\d+: /, 'half a file')
  t.equal(await mark(server), 'three', 'what was in place stays')

  const many = refusals().length
  rmSync(join(server.folder, 'desk.pssc'))
  await until(() => refusals().length > many)
  t.match(refusals().at(-1)?.reason, /desk\.pssc.*cannot be read/, 'a file in use that is deleted')
  t.equal(await mark(server), 'three')
  t.match(
    await server.change({
      type: 'add',
      section: 'configurations',
      name: 'Guest',
      value: { groups: ['guests'] },
    }),
    { type: 'changed' },
    'others are changed meanwhile',
  )

  server.write('elsewhere/desk.pssc', desk('four'))
  symlinkSync(join(server.folder, 'elsewhere/desk.pssc'), join(server.folder, 'desk.pssc'))
  await until(async () => (await mark(server)) === 'four')

  server.write(
    'fanin.yaml',
    readFileSync(server.config, 'utf8').replace('file: desk.pssc', 'languageMode: FullLangage'),
  )
  await until(() =>
    /fanin\.yaml:10: configurations\.Desk\.languageMode/.test(refusals().at(-1)?.reason ?? ''),
  )
  t.equal(await mark(server), 'four')
})

t.test('files that everybody may write are not believed', async (t) => {
  const server = await startRegistered(t, files)
  chmodSync(server.config, 0o666)
  server.write('fanin.yaml', settings.replace('[administrators], file', '[administrators, guests], file'))
  await until(() => refusedIn(server))
  t.match(server.audit()[0], {
    event: 'settingsRefused',
    reason: /every account of this machine: chmod o-w it/,
  })
})

const refusedIn = (server: Server): boolean => {
  try {
    return server.audit().length > 0
  } catch {
    // no audit file yet
    return false
  }
}

t.test('two who change at once both get what they asked for; what needs a restart says so', async (t) => {
  const server = await startRegistered(t, files)
  const answers = await Promise.all(
    ['a', 'b', 'c', 'd'].map((name) =>
      server.change({ type: 'add', section: 'configurations', name, value: { groups: [name] } }),
    ),
  )
  t.ok(answers.every(({ type }) => type === 'changed'))
  const registered = await server.registered()
  t.same(
    registered.type === 'state' ? registered.state.configurations.map(({ name }) => name).sort() : registered,
    ['Desk', 'Whole', 'a', 'b', 'c', 'd'],
  )
  server.write('fanin.yaml', readFileSync(server.config, 'utf8').replace('level: silent', 'level: fatal'))
  await until(() => server.audit().length > 4)
  t.match(server.audit().at(-1), { event: 'settingsChanged', waiting: ['log.level'] })
})

t.test('quotas that are set hold at once, over the wire and in the engine', async (t) => {
  const server = await startRegistered(t, files)
  const set = (...values: { key: string; value: unknown }[]) =>
    server.change({ type: 'set', section: 'configurations', name: 'Whole', values })
  const limits = {
    processesMax: 2,
    memoryBytesMax: 4_000_000,
    receivedObjectBytesMax: 200_000,
    receivedCommandBytesMax: 500_000,
    sessionsPerUserMax: 1,
  }
  t.match(await set({ key: 'limits', value: limits }), { type: 'changed' })
  const session = await server.open('Whole')
  t.equal(await fault(server, 'Whole'), 2150859236)
  const errors = async (script: string) =>
    (await session.run(script)).records.error
      .map((one) => String((one as { text?: string }).text ?? one))
      .join()
  t.match(await session.run("'a' | /bin/cat | /bin/cat"), { output: ['a'] })
  t.match(
    await errors("'a' | /bin/cat | /bin/cat | /bin/cat"),
    /Not enough quota is available to process this command/,
  )
  // those that were begun are told to end, and count until they have
  await until(async () => (await session.run("'a' | /bin/cat | /bin/cat")).output[0] === 'a')
  t.match(await errors("'x' * 3000000"), /OutOfMemoryException/)
  await session.close()

  for (const [size, count, text] of [
    [300_000, 1, /received from the remote client computer exceeded the allowed maximum object size/],
    [90_000, 9, /total data received from the remote client exceeded the allowed maximum/],
  ] as const) {
    const sender = await server.open('Whole')
    const pipeline = await sender.start({
      statements: [[{ text: 'process { $_.Length }', isScript: true }]],
      expectsInput: true,
    })
    const ended = pipeline.result.then(
      ({ state, error }) => `${state} ${String(error)}`,
      (error: Error) => error.message,
    )
    for (let i = 0; i < count; i++)
      // the pool breaks while input is on its way
      await pipeline.input('x'.repeat(size)).catch((error: Error) => t.type(error, Error))
    t.match(await ended, text)
    await sender.close().catch((error: Error) => t.type(error, Error))
  }
})

t.test('over the control socket, where sshd comes in, the same holds', async (t) => {
  const server = await startRegistered(t, files)
  const relay = () =>
    openSession(
      createCommandTransport(
        process.execPath,
        ['dist/cli/index.js', 'subsystem', '--configuration', 'Whole', '--config', server.config],
        () => undefined,
        { ...process.env, FANIN_STATE: server.state },
      ),
    )
  const values = [
    { key: 'limits.sessionsPerUserMax', value: 1 },
    { key: 'accessMode', value: 'Local' },
  ]
  t.match(await server.change({ type: 'set', section: 'configurations', name: 'Whole', values }), {
    type: 'changed',
  })
  const first = await relay()
  t.match(await first.run('1 + 1'), { output: [2] })
  await t.rejects(relay(), /sessionsPerUserMax = 1 of this configuration is reached/)
  const web = await server.open('Whole')
  t.match(await web.run('2 + 2'), { output: [4] }, 'over loopback; another user')
  await web.close()
  await first.close()
  await until(async () =>
    relay().then(
      (session) => session.close().then(() => true),
      () => false,
    ),
  )
})
