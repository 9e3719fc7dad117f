/** Files that cmdlets read and write by path: their places, encodings, and the errors PowerShell gives for them. */
import { PSArray } from '../../objects/collections.ts'
import { ErrorDetails } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { pathMissing } from '../providers/glob.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import type { Disk } from '../providers/disk.ts'
import { obsolete } from '../providers/file-content.ts'
import { faultOf } from '../providers/file-faults.ts'
import {
  encodeText,
  encodingOf as encodingGiven,
  type TextEncoding,
  utf8NoMark,
  writeBytes,
} from '../providers/text-files.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { terminating } from '../runtime/net-failure.ts'
import type { Task } from '../runtime/task.ts'
import type { CmdletContext } from './cmdlet.ts'
import { placesNamed } from './path-targets.ts'
import { hasWildcard } from '../runtime/wildcard.ts'

export const strings = (given: unknown): string[] => {
  const base = baseOf(given)
  if (base === undefined || base === null) return []
  return base instanceof PSArray ? base.items.map((one) => String(baseOf(one) ?? '')) : [String(base)]
}

/** `-Encoding`: a name or an encoding object. */
export function encodingOf(c: CmdletContext): TextEncoding | undefined {
  return c.has('Encoding') ? encodingGiven(c.p.Encoding) : undefined
}

/** What a cmdlet says in words of its own. */
export interface FileFaults {
  /** the path is of another provider */
  readonly foreign?: (written: string, at: Resolved) => TerminatingError
  readonly missing?: (shown: string, at: Resolved, written: string) => TerminatingError
  /** what is not there ends the command */
  readonly ends?: boolean
}

/** Files that paths mean; what is not there, or no file, is an error of its own and the rest goes on. */
export function* inputFiles(
  c: CmdletContext,
  written: readonly string[],
  literal: boolean,
  faults: FileFaults = {},
): Task<Resolved[]> {
  const providers = providersOf(c.rs)
  const out: Resolved[] = []
  for (const one of written) {
    try {
      const found = yield* placesNamed(c, one, literal)
      for (const at of found) {
        if (at.provider.provider.name !== 'FileSystem') {
          throw (
            faults.foreign?.(one, at) ??
            failure(
              'ReadWriteFileNotFileSystemProvider',
              `Cannot perform operation because the wildcard path ${one} did not resolve to a file.`,
              { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation', target: one },
            )
          )
        }
        if ((literal || !hasWildcard(one)) && !providers.disk.exists(at.path)) {
          const shown = literal ? one : providers.shown(at)
          throw faults.missing?.(shown, at, one) ?? pathMissing(shown)
        }
        out.push(at)
      }
    } catch (error) {
      const known = terminating(error)
      if (!(known instanceof TerminatingError) || known.endsScript || faults.ends) throw error
      yield* c.error(known)
    }
  }
  return out
}

export function notThere(path: string): TerminatingError {
  return failure('FileOpenFailure', `Could not find file '${path}'.`, {
    type: 'System.IO.FileNotFoundException',
    category: 'OpenError',
    properties: [['FileName', path]],
  })
}

/** Whether what is there can be read as a file. @throws {TerminatingError} FileOpenFailure */
export function mustOpen(disk: Disk, path: string): void {
  if (!disk.exists(path)) throw notThere(path)
  try {
    disk.openToRead(path).close()
  } catch (error) {
    const fault = faultOf(error, path, disk)
    if (fault === undefined) throw error
    throw failure('FileOpenFailure', fault.message, { type: fault.type, category: 'OpenError' })
  }
}

/** The file is there and may not be written over: what to do about it stands in details that have no message. */
export function noClobber(path: string): TerminatingError {
  const error = failure('NoClobber', `The file '${path}' already exists.`, {
    type: 'System.IO.IOException',
    category: 'ResourceExists',
    target: path,
  })
  error.record.errorDetails = new ErrorDetails('')
  return error
}

const flushChars = 256 * 1024

/** A text file being written, in pieces. */
export class TextFile {
  readonly path: string
  readonly #disk: Disk
  readonly #encoding: TextEncoding
  #append: boolean
  #text = ''
  constructor(disk: Disk, path: string, encoding: TextEncoding, append: boolean) {
    this.#disk = disk
    this.path = path
    this.#encoding = encoding
    this.#append = append
  }
  *write(text: string): Task<void> {
    this.#text += text
    if (this.#text.length > flushChars) yield* this.flush()
  }
  *flush(): Task<void> {
    const bytes = encodeText(this.#text, this.#encoding, !this.#append)
    this.#text = ''
    yield* writeBytes(this.#disk, this.path, bytes, this.#append)
    this.#append = true
  }
}

/**
 * Opens the file of -Path or -LiteralPath for writing, with -NoClobber and -Force.
 * @throws {TerminatingError} NoClobber, FileOpenFailure
 */
export function* outputFile(
  c: CmdletContext,
  written: string,
  append: boolean,
  encoding = encodingOf(c) ?? utf8NoMark,
): Task<TextFile> {
  const { disk } = providersOf(c.rs)
  if (encodingOf(c)?.kind === 'utf7') yield* c.warning(obsolete)
  const literal = c.has('LiteralPath')
  const found = yield* placesNamed(c, written, literal)
  const [at] = found
  if (at === undefined) throw noFileFits(written)
  if (found.length > 1) throw severalFiles()
  const { path } = at
  if (at.provider.provider.name !== 'FileSystem') throw otherProvider(at)
  const exists = disk.exists(path)
  if (exists && c.p.NoClobber && !append) throw noClobber(path)
  if (exists && c.p.Force) {
    const stats = disk.stat(path)
    if (stats !== undefined && (stats.mode & 0o200) === 0) disk.chmod(path, (stats.mode | 0o200) & 0o7777)
  }
  try {
    // makes it, or says why not, before anything is written
    disk.openToWrite(path, append).close()
  } catch (error) {
    const fault = faultOf(error, path, disk)
    if (fault === undefined) throw error
    throw failure('FileOpenFailure', fault.message, { type: fault.type, category: 'OpenError' })
  }
  return new TextFile(disk, path, encoding, append && exists)
}

/** The one file that a path means. @throws {TerminatingError} where there is none, more than one, or a folder */
export function* fileToRead(c: CmdletContext, written: string, literal: boolean): Task<string> {
  const { disk } = providersOf(c.rs)
  const found = yield* placesNamed(c, written, literal)
  const [at] = found
  if (at === undefined) throw noFileFits(written)
  if (found.length > 1) throw severalFiles()
  if (at.provider.provider.name !== 'FileSystem') throw otherProvider(at)
  const { path } = at
  mustOpen(disk, path)
  return path
}

const severalFiles = (): TerminatingError => {
  const message =
    'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.'
  return failure('ReadWriteMultipleFilesNotSupported', message, {
    type: 'sma:PSInvalidOperationException',
    category: 'InvalidArgument',
    details: message,
  })
}
const otherProvider = (at: Resolved): TerminatingError => {
  const details = `Cannot open file because the current provider (Microsoft.PowerShell.Core\\${at.provider.provider.name}) cannot open a file.`
  return failure('ReadWriteFileNotFileSystemProvider', details, {
    type: 'sma:PSInvalidOperationException',
    category: 'InvalidArgument',
    details,
  })
}

const noFileFits = (written: string): TerminatingError => {
  const message = `Cannot perform operation because the wildcard path ${written} did not resolve to a file.`
  return failure('FileOpenFailure', message, {
    type: 'System.IO.FileNotFoundException',
    category: 'OpenError',
    target: written,
    details: message,
  })
}
