/** System.Xml.Linq: XDocument, XElement, XAttribute and their kin, over the same tree as XmlDocument. */
import { checkXmlName } from './xml-name.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import { registeredType, registerType, T, NetType as Type } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { PSDateTime } from '../../../objects/time.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { formatValue } from '../../runtime/format-text.ts'
import { netText, registerText } from '../../runtime/to-text.ts'
import { conversion } from '../conversions.ts'
import { items } from '../enumerable.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, enumOf, flag } from '../values.ts'
import { indented, parseXml, type XmlKind, XmlNode } from '../xml-tree.ts'

const space = 'System.Xml.Linq.'
const typeNamed = (name: string): NetType => loadType(space + name) as NetType
const typeNames: Readonly<Partial<Record<XmlKind, string>>> = {
  document: 'XDocument',
  element: 'XElement',
  attribute: 'XAttribute',
  text: 'XText',
  whitespace: 'XText',
  cdata: 'XCData',
  comment: 'XComment',
  instruction: 'XProcessingInstruction',
}
const nodeKinds: Readonly<Partial<Record<XmlKind, number>>> = {
  element: 1,
  attribute: 2,
  text: 3,
  whitespace: 3,
  cdata: 4,
  instruction: 7,
  comment: 8,
  document: 9,
}

/** A node of the tree as LINQ to XML shows it; one for each node. */
export class XObject {
  readonly node: XmlNode
  constructor(node: XmlNode) {
    this.node = node
  }
  get netType(): NetType {
    return typeNamed(typeNames[this.node.kind] ?? 'XNode')
  }
}
const views = new WeakMap<XmlNode, XObject>()
/** The XDocument, or the XElement of its root. */
export const documentOf = (document: XmlNode): XObject => view(document)
export function elementOf(document: XmlNode): XObject {
  const root = document.root as XmlNode
  root.detach()
  return view(root)
}
const view = (node: XmlNode): XObject => {
  let made = views.get(node)
  if (!made) views.set(node, (made = new XObject(node)))
  return made
}
const viewOrNull = (node: XmlNode | undefined): XObject | null => (node ? view(node) : null)
const isShown = (node: XmlNode): boolean => node.kind in typeNames && node.kind !== 'declaration'

class XName {
  readonly local: string
  readonly namespace: string
  constructor(local: string, namespace: string) {
    this.local = local
    this.namespace = namespace
  }
  get netType(): NetType {
    return typeNamed('XName')
  }
  toString(): string {
    return this.namespace ? `{${this.namespace}}${this.local}` : this.local
  }
}
class XNamespace {
  readonly uri: string
  constructor(uri: string) {
    this.uri = uri
  }
  get netType(): NetType {
    return typeNamed('XNamespace')
  }
  toString(): string {
    return this.uri
  }
}
function nameOf(value: unknown): XName {
  if (value instanceof XName) return value
  if (value === null || value === undefined) return argumentNull('name')
  const text = String(value)
  const match = /^\{([^}]*)\}(.+)$/.exec(text)
  const local = match ? (match[2] as string) : text
  checkXmlName(local)
  return new XName(local, match?.[1] ?? '')
}
const nameOfNode = (node: XmlNode): XName => new XName(node.localName, node.namespaceUri)
const isNamed = (node: XmlNode, name: XName): boolean =>
  node.localName === name.local && node.namespaceUri === name.namespace

/** What Elements(), Nodes() and the like give: no list, only something to go through. */
class XSequence {
  readonly netType: NetType
  readonly list: readonly XObject[]
  constructor(list: readonly XObject[], of: string) {
    this.list = list
    const name = `${space}XContainer+<Get${of}>d`
    this.netType =
      registeredType(name) ??
      registerType(
        new Type({
          fullName: name,
          kind: 'class',
          base: T.Object,
          interfaces: [T.IEnumerable],
          assembly: typeNamed('XContainer').assembly,
        }),
      )
  }
  *[items](): Generator<unknown> {
    yield* this.list
  }
}
const sequence = (nodes: readonly XmlNode[], name: unknown, of: string): XSequence => {
  const wanted = name === undefined ? undefined : nameOf(name)
  return new XSequence(nodes.filter((one) => !wanted || isNamed(one, wanted)).map(view), of)
}
const elementsOf = (node: XmlNode): XmlNode[] => node.children.filter((one) => one.kind === 'element')
function descendants(node: XmlNode, kind?: XmlKind): XmlNode[] {
  return node.children.flatMap((one) => [
    ...(kind === undefined || one.kind === kind ? [one] : []),
    ...descendants(one, kind),
  ])
}
const ancestors = (node: XmlNode): XmlNode[] =>
  node.parent && node.parent.kind === 'element' ? [node.parent, ...ancestors(node.parent)] : []
