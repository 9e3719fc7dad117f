/** XPath 1.0 over the trees of `xml-tree.ts`: location paths, predicates, the core functions. */
import { throwNet } from '../runtime/failure.ts'
import type { XmlNode } from './xml-tree.ts'

type Value = XmlNode[] | string | number | boolean
interface Context {
  readonly node: XmlNode
  readonly position: number
  readonly size: number
  readonly namespaces: ReadonlyMap<string, string> | undefined
}
type Expression = (context: Context) => Value

const bad = (text: string): never =>
  throwNet('System.Xml.XPath.XPathException', `'${text}' has an invalid token.`)

const textOf = (value: Value): string => {
  if (Array.isArray(value)) return value[0]?.innerText ?? ''
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  return String(value)
}
const numberOf = (value: Value): number =>
  typeof value === 'number'
    ? value
    : typeof value === 'boolean'
      ? Number(value)
      : textOf(value).trim() === ''
        ? Number.NaN
        : Number(textOf(value))
const truth = (value: Value): boolean =>
  Array.isArray(value)
    ? value.length > 0
    : typeof value === 'string'
      ? value !== ''
      : typeof value === 'number'
        ? value !== 0 && !Number.isNaN(value)
        : value

const tokenForm =
  /\s*(\/\/|\/|::|\.\.|\.(?!\d)|@|\[|\]|\(|\)|,|\||!=|<=|>=|=|<|>|\+|-|\*|\$|"[^"]*"|'[^']*'|\d+(?:\.\d*)?|\.\d+|[\p{L}_][\p{L}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{N}_.-]*|:\*)?)/uy

export function evaluate(text: string, node: XmlNode, namespaces?: ReadonlyMap<string, string>): Value {
  const tokens: string[] = []
  tokenForm.lastIndex = 0
  let at = 0
  while (at < text.trimEnd().length) {
    tokenForm.lastIndex = at
    const match = tokenForm.exec(text)
    if (!match) bad(text)
    tokens.push((match as RegExpExecArray)[1] as string)
    at = tokenForm.lastIndex
  }
  const parser = new Parser(tokens, text)
  const run = parser.or()
  if (!parser.atEnd) bad(text)
  return run({ node, position: 1, size: 1, namespaces })
}

/** @throws XPathException where the expression gives no nodes */
export function selectNodes(
  text: string,
  node: XmlNode,
  namespaces?: ReadonlyMap<string, string>,
): XmlNode[] {
  let value: Value
  try {
    value = evaluate(text, node, namespaces)
  } catch (error) {
    if (text.includes('[') && !text.includes(']'))
      throwNet('System.Xml.XPath.XPathException', 'Expression must evaluate to a node-set.')
    throw error
  }
  if (!Array.isArray(value))
    throwNet('System.Xml.XPath.XPathException', 'Expression must evaluate to a node-set.')
  return value
}

type Test = (node: XmlNode, context: Context) => boolean
interface Step {
  readonly axis: string
  readonly test: Test
  readonly predicates: readonly Expression[]
}

