/**
 * The local control socket knows who connects, though Node cannot read SO_PEERCRED: the kernel vouches for the owner of a directory.
 *
 * The server sends a nonce; the client makes the directory `proof/NONCE` with mode 0700; the server looks whose it is and removes it.
 * `proof` is a drop box (mode 1733: anybody may put something in, only its owner may list or remove). A directory, because it cannot
 * be hard-linked, and moving one under another parent needs write permission on the directory itself, which mode 0700 gives to its
 * owner alone: nobody can put another account's directory there. The client makes it beside the very socket it connected to, never
 * through a link, so that an impostor's socket cannot borrow the proof for the real one. THREAT_MODEL.md has the argument.
 */
import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import { connect, createServer, type Server, type Socket } from 'node:net'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PeerProtocolError } from '../errors.ts'
import { localConnectionsMax, localGreetingBytesMax, localProofMs } from '../settings/limits.ts'
import { administrators, type Principal } from './principal.ts'

const run = promisify(execFile)
const socketName = 'control.sock'
const proofName = 'proof'
const machineDirectory = '/run/fanin'
/** sockaddr_un.sun_path of Linux, its NUL included */
const socketPathBytesMax = 108

export const controlSocketOf = (directory: string): string => join(directory, socketName)

export interface LocalFacts {
  readonly directory: string
  readonly access: 'owner' | 'everyone'
  /** accounts that are administrators, besides root and our own */
  readonly operators: readonly string[]
  /**
   * takes over a connection whose account is proven; bytes that came early are still in the socket.
   * `isOwner`: the account that runs the server, or root
   */
  readonly onConnection: (socket: Socket, principal: Principal, isOwner: boolean) => void
  readonly onError: (error: Error) => void
}

/** Listens on the control socket. @throws when another server does, or the directory is not ours */
export async function listenLocal(facts: LocalFacts): Promise<Server> {
  const { directory, access } = facts
  const path = controlSocketOf(directory)
  if (Buffer.byteLength(path) >= socketPathBytesMax)
    throw new Error(
      `the path of the control socket ${path} is too long for this system: set local.directory to a shorter one`,
    )
  const proofs = join(directory, proofName)
  const everyone = access === 'everyone'
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  ours(directory)
  chmodSync(directory, everyone ? 0o711 : 0o700)
  mkdirSync(proofs, { recursive: true, mode: 0o700 })
  ours(proofs)
  chmodSync(proofs, everyone ? 0o1733 : 0o700)
  for (const left of readdirSync(proofs)) removeProof(join(proofs, left))
  if (await answers(path))
    throw new Error(
      `another Fanin already listens on ${path}: stop it, or give this one a state directory of its own`,
    )
  rmSync(path, { force: true })
  const server = createServer((socket) => {
    socket.on('error', facts.onError)
    prove(socket, proofs, facts.operators)
      .then(({ principal, isOwner }) => {
        socket.removeListener('error', facts.onError)
        facts.onConnection(socket, principal, isOwner)
      })
      .catch((error: Error) => {
        facts.onError(error)
        socket.end(`${JSON.stringify({ error: error.message })}\n`)
        socket.destroySoon()
      })
  })
  server.maxConnections = localConnectionsMax
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    // nobody can connect between bind and chmod: the directory's mode is already right, and the proof is asked of everybody
    server.listen(path, () => resolve())
  })
  chmodSync(path, everyone ? 0o666 : 0o600)
  return server
}

/** Connects to a server's control socket and proves our account. @throws with what the server said, or why it cannot be reached */
export async function connectLocal(directory: string): Promise<{ socket: Socket; account: string }> {
  const proofs = join(directory, proofName)
  const found = lstatSync(proofs, { throwIfNoEntry: false })
  if (!found) throw new Error(notRunning(directory))
  if (!found.isDirectory() || found.uid !== lstatSync(directory).uid)
    throw new Error(`${proofs} is not the drop box of a Fanin server`)
  const socket = connect(controlSocketOf(directory))
  try {
    await new Promise<void>((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException) => {
        const gone = error.code === 'ECONNREFUSED' || error.code === 'ENOENT'
        reject(gone ? new Error(notRunning(directory)) : error)
      }
      socket.once('error', failed).once('connect', () => {
        socket.off('error', failed)
        resolve()
      })
    })
    const { nonce } = await readMessage(socket)
    if (typeof nonce !== 'string' || !/^[0-9a-f]{64}$/.test(nonce))
      throw new PeerProtocolError('control socket', 'the server sent no nonce')
    mkdirSync(join(proofs, nonce), { mode: 0o700 })
    socket.write('{"proof":"made"}\n')
    const { account, error } = await readMessage(socket)
    if (typeof account !== 'string') throw new Error(`the server refused the connection: ${String(error)}`)
    return { socket, account }
  } catch (error) {
    socket.destroy()
    throw error
  }
}

