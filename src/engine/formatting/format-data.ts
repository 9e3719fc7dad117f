/** Packets as objects of the pipeline, with the type names and properties of PowerShell's, and back from what a client sent. */
import { PSList } from '../../objects/collections.ts'
import { automationAssembly, NetType, registerType, T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { addMetadata } from '../types/type-loader.ts'
import { implement } from '../types/surface.ts'
import { packetClasses } from './packets.ts'
import type { Packet } from './packets.ts'

const namespace = 'Microsoft.PowerShell.Commands.Internal.Format.'
const classIdName = 'ClassId2e4f51ef21dd47e99d3c952918aff9cd'
/** how the genuine engine names its assembly inside of generic type names */
const listAssembly =
  'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'

const types = new Map<string, NetType>()

function typeOfClass(name: string, bases: readonly string[]): NetType {
  const known = types.get(name)
  if (known !== undefined) return known
  const [next, ...rest] = bases
  const base = name === 'FormatInfoData' ? T.Object : typeOfClass(next ?? 'FormatInfoData', rest)
  const made = registerType(
    new NetType({ fullName: namespace + name, kind: 'class', base, assembly: automationAssembly }),
  )
  types.set(name, made)
  return made
}

const listTypes = new Map<string, NetType>()
function listType(item: string): NetType {
  let type = listTypes.get(item)
  if (type === undefined) {
    type = new NetType({
      fullName: `System.Collections.Generic.List\`1[[${namespace}${item}, ${listAssembly}]]`,
      kind: 'class',
      base: T.Object,
      interfaces: [T.IList],
    })
    listTypes.set(item, type)
  }
  return type
}

type PlainRecord = Readonly<Record<string, unknown>> & { readonly class: string }

/** One packet, or a part of one, as scripts and the wire see it. */
export class FormatData {
  readonly netType: NetType
  readonly record: PlainRecord
  readonly #parts = new Map<string, unknown>()
  constructor(record: PlainRecord) {
    this.record = record
    this.netType = typeOfClass(record.class, packetClasses.get(record.class)!.bases)
  }

  part(name: string, list: string | undefined): unknown {
    const known = this.#parts.get(name)
    if (known !== undefined) return known
    const value = this.record[name]
    const part =
      list === undefined
        ? dressed(value)
        : new PSList(
            listType(list),
            (value as readonly PlainRecord[]).map((item) => new FormatData(item)),
          )
    this.#parts.set(name, part)
    return part
  }
}

const dressed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? new FormatData(value as PlainRecord) : (value ?? null)

export const formatDataOf = (packet: Packet): FormatData => new FormatData(packet as unknown as PlainRecord)

/** Makes the types known to the type table, once. */
export function installFormatTypes(): void {
  if (types.size > 0) return
  for (const [name, { id, bases, properties }] of packetClasses) {
    typeOfClass(name, bases)
    const lines = [
      `string ${classIdName} {get;}`,
      ...properties.map((property) => `System.Object ${property.name} {get;set;}`),
    ]
    addMetadata(
      `#class ${namespace}${name} :${namespace}${bases[0] ?? 'FormatInfoData'} @26\n${lines.join('\n')}`,
    )
    implement(namespace + name, {
      get: Object.fromEntries<(self: FormatData) => unknown>([
        [classIdName, () => id],
        ...properties.map(({ name: property, list }): [string, (self: FormatData) => unknown] => [
          property,
          (self) => self.part(property, list),
        ]),
      ]),
    })
  }
}

const byId = new Map([...packetClasses].map(([name, { id }]) => [id.toLowerCase(), name]))
const packets = new Set([
  'FormatStartData',
  'FormatEndData',
  'GroupStartData',
  'GroupEndData',
  'FormatEntryData',
])

/** The packet an object is; undefined for everything else. */
export function packetOf(value: unknown): Packet | undefined {
  const base = baseOf(value)
  if (base instanceof FormatData)
    return packets.has(base.record.class) ? (base.record as unknown as Packet) : undefined
  if (!(base instanceof PSObject)) return undefined
  const id = base.note(classIdName)
  if (typeof id !== 'string') return undefined
  const name = byId.get(id.toLowerCase())
  if (name === undefined || !packets.has(name)) return undefined
  return rebuilt(base, name) as unknown as Packet
}

/** From a deserialized object: what is missing or of another kind is empty. */
function rebuilt(object: PSObject, name: string): PlainRecord {
  const record: Record<string, unknown> & { class: string } = { class: name }
  for (const { name: property, list } of packetClasses.get(name)!.properties) {
    const value = object.note(property)
    record[property] = list === undefined ? partOf(value, property) : itemsOf(value)
  }
  return record
}

const numbers = new Set([
  'width',
  'alignment',
  'columns',
  'objectCount',
  'leftIndentation',
  'rightIndentation',
  'firstLine',
])
const booleans = new Set(['hideHeader', 'repeatHeader', 'HeaderMatchesProperty', 'multiLine', 'outOfBand'])
const texts = new Set(['text', 'propertyValue'])

function partOf(value: unknown, property: string): unknown {
  if (numbers.has(property)) return typeof value === 'number' ? value : 0
  if (booleans.has(property)) return value === true
  if (texts.has(property)) return typeof value === 'string' ? value : ''
  if (property === 'writeStream') return typeof value === 'string' ? value : 'None'
  const base = baseOf(value)
  if (!(base instanceof PSObject)) return typeof value === 'string' ? value : null
  const id = base.note(classIdName)
  const name = typeof id === 'string' ? byId.get(id.toLowerCase()) : undefined
  return name === undefined ? null : rebuilt(base, name)
}

function itemsOf(value: unknown): unknown[] {
  const base = baseOf(value)
  const list = base instanceof PSList ? base.items : []
  return list.flatMap((item) => partOf(item, '') ?? [])
}
