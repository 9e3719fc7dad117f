/** `[powershell]`, `[runspacefactory]`, `[initialsessionstate]`, as scripts use them. */
import type { ErrorRecord } from '../../objects/error-record.ts'
import { carrierOf } from '../runtime/carrier.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { PSVersion } from '../../objects/misc.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { Outcome } from '../run.ts'
import type { EngineContext } from '../runtime/context.ts'
import { NetThrow, throwNet } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import {
  currentRunspace,
  dataCollection,
  InitialState,
  PowerShellObject,
  RunspaceObject,
  RunspacePoolObject,
  SessionEntry,
} from '../runtime/powershell-object.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { enumValue } from './language-values.ts'
import { adders, Commands } from './powershell-commands.ts'
import { genericType, implement } from './surface.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { argumentNull } from './values.ts'

const sma = 'System.Management.Automation.'
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
const frameOf = (ctx: EngineContext): Frame =>
  rsOf(ctx).frames[rsOf(ctx).frames.length - 1] ?? rsOf(ctx).io.baseFrame
const named = (name: string): NetType => loadType(sma + name) ?? T.Object

addMetadata(`#class System.Management.Automation.PowerShellAsyncResult :System.Object;System.IAsyncResult @26
System.Object AsyncState {get;}
System.Threading.WaitHandle AsyncWaitHandle {get;}
bool CompletedSynchronously {get;}
bool IsCompleted {get;}
string ToString()
#class System.Threading.WaitHandle abstract :System.Object @0
bool WaitOne()
bool WaitOne(int millisecondsTimeout)
bool WaitOne(timespan timeout)
void Close()
void Dispose()
string ToString()
#interface System.IAsyncResult : @0
bool IsCompleted {get;}
#enum System.Management.Automation.RunspaceMode :System.Int32 @26
CurrentRunspace=0 NewRunspace=1
`)

class WaitHandle {
  readonly done: Promise<unknown>
  constructor(done: Promise<unknown>) {
    this.done = done
  }
  get netType(): NetType {
    return loadType('System.Threading.WaitHandle') ?? T.Object
  }
}
implement('System.Threading.WaitHandle', {
  call: {
    *WaitOne(self: WaitHandle, [time], ctx): Task {
      const ms =
        time === undefined
          ? -1
          : typeof time === 'number'
            ? time
            : Number((time as { ticks: bigint }).ticks / 10000n)
      if (ms < 0) {
        yield new Wait(self.done)
        return true
      }
      return yield new Wait(
        Promise.race([
          self.done.then(() => true),
          rsOf(ctx)
            .sleep(ms)
            .then(() => false),
        ]),
      )
    },
    Close: () => undefined,
    Dispose: () => undefined,
    ToString: () => 'System.Threading.ManualResetEvent',
  },
})

class AsyncResult {
  readonly done: Promise<Outcome>
  readonly output: PSList
  outcome: Outcome | undefined
  constructor(done: Promise<Outcome>, output: PSList) {
    this.done = done
    this.output = output
    void done.then((outcome) => (this.outcome = outcome))
  }
  get netType(): NetType {
    return named('PowerShellAsyncResult')
  }
}
implement(`${sma}PowerShellAsyncResult`, {
  get: {
    AsyncState: () => null,
    AsyncWaitHandle: (self: AsyncResult) => new WaitHandle(self.done),
    CompletedSynchronously: () => false,
    IsCompleted: (self: AsyncResult) => self.outcome !== undefined,
  },
})

/** PSInvocationSettings: only AddToHistory changes anything here. */
class InvocationSettings {
  readonly facts = new Map<string, unknown>()
  get netType(): NetType {
    return named('PSInvocationSettings')
  }
}
const settingNames = [
  ...['ApartmentState', 'Host', 'RemoteStreamOptions', 'AddToHistory', 'ErrorActionPreference'],
  ...['FlowImpersonationPolicy', 'ExposeFlowControlExceptions'],
]
implement(`${sma}PSInvocationSettings`, {
  get: Object.fromEntries(
    settingNames.map((name) => [
      name,
      (self: InvocationSettings) =>
        self.facts.get(name) ?? (/^(AddTo|Flow|Expose)/.test(name) ? false : null),
    ]),
  ),
  set: Object.fromEntries(
    settingNames.map((name) => [
      name,
      (self: InvocationSettings, value: unknown) => void self.facts.set(name, value),
    ]),
  ),
  create: () => new InvocationSettings(),
})

