/** EngineIntrinsics, SessionState and its intrinsics: $ExecutionContext. */
import type { SessionPlan } from '../../../configurations/session-plan.ts'
import { commandOfType, commandsMatching } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import type { Frame } from '../../runtime/frame.ts'
import { type EngineObject, engineObjects } from '../../runtime/intrinsics.ts'
import { Collector } from '../../runtime/pipes.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { type Scope, Variable } from '../../runtime/scope.ts'
import { ScriptBlock } from '../../runtime/script-block.ts'
import type { ModuleInfo } from '../../runtime/session-state.ts'
import { promptly, type Task } from '../../runtime/task.ts'
import { fuelSlice } from '../../../settings/limits.ts'
import { escapeWildcard } from '../../runtime/wildcard.ts'
import { collectionOf, frameOf, languageModes, psObjects, rsOf, sma } from './parts.ts'
import { genericType, implement } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSList } from '../../../objects/collections.ts'
import { type NetType, registeredType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

const part = (name: keyof ReturnType<typeof engineObjects>) => (_self: EngineObject, ctx: EngineContext) =>
  engineObjects(rsOf(ctx))[name]
implement(`${sma}EngineIntrinsics`, {
  get: {
    Host: part('host'),
    SessionState: part('sessionState'),
    InvokeCommand: part('invokeCommand'),
    InvokeProvider: part('invokeProvider'),
  },
})
/** A configuration's own code has the whole language (truth jea-184, 644). */
function languageModeOf(rs: Runspace, frame: Frame): SessionPlan['languageMode'] {
  const { languageMode } = rs.plan
  if (languageMode === 'FullLanguage') return languageMode
  const source = frame.position?.source
  // a Command object of the client has no text
  if (source === undefined) return frame.trusted ? 'FullLanguage' : languageMode
  return rs.clientSources?.has(source) ? languageMode : 'FullLanguage'
}
/** `$module.SessionState` and its PSVariable: those of the module, not of whoever asks. */
export class StateView {
  readonly typeName: string
  readonly module: ModuleInfo
  constructor(typeName: string, module: ModuleInfo) {
    this.typeName = typeName
    this.module = module
  }
  get netType(): NetType {
    return registeredType(this.typeName) ?? T.Object
  }
}
const scopeFor = (self: unknown, ctx: EngineContext): Scope =>
  self instanceof StateView ? (self.module.state?.top ?? frameOf(ctx).scope) : frameOf(ctx).scope
implement(`${sma}SessionState`, {
  get: {
    Path: part('path'),
    PSVariable: (self: EngineObject | StateView, ctx) =>
      self instanceof StateView
        ? new StateView(`${sma}PSVariableIntrinsics`, self.module)
        : engineObjects(rsOf(ctx)).variables,
    InvokeCommand: part('invokeCommand'),
    InvokeProvider: part('invokeProvider'),
    LanguageMode: (_self, ctx) =>
      new EnumValue(
        languageModes,
        { FullLanguage: 0, RestrictedLanguage: 1, NoLanguage: 2, ConstrainedLanguage: 3 }[
          languageModeOf(rsOf(ctx), frameOf(ctx))
        ],
      ),
    Module: (self, ctx) =>
      (self as unknown) instanceof StateView
        ? (self as unknown as StateView).module
        : (frameOf(ctx).state.module ?? null),
    Applications: (_self, ctx) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), [
        ...(rsOf(ctx).visibility?.applications ?? ['*']),
      ]),
    Scripts: (_self, ctx) =>
      new PSList(genericType('System.Collections.Generic.List`1', T.String), [
        ...(rsOf(ctx).visibility?.scripts ?? ['*']),
      ]),
  },
})
/** What the client of a configuration may not see is not there. */
function seenVariable(scope: Scope, ctx: EngineContext, name: string): Variable | undefined {
  const found = scope.find(name.toLowerCase())
  return found?.isPrivate && !frameOf(ctx).trusted ? undefined : found
}
implement(`${sma}PSVariableIntrinsics`, {
  call: {
    Get: (self, [name], ctx) => seenVariable(scopeFor(self, ctx), ctx, name as string) ?? null,
    GetValue: (self, [name, fallback], ctx) =>
      seenVariable(scopeFor(self, ctx), ctx, name as string)?.value ?? fallback ?? null,
    Set(self, [name, value], ctx) {
      if (name instanceof Variable) scopeFor(self, ctx).put(name)
      else {
        const text = name as string
        const scoped = /^(global|script|local):(.*)$/i.exec(text)
        const scope = scoped ? scopeFor(self, ctx).named(scoped[1] as string) : scopeFor(self, ctx)
        const bare = scoped ? (scoped[2] as string) : text
        scope.assign(bare, bare.toLowerCase(), value)
      }
      return AutomationNull
    },
    Remove(self, [name], ctx) {
      scopeFor(self, ctx).remove((name instanceof Variable ? name.name : (name as string)).toLowerCase())
      return AutomationNull
    },
  },
})
implement(`${sma}PathIntrinsics`, {
  get: {
    CurrentLocation: (_self, ctx) => rsOf(ctx).providers.currentLocation(),
    CurrentFileSystemLocation: (_self, ctx) => rsOf(ctx).providers.currentLocation(),
  },
  call: {
    GetUnresolvedProviderPathFromPSPath: (_self, [path], ctx) =>
      rsOf(ctx).providers.unresolvedPath(frameOf(ctx), path as string),
    GetResolvedProviderPathFromPSPath: (_self, [path, provider], ctx) =>
      rsOf(ctx).providers.resolvedPaths(frameOf(ctx), path as string, provider),
    Combine: (_self, [parent, child], ctx) =>
      rsOf(ctx).providers.combine(frameOf(ctx), parent as string, child as string),
    ParseChildName: (_self, [path]) => (path as string).replace(/\/+$/, '').replace(/^.*\//s, ''),
    ParseParent: (_self, [path]) => parentOf(path as string),
    SetLocation: (_self, [path], ctx) => rsOf(ctx).providers.setLocation(frameOf(ctx), path as string),
  },
})
function parentOf(path: string): string {
  const trimmed = path.replace(/\/+$/, '')
  const at = trimmed.lastIndexOf('/')
  return at < 0 ? '' : at === 0 ? '/' : trimmed.slice(0, at)
}
implement(`${sma}CommandInvocationIntrinsics`, {
  get: {
    HasErrors: () => false,
    CommandNotFoundAction: () => null,
    PreCommandLookupAction: () => null,
    PostCommandLookupAction: () => null,
  },
  call: {
    ExpandString(_self, [text], ctx) {
      const rs = rsOf(ctx)
      const block = rs.classes.blockOfText(`"${String(text).replaceAll('"', '""')}"`, frameOf(ctx).state)
      return rs.call(block, [], { dotSource: true })
    },
    GetCommand: (_self, [name, types], ctx) =>
      commandOfType(frameOf(ctx), name as string, Number((types as EnumValue | undefined)?.value ?? 383)) ??
      null,
    GetCmdlet: (_self, [name], ctx) => rsOf(ctx).cmdlet((name as string).toLowerCase()) ?? null,
    *InvokeScript(_self, args, ctx): Task<unknown> {
      const rs = rsOf(ctx)
      const found = args.map(baseOf).find((one) => one instanceof ScriptBlock)
      const block = found ?? rs.classes.blockOfText(rs.text(args[0]), frameOf(ctx).state)
      // (script, args) · (script, useNewScope, writeToPipeline, input, args) · (useLocalScope, block, input, args)
      const isLong = typeof args[0] === 'boolean' || args.length >= 5
      const given = isLong ? args[args.length - 1] : args[1]
      const sent = isLong ? args[args.length - 2] : undefined
      const useScope = isLong ? args.find((one) => typeof one === 'boolean') === true : true
      const input = rs.itemsOf(sent ?? null)
      const out = new Collector()
      yield* rs.callInto(
        block,
        rs.itemsOf(given ?? null) ?? [],
        useScope ? (input ? { input: [...input] } : {}) : { dotSource: true },
        out,
      )
      return psObjects(out.items)
    },
    GetCommandName(_self, [name, isPattern, full], ctx) {
      const wanted = isPattern === true ? (name as string) : escapeWildcard(name as string)
      const names = new Map<string, string>()
      for (const one of commandsMatching(frameOf(ctx), [wanted], 511, undefined)) {
        const shown = full === true && one.moduleName ? `${one.moduleName}\\${one.name}` : one.name
        names.set(one.name.toLowerCase(), shown)
      }
      return new PSList(genericType('System.Collections.Generic.List`1', T.String), [...names.values()])
    },
    GetCommands: (_self, [name, types, isPattern], ctx) =>
      collectionOf(
        registeredType(`${sma}CommandInfo`) ?? T.Object,
        commandsMatching(
          frameOf(ctx),
          [isPattern === true ? (name as string) : escapeWildcard(name as string)],
          Number((types as EnumValue).value),
          undefined,
        ),
      ),
    NewScriptBlock: (_self, [text], ctx) =>
      promptly(ctx, rsOf(ctx).classes.blockInSlices(text as string, frameOf(ctx).state), fuelSlice),
  },
})