class Parser {
  readonly #tokens: readonly string[]
  readonly #text: string
  #at = 0
  constructor(tokens: readonly string[], text: string) {
    this.#tokens = tokens
    this.#text = text
  }
  get atEnd(): boolean {
    return this.#at >= this.#tokens.length
  }
  #peek(ahead = 0): string | undefined {
    return this.#tokens[this.#at + ahead]
  }
  #take(token: string): boolean {
    if (this.#peek() !== token) return false
    this.#at++
    return true
  }
  #expect(token: string): void {
    if (!this.#take(token)) bad(this.#text)
  }
  #binary(
    next: () => Expression,
    operators: Readonly<Record<string, (a: Value, b: Value) => Value>>,
  ): Expression {
    let left = next()
    for (;;) {
      const token = this.#peek()
      const apply = token !== undefined && Object.hasOwn(operators, token) ? operators[token] : undefined
      if (!apply) return left
      this.#at++
      const a = left
      const b = next()
      left = (context) => apply(a(context), b(context))
    }
  }
  or(): Expression {
    return this.#binary(() => this.#and(), { or: (a, b) => truth(a) || truth(b) })
  }
  #and(): Expression {
    return this.#binary(() => this.#equality(), { and: (a, b) => truth(a) && truth(b) })
  }
  #equality(): Expression {
    return this.#binary(() => this.#relational(), {
      '=': (a, b) => compare(a, b, (x, y) => x === y),
      '!=': (a, b) => compare(a, b, (x, y) => x !== y),
    })
  }
  #relational(): Expression {
    const order =
      (test: (x: number, y: number) => boolean) =>
      (a: Value, b: Value): Value => {
        const left = Array.isArray(a) ? a.map((one) => Number(one.innerText)) : [numberOf(a)]
        const right = Array.isArray(b) ? b.map((one) => Number(one.innerText)) : [numberOf(b)]
        return left.some((x) => right.some((y) => test(x, y)))
      }
    return this.#binary(() => this.#additive(), {
      '<': order((x, y) => x < y),
      '>': order((x, y) => x > y),
      '<=': order((x, y) => x <= y),
      '>=': order((x, y) => x >= y),
    })
  }
  #additive(): Expression {
    return this.#binary(() => this.#multiplicative(), {
      '+': (a, b) => numberOf(a) + numberOf(b),
      '-': (a, b) => numberOf(a) - numberOf(b),
    })
  }
  #multiplicative(): Expression {
    return this.#binary(() => this.#union(), {
      div: (a, b) => numberOf(a) / numberOf(b),
      mod: (a, b) => numberOf(a) % numberOf(b),
      '*': (a, b) => numberOf(a) * numberOf(b),
    })
  }
  #union(): Expression {
    return this.#binary(() => this.#path(), {
      '|': (a, b) => [...new Set([...(a as XmlNode[]), ...(b as XmlNode[])])],
    })
  }
  #path(): Expression {
    const token = this.#peek()
    if (token === undefined) return bad(this.#text)
    if (this.#take('-')) {
      const inner = this.#path()
      return (context) => -numberOf(inner(context))
    }
    let start: Expression | undefined
    if (/^["']/.test(token)) {
      this.#at++
      const literal = token.slice(1, -1)
      return () => literal
    }
    if (/^[\d.]*\d/.test(token)) {
      this.#at++
      return () => Number(token)
    }
    if (this.#take('(')) {
      start = this.or()
      this.#expect(')')
    } else if (this.#peek(1) === '(' && !nodeTests.has(token)) start = this.#call()
    const steps: Step[] = []
    let absolute = false
    if (start) {
      const predicates = this.#predicates()
      const inner = start
      if (predicates.length) start = (context) => filtered(inner(context) as XmlNode[], predicates, context)
      if (this.#peek() !== '/' && this.#peek() !== '//') return start
    } else if (token === '/' || token === '//') {
      absolute = true
      if (token === '/') {
        this.#at++
        if (!this.#startsStep()) return (context) => [context.node.document]
        steps.push(this.#step())
      }
    } else steps.push(this.#step())
    for (;;) {
      if (this.#take('//')) {
        steps.push({ axis: 'descendant-or-self', test: () => true, predicates: [] }, this.#step())
      } else if (this.#take('/')) steps.push(this.#step())
      else break
    }
    const base = start
    return (context) => {
      let nodes = base ? (base(context) as XmlNode[]) : [absolute ? context.node.document : context.node]
      for (const step of steps) {
        const next = new Set<XmlNode>()
        for (const one of nodes) {
          const found = axes[step.axis]?.(one).filter((other) => step.test(other, context)) ?? []
          for (const other of filtered(found, step.predicates, context)) next.add(other)
        }
        nodes = [...next]
      }
      return nodes
    }
  }
  #startsStep(): boolean {
    const token = this.#peek()
    return token !== undefined && (/^[\p{L}_*@.]/u.test(token) || token === '..')
  }
  #step(): Step {
    if (this.#take('.')) return { axis: 'self', test: () => true, predicates: this.#predicates() }
    if (this.#take('..')) return { axis: 'parent', test: () => true, predicates: this.#predicates() }
    let axis = 'child'
    if (this.#take('@')) axis = 'attribute'
    else if (this.#peek(1) === '::') {
      axis = this.#peek() as string
      if (!Object.hasOwn(axes, axis)) bad(this.#text)
      this.#at += 2
    }
    const name = this.#peek()
    if (name === undefined || !/^[\p{L}_*]/u.test(name)) return bad(this.#text)
    this.#at++
    const principal = axis === 'attribute' ? 'attribute' : 'element'
    let test: Test
    if (nodeTests.has(name) && this.#take('(')) {
      while (!this.#take(')')) {
        if (this.atEnd) bad(this.#text)
        this.#at++
      }
      test = nodeTests.get(name) as Test
    } else if (name === '*') test = (node) => node.kind === principal
    else if (name.includes(':')) {
      const [prefix = '', local = ''] = name.split(':')
      test = (node, context) => {
        const uri = context.namespaces?.get(prefix)
        if (uri === undefined)
          throwNet(
            'System.Xml.XPath.XPathException',
            'Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.',
          )
        return (
          node.kind === principal && node.namespaceUri === uri && (local === '*' || node.localName === local)
        )
      }
    } else
      test = (node) =>
        node.kind === principal &&
        node.name === name &&
        (node.kind === 'attribute' || node.namespaceUri === '')
    return { axis, test, predicates: this.#predicates() }
  }
  #predicates(): Expression[] {
    const out: Expression[] = []
    while (this.#take('[')) {
      out.push(this.or())
      this.#expect(']')
    }
    return out
  }
  #call(): Expression {
    const name = this.#peek() as string
    this.#at += 2
    const args: Expression[] = []
    while (!this.#take(')')) {
      args.push(this.or())
      if (!this.#take(',') && this.#peek() !== ')') bad(this.#text)
    }
    const run = functions.get(name)
    if (!run)
      return throwNet(
        'System.Xml.XPath.XPathException',
        `Namespace Manager or XsltContext needed. This query has a prefix, variable, or user-defined function.`,
      )
    return (context) =>
      run(
        args.map((one) => one(context)),
        context,
      )
  }
}

const nodeTests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['text', (node) => node.kind === 'text' || node.kind === 'cdata'],
  ['node', () => true],
  ['comment', (node) => node.kind === 'comment'],
  ['processing-instruction', (node) => node.kind === 'instruction'],
])
const withSelf = (node: XmlNode): XmlNode[] => [node, ...node.children.flatMap(withSelf)]
const ancestors = (node: XmlNode): XmlNode[] => (node.parent ? [node.parent, ...ancestors(node.parent)] : [])
const siblings = (node: XmlNode): XmlNode[] => node.parent?.children ?? []
const axes: Readonly<Record<string, (node: XmlNode) => XmlNode[]>> = {
  child: (node) => node.children,
  attribute: (node) => node.attributes,
  self: (node) => [node],
  parent: (node) => (node.parent ? [node.parent] : []),
  descendant: (node) => withSelf(node).slice(1),
  'descendant-or-self': withSelf,
  ancestor: ancestors,
  'ancestor-or-self': (node) => [node, ...ancestors(node)],
  'following-sibling': (node) => siblings(node).slice(siblings(node).indexOf(node) + 1),
  'preceding-sibling': (node) => siblings(node).slice(0, siblings(node).indexOf(node)).reverse(),
}

function filtered(nodes: readonly XmlNode[], predicates: readonly Expression[], context: Context): XmlNode[] {
  let list = [...nodes]
  for (const predicate of predicates) {
    const size = list.length
    list = list.filter((node, at) => {
      const value = predicate({ node, position: at + 1, size, namespaces: context.namespaces })
      return typeof value === 'number' ? value === at + 1 : truth(value)
    })
  }
  return list
}

function compare(a: Value, b: Value, test: (x: unknown, y: unknown) => boolean): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.some((x) => b.some((y) => test(x.innerText, y.innerText)))
  if (Array.isArray(a) || Array.isArray(b)) {
    const nodes = (Array.isArray(a) ? a : b) as XmlNode[]
    const other = (Array.isArray(a) ? b : a) as string | number | boolean
    if (typeof other === 'boolean') return test(nodes.length > 0, other)
    return nodes.some((one) =>
      typeof other === 'number' ? test(Number(one.innerText), other) : test(one.innerText, other),
    )
  }
  if (typeof a === 'boolean' || typeof b === 'boolean') return test(truth(a), truth(b))
  if (typeof a === 'number' || typeof b === 'number') return test(numberOf(a), numberOf(b))
  return test(a, b)
}

const own = (args: Value[], context: Context): Value => args[0] ?? [context.node]
const functions: ReadonlyMap<string, (args: Value[], context: Context) => Value> = new Map<
  string,
  (args: Value[], context: Context) => Value
>([
  ['position', (_, context) => context.position],
  ['last', (_, context) => context.size],
  ['count', ([nodes]) => (nodes as XmlNode[]).length],
  ['name', (args, context) => (own(args, context) as XmlNode[])[0]?.name ?? ''],
  ['local-name', (args, context) => (own(args, context) as XmlNode[])[0]?.localName ?? ''],
  ['namespace-uri', (args, context) => (own(args, context) as XmlNode[])[0]?.namespaceUri ?? ''],
  ['string', (args, context) => textOf(own(args, context))],
  ['concat', (args) => args.map(textOf).join('')],
  ['contains', ([a = '', b = '']) => textOf(a).includes(textOf(b))],
  ['starts-with', ([a = '', b = '']) => textOf(a).startsWith(textOf(b))],
  [
    'substring-before',
    ([a = '', b = '']) =>
      textOf(a).includes(textOf(b)) ? textOf(a).slice(0, textOf(a).indexOf(textOf(b))) : '',
  ],
  [
    'substring-after',
    ([a = '', b = '']) =>
      textOf(a).includes(textOf(b)) ? textOf(a).slice(textOf(a).indexOf(textOf(b)) + textOf(b).length) : '',
  ],
  [
    'substring',
    ([a = '', from = 1, length]) =>
      textOf(a).slice(
        Math.max(0, Math.round(numberOf(from)) - 1),
        length === undefined ? undefined : Math.round(numberOf(from)) - 1 + Math.round(numberOf(length)),
      ),
  ],
  ['string-length', (args, context) => textOf(own(args, context)).length],
  ['normalize-space', (args, context) => textOf(own(args, context)).trim().replace(/\s+/g, ' ')],
  [
    'translate',
    ([a = '', from = '', to = '']) =>
      Array.from(textOf(a), (one) => {
        const at = textOf(from).indexOf(one)
        return at < 0 ? one : (textOf(to)[at] ?? '')
      }).join(''),
  ],
  ['not', ([a = false]) => !truth(a)],
  ['true', () => true],
  ['false', () => false],
  ['boolean', ([a = false]) => truth(a)],
  ['number', (args, context) => numberOf(own(args, context))],
  ['sum', ([nodes]) => (nodes as XmlNode[]).reduce((sum, one) => sum + Number(one.innerText), 0)],
  ['floor', ([a = 0]) => Math.floor(numberOf(a))],
  ['ceiling', ([a = 0]) => Math.ceil(numberOf(a))],
  ['round', ([a = 0]) => Math.round(numberOf(a))],
])
