/** Remove-Item as the engine does it: with -Include or -Exclude name by name, else as the provider does. */
import type { Task } from '../runtime/task.ts'
import { matchesAny } from './ask.ts'
import { nameOf } from './file-info.ts'
import { childNames, joined } from './glob.ts'
import type { Ask, Provider } from './provider.ts'

export function* removeBelow(ask: Ask, provider: Provider, path: string, recurse: boolean): Task<void> {
  if (ask.include.length === 0 && ask.exclude.length === 0) {
    yield* provider.removeItem(ask, path, recurse)
    return
  }
  const isContainer = provider.isContainer(ask, path)
  const kept = yield* visit(ask, provider, path, recurse)
  if (isContainer && wanted(ask, nameOf(path)) && kept === 0) yield* provider.removeItem(ask, path, false)
}

const wanted = (ask: Ask, name: string): boolean =>
  matchesAny(name, ask.include, true) && !matchesAny(name, ask.exclude, false)

/** @returns how many children stay */
function* visit(ask: Ask, provider: Provider, path: string, recurse: boolean): Task<number> {
  if (!provider.isContainer(ask, path)) {
    if (wanted(ask, provider.isHierarchy ? nameOf(path) : path))
      yield* provider.removeItem(ask, path, recurse)
    return 0
  }
  let kept = 0
  for (const name of yield* childNames(ask, provider, path, recurse)) {
    const child = joined(path, name)
    if (wanted(ask, name)) yield* provider.removeItem(ask, child, false)
    else kept++
    if (recurse && provider.isContainer(ask, child)) kept = yield* visit(ask, provider, child, true)
  }
  return kept
}
