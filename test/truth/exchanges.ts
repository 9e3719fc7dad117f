/**
 * The recorded exchanges that are not one script: what was sent, on which pipeline, and all that came back. The recording does not
 * say *when* each message went out, so the runner derives it: an answer waits for its question, a signal for a sign of life,
 * the next pipeline for the end of the one before, unless the exchange is about not waiting.
 */
import {
  constants,
  createCipheriv,
  createDecipheriv,
  generateKeyPairSync,
  type KeyObject,
  privateDecrypt,
  randomUUID,
} from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { readLines, recordedEnvironment, standaloneServer, type Verdict } from './cases.ts'
import { initPool, sessionCapability } from './client-messages.ts'
import { essence, type Message } from './essence.ts'
import { type Heard, messageBytes, POOL, StdioServer } from './stdio-session.ts'

export interface Exchange {
  readonly id: string
  readonly area: string
  readonly what: string
  readonly host: boolean
  readonly sent: readonly Message[]
  readonly sentOn: readonly string[]
  readonly messages: readonly Message[]
  readonly messagesOn: readonly string[]
}

export const readExchanges = (): Exchange[] => readLines<Exchange>('exchanges')

const UNKNOWN_TYPES = new Map([
  ['wirex-132', 0x00021fff],
  ['wirex-133', 0],
])
/** silence is an answer too: how long it must last */
const silenceMs = 250
const ackMs = 1500

interface KeyPair {
  readonly privateKey: KeyObject
  /** CAPI PUBLICKEYBLOB, base64 */
  readonly publicKey: string
}

let made: KeyPair | undefined
/** One pair for all exchanges: to make one costs more than an exchange. */
function keyPair(): KeyPair {
  if (made) return made
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicExponent: 65537,
  })
  const modulus = Buffer.from(publicKey.export({ format: 'jwk' }).n ?? '', 'base64url').reverse()
  const head = Buffer.from('06020000 00a40000 52534131 00080000 01000100'.replaceAll(' ', ''), 'hex')
  made = { privateKey, publicKey: Buffer.concat([head, modulus]).toString('base64') }
  return made
}

/** The client's half of the session key exchange (MS-PSRP 2.2.2.3, 2.2.2.4), written from the document. */
class SessionKey {
  #key: Buffer | undefined
  #facts = ''

  get facts(): string {
    return this.#facts
  }

  /** Takes the encrypted key of the server. @returns the text with the key's place marked */
  learn(xml: string): string {
    return xml.replace(/(<S N="EncryptedSessionKey">)([^<]*)/, (_, before: string, text: string) => {
      const blob = Buffer.from(text, 'base64')
      const cipher = Buffer.from(blob.subarray(12)).reverse()
      const padded = privateDecrypt({ key: keyPair().privateKey, padding: constants.RSA_NO_PADDING }, cipher)
      this.#key = padded.subarray(padded.indexOf(0, 2) + 1)
      this.#facts = `session key blob: ${blob.length} bytes, header ${blob.subarray(0, 12).toString('hex')}; key ${this.#key.length} bytes`
      return `${before}{{ENCRYPTED_SESSION_KEY}}`
    })
  }

  /** `{{SS:text}}` becomes the encrypted text; before any exchange some key must do. */
  seal(xml: string): string {
    const key = this.#key ?? Buffer.alloc(32, 7)
    return xml
      .replaceAll('{{PUBLIC_KEY}}', () => keyPair().publicKey)
      .replace(/\{\{SS:(.*?)\}\}/g, (_, text: string) => {
        const cipher = createCipheriv('aes-256-cbc', key, Buffer.alloc(16))
        return Buffer.concat([cipher.update(Buffer.from(text, 'utf16le')), cipher.final()]).toString('base64')
      })
  }

  open(xml: string): string {
    const key = this.#key
    if (!key) return xml
    return xml.replace(/(<SS[^>]*>)([^<]*)/g, (whole, before: string, text: string) => {
      try {
        const cipher = createDecipheriv('aes-256-cbc', key, Buffer.alloc(16))
        const plain = Buffer.concat([cipher.update(Buffer.from(text, 'base64')), cipher.final()]).toString(
          'utf16le',
        )
        return `${before}{{SS:${plain}}}`
      } catch {
        return whole // not under this key: left as it is, and so unequal
      }
    })
  }
}

