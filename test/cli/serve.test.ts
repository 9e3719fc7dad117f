import { type ChildProcessByStdio, spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import t from 'tap'
import { greeting } from '../../src/cli/serve.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

const fanin = 'dist/cli/index.js'
const fresh = () => mkdtempSync(join(tmpdir(), 'fanin-'))
const free = {
  FANIN_LISTENERS__HTTP__PORT: '0',
  FANIN_LISTENERS__HTTPS__PORT: '0',
  FANIN_POOLS: '{default: {workers: 1}}',
}

function run(state: string, args: string[], input = '', environment: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [fanin, ...args], {
    input,
    encoding: 'utf8',
    env: { ...process.env, FANIN_STATE: state, ...environment },
  })
  return { status, stdout, stderr }
}

type Server = ChildProcessByStdio<null, Readable, Readable>

/** `fanin serve` up to its first line. */
async function serve(
  t: Teardown,
  state: string,
  args: string[] = ['--json'],
): Promise<{ child: Server; line: string; stderr: () => string }> {
  const child: Server = spawn(process.execPath, [fanin, 'serve', ...args], {
    env: { ...process.env, ...free, FANIN_STATE: state },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  t.teardown(() => child.kill('SIGKILL'))
  let errors = ''
  child.stderr.on('data', (part: Buffer) => (errors += part.toString()))
  const line = await new Promise<string>((resolve, reject) => {
    let text = ''
    child.stdout.on('data', (part: Buffer) => {
      text += part.toString()
      if (text.includes('\n')) resolve(text.slice(0, text.indexOf('\n')))
    })
    child.once('exit', (code) => reject(new Error(`exit ${code}: ${errors}`)))
  })
  return { child, line, stderr: () => errors }
}

const identify = `<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:wsmid="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd"><s:Header/><s:Body><wsmid:Identify/></s:Body></s:Envelope>`

t.test(
  'serve --json · the first line names the endpoints, the first start makes a user, SIGTERM ends well',
  async (t) => {
    const state = fresh()
    const { child, line, stderr } = await serve(t, state)
    const ready = JSON.parse(line) as { event: string; endpoints: string[] }
    t.equal(ready.event, 'ready')
    t.match(ready.endpoints, [/^http:\/\/127\.0\.0\.1:\d+\/wsman$/, /^https:\/\/127\.0\.0\.1:\d+\/wsman$/])
    const url = ready.endpoints[0] ?? ''
    while (!stderr().includes('password')) await new Promise(setImmediate)
    const password = /user admin, password (\S+) /.exec(stderr())?.[1]
    const ask = (credentials: string) =>
      fetch(url, {
        method: 'POST',
        body: identify,
        headers: {
          'content-type': 'application/soap+xml;charset=UTF-8',
          authorization: `Basic ${Buffer.from(credentials).toString('base64')}`,
        },
      })
    const answer = await ask(`admin:${password}`)
    t.equal(answer.status, 200)
    t.match(await answer.text(), /<wsmid:ProductVendor>/)
    t.equal((await ask('admin:wrong')).status, 401)

    t.match(run(state, ['user', 'add', 'bob', '--password-stdin', '-g', 'staff'], 'secret of bob\n'), {
      status: 0,
      stdout: 'added bob\n',
    })
    // the server looks at the file once a second, and asking more often would be failed attempts
    await new Promise((resolve) => setTimeout(resolve, 1100))
    t.equal((await ask('bob:secret of bob')).status, 200, 'a new user needs no restart')
    t.match(run(state, ['doctor'], '', free), { status: 0, stdout: /ok +a server is running/ })

    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    t.equal(await ended, 0)
    t.equal(statSync(join(state, 'users.json')).mode & 0o777, 0o600)
    t.equal(statSync(join(state, 'server.key')).mode & 0o777, 0o600)
    t.notMatch(readFileSync(join(state, 'users.json'), 'utf8'), password)
  },
)

t.test('a server that cannot start says why, without a stack, and leaves nothing running', async (t) => {
  const state = fresh()
  const config = join(fresh(), 'fanin.yaml')
  writeFileSync(config, 'listeners:\n  http: {protocol: http, prt: 1}\n')
  const wrong = run(state, ['serve', '--config', config])
  t.equal(wrong.status, 1)
  t.match(wrong.stderr, `${config}:2: listeners.http.prt is not a setting; did you mean port?`)
  t.notMatch(wrong.stderr, /^\s+at /m)
  chmodSync(state, 0o777)
  t.match(run(state, ['serve'], '', free), { status: 1, stderr: /others may write to the state directory/ })
})

t.test(
  'user · add, list, passwd and remove, with a password that is made when nobody can be asked',
  async (t) => {
    const state = fresh()
    t.match(run(state, ['user', 'add', 'alice', '-g', 'administrators', 'staff']), {
      status: 0,
      stdout: /^added alice with the password \w{20}\n$/,
    })
    t.match(run(state, ['user', 'add', 'ALICE']), { status: 1, stderr: /there is a user ALICE already/ })
    t.match(run(state, ['user', 'add', 'a:b']), { status: 1, stderr: /cannot be a user name/ })
    t.match(
      run(state, ['user', 'list', '--json']).stdout,
      '[{"name":"alice","groups":["administrators","staff"]}]\n',
    )
    const before = readFileSync(join(state, 'users.json'), 'utf8')
    t.match(run(state, ['user', 'passwd', 'alice', '--password-stdin'], 'new\n'), {
      status: 0,
      stdout: 'changed the password of alice\n',
    })
    t.not(readFileSync(join(state, 'users.json'), 'utf8'), before)
    t.match(run(state, ['user', 'remove', 'alice']), { status: 0 })
    t.match(run(state, ['user', 'remove', 'alice']), { status: 1, stderr: /there is no user alice/ })
    t.equal(run(state, ['user', 'list']).stdout, '')
    t.notOk(existsSync(join(state, 'users.json.lock')))
  },
)

t.test('doctor · says what is wrong and what to do', async (t) => {
  const state = fresh()
  t.match(run(state, ['doctor'], '', free), { status: 0, stdout: /ok +the settings are valid/ })
  writeFileSync(join(state, 'users.json'), '{')
  t.match(run(state, ['doctor'], '', free), { status: 1, stdout: /WRONG .*users\.json: is not JSON/ })
})

t.test('demo · a session on a server of its own, its output, and nothing left', async (t) => {
  const { status, stdout } = run(fresh(), ['demo'])
  t.equal(status, 0)
  t.match(stdout, 'session  opened for admin over TLS')
  t.match(stdout, '{ Count: 5, Sum: 55 }')
  t.match(stdout, /server {3}stopped\n$/)
})

t.test('the greeting has the connection URIs and a line to paste for each kind of client', async (t) => {
  const text = greeting({
    endpoints: [
      { name: 'wsman', type: 'wsman', uri: 'http://127.0.0.1:5985/wsman' },
      { name: 'wsman', type: 'wsman', uri: 'https://127.0.0.1:5986/wsman' },
    ],
    stateDirectory: '/s',
    localDirectory: '/s/local',
    firstUser: { name: 'admin', password: 'p' },
    reload: async () => undefined,
    close: async () => undefined,
  })
  for (const kind of ['pwsh', 'pypsrp', 'Ansible', 'ssh']) t.match(text, new RegExp(`^${kind} `, 'm'))
  t.match(
    text,
    'Enter-PSSession -Authentication Basic -Credential admin -ConnectionUri https://127.0.0.1:5986/wsman',
  )
  t.match(text, 'the user admin has the password p')
})