/** Siblings on one side; what is nearest comes first. */
function siblings(node: XmlNode, side: -1 | 1): XmlNode[] {
  const list = node.parent?.children ?? []
  const at = list.indexOf(node)
  return (side === 1 ? list.slice(at + 1) : list.slice(0, at).reverse()).filter(isShown)
}

/** A value as the text of an element: XSD's spelling of booleans, dates and numbers. */
function valueText(value: unknown): string {
  const base = baseOf(value)
  if (base === null || base === undefined) return ''
  if (typeof base === 'boolean') return base ? 'true' : 'false'
  if (base instanceof PSDateTime) return formatValue(base, 'yyyy-MM-ddTHH:mm:ss.FFFFFFFK', invariantCulture)
  return netText(base, invariantCulture)
}
function make(kind: XmlKind, name: string, value: string | null, document: XmlNode): XmlNode {
  return new XmlNode(kind, name, value, document)
}
/** A node of another document becomes one of this; one that has a place is copied, as XLinq does. */
function adopt(node: XmlNode, document: XmlNode): XmlNode {
  const taken = node.parent ? copyOf(node, document) : node
  const claim = (one: XmlNode): void => {
    one.document = document
    one.attributes.forEach(claim)
    one.children.forEach(claim)
  }
  claim(taken)
  return taken
}
function copyOf(node: XmlNode, document: XmlNode): XmlNode {
  const made = make(node.kind, node.name, node.value, document)
  for (const one of node.attributes) made.setAttribute(one.name, one.value ?? '')
  for (const one of node.children) made.append(copyOf(one, document))
  made.isEmpty = node.isEmpty
  return made
}
function add(node: XmlNode, content: unknown, ctx: EngineContext, before?: XmlNode): void {
  const value = baseOf(content)
  if (value === null || value === undefined) return
  if (value instanceof XObject) {
    if (value.node.kind === 'attribute') {
      if (node.attribute(value.node.name))
        throwNet('System.InvalidOperationException', 'Duplicate attribute.')
      const owned = adopt(value.node, node.document)
      owned.parent = node
      node.attributes.push(owned)
    } else node.append(adopt(value.node, node.document), before)
    return
  }
  const many = typeof value === 'string' ? undefined : itemsOf(value, ctx)
  if (many) for (const one of many) add(node, one, ctx, before)
  else {
    if (node.kind === 'document')
      throwNet('System.ArgumentException', 'Non-whitespace characters cannot be added to content.')
    const last = before ? undefined : node.children[node.children.length - 1]
    const text = valueText(value)
    if (last?.kind === 'text') last.value = (last.value ?? '') + text
    else if (text !== '') node.append(make('text', '#text', text, node.document), before)
    else node.isEmpty = false
  }
}
const clear = (node: XmlNode): void => {
  for (const one of [...node.children]) one.detach()
}
function text(self: XObject, options?: unknown): string {
  const { node } = self
  const bare = (flag(options ?? 0) & 1) !== 0
  const shown = node.kind === 'document' ? node.children.filter((one) => one.kind !== 'declaration') : [node]
  return bare ? shown.map((one) => one.outerXml).join('') : shown.map((one) => indented(one)).join('\n')
}
const attributeNamed = (node: XmlNode, name: unknown): XmlNode | undefined => {
  const wanted = nameOf(name)
  return node.attributes.find((one) => isNamed(one, wanted))
}
function setAttribute(node: XmlNode, name: unknown, value: unknown): void {
  const found = attributeNamed(node, name)
  if (value === null) found?.detach()
  else if (found) found.value = valueText(value)
  else node.setAttribute(nameOf(name).local, valueText(value))
}
function elementNamed(name: unknown, document: XmlNode): XmlNode {
  const { local, namespace } = nameOf(name)
  const made = make('element', local, null, document)
  if (namespace) made.setAttribute('xmlns', namespace)
  made.isEmpty = true
  return made
}

