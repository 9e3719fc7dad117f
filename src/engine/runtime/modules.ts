/** Modules of a session: found, loaded into session states of their own, their exports put into scopes; and what starts jobs. */
import { type VersionWish, versionFits } from '../language/module-specification.ts'
import type { RequiredModule, TypeDefinitionAst } from '../language/ast.ts'
import { AliasInfo, type CommandInfo, FunctionInfo } from './command-info.ts'
import { typeDefinitions } from './classes.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { findModule, normalPath } from './module-finding.ts'
import { type Manifest, readManifest } from './module-manifest.ts'
import { nullSink, type Sink } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import { Scope, Variable } from './scope.ts'
import { ScriptBlock } from './script-block.ts'
import { partsOf } from './module-search.ts'
import { toSpecification } from './module-specification.ts'
import { ModuleInfo, SessionState, setAlias, setFunction } from './session-state.ts'
import type { Task } from './task.ts'
import { wildcard } from './wildcard.ts'

/** What of a module goes where. */
export interface ImportChoice {
  /** patterns; undefined: everything the module exports */
  readonly functions?: readonly string[] | undefined
  readonly aliases?: readonly string[] | undefined
  readonly variables?: readonly string[] | undefined
  readonly prefix?: string | undefined
  readonly noClobber?: boolean
}

export interface LoadOptions {
  readonly args?: readonly unknown[]
  readonly out?: Sink
}

/** Loads a file that a manifest names; what it answers takes it away again with the module. */
export type ModuleFile = (rs: Runspace, kind: 'types' | 'formats', text: string, path: string) => () => void
let moduleFile: ModuleFile | undefined
export function setModuleFile(load: ModuleFile): void {
  moduleFile = load
}

let dynamicCount = 0

export class Modules {
  readonly rs: Runspace
  /** loaded modules by path, or by name for those without a file */
  readonly loaded: Map<string, ModuleInfo> = new Map()
  /** modules of our own cmdlets that count as imported */
  readonly builtIn: Set<string> = new Set(['Microsoft.PowerShell.Management', 'Microsoft.PowerShell.Utility'])
  readonly #builtInModules = new Map<string, ModuleInfo>()
  /** being loaded now: a module may name itself */
  readonly #loading = new Map<string, ModuleInfo>()
  #firstPath = ''
  constructor(rs: Runspace) {
    this.rs = rs
  }

  /** the session's environment is there */
  opened(): void {
    this.#firstPath = this.rs.providers.environment.get('PSModulePath') ?? ''
  }

  /** Modules seen from a session state, in order of import. */
  imported(state: SessionState): ModuleInfo[] {
    const own = [...state.importedModules.values()]
    const outer = state === this.rs.global ? [] : [...this.rs.global.importedModules.values()]
    return [...new Set([...this.builtInModules(), ...own, ...outer])]
  }

  /** The modules that our cmdlets say they are from. */
  builtInModules(available = false): ModuleInfo[] {
    const names = available
      ? [...new Set(Array.from(this.rs.cmdlets.values(), (one) => one.moduleName))].filter(
          (one) => one !== 'Microsoft.PowerShell.Core' && one !== '',
        )
      : [...this.builtIn]
    return names.map((name) => {
      let module = this.#builtInModules.get(name)
      if (module === undefined) {
        module = new ModuleInfo(name, `/opt/microsoft/powershell/7/Modules/${name}/${name}.psd1`)
        module.moduleType = 'Manifest'
        module.version = '7.0.0.0'
        module.author = 'PowerShell'
        module.companyName = 'Microsoft Corporation'
        module.copyright = 'Copyright (c) Microsoft Corporation.'
        for (const one of this.rs.cmdlets.values())
          if (one.moduleName === name) module.exportedCmdlets.set(one.name.toLowerCase(), one)
        this.#builtInModules.set(name, module)
      }
      return module
    })
  }

