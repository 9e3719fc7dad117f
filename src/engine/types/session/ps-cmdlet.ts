/** PSCmdlet: $PSCmdlet. */
import { put as writeTo } from '../../runtime/command-runtime.ts'
import { TerminatingError, throwNet } from '../../runtime/failure.ts'
import { engineObjects } from '../../runtime/intrinsics.ts'
import type { ScriptCmdlet } from '../../runtime/script-cmdlet.ts'
import { asMethod } from './command-info.ts'
import { cls, commandOrigin, frameOf, rsOf, sma } from './parts.ts'
import type { HostIo } from '../../runtime/host-io.ts'
import type { Task } from '../../runtime/task.ts'
import { setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { argumentNull } from '../values.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSArray } from '../../../objects/collections.ts'
import type { ErrorRecord } from '../../../objects/error-record.ts'
import { PSSwitch } from '../../../objects/misc.ts'
import { type NetType, registeredType, T } from '../../../objects/net-type.ts'
import { EnumValue, PSUInt64 } from '../../../objects/numbers.ts'
import { customObject } from '../../../objects/ps-object.ts'
import type { ProgressRecord } from '../../../objects/records.ts'

const runtimeOf = (self: ScriptCmdlet) => self.stage.runtime
cls(`${sma}MshCommandRuntime`, T.Object)
/** `$PSCmdlet.CommandRuntime` */
class CommandRuntimeView {
  readonly cmdlet: ScriptCmdlet
  constructor(cmdlet: ScriptCmdlet) {
    this.cmdlet = cmdlet
  }
  get netType(): NetType {
    return registeredType(`${sma}MshCommandRuntime`) as NetType
  }
}
implement(`${sma}MshCommandRuntime`, { get: { Host: (_self, ctx) => engineObjects(rsOf(ctx)).host } })
/** -First, -Skip and -IncludeTotalCount of a function that supports paging */
function pagingParameters(self: ScriptCmdlet): unknown {
  const { bound } = self.stage.binder
  if (!self.stage.binder.sets.metadata.supportsPaging) return null
  const value = (name: string, otherwise: unknown): unknown => bound.get(name)?.value ?? otherwise
  return customObject(
    [
      ['IncludeTotalCount', value('includetotalcount', new PSSwitch(false))],
      ['Skip', value('skip', new PSUInt64(0n))],
      ['First', value('first', new PSUInt64(18446744073709551615n))],
    ],
    [`${sma}PagingParameters`, 'System.Object'],
  )
}
implement(`${sma}PSCmdlet`, {
  get: {
    ParameterSetName: (self: ScriptCmdlet) => self.stage.parameterSet,
    MyInvocation: (self: ScriptCmdlet) => self.stage.runtime.invocation,
    SessionState: (_self, ctx) => engineObjects(rsOf(ctx)).sessionState,
    Host: (_self, ctx) => engineObjects(rsOf(ctx)).host,
    InvokeCommand: (_self, ctx) => engineObjects(rsOf(ctx)).invokeCommand,
    InvokeProvider: (_self, ctx) => engineObjects(rsOf(ctx)).invokeProvider,
    CommandRuntime: (self: ScriptCmdlet) => new CommandRuntimeView(self),
    PagingParameters: (self: ScriptCmdlet) => pagingParameters(self),
    CommandOrigin: (self: ScriptCmdlet) =>
      new EnumValue(commandOrigin, self.stage.runtime.invocation.commandOrigin),
    Stopping: () => false,
  },
  call: {
    WriteError: (self: ScriptCmdlet, [record]) => {
      if (record === null)
        throwNet(
          `${sma}PSArgumentNullException`,
          'Cannot process argument because the value of argument "errorRecord" is null. Change the value of argument "errorRecord" to a non-null value.',
        )
      return runtimeOf(self).writeError(record as ErrorRecord)
    },
    ThrowTerminatingError(self: ScriptCmdlet, [record]) {
      if (record === null) argumentNull('errorRecord')
      const error = record as ErrorRecord
      error.invocationInfo ??= runtimeOf(self).invocation
      error.commandTypeName ??= runtimeOf(self).commandTypeName
      error.categoryActivity ??= runtimeOf(self).commandName
      const thrown = new TerminatingError(error)
      thrown.leaving = runtimeOf(self)
      throw thrown
    },
    *WriteObject(self: ScriptCmdlet, [value, enumerateIt]) {
      if (enumerateIt === true) yield* runtimeOf(self).rs.writeEnumerated(self.stage.out, value)
      else yield* writeTo(self.stage.out, value)
      return AutomationNull
    },
    WriteVerbose: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeVerbose(text as string),
    WriteWarning: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeWarning(text as string),
    WriteDebug: (self: ScriptCmdlet, [text]) => runtimeOf(self).writeDebug(text as string),
    WriteProgress: (self: ScriptCmdlet, [record]) => runtimeOf(self).writeProgress(record as ProgressRecord),
    WriteInformation(self: ScriptCmdlet, [data, tags], ctx) {
      const list = tags instanceof PSArray ? tags.items.map((one) => rsOf(ctx).text(one)) : []
      return runtimeOf(self).writeInformation(
        rsOf(ctx).informationRecord(data, list, runtimeOf(self).commandName),
      )
    },
    ShouldProcess: (self: ScriptCmdlet, [target, action, caption]) =>
      asMethod(
        caption === undefined
          ? runtimeOf(self).shouldProcess(target as string, action as string | undefined)
          : runtimeOf(self).shouldProcess('', undefined, {
              description: target as string,
              query: action as string,
              caption: caption as string,
            }),
      ),
    ShouldContinue: (self: ScriptCmdlet, [query, caption, ...more], ctx) => {
      const all = more.slice(-2)
      if (all.length < 2) return asMethod(runtimeOf(self).shouldContinue(query as string, caption as string))
      return asMethod(continueForAll(rsOf(ctx).io, query as string, caption as string, all, more[0] === true))
    },
    GetVariableValue(_self, [name, fallback], ctx) {
      const found = frameOf(ctx).scope.find((name as string).toLowerCase())
      return found === undefined ? (fallback ?? null) : found.value
    },
    GetUnresolvedProviderPathFromPSPath: (_self, [path], ctx) =>
      rsOf(ctx).providers.unresolvedPath(frameOf(ctx), path as string),
    GetResolvedProviderPathFromPSPath: (_self, [path, provider], ctx) =>
      rsOf(ctx).providers.resolvedPaths(frameOf(ctx), path as string, provider),
    CurrentProviderLocation: (_self, _args, ctx) => rsOf(ctx).providers.currentLocation(),
    ToString: () => `${sma}PSScriptCmdlet`,
  },
})

type Switch = Parameters<typeof setReference>[0]

/** Asked until somebody answers for all; what has security impact is not gone on with by a mere Enter. */
function* continueForAll(
  io: HostIo,
  query: string,
  caption: string,
  [yes, no]: readonly unknown[],
  isRisky: boolean,
): Task<boolean> {
  const yesToAll = yes as Switch
  const noToAll = no as Switch
  if (yesToAll.value === true) return true
  if (noToAll.value === true) return false
  const choice = yield* io.decideForAll(caption, query, isRisky ? 2 : 0)
  if (choice === 1) setReference(yesToAll, true)
  if (choice === 3) setReference(noToAll, true)
  return choice === 0 || choice === 1
}
