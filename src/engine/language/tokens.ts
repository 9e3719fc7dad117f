/** Tokens: one table of every kind with its number, text and traits, as TokenKind and TokenFlags of PowerShell have them. */
import type { NumericLiteral } from './numbers.ts'
import type { ScriptExtent } from './source-text.ts'
import type { VariablePath } from './variable-path.ts'

/** Bits of System.Management.Automation.Language.TokenFlags; the lowest four are the precedence of a binary operator. */
export const TokenFlags = {
  None: 0,
  BinaryPrecedenceLogical: 0x1,
  BinaryPrecedenceBitwise: 0x2,
  BinaryPrecedenceComparison: 0x5,
  BinaryPrecedenceCoalesce: 0x7,
  BinaryPrecedenceAdd: 0x9,
  BinaryPrecedenceMultiply: 0xa,
  BinaryPrecedenceFormat: 0xc,
  BinaryPrecedenceRange: 0xd,
  BinaryPrecedenceMask: 0xf,
  Keyword: 0x10,
  ScriptBlockBlockName: 0x20,
  BinaryOperator: 0x100,
  UnaryOperator: 0x200,
  CaseSensitiveOperator: 0x400,
  TernaryOperator: 0x800,
  SpecialOperator: 0x1000,
  AssignmentOperator: 0x2000,
  ParseModeInvariant: 0x8000,
  TokenInError: 0x10000,
  DisallowedInRestrictedMode: 0x20000,
  PrefixOrPostfixOperator: 0x40000,
  CommandName: 0x80000,
  MemberName: 0x100000,
  TypeName: 0x200000,
  AttributeName: 0x400000,
  CanConstantFold: 0x800000,
  StatementDoesntSupportAttributes: 0x1000000,
} as const