  /** Our own modules stand where the path of the session led when it opened: a script may have taken that place away. */
  offersBuiltIns(): boolean {
    return (this.rs.providers.environment.get('PSModulePath') ?? '').includes(this.#firstPath)
  }

  /** `Module\Command` of a script module. */
  command(module: string, name: string): CommandInfo | undefined {
    const key = name.toLowerCase()
    for (const one of this.loaded.values()) {
      if (one.name.toLowerCase() !== module.toLowerCase()) continue
      const found = one.exportedFunctions.get(key) ?? one.exportedAliases.get(key)
      if (found !== undefined) return found
    }
    return undefined
  }

  // --- finding

  /** The file of a module: a path, or a name looked for along `$env:PSModulePath`. */
  find(frame: Frame, name: string, base?: string, wish: VersionWish = {}): string | undefined {
    return findModule(this.rs, frame, name, base, wish)
  }

  /** The script that a manifest names as its root: without an extension it is not the manifest beside it. */
  rootScript(frame: Frame, root: string, folder: string): string | undefined {
    const beside = normalPath(`${folder}/${root}.psm1`)
    if (!/\.\w+$/.test(root) && this.rs.providers.scriptText(beside) !== undefined) return beside
    return this.find(frame, root, folder)
  }

  // --- loading

  make(name: string, path: string): ModuleInfo {
    const module = new ModuleInfo(name, path)
    module.state = new SessionState(new Scope(this.rs.global.top, true), module)
    return module
  }

  /** Loads the module of a file, or gives the one that is loaded already. */
  *load(frame: Frame, path: string, options: LoadOptions = {}): Task<ModuleInfo> {
    const known = this.loaded.get(path) ?? this.#loading.get(path)
    if (known !== undefined) return known
    const file = path.slice(path.lastIndexOf('/') + 1)
    const module = this.make(file.replace(/\.[^.]*$/, ''), path)
    this.#loading.set(path, module)
    try {
      if (/\.psd1$/i.test(path)) yield* this.#loadManifest(frame, module, options)
      else yield* this.#loadScript(frame, module, path, options)
    } finally {
      this.#loading.delete(path)
    }
    this.loaded.set(path, module)
    return module
  }

  *#loadScript(_frame: Frame, module: ModuleInfo, path: string, options: LoadOptions): Task<void> {
    const state = module.state as SessionState
    const ast = this.rs.scriptFiles.parse(path, state)
    if (ast === undefined)
      fail('Modules_ModuleFileNotFound', `The module file '${path}' was not found.`, {
        type: 'System.IO.FileNotFoundException',
        category: 'ResourceUnavailable',
        target: path,
      })
    const block = new ScriptBlock(ast, state, path)
    module.scriptPath = path
    if (/\.psm1$/i.test(path)) module.definition = ast.extent.text
    yield* this.run(module, block, options.args ?? [], options.out ?? nullSink)
  }

  /** Runs the body of a module in its own state, and settles what it exports. */
  *run(module: ModuleInfo, block: ScriptBlock, args: readonly unknown[], out: Sink): Task<void> {
    const state = module.state as SessionState
    const { rs } = this
    const { file } = block
    if (file !== undefined) {
      state.top.put(new Variable('PSScriptRoot', rs.parentPath(file)))
      state.top.put(new Variable('PSCommandPath', file))
    }
    const body = new ScriptBlock(block.ast, state, file)
    const propagate = rs.propagateErrors
    try {
      yield* rs.callInto(body, args, { dotSource: true }, out)
    } finally {
      rs.propagateErrors = propagate
    }
    if (module.explicitExports) return
    for (const [key, info] of state.top.functions ?? [])
      module.exportedFunctions.set(key, info as FunctionInfo)
    for (const [key, info] of state.top.aliases ?? []) module.exportedAliases.set(key, info as AliasInfo)
  }

