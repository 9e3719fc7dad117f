/** Get-Alias, Set-Alias, New-Alias, Remove-Alias */
import { PSArray } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { compareText } from '../runtime/compare.ts'
import { AliasInfo } from '../runtime/command-info.ts'
import { failure } from '../runtime/failure.ts'
import { ItemOptions, type Scope } from '../runtime/scope.ts'
import { findAlias, setAlias as putAlias, visibleAliases } from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const utility = 'Microsoft.PowerShell.Utility'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const scopeOf = (c: CmdletContext): Scope =>
  c.p.Scope ? c.frame.scope.named(c.p.Scope as string) : c.frame.scope
const textItems = (value: unknown): string[] => (value instanceof PSArray ? value.items.map(String) : [])

export const getAlias = defineCmdlet(
  {
    name: 'Get-Alias',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GetAliasCommand',
    helpUri: link('2096702'),
    defaultSet: 'Default',
    outputTypes: ['System.Management.Automation.AliasInfo'],
    parameters: {
      Name: {
        type: 'string[]',
        sets: { Default: { position: 0, pipeline: true, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      Exclude: { type: 'string[]' },
      Scope: { type: 'string' },
      Definition: { type: 'string[]', sets: { Definition: {} }, validate: ['notNullOrEmpty'] },
    },
  },
  (c) => ({
    *process() {
      const byDefinition = c.has('Definition')
      const patterns = byDefinition ? textItems(c.p.Definition) : c.has('Name') ? textItems(c.p.Name) : ['*']
      const exclude = textItems(c.p.Exclude).map((one) => wildcard(one))
      const scope = scopeOf(c)
      const all = c.p.Scope ? ([...(scope.aliases?.values() ?? [])] as AliasInfo[]) : visibleAliases(scope)
      for (const pattern of patterns) {
        const wild = wildcard(pattern)
        const found = all.filter(
          (one) =>
            wild.isMatch(byDefinition ? one.definition : one.name) &&
            !exclude.some((other) => other.isMatch(one.name)) &&
            c.rs.isVisible(one, c.frame),
        )
        if (found.length === 0 && !hasWildcard(pattern)) {
          const what = byDefinition ? 'definition' : 'name'
          yield* c.error(
            failure(
              'ItemNotFoundException',
              `This command cannot find a matching alias because an alias with the ${what} '${pattern}' does not exist.`,
              {
                type: 'sma:ItemNotFoundException',
                category: 'ObjectNotFound',
                target: pattern,
                properties: [],
              },
            ),
          )
        }
        for (const one of found.toSorted((a, b) => compareText(a.name, b.name, true))) yield* c.write(one)
      }
    },
  }),
)

const parameters: Record<string, ParameterSpec> = {
  Name: { type: 'string', mandatory: true, position: 0, byName: true },
  Value: { type: 'string', mandatory: true, position: 1, byName: true },
  Description: { type: 'string' },
  Option: { type: 'System.Management.Automation.ScopedItemOptions' },
  PassThru: { type: 'switch' },
  Scope: { type: 'string' },
  Force: { type: 'switch' },
}

function* store(c: CmdletContext, isNew: boolean): Task<void> {
  const name = c.p.Name as string
  const scope = scopeOf(c)
  const key = name.toLowerCase()
  const existing = scope.aliases?.get(key) as AliasInfo | undefined
  const visible = findAlias(scope, key)
  if (isNew && existing !== undefined && !c.p.Force) {
    yield* c.error(
      failure(
        'AliasAlreadyExists',
        `The alias is not allowed, because an alias with the name '${name}' already exists.`,
        { type: 'sma:SessionStateException', category: 'ResourceExists', target: name },
      ),
    )
    return
  }
  const locked = existing ?? ((visible?.options ?? 0) & ItemOptions.AllScope ? visible : undefined)
  if (
    locked !== undefined &&
    ((locked.options & ItemOptions.Constant) !== 0 ||
      ((locked.options & ItemOptions.ReadOnly) !== 0 && !c.p.Force))
  ) {
    yield* c.error(
      failure(
        'AliasNotWritable',
        `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`,
        { type: 'sma:SessionStateUnauthorizedAccessException', category: 'WriteError', target: name },
      ),
    )
    return
  }
  const value = c.p.Value as string
  if (!(yield* c.shouldProcess(`Name: ${name} Value: ${value}`, isNew ? 'New Alias' : 'Set Alias'))) return
  const options = c.has('Option') ? Number((c.p.Option as EnumValue).value) : 0
  if (
    locked !== undefined &&
    (locked.options & ItemOptions.AllScope) !== 0 &&
    !(options & ItemOptions.AllScope)
  ) {
    yield* c.error(
      failure(
        'AliasAllScopeOptionCannotBeRemoved',
        `The AllScope option cannot be removed from the alias '${name}'.`,
        { type: 'sma:SessionStateUnauthorizedAccessException', category: 'WriteError', target: name },
      ),
    )
    return
  }
  const info = new AliasInfo(name, value, options, (c.p.Description as string | undefined) ?? '')
  putAlias(scope, info)
  if (c.p.PassThru) yield* c.write(info)
}

export const setAlias = defineCmdlet(
  {
    name: 'Set-Alias',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.SetAliasCommand',
    helpUri: link('2096625'),
    outputTypes: ['System.Management.Automation.AliasInfo'],
    supportsShouldProcess: true,
    parameters,
  },
  (c) => ({ process: () => store(c, false) }),
)

export const newAlias = defineCmdlet(
  {
    name: 'New-Alias',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.NewAliasCommand',
    helpUri: link('2097022'),
    outputTypes: ['System.Management.Automation.AliasInfo'],
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    parameters,
  },
  (c) => ({ process: () => store(c, true) }),
)

export const removeAlias = defineCmdlet(
  {
    name: 'Remove-Alias',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.RemoveAliasCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2097127',
    defaultSet: 'Default',
    parameters: {
      Name: { type: 'string[]', mandatory: true, position: 0, pipeline: true, byName: true },
      Scope: { type: 'string' },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      for (const name of textItems(c.p.Name)) {
        const key = name.toLowerCase()
        let holder: Scope | undefined = scopeOf(c)
        while (holder !== undefined && !holder.aliases?.has(key))
          holder = c.p.Scope ? undefined : holder.parent
        const found = holder?.aliases?.get(key) as AliasInfo | undefined
        if (found === undefined) {
          yield* c.error(
            failure(
              'ItemNotFoundException',
              `This command cannot find a matching alias because an alias with the name '${name}' does not exist.`,
              { type: 'sma:ItemNotFoundException', category: 'ObjectNotFound', target: name, properties: [] },
            ),
          )
          continue
        }
        if (
          (found.options & ItemOptions.Constant) !== 0 ||
          ((found.options & ItemOptions.ReadOnly) !== 0 && !c.p.Force)
        ) {
          yield* c.error(
            failure(
              'AliasNotRemovable',
              `Alias was not removed because alias ${name} is constant or read-only.`,
              { type: 'sma:SessionStateUnauthorizedAccessException', category: 'WriteError', target: name },
            ),
          )
          continue
        }
        holder?.aliases?.delete(key)
      }
    },
  }),
)
