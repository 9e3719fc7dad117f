/** The text of script and module files. */
import { constants, readFileSync } from 'node:fs'
import { scriptFileBytesMax } from '../../settings/limits.ts'
import { fail } from '../runtime/failure.ts'
import type { Disk } from './disk.ts'

/** @returns undefined where no file is. The byte order mark says the encoding; without one it is UTF-8. */
export function readScriptText(disk: Disk, path: string): string | undefined {
  let bytes: Buffer
  try {
    const facts = disk.stat(path)
    if (!facts?.isFile()) return undefined
    if (facts.size > scriptFileBytesMax)
      fail('ScriptTooLong', `The file '${path}' is longer than ${scriptFileBytesMax} bytes.`, {
        category: 'LimitsExceeded',
        target: path,
      })
    const file = disk.open(path, constants.O_RDONLY)
    try {
      bytes = readFileSync(file.fd)
    } finally {
      file.close()
    }
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    if (code === 'EACCES')
      fail('FileReadError', `Access to the path '${path}' is denied.`, {
        type: 'System.UnauthorizedAccessException',
        category: 'PermissionDenied',
        target: path,
      })
    throw error
  }
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
}
