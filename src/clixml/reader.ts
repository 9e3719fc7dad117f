/**
 * CLIXML to values, straight from the XML reader's events. Protocol.md 7.
 * What comes in is inert: a type name is a label (`Deserialized.X`) and never picks a constructor.
 */
import { PeerProtocolError } from '../errors.ts'
import {
  DictionaryEntry,
  identityKey,
  PSDictionary,
  PSList,
  PSQueue,
  PSStack,
} from '../objects/collections.ts'
import type { PSSecureString } from '../objects/misc.ts'
import { T } from '../objects/net-type.ts'
import { type MemberMap, PSObject } from '../objects/ps-object.ts'
import { ProgressRecord } from '../objects/records.ts'
import { createXmlReader, type XmlReader } from '../xml/reader.ts'
import { levelsMax } from './depth.ts'
import { decodeText } from './escape.ts'
import { PrimitiveError, primitiveReaders } from './primitives.ts'

export interface DeserializeOptions {
  /** of the base64 in SS; where absent, an SS is refused */
  readonly decryptSecureString?: (base64: string) => PSSecureString
  /** makes a document of the text of an XD; a string where absent */
  readonly readXml?: (text: string) => unknown
  /**
   * Called for every object that is read, innermost first: gives a live value (SwitchParameter, IPAddress ...) for one
   * that the receiver's type table converts, or the object itself.
   */
  readonly rehydrate?: (object: PSObject) => unknown
  /** 50 where not given */
  readonly levelsMax?: number
}

/** One value from an element without root. An empty text is `$null`. @throws {PeerProtocolError} */
export function deserialize(text: string, options: DeserializeOptions = {}): unknown {
  if (text.length === 0) return null
  // a fragment has no declaration; the genuine server drops one that has (wire-445)
  if (text.startsWith('<?xml')) throw problem('an XML declaration')
  const reader = openReader(text)
  reader.nextChild()
  const value = new Reader(reader, options).read()
  while (reader.next() !== 'eof') {
    // a second root is refused by the XML reader itself
  }
  return value
}

export interface FileItem {
  readonly value: unknown
  /** the S attribute: `Output`, `Error`, `debug` ... */
  readonly stream: string | undefined
}

const namespace = 'http://schemas.microsoft.com/powershell/2004/04'

/** The values of a CLIXML file, under `<Objs>`. @throws {PeerProtocolError} */
export function deserializeFile(text: string, options: DeserializeOptions = {}): FileItem[] {
  const reader = openReader(text)
  reader.nextChild()
  if (reader.localName !== 'Objs') throw problem(`<${reader.localName}> where <Objs> belongs`)
  if (reader.namespace !== namespace && reader.namespace !== '')
    throw problem(`the namespace ${reader.namespace}`)
  const version = reader.attribute('Version')
  if (version === undefined) throw problem('<Objs> without Version')
  if (!/^1(\.\d+){1,3}$/.test(version)) throw problem(`version ${version}`)
  const values = new Reader(reader, options, reader.namespace)
  const items: FileItem[] = []
  while (reader.nextChild()) {
    const stream = reader.attribute('S')
    items.push({ value: values.read(), stream })
  }
  return items
}

const problem = (what: string): PeerProtocolError => new PeerProtocolError('CLIXML (MS-PSRP 2.2.5)', what)

/** .NET writes two characters that XML forbids as references: they are read as CLIXML's own escape. */
function openReader(text: string): XmlReader {
  return createXmlReader(text.includes('&#xFFF') ? text.replace(/&#x(FFF[EF]);/g, '_x$1_') : text, {
    depthMax: 1024,
  })
}

class Reader {
  readonly #xml: XmlReader
  readonly #options: DeserializeOptions
  readonly #namespace: string
  readonly #levelsMax: number
  readonly #objects = new Map<string, unknown>()
  readonly #typeLists = new Map<string, string[]>()
  #level = 0

  constructor(xml: XmlReader, options: DeserializeOptions, within = '') {
    this.#xml = xml
    this.#options = options
    this.#namespace = within
    this.#levelsMax = options.levelsMax ?? levelsMax
  }

