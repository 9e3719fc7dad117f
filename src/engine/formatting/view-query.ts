/** Which view an object is shown by: the nearest type name wins, among equals the view that came first. */
import { knownViewsMax } from '../../settings/limits.ts'
import { unprefixed } from './format-host.ts'
import type { FormatHost } from './format-host.ts'
import type { Selection, View, ViewControl } from './view-types.ts'

export type Shape = 'table' | 'list' | 'wide' | 'complex'

/** The place of the nearest of `types` in `typeNames`; -1: none. */
function nearest(types: readonly string[], typeNames: readonly string[]): number {
  let best = -1
  for (const type of types) {
    const at = typeNames.findIndex((name) => name.toLowerCase() === type.toLowerCase())
    if (at === 0) return 0
    // Of several types of one view PowerShell keeps the farthest that is not the object's own.
    if (at > best) best = at
  }
  return best
}

/** All views of a session in order; the first of equals wins. */
export class ViewDatabase {
  #views: readonly View[]
  #lowerTypes = new Map<View, ReadonlySet<string>>()
  readonly #found = new Map<string, View | undefined>()

  constructor(views: readonly View[]) {
    this.#views = views
  }

  get views(): readonly View[] {
    return this.#views
  }

  /** Adds a format file's views before or after those that are there. */
  add(views: readonly View[], where: 'append' | 'prepend'): void {
    this.#views = where === 'append' ? [...this.#views, ...views] : [...views, ...this.#views]
    this.#found.clear()
  }

  remove(views: ReadonlySet<View>): void {
    this.#views = this.#views.filter((view) => !views.has(view))
    this.#found.clear()
  }

  outOfBand(typeNames: readonly string[]): View | undefined {
    return this.#cached(`band ${typeNames.join('\n')}`, typeNames, (view) => view.outOfBand)
  }

  /** @param shape undefined: the first view of any shape */
  byShape(shape: Shape | undefined, typeNames: readonly string[], name?: string): View | undefined {
    const key = `${shape} ${name?.toLowerCase()} ${typeNames.join('\n')}`
    return this.#cached(
      key,
      typeNames,
      (view) =>
        !view.outOfBand &&
        (shape === undefined || view.control.type === shape) &&
        (name === undefined || view.name.toLowerCase() === name.toLowerCase()),
    )
  }

  isApplicable(view: View, typeNames: readonly string[]): boolean {
    if (nearest(view.types, typeNames) >= 0) return true
    const bare = unprefixed(typeNames)
    return bare !== undefined && nearest(view.types, bare) >= 0
  }

  #cached(key: string, typeNames: readonly string[], filter: (view: View) => boolean): View | undefined {
    if (this.#found.has(key)) return this.#found.get(key)
    if (this.#found.size > knownViewsMax) this.#found.clear()
    const view = this.#best(typeNames, filter)
    this.#found.set(key, view)
    return view
  }

  #best(typeNames: readonly string[], filter: (view: View) => boolean): View | undefined {
    const names = new Set(typeNames.map((name) => name.toLowerCase()))
    let best: View | undefined
    let bestAt = Infinity
    for (const view of this.#views) {
      if (!filter(view)) continue
      let lower = this.#lowerTypes.get(view)
      if (lower === undefined)
        this.#lowerTypes.set(view, (lower = new Set(view.types.map((type) => type.toLowerCase()))))
      let any = false
      for (const type of lower) any ||= names.has(type)
      if (!any) continue
      const at = nearest(view.types, typeNames)
      if (at === 0) return view
      if (at > 0 && at < bestAt) {
        best = view
        bestAt = at
      }
    }
    if (best !== undefined) return best
    const bare = unprefixed(typeNames)
    return bare && this.#best(bare, filter)
  }
}

/** The entry of a control for this object; undefined: the default one. Conditions are asked of shipped views by the caller. */
export function* entryFor<T extends { readonly selection: readonly Selection[] }>(
  entries: readonly T[],
  value: unknown,
  typeNames: readonly string[],
  holds: (
    condition: NonNullable<Selection['condition']>,
    value: unknown,
  ) => Generator<unknown, boolean, unknown>,
): Generator<unknown, T | undefined, unknown> {
  if (entries.length === 0) return undefined
  for (const names of [typeNames, unprefixed(typeNames)]) {
    if (names === undefined) continue
    let best: T | undefined
    let bestAt = Infinity
    for (const entry of entries) {
      let at = -1
      for (const { types, condition } of entry.selection) {
        const place = nearest(types, names)
        if (place < 0 || (condition !== undefined && !(yield* holds(condition, value)))) continue
        if (place === 0) {
          at = 0
          break
        }
        at = Math.max(at, place)
      }
      if (at === 0) return entry
      if (at > 0 && at < bestAt) {
        best = entry
        bestAt = at
      }
    }
    if (best !== undefined) return best
  }
  return undefined
}

const cmdletOf: Readonly<Record<ViewControl['type'], string>> = {
  table: 'Format-Table',
  list: 'Format-List',
  wide: 'Format-Wide',
  complex: 'Format-Custom',
}
const shapeName: Readonly<Record<Shape, string>> = {
  table: 'Table',
  list: 'List',
  wide: 'Wide',
  complex: 'Custom',
}

/** What is said when -View names no view for the object. */
export function unknownView(
  database: ViewDatabase,
  host: FormatHost,
  shape: Shape,
  name: string,
  value: unknown,
): string {
  const type = host.netName(value)
  const same = database.views.filter((view) =>
    view.types.some((one) => one.toLowerCase() === type.toLowerCase()),
  )
  const valid = same.filter((view) => view.control.type === shape).map((view) => view.name)
  if (valid.length > 0) {
    return (
      `The view name ${name} cannot be found. Specify one of the following ${shapeName[shape]} views and try again: ` +
      `${valid.join(', ')}.`
    )
  }
  const others = same
    .filter((view) => view.name.toLowerCase() === name.toLowerCase())
    .map((view) => cmdletOf[view.control.type])
  if (others.length > 0) {
    return (
      ` The view name ${name} cannot be found in the ${shapeName[shape]} formatting.` +
      ` Try using one of these other format cmdlets: ${others.join(', ')}`
    )
  }
  return `The view name ${name} cannot be found. There are no existing ${shapeName[shape]} views for ${type} objects.`
}
