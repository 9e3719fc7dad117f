/** System.Xml for scripts: documents, elements, attributes, and PowerShell's adapter that shows children as properties. */
import { checkXmlName } from './xml/xml-name.ts'
import { PSArray } from '../../objects/collections.ts'
import { type NetType, T, NetType as Type, registerType } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { EngineContext } from '../runtime/context.ts'
import { failure, throwNet } from '../runtime/failure.ts'
import { castFailure, netExceptionOf } from '../runtime/net-failure.ts'
import { netText, toText } from '../runtime/to-text.ts'
import { conversion } from './conversions.ts'
import { items } from './enumerable.ts'
import { ArrayEnumerator } from './enumerators.ts'
import { type AdaptedProperty, registerAdapter } from './member-lookup.ts'
import { ScriptObject } from './script-object.ts'
import { implement, type TypeImplementation } from './surface.ts'
import { loadType } from './type-loader.ts'
import { argumentNull, outOfRange } from './values.ts'
import { fuelSlice } from '../../settings/limits.ts'
import { drained, type InSlices } from '../language/in-slices.ts'
import { isTask, promptly, type Task } from '../runtime/task.ts'
import { parseInto, parseXmlInSlices, XmlNode, xmlNodeTypes } from './xml-tree.ts'
import { selectNodes } from './xpath.ts'

conversion('*', 'System.Xml.XmlDocument', 0x9f, (value: unknown, ctx) => drained(documentOf(value, ctx)))

/** What `[xml]` makes of a value. */
export function* documentOf(value: unknown, ctx: EngineContext): InSlices<XmlNode> {
  const text = typeof value === 'string' ? value : toText(value, ctx)
  try {
    return yield* parseXmlInSlices(text, false, true, (bytes) => ctx.charge(bytes))
  } catch (error) {
    const inner = netExceptionOf(error)
    if (!inner) throw error
    throw castFailure(
      'InvalidCastToXmlDocument',
      `Cannot convert value "${netText(value)}" to type "System.Xml.XmlDocument". Error: "${inner.message}"`,
      inner,
    )
  }
}

// --- the adapter: attributes and child elements are properties

/** What a child shows as: the text of a leaf, else the node. */
function shownAs(node: XmlNode): unknown {
  if (node.kind === 'attribute') return node.value ?? ''
  if (
    node.kind === 'declaration' ||
    node.kind === 'comment' ||
    node.kind === 'text' ||
    node.kind === 'cdata' ||
    node.kind === 'instruction' ||
    node.kind === 'whitespace'
  )
    return node.value ?? ''
  const isLeaf =
    node.attributes.length === 0 &&
    (node.children.length === 0 || (node.children.length === 1 && node.children[0]?.kind === 'text'))
  return isLeaf ? node.innerText : node
}
function named(self: XmlNode, name: string): XmlNode[] {
  const lower = name.toLowerCase()
  const isName = (node: XmlNode): boolean => node.localName.toLowerCase() === lower
  return [...self.attributes.filter(isName), ...self.children.filter(isName)]
}
function adapted(self: XmlNode, name: string, nodes: readonly XmlNode[]): AdaptedProperty {
  const [first] = nodes
  return {
    name: first?.localName ?? name,
    typeName:
      nodes.length > 1
        ? 'System.Object[]'
        : typeof (first && shownAs(first)) === 'string'
          ? 'string'
          : 'System.Xml.XmlElement',
    get: () => (nodes.length === 1 ? shownAs(first as XmlNode) : new PSArray(nodes.map(shownAs))),
    set(value: unknown) {
      if (nodes.length !== 1 || !first) {
        throw failure(
          'XmlNodeSetRestrictionsMoreThanOneNode',
          `Cannot set "${name}" because only unique attributes or unique non-attributed leaf nodes can be set.`,
          { type: 'sma:SetValueException', category: 'NotSpecified' },
        )
      }
      const given = baseOf(value)
      const text = given === null ? '' : String(given)
      if (first.kind === 'attribute') first.value = text
      else if (typeof shownAs(first) === 'string') {
        if (first.kind === 'element') first.setText(text)
        else first.value = text
      } else {
        throw failure(
          'XmlNodeSetRestrictionsUnknownNodeType',
          `Cannot set "${name}" because only strings can be used as values to set XmlNode properties.`,
          { type: 'sma:SetValueException', category: 'NotSpecified' },
        )
      }
      void self
    },
  }
}
/** The one child of an attribute. */
const textOf = (node: XmlNode): AdaptedProperty => ({
  name: '#text',
  typeName: 'string',
  get: () => node.value ?? '',
  set: (value) => {
    node.value = String(baseOf(value))
  },
})

