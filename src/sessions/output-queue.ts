/**
 * Stop 10 of a request: what one target (the pool or a command) has produced and its client has not yet received.
 * At most one Receive waits; taking fragments returns their credit, so a client that stops receiving suspends the pipeline.
 */
import type { Clock } from '../clock.ts'
import { outputCreditBatch, outputCreditFragments } from '../settings/limits.ts'

/** How many fragments, from the first, fit in an answer; at least one is needed. */
export type Fit = (fragments: readonly Uint8Array[]) => number

export type Received =
  /** `end`: these were the last; `waiting`: a host call waits for its answer */
  | {
      readonly type: 'output'
      readonly fragments: readonly Uint8Array[]
      readonly end: boolean
      readonly waiting: boolean
    }
  | { readonly type: 'timeout' }
  /** a newer Receive on the same target took over */
  | { readonly type: 'superseded' }
  /** the connection of this Receive is gone */
  | { readonly type: 'dropped' }
  /** the session disconnected, closed or broke: the queue's owner knows which */
  | { readonly type: 'interrupted' }
  /** not even one fragment fits */
  | { readonly type: 'tooSmall' }

/** the sender never runs dry, and a short command needs no credit at all */
const CREDIT_BATCH = outputCreditBatch

interface Waiter {
  readonly fit: Fit
  readonly settle: (received: Received) => void
}

export interface OutputQueue {
  push(fragments: readonly Uint8Array[], end: boolean): void
  /** A host call waits for its answer, or no longer. */
  setWaiting(waiting: boolean): void
  /** The next output, at once or when there is some; `drop` is called when the connection is gone. */
  receive(fit: Fit, timeoutMs: number, onDrop: (drop: () => void) => void): Promise<Received>
  /** Puts back, in front, what was taken and could not be delivered. */
  restore(fragments: readonly Uint8Array[], end: boolean): void
  /** Ends a waiting Receive without consuming anything. */
  interrupt(): void
  /** drop: nobody receives, so the oldest whole messages go and the pipeline runs on */
  setDropping(dropping: boolean): void
  readonly length: number
  /** the end was delivered and nothing is left */
  readonly finished: boolean
  readonly hasWaiter: boolean
}

/** @param credit returns fragments to the sender's window */
export function createOutputQueue(clock: Clock, credit: (count: number) => void): OutputQueue {
  let fragments: Uint8Array[] = []
  let ended = false
  let endTaken = false
  let hostWaits = false
  // a change of CommandState (Pending, Running) that no answer has told yet
  let stateChanged = false
  let dropping = false
  let skipping = false
  // credit already returned for fragments that were put back
  let restored = 0
  // credit kept back: a message to the worker for each Receive would cost more than the Receive
  let owed = 0
  let waiter: Waiter | undefined

  const payCredit = (): void => {
    if (owed > 0) credit(owed)
    owed = 0
  }

  const give = (count: number): void => {
    const own = Math.min(count, restored)
    restored -= own
    owed += count - own
    // what is dropped must make room at once: nobody will take anything
    if (owed >= (dropping ? 1 : CREDIT_BATCH)) payCredit()
  }

  /** The rest of a message whose beginning was discarded goes too. */
  const skipContinued = (more: readonly Uint8Array[]): readonly Uint8Array[] => {
    const start = more.findIndex(startsMessage)
    skipping = start < 0
    const skipped = skipping ? more.length : start
    if (skipped > 0) give(skipped)
    return more.slice(skipped)
  }

  const ready = (): boolean => fragments.length > 0 || (ended && !endTaken) || stateChanged

  const take = (fit: Fit): Received => {
    const count = fragments.length === 0 ? 0 : fit(fragments)
    if (count === 0 && fragments.length > 0) return { type: 'tooSmall' }
    const taken = count === fragments.length ? fragments : fragments.slice(0, count)
    fragments = count === fragments.length ? [] : fragments.slice(count)
    give(count)
    const end = ended && fragments.length === 0
    if (end) endTaken = true
    stateChanged = false
    return { type: 'output', fragments: taken, end, waiting: hostWaits }
  }

  // what the worker posted together is answered together
  let waking = false
  const wake = (): void => {
    if (waiter === undefined || waking) return
    waking = true
    clock.soon(() => {
      waking = false
      if (waiter !== undefined && ready()) waiter.settle(take(waiter.fit))
    })
  }

  const discard = (): void => {
    while (dropping && !ended && fragments.length >= outputCreditFragments) {
      // a message whose start was delivered is never cut
      let first = 0
      while (first < fragments.length && !startsMessage(fragments[first])) first++
      if (first === fragments.length) return
      let next = first + 1
      while (next < fragments.length && !startsMessage(fragments[next])) next++
      skipping = next === fragments.length
      fragments.splice(first, next - first)
      give(next - first)
    }
  }

  return {
    push(more, end) {
      if (ended) return
      const kept = skipping ? skipContinued(more) : more
      fragments = fragments.length === 0 ? [...kept] : fragments.concat(kept)
      ended = end
      if (waiter === undefined) discard()
      else wake()
    },
    setWaiting(waiting) {
      if (hostWaits === waiting) return
      hostWaits = waiting
      stateChanged = waiting
      wake()
    },
    receive(fit, timeoutMs, onDrop) {
      waiter?.settle({ type: 'superseded' })
      if (ready()) return Promise.resolve(take(fit))
      return new Promise((resolve) => {
        const settle = (received: Received): void => {
          if (waiter !== mine) return
          waiter = undefined
          cancel()
          resolve(received)
        }
        const mine: Waiter = { fit, settle }
        const cancel = clock.after(timeoutMs, () => settle({ type: 'timeout' }))
        waiter = mine
        onDrop(() => settle({ type: 'dropped' }))
      })
    },
    restore(back, end) {
      fragments = [...back, ...fragments]
      restored += back.length
      if (end) endTaken = false
      wake()
    },
    interrupt() {
      waiter?.settle({ type: 'interrupted' })
    },
    setDropping(value) {
      dropping = value
      if (dropping) payCredit()
      discard()
    },
    get length() {
      return fragments.length
    },
    get finished() {
      return endTaken && fragments.length === 0
    },
    get hasWaiter() {
      return waiter !== undefined
    },
  }
}

/** MS-PSRP 2.2.4: bit 0 of byte 16 marks a message's first fragment. */
function startsMessage(fragment: Uint8Array | undefined): boolean {
  return fragment !== undefined && ((fragment[16] ?? 1) & 1) === 1
}
