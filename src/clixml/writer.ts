/**
 * Stop 10 of a request, first half: values to CLIXML, byte for byte as PowerShell 7.6 writes it. Protocol.md 7.
 * One string grows; there is no tree and no builder.
 */
import { AutomationNull } from '../objects/automation-null.ts'
import { ByteArray, byteArrayType, PSArray } from '../objects/collections.ts'
import { PSCredential, PSSecureString, PSSwitch } from '../objects/misc.ts'
import { EnumValue, type NumberBox } from '../objects/numbers.ts'
import { integerTypes } from '../objects/number-text.ts'
import { extensionOf, type MemberMap, PSObject } from '../objects/ps-object.ts'
import { ProgressRecord } from '../objects/records.ts'
import { LimitError } from '../errors.ts'
import {
  type Container,
  type ExtendedMember,
  plainAdapter,
  type PropertyValue,
  type SerializationAdapter,
  type TypeSerialization,
  unreadable,
} from './adapter.ts'
import { fileDepth, levelsMax, remotingDepth, tooDeepText } from './depth.ts'
import { encodeName, encodeText } from './escape.ts'
import { primitiveOf } from './primitives.ts'

export interface SerializeOptions {
  /** levels of properties, remoting's 1 where not given */
  readonly depth?: number
  readonly adapter?: SerializationAdapter
  /** base64 of the encrypted UTF-16LE characters; where absent, a SecureString is left out */
  readonly encryptSecureString?: (value: PSSecureString) => string
  /** of the text in characters; @throws {LimitError} beyond */
  readonly charsMax?: number
  /** `Export-Clixml` and files: type data's depths do not count */
  readonly ignoreTypeDepth?: boolean
}

/** One value as an element without root and namespace: the body of a PSRP message. `$null` is `<Nil />`. */
export function serialize(value: unknown, options: SerializeOptions = {}): string {
  const writer = new Writer(options)
  writer.write(value, undefined, options.depth ?? remotingDepth)
  return writer.out
}

const filePrefix = '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">'

/** A CLIXML file: the values under `<Objs>`; RefIds count on from value to value. `indent` is how Export-Clixml writes it. */
export function serializeFile(
  values: Iterable<unknown>,
  options: SerializeOptions & { indent?: boolean } = {},
): string {
  const writer = new Writer(options)
  writer.out = filePrefix
  for (const value of values) writer.write(value, undefined, options.depth ?? fileDepth)
  const text = writer.out === filePrefix ? `${filePrefix.slice(0, -1)} />` : `${writer.out}</Objs>`
  return options.indent ? indented(text) : text
}

/** Every element on a line of its own, two spaces a level; elements of text stay as they are. */
function indented(xml: string): string {
  let out = ''
  let level = 0
  let afterText = false
  for (const match of xml.matchAll(/<[^>]*>[^<]*/g)) {
    const part = match[0]
    if (part.startsWith('</')) {
      level--
      out += afterText ? part : `\n${'  '.repeat(level)}${part}`
      afterText = false
      continue
    }
    out += `${out === '' ? '' : '\n'}${'  '.repeat(level)}${part}`
    if (part.endsWith('/>')) continue
    level++
    afterText = !part.endsWith('>') || xml.startsWith('</', match.index + part.length)
  }
  return out
}

const customObjectNames: readonly string[] = ['System.Management.Automation.PSCustomObject', 'System.Object']
const noTypeData: TypeSerialization = {}

class Writer {
  out = ''
  readonly #adapter: SerializationAdapter
  readonly #encrypt: ((value: PSSecureString) => string) | undefined
  readonly #charsMax: number
  readonly #ignoreTypeDepth: boolean
  #level = 0
  #objectCount = 0
  readonly #objects = new Map<object, number>()
  readonly #typeLists = new Map<readonly string[], number>()
  readonly #typeKeys = new Map<string, number>()

  constructor(options: SerializeOptions) {
    this.#adapter = options.adapter ?? plainAdapter
    this.#encrypt = options.encryptSecureString
    this.#charsMax = options.charsMax ?? Number.POSITIVE_INFINITY
    this.#ignoreTypeDepth = options.ignoreTypeDepth ?? false
  }

  write(value: unknown, name: string | undefined, depth: number): void {
    const attribute = name === undefined ? '' : ` N="${encodeName(name)}"`
    this.#write(value, attribute, depth)
  }