/** a node, or an instance of a script's class that derives from one */
const nodeOf = (value: unknown): XmlNode | undefined => {
  const own = value instanceof ScriptObject ? value.base : value
  return own instanceof XmlNode ? own : undefined
}
registerAdapter((value) => nodeOf(value) !== undefined, {
  hidesProperties: false,
  listsOnlyItsOwn: true,
  find(self, name) {
    const node = nodeOf(self) as XmlNode
    if (node.kind === 'attribute' && name === '#text') return textOf(node)
    const nodes = named(node, name)
    return nodes.length ? adapted(node, name, nodes) : undefined
  },
  list(self) {
    const node = nodeOf(self) as XmlNode
    if (node.kind === 'attribute') return [textOf(node)]
    const seen = new Set<string>()
    const out: AdaptedProperty[] = []
    for (const one of [...node.attributes, ...node.children]) {
      const name = one.localName
      if (one.kind === 'whitespace' || seen.has(name.toLowerCase())) continue
      seen.add(name.toLowerCase())
      out.push(adapted(node, name, named(node, name)))
    }
    return out
  },
})

// --- lists

class XmlList {
  readonly netType: NetType
  readonly source: () => readonly XmlNode[]
  constructor(typeName: string, source: () => readonly XmlNode[]) {
    this.netType = loadType(`System.Xml.${typeName}`) ?? T.Object
    this.source = source
  }
  [items](): readonly XmlNode[] {
    return this.source()
  }
}
const listed = {
  get: { Count: (self: XmlList) => self.source().length },
  call: {
    Item: (self: XmlList, [index]: unknown[]) =>
      typeof index === 'number'
        ? (self.source()[index] ?? null)
        : (self.source().find((one) => one.name === index) ?? null),
    ItemOf: (self: XmlList, [index]: unknown[]) =>
      typeof index === 'number'
        ? (self.source()[index] ?? null)
        : (self.source().find((one) => one.name === index) ?? null),
    GetEnumerator: (self: XmlList) => new ArrayEnumerator(self.source()),
    GetNamedItem: (self: XmlList, [name]: unknown[]) =>
      self.source().find((one) => one.name === name) ?? null,
  },
}
for (const name of ['XmlNodeList', 'XmlAttributeCollection', 'XmlNamedNodeMap'])
  implement(`System.Xml.${name}`, listed)

// --- nodes

const near = (self: XmlNode, step: number): XmlNode | null => {
  const list = self.parent?.children
  return list?.[list.indexOf(self) + step] ?? null
}
const declared = (self: XmlNode, name: string): string =>
  new RegExp(`${name}=["']([^"']*)["']`).exec(self.value ?? '')?.[1] ?? ''
const stringArg = (value: unknown, ctx: EngineContext): string =>
  value === null || value === undefined ? '' : toText(value, ctx)

/** An object of which scripts see no more than its type. */
function closed(fullName: string): { readonly netType: NetType } {
  const netType =
    loadType(fullName) ??
    registerType(new Type({ fullName, kind: 'class', base: T.Object, assembly: nodeType.assembly }))
  return { netType }
}
const nodeType = loadType('System.Xml.XmlNode') as NetType
const xmlName = closed('System.Xml.XmlName')
const schemaInfo = closed('System.Xml.Schema.XmlSchemaInfo')

