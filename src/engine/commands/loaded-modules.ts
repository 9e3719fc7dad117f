/** Get-Module and Remove-Module. */
import type { PSArray } from '../../objects/collections.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { versionFits } from '../language/module-specification.ts'
import { failure } from '../runtime/failure.ts'
import { normalPath } from '../runtime/module-finding.ts'
import type { ModuleSpecification } from '../runtime/module-specification.ts'
import type { ModuleInfo } from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { typeNamesOf } from '../../objects/type-of.ts'
import { availableModules, isPathName } from './available-modules.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { removing } from './modules.ts'

const engineModules = [
  ...['Core', 'Utility', 'Management', 'Diagnostics', 'Host', 'Security'].map(
    (one) => `microsoft.powershell.${one.toLowerCase()}`,
  ),
  'microsoft.wsman.management',
]
const isEngineModule = (name: string): boolean => engineModules.includes(name.toLowerCase())
const texts = (value: unknown): string[] => (value === undefined ? [] : (value as PSArray).items.map(String))
const byName = (a: ModuleInfo, b: ModuleInfo): number =>
  a.name.toLowerCase() < b.name.toLowerCase() ? -1 : a.name.toLowerCase() > b.name.toLowerCase() ? 1 : 0

const specifications = (c: CmdletContext): ModuleSpecification[] =>
  c.has('FullyQualifiedName')
    ? (c.p.FullyQualifiedName as PSArray).items.map((one) => baseOf(one) as ModuleSpecification)
    : []

/** Whether a module is what a specification means, its name aside. */
const hasFacts = (module: ModuleInfo, spec: ModuleSpecification): boolean =>
  versionFits(module.version, spec.wish, module.guid)

/** The name of a specification: a path is made absolute. */
function normalName(c: CmdletContext, { name }: ModuleSpecification): string {
  if (!isPathName(name)) return name
  const written = name.replaceAll('\\', '/')
  return normalPath(c.rs.providers.unresolvedPath(c.frame, written)).replace(/(?<=.)\/$/, '')
}

