/** Providers without levels: Environment, Function, Alias, Variable. */
import { baseOf } from '../../objects/ps-object.ts'
import { DictionaryEntry } from '../../objects/collections.ts'
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
import type { Provider, ProviderItem } from './provider.ts'

interface Table {
  readonly name: string
  get(frame: Frame, name: string): unknown
  list(frame: Frame): (readonly [string, unknown])[]
  set(frame: Frame, name: string, value: unknown): unknown
  remove(frame: Frame, name: string): void
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
  },
  {
    name: 'Function',
    get: (frame, name) => findFunction(frame.scope, name.toLowerCase()),
    list: (frame) => visibleFunctions(frame.scope).map((one) => [one.name, one]),
    set(frame, name, value) {
      const base = baseOf(value)
      const block =
        base instanceof ScriptBlock
          ? base
          : base instanceof FunctionInfo
            ? base.scriptBlock
            : frame.rs.classes.blockOfText(frame.rs.text(value), frame.state)
      const info = new FunctionInfo(name, block)
      setFunction(frame.scope, info)
      return info
    },
    remove: (frame, name) => removeFrom(frame.scope, 'functions', name),
  },
  {
    name: 'Alias',
    get: (frame, name) => findAlias(frame.scope, name.toLowerCase()),
    list: (frame) => visibleAliases(frame.scope).map((one) => [one.name, one]),
    set(frame, name, value) {
      const info = new AliasInfo(name, frame.rs.text(value))
      setAlias(frame.scope, info)
      return info
    },
    remove: (frame, name) => removeFrom(frame.scope, 'aliases', name),
  },
  {
    name: 'Variable',
    get: (frame, name) => frame.scope.find(name.toLowerCase()),
    list(frame) {
      const found = new Map<string, Variable>()
      for (let one: Scope | undefined = frame.scope; one; one = one.parent)
        for (const [key, variable] of one.variables) if (!found.has(key)) found.set(key, variable)
      return [...found.values()].map((one) => [one.name, one])
    },
    set: (frame, name, value) =>
      frame.scope.assign(name, name.toLowerCase(), value instanceof Variable ? value.value : value),
    remove(frame, name) {
      for (let one: Scope | undefined = frame.scope; one; one = one.parent)
        if (one.remove(name.toLowerCase())) return
    },
  },
]

function removeFrom(scope: Scope, table: 'functions' | 'aliases', name: string): void {
  for (let one: Scope | undefined = scope; one; one = one.parent)
    if (one[table]?.delete(name.toLowerCase())) return
}

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
  // biome-ignore lint/correctness/useYield: providers share one shape
  *exists(frame: Frame, path: string): Task<boolean> {
    return path === '' || this.#table.get(frame, path) !== undefined
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *isContainer(_frame: Frame, path: string): Task<boolean> {
    return path === ''
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *item(frame: Frame, path: string): Task<ProviderItem | undefined> {
    const value = this.#table.get(frame, path)
    return value === undefined ? undefined : this.#item(path, value)
  }
  #item(name: string, value: unknown): ProviderItem {
    return { value, path: name, name, isContainer: false }
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *children(frame: Frame, path: string): Task<ProviderItem[]> {
    if (path !== '') {
      const value = this.#table.get(frame, path)
      return value === undefined ? [] : [this.#item(path, value)]
    }
    return this.#table
      .list(frame)
      .toSorted(([a], [b]) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1))
      .map(([name, value]) => this.#item(name, value))
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *set(frame: Frame, path: string, value: unknown): Task<unknown> {
    return this.#table.set(frame, path, value)
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *remove(frame: Frame, path: string): Task<void> {
    this.#table.remove(frame, path)
  }
  *rename(frame: Frame, path: string, newName: string): Task<ProviderItem | undefined> {
    const made = yield* this.copy(frame, path, newName)
    this.#table.remove(frame, path)
    return made
  }
  // biome-ignore lint/correctness/useYield: providers share one shape
  *copy(frame: Frame, path: string, destination: string): Task<ProviderItem | undefined> {
    const old = this.#table.get(frame, path)
    const value = old instanceof DictionaryEntry ? old.value : old instanceof AliasInfo ? old.definition : old
    return this.#item(destination, this.#table.set(frame, destination, value))
  }
}

export const flatProviders: readonly Provider[] = tables.map((one) => new FlatProvider(one))
