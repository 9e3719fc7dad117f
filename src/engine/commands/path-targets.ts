/** `-Path` and `-LiteralPath` of item cmdlets: each to the places it means, with PowerShell's errors for what is not there. */
import { PSArray } from '../../objects/collections.ts'
import { CmdletAsk, textsOf } from '../providers/ask.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { TerminatingError } from '../runtime/failure.ts'
import { terminating } from '../runtime/net-failure.ts'
import type { Task } from '../runtime/task.ts'
import type { CmdletContext, ParameterSpec } from './cmdlet.ts'

export const management = 'Microsoft.PowerShell.Management'
export const helpLink = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
export const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`

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
export const credential = {
  Credential: { type: 'pscredential', byName: true, validate: ['credential'] },
} as const

export function pathsOf(c: CmdletContext, fallback?: string): string[] {
  const given = c.has('LiteralPath') ? c.p.LiteralPath : c.p.Path
  const written = given instanceof PSArray ? textsOf(given) : typeof given === 'string' ? [given] : undefined
  return written ?? (fallback === undefined ? [] : [fallback])
}

/** The provider of the first of the paths: some have parameters of their own. */
function providerMeant(c: CmdletContext): string | undefined {
  const [first = '.'] = pathsOf(c)
  try {
    return providersOf(c.rs).resolve(first, c.frame.scope).provider.provider.name
  } catch (error) {
    if (terminating(error) instanceof TerminatingError) return undefined
    throw error
  }
}
export const meansFiles = (c: CmdletContext): boolean => providerMeant(c) === 'FileSystem'

/** -Options, where the first of the paths means a function or an alias. */
export function itemOptions(c: CmdletContext): Readonly<Record<string, ParameterSpec>> | undefined {
  const provider = providerMeant(c)
  return provider === 'Alias' || provider === 'Function'
    ? { Options: { type: 'System.Management.Automation.ScopedItemOptions' } }
    : undefined
}

const dynamic = { dynamic: true } as const
/** A switch that only files have. */
export const fileSwitch = (...aliases: string[]): ParameterSpec => ({ type: 'switch', aliases, ...dynamic })
export const ofFiles = (spec: ParameterSpec): ParameterSpec => ({ ...spec, ...dynamic })

/** Every place the cmdlet's paths mean; what goes wrong with one is its error, and the next goes on. */
export function* targets(
  c: CmdletContext,
  ask: CmdletAsk,
  visit: (at: Resolved, written: string) => Task<void>,
  options: { fallback?: string; allowMissing?: boolean; paths?: readonly string[] } = {},
): Task<void> {
  const providers = providersOf(c.rs)
  for (const written of options.paths ?? pathsOf(c, options.fallback)) {
    let found: Resolved[]
    try {
      found = yield* providers.glob(ask, written, options.allowMissing)
    } catch (error) {
      yield* ask.thrown(error)
      continue
    }
    for (const at of found) {
      if (--c.rs.meter.fuel <= 0) yield undefined
      try {
        yield visit(at, written)
      } catch (error) {
        yield* ask.thrown(error)
      }
    }
  }
}

/** Runs `work`; an error of the engine is this path's, and the next path goes on. */
export function* attempt(c: CmdletContext, work: () => Task<void>): Task<void> {
  try {
    yield* work()
  } catch (error) {
    const known = terminating(error)
    if (!(known instanceof TerminatingError) || known.endsScript) throw error
    yield* c.error(known)
  }
}

/** The places one path means, there or not where it has no wildcards. For cmdlets that read or write files by name. */
export function* placesNamed(c: CmdletContext, written: string, literal: boolean): Task<Resolved[]> {
  const ask = new CmdletAsk(c)
  ask.literal = literal
  ask.include = []
  ask.exclude = []
  return yield* providersOf(c.rs).glob(ask, written, true)
}