for (const name of [
  'XObject',
  'XNode',
  'XElement',
  'XDocument',
  'XAttribute',
  'XText',
  'XCData',
  'XComment',
  'XProcessingInstruction',
])
  if (loadType(space + name)) registerText(typeNamed(name), (self: XObject) => text(self))
registerText(typeNamed('XName'), (self: XName) => self.toString())
registerText(typeNamed('XNamespace'), (self: XNamespace) => self.toString())
conversion('System.String', `${space}XName`, 0x4f, (value: string) => nameOf(value))
conversion('System.String', `${space}XNamespace`, 0x4f, (value: string) => new XNamespace(value))

implement(`${space}XObject`, {
  get: {
    NodeType: (self: XObject) => enumOf('System.Xml.XmlNodeType', nodeKinds[self.node.kind] ?? 0),
    Parent: (self: XObject) => (self.node.parent?.kind === 'element' ? view(self.node.parent) : null),
    Document: (self: XObject) => {
      let top = self.node
      while (top.parent) top = top.parent
      return top.kind === 'document' ? view(top) : null
    },
    BaseUri: () => '',
    // no reader kept them
    LineNumber: () => 0,
    LinePosition: () => 0,
  },
})
implement(`${space}XNode`, {
  get: {
    NextNode: (self: XObject) => viewOrNull(siblings(self.node, 1)[0]),
    PreviousNode: (self: XObject) => viewOrNull(siblings(self.node, -1)[0]),
    Value: (self: XObject) => self.node.innerText,
  },
  set: {
    Value: (self: XObject, value) => {
      if (value === null) argumentNull('value')
      if (self.node.kind === 'element') {
        clear(self.node)
        self.node.setText(value)
      } else self.node.value = value
    },
  },
  call: {
    ToString: (self: XObject, [options]) => text(self, options),
    Remove: (self: XObject) => {
      if (!self.node.parent) throwNet('System.InvalidOperationException', 'The parent is missing.')
      self.node.detach()
    },
    Ancestors: (self: XObject, [name]) => sequence(ancestors(self.node), name, 'Ancestors'),
    ElementsAfterSelf: (self: XObject, [name]) =>
      sequence(
        siblings(self.node, 1).filter((one) => one.kind === 'element'),
        name,
        'Elements',
      ),
    ElementsBeforeSelf: (self: XObject, [name]) =>
      sequence(
        siblings(self.node, -1)
          .filter((one) => one.kind === 'element')
          .reverse(),
        name,
        'Elements',
      ),
    NodesAfterSelf: (self: XObject) => sequence(siblings(self.node, 1), undefined, 'Nodes'),
    NodesBeforeSelf: (self: XObject) => sequence(siblings(self.node, -1).reverse(), undefined, 'Nodes'),
    AddAfterSelf: (self: XObject, args, ctx) => {
      const owner = self.node.parent
      const next = siblings(self.node, 1)[0]
      if (owner) for (const one of args) add(owner, one, ctx, next)
    },
    AddBeforeSelf: (self: XObject, args, ctx) => {
      const owner = self.node.parent
      if (owner) for (const one of args) add(owner, one, ctx, self.node)
    },
    ReplaceWith: (self: XObject, args, ctx) => {
      const owner = self.node.parent
      if (!owner) throwNet('System.InvalidOperationException', 'The parent is missing.')
      const next = siblings(self.node, 1)[0]
      self.node.detach()
      for (const one of args) add(owner as XmlNode, one, ctx, next)
    },
  },
  staticCall: { DeepEquals: (_, [a, b]) => (a ? a.node.outerXml : '') === (b ? b.node.outerXml : '') },
})
implement(`${space}XContainer`, {
  get: {
    FirstNode: (self: XObject) => viewOrNull(self.node.children.filter(isShown)[0]),
    LastNode: (self: XObject) => viewOrNull(self.node.children.filter(isShown).pop()),
  },
  call: {
    Element: (self: XObject, [name]) => {
      const wanted = nameOf(name)
      return viewOrNull(elementsOf(self.node).find((one) => isNamed(one, wanted)))
    },
    Elements: (self: XObject, [name]) => sequence(elementsOf(self.node), name, 'Elements'),
    Descendants: (self: XObject, [name]) => sequence(descendants(self.node, 'element'), name, 'Descendants'),
    Nodes: (self: XObject) => sequence(self.node.children.filter(isShown), undefined, 'Nodes'),
    DescendantNodes: (self: XObject) =>
      sequence(descendants(self.node).filter(isShown), undefined, 'DescendantNodes'),
    Add: (self: XObject, args, ctx) => {
      for (const one of args) add(self.node, one, ctx)
    },
    AddFirst: (self: XObject, args, ctx) => {
      const first = self.node.children.find(isShown)
      for (const one of args) add(self.node, one, ctx, first)
    },
    RemoveNodes: (self: XObject) => clear(self.node),
    ReplaceNodes: (self: XObject, args, ctx) => {
      clear(self.node)
      for (const one of args) add(self.node, one, ctx)
    },
  },
})
implement(`${space}XElement`, {
  get: {
    Name: (self: XObject) => nameOfNode(self.node),
    HasElements: (self: XObject) => elementsOf(self.node).length > 0,
    HasAttributes: (self: XObject) => self.node.attributes.length > 0,
    IsEmpty: (self: XObject) => self.node.isEmpty && self.node.children.length === 0,
    FirstAttribute: (self: XObject) => viewOrNull(self.node.attributes[0]),
    LastAttribute: (self: XObject) => viewOrNull(self.node.attributes[self.node.attributes.length - 1]),
  },
  call: {
    Attribute: (self: XObject, [name]) => viewOrNull(attributeNamed(self.node, name)),
    Attributes: (self: XObject, [name]) => sequence(self.node.attributes, name, 'Attributes'),
    SetAttributeValue: (self: XObject, [name, value]) => setAttribute(self.node, name, baseOf(value)),
    SetElementValue: (self: XObject, [name, value]) => {
      const wanted = nameOf(name)
      const found = elementsOf(self.node).find((one) => isNamed(one, wanted))
      if (value === null) found?.detach()
      else if (found) found.setText(valueText(value))
      else {
        const made = elementNamed(name, self.node.document)
        self.node.append(made)
        made.setText(valueText(value))
      }
    },
    SetValue: (self: XObject, [value]) => {
      if (value === null) argumentNull('value')
      self.node.setText(valueText(value))
    },
    RemoveAll: (self: XObject) => {
      clear(self.node)
      self.node.attributes.length = 0
    },
    RemoveAttributes: (self: XObject) => {
      self.node.attributes.length = 0
    },
    AncestorsAndSelf: (self: XObject, [name]) =>
      sequence([self.node, ...ancestors(self.node)], name, 'Ancestors'),
    DescendantsAndSelf: (self: XObject, [name]) =>
      sequence([self.node, ...descendants(self.node, 'element')], name, 'Descendants'),
    GetDefaultNamespace: (self: XObject) => new XNamespace(self.node.prefix ? '' : self.node.namespaceUri),
  },
  staticCall: {
    Parse: (_, [source, options], ctx) => elementOf(parsed(source, options, ctx)),
  },
  create: (_, [name, ...content], ctx) => {
    if (name instanceof XObject) return view(copyOf(name.node, name.node.document))
    const node = elementNamed(name, new XmlNode('document', '#document'))
    for (const one of content) add(node, one, ctx)
    return view(node)
  },
})
function parsed(source: unknown, options: unknown, ctx: EngineContext): XmlNode {
  if (source === null) argumentNull('text')
  ctx.charge(String(source).length * 8)
  return parseXml(String(source), (flag(options ?? 0) & 1) !== 0)
}
implement(`${space}XDocument`, {
  get: {
    Root: (self: XObject) => viewOrNull(self.node.root),
    Declaration: (self: XObject) => {
      const found = self.node.children.find((one) => one.kind === 'declaration')
      return found ? declarationOf(found.value ?? '') : null
    },
    DocumentType: () => null,
  },
  staticCall: { Parse: (_, [source, options], ctx) => view(parsed(source, options, ctx)) },
  create: (_, content, ctx) => {
    const node = new XmlNode('document', '#document')
    for (const one of content) {
      if (one instanceof XDeclaration) node.children.unshift(make('declaration', 'xml', one.text, node))
      else add(node, one, ctx)
    }
    return view(node)
  },
})
implement(`${space}XAttribute`, {
  get: {
    Name: (self: XObject) => nameOfNode(self.node),
    Value: (self: XObject) => self.node.value ?? '',
    IsNamespaceDeclaration: (self: XObject) => self.node.name === 'xmlns' || self.node.prefix === 'xmlns',
    NextAttribute: (self: XObject) =>
      viewOrNull(self.node.parent?.attributes[self.node.parent.attributes.indexOf(self.node) + 1]),
    PreviousAttribute: (self: XObject) =>
      viewOrNull(self.node.parent?.attributes[self.node.parent.attributes.indexOf(self.node) - 1]),
  },
  set: {
    Value: (self: XObject, value) => {
      self.node.value = value === null ? argumentNull('value') : value
    },
  },
  call: {
    SetValue: (self: XObject, [value]) => {
      self.node.value = value === null ? argumentNull('value') : valueText(value)
    },
    Remove: (self: XObject) => self.node.detach(),
    ToString: (self: XObject) => self.node.outerXml,
  },
  create: (_, [name, value]) =>
    view(
      make(
        'attribute',
        nameOf(name).local,
        value === null ? argumentNull('value') : valueText(value),
        new XmlNode('document', '#document'),
      ),
    ),
})
for (const [name, kind, tag] of [
  ['XText', 'text', '#text'],
  ['XCData', 'cdata', '#cdata-section'],
  ['XComment', 'comment', '#comment'],
] as const)
  implement(space + name, {
    create: (_, [value]) =>
      view(
        make(
          kind,
          tag,
          value === null ? argumentNull('value') : String(value),
          new XmlNode('document', '#document'),
        ),
      ),
  })
