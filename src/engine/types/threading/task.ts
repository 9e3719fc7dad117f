/** System.Threading.Tasks: tasks that are done, that wait for time, or that a source completes. Script runs on one thread only. */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { exceptionType, NetException, netException } from '../../../objects/exceptions.ts'
import { type NetType, registeredType, registerType, T, NetType as Type } from '../../../objects/net-type.ts'
import { PSTimeSpan } from '../../../objects/time.ts'
import { typeOf } from '../../../objects/type-of.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { NetThrow, throwNet } from '../../runtime/failure.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { ScriptBlock } from '../../runtime/script-block.ts'
import { type Task, Wait } from '../../runtime/task.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { genericType, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, arrayOf, enumOf } from '../values.ts'

const space = 'System.Threading.Tasks.'
const Status = { Created: 0, WaitingForActivation: 1, RanToCompletion: 5, Canceled: 6, Faulted: 7 } as const
const voidResult = (): NetType => {
  const name = `${space}VoidTaskResult`
  return (
    registeredType(name) ??
    registerType(new Type({ fullName: name, kind: 'struct', base: T.ValueType, assembly: T.Int32.assembly }))
  )
}
const plainTask = (): NetType => genericType(`${space}Task\`1`, voidResult())
let nextId = 1

export class PSTask {
  readonly netType: NetType
  readonly id = nextId++
  status: number
  result: unknown
  exception: NetException | undefined
  /** a delay ends at this time of the session's clock */
  due: number | undefined
  readonly parts: readonly PSTask[]
  constructor(netType: NetType, status: number, result?: unknown, parts: readonly PSTask[] = []) {
    this.netType = netType
    this.status = status
    this.result = result
    this.parts = parts
  }
  /** Brings the state up to the clock. */
  look(ctx: EngineContext): this {
    if (this.status !== Status.WaitingForActivation) return this
    if (this.due !== undefined && ctx.now() >= this.due) this.status = Status.RanToCompletion
    if (this.parts.length > 0 && this.parts.every((one) => one.look(ctx).isDone)) {
      const failed = this.parts.find((one) => one.exception)
      if (failed?.exception) this.exception = failed.exception
      this.status = failed ? Status.Faulted : Status.RanToCompletion
      if (!failed && this.result === undefined) {
        const type = this.netType.genericArguments[0]
        if (type?.isArray)
          this.result = arrayOf(
            type.elementType as NetType,
            this.parts.map((one) => one.result),
          )
      }
    }
    return this
  }
  get isDone(): boolean {
    return this.status >= Status.RanToCompletion
  }
  /** Waits for the end, at most so many milliseconds (-1: for good). */
  *wait(ctx: EngineContext, most = -1): Task<boolean> {
    const end = most < 0 ? Number.POSITIVE_INFINITY : ctx.now() + most
    for (;;) {
      if (this.look(ctx).isDone) return true
      const left = Math.min(end - ctx.now(), this.soonest() - ctx.now())
      if (ctx.now() >= end) return false
      yield new Wait(
        (ctx as Runspace).sleep(Number.isFinite(left) ? Math.max(1, Math.min(left, 1000)) : 1000),
      )
    }
  }
  soonest(): number {
    return Math.min(
      this.due ?? Number.POSITIVE_INFINITY,
      ...this.parts.filter((one) => !one.isDone).map((one) => one.soonest()),
    )
  }
}
const millis = (value: unknown): number =>
  value instanceof PSTimeSpan ? Number(value.ticks / 10_000n) : typeof value === 'number' ? value : -1
const aggregate = (inner: NetException): NetException =>
  netException('System.AggregateException', `One or more errors occurred. (${inner.message})`, { inner })