const nodeMembers: TypeImplementation = {
  get: {
    Name: (self: XmlNode) => self.name,
    LocalName: (self: XmlNode) => self.localName,
    NamespaceURI: (self: XmlNode) => self.namespaceUri,
    Prefix: (self: XmlNode) => self.prefix,
    NodeType: (self: XmlNode) =>
      new EnumValue(loadType('System.Xml.XmlNodeType') as NetType, BigInt(xmlNodeTypes[self.kind])),
    ParentNode: (self: XmlNode) => (self.kind === 'attribute' ? null : (self.parent ?? null)),
    OwnerDocument: (self: XmlNode) => (self.kind === 'document' ? null : self.document),
    OwnerElement: (self: XmlNode) => self.parent ?? null,
    Specified: () => true,
    IsEmpty: (self: XmlNode) => self.isEmpty && self.children.length === 0,
    Attributes: (self: XmlNode) =>
      self.kind === 'element' ? new XmlList('XmlAttributeCollection', () => self.attributes) : null,
    HasAttributes: (self: XmlNode) => self.attributes.length > 0,
    SchemaInfo: (self: XmlNode) =>
      self.kind === 'element' || self.kind === 'attribute' ? xmlName : schemaInfo,
    InnerXml: (self: XmlNode) => self.innerXml,
    InnerText: (self: XmlNode) => self.innerText,
    OuterXml: (self: XmlNode) => self.outerXml,
    NextSibling: (self: XmlNode) => near(self, 1),
    PreviousSibling: (self: XmlNode) => near(self, -1),
    Value: (self: XmlNode) => self.value,
    Data: (self: XmlNode) => self.value ?? '',
    Length: (self: XmlNode) => (self.value ?? '').length,
    ChildNodes: (self: XmlNode) => new XmlList('XmlNodeList', () => self.children),
    FirstChild: (self: XmlNode) => self.children[0] ?? null,
    LastChild: (self: XmlNode) => self.children[self.children.length - 1] ?? null,
    HasChildNodes: (self: XmlNode) => self.children.length > 0,
    IsReadOnly: () => false,
    BaseURI: () => '',
    PreviousText: () => null,
    DocumentElement: (self: XmlNode) => self.root ?? null,
    PreserveWhitespace: (self: XmlNode) => self.preserveWhitespace,
    DocumentType: () => null,
    Version: (self: XmlNode) => declared(self, 'version'),
    Encoding: (self: XmlNode) => declared(self, 'encoding'),
    Standalone: (self: XmlNode) => declared(self, 'standalone'),
    Target: (self: XmlNode) => self.name,
  },
  set: {
    InnerText: (self: XmlNode, value) => {
      if (self.kind === 'element') self.setText(String(value))
      else self.value = String(value)
    },
    InnerXml: (self: XmlNode, value) => {
      for (const one of [...self.children]) one.detach()
      parseInto(self, String(value), self.document)
    },
    Value: (self: XmlNode, value) => {
      self.value = String(value)
    },
    Data: (self: XmlNode, value) => {
      self.value = String(value)
    },
    PreserveWhitespace: (self: XmlNode, value) => {
      self.preserveWhitespace = value
    },
    IsEmpty: (self: XmlNode, value) => {
      self.isEmpty = value
    },
  },
  call: {
    AppendChild: (self: XmlNode, [child]) => self.append(child),
    PrependChild: (self: XmlNode, [child]) => self.append(child, self.children[0]),
    InsertBefore: (self: XmlNode, [child, before]) => self.append(child, before ?? undefined),
    InsertAfter: (self: XmlNode, [child, after]) =>
      self.append(child, after ? (near(after, 1) ?? undefined) : self.children[0]),
    RemoveChild: (self: XmlNode, [child]) => {
      if (!self.children.includes(child))
        throwNet('System.ArgumentException', 'The node to be removed is not a child of this node.')
      child.detach()
      return child
    },
    ReplaceChild: (self: XmlNode, [fresh, old]) => {
      self.append(fresh, old)
      old.detach()
      return old
    },
    RemoveAll: (self: XmlNode) => {
      self.children.length = 0
      self.attributes.length = 0
    },
    Clone: (self: XmlNode) => self.clone(true),
    CloneNode: (self: XmlNode, [deep]) => self.clone(deep),
    Normalize: () => undefined,
    GetEnumerator: (self: XmlNode) => new ArrayEnumerator(self.children),
    SelectNodes: (self: XmlNode, [path, manager]) => {
      const found = selectNodes(path, self, (manager as PSNamespaces | undefined)?.map)
      return new XmlList('XPathNodeList', () => found)
    },
    SelectSingleNode: (self: XmlNode, [path, manager]) =>
      selectNodes(path, self, (manager as PSNamespaces | undefined)?.map)[0] ?? null,
    GetAttribute: (self: XmlNode, [name]) => self.attribute(name)?.value ?? '',
    HasAttribute: (self: XmlNode, [name]) => self.attribute(name) !== undefined,
    GetAttributeNode: (self: XmlNode, [name]) => self.attribute(name) ?? null,
    SetAttribute: (self: XmlNode, args, ctx, call) => {
      const value = stringArg(args[args.length - 1], ctx)
      self.setAttribute(args[0] as string, value)
      return call.overload.returnText === 'void' ? undefined : value
    },
    SetAttributeNode: (self: XmlNode, [attribute]) =>
      self.setAttribute(attribute.name, attribute.value ?? ''),
    RemoveAttribute: (self: XmlNode, [name]) => self.attribute(name)?.detach(),
    RemoveAllAttributes: (self: XmlNode) => {
      self.attributes.length = 0
    },
    GetElementsByTagName: (self: XmlNode, [name]) =>
      new XmlList('XmlNodeList', () =>
        [...self.descendants()].filter((one) => name === '*' || one.name === name),
      ),
    Item: (self: XmlNode, [name]) =>
      self.children.find((one) => one.kind === 'element' && one.name === name) ?? null,
    CreateElement: (self: XmlNode, args) => {
      for (const part of String(args[args.length === 3 ? 1 : 0] ?? '').split(':')) checkXmlName(part)
      const made = new XmlNode(
        'element',
        args.length === 3 && args[0] ? `${args[0]}:${args[1]}` : (args[args.length === 3 ? 1 : 0] as string),
        null,
        self.document,
      )
      made.isEmpty = true
      const uri = args.length === 3 ? args[2] : args[1]
      if (uri) made.setAttribute(args.length === 3 && args[0] ? `xmlns:${args[0]}` : 'xmlns', uri as string)
      return made
    },
    CreateAttribute: (self: XmlNode, [name]) => new XmlNode('attribute', name, '', self.document),
    CreateTextNode: (self: XmlNode, [text]) => new XmlNode('text', '#text', text, self.document),
    CreateComment: (self: XmlNode, [text]) => new XmlNode('comment', '#comment', text, self.document),
    CreateCDataSection: (self: XmlNode, [text]) =>
      new XmlNode('cdata', '#cdata-section', text, self.document),
    CreateDocumentFragment: (self: XmlNode) =>
      new XmlNode('fragment', '#document-fragment', null, self.document),
    CreateProcessingInstruction: (self: XmlNode, [target, data]) =>
      new XmlNode('instruction', target, data, self.document),
    CreateXmlDeclaration: (self: XmlNode, [version, encoding, standalone]) =>
      new XmlNode(
        'declaration',
        'xml',
        `version="${version}"${encoding ? ` encoding="${encoding}"` : ''}${standalone ? ` standalone="${standalone}"` : ''}`,
        self.document,
      ),
    CreateNode: (self: XmlNode, args) => {
      const kind = String(args[0]).toLowerCase()
      return new XmlNode(
        kind === 'attribute'
          ? 'attribute'
          : kind === 'text'
            ? 'text'
            : kind === 'comment'
              ? 'comment'
              : 'element',
        args[1] as string,
        kind === 'element' ? null : '',
        self.document,
      )
    },
    ImportNode: (self: XmlNode, [node, deep]) => node.clone(deep, self.document),
    *LoadXml(self: XmlNode, [text], ctx): Task<void> {
      if (text === null) argumentNull('xml')
      const read = parseXmlInSlices(text, self.preserveWhitespace, false, (bytes) => ctx.charge(bytes))
      const work = promptly(ctx, read, fuelSlice)
      const loaded = isTask(work) ? yield* work : work
      self.children.length = 0
      for (const one of loaded.clone(true, self).children) {
        own(one, self)
        one.parent = self
        self.children.push(one)
      }
    },
    GetNamespaceOfPrefix: (self: XmlNode, [prefix]) => {
      for (let one: XmlNode | undefined = self; one; one = one.parent) {
        const found = one.attribute(prefix ? `xmlns:${prefix}` : 'xmlns')
        if (found) return found.value
      }
      return ''
    },
    ToString: (self: XmlNode) => self.netType.fullName,
  },
}
const nameTable = closed('System.Xml.NameTable')
const implementation = closed('System.Xml.XmlImplementation')
const schemas = closed('System.Xml.Schema.XmlSchemaSet')
implement('System.Xml.XmlNode', nodeMembers)
implement('System.Xml.XmlDocument', nodeMembers)
function own(node: XmlNode, document: XmlNode): void {
  node.document = document
  for (const one of [...node.children, ...node.attributes]) own(one, document)
}
implement('System.Xml.XmlDocument', {
  get: {
    NameTable: () => nameTable,
    Implementation: () => implementation,
    Schemas: () => schemas,
  },
  create: () => new XmlNode('document', '#document'),
})