implement(`${space}XProcessingInstruction`, {
  get: { Target: (self: XObject) => self.node.name, Data: (self: XObject) => self.node.value ?? '' },
  create: (_, [target, data]) =>
    view(make('instruction', target, data, new XmlNode('document', '#document'))),
})
implement(`${space}XName`, {
  get: {
    LocalName: (self: XName) => self.local,
    NamespaceName: (self: XName) => self.namespace,
    Namespace: (self: XName) => new XNamespace(self.namespace),
  },
  call: {
    ToString: (self: XName) => self.toString(),
    Equals: (self: XName, [other]) => other instanceof XName && other.toString() === self.toString(),
  },
  staticCall: {
    Get: (_, [name, namespace]) => (namespace === undefined ? nameOf(name) : new XName(name, namespace)),
  },
})
implement(`${space}XNamespace`, {
  get: { NamespaceName: (self: XNamespace) => self.uri },
  call: {
    GetName: (self: XNamespace, [local]) => new XName(local, self.uri),
    ToString: (self: XNamespace) => self.uri,
  },
  staticGet: {
    None: () => new XNamespace(''),
    Xml: () => new XNamespace('http://www.w3.org/XML/1998/namespace'),
    Xmlns: () => new XNamespace('http://www.w3.org/2000/xmlns/'),
  },
  staticCall: { Get: (_, [uri]) => new XNamespace(uri) },
})

