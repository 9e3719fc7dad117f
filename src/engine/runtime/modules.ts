/** Modules of a session: found, loaded into session states of their own, their exports put into scopes; and what starts jobs. */
import {
  compareVersions,
  hasVersionWish,
  isVersion,
  type VersionWish,
  versionFits,
} from '../language/module-specification.ts'
import type { RequiredModule, TypeDefinitionAst } from '../language/ast.ts'
import { AliasInfo, type CommandInfo, FunctionInfo } from './command-info.ts'
import { typeDefinitions } from './classes.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { type Manifest, readManifest } from './module-manifest.ts'
import { nullSink, type Sink } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import { Scope, Variable } from './scope.ts'
import { ScriptBlock } from './script-block.ts'
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

let dynamicCount = 0

export class Modules {
  readonly rs: Runspace
  /** loaded modules by path, or by name for those without a file */
  readonly loaded: Map<string, ModuleInfo> = new Map()
  /** modules of our own cmdlets that count as imported */
  readonly builtIn: Set<string> = new Set(['Microsoft.PowerShell.Management', 'Microsoft.PowerShell.Utility'])
  readonly #builtInModules = new Map<string, ModuleInfo>()
  constructor(rs: Runspace) {
    this.rs = rs
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
    const { providers } = this.rs
    const isFile = (path: string): boolean =>
      providers.scriptText(path) !== undefined &&
      (!hasVersionWish(wish) || versionFits(versionOf(this.rs, path), wish))
    /** `Name/1.2.0/Name.psd1`: the newest that fits */
    const versioned = (folder: string, last: string): string | undefined => {
      const versions = providers.folderNamesNow(folder).filter(isVersion)
      for (const version of versions.toSorted((a, b) => compareVersions(b, a))) {
        if (!versionFits(version, wish)) continue
        for (const extension of ['.psd1', '.psm1']) {
          const path = `${folder}/${version}/${last}${extension}`
          if (providers.scriptText(path) !== undefined) return path
        }
      }
      return undefined
    }
    const written = name.replaceAll('\\', '/')
    const tryPath = (path: string): string | undefined => {
      if (/\.(psm1|psd1|ps1)$/i.test(path)) return isFile(path) ? path : undefined
      for (const extension of ['.psd1', '.psm1', '.ps1'])
        if (isFile(path + extension)) return path + extension
      const last = path.slice(path.lastIndexOf('/') + 1)
      for (const extension of ['.psd1', '.psm1'])
        if (isFile(`${path}/${last}${extension}`)) return `${path}/${last}${extension}`
      return versioned(path, last)
    }
    if (
      written.startsWith('/') ||
      written.startsWith('./') ||
      written.startsWith('../') ||
      written.startsWith('~')
    ) {
      return tryPath(
        base !== undefined && written.startsWith('.')
          ? normal(`${base}/${written}`)
          : providers.unresolvedPath(frame, written),
      )
    }
    if (base !== undefined) {
      const near = tryPath(normal(`${base}/${written}`))
      if (near !== undefined) return near
    }
    if (written.includes('/')) return tryPath(providers.unresolvedPath(frame, written))
    for (const folder of (providers.environment.get('PSModulePath') ?? '').split(':')) {
      if (folder === '') continue
      const place = `${folder.replace(/\/$/, '')}/${written}`
      const newest = versioned(place, written)
      if (newest !== undefined) return newest
      for (const extension of ['.psd1', '.psm1']) {
        const path = `${place}/${written}${extension}`
        if (isFile(path)) return path
      }
    }
    return undefined
  }

  // --- loading

  make(name: string, path: string): ModuleInfo {
    const module = new ModuleInfo(name, path)
    module.state = new SessionState(new Scope(this.rs.global.top, true), module)
    return module
  }

