/** System.Environment: the session's, never the process's; OperatingSystem, RuntimeInformation. */
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { currentDirectory } from '../io/current-directory.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf } from '../values.ts'
import { argument, argumentNull, strings } from '../values.ts'
import { hashtable } from '../../../objects/collections.ts'
import { PSVersion } from '../../../objects/misc.ts'
import type { NetType } from '../../../objects/net-type.ts'

/** The session's environment: its provider's. */
const environments = new WeakMap<object, Map<string, string>>()
export function environmentOf(ctx: EngineContext): Map<string, string> {
  const own = (ctx as unknown as { providers?: { environment?: { values: Map<string, string> } } }).providers
    ?.environment?.values
  if (own) return own
  let made = environments.get(ctx)
  if (!made) environments.set(ctx, (made = new Map()))
  return made
}
class PSOperatingSystem {
  get netType(): NetType {
    return loadType('System.OperatingSystem') as NetType
  }
  toString(): string {
    return 'Unix 5.15.0.0'
  }
}
implement('System.OperatingSystem', {
  get: {
    Platform: () => enumOf('System.PlatformID', 4),
    Version: () => new PSVersion(5, 15, 0, 0),
    ServicePack: () => '',
    VersionString: () => 'Unix 5.15.0.0',
  },
  call: { ToString: (self: PSOperatingSystem) => self.toString() },
  staticCall: {
    IsLinux: () => true,
    IsWindows: () => false,
    IsMacOS: () => false,
    IsAndroid: () => false,
    IsFreeBSD: () => false,
    IsBrowser: () => false,
    IsIOS: () => false,
  },
})
const special: Readonly<Record<string, string>> = {
  UserProfile: '',
  Personal: '',
  MyDocuments: '',
  ApplicationData: '/.config',
  LocalApplicationData: '/.local/share',
  Desktop: '/Desktop',
  DesktopDirectory: '/Desktop',
}
const homeOf = (ctx: EngineContext): string => environmentOf(ctx).get('HOME') ?? '/'
interface SessionFacts {
  readonly userName?: string
  readonly computerName?: string
  readonly processId?: number
  readonly modules?: unknown
}
const facts = (ctx: EngineContext): SessionFacts => ctx as unknown as SessionFacts
implement('System.Environment', {
  staticGet: {
    CommandLine: () => 'pwsh',
    CurrentDirectory: (ctx) => currentDirectory(ctx),
    CurrentManagedThreadId: () => 1,
    ExitCode: () => 0,
    HasShutdownStarted: () => false,
    Is64BitOperatingSystem: () => true,
    Is64BitProcess: () => true,
    IsPrivilegedProcess: () => false,
    MachineName: (ctx) => facts(ctx).computerName ?? 'localhost',
    NewLine: () => '\n',
    OSVersion: () => new PSOperatingSystem(),
    ProcessId: (ctx) => facts(ctx).processId ?? 1,
    ProcessorCount: () => 2,
    ProcessPath: () => null,
    StackTrace: () => '',
    SystemDirectory: () => '',
    SystemPageSize: () => 4096,
    TickCount: (ctx) => Math.floor(ctx.meter.now()) | 0,
    TickCount64: (ctx) => BigInt(Math.floor(ctx.meter.now())),
    UserDomainName: (ctx) => facts(ctx).computerName ?? 'localhost',
    UserInteractive: () => true,
    UserName: (ctx) => facts(ctx).userName ?? '',
    Version: () => new PSVersion(10, 0, 0),
    WorkingSet: () => 0n,
  },
  staticSet: {
    ExitCode: () => undefined,
  },
  staticCall: {
    GetEnvironmentVariable: (_, [name], ctx) => {
      if (name === null) argumentNull('variable')
      return environmentOf(ctx).get(name) ?? null
    },
    SetEnvironmentVariable: (_, [name, value], ctx) => {
      if (name === null) argumentNull('variable')
      if (name === '') argument('The value cannot be an empty string.', 'variable')
      environmentOf(ctx).set(name, value ?? '')
    },
    GetEnvironmentVariables: (_, _args, ctx) => hashtable(environmentOf(ctx)),
    ExpandEnvironmentVariables: (_, [text], ctx) => {
      if (text === null) argumentNull('name')
      return text.replace(/%([^%]+)%/g, (all: string, name: string) => environmentOf(ctx).get(name) ?? all)
    },
    GetFolderPath: (_, [folder], ctx) => {
      const name = String(folder)
      return Object.hasOwn(special, name) ? homeOf(ctx) + (special[name] as string) : ''
    },
    GetCommandLineArgs: () => strings(['pwsh']),
    GetLogicalDrives: () => strings(['/']),
    Exit: () => throwNet('System.NotSupportedException', 'A session cannot end the process it shares.'),
    FailFast: () => throwNet('System.NotSupportedException', 'A session cannot end the process it shares.'),
  },
})
implement('System.Runtime.InteropServices.RuntimeInformation', {
  staticGet: {
    FrameworkDescription: () => '.NET 10.0.0',
    OSDescription: () => 'Linux',
    OSArchitecture: () => enumOf('System.Runtime.InteropServices.Architecture', 1),
    ProcessArchitecture: () => enumOf('System.Runtime.InteropServices.Architecture', 1),
    RuntimeIdentifier: () => 'linux-x64',
  },
  staticCall: { IsOSPlatform: (_, [platform]) => /^linux$/i.test(String(platform)) },
})
class PSPlatform {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  get netType(): NetType {
    return loadType('System.Runtime.InteropServices.OSPlatform') as NetType
  }
  toString(): string {
    return this.name
  }
}
implement('System.Runtime.InteropServices.OSPlatform', {
  call: {
    ToString: (self: PSPlatform) => self.name,
    Equals: (self: PSPlatform, [other]) =>
      other instanceof PSPlatform && other.name.toLowerCase() === self.name.toLowerCase(),
  },
  staticGet: {
    FreeBSD: () => new PSPlatform('FREEBSD'),
    Linux: () => new PSPlatform('LINUX'),
    OSX: () => new PSPlatform('OSX'),
    Windows: () => new PSPlatform('WINDOWS'),
  },
  staticCall: { Create: (_, [name]) => new PSPlatform(name ?? argumentNull('osPlatform')) },
})
