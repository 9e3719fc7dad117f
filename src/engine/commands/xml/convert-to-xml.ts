/** ConvertTo-Xml: objects as elements with a name and a type. */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { ByteArray, PSDictionary } from '../../../objects/collections.ts'
import { PSSwitch } from '../../../objects/misc.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf, extensionOf, PSObject } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { byteItems, enumerate } from '../../runtime/enumerate.ts'
import { memberList } from '../../runtime/members.ts'
import { netExceptionOf } from '../../runtime/net-failure.ts'
import { cultureOf, netText } from '../../runtime/to-text.ts'
import { netTypeText } from '../../types/names.ts'
import { isPropertyKind } from '../../types/member-list.ts'
import { indented, XmlNode } from '../../types/xml-tree.ts'
import { type CmdletContext, defineCmdlet } from '../cmdlet.ts'

export const convertToXml = defineCmdlet(
  {
    name: 'ConvertTo-Xml',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertToXmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096603',
    remotingCapability: 'None',
    outputTypes: ['System.Xml.XmlDocument', 'System.String'],
    parameters: {
      Depth: { type: 'int', validate: [{ range: [1, 2147483647] }] },
      InputObject: {
        type: 'psobject',
        mandatory: true,
        position: 0,
        pipeline: true,
        validate: ['allowNull'],
      },
      NoTypeInformation: { type: 'switch' },
      As: {
        type: 'string',
        validate: ['notNullOrEmpty', { set: ['Stream', 'String', 'Document'] }],
      },
    },
  },
  (c) => {
    const how = c.has('As') ? String(c.p.As).toLowerCase() : 'document'
    const document = new XmlNode('document', '#document')
    const root = document.append(new XmlNode('element', 'Objects', null, document))
    const depth = c.has('Depth') ? Number(c.p.Depth) : 1
    const declaration = '<?xml version="1.0" encoding="utf-8"?>'
    return {
      *begin() {
        if (how !== 'stream') return
        yield* c.write(declaration)
        yield* c.write('<Objects>')
      },
      *process() {
        const node = new Converter(c, document).element('Object', undefined, c.p.InputObject, depth)
        if (how === 'stream') yield* c.write(indented(node))
        else root.append(node)
      },
      *end() {
        if (how === 'stream') yield* c.write('</Objects>')
        else if (how === 'string') yield* c.write(`${declaration}\n${indented(root)}`)
        else {
          const head = new XmlNode('declaration', 'xml', 'version="1.0" encoding="utf-8"', document)
          document.append(head, root)
          yield* c.write(document)
        }
      },
    }
  },
)

const primitives = new Set(
  'String Char Boolean DateTime TimeSpan DateTimeOffset Byte SByte Int16 UInt16 Int32 UInt32 Int64 UInt64 Single Double Decimal Guid Uri Version'
    .split(' ')
    .map((one) => `System.${one}`)
    .concat('System.Management.Automation.ScriptBlock', 'System.Security.SecureString'),
)

class Converter {
  readonly #c: CmdletContext
  readonly #document: XmlNode
  constructor(c: CmdletContext, document: XmlNode) {
    this.#c = c
    this.#document = document
  }

  element(tag: string, name: string | undefined, value: unknown, depth: number): XmlNode {
    const node = new XmlNode('element', tag, null, this.#document)
    if (name !== undefined) node.setAttribute('Name', name)
    if (value === null || value === undefined || value === AutomationNull) {
      node.isEmpty = true
      return node
    }
    const base = baseOf(value)
    const type = typeOf(base)
    if (!this.#c.p.NoTypeInformation) {
      node.setAttribute(
        'Type',
        base instanceof PSObject
          ? 'System.Management.Automation.PSCustomObject'
          : type
            ? netTypeText(type)
            : '',
      )
    }
    if (type !== undefined && primitives.has(type.fullName)) return this.#text(node, value)
    if (base instanceof PSDictionary) {
      for (const entry of base.entries()) {
        node.append(this.element('Property', 'Key', entry.key, depth))
        node.append(this.element('Property', 'Value', entry.value, depth))
      }
      return this.#ended(node)
    }
    const items = base instanceof ByteArray ? byteItems(base) : enumerate(base)
    if (items !== undefined) {
      for (const one of items) node.append(this.element('Property', undefined, one, depth))
      return this.#ended(node)
    }
    if (depth === 0 && base instanceof PSObject) return this.#flat(node, base)
    if (depth === 0 || base instanceof EnumValue || base instanceof PSSwitch) return this.#text(node, value)
    for (const member of memberList(value, this.#c.rs)) {
      if (!isPropertyKind(member.kind)) continue
      let one: unknown
      try {
        one = member.get()
      } catch (error) {
        if (netExceptionOf(error) === undefined) throw error
        one = null
      }
      const child = this.element('Property', member.name, one, depth - 1)
      if (child.isEmpty && (one === null || one === undefined) && !this.#c.p.NoTypeInformation)
        child.setAttribute('Type', typeText(member.typeName))
      node.append(child)
    }
    return this.#ended(node)
  }

  /** A custom object deeper than is wanted: its text, and that of each of its properties under the kind of member it is. */
  #flat(node: XmlNode, object: PSObject): XmlNode {
    const { rs } = this.#c
    const add = (name: string | undefined, type: string, value: unknown): void => {
      const child = new XmlNode('element', 'Property', null, this.#document)
      if (name !== undefined) child.setAttribute('Name', name)
      if (!this.#c.p.NoTypeInformation) child.setAttribute('Type', type)
      child.setText(rs.text(value))
      node.append(child)
    }
    add(undefined, 'System.String', object)
    for (const member of memberList(object, rs))
      if (isPropertyKind(member.kind))
        add(member.name, `System.Management.Automation.PS${member.kind}`, member.get())
    return this.#ended(node)
  }

  #text(node: XmlNode, value: unknown): XmlNode {
    const base = baseOf(value)
    const text =
      base instanceof PSObject && extensionOf(base) !== undefined
        ? this.#c.rs.text(value)
        : netText(base, cultureOf(this.#c.rs), this.#c.rs)
    node.setText(text)
    if (text === '') node.isEmpty = false
    return node
  }

  #ended(node: XmlNode): XmlNode {
    node.isEmpty = node.children.length === 0
    return node
  }
}

const short: ReadonlyMap<string, string> = new Map([
  ['', 'System.Object'],
  ['string', 'System.String'],
  ['int', 'System.Int32'],
  ['long', 'System.Int64'],
  ['bool', 'System.Boolean'],
])
const typeText = (name: string): string => short.get(name) ?? name
