/** How the serializer sees objects it does not know: the engine's type table implements this; the default knows `src/objects`. */
import { PSArray, PSDictionary, PSList, PSQueue, PSStack } from '../objects/collections.ts'
import { ErrorRecord } from '../objects/error-record.ts'
import { NetException } from '../objects/exceptions.ts'
import { PSCredential, PSSemanticVersion, PSSwitch } from '../objects/misc.ts'
import { NetType } from '../objects/net-type.ts'
import type { PSMember } from '../objects/ps-object.ts'
import { HostInformationMessage, InformationalRecord, InformationRecord } from '../objects/records.ts'
import { typeNamesOf } from '../objects/type-of.ts'

/** One property with its value, read. */
export interface PropertyValue {
  readonly name: string
  readonly value: unknown
}

/** What stands in `MS`: a property of the type table or of the instance, or a set of those. */
export type ExtendedMember =
  | PropertyValue
  | { readonly name: string; readonly members: Iterable<ExtendedMember> }

/** What types.ps1xml and Update-TypeData say about a type's serialization. */
export interface TypeSerialization {
  /** SerializationDepth, where it is above 0 */
  readonly depth?: number
  readonly method?: 'AllPublicProperties' | 'String' | 'SpecificProperties'
  /** PropertySerializationSet */
  readonly properties?: readonly string[]
  /** StringSerializationSource: what the object is as a string; null is written as Nil */
  readonly text?: (value: unknown) => string | null
}

export type ContainerTag = 'LST' | 'IE' | 'QUE' | 'STK' | 'DCT'
export type Container =
  /** a STK's items from the top */
  | { readonly tag: 'LST' | 'IE' | 'QUE' | 'STK'; readonly items: Iterable<unknown> }
  | { readonly tag: 'DCT'; readonly entries: Iterable<readonly [key: unknown, value: unknown]> }

/** Given as the value of a property whose getter failed: it is left out. */
export const unreadable: unique symbol = Symbol('unreadable')

export interface SerializationAdapter {
  /** PSTypeNames, most derived first */
  typeNames(value: unknown): readonly string[]
  /** ToString(); undefined is left out (it threw) */
  text(value: object): string | undefined
  /** adapted properties: those of the .NET type */
  properties(value: object): Iterable<PropertyValue>
  /** properties that the type table adds; instance members come from the object itself */
  typeMembers(value: unknown): Iterable<ExtendedMember>
  /** value of a script, alias or code property of an instance */
  memberValue(target: unknown, member: PSMember): unknown
  typeData(value: unknown): TypeSerialization | undefined
  /** undefined for what is not enumerable */
  container(value: object): Container | undefined
  /** objects of the engine that have a tag of their own: ScriptBlock, XmlDocument, SecureString is the writer's */
  primitive(value: object): { readonly tag: 'SBK' | 'XD' | 'URI'; readonly text: string } | undefined
  /** the notes that ErrorRecord and its like travel as (psrp/records.ts); they replace `properties` */
  remotingNotes(value: object): Iterable<PropertyValue> | undefined
}

/** Arrays, lists, queues, stacks and dictionaries of `src/objects`. */
export function containerOf(value: object): Container | undefined {
  if (value instanceof PSArray || value instanceof PSList) return { tag: 'LST', items: value.items }
  if (value instanceof PSDictionary) return { tag: 'DCT', entries: entriesOf(value) }
  if (value instanceof PSQueue) return { tag: 'QUE', items: value.items }
  if (value instanceof PSStack) return { tag: 'STK', items: value.items.toReversed() }
  return undefined
}

function* entriesOf(table: PSDictionary): Iterable<readonly [unknown, unknown]> {
  for (const entry of table.map.values()) yield [entry.key, entry.value]
}

/** Without a type table: what the values themselves tell. */
export const plainAdapter: SerializationAdapter = {
  typeNames: typeNamesOf,
  text(value) {
    if (value instanceof NetException) return `${value.netType.fullName}: ${value.message}`
    if (value instanceof NetType) return value.fullName
    return Object.hasOwn(Object.getPrototypeOf(value) as object, 'toString')
      ? String(value)
      : (value as { netType?: NetType }).netType?.fullName
  },
  properties(value) {
    if (value instanceof PSSwitch) return [{ name: 'IsPresent', value: value.isPresent }]
    if (value instanceof PSCredential) {
      return [
        { name: 'UserName', value: value.userName },
        { name: 'Password', value: value.password },
      ]
    }
    if (value instanceof PSSemanticVersion) {
      return [
        { name: 'Major', value: value.major },
        { name: 'Minor', value: value.minor },
        { name: 'Patch', value: value.patch },
        { name: 'PreReleaseLabel', value: value.preReleaseLabel },
        { name: 'BuildLabel', value: value.buildLabel },
      ]
    }
    if (value instanceof NetException) {
      return [
        { name: 'Message', value: value.message },
        ...Array.from(value.properties, ([name, one]) => ({ name, value: one })),
        { name: 'TargetSite', value: value.targetSite },
        { name: 'Data', value: value.data },
        { name: 'InnerException', value: value.innerException },
        { name: 'HelpLink', value: value.helpLink },
        { name: 'Source', value: value.source },
        { name: 'HResult', value: value.hresult },
        { name: 'StackTrace', value: value.stackTrace },
      ]
    }
    if (value instanceof HostInformationMessage) {
      return [
        { name: 'Message', value: value.message },
        { name: 'NoNewLine', value: value.noNewLine },
        { name: 'ForegroundColor', value: value.foregroundColor },
        { name: 'BackgroundColor', value: value.backgroundColor },
      ]
    }
    if (value instanceof InformationRecord) {
      return [
        { name: 'MessageData', value: value.messageData },
        { name: 'Source', value: value.source },
        { name: 'TimeGenerated', value: value.timeGenerated },
        { name: 'Tags', value: new PSList(undefined, value.tags) },
        { name: 'User', value: value.user },
        { name: 'Computer', value: value.computer },
      ]
    }
    return []
  },
  typeMembers: () => [],
  memberValue: () => unreadable,
  typeData: () => undefined,
  container: containerOf,
  primitive: () => undefined,
  remotingNotes: (value) =>
    value instanceof ErrorRecord || value instanceof InformationalRecord ? [] : undefined,
}