// --- [powershell]

class Streams {
  readonly of: PowerShellObject['streams']
  constructor(owner: PowerShellObject) {
    this.of = owner.streams
  }
  get netType(): NetType {
    return named('PSDataStreams')
  }
}
implement(`${sma}PSDataStreams`, {
  get: {
    Error: (self: Streams) => self.of.error,
    Progress: (self: Streams) => self.of.progress,
    Verbose: (self: Streams) => self.of.verbose,
    Debug: (self: Streams) => self.of.debug,
    Warning: (self: Streams) => self.of.warning,
    Information: (self: Streams) => self.of.information,
  },
  call: {
    ClearStreams(self: Streams) {
      for (const one of Object.values(self.of)) one.items.length = 0
    },
    ToString: () => `${sma}PSDataStreams`,
  },
})

class StateInfo {
  readonly state: string
  readonly reason: unknown
  readonly typeName: string
  readonly enumName: string
  constructor(typeName: string, enumName: string, state: string, reason: unknown) {
    this.typeName = typeName
    this.enumName = enumName
    this.state = state
    this.reason = reason
  }
  get netType(): NetType {
    return named(this.typeName)
  }
}
for (const name of ['PSInvocationStateInfo', 'Runspaces.RunspaceStateInfo', 'RunspacePoolStateInfo'])
  implement(sma + name, {
    get: {
      State: (self: StateInfo) => enumValue(sma + self.enumName, self.state),
      Reason: (self: StateInfo) => self.reason,
    },
    call: {
      ToString: (self: StateInfo) =>
        self.typeName.startsWith('Runspaces') ? self.state : sma + self.typeName,
    },
  })

const itemsOf = (value: unknown): unknown[] | undefined => {
  const base = baseOf(value)
  return base instanceof PSArray || base instanceof PSList
    ? [...base.items]
    : base === null || base === undefined
      ? undefined
      : [base]
}
const collection = (items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.PSObject), items)

implement(`${sma}PowerShell`, {
  get: {
    Commands: (self: PowerShellObject) => new Commands(self),
    Streams: (self: PowerShellObject) => new Streams(self),
    InstanceId: (self: PowerShellObject) => self.instanceId,
    InvocationStateInfo: (self: PowerShellObject) =>
      new StateInfo('PSInvocationStateInfo', 'PSInvocationState', self.state, self.reason),
    IsNested: (self: PowerShellObject) => self.runspace?.isCurrent === true,
    HadErrors: (self: PowerShellObject) => self.hadErrors,
    Runspace: (self: PowerShellObject) => self.place ?? null,
    RunspacePool: (self: PowerShellObject) => self.pool ?? null,
    IsRunspaceOwner: (self: PowerShellObject) => self.ownsRunspace,
    HistoryString: (self: PowerShellObject) => self.historyString,
  },
  set: {
    Commands: (self: PowerShellObject, value: Commands) => self.take(value.owner),
    Runspace: (self: PowerShellObject, value: RunspaceObject) => {
      self.runspace = value
    },
    RunspacePool: (self: PowerShellObject, value: RunspacePoolObject) => {
      self.pool = value
    },
    HistoryString: (self: PowerShellObject, value: string) => {
      self.historyString = value
    },
  },
  call: {
    ...adders,
    *Invoke(self: PowerShellObject, [input, ...more], ctx): Task {
      self.addsToHistory = more.some(
        (one) => one instanceof InvocationSettings && one.facts.get('AddToHistory') === true,
      )
      return collection(yield* self.invoke(frameOf(ctx), itemsOf(input)))
    },
    *BeginInvoke(self: PowerShellObject, [input, output], ctx): Task {
      if (self.runspace?.isCurrent)
        throwNet(
          `${sma}PSInvalidOperationException`,
          'Nested PowerShell instances cannot be invoked asynchronously. Use the Invoke method.',
        )
      const list = output instanceof PSList ? output : dataCollection('PSObject')
      return new AsyncResult(yield* self.start(frameOf(ctx), itemsOf(input), list.items), list)
    },
    *EndInvoke(_self: PowerShellObject, [result]): Task {
      const run = result as AsyncResult
      const outcome = (yield new Wait(run.done)) as Outcome
      if (outcome.type === 'failed') throw new NetThrow(carrierOf(outcome.error as ErrorRecord))
      return run.output
    },
    *Stop(self: PowerShellObject): Task {
      yield* self.stopped()
      return AutomationNull
    },
    *BeginStop(self: PowerShellObject): Task {
      yield* self.stopped()
      return null
    },
    EndStop: () => undefined,
    Dispose: (self: PowerShellObject) => self.dispose(),
    CreateNestedPowerShell: (self: PowerShellObject) => new PowerShellObject(self.session, self.runspace),
    ToString: () => `${sma}PowerShell`,
  },
  staticCall: {
    Create(_self, [how], ctx) {
      const rs = rsOf(ctx)
      if (how === null)
        throwNet(
          `${sma}PSArgumentNullException`,
          'Cannot process argument because the value of argument "runspace" is null. Change the value of argument "runspace" to a non-null value.',
        )
      if (how instanceof RunspaceObject) return new PowerShellObject(rs, how)
      if (how instanceof InitialState) return new PowerShellObject(rs, undefined, how)
      if (how instanceof EnumValue && Number(how.value) === 0)
        return new PowerShellObject(rs, new RunspaceObject(rs, undefined, rs.engine))
      return new PowerShellObject(rs)
    },
  },
})

