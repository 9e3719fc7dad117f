/** System.IO.Path: pure text, nothing is opened. */
import type { EngineContext } from '../../runtime/context.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { currentDirectory } from './current-directory.ts'
import { implement } from '../surface.ts'
import { argument, argumentNull, char, charArray } from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'

const invalidNull = (value: unknown, name = 'path'): void => {
  if (value === null) argumentNull(name)
}
const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
const extensionOf = (path: string): string => {
  const name = fileNameOf(path)
  const dot = name.lastIndexOf('.')
  return dot < 0 || dot === name.length - 1 ? '' : name.slice(dot)
}
export function normalizePath(path: string): string {
  const out: string[] = []
  for (const one of path.split('/')) {
    if (one === '..') out.pop()
    else if (one !== '.' && one !== '') out.push(one)
  }
  return `/${out.join('/')}${path.endsWith('/') && out.length ? '/' : ''}`
}
function combine(parts: readonly (string | null)[]): string {
  let path = ''
  for (const one of parts) {
    if (one === null) argumentNull('paths')
    if (one === '') continue
    path = one.startsWith('/') || path === '' ? one : path.endsWith('/') ? path + one : `${path}/${one}`
  }
  return path
}
const listed = (args: readonly unknown[], ctx: EngineContext): (string | null)[] =>
  args.flatMap((one) =>
    one instanceof PSArray ? (itemsOf(one, ctx) as (string | null)[]) : [one as string | null],
  )
implement('System.IO.Path', {
  staticGet: {
    DirectorySeparatorChar: () => char('/'),
    AltDirectorySeparatorChar: () => char('/'),
    PathSeparator: () => char(':'),
    VolumeSeparatorChar: () => char('/'),
    InvalidPathChars: () => charArray('\0'),
  },
  staticCall: {
    ChangeExtension: (_, [path, extension]) => {
      if (path === null) return null
      const bare = path.slice(
        0,
        path.length -
          (fileNameOf(path).includes('.') ? fileNameOf(path).length - fileNameOf(path).lastIndexOf('.') : 0),
      )
      if (extension === null) return bare
      return `${bare}${extension.startsWith('.') ? '' : '.'}${extension}`
    },
    Combine: (_, args, ctx) => combine(listed(args, ctx)),
    Join: (_, args, ctx) =>
      listed(args, ctx)
        .filter((one) => one !== null && one !== '')
        .reduce<string>(
          (a, b) =>
            a === '' ? (b as string) : a.endsWith('/') || (b as string).startsWith('/') ? a + b : `${a}/${b}`,
          '',
        ),
    EndsInDirectorySeparator: (_, [path]) => String(path ?? '').endsWith('/'),
    TrimEndingDirectorySeparator: (_, [path]) =>
      path !== '/' && path.endsWith('/') ? path.slice(0, -1) : path,
    GetDirectoryName: (_, [path]) => {
      if (path === null || path === '') return path === '' ? null : null
      const clean = path.replace(/\/{2,}/g, '/')
      if (clean === '/') return null
      const at = clean.lastIndexOf('/')
      return at < 0 ? '' : at === 0 ? '/' : clean.slice(0, at)
    },
    GetExtension: (_, [path]) => (path === null ? null : extensionOf(path)),
    GetFileName: (_, [path]) => (path === null ? null : fileNameOf(path)),
    GetFileNameWithoutExtension: (_, [path]) => {
      if (path === null) return null
      const name = fileNameOf(path)
      const dot = name.lastIndexOf('.')
      return dot < 0 ? name : name.slice(0, dot)
    },
    GetFullPath: (_, [path, base], ctx) => {
      invalidNull(path)
      if (path === '') argument('The value cannot be an empty string.', 'path')
      if (typeof base === 'string' && !base.startsWith('/'))
        argument('Basepath argument is not fully qualified.', 'basePath')
      return normalizePath(path.startsWith('/') ? path : `${base ?? currentDirectory(ctx)}/${path}`)
    },
    GetInvalidFileNameChars: () => charArray('\0/'),
    GetInvalidPathChars: () => charArray('\0'),
    GetPathRoot: (_, [path]) => (path === null ? null : path.startsWith('/') ? '/' : ''),
    GetRandomFileName: (_, _args, ctx) => {
      const letters = 'abcdefghijklmnopqrstuvwxyz012345'
      const some = (count: number): string =>
        Array.from({ length: count }, () => letters[Math.floor(ctx.random() * 32)]).join('')
      return `${some(8)}.${some(3)}`
    },
    GetRelativePath: (_, [from, to], ctx) => {
      const full = (path: string): string[] =>
        normalizePath(path.startsWith('/') ? path : `${currentDirectory(ctx)}/${path}`)
          .split('/')
          .filter(Boolean)
      const a = full(from)
      const b = full(to)
      let common = 0
      while (common < a.length && common < b.length && a[common] === b[common]) common++
      return [...a.slice(common).map(() => '..'), ...b.slice(common)].join('/') || '.'
    },
    GetTempPath: () => '/tmp/',
    HasExtension: (_, [path]) => path !== null && extensionOf(path) !== '',
    IsPathFullyQualified: (_, [path]) => {
      invalidNull(path)
      return path.startsWith('/')
    },
    IsPathRooted: (_, [path]) => path !== null && path.startsWith('/'),
  },
})