const canceled = (): NetException => netException(`${space}TaskCanceledException`, 'A task was canceled.')
function failed(self: PSTask, wrap: boolean): void {
  if (self.status === Status.Canceled) throw new NetThrow(wrap ? aggregate(canceled()) : canceled())
  if (self.exception) throw new NetThrow(wrap ? aggregate(self.exception) : self.exception)
}
function* resultOf(self: PSTask, ctx: EngineContext): Task {
  yield* self.wait(ctx)
  failed(self, false)
  return self.netType.genericArguments[0] === voidResult() ? AutomationNull : self.result
}
const done = (type: NetType, result?: unknown): PSTask => new PSTask(type, Status.RanToCompletion, result)
function faulted(type: NetType, exception: NetException): PSTask {
  const made = new PSTask(type, Status.Faulted)
  made.exception = exception
  return made
}
/** A script block on another thread has no runspace there: the genuine engine's answer, and ours. */
function noRunspace(type: NetType, delegate: unknown): PSTask {
  const block = (delegate as { target?: unknown }).target
  const text = block instanceof ScriptBlock ? block.toString() : ''
  return faulted(
    type,
    new NetException(
      exceptionType('sma:PSInvalidOperationException'),
      `There is no Runspace available to run scripts in this thread. You can provide one in the DefaultRunspace property of the System.Management.Automation.Runspaces.Runspace type. The script block you attempted to invoke was: ${text}`,
    ),
  )
}
const tasksIn = (args: unknown[], ctx: EngineContext): PSTask[] =>
  (itemsOf(args[0], ctx) ?? [args[0]]).filter((one): one is PSTask => one instanceof PSTask)
const resultType = (given: readonly NetType[], value: unknown): NetType =>
  given[0] ?? typeOf(value) ?? T.Object

const members = {
  get: {
    Result: (self: PSTask, ctx: EngineContext) => {
      // a property cannot wait here; the methods can
      if (!self.look(ctx).isDone)
        throwNet(
          'System.NotSupportedException',
          'Result of a task that has not ended: call Wait first on this host.',
        )
      failed(self, true)
      return self.result
    },
    Status: (self: PSTask, ctx: EngineContext) => enumOf(`${space}TaskStatus`, self.look(ctx).status),
    IsCompleted: (self: PSTask, ctx: EngineContext) => self.look(ctx).isDone,
    IsCompletedSuccessfully: (self: PSTask, ctx: EngineContext) =>
      self.look(ctx).status === Status.RanToCompletion,
    IsFaulted: (self: PSTask, ctx: EngineContext) => self.look(ctx).status === Status.Faulted,
    IsCanceled: (self: PSTask, ctx: EngineContext) => self.look(ctx).status === Status.Canceled,
    Exception: (self: PSTask) => (self.exception ? aggregate(self.exception) : null),
    Id: (self: PSTask) => self.id,
    AsyncState: () => null,
    CreationOptions: () => enumOf(`${space}TaskCreationOptions`, 0),
  },
  call: {
    *Wait(self: PSTask, args: unknown[], ctx: EngineContext): Task {
      const [limit] = args
      const ended = yield* self.wait(ctx, limit === undefined ? -1 : millis(limit))
      if (ended) failed(self, true)
      return limit === undefined || (typeof limit !== 'number' && !(limit instanceof PSTimeSpan))
        ? AutomationNull
        : ended
    },
    GetAwaiter: (self: PSTask) => new PSAwaiter(self),
    ConfigureAwait: (self: PSTask) => new PSAwaiter(self),
    Dispose: () => undefined,
  },
}
implement(`${space}Task`, {
  ...members,
  staticGet: { CompletedTask: () => done(plainTask()), CurrentId: () => null },
  staticCall: {
    FromResult: (_, [value], _ctx, call) => {
      const type = resultType(call.genericArguments, value)
      return done(genericType(`${space}Task\`1`, type), value)
    },
    FromException: (_, [exception], _ctx, call) =>
      exception === null
        ? argumentNull('exception')
        : faulted(genericType(`${space}Task\`1`, call.genericArguments[0] ?? voidResult()), exception),
    FromCanceled: (_, _args, _ctx, call) =>
      new PSTask(genericType(`${space}Task\`1`, call.genericArguments[0] ?? voidResult()), Status.Canceled),
    Delay: (_, [time], ctx) => {
      const ms = millis(time)
      const made = new PSTask(registeredDelay(), Status.WaitingForActivation)
      if (ms >= 0) made.due = ctx.now() + ms
      return made.look(ctx)
    },
    Run: (_, [delegate], _ctx, call) => {
      const shape = (delegate as { netType?: NetType } | null)?.netType
      const result =
        call.genericArguments[0] ?? (shape?.name.startsWith('Func') ? shape.genericArguments[0] : undefined)
      return noRunspace(
        result ? genericType(`${space}Task\`1`, result) : (loadType(`${space}Task`) as NetType),
        delegate,
      )
    },
    WhenAll: (_, args, ctx) => {
      const parts = tasksIn(args, ctx)
      const type = parts[0]?.netType.genericArguments[0]
      const isTyped = type && type !== voidResult() && parts.every((one) => one.netType === parts[0]?.netType)
      const element = isTyped ? arrayOf(type, []).netType : voidResult()
      const made = new PSTask(
        genericType(`${space}Task\`1`, element),
        Status.WaitingForActivation,
        undefined,
        parts,
      )
      if (parts.length === 0) made.status = Status.RanToCompletion
      return made.look(ctx)
    },
    *WaitAll(_: unknown, args: unknown[], ctx: EngineContext): Task {
      for (const one of tasksIn(args, ctx)) {
        yield* one.wait(ctx)
        failed(one, true)
      }
      return args.length > 1 ? true : AutomationNull
    },
    *WaitAny(_: unknown, args: unknown[], ctx: EngineContext): Task {
      const list = tasksIn(args, ctx)
      for (;;) {
        const at = list.findIndex((one) => one.look(ctx).isDone)
        if (at >= 0 || list.length === 0) return at
        yield new Wait((ctx as Runspace).sleep(5))
      }
    },
  },
})
const registeredDelay = (): NetType => {
  const name = `${space}Task+DelayPromise`
  return (
    registeredType(name) ??
    registerType(
      new Type({
        fullName: name,
        kind: 'class',
        base: loadType(`${space}Task`) as NetType,
        assembly: T.Int32.assembly,
      }),
    )
  )
}

