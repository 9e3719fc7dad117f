/** What is wrong with a format file, in PowerShell's words: each with the place of its node, the outermost first. */
import type { XmlNode as Node } from './format-file.ts'

const controls = ['tablecontrol', 'listcontrol', 'widecontrol', 'customcontrol']
const controlNames = 'TableControl, ListControl, WideControl, CustomControl'
const viewNodes = new Set([...controls, 'name', 'viewselectedby', 'groupby', 'controls', 'outofband'])
const rootNodes = new Set(['defaultsettings', 'selectionsets', 'viewdefinitions', 'controls'])
const alignments = new Set(['left', 'center', 'right'])

/** @param parse a script block's text; what is wrong with it */
export function formatFileErrors(
  root: Node,
  file: string,
  parse: (script: string) => string | undefined,
): string[] {
  // what is found later stands before it
  const errors: string[] = []
  const say = (at: string, message: string): false => {
    errors.unshift(`Error at XPath ${at} in file ${file}: ${message}`)
    return false
  }
  const some = (node: Node, name: string): Node | undefined => node.children.find((one) => one.name === name)

  function expression(node: Node, at: string): boolean {
    const property = some(node, 'propertyname')
    if (property !== undefined && property.text.trim() === '') {
      say(at, 'PropertyName is an empty node.')
      return say(at, 'A property is missing.')
    }
    const script = some(node, 'scriptblock')
    if (script === undefined) return true
    if (script.text.trim() === '') return say(at, 'Script block text is missing.')
    const wrong = parse(script.text)
    return wrong === undefined || say(at, `Script block "${wrong}" is not valid.`)
  }

  const isDefault = (entry: Node): boolean => (some(entry, 'entryselectedby')?.children.length ?? 0) === 0

  /** The entries of a control: one of them is for every object. */
  function entries(control: Node, at: string, list: string, item: string, body: Body): boolean {
    const parent = some(control, list.toLowerCase())
    if (parent === undefined) return say(at, `Node ${list} is missing.`)
    const inside = `${at}/${list}`
    let defaults = 0
    let index = 0
    for (const child of parent.children) {
      if (child.name !== item.toLowerCase()) {
        say(inside, `${child.title} is an unknown node.`)
        continue
      }
      index++
      if (!body(child, `${inside}/${item}[${index}]`)) return say(inside, `${item} failed to load.`)
      if (isDefault(child)) defaults++
    }
    if (defaults > 1) return say(inside, `There cannot be more than one default ${item}.`)
    return defaults === 1 || say(inside, `There must be at least one default ${item}.`)
  }
  type Body = (entry: Node, at: string) => boolean

  function header(node: Node, at: string): boolean {
    const width = some(node, 'width')?.text.trim()
    if (width !== undefined && width !== '' && !/^\d+$/.test(width)) {
      say(at, 'A positive integer is expected.')
      return say(at, 'The Width value is not valid.')
    }
    const alignment = some(node, 'alignment')?.text.trim()
    if (alignment !== undefined && !alignments.has(alignment.toLowerCase()))
      return say(at, `"${alignment}" is not a valid alignment value.`)
    return true
  }

  function table(node: Node, at: string): boolean {
    const headers = some(node, 'tableheaders')?.children ?? []
    for (const [i, one] of headers.entries())
      if (!header(one, `${at}/TableHeaders/TableColumnHeader[${i + 1}]`))
        return say(
          `${at}/TableHeaders`,
          'The column header definition is not valid; all headers are discarded.',
        )
    const itemsOf = (row: Node): readonly Node[] => some(row, 'tablecolumnitems')?.children ?? []
    const rows: Body = (row, place) =>
      itemsOf(row).every((one, i) => expression(one, `${place}/TableColumnItems/TableColumnItem[${i + 1}]`))
    if (!entries(node, at, 'TableRowEntries', 'TableRowEntry', rows)) return false
    const row = some(node, 'tablerowentries')?.children.find(isDefault)
    const count = row === undefined ? 0 : itemsOf(row).length
    return (
      headers.length === 0 ||
      headers.length === count ||
      say(at, `The header item count = ${headers.length} does not match default row item count = ${count}.`)
    )
  }

  const list: Body = (entry, at) => {
    const items = some(entry, 'listitems')
    const inside = `${at}/ListItems`
    const all = items?.children ?? []
    const fine =
      items === undefined
        ? say(at, 'Node ListItems is missing.')
        : all.length === 0
          ? say(inside, 'At least one list view item must be specified.')
          : all.every(
              (one) =>
                expression(one, `${inside}/ListItem`) || say(inside, 'The property entry is not valid.'),
            )
    return fine || say(at, 'The definition list is missing.')
  }

  function tokens(item: Node, at: string): boolean {
    let newLines = 0
    for (const one of item.children) {
      if (one.name !== 'newline') continue
      newLines++
      if (one.children.length === 0) continue
      say(`${at}/NewLine[${newLines}]`, 'Node NewLine cannot have child objects.')
      return say(at, 'NewLine failed to load.')
    }
    return true
  }

  function control(node: Node, at: string): boolean {
    const inside = `${at}/${node.title}`
    switch (node.name) {
      case 'tablecontrol':
        return table(node, inside)
      case 'listcontrol':
        return entries(node, inside, 'ListEntries', 'ListEntry', list)
      case 'widecontrol':
        return entries(node, inside, 'WideEntries', 'WideEntry', (entry, place) => {
          const item = some(entry, 'wideitem')
          return item === undefined
            ? say(place, 'Node WideItem is missing.')
            : expression(item, `${place}/WideItem`)
        })
      default:
        return entries(node, inside, 'CustomEntries', 'CustomEntry', (entry, place) => {
          const item = some(entry, 'customitem')
          return (
            (item !== undefined && tokens(item, `${place}/CustomItem`)) ||
            say(place, 'Node CustomItem is missing.')
          )
        })
    }
  }

  function view(node: Node, at: string): void {
    const name = some(node, 'name')
    const by = some(node, 'viewselectedby')
    const fine =
      name === undefined
        ? say(at, 'Node Name is missing.')
        : name.text.trim() === ''
          ? say(at, 'Name is an empty node.')
          : by === undefined
            ? say(at, 'Node ViewSelectedBy is missing.')
            : by.children.length > 0 ||
              say(`${at}/ViewSelectedBy`, 'No type or condition is specified for applying the view.')
    if (!fine) {
      say(at, 'The view cannot be loaded.')
      return
    }
    const own = node.children.filter((one) => controls.includes(one.name))
    if (own.length > 1) say(at, 'A duplicate node exists.')
    if (own[0] === undefined || !control(own[0], at)) {
      say(at, `A node is missing from ${controlNames}.`)
      return
    }
    for (const one of node.children) if (!viewNodes.has(one.name)) say(at, `${one.title} is an unknown node.`)
  }

  if (root.name !== 'configuration') {
    say('', `${root.title} is an unknown node.`)
    return errors
  }
  for (const part of root.children) {
    if (!rootNodes.has(part.name)) say('/Configuration', `${part.title} is an unknown node.`)
    if (part.name !== 'viewdefinitions') continue
    const at = '/Configuration/ViewDefinitions'
    let index = 0
    for (const one of part.children) {
      if (one.name !== 'view') {
        say(at, `${one.title} is an unknown node.`)
        continue
      }
      index++
      if (one.hasAttributes) say(at, `The XML element ${one.title} does not allow attributes.`)
      view(one, `${at}/View[${index}]`)
    }
  }
  return errors
}
