/** Each quota over the wire, with Windows' code: of the endpoint (its service) and of the configuration (its plug-in). protocol.md 10. */
import t from 'tap'
import type { SessionPlan, SessionQuotas } from '../../src/configurations/session-plan.ts'
import {
  COMMAND_ID,
  commandBody,
  createBody,
  createTestServer,
  receiveBody,
  SHELL,
  SHELL_ID,
  testLimits,
  TRANSFER,
} from '../support/wsman-client.ts'

const other = (n: number): string => SHELL_ID.replace(/^1/, String(n))
const quiet = () => new Promise((resolve) => setImmediate(resolve))

/** A server whose one configuration has quotas, on an endpoint with limits. */
async function server(quotas: SessionQuotas, limits: object = {}) {
  const made = await createTestServer({
    limits: { ...testLimits, sessionsPerUserMax: 100, commandsPerSessionMax: 100, ...limits },
    resolvePlan: ({ principal, configurationName, connectionString }) =>
      ({ configurationName, principal, connectionString, quotas }) as SessionPlan,
  })
  const create = (shellId: string, user: string, body = createBody(shellId)) =>
    made.request({ action: `${TRANSFER}/Create`, options: { protocolversion: '2.3' }, body }, user)
  const remove = (shellId: string, user: string) =>
    made.request({ action: `${TRANSFER}/Delete`, shellId }, user)
  return { ...made, create, remove }
}

t.test('users who have sessions at a time', async (t) => {
  for (const [made, code, text] of [
    [await server({}, { usersMax: 1 }), '2150859179', /number of users executing shell operations/],
    [await server({ usersMax: 1 }), '2150859237', /exceeded for this plugin.*Maximum Concurrent Users/],
  ] as const) {
    t.equal((await made.create(SHELL_ID, 'alice')).status, 200)
    t.equal((await made.create(other(2), 'alice')).status, 200, 'the same user once more')
    const refused = await made.create(other(3), 'bob')
    t.match(refused, { status: 500, code, subcode: 'w:QuotaLimit' })
    t.match(refused.text, text)
    await made.remove(SHELL_ID, 'alice')
    t.equal((await made.create(other(3), 'bob')).code, code, 'she still has one')
    await made.remove(other(2), 'alice')
    t.equal((await made.create(other(3), 'bob')).status, 200)
  }
})

t.test('sessions of one user, and of all', async (t) => {
  for (const [made, user, code] of [
    [await server({}, { sessionsPerUserMax: 1 }), 'alice', '2150859173'],
    [await server({ sessionsPerUserMax: 1 }), 'alice', '2150859236'],
    [await server({ sessionsMax: 1 }), 'bob', '2150859238'],
  ] as const) {
    t.equal((await made.create(SHELL_ID, 'alice')).status, 200)
    t.match(await made.create(other(2), user), { status: 500, code })
    await made.remove(SHELL_ID, 'alice')
    t.equal((await made.create(other(2), user)).status, 200, 'there is room again')
  }
})

t.test('operations of one user, and of all: a held Receive is one', async (t) => {
  for (const [quotas, user, code] of [
    [{ operationsPerUserMax: 1 }, 'alice', '2150859240'],
    [{ operationsMax: 1 }, 'bob', '2150859239'],
  ] as const) {
    const made = await server(quotas)
    await made.open('alice', SHELL_ID)
    await made.open('bob', other(2))
    const held = made.request({ action: `${SHELL}/Receive`, shellId: SHELL_ID, body: receiveBody() }, 'alice')
    await quiet()
    const shellId = user === 'alice' ? SHELL_ID : other(2)
    const ask = () => made.request({ action: `${SHELL}/Command`, shellId, body: commandBody() }, user)
    t.match(await ask(), { status: 500, code })
    made.clock.advance(20_000)
    await held
    t.equal((await ask()).status, 200)
  }
})

t.test('commands of one session at a time', async (t) => {
  const made = await server({ commandsPerSessionMax: 1 })
  await made.create(SHELL_ID, 'alice')
  const command = (id: string) =>
    made.request({ action: `${SHELL}/Command`, shellId: SHELL_ID, body: commandBody(id) })
  t.equal((await command(COMMAND_ID)).status, 200)
  t.match(await command(COMMAND_ID.replace(/^A/, 'B')), { status: 500, code: '2150859241' })
})

t.test('idle timeouts: what the configuration gives, what a client may ask for, and the end', async (t) => {
  const made = await server({ idleTimeoutMs: 120_000, idleTimeoutMsMax: 180_000 })
  const idle = async (shellId: string, asked?: string) => {
    const wanted = asked === undefined ? '' : `<rsp:IdleTimeOut>${asked}</rsp:IdleTimeOut>`
    const body = createBody(shellId).replace('<creationXml', `${wanted}<creationXml`)
    const answer = await made.create(shellId, 'alice', body)
    return /<rsp:IdleTimeOut>([^<]+)/.exec(answer.text)?.[1]
  }
  const [own, long] = [await idle(SHELL_ID), await idle(other(2), 'PT3600S')]
  t.match(own, /PT120(\.0+)?S/)
  t.match(long, /PT180(\.0+)?S/, 'no longer than the configuration allows')
  made.clock.advance(150_000)
  t.equal(
    (await made.request({ action: `${TRANSFER}/Get`, shellId: SHELL_ID })).code,
    '2150858843',
    'expired',
  )
  t.equal((await made.request({ action: `${TRANSFER}/Get`, shellId: other(2) })).status, 200)
})
