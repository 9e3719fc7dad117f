/** `fanin subsystem`: what a real sshd starts as its powershell subsystem. PSRP on stdin and stdout, carried here or relayed. */
import { randomUUID } from 'node:crypto'
import { userInfo } from 'node:os'
import type { Duplex, Readable, Writable } from 'node:stream'
import { administrators, type Principal } from '../auth/principal.ts'
import type { SessionPlan } from '../configurations/session-plan.ts'
import type { ResolvePlan } from '../configurations/resolve.ts'
import type { SessionHost } from '../hostprocess/host.ts'
import { PeerProtocolError } from '../errors.ts'
import { controlRequestBytesMax, stdioObjectBytesMax } from '../settings/limits.ts'
import { createStdioSession } from './stdio-session.ts'

/** Writes in order; the promise is the reader's room, one for all who wait for it. */
function writer(stream: Writable): (text: string) => Promise<void> {
  let room: Promise<void> | undefined
  return (text) => {
    if (stream.destroyed || stream.writableEnded) return Promise.resolve()
    if (stream.write(text)) return Promise.resolve()
    room ??= new Promise((resolve) => {
      const go = (): void => {
        stream.off('drain', go)
        stream.off('close', go)
        room = undefined
        resolve()
      }
      stream.once('drain', go)
      stream.once('close', go)
    })
    return room
  }
}

/** Runs sessions over a pair of streams until the peer goes. @returns whether the conversation ended well */
export function serveStreams(
  input: Readable,
  output: Writable,
  facts: { host: SessionHost; plan: () => SessionPlan; audit?: (target: string, line: string) => void },
): Promise<boolean> {
  return new Promise((resolve) => {
    const session = createStdioSession({
      ...facts,
      plan: () => overStdio(facts.plan()),
      newSessionId: () => randomUUID().toUpperCase(),
      write: writer(output),
      onEnd: (faulty) => resolve(!faulty),
    })
    input.on('data', (bytes: Buffer) => session.receive(bytes))
    input.once('end', () => session.end())
    input.once('close', () => session.end())
    output.once('error', () => session.end())
  })
}

/** The genuine server bounds received objects by the configuration over WSMan only: over stdio a 10 MB string passes. Ours has a bound, a larger one. */
function overStdio(plan: SessionPlan): SessionPlan {
  const { limits } = plan
  return {
    ...plan,
    limits: {
      ...limits,
      receivedObjectBytesMax: Math.max(limits.receivedObjectBytesMax, stdioObjectBytesMax),
    },
  }
}

/** The account this process runs as, which may do everything it may: the operator's own. */
export function operator(): Principal {
  const { username } = userInfo()
  return { name: username, scheme: 'Local', groups: [administrators], tenant: '' }
}

/** The first line of a relay: which configuration, then packets as they are. */
export interface RelayGreeting {
  readonly configuration: string
}

/**
 * The server's end of the control socket, its account proven: the greeting, then sessions until it closes. A greeting that asks for a
 * change of the server itself is answered with one line.
 */
export function serveLocalConnection(
  socket: Duplex,
  facts: {
    principal: Principal
    host: SessionHost
    resolvePlan: ResolvePlan
    /** undefined: this account may not ask */
    control?: (request: unknown) => Promise<unknown>
    audit?: (target: string, line: string) => void
  },
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let head = Buffer.alloc(0)
    const greeting = (bytes: Buffer): void => {
      head = Buffer.concat([head, bytes])
      const at = head.indexOf(10)
      if (at < 0 && head.length <= controlRequestBytesMax) return
      socket.off('data', greeting)
      socket.off('close', gone)
      socket.pause()
      try {
        if (at < 0) throw new PeerProtocolError('relay', 'the greeting does not end')
        const said = readGreeting(head.subarray(0, at).toString('utf8'))
        if ('control' in said) {
          socket.resume()
          const answer = facts.control?.(said.control) ?? Promise.resolve(notAllowed)
          answer.then((told) => {
            socket.end(`${JSON.stringify(told)}\n`)
            resolve(true)
          }, reject)
          return
        }
        const { configuration } = said
        const rest = head.subarray(at + 1)
        const served = serveStreams(socket, socket, {
          host: facts.host,
          plan: () =>
            facts.resolvePlan({
              principal: facts.principal,
              configurationName: configuration,
              connectionString: '',
            }),
          ...(facts.audit && { audit: facts.audit }),
        })
        if (rest.length > 0) socket.unshift(rest)
        socket.resume()
        served.then((well) => {
          socket.end()
          resolve(well)
        }, reject)
      } catch (error) {
        socket.destroy()
        reject(error)
      }
    }
    const gone = (): void => resolve(true)
    socket.on('data', greeting)
    socket.once('close', gone)
  })
}

const notAllowed = {
  type: 'refused',
  reason: 'only root and the account that runs the server may look at and change what is registered',
}

function readGreeting(line: string): RelayGreeting | { readonly control: unknown } {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new PeerProtocolError('relay', 'the greeting is not JSON')
  }
  const said = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  if (said['control'] !== undefined) return { control: said['control'] }
  const { configuration } = said
  if (typeof configuration !== 'string')
    throw new PeerProtocolError('relay', 'the greeting names no configuration')
  return { configuration }
}

/** The relay's end: the greeting, then bytes both ways until either side is done. */
export function relay(
  input: Readable,
  output: Writable,
  socket: Duplex,
  greeting: RelayGreeting,
): Promise<void> {
  return new Promise((resolve) => {
    socket.write(`${JSON.stringify(greeting)}\n`)
    input.pipe(socket)
    socket.pipe(output)
    socket.once('close', () => resolve())
    socket.once('error', () => resolve())
    output.once('error', () => socket.destroy())
  })
}
