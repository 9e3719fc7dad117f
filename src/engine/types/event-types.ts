/** Members of events and subscriptions; collections and timers that raise events. */
import { PSArray, type PSList } from '../../objects/collections.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { PSGuid } from '../../objects/misc.ts'
import { type NetType, objectArrayType, T } from '../../objects/net-type.ts'
import { PSDouble } from '../../objects/numbers.ts'
import type { EventArgs, Subscriber } from '../runtime/events.ts'
import { equalValues } from '../runtime/compare.ts'
import { declareEvents, raise } from '../runtime/object-events.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { list } from './collections/list.ts'
import { enumValue, LanguageValue } from './language-values.ts'
import { implement } from './surface.ts'
import { addMetadata, loadType } from './type-loader.ts'

const sma = 'System.Management.Automation.'

implement(`${sma}PSEventArgs`, {
  get: {
    ComputerName: () => null,
    RunspaceId: (_self, ctx) => new PSGuid((ctx as Runspace).id),
    EventIdentifier: (self: EventArgs) => self.id,
    Sender: (self: EventArgs) => self.facts.sender,
    SourceEventArgs: (self: EventArgs) => self.facts.sourceEventArgs,
    SourceArgs: (self: EventArgs) => new PSArray([...self.facts.args], objectArrayType),
    SourceIdentifier: (self: EventArgs) => self.facts.source,
    TimeGenerated: (self: EventArgs) => dateFromUnixMs(self.time, 2),
    MessageData: (self: EventArgs) => self.facts.data,
  },
  call: { ToString: () => `${sma}PSEventArgs` },
})
implement(`${sma}PSEventSubscriber`, {
  get: {
    SubscriptionId: (self: Subscriber) => self.id,
    SourceObject: (self: Subscriber) => self.facts.object,
    EventName: (self: Subscriber) => self.facts.eventName,
    SourceIdentifier: (self: Subscriber) => self.facts.source,
    Action: (self: Subscriber) => self.job ?? null,
    HandlerDelegate: () => null,
    SupportEvent: (self: Subscriber) => self.facts.support,
    ForwardEvent: () => false,
  },
  call: { ToString: () => `${sma}PSEventSubscriber` },
})

// --- ObservableCollection

const change = 'System.Collections.Specialized.NotifyCollectionChangedEventArgs'
const changeAction = 'System.Collections.Specialized.NotifyCollectionChangedAction'
addMetadata(`#enum ${changeAction} :System.Int32 @23
Add=0 Remove=1 Replace=2 Move=3 Reset=4
#class ${change} :System.EventArgs @23
${changeAction} Action {get;}
System.Collections.IList NewItems {get;}
System.Collections.IList OldItems {get;}
int NewStartingIndex {get;}
int OldStartingIndex {get;}
string ToString()
`)
interface Change {
  readonly action: string
  readonly added?: readonly unknown[]
  readonly removed?: readonly unknown[]
  readonly at?: number
}
const items = (list: readonly unknown[] | undefined): unknown =>
  list ? new PSArray([...list], objectArrayType) : null
implement(change, {
  get: {
    Action: (self: LanguageValue<Change>) => enumValue(changeAction, self.node.action),
    NewItems: (self: LanguageValue<Change>) => items(self.node.added),
    OldItems: (self: LanguageValue<Change>) => items(self.node.removed),
    NewStartingIndex: (self: LanguageValue<Change>) => (self.node.added ? (self.node.at ?? -1) : -1),
    OldStartingIndex: (self: LanguageValue<Change>) => (self.node.removed ? (self.node.at ?? -1) : -1),
  },
  call: { ToString: () => change },
})
const observable = 'System.Collections.ObjectModel.ObservableCollection`1'
declareEvents(observable, ['CollectionChanged'])
function changed(self: PSList, what: Change): void {
  raise(self, 'CollectionChanged', [self, new LanguageValue(what, change)])
}
function removeAt(self: PSList, at: number): void {
  if (at < 0 || at >= self.items.length)
    throwNet(
      'System.ArgumentOutOfRangeException',
      "Index was out of range. Must be non-negative and less than the size of the collection. (Parameter 'index')",
    )
  const removed = self.items.splice(at, 1)
  changed(self, { action: 'Remove', removed, at })
}
implement(observable, {
  ...list,
  call: {
    ...list.call,
    Add(self: PSList, [value]) {
      self.items.push(value)
      changed(self, { action: 'Add', added: [value], at: self.items.length - 1 })
    },
    Insert(self: PSList, [at, value]) {
      self.items.splice(at, 0, value)
      changed(self, { action: 'Add', added: [value], at })
    },
    Remove(self: PSList, [value], ctx) {
      const at = self.items.findIndex((one) => equalValues(one, value, false, ctx))
      if (at >= 0) removeAt(self, at)
      return at >= 0
    },
    RemoveAt: (self: PSList, [at]) => removeAt(self, at),
    Clear(self: PSList) {
      self.items.length = 0
      changed(self, { action: 'Reset' })
    },
  },
})

// --- timers

const timerType = 'System.Timers.Timer'
addMetadata(`#class ${timerType} :System.ComponentModel.Component @23
bool AutoReset {get;set;}
bool Enabled {get;set;}
double Interval {get;set;}
void Start()
void Stop()
void Close()
void Dispose()
string ToString()
${timerType} new()
${timerType} new(double interval)
#class System.Timers.ElapsedEventArgs :System.EventArgs @23
datetime SignalTime {get;}
string ToString()
`)
declareEvents(timerType, ['Elapsed', 'Disposed'])
class Timer {
  interval = 100
  autoReset = true
  #turn: object | undefined
  get netType(): NetType {
    return loadType(timerType) ?? T.Object
  }
  get enabled(): boolean {
    return this.#turn !== undefined
  }
  start(ctx: EngineContext): void {
    if (this.#turn) return
    const turn = {}
    this.#turn = turn
    void this.#run(ctx as Runspace, turn)
  }
  async #run(rs: Runspace, turn: object): Promise<void> {
    while (this.#turn === turn) {
      await rs.sleep(Math.max(1, this.interval))
      // the session that made it may be gone
      if (this.#turn !== turn || rs.isClosed) return
      if (!this.autoReset) this.#turn = undefined
      raise(this, 'Elapsed', [this, new LanguageValue(rs.now(), 'System.Timers.ElapsedEventArgs')])
    }
  }
  stop(): void {
    this.#turn = undefined
  }
}
implement('System.Timers.ElapsedEventArgs', {
  get: { SignalTime: (self: LanguageValue<number>) => dateFromUnixMs(self.node, 2) },
})
implement(timerType, {
  create: (_, [interval]) => {
    const timer = new Timer()
    if (interval !== undefined) timer.interval = toJsNumber(interval)
    return timer
  },
  get: {
    AutoReset: (self: Timer) => self.autoReset,
    Enabled: (self: Timer) => self.enabled,
    Interval: (self: Timer) => new PSDouble(self.interval),
  },
  set: {
    AutoReset: (self: Timer, value: boolean) => {
      self.autoReset = value
    },
    Enabled: (self: Timer, value: boolean, ctx) => (value ? self.start(ctx) : self.stop()),
    Interval: (self: Timer, value) => {
      self.interval = toJsNumber(value)
    },
  },
  call: {
    Start: (self: Timer, _args, ctx) => self.start(ctx),
    Stop: (self: Timer) => self.stop(),
    Close: (self: Timer) => self.stop(),
    Dispose: (self: Timer) => self.stop(),
    ToString: () => timerType,
  },
})
