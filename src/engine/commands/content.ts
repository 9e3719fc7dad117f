import { AutomationNull } from '../../objects/automation-null.ts'
import { ByteArray, DictionaryEntry, PSArray } from '../../objects/collections.ts'
import { NumberBox } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { parentOf } from '../providers/file-info.ts'
import { fileFailure } from '../providers/file-system.ts'
import { fileExists, fileSize, isFolder, makeWritable, openToRead, readAt } from '../providers/files.ts'
import type { Resolved } from '../providers/index.ts'
import {
  decodeText,
  encodeText,
  encodingNamed,
  readBytes,
  type TextEncoding,
  writeBytes,
} from '../providers/text-files.ts'
import { AliasInfo, FunctionInfo } from '../runtime/command-info.ts'
import { enumerate } from '../runtime/convert.ts'
import { byteBox } from '../runtime/enumerate.ts'
import { failure } from '../runtime/failure.ts'
import { Variable } from '../runtime/scope.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'
import { filterParameters, pathParameters, targets } from './path-targets.ts'

const management = 'Microsoft.PowerShell.Management'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`
/** so much is read or written at once */
const chunkBytes = 1024 * 1024

const encodingParameter: ParameterSpec = { type: 'object' }
function encodingOf(c: CmdletContext): TextEncoding | undefined {
  if (!c.has('Encoding')) return undefined
  const given = baseOf(c.p.Encoding)
  const webName =
    typeof given === 'object' && given !== null ? (given as { webName?: string }).webName : undefined
  return encodingNamed(webName ?? c.rs.text(given))
}

/** What a flat provider's item has as content. */
function contentOf(value: unknown): unknown {
  if (value instanceof DictionaryEntry) return value.value
  if (value instanceof Variable) return value.value
  if (value instanceof FunctionInfo) return value.scriptBlock
  return value instanceof AliasInfo ? value.definition : value
}

/** A line knows where it came from. */
function noted(at: Resolved, text: string, readCount: number): PSObject {
  const made = new PSObject(text)
  const parent = parentOf(at.path)
  const { fullName } = at.provider.provider
  made.addNote('PSPath', `${fullName}::${at.path}`)
  made.addNote('PSParentPath', `${fullName}::${parent}`)
  made.addNote('PSChildName', at.path.slice(at.path.lastIndexOf('/') + 1))
  if (at.drive) made.addNote('PSDrive', at.drive)
  made.addNote('PSProvider', at.provider)
  made.addNote('ReadCount', BigInt(readCount))
  return made
}

export const getContent = defineCmdlet(
  {
    name: 'Get-Content',
    module: management,
    typeName: className('GetContent'),
    helpUri: link('2096490'),
    defaultSet: 'Path',
    parameters: {
      ReadCount: { type: 'long', byName: true },
      TotalCount: { type: 'long', aliases: ['First', 'Head'], byName: true },
      Tail: { type: 'int', aliases: ['Last'], byName: true },
      ...pathParameters(),
      ...filterParameters,
      Force: { type: 'switch' },
      Credential: { type: 'pscredential', byName: true },
      Delimiter: { type: 'string' },
      Wait: { type: 'switch' },
      Raw: { type: 'switch' },
      Encoding: encodingParameter,
      AsByteStream: { type: 'switch' },
      Stream: { type: 'string' },
    },
  },
  (c) => {
    if (c.has('Tail') && c.has('TotalCount')) {
      throw failure(
        'InvalidOperation',
        'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
        { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
      )
    }
    return {
      process: () =>
        targets(c, function* (at) {
          if (!at.provider.provider.isHierarchy) {
            const item = yield* at.provider.provider.item(c.frame, at.path)
            if (item) yield* c.writeEnumerated(contentOf(item.value))
            return
          }
          if (isFolder(at.path)) {
            throw failure(
              'GetContentReaderUnauthorizedAccessError',
              `Unable to get content because it is a directory: '${at.path}'. Please use 'Get-ChildItem' instead.`,
              { type: 'System.UnauthorizedAccessException', category: 'PermissionDenied', target: at.path },
            )
          }
          if (c.p.AsByteStream) {
            const bytes = yield* readBytes(at.path)
            if (c.p.Raw) yield* c.write(new ByteArray(bytes))
            else yield* emit(Array.from(bytes, byteBox))
            return
          }
          if (c.p.Raw) {
            yield* c.write(noted(at, decodeText(yield* readBytes(at.path), encodingOf(c)), 1))
            return
          }
          yield* readLines(at)
        }),
    }

    function* readLines(at: Resolved): Task<void> {
      const encoding = encodingOf(c)
      if (c.has('Delimiter') || c.has('Tail') || (encoding !== undefined && encoding !== 'utf8')) {
        const text = decodeText(yield* readBytes(at.path), encoding)
        const parts = c.has('Delimiter') ? splitOn(text, c.p.Delimiter as string) : linesOf(text)
        yield* emit(parts.map((line, i) => noted(at, line, i + 1)))
        return
      }
      yield* streamLines(at)
    }

    /** Big files are read in pieces: a line is written as soon as it is whole. */
    function* streamLines(at: Resolved): Task<void> {
      const total = c.has('TotalCount') ? Number(c.p.TotalCount as bigint) : Number.POSITIVE_INFINITY
      const handle = yield* openToRead(at.path)
      const group: unknown[] = []
      const readCount = c.has('ReadCount') ? Number(c.p.ReadCount as bigint) : 1
      let count = 0
      try {
        const first = yield* readAt(at.path, handle, 4, 0)
        if (isMarked(first)) {
          const parts = linesOf(decodeText(yield* readBytes(at.path), undefined))
          yield* emit(parts.map((line, i) => noted(at, line, i + 1)))
          return
        }
        const decoder = new TextDecoder('utf-8')
        let rest = ''
        let position = 0
        let ended = false
        while (!ended && count < total) {
          const bytes = yield* readAt(at.path, handle, chunkBytes, position)
          position += bytes.length
          ended = bytes.length === 0
          rest += decoder.decode(bytes, { stream: !ended })
          const { lines, left } = cutLines(rest, ended)
          rest = left
          for (const line of lines) {
            if (count >= total) break
            if (--c.rs.meter.fuel <= 0) yield undefined
            const made = noted(at, line, ++count)
            if (readCount === 1) yield* c.write(made)
            else {
              group.push(made)
              if (group.length === readCount) yield* c.write(new PSArray(group.splice(0)))
            }
          }
        }
        if (group.length > 0) yield* c.write(new PSArray(group))
      } finally {
        void handle.close()
      }
    }

    function* emit(all: unknown[]): Task<void> {
      let items = all
      if (c.has('TotalCount')) items = all.slice(0, Number(c.p.TotalCount as bigint))
      if (c.has('Tail')) items = (c.p.Tail as number) === 0 ? [] : all.slice(-(c.p.Tail as number))
      const readCount = c.has('ReadCount') ? Number(c.p.ReadCount as bigint) : 1
      if (readCount === 1) {
        yield* c.writeEach(items)
        return
      }
      const size = readCount <= 0 ? items.length : readCount
      for (let i = 0; i < items.length; i += size) yield* c.write(new PSArray(items.slice(i, i + size)))
    }
  },
)

const isMarked = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0xef && bytes[1] === 0xbb) ||
  (bytes[0] === 0xff && bytes[1] === 0xfe) ||
  (bytes[0] === 0xfe && bytes[1] === 0xff)

function cutLines(text: string, ended: boolean): { lines: string[]; left: string } {
  const lines: string[] = []
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code !== 10 && code !== 13) continue
    // \r at the very end may be half of \r\n
    if (code === 13 && i + 1 === text.length && !ended) break
    lines.push(text.slice(start, i))
    if (code === 13 && text.charCodeAt(i + 1) === 10) i++
    start = i + 1
  }
  if (ended && start < text.length) {
    lines.push(text.slice(start))
    start = text.length
  }
  return { lines, left: text.slice(start) }
}

function linesOf(text: string): string[] {
  return cutLines(text, true).lines
}

function splitOn(text: string, delimiter: string): string[] {
  if (delimiter === '') return linesOf(text)
  const parts = text.split(delimiter)
  if (parts[parts.length - 1] === '') parts.pop()
  return parts
}

// --- writing

const writeParameters: Record<string, ParameterSpec> = {
  Value: {
    type: 'object[]',
    mandatory: true,
    position: 1,
    pipeline: true,
    byName: true,
    validate: ['allowNull', 'allowEmptyCollection'],
  },
  PassThru: { type: 'switch' },
  ...pathParameters(),
  ...filterParameters,
  Force: { type: 'switch' },
  Credential: { type: 'pscredential', byName: true },
  NoNewline: { type: 'switch' },
  Encoding: encodingParameter,
  AsByteStream: { type: 'switch' },
  Stream: { type: 'string' },
}

/** One file that is being written: text is kept until it is worth a write. */
class ContentWriter {
  readonly at: Resolved
  readonly #c: CmdletContext
  readonly #encoding: TextEncoding
  #append: boolean
  #buffer = ''
  #bytes: number[] = []
  readonly #values: unknown[] = []
  #isNew: boolean
  constructor(c: CmdletContext, at: Resolved, append: boolean) {
    this.#c = c
    this.at = at
    this.#append = append
    this.#isNew = !append || fileSize(at.path) === 0
    this.#encoding = encodingOf(c) ?? 'utf8'
  }

  *open(): Task<void> {
    if (!this.at.provider.provider.isHierarchy) return
    const { path } = this.at
    const parent = parentOf(path)
    if (!fileExists(parent))
      throw failure(
        'GetContentWriterDirectoryNotFoundError',
        `Could not find a part of the path '${path}'.`,
        { type: 'System.IO.DirectoryNotFoundException', category: 'ObjectNotFound', target: path },
      )
    if (isFolder(path)) {
      throw failure('GetContentWriterUnauthorizedAccessError', `Access to the path '${path}' is denied.`, {
        type: 'System.UnauthorizedAccessException',
        category: 'PermissionDenied',
        target: path,
      })
    }
    if (this.#c.p.Force && fileExists(path)) makeWritable(path)
    yield* this.#put(new Uint8Array())
  }

  *write(value: unknown): Task<void> {
    if (!this.at.provider.provider.isHierarchy) {
      this.#values.push(value)
      return
    }
    if (this.#c.p.AsByteStream) {
      const base = baseOf(value)
      if (base instanceof ByteArray) for (const byte of base.bytes) this.#bytes.push(byte)
      else if (base instanceof NumberBox || typeof base === 'number')
        this.#bytes.push(Number(base instanceof NumberBox ? base.value : base) & 255)
      else
        throw failure(
          'ByteEncodingOnlyByteAccepted',
          'Cannot proceed with byte encoding. When using byte encoding the content must be of type byte.',
          { type: 'sma:PSInvalidOperationException', category: 'InvalidArgument' },
        )
    } else this.#buffer += this.#c.rs.text(value) + (this.#c.p.NoNewline ? '' : '\n')
    if (this.#buffer.length > chunkBytes || this.#bytes.length > chunkBytes) yield* this.flush()
  }

  *flush(): Task<void> {
    if (!this.at.provider.provider.isHierarchy) {
      const value = this.#values.length === 1 ? this.#values[0] : new PSArray(this.#values)
      if (this.#values.length > 0) yield* this.at.provider.provider.set(this.#c.frame, this.at.path, value)
      return
    }
    const bytes =
      this.#bytes.length > 0
        ? Uint8Array.from(this.#bytes)
        : encodeText(this.#buffer, this.#encoding, this.#isNew)
    this.#buffer = ''
    this.#bytes = []
    if (bytes.length > 0) yield* this.#put(bytes)
    this.#isNew = false
  }

  *#put(bytes: Uint8Array): Task<void> {
    yield* writeBytes(this.at.path, bytes, this.#append)
    this.#append = true
  }
}

function contentCmdlet(verb: 'Set' | 'Add', id: string) {
  return defineCmdlet(
    {
      name: `${verb}-Content`,
      module: management,
      typeName: className(`${verb}Content`),
      helpUri: link(id),
      defaultSet: 'Path',
      supportsShouldProcess: true,
      parameters: writeParameters,
    },
    (c) => {
      let writers: ContentWriter[] | undefined
      return {
        *process() {
          writers ??= yield* open()
          const value = baseOf(c.p.Value)
          const items =
            c.p.Value === AutomationNull || value === undefined ? [] : (enumerate(value) ?? [c.p.Value])
          for (const item of items) {
            for (const writer of writers) yield* writer.write(item)
            if (c.p.PassThru) yield* c.write(item)
          }
        },
        *end() {
          writers ??= yield* open()
          for (const writer of writers) yield* writer.flush()
        },
      }
      function* open(): Task<ContentWriter[]> {
        const made: ContentWriter[] = []
        yield* targets(
          c,
          function* (at) {
            if (!(yield* c.shouldProcess(`Path: ${at.path}`, `${verb} Content`))) return
            const writer = new ContentWriter(c, at, verb === 'Add')
            yield* writer.open()
            made.push(writer)
          },
          { allowMissing: true },
        )
        return made
      }
    },
  )
}

export const setContent = contentCmdlet('Set', '2097142')
export const addContent = contentCmdlet('Add', '2096489')

export const clearContent = defineCmdlet(
  {
    name: 'Clear-Content',
    module: management,
    typeName: className('ClearContent'),
    helpUri: link('2096807'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      ...filterParameters,
      Force: { type: 'switch' },
      Credential: { type: 'pscredential', byName: true },
      Stream: { type: 'string' },
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        if (!(yield* c.shouldProcess(`Item: ${at.path}`, 'Clear Content'))) return
        if (!at.provider.provider.isHierarchy) yield* at.provider.provider.set(c.frame, at.path, null)
        else if (isFolder(at.path)) throw fileFailure({ code: 'EISDIR' }, at.path)
        else yield* writeBytes(at.path, new Uint8Array(), false)
      }),
  }),
)
