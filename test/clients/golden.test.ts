/**
 * Conversations recorded from real clients, replayed against the server of today with the echo engine. Requests go out byte for
 * byte as they were recorded (their ids are the clients' own); what comes back must say the same. How output spreads over
 * Receives is a matter of timing, so per target the fragments count, not the answers they came in.
 * `FANIN_GOLDEN=record` with FANIN_TEST_PYPSRP set records anew.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { type EchoServer, type Exchange, startEchoServer } from '../support/echo-server.ts'

const folder = fileURLToPath(new URL('../golden/wsman', import.meta.url))
const RECORDED = [
  'opens_and_closes',
  'pipeline_input',
  'state_stays_from_one_pipeline_to_the_next',
  'stops_a_pipeline_that_never_ends',
  'failure_ends_the_pipeline_and_not_the_pool',
  'host_calls_are_answered',
  'disconnects_and_reconnects',
  'another_client_takes_a_disconnected_pool_over',
  'says_what_it_is_asked',
  'faults_reach_the_client',
]

if (process.env['FANIN_GOLDEN'] === 'record') {
  mkdirSync(folder, { recursive: true })
  for (const name of RECORDED) {
    const server = await startEchoServer()
    const path = process.env['FANIN_TEST_PYPSRP'] ?? ''
    const driver = fileURLToPath(new URL('pypsrp-driver.py', import.meta.url))
    const child = spawn(
      '/usr/bin/python3',
      [driver, '--path', path, '--url', server.url, '--engine', 'echo', name],
      { stdio: 'inherit' },
    )
    await new Promise((resolve) => child.once('exit', resolve))
    const version = spawnSync('/usr/bin/python3', ['-c', 'import platform; print(platform.python_version())'])
      .stdout.toString()
      .trim()
    const origin = {
      origin: {
        client: 'pypsrp (main, 2026-11-22)',
        runtime: `Python ${version}`,
        command: `pypsrp-driver.py --engine echo ${name}`,
        server: 'test/support/echo-server.ts',
      },
    }
    writeFileSync(
      join(folder, `pypsrp-${name}.jsonl`),
      `${[origin, ...server.exchanges.filter((one) => one.request !== '')].map((one) => JSON.stringify(one)).join('\n')}\n`,
    )
    await server.close()
  }
}

const ACTION = /<(?:\w+:)?Action[^>]*>([^<]*)</
const target = (text: string): string => /CommandId="([^"]*)"/.exec(text)?.[1] ?? ''
const isReceive = ({ request }: Exchange): boolean =>
  ACTION.exec(request)?.[1]?.endsWith('/shell/Receive') ?? false
const relatesTo = (text: string): string => /<a:RelatesTo>([^<]*)</.exec(text)?.[1] ?? ''
const messageId = (text: string): string => /MessageID>([^<]*)</.exec(text)?.[1] ?? ''
const streams = (text: string): string[] =>
  [...text.matchAll(/<rsp:Stream [^>]*>([^<]*)</g)].map(([, one]) => one as string)
const isDone = (text: string): boolean => text.includes('CommandState/Done')

/** An answer without what differs from run to run: its own message id, addresses, ages. */
function plain(text: string): string {
  return text
    .replace(/<a:MessageID>[^<]*</, '<a:MessageID><')
    .replace(/127\.0\.0\.1:\d+/g, 'HOST')
    .replace(/<rsp:ProcessId>\d+/, '<rsp:ProcessId>')
    .replace(/P0DT0H0M\dS/g, 'P0DT0H0M0S')
}

/** What one target says: each fragment's bytes, and whether it came to its end. */
class Conversation {
  readonly fragments = new Map<string, string[]>()
  readonly done = new Set<string>()
  add({ request, response }: Exchange): void {
    const id = target(request)
    this.fragments.set(id, [...(this.fragments.get(id) ?? []), ...streams(response)])
    if (isDone(response)) this.done.add(id)
  }
  count(id: string): number {
    return this.fragments.get(id)?.length ?? 0
  }
}

async function replay(
  server: EchoServer,
  recorded: Exchange[],
  onAnswer: (was: Exchange, is: Exchange) => void,
): Promise<[Conversation, Conversation]> {
  const then = new Conversation()
  const now = new Conversation()
  for (const exchange of recorded) {
    if (!isReceive(exchange) || exchange.status !== 200) {
      onAnswer(exchange, await server.post(exchange.request))
      continue
    }
    then.add(exchange)
    const id = target(exchange.request)
    while (now.count(id) < then.count(id) || (then.done.has(id) && !now.done.has(id))) {
      const answer = await server.post(exchange.request)
      if (answer.status !== 200) throw new Error(`Receive failed: ${answer.response}`)
      now.add({ ...exchange, response: answer.response })
    }
  }
  return [then, now]
}

const shared = startEchoServer()
t.teardown(async () => (await shared).close())

for (const file of readdirSync(folder)) {
  t.test(file.replace('.jsonl', '').replaceAll('_', ' '), async (t) => {
    const [, ...recorded] = readFileSync(join(folder, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Exchange)
    const server = await shared
    const [then, now] = await replay(server, recorded, (was, is) => {
      const action = ACTION.exec(was.request)?.[1]?.split('/').at(-1)
      t.equal(is.status, was.status, `${action} · status`)
      t.equal(relatesTo(is.response), messageId(was.request), `${action} · relates to its request`)
      t.equal(plain(is.response), plain(was.response), `${action} · says the same`)
    })
    t.strictSame(now.done, then.done, 'the same commands came to their end')
    for (const [id, fragments] of then.fragments)
      t.strictSame(
        now.fragments.get(id)?.slice(0, fragments.length),
        fragments,
        `the output of ${id || 'the pool'}`,
      )
  })
}
