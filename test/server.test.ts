import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { X509Certificate } from 'node:crypto'
import { connect as tlsConnect } from 'node:tls'
import { createHash } from 'node:crypto'
import t from 'tap'
import { createAuthenticate, type Authenticate } from '../src/auth/authenticate.ts'
import { createThrottle } from '../src/auth/throttle.ts'
import { addUser, openUserStore } from '../src/auth/user-store.ts'
import { createLog } from '../src/log.ts'
import { createMetrics } from '../src/metrics.ts'
import { startServer, type WsmanApplication } from '../src/server.ts'
import { loadSettings } from '../src/settings/load.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

interface Answer {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: string
}

function ask(url: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const secure = url.startsWith('https')
    const request = (secure ? httpsRequest : httpRequest)(
      url,
      { method, headers, rejectUnauthorized: false, agent: false },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part: string) => (text += part))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      },
    )
    request.on('error', reject).end(body)
  })
}

/** Bytes onto a socket, all that comes back until the server closes it. */
function raw(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes))
    let text = ''
    socket
      .on('data', (part) => (text += part.toString()))
      .on('error', reject)
      .on('close', () => resolve(text))
  })
}

const base = `
listeners:
  http: {protocol: http, port: 0}
  https: {protocol: https, port: 0}
drainTimeoutMs: 400
log: {level: silent}
configurations: {Microsoft.PowerShell: {groups: [administrators]}}
`

/** A wsman application that only says it was reached, and sessions that say what was asked of them. */
function application() {
  const state = {
    running: 0,
    story: [] as string[],
    mount: (app: Parameters<WsmanApplication['mount']>[0]) => {
      app.all('/wsman', async () => 'wsman')
    },
    sessionCount: 3,
    get runningPipelines() {
      return state.running
    },
    beginDrain: () => void state.story.push('no new sessions'),
    end: async () => void state.story.push('ended'),
  }
  return state
}

async function start(
  t: Teardown,
  endpoints: string,
  authenticate: ReadonlyMap<string, Authenticate> = new Map(),
) {
  const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
  writeFileSync(join(directory, 'fanin.yaml'), base + endpoints)
  const settings = loadSettings(directory, {})
  const wsman = application()
  const metrics = createMetrics(() => new Map([['wsman', 3]]))
  const facts = {
    settings,
    stateDirectory: directory,
    log: createLog(settings.log),
    metrics,
    now: Date.now,
    authenticate,
    wsman: new Map([['wsman', wsman]]),
    others: [],
  }
  const server = await startServer(facts)
  let closed: Promise<void> | undefined
  const close = () => (closed ??= server.close())
  t.teardown(close)
  const uri = (name: string, protocol: string) =>
    server.endpoints.find((one) => one.name === name && one.uri.startsWith(`${protocol}:`))?.uri ?? ''
  return {
    server,
    uri,
    wsman,
    directory,
    close,
    httpPort: server.ports.get('http') ?? 0,
    httpsPort: server.ports.get('https') ?? 0,
  }
}

const wsmanEndpoint = (http: string) => `
  wsman: {type: wsman, http: ${http}, authentication: {basic: {}}, configurations: [Microsoft.PowerShell]}
`

t.test('http and https on free ports, with a certificate of its own that stays the same', async (t) => {
  const { uri, directory, httpsPort } = await start(t, `endpoints:${wsmanEndpoint('allow')}`)
  for (const protocol of ['http', 'https'])
    t.match(await ask(uri('wsman', protocol)), { status: 200, body: 'wsman' })
  t.equal(
    (await ask(uri('wsman', 'http').replace('/wsman', '/WSMan/?PSVersion=7.6.5'))).status,
    200,
    'case, a trailing slash and the query do not matter',
  )
  t.match(await ask(uri('wsman', 'http').replace('/wsman', '/other')), { status: 404, body: '' })
  const shown = await new Promise<string>((resolve) => {
    const socket = tlsConnect({ port: httpsPort, host: '127.0.0.1', rejectUnauthorized: false }, () => {
      resolve(socket.getPeerX509Certificate()?.fingerprint256 ?? '')
      socket.destroy()
    })
  })
  const kept = new X509Certificate(readFileSync(join(directory, 'server.crt')))
  t.equal(kept.fingerprint256, shown)
  t.ok(kept.verify(kept.publicKey))
  t.match(kept.subjectAltName, /DNS:localhost, IP Address:127\.0\.0\.1/)
})