class PSNamespaces {
  readonly map = new Map<string, string>()
  get netType(): NetType {
    return loadType('System.Xml.XmlNamespaceManager') ?? T.Object
  }
  [items](): string[] {
    return [...this.map.keys()]
  }
}
implement('System.Xml.XmlNamespaceManager', {
  get: { DefaultNamespace: (self: PSNamespaces) => self.map.get('') ?? '' },
  call: {
    AddNamespace: (self: PSNamespaces, [prefix, uri]) => {
      self.map.set(prefix, uri)
    },
    LookupNamespace: (self: PSNamespaces, [prefix]) => self.map.get(prefix) ?? null,
    HasNamespace: (self: PSNamespaces, [prefix]) => self.map.has(prefix),
    RemoveNamespace: (self: PSNamespaces, [prefix]) => {
      self.map.delete(prefix)
    },
  },
  create: () => new PSNamespaces(),
})
implement('System.Xml.NameTable', { create: () => null })
implement('System.Xml.XmlConvert', {
  staticCall: {
    EncodeName: (_, [text]) =>
      Array.from(String(text), (one, at) =>
        /[\p{L}_]/u.test(one) || (at > 0 && /[\p{N}.\-:]/u.test(one))
          ? one
          : `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
      ).join(''),
    DecodeName: (_, [text]) =>
      String(text).replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex) =>
        String.fromCharCode(Number.parseInt(hex, 16)),
      ),
  },
})
void outOfRange
const nodeListType = loadType('System.Xml.XmlNodeList') as NetType
registerType(
  new Type({
    fullName: 'System.Xml.XPathNodeList',
    kind: 'class',
    base: nodeListType,
    assembly: nodeListType.assembly,
  }),
)
