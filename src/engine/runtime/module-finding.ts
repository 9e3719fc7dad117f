/** Where the file of a module is: a path, or a name looked for along `$env:PSModulePath`. */
import {
  compareVersions,
  hasVersionWish,
  isVersion,
  type VersionWish,
  versionFits,
} from '../language/module-specification.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'

/** The file of a module: a path, or a name looked for along `$env:PSModulePath`. */
export function findModule(
  rs: Runspace,
  frame: Frame,
  name: string,
  base?: string,
  wish: VersionWish = {},
): string | undefined {
  const { providers } = rs
  const isFile = (path: string): boolean => {
    if (providers.scriptText(path) === undefined) return false
    if (!hasVersionWish(wish)) return true
    const { version, guid } = factsOf(rs, path)
    return versionFits(version, wish, guid)
  }
  /** `Name/1.2.0/Name.psd1`: the newest that fits */
  const versioned = (folder: string, last: string): string | undefined => {
    const versions = providers.folderNamesNow(folder).filter(isVersion)
    for (const version of versions.toSorted((a, b) => compareVersions(b, a))) {
      for (const extension of ['.psd1', '.psm1']) {
        const path = `${folder}/${version}/${last}${extension}`
        if (isFile(path)) return path
      }
    }
    return undefined
  }
  const written = name.replaceAll('\\', '/').replace(/(?<=.)\/+$/, '')
  const tryPath = (path: string): string | undefined => {
    if (/\.(psm1|psd1|ps1)$/i.test(path)) return isFile(path) ? path : undefined
    for (const extension of ['.psd1', '.psm1', '.ps1']) if (isFile(path + extension)) return path + extension
    const last = path.slice(path.lastIndexOf('/') + 1)
    for (const extension of ['.psd1', '.psm1'])
      if (isFile(`${path}/${last}${extension}`)) return `${path}/${last}${extension}`
    const newest = versioned(path, last)
    if (newest !== undefined || !isVersion(last)) return newest
    const named = /([^/]+)\/[^/]+$/.exec(path)?.[1] ?? ''
    return isFile(`${path}/${named}.psd1`) ? `${path}/${named}.psd1` : undefined
  }
  if (
    written.startsWith('/') ||
    written.startsWith('./') ||
    written.startsWith('../') ||
    written.startsWith('~')
  ) {
    return tryPath(
      base !== undefined && written.startsWith('.')
        ? normalPath(`${base}/${written}`)
        : normalPath(providers.unresolvedPath(frame, written)),
    )
  }
  if (base !== undefined) {
    const near = tryPath(normalPath(`${base}/${written}`))
    if (near !== undefined) return near
  }
  if (written.includes('/')) return tryPath(providers.unresolvedPath(frame, written))
  for (const folder of modulePath(rs)) {
    // names of modules have no case, whatever the disk says
    const others = (): string[] =>
      providers
        .folderNamesNow(folder)
        .filter((one) => one !== written && one.toLowerCase() === written.toLowerCase())
    const inPlace = (last: string): string | undefined => {
      const place = `${folder}/${last}`
      const newest = versioned(place, last)
      if (newest !== undefined) return newest
      return ['.psd1', '.psm1'].map((extension) => `${place}/${last}${extension}`).find(isFile)
    }
    const found =
      inPlace(written) ??
      others()
        .map(inPlace)
        .find((one) => one !== undefined)
    if (found !== undefined) return found
  }
  return undefined
}

/** The folders of `$env:PSModulePath`. */
export const modulePath = (rs: Runspace): string[] =>
  (rs.providers.environment.get('PSModulePath') ?? '')
    .split(':')
    .filter((one) => one !== '')
    .map((one) => one.replaceAll('\\', '/').replace(/\/$/, ''))

/** Version and GUID of a manifest, read from its text; a script has none to speak of. */
function factsOf(rs: Runspace, path: string): { version: string; guid: string } {
  const text = /\.psd1$/i.test(path) ? (rs.providers.scriptText(path) ?? '') : ''
  return {
    version: /^\s*(?:@\{\s*)?ModuleVersion\s*=\s*(['"])(.+?)\1/im.exec(text)?.[2] ?? '0.0',
    guid: /^\s*GUID\s*=\s*(['"])(.+?)\1/im.exec(text)?.[2] ?? '00000000-0000-0000-0000-000000000000',
  }
}

/** `a/./b/../c` without its dots */
export function normalPath(path: string): string {
  const out: string[] = []
  for (const part of path.split('/')) {
    if (part === '.' || (part === '' && out.length > 0)) continue
    if (part === '..') out.pop()
    else out.push(part)
  }
  return out.join('/') || '/'
}
