/**
 * Runs a program: backtracking as .NET's, on three stacks of ours, so that no input and no pattern touches the stack of JS.
 *   choices: places to go back to. Frames of five words: target, position, height of the trail, of the captures, limit.
 *            A negative target is a run of single units that may give back (or take) one more.
 *   trail:   (register, value before): what going back must undo.
 *   captures: start, end, previous capture of the same group: a register per group points to its last.
 * Every instruction costs a step of the budget.
 */
import { findText } from '../runtime/find-text.ts'
import { regexBacktrackWordsMax } from '../../settings/limits.ts'
import { boundaryWord, casing, ecmaWord, has } from './char-set.ts'
import { op } from './program.ts'
import type { RegexProgram } from './program.ts'
import { RegexTimeout } from './syntax.ts'

/** What one match may still use. */
export interface RegexBudget {
  steps: number
  /** after so many steps the search stops where it is, to go on later; without it, it never does */
  readonly slice?: number
}

let stepsMade = 0
/** Steps since the last question: what the matches cost their task. */
export function takeSteps(): number {
  const steps = stepsMade
  stepsMade = 0
  return steps
}

/** [slot][capture] = start, end: the captures of each slot in the order they were made. */
export type RawMatch = number[][]

const frame = 5
const keptWords = 256 * 1024
let choices = new Int32Array(4096)
let trail = new Int32Array(4096)
let captures = new Int32Array(4096)
let registers = new Int32Array(256)

