/** Types files (*.types.ps1xml) of a session configuration: members in the language, and what serialization is told. */
import type { PSMember } from '../objects/ps-object.ts'
import { type EditedTypeData, editedTypeData, setStandardMember } from './types/edited-type-data.ts'
import { failure } from './runtime/failure.ts'
import type { Runspace } from './runtime/runspace.ts'
import { LimitError, PeerProtocolError } from '../errors.ts'
import { readTree, type XmlNode } from './formatting/format-file.ts'

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
    const data = editedTypeData(rs, name)
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

function standard(data: EditedTypeData, node: XmlNode): void {
  for (const one of all(node, 'members').flatMap((members) => members.children)) {
    const value = textIn(one, 'value') ?? ''
    setStandardMember(data, textIn(one, 'name') ?? '', {
      value,
      referencedMember: textIn(one, 'referencedmembername') ?? value,
      names: namesIn(one),
    })
  }
}