  /** Loads the module of a file, or gives the one that is loaded already. */
  *load(frame: Frame, path: string, options: LoadOptions = {}): Task<ModuleInfo> {
    const known = this.loaded.get(path)
    if (known !== undefined) return known
    const file = path.slice(path.lastIndexOf('/') + 1)
    const module = this.make(file.replace(/\.[^.]*$/, ''), path)
    if (/\.psd1$/i.test(path)) yield* this.#loadManifest(frame, module, options)
    else yield* this.#loadScript(frame, module, path, options)
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
      const path = this.find(frame, name, folder)
      if (path === undefined) {
        if (this.builtInModules(true).some((built) => built.name.toLowerCase() === name.toLowerCase()))
          continue
        fail(
          'Modules_RequiredModuleNotFound',
          `The required module '${name}' is not loaded. Load the module or remove the module from 'RequiredModules' in the file '${module.path}'.`,
          { type: 'System.InvalidOperationException', category: 'ResourceUnavailable', target: name },
        )
      }
      const required: ModuleInfo = yield* this.load(frame, path)
      module.requiredModules.push(required)
      this.import(rs.global.top, rs.global, required, {})
    }
    for (const one of manifest.list('ScriptsToProcess') ?? []) {
      const ast = rs.scriptFiles.parse(normal(`${folder}/${one}`), rs.global)
      if (ast !== undefined)
        yield* rs.callInto(
          new ScriptBlock(ast, frame.state, normal(`${folder}/${one}`)),
          [],
          { dotSource: true },
          nullSink,
        )
    }
    const root = module.rootModule
    module.moduleType = root === null ? 'Manifest' : 'Script'
    for (const one of manifest.items('NestedModules')) {
      const path = this.find(frame, nameOf(rs, one), folder)
      if (path === undefined)
        fail(
          'Modules_ModuleFileNotFound',
          `The module to process '${nameOf(rs, one)}', listed in field 'NestedModules' of module manifest '${module.path}' was not processed because no valid module was found in any module directory.`,
          { type: 'sma:PSInvalidOperationException', category: 'ResourceUnavailable', target: module.name },
        )
      const nested: ModuleInfo = yield* this.load(frame, path)
      nested.isNested = true
      module.nestedModules.push(nested)
      this.import(state.top, state, nested, {})
    }
    if (root !== null) {
      const path = this.find(frame, root, folder)
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
    for (const nested of module.nestedModules) yield* this.remove(nested)
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
    const file = /\.psd1$/i.test(path) ? rootOf(rs, path) : path
    const ast = file === undefined ? undefined : rs.scriptFiles.parse(file, rs.global)
    return ast && { name: written, types: typeDefinitions(ast) }
  }

  /** `using module X` of a script that begins: the module is imported, its types are put into the scope. */
  *use(frame: Frame, { name, ...wish }: RequiredModule, base: string | undefined): Task<void> {
    const path = this.find(frame, name, base, wish)
    if (path === undefined) return
    const module: ModuleInfo = yield* this.load(frame, path)
    this.import(frame.scope, frame.state, module, {})
    const types = (frame.scope.types ??= new Map())
    for (const source of [module, ...module.nestedModules])
      for (const [key, type] of source.state?.top.types ?? []) types.set(key, type)
  }
}

/** ModuleVersion of a manifest; a script has none to speak of */
function versionOf(rs: Runspace, path: string): string {
  const text = /\.psd1$/i.test(path) ? (rs.providers.scriptText(path) ?? '') : ''
  return /^\s*ModuleVersion\s*=\s*(['"])(.+?)\1/im.exec(text)?.[2] ?? '0.0'
}

/** RootModule of a manifest, read from its text: parsing must not run anything. */
function rootOf(rs: Runspace, path: string): string | undefined {
  const text = rs.providers.scriptText(path) ?? ''
  const match = /^\s*(?:RootModule|ModuleToProcess)\s*=\s*(['"])(.+?)\1/im.exec(text)
  return match ? normal(`${rs.parentPath(path)}/${match[2] as string}`) : undefined
}

export function nameOf(rs: Runspace, value: unknown): string {
  const table = value as { get?: (key: string) => unknown }
  return typeof table === 'object' && table !== null && typeof table.get === 'function'
    ? rs.text(table.get('ModuleName'))
    : rs.text(value)
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

/** `a/./b/../c` without its dots */
function normal(path: string): string {
  const out: string[] = []
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && out.length > 0)) continue
    if (part === '..') out.pop()
    else out.push(part)
  }
  return out.join('/') || '/'
}