  #write(value: unknown, attribute: string, depth: number): void {
    if (this.#level + 1 >= levelsMax && value !== null && value !== undefined) {
      this.out += `<S${attribute}>${tooDeepText}</S>`
      return
    }
    switch (typeof value) {
      case 'string':
        this.out += `<S${attribute}>${encodeText(value)}</S>`
        return
      case 'number':
        this.out += `<I32${attribute}>${value}</I32>`
        return
      case 'boolean':
        this.out += `<B${attribute}>${value}</B>`
        return
      case 'bigint':
        this.out += `<I64${attribute}>${value}</I64>`
        return
      case 'undefined':
        this.out += `<Nil${attribute} />`
        return
      case 'object':
        break
      default:
        // no engine value is a symbol or function
        throw new TypeError(`cannot serialize a ${typeof value}`)
    }
    if (value === null) {
      this.out += `<Nil${attribute} />`
      return
    }
    this.#level++
    try {
      this.#writeObject(value, attribute, depth)
    } finally {
      this.#level--
    }
    if (this.out.length > this.#charsMax) {
      throw new LimitError('charsMax', this.#charsMax, 'a serialized object grew too large')
    }
  }

  #writeObject(value: object, attribute: string, depth: number): void {
    const known = this.#objects.get(value)
    if (known !== undefined) {
      this.out += `<Ref${attribute} RefId="${known}" />`
      return
    }
    if (value === AutomationNull) {
      // an empty custom object (wire-099), below the last level an empty text (wire-239)
      this.#start(value, attribute, depth <= 0 ? undefined : customObjectNames, undefined)
      this.out += depth <= 0 ? '<S></S></Obj>' : '</Obj>'
      return
    }
    if (value instanceof PSObject) {
      if (value.base === undefined) this.#writeCustom(value, attribute, depth)
      else this.#writeWrapped(value, value.base, attribute, depth)
      return
    }
    const primitive = primitiveOf(value)
    const own = primitive && extensionOf(value)
    const names = own?.typeNames && !sameNames(own.typeNames, baseNames(value)) ? own.typeNames : undefined
    if (primitive && own && (own.members.size > 0 || names)) {
      this.#start(value, attribute, names, undefined)
      this.out += `<${primitive[0]}>${primitive[1]}</${primitive[0]}>`
      this.#instanceMembers(value, own.members, depth)
      this.out += '</Obj>'
      return
    }
    if (primitive) {
      this.out += `<${primitive[0]}${attribute}>${primitive[1]}</${primitive[0]}>`
      return
    }
    this.#writeAny(value, value, attribute, depth, extensionOf(value)?.members)
  }

  // --- primitives with additions

  /** A wrapper over a primitive, or over a container that came over the wire. */
  #writeWrapped(wrapper: PSObject, base: unknown, attribute: string, depth: number): void {
    if (base === null || base === undefined) {
      this.out += `<Nil${attribute} />`
      return
    }
    const element = this.#primitiveElement(base)
    if (element === undefined) {
      this.#writeAny(wrapper, base as object, attribute, depth, wrapper.members)
      return
    }
    const names = wrapper.typeNames
    if (names === undefined && wrapper.text === undefined && wrapper.members.size === 0) {
      this.out += element(attribute)
      return
    }
    const changed = names !== undefined && !sameNames(names, this.#adapter.typeNames(base))
    if (!changed && wrapper.text === undefined && wrapper.members.size === 0) {
      this.out += element(attribute)
      return
    }
    this.#start(wrapper, attribute, changed ? names : undefined, wrapper.text)
    this.out += element('')
    this.#instanceMembers(wrapper, wrapper.members, depth)
    this.out += '</Obj>'
  }

  /** The element of a primitive, its attributes to be given; undefined for anything else. */
  #primitiveElement(value: unknown): ((attribute: string) => string) | undefined {
    let tag: string
    let text: string
    switch (typeof value) {
      case 'string':
        tag = 'S'
        text = encodeText(value)
        break
      case 'number':
        tag = 'I32'
        text = String(value)
        break
      case 'bigint':
        tag = 'I64'
        text = String(value)
        break
      case 'boolean':
        tag = 'B'
        text = String(value)
        break
      default: {
        if (typeof value !== 'object' || value === null) return undefined
        const own = primitiveOf(value)
        if (!own) return this.#specialElement(value)
        ;[tag, text] = own
      }
    }
    return (attribute) => `<${tag}${attribute}>${text}</${tag}>`
  }

  #specialElement(value: object): ((attribute: string) => string) | undefined {
    const bytes = bytesOf(value)
    if (bytes) {
      return (attribute) =>
        bytes.length === 0 ? `<BA${attribute} />` : `<BA${attribute}>${toBase64(bytes)}</BA>`
    }
    if (value instanceof PSSecureString) {
      const encrypt = this.#encrypt
      return encrypt ? (attribute) => `<SS${attribute}>${encrypt(value)}</SS>` : () => ''
    }
    if (value instanceof ProgressRecord) return (attribute) => progressElement(value, attribute)
    const engine = this.#adapter.primitive(value)
    if (!engine) return undefined
    return (attribute) => `<${engine.tag}${attribute}>${encodeText(engine.text)}</${engine.tag}>`
  }

  // --- objects

  /** A custom object or a deserialized one. */
  #writeCustom(object: PSObject, attribute: string, depth: number): void {
    const names = object.typeNames ?? customObjectNames
    const data = this.#adapter.typeData(object) ?? noTypeData
    const level = this.#depthFor(data, depth, object.isDeserialized)
    if (level === 0 || data.method === 'String') {
      this.#writeAsString(
        object,
        data,
        attribute,
        level,
        object.members,
        names === customObjectNames ? undefined : object,
      )
      return
    }
    this.#start(object, attribute, names, object.text)
    if (data.method === 'SpecificProperties') {
      this.#specific(object, data.properties ?? [], object.members, level)
    } else {
      let open = ''
      for (const member of object.members.values()) {
        if (member.kind !== 'Property') continue
        if (open === '') this.out += open = '<Props>'
        this.write(member.value, member.name, level - 1)
      }
      if (open !== '') this.out += '</Props>'
      this.#members(object, object.members, level)
    }
    this.out += '</Obj>'
  }

  /** Anything that is no primitive; `identity` is what a later Ref would name. */
  #writeAny(
    identity: object,
    value: object,
    attribute: string,
    depth: number,
    members: MemberMap | undefined,
  ): void {
    const adapter = this.#adapter
    if (identity === value) {
      const element = this.#specialElement(value)
      if (element) {
        const names = extensionOf(value)?.typeNames
        if (!members?.size && (names === undefined || sameNames(names, baseNames(value))))
          this.out += element(attribute)
        else {
          this.#start(identity, attribute, names, undefined)
          this.out += element('')
          this.#instanceMembers(value, members as MemberMap, depth)
          this.out += '</Obj>'
        }
        return
      }
    }
    const data = adapter.typeData(identity) ?? noTypeData
    const wrapper = identity instanceof PSObject ? identity : undefined
    const isDeserialized = wrapper?.isDeserialized ?? false
    const level =
      value instanceof PSCredential || value instanceof PSSwitch
        ? 1
        : this.#depthFor(data, depth, isDeserialized)
    const container = adapter.container(value)
    if (container) {
      this.#writeContainer(identity, value, container, attribute, level, members, isDeserialized, data)
      return
    }
    if (level === 0 || data.method === 'String') {
      this.#writeAsString(value, data, attribute, level, members, identity)
      return
    }
    const text = wrapper?.text ?? adapter.text(value)
    this.#start(identity, attribute, wrapper?.typeNames ?? adapter.typeNames(identity), text)
    const notes = adapter.remotingNotes(value)
    if (notes) {
      this.#remoting(value, notes, members, level)
    } else if (value instanceof EnumValue) {
      this.#write(underlyingOf(value), '', level)
      this.#members(identity, members, level)
    } else if (data.method === 'SpecificProperties') {
      this.#specific(value, data.properties ?? [], members, level)
    } else {
      this.#properties(adapter.properties(value), level - 1)
      this.#members(identity, members, level)
    }
    this.out += '</Obj>'
  }

  #writeContainer(
    identity: object,
    value: object,
    container: Container,
    attribute: string,
    depth: number,
    members: MemberMap | undefined,
    isDeserialized: boolean,
    data: TypeSerialization,
  ): void {
    const wrapper = identity instanceof PSObject ? identity : undefined
    this.#start(identity, attribute, wrapper?.typeNames ?? this.#adapter.typeNames(identity), undefined)
    const { tag } = container
    let open = `<${tag}>`
    if (container.tag === 'DCT') {
      for (const [key, one] of container.entries) {
        this.out += `${open}<En>`
        open = ''
        this.#write(key, ' N="Key"', depth)
        this.#write(one, ' N="Value"', depth)
        this.out += '</En>'
      }
    } else {
      for (const item of container.items) {
        if (open !== '') this.out += open
        open = ''
        this.#write(item, '', depth)
      }
    }
    this.out += open === '' ? `</${tag}>` : `<${tag} />`
    if (depth !== 0) {
      if (tag === 'IE' || isDeserialized) {
        if (data.method === 'SpecificProperties') this.#specific(value, data.properties ?? [], members, depth)
        else {
          this.#properties(wrapper ? adaptedOf(wrapper.members) : this.#adapter.properties(value), depth - 1)
          this.#members(identity, members, depth)
        }
      } else if (members?.size) {
        this.#instanceMembers(identity, members, depth)
      }
    }
    this.out += '</Obj>'
  }

  /** What lies below the last level, or has SerializationMethod String. */
  #writeAsString(
    value: object,
    data: TypeSerialization,
    attribute: string,
    depth: number,
    members: MemberMap | undefined,
    identity: object | undefined,
  ): void {
    const text =
      data.text !== undefined
        ? data.text(value)
        : value instanceof PSObject
          ? (value.text ?? this.#adapter.text(value) ?? null)
          : (this.#adapter.text(value) ?? null)
    const names = identity ? extensionOf(identity)?.typeNames : undefined
    const changed = names !== undefined && !sameNames(names, baseNames(value))
    const own = value instanceof PSObject ? value.text : undefined
    const element = text === null ? `<Nil${attribute} />` : `<S${attribute}>${encodeText(text)}</S>`
    if (!members?.size && !changed && own === undefined) {
      this.out += element
      return
    }
    this.#start(value, attribute, changed ? names : undefined, own)
    if (text !== null) this.out += `<S>${encodeText(text)}</S>`
    if (members?.size) this.#instanceMembers(value, members, depth)
    this.out += '</Obj>'
  }

  /** `<Obj ... RefId=""><TN><ToString>`: counts the object, so that it can be referred to. */
  #start(
    identity: object,
    attribute: string,
    names: readonly string[] | undefined,
    text: string | undefined,
  ): void {
    const id = this.#objectCount++
    // at the top level PowerShell refers to its wrapper, which nothing else holds (wire-223); custom objects are their own
    if (this.#level > 1 || (identity instanceof PSObject && identity.base === undefined)) {
      this.#objects.set(identity, id)
    }
    this.out += `<Obj${attribute} RefId="${id}">`
    if (names !== undefined && names.length > 0) this.#typeNames(names)
    if (text !== undefined)
      this.out += text === '' ? '<ToString />' : `<ToString>${encodeText(text)}</ToString>`
  }

  #typeNames(names: readonly string[]): void {
    let id = this.#typeLists.get(names)
    if (id === undefined) {
      const key = names.join('\n')
      id = this.#typeKeys.get(key)
      if (id === undefined) {
        id = this.#typeKeys.size
        this.#typeKeys.set(key, id)
        this.#typeLists.set(names, id)
        this.out += `<TN RefId="${id}">`
        for (const name of names) this.out += `<T>${encodeText(name)}</T>`
        this.out += '</TN>'
        return
      }
      this.#typeLists.set(names, id)
    }
    this.out += `<TNRef RefId="${id}" />`
  }

  // --- members

  #properties(properties: Iterable<PropertyValue>, depth: number): void {
    let open = false
    for (const { name, value } of properties) {
      if (!open) this.out += '<Props>'
      open = true
      if (value !== unreadable) this.write(value, name, depth)
    }
    if (open) this.out += '</Props>'
  }

  /** `MS`: the instance's members, then the type table's. */
  #members(target: object, members: MemberMap | undefined, depth: number): void {
    let open = members?.size ? this.#instance(target, members, depth, '<MS>') : '<MS>'
    for (const member of this.#adapter.typeMembers(target)) {
      if (!members?.has(member.name.toLowerCase())) open = this.#extended(member, depth - 1, open)
    }
    if (open === '') this.out += '</MS>'
  }

  #instanceMembers(target: object, members: MemberMap, depth: number): void {
    if (this.#instance(target, members, depth, '<MS>') === '') this.out += '</MS>'
  }

  /** @param open is written before the first member @returns what is still to be opened */
  #instance(target: object, members: MemberMap, depth: number, open: string): string {
    let pending = open
    for (const member of members.values()) {
      switch (member.kind) {
        case 'NoteProperty':
          if (member.isHidden) break
          if (pending !== '') this.out += pending
          pending = ''
          this.write(member.value, member.name, depth)
          break
        case 'MemberSet': {
          this.out += pending
          pending = ''
          const start = `<MS N="${encodeName(member.name)}"`
          const inner = this.#instance(target, member.members, depth, `${start}>`)
          this.out += inner === '' ? '</MS>' : `${start} />`
          break
        }
        case 'AliasProperty':
        case 'ScriptProperty':
        case 'CodeProperty': {
          const value = this.#adapter.memberValue(target, member)
          if (value === unreadable) break
          this.out += pending
          pending = ''
          this.write(value, member.name, depth)
          break
        }
        default:
        // methods and property sets have no value; Property was written into Props
      }
    }
    return pending
  }

  #extended(member: ExtendedMember, depth: number, open: string): string {
    if ('members' in member) {
      const start = `<MS N="${encodeName(member.name)}"`
      this.out += open
      let pending = `${start}>`
      for (const one of member.members) pending = this.#extended(one, depth - 1, pending)
      this.out += pending === '' ? '</MS>' : `${start} />`
      return ''
    }
    if (member.value === unreadable) return open
    this.out += open
    this.write(member.value, member.name, Math.max(depth, 0))
    return ''
  }

  /** ErrorRecord and its like travel as notes; what the user added follows. */
  #remoting(
    target: object,
    notes: Iterable<PropertyValue>,
    members: MemberMap | undefined,
    depth: number,
  ): void {
    let open = '<MS>'
    for (const note of notes) open = this.#extended(note, depth, open)
    if (members?.size) open = this.#instance(target, members, depth, open)
    for (const member of this.#adapter.typeMembers(target)) open = this.#extended(member, depth - 1, open)
    if (open === '') this.out += '</MS>'
  }

  /** PropertySerializationSet: adapted ones in Props, instance members and the type table's in MS. */
  #specific(target: object, names: readonly string[], members: MemberMap | undefined, depth: number): void {
    const wanted = new Set(names.map((name) => name.toLowerCase()))
    const adapted = new Map<string, PropertyValue>()
    const own = target instanceof PSObject ? adaptedOf(target.members) : this.#adapter.properties(target)
    for (const one of own) if (wanted.has(one.name.toLowerCase())) adapted.set(one.name.toLowerCase(), one)
    const ordered: PropertyValue[] = []
    for (const name of wanted) {
      const one = adapted.get(name)
      if (one && !members?.has(name)) ordered.push(one)
      else if (one && members?.get(name)?.kind === 'Property') ordered.push(one)
    }
    this.#properties(ordered, depth - 1)
    let open = members?.size ? this.#instance(target, members, depth, '<MS>') : '<MS>'
    const extended = new Map<string, ExtendedMember>()
    for (const one of this.#adapter.typeMembers(target)) extended.set(one.name.toLowerCase(), one)
    for (const name of wanted) {
      const one = extended.get(name)
      if (one && !members?.has(name)) open = this.#extended(one, depth - 1, open)
    }
    if (open === '') this.out += '</MS>'
  }

  #depthFor(data: TypeSerialization, depth: number, isDeserialized: boolean): number {
    if (!this.#ignoreTypeDepth && data.depth !== undefined && data.depth > 0) return data.depth
    // PreserveSerializationSettingOfOriginal
    return isDeserialized && depth <= 0 ? 1 : Math.max(depth, 0)
  }
}

