/** System.Text.Rune: one Unicode scalar value. */
import { identity } from '../../../objects/collections.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { PSChar } from '../../../objects/numbers.ts'
import { toJsNumber } from '../../runtime/numeric.ts'
import { registerComparison, registerDefault, setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { items } from '../enumerable.ts'
import { category, upper } from '../strings.ts'
import { type Implementation, implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { argument, cultureArg, double, enumOf, outOfRange } from '../values.ts'

const name = 'System.Text.Rune'
const runeType = loadType(name) as NetType

export class PSRune {
  readonly value: number
  constructor(value: number) {
    this.value = value
  }
  get netType(): NetType {
    return runeType
  }
  toString(): string {
    return String.fromCodePoint(this.value)
  }
  [identity](): string {
    return `Rune${this.value}`
  }
}
const isScalar = (value: number): boolean =>
  value >= 0 && value <= 0x10ffff && !(value >= 0xd800 && value < 0xe000)
const utf16Length = (value: number): number => (value < 0x10000 ? 1 : 2)
const utf8Length = (value: number): number => (value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4)

/** From the arguments of a constructor or TryCreate. @returns undefined where they make no scalar value */
function scalarOf(args: readonly unknown[]): number | undefined {
  const [first, second] = args
  if (first instanceof PSChar && second instanceof PSChar) {
    const pair = String(first) + String(second)
    const point = pair.codePointAt(0) as number
    return point > 0xffff ? point : undefined
  }
  const value = first instanceof PSChar ? first.code : toJsNumber(first)
  return isScalar(value) ? value : undefined
}
function at(text: string, index: number): number | undefined {
  if (index < 0 || index >= text.length)
    outOfRange(
      'index',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  const value = text.codePointAt(index) as number
  return isScalar(value) ? value : undefined
}
const is =
  (pattern: RegExp): Implementation =>
  (_, [rune]) =>
    pattern.test(String(rune))
/** a change of case that makes two characters of one leaves the rune as it is */
const one = (text: string, from: PSRune): PSRune => {
  const points = [...text]
  return points.length === 1 ? new PSRune((points[0] as string).codePointAt(0) as number) : from
}

registerDefault(runeType, () => new PSRune(0))
registerComparison(
  runeType,
  (a: PSRune, b: PSRune) => a.value === b.value,
  (a: PSRune, b: PSRune) => a.value - b.value,
)
implement(name, {
  get: {
    IsAscii: (self: PSRune) => self.value < 0x80,
    IsBmp: (self: PSRune) => self.value < 0x10000,
    Plane: (self: PSRune) => self.value >> 16,
    Utf16SequenceLength: (self: PSRune) => utf16Length(self.value),
    Utf8SequenceLength: (self: PSRune) => utf8Length(self.value),
    Value: (self: PSRune) => self.value,
  },
  call: {
    CompareTo: (self: PSRune, [other]) =>
      other === null
        ? 1
        : other instanceof PSRune
          ? self.value - other.value
          : argument('Object must be of type Rune.'),
    Equals: (self: PSRune, [other]) => other instanceof PSRune && self.value === other.value,
    GetHashCode: (self: PSRune) => self.value,
    ToString: (self: PSRune) => String(self),
  },
  staticGet: { ReplacementChar: () => new PSRune(0xfffd) },
  staticCall: {
    GetRuneAt: (_, [text, index]) =>
      new PSRune(
        at(text, index) ??
          argument('Cannot extract a Unicode scalar value from the specified index in the input.', 'index'),
      ),
    TryGetRuneAt: (_, [text, index, ref]) => {
      const inside = index >= 0 && index < text.length
      const value = inside ? at(text, index) : undefined
      setReference(ref, new PSRune(value ?? 0))
      return value !== undefined
    },
    IsValid: (_, [value]) => isScalar(toJsNumber(value)),
    TryCreate: (_, args) => {
      const value = scalarOf(args.slice(0, -1))
      setReference(args[args.length - 1], new PSRune(value ?? 0))
      return value !== undefined
    },
    GetNumericValue: (_, [rune]) => double(/^\p{Nd}$/u.test(String(rune)) ? digitOf(rune) : -1),
    GetUnicodeCategory: (_, [rune]) => enumOf('System.Globalization.UnicodeCategory', category(String(rune))),
    IsControl: is(/^\p{Cc}$/u),
    IsDigit: is(/^\p{Nd}$/u),
    IsLetter: is(/^\p{L}$/u),
    IsLetterOrDigit: is(/^[\p{L}\p{Nd}]$/u),
    IsLower: is(/^\p{Ll}$/u),
    IsNumber: is(/^\p{N}$/u),
    IsPunctuation: is(/^\p{P}$/u),
    IsSeparator: is(/^\p{Z}$/u),
    IsSymbol: is(/^\p{S}$/u),
    IsUpper: is(/^\p{Lu}$/u),
    IsWhiteSpace: is(/^\s$/u),
    ToLower: (_, [rune, culture], ctx) =>
      one(String(rune).toLocaleLowerCase(cultureArg(culture, ctx).name || 'en-US'), rune),
    ToLowerInvariant: (_, [rune]) => one(String(rune).toLowerCase(), rune),
    ToUpper: (_, [rune, culture], ctx) =>
      one(String(rune).toLocaleUpperCase(cultureArg(culture, ctx).name || 'en-US'), rune),
    ToUpperInvariant: (_, [rune]) => one(upper(String(rune)), rune),
  },
  create: (_, args) => {
    const value = args.length === 0 ? 0 : scalarOf(args)
    if (value === undefined)
      outOfRange(
        args.length > 1 ? 'highSurrogate' : args[0] instanceof PSChar ? 'ch' : 'value',
        'Specified argument was out of the range of valid values.',
      )
    return new PSRune(value as number)
  },
})
/** The digit a decimal digit stands for: they come in runs of ten that start with the zero. */
function digitOf(rune: PSRune): number {
  let zero = rune.value
  while (rune.value - zero < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero--
  return rune.value - zero
}
for (const from of ['Char', 'Int32', 'UInt32'])
  conversion(`System.${from}`, name, 0x5f, (value) => {
    const scalar = scalarOf([value])
    return scalar === undefined
      ? outOfRange(
          from === 'Char' ? 'ch' : 'value',
          'Specified argument was out of the range of valid values.',
        )
      : new PSRune(scalar)
  })

/** What `"text".EnumerateRunes()` gives. */
class RuneEnumerator {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  get netType(): NetType {
    return loadType('System.Text.StringRuneEnumerator') as NetType
  }
  *[items](): Generator<PSRune> {
    for (const point of this.text) {
      const value = point.codePointAt(0) as number
      yield new PSRune(isScalar(value) ? value : 0xfffd)
    }
  }
}
if (!loadType('System.Text.StringRuneEnumerator'))
  addMetadata(`#struct System.Text.StringRuneEnumerator :System.ValueType;System.Collections.Generic.IEnumerable\`1[System.Text.Rune];System.Collections.IEnumerable;System.Collections.Generic.IEnumerator\`1[System.Text.Rune];System.Collections.IEnumerator;System.IDisposable @0
System.Text.Rune Current {get;}
System.Text.StringRuneEnumerator GetEnumerator()
bool MoveNext()
void IEnumerator.Reset()
void IDisposable.Dispose()
`)
implement('System.String', { call: { EnumerateRunes: (self: string) => new RuneEnumerator(self) } })
