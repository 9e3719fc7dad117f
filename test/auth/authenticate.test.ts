import { createPrivateKey } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify from 'fastify'
import { exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import t from 'tap'
import { createAuthenticate, type AuthenticateFacts } from '../../src/auth/authenticate.ts'
import { subjectAltNames } from '../../src/auth/certificate.ts'
import { makeCertificate } from '../../src/auth/own-certificate.ts'
import { createThrottle } from '../../src/auth/throttle.ts'
import { addUser, openUserStore, removeUser, setPassword } from '../../src/auth/user-store.ts'
import type { AuthenticationSettings } from '../../src/settings/schema.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

const throttling = {
  credentialCacheMs: 60_000,
  failuresPerUserMax: 3,
  failuresPerAddressMax: 50,
  failureWaitMs: 1000,
  failureWaitMsMax: 60_000,
}
const validity = { notBefore: new Date(Date.now() - 3600_000), notAfter: new Date(Date.now() + 3600_000) }

interface Answer {
  status: number
  challenges: string[]
  body: string
}

/** A server whose only page says who is asking. */
async function serve(
  t: Teardown,
  settings: AuthenticationSettings,
  facts: Partial<AuthenticateFacts> & { tls?: object } = {},
) {
  const now = facts.now ?? Date.now
  const { tls, ...rest } = facts
  const authenticate = await createAuthenticate({
    settings,
    credentialCacheMs: 60_000,
    users: undefined,
    throttle: createThrottle(throttling, now),
    now,
    ...rest,
  })
  const options = { forceCloseConnections: true, ...(tls && { https: tls }) }
  const app = Fastify(options as { forceCloseConnections: boolean })
  app.get('/', async (request, reply) => {
    const principal = await authenticate(request, reply)
    return principal ?? reply
  })
  await app.listen({ port: 0, host: '127.0.0.1' })
  t.teardown(() => app.close())
  const { port } = app.server.address() as AddressInfo
  const get = (headers: Record<string, string | string[]>, options: object = {}) =>
    new Promise<Answer>((resolve, reject) => {
      const request = (tls ? httpsRequest : httpRequest)(
        { port, host: '127.0.0.1', headers, agent: false, ...options },
        (response) => {
          let body = ''
          response.setEncoding('utf8').on('data', (part: string) => (body += part))
          response.on('end', () => {
            const challenges = response.rawHeaders.filter(
              (_value, index) =>
                response.rawHeaders[index - 1]?.toLowerCase() === 'www-authenticate' && index % 2 === 1,
            )
            resolve({ status: response.statusCode ?? 0, challenges, body })
          })
        },
      )
      request.on('error', reject).end()
    })
  return { get, port }
}

const basic = (user: string, password: string) => ({
  authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
})
const who = (answer: Answer) => (answer.status === 200 ? (JSON.parse(answer.body) as object) : answer.status)

async function users(...list: [name: string, password: string, groups: string[]][]) {
  const path = join(mkdtempSync(join(tmpdir(), 'fanin-')), 'users.json')
  for (const [name, password, groups] of list) await addUser(path, name, password, groups)
  return path
}

t.test(
  'Basic · a right password names the user with its groups; anything else is 401 with the challenge WinRM looks for',
  async (t) => {
    const path = await users(['Alice', 'pässword:with colon', ['administrators']])
    const { get } = await serve(
      t,
      { basic: { allowUnencrypted: false } },
      { users: openUserStore(path, Date.now) },
    )
    t.strictSame(await get({}), { status: 401, challenges: ['Basic realm="WSMAN"'], body: '' })
    t.match(who(await get(basic('alice', 'pässword:with colon'))), {
      name: 'Alice',
      scheme: 'Basic',
      groups: ['administrators'],
      tenant: '',
    })
    t.match(who(await get(basic('.\\ALICE', 'pässword:with colon'))), { name: 'Alice' })
    t.equal(who(await get(basic('alice', 'wrong'))), 401)
    t.equal(who(await get(basic('bob', 'pässword:with colon'))), 401)
    t.equal(who(await get({ authorization: 'Basic !!!' })), 401)
    t.equal(who(await get({ authorization: 'Basic' })), 401)
    t.equal(who(await get({ authorization: 'Negotiate abc' })), 401)
    t.equal(
      who(
        await get({
          authorization: [basic('a', 'b').authorization, basic('alice', 'pässword:with colon').authorization],
        }),
      ),
      400,
      'two headers are nobody',
    )
  },
)

t.test(
  'Basic · a verified password is remembered until it changes, the user goes or the time is over',
  async (t) => {
    const path = await users(['alice', 'one', []])
    let clock = 1_000_000
    const now = () => clock
    const { get } = await serve(
      t,
      { basic: { allowUnencrypted: false } },
      { users: openUserStore(path, now), now },
    )
    t.match(who(await get(basic('alice', 'one'))), { name: 'alice' })
    await setPassword(path, 'alice', 'two')
    clock += 2000
    t.equal(who(await get(basic('alice', 'one'))), 401)
    t.match(who(await get(basic('alice', 'two'))), { name: 'alice' })
    removeUser(path, 'alice')
    clock += 2000
    t.equal(who(await get(basic('alice', 'two'))), 401)
  },
)

t.test(
  'Basic · failed attempts of one address must wait, a session with remembered credentials need not',
  async (t) => {
    const path = await users(['alice', 'right', []], ['bob', 'right', []])
    let clock = 0
    const now = () => clock
    const { get } = await serve(
      t,
      { basic: { allowUnencrypted: false } },
      { users: openUserStore(path, now), now },
    )
    t.match(who(await get(basic('bob', 'right'))), { name: 'bob' })
    for (let attempt = 0; attempt < 3; attempt++)
      t.equal(who(await get(basic('alice', `wrong${attempt}`))), 401)
    t.equal(who(await get(basic('alice', 'right'))), 401, 'the right password has to wait as well')
    for (let attempt = 0; attempt < 3; attempt++)
      t.equal(who(await get(basic('bob', `wrong${attempt}`))), 401)
    t.match(who(await get(basic('bob', 'right'))), { name: 'bob' }, 'known credentials go on')
    clock += 1001
    t.match(who(await get(basic('alice', 'right'))), { name: 'alice' })
  },
)

t.test(
  'Bearer · tokens of a known issuer, for us, in time, with the scopes asked for; scopes, roles and groups become groups',
  async (t) => {
    const { publicKey, privateKey } = await generateKeyPair('ES256')
    const other = await generateKeyPair('ES256')
    const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'ES256' }] }
    let fetched = 0
    const issuer = createServer((_request, response) => {
      fetched++
      response.setHeader('content-type', 'application/json').end(JSON.stringify(jwks))
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => issuer.once('listening', resolve))
    t.teardown(() => issuer.close())
    const url = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}`
    const settings: AuthenticationSettings = {
      bearer: {
        asBasicPassword: true,
        issuers: [
          {
            issuer: url,
            audience: ['fanin'],
            jwksUri: `${url}/jwks`,
            algorithms: ['ES256'],
            nameClaim: 'upn',
            requiredScopes: ['remoting'],
            groupsClaim: 'groups',
            groups: { 'fanin.admin': 'administrators', staff: 'kiosk-users' },
            clockToleranceMs: 0,
          },
        ],
      },
    }
    const claims = {
      upn: 'alice@example.com',
      scope: 'openid remoting',
      roles: ['fanin.admin'],
      groups: ['staff', 'unmapped'],
    }
    const token = (
      change: Record<string, unknown> = {},
      { key = privateKey, exp = '5m', aud = 'fanin', iss = url } = {},
    ) =>
      new SignJWT({ ...claims, ...change })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1' })
        .setIssuer(iss)
        .setAudience(aud)
        .setExpirationTime(exp)
        .sign(key)
    const { get } = await serve(t, settings)
    const bearer = async (...args: Parameters<typeof token>) =>
      who(await get({ authorization: `Bearer ${await token(...args)}` }))
    const alice = {
      name: 'alice@example.com',
      scheme: 'Bearer',
      groups: ['administrators', 'kiosk-users'],
      tenant: url,
    }

    t.strictSame((await get({})).challenges, ['Bearer realm="WSMAN"', 'Basic realm="WSMAN"'])
    t.strictSame(await bearer(), alice)
    t.equal(await bearer({}, { aud: 'elsewhere' }), 401)
    t.equal(await bearer({}, { exp: '-1s' }), 401)
    t.equal(await bearer({}, { iss: 'https://elsewhere.example' }), 401)
    t.equal(await bearer({}, { key: other.privateKey }), 401)
    t.equal(await bearer({ scope: 'openid' }), 401)
    t.equal(await bearer({ upn: undefined }), 401)
    t.strictSame(await bearer({ scope: undefined, scp: ['remoting'], roles: undefined, groups: undefined }), {
      ...alice,
      groups: [],
    })
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${(await token()).split('.')[1]}.`
    t.equal(who(await get({ authorization: `Bearer ${unsigned}` })), 401)
    t.equal(fetched, 1, 'the keys are fetched once')

    t.strictSame(
      who(await get(basic('alice@example.com', `Bearer ${await token()}`))),
      alice,
      'as stock PowerShell sends OAuth',
    )
    t.strictSame(who(await get(basic('', await token()))), alice)
    t.equal(who(await get(basic('alice@example.com', 'a password'))), 401)

    const pem = join(mkdtempSync(join(tmpdir(), 'fanin-')), 'issuer.pem')
    writeFileSync(pem, await exportSPKI(publicKey))
    const { jwksUri: _, ...fixed } = settings.bearer?.issuers[0] ?? { jwksUri: '' }
    const local = await serve(t, {
      bearer: { asBasicPassword: false, issuers: [{ ...fixed, jwksFile: pem } as never] },
    })
    t.strictSame(who(await local.get({ authorization: `Bearer ${await token()}` })), alice)
    t.equal(who(await local.get(basic('x', await token()))), 401)
  },
)