t.test(
  'http: redirect sends WinRM clients and browsers to https with their method, and asks for no credentials',
  async (t) => {
    const { uri, httpPort, httpsPort } = await start(t, `endpoints:${wsmanEndpoint('redirect')}`)
    t.equal(uri('wsman', 'http'), '', 'it is not announced')
    for (const method of ['GET', 'POST'])
      t.match(
        await ask(`http://127.0.0.1:${httpPort}/wsman?PSVersion=7.6.5`, {
          method,
          body: method === 'POST' ? '<x/>' : '',
          headers: { 'content-type': 'application/soap+xml' },
        }),
        {
          status: 307,
          headers: { location: `https://127.0.0.1:${httpsPort}/wsman`, 'www-authenticate': undefined },
        },
      )
    t.match(
      await raw(
        httpPort,
        'POST /wsman HTTP/1.1\r\nHost: evil.example/@x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n',
      ),
      /^HTTP\/1\.1 403 /,
      'a host that is none is not repeated',
    )
  },
)

t.test('http: refuse answers 403 and asks for no credentials', async (t) => {
  const { httpPort, uri } = await start(t, `endpoints:${wsmanEndpoint('refuse')}`)
  t.match(await ask(`http://127.0.0.1:${httpPort}/wsman`, { method: 'POST' }), {
    status: 403,
    headers: { 'www-authenticate': undefined },
  })
  t.equal((await ask(uri('wsman', 'https'))).status, 200)
})

t.test('a redirect endpoint sends every path and method on', async (t) => {
  const { uri } = await start(
    t,
    'endpoints:\n  old: {type: redirect, location: "https://files.example.com/kiosk", status: 301}\n',
  )
  for (const path of ['', '/', '/deep/er?x=1'])
    t.match(await ask(`${uri('old', 'http')}${path}`, { method: 'POST', body: 'x' }), {
      status: 301,
      headers: { location: 'https://files.example.com/kiosk' },
    })
})

t.test('requests that two readers could read differently are refused before anything else', async (t) => {
  const { httpPort } = await start(t, `endpoints:${wsmanEndpoint('allow')}`)
  const refused = /^HTTP\/1\.1 400 /
  const end = 'Connection: close\r\n\r\n'
  t.match(await raw(httpPort, `GET /wsman HTTP/1.1\r\nHost: a\r\nHost: b\r\n${end}`), refused)
  t.match(
    await raw(
      httpPort,
      `GET /wsman HTTP/1.1\r\nHost: a\r\nAuthorization: Basic YTpi\r\nauthorization: Basic Yzpk\r\n${end}`,
    ),
    refused,
  )
  t.match(await raw(httpPort, `GET http://elsewhere/wsman HTTP/1.1\r\nHost: a\r\n${end}`), refused)
  t.match(await raw(httpPort, 'GET /wsman\r\n\r\n'), /^HTTP\/1\.1 400 |^$/)
  for (const path of [
    '/other/../wsman',
    '/other/%2e%2e/wsman',
    '/wsman%2f',
    '/wsman%5c..',
    '/ws\\man',
    '/%zz',
  ])
    t.match(await raw(httpPort, `GET ${path} HTTP/1.1\r\nHost: a\r\n${end}`), refused, path)
  t.match(await raw(httpPort, `GET /wsman HTTP/1.1\r\nHost: a\r\n${end}`), /^HTTP\/1\.1 200 /)
})

