/** A PSRP client over a program's stdin and stdout, written from the framing's description alone: it shares no code with `src`. */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { initPool, sessionCapability } from './client-messages.ts'
import type { Message } from './essence.ts'

export const POOL = '00000000-0000-0000-0000-000000000000'

const MESSAGE_NAMES = new Map([
  [0x00010002, 'SESSION_CAPABILITY'],
  [0x00010004, 'INIT_RUNSPACEPOOL'],
  [0x00010005, 'PUBLIC_KEY'],
  [0x00010006, 'ENCRYPTED_SESSION_KEY'],
  [0x00010007, 'PUBLIC_KEY_REQUEST'],
  [0x00021002, 'SET_MAX_RUNSPACES'],
  [0x00021003, 'SET_MIN_RUNSPACES'],
  [0x00021004, 'RUNSPACE_AVAILABILITY'],
  [0x00021005, 'RUNSPACEPOOL_STATE'],
  [0x00021006, 'CREATE_PIPELINE'],
  [0x00021007, 'GET_AVAILABLE_RUNSPACES'],
  [0x00021008, 'USER_EVENT'],
  [0x00021009, 'APPLICATION_PRIVATE_DATA'],
  [0x0002100a, 'GET_COMMAND_METADATA'],
  [0x0002100b, 'RUNSPACEPOOL_INIT_DATA'],
  [0x0002100c, 'RESET_RUNSPACE_STATE'],
  [0x00021100, 'RUNSPACEPOOL_HOST_CALL'],
  [0x00021101, 'RUNSPACEPOOL_HOST_RESPONSE'],
  [0x00041002, 'PIPELINE_INPUT'],
  [0x00041003, 'END_OF_PIPELINE_INPUT'],
  [0x00041004, 'PIPELINE_OUTPUT'],
  [0x00041005, 'ERROR_RECORD'],
  [0x00041006, 'PIPELINE_STATE'],
  [0x00041007, 'DEBUG_RECORD'],
  [0x00041008, 'VERBOSE_RECORD'],
  [0x00041009, 'WARNING_RECORD'],
  [0x00041010, 'PROGRESS_RECORD'],
  [0x00041011, 'INFORMATION_RECORD'],
  [0x00041100, 'PIPELINE_HOST_CALL'],
  [0x00041101, 'PIPELINE_HOST_RESPONSE'],
])
const MESSAGE_TYPES = new Map([...MESSAGE_NAMES].map(([type, name]) => [name, type]))

/** What the server said: a message, `<CommandAck>` and the like, or `<EndOfProcess>`; `on` is the GUID of the transport line. */
export interface Heard {
  readonly name: string
  readonly on: string
  readonly xml: string
}

function guidBytes(guid: string): Buffer {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex')
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return bytes
}

/** MS-PSRP 2.2.1: destination server, type, pool, pipeline, data */
export function messageBytes(name: string | number, pool: string, pipeline: string, xml: string): Buffer {
  const type = typeof name === 'number' ? name : MESSAGE_TYPES.get(name)
  if (type === undefined) throw new Error(`no message type is called ${name}`)
  const head = Buffer.alloc(8)
  head.writeUInt32LE(2, 0)
  head.writeUInt32LE(type, 4)
  return Buffer.concat([head, guidBytes(pool), guidBytes(pipeline), Buffer.from(xml)])
}

/** The program, its lines cut into what was heard. One session at a time; after a Close it takes the next. */
export class StdioServer {
  readonly #process: ChildProcess
  readonly #heard: Heard[] = []
  readonly #parts = new Map<string, Buffer[]>()
  #rest: Buffer[] = []
  #wake: (() => void) | undefined
  #objectId = 0n
  ended = false

  constructor(command: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    const [program, ...args] = command
    if (program === undefined) throw new Error('no server command')
    this.#process = spawn(program, args, { ...options, stdio: ['pipe', 'pipe', 'ignore'] })
    this.#process.stdin?.on('error', () => this.#end())
    this.#process.on('error', () => this.#end())
    this.#process.stdout?.on('data', (chunk: Buffer) => this.#read(chunk))
    this.#process.stdout?.on('end', () => this.#end())
  }

