/** Types files (*.types.ps1xml) of a session configuration: members in the language, and what serialization is told. */
import type { PSMember } from '../objects/ps-object.ts'
import { builtInTypeData } from './types/type-data.ts'
import type { TypeData } from './runtime/context.ts'
import { failure } from './runtime/failure.ts'
import type { Runspace } from './runtime/runspace.ts'
import { LimitError, PeerProtocolError } from '../errors.ts'
import { readTree, type XmlNode } from './formatting/format-file.ts'

type Edited = { -readonly [K in keyof TypeData]: TypeData[K] }

const all = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((one) => one.name === name) ?? []
const textIn = (node: XmlNode, name: string): string | undefined => all(node, name)[0]?.text.trim()

/** @throws {TerminatingError} for what is no types file */
export function readTypesText(rs: Runspace, text: string, path: string): void {
  const wrong = (problem: string) =>
    failure(
      'ErrorsUpdatingTypes',
      `The following error occurred while loading the extended type data file: \n, ${path} : ${problem}`,
      { type: 'sma:RuntimeException', category: 'InvalidOperation' },
    )
  let root: XmlNode
  try {
    root = readTree(text)
  } catch (error) {
    if (!(error instanceof PeerProtocolError || error instanceof LimitError)) throw error
    throw wrong(`Exception: ${error.message}`)
  }
  if (root.name !== 'types')
    throw wrong(`The node ${root.name} is not allowed. The allowed nodes are: Types.`)
  for (const type of all(root, 'type')) {
    const name = textIn(type, 'name')
    if (name === undefined) throw wrong('Error in type: the node Name was not found.')
    const data = edited(rs, name)
    for (const member of all(type, 'members').flatMap((one) => one.children)) {
      if (member.name === 'memberset' && /^psstandardmembers$/i.test(textIn(member, 'name') ?? '')) {
        standard(data, member)
        continue
      }
      const made = memberOf(rs, member)
      if (typeof made === 'string') throw wrong(`Error in type "${name}": ${made}`)
      data.members.set(made.name.toLowerCase(), made)
    }
  }
}

function edited(rs: Runspace, typeName: string): Edited {
  const key = typeName.toLowerCase()
  const own = rs.typeData.get(key) as Edited | undefined
  if (own !== undefined) return own
  const built = builtInTypeData().get(key)
  const made: Edited = { ...built, typeName: built?.typeName ?? typeName, members: new Map(built?.members) }
  rs.typeData.set(key, made)
  return made
}

/** @returns the member, or what is wrong with it */
function memberOf(rs: Runspace, node: XmlNode): PSMember | string {
  const name = textIn(node, 'name')
  if (name === undefined) return `the node Name was not found in ${node.name}.`
  const block = (key: string): unknown => {
    const text = textIn(node, key)
    return text === undefined ? null : rs.classes.blockOfText(text, rs.global)
  }
  switch (node.name) {
    case 'noteproperty':
      return { kind: 'NoteProperty', name, value: textIn(node, 'value') ?? '' }
    case 'aliasproperty':
      return { kind: 'AliasProperty', name, referenced: textIn(node, 'referencedmembername') ?? '' }
    case 'scriptproperty':
      return {
        kind: 'ScriptProperty',
        name,
        getter: block('getscriptblock'),
        setter: block('setscriptblock'),
      }
    case 'scriptmethod':
      return { kind: 'ScriptMethod', name, script: block('script') }
    case 'propertyset':
      return { kind: 'PropertySet', name, properties: namesIn(node) }
    default:
      return `the node ${node.name} cannot be honoured by this engine.`
  }
}

const namesIn = (node: XmlNode): string[] =>
  all(all(node, 'referencedproperties')[0], 'name').map((one) => one.text.trim())

function standard(data: Edited, node: XmlNode): void {
  for (const one of all(node, 'members').flatMap((members) => members.children)) {
    const value = textIn(one, 'value') ?? ''
    switch (textIn(one, 'name')?.toLowerCase()) {
      case 'defaultdisplaypropertyset':
        data.defaultDisplayPropertySet = namesIn(one)
        break
      case 'defaultkeypropertyset':
        data.defaultKeyPropertySet = namesIn(one)
        break
      case 'propertyserializationset':
        data.propertySerializationSet = namesIn(one)
        break
      case 'defaultdisplayproperty':
        data.defaultDisplayProperty = value
        break
      case 'serializationdepth':
        data.serializationDepth = Number(value)
        break
      case 'serializationmethod':
        data.serializationMethod = value
        break
      case 'stringserializationsource':
        data.stringSerializationSource = textIn(one, 'referencedmembername') ?? value
        break
      case 'inheritpropertyserializationset':
        data.inheritPropertySerializationSet = /^true$/i.test(value)
        break
      default:
    }
  }
}