/** TaskAwaiter and ConfiguredTaskAwaitable: GetResult throws what the task threw, unwrapped. */
class PSAwaiter {
  readonly task: PSTask
  constructor(task: PSTask) {
    this.task = task
  }
  get netType(): NetType {
    const argument = this.task.netType.genericArguments[0]
    const bare = 'System.Runtime.CompilerServices.TaskAwaiter'
    return argument && argument !== voidResult() && loadType(`${bare}\`1`)
      ? genericType(`${bare}\`1`, argument)
      : (loadType(bare) as NetType)
  }
}
for (const name of [
  'System.Runtime.CompilerServices.TaskAwaiter',
  'System.Runtime.CompilerServices.TaskAwaiter`1',
])
  implement(name, {
    get: { IsCompleted: (self: PSAwaiter, ctx) => self.task.look(ctx).isDone },
    call: {
      GetResult: (self: PSAwaiter, _args, ctx) => resultOf(self.task, ctx),
      GetAwaiter: (self) => self,
    },
  })

class PSCompletion {
  readonly netType: NetType
  readonly task: PSTask
  constructor(netType: NetType) {
    this.netType = netType
    this.task = new PSTask(
      genericType(`${space}Task\`1`, netType.genericArguments[0] ?? T.Object),
      Status.WaitingForActivation,
    )
  }
  end(status: number, result?: unknown, exception?: NetException): boolean {
    if (this.task.isDone) return false
    this.task.status = status
    this.task.result = result
    this.task.exception = exception
    return true
  }
}
const twice = (): never =>
  throwNet(
    'System.InvalidOperationException',
    'An attempt was made to transition a task to a final state when it had already completed.',
  )
implement(`${space}TaskCompletionSource\`1`, {
  get: { Task: (self: PSCompletion) => self.task },
  call: {
    SetResult: (self: PSCompletion, [value], ctx) => {
      if (
        !self.end(Status.RanToCompletion, convertTo(value, self.netType.genericArguments[0] ?? T.Object, ctx))
      )
        twice()
    },
    TrySetResult: (self: PSCompletion, [value], ctx) =>
      self.end(Status.RanToCompletion, convertTo(value, self.netType.genericArguments[0] ?? T.Object, ctx)),
    SetException: (self: PSCompletion, [exception]) => {
      if (!self.end(Status.Faulted, undefined, exception)) twice()
    },
    TrySetException: (self: PSCompletion, [exception]) => self.end(Status.Faulted, undefined, exception),
    SetCanceled: (self: PSCompletion) => {
      if (!self.end(Status.Canceled)) twice()
    },
    TrySetCanceled: (self: PSCompletion) => self.end(Status.Canceled),
  },
  create: (_, _args, _ctx, call) => new PSCompletion(call.type),
})
