/** The providers of a session. */
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { fail } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { readScriptText } from './script-text.ts'
import { Environment, noDrive, type Providers } from './providers.ts'

const pathInfoType = registeredType('System.Management.Automation.PathInfo') ?? registerType(new NetType({ fullName: 'System.Management.Automation.PathInfo', kind: 'class', base: T.Object, assembly: automationAssembly }))

/** PathInfo: where the session stands. */
export class PathInfo {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
  get netType(): NetType {
    return pathInfoType
  }
  toString(): string {
    return this.path
  }
}

export function openProviders(rs: Runspace, environment: Iterable<readonly [string, string]>): Providers {
  return {
    environment: new Environment(environment),
    contentVariable: (_frame, drive) => noDrive(drive),
    setContentVariable: (_frame, drive) => noDrive(drive),
    readLines: () => fail('NotSupported', 'Files are not offered by this session.', { type: 'sma:PSNotSupportedException', category: 'NotImplemented' }),
    scriptText: readScriptText,
    unresolvedPath: (_frame, path) => (path.startsWith('/') ? path : `${rs.plan.homeDirectory.replace(/\/$/, '')}/${path.replace(/^(\.\/)+/, '')}`),
    resolvedPaths: () => fail('NotSupported', 'Files are not offered by this session.', { type: 'sma:PSNotSupportedException', category: 'NotImplemented' }),
    setLocation: () => fail('NotSupported', 'Files are not offered by this session.', { type: 'sma:PSNotSupportedException', category: 'NotImplemented' }),
    currentLocation: () => new PathInfo(rs.plan.homeDirectory),
  }
}