const notRunning = (directory: string) =>
  `no Fanin server listens in ${directory}: start one with fanin serve, name its settings with --config or its state with FANIN_STATE, or run with --standalone`

function ours(directory: string): void {
  const found = lstatSync(directory)
  if (!found.isDirectory() || found.uid !== process.getuid?.())
    throw new Error(`${directory} must be a directory of the account that runs Fanin: remove it or chown it`)
}

/** A listener that died leaves its socket behind. */
function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(path)
    probe.once('connect', () => {
      probe.destroy()
      resolve(true)
    })
    probe.once('error', () => resolve(false))
  })
}

async function prove(
  socket: Socket,
  proofs: string,
  operators: readonly string[],
): Promise<{ principal: Principal; isOwner: boolean }> {
  const nonce = randomBytes(32).toString('hex')
  const path = join(proofs, nonce)
  try {
    socket.write(`${JSON.stringify({ fanin: 1, nonce })}\n`)
    await readMessage(socket)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found?.isDirectory() || (found.mode & 0o7777) !== 0o700)
      throw new PeerProtocolError('control socket', 'no proof of the account was made')
    const principal = await principalOf(found.uid, operators)
    socket.write(`${JSON.stringify({ account: principal.name })}\n`)
    return { principal, isOwner: found.uid === 0 || found.uid === process.getuid?.() }
  } finally {
    removeProof(path)
  }
}

/** Only an empty directory goes: what somebody put into theirs is not ours to walk through. */
function removeProof(path: string): void {
  try {
    rmdirSync(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'ENOTDIR' && code !== 'EPERM') throw error
  }
}

async function principalOf(uid: number, operators: readonly string[]): Promise<Principal> {
  const own = process.getuid?.() === uid
  const name = own ? userInfo().username : await accountName(uid)
  const groups = new Set(await systemGroups(name))
  // `administrators` is ours to give: a system group of that name is not meant
  groups.delete(administrators)
  if (own || uid === 0 || operators.includes(name)) groups.add(administrators)
  return { name, scheme: 'Local', groups: [...groups], tenant: 'local' }
}

async function systemGroups(name: string): Promise<string[]> {
  const { stdout } = await run('id', ['-Gn', '--', name])
  return stdout.trim().split(/\s+/)
}

async function accountName(uid: number): Promise<string> {
  const { stdout } = await run('getent', ['passwd', String(uid)])
  const name = stdout.split(':')[0]
  if (!name) throw new Error(`the account with uid ${uid} has no name`)
  return name
}

/** One line of JSON; what follows it stays in the socket. */
function readMessage(socket: Socket): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    let text = Buffer.alloc(0)
    const timer = setTimeout(
      () => done(new PeerProtocolError('control socket', 'no answer in time')),
      localProofMs,
    )
    const done = (outcome: Error | Record<string, unknown>) => {
      clearTimeout(timer)
      socket.off('readable', read).off('end', ended).off('close', ended).off('error', done)
      if (outcome instanceof Error) reject(outcome)
      else resolve(outcome)
    }
    const ended = () => done(new PeerProtocolError('control socket', 'closed before the account was proven'))
    const read = () => {
      for (let part = socket.read() as Buffer | null; part !== null; part = socket.read() as Buffer | null) {
        text = Buffer.concat([text, part])
        const end = text.indexOf(0x0a)
        if (end < 0 && text.length <= localGreetingBytesMax) continue
        if (end < 0) return done(new PeerProtocolError('control socket', 'a greeting beyond every bound'))
        if (end + 1 < text.length) socket.unshift(text.subarray(end + 1))
        try {
          const value: unknown = JSON.parse(text.subarray(0, end).toString('utf8'))
          return done(typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {})
        } catch {
          return done(new PeerProtocolError('control socket', 'a greeting that is not JSON'))
        }
      }
    }
    socket.on('readable', read).on('end', ended).on('close', ended).on('error', done)
    read()
  })
}

/** The same for whoever connects: the account's own server, else the machine's. Only root can have made /run/fanin. */
export function localDirectoryToJoin(setting: string | undefined, stateDirectory: string): string {
  const own = localDirectoryOf(setting, stateDirectory)
  return setting === undefined &&
    !existsSync(controlSocketOf(own)) &&
    existsSync(controlSocketOf(machineDirectory))
    ? machineDirectory
    : own
}

/** Where the control socket is, when the settings do not say: beside the state, or /run/fanin for a service of root. */
export function localDirectoryOf(setting: string | undefined, stateDirectory: string): string {
  if (setting !== undefined) return setting
  return stateDirectory === '/var/lib/fanin' ? machineDirectory : join(stateDirectory, 'local')
}
