/** `$ExecutionContext.SessionState.Drive`, `.Provider` and `.InvokeProvider.Item`: drives, providers and items as scripts ask for them. */
import { PSArray, PSList } from '../../objects/collections.ts'
import { type NetType, registeredType, T } from '../../objects/net-type.ts'
import type { EngineContext } from '../runtime/context.ts'
import type { Frame } from '../runtime/frame.ts'
import { EngineObject } from '../runtime/intrinsics.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import { loadType } from '../types/type-loader.ts'
import { genericType, implement } from '../types/surface.ts'
import { gathering, plainAsk } from './ask.ts'
import { type Drive, driveType, type ProviderInfo, providerType } from './drives.ts'
import { noDrive, type Providers } from './providers.ts'

/** the session's providers, as far as they are needed here */
interface Seen extends Providers {
  readonly providers: readonly ProviderInfo[]
  readonly location: { readonly drive: Drive | undefined }
  provider(name: string): ProviderInfo
  drive(name: string, scope?: Frame['scope']): Drive | undefined
  allDrives(scope?: Frame['scope']): Drive[]
  glob(
    ask: ReturnType<typeof plainAsk>,
    written: string,
    allowMissing?: boolean,
  ): Task<{ readonly provider: ProviderInfo; readonly path: string }[]>
}

const sma = 'System.Management.Automation.'
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
const seen = (ctx: EngineContext): Seen => rsOf(ctx).providers as Seen
const frameOf = (ctx: EngineContext): Frame =>
  rsOf(ctx).frames[rsOf(ctx).frames.length - 1] ?? rsOf(ctx).io.baseFrame
/** an empty session begins with no provider and no drive (truth jea-346) */
const isEmpty = (ctx: EngineContext): boolean => rsOf(ctx).plan.sessionType === 'Empty'
const collection = (of: NetType, items: readonly unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.Collection`1', of), [...items])
const part = (name: string) => (_self: unknown, ctx: EngineContext) =>
  new EngineObject(registeredType(`${sma}${name}`) ?? loadType(`${sma}${name}`) ?? T.Object, rsOf(ctx))

implement(`${sma}SessionState`, {
  get: { Drive: part('DriveManagementIntrinsics'), Provider: part('CmdletProviderManagementIntrinsics') },
})
implement(`${sma}ProviderIntrinsics`, {
  get: {
    Item: part('ItemCmdletProviderIntrinsics'),
    ChildItem: part('ChildItemCmdletProviderIntrinsics'),
  },
})

const drives = (ctx: EngineContext): Drive[] => (isEmpty(ctx) ? [] : seen(ctx).allDrives(frameOf(ctx).scope))
implement(`${sma}DriveManagementIntrinsics`, {
  get: { Current: (_self, ctx) => (isEmpty(ctx) ? null : (seen(ctx).location.drive ?? null)) },
  call: {
    Get: (_self, [name], ctx) =>
      seen(ctx).drive(name as string, frameOf(ctx).scope) ?? noDrive(name as string),
    GetAll: (_self, _args, ctx) => collection(driveType, drives(ctx)),
    GetAllForProvider: (_self, [name], ctx) => {
      const provider = seen(ctx).provider(name as string)
      return collection(
        driveType,
        drives(ctx).filter((one) => one.provider === provider),
      )
    },
  },
})

const providers = (ctx: EngineContext): readonly ProviderInfo[] => (isEmpty(ctx) ? [] : seen(ctx).providers)
implement(`${sma}CmdletProviderManagementIntrinsics`, {
  call: {
    Get: (_self, [name], ctx) => collection(providerType, [seen(ctx).provider(name as string)]),
    GetOne: (_self, [name], ctx) => seen(ctx).provider(name as string),
    GetAll: (_self, _args, ctx) => collection(providerType, providers(ctx)),
  },
})

/** the depth of Get(path, recurse, depth, force, literal) */
const depthOf = (more: readonly unknown[]): number => (more.length > 2 ? Number(more[0]) : 0xffffffff)
const pathsOf = (value: unknown): readonly unknown[] => (value instanceof PSArray ? value.items : [value])
implement(`${sma}ChildItemCmdletProviderIntrinsics`, {
  call: {
    *Get(_self, [paths, recurse, ...more], ctx): Task<unknown> {
      const literal = more[more.length - 1] === true
      const { ask, found } = gathering(plainAsk(frameOf(ctx), literal))
      ask.force ||= more.length > 1 && more[more.length - 2] === true
      for (const path of pathsOf(paths))
        for (const at of yield* seen(ctx).glob(ask, rsOf(ctx).text(path)))
          yield* at.provider.provider.getChildItems(ask, at.path, recurse === true ? depthOf(more) : 0)
      return collection(
        T.PSObject,
        found.map(({ value }) => value),
      )
    },
    *HasChild(_self, [path, , literal], ctx): Task<unknown> {
      const ask = plainAsk(frameOf(ctx), literal === true)
      for (const at of yield* seen(ctx).glob(ask, rsOf(ctx).text(path)))
        if (yield* at.provider.provider.hasChildren(ask, at.path)) return true
      return false
    },
  },
})

implement(`${sma}ItemCmdletProviderIntrinsics`, {
  call: {
    *Get(_self, [paths, , literal], ctx): Task<unknown> {
      const { ask, found } = gathering(plainAsk(frameOf(ctx), literal === true))
      for (const path of pathsOf(paths))
        for (const at of yield* seen(ctx).glob(ask, rsOf(ctx).text(path)))
          yield* at.provider.provider.getItem(ask, at.path)
      return collection(
        T.PSObject,
        found.map(({ value }) => value),
      )
    },
    Exists: (_self, [path], ctx) => exists(ctx, path as string),
  },
})

function* exists(ctx: EngineContext, path: string): Task<unknown> {
  const ask = plainAsk(frameOf(ctx))
  for (const at of yield* seen(ctx).glob(ask, path, true))
    if (at.provider.provider.exists(ask, at.path)) return true
  return false
}
