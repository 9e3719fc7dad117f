/** The load: a keep-alive HTTP connection of as little as it takes, so that the generator costs less than what it measures. */
import net from 'node:net'

/** One connection; one request at a time. */
export class Connection {
  readonly #socket: net.Socket
  readonly #head: string
  #got: Buffer[] = []
  #length = 0
  #wanted = -1
  #bodyAt = 0
  #resolve: ((body: Buffer) => void) | undefined
  #reject: ((error: Error) => void) | undefined

  private constructor(socket: net.Socket, head: string) {
    this.#socket = socket
    this.#head = head
    socket.on('data', (chunk) => this.#read(chunk))
    socket.on('close', () => this.#reject?.(new Error('the server closed the connection')))
    socket.on('error', (error) => this.#reject?.(error))
  }

  static async open(url: URL, headers: Readonly<Record<string, string>> = {}): Promise<Connection> {
    const socket = net.connect(Number(url.port), url.hostname)
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve)
      socket.once('error', reject)
    })
    socket.setNoDelay(true)
    const lines = Object.entries({ 'Content-Type': 'application/soap+xml;charset=UTF-8', ...headers })
    const head = `POST ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}`
    return new Connection(socket, head)
  }

  #read(chunk: Buffer): void {
    this.#got.push(chunk)
    this.#length += chunk.length
    if (this.#wanted < 0) {
      const all = this.#got.length === 1 ? chunk : Buffer.concat(this.#got)
      this.#got = [all]
      const end = all.indexOf('\r\n\r\n')
      if (end < 0) return
      const head = all.toString('latin1', 0, end)
      this.#bodyAt = end + 4
      this.#wanted = this.#bodyAt + Number(/content-length: *(\d+)/i.exec(head)?.[1] ?? 0)
      if (!head.startsWith('HTTP/1.1 200')) {
        const body = all.toString('utf8', this.#bodyAt)
        this.#reject?.(
          new Error(
            `${head.split('\r\n')[0]} ${/<[a-z]+:Text[^>]*>([^<]*)/.exec(body)?.[1] ?? body.slice(0, 300)}`,
          ),
        )
      }
    }
    if (this.#length < this.#wanted) return
    const all = this.#got.length === 1 ? (this.#got[0] ?? chunk) : Buffer.concat(this.#got)
    this.#got = []
    this.#length = 0
    this.#wanted = -1
    this.#resolve?.(all.subarray(this.#bodyAt))
  }

  post(body: string): Promise<Buffer> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve
      this.#reject = reject
      this.#socket.write(`${this.#head}Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    })
  }

  close(): void {
    this.#reject = undefined
    this.#socket.destroy()
  }
}

export interface Rate {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
}

const quantile = (sorted: readonly number[], q: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))] ?? 0

export function quantiles(times: readonly number[]): { p50Ms: number; p99Ms: number } {
  const sorted = [...times].sort((a, b) => a - b)
  return { p50Ms: quantile(sorted, 0.5), p99Ms: quantile(sorted, 0.99) }
}

/** Each worker calls `one` again and again for ms, after warming up. @returns calls a second of all, and how long one took */
export async function closedLoop(
  workers: readonly (() => Promise<unknown>)[],
  ms: number,
  warmUpMs = ms / 3,
): Promise<Rate> {
  const times: number[] = []
  const started = performance.now()
  const from = started + warmUpMs
  const to = from + ms
  await Promise.all(
    workers.map(async (one) => {
      for (let now = performance.now(); now < to; ) {
        await one()
        const done = performance.now()
        if (now >= from) times.push(done - now)
        now = done
      }
    }),
  )
  return { perSecond: (1000 * times.length) / ms, ...quantiles(times) }
}

/** Starts `one` at a fixed rate, whether the ones before have ended or not; a time counts from when it should have begun. */
export async function openLoop(
  one: (i: number) => Promise<unknown>,
  perSecond: number,
  ms: number,
): Promise<Rate> {
  const times: number[] = []
  const running: Promise<unknown>[] = []
  const total = Math.floor((perSecond * ms) / 1000)
  const started = performance.now()
  for (let i = 0; i < total; ) {
    const due = started + (i * 1000) / perSecond
    const now = performance.now()
    if (now < due) {
      await new Promise((resolve) => setTimeout(resolve, due - now))
      continue
    }
    running.push(one(i).then(() => times.push(performance.now() - due)))
    i++
  }
  await Promise.all(running)
  return { perSecond: (1000 * times.length) / (performance.now() - started), ...quantiles(times) }
}
