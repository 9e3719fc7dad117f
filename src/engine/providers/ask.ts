/** Questions to providers: of a cmdlet, of nobody in particular, and those whose answers are gathered. */
import { PSArray } from '../../objects/collections.ts'
import { extend, PSObject } from '../../objects/ps-object.ts'
import type { CmdletContext } from '../commands/cmdlet.ts'
import { TerminatingError } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import { terminating } from '../runtime/net-failure.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import type { Drive, ProviderInfo } from './drives.ts'
import { nameOf, parentOf } from './file-info.ts'
import type { Ask } from './provider.ts'
import { unixStatOf } from './unix-stat.ts'

export const textsOf = (given: unknown): string[] =>
  given instanceof PSArray
    ? given.items.map((one) => (one === null ? '' : String(one)))
    : typeof given === 'string'
      ? [given]
      : []

/** What every provider adds to what it writes: PSPath, PSParentPath, PSChildName, PSDrive, PSProvider, PSIsContainer. */
export function decorate(
  ask: Ask,
  provider: ProviderInfo,
  value: unknown,
  path: string,
  isContainer: boolean | undefined,
): unknown {
  const { fullName, isHierarchy, name } = provider.provider
  const result = typeof value === 'object' && value !== null ? value : new PSObject(value)
  const { members } = extend(result)
  const note = (key: string, one: unknown): void => {
    members.set(key.toLowerCase(), { kind: 'NoteProperty', name: key, value: one })
  }
  note('PSPath', `${fullName}::${path}`)
  if (isHierarchy) {
    const root = ask.drive?.root.replace(/\/+$/, '') ?? ''
    const trimmed = path.replace(/(?<=.)\/+$/, '')
    const parent = trimmed === root || trimmed === '/' ? '' : parentOf(path)
    note('PSParentPath', parent === '' ? '' : `${fullName}::${parent}`)
    note('PSChildName', path === '/' ? '' : nameOf(path))
    if (name === 'FileSystem') note('UnixStat', unixStatOf(value, path, ask.rs))
  }
  if (ask.drive) note('PSDrive', ask.drive)
  note('PSProvider', provider)
  if (isContainer !== undefined) note('PSIsContainer', isContainer)
  return result
}

const ofOnePath = new Set(
  ['PSNotSupported', 'DriveNotFound', 'ProviderNotFound', 'ItemNotFound'].map(
    (one) => `System.Management.Automation.${one}Exception`,
  ),
)

/** The drive and provider of what a cmdlet writes next: set when a path has been resolved. */
export class CmdletAsk implements Ask {
  readonly #c: CmdletContext
  force: boolean
  literal: boolean
  findsAll?: boolean
  filter: string | undefined
  include: readonly string[]
  exclude: readonly string[]
  drive: Drive | undefined = undefined
  provider: ProviderInfo | undefined = undefined
  /** whether what is written goes out: -PassThru where there is one */
  passes = true
  constructor(c: CmdletContext) {
    this.#c = c
    this.force = c.p.Force === true
    this.literal = c.has('LiteralPath')
    this.filter = typeof c.p.Filter === 'string' && c.p.Filter !== '' ? c.p.Filter : undefined
    this.include = textsOf(c.p.Include)
    this.exclude = textsOf(c.p.Exclude)
  }
  get frame(): Frame {
    return this.#c.frame
  }
  get rs() {
    return this.#c.rs
  }
  get p() {
    return this.#c.p
  }
  *write(value: unknown, path: string, isContainer: boolean | undefined): Task<void> {
    if (!this.passes || this.provider === undefined) return
    yield* this.#c.write(decorate(this, this.provider, value, path, isContainer))
  }
  *writePlain(value: unknown): Task<void> {
    if (this.passes) yield* this.#c.write(value)
  }
  *error(error: unknown): Task<void> {
    const known = terminating(error)
    if (!(known instanceof TerminatingError) || known.endsScript) throw error
    yield* this.#c.error(known)
  }
  /** What a provider threw: what is not there or not offered is the error of one path, everything else ends the statement. */
  *thrown(error: unknown): Task<void> {
    const known = terminating(error)
    if (!(known instanceof TerminatingError) || !ofOnePath.has(known.record.exception.netType.fullName))
      throw error
    yield* this.error(known)
  }
  warning(text: string): Task<void> {
    return this.#c.warning(text)
  }
  shouldProcess(target: string, action: string): Task<boolean> {
    return this.#c.shouldProcess(target, action)
  }
  shouldContinue(query: string, caption: string): Task<boolean> {
    return this.#c.shouldContinue(query, caption)
  }
}

/** For the language itself and for .NET members: the first error is thrown. */
export function plainAsk(frame: Frame, literal = false): Ask {
  return {
    frame,
    rs: frame.rs,
    force: false,
    literal,
    filter: undefined,
    include: [],
    exclude: [],
    drive: undefined,
    p: {},
    *write() {},
    *writePlain() {},
    // biome-ignore lint/correctness/useYield: questions share one shape
    *error(error) {
      throw error
    },
    *warning() {},
    // biome-ignore lint/correctness/useYield: questions share one shape
    *shouldProcess() {
      return true
    },
    // biome-ignore lint/correctness/useYield: questions share one shape
    *shouldContinue() {
      return true
    },
  }
}

export interface Gathered {
  readonly value: unknown
  readonly path: string
  readonly isContainer: boolean | undefined
}

/** The same question, with the answers kept. */
export function gathering(ask: Ask, changes: Partial<Ask> = {}): { ask: Ask; found: Gathered[] } {
  const found: Gathered[] = []
  const made: Ask = {
    frame: ask.frame,
    rs: ask.rs,
    force: ask.force,
    literal: ask.literal,
    filter: ask.filter,
    include: ask.include,
    exclude: ask.exclude,
    drive: ask.drive,
    p: ask.p,
    error: (error) => ask.error(error),
    warning: (text) => ask.warning(text),
    shouldProcess: (target, action) => ask.shouldProcess(target, action),
    shouldContinue: (query, caption) => ask.shouldContinue(query, caption),
    // biome-ignore lint/correctness/useYield: questions share one shape
    *write(value, path, isContainer) {
      found.push({ value, path, isContainer })
    },
    // biome-ignore lint/correctness/useYield: questions share one shape
    *writePlain(value) {
      found.push({ value, path: '', isContainer: false })
    },
    ...changes,
  }
  return { ask: made, found }
}

/** @param fallback where there are no patterns */
export function matchesAny(name: string, patterns: readonly string[], fallback: boolean): boolean {
  return patterns.length === 0 ? fallback : patterns.some((one) => wildcard(one).isMatch(name))
}