t.test(
  'forward · requests stream to the upstream and back, with who asks instead of how it was proven',
  async (t) => {
    const upstream = createServer((request, response) => {
      if (request.url === '/base/stream') {
        let parts = 0
        return void request.on('data', (part: Buffer) =>
          parts++ === 0 ? response.write(part) : response.end(` then ${part.toString()}`),
        )
      }
      let size = 0
      request.on('data', (part: Buffer) => (size += part.length))
      request.on('end', () =>
        response
          .setHeader('content-type', 'application/json')
          .end(JSON.stringify({ url: request.url, method: request.method, size, headers: request.headers })),
      )
    })
    // WebSocket by hand (RFC 6455 1.3): accept, then send back the first frame's payload upper-cased
    upstream.on('upgrade', (request, socket) => {
      const accept = createHash('sha1')
        .update(`${request.headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
        .digest('base64')
      socket.write(
        `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
      )
      socket.once('data', (frame: Buffer) => {
        const length = (frame[1] ?? 0) & 0x7f
        const text = Buffer.from(
          frame.subarray(6, 6 + length).map((byte, index) => byte ^ (frame[2 + (index % 4)] ?? 0)),
        ).toString()
        const said = `${request.url} ${text.toUpperCase()} ${request.headers['x-forwarded-user'] ?? ''}`
        socket.end(Buffer.concat([Buffer.from([0x81, said.length]), Buffer.from(said)]))
      })
      socket.on('error', () => undefined)
    })
    await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
    t.teardown(() => upstream.close())
    const { port } = upstream.address() as AddressInfo
    const users = join(mkdtempSync(join(tmpdir(), 'fanin-')), 'users.json')
    await addUser(users, 'alice', 'secret', ['staff'])
    const settings = {
      credentialCacheMs: 1000,
      failuresPerUserMax: 5,
      failuresPerAddressMax: 50,
      failureWaitMs: 1000,
      failureWaitMsMax: 1000,
    }
    const authenticate = await createAuthenticate({
      settings: { basic: { allowUnencrypted: false } },
      credentialCacheMs: 1000,
      users: openUserStore(users, Date.now),
      throttle: createThrottle(settings, Date.now),
      now: Date.now,
    })
    const { uri, httpPort } = await start(
      t,
      `endpoints:
  files: {type: forward, http: allow, upstream: "http://127.0.0.1:${port}/base", authentication: {basic: {}}}
  open: {type: forward, http: allow, upstream: "http://127.0.0.1:${port}/base/"}
  gone: {type: forward, http: allow, upstream: "http://127.0.0.1:1/"}
`,
      new Map([['files', authenticate]]),
    )
    const authorization = `Basic ${Buffer.from('alice:secret').toString('base64')}`
    t.match(await ask(`${uri('files', 'http')}/a`), { status: 401 })
    const answer = await ask(`${uri('files', 'https')}/a/b?c=d`, {
      method: 'POST',
      headers: { authorization, 'x-forwarded-user': 'root', 'content-type': 'text/plain' },
      body: 'x'.repeat(3_000_000),
    })
    const seen = JSON.parse(answer.body) as { url: string; size: number; headers: Record<string, string> }
    t.match(seen, {
      url: '/base/a/b?c=d',
      method: 'POST',
      size: 3_000_000,
      headers: { 'x-forwarded-user': 'alice', 'x-forwarded-groups': 'staff', 'x-forwarded-proto': 'https' },
    })
    t.equal(seen.headers.authorization, undefined)
    t.match(
      JSON.parse((await ask(`${uri('open', 'http')}`, { headers: { 'x-forwarded-user': 'root' } })).body),
      { url: /^\/base\/?$/, headers: { 'x-forwarded-user': undefined } },
    )
    t.equal((await ask(`${uri('gone', 'http')}/x`)).status, 502)

    const streamed = await new Promise<string[]>((resolve, reject) => {
      const parts: string[] = []
      const request = httpRequest(
        `${uri('open', 'http')}/stream`,
        {
          method: 'POST',
          agent: false,
          headers: { 'content-type': 'text/plain', 'transfer-encoding': 'chunked' },
        },
        (response) => {
          response.setEncoding('utf8').on('data', (part: string) => {
            parts.push(part)
            if (parts.length === 1) request.end('last')
          })
          response.on('end', () => resolve(parts))
        },
      )
      request.on('error', reject).write('first')
    })
    t.equal(streamed.join(''), 'first then last', 'the answer begins before the request ends')

    const webSocket = (name: string, headers: string) => {
      const mask = [1, 2, 3, 4]
      const frame = Buffer.from([0x81, 0x82, ...mask, 0x68 ^ 1, 0x69 ^ 2])
      return new Promise<string>((resolve, reject) => {
        const socket = connect(httpPort, '127.0.0.1', () =>
          socket.write(
            `GET /${name}/live?x=1 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n${headers}\r\n`,
          ),
        )
        let text = ''
        socket.on('data', (part) => {
          text += part.toString('latin1')
          if (/^HTTP\/1\.1 101/.test(text) && part.toString().startsWith('HTTP')) socket.write(frame)
          if (/live/.test(text)) socket.destroy()
        })
        socket.on('error', reject).on('close', () => resolve(text))
      })
    }
    t.match(await webSocket('open', ''), /\/base\/live\?x=1 HI /)
    t.match(await webSocket('files', ''), /^HTTP\/1\.1 401 /)
    t.match(await webSocket('files', `Authorization: ${authorization}\r\n`), /\/base\/live\?x=1 HI alice/)
  },
)

