/** Get-ChildItem as the engine does it over any provider: what -Recurse, -Include and -Exclude mean, with and without -Name. */
import type { Task } from '../runtime/task.ts'
import { hasWildcard, unescapeWildcard } from '../runtime/wildcard.ts'
import { gathering, matchesAny } from './ask.ts'
import { type Resolved, shownDrive } from './drives.ts'
import { nameOf } from './file-info.ts'
import { childNames, expand, joined, pathMissing, shouldGlob } from './glob.ts'
import type { SessionProviders } from './index.ts'
import type { Ask, Provider } from './provider.ts'

interface Filters {
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly filter: string | undefined
}
const none: Filters = { include: [], exclude: [], filter: undefined }
const filtersOf = ({ include, exclude, filter }: Ask): Filters => ({ include, exclude, filter })
const applyFilters = (ask: Ask, filters: Filters): void => {
  ask.include = filters.include
  ask.exclude = filters.exclude
  ask.filter = filters.filter
}

const lastName = (path: string): string => nameOf(path.replaceAll('\\', '/').replace(/^[^/]*:(?!:)/, ''))

/** @param depth levels below the first; 0 without -Recurse */
export function* listChildren(
  providers: SessionProviders,
  ask: Ask,
  written: string,
  recurse: boolean,
  depth: number,
): Task<void> {
  if (!((recurse && !ask.literal) || shouldGlob(written, ask))) {
    const at = providers.resolve(written, ask.frame.scope)
    place(ask, at)
    const path = ask.literal ? at.path : unescapeWildcard(at.path)
    const { provider } = at.provider
    if (ask.include.length > 0 || ask.exclude.length > 0) {
      ask.literal = false
      try {
        yield* visit(ask, provider, path, recurse, depth)
      } finally {
        ask.literal = true
      }
      return
    }
    if (!provider.exists(ask, path)) throw pathMissing(path)
    yield* provider.isContainer(ask, path)
      ? provider.getChildItems(ask, path, recurse ? depth : 0)
      : provider.getItem(ask, path)
    return
  }
  let path = written
  let added = false
  const isContainer = (text: string): boolean => {
    const at = providers.resolve(text, ask.frame.scope)
    return at.provider.provider.isContainer(ask, ask.literal ? at.path : at.path)
  }
  if (recurse && !/[\\/]$/.test(path)) {
    const child = lastName(path)
    if (child === '*' && (ask.p.File === true || ask.p.Directory === true))
      path = path.slice(0, path.length - child.length)
    // `dir x*.txt -Recurse`: what matches, in every folder
    if (ask.include.length === 0 && path !== '' && !isContainer(path)) {
      if (child !== '*') {
        ask.include = [child]
        added = true
      }
      path = path.slice(0, Math.max(0, path.length - child.length))
    }
  }
  const filters = filtersOf(ask)
  const at = providers.resolve(path, ask.frame.scope)
  place(ask, at)
  const { provider } = at.provider
  if (recurse) applyFilters(ask, none)
  let paths: readonly string[]
  try {
    paths = yield* resolved(providers, ask, path, at)
  } finally {
    applyFilters(ask, filters)
  }
  const plain = !hasWildcard(path)
  try {
    for (const one of paths) {
      if (
        (recurse && !plain && filters.include.length === 0) ||
        filters.include.length > 0 ||
        filters.exclude.length > 0
      )
        yield visit(ask, provider, one, recurse, depth)
      else if ((plain || recurse) && provider.isContainer(ask, one))
        yield provider.getChildItems(ask, one, recurse ? depth : 0)
      else yield provider.getItem(ask, one)
    }
  } finally {
    if (added) ask.include = []
  }
}

function* resolved(
  providers: SessionProviders,
  ask: Ask,
  written: string,
  at: Resolved,
): Task<readonly string[]> {
  if (shouldGlob(written, ask)) return yield* expand(ask, at)
  const path = unescapeWildcard(at.path)
  if (!at.provider.provider.exists(ask, path)) throw pathMissing(providers.shown({ ...at, path }))
  return [path]
}

function place(ask: Ask, at: Resolved): void {
  ask.drive = shownDrive(at)
  ;(ask as { provider?: unknown }).provider = at.provider
}

/** Recursion by the engine, so that filters of names hold on every level. */
function* visit(ask: Ask, provider: Provider, path: string, recurse: boolean, depth: number): Task<void> {
  const wanted = (name: string): boolean =>
    matchesAny(name, ask.include, true) && !matchesAny(name, ask.exclude, false)
  if (!provider.isContainer(ask, path)) {
    if (wanted(provider.isHierarchy ? nameOf(path) : path)) yield* provider.getItem(ask, path)
    return
  }
  const names = yield* childNames(ask, provider, path, recurse)
  const passing =
    recurse && ask.filter !== undefined ? new Set(yield* childNames(ask, provider, path, false)) : undefined
  for (const name of names) {
    if (--ask.rs.meter.fuel <= 0) yield undefined
    const child = provider.isHierarchy ? joined(path, name) : name
    if (!ask.literal && wanted(name) && (passing === undefined || passing.has(name)))
      yield* provider.getItem(ask, child)
    if (recurse && depth > 0 && provider.isContainer(ask, child))
      yield visit(ask, provider, child, true, depth - 1)
  }
}

/** -Name: paths below what was asked for. */
export function* listNames(
  providers: SessionProviders,
  ask: Ask,
  written: string,
  recurse: boolean,
  depth: number,
): Task<void> {
  const at = providers.resolve(written, ask.frame.scope)
  place(ask, at)
  const { provider } = at.provider
  if (shouldGlob(written, ask)) {
    const bare = gathering(ask, none).ask
    const paths = yield* resolved(providers, bare, written, at)
    const plain = !hasWildcard(written)
    for (const path of paths) {
      if ((plain || recurse) && provider.isContainer(ask, path))
        yield namesBelow(ask, provider, path, '', recurse, depth)
      else {
        const name = provider.isHierarchy ? nameOf(path) : path
        if (
          !provider.isHierarchy ||
          (matchesAny(name, ask.include, true) && !matchesAny(name, ask.exclude, false))
        )
          yield* ask.writePlain(name)
      }
    }
    return
  }
  const path = ask.literal ? at.path : unescapeWildcard(at.path)
  if (!provider.exists(ask, path)) throw pathMissing(path)
  if (recurse) yield* namesBelow(ask, provider, path, '', true, depth)
  else yield* provider.getChildNames(ask, path, false)
}

function* namesBelow(
  ask: Ask,
  provider: Provider,
  path: string,
  prefix: string,
  recurse: boolean,
  depth: number,
): Task<void> {
  const here = prefix === '' ? path : joined(path, prefix)
  if (provider.isHierarchy && !provider.isContainer(ask, here)) return
  for (const name of yield* childNames(ask, provider, here, false)) {
    if (--ask.rs.meter.fuel <= 0) yield undefined
    if (matchesAny(name, ask.include, true) && !matchesAny(name, ask.exclude, false))
      yield* ask.writePlain(joined(prefix, name))
  }
  if (!recurse || depth <= 0) return
  for (const name of yield* childNames(ask, provider, here, true)) {
    const below = joined(prefix, name)
    if (provider.isContainer(ask, joined(path, below)))
      yield namesBelow(ask, provider, path, below, true, depth - 1)
  }
}
