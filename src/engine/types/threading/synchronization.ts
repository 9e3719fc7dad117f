/** Locks, events and counters: one thread runs a session's script, so what is free is taken and what is not is waited for. */
import { type NetType, T } from '../../../objects/net-type.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { PSTimeSpan } from '../../../objects/time.ts'
import { sameValue } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { changeNumber, toBig } from '../../runtime/numeric.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { type Task, Wait } from '../../runtime/task.ts'
import { setReference } from '../comparison-table.ts'
import { implement, type Implementation, type TypeImplementation } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { outOfRange } from '../values.ts'

const millis = (value: unknown): number =>
  value instanceof PSTimeSpan ? Number(value.ticks / 10_000n) : typeof value === 'number' ? value : -1

/** Something with places: a mutex has one and its owner may come again, an event is a place that stays or not. */
class PSWaitable {
  readonly netType: NetType
  places: number
  readonly most: number
  /** taken when it is waited for */
  readonly takes: boolean
  isClosed = false
  constructor(netType: NetType, places: number, most: number, takes: boolean) {
    this.netType = netType
    this.places = places
    this.most = most
    this.takes = takes
  }
  *wait(limit: unknown, ctx: EngineContext): Task<boolean> {
    if (this.isClosed) throwNet('System.ObjectDisposedException', 'Cannot access a disposed object.')
    const most = millis(limit)
    const end = most < 0 ? Number.POSITIVE_INFINITY : ctx.now() + most
    while (this.places === 0) {
      const left = end - ctx.now()
      if (left <= 0) return false
      yield new Wait((ctx as Runspace).sleep(Math.min(left, 1000)))
    }
    if (this.takes) this.places--
    return true
  }
}
const wait: Implementation = (self: PSWaitable, [limit], ctx) => self.wait(limit, ctx)
const close: Implementation = (self: PSWaitable) => {
  self.isClosed = true
}
const closing = { Close: close, Dispose: close }
implement('System.Threading.Mutex', {
  call: {
    WaitOne: wait,
    ReleaseMutex: (self: PSWaitable) => {
      if (self.places >= self.most)
        throwNet(
          'System.ApplicationException',
          'Object synchronization method was called from an unsynchronized block of code.',
        )
      self.places++
    },
    ...closing,
  },
  // the session's thread owns what it takes, and may take it again
  create: (_, [owned], _ctx, call) =>
    new PSWaitable(call.type, owned === true ? 2 ** 31 - 2 : 2 ** 31 - 1, 2 ** 31 - 1, true),
})
const eventMembers: TypeImplementation = {
  get: { IsSet: (self: PSWaitable) => self.places > 0 },
  call: {
    WaitOne: wait,
    Wait: wait,
    Set: (self: PSWaitable) => {
      self.places = 1
      return true
    },
    Reset: (self: PSWaitable) => {
      self.places = 0
      return true
    },
    ...closing,
  },
}
for (const [name, takes] of [
  ['AutoResetEvent', true],
  ['ManualResetEvent', false],
  ['ManualResetEventSlim', false],
] as const)
  implement(`System.Threading.${name}`, {
    ...eventMembers,
    create: (_, [isSet], _ctx, call) => new PSWaitable(call.type, isSet === true ? 1 : 0, 1, takes),
  })
for (const name of ['Semaphore', 'SemaphoreSlim'])
  implement(`System.Threading.${name}`, {
    get: { CurrentCount: (self: PSWaitable) => self.places },
    call: {
      WaitOne: wait,
      Wait: wait,
      Release: (self: PSWaitable, [count = 1]) => {
        const before = self.places
        if (before + count > self.most)
          throwNet(
            'System.Threading.SemaphoreFullException',
            'Adding the specified count to the semaphore would cause it to exceed its maximum count.',
          )
        self.places += count
        return before
      },
      ...closing,
    },
    create: (_, [first, most], _ctx, call) => {
      if (first < 0 || (most !== undefined && first > most))
        outOfRange(
          'initialCount',
          'The initialCount argument must be non-negative and less than or equal to the maximumCount.',
          first,
        )
      return new PSWaitable(call.type, first, most ?? 2 ** 31 - 1, true)
    },
  })

const held = new WeakMap<object, number>()
const keyOf = (value: unknown): object =>
  typeof value === 'object' && value !== null ? value : new Object(value)
