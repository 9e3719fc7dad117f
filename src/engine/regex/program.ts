/**
 * From the tree to a flat program for match.ts. One instruction is an opcode and its operands in an Int32Array.
 * What can be decided beforehand is: which loops never need to give back, where a match can begin at all.
 */
import { any, charSet, normalize, overlaps } from './char-set.ts'
import type { CharSet, Ranges } from './char-set.ts'
import type { AnchorKind, RegexNode, RegexTree } from './syntax.ts'

export const op = {
  /** unit */ char: 0,
  charBack: 1,
  /** set */ set: 2,
  setBack: 3,
  /** text */ text: 4,
  textBack: 5,
  /** set, min, max: a run of single units, all, few, or all without giving back */
  run: 6,
  runBack: 7,
  few: 8,
  fewBack: 9,
  all: 10,
  allBack: 11,
  /** target */ jump: 12,
  /** target: go on here, the target is the second choice */ split: 13,
  /** target: go there, here is the second choice */ fork: 14,
  /** register: count and mark of a loop begin */ loopInit: 15,
  /** register, min, max, exit */ loop: 16,
  loopFew: 17,
  /** register */ loopEnter: 18,
  /** register: position */ save: 19,
  /** slot, register */ capture: 20,
  /** slot or -1, slot to release, register */ release: 21,
  /** slot, 1 ignore case | 2 ECMAScript | 4 backward */ reference: 22,
  /** slot, target if it has not matched */ ifGroup: 23,
  /** register: choices and position */ mark: 24,
  /** register: forget the choices made since */ cut: 25,
  /** register: and go back to the position */ cutBack: 26,
  fail: 27,
  match: 28,
  lineStart: 29,
  lineEnd: 30,
  textStart: 31,
  searchStart: 32,
  textEndOrNewline: 33,
  textEnd: 34,
  boundary: 35,
  notBoundary: 36,
  ecmaBoundary: 37,
  notEcmaBoundary: 38,
} as const

export interface RegexProgram {
  readonly code: Int32Array
  readonly sets: readonly CharSet[]
  readonly texts: readonly string[]
  /** registers 0..slots-1 hold the last capture of each slot */
  readonly registers: number
  readonly slots: number
  readonly backward: boolean
  /** where a match can begin: at an anchor, at a text, at one of a set */
  readonly anchor: AnchorKind | undefined
  readonly prefix: string
  readonly first: CharSet | undefined
}

interface First {
  ranges: Ranges
  /** can match without taking a unit */
  nullable: boolean
  /** and whether it does so depends on the place */
  positional: boolean
}

const infinite = 0x7fffffff
const nothing: First = { ranges: [], nullable: true, positional: false }

function firstOf(node: RegexNode): First {
  switch (node.type) {
    case 'text': {
      const unit = node.text.charCodeAt(node.backward ? node.text.length - 1 : 0)
      return { ranges: [unit, unit], nullable: false, positional: false }
    }
    case 'set':
      return { ranges: node.set.ranges, nullable: false, positional: false }
    case 'sequence': {
      const firsts: First[] = []
      for (const item of node.items) {
        firsts.push(firstOf(item))
        if (!firsts[firsts.length - 1]!.nullable) return { ...either(firsts), nullable: false }
      }
      return either(firsts)
    }
    case 'choice':
      return either(node.branches.map(firstOf))
    case 'loop': {
      const first = firstOf(node.body)
      return { ...first, nullable: first.nullable || node.min === 0 }
    }
    case 'capture':
    case 'atomic':
      return firstOf(node.body)
    case 'ifGroup':
      return either([firstOf(node.yes), firstOf(node.no)])
    case 'ifLook':
      return { ...either([firstOf(node.yes), firstOf(node.no)]), positional: true }
    case 'reference':
      return { ranges: any().ranges, nullable: true, positional: true }
    case 'empty':
      return nothing
    case 'look':
    case 'anchor':
      return { ...nothing, positional: true }
  }
}

const either = (all: First[]): First => ({
  ranges: normalize(all.flatMap((first) => first.ranges)),
  nullable: all.some((first) => first.nullable),
  positional: all.some((first) => first.positional),
})

/**
 * What can come next where matching goes on: its units. A loop whose units are none of these need not give any back.
 * [] is the end of the pattern or of the text. Where the place itself decides, anything may come.
 */
function then(node: RegexNode, follow: Ranges, backward: boolean): Ranges {
  if (node.type === 'anchor' && !backward) {
    if (node.kind === 'textEnd') return []
    if (node.kind === 'textEndOrNewline' || node.kind === 'lineEnd') return [10, 10]
  }
  const first = firstOf(node)
  if (!first.nullable) return first.ranges
  return first.positional ? any().ranges : normalize([...first.ranges, ...follow])
}

/** One unit of a set: the body of the loops that need no places to go back to for each turn. */
function single(node: RegexNode): { set: CharSet; backward: boolean } | undefined {
  if (node.type === 'set') return node
  if (node.type === 'text' && node.text.length === 1) {
    const unit = node.text.charCodeAt(0)
    return { set: charSet([unit, unit]), backward: node.backward }
  }
  return undefined
}

