/** `fanin configuration` and `fanin endpoint`, as an operator types them: with a server, without one, and as somebody else. */
import { spawn, spawnSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import t from 'tap'
import { startRegistered } from '../support/registered-server.ts'

const cli = resolve('dist/cli/index.js')
const fresh = () => realpathSync(mkdtempSync(join(tmpdir(), 'fanin-')))
const settings = `listeners: {http: {protocol: http, address: 127.0.0.1, port: 0}}
log: {level: silent}
pools: {default: {workers: 1}}
endpoints:
  wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Whole]}
configurations:
  Whole: {groups: [administrators]}
`
const till = "@{ SessionType = 'RestrictedRemoteServer'; VisibleCmdlets = 'Get-Date' }"
const roles =
  "@{ RoleDefinitions = @{ 'desk' = @{ VisibleCmdlets = 'Get-Date' }; 'ann' = @{ VisibleCmdlets = 'Get-Item' } } }"

/** One command after another, in the folder of the files. */
function operator(folder: string, state: string, more: object = {}) {
  return (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: process.env.HOME, FANIN_STATE: state },
      ...more,
    })
    return { status, stdout, stderr }
  }
}

t.test('without a server the files are changed, and it says so', async (t) => {
  const [folder, state] = [fresh(), fresh()]
  writeFileSync(join(folder, 'fanin.yaml'), settings)
  writeFileSync(join(folder, 'till.pssc'), till)
  writeFileSync(join(folder, 'roles.pssc'), roles)
  const fanin = operator(folder, state)
  const config = ['--config', 'fanin.yaml']
  const read = () => readFileSync(join(folder, 'fanin.yaml'), 'utf8')

  t.match(
    fanin(
      'configuration',
      'register',
      'till.pssc',
      '-g',
      'clerks',
      '-g',
      'staff',
      'limits.usersMax=3',
      ...config,
    ),
    {
      status: 0,
      stdout:
        /configurations\.till: added\n.*till\.pssc: read, 1 lines\nwritten to .*fanin\.yaml\nno server is running/s,
    },
  )
  t.match(
    read(),
    /till:\n {4}file: .*till\.pssc\n {4}limits:\n {6}usersMax: 3\n {4}groups:\n {6}- clerks\n {6}- staff\n/,
  )
  t.match(read(), /configurations: \[Whole, till\]/)
  t.match(fanin('configuration', 'register', 'roles.pssc', '-n', 'Desk', ...config), { status: 0 })
  t.match(
    read(),
    /users:\n {6}- desk\n {6}- ann\n {4}groups:\n {6}- desk\n {6}- ann/,
    'who has a role may enter',
  )
  t.match(
    fanin('configuration', 'list', ...config).stdout,
    /till +Remote +wsman +group clerks, group staff +.*fanin\.yaml:\d+/,
  )
  t.match(fanin('configuration', 'disable', 'TILL', ...config), {
    status: 0,
    stdout: /till\.enabled: true -> false/,
  })
  t.match(fanin('configuration', 'set', 'till', '--access-mode', 'local', 'description=A till', ...config), {
    status: 0,
    stdout: /enabled: false -> true/,
  })
  const shown = JSON.parse(fanin('configuration', 'show', 'till', '--json', ...config).stdout) as unknown
  t.match(shown, {
    name: 'till',
    endpoints: ['wsman'],
    settings: { accessMode: 'Local', description: 'A till' },
  })
  t.match(fanin('configuration', 'test', 'till', ...config), { status: 0, stdout: /till is a valid/ })
  t.match(fanin('configuration', 'explain', 'till', ...config), { status: 0, stdout: /cmdlet +Get-Date/ })
  t.match(fanin('configuration', 'set', 'till', 'enabled=7', ...config), {
    status: 1,
    stderr: /nothing was changed:\n.*fanin\.yaml:\d+: configurations\.till\.enabled/,
  })
  t.match(
    fanin(
      'endpoint',
      'add',
      'shop',
      'type=redirect',
      'location=https://shop.example/wsman',
      '--json',
      ...config,
    ),
    {
      status: 0,
      stdout: /"applied": false/,
    },
  )
  t.match(fanin('endpoint', 'set', 'shop', 'status=308', ...config), {
    status: 0,
    stdout: /shop\.status: 307 -> 308/,
  })
  t.match(fanin('endpoint', 'list', ...config).stdout, /shop +redirect +https:\/\/shop\.example/)
  t.match(fanin('endpoint', 'remove', 'shop', ...config), { status: 0, stdout: /endpoints\.shop: removed/ })
  t.match(fanin('configuration', 'unregister', 'Whole', ...config), { status: 0 })
  writeFileSync(join(folder, 'till.pssc'), '@{ Wrong = 1 }')
  t.match(
    fanin('configuration', 'unregister', 'till', ...config),
    { status: 0, stderr: /till\.pssc:1:4: Wrong is no key/ },
    'what has become faulty can be removed',
  )
  t.match(fanin('configuration', 'unregister', 'Desk', ...config), {
    status: 1,
    stderr: /the endpoint wsman offers nothing but Desk: remove it first/,
  })
  const trail = readFileSync(join(state, 'audit', `${new Date().toISOString().slice(0, 10)}.jsonl`), 'utf8')
  t.match(trail, /"how":"offline"/)
})