/** kind: [number in the enumeration, text, traits] */
const table = {
  Unknown: [0, 'unknown', 0x0],
  Variable: [1, 'var', 0x0],
  SplattedVariable: [2, '@var', 0x0],
  Parameter: [3, 'param', 0x0],
  Number: [4, 'number', 0x0],
  Label: [5, 'label', 0x0],
  Identifier: [6, 'ident', 0x0],
  Generic: [7, 'generic', 0x0],
  NewLine: [8, 'newline', 0x8000],
  LineContinuation: [9, 'line continuation', 0x8000],
  Comment: [10, 'comment', 0x8000],
  EndOfInput: [11, 'eof', 0x8000],
  StringLiteral: [12, 'sqstr', 0x8000],
  StringExpandable: [13, 'dqstr', 0x8000],
  HereStringLiteral: [14, 'sq here string', 0x8000],
  HereStringExpandable: [15, 'dq here string', 0x8000],
  LParen: [16, '(', 0x8000],
  RParen: [17, ')', 0x8000],
  LCurly: [18, '{', 0x8000],
  RCurly: [19, '}', 0x8000],
  LBracket: [20, '[', 0x0],
  RBracket: [21, ']', 0x8000],
  AtParen: [22, '@(', 0x8000],
  AtCurly: [23, '@{', 0x8000],
  DollarParen: [24, '$(', 0x8000],
  Semi: [25, ';', 0x8000],
  AndAnd: [26, '&&', 0x8000],
  OrOr: [27, '||', 0x8000],
  Ampersand: [28, '&', 0x9000],
  Pipe: [29, '|', 0x9000],
  Comma: [30, ',', 0x8200],
  MinusMinus: [31, '--', 0x60200],
  PlusPlus: [32, '++', 0x60200],
  DotDot: [33, '..', 0x2010d],
  ColonColon: [34, '::', 0x21000],
  Dot: [35, '.', 0x21000],
  Exclaim: [36, '!', 0x800200],
  Multiply: [37, '*', 0x80010a],
  Divide: [38, '/', 0x80010a],
  Rem: [39, '%', 0x80010a],
  Plus: [40, '+', 0x800309],
  Minus: [41, '-', 0x800309],
  Equals: [42, '=', 0x2000],
  PlusEquals: [43, '+=', 0x2000],
  MinusEquals: [44, '-=', 0x2000],
  MultiplyEquals: [45, '*=', 0x2000],
  DivideEquals: [46, '/=', 0x2000],
  RemainderEquals: [47, '%=', 0x2000],
  Redirection: [48, 'redirection', 0x20000],
  RedirectInStd: [49, '<', 0x28000],
  Format: [50, '-f', 0x2010c],
  Not: [51, '-not', 0x800200],
  Bnot: [52, '-bnot', 0x800200],
  And: [53, '-and', 0x800101],
  Or: [54, '-or', 0x800101],
  Xor: [55, '-xor', 0x800101],
  Band: [56, '-band', 0x800102],
  Bor: [57, '-bor', 0x800102],
  Bxor: [58, '-bxor', 0x800102],
  Join: [59, '-join', 0x20305],
  Ieq: [60, '-eq', 0x105],
  Ine: [61, '-ne', 0x105],
  Ige: [62, '-ge', 0x105],
  Igt: [63, '-gt', 0x105],
  Ilt: [64, '-lt', 0x105],
  Ile: [65, '-le', 0x105],
  Ilike: [66, '-ilike', 0x105],
  Inotlike: [67, '-inotlike', 0x105],
  Imatch: [68, '-imatch', 0x20105],
  Inotmatch: [69, '-inotmatch', 0x20105],
  Ireplace: [70, '-ireplace', 0x20105],
  Icontains: [71, '-icontains', 0x105],
  Inotcontains: [72, '-inotcontains', 0x105],
  Iin: [73, '-iin', 0x105],
  Inotin: [74, '-inotin', 0x105],
  Isplit: [75, '-isplit', 0x20305],
  Ceq: [76, '-ceq', 0x505],
  Cne: [77, '-cne', 0x505],
  Cge: [78, '-cge', 0x505],
  Cgt: [79, '-cgt', 0x505],
  Clt: [80, '-clt', 0x505],
  Cle: [81, '-cle', 0x505],
  Clike: [82, '-clike', 0x505],
  Cnotlike: [83, '-cnotlike', 0x505],
  Cmatch: [84, '-cmatch', 0x20505],
  Cnotmatch: [85, '-cnotmatch', 0x20505],
  Creplace: [86, '-creplace', 0x20505],
  Ccontains: [87, '-ccontains', 0x505],
  Cnotcontains: [88, '-cnotcontains', 0x505],
  Cin: [89, '-cin', 0x505],
  Cnotin: [90, '-cnotin', 0x505],
  Csplit: [91, '-csplit', 0x20705],
  Is: [92, '-is', 0x105],
  IsNot: [93, '-isnot', 0x105],
  As: [94, '-as', 0x20105],
  PostfixPlusPlus: [95, '++', 0x60200],
  PostfixMinusMinus: [96, '--', 0x60200],
  Shl: [97, '-shl', 0x800105],
  Shr: [98, '-shr', 0x800105],
  Colon: [99, ':', 0x21000],
  QuestionMark: [100, '?', 0x20800],
  QuestionQuestionEquals: [101, '??=', 0x2000],
  QuestionQuestion: [102, '??', 0x107],
  QuestionDot: [103, '?.', 0x21000],
  QuestionLBracket: [104, '?[', 0x0],
  Begin: [119, 'begin', 0x30],
  Break: [120, 'break', 0x1000010],
  Catch: [121, 'catch', 0x10],
  Class: [122, 'class', 0x10],
  Continue: [123, 'continue', 0x1000010],
  Data: [124, 'data', 0x1000010],
  Define: [125, 'define', 0x1000010],
  Do: [126, 'do', 0x1000010],
  Dynamicparam: [127, 'dynamicparam', 0x30],
  Else: [128, 'else', 0x10],
  ElseIf: [129, 'elseif', 0x10],
  End: [130, 'end', 0x30],
  Exit: [131, 'exit', 0x1000010],
  Filter: [132, 'filter', 0x1000010],
  Finally: [133, 'finally', 0x10],
  For: [134, 'for', 0x1000010],
  Foreach: [135, 'foreach', 0x1000010],
  From: [136, 'from', 0x1000010],
  Function: [137, 'function', 0x1000010],
  If: [138, 'if', 0x1000010],
  In: [139, 'in', 0x10],
  Param: [140, 'param', 0x10],
  Process: [141, 'process', 0x30],
  Return: [142, 'return', 0x1000010],
  Switch: [143, 'switch', 0x1000010],
  Throw: [144, 'throw', 0x1000010],
  Trap: [145, 'trap', 0x1000010],
  Try: [146, 'try', 0x1000010],
  Until: [147, 'until', 0x10],
  Using: [148, 'using', 0x1000010],
  Var: [149, 'var', 0x1000010],
  While: [150, 'while', 0x1000010],
  Workflow: [151, 'workflow', 0x1000010],
  Parallel: [152, 'parallel', 0x1000010],
  Sequence: [153, 'sequence', 0x1000010],
  InlineScript: [154, 'inlinescript', 0x1000010],
  Configuration: [155, 'configuration', 0x10],
  DynamicKeyword: [156, '<dynamic keyword>', 0x10],
  Public: [157, 'public', 0x10],
  Private: [158, 'private', 0x10],
  Static: [159, 'static', 0x10],
  Interface: [160, 'interface', 0x10],
  Enum: [161, 'enum', 0x10],
  Namespace: [162, 'namespace', 0x10],
  Module: [163, 'module', 0x10],
  Type: [164, 'type', 0x10],
  Assembly: [165, 'assembly', 0x10],
  Command: [166, 'command', 0x10],
  Hidden: [167, 'hidden', 0x10],
  Base: [168, 'base', 0x10],
  Default: [169, 'default', 0x10],
  Clean: [170, 'clean', 0x30],
} as const satisfies Record<string, readonly [number, string, number]>

