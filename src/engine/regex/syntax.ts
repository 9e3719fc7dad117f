/** The tree of a .NET regular expression, its options and its errors. Data only. */
import type { CharSet } from './char-set.ts'

/** Bits of System.Text.RegularExpressions.RegexOptions. */
export const regexOptions = {
  none: 0,
  ignoreCase: 1,
  multiline: 2,
  explicitCapture: 4,
  compiled: 8,
  singleline: 16,
  ignorePatternWhitespace: 32,
  rightToLeft: 64,
  debug: 128,
  ecmaScript: 256,
  cultureInvariant: 512,
  nonBacktracking: 1024,
} as const

export type AnchorKind =
  | 'lineStart'
  | 'lineEnd'
  | 'textStart'
  | 'searchStart'
  | 'textEndOrNewline'
  | 'textEnd'
  | 'boundary'
  | 'notBoundary'
  | 'ecmaBoundary'
  | 'notEcmaBoundary'

/** `backward`: read from right to left (RightToLeft, or inside a lookbehind). */
export type RegexNode =
  | { type: 'empty' }
  | { type: 'text'; text: string; backward: boolean }
  | { type: 'set'; set: CharSet; backward: boolean }
  /** items in the order in which they are matched, so reversed where `backward` */
  | { type: 'sequence'; items: RegexNode[] }
  | { type: 'choice'; branches: RegexNode[] }
  | { type: 'loop'; body: RegexNode; min: number; max: number; lazy: boolean }
  /** captures `group`, and takes back the last capture of `release`; -1: none */
  | { type: 'capture'; body: RegexNode; group: number; release: number }
  | { type: 'look'; body: RegexNode; negative: boolean; behind: boolean }
  | { type: 'atomic'; body: RegexNode }
  | { type: 'reference'; group: number; ignoreCase: boolean; ecma: boolean; backward: boolean }
  | { type: 'ifGroup'; group: number; yes: RegexNode; no: RegexNode }
  | { type: 'ifLook'; condition: RegexNode; yes: RegexNode; no: RegexNode }
  | { type: 'anchor'; kind: AnchorKind }

export interface RegexTree {
  root: RegexNode
  options: number
  /** numbers in ascending order: not without gaps, as in (?<5>a) */
  groupNumbers: readonly number[]
  /** the name of each of `groupNumbers`; its digits where it has none */
  groupNames: readonly string[]
  numberByName: ReadonlyMap<string, number>
}

/** What is wrong with a pattern, worded as .NET words it. `code` is a name of RegexParseError. */
export class RegexParseError extends Error {
  readonly code: string
  readonly offset: number
  constructor(pattern: string, offset: number, code: string, detail: string) {
    super(`Invalid pattern '${pattern}' at offset ${offset}. ${detail}`)
    this.name = 'RegexParseError'
    this.code = code
    this.offset = offset
  }
}

/** An argument .NET refuses: options that do not exist or do not go together, a start outside of the text. */
export class RegexArgumentError extends Error {
  readonly parameter: string
  readonly exception: 'ArgumentOutOfRangeException' | 'NotSupportedException'
  constructor(
    exception: 'ArgumentOutOfRangeException' | 'NotSupportedException',
    parameter: string,
    text: string,
  ) {
    super(text)
    this.name = 'RegexArgumentError'
    this.parameter = parameter
    this.exception = exception
  }
}

/** The step budget of one operation is used up: .NET's RegexMatchTimeoutException. */
export class RegexTimeout extends Error {
  readonly pattern: string
  constructor(pattern: string) {
    super(
      'The Regex engine has timed out while trying to match a pattern to an input string. This can occur for ' +
        'many reasons, including very large inputs or excessive backtracking caused by nested quantifiers, ' +
        'back-references and other factors.',
    )
    this.name = 'RegexTimeout'
    this.pattern = pattern
  }
}
