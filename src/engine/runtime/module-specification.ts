/** ModuleSpecification as an object, made of a hashtable or a name; and whether a module is one it means. */
import { PSDictionary } from '../../objects/collections.ts'
import type { PSGuid, PSVersion } from '../../objects/misc.ts'
import { registeredType, T, type NetType } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { compareVersions, type VersionWish } from '../language/module-specification.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { throwNet } from './failure.ts'

const typeName = 'Microsoft.PowerShell.Commands.ModuleSpecification'

/** `1.*` is as high as it gets. @throws PSArgumentException */
export function maximumVersionOf(text: string): string {
  const full = text.replace(/(^|\.)\*$/, '$1999999999')
  if (!/^\d+(\.\d+){1,3}$/.test(full))
    throwNet(
      'System.Management.Automation.PSArgumentException',
      `The specified MaximumVersion '${text}' was incorrect. If you are using '*', MaximumVersion only supports one '*' and should always be placed at the end of MaximumVersion.`,
    )
  return full
}

export class ModuleSpecification {
  name = ''
  guid: PSGuid | undefined
  version: PSVersion | undefined
  requiredVersion: PSVersion | undefined
  maximumVersion: string | undefined

  get netType(): NetType {
    return registeredType(typeName) ?? T.Object
  }

  get wish(): VersionWish {
    const { guid, version, requiredVersion, maximumVersion } = this
    return {
      ...(guid !== undefined && { guid: guid.toString() }),
      ...(version !== undefined && { version: version.toString() }),
      ...(requiredVersion !== undefined && { requiredVersion: requiredVersion.toString() }),
      ...(maximumVersion !== undefined && { maximumVersion }),
    }
  }

  toString(): string {
    const { guid, version, requiredVersion, maximumVersion } = this
    if ((guid ?? version ?? requiredVersion ?? maximumVersion) === undefined) return this.name
    const parts = [`@{ ModuleName = '${this.name}'`]
    if (guid !== undefined) parts.push(`; Guid = '{${guid.toString()}}' `)
    if (requiredVersion !== undefined) parts.push(`; RequiredVersion = '${requiredVersion.toString()}'`)
    else {
      if (version !== undefined) parts.push(`; ModuleVersion = '${version.toString()}'`)
      if (maximumVersion !== undefined) parts.push(`; MaximumVersion = '${maximumVersion}'`)
    }
    return `${parts.join('')} }`
  }

  equals(other: ModuleSpecification): boolean {
    const text = (one: ModuleSpecification): string =>
      [one.guid, one.version, one.requiredVersion, one.maximumVersion].map(String).join('|')
    return this.name.toLowerCase() === other.name.toLowerCase() && text(this) === text(other)
  }
}

/** @throws what is wrong with it */
export function specificationOf(table: PSDictionary, ctx: EngineContext): ModuleSpecification {
  const made = new ModuleSpecification()
  const wrong: string[] = []
  for (const { key, value } of table.entries()) {
    const name = convertTo(key, T.String, ctx) as string
    switch (name.toLowerCase()) {
      case 'modulename':
        made.name = convertTo(value, T.String, ctx) as string
        break
      case 'moduleversion':
        made.version = convertTo(value, T.Version, ctx) as PSVersion
        break
      case 'requiredversion':
        made.requiredVersion = convertTo(value, T.Version, ctx) as PSVersion
        break
      case 'maximumversion':
        made.maximumVersion = convertTo(value, T.String, ctx) as string
        maximumVersionOf(made.maximumVersion)
        break
      case 'guid':
        made.guid = convertTo(value, T.Guid, ctx) as PSGuid
        break
      default:
        wrong.push(`'${name}'`)
    }
  }
  const missing = (member: string): never => throwNet('System.MissingMemberException', member)
  if (wrong.length > 0)
    throwNet(
      'System.ArgumentException',
      `The hashtable describing a module contains one or more members that are not valid. The valid members are (ModuleName, ModuleVersion, RequiredVersion, GUID). Remove the members that are not valid (${wrong.join(', ')}), then try again.`,
    )
  if (!made.name)
    missing("The 'ModuleName' member does not exist in the hashtable that describes this module.")
  const { version, requiredVersion, maximumVersion } = made
  if ((version ?? requiredVersion ?? maximumVersion) === undefined)
    missing(
      "The 'ModuleVersion', 'MaximumVersion' and 'RequiredVersion' members do not exist in the hashtable that describes this module. One of these three members must exist, and be assigned a version number in the format 'n.n.n.n'.",
    )
  const twice = version !== undefined ? 'ModuleVersion' : maximumVersion !== undefined ? 'MaximumVersion' : ''
  if (requiredVersion !== undefined && twice)
    throwNet(
      'System.ArgumentException',
      `The parameters ${twice} and RequiredVersion cannot be used together. Please specify only one parameter.`,
    )
  return made
}

/** What a parameter of the type was given: bound values are specifications, names or hashtables. */
export function toSpecification(value: unknown, ctx: EngineContext): ModuleSpecification {
  const base = baseOf(value)
  if (base instanceof ModuleSpecification) return base
  if (base instanceof PSDictionary) return specificationOf(base, ctx)
  const made = new ModuleSpecification()
  made.name = convertTo(value, T.String, ctx) as string
  return made
}

/** A range that nothing can be in. */
export const isEmptyRange = ({ version, maximumVersion }: VersionWish): boolean =>
  version !== undefined &&
  maximumVersion !== undefined &&
  compareVersions(maximumVersionOf(maximumVersion), version) < 0
