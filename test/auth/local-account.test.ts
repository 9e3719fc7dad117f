import { execFileSync, spawn } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { connectLocal, controlSocketOf, listenLocal } from '../../src/auth/local-account.ts'
import type { Principal } from '../../src/auth/principal.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

async function listen(t: Teardown, access: 'owner' | 'everyone', operators: string[] = []) {
  const parent = mkdtempSync(join(tmpdir(), 'fanin-'))
  chmodSync(parent, 0o711)
  const directory = join(parent, 'local')
  const arrivals: { principal: Principal; socket: Socket }[] = []
  const errors: string[] = []
  const server = await listenLocal({
    directory,
    access,
    operators,
    onError: (error) => errors.push(error.message),
    onConnection: (socket, principal) => {
      arrivals.push({ socket, principal })
      socket.pipe(socket)
    },
  })
  t.teardown(() => {
    for (const { socket } of arrivals) socket.destroy()
    server.close()
  })
  return { directory, arrivals, errors }
}

/** One raw connection: what the server says, after we made whatever `prepare` makes of its nonce. */
function talk(directory: string, prepare: (proof: string) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(controlSocketOf(directory))
    let text = ''
    let asked = false
    socket.on('data', (part) => {
      text += part.toString()
      if (asked || !text.includes('\n')) return
      asked = true
      prepare(join(directory, 'proof', (JSON.parse(text) as { nonce: string }).nonce))
      socket.write('{"proof":"made"}\n')
      text = ''
    })
    socket.on('error', reject).on('close', () => resolve(text))
  })
}

t.test(
  'the account that runs the server is proven, an administrator, and its bytes follow untouched',
  async (t) => {
    const { directory, arrivals } = await listen(t, 'owner')
    const { socket, account } = await connectLocal(directory)
    t.teardown(() => socket.destroy())
    t.equal(account, userInfo().username)
    t.match(arrivals[0]?.principal, { name: account, scheme: 'Local', tenant: 'local' })
    t.ok(arrivals[0]?.principal.groups.includes('administrators'))
    const echoed = new Promise((resolve) => socket.once('data', (bytes) => resolve(bytes.toString())))
    socket.write('hello')
    t.equal(await echoed, 'hello')
    t.strictSame(readdirSync(join(directory, 'proof')), [], 'the proof is gone')
    t.equal(lstatSync(controlSocketOf(directory)).mode & 0o777, 0o600)
    t.equal(lstatSync(directory).mode & 0o777, 0o700)
  },
)

t.test(
  'no proof, a file, a link to a directory, or a directory others may write to, is nobody',
  async (t) => {
    const { directory, arrivals } = await listen(t, 'owner')
    const refused = /no proof of the account was made/
    t.match(await talk(directory, () => undefined), refused)
    t.match(await talk(directory, (proof) => writeFileSync(proof, '', { mode: 0o700 })), refused)
    t.match(await talk(directory, (proof) => symlinkSync(tmpdir(), proof)), refused)
    t.match(
      await talk(directory, (proof) => {
        mkdirSync(proof)
        chmodSync(proof, 0o770)
      }),
      refused,
    )
    t.strictSame(arrivals, [])
  },
)

t.test('a client gives no proof to a socket whose drop box is borrowed from another server', async (t) => {
  const { directory } = await listen(t, 'owner')
  const impostor = mkdtempSync(join(tmpdir(), 'fanin-'))
  symlinkSync(join(directory, 'proof'), join(impostor, 'proof'))
  await t.rejects(connectLocal(impostor), /is not the drop box/)
})

t.test(
  'a second server on the same directory is refused; a socket left behind is not in the way',
  async (t) => {
    const { directory } = await listen(t, 'owner')
    const again = {
      directory,
      access: 'owner',
      operators: [],
      onConnection: () => undefined,
      onError: () => undefined,
    } as const
    await t.rejects(listenLocal(again), /another Fanin already listens/)
    const left = join(mkdtempSync(join(tmpdir(), 'fanin-')), 'local')
    mkdirSync(left)
    const child = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${JSON.stringify(controlSocketOf(left))}, () => process.kill(process.pid, 'SIGKILL'))`,
    ])
    await new Promise((resolve) => child.once('exit', resolve))
    t.ok(existsSync(controlSocketOf(left)))
    const server = await listenLocal({ ...again, directory: left })
    server.close()
  },
)

const otherAccount = process.getuid?.() === 0 && existsSync('/usr/bin/python3') ? 'nobody' : undefined
t.test(
  'another account is named by its uid and is no administrator unless the operator says so',
  { skip: otherAccount ? false : 'needs root, to become another account' },
  async (t) => {
    for (const operators of [[], ['nobody']]) {
      const { directory, arrivals } = await listen(t, 'everyone', operators)
      // a client of another account, without anything of ours to run
      const client = `
import json, os, pwd, socket, sys
os.setgroups([]); os.setgid(pwd.getpwnam('nobody').pw_gid); os.setuid(pwd.getpwnam('nobody').pw_uid); os.umask(0o077)
s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1] + '/control.sock'); f = s.makefile('rw')
nonce = json.loads(f.readline())['nonce']; os.mkdir(sys.argv[1] + '/proof/' + nonce, 0o700)
f.write('{"proof":"made"}\\n'); f.flush(); print(json.loads(f.readline())['account'])
try: os.listdir(sys.argv[1] + '/proof')
except PermissionError: print('cannot list')`
      const answer = await new Promise<string>((resolve, reject) => {
        const child = spawn('python3', ['-c', client, directory], { stdio: ['ignore', 'pipe', 'inherit'] })
        let text = ''
        child.stdout.on('data', (part: Buffer) => (text += part.toString()))
        child.on('error', reject).on('close', () => resolve(text))
      })
      t.equal(answer, 'nobody\ncannot list\n')
      t.match(arrivals[0]?.principal, { name: 'nobody', scheme: 'Local' })
      t.equal(arrivals[0]?.principal.groups.includes('administrators'), operators.length > 0)
      t.strictSame(readdirSync(join(directory, 'proof')), [])
    }
    t.ok(execFileSync('id', ['-un', 'nobody']).length > 0)
  },
)