export type TokenKind = keyof typeof table
export type RedirectionStreamName =
  | 'All'
  | 'Output'
  | 'Error'
  | 'Warning'
  | 'Verbose'
  | 'Debug'
  | 'Information'

/** The streams in the order of their numbers; `*` is 0. */
export const redirectionStreams = [
  'All',
  'Output',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'Information',
] as const

export const tokenKinds = Object.keys(table) as TokenKind[]

/** How a kind is shown where the token's own text is not at hand. */
export function tokenKindText(kind: TokenKind): string {
  return table[kind][1]
}

export function tokenTraits(kind: TokenKind): number {
  return table[kind][2]
}

export function hasTrait(kind: TokenKind, flag: number): boolean {
  return (table[kind][2] & flag) !== 0
}

export function binaryPrecedence(kind: TokenKind): number {
  return table[kind][2] & TokenFlags.BinaryPrecedenceMask
}

/** One class for all tokens: which fields are set follows from the kind. */
export class Token {
  kind: TokenKind
  flags: number
  readonly extent: ScriptExtent
  /** strings and generic tokens: the text with quotes and escapes done */
  value: string | undefined
  /** Number */
  literal: NumericLiteral | undefined
  /** Variable and SplattedVariable */
  variablePath: VariablePath | undefined
  /** Parameter: the name without dash and colon */
  parameterName: string | undefined
  /** Parameter: `-Name:` */
  usedColon = false
  /** Label: the name without the colon */
  labelText: string | undefined
  /** Redirection */
  fromStream: RedirectionStreamName | undefined
  /** Redirection that merges */
  toStream: RedirectionStreamName | undefined
  /** Redirection to a file: `>>` */
  append = false
  /** StringExpandable, HereStringExpandable, Generic: what is expanded in it; undefined where nothing is */
  nestedTokens: Token[] | undefined
  /** the literal text between the nested tokens: one more than those */
  literals: string[] | undefined
  /** an unscanned sub-expression: offsets in the whole text that `value` leaves out (one of two quotes), ascending */
  skippedOffsets: readonly number[] | undefined

  constructor(extent: ScriptExtent, kind: TokenKind, flags = 0) {
    this.extent = extent
    this.kind = kind
    this.flags = flags | tokenTraits(kind)
  }

  get text(): string {
    return this.extent.text
  }

  get hasError(): boolean {
    return (this.flags & TokenFlags.TokenInError) !== 0
  }

  /** A variable's name without scope. */
  get name(): string | undefined {
    return this.variablePath?.unqualifiedPath
  }
}
