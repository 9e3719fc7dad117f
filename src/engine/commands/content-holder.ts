/** What content cmdlets share: paths opened for reading or writing, and the notes on what comes out. */
import { extend, PSObject } from '../../objects/ps-object.ts'
import type { CmdletAsk } from '../providers/ask.ts'
import { nameOf, parentOf } from '../providers/file-info.ts'
import { type PathInfo, providersOf, type Resolved } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import type { CmdletContext } from './cmdlet.ts'
import { pathsOf } from './path-targets.ts'

/** The places of -Path; one that means none is an error, unless it may be made. */
export function* contentPlaces(
  c: CmdletContext,
  ask: CmdletAsk,
  mayMake: boolean,
  mayBeNone = false,
): Task<Resolved[]> {
  const providers = providersOf(c.rs)
  const places: Resolved[] = []
  for (const written of pathsOf(c)) {
    try {
      const found = yield* providers.glob(ask, written, mayMake && (ask.literal || !hasWildcard(written)))
      places.push(...found)
      if (found.length === 0 && !mayBeNone)
        yield* c.error(
          failure(
            'ItemNotFound',
            `An object at the specified path ${pathsOf(c).join(' ')} does not exist, or has been filtered by the -Include or -Exclude parameter.`,
            {
              type: 'System.Exception',
              category: 'ObjectNotFound',
              target: c.p.Path ?? c.p.LiteralPath ?? null,
            },
          ),
        )
    } catch (error) {
      yield* ask.error(error)
    }
  }
  return places
}

/** A line, byte or block knows where it came from. */
export function noted(place: PathInfo, value: unknown, readCount: number): unknown {
  const result = typeof value === 'object' && value !== null ? value : new PSObject(value)
  const { members } = extend(result)
  const note = (name: string, one: unknown): void => {
    members.set(name.toLowerCase(), { kind: 'NoteProperty', name, value: one })
  }
  const { path } = place
  note('PSPath', path)
  if (place.provider.provider.isHierarchy) {
    note('PSParentPath', parentOfShown(path))
    note('PSChildName', nameOf(path))
  }
  if (place.drive && place.qualified === undefined) note('PSDrive', place.drive)
  note('PSProvider', place.provider)
  note('ReadCount', BigInt(readCount))
  return result
}

function parentOfShown(path: string): string {
  const drive = /^([^/]*:)(\/.*)$/.exec(path)
  if (drive === null) return parentOf(path)
  const parent = parentOf(drive[2] as string)
  return (drive[1] as string) + (parent === '' ? '/' : parent)
}
