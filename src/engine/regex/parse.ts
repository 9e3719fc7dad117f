/** Reads a .NET regular expression into its tree. Positions in errors are those .NET reports, so the order of reading matters. */
import { regexNestingMax } from '../../settings/limits.ts'
import {
  any,
  boundaryWord,
  casing,
  charSet,
  closeOverCase,
  digit,
  ecmaDigit,
  ecmaSpace,
  ecmaWord,
  has,
  invert,
  normalize,
  notNewline,
  property,
  space,
  subtract,
  word,
} from './char-set.ts'
import type { CharSet, Ranges } from './char-set.ts'
import {
  build,
  empty,
  finish,
  type Frame,
  intMax,
  type Opening,
  refuseBacktracking,
  repeat,
} from './groups.ts'
import { RegexArgumentError, RegexParseError, regexOptions } from './syntax.ts'
import type { AnchorKind, RegexNode, RegexTree } from './syntax.ts'

const {
  ignoreCase,
  multiline,
  explicitCapture,
  singleline,
  ignorePatternWhitespace,
  rightToLeft,
  ecmaScript,
  cultureInvariant,
  nonBacktracking,
} = regexOptions

const optionLetters = new Map([
  ['i', ignoreCase],
  ['m', multiline],
  ['n', explicitCapture],
  ['s', singleline],
  ['x', ignorePatternWhitespace],
])
const escapes = new Map([
  ['a', 7],
  ['b', 8],
  ['e', 27],
  ['f', 12],
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
])
const anchorLetters = new Map<string, AnchorKind>([
  ['A', 'textStart'],
  ['G', 'searchStart'],
  ['Z', 'textEndOrNewline'],
  ['z', 'textEnd'],
  ['b', 'boundary'],
  ['B', 'notBoundary'],
])
const special = '*+?{$().[\\^|'
const isSpecial = (ch: string): boolean => special.includes(ch)
const isQuantifier = (ch: string): boolean => ch === '*' || ch === '+' || ch === '?' || ch === '{'
const isSpace = (ch: string): boolean =>
  ch === ' ' || ch === '\t' || ch === '\n' || ch === '\f' || ch === '\r'
const isDigit = (ch: string | undefined): boolean => ch !== undefined && ch >= '0' && ch <= '9'
const isNameUnit = (ch: string | undefined): boolean =>
  ch !== undefined && has(boundaryWord(), ch.charCodeAt(0))

/** @throws {RegexParseError | RegexArgumentError} */
export function parseRegex(pattern: string, options: number): RegexTree {
  checkOptions(options)
  const parser = new Parser(pattern, options)
  parser.countCaptures()
  const tree = parser.parse()
  if ((options & nonBacktracking) !== 0) refuseBacktracking(tree.root)
  return tree
}

/** `\n` and its like in `text` become what they stand for. @throws {RegexParseError} */
export function unescapeRegex(text: string): string {
  return text.includes('\\') ? new Parser(text, 0).unescape() : text
}

function checkOptions(options: number): void {
  const withEcma =
    ecmaScript | ignoreCase | multiline | regexOptions.compiled | cultureInvariant | regexOptions.debug
  const bad =
    options >>> 11 !== 0 ||
    ((options & ecmaScript) !== 0 && (options & ~withEcma) !== 0) ||
    ((options & nonBacktracking) !== 0 && (options & (rightToLeft | ecmaScript)) !== 0)
  if (bad) {
    throw new RegexArgumentError(
      'ArgumentOutOfRangeException',
      'options',
      "Specified argument was out of the range of valid values. (Parameter 'options')",
    )
  }
}

class Parser {
  readonly #pattern: string
  readonly #invariant: boolean
  readonly #firstOptions: number
  #options: number
  #pos = 0
  #optionsStack: number[] = []
  #nextNumber = 1
  #ignoreNextParen = false
  /** group number -> where it opens */
  readonly #slots = new Map<number, number>()
  readonly #names = new Map<string, number>()
  #slotTop = 0
  #stack: Frame[] = []

