/** Whole files for types that read or write one at once (documents, archives): the providers say how. */
import type { EngineContext } from '../../runtime/context.ts'
import type { Task } from '../../runtime/task.ts'

export interface FilePort {
  /** @throws {NetThrow} FileNotFoundException and its like */
  read(path: unknown, ctx: EngineContext): Task<Uint8Array>
  write(path: unknown, data: Uint8Array, ctx: EngineContext): Task<unknown>
}
let port: FilePort | undefined
export function setFilePort(given: FilePort): void {
  port = given
}
export function filePort(): FilePort {
  if (port === undefined) throw new Error('the providers have not been loaded')
  return port
}
