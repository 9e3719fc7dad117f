/** Groups of a .NET regular expression as they are read, and the nodes they become. */
import { RegexArgumentError, type RegexNode } from './syntax.ts'

/** what no number in a pattern exceeds */
export const intMax = 0x7fffffff
export const empty: RegexNode = { type: 'empty' }

export type Opening =
  | { type: 'group' | 'atomic' | 'ifLook' }
  | { type: 'capture'; group: number; release: number }
  | { type: 'look'; negative: boolean; behind: boolean }
  | { type: 'ifGroup'; group: number }

export interface Frame {
  opening: Opening
  backward: boolean
  branches: RegexNode[]
  items: RegexNode[]
  condition?: RegexNode
}

/** (?:a{1,2}){2,} is a{2,} to .NET, which shows in its captures; what would leave gaps, as (a{2,})?, stays. */
export function repeat(body: RegexNode, min: number, max: number, lazy: boolean): RegexNode {
  if (body.type !== 'loop' || body.lazy !== lazy || (min === 0 && body.min > 1) || body.max < body.min * 2) {
    return { type: 'loop', body, min, max, lazy }
  }
  return {
    ...body,
    min: body.min === 0 ? 0 : Math.min(intMax, body.min * min),
    max: Math.min(intMax, body.max * max),
  }
}

/** The items of one branch: neighbouring texts joined, in the order of reading. */
export function finish(frame: Frame): RegexNode {
  const items: RegexNode[] = []
  for (const item of frame.items) {
    const before = items[items.length - 1]
    if (item.type === 'text' && before?.type === 'text') {
      items[items.length - 1] = { ...before, text: before.text + item.text }
    } else if (item.type !== 'empty') items.push(item)
  }
  if (items.length === 1) return items[0]!
  if (items.length === 0) return empty
  return { type: 'sequence', items: frame.backward ? items.reverse() : items }
}

export function build(frame: Frame): RegexNode {
  const { opening, branches, condition } = frame
  if (opening.type === 'ifGroup') {
    return { type: 'ifGroup', group: opening.group, yes: branches[0]!, no: branches[1] ?? empty }
  }
  if (opening.type === 'ifLook') {
    return { type: 'ifLook', condition: condition ?? empty, yes: branches[0]!, no: branches[1] ?? empty }
  }
  const body: RegexNode = branches.length === 1 ? branches[0]! : { type: 'choice', branches }
  switch (opening.type) {
    case 'group':
      return body
    case 'atomic':
      return { type: 'atomic', body }
    case 'look':
      return { type: 'look', body, negative: opening.negative, behind: opening.behind }
    case 'capture':
      return { type: 'capture', body, group: opening.group, release: opening.release }
  }
}

export function refuseBacktracking(node: RegexNode): void {
  const refuse = (what: string): never => {
    throw new RegexArgumentError(
      'NotSupportedException',
      '',
      `RegexOptions.NonBacktracking is not supported in conjunction with expressions containing: '${what}'.`,
    )
  }
  switch (node.type) {
    case 'sequence':
      return node.items.forEach(refuseBacktracking)
    case 'choice':
      return node.branches.forEach(refuseBacktracking)
    case 'loop':
      return refuseBacktracking(node.body)
    case 'capture':
      if (node.release !== -1) {
        refuse("balancing group (?<name1-name2>subexpression) or (?'name1-name2' subexpression)")
      }
      return refuseBacktracking(node.body)
    case 'look':
      return refuse(
        node.negative
          ? 'negative lookahead (?! pattern) or negative lookbehind (?<! pattern)'
          : 'positive lookahead (?= pattern) or positive lookbehind (?<= pattern)',
      )
    case 'atomic':
      return refuse('atomic subexpressions (?> pattern)')
    case 'reference':
      return refuse('backreference (\\ number)')
    case 'ifGroup':
      return refuse(
        'captured group conditional (?( name ) yes-pattern | no-pattern ) or ' +
          '(?( number ) yes-pattern| no-pattern )',
      )
    case 'ifLook':
      return refuse('test conditional (?( test-pattern ) yes-pattern | no-pattern )')
    case 'anchor':
      return node.kind === 'searchStart' ? refuse('contiguous matches (\\G)') : undefined
    default:
      return undefined
  }
}
