/** Get-Variable, Set-Variable, New-Variable, Clear-Variable, Remove-Variable */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { typeOf } from '../../objects/type-of.ts'
import { itemsOf } from '../runtime/enumerate.ts'
import { compareText } from '../runtime/compare.ts'
import { failure } from '../runtime/failure.ts'
import { privateVariable } from '../runtime/private-variable.ts'
import { ItemOptions, type Scope, Variable } from '../runtime/scope.ts'
import { hasWildcard, unescapeWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const utility = 'Microsoft.PowerShell.Utility'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}VariableCommand`
const names = (c: CmdletContext): string[] =>
  c.has('Name') ? (c.p.Name as PSArray).items.map(String) : ['*']

/** `-Scope` as Set-Variable and its sisters take it */
function scopeOf(c: CmdletContext): Scope | undefined {
  const id = c.p.Scope as string | undefined
  if (id === undefined || id === '') return undefined
  return c.frame.scope.named(id)
}

/** Variables by pattern, the nearest of each name. */
function matching(c: CmdletContext, pattern: string, scope: Scope | undefined): Variable[] {
  const wild = wildcard(pattern)
  const found = new Map<string, Variable>()
  const plain = hasWildcard(pattern) ? undefined : unescapeWildcard(pattern).toLowerCase()
  for (
    let one: Scope | undefined = scope ?? c.frame.scope;
    one;
    one = scope === undefined ? one.parent : undefined
  ) {
    // a private variable is seen in its own scope, or where that is named
    const isSeen = (variable: Variable): boolean =>
      scope !== undefined || one === c.frame.scope || (variable.options & ItemOptions.Private) === 0
    if (plain !== undefined) {
      const own = one.own(plain)
      if (own !== undefined && isSeen(own) && !found.has(plain)) found.set(plain, own)
      continue
    }
    for (const key of one.automatic?.names ?? []) one.own(key)
    for (const [key, variable] of one.variables)
      if (!found.has(key) && wild.isMatch(variable.name) && isSeen(variable)) found.set(key, variable)
  }
  // those of all scopes are in each
  if (scope !== undefined && plain === undefined)
    for (let one = scope.parent; one; one = one.parent)
      for (const [key, variable] of one.variables)
        if (
          !found.has(key) &&
          wild.isMatch(variable.name) &&
          (key === 'null' || (variable.options & ItemOptions.AllScope) !== 0)
        )
          found.set(key, variable)
  return [...found.values()].filter((one) => isMeant(c, one.name))
}

/** whether -Include and -Exclude let the name through */
function isMeant(c: CmdletContext, name: string): boolean {
  const include = filter(c.p.Include)
  return (
    (include.length === 0 || include.some((pattern) => pattern.isMatch(name))) &&
    !filter(c.p.Exclude).some((pattern) => pattern.isMatch(name))
  )
}

function filter(given: unknown): ReturnType<typeof wildcard>[] {
  return given instanceof PSArray ? given.items.map((one) => wildcard(String(one))) : []
}

function notFound(name: string): ReturnType<typeof failure> {
  return failure('VariableNotFound', `Cannot find a variable with the name '${name}'.`, {
    type: 'sma:ItemNotFoundException',
    category: 'ObjectNotFound',
    target: name,
  })
}

const include: Record<string, ParameterSpec> = {
  Include: { type: 'string[]' },
  Exclude: { type: 'string[]' },
}
const scope: ParameterSpec = { type: 'string', validate: ['notNullOrEmpty'] }

export const getVariable = defineCmdlet(
  {
    name: 'Get-Variable',
    module: utility,
    typeName: className('Get'),
    helpUri: link('2096711'),
    outputTypes: ['System.Management.Automation.PSVariable'],
    parameters: {
      Name: { type: 'string[]', position: 0, pipeline: true, byName: true, validate: ['notNullOrEmpty'] },
      ValueOnly: { type: 'switch' },
      ...include,
      Scope: scope,
    },
  },
  (c) => ({
    *process() {
      const where = scopeOf(c)
      for (const name of names(c)) {
        const found = matching(c, name, where)
        if (found.length === 0 && !hasWildcard(name)) {
          yield* c.error(notFound(name))
          continue
        }
        const sorted = found.toSorted((a, b) => compareText(a.name, b.name, true))
        for (const one of sorted) {
          if (one.isPrivate && !c.frame.trusted) {
            if (!hasWildcard(name)) privateVariable(one)
            continue
          }
          if (c.p.ValueOnly) yield* c.write(one.value)
          else yield* c.write(one)
        }
      }
    },
  }),
)

function notWritable(variable: Variable, what: 'overwrite' | 'remove'): ReturnType<typeof failure> {
  const id = what === 'overwrite' ? 'VariableNotWritable' : 'VariableNotRemovable'
  const text =
    what === 'overwrite'
      ? `Cannot overwrite variable ${variable.name} because it is read-only or constant.`
      : `Cannot remove variable ${variable.name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`
  return failure(id, text, {
    type: 'sma:SessionStateUnauthorizedAccessException',
    category: 'WriteError',
    target: variable.name,
  })
}

const isLocked = (variable: Variable, force: boolean): boolean =>
  (variable.options & ItemOptions.Constant) !== 0 ||
  (!force && (variable.options & ItemOptions.ReadOnly) !== 0)

export const setVariable = defineCmdlet(
  {
    name: 'Set-Variable',
    module: utility,
    typeName: className('Set'),
    helpUri: link('2096624'),
    supportsShouldProcess: true,
    outputTypes: ['System.Management.Automation.PSVariable'],
    parameters: {
      Name: { type: 'string[]', mandatory: true, position: 0, byName: true },
      Value: { type: 'object', position: 1, pipeline: true, byName: true },
      ...include,
      Description: { type: 'string' },
      Option: { type: 'System.Management.Automation.ScopedItemOptions' },
      Force: { type: 'switch' },
      Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
      PassThru: { type: 'switch' },
      Append: { type: 'switch' },
      Scope: scope,
    },
  },
  (c) => {
    const values: unknown[] = []
    let gave = false
    return {
      process() {
        if (c.has('Value')) {
          gave = true
          values.push(c.p.Value === AutomationNull ? null : c.p.Value)
        }
        return undefined
      },
      *end() {
        const where = scopeOf(c)
        const value = c.p.Append
          ? null
          : values.length === 1 || !c.expectsInput
            ? (values[0] ?? null)
            : new PSArray(values)
        for (const name of names(c)) {
          if (!hasWildcard(name) && !isMeant(c, name)) continue
          const targets = hasWildcard(name)
            ? matching(c, name, where)
            : [(where ?? c.frame.scope).own(name.toLowerCase())]
          for (const target of targets) {
            const made = yield* setOne(
              target,
              target?.name ?? name,
              c.p.Append ? appended(target) : value,
              where,
            )
            if (made !== undefined && c.p.PassThru) yield* c.write(made)
          }
        }
      },
    }

    /** what the variable holds and what comes, as one list */
    function appended(target: Variable | undefined): PSArray {
      const before = target?.value
      const items = before === undefined || before === null ? [] : (itemsOf(before) ?? [before])
      return new PSArray([...items, ...values])
    }

    function* setOne(existing: Variable | undefined, name: string, value: unknown, where: Scope | undefined) {
      const target = where ?? c.frame.scope
      const options = c.has('Option') ? Number((c.p.Option as EnumValue).value) : undefined
      if (existing !== undefined && isLocked(existing, c.p.Force === true)) {
        yield* c.error(notWritable(existing, 'overwrite'))
        return undefined
      }
      if (existing !== undefined && options !== undefined && (options & ItemOptions.Constant) !== 0) {
        yield* c.error(
          failure(
            'VariableCannotBeMadeConstant',
            `Existing variable ${existing.name} cannot be made constant. Variables can be made constant only at creation time.`,
            {
              type: 'sma:SessionStateUnauthorizedAccessException',
              category: 'WriteError',
              target: existing.name,
            },
          ),
        )
        return undefined
      }
      if (!(yield* c.shouldProcess(`Name: ${name} Value: ${c.rs.text(value)}`, 'Set variable')))
        return undefined
      let variable: Variable
      if (existing === undefined) {
        variable = target.findAllScope(name.toLowerCase()) ?? new Variable(name, null)
        if (target.findAllScope(name.toLowerCase()) === undefined) target.put(variable)
      } else variable = existing
      if (gave || existing === undefined)
        variable.value = variable.guard && gave ? variable.guard(value) : value
      if (options !== undefined) variable.options = options
      if (String(c.p.Scope ?? '').toLowerCase() === 'private') variable.options |= ItemOptions.Private
      if (c.has('Description')) variable.description = c.p.Description as string
      if (c.has('Visibility')) variable.isPrivate = Number((c.p.Visibility as EnumValue).value) === 1
      return variable
    }
  },
)

export const newVariable = defineCmdlet(
  {
    name: 'New-Variable',
    module: utility,
    typeName: className('New'),
    helpUri: link('2097121'),
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    outputTypes: ['System.Management.Automation.PSVariable'],
    parameters: {
      Name: { type: 'string', mandatory: true, position: 0, byName: true },
      Value: { type: 'object', position: 1, pipeline: true, byName: true },
      Description: { type: 'string' },
      Option: { type: 'System.Management.Automation.ScopedItemOptions' },
      Visibility: { type: 'System.Management.Automation.SessionStateEntryVisibility' },
      Force: { type: 'switch' },
      PassThru: { type: 'switch' },
      Scope: scope,
    },
  },
  (c) => ({
    *process() {
      const name = c.p.Name as string
      const where = scopeOf(c) ?? c.frame.scope
      const existing = where.own(name.toLowerCase())
      if (existing !== undefined && !c.p.Force) {
        yield* c.error(
          failure('VariableAlreadyExists', `A variable with name '${name}' already exists.`, {
            type: 'sma:SessionStateException',
            category: 'ResourceExists',
            target: name,
          }),
        )
        return
      }
      if (existing !== undefined && isLocked(existing, true)) {
        yield* c.error(notWritable(existing, 'overwrite'))
        return
      }
      if (!(yield* c.shouldProcess(`Name: ${name} Value: ${c.rs.text(c.p.Value ?? null)}`, 'New variable')))
        return
      const made = new Variable(
        name,
        c.p.Value === undefined || c.p.Value === AutomationNull ? null : c.p.Value,
        c.has('Option') ? Number((c.p.Option as EnumValue).value) : 0,
        (c.p.Description as string | undefined) ?? '',
      )
      if (c.has('Visibility')) made.isPrivate = Number((c.p.Visibility as EnumValue).value) === 1
      where.put(made)
      if (c.p.PassThru) yield* c.write(made)
    },
  }),
)

export const clearVariable = defineCmdlet(
  {
    name: 'Clear-Variable',
    module: utility,
    typeName: className('Clear'),
    helpUri: link('2096923'),
    outputTypes: ['System.Management.Automation.PSVariable'],
    supportsShouldProcess: true,
    parameters: {
      Name: { type: 'string[]', mandatory: true, position: 0, byName: true },
      ...include,
      Force: { type: 'switch' },
      PassThru: { type: 'switch' },
      Scope: scope,
    },
  },
  (c) => ({
    *process() {
      for (const name of names(c)) {
        const found = matching(c, name, scopeOf(c))
        if (found.length === 0 && !hasWildcard(name)) {
          yield* c.error(notFound(name))
          continue
        }
        for (const one of found) {
          if (isLocked(one, c.p.Force === true)) {
            yield* c.error(notWritable(one, 'overwrite'))
            continue
          }
          if (!(yield* c.shouldProcess(`Name: ${one.name}`, 'Clear variable'))) continue
          // without -Scope a variable of an outer scope is left: this scope gets one of its own
          const isOuter =
            !c.has('Scope') &&
            (one.options & ItemOptions.AllScope) === 0 &&
            c.frame.scope.own(one.name.toLowerCase()) !== one
          const target = isOuter ? new Variable(one.name, null, one.options, one.description) : one
          if (isOuter) c.frame.scope.put(target)
          target.value = one.guard && typeOf(one.value)?.isValueType ? one.guard(null) : null
          if (c.p.PassThru) yield* c.write(target)
        }
      }
    },
  }),
)

export const removeVariable = defineCmdlet(
  {
    name: 'Remove-Variable',
    module: utility,
    typeName: className('Remove'),
    helpUri: link('2097123'),
    supportsShouldProcess: true,
    parameters: {
      Name: { type: 'string[]', mandatory: true, position: 0, byName: true },
      ...include,
      Force: { type: 'switch' },
      Scope: scope,
    },
  },
  (c) => ({
    *process() {
      const where = scopeOf(c)
      for (const name of names(c)) {
        const here = where ?? c.frame.scope
        const found = matching(c, name, where).filter(
          (one) => (one.options & ItemOptions.AllScope) !== 0 || here.own(one.name.toLowerCase()) === one,
        )
        if (found.length === 0 && !hasWildcard(name)) {
          yield* c.error(notFound(name))
          continue
        }
        for (const one of found) {
          if (isLocked(one, c.p.Force === true)) {
            yield* c.error(notWritable(one, 'remove'))
            continue
          }
          if (!(yield* c.shouldProcess(`Name: ${one.name}`, 'Remove variable'))) continue
          const key = one.name.toLowerCase()
          for (let at: Scope | undefined = where ?? c.frame.scope; at; at = at.parent) {
            if (at.variables.get(key) === one) {
              at.remove(key)
              break
            }
          }
        }
      }
    },
  }),
)
