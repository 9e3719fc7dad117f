/** Format files (*.format.ps1xml): from their XML to views. */
import { createXmlReader } from '../../xml/reader.ts'
import { align, frame } from './packets.ts'
import type { Alignment } from './packets.ts'
import type {
  ComplexControl,
  ComplexToken,
  Entry,
  ListItem,
  Selection,
  TableHeader,
  TableRow,
  View,
  ViewControl,
  ViewExpression,
  ViewField,
  ViewGroupBy,
} from './view-types.ts'

/** An element: its name in lower case and as it is written, what is in it. */
export interface XmlNode {
  readonly name: string
  readonly title: string
  readonly hasAttributes: boolean
  readonly text: string
  readonly children: readonly XmlNode[]
}
type Node = XmlNode

/** @throws {PeerProtocolError} for what is no XML */
export function readTree(text: string): Node {
  const reader = createXmlReader(text)
  const element = (): Node => {
    const title = reader.localName
    const hasAttributes = reader.attributeCount > 0
    const name = title.toLowerCase()
    const children: Node[] = []
    let own = ''
    for (;;) {
      const token = reader.next()
      if (token === 'start') children.push(element())
      else if (token === 'text') own += reader.text
      else return { name, title, hasAttributes, text: own, children }
    }
  }
  while (reader.next() !== 'start') {
    // the declaration and comments before the root
  }
  return element()
}

const all = (node: Node | undefined, name: string): readonly Node[] =>
  node?.children.filter((one) => one.name === name.toLowerCase()) ?? []
const one = (node: Node | undefined, name: string): Node | undefined => all(node, name)[0]
const textIn = (node: Node | undefined, name: string): string | undefined => one(node, name)?.text.trim()
/** `<Wrap/>`, `<Wrap>true</Wrap>` */
const flag = (node: Node | undefined, name: string): boolean => {
  const found = one(node, name)
  return found !== undefined && found.text.trim().toLowerCase() !== 'false'
}
function numberIn(node: Node | undefined, name: string): number {
  const text = textIn(node, name)
  if (text === undefined || text === '') return 0
  const value = Number(text)
  return Number.isInteger(value) ? value : 0
}
const alignments: Readonly<Record<string, Alignment>> = {
  left: align.left,
  center: align.center,
  right: align.right,
}
const alignmentIn = (node: Node): Alignment =>
  alignments[textIn(node, 'Alignment')?.toLowerCase() ?? ''] ?? align.undefined

function expressionIn(node: Node | undefined): ViewExpression | undefined {
  const property = textIn(node, 'PropertyName')
  if (property !== undefined) return { property }
  const script = one(node, 'ScriptBlock')?.text
  return script === undefined ? undefined : { script: script.trim() }
}
const conditionIn = (node: Node): { condition?: ViewExpression } => {
  const condition = expressionIn(one(node, 'ItemSelectionCondition'))
  return condition === undefined ? {} : { condition }
}
function fieldIn(node: Node): ViewField {
  const expression = expressionIn(node)
  const text = one(node, 'Text')?.text
  const format = textIn(node, 'FormatString')
  return {
    ...(expression === undefined ? {} : { expression }),
    ...(text === undefined ? {} : { text }),
    ...(format === undefined ? {} : { format }),
  }
}

class Loader {
  readonly #sets = new Map<string, readonly string[]>()
  readonly #shared: ReadonlyMap<string, ComplexControl>