// --- runspaces

class Proxy {
  readonly of: RunspaceObject
  constructor(of: RunspaceObject) {
    this.of = of
  }
  get netType(): NetType {
    return named('Runspaces.SessionStateProxy')
  }
}
implement(`${sma}Runspaces.SessionStateProxy`, {
  call: {
    *SetVariable(self: Proxy, [name, value], ctx): Task {
      const { rs } = yield* self.of.used(frameOf(ctx))
      rs.global.top.assign(name as string, (name as string).toLowerCase(), value)
      return AutomationNull
    },
    *GetVariable(self: Proxy, [name], ctx): Task {
      const { rs } = yield* self.of.used(frameOf(ctx))
      return rs.global.top.find((name as string).toLowerCase())?.value ?? null
    },
    ToString: () => `${sma}Runspaces.SessionStateProxy`,
  },
})
implement(`${sma}Runspaces.Runspace`, {
  get: {
    InstanceId: (self: RunspaceObject) => self.instanceId,
    Name: (self: RunspaceObject) => self.name || 'Runspace1',
    Id: () => 1,
    RunspaceIsRemote: () => false,
    ConnectionInfo: () => null,
    OriginalConnectionInfo: () => null,
    InitialSessionState: (self: RunspaceObject) => (self.initial ??= new InitialState()),
    ApartmentState: () => enumValue('System.Threading.ApartmentState', 'Unknown'),
    ThreadOptions: (self: RunspaceObject) =>
      enumValue(`${sma}Runspaces.PSThreadOptions`, self.isCurrent ? 'UseCurrentThread' : 'Default'),
    Version: () => new PSVersion(7, 6, 5),
    ExpiresOn: () => null,
    DisconnectedOn: () => null,
    RunspaceStateInfo: (self: RunspaceObject) =>
      new StateInfo('Runspaces.RunspaceStateInfo', 'Runspaces.RunspaceState', self.shownState, null),
    RunspaceAvailability: (self: RunspaceObject) =>
      enumValue(
        `${sma}Runspaces.RunspaceAvailability`,
        self.shownState !== 'Opened' ? 'None' : self.isCurrent ? 'Busy' : 'Available',
      ),
    SessionStateProxy: (self: RunspaceObject) => new Proxy(self),
  },
  set: {
    Name: (self: RunspaceObject, value: string) => {
      self.name = value
    },
  },
  call: {
    *Open(self: RunspaceObject, _args, ctx): Task {
      yield* self.open(frameOf(ctx))
      return AutomationNull
    },
    *OpenAsync(self: RunspaceObject, _args, ctx): Task {
      yield* self.open(frameOf(ctx))
      return AutomationNull
    },
    Close: (self: RunspaceObject) => self.close(),
    CloseAsync: (self: RunspaceObject) => self.close(),
    Dispose: (self: RunspaceObject) => self.close(),
    ResetRunspaceState: (self: RunspaceObject) => self.need().reset(),
    ToString: () => `${sma}Runspaces.LocalRunspace`,
  },
  staticGet: {
    DefaultRunspace: (ctx) => currentRunspace(rsOf(ctx)),
    CanUseDefaultRunspace: () => true,
  },
})
implement(`${sma}Runspaces.RunspacePool`, {
  get: {
    InstanceId: (self: RunspacePoolObject) => self.instanceId,
    IsDisposed: (self: RunspacePoolObject) => self.state === 'Closed',
    RunspacePoolStateInfo: (self: RunspacePoolObject) =>
      new StateInfo('RunspacePoolStateInfo', 'Runspaces.RunspacePoolState', self.state, null),
    InitialSessionState: (self: RunspacePoolObject) => self.initial ?? null,
    ConnectionInfo: () => null,
  },
  call: {
    Open: (self: RunspacePoolObject) => {
      self.state = 'Opened'
    },
    Close: (self: RunspacePoolObject) => self.close(),
    Dispose: (self: RunspacePoolObject) => self.close(),
    GetMaxRunspaces: (self: RunspacePoolObject) => self.max,
    GetMinRunspaces: () => 1,
    GetAvailableRunspaces: (self: RunspacePoolObject) => self.available,
    SetMaxRunspaces: (self: RunspacePoolObject, [max]) => {
      self.max = Number(max)
      return true
    },
    ToString: () => `${sma}Runspaces.RunspacePool`,
  },
})
implement(`${sma}Runspaces.RunspaceFactory`, {
  staticCall: {
    CreateRunspace: (_self, args, ctx) =>
      new RunspaceObject(
        rsOf(ctx),
        args.find((one): one is InitialState => one instanceof InitialState),
      ),
    CreateRunspacePool: (_self, args, ctx) =>
      new RunspacePoolObject(
        rsOf(ctx),
        typeof args[1] === 'number' ? args[1] : 1,
        args.find((one): one is InitialState => one instanceof InitialState),
      ),
  },
})
/** by name, with what it is until a script sets it */
const stateDefaults: Readonly<Record<string, () => unknown>> = {
  LanguageMode: () => enumValue(`${sma}PSLanguageMode`, 'FullLanguage'),
  ExecutionPolicy: () => enumValue('Microsoft.PowerShell.ExecutionPolicy', 'Restricted'),
  ApartmentState: () => enumValue('System.Threading.ApartmentState', 'Unknown'),
  ThreadOptions: () => enumValue(`${sma}Runspaces.PSThreadOptions`, 'Default'),
  ThrowOnRunspaceOpenError: () => true,
  UseFullLanguageModeInDebugger: () => false,
  DisableFormatUpdates: () => false,
  TranscriptDirectory: () => null,
}
const stateFacts = Object.keys(stateDefaults)
implement(`${sma}Runspaces.InitialSessionState`, {
  get: {
    Variables: (self: InitialState) => self.variables,
    Commands: (self: InitialState) => self.commands,
    ...Object.fromEntries(
      stateFacts.map((name) => [
        name,
        (self: InitialState) => self.facts.get(name) ?? stateDefaults[name]?.() ?? null,
      ]),
    ),
  },
  set: Object.fromEntries(
    stateFacts.map((name) => [
      name,
      (self: InitialState, value: unknown) => void self.facts.set(name, value),
    ]),
  ),
  call: {
    ImportPSModule(self: InitialState, [names]) {
      if (names === null || names === undefined) argumentNull('name')
      self.modules.push(...(names as PSArray).items.map(String))
    },
    ToString: () => `${sma}Runspaces.InitialSessionState`,
  },
  staticCall: {
    Create: () => withMode('NoLanguage'),
    CreateDefault: () => withMode('FullLanguage'),
    CreateDefault2: () => withMode('FullLanguage'),
  },
})

function withMode(mode: string): InitialState {
  const made = new InitialState()
  made.facts.set('LanguageMode', enumValue(`${sma}PSLanguageMode`, mode))
  return made
}

for (const name of ['SessionStateVariableEntry', 'SessionStateFunctionEntry'])
  implement(`${sma}Runspaces.${name}`, {
    create: (_, [key, value]) => new SessionEntry(`${sma}Runspaces.${name}`, String(key), value),
    get: {
      Name: (self: SessionEntry) => self.name,
      Value: (self: SessionEntry) => self.value,
      Definition: (self: SessionEntry) => self.value,
    },
  })
