/** A session state: the scopes, functions, aliases and variables of the global session or of one module. */
import type { AliasInfo, CmdletInfo, FunctionInfo } from './command-info.ts'
import { ItemOptions, type Scope, type Variable } from './scope.ts'
import { automationAssembly, NetType, registerType, T } from '../../objects/net-type.ts'
import { fail } from './failure.ts'

const moduleInfoType = registerType(
  new NetType({
    fullName: 'System.Management.Automation.PSModuleInfo',
    kind: 'class',
    base: T.Object,
    assembly: automationAssembly,
  }),
)

/** PSModuleInfo */
export class ModuleInfo {
  readonly name: string
  path: string
  moduleType: 'Script' | 'Binary' | 'Manifest' | 'Cim' = 'Script'
  version = '0.0'
  guid = '00000000-0000-0000-0000-000000000000'
  description: string | null = ''
  author = ''
  companyName = ''
  copyright = ''
  prefix = ''
  state: SessionState | undefined
  readonly exportedFunctions: Map<string, FunctionInfo> = new Map()
  readonly exportedAliases: Map<string, AliasInfo> = new Map()
  readonly exportedVariables: Map<string, Variable> = new Map()
  readonly exportedCmdlets: Map<string, CmdletInfo> = new Map()
  readonly nestedModules: ModuleInfo[] = []
  readonly requiredModules: ModuleInfo[] = []
  /** Export-ModuleMember was called: nothing but what it named is exported */
  explicitExports = false
  onRemove: unknown = null
  privateData: unknown = null
  /** the table of its manifest, a PSDictionary */
  manifest: unknown = null
  /** the file of its own script */
  scriptPath: string | undefined
  /** the script it was made from */
  definition = ''
  accessMode = 0
  /** RootModule of its manifest */
  rootModule: string | null = null
  /** loaded for another module: not listed */
  isNested = false
  /** scopes that hold its exports */
  readonly importedInto: Set<Scope> = new Set()
  /** what takes its types and formats away */
  readonly undo: (() => void)[] = []
  constructor(name: string, path = '') {
    this.name = name
    this.path = path
  }
  get netType(): NetType {
    return moduleInfoType
  }
}

export class SessionState {
  /** the module's own scope, or the global scope */
  readonly top: Scope
  /** where a block bound to this session state runs now */
  current: Scope
  readonly module: ModuleInfo | undefined
  /** names given to `using namespace`, types of script classes: see `engine/types/resolve.ts` */
  readonly namespaces: string[] = []
  readonly importedModules: Map<string, ModuleInfo> = new Map()
  constructor(top: Scope, module?: ModuleInfo) {
    this.top = top
    this.current = top
    this.module = module
  }
}

/** The nearest function of a name, from a scope outwards. */
export function findFunction(scope: Scope, key: string): FunctionInfo | undefined {
  for (let one: Scope | undefined = scope; one; one = one.parent) {
    const found = one.functions?.get(key) as FunctionInfo | undefined
    if (found !== undefined && (one === scope || (found.options & ItemOptions.Private) === 0)) return found
  }
  return undefined
}

export function findAlias(scope: Scope, key: string): AliasInfo | undefined {
  for (let one: Scope | undefined = scope; one; one = one.parent) {
    const found = one.aliases?.get(key) as AliasInfo | undefined
    if (found !== undefined && (one === scope || (found.options & ItemOptions.Private) === 0)) return found
  }
  return undefined
}

export function setFunction(scope: Scope, info: FunctionInfo): void {
  const key = info.name.toLowerCase()
  const table = (scope.functions ??= new Map())
  const old = table.get(key) as FunctionInfo | undefined
  if (old !== undefined && (old.options & (ItemOptions.Constant | ItemOptions.ReadOnly)) !== 0) {
    fail(
      'FunctionNotWritable',
      `Cannot write to function ${info.name} because it is read-only or constant.`,
      {
        type: 'sma:SessionStateUnauthorizedAccessException',
        category: 'WriteError',
        target: info.name,
      },
    )
  }
  table.set(key, info)
}

export function setAlias(scope: Scope, info: AliasInfo): void {
  ;(scope.aliases ??= new Map()).set(info.name.toLowerCase(), info)
}

/** Every function seen from a scope, the nearest of each name. */
export function visibleFunctions(scope: Scope): FunctionInfo[] {
  const seen = new Map<string, FunctionInfo>()
  for (let one: Scope | undefined = scope; one; one = one.parent) {
    for (const [key, info] of one.functions ?? []) if (!seen.has(key)) seen.set(key, info as FunctionInfo)
  }
  return [...seen.values()]
}

export function visibleAliases(scope: Scope): AliasInfo[] {
  const seen = new Map<string, AliasInfo>()
  for (let one: Scope | undefined = scope; one; one = one.parent) {
    for (const [key, info] of one.aliases ?? []) if (!seen.has(key)) seen.set(key, info as AliasInfo)
  }
  return [...seen.values()]
}

/** What a module exports comes sorted, without regard to case. */
export function sortedByName<N extends { readonly name: string }>(all: Iterable<N>): N[] {
  const key = (one: N): string => one.name.toUpperCase()
  return [...all].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
