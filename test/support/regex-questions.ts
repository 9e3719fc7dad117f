/** Questions about regular expressions: picked by hand, and made at random from the whole syntax. */
import fc from 'fast-check'
import type { Question } from './regex-oracle.ts'

const many = (options: number, input: string, ...patterns: string[]): Question[] =>
  patterns.map((pattern) => ({ pattern, options, input }))

/** Every construct and every error message once. */
export const picked: Question[] = [
  ...many(0, 'foo=12; bar=3;\nbaz=45', '(\\w+)=(\\d+)', '(?<k>\\w+)=(?<v>\\d+)', '(?<k>\\w+)=(\\d+)', "(?'k'\\w+)=", '(?m)^\\w+', '\\d+$',
    '(?<=\\=)\\d+', '(?<!\\d)\\d(?!\\d)', '\\b\\w', '\\B\\w', '(?i)BA.', '(?s)bar.*', 'bar.*', '(?x) ba . # comment\n = ', '\\Gfoo',
    '\\Ga', '(?n)(b)(?<r>a)', '(?>\\w+)o', '(?:ba(r|z))', '(b)(a)\\2?', '(?<5>b)(a)', '(\\w)\\1', '(?<c>o)\\k<c>', '[^\\s;=]+',
    '[a-z-[aeiou]]+', '[\\w-[\\d]]+', '\\p{Lu}|\\p{Nd}', '\\P{L}+', '\\p{IsBasicLatin}+', '\\x66\\u006f', '\\141|\\142', '\\cJ',
    '(?#none)b', 'o{2}', 'o{1,}?', 'o{,2}', '.*?;', '', '(?:)', '(a|ab)(c|bcd)(d*)', '(?=(o+))', '((o)|(f))+', '(?:(o)|(f))+'),
  ...many(0, '(a(b)c)(d', '^[^()]*(((?<o>\\()[^()]*)+((?<c-o>\\))[^()]*)+)*(?(o)(?!))$', '(?:(?<o>\\()|(?<-o>\\))|[^()])+',
    '(?<o>\\()(?<x>.)(?<y-o>.)', '(?(a)a(.)|\\()', '(\\()?(?(1)a|d)', '(?<n>a)?(?(n)\\(|b)', '(?(?=a)..|.)'),
  ...many(1, 'Straße STRASSE ΣΊΣΥΦΟΣ İstanbul ıI \u212a', 'strasse', 'σίσυφος', 'istanbul', '[k]', 'i', '\\p{Lu}', '[^i]', '(s)\\1', '\\u0130'),
  ...many(513, 'İstanbul ıI \u212ak', 'i', 'k', '[h-j]', '\\u0130'),
  ...many(64, 'one two three', '\\w+', '(\\w)(\\w)', '\\w+?', '^\\w', '\\w$', 't(?=w)', '(?<=t)w', '\\w{2}', '(\\w+) (\\w+)'),
  ...many(256, 'aé1\u0663 \u00a0', '\\w', '\\d', '\\s', '(a)(\\2b)?', '\\1(a)', '[\\w]', '\\bé', '\\12'),
  ...many(2, 'a\nb\n', '^', '$', '^\\w$', '\\z', '\\Z', '\\A'), ...many(0, 'a\nb\n', '^', '$', '\\Z', '\\z', '.'),
  ...many(0, 'aaa', 'a*', 'a*?', 'a??', '(a*)*', '(a*)+', '(a|b|)*', '(?:a?){3}', '(a?)*?b', '(?:a{1,2}){2,}', '(a{2}){1}'),
  ...many(32, 'ab #', 'a b', 'a\\ ?b[ #]*', 'a #x', '[ ]', 'a {2}'),
  ...['[', 'a[b-', '(', ')', 'a)', '*a', 'a**', 'a{2,1}', '[z-a]', '[\\d-z]', '[a-\\d]', '[a-z-[b]c]', '\\k<x', '\\k<x>', '\\k', '\\kx', '\\2',
    'a\\', '\\c', '\\c!', '\\i', '(?#x', '\\p', '\\pL12', '\\p{L', '\\p{Foo}', '\\x1', '\\u12', '(?<0>a)', '(?<a b>c)', '(?<!', '(?z)', '(?<n-x>a)',
    '(?<-3>a)', '(?(3)b)', '(?(3', '(?(?#x)a)', '(?(?<n>x)a)', '(?(a)a|b|c)', '(?(a|b', 'a{99999999999}', '(?i', '(?', '(?<', "(?'", "(?'a>b)",
    '(?<a', '\\8', '(?P<n>a)', '[]', '[]a]', '[^]', '+', 'a|*', '(?:+)', '{1}', 'a{1}{2}', '\\<1>', '(?<1a>b)', '[[:alpha:]]'].map((pattern) => ({ pattern })),
  ...[256 + 16, 256 + 64, 1024 + 64, 4096, 1024].map((options) => ({ pattern: 'a(b)', options, input: 'ab' })),
  ...['(a)\\1', '(?=a)', '(?!a)', '(?>a)', '(?(a)b|c)', '(a)(?(1)b|c)', '(?<a>b)(?<-a>b)', '\\Ga'].map((pattern) => ({ pattern, options: 1024 })),
  ...['<$1>', '${v}=${k}', '$0$0', '$$', '$&', "[$`|$'|$+|$_]", '$9', '$12', '${9}', '${x}', '$', '${', '${v', '$ ', '${1}2', '$02', '$99999999999']
    .map((replacement) => ({ pattern: '(?<k>\\w+)=(?<v>\\d+)', input: 'a=1, b=22', replacement })),
  ...[0, 1, 2, -1].map((count) => ({ pattern: 'a', input: 'banana', replacement: 'o', count })),
  ...[0, 1, 2, 3].flatMap((split) => [0, 64].map((options) => ({ pattern: '(,)|;', options, input: 'a,b;c,,d', split }))),
  ...['', '(?<5>b)(a)|c', '\\b', '(a)(?<7>,)?'].map((pattern) => ({ pattern, input: 'a,bacbaa', split: 0 })),
  { pattern: 'a.b*c?d+e(f)[g]{h}^i$j|k\\l m#n\to\np\rq\fr}', op: 'escape' },
  ...['\\a\\b\\t\\r\\v\\f\\n\\e\\x41\\u0042\\103\\cA\\.\\ ', 'none', 'end\\'].map((pattern): Question => ({ pattern, op: 'unescape' })),
]