/** Says one exchange to a server at rest. @returns what came back, with the pipeline it came on */
async function play(
  exchange: Exchange,
  server: StdioServer,
  root: string,
): Promise<{ on: string; message: Message }[]> {
  const pool = randomUUID()
  const guids = new Map<string, string>([['pool', POOL]])
  const guidOf = (on: string) => guids.get(on) ?? guids.set(on, randomUUID()).get(on) ?? POOL
  const nameOf = (guid: string) => [...guids].find(([, id]) => id === guid)?.[0] ?? guid
  const key = new SessionKey()
  const heard: { on: string; message: Message }[] = []
  const count = (on: string, name?: string) =>
    heard.filter((one) => one.on === on && (name === undefined || one.message[0] === name)).length
  const expected = (on: string, name?: string) =>
    exchange.messages.filter(
      ([n], i) => exchange.messagesOn[i] === on && n !== '<fact>' && (name === undefined || n === name),
    ).length

  const note = ({ name, on, xml }: Heard) => {
    if (name === '<CommandAck>' || name === '<DataAck>') return
    heard.push({ on: nameOf(on), message: [name, name === 'ENCRYPTED_SESSION_KEY' ? key.learn(xml) : xml] })
  }
  const isNews = ({ name }: Heard) => name !== '<DataAck>'
  /** Listens until it holds or time is up; what is missing then shows in the comparison. */
  const until = async (holds: () => boolean, ms = 5000) => {
    const end = performance.now() + ms
    while (!holds() && performance.now() < end) {
      const got = await server.take(isNews, Math.max(1, end - performance.now())).catch(() => undefined)
      if (!got) return
      note(got)
    }
  }
  const send = (on: string, bytes: Buffer, stream?: string) =>
    // a message that is no message may go unacknowledged; the exchange goes on
    server.send(guidOf(on), [bytes], ackMs, stream).catch(() => undefined)

  if (exchange.area !== 'wire/opening') {
    await send('pool', Buffer.concat([messageBytes('SESSION_CAPABILITY', pool, POOL, sessionCapability)]))
    await send('pool', messageBytes('INIT_RUNSPACEPOOL', pool, POOL, initPool(exchange.host)))
    const opened = await server.take(({ name }) => name === 'RUNSPACEPOOL_STATE', 20_000)
    while (opened && (await server.take(isNews, 0).catch(() => undefined)));
  }

  const overlapping = /at once|while (the first|a pipeline) runs|twice on one/.test(exchange.what)
  const started: string[] = []
  const signalled = new Set<string>()
  for (const [i, [name, xml]] of exchange.sent.entries()) {
    const on = exchange.sentOn[i] ?? 'pool'
    const finished = (p: string) => count(p, 'PIPELINE_STATE') >= expected(p, 'PIPELINE_STATE')
    if (name === '<Signal>' && on !== 'p9') {
      const last = exchange.messages.find(
        ([n], k) => n === 'PIPELINE_STATE' && exchange.messagesOn[k] === on,
      )?.[1]
      await until(() => (last?.includes('<I32 N="PipelineState">4') ? finished(on) : count(on) > 0))
    } else if (name === '<Command>' || name === '<Close>') {
      await until(
        () =>
          count('pool', 'RUNSPACE_AVAILABILITY') >= expected('pool', 'RUNSPACE_AVAILABILITY') ||
          started.length > 0,
      )
      await until(
        () =>
          count('pool', 'ENCRYPTED_SESSION_KEY') >= Math.min(1, expected('pool', 'ENCRYPTED_SESSION_KEY')) ||
          i === 0,
      )
      if (exchange.area === 'wire/opening') await until(() => count('pool') >= expected('pool'))
      if (!overlapping)
        for (const p of started)
          await until(() => finished(p) && (!signalled.has(p) || count(p, '<SignalAck>') > 0))
    } else if (name === 'PIPELINE_HOST_RESPONSE') {
      await until(() => count(on, 'PIPELINE_HOST_CALL') > 0)
      await until(() => count('pool', 'ENCRYPTED_SESSION_KEY') >= expected('pool', 'ENCRYPTED_SESSION_KEY'))
    } else if (name === 'PUBLIC_KEY') {
      const later = exchange.sentOn.slice(i + 1)
      for (const p of started) await until(() => (later.includes(p) ? count(p) > 0 : finished(p)))
      await until(() => count('pool', 'PUBLIC_KEY_REQUEST') >= expected('pool', 'PUBLIC_KEY_REQUEST'))
    } else if (on === 'pool' && !overlapping) for (const p of started) await until(() => finished(p))

    if (name === '<line>') server.line(xml)
    else if (name === '<Command>') {
      started.push(on)
      server.line(`<Command PSGuid='${guidOf(on)}' />`)
    } else if (name === '<Signal>' || name === '<Close>') {
      if (name === '<Signal>') signalled.add(on)
      server.line(`<${name.slice(1, -1)} PSGuid='${guidOf(on)}' />`)
    } else if (name === 'SHORT') await send(on, Buffer.from(xml))
    else {
      const wrongPool = exchange.what === 'wrong RPID' && on === 'p1' ? randomUUID() : pool
      const type = name === 'UNKNOWN' ? (UNKNOWN_TYPES.get(exchange.id) ?? 0) : name
      const stream = name.endsWith('HOST_RESPONSE') ? 'PromptResponse' : 'Default'
      await send(on, messageBytes(type, wrongPool, guidOf(on), key.seal(xml)), stream)
    }
  }
  if (
    exchange.messages.some(([name]) => name === '<EndOfProcess>') &&
    exchange.sent.some(([, xml]) => xml === '')
  )
    server.endInput()
  const wanted = exchange.messages.filter(([name]) => name !== '<fact>').length
  await until(() => heard.length >= wanted)
  if (!exchange.messages.some(([name]) => name === '<EndOfProcess>')) {
    const extra = await server.take(isNews, silenceMs).catch(() => undefined)
    if (extra) note(extra)
  }
  if (exchange.messages.some(([name]) => name === '<fact>'))
    heard.push({ on: 'pool', message: ['<fact>', key.facts] })
  return heard.map(({ on, message: [name, xml] }) => ({
    on,
    message: [name, key.open(xml).replaceAll(root, '{{ROOT}}')],
  }))
}

