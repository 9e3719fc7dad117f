import t from 'tap'
import type { TaskStep } from '../../src/hostprocess/engine-port.ts'
import { Slices, type SliceTask } from '../../src/hostprocess/slice.ts'

/** a thread without a clock: time passes as tasks say, and turns run when the test lets them */
function thread() {
  let now = 0
  const turns: (() => void)[] = []
  const faults: unknown[] = []
  const slices = new Slices({
    turnMs: 4,
    now: () => now,
    defer: (run) => turns.push(run),
    onFault: (_task, error) => faults.push(error),
  })
  return {
    slices,
    faults,
    task: (cost: number, answer: (step: number) => TaskStep): SliceTask & { steps: number } => {
      const task = {
        steps: 0,
        step(): TaskStep {
          now += cost
          return answer(++task.steps)
        },
      }
      return task
    },
    /** runs so many turns of the event loop. @returns whether there was still work */
    run(count: number): boolean {
      for (let i = 0; i < count; i++) {
        const turn = turns.shift()
        if (!turn) return false
        turn()
      }
      return turns.length > 0
    },
    get now() {
      return now
    },
  }
}

t.test('a thread · gives every session its turn, however many pipelines one of them has', async (t) => {
  const { slices, task, run } = thread()
  const greedy = [1, 2, 3].map(() => task(4, () => 'more'))
  const modest = task(4, () => 'more')
  for (const one of greedy) slices.add('greedy', one)
  slices.add('modest', modest)
  run(100)
  const all = greedy.reduce((sum, one) => sum + one.steps, 0)
  t.ok(Math.abs(all - modest.steps) <= 2, `${all} and ${modest.steps}`)
})

t.test('a thread · runs next who was asked to stop, however many crunch and whatever it owes', async (t) => {
  const { slices, task, run } = thread()
  const busy = Array.from({ length: 100 }, () => task(4, () => 'more'))
  busy.forEach((one, i) => slices.add(`session ${i}`, one))
  const greedy = task(40, (step) => (step === 1 ? 'more' : 'done'))
  slices.add('greedy', greedy)
  while (greedy.steps === 0) run(1)
  slices.hurry(greedy)
  run(1)
  t.equal(greedy.steps, 2)
  t.equal(slices.taskCount, 100)
  t.ok(run(100), 'the others go on')
})

t.test('a thread · makes those who overrun their turn wait, by measured time', async (t) => {
  const { slices, task, run } = thread()
  const long = task(40, () => 'more')
  const short = task(4, () => 'more')
  slices.add('long', long)
  slices.add('short', short)
  run(400)
  const ratio = (long.steps * 40) / (short.steps * 4)
  t.ok(ratio > 0.7 && ratio < 1.5, `long had ${ratio} of the time of short`)
})

t.test('a thread · lets who just woke go before those that crunch', async (t) => {
  const { slices, task, run } = thread()
  for (let i = 0; i < 50; i++)
    slices.add(
      `crunch ${i}`,
      task(4, () => 'more'),
    )
  const quick = task(0.1, () => 'waiting')
  slices.add('quick', quick)
  run(60)
  for (let i = 2; i < 10; i++) {
    slices.wake(quick)
    run(2)
    t.equal(quick.steps, i)
  }
})

t.test('a thread · returns to the event loop after about one turn', async (t) => {
  const { slices, task, run, ...clock } = thread()
  void clock
  const many = Array.from({ length: 100 }, () => task(1, () => 'more'))
  many.forEach((one, i) => slices.add(`${i}`, one))
  run(1)
  t.equal(
    many.reduce((sum, one) => sum + one.steps, 0),
    4,
  )
})

t.test(
  'a task · that was woken during its own step is called again, and one that waits is not',
  async (t) => {
    const { slices, task, run } = thread()
    const busy: SliceTask & { steps: number } = task(1, (step) => {
      if (step === 1) slices.wake(busy)
      return 'waiting'
    })
    slices.add('a', busy)
    t.equal(run(10), false)
    t.equal(busy.steps, 2)
    slices.wake(busy)
    slices.wake(busy)
    run(10)
    t.equal(busy.steps, 3)
  },
)

t.test('a task · that is done, was removed, or threw is called no more', async (t) => {
  const { slices, task, run, faults } = thread()
  const done = task(1, () => 'done')
  const gone = task(1, () => 'more')
  const wild = task(1, () => {
    throw new Error('wild')
  })
  slices.add('a', done)
  slices.add('b', gone)
  slices.add('c', wild)
  slices.remove(gone)
  run(10)
  for (const one of [done, gone, wild]) slices.wake(one)
  run(10)
  t.same([done.steps, gone.steps, wild.steps], [1, 0, 1])
  t.equal(faults.length, 1)
  slices.add(
    'd',
    task(1, () => 'more'),
  )
  slices.removeSession('d')
  t.equal(run(10), false)
  t.equal(slices.taskCount, 0)
})
