/** Whatever a client sends that may log in, the answer is a fault that names its mistake: never our own error, never silence. */
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import t from 'tap'
import { type Answer, createTestServer, type TestServer } from '../support/wsman-client.ts'

const folder = fileURLToPath(new URL('../golden/wsman', import.meta.url))
/** real requests, one of each shape, without their long payloads */
const requests = [
  ...new Set(
    readdirSync(folder)
      .flatMap((file) => readFileSync(`${folder}/${file}`, 'utf8').trim().split('\n').slice(1))
      .map((line) =>
        (JSON.parse(line) as { request: string }).request.replace(/[A-Za-z0-9+/=]{200,}/g, 'AAAA'),
      )
      .map((text) => text.replace(/PT20S|PT\d+S/, 'PT0S')),
  ),
]
const piece = fc.constantFrom(
  '',
  '<',
  '>',
  '"',
  '&',
  '&lt;',
  ' ',
  '\0',
  ']]>',
  '<!--',
  '<![CDATA[',
  '-1',
  '999999999999999999999',
  'true',
  'uuid:',
  'PT-5S',
  'P',
  '<x/>',
  '</s:Body>',
  '<s:Body>',
  'stdin',
  'stdout',
  'pr',
  '\ufffe',
  '😀',
  '{}',
  '__proto__',
  'constructor',
  '../..',
)

/** Time goes on while a Receive is held. */
async function answered(server: TestServer, text: string): Promise<Answer> {
  let done = false
  const answer = server.post(text).finally(() => {
    done = true
  })
  for (let turn = 0; !done; turn++) {
    await new Promise((resolve) => setImmediate(resolve))
    if (turn > 20) server.clock.advance(60_000)
  }
  return answer
}

t.test('requests of real clients with a piece changed anywhere', async () => {
  const server = await createTestServer()
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...requests),
      fc.nat(),
      fc.nat(40),
      piece,
      async (text, at, length, insert) => {
        const start = at % (text.length + 1)
        const changed = text.slice(0, start) + insert + text.slice(start + length)
        const answer = await answered(server, changed)
        if (answer.status === 200) return
        assert.equal(answer.status, 500)
        assert.notEqual(answer.code, '1359', `our own error for ${changed}`)
        assert.ok(answer.body?.Fault, 'a fault')
      },
    ),
    { numRuns: 600 },
  )
})

t.test('bytes that are nothing at all', async () => {
  const server = await createTestServer()
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 1, maxLength: 200 }),
      fc.constantFrom('UTF-8', 'UTF-16'),
      async (bytes, charset) => {
        const answer = await server.post(Buffer.from(bytes), {
          'content-type': `application/soap+xml;charset=${charset}`,
        })
        assert.equal(answer.status, 500)
        assert.notEqual(answer.code, '1359')
      },
    ),
    { numRuns: 300 },
  )
})
