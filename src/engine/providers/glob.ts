/** What a path with wildcards, -Include and -Exclude means: names of a provider, level by level. */
import { failure, type TerminatingError } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, unescapeWildcard, wildcard } from '../runtime/wildcard.ts'
import { gathering, matchesAny } from './ask.ts'
import type { Resolved } from './drives.ts'
import { filterPattern } from './filter-pattern.ts'
import { nameOf, parentOf } from './file-info.ts'
import type { Ask, Provider } from './provider.ts'

export function pathMissing(shown: string): TerminatingError {
  return failure('PathNotFound', `Cannot find path '${shown}' because it does not exist.`, {
    type: 'sma:ItemNotFoundException',
    category: 'ObjectNotFound',
    target: shown,
    properties: [['ItemName', shown]],
  })
}

export function shouldGlob(written: string, ask: Ask): boolean {
  const chooses = !ask.findsAll && (ask.include.length > 0 || ask.exclude.length > 0)
  return !ask.literal && (hasWildcard(written) || chooses)
}

export const joined = (base: string, rest: string): string =>
  rest === '' ? base : base === '' ? rest : base.endsWith('/') ? base + rest : `${base}/${rest}`

/** names below a container. @param all containers whatever -Filter says */
export function* childNames(ask: Ask, provider: Provider, path: string, all: boolean): Task<string[]> {
  const inner = gathering(ask, ask.findsAll ? { filter: undefined } : {})
  yield* provider.getChildNames(inner.ask, path, all)
  return inner.found.map((one) => String(one.value))
}

/** Every path that a pattern means; each is there. */
export function* expand(ask: Ask, at: Resolved): Task<string[]> {
  const { provider } = at.provider
  if (!provider.isHierarchy) {
    const pattern = wildcard(at.path)
    return (yield* childNames(ask, provider, '', false)).filter(
      (name) => pattern.isMatch(name) && chosen(ask, name),
    )
  }
  const leaves: string[] = []
  let base = at.path
  while (hasWildcard(base)) {
    leaves.push(nameOf(base))
    base = parentOf(base)
  }
  if (leaves.length === 0) {
    leaves.push(base === '/' ? '' : nameOf(base))
    base = parentOf(base)
  } else if (base !== '' && !provider.exists(ask, unescapeWildcard(base))) throw pathMissing(base)
  let paths = [unescapeWildcard(base === '' ? '/' : base)]
  for (let leaf = leaves.pop(); leaf !== undefined; leaf = leaves.pop()) {
    const isLast = leaves.length === 0
    const next: string[] = []
    for (const path of paths) {
      if (!isLast && !hasWildcard(leaf)) {
        const child = joined(path, unescapeWildcard(leaf))
        if (provider.exists(ask, child)) next.push(child)
        continue
      }
      if (!provider.isContainer(ask, path)) continue
      // the file system finds first: it knows no classes, and its `?` is no dot
      const asks = isLast && provider.name === 'FileSystem' && ask.filter === undefined
      const found = asks ? filterPattern(leaf.replace(/\[.*?\]/g, '?')) : undefined
      let pattern: ReturnType<typeof wildcard> | undefined
      for (const name of yield* childNames(ask, provider, path, !isLast)) {
        if (--ask.rs.meter.fuel <= 0) yield undefined
        if (found?.test(name) === false) continue
        pattern ??= wildcard(leaf)
        if (pattern.isMatch(name) && chosen(ask, name)) next.push(joined(path, name))
      }
    }
    paths = isLast ? next : next.filter((one) => provider.isContainer(ask, one))
  }
  return paths
}

const chosen = (ask: Ask, name: string): boolean =>
  ask.findsAll === true || (matchesAny(name, ask.include, true) && !matchesAny(name, ask.exclude, false))
