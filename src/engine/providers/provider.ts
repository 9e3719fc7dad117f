/** What a provider offers. Paths inside a provider are its own: `/etc/hosts`, `PATH`. */
import type { Frame } from '../runtime/frame.ts'
import type { Task } from '../runtime/task.ts'

export interface ProviderItem {
  readonly value: unknown
  readonly path: string
  readonly name: string
  readonly isContainer: boolean
}

export interface Provider {
  readonly name: string
  /** `Microsoft.PowerShell.Core\FileSystem` */
  readonly fullName: string
  readonly capabilities: string
  readonly isHierarchy: boolean
  exists(frame: Frame, path: string): Task<boolean>
  isContainer(frame: Frame, path: string): Task<boolean>
  /** @throws PathNotFound */
  item(frame: Frame, path: string): Task<ProviderItem | undefined>
  /** names below a container, in order */
  children(frame: Frame, path: string): Task<ProviderItem[]>
  set(frame: Frame, path: string, value: unknown): Task<unknown>
  remove(frame: Frame, path: string, options: { recurse: boolean; force: boolean }): Task<void>
  rename(frame: Frame, path: string, newName: string): Task<ProviderItem | undefined>
  copy(
    frame: Frame,
    path: string,
    destination: string,
    options: { recurse: boolean; force: boolean },
  ): Task<ProviderItem | undefined>
}