const texts = fc.array(fc.constantFrom('a', 'a', 'b', 'b', 'c', 'A', 'B', '1', ' ', '_', '\n', 'ab', 'k', 'i', 'É', 'é', '\u212a', '\u0130'), { maxLength: 12 })
  .map((parts) => parts.join(''))

const { alternatives } = fc.letrec<{ alternatives: string; sequence: string; atom: string }>((tie) => ({
  alternatives: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
  sequence: fc.array(fc.tuple(tie('atom'), fc.option(fc.constantFrom('*', '+', '?', '*?', '+?', '??', '{2}', '{1,2}', '{0,2}?', '{2,}', '{,2}')))
    .map(([atom, quantifier]) => atom + (quantifier ?? '')), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  atom: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '_', 'k', 'i', '\\n', 'ab', 'é', '.', '\\d', '\\w', '\\s', '\\W', '[ab]', '[^a]', '[a-c-[b]]',
      '\\p{Lu}', '\\P{L}', '[\\w-[a]]', '\\x61', '^', '$', '\\b', '\\B', '\\A', '\\z', '\\Z', '\\G', '\\1', '\\2', '(?(1)a|b)', '(?i)', '(?#c)', '(?x)'),
    fc.tuple(fc.constantFrom('(', '(', '(?:', '(?<n>', '(?>', '(?=', '(?!', '(?<=', '(?<!', '(?i:', '(?n:', '(?<3>', '(?<-1>', '(?<o-1>'), tie('alternatives'))
      .map(([open, body]) => `${open}${body})`),
  ),
}))

const junk = fc.array(fc.constantFrom('a', '(', ')', '[', ']', '?', '*', '+', '{', '}', '\\', '-', '^', '|', '<', '>', 'k', '1', '2', ',', ':', '=', '!',
  '#', 'p', '{L}', 'x', 'u', 'c', "'", 'n', '(?', '(?<', ' '), { minLength: 1, maxLength: 9 }).map((parts) => parts.join(''))

export const questions: fc.Arbitrary<Question> = fc.record({
  pattern: fc.oneof({ weight: 6, arbitrary: alternatives }, { weight: 1, arbitrary: junk }),
  options: fc.oneof(fc.constant(0), fc.subarray([1, 2, 4, 16, 32, 64, 512]).map((all) => all.reduce((a, b) => a | b, 0)), fc.constantFrom(256, 257, 258)),
  input: texts,
  replacement: fc.constantFrom('<$1>', '$$$0', '${n}$2', "[$`|$'|$+|$_]", '$12', '${1}0'),
  split: fc.constantFrom(0, 0, 2),
})

/**
 * Where .NET itself goes wrong: a lazy quantifier over what can be empty corrupts its stack (matches that go backwards, exceptions
 * of index), `[^` at the end under ECMAScript (IndexOutOfRangeException), lookbehind with an atomic group or after \B.
 */
export const dotnetErrs = ({ pattern, options = 0 }: Question): boolean =>
  /(\)|\\[bBAzZG]|[$^])([*+?]|\{\d*,?\d*\})\?/.test(pattern)
  || ((options & 256) !== 0 && pattern.endsWith('[^'))
  || /\(\?<[!=]/.test(pattern) && /\(\?>|\\B/.test(pattern)
