/** Providers without levels: Environment, Function, Alias, Variable. */
import { baseOf } from '../../objects/ps-object.ts'
import { DictionaryEntry } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { AliasInfo, FunctionInfo } from '../runtime/command-info.ts'
import type { Frame } from '../runtime/frame.ts'
import { type Scope, Variable } from '../runtime/scope.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import {
  findAlias,
  findFunction,
  setAlias,
  setFunction,
  visibleAliases,
  visibleFunctions,
} from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { compareText } from '../runtime/compare.ts'
import { fail, failure } from '../runtime/failure.ts'
import { ItemOptions } from '../runtime/scope.ts'
import { matchesAny } from './ask.ts'
import { type Ask, type ContentReader, type ContentWriter, notSupported, type Provider } from './provider.ts'

interface Table {
  readonly name: string
  get(frame: Frame, name: string): unknown
  list(frame: Frame): (readonly [string, unknown])[]
  /** @param options of -Options */
  set(frame: Frame, name: string, value: unknown, force: boolean, options?: number): unknown
  remove(frame: Frame, name: string, force: boolean): void
  /** what the item's content is */
  content(item: unknown): unknown
}

const tables: readonly Table[] = [
  {
    name: 'Environment',
    get(frame, name) {
      const value = frame.rs.providers.environment.get(name)
      return value === undefined ? undefined : new DictionaryEntry(name, value)
    },
    list: (frame) =>
      [...frame.rs.providers.environment.values].map(([name, value]) => [
        name,
        new DictionaryEntry(name, value),
      ]),
    set(frame, name, value) {
      frame.rs.providers.environment.set(name, value === null ? null : frame.rs.text(value))
      return new DictionaryEntry(name, value === null ? null : frame.rs.text(value))
    },
    remove: (frame, name) => frame.rs.providers.environment.set(name, null),
    content: (item) => (item as DictionaryEntry).value,
  },
  {
    name: 'Function',
    get: (frame, name) => findFunction(frame.scope, name.toLowerCase()),
    list: (frame) => visibleFunctions(frame.scope).map((one) => [one.name, one]),
    set(frame, name, value, force, options) {
      const base = baseOf(value)
      const old = findFunction(frame.scope, name.toLowerCase())
      if (old !== undefined && isLocked(old, force))
        fail('FunctionNotWritable', `Cannot write to function ${name} because it is read-only or constant.`, {
          type: 'sma:SessionStateUnauthorizedAccessException',
          category: 'WriteError',
          target: name,
        })
      if (base === null) {
        if (old === undefined) return undefined
        if (options === undefined) removeFrom(frame.scope, 'functions', name, force)
        else old.options = options
        return options === undefined ? undefined : old
      }
      if (!(base instanceof ScriptBlock || base instanceof FunctionInfo || typeof base === 'string'))
        throw argumentFailure('value', 'Argument')
      const block =
        base instanceof ScriptBlock
          ? base
          : base instanceof FunctionInfo
            ? base.scriptBlock
            : frame.rs.classes.blockOfText(base, frame.state)
      const info = new FunctionInfo(name, block, false, options ?? 0)
      setFunction(frame.scope, info)
      return info
    },
    remove: (frame, name, force) => removeFrom(frame.scope, 'functions', name, force),
    content: (item) => (item as FunctionInfo).scriptBlock,
  },
  {
    name: 'Alias',
    get: (frame, name) => findAlias(frame.scope, name.toLowerCase()),
    list: (frame) => visibleAliases(frame.scope).map((one) => [one.name, one]),
    set(frame, name, value, force, options) {
      const old = findAlias(frame.scope, name.toLowerCase())
      if (old !== undefined && isLocked(old, force))
        refuse(
          'AliasNotWritable',
          `Alias is not writeable because alias ${name} is read-only or constant and cannot be written to.`,
          name,
        )
      const info =
        value === null && old !== undefined && options !== undefined
          ? new AliasInfo(name, old.definition, options, old.description)
          : new AliasInfo(name, frame.rs.text(value), options ?? 0)
      setAlias(frame.scope, info)
      return info
    },
    remove: (frame, name, force) => removeFrom(frame.scope, 'aliases', name, force),
    content: (item) => (item as AliasInfo).definition,
  },
  {
    name: 'Variable',
    get(frame, name) {
      const found = frame.scope.find(name.toLowerCase())
      return found?.isPrivate && !frame.trusted ? undefined : found
    },
    list(frame) {
      const found = new Map<string, Variable>()
      for (let one: Scope | undefined = frame.scope; one; one = one.parent)
        for (const [key, variable] of one.variables) if (!found.has(key)) found.set(key, variable)
      return [...found.values()]
        .filter((one) => frame.trusted || !one.isPrivate)
        .map((one) => [one.name, one])
    },
    set: (frame, name, value) =>
      frame.scope.assign(name, name.toLowerCase(), value instanceof Variable ? value.value : value),
    remove(frame, name, force) {
      const found = frame.scope.find(name.toLowerCase())
      if (found !== undefined && isLocked(found, force)) notRemovable('Variable', found.name)
      for (let one: Scope | undefined = frame.scope; one; one = one.parent)
        if (one.remove(name.toLowerCase())) return
    },
    content: (item) => (item as Variable).value,
  },
]

