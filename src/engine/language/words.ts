/** Keywords and word operators: text in lower case -> token kind. */
import type { TokenKind } from './tokens.ts'
import { hasTrait, TokenFlags, tokenKinds, tokenKindText } from './tokens.ts'

/** `DynamicKeyword` is defined by modules at run time only, never by the language. */
export const keywords: ReadonlyMap<string, TokenKind> = new Map(
  tokenKinds
    .filter((kind) => hasTrait(kind, TokenFlags.Keyword) && kind !== 'DynamicKeyword')
    .map((kind) => [tokenKindText(kind), kind]),
)

/** Operators that have an `i` form and a `c` form beside the plain one, which means the `i` form. */
const cased = [
  'eq',
  'ne',
  'ge',
  'gt',
  'lt',
  'le',
  'like',
  'notlike',
  'match',
  'notmatch',
  'replace',
  'contains',
  'notcontains',
  'in',
  'notin',
  'split',
]

const plain: [string, TokenKind][] = [
  ['bnot', 'Bnot'],
  ['not', 'Not'],
  ['isnot', 'IsNot'],
  ['is', 'Is'],
  ['as', 'As'],
  ['f', 'Format'],
  ['and', 'And'],
  ['band', 'Band'],
  ['or', 'Or'],
  ['bor', 'Bor'],
  ['xor', 'Xor'],
  ['bxor', 'Bxor'],
  ['join', 'Join'],
  ['shl', 'Shl'],
  ['shr', 'Shr'],
]

function casedKinds(word: string): [string, TokenKind][] {
  const insensitive = `I${word}` as TokenKind
  return [
    [word, insensitive],
    [`i${word}`, insensitive],
    [`c${word}`, `C${word}` as TokenKind],
  ]
}

/** Without the dash. */
export const operators: ReadonlyMap<string, TokenKind> = new Map([...plain, ...cased.flatMap(casedKinds)])
