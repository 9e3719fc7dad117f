/** The providers of a session as the language itself needs them; drives and items are the providers' own. */
import { fail } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Task } from '../runtime/task.ts'

/** The session's environment: names are case-sensitive off Windows. */
export class Environment {
  readonly values: Map<string, string>
  constructor(values: Iterable<readonly [string, string]>) {
    this.values = new Map(values)
  }
  get(name: string): string | undefined {
    return this.values.get(name)
  }
  set(name: string, value: string | null): void {
    if (value === null || value === '') this.values.delete(name)
    else this.values.set(name, value)
  }
}

export interface Providers {
  readonly environment: Environment
  /** `$drive:path` of a drive with content */
  contentVariable(frame: Frame, drive: string, path: string): unknown
  setContentVariable(frame: Frame, drive: string, path: string, value: unknown): void
  /** lines of a file, for `switch -File` */
  readLines(frame: Frame, path: string): Task<unknown>
  /** the text of a script or module file by its absolute path; undefined where no file is */
  scriptText(path: string): string | undefined
  /** names in a folder; none where no folder is */
  folderNames(path: string): Task<string[]>
  /** the same at once: for the parser, which cannot wait */
  folderNamesNow(path: string): string[]
  /** where the name of a script points */
  scriptPath(frame: Frame, path: string): string
  /** the name of the drive that a path is on. @throws DriveNotFound */
  driveOf(path: string): string | undefined
  /** a path made absolute, whether or not anything is there */
  unresolvedPath(frame: Frame, path: string): string
  /** two parts as one, in the way of the parent's provider */
  combine(frame: Frame, parent: string, child: string): string
  /** wildcards resolved: Collection[string]. @throws PathNotFound */
  resolvedPaths(frame: Frame, path: string, provider?: unknown): Task<unknown>
  setLocation(frame: Frame, path: string, isLiteral?: boolean): Task<unknown>
  /** a PathInfo */
  currentLocation(): unknown
  /** `$PWD`: the same, unless a script has assigned to it */
  pwd(): unknown
  setPwd(value: unknown): void
}

export function noDrive(name: string): never {
  fail('DriveNotFound', `Cannot find drive. A drive with the name '${name}' does not exist.`, {
    type: 'sma:DriveNotFoundException',
    category: 'ObjectNotFound',
    target: name,
  })
}
