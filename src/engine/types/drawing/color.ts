/** System.Drawing.Color and ColorTranslator. */
import type { NetType } from '../../../objects/net-type.ts'
import { PSByte, PSSingle } from '../../../objects/numbers.ts'
import { throwNet } from '../../runtime/failure.ts'
import { registerText } from '../../runtime/to-text.ts'
import { registerComparison, registerDefault } from '../comparison-table.ts'
import { type Implementation, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, enumOf } from '../values.ts'
import { knownColors } from './known-colors.ts'

const colorType = loadType('System.Drawing.Color') as NetType
const byLowerName = new Map(
  Object.entries(knownColors).map(([name, argb]) => [name.toLowerCase(), { name, argb }]),
)
export class PSColor {
  readonly argb: number
  /** of a known colour */
  readonly known: string | undefined
  readonly isEmpty: boolean
  /** a name that no known colour has */
  readonly given: string | undefined
  constructor(argb: number, known?: string, isEmpty = false, given?: string) {
    this.given = given
    this.argb = argb >>> 0
    this.known = known
    this.isEmpty = isEmpty
  }
  get netType(): NetType {
    return colorType
  }
  get a(): number {
    return this.argb >>> 24
  }
  get r(): number {
    return (this.argb >>> 16) & 255
  }
  get g(): number {
    return (this.argb >>> 8) & 255
  }
  get b(): number {
    return this.argb & 255
  }
  get name(): string {
    return this.isEmpty ? '0' : (this.known ?? this.given ?? this.argb.toString(16))
  }
  toString(): string {
    if (this.isEmpty) return 'Color [Empty]'
    const name = this.known ?? this.given
    return name ? `Color [${name}]` : `Color [A=${this.a}, R=${this.r}, G=${this.g}, B=${this.b}]`
  }
}
const part = (value: unknown, name: string): number => {
  const number = value as number
  if (number < 0 || number > 255)
    argument(
      `Value of '${number}' is not valid for '${name}'. '${name}' should be greater than or equal to 0 and less than or equal to 255.`,
    )
  return number
}
const fromArgb: Implementation = (_, args) => {
  const [a, b, c, d] = args
  if (b === undefined) return new PSColor(a as number)
  if (b instanceof PSColor) return new PSColor(((part(a, 'alpha') << 24) | (b.argb & 0xffffff)) >>> 0)
  const [alpha, red, green, blue] = d === undefined ? [255, a, b, c] : [part(a, 'alpha'), b, c, d]
  return new PSColor(
    ((alpha << 24) | (part(red, 'red') << 16) | (part(green, 'green') << 8) | part(blue, 'blue')) >>> 0,
  )
}
function hue({ r, g, b }: PSColor): number {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  if (max === min) return 0
  const span = max - min
  const found = max === r ? (g - b) / span : max === g ? (b - r) / span + 2 : (r - g) / span + 4
  return found * 60 < 0 ? found * 60 + 360 : found * 60
}
function saturation({ r, g, b }: PSColor): number {
  const max = Math.max(r, g, b)
  const min = Math.min(r, g, b)
  if (max === min) return 0
  const sum = max + min > 255 ? 510 - max - min : max + min
  return (max - min) / sum
}
const single = (value: number): PSSingle => new PSSingle(Math.fround(value))
const same = (a: PSColor, b: PSColor): boolean =>
  a.argb === b.argb && a.known === b.known && a.isEmpty === b.isEmpty
function named(name: string): PSColor | undefined {
  const found = byLowerName.get(name.toLowerCase())
  return found && new PSColor(found.argb, found.name)
}
const empty = new PSColor(0, undefined, true)

registerText(colorType, (color: PSColor) => color.toString())
registerComparison(colorType, same)
registerDefault(colorType, () => empty)
implement('System.Drawing.Color', {
  get: {
    A: (self: PSColor) => new PSByte(self.a),
    R: (self: PSColor) => new PSByte(self.r),
    G: (self: PSColor) => new PSByte(self.g),
    B: (self: PSColor) => new PSByte(self.b),
    Name: (self: PSColor) => self.name,
    IsEmpty: (self: PSColor) => self.isEmpty,
    IsKnownColor: (self: PSColor) => self.known !== undefined,
    IsNamedColor: (self: PSColor) => self.known !== undefined || self.given !== undefined,
    IsSystemColor: () => false,
  },
  call: {
    ToArgb: (self: PSColor) => self.argb | 0,
    ToString: (self: PSColor) => self.toString(),
    GetHue: (self: PSColor) => single(hue(self)),
    GetSaturation: (self: PSColor) => single(saturation(self)),
    GetBrightness: (self: PSColor) =>
      single((Math.max(self.r, self.g, self.b) + Math.min(self.r, self.g, self.b)) / 510),
    ToKnownColor: (self: PSColor) => {
      const type = loadType('System.Drawing.KnownColor') as NetType
      return enumOf(type.fullName, type.enumInfo?.names.get(self.known ?? '') ?? 0n)
    },
    Equals: (self: PSColor, [other]) => other instanceof PSColor && same(self, other),
    GetHashCode: (self: PSColor) => self.argb | 0,
  },
  staticGet: {
    Empty: () => empty,
    ...Object.fromEntries(
      Object.entries(knownColors).map(([name, argb]) => [name, () => new PSColor(argb, name)]),
    ),
  },
  staticCall: {
    FromArgb: fromArgb,
    FromName: (_, [name]) => named(name) ?? new PSColor(0, undefined, false, name),
    FromKnownColor: (_, [value]) => named(String(value)) ?? empty,
  },
})
implement('System.Drawing.ColorTranslator', {
  staticCall: {
    FromHtml: (_, [text]) => {
      const source = String(text ?? '').trim()
      if (source === '') return empty
      if (source.startsWith('#')) {
        if (/^#[\da-f]{6}$/i.test(source))
          return new PSColor(0xff000000 + Number.parseInt(source.slice(1), 16))
        if (/^#[\da-f]{3}$/i.test(source))
          return new PSColor(0xff000000 + Number.parseInt(source.slice(1).replace(/./g, '$&$&'), 16))
      }
      const found = named(source === 'LightGrey' ? 'LightGray' : source)
      if (found) return found
      if (/^#?[\da-f]{8}$/i.test(source)) return new PSColor(Number.parseInt(source.replace('#', ''), 16))
      return throwNet(
        'System.ArgumentException',
        `${source} is not a valid value for Int32. (Parameter 'htmlColor')`,
      )
    },
    ToHtml: (_, [color]) =>
      color.isEmpty
        ? ''
        : (color.known ?? `#${(color.argb & 0xffffff).toString(16).toUpperCase().padStart(6, '0')}`),
    ToWin32: (_, [color]) => color.r | (color.g << 8) | (color.b << 16),
    FromWin32: (_, [value]) =>
      new PSColor((0xff000000 | ((value & 255) << 16) | (value & 0xff00) | ((value >> 16) & 255)) >>> 0),
  },
})
