import assert from 'node:assert/strict'
import fc from 'fast-check'
import t from 'tap'
import { createOutputQueue, type Received } from '../../src/sessions/output-queue.ts'
import { transition } from '../../src/sessions/session.ts'
import { outputCreditBatch, outputCreditFragments } from '../../src/settings/limits.ts'
import { createTestClock } from '../support/test-clock.ts'

const all = (fragments: readonly Uint8Array[]) => fragments.length
const nothing = () => {}
const fragment = (mark: number, flags = 3): Uint8Array => {
  const bytes = new Uint8Array(22)
  bytes[16] = flags
  bytes[21] = mark
  return bytes
}
const marks = (received: Received) =>
  received.type === 'output' ? received.fragments.map((one) => one[21]) : received.type

t.test('output · comes out in order, once, and returns as much credit, whatever the cuts', async () => {
  const step = fc.oneof(
    fc.record({ type: fc.constant('push' as const), count: fc.nat(6) }),
    fc.record({
      type: fc.constant('take' as const),
      count: fc.integer({ min: 1, max: 5 }),
      lost: fc.boolean(),
    }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
      let credit = 0
      const queue = createOutputQueue(createTestClock(), (count) => {
        credit += count
      })
      let pushed = 0
      const seen: (number | undefined)[] = []
      for (const one of steps) {
        if (one.type === 'push') {
          queue.push(
            Array.from({ length: one.count }, () => fragment(pushed++ % 256)),
            false,
          )
          continue
        }
        if (queue.length === 0) continue
        const received = await queue.receive(
          (fragments) => Math.min(one.count, fragments.length),
          1000,
          nothing,
        )
        assert.equal(received.type, 'output')
        if (received.type !== 'output') return
        if (one.lost) queue.restore(received.fragments, received.end)
        else seen.push(...received.fragments.map((bytes) => bytes[21]))
      }
      queue.push([], true)
      while (!queue.finished) {
        const received = await queue.receive(all, 1000, nothing)
        if (received.type === 'output') seen.push(...received.fragments.map((bytes) => bytes[21]))
      }
      assert.deepEqual(
        seen,
        Array.from({ length: pushed }, (_, index) => index % 256),
      )
      assert.ok(
        credit <= pushed && pushed - credit < outputCreditBatch,
        'each fragment is credited once, however often it was put back; less than a batch is kept back',
      )
    }),
  )
})

t.test('output · wakes a waiter once with all that came together', async (t) => {
  const queue = createOutputQueue(createTestClock(), nothing)
  const waiting = queue.receive(all, 1000, nothing)
  queue.push([fragment(1)], false)
  queue.push([fragment(2)], true)
  const received = await waiting
  t.strictSame(marks(received), [1, 2])
  t.match(received, { end: true })
  t.ok(queue.finished)
})

t.test('output · a waiter that goes away takes nothing along', async (t) => {
  const clock = createTestClock()
  const queue = createOutputQueue(clock, nothing)
  let drop = nothing
  const dropped = queue.receive(all, 1000, (run) => {
    drop = run
  })
  drop()
  t.equal((await dropped).type, 'dropped')
  t.equal(clock.timers, 0)
  const late = queue.receive(all, 1000, nothing)
  clock.advance(1000)
  t.equal((await late).type, 'timeout')
  const interrupted = queue.receive(all, 1000, nothing)
  queue.interrupt()
  t.equal((await interrupted).type, 'interrupted')
  queue.push([fragment(7)], false)
  t.strictSame(marks(await queue.receive(all, 0, nothing)), [7])
})

t.test(
  'drop mode · nobody receives: whole messages go, the oldest first, and their credit returns',
  async (t) => {
    let credit = 0
    const queue = createOutputQueue(createTestClock(), (count) => {
      credit += count
    })
    queue.setDropping(true)
    // one message of two fragments, its first delivered
    queue.push([fragment(1, 1), fragment(2, 2)], false)
    await queue.receive(() => 1, 0, nothing)
    const last = 2 * outputCreditFragments + 7
    for (let mark = 3; mark <= last; mark++) queue.push([fragment(mark)], false)
    t.ok(queue.length < outputCreditFragments, 'the sender never waits')
    const rest = marks(await queue.receive(all, 0, nothing)) as number[]
    t.equal(rest[0], 2, 'a message begun is finished')
    t.equal(rest.at(-1), last)
    t.strictSame(
      rest.slice(1),
      Array.from({ length: rest.length - 1 }, (_, index) => last + 2 - rest.length + index),
    )
    t.ok(last - credit < outputCreditBatch)
    // a message longer than the window goes whole
    queue.push(
      Array.from({ length: outputCreditFragments }, (_, index) => fragment(index, index === 0 ? 1 : 0)),
      false,
    )
    queue.push([fragment(90, 0), fragment(91, 2), fragment(92)], true)
    t.strictSame(marks(await queue.receive(all, 0, nothing)), [92])
    t.ok(last + outputCreditFragments + 3 - credit < outputCreditBatch)
  },
)

t.test('session states · every step that is not in the table throws', async (t) => {
  t.equal(transition('opened', 'attach'), 'connected')
  t.equal(transition('connected', 'detach'), 'disconnected')
  t.equal(transition('disconnected', 'attach'), 'connected')
  t.equal(transition('broken', 'close'), 'closed')
  t.throws(() => transition('connected', 'attach'), { name: 'StateError' })
  t.throws(() => transition('closed', 'attach'), { name: 'StateError' })
})