t.test(
  'certificates · the handshake proves the key, the authority the names, a thumbprint the certificate itself',
  async (t) => {
    const authority = makeCertificate({
      commonName: 'Test CA',
      subjectAltNames: [],
      ...validity,
      usage: 'authority',
    })
    const by = { commonName: 'Test CA', key: createPrivateKey(authority.key) }
    const server = makeCertificate({
      commonName: 'localhost',
      subjectAltNames: ['localhost', '127.0.0.1'],
      ...validity,
      usage: 'server',
      issuer: by,
    })
    const alice = makeCertificate({
      commonName: 'alice',
      subjectAltNames: ['upn:alice@example.com', 'email:alice@example.com'],
      ...validity,
      usage: 'client',
      issuer: by,
    })
    const bob = makeCertificate({
      commonName: 'bob',
      subjectAltNames: [],
      ...validity,
      usage: 'client',
      issuer: by,
    })
    const impostor = makeCertificate({
      commonName: 'alice',
      subjectAltNames: ['upn:alice@example.com'],
      ...validity,
      usage: 'client',
    })
    const late = makeCertificate({
      commonName: 'alice',
      subjectAltNames: ['upn:alice@example.com'],
      notBefore: new Date(0),
      notAfter: new Date(1e9),
      usage: 'client',
      issuer: by,
    })
    const selfSigned = makeCertificate({
      commonName: 'robot',
      subjectAltNames: [],
      ...validity,
      usage: 'client',
    })
    const { X509Certificate } = await import('node:crypto')
    const { get, port } = await serve(
      t,
      {
        certificate: {
          mappings: [
            { san: 'upn:*@example.com', issuer: 'CN=Test CA', user: '{san}', groups: ['staff'] },
            { subject: 'CN=b*', user: 'certificate-{cn}', groups: [] },
            {
              thumbprint: new X509Certificate(selfSigned.certificate).fingerprint256,
              user: 'robot',
              groups: ['administrators'],
            },
          ],
        },
      },
      {
        tls: {
          cert: server.certificate,
          key: server.key,
          ca: [authority.certificate],
          requestCert: true,
          rejectUnauthorized: false,
        },
      },
    )
    const mutual = { authorization: 'http://schemas.dmtf.org/wbem/wsman/1/wsman/secprofile/https/mutual' }
    const as = async (
      client: { certificate: string; key: string },
      headers: Record<string, string> = mutual,
    ) =>
      who(await get(headers, { cert: client.certificate, key: client.key, ca: authority.certificate, port }))

    t.strictSame(await as(alice), {
      name: 'alice@example.com',
      scheme: 'Certificate',
      groups: ['staff'],
      tenant: '',
    })
    t.match(
      await as(alice, {}),
      { name: 'alice@example.com' },
      'a client that sends no header but shows a certificate',
    )
    t.match(await as(bob), { name: 'certificate-bob' })
    t.match(await as(selfSigned), { name: 'robot', groups: ['administrators'] })
    t.equal(await as(impostor), 403, 'self-signed: names are worth nothing')
    t.equal(await as(late), 403)
    t.equal(who(await get(mutual, { ca: authority.certificate })), 403, 'no certificate')
    t.strictSame((await get({}, { ca: authority.certificate })).challenges, [])
  },
)

