/** The operators that are words, with PowerShell's words for what they do. */
import type { Completion } from './result.ts'
import { startsWith } from './result.ts'

/** those with a form that minds case, and one that says it does not: `eq`, `ieq`, `ceq` */
const compared = new Map<string, string>()

const collection = (name: string, does: string, otherwise: string): string =>
  `${name} - case insensitive. When the left operand is a collection, returns values from the collection that ${does}, otherwise returns TRUE if the left operand ${otherwise}.`
const orders: readonly (readonly [string, string, string, string, string])[] = [
  ['eq', 'Equal to', 'equal', 'equals', 'the right operand'],
  ['ne', 'Not equal to', 'do not equal', 'does not equal', 'the right operand'],
  [
    'ge',
    'Greater than or equal to',
    'are greater than or equal to',
    'is greater than or equal to',
    'the right operand',
  ],
  ['gt', 'Greater than', 'are greater than', 'is greater than', 'the right operand'],
  ['lt', 'Less than', 'are less than', 'is less than', 'the right operand'],
  [
    'le',
    'Less than or equal to',
    'are less than or equal to',
    'is less than or equal to',
    'the right operand',
  ],
]
for (const [name, title, many, one, what] of orders)
  compared.set(name, collection(title, `${many} ${what}`, `${one} ${what}`))
for (const [name, title] of [
  ['like', 'Wildcard matching operator'],
  ['match', 'Regular expression matching operator'],
] as const) {
  compared.set(name, collection(title, 'match the right hand operand', 'matches the right operand'))
  compared.set(
    `not${name}`,
    collection(title, 'do not match the right hand operand', 'does not match the right operand'),
  )
}
for (const [name, test, list] of [
  ['contains', 'right', 'left'],
  ['in', 'left', 'right'],
] as const) {
  const contained = (how: string): string =>
    `Containment operator - case insensitive. Returns TRUE when the test value (${test} operand) exactly matches ${how} of the values in the ${list} operand.`
  compared.set(name, contained('at least one'))
  compared.set(`not${name}`, contained('none'))
}
compared.set(
  'replace',
  "Replace operator - case insensitive. Changes the left operand. Example: (dir *.ps1).FullName -replace '.ps1$','.ps1.bak'",
)
compared.set(
  'split',
  'Split - case insensitive. Split one or more strings into substrings.\n-Split <String>\n\n<String> -Split <Delimiter>[,<Max-substrings>[,"<Options>"]]\n\n<String> -Split {<ScriptBlock>} [,<Max-substrings>]',
)

const plain: Readonly<Record<string, string>> = {
  and: 'Logical and. Returns TRUE when both statements are TRUE.',
  as: 'Converts the left operand to the specified .NET Framework type (right operand).',
  band: 'Bitwise AND',
  bnot: 'Bitwise NOT',
  bor: 'Bitwise OR (inclusive)',
  bxor: 'Bitwise OR (exclusive)',
  f: 'Formats strings by using the format method of string objects.',
  is: 'Returns TRUE when the left operand is an instance of the specified .NET Framework type (right operand).',
  isnot:
    'Returns TRUE when the left operand is not an instance of the specified .NET Framework type (right operand).',
  join: 'Join - combine multiple strings into a single string.\n-Join <String[]>\n<String[]> -Join <Delimiter>',
  not: 'Logical not. Negates the statement that follows it.',
  or: 'Logical or. TRUE when either or both statements are TRUE.',
  shl: 'Shift Left bit operator. Inserts zero in right-most bit position.',
  shr: 'Shift Right bit operator. Inserts zero in the left-most bit position. For signed values, sign bit is preserved.',
  xor: 'Logical exclusive or. Returns TRUE when one of the statements is TRUE and the other is FALSE.',
}

const inCase = (text: string): string => text.replace('case insensitive', 'case sensitive')
const descriptions = new Map<string, string>(
  [
    ...Object.entries(plain),
    ...[...compared].flatMap(([name, text]): [string, string][] => [
      // the genuine text of -notin says so, and that of -ccontains says more
      [name, name === 'notin' ? inCase(text) : text],
      [`i${name}`, text],
      [`c${name}`, name === 'contains' ? inCase(text).replace('TRUE when', 'TRUE only when') : inCase(text)],
    ]),
  ].toSorted(([a], [b]) => (a < b ? -1 : 1)),
)

/** @param prefix without its dash */
export const operatorsFrom = (prefix: string): Completion[] =>
  [...descriptions]
    .filter(([name]) => startsWith(name, prefix))
    .map(([name, toolTip]) => ({
      completionText: `-${name}`,
      listItemText: name,
      resultType: 'ParameterName',
      toolTip,
    }))
