/** types.ps1xml files: members and standard members of types, for Update-TypeData. */
import type { PSMember } from '../../objects/ps-object.ts'
import { diskOf } from '../providers/file-info.ts'
import { readText } from '../providers/text-files.ts'
import { failure, NetThrow } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { type EditedTypeData, setStandardMember } from '../types/edited-type-data.ts'
import { parseXml, type XmlNode } from '../types/xml-tree.ts'
import type { CmdletContext } from './cmdlet.ts'

const child = (node: XmlNode, name: string): XmlNode | undefined =>
  node.children.find((one) => one.kind === 'element' && one.name === name)
const elements = (node: XmlNode | undefined): XmlNode[] =>
  node?.children.filter((one) => one.kind === 'element') ?? []
const textOf = (node: XmlNode, name: string): string | undefined => child(node, name)?.innerText.trim()

/** @param edited gives the session's own data of a type */
export function* readTypesFile(
  c: CmdletContext,
  path: string,
  edited: (typeName: string) => EditedTypeData,
): Task<void> {
  const text = yield* readText(diskOf(c.rs), path)
  if (!text.trimStart().startsWith('<'))
    throw inFile(path, 'Data at the root level is invalid. Line 1, position 1.')
  let document: XmlNode
  try {
    document = parseXml(text)
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    throw inFile(path, error.exception.message)
  }
  const root = document.root
  if (root?.name !== 'Types') throw inFile(path, 'The node Types is missing.')
  for (const type of elements(root)) {
    if (type.name !== 'Type') continue
    const name = textOf(type, 'Name')
    if (!name) throw inFile(path, 'The node Name is missing in a Type.')
    const data = edited(name)
    for (const node of elements(child(type, 'Members'))) {
      if (node.name === 'MemberSet' && textOf(node, 'Name') === 'PSStandardMembers') standard(data, node)
      else {
        const member = memberOf(c, node)
        if (member === undefined) throw inFile(path, `The node ${node.name} is not known here.`)
        data.members.set(member.name.toLowerCase(), member)
      }
    }
  }
}

function inFile(path: string, problem: string) {
  return failure('TypesXmlUpdateException', `${path}, ${path} : Exception: ${problem}`, {
    category: 'InvalidOperation',
  })
}

function memberOf(c: CmdletContext, node: XmlNode): PSMember | undefined {
  const name = textOf(node, 'Name') ?? ''
  const block = (of: string): unknown => {
    const text = child(node, of)?.innerText
    return text === undefined ? null : c.rs.classes.blockOfText(text, c.rs.global)
  }
  switch (node.name) {
    case 'NoteProperty':
      return { kind: 'NoteProperty', name, value: textOf(node, 'Value') ?? null }
    case 'AliasProperty':
      return {
        kind: 'AliasProperty',
        name,
        referenced: textOf(node, 'ReferencedMemberName') ?? '',
        conversion: textOf(node, 'TypeName'),
      }
    case 'ScriptProperty':
      return {
        kind: 'ScriptProperty',
        name,
        getter: block('GetScriptBlock'),
        setter: block('SetScriptBlock'),
      }
    case 'ScriptMethod':
      return { kind: 'ScriptMethod', name, script: block('Script') }
    case 'PropertySet':
      return { kind: 'PropertySet', name, properties: references(node) }
    case 'MemberSet': {
      const members = new Map<string, PSMember>()
      for (const one of elements(child(node, 'Members'))) {
        const member = memberOf(c, one)
        if (member !== undefined) members.set(member.name.toLowerCase(), member)
      }
      return { kind: 'MemberSet', name, members, inherit: true }
    }
    default:
      return undefined
  }
}

const references = (node: XmlNode): string[] =>
  elements(child(node, 'ReferencedProperties')).map((one) => one.innerText.trim())

/** How objects of the type are shown and sent. */
function standard(data: EditedTypeData, set: XmlNode): void {
  for (const node of elements(child(set, 'Members'))) {
    const value = textOf(node, 'Value') ?? textOf(node, 'ReferencedMemberName') ?? ''
    setStandardMember(data, textOf(node, 'Name') ?? '', {
      value,
      referencedMember: value,
      names: references(node),
    })
  }
}