t.test(
  'names in certificates are read as Node quotes them, so that a comma makes no second name',
  async (t) => {
    t.strictSame(
      subjectAltNames({
        subjectAltName:
          'DNS:a.example, IP Address:10.0.0.1, email:"x@y, DNS:evil", othername:"UPN:a\\u002cDNS:evil", othername:UPN:b@c',
      }),
      ['dns:a.example', 'ip:10.0.0.1', 'email:x@y, DNS:evil', 'upn:a,DNS:evil', 'upn:b@c'],
    )
  },
)

t.test(
  'plain http from another machine is never asked for credentials, unless the operator allows it',
  async (t) => {
    const path = await users(['alice', 'right', []])
    for (const allowUnencrypted of [false, true]) {
      const authenticate = await createAuthenticate({
        settings: { basic: { allowUnencrypted } },
        credentialCacheMs: 1000,
        users: openUserStore(path, Date.now),
        throttle: createThrottle(throttling, Date.now),
        now: Date.now,
      })
      const app = Fastify()
      app.get('/', async (request, reply) => (await authenticate(request, reply)) ?? reply)
      const remote = { url: '/', remoteAddress: '192.0.2.7' }
      const asked = await app.inject(remote)
      const tried = await app.inject({ ...remote, headers: basic('alice', 'right') })
      t.equal(asked.statusCode, allowUnencrypted ? 401 : 403)
      t.equal(tried.statusCode, allowUnencrypted ? 200 : 403)
    }
  },
)