t.test('the settings that ship are left alone: the first change copies them', async (t) => {
  const [folder, state] = [fresh(), fresh()]
  writeFileSync(join(folder, 'till.pssc'), till)
  const before = readFileSync('config/fanin.yaml', 'utf8')
  const fanin = operator(folder, state)
  t.match(fanin('configuration', 'register', 'nowhere.pssc'), { status: 1 })
  t.match(fanin('configuration', 'list').stdout, /config\/fanin\.yaml:/, 'nothing changed')
  t.match(fanin('configuration', 'register', 'till.pssc'), {
    status: 0,
    stdout: /settings\/registered\.yaml/,
  })
  t.match(fanin('configuration', 'list').stdout, new RegExp(`till .*${state}/settings/registered\\.yaml:`))
  t.equal(readFileSync('config/fanin.yaml', 'utf8'), before)
  t.match(fanin('doctor').stdout, /ok +the settings are valid/)
})

t.test('two commands at once lose nothing', async (t) => {
  const [folder, state] = [fresh(), fresh()]
  writeFileSync(join(folder, 'fanin.yaml'), settings)
  const run = (name: string) =>
    new Promise<number | null>((done) => {
      spawn(
        process.execPath,
        [cli, 'configuration', 'register', '-n', name, 'languageMode=NoLanguage', '--config', 'fanin.yaml'],
        {
          cwd: folder,
          stdio: 'ignore',
          env: { ...process.env, FANIN_STATE: state },
        },
      ).once('exit', done)
    })
  t.same(await Promise.all(['a', 'b', 'c'].map(run)), [0, 0, 0])
  t.match(readFileSync(join(folder, 'fanin.yaml'), 'utf8'), /configurations: \[Whole, [abc], [abc], [abc]\]/)
})

t.test('with a server it holds at once', async (t) => {
  const server = await startRegistered(t, { 'fanin.yaml': settings, 'till.pssc': till })
  const { folder, state } = server
  // not spawnSync: the server is this process
  const fanin = (...args: string[]) =>
    new Promise<{ status: number | null; stdout: string; stderr: string }>((done) => {
      const child = spawn(process.execPath, [cli, ...args], {
        cwd: folder,
        env: { ...process.env, FANIN_STATE: state },
      })
      let [stdout, stderr] = ['', '']
      child.stdout.on('data', (part: Buffer) => (stdout += part.toString()))
      child.stderr.on('data', (part: Buffer) => (stderr += part.toString()))
      child.once('close', (status) => done({ status, stdout, stderr }))
    })
  const config = ['--config', 'fanin.yaml']
  t.match(await fanin('configuration', 'register', 'till.pssc', '-g', 'administrators', ...config), {
    status: 0,
    stdout: /the running server has it in place/,
  })
  const session = await server.open('till')
  t.match((await fanin('configuration', 'list', ...config)).stdout, /till +Remote +1 +wsman/)
  t.match(
    (await fanin('endpoint', 'list', ...config)).stdout,
    /wsman +wsman +1 +Whole, till +http:\/\/127\.0\.0\.1:\d+\/wsman/,
  )
  t.match(await fanin('configuration', 'register', 'nowhere.pssc', ...config), {
    status: 1,
    stderr: /nowhere\.pssc/,
  })
  writeFileSync(join(folder, 'other.yaml'), settings)
  t.match(await fanin('configuration', 'disable', 'till', '--config', 'other.yaml'), {
    status: 1,
    stderr: /the running server reads .*fanin\.yaml, not .*other\.yaml/,
  })
  await session.close()
})

t.test(
  'another account of the machine may neither look nor change',
  { skip: process.getuid?.() !== 0 && 'only root can be somebody else' },
  async (t) => {
    const nobody = 65534
    const sockets = fresh()
    chmodSync(sockets, 0o755)
    const open = settings + `local: {directory: ${sockets}, access: everyone}\n`
    const server = await startRegistered(t, { 'fanin.yaml': open })
    chmodSync(server.folder, 0o755)
    const state = fresh()
    chownSync(state, nobody, nobody)
    const child = spawn(
      process.execPath,
      [cli, 'configuration', 'disable', 'Whole', '--config', server.config],
      {
        env: { PATH: process.env.PATH, FANIN_STATE: state },
        uid: nobody,
        gid: nobody,
        cwd: '/',
      },
    )
    let errors = ''
    child.stderr.on('data', (part: Buffer) => (errors += part.toString()))
    t.equal(await new Promise((done) => child.once('exit', done)), 1)
    t.match(errors, /only root and the account that runs the server may/)

    // without a server the files are his to change or not
    const folder = fresh()
    mkdirSync(join(folder, 'etc'))
    writeFileSync(join(folder, 'etc', 'fanin.yaml'), settings)
    chmodSync(folder, 0o755)
    t.match(
      operator('/', state, { uid: nobody, gid: nobody })(
        'configuration',
        'disable',
        'Whole',
        '--config',
        join(folder, 'etc', 'fanin.yaml'),
      ),
      { status: 1, stderr: /nothing was changed:\n.*fanin\.yaml cannot be written: EACCES/ },
    )

    // nor does root write into the state of another account
    writeFileSync(join(folder, 'etc', 'fanin.yaml'), settings)
    t.match(operator(folder, state)('configuration', 'disable', 'Whole', '--config', 'etc/fanin.yaml'), {
      status: 1,
      stderr: /belongs to uid 65534: run this as that account/,
    })
  },
)