function grown(array: Int32Array<ArrayBuffer>, pattern: string): Int32Array<ArrayBuffer> {
  if (array.length * 2 > regexBacktrackWordsMax) throw new RegexTimeout(pattern)
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

export interface Search {
  readonly program: RegexProgram
  readonly input: string
  /** the first match at or after it is looked for (before, if the program reads backward) */
  readonly from: number
  /** where \G holds */
  readonly searchStart: number
  readonly invariant: boolean
  readonly budget: RegexBudget
  /** for the message of a timeout */
  readonly pattern: string
}

/** A search that stopped where its slice ended: the place, and what an attempt in the middle had found out. */
export class SuspendedSearch {
  readonly search: Search
  readonly at: number
  readonly state: AttemptState | undefined
  constructor(search: Search, at: number, state: AttemptState | undefined) {
    this.search = search
    this.at = at
    this.state = state
  }
  /** Goes on with the next slice. */
  resume(): RawMatch | undefined | SuspendedSearch {
    return go(this.search, this.at, this.state)
  }
}

interface AttemptState {
  readonly pc: number
  readonly pos: number
  readonly choiceTop: number
  readonly trailTop: number
  readonly captureTop: number
  readonly choices: Int32Array<ArrayBuffer>
  readonly trail: Int32Array<ArrayBuffer>
  readonly captures: Int32Array<ArrayBuffer>
  readonly registers: Int32Array<ArrayBuffer>
}
/** of the attempt that was suspended last */
let suspended: AttemptState | undefined

/**
 * Finds the first match. It comes suspended only where the budget has slices.
 * @throws {RegexTimeout} when the budget is used up
 */
export const run = (search: Search): RawMatch | undefined | SuspendedSearch =>
  go(search, search.from, undefined)

function go(
  search: Search,
  start: number,
  state: AttemptState | undefined,
): RawMatch | undefined | SuspendedSearch {
  const { program, input, searchStart, budget } = search
  const step = program.backward ? -1 : 1
  const end = program.backward ? -1 : input.length + 1
  const before = budget.steps
  const floor = budget.slice === undefined ? 0 : Math.max(0, before - budget.slice)
  let resumed = state
  try {
    for (let at = start; at !== end; at += step) {
      if (resumed === undefined) {
        if (floor > 0 && budget.steps < floor) return new SuspendedSearch(search, at, undefined)
        const found = candidate(program, input, at, searchStart, budget)
        if (found === -1) return undefined
        if (found < -1) {
          // nothing up to there; a step has to be left to add
          at = -2 - found - step
          continue
        }
        at = found
      }
      const outcome = attempt(search, at, floor, resumed)
      resumed = undefined
      if (outcome === matched) return collect(program)
      if (outcome === paused) return new SuspendedSearch(search, at, suspended)
      if (onlyOnce(program, at)) return undefined
    }
    return undefined
  } finally {
    stepsMade += before - budget.steps
    if (choices.length > keptWords) choices = new Int32Array(4096)
    if (trail.length > keptWords) trail = new Int32Array(4096)
    if (captures.length > keptWords) captures = new Int32Array(4096)
  }
}

const onlyOnce = ({ anchor, backward }: RegexProgram, at: number): boolean =>
  anchor === 'searchStart' ||
  (anchor === 'textStart' && (!backward || at === 0)) ||
  (anchor === 'textEnd' && backward)

/** The next position at which a match can begin, -1 where there is none, -2 - n where there is none before n. */
function candidate(
  program: RegexProgram,
  input: string,
  at: number,
  searchStart: number,
  budget: RegexBudget,
): number {
  const { anchor, first, prefix, backward } = program
  if (anchor === 'searchStart') return at === searchStart ? at : -1
  if (backward) {
    if (anchor === 'textEnd' && at !== input.length) return -1
    if (first === undefined) return at
    for (let i = at; i > 0; i--) if (has(first, input.charCodeAt(i - 1))) return i
    return -1
  }
  if (anchor === 'textStart') return at === 0 ? at : -1
  if (anchor === 'textEnd') return Math.max(at, input.length)
  if (anchor === 'lineStart') {
    if (at === 0 || input.charCodeAt(at - 1) === 10) return at
    const newline = input.indexOf('\n', at)
    return newline < 0 ? -1 : newline + 1
  }
  if (prefix !== '') {
    const found = findText(input, prefix, at)
    budget.steps -= ((found < 0 ? input.length : found) - at) >> 4
    return found
  }
  if (first === undefined) return at
  const { low, ranges } = first
  const stop = Math.min(input.length, at + scannedAtOnce)
  for (let i = at; i < stop; i++) {
    const unit = input.charCodeAt(i)
    if (unit < 256 ? low[unit] === 1 : has({ low, ranges }, unit)) {
      budget.steps -= (i - at) >> 2
      return i
    }
  }
  budget.steps -= (stop - at) >> 2
  return stop < input.length ? -2 - stop : -1
}

/** characters that no match can begin with, between two looks at the budget */
const scannedAtOnce = 256 * 1024

function collect(program: RegexProgram): RawMatch {
  const groups: RawMatch = []
  for (let slot = 0; slot < program.slots; slot++) {
    const list: number[] = []
    for (let at = registers[slot]!; at >= 0; at = captures[at + 2]!)
      list.push(captures[at + 1]!, captures[at]!)
    groups.push(list.reverse())
  }
  return groups
}

const isWord = (input: string, at: number): boolean =>
  at >= 0 && at < input.length && has(boundaryWord(), input.charCodeAt(at))
const isEcmaWord = (input: string, at: number): boolean =>
  at >= 0 && at < input.length && has(ecmaWord(), input.charCodeAt(at))

const failed = 0
const matched = 1
const paused = 2

/** @param floor pauses when so many steps are left; at 0 the budget is used up */
function attempt(
  search: Search,
  start: number,
  floor: number,
  resumed: AttemptState | undefined,
): typeof failed | typeof matched | typeof paused {
  const { program, input, searchStart, invariant, budget, pattern } = search
  const { code, sets, texts } = program
  const length = input.length
  let steps = budget.steps
  let pc = 0
  let pos = start
  let choiceTop = 0
  let trailTop = 0
  let captureTop = 0
  if (resumed === undefined) {
    if (registers.length < program.registers) registers = new Int32Array(program.registers)
    registers.fill(-1, 0, program.registers)
  } else {
    ;({ pc, pos, choiceTop, trailTop, captureTop, choices, trail, captures, registers } = resumed)
  }

  const assign = (register: number, value: number): void => {
    if (trailTop + 2 > trail.length) trail = grown(trail, pattern)
    trail[trailTop++] = register
    trail[trailTop++] = registers[register]!
    registers[register] = value
  }
  const choose = (target: number, position: number, limit: number): void => {
    if (choiceTop + frame > choices.length) choices = grown(choices, pattern)
    choices[choiceTop] = target
    choices[choiceTop + 1] = position
    choices[choiceTop + 2] = trailTop
    choices[choiceTop + 3] = captureTop
    choices[choiceTop + 4] = limit
    choiceTop += frame
  }
  const capture = (slot: number, from: number, to: number): void => {
    if (captureTop + 3 > captures.length) captures = grown(captures, pattern)
    captures[captureTop] = from
    captures[captureTop + 1] = to
    captures[captureTop + 2] = registers[slot]!
    assign(slot, captureTop)
    captureTop += 3
  }

  for (;;) {
    if (--steps < floor) {
      budget.steps = Math.max(0, steps)
      if (floor === 0) throw new RegexTimeout(pattern)
      suspended = { pc, pos, choiceTop, trailTop, captureTop, choices, trail, captures, registers }
      // other searches run meanwhile
      choices = new Int32Array(4096)
      trail = new Int32Array(4096)
      captures = new Int32Array(4096)
      registers = new Int32Array(256)
      return paused
    }
    let ok = true
    switch (code[pc]) {
      case op.char:
        if (pos < length && input.charCodeAt(pos) === code[pc + 1]) {
          pos++
          pc += 2
        } else ok = false
        break
      case op.charBack:
        if (pos > 0 && input.charCodeAt(pos - 1) === code[pc + 1]) {
          pos--
          pc += 2
        } else ok = false
        break
      case op.set:
        if (pos < length && has(sets[code[pc + 1]!]!, input.charCodeAt(pos))) {
          pos++
          pc += 2
        } else ok = false
        break
      case op.setBack:
        if (pos > 0 && has(sets[code[pc + 1]!]!, input.charCodeAt(pos - 1))) {
          pos--
          pc += 2
        } else ok = false
        break
      case op.text: {
        const text = texts[code[pc + 1]!]!
        if (input.startsWith(text, pos)) {
          pos += text.length
          pc += 2
        } else ok = false
        break
      }
      case op.textBack: {
        const text = texts[code[pc + 1]!]!
        if (pos >= text.length && input.startsWith(text, pos - text.length)) {
          pos -= text.length
          pc += 2
        } else ok = false
        break
      }
      case op.run:
      case op.all: {
        const set = sets[code[pc + 1]!]!
        const max = code[pc + 3]!
        const stop = max < length - pos ? pos + max : length
        let at = pos
        while (at < stop && has(set, input.charCodeAt(at))) at++
        steps -= (at - pos) >> 2
        const least = pos + code[pc + 2]!
        if (at < least) {
          ok = false
          break
        }
        if (at > least && code[pc] === op.run) choose(~pc, at, least)
        pos = at
        pc += 4
        break
      }
      case op.runBack:
      case op.allBack: {
        const set = sets[code[pc + 1]!]!
        const max = code[pc + 3]!
        const stop = max < pos ? pos - max : 0
        let at = pos
        while (at > stop && has(set, input.charCodeAt(at - 1))) at--
        steps -= (pos - at) >> 2
        const least = pos - code[pc + 2]!
        if (at > least) {
          ok = false
          break
        }
        if (at < least && code[pc] === op.runBack) choose(~pc, at, least)
        pos = at
        pc += 4
        break
      }
      case op.few: {
        const set = sets[code[pc + 1]!]!
        const least = pos + code[pc + 2]!
        const max = code[pc + 3]!
        const most = max < length - pos ? pos + max : length
        while (pos < least && pos < length && has(set, input.charCodeAt(pos))) pos++
        if (pos < least) {
          ok = false
          break
        }
        if (pos < most) choose(~pc, pos, most)
        pc += 4
        break
      }
      case op.fewBack: {
        const set = sets[code[pc + 1]!]!
        const least = pos - code[pc + 2]!
        const max = code[pc + 3]!
        const most = max < pos ? pos - max : 0
        while (pos > least && pos > 0 && has(set, input.charCodeAt(pos - 1))) pos--
        if (pos > least) {
          ok = false
          break
        }
        if (pos > most) choose(~pc, pos, most)
        pc += 4
        break
      }
      case op.jump:
        pc = code[pc + 1]!
        break
      case op.split:
        choose(code[pc + 1]!, pos, 0)
        pc += 2
        break
      case op.fork:
        choose(pc + 2, pos, 0)
        pc = code[pc + 1]!
        break
      case op.loopInit:
        assign(code[pc + 1]!, 0)
        assign(code[pc + 1]! + 1, -1)
        pc += 2
        break
      case op.loop:
      case op.loopFew: {
        const register = code[pc + 1]!
        const count = registers[register]!
        const lazy = code[pc] === op.loopFew
        if (count < code[pc + 2]!) {
          if (!lazy) {
            assign(register, count + 1)
            assign(register + 1, pos)
          }
          pc += 5
        } else if (count >= code[pc + 3]! || registers[register + 1] === pos) pc = code[pc + 4]!
        else if (lazy) {
          choose(pc + 5, pos, 0)
          pc = code[pc + 4]!
        } else {
          choose(code[pc + 4]!, pos, 0)
          assign(register, count + 1)
          assign(register + 1, pos)
          pc += 5
        }
        break
      }
      case op.loopEnter: {
        const register = code[pc + 1]!
        assign(register, registers[register]! + 1)
        assign(register + 1, pos)
        pc += 2
        break
      }
      case op.save:
        assign(code[pc + 1]!, pos)
        pc += 2
        break
      case op.capture: {
        const from = registers[code[pc + 2]!]!
        capture(code[pc + 1]!, Math.min(from, pos), Math.max(from, pos))
        pc += 3
        break
      }
      case op.release: {
        const released = registers[code[pc + 2]!]!
        if (released < 0) {
          ok = false
          break
        }
        const innerStart = captures[released]!
        const innerEnd = captures[released + 1]!
        assign(code[pc + 2]!, captures[released + 2]!)
        if (code[pc + 1]! >= 0) {
          let from = Math.min(registers[code[pc + 3]!]!, pos)
          let to = Math.max(registers[code[pc + 3]!]!, pos)
          // What lies between the two: after, before, or the part they share.
          if (from >= innerEnd) {
            to = from
            from = innerEnd
          } else if (to <= innerStart) from = innerStart
          else {
            to = Math.min(to, innerEnd)
            from = Math.max(from, innerStart)
          }
          capture(code[pc + 1]!, from, to)
        }
        pc += 4
        break
      }
      case op.reference: {
        const flags = code[pc + 2]!
        const last = registers[code[pc + 1]!]!
        if (last < 0) {
          ok = (flags & 2) !== 0
          pc += 3
          break
        }
        const from = captures[last]!
        const size = captures[last + 1]! - from
        const at = (flags & 4) !== 0 ? pos - size : pos
        if (at < 0 || at + size > length) {
          ok = false
          break
        }
        steps -= size >> 2
        const fold = (flags & 1) !== 0 ? casing(invariant).fold : undefined
        for (let i = 0; i < size && ok; i++) {
          const a = input.charCodeAt(from + i)
          const b = input.charCodeAt(at + i)
          ok = a === b || (fold !== undefined && fold[a] === fold[b])
        }
        pos = (flags & 4) !== 0 ? at : at + size
        pc += 3
        break
      }
      case op.ifGroup:
        pc = registers[code[pc + 1]!]! < 0 ? code[pc + 2]! : pc + 3
        break
      case op.mark:
        assign(code[pc + 1]!, choiceTop)
        assign(code[pc + 1]! + 1, pos)
        pc += 2
        break
      case op.cut:
        choiceTop = registers[code[pc + 1]!]!
        pc += 2
        break
      case op.cutBack:
        choiceTop = registers[code[pc + 1]!]!
        pos = registers[code[pc + 1]! + 1]!
        pc += 2
        break
      case op.fail:
        ok = false
        break
      case op.match:
        budget.steps = steps
        return matched
      case op.lineStart:
        ok = pos === 0 || input.charCodeAt(pos - 1) === 10
        pc++
        break
      case op.lineEnd:
        ok = pos === length || input.charCodeAt(pos) === 10
        pc++
        break
      case op.textStart:
        ok = pos === 0
        pc++
        break
      case op.searchStart:
        ok = pos === searchStart
        pc++
        break
      case op.textEndOrNewline:
        ok = pos === length || (pos === length - 1 && input.charCodeAt(pos) === 10)
        pc++
        break
      case op.textEnd:
        ok = pos === length
        pc++
        break
      case op.boundary:
      case op.notBoundary:
        ok = (isWord(input, pos - 1) !== isWord(input, pos)) === (code[pc] === op.boundary)
        pc++
        break
      case op.ecmaBoundary:
      case op.notEcmaBoundary:
        ok = (isEcmaWord(input, pos - 1) !== isEcmaWord(input, pos)) === (code[pc] === op.ecmaBoundary)
        pc++
        break
      default:
        throw new RangeError(`no such instruction: ${code[pc]}`)
    }
    if (ok) continue

    // --- go back to the last choice
    if (choiceTop === 0) {
      budget.steps = steps
      return failed
    }
    const top = choiceTop - frame
    const target = choices[top]!
    pos = choices[top + 1]!
    const trailBefore = choices[top + 2]!
    while (trailTop > trailBefore) {
      trailTop -= 2
      registers[trail[trailTop]!] = trail[trailTop + 1]!
    }
    captureTop = choices[top + 3]!
    if (target >= 0) {
      choiceTop = top
      pc = target
      continue
    }
    pc = ~target
    const limit = choices[top + 4]!
    switch (code[pc]) {
      case op.run:
        pos--
        // A unit that must come next tells which places are worth going back to.
        if (code[pc + 4] === op.char) {
          const unit = code[pc + 5]
          const before = pos
          while (pos > limit && input.charCodeAt(pos) !== unit) pos--
          steps -= (before - pos) >> 2
        }
        if (pos > limit) choices[top + 1] = pos
        else choiceTop = top
        pc += 4
        break
      case op.runBack:
        pos++
        if (pos < limit) choices[top + 1] = pos
        else choiceTop = top
        pc += 4
        break
      case op.few: {
        const set = sets[code[pc + 1]!]!
        if (!has(set, input.charCodeAt(pos))) {
          choiceTop = top
          pc = failAt(program)
          break
        }
        pos++
        if (pos < limit) choices[top + 1] = pos
        else choiceTop = top
        pc += 4
        break
      }
      default: {
        const set = sets[code[pc + 1]!]!
        if (!has(set, input.charCodeAt(pos - 1))) {
          choiceTop = top
          pc = failAt(program)
          break
        }
        pos--
        if (pos > limit) choices[top + 1] = pos
        else choiceTop = top
        pc += 4
      }
    }
  }
}

/** Every program ends in `match, fail`. */
const failAt = (program: RegexProgram): number => program.code.length - 1
