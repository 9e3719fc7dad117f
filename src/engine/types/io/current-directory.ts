/** The folder that .NET members resolve relative paths against. */
import type { EngineContext } from '../../runtime/context.ts'

interface Located {
  readonly io?: unknown
  readonly processDirectory?: string
}
/** [Environment]::CurrentDirectory: the process's own, which Set-Location does not move; the session's folder here. */
export const directories = new WeakMap<object, string>()
export function currentDirectory(ctx: EngineContext): string {
  return directories.get(ctx) ?? (ctx as unknown as Located).processDirectory ?? '/'
}
