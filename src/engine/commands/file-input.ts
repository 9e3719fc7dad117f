/** Files that cmdlets read and write by path: their places, encodings, and the errors PowerShell gives for them. */
import { PSArray } from '../../objects/collections.ts'
import { ErrorDetails } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { fileExists, isFolder, makeWritable } from '../providers/files.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { encodeText, encodingNamed, type TextEncoding, writeBytes } from '../providers/text-files.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { terminating } from '../runtime/net-failure.ts'
import type { Task } from '../runtime/task.ts'
import type { CmdletContext } from './cmdlet.ts'
import { pathNotFound } from './path-targets.ts'
import { hasWildcard } from '../runtime/wildcard.ts'

export const strings = (given: unknown): string[] => {
  const base = baseOf(given)
  if (base === undefined || base === null) return []
  return base instanceof PSArray ? base.items.map((one) => String(baseOf(one) ?? '')) : [String(base)]
}

/** `-Encoding`: a name or an encoding object. */
export function encodingOf(c: CmdletContext): TextEncoding | undefined {
  if (!c.has('Encoding')) return undefined
  const given = baseOf(c.p.Encoding)
  const webName =
    typeof given === 'object' && given !== null ? (given as { webName?: string }).webName : undefined
  return encodingNamed(webName ?? c.rs.text(given))
}

/** Files that paths mean; what is not there, or no file, is an error of its own and the rest goes on. */
export function* inputFiles(
  c: CmdletContext,
  written: readonly string[],
  literal: boolean,
): Task<Resolved[]> {
  const providers = providersOf(c.rs)
  const out: Resolved[] = []
  for (const one of written) {
    try {
      const found = literal ? [providers.resolve(one)] : yield* providers.glob(c.frame, one)
      for (const at of found) {
        if (at.provider.provider.name !== 'FileSystem') {
          throw failure(
            'ReadWriteFileNotFileSystemProvider',
            `Cannot perform operation because the wildcard path ${one} did not resolve to a file.`,
            { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation', target: one },
          )
        }
        if (!hasWildcard(one) && !fileExists(at.path)) throw pathNotFound(c, at, literal ? one : undefined)
        out.push(at)
      }
    } catch (error) {
      const known = terminating(error)
      if (!(known instanceof TerminatingError) || known.endsScript) throw error
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
  readonly #encoding: TextEncoding
  #append: boolean
  #text = ''
  constructor(path: string, encoding: TextEncoding, append: boolean) {
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
    yield* writeBytes(this.path, bytes, this.#append)
    this.#append = true
  }
}

/**
 * Opens the file of -Path or -LiteralPath for writing, with -NoClobber and -Force.
 * @throws {TerminatingError} NoClobber, FileOpenFailure
 */
export function* outputFile(c: CmdletContext, written: string, append: boolean): Task<TextFile> {
  const providers = providersOf(c.rs)
  const found = c.has('LiteralPath') || !hasWildcard(written) ? [] : yield* providers.glob(c.frame, written)
  const { path } = found[0] ?? providers.resolve(written)
  const exists = fileExists(path)
  if (exists && c.p.NoClobber && !append) {
    throw noClobber(path)
  }
  if (exists && c.p.Force) makeWritable(path)
  const parent = path.slice(0, Math.max(1, path.lastIndexOf('/')))
  if (!isFolder(parent)) {
    throw failure('FileOpenFailure', `Could not find a part of the path '${path}'.`, {
      type: 'System.IO.DirectoryNotFoundException',
      category: 'OpenError',
    })
  }
  if (isFolder(path)) {
    throw failure('FileOpenFailure', `Access to the path '${path}' is denied.`, {
      type: 'System.UnauthorizedAccessException',
      category: 'OpenError',
    })
  }
  return new TextFile(path, encodingOf(c) ?? 'utf8', append && exists)
}