  constructor(pattern: string, options: number) {
    this.#pattern = pattern
    this.#options = options
    this.#firstOptions = options
    this.#invariant = (options & cultureInvariant) !== 0
  }

  #fail(code: string, detail: string): never {
    throw new RegexParseError(this.#pattern, this.#pos, code, detail)
  }

  #on(option: number): boolean {
    return (this.#options & option) !== 0
  }

  // --- first pass: which groups there are, since a reference may come before its group

  countCaptures(): void {
    const pattern = this.#pattern
    const named: [string, number][] = []
    this.#noteSlot(0, 0)
    while (this.#pos < pattern.length) {
      const at = this.#pos
      const ch = pattern[this.#pos++]
      if (ch === '\\') {
        if (this.#pos < pattern.length) this.#backslash(true)
      } else if (ch === '#') {
        if (this.#on(ignorePatternWhitespace)) {
          this.#pos--
          this.#blank()
        }
      } else if (ch === '[') this.#charClass(true)
      else if (ch === ')') this.#options = this.#optionsStack.pop() ?? this.#options
      else if (ch === '(') this.#countGroup(at, named)
    }
    for (const [name, at] of named) {
      while (this.#slots.has(this.#nextNumber)) this.#nextNumber++
      this.#names.set(name, this.#nextNumber)
      this.#noteSlot(this.#nextNumber++, at)
    }
  }

  #countGroup(at: number, named: [string, number][]): void {
    const pattern = this.#pattern
    if (pattern.startsWith('?#', this.#pos)) {
      this.#pos--
      this.#blank()
      this.#ignoreNextParen = false
      return
    }
    this.#optionsStack.push(this.#options)
    if (pattern[this.#pos] !== '?') {
      if (!this.#on(explicitCapture) && !this.#ignoreNextParen) this.#noteSlot(this.#nextNumber++, at)
    } else if (
      this.#pos + 2 < pattern.length &&
      (pattern[this.#pos + 1] === '<' || pattern[this.#pos + 1] === "'")
    ) {
      this.#pos += 2
      const ch = pattern[this.#pos]
      if (ch !== '0' && isNameUnit(ch)) {
        if (isDigit(ch)) this.#noteSlot(this.#decimal(), at)
        else {
          const name = this.#name()
          if (!named.some(([known]) => known === name)) named.push([name, at])
        }
      }
    } else {
      this.#pos++
      this.#readOptions()
      if (pattern[this.#pos] === ')') {
        this.#pos++
        this.#optionsStack.pop()
      } else if (pattern[this.#pos] === '(') {
        this.#ignoreNextParen = true
        return
      }
    }
    this.#ignoreNextParen = false
  }

  #noteSlot(group: number, at: number): void {
    if (this.#slots.has(group)) return
    this.#slots.set(group, at)
    if (this.#slotTop <= group) this.#slotTop = group === intMax ? group : group + 1
  }

  // --- second pass: the tree

  parse(): RegexTree {
    this.#pos = 0
    this.#nextNumber = 1
    this.#ignoreNextParen = false
    this.#optionsStack = []
    this.#options = this.#firstOptions
    const root = this.#scan()
    const groupNumbers = [...this.#slots.keys()].sort((a, b) => a - b)
    const nameOf = new Map([...this.#names].map(([name, group]) => [group, name]))
    const groupNames = groupNumbers.map((group) => nameOf.get(group) ?? String(group))
    return {
      root,
      options: this.#firstOptions,
      groupNumbers,
      groupNames,
      numberByName: new Map(groupNames.map((name, i) => [name, groupNumbers[i]!])),
    }
  }

  #scan(): RegexNode {
    const pattern = this.#pattern
    this.#open({ type: 'capture', group: 0, release: -1 })
    let quantifier = false
    let unit: RegexNode | undefined
    while (this.#pos < pattern.length) {
      let afterQuantifier: boolean = quantifier
      quantifier = false
      this.#blank()
      const start = this.#pos
      const stopAtSpace = this.#on(ignorePatternWhitespace)
      while (this.#pos < pattern.length) {
        const ch = pattern[this.#pos]!
        const stops =
          ch === '{'
            ? this.#isTrueQuantifier()
            : isSpecial(ch) || (stopAtSpace && (ch === '#' || isSpace(ch)))
        if (!stops) this.#pos++
        else break
      }
      const end = this.#pos
      this.#blank()
      const ch = pattern[this.#pos]
      const found = ch !== undefined && isSpecial(ch)
      if (found) {
        quantifier = isQuantifier(ch)
        this.#pos++
      }
      if (start < end) {
        afterQuantifier = false
        for (let i = start; i < (quantifier ? end - 1 : end); i++)
          this.#add(this.#literal(pattern.charCodeAt(i)))
        if (quantifier) unit = this.#literal(pattern.charCodeAt(end - 1))
      }
      if (ch === undefined) break
      if (!found) continue
      if (ch === '(') {
        this.#optionsStack.push(this.#options)
        const opening = this.#groupOpen()
        if (opening === undefined) this.#optionsStack.pop()
        else this.#open(opening)
        continue
      }
      if (ch === '|') {
        const frame = this.#frame()
        frame.branches.push(finish(frame))
        frame.items = []
        continue
      }
      if (ch === ')') {
        if (this.#stack.length === 1) this.#fail('InsufficientOpeningParentheses', "Too many )'s.")
        unit = this.#close()
        this.#options = this.#optionsStack.pop()!
        if (unit === undefined) continue
      } else if (ch === '[') unit = this.#set(this.#charClass(false))
      else if (ch === '\\') {
        if (this.#pos === pattern.length)
          this.#fail('UnescapedEndingBackslash', 'Illegal \\ at end of pattern.')
        unit = this.#backslash(false)
      } else if (ch === '^') unit = { type: 'anchor', kind: this.#on(multiline) ? 'lineStart' : 'textStart' }
      else if (ch === '$')
        unit = { type: 'anchor', kind: this.#on(multiline) ? 'lineEnd' : 'textEndOrNewline' }
      else if (ch === '.') unit = this.#set(this.#on(singleline) ? any() : notNewline())
      else {
        if (unit === undefined) {
          if (afterQuantifier) this.#fail('NestedQuantifiersNotParenthesized', `Nested quantifier '${ch}'.`)
          this.#fail('QuantifierAfterNothing', `Quantifier '${ch}' following nothing.`)
        }
        this.#pos--
      }
      this.#blank()
      quantifier = this.#pos < pattern.length && this.#isTrueQuantifier()
      this.#add(quantifier ? this.#quantified(unit!) : unit!)
      unit = undefined
    }
    if (this.#stack.length > 1) this.#fail('InsufficientClosingParentheses', "Not enough )'s.")
    return this.#close()!
  }

  #frame(): Frame {
    return this.#stack[this.#stack.length - 1]!
  }

  #add(node: RegexNode): void {
    this.#frame().items.push(node)
  }

  #open(opening: Opening): void {
    if (this.#stack.length >= regexNestingMax) {
      this.#fail('NestingTooDeep', `Groups are nested more than ${regexNestingMax} deep.`)
    }
    this.#stack.push({ opening, backward: this.#on(rightToLeft), branches: [], items: [] })
  }

  /** @returns the group just closed, or nothing if it was the condition of the one around it */
  #close(): RegexNode | undefined {
    const frame = this.#stack[this.#stack.length - 1]!
    const { opening, branches } = frame
    branches.push(finish(frame))
    if (opening.type === 'ifGroup' || opening.type === 'ifLook') {
      if (branches.length > 2) this.#fail('AlternationHasTooManyConditions', 'Too many | in (?()|).')
    }
    this.#stack.pop()
    const node = build(frame)
    const outer = this.#stack[this.#stack.length - 1]
    if (outer?.opening.type === 'ifLook' && outer.condition === undefined) {
      outer.condition = node
      return undefined
    }
    return node
  }

  #quantified(body: RegexNode): RegexNode {
    const pattern = this.#pattern
    const ch = pattern[this.#pos++]
    let min = ch === '+' ? 1 : 0
    let max = ch === '?' ? 1 : intMax
    if (ch === '{') {
      min = this.#decimal()
      max = min
      if (pattern[this.#pos] === ',') {
        this.#pos++
        max = pattern[this.#pos] === '}' ? intMax : this.#decimal()
      }
      this.#pos++
    }
    this.#blank()
    const lazy = pattern[this.#pos] === '?'
    if (lazy) this.#pos++
    if (min > max) this.#fail('ReversedQuantifierRange', 'Illegal {x,y} with x > y.')
    if (max === 0) return empty
    return min === 1 && max === 1 ? body : repeat(body, min, max, lazy)
  }

  #isTrueQuantifier(): boolean {
    const pattern = this.#pattern
    if (pattern[this.#pos] !== '{') return isQuantifier(pattern[this.#pos]!)
    let i = this.#pos + 1
    while (isDigit(pattern[i])) i++
    if (i === this.#pos + 1) return false
    if (pattern[i] === ',') for (i++; isDigit(pattern[i]); ) i++
    return pattern[i] === '}'
  }

  #literal(unit: number): RegexNode {
    const backward = this.#on(rightToLeft)
    const same = this.#on(ignoreCase) ? casing(this.#invariant).of.get(unit) : undefined
    if (same === undefined) return { type: 'text', text: String.fromCharCode(unit), backward }
    return { type: 'set', set: charSet(normalize(same.flatMap((other) => [other, other]))), backward }
  }

  #set(set: CharSet): RegexNode {
    return { type: 'set', set, backward: this.#on(rightToLeft) }
  }

  /** Skips comments, and white space in x mode. */
  #blank(): void {
    const pattern = this.#pattern
    for (;;) {
      const skips = this.#on(ignorePatternWhitespace)
      if (skips) while (this.#pos < pattern.length && isSpace(pattern[this.#pos]!)) this.#pos++
      if (skips && pattern[this.#pos] === '#') {
        const end = pattern.indexOf('\n', this.#pos)
        this.#pos = end < 0 ? pattern.length : end
      } else if (pattern.startsWith('(?#', this.#pos)) {
        const end = pattern.indexOf(')', this.#pos)
        if (end < 0) {
          this.#pos = pattern.length
          this.#fail('UnterminatedComment', 'Unterminated (?#...) comment.')
        }
        this.#pos = end + 1
      } else return
    }
  }

  // --- groups

  /** After '('. @returns nothing for (?i) */
  #groupOpen(): Opening | undefined {
    const pattern = this.#pattern
    if (pattern[this.#pos] !== '?' || pattern[this.#pos + 1] === ')') {
      if (this.#on(explicitCapture) || this.#ignoreNextParen) {
        this.#ignoreNextParen = false
        return { type: 'group' }
      }
      return { type: 'capture', group: this.#nextNumber++, release: -1 }
    }
    this.#pos++
    const ch = pattern[this.#pos++]
    switch (ch) {
      case ':':
        return { type: 'group' }
      case '=':
      case '!':
        this.#options &= ~rightToLeft
        return { type: 'look', negative: ch === '!', behind: false }
      case '>':
        return { type: 'atomic' }
      case '<':
      case "'": {
        const next = pattern[this.#pos]
        if (ch === '<' && (next === '=' || next === '!')) {
          this.#pos++
          this.#options |= rightToLeft
          return { type: 'look', negative: next === '!', behind: true }
        }
        if (ch === "'" && (next === '=' || next === '!')) this.#pos++
        else if (next !== undefined) return this.#namedGroup(ch === '<' ? '>' : "'")
        return this.#unrecognized()
      }
      case '(':
        return this.#condition()
      case undefined:
        this.#pos--
        return this.#unrecognized()
      default:
        this.#pos--
        // .NET reads no options directly inside of a (?(expression)...)
        if (this.#frame().opening.type !== 'ifLook') this.#readOptions()
        if (this.#pos === pattern.length) return this.#unrecognized()
        switch (pattern[this.#pos++]) {
          case ')':
            return undefined
          case ':':
            return { type: 'group' }
          default:
            return this.#unrecognized()
        }
    }
  }

  #unrecognized(): never {
    this.#fail('InvalidGroupingConstruct', 'Unrecognized grouping construct.')
  }

  #namedGroup(close: string): Opening {
    const pattern = this.#pattern
    const badName = (): never =>
      this.#fail(
        'CaptureGroupNameInvalid',
        'Invalid group name: Group names must begin with a word character.',
      )
    let group = -1
    let release = -1
    let onlyRelease = false
    const first = pattern[this.#pos]
    if (isDigit(first) || isNameUnit(first)) {
      const number = isDigit(first) ? this.#decimal() : this.#names.get(this.#name())
      if (number !== undefined && this.#slots.has(number)) group = number
      const next = pattern[this.#pos]
      if (next !== undefined && next !== close && next !== '-') badName()
      if (number === 0) this.#fail('CaptureGroupOfZero', 'Capture number cannot be zero.')
    } else if (first === '-') onlyRelease = true
    else badName()
    if ((group !== -1 || onlyRelease) && this.#pos + 1 < pattern.length && pattern[this.#pos] === '-') {
      this.#pos++
      release = this.#released(badName)
      if (this.#pos < pattern.length && pattern[this.#pos] !== close) badName()
    }
    if ((group !== -1 || release !== -1) && this.#pos < pattern.length && pattern[this.#pos++] === close) {
      return { type: 'capture', group, release }
    }
    return this.#unrecognized()
  }

  #released(badName: () => never): number {
    const ch = this.#pattern[this.#pos]
    if (isDigit(ch)) {
      const number = this.#decimal()
      return this.#slots.has(number) ? number : this.#undefinedNumber(number)
    }
    if (!isNameUnit(ch)) badName()
    const name = this.#name()
    return this.#names.get(name) ?? this.#undefinedName(name)
  }

  #undefinedNumber(number: number): never {
    this.#fail('UndefinedNumberedReference', `Reference to undefined group number ${number}.`)
  }

  #undefinedName(name: string): never {
    this.#fail('UndefinedNamedReference', `Reference to undefined group name '${name}'.`)
  }

  /** After '(?(' */
  #condition(): Opening {
    const pattern = this.#pattern
    const inside = this.#pos
    const ch = pattern[this.#pos]
    if (isDigit(ch)) {
      const group = this.#decimal()
      if (this.#pos < pattern.length && pattern[this.#pos++] === ')') {
        if (this.#slots.has(group)) return { type: 'ifGroup', group }
        this.#fail(
          'AlternationHasUndefinedReference',
          `Conditional alternation refers to an undefined group number ${group}.`,
        )
      }
      this.#fail(
        'AlternationHasMalformedReference',
        `Conditional alternation is missing a closing parenthesis after the group number ${group}.`,
      )
    }
    if (isNameUnit(ch)) {
      const group = this.#names.get(this.#name())
      if (group !== undefined && pattern[this.#pos] === ')') {
        this.#pos++
        return { type: 'ifGroup', group }
      }
    }
    this.#pos = inside - 1
    this.#ignoreNextParen = true
    if (pattern[inside] === '?') {
      const next = pattern[inside + 1]
      if (next === '#') this.#fail('AlternationHasComment', 'Alternation conditions cannot be comments.')
      const after = pattern[inside + 2]
      if (next === "'" || (next === '<' && after !== undefined && after !== '!' && after !== '=')) {
        this.#fail('AlternationHasNamedCapture', 'Alternation conditions do not capture and cannot be named.')
      }
    }
    return { type: 'ifLook' }
  }

  #readOptions(): void {
    let off = false
    for (; this.#pos < this.#pattern.length; this.#pos++) {
      const ch = this.#pattern[this.#pos]!
      if (ch === '-') off = true
      else if (ch === '+') off = false
      else {
        const option = optionLetters.get(String.fromCharCode(ch.charCodeAt(0) | 0x20))
        if (option === undefined) return
        this.#options = off ? this.#options & ~option : this.#options | option
      }
    }
  }

  // --- escapes

  /** After a backslash that is not the last character. `scanOnly`: the first pass, whose result is not used. */
  #backslash(scanOnly: boolean): RegexNode {
    const ecma = this.#on(ecmaScript)
    const ch = this.#pattern[this.#pos]!
    const kind = anchorLetters.get(ch)
    if (kind !== undefined) {
      this.#pos++
      if (!ecma) return { type: 'anchor', kind }
      return {
        type: 'anchor',
        kind: kind === 'boundary' ? 'ecmaBoundary' : kind === 'notBoundary' ? 'notEcmaBoundary' : kind,
      }
    }
    const shorthand = this.#shorthand(ch)
    if (shorthand !== undefined) {
      this.#pos++
      return this.#set(ch >= 'a' ? shorthand : charSet(invert(shorthand.ranges)))
    }
    if (ch === 'p' || ch === 'P') {
      this.#pos++
      if (scanOnly) return empty
      const { ranges, isBlock } = this.#property()
      const own = ch === 'p' ? ranges : invert(ranges)
      return this.#set(charSet(isBlock && this.#on(ignoreCase) ? closeOverCase(own, this.#invariant) : own))
    }
    return this.#reference(scanOnly) ?? this.#literal(this.#charEscape())
  }

  #shorthand(ch: string): CharSet | undefined {
    const ecma = this.#on(ecmaScript)
    switch (ch) {
      case 'w':
      case 'W':
        return ecma ? ecmaWord() : word()
      case 's':
      case 'S':
        return ecma ? ecmaSpace() : space()
      case 'd':
      case 'D':
        return ecma ? ecmaDigit() : digit()
      default:
        return undefined
    }
  }

  /** Leaves the position at the escape when it is none. */
  #reference(scanOnly: boolean): RegexNode | undefined {
    const pattern = this.#pattern
    const back = this.#pos
    let close = ''
    const ch = pattern[this.#pos]!
    if (ch === 'k') {
      const quote = pattern[this.#pos + 1]
      if (quote !== undefined) this.#pos += 2
      if ((quote !== '<' && quote !== "'") || this.#pos === pattern.length) {
        this.#fail('MalformedNamedReference', 'Malformed \\k<...> named back reference.')
      }
      close = quote === '<' ? '>' : "'"
    } else if ((ch === '<' || ch === "'") && this.#pos + 1 < pattern.length) {
      close = ch === '<' ? '>' : "'"
      this.#pos++
    }
    const first = pattern[this.#pos]!
    if (close === '') {
      if (first >= '1' && first <= '9') {
        if (this.#on(ecmaScript)) {
          const group = this.#ecmaReference()
          if (group >= 0) return this.#referenceTo(group)
        } else {
          const group = this.#decimal()
          if (scanOnly) return empty
          if (this.#slots.has(group)) return this.#referenceTo(group)
          if (group <= 9) this.#undefinedNumber(group)
        }
      }
    } else if (isDigit(first)) {
      const group = this.#decimal()
      if (this.#pos < pattern.length && pattern[this.#pos++] === close) {
        return scanOnly || this.#slots.has(group) ? this.#referenceTo(group) : this.#undefinedNumber(group)
      }
    } else if (isNameUnit(first)) {
      const name = this.#name()
      if (this.#pos < pattern.length && pattern[this.#pos++] === close) {
        return scanOnly ? empty : this.#referenceTo(this.#names.get(name) ?? this.#undefinedName(name))
      }
    }
    this.#pos = back
    return undefined
  }

  /** \12 is group 12 if that group opened before, else group 1 and a 2. */
  #ecmaReference(): number {
    const before = this.#pos - 1
    let group = -1
    let number = Number(this.#pattern[this.#pos])
    while (number <= this.#slotTop) {
      const at = this.#slots.get(number)
      if (at !== undefined && at < before) group = number
      this.#pos++
      if (!isDigit(this.#pattern[this.#pos])) break
      number = number * 10 + Number(this.#pattern[this.#pos])
    }
    return group
  }

  #referenceTo(group: number): RegexNode {
    return {
      type: 'reference',
      group,
      ignoreCase: this.#on(ignoreCase),
      ecma: this.#on(ecmaScript),
      backward: this.#on(rightToLeft),
    }
  }

  #name(): string {
    const start = this.#pos
    while (isNameUnit(this.#pattern[this.#pos])) this.#pos++
    return this.#pattern.slice(start, this.#pos)
  }

  #decimal(): number {
    let number = 0
    while (isDigit(this.#pattern[this.#pos])) {
      number = number * 10 + Number(this.#pattern[this.#pos++])
      if (number > intMax) {
        this.#fail(
          'QuantifierOrCaptureGroupOutOfRange',
          'Quantifier and capture group numbers must be less than or equal to Int32.MaxValue.',
        )
      }
    }
    return number
  }

  /** After a backslash: an escape that stands for one UTF-16 unit. */
  #charEscape(): number {
    const ch = this.#pattern[this.#pos++]!
    if (ch >= '0' && ch <= '7') {
      this.#pos--
      return this.#octal()
    }
    if (ch === 'x') return this.#hex(2)
    if (ch === 'u') return this.#hex(4)
    if (ch === 'c') return this.#control()
    const unit = escapes.get(ch)
    if (unit !== undefined) return unit
    if (!this.#on(ecmaScript) && isNameUnit(ch))
      this.#fail('UnrecognizedEscape', `Unrecognized escape sequence \\${ch}.`)
    return ch.charCodeAt(0)
  }

  #octal(): number {
    let value = 0
    for (let i = 0; i < 3; i++) {
      const ch = this.#pattern[this.#pos]
      if (ch === undefined || ch < '0' || ch > '7') break
      this.#pos++
      value = value * 8 + Number(ch)
      if (this.#on(ecmaScript) && value >= 0x20) break
    }
    return value & 0xff
  }

  #hex(length: number): number {
    const bad = (): never =>
      this.#fail('InsufficientOrInvalidHexDigits', 'Insufficient or invalid hexadecimal digits.')
    if (this.#pos + length > this.#pattern.length) bad()
    let value = 0
    for (let i = 0; i < length; i++) {
      const digitValue = Number.parseInt(this.#pattern[this.#pos++]!, 16)
      if (Number.isNaN(digitValue)) bad()
      value = value * 16 + digitValue
    }
    return value
  }

  #control(): number {
    if (this.#pos === this.#pattern.length)
      this.#fail('MissingControlCharacter', 'Missing control character.')
    let unit = this.#pattern.charCodeAt(this.#pos++)
    if (unit >= 97 && unit <= 122) unit -= 32
    unit -= 64
    return unit >= 0 && unit < 32
      ? unit
      : this.#fail('UnrecognizedControlCharacter', 'Unrecognized control character.')
  }

  /** After \p */
  #property(): { ranges: Ranges; isBlock: boolean } {
    const name = this.#propertyName()
    return (
      property(name, this.#on(ignoreCase)) ??
      this.#fail('UnrecognizedUnicodeProperty', `Unknown property '${name}'.`)
    )
  }

  #propertyName(): string {
    const pattern = this.#pattern
    const incomplete = (): never =>
      this.#fail('InvalidUnicodePropertyEscape', 'Incomplete \\p{X} character escape.')
    if (this.#pos + 2 >= pattern.length) incomplete()
    if (pattern[this.#pos++] !== '{')
      this.#fail('MalformedUnicodePropertyEscape', 'Malformed \\p{X} character escape.')
    const start = this.#pos
    while (isNameUnit(pattern[this.#pos]) || pattern[this.#pos] === '-') this.#pos++
    const name = pattern.slice(start, this.#pos)
    if (this.#pos === pattern.length || pattern[this.#pos++] !== '}') incomplete()
    return name
  }

  // --- classes

  /** After '[', up to and with ']'. */
  #charClass(scanOnly: boolean, depth: number = 0): CharSet {
    const pattern = this.#pattern
    if (depth > regexNestingMax)
      this.#fail('NestingTooDeep', `Sets are nested more than ${regexNestingMax} deep.`)
    // `cased` takes part in IgnoreCase, `plain` (categories) does not
    const cased: number[] = []
    const plain: number[] = []
    let away: CharSet | undefined
    let closed = false
    let first = true
    let rangeFrom = -1
    const negated = pattern[this.#pos] === '^'
    if (negated) {
      this.#pos++
      if (this.#on(ecmaScript) && pattern[this.#pos] === ']') first = false
    }
    const addRange = (to: number): void => {
      if (rangeFrom > to) this.#fail('ReversedCharacterRange', '[x-y] range in reverse order.')
      cased.push(rangeFrom, to)
    }
    const subtraction = (): void => {
      away = this.#charClass(scanOnly, depth + 1)
      if (!scanOnly && this.#pos < pattern.length && pattern[this.#pos] !== ']') {
        this.#fail('ExclusionGroupNotLast', 'A subtraction must be the last element in a character class.')
      }
    }
    for (; this.#pos < pattern.length; first = false) {
      let ch = pattern[this.#pos++]!
      let unit = ch.charCodeAt(0)
      let escaped = false
      if (ch === ']') {
        if (!first) {
          closed = true
          break
        }
      } else if (ch === '\\' && this.#pos < pattern.length) {
        ch = pattern[this.#pos++]!
        const shorthand = this.#shorthand(ch)
        if (shorthand !== undefined || ch === 'p' || ch === 'P') {
          if (rangeFrom >= 0 && !scanOnly) {
            this.#fail('ShorthandClassInCharacterRange', `Cannot include class \\${ch} in character range.`)
          }
          if (shorthand === undefined && scanOnly) this.#propertyName()
          else if (!scanOnly) {
            const { ranges, isBlock } =
              shorthand === undefined
                ? this.#property()
                : { ranges: shorthand.ranges, isBlock: this.#on(ecmaScript) }
            for (const at of ch >= 'a' ? ranges : invert(ranges)) (isBlock ? cased : plain).push(at)
          }
          continue
        }
        if (ch === '-') {
          if (!scanOnly) {
            if (rangeFrom < 0) rangeFrom = 0x2d
            addRange(0x2d)
            rangeFrom = -1
          }
          continue
        }
        this.#pos--
        unit = this.#charEscape()
        escaped = true
      }
      if (rangeFrom >= 0) {
        if (!scanOnly) {
          if (ch === '[' && !escaped && !first) {
            cased.push(rangeFrom, rangeFrom)
            subtraction()
          } else addRange(unit)
        }
        rangeFrom = -1
      } else if (
        this.#pos + 1 < pattern.length &&
        pattern[this.#pos] === '-' &&
        pattern[this.#pos + 1] !== ']'
      ) {
        rangeFrom = unit
        this.#pos++
      } else if (ch === '-' && !escaped && pattern[this.#pos] === '[' && !first) {
        this.#pos++
        subtraction()
      } else cased.push(unit, unit)
    }
    if (!closed) this.#fail('UnterminatedBracket', 'Unterminated [] set.')
    if (scanOnly) return any()
    const own = normalize(cased)
    let ranges: Ranges = normalize([
      ...(this.#on(ignoreCase) ? closeOverCase(own, this.#invariant) : own),
      ...plain,
    ])
    if (negated) ranges = invert(ranges)
    return charSet(away === undefined ? ranges : subtract(ranges, (away as CharSet).ranges))
  }

  unescape(): string {
    const text = this.#pattern
    let out = ''
    while (this.#pos < text.length) {
      const at = text.indexOf('\\', this.#pos)
      out += text.slice(this.#pos, at < 0 ? text.length : at)
      if (at < 0) break
      this.#pos = at + 1
      if (this.#pos < text.length) out += String.fromCharCode(this.#charEscape())
    }
    return out
  }
}