const kinds = {
  Alias: (name: string) => `Alias was not removed because alias ${name} is constant or read-only.`,
  Function: (name: string) => `Cannot remove function ${name} because it is constant.`,
  Variable: (name: string) =>
    `Cannot remove variable ${name} because it is constant or read-only. If the variable is read-only, try the operation again specifying the Force option.`,
}

function refuse(id: string, message: string, name: string): never {
  fail(id, message, {
    type: 'sma:SessionStateUnauthorizedAccessException',
    category: 'WriteError',
    target: name,
  })
}

const notRemovable = (kind: keyof typeof kinds, name: string): never =>
  refuse(`${kind}NotRemovable`, kinds[kind](name), name)

const isLocked = (item: { readonly options: number }, force: boolean): boolean =>
  (item.options & (ItemOptions.Constant | (force ? 0 : ItemOptions.ReadOnly))) !== 0

/** What is gone: a name that nobody knows. */
const missing = (message: string) =>
  failure('Argument', message, { type: 'sma:PSArgumentException', category: 'InvalidArgument' })

function argumentFailure(name: string, id: string) {
  return failure(
    id,
    `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
    { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
  )
}

function removeFrom(scope: Scope, table: 'functions' | 'aliases', name: string, force: boolean): void {
  for (let one: Scope | undefined = scope; one; one = one.parent) {
    const found = one[table]?.get(name.toLowerCase()) as { options: number; name: string } | undefined
    if (found === undefined) continue
    if (isLocked(found, force)) notRemovable(table === 'aliases' ? 'Alias' : 'Function', found.name)
    one[table]?.delete(name.toLowerCase())
    return
  }
}

const byName = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  compareText(a[0], b[0], true)

class FlatProvider implements Provider {
  readonly #table: Table
  readonly capabilities = 'ShouldProcess'
  readonly isHierarchy = false
  constructor(table: Table) {
    this.#table = table
  }
  get name(): string {
    return this.#table.name
  }
  get fullName(): string {
    return `Microsoft.PowerShell.Core\\${this.name}`
  }
  get typeName(): string {
    return `Microsoft.PowerShell.Commands.${this.name}Provider`
  }
  exists(ask: Ask, path: string): boolean {
    return path === '' || this.#table.get(ask.frame, path) !== undefined
  }
  isContainer(_ask: Ask, path: string): boolean {
    return path === ''
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *hasChildren(ask: Ask, path: string): Task<boolean> {
    return path === '' && this.#table.list(ask.frame).length > 0
  }
  *getItem(ask: Ask, path: string): Task<void> {
    if (path === '') {
      yield* this.getChildItems(ask, path)
      return
    }
    const item = this.#table.get(ask.frame, path)
    if (item !== undefined) yield* ask.write(item, path, false)
  }
  *getChildItems(ask: Ask, path: string): Task<void> {
    if (path === '')
      for (const [name, item] of this.#table.list(ask.frame).toSorted(byName))
        yield* ask.write(item, name, false)
    else yield* this.getItem(ask, path)
  }
  *getChildNames(ask: Ask, path: string): Task<void> {
    if (path === '') for (const [name] of this.#table.list(ask.frame)) yield* ask.write(name, name, false)
    else if (this.exists(ask, path)) yield* ask.write(path, path, false)
  }
  *newItem(ask: Ask, path: string, type: string, value: unknown): Task<void> {
    if (path === '') {
      const missing = argumentFailure('path', 'NewItemNullPath')
      missing.record.categoryTargetType = 'String'
      yield* ask.error(missing)
      return
    }
    if (value === null || value === undefined) {
      yield* ask.error(
        failure(
          'NewItemValueNotSpecified',
          'Cannot process argument because the value of argument "value" is null. Change the value of argument "value" to a non-null value.',
          { type: 'sma:PSArgumentNullException', category: 'InvalidArgument' },
        ),
      )
      return
    }
    if (this.exists(ask, path) && !ask.force) {
      yield* ask.error(
        failure('Argument', `The item at path '${path}' already exists.`, {
          type: 'sma:PSArgumentException',
          category: 'InvalidArgument',
        }),
      )
      return
    }
    if (yield* ask.shouldProcess(`Item: ${path} Type: ${type} Value: ${ask.rs.text(value)}`, 'New Item'))
      yield* this.#set(ask, path, value)
  }
  *#set(ask: Ask, path: string, value: unknown, kept?: number): Task<void> {
    let item: unknown
    try {
      const options = ask.p['Options'] as EnumValue | undefined
      if (value === null && options === undefined && (this.name === 'Alias' || this.name === 'Function')) {
        this.#table.remove(ask.frame, path, ask.force)
        return
      }
      item = this.#table.set(ask.frame, path, value, ask.force, options ? Number(options.value) : kept)
    } catch (error) {
      yield* ask.error(error)
      return
    }
    if (item !== undefined) yield* ask.write(item, path, false)
  }
  *setItem(ask: Ask, path: string, value: unknown): Task<void> {
    if (path === '') {
      yield* ask.error(
        failure(
          'SetItemNullName',
          'Cannot process argument because the value of argument "name" is null. Change the value of argument "name" to a non-null value.',
          { type: 'sma:PSArgumentNullException', category: 'InvalidArgument', target: '' },
        ),
      )
      return
    }
    if (yield* ask.shouldProcess(`Item: ${path} Value: ${ask.rs.text(value)}`, 'Set Item'))
      yield* this.#set(ask, path, value)
  }
  *clearItem(ask: Ask, path: string): Task<void> {
    if (path === '') {
      yield* ask.error(
        failure(
          'ClearItemNullPath',
          'Cannot process argument because the value of argument "path" is null. Change the value of argument "path" to a non-null value.',
          { type: 'sma:PSArgumentNullException', category: 'InvalidArgument', target: '' },
        ),
      )
      return
    }
    if (yield* ask.shouldProcess(`Item: ${path}`, 'Clear Item')) yield* this.#set(ask, path, null)
  }
  *removeItem(ask: Ask, path: string): Task<void> {
    if (path === '' || !(yield* ask.shouldProcess(`Item: ${path}`, 'Remove Item'))) return
    try {
      this.#table.remove(ask.frame, path, ask.force)
    } catch (error) {
      yield* ask.error(error)
    }
  }
  *renameItem(ask: Ask, path: string, newName: string): Task<void> {
    const item = this.#table.get(ask.frame, path)
    if (item === undefined) {
      yield* ask.error(missing(`The item at the path '${path}' does not exist.`))
      return
    }
    if (this.exists(ask, newName) && !ask.force) {
      yield* ask.error(missing(`The item at path '${newName}' already exists.`))
      return
    }
    const lower = this.name.toLowerCase()
    if (this.name !== 'Environment' && isLocked(item as { options: number }, ask.force))
      refuse(
        `CannotRename${this.name}`,
        `Cannot rename ${lower} because ${lower} ${path} is read-only or constant.`,
        path,
      )
    if (!(yield* ask.shouldProcess(`Item: ${path} NewName: ${newName}`, 'Rename Item'))) return
    if (path.toLowerCase() === newName.toLowerCase()) {
      yield* this.getItem(ask, newName)
      return
    }
    const value = this.#table.content(item)
    this.#table.remove(ask.frame, path, ask.force)
    yield* this.#set(ask, newName, value, (item as { options?: number }).options)
  }
  *copyItem(ask: Ask, path: string, destination: string): Task<void> {
    const item = this.#table.get(ask.frame, path)
    if (!matchesAny(path, ask.include, true)) return
    if (item === undefined) {
      yield* ask.error(missing(`Cannot copy item. Item at the path '${path}' does not exist.`))
      return
    }
    const target = destination === '' ? path : destination
    if (yield* ask.shouldProcess(`Item: ${path} Destination: ${target}`, 'Copy Item'))
      yield* this.#set(ask, target, this.#table.content(item))
  }
  *moveItem(): Task<void> {
    fail(
      'GetDynamicParametersException',
      'Cannot retrieve the dynamic parameters for the cmdlet. The NavigationCmdletProvider methods are not supported by this provider.',
      { type: 'sma:ParameterBindingException', category: 'InvalidArgument' },
    )
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *reader(ask: Ask, path: string): Task<ContentReader | undefined> {
    if (path === '') throw argumentFailure('path', 'Argument')
    const item = this.#table.get(ask.frame, path)
    let content: readonly unknown[] = []
    if (item !== undefined) {
      const value = this.#table.content(item)
      const base = baseOf(value)
      content = base instanceof PSArray || base instanceof PSList ? base.items : value === null ? [] : [value]
    }
    return {
      // biome-ignore lint/correctness/useYield: readers share one shape
      *read() {
        const all = [...content]
        content = []
        return all
      },
      close() {},
    }
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *writer(ask: Ask, path: string): Task<ContentWriter | undefined> {
    const table = this.#table
    return {
      // biome-ignore lint/correctness/useYield: writers share one shape
      *write(values) {
        table.set(ask.frame, path, values.length === 1 ? values[0] : new PSArray([...values]), ask.force)
        return [...values]
      },
      *seekEnd() {
        notSupported('Cannot call method. The content Seek method is not supported by this provider.')
      },
      *close() {},
    }
  }
  *clearContent(): Task<void> {
    notSupported(
      'Cannot perform the ClearContent operation. The ClearContent operation is not supported by this provider.',
    )
  }
  *getProperty(): Task<void> {
    notSupported(noProperties)
  }
  *setProperty(): Task<void> {
    notSupported(noProperties)
  }
  *clearProperty(): Task<void> {
    notSupported(noProperties)
  }
}
const noProperties =
  'Cannot use interface. The IPropertyCmdletProvider interface is not supported by this provider.'

export const flatProviders: readonly Provider[] = tables.map((one) => new FlatProvider(one))