  /** The value of the element whose start was just read. */
  read(): unknown {
    const xml = this.#xml
    if (xml.namespace !== this.#namespace) throw problem(`the namespace ${xml.namespace}`)
    const tag = xml.localName
    const primitive = primitiveReaders.get(tag)
    if (primitive !== undefined) return this.#primitive(tag, primitive)
    switch (tag) {
      case 'Nil':
        xml.skip()
        return null
      case 'Obj': {
        if (++this.#level >= this.#levelsMax) throw problem('Serialized XML is nested too deeply.')
        const object = this.#object()
        this.#level--
        return object
      }
      case 'Ref':
        return this.#reference()
      default: {
        const special = this.#special(tag)
        if (special !== undefined) return special.value
        throw problem(`the element <${tag}>`)
      }
    }
  }

  #primitive(tag: string, read: (text: string) => unknown): unknown {
    const text = this.#xml.readText()
    try {
      return read(text)
    } catch (error) {
      if (error instanceof PrimitiveError) throw problem(`<${tag}>: ${error.message}`)
      throw error
    }
  }

  /** Tags that need more than their text; undefined for a tag that is none of them. */
  #special(tag: string): { readonly value: unknown } | undefined {
    switch (tag) {
      case 'SS': {
        const text = this.#xml.readText()
        const decrypt = this.#options.decryptSecureString
        if (!decrypt) throw problem('a SecureString without a session key')
        return { value: decrypt(text) }
      }
      case 'XD': {
        const text = decodeText(this.#xml.readText())
        return { value: this.#options.readXml ? this.#options.readXml(text) : text }
      }
      case 'PR':
        return { value: this.#progress() }
      default:
        return undefined
    }
  }

  #reference(): unknown {
    const id = this.#xml.attribute('RefId')
    if (id === undefined) throw problem('<Ref> without RefId')
    this.#xml.skip()
    const value = this.#objects.get(id)
    if (value === undefined) throw problem(`<Ref> to the unknown object ${id}`)
    return value
  }

  #object(): unknown {
    const xml = this.#xml
    const id = xml.attribute('RefId')
    let typeNames: string[] | undefined
    let text: string | undefined
    let base: unknown
    let isDeserialized = false
    let hasMembers = false
    const members: MemberMap = new Map()
    // a Ref inside this object finds it already; its base is set when it was read
    const object = new PSObject(undefined, members)
    if (id !== undefined) this.#objects.set(id, object)
    while (xml.nextChild()) {
      switch (xml.localName) {
        case 'TN':
          typeNames = this.#typeNames()
          break
        case 'TNRef': {
          const ref = xml.attribute('RefId')
          const list = ref === undefined ? undefined : this.#typeLists.get(ref)
          if (!list) throw problem(`<TNRef> to the unknown list ${ref}`)
          typeNames = list
          xml.skip()
          break
        }
        case 'Props':
          isDeserialized = true
          hasMembers = true
          this.#members(members, 'Property')
          break
        case 'MS':
          hasMembers = true
          this.#members(members, 'NoteProperty')
          break
        case 'ToString':
          text = decodeText(xml.readText())
          break
        case 'LST':
        case 'IE':
        case 'QUE':
        case 'STK':
          base = this.#list(xml.localName)
          break
        case 'DCT':
          base = this.#dictionary(
            typeNames?.[0] === 'Deserialized.System.Collections.Specialized.OrderedDictionary',
          )
          break
        case 'Obj':
          base = this.read()
          break
        default: {
          const tag = xml.localName
          const primitive = primitiveReaders.get(tag)
          if (primitive !== undefined) base = this.#primitive(tag, primitive)
          else {
            const special = this.#special(tag)
            // also where an object may be: the genuine reader of protocol 2 knows no later versions (wire-426, 441)
            if (special === undefined) throw problem(`the element <${tag}>`)
            base = special.value
          }
        }
      }
    }
    if (base !== undefined) {
      // <Obj><I32>5</I32></Obj>: nothing was added to it
      if (typeNames === undefined && text === undefined && !hasMembers) {
        if (id !== undefined) this.#objects.set(id, base)
        return base
      }
      ;(object as { base: unknown }).base = base
      object.typeNames = typeNames
    } else {
      // without names it is a custom object like any other (wire-421)
      object.typeNames = typeNames
    }
    object.text = text
    object.isDeserialized = isDeserialized
    const rehydrate = this.#options.rehydrate
    if (rehydrate === undefined || typeNames === undefined) return object
    const live = rehydrate(object)
    if (live !== object && id !== undefined) this.#objects.set(id, live)
    return live
  }