export const getModule = defineCmdlet({ name: 'Get-Module', ...declaredCmdlets['Get-Module'] }, (c) => ({
  *process() {
    const { modules } = c.rs
    const specs = specifications(c)
    if (c.has('Name') && specs.length > 0)
      throw failure(
        'NameAndFullyQualifiedNameCannotBeSpecifiedTogether',
        'The parameters Name and FullyQualifiedName cannot be used together. Please specify only one parameter.',
        { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
      )
    if (c.p.SkipEditionCheck && !c.p.ListAvailable)
      throw failure(
        'SkipEditionCheckNotSupportedWithoutListAvailable',
        'The -SkipEditionCheck switch parameter cannot be used without the -ListAvailable switch parameter.',
        { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
      )
    const specNames = specs.map((one) => normalName(c, one))
    const names = c.has('Name') ? texts(c.p.Name) : specs.length > 0 ? specNames : undefined
    const editions = c.p.PSEdition === undefined ? '' : String(c.p.PSEdition).toLowerCase()
    const isWanted = (module: ModuleInfo): boolean =>
      (editions === '' || editionsOf(c, module).includes(editions)) &&
      (specs.length === 0 ||
        specs.some((one, at) => {
          const name = specNames[at] ?? ''
          return (wildcard(name).isMatch(module.name) || module.path.includes(name)) && hasFacts(module, one)
        }))
    if (c.p.ListAvailable) {
      for (const module of yield* availableModules(c, names, Boolean(c.p.All))) {
        if (!isWanted(module)) continue
        yield* c.write(new PSObject(module, new Map(), ['ModuleInfoGrouping', ...typeNamesOf(module)]))
      }
      return
    }
    const path = names?.find((one) => /[/\\]/.test(one))
    if (path !== undefined)
      throw failure(
        'ModuleDiscoveryForLoadedModulesWorksOnlyForUnQualifiedNames',
        `Running the Get-Module cmdlet without ListAvailable parameter is not supported for module names that include a path. Name parameter has this element '${path}' which resolves to a path. Update the Name parameter to not have path elements, and then try again.`,
        { type: 'System.ArgumentException', category: 'InvalidArgument', target: path },
      )
    const all = c.p.All
      ? [...modules.builtInModules(), ...modules.loaded.values()]
      : modules.imported(c.frame.state)
    const patterns = (names ?? ['*']).map((one) => wildcard(one))
    for (const module of [...new Set(all)].toSorted(byName))
      if (patterns.some((one) => one.isMatch(module.name)) && isWanted(module)) yield* c.write(module)
  },
}))

function editionsOf(c: CmdletContext, module: ModuleInfo): string[] {
  const table = module.manifest as { get?: (key: string) => unknown } | null
  const value = table?.get?.('CompatiblePSEditions')
  return value === null || value === undefined
    ? []
    : (c.rs.itemsOf(value) ?? [value]).map((one) => c.rs.text(one).toLowerCase())
}

/** A module and what is nested in it, inner ones first. */
function withNested(module: ModuleInfo, found: ModuleInfo[] = []): ModuleInfo[] {
  for (const nested of module.nestedModules)
    if (nested !== module && !found.includes(nested)) withNested(nested, found)
  if (!found.includes(module)) found.push(module)
  return found
}

function* refusal(c: CmdletContext, module: ModuleInfo): Task<boolean> {
  const refuse = (id: string, message: string): Task<void> =>
    c.error(
      failure(id, message, {
        type: 'System.InvalidOperationException',
        category: 'PermissionDenied',
        target: module,
      }),
    )
  if (module.accessMode === 2) {
    yield* refuse(
      'Modules_ModuleIsConstant',
      `Unable to remove the module '${module.name}' because it is marked as 'constant.' A module cannot be removed if it is marked 'constant.'`,
    )
    return true
  }
  if (module.accessMode === 1 && !c.p.Force) {
    yield* refuse(
      'Modules_ModuleIsReadOnly',
      `Unable to remove the module '${module.name}' because it is read-only. Add the Force parameter to your command to remove read-only modules.`,
    )
    return true
  }
  return false
}

export const removeModule = defineCmdlet(
  {
    name: 'Remove-Module',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.RemoveModuleCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096802',
    supportsShouldProcess: true,
    parameters: {
      Name: { type: 'string[]', sets: { name: { mandatory: true, position: 0, pipeline: true } } },
      FullyQualifiedName: {
        type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]',
        sets: { FullyQualifiedName: { mandatory: true, position: 0, pipeline: true } },
      },
      ModuleInfo: {
        type: 'psmoduleinfo[]',
        sets: { ModuleInfo: { mandatory: true, position: 0, pipeline: true } },
      },
      Force: { type: 'switch' },
    },
  },
  (c) => {
    let count = 0
    return {
      *process() {
        const { modules } = c.rs
        const names = c.has('Name') ? texts(c.p.Name) : []
        const specs = specifications(c)
        const patterns = names.map((one) => wildcard(one))
        const isNamed = (one: ModuleInfo): boolean =>
          patterns.some((pattern) => pattern.isMatch(one.name)) ||
          specs.some((spec) => wildcard(spec.name).isMatch(one.name) && hasFacts(one, spec))
        const imported = modules.imported(c.frame.state)
        const paths = names.filter(isPathName).map((one) => modules.find(c.frame, one))
        const found = new Set(
          imported.filter((one) => isNamed(one) || paths.includes(one.path)).toSorted(byName),
        )
        if (c.has('ModuleInfo'))
          for (const one of (c.p.ModuleInfo as PSArray).items) found.add(baseOf(one) as ModuleInfo)
        const going: ModuleInfo[] = []
        for (const module of found) {
          if (yield* refusal(c, module)) continue
          if (yield* c.shouldProcess(`${module.name} (Path: '${module.path}')`)) going.push(module)
        }
        for (const module of going) {
          const keeper = imported.find(
            (one) => one.requiredModules.includes(module) && !going.includes(one) && one !== module,
          )
          if (keeper !== undefined && !c.p.Force) {
            yield* c.error(
              failure(
                'Modules_ModuleIsRequired',
                `Unable to remove the module '${module.name}' because it is required by '${keeper.name}'. Add the Force parameter to your command to remove the module.`,
                { type: 'System.InvalidOperationException', category: 'PermissionDenied', target: module },
              ),
            )
            continue
          }
          for (const one of withNested(module)) {
            count++
            yield* removing(c, one)
            modules.builtIn.delete(one.name)
            yield* modules.remove(one)
          }
        }
      },
      *end() {
        if (count > 0 || c.p.WhatIf) return
        const names = c.has('Name') ? texts(c.p.Name) : []
        const specs = specifications(c)
        const asked = [...names, ...specs.map((one) => one.name)]
        if (asked.every(isEngineModule)) return
        if (specs.length === 0 && !c.has('ModuleInfo') && names.every((one) => hasWildcard(one))) return
        yield* c.error(
          failure(
            'Modules_NoModulesRemoved',
            'No modules were removed. Verify that the specification of modules to remove is correct and those modules exist in the runspace.',
            { type: 'System.InvalidOperationException', category: 'ResourceUnavailable' },
          ),
        )
      },
    }
  },
)
