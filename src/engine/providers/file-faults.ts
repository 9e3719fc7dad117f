/** What the file system refuses, in .NET's words. */
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import type { ErrorCategory } from '../../objects/error-record.ts'
import { failure, NetThrow, type TerminatingError } from '../runtime/failure.ts'
import type { Disk } from './disk.ts'

export type FaultKind = 'io' | 'access' | 'argument' | 'notSupported'
export interface FileFault {
  readonly kind: FaultKind
  /** .NET type */
  readonly type: string
  readonly message: string
  readonly properties?: readonly (readonly [string, unknown])[]
}

const systemTexts: Readonly<Record<string, string>> = {
  EINVAL: 'Invalid argument',
  ELOOP: 'Too many levels of symbolic links',
  ENOSPC: 'No space left on device',
  EDQUOT: 'Disk quota exceeded',
  EROFS: 'Read-only file system',
  EBUSY: 'Device or resource busy',
  EMLINK: 'Too many links',
  EMFILE: 'Too many open files',
  ENFILE: 'Too many open files in system',
  ENXIO: 'No such device or address',
  EXDEV: 'Invalid cross-device link',
  EIO: 'Input/output error',
  ETXTBSY: 'Text file busy',
}

const parentOf = (path: string): string => {
  const trimmed = path.replace(/(?<=.)\/+$/, '')
  const at = trimmed.lastIndexOf('/')
  return at <= 0 ? '/' : trimmed.slice(0, at)
}

export const partMissing = (path: string): string => `Could not find a part of the path '${path}'.`

/** @returns undefined for what is no error of the file system */
export function faultOf(error: unknown, path: string, disk: Disk): FileFault | undefined {
  const { code, message } = error as NodeJS.ErrnoException
  if (typeof code !== 'string') return undefined
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return code === 'ENOENT' && disk.isFolder(parentOf(path)) && !path.endsWith('/')
        ? {
            kind: 'io',
            type: 'System.IO.FileNotFoundException',
            message: `Could not find file '${path}'.`,
            properties: [['FileName', path]],
          }
        : {
            kind: 'io',
            type: 'System.IO.DirectoryNotFoundException',
            message: partMissing(path),
          }
    case 'EACCES':
    case 'EPERM':
    case 'EISDIR':
      return {
        kind: 'access',
        type: 'System.UnauthorizedAccessException',
        message: `Access to the path '${path}' is denied.`,
      }
    case 'EEXIST':
      return { kind: 'io', type: 'System.IO.IOException', message: `The file '${path}' already exists.` }
    case 'ENOTEMPTY':
      return { kind: 'io', type: 'System.IO.IOException', message: `Directory not empty : '${path}'` }
    case 'ENAMETOOLONG':
      return {
        kind: 'io',
        type: 'System.IO.PathTooLongException',
        message: `The path '${path}' is too long, or a component of the specified path is too long.`,
      }
    case 'EINVAL':
      if (message === 'Null character in path.')
        return {
          kind: 'argument',
          type: 'System.ArgumentException',
          message: "Null character in path. (Parameter 'path')",
        }
      break
    case 'ESHARED':
      return {
        kind: 'io',
        type: 'System.IO.IOException',
        message: `The process cannot access the file '${path}' because it is being used by another process.`,
      }
    case 'EDQUOT':
    case 'EMFILE':
      return { kind: 'io', type: 'System.IO.IOException', message }
  }
  if (!/^E[A-Z0-9]+$/.test(code)) return undefined
  return { kind: 'io', type: 'System.IO.IOException', message: `${systemTexts[code] ?? message} : '${path}'` }
}

/** For .NET's own members: a method call wraps it. */
export function netFault(error: unknown, path: string, disk: Disk): unknown {
  const fault = faultOf(error, path, disk)
  return fault === undefined ? error : new NetThrow(exceptionOf(fault))
}

export function exceptionOf(fault: FileFault): NetException {
  return new NetException(exceptionType(fault.type), fault.message, {
    ...(fault.properties ? { properties: fault.properties } : {}),
  })
}

/**
 * A provider's error record: its id by what went wrong. @param ids `['RenameItem', 'WriteError']` makes RenameItemIOError,
 * RenameItemUnauthorizedAccessError
 */
export function providerFault(
  error: unknown,
  path: string,
  disk: Disk,
  ids: readonly [prefix: string, ioCategory: ErrorCategory],
  target: unknown = path,
): unknown {
  const fault = faultOf(error, path, disk)
  if (fault === undefined) return error
  return recordOfFault(fault, ids, target)
}

export function recordOfFault(
  fault: FileFault,
  [prefix, ioCategory]: readonly [prefix: string, ioCategory: ErrorCategory],
  target: unknown,
): TerminatingError {
  const suffix = {
    io: 'IOError',
    access: 'UnauthorizedAccessError',
    argument: 'ArgumentError',
    notSupported: 'NotSupportedError',
  }
  const category = {
    io: ioCategory,
    access: 'PermissionDenied',
    argument: 'InvalidArgument',
    notSupported: 'InvalidOperation',
  } as const
  return failure(prefix + suffix[fault.kind], fault.message, {
    type: fault.type,
    category: category[fault.kind],
    target,
    ...(fault.properties ? { properties: fault.properties } : {}),
  })
}