implement('System.Threading.Monitor', {
  staticCall: {
    Enter: (_, [value, taken]) => {
      held.set(keyOf(value), (held.get(keyOf(value)) ?? 0) + 1)
      if (taken) setReference(taken, true)
    },
    TryEnter: (_, [value]) => {
      held.set(keyOf(value), (held.get(keyOf(value)) ?? 0) + 1)
      return true
    },
    Exit: (_, [value]) => {
      const count = held.get(keyOf(value)) ?? 0
      if (count === 0)
        throwNet(
          'System.Threading.SynchronizationLockException',
          'Object synchronization method was called from an unsynchronized block of code.',
        )
      held.set(keyOf(value), count - 1)
    },
    IsEntered: (_, [value]) => (held.get(keyOf(value)) ?? 0) > 0,
  },
})

type Place = { value: unknown; variable?: { value: unknown } | undefined }
const current = (place: Place): unknown => (place.variable ? place.variable.value : place.value)
/** Writes what `next` makes of the present value; answers with the new one, or the old. */
const exchange =
  (
    next: (now: unknown, args: unknown[], ctx: EngineContext) => unknown,
    answersOld: boolean,
  ): Implementation =>
  (_, [place, ...rest], ctx) => {
    const now = current(place as Place)
    const made = next(now, rest, ctx)
    setReference(place as Place, made)
    return answersOld ? now : made
  }
const plus = (a: unknown, b: unknown): unknown =>
  typeof a === 'bigint'
    ? BigInt.asIntN(64, a + toBig(b))
    : typeof a === 'number' && typeof b === 'number'
      ? (a + b) | 0
      : b
const bits = (now: unknown, value: unknown, fn: (a: bigint, b: bigint) => bigint): unknown =>
  changeNumber(fn(toBig(now), toBig(value)), typeOf(now) ?? T.Int32)
implement('System.Threading.Interlocked', {
  staticCall: {
    Increment: exchange((now) => plus(now, typeof now === 'bigint' ? 1n : 1), false),
    Decrement: exchange((now) => plus(now, typeof now === 'bigint' ? -1n : -1), false),
    Add: exchange((now, [more]) => plus(now, more), false),
    Exchange: exchange((_now, [value]) => value, true),
    CompareExchange: exchange((now, [value, comparand]) => (sameValue(now, comparand) ? value : now), true),
    And: exchange((now, [value]) => bits(now, value, (a, b) => a & b), true),
    Or: exchange((now, [value]) => bits(now, value, (a, b) => a | b), true),
    Read: (_, [place]) => current(place),
    MemoryBarrier: () => undefined,
  },
})

class PSCancellation {
  isCancelled = false
  due: number | undefined
  get netType(): NetType {
    return loadType('System.Threading.CancellationTokenSource') as NetType
  }
  look(ctx: EngineContext): boolean {
    if (this.due !== undefined && ctx.now() >= this.due) this.isCancelled = true
    return this.isCancelled
  }
}
class PSCancellationToken {
  readonly source: PSCancellation | undefined
  constructor(source?: PSCancellation) {
    this.source = source
  }
  get netType(): NetType {
    return loadType('System.Threading.CancellationToken') as NetType
  }
}
implement('System.Threading.CancellationTokenSource', {
  get: {
    Token: (self: PSCancellation) => new PSCancellationToken(self),
    IsCancellationRequested: (self: PSCancellation, ctx) => self.look(ctx),
  },
  call: {
    Cancel: (self: PSCancellation) => {
      self.isCancelled = true
    },
    CancelAfter: (self: PSCancellation, [time], ctx) => {
      self.due = ctx.now() + millis(time)
    },
    TryReset: (self: PSCancellation) => !self.isCancelled,
    Dispose: () => undefined,
  },
  create: (_, [time], ctx) => {
    const made = new PSCancellation()
    if (time !== undefined && millis(time) >= 0) made.due = ctx.now() + millis(time)
    return made
  },
})
implement('System.Threading.CancellationToken', {
  get: {
    IsCancellationRequested: (self: PSCancellationToken, ctx) => self.source?.look(ctx) ?? false,
    CanBeCanceled: (self: PSCancellationToken) => self.source !== undefined,
  },
  call: {
    ThrowIfCancellationRequested: (self: PSCancellationToken, _args, ctx) => {
      if (self.source?.look(ctx)) throwNet('System.OperationCanceledException', 'The operation was canceled.')
    },
    Equals: (self: PSCancellationToken, [other]) =>
      other instanceof PSCancellationToken && other.source === self.source,
  },
  staticGet: { None: () => new PSCancellationToken() },
  create: () => new PSCancellationToken(),
})