class XDeclaration {
  readonly version: string | null
  readonly encoding: string | null
  readonly standalone: string | null
  constructor(version: string | null, encoding: string | null, standalone: string | null) {
    this.version = version
    this.encoding = encoding
    this.standalone = standalone
  }
  get netType(): NetType {
    return typeNamed('XDeclaration')
  }
  get text(): string {
    const part = (name: string, value: string | null): string => (value ? ` ${name}="${value}"` : '')
    return `version="${this.version ?? '1.0'}"${part('encoding', this.encoding)}${part('standalone', this.standalone)}`
  }
  toString(): string {
    return `<?xml ${this.text}?>`
  }
}
const declarationOf = (source: string): XDeclaration => {
  const part = (name: string): string | null =>
    new RegExp(`${name}\\s*=\\s*["']([^"']*)["']`).exec(source)?.[1] ?? null
  return new XDeclaration(part('version'), part('encoding'), part('standalone'))
}
registerText(typeNamed('XDeclaration'), (self: XDeclaration) => self.toString())
implement(`${space}XDeclaration`, {
  get: {
    Version: (self: XDeclaration) => self.version,
    Encoding: (self: XDeclaration) => self.encoding,
    Standalone: (self: XDeclaration) => self.standalone,
  },
  call: { ToString: (self: XDeclaration) => self.toString() },
  create: (_, [version, encoding, standalone]) => new XDeclaration(version, encoding, standalone),
})