export function compileProgram(tree: RegexTree): RegexProgram {
  const code: number[] = []
  const sets: CharSet[] = []
  const texts: string[] = []
  const slotOf = new Map(tree.groupNumbers.map((group, slot) => [group, slot]))
  let registers = tree.groupNumbers.length
  const backward = (tree.options & 64) !== 0

  const emit = (...words: number[]): number => code.push(...words) - words.length
  const here = (at: number): void => {
    code[at] = code.length
  }
  const set = (one: CharSet): number => {
    const known = sets.findIndex(
      ({ ranges }) =>
        ranges === one.ranges ||
        (ranges.length === one.ranges.length && ranges.every((at, i) => at === one.ranges[i])),
    )
    return known >= 0 ? known : sets.push(one) - 1
  }
  const slot = (group: number): number => (group < 0 ? -1 : slotOf.get(group)!)

  const loop = (node: RegexNode & { type: 'loop' }, follow: Ranges, back: boolean): void => {
    const { body, min, max, lazy } = node
    const unit = single(body)
    if (unit !== undefined) {
      const keeps = !lazy && (min === max || !overlaps(unit.set.ranges, follow))
      emit((keeps ? op.all : lazy ? op.few : op.run) + (unit.backward ? 1 : 0), set(unit.set), min, max)
      return
    }
    const first = firstOf(body)
    const inside = normalize([...(first.nullable ? any().ranges : first.ranges), ...follow])
    if (min === 0 && max === 1) {
      const exit = emit(lazy ? op.fork : op.split, 0) + 1
      write(body, follow, back)
      here(exit)
    } else if (!first.nullable && min === 0 && max === infinite) {
      const top = emit(lazy ? op.fork : op.split, 0)
      write(body, inside, back)
      emit(op.jump, top)
      here(top + 1)
    } else if (!first.nullable && min === 1 && max === infinite) {
      const top = code.length
      write(body, inside, back)
      emit(lazy ? op.split : op.fork, top)
    } else {
      const register = registers
      registers += 2
      emit(op.loopInit, register)
      const top = emit(lazy ? op.loopFew : op.loop, register, min, max, 0)
      if (lazy) emit(op.loopEnter, register)
      write(body, inside, back)
      emit(op.jump, top)
      here(top + 4)
    }
  }

  const marked = (): number => {
    const register = registers
    registers += 2
    emit(op.mark, register)
    return register
  }

  const write = (node: RegexNode, follow: Ranges, back: boolean): void => {
    switch (node.type) {
      case 'empty':
        return
      case 'text':
        if (node.text.length === 1) emit(node.backward ? op.charBack : op.char, node.text.charCodeAt(0))
        else emit(node.backward ? op.textBack : op.text, texts.push(node.text) - 1)
        return
      case 'set':
        emit(node.backward ? op.setBack : op.set, set(node.set))
        return
      case 'sequence': {
        const follows: Ranges[] = []
        let next = follow
        for (let i = node.items.length - 1; i >= 0; i--) {
          follows[i] = next
          next = then(node.items[i]!, next, back)
        }
        node.items.forEach((item, i) => write(item, follows[i]!, back))
        return
      }
      case 'choice': {
        const ends: number[] = []
        node.branches.forEach((branch, i) => {
          const isLast = i === node.branches.length - 1
          const next = isLast ? -1 : emit(op.split, 0) + 1
          write(branch, follow, back)
          if (isLast) return
          ends.push(emit(op.jump, 0) + 1)
          here(next)
        })
        ends.forEach(here)
        return
      }
      case 'loop':
        return loop(node, follow, back)
      case 'capture': {
        const register = registers++
        emit(op.save, register)
        write(node.body, follow, back)
        if (node.release >= 0) emit(op.release, slot(node.group), slot(node.release), register)
        else emit(op.capture, slot(node.group), register)
        return
      }
      case 'atomic': {
        const register = marked()
        write(node.body, [], back)
        emit(op.cut, register)
        return
      }
      case 'look': {
        const register = marked()
        const exit = node.negative ? emit(op.split, 0) + 1 : -1
        write(node.body, [], node.behind)
        if (!node.negative) emit(op.cutBack, register)
        else {
          emit(op.cut, register, op.fail)
          here(exit)
        }
        return
      }
      case 'reference':
        emit(
          op.reference,
          slot(node.group),
          (node.ignoreCase ? 1 : 0) | (node.ecma ? 2 : 0) | (node.backward ? 4 : 0),
        )
        return
      case 'ifGroup': {
        const no = emit(op.ifGroup, slot(node.group), 0) + 2
        write(node.yes, follow, back)
        const end = emit(op.jump, 0) + 1
        here(no)
        write(node.no, follow, back)
        here(end)
        return
      }
      case 'ifLook': {
        const register = marked()
        const no = emit(op.split, 0) + 1
        write(node.condition, any().ranges, back)
        emit(op.cutBack, register)
        write(node.yes, follow, back)
        const end = emit(op.jump, 0) + 1
        here(no)
        write(node.no, follow, back)
        here(end)
        return
      }
      case 'anchor':
        emit(op[node.kind])
        return
    }
  }

  write(tree.root, [], backward)
  emit(op.match, op.fail)
  const first = firstOf(tree.root)
  const start = leading(tree.root)
  return {
    code: Int32Array.from(code),
    sets,
    texts,
    registers,
    slots: tree.groupNumbers.length,
    backward,
    anchor: start?.type === 'anchor' ? start.kind : undefined,
    prefix: start?.type === 'text' && !backward ? start.text : '',
    first: first.nullable ? undefined : charSet(first.ranges),
  }
}

/** The first thing matched, if it is the same on every path. */
function leading(node: RegexNode): RegexNode | undefined {
  switch (node.type) {
    case 'sequence':
      return leading(node.items[0]!)
    case 'capture':
    case 'atomic':
      return leading(node.body)
    case 'text':
    case 'anchor':
      return node
    default:
      return undefined
  }
}
