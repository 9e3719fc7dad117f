/** `-Path` and `-LiteralPath` of item cmdlets: each to the places it means, with PowerShell's errors for what is not there. */
import { PSArray } from '../../objects/collections.ts'
import { failure, type TerminatingError } from '../runtime/failure.ts'
import { terminating } from '../runtime/net-failure.ts'
import { TerminatingError as Terminating } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import type { CmdletContext, ParameterSpec } from './cmdlet.ts'

export const pathParameters = (mandatory = true): Record<string, ParameterSpec> => ({
  Path: { type: 'string[]', sets: { Path: { mandatory, position: 0, pipeline: true, byName: true } } },
  LiteralPath: {
    type: 'string[]',
    aliases: ['PSPath', 'LP'],
    sets: { LiteralPath: { mandatory: true, byName: true } },
  },
})
export const filterParameters: Record<string, ParameterSpec> = {
  Filter: { type: 'string' },
  Include: { type: 'string[]' },
  Exclude: { type: 'string[]' },
}

export function pathsOf(c: CmdletContext, fallback?: string): { written: string[]; literal: boolean } {
  const literal = c.has('LiteralPath')
  const given = literal ? c.p.LiteralPath : c.p.Path
  const written =
    given instanceof PSArray
      ? given.items.map(String)
      : typeof given === 'string'
        ? [given]
        : fallback === undefined
          ? []
          : [fallback]
  return { written, literal }
}

export function pathNotFound(c: CmdletContext, at: Resolved | string, written?: string): TerminatingError {
  const shown = typeof at === 'string' ? at : written !== undefined ? written : providersOf(c.rs).shown(at)
  return failure('PathNotFound', `Cannot find path '${shown}' because it does not exist.`, {
    type: 'sma:ItemNotFoundException',
    category: 'ObjectNotFound',
    target: shown,
  })
}

/** Runs `work`; a file system error is this path's error and the next path goes on. */
export function* attempt(c: CmdletContext, work: () => Task<void>): Task<void> {
  try {
    yield* work()
  } catch (error) {
    const known = terminating(error)
    if (!(known instanceof Terminating) || known.endsScript) throw error
    yield* c.error(known)
  }
}

/** Every place the cmdlet's paths mean; a path that means none is an error, unless it has wildcards. */
export function* targets(
  c: CmdletContext,
  visit: (at: Resolved, written: string) => Task<void>,
  options: { fallback?: string; allowMissing?: boolean } = {},
): Task<void> {
  const providers = providersOf(c.rs)
  const { written, literal } = pathsOf(c, options.fallback)
  const include = filtersOf(c.p.Include)
  const exclude = filtersOf(c.p.Exclude)
  for (const path of written) {
    yield* attempt(c, function* () {
      const found = literal ? [providers.resolve(path)] : yield* providers.glob(c.frame, path)
      const pattern = !literal && hasWildcard(path)
      for (const at of found) {
        const name = at.path.slice(at.path.lastIndexOf('/') + 1)
        if (include.length > 0 && !include.some((one) => one.isMatch(name))) continue
        if (exclude.some((one) => one.isMatch(name))) continue
        if (!options.allowMissing && !pattern && !(yield* at.provider.provider.exists(c.frame, at.path))) {
          throw pathNotFound(c, at, literal ? path : undefined)
        }
        yield* attempt(c, () => visit(at, path))
      }
    })
  }
}

export function filtersOf(given: unknown): ReturnType<typeof wildcard>[] {
  return given instanceof PSArray
    ? given.items.map((one) => wildcard(String(one)))
    : typeof given === 'string'
      ? [wildcard(given)]
      : []
}