t.test(
  'health says 503 while draining; metrics count requests and sessions, for this machine only',
  async (t) => {
    const { httpPort, wsman, close, uri } = await start(t, `endpoints:${wsmanEndpoint('allow')}`)
    await ask(uri('wsman', 'http'))
    t.match(await ask(`http://127.0.0.1:${httpPort}/healthz`), { status: 200, body: '{"status":"serving"}' })
    const metrics = await ask(`http://127.0.0.1:${httpPort}/metrics`)
    t.match(metrics.body, /fanin_http_requests_total\{endpoint="wsman",status="200"\} 1/)
    t.match(metrics.body, /fanin_sessions\{endpoint="wsman"\} 3/)
    wsman.running = 1
    const closing = close()
    t.match(
      await ask(`http://127.0.0.1:${httpPort}/healthz`),
      { status: 503 },
      'the listeners stay open while pipelines run',
    )
    t.strictSame(wsman.story, ['no new sessions'])
    wsman.running = 0
    await closing
    t.strictSame(wsman.story, ['no new sessions', 'ended'])
    await t.rejects(ask(`http://127.0.0.1:${httpPort}/healthz`), { code: 'ECONNREFUSED' })
  },
)

t.test('a drain ends at drainTimeoutMs, whatever still runs', async (t) => {
  const { wsman, close } = await start(t, `endpoints:${wsmanEndpoint('allow')}`)
  wsman.running = 1
  await close()
  t.strictSame(wsman.story, ['no new sessions', 'ended'])
})

t.test('a port that is taken is an error, and nothing stays open', async (t) => {
  const { httpPort } = await start(t, `endpoints:${wsmanEndpoint('allow')}`)
  const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
  writeFileSync(
    join(directory, 'fanin.yaml'),
    `${base.replace('{protocol: https, port: 0}', `{protocol: https, port: ${httpPort}}`)}endpoints:${wsmanEndpoint('allow')}`,
  )
  const settings = loadSettings(directory, {})
  const facts = {
    settings,
    stateDirectory: directory,
    log: createLog(settings.log),
    metrics: createMetrics(() => new Map()),
    now: Date.now,
    authenticate: new Map(),
    wsman: new Map(),
    others: [],
  }
  await t.rejects(startServer(facts), { code: 'EADDRINUSE' })
})