  *#loadManifest(frame: Frame, module: ModuleInfo, options: LoadOptions): Task<void> {
    const { rs } = this
    const manifest = (yield* readManifest(rs, module.path)) as Manifest
    manifest.describe(module)
    const folder = rs.parentPath(module.path)
    const state = module.state as SessionState
    for (const one of manifest.items('RequiredModules')) {
      const name = nameOf(rs, one)
      const { wish } = toSpecification(one, rs)
      const fits = (have: ModuleInfo): boolean =>
        have.name.toLowerCase() === name.toLowerCase() && versionFits(have.version, wish, have.guid)
      const present = this.imported(rs.global).find(fits)
      if (present !== undefined) {
        module.requiredModules.push(present)
        continue
      }
      const path = this.find(frame, name, folder, wish)
      if (path === undefined) {
        const builtIn = this.builtInModules(true).find(fits)
        if (builtIn !== undefined) continue
        const named = this.imported(rs.global).find((have) => have.name.toLowerCase() === name.toLowerCase())
        fail(
          'Modules_InvalidManifest',
          `The required module '${name}'${named ? misfit(named, wish) : ''} is not loaded. Load the module or remove the module from 'RequiredModules' in the file '${module.path}'.`,
          { type: 'System.MissingMemberException', category: 'ResourceUnavailable', target: module.path },
        )
      }
      const required: ModuleInfo = yield* this.load(frame, path)
      module.requiredModules.push(required)
      this.import(rs.global.top, rs.global, required, {})
    }
    for (const one of manifest.list('ScriptsToProcess') ?? []) {
      const ast = rs.scriptFiles.parse(normalPath(`${folder}/${one}`), rs.global)
      if (ast !== undefined)
        yield* rs.callInto(
          new ScriptBlock(ast, frame.state, normalPath(`${folder}/${one}`)),
          [],
          { dotSource: true },
          nullSink,
        )
    }
    for (const [kind, key] of [
      ['types', 'TypesToProcess'],
      ['formats', 'FormatsToProcess'],
    ] as const)
      for (const one of manifest.list(key) ?? []) {
        const path = normalPath(`${folder}/${one}`)
        const text = rs.providers.scriptText(path)
        if (text === undefined)
          fail(
            'Modules_InvalidManifest',
            `The member '${key}' in the module manifest is not valid: Cannot find path '${path}' because it does not exist.. Verify that a valid value is specified for this field in the '${module.path}' file.`,
            { type: 'System.ArgumentException', category: 'ResourceUnavailable', target: module.path },
          )
        const undo = moduleFile?.(rs, kind, text, path)
        if (undo !== undefined) module.undo.push(undo)
      }
    const root = module.rootModule
    module.moduleType = root === null ? 'Manifest' : 'Script'
    for (const one of manifest.items('NestedModules')) {
      const path = this.find(frame, nameOf(rs, one), folder, toSpecification(one, rs).wish)
      if (path === undefined)
        fail(
          'Modules_ModuleFileNotFound',
          `The module to process '${nameOf(rs, one)}', listed in field 'NestedModules' of module manifest '${module.path}' was not processed because no valid module was found in any module directory.`,
          { type: 'sma:PSInvalidOperationException', category: 'ResourceUnavailable', target: module.name },
        )
      const nested: ModuleInfo = yield* this.load(frame, path)
      module.nestedModules.push(nested)
      if (nested === module) continue
      nested.isNested = true
      this.import(state.top, state, nested, {})
      const types = (state.top.types ??= new Map())
      for (const [key, type] of nested.state?.top.types ?? []) types.set(key, type)
    }
    if (root !== null) {
      const path = this.rootScript(frame, root, folder)
      if (path === undefined)
        fail(
          'Modules_ModuleFileNotFound',
          `The module to process '${root}', listed in field 'ModuleToProcess/RootModule' of module manifest '${module.path}' was not processed because no valid module was found in any module directory.`,
          { type: 'sma:PSInvalidOperationException', category: 'ResourceUnavailable', target: module.name },
        )
      if (/\.psd1$/i.test(path))
        fail('Modules_ModuleFileNotFound', `The manifest '${path}' cannot be the root of another manifest.`, {
          category: 'ResourceUnavailable',
          target: module.name,
        })
      yield* this.#loadScript(frame, module, path, options)
    }
    // a nested module's exports are the module's own
    for (const nested of module.nestedModules) {
      for (const [key, info] of nested.exportedFunctions)
        if (!module.exportedFunctions.has(key)) module.exportedFunctions.set(key, info)
      for (const [key, info] of nested.exportedAliases)
        if (!module.exportedAliases.has(key)) module.exportedAliases.set(key, info)
    }
    restrict(module.exportedFunctions, manifest.list('FunctionsToExport'))
    restrict(module.exportedAliases, manifest.list('AliasesToExport'))
    restrict(module.exportedVariables, manifest.list('VariablesToExport'))
  }

  /** `New-Module { }` */
  dynamic(name: string | undefined, path = ''): ModuleInfo {
    dynamicCount++
    const digits = dynamicCount.toString(16).padStart(12, '0')
    const random = (count: number): string =>
      Array.from({ length: count }, () => Math.trunc(this.rs.random() * 16).toString(16)).join('')
    const module = this.make(
      name ?? `__DynamicModule_${random(8)}-${random(4)}-4${random(3)}-a${random(3)}-${digits}`,
      path,
    )
    return module
  }

  // --- importing

  /** Puts a module's exports into a scope. @returns what was imported */
  import(
    scope: Scope,
    state: SessionState,
    module: ModuleInfo,
    choice: ImportChoice,
  ): { functions: string[]; aliases: string[]; variables: string[] } {
    const done = { functions: [] as string[], aliases: [] as string[], variables: [] as string[] }
    const prefix = choice.prefix ?? module.prefix
    const only =
      choice.functions !== undefined || choice.aliases !== undefined || choice.variables !== undefined
    const wanted = (patterns: readonly string[] | undefined, name: string): boolean =>
      patterns === undefined ? !only : patterns.some((one) => wildcard(one).isMatch(name))
    for (const info of module.exportedFunctions.values()) {
      if (!wanted(choice.functions, info.name)) continue
      const name = prefixed(info.name, prefix)
      if (choice.noClobber && this.rs.cmdlet(name.toLowerCase()) !== undefined) continue
      let made = info
      if (name !== info.name) {
        made = new FunctionInfo(name, info.scriptBlock, info.isFilter, info.options)
        made.module = info.module
      }
      setFunction(scope, made)
      done.functions.push(name)
    }
    for (const info of module.exportedAliases.values()) {
      if (!wanted(choice.aliases, info.name)) continue
      const made = new AliasInfo(prefixed(info.name, prefix), info.definition, info.options, info.description)
      made.module = module
      setAlias(scope, made)
      done.aliases.push(made.name)
    }
    for (const variable of module.exportedVariables.values()) {
      if (!wanted(choice.variables, variable.name)) continue
      variable.moduleName = module.name
      scope.put(variable)
      done.variables.push(variable.name)
    }
    module.importedInto.add(scope)
    state.importedModules.set(keyOf(module), module)
    return done
  }

  /** Takes a module out of every scope that its exports went to. */
  *remove(module: ModuleInfo): Task<void> {
    const { rs } = this
    if (module.onRemove instanceof ScriptBlock) yield* rs.callInto(module.onRemove, [module], {}, nullSink)
    for (const nested of module.nestedModules) if (nested !== module) yield* this.remove(nested)
    for (const scope of module.importedInto) {
      for (const [key, info] of scope.functions ?? [])
        if ((info as FunctionInfo).module === module || module.exportedFunctions.get(key) === info)
          scope.functions?.delete(key)
      for (const [key, info] of scope.aliases ?? [])
        if ((info as AliasInfo).module === module) scope.aliases?.delete(key)
      for (const [key, variable] of module.exportedVariables)
        if (scope.variables.get(key) === variable) scope.remove(key)
    }
    module.importedInto.clear()
    for (const undo of module.undo.splice(0)) undo()
    for (const [key, one] of this.loaded) if (one === module) this.loaded.delete(key)
    const states = [rs.global, ...Array.from(this.loaded.values(), (one) => one.state)]
    for (const state of states) state?.importedModules.delete(keyOf(module))
  }

  // --- using module

  /** The classes and enumerations that a module exports, for `using module`. */
  typesOf(
    { name: written, ...wish }: RequiredModule,
    base?: string,
  ): { name: string; types: readonly TypeDefinitionAst[] } | undefined {
    const { rs } = this
    const path = this.find(rs.frames[rs.frames.length - 1] ?? rs.io.baseFrame, written, base, wish)
    if (path === undefined)
      return this.builtInModules(true).some((one) => one.name.toLowerCase() === written.toLowerCase())
        ? { name: written, types: [] }
        : undefined
    return { name: written, types: [...this.#typesAt(path).values()] }
  }

  /** Of a file that is not loaded: a nested module's, then the script's own over them. */
  #typesAt(path: string, seen: Set<string> = new Set()): Map<string, TypeDefinitionAst> {
    const { rs } = this
    const types = new Map<string, TypeDefinitionAst>()
    if (seen.has(path)) return types
    seen.add(path)
    let script: string | undefined = path
    if (/\.psd1$/i.test(path)) {
      const frame = rs.frames[rs.frames.length - 1] ?? rs.io.baseFrame
      const folder = rs.parentPath(path)
      const { root, nested } = partsOf(rs, path)
      for (const one of nested) {
        const at = this.find(frame, one, folder)
        if (at !== undefined) for (const [key, type] of this.#typesAt(at, seen)) types.set(key, type)
      }
      script = root === undefined ? undefined : this.rootScript(frame, root, folder)
    }
    const ast =
      script === undefined || script.endsWith('.psd1') ? undefined : rs.scriptFiles.parse(script, rs.global)
    if (ast !== undefined) for (const type of typeDefinitions(ast)) types.set(type.name.toLowerCase(), type)
    return types
  }

  /** `using module X` of a script that begins: the module is imported, its types are put into the scope. */
  *use(frame: Frame, { name, ...wish }: RequiredModule, base: string | undefined): Task<void> {
    const { rs } = this
    const path = this.find(frame, name, base, wish)
    if (path === undefined) return
    const module: ModuleInfo = yield* this.load(frame, path)
    this.import(frame.scope, frame.state, module, {})
    for (const source of [...module.nestedModules, module])
      rs.classes.bring(frame.scope, module.name, source.state?.top.types ?? [])
  }

  /** Classes and enumerations of a module's script, over those of its nested modules. */
  exportedTypes(module: ModuleInfo, seen: Set<ModuleInfo> = new Set()): Map<string, TypeDefinitionAst> {
    const types = new Map<string, TypeDefinitionAst>()
    if (seen.has(module)) return types
    seen.add(module)
    for (const nested of module.nestedModules)
      for (const [key, type] of this.exportedTypes(nested, seen)) types.set(key, type)
    const ast = module.scriptPath && this.rs.scriptFiles.parse(module.scriptPath, this.rs.global)
    if (ast) for (const type of typeDefinitions(ast)) types.set(type.name.toLowerCase(), type)
    return types
  }
}

export function nameOf(rs: Runspace, value: unknown): string {
  const table = value as { get?: (key: string) => unknown }
  return typeof table === 'object' && table !== null && typeof table.get === 'function'
    ? rs.text(table.get('ModuleName'))
    : rs.text(value)
}

/** What a module of the right name does not have. */
function misfit(module: ModuleInfo, { guid, version, requiredVersion, maximumVersion }: VersionWish): string {
  if (guid !== undefined && !versionFits(module.version, { guid }, module.guid)) return ` with GUID '${guid}'`
  if (requiredVersion !== undefined) return ` with version '${requiredVersion}'`
  if (version !== undefined && maximumVersion !== undefined)
    return ` with MinimumVersion '${version}' and MaximumVersion '${maximumVersion}'`
  return version === undefined ? ` with MaximumVersion '${maximumVersion}'` : ` with version '${version}'`
}

const keyOf = (module: ModuleInfo): string => (module.path || module.name).toLowerCase()

function restrict(exports: Map<string, unknown>, patterns: readonly string[] | undefined): void {
  if (patterns === undefined) return
  for (const key of [...exports.keys()])
    if (!patterns.some((one) => wildcard(one).isMatch(key))) exports.delete(key)
}

/** `Get-Thing` with the prefix My is `Get-MyThing`. */
function prefixed(name: string, prefix: string): string {
  if (prefix === '') return name
  const dash = name.indexOf('-')
  return dash < 0 ? prefix + name : `${name.slice(0, dash + 1)}${prefix}${name.slice(dash + 1)}`
}