  #end(): void {
    if (this.ended) return
    this.ended = true
    this.#hear({ name: '<EndOfProcess>', on: POOL, xml: '' })
  }

  #hear(heard: Heard): void {
    this.#heard.push(heard)
    this.#wake?.()
  }

  #read(chunk: Buffer): void {
    let from = 0
    for (let at = chunk.indexOf(10, from); at >= 0; at = chunk.indexOf(10, from)) {
      this.#line(
        Buffer.concat([...this.#rest, chunk.subarray(from, at)])
          .toString('latin1')
          .trim(),
      )
      this.#rest = []
      from = at + 1
    }
    if (from < chunk.length) this.#rest.push(chunk.subarray(from))
  }

  #line(line: string): void {
    const ack = /^<(\w+Ack) PSGuid='([^']*)' ?\/>$/.exec(line)
    if (ack?.[1] && ack[2]) {
      this.#hear({ name: `<${ack[1]}>`, on: ack[2].toLowerCase(), xml: '' })
      return
    }
    const data = /^<Data Stream='Default' PSGuid='([^']*)'>(.*)<\/Data>$/.exec(line)
    if (!data?.[1]) return
    const on = data[1].toLowerCase()
    const bytes = Buffer.from(data[2] ?? '', 'base64')
    for (let at = 0; at + 21 <= bytes.length; ) {
      const id = `${on} ${bytes.readBigUInt64BE(at)}`
      const flags = bytes[at + 16] ?? 0
      const length = bytes.readUInt32BE(at + 17)
      const parts = this.#parts.get(id) ?? []
      parts.push(bytes.subarray(at + 21, at + 21 + length))
      this.#parts.set(id, parts)
      at += 21 + length
      if (flags & 2) {
        this.#parts.delete(id)
        const message = Buffer.concat(parts)
        const type = message.readUInt32LE(4)
        const xml = new TextDecoder('utf-8').decode(message.subarray(40))
        this.#hear({ name: MESSAGE_NAMES.get(type) ?? `0x${type.toString(16)}`, on, xml })
      }
    }
  }

  /** Takes the first thing heard that `wanted` accepts; the others stay. @throws when it did not come within timeoutMs */
  async take(wanted: (heard: Heard) => boolean, timeoutMs: number, what = 'an answer'): Promise<Heard> {
    const until = performance.now() + timeoutMs
    for (;;) {
      const at = this.#heard.findIndex(wanted)
      if (at >= 0) return this.#heard.splice(at, 1)[0] as Heard
      const left = until - performance.now()
      if (this.ended) throw new Error('the server ended')
      if (left <= 0) throw new Error(`no ${what} within ${timeoutMs} ms`)
      await this.#sleep(left)
    }
  }

  /** Waits until something is heard, at most ms. */
  async #sleep(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
    this.#wake = undefined
  }

  line(text: string): void {
    this.#process.stdin?.write(`${text}\n`)
  }

  /** Sends messages in fragments; each transport line waits for its DataAck. */
  async send(on: string, messages: readonly Buffer[], ackMs: number, stream = 'Default'): Promise<void> {
    const fragments: Buffer[] = []
    for (const message of messages) {
      this.#objectId++
      let index = 0n
      for (let from = 0; from < Math.max(message.length, 1); from += 32000) {
        const part = message.subarray(from, from + 32000)
        const head = Buffer.alloc(21)
        head.writeBigUInt64BE(this.#objectId, 0)
        head.writeBigUInt64BE(index++, 8)
        head[16] = (from === 0 ? 1 : 0) | (from + 32000 >= message.length ? 2 : 0)
        head.writeUInt32BE(part.length, 17)
        fragments.push(head, part)
      }
    }
    const bytes = Buffer.concat(fragments)
    for (let from = 0; from < bytes.length; from += 30000) {
      this.line(
        `<Data Stream='${stream}' PSGuid='${on}'>${bytes.subarray(from, from + 30000).toString('base64')}</Data>`,
      )
      await this.take((heard) => heard.name === '<DataAck>' && heard.on === on, ackMs, 'DataAck')
    }
  }

  /** Drops what was heard and not taken, so that the next session begins with silence. */
  forget(): void {
    this.#heard.length = 0
    this.#parts.clear()
  }

  /** Ends stdin: the server closes its session and goes. */
  endInput(): void {
    this.#process.stdin?.end()
  }

  async kill(): Promise<void> {
    if (this.#process.exitCode !== null || this.#process.signalCode !== null) return
    await new Promise<void>((resolve) => {
      this.#process.once('exit', () => resolve())
      this.#process.once('error', () => resolve())
      this.#process.kill('SIGKILL')
      if (this.#process.pid === undefined) resolve()
    })
  }
}

/** What one pipeline is given besides its CREATE_PIPELINE. */
export interface PipelineInput {
  readonly input?: readonly string[] | undefined
  /** CLIXML members returned to the host calls that ask, in order */
  readonly answers?: readonly string[] | undefined
  /** the message that begins it, CREATE_PIPELINE otherwise */
  readonly kind?: number | undefined
}

/** One runspace pool on a server. */
export class StdioSession {
  readonly #server: StdioServer
  readonly #pool = randomUUID()
  readonly #timeoutMs: number

  private constructor(server: StdioServer, timeoutMs: number) {
    this.#server = server
    this.#timeoutMs = timeoutMs
  }

  static async open(
    server: StdioServer,
    options: { host: boolean; timeoutMs: number },
  ): Promise<StdioSession> {
    const session = new StdioSession(server, options.timeoutMs)
    const message = (name: string, xml: string) => messageBytes(name, session.#pool, POOL, xml)
    await server.send(
      POOL,
      [
        message('SESSION_CAPABILITY', sessionCapability),
        message('INIT_RUNSPACEPOOL', initPool(options.host)),
      ],
      options.timeoutMs,
    )
    for (;;) {
      const heard = await server.take(({ on }) => on === POOL, options.timeoutMs, 'opening')
      if (heard.name === 'RUNSPACEPOOL_STATE') return session
    }
  }

  /** Runs one pipeline to its end. @returns every message of the pipeline, in order */
  async run(create: string, { input, answers = [], kind }: PipelineInput = {}): Promise<Message[]> {
    const id = randomUUID()
    const server = this.#server
    const timeoutMs = this.#timeoutMs
    const message = (name: string | number, xml: string) => messageBytes(name, this.#pool, id, xml)
    server.line(`<Command PSGuid='${id}' />`)
    await server.take(({ name, on }) => name === '<CommandAck>' && on === id, timeoutMs, 'CommandAck')
    await server.send(id, [message(kind ?? 'CREATE_PIPELINE', create)], timeoutMs)
    for (const xml of input ?? []) await server.send(id, [message('PIPELINE_INPUT', xml)], timeoutMs)
    if (input) await server.send(id, [message('END_OF_PIPELINE_INPUT', '')], timeoutMs)
    const left = [...answers]
    const until = performance.now() + timeoutMs
    const messages: Message[] = []
    for (;;) {
      const heard = await server.take(
        ({ on, name }) => on === id && !name.startsWith('<'),
        timeoutMs,
        'end of the pipeline',
      )
      messages.push([heard.name, heard.xml])
      if (heard.name === 'PIPELINE_HOST_CALL') {
        const call = /<I64 N="ci">(-?\d+)<\/I64>/.exec(heard.xml)?.[1]
        const method = /<I32>(\d+)<\/I32>/.exec(heard.xml)?.[1] ?? '0'
        const answer = call !== undefined && call !== '-100' ? left.shift() : undefined
        if (answer !== undefined && call !== undefined)
          await server.send(
            id,
            [message('PIPELINE_HOST_RESPONSE', hostResponse(answer, call, method))],
            timeoutMs,
            'PromptResponse',
          )
      }
      if (heard.name === 'PIPELINE_STATE') break
      if (performance.now() > until) throw new Error(`no end of the pipeline within ${timeoutMs} ms`)
    }
    await this.#close(id)
    return messages
  }

  async #close(on: string): Promise<void> {
    this.#server.line(`<Close PSGuid='${on}' />`)
    await this.#server.take(
      (heard) => heard.name === '<CloseAck>' && heard.on === on,
      this.#timeoutMs,
      'CloseAck',
    )
  }

  async close(): Promise<void> {
    await this.#close(POOL)
    // what the pool said while it closed
    while (await this.#server.take(() => true, 0).catch(() => undefined));
  }
}

function hostResponse(answer: string, call: string, method: string): string {
  return (
    `<Obj RefId="0"><MS>${answer}<I64 N="ci">${call}</I64><Obj N="mi" RefId="90"><TN RefId="0">` +
    '<T>System.Management.Automation.Remoting.RemoteHostMethodId</T><T>System.Enum</T><T>System.ValueType</T><T>System.Object</T></TN>' +
    `<ToString>x</ToString><I32>${method}</I32></Obj></MS></Obj>`
  )
}