  #typeNames(): string[] {
    const xml = this.#xml
    const id = xml.attribute('RefId')
    const names: string[] = []
    while (xml.nextChild()) {
      if (xml.localName !== 'T') throw problem(`<${xml.localName}> among type names`)
      const name = decodeText(xml.readText())
      if (name !== '') names.push(/^Deserialized\./i.test(name) ? name : `Deserialized.${name}`)
    }
    if (id !== undefined) this.#typeLists.set(id, names)
    return names
  }

  #name(): string {
    const name = this.#xml.attribute('N')
    if (name === undefined) throw problem(`<${this.#xml.localName}> without a name`)
    return decodeText(name)
  }

  #members(members: MemberMap, kind: 'Property' | 'NoteProperty'): void {
    const xml = this.#xml
    while (xml.nextChild()) {
      const name = this.#name()
      if (xml.localName === 'MS') {
        const inner: MemberMap = new Map()
        this.#members(inner, 'NoteProperty')
        members.set(name.toLowerCase(), { kind: 'MemberSet', name, members: inner, inherit: false })
      } else {
        members.set(name.toLowerCase(), { kind, name, value: this.read() })
      }
    }
  }

  #list(tag: 'LST' | 'IE' | 'QUE' | 'STK'): unknown {
    const xml = this.#xml
    const items: unknown[] = []
    while (xml.nextChild()) items.push(this.read())
    if (tag === 'STK') return new PSStack(T.Stack, items.reverse())
    // what was enumerable only comes back as an object that holds a list (wire-394)
    return tag === 'QUE'
      ? new PSQueue(T.Queue, items)
      : new PSList(tag === 'IE' ? T.PSObject : T.ArrayList, items)
  }

  /** Without case, as PowerShell's own tables, until two keys clash. */
  #dictionary(isOrdered: boolean): PSDictionary {
    const xml = this.#xml
    const netType = isOrdered ? T.OrderedDictionary : T.Hashtable
    let table = new PSDictionary(netType)
    while (xml.nextChild()) {
      if (xml.localName !== 'En') throw problem(`<${xml.localName}> in a dictionary`)
      if (!xml.nextChild() || this.#name().toLowerCase() !== 'key')
        throw problem('a dictionary entry without its key')
      const key = this.read()
      if (key === null) throw problem('null as the key of a dictionary')
      if (!xml.nextChild() || this.#name().toLowerCase() !== 'value') {
        throw problem('a dictionary entry without its value')
      }
      const value = this.read()
      if (table.comparison === 'ordinalIgnoreCase' && table.has(key)) {
        const strict = new PSDictionary(netType, 'ordinal')
        for (const entry of table.map.values()) strict.set(entry.key, entry.value)
        table = strict
      }
      // a key keeps its wrapper: an enum's type names
      table.map.set(identityKey(key, table.comparison), new DictionaryEntry(key, value))
      if (xml.nextChild()) throw problem(`<${xml.localName}> after a dictionary entry's value`)
    }
    return table
  }

  #progress(): ProgressRecord {
    const xml = this.#xml
    const number = (text: string): number => {
      if (!/^-?\d{1,10}$/.test(text)) throw problem('<PR>: the value is no System.Int32')
      return Number(text)
    }
    const record = new ProgressRecord(0, '', '')
    while (xml.nextChild()) {
      switch (xml.localName) {
        case 'AV':
          record.activity = decodeText(xml.readText())
          break
        case 'AI':
          record.activityId = number(xml.readText())
          break
        case 'S':
          record.currentOperation = decodeText(xml.readText())
          break
        case 'PI':
          record.parentActivityId = number(xml.readText())
          break
        case 'PC':
          record.percentComplete = number(xml.readText())
          break
        case 'T':
          record.type = xml.readText() === 'Completed' ? 1 : 0
          break
        case 'SR':
          record.secondsRemaining = number(xml.readText())
          break
        case 'SD':
          record.statusDescription = decodeText(xml.readText())
          break
        default:
          xml.skip()
      }
    }
    return record
  }
}
