/**
 * When two recorded answers are the same: a port, rule by rule, of `essence` in the recording tool (truth.py). RefIds are resolved
 * away; times, process ids and stack traces do not count; of an error record its texts, ids and category count.
 */
import { SaxesParser } from 'saxes'

/** name of the PSRP message, its CLIXML */
export type Message = readonly [name: string, xml: string]

/** `[tag, N, children or text]`; of a reference `['Ref', N, index]`; `['unreadable', why]` for what is no XML */
type Node = [tag: string, name: string, content: Content]
type Content = Node[] | string | number | string[]

const VOLATILE = new Set([
  'StackTrace',
  'TargetSite',
  'HResult',
  'Source',
  'TimeGenerated',
  'ProcessId',
  'NativeThreadId',
  'ManagedThreadId',
  'Computer',
  'User',
  'SecondsRemaining',
  'RunspaceId',
  'InstanceId',
])
const CONTAINERS = new Set(['LST', 'DCT', 'MS', 'Props', 'IE'])
const NOT_PRIMITIVE = new Set([...CONTAINERS, 'TN', 'ToString', 'Obj'])

export const decode = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))

interface Element {
  tag: string
  attributes: Map<string, string>
  /** text before the first child, as ElementTree's `text` */
  text: string
  children: Element[]
}

function parse(xml: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const stack: Element[] = []
  let root: Element | undefined
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const attributes = new Map(Object.values(tag.attributes).map((a) => [a.name, a.value]))
    const element = {
      tag: tag.uri ? `{${tag.uri}}${tag.local}` : tag.local,
      attributes,
      text: '',
      children: [],
    }
    stack.at(-1)?.children.push(element)
    root ??= element
    stack.push(element)
  })
  parser.on('closetag', () => void stack.pop())
  const text = (data: string) => {
    const top = stack.at(-1)
    if (top && top.children.length === 0) top.text += data
  }
  parser.on('text', text)
  parser.on('cdata', text)
  parser.write(xml).close()
  if (!root) throw new Error('no element found')
  return root
}

/** @param unordered entries of dictionaries are sorted: the recorded exchanges are compared so, scripts are not */
function tree(xml: string, unordered: boolean): Node | ['unreadable', string] {
  let root: Element
  try {
    root = parse(xml.replace(/[\x00-\x08\x0b\x0c\x0e-\x1f]/g, '?'))
  } catch (error) {
    return ['unreadable', String(error)]
  }
  const types = new Map<string, string[]>()
  const seen = new Map<string, number>()
  const walk = (element: Element): Node => {
    const name = decode(element.attributes.get('N') ?? '')
    const refId = element.attributes.get('RefId')
    const { tag } = element
    if (tag === 'TNRef') return ['TN', '', types.get(refId ?? '') ?? ['?']]
    if (tag === 'TN') {
      const names = element.children.map((child) => decode(child.text))
      types.set(refId ?? '', names)
      return ['TN', '', names]
    }
    if (tag === 'Ref') return ['Ref', name, seen.get(refId ?? '') ?? '?']
    if (tag === 'Obj' && refId !== undefined) seen.set(refId, seen.size)
    if (VOLATILE.has(name)) return [tag, name, '*']
    const children = element.children.map(walk)
    const [only] = children
    if (tag === 'Obj' && children.length === 1 && only && !NOT_PRIMITIVE.has(only[0]) && !only[1])
      return [only[0], name, only[2]] // a wrapped primitive that carries nothing is the primitive
    if (unordered && tag === 'DCT') children.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
    return [tag, name, children.length || CONTAINERS.has(tag) ? children : decode(element.text)]
  }
  return walk(root)
}

const isNode = (value: unknown): value is Node => Array.isArray(value) && value.length === 3
const childrenOf = (node: unknown): Node[] =>
  isNode(node) && Array.isArray(node[2]) ? (node[2] as unknown[]).filter(isNode) : []

function named(node: unknown, name: string): Node | undefined {
  for (const child of childrenOf(node)) {
    if (child[1] === name) return child
    if (child[0] === 'MS' || child[0] === 'Props') {
      const found = named(child, name)
      if (found) return found
    }
  }
  return undefined
}

function textOf(node: unknown, name: string): string | null {
  const found = named(node, name)
  return found && typeof found[2] === 'string' ? found[2] : null
}

function errorOf(node: unknown): unknown {
  const types = childrenOf(named(node, 'Exception')).find((child) => child[0] === 'TN')?.[2]
  const message = childrenOf(node).find((child) => child[0] === 'ToString')?.[2] ?? null
  return [
    message,
    ...[
      'FullyQualifiedErrorId',
      'ErrorCategory_Category',
      'ErrorCategory_Reason',
      'ErrorCategory_TargetName',
      'ErrorCategory_TargetType',
      'ErrorDetails_Message',
    ].map((field) => textOf(node, field)),
    Array.isArray(types) ? (types[0] ?? '?') : '?',
  ]
}

const PROGRESS = [
  'Activity',
  'ActivityId',
  'CurrentOperation',
  'ParentActivityId',
  'PercentComplete',
  'StatusDescription',
]

/** What has to be the same in a message, as one comparable text. */
export function essence([name, xml]: Message, unordered = false): string {
  const root = tree(xml, unordered)
  const same = (...parts: unknown[]) => JSON.stringify([name, ...parts])
  if (name === 'ERROR_RECORD') return same(errorOf(root))
  if (name === 'PIPELINE_STATE') {
    const error = named(root, 'ExceptionAsErrorRecord')
    return same(textOf(root, 'PipelineState'), error?.[0] === 'Obj' ? errorOf(error) : null)
  }
  if (name === 'DEBUG_RECORD' || name === 'VERBOSE_RECORD' || name === 'WARNING_RECORD')
    return same(textOf(root, 'InformationalRecord_Message'))
  if (name === 'INFORMATION_RECORD') return same(named(root, 'MessageData'), named(root, 'Tags'))
  if (name === 'PROGRESS_RECORD') return same(PROGRESS.map((field) => textOf(root, field)))
  if (name.endsWith('HOST_CALL')) return same(named(root, 'mi'), named(root, 'mp'))
  return same(root)
}

/** Output the same; everything the same, in order. */
export function compare(
  want: readonly Message[],
  got: readonly Message[],
): { output: boolean; all: boolean } {
  const texts = (messages: readonly Message[]) => messages.map((message) => essence(message)).join('\n')
  const output = (messages: readonly Message[]) =>
    texts(messages.filter(([name]) => name === 'PIPELINE_OUTPUT'))
  return { output: output(want) === output(got), all: texts(want) === texts(got) }
}
