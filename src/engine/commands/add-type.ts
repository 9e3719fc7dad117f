/** Add-Type: assemblies whose types are in the table count as loaded; nothing is compiled here. */
import type { PSArray } from '../../objects/collections.ts'
import { pathMissing } from '../providers/glob.ts'
import { failure } from '../runtime/failure.ts'
import { knownAssemblies } from '../types/type-loader.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

/** Simple names under which .NET scripts ask for what is elsewhere today. */
const facades = [
  'mscorlib',
  'netstandard',
  'system',
  'system.core',
  'system.data',
  'system.drawing',
  'system.io.compression.filesystem',
  'system.numerics',
  'system.runtime',
  'system.web',
  'system.xml',
  'system.xml.linq',
  'system.security',
  'system.net.http',
  'system.linq',
  'system.memory',
  'system.threading',
  'system.io',
]

export const addType = defineCmdlet({ name: 'Add-Type', ...declaredCmdlets['Add-Type'] }, (c) => ({
  *end() {
    if (c.rs.confinesCaller(c.frame))
      throw failure(
        'CannotDefineNewType',
        'Cannot add type. Definition of new types is not supported in this language mode.',
        { type: 'sma:PSNotSupportedException', category: 'PermissionDenied' },
      )
    if (c.parameterSet !== 'FromAssemblyName')
      throw failure(
        'CommandNotOffered',
        'Add-Type compiles nothing here: this host has no compiler of C#. PowerShell classes do, and -AssemblyName names what is loaded.',
        { type: 'System.PlatformNotSupportedException', category: 'NotImplemented' },
      )
    for (const one of (c.p.AssemblyName as PSArray).items) {
      const name = String(one).split(',')[0]?.trim().toLowerCase() ?? ''
      if (knownAssemblies().has(name) || facades.includes(name)) continue
      // PowerShell looks for a file of that name last
      throw pathMissing(c.rs.providers.unresolvedPath(c.frame, `${String(one)}.dll`))
    }
  },
}))
