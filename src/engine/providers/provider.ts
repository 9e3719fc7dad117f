/** What a provider offers, and what it is told about the command that asks. Paths inside a provider are its own: `/etc/hosts`, `PATH`. */
import { fail } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import type { Drive } from './drives.ts'

/** One command's question to providers: its filters and switches, and where answers go. */
export interface Ask {
  readonly frame: Frame
  readonly rs: Runspace
  force: boolean
  /** wildcards mean nothing */
  literal: boolean
  filter: string | undefined
  /** patterns of paths find what they mean whatever the filters say: those are for what is in the containers */
  findsAll?: boolean
  include: readonly string[]
  exclude: readonly string[]
  /** the drive the path was on */
  drive: Drive | undefined
  /** bound parameters, for those that only one provider has */
  // biome-ignore lint/suspicious/noExplicitAny: the binder has converted each to its declared type
  readonly p: Record<string, any>
  write(value: unknown, path: string, isContainer: boolean | undefined): Task<void>
  /** as `write`, for values that say nothing of where they come from */
  writePlain(value: unknown): Task<void>
  /** one path has failed, the others go on. What is no engine error is thrown. */
  error(error: unknown): Task<void>
  warning(text: string): Task<void>
  shouldProcess(target: string, action: string): Task<boolean>
  shouldContinue(query: string, caption: string): Task<boolean>
}

/** one object of a content reader: a line, a byte, a whole text */
export interface ContentReader {
  /** @param count 0: all there is. @returns nothing at the end */
  read(count: number): Task<unknown[]>
  /** leaves out all but the last items. @returns false where that needs reading from the start */
  tail?(count: number): Task<boolean>
  close(): void
}
export interface ContentWriter {
  /** @returns what was written, for -PassThru */
  write(values: readonly unknown[]): Task<unknown[]>
  /** go on behind what is there */
  seekEnd(): Task<void>
  close(): Task<void>
}

export interface Provider {
  readonly name: string
  /** `Microsoft.PowerShell.Core\FileSystem` */
  readonly fullName: string
  readonly typeName: string
  readonly capabilities: string
  /** has paths of several levels */
  readonly isHierarchy: boolean
  exists(ask: Ask, path: string): boolean
  isContainer(ask: Ask, path: string): boolean
  hasChildren(ask: Ask, path: string): Task<boolean>
  getItem(ask: Ask, path: string): Task<void>
  /** @param depth levels below the first */
  getChildItems(ask: Ask, path: string, depth: number): Task<void>
  /** names, in order. @param all folders whatever -Filter says */
  getChildNames(ask: Ask, path: string, all: boolean): Task<void>
  newItem(ask: Ask, path: string, type: string, value: unknown): Task<void>
  setItem(ask: Ask, path: string, value: unknown): Task<void>
  clearItem(ask: Ask, path: string): Task<void>
  removeItem(ask: Ask, path: string, recurse: boolean): Task<void>
  renameItem(ask: Ask, path: string, newName: string): Task<void>
  copyItem(ask: Ask, path: string, destination: string, recurse: boolean): Task<void>
  moveItem(ask: Ask, path: string, destination: string): Task<void>
  reader(ask: Ask, path: string): Task<ContentReader | undefined>
  writer(ask: Ask, path: string): Task<ContentWriter | undefined>
  clearContent(ask: Ask, path: string): Task<void>
  getProperty(ask: Ask, path: string, names: readonly string[] | undefined): Task<void>
  setProperty(ask: Ask, path: string, values: Iterable<readonly [string, unknown]>): Task<void>
  clearProperty(ask: Ask, path: string, names: readonly string[]): Task<void>
}

export function notSupported(operation: string): never {
  fail('NotSupported', operation, { type: 'sma:PSNotSupportedException', category: 'NotImplemented' })
}