function* adaptedOf(members: MemberMap): Iterable<PropertyValue> {
  for (const member of members.values()) if (member.kind === 'Property') yield member
}

/** The type names a value has when nobody changed them. */
function baseNames(value: object): readonly string[] {
  if (value instanceof PSObject && value.base === undefined) return customObjectNames
  return (value as { netType?: { chain: readonly string[] } }).netType?.chain ?? []
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name.toLowerCase() === b[index]?.toLowerCase())
}

function bytesOf(value: object): Uint8Array | undefined {
  if (value instanceof ByteArray) return value.bytes
  if (value instanceof PSArray && value.netType === byteArrayType) {
    return Uint8Array.from(value.items as NumberBox[], (one) => one.value)
  }
  return undefined
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64')
}

/** The number below an enum value, in its underlying type. */
function underlyingOf(value: EnumValue): unknown {
  const underlying = value.netType.enumInfo?.underlying
  const integer = underlying && integerTypes.get(underlying)
  return integer ? integer.make(value.value) : Number(value.value)
}

function progressElement(record: ProgressRecord, attribute: string): string {
  const element = (tag: string, text: string): string =>
    text === '' ? `<${tag} />` : `<${tag}>${encodeText(text)}</${tag}>`
  const operation = record.currentOperation
  return (
    `<PR${attribute}>${element('AV', record.activity)}<AI>${record.activityId}</AI>` +
    (operation === null ? '<Nil />' : `<S>${encodeText(operation)}</S>`) +
    `<PI>${record.parentActivityId}</PI><PC>${record.percentComplete}</PC>` +
    `<T>${record.type === 0 ? 'Processing' : 'Completed'}</T><SR>${record.secondsRemaining}</SR>` +
    `${element('SD', record.statusDescription)}</PR>`
  )
}
