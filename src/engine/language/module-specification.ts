/** `@{ModuleName = 'x'; ModuleVersion = '1.0'}` as data, and which versions it lets through (ModuleSpecification). */
import type { RequiredModule, UsingStatementAst } from './ast.ts'
import { constantValue, type ConstantValue } from './constant-values.ts'

const known = ['modulename', 'moduleversion', 'requiredversion', 'maximumversion', 'guid']

/** @returns what is wrong with it as text, where it is none */
export function moduleSpecification(value: ConstantValue): RequiredModule | string {
  if (typeof value === 'string') return { name: value }
  if (!(value instanceof Map)) return 'The module is not described by a name or a hashtable.'
  const unknown = [...value.keys()].filter((key) => !known.includes(key))
  if (unknown.length > 0)
    return `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (${unknown.map((one) => `'${one}'`).join(', ')}), then try again.`
  const text = (key: string): string | undefined => (value.has(key) ? String(value.get(key)) : undefined)
  const name = text('modulename')
  if (!name)
    return "The required member 'ModuleName' does not exist in the hashtable that describes this module."
  const version = text('moduleversion')
  const requiredVersion = text('requiredversion')
  const maximumVersion = text('maximumversion')
  const guid = text('guid')
  for (const one of [version, requiredVersion]) {
    const wrong = one === undefined ? undefined : wrongVersion(one)
    if (wrong !== undefined)
      return `Cannot convert value "${one}" to type "System.Version". Error: "${wrong}"`
  }
  if (!version && !requiredVersion && !maximumVersion)
    return "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'."
  const twice = requiredVersion && (version ? 'ModuleVersion' : maximumVersion ? 'MaximumVersion' : undefined)
  if (twice)
    return `The parameters ${twice} and RequiredVersion cannot be used together. Please specify only one parameter.`
  return {
    name,
    ...(version !== undefined && { version }),
    ...(requiredVersion !== undefined && { requiredVersion }),
    ...(maximumVersion !== undefined && { maximumVersion }),
    ...(guid !== undefined && { guid }),
  }
}

function wrongVersion(text: string): string | undefined {
  const parts = text.split('.')
  if (parts.length < 2 || parts.length > 4)
    return "Version string portion was too short or too long. (Parameter 'input')"
  const part = parts.find((one) => !/^\s*\d+\s*$/.test(one))
  return part === undefined ? undefined : `The input string '${part}' was not in a correct format.`
}

/** below, at or above zero, part by part: 1.0 stands before 1.0.0 */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((one) => one.split('.').map(Number)) as [number[], number[]]
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (left[i] ?? -1) - (right[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

export const isVersion = (text: string): boolean => wrongVersion(text) === undefined

export type VersionWish = Pick<RequiredModule, 'version' | 'requiredVersion' | 'maximumVersion' | 'guid'>

export const hasVersionWish = (wish: VersionWish): boolean =>
  (wish.version ?? wish.requiredVersion ?? wish.maximumVersion ?? wish.guid) !== undefined

const plainGuid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase()

/** @param guid of the module, where it is to be asked for too */
export function versionFits(version: string, wish: VersionWish, guid?: string): boolean {
  const { version: low, requiredVersion, maximumVersion } = wish
  if (guid !== undefined && wish.guid !== undefined && plainGuid(guid) !== plainGuid(wish.guid)) return false
  if (requiredVersion !== undefined && compareVersions(version, requiredVersion) !== 0) return false
  if (low !== undefined && compareVersions(version, low) < 0) return false
  // `1.*` is as high as it gets
  const top = maximumVersion?.replace('*', '999999999')
  return top === undefined || compareVersions(version, top) <= 0
}

/** What `using module` names; it has been parsed without errors. */
export function usedModule({ name, moduleSpecification: table }: UsingStatementAst): RequiredModule {
  const read = table ? moduleSpecification(constantValue(table) ?? null) : (name?.value ?? '')
  return typeof read === 'string' ? { name: read } : read
}