/** What each pipeline and the pool said, in order; between them the order is the machine's. */
function byPlace(places: readonly string[], messages: readonly Message[], only?: string): string {
  const lists = new Map<string, string[]>()
  for (const [i, message] of messages.entries()) {
    const place = places[i] ?? 'pool'
    if (only !== undefined && message[0] !== only) continue
    // an opening names the machine's operating system
    const text = essence(
      [message[0], message[1].replace(/(<S N="Key">OS<\/S><S N="Value">)[^<]*/, '$1*')],
      true,
    )
    lists.set(place, [...(lists.get(place) ?? []), text])
  }
  return JSON.stringify([...lists].sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Closes the session an exchange left open. @returns whether the server can take the next one */
async function atRest(server: StdioServer, exchange: Exchange): Promise<boolean> {
  if (server.ended || exchange.messages.some(([name]) => name.startsWith('<') && name !== '<fact>'))
    return false
  server.line(`<Close PSGuid='${POOL}' />`)
  const acknowledged = await server
    .take(({ name, on }) => name === '<CloseAck>' && on === POOL, ackMs)
    .catch(() => undefined)
  server.forget()
  return acknowledged !== undefined
}

/** Replays exchanges on `jobs` servers, each kept while it closes its sessions well; what differs is asked once more of a fresh one. */
export async function replayExchanges(
  exchanges: readonly Exchange[],
  options: { command?: readonly string[]; jobs?: number; keepAnswers?: boolean } = {},
): Promise<Verdict[]> {
  const { command = standaloneServer, jobs = 4, keepAnswers } = options
  const queue = [...exchanges]
  const verdicts: Verdict[] = []
  const judge = async (one: Exchange, server: StdioServer, root: string): Promise<Verdict> => {
    const facts = { id: one.id, area: one.area.replace('wire/', 'exchanges/') }
    try {
      const got = await play(one, server, root)
      const places = got.map(({ on }) => on)
      const messages = got.map(({ message }) => message)
      const same = (only?: string) =>
        byPlace(one.messagesOn, one.messages, only) === byPlace(places, messages, only)
      return {
        ...facts,
        output: same('PIPELINE_OUTPUT'),
        all: same(),
        ...(keepAnswers && {
          got: got.map(({ on, message: [name, xml] }) => [`${on} ${name}`, xml] as const),
        }),
      }
    } catch (error) {
      return { ...facts, output: false, all: false, failed: String(error) }
    }
  }
  const work = async () => {
    // a session begins in the home folder, which the recording calls {{ROOT}}
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-exchange-'))
    const env = { ...recordedEnvironment(), HOME: root }
    let server: StdioServer | undefined
    for (let one = queue.shift(); one; one = queue.shift()) {
      let verdict: Verdict | undefined
      for (let fresh = false; !verdict?.all && !fresh; ) {
        fresh = server === undefined
        server ??= new StdioServer(command, { cwd: root, env })
        verdict = await judge(one, server, root)
        if (!verdict.all || !(await atRest(server, one))) {
          await server.kill()
          server = undefined
        }
        for (const name of fs.readdirSync(root)) fs.rmSync(path.join(root, name), { recursive: true })
      }
      if (verdict) verdicts.push(verdict)
    }
    await server?.kill()
    fs.rmSync(root, { recursive: true, force: true })
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return verdicts.sort((a, b) => (a.id < b.id ? -1 : 1))
}