  constructor(root: Node) {
    for (const set of all(one(root, 'SelectionSets'), 'SelectionSet')) {
      this.#sets.set(
        textIn(set, 'Name')?.toLowerCase() ?? '',
        all(one(set, 'Types'), 'TypeName').map((type) => type.text.trim()),
      )
    }
    this.#shared = this.#named(one(root, 'Controls'))
  }

  view(node: Node): View {
    const name = textIn(node, 'Name') ?? ''
    const types = this.#types(one(node, 'ViewSelectedBy'))
    const groupBy = this.#groupBy(one(node, 'GroupBy'))
    return {
      name,
      types,
      outOfBand: flag(node, 'OutOfBand'),
      ...(groupBy === undefined ? {} : { groupBy }),
      control: this.#control(node),
      controls: new Map([...this.#shared, ...this.#named(one(node, 'Controls'))]),
    }
  }

  #named(node: Node | undefined): Map<string, ComplexControl> {
    const controls = new Map<string, ComplexControl>()
    for (const control of all(node, 'Control')) {
      const body = one(control, 'CustomControl')
      if (body !== undefined) controls.set(textIn(control, 'Name')?.toLowerCase() ?? '', this.#complex(body))
    }
    return controls
  }

  #types(node: Node | undefined): string[] {
    const out: string[] = []
    for (const child of node?.children ?? []) {
      if (child.name === 'typename') out.push(child.text.trim())
      else if (child.name === 'selectionsetname')
        out.push(...(this.#sets.get(child.text.trim().toLowerCase()) ?? []))
    }
    return out
  }

  /** Of an entry: types, sets, and those under a condition. */
  #selection(node: Node | undefined): Selection[] {
    const by = one(node, 'EntrySelectedBy')
    const out: Selection[] = []
    const types = this.#types(by)
    if (types.length > 0) out.push({ types })
    for (const conditional of all(by, 'SelectionCondition')) {
      const condition = expressionIn(conditional)
      out.push({ types: this.#types(conditional), ...(condition === undefined ? {} : { condition }) })
    }
    return out
  }

  #groupBy(node: Node | undefined): ViewGroupBy | undefined {
    const expression = expressionIn(node)
    if (expression === undefined) return undefined
    const label = textIn(node, 'Label')
    const body = one(node, 'CustomControl')
    const control = body === undefined ? textIn(node, 'CustomControlName') : this.#complex(body)
    return {
      expression,
      ...(label === undefined ? {} : { label }),
      ...(control === undefined ? {} : { control }),
    }
  }

  #control(node: Node): ViewControl {
    const table = one(node, 'TableControl')
    if (table !== undefined) return this.#table(table)
    const list = one(node, 'ListControl')
    if (list !== undefined) {
      const { entry, otherEntries } = this.#entries(all(one(list, 'ListEntries'), 'ListEntry'), (body) =>
        all(one(body, 'ListItems'), 'ListItem').map((item): ListItem => {
          const label = textIn(item, 'Label')
          return { ...fieldIn(item), ...conditionIn(item), ...(label === undefined ? {} : { label }) }
        }),
      )
      return { type: 'list', entry, otherEntries }
    }
    const wide = one(node, 'WideControl')
    if (wide !== undefined) {
      const { entry, otherEntries } = this.#entries(all(one(wide, 'WideEntries'), 'WideEntry'), (body) =>
        fieldIn(one(body, 'WideItem') ?? body),
      )
      return {
        type: 'wide',
        ...(flag(wide, 'AutoSize') ? { autosize: true } : {}),
        columns: numberIn(wide, 'ColumnNumber'),
        entry,
        otherEntries,
      }
    }
    return this.#complex(one(node, 'CustomControl') as Node)
  }

  /** The entry without types is for every object. */
  #entries<T>(nodes: readonly Node[], read: (node: Node) => T): { entry: T; otherEntries: Entry<T>[] } {
    const otherEntries: Entry<T>[] = []
    let entry: T | undefined
    for (const node of nodes) {
      const selection = this.#selection(node)
      if (selection.length > 0) otherEntries.push({ selection, items: read(node) })
      else entry ??= read(node)
    }
    return { entry: entry as T, otherEntries }
  }

  #table(node: Node): ViewControl {
    const headers = all(one(node, 'TableHeaders'), 'TableColumnHeader').map((header): TableHeader => {
      const label = textIn(header, 'Label')
      return {
        ...(label === undefined ? {} : { label }),
        width: numberIn(header, 'Width'),
        alignment: alignmentIn(header),
      }
    })
    const rows = all(one(node, 'TableRowEntries'), 'TableRowEntry').map(
      (row): TableRow => ({
        selection: this.#selection(row),
        wrap: flag(row, 'Wrap'),
        items: all(one(row, 'TableColumnItems'), 'TableColumnItem').map((item) => ({
          ...fieldIn(item),
          alignment: alignmentIn(item),
        })),
      }),
    )
    const row = rows.find((candidate) => candidate.selection.length === 0) as TableRow
    return {
      type: 'table',
      ...(flag(node, 'AutoSize') ? { autosize: true } : {}),
      hideHeader: flag(node, 'HideTableHeaders'),
      headers,
      row,
      otherRows: rows.filter((candidate) => candidate !== row),
    }
  }

  #complex(node: Node): ComplexControl {
    const { entry, otherEntries } = this.#entries(all(one(node, 'CustomEntries'), 'CustomEntry'), (body) =>
      this.#tokens(one(body, 'CustomItem')),
    )
    return { type: 'complex', entry, otherEntries }
  }

  #tokens(node: Node | undefined): ComplexToken[] {
    return (node?.children ?? []).flatMap((child): ComplexToken[] => {
      switch (child.name) {
        case 'text':
          return [{ text: child.text }]
        case 'newline':
          return [{ newLines: numberIn(child, 'Count') || 1 }]
        case 'frame': {
          const hanging = numberIn(child, 'FirstLineHanging')
          const first = hanging === 0 ? numberIn(child, 'FirstLineIndent') : -hanging
          const around = {
            ...frame(numberIn(child, 'LeftIndent')),
            rightIndentation: numberIn(child, 'RightIndent'),
            firstLine: first,
          }
          return [{ frame: around, tokens: this.#tokens(one(child, 'CustomItem')) }]
        }
        case 'expressionbinding':
          return [this.#binding(child)]
        default:
          return []
      }
    })
  }

  #binding(node: Node): ComplexToken {
    const expression = expressionIn(node)
    const format = textIn(node, 'FormatString')
    const body = one(node, 'CustomControl')
    const control = body === undefined ? textIn(node, 'CustomControlName') : this.#complex(body)
    return {
      binding: true,
      enumerate: flag(node, 'EnumerateCollection'),
      ...(expression === undefined ? {} : { expression }),
      ...conditionIn(node),
      ...(format === undefined ? {} : { format }),
      ...(control === undefined ? {} : { control }),
    }
  }
}

/** The views of a file that was checked: see `format-file-check.ts`. */
export function viewsIn(root: Node): View[] {
  const loader = new Loader(root)
  return all(one(root, 'ViewDefinitions'), 'View').map((node) => loader.view(node))
}
