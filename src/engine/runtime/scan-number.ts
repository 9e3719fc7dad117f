/** Numbers inside strings as the language writes them: `0x1F`, `1kb`, `12L`, `1e3`. */
import { decimalFromText, decimalMultiply, decimalFromInteger } from '../../objects/decimal.ts'
import {
  integerOfDigits,
  PSBigInteger,
  PSByte,
  PSDouble,
  PSInt16,
  PSSByte,
  PSUInt16,
  PSUInt32,
  PSUInt64,
} from '../../objects/numbers.ts'

const form =
  /^\s*([+-])?(?:0x([0-9a-f]+)|0b([01]+)|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?))(ul|uy|us|u|l|y|s|n|d)?(kb|mb|gb|tb|pb)?\s*$/i
const multipliers: Readonly<Record<string, bigint>> = {
  kb: 1n << 10n,
  mb: 1n << 20n,
  gb: 1n << 30n,
  tb: 1n << 40n,
  pb: 1n << 50n,
}
const suffixes: Readonly<Record<string, readonly [bigint, bigint, (v: bigint) => unknown]>> = {
  ul: [0n, (1n << 64n) - 1n, (v) => new PSUInt64(v)],
  l: [-(1n << 63n), (1n << 63n) - 1n, (v) => v],
  us: [0n, 65535n, (v) => new PSUInt16(Number(v))],
  s: [-32768n, 32767n, (v) => new PSInt16(Number(v))],
  uy: [0n, 255n, (v) => new PSByte(Number(v))],
  y: [-128n, 127n, (v) => new PSSByte(Number(v))],
}

/** The number a literal in a string stands for; undefined where the string is none. */
export function scanNumber(text: string): unknown {
  const digits = plainDigits(text)
  if (digits !== undefined) return digits
  const point = text.indexOf('.')
  if (point > 0 && plainDigits(text.slice(0, point)) !== undefined) {
    if (plainDigits(text.slice(point + 1)) !== undefined) return new PSDouble(Number(text))
  }
  const match = form.exec(text)
  if (!match) return undefined
  const [, sign, hex, binary, plain, suffixText, multiplierText] = match
  const suffix = suffixText?.toLowerCase()
  const multiplier = multiplierText ? (multipliers[multiplierText.toLowerCase()] as bigint) : 1n
  const negative = sign === '-'
  if (plain !== undefined && /[.e]/i.test(plain)) {
    const value = Number(plain) * Number(multiplier) * (negative ? -1 : 1)
    if (suffix === 'd') {
      const decimal = decimalFromText(negative ? `-${plain}` : plain)
      return decimal && decimalMultiply(decimal, decimalFromInteger(multiplier))
    }
    if (suffix === undefined) return new PSDouble(value)
    if (!Number.isFinite(value)) return undefined
    return ofSuffix(suffix, BigInt(Math.round(value)))
  }
  let value = 0n
  if (hex !== undefined) {
    value = integerOfDigits(`0x${hex}`)
    if (suffix === undefined || suffix === 'l' || suffix === 's' || suffix === 'y')
      value = signedHex(value, hex.length, suffix)
  } else if (binary !== undefined) {
    value = integerOfDigits(`0b${binary}`)
    if (suffix === undefined) value = signedHex(value, Math.ceil(binary.length / 4), undefined)
  } else value = integerOfDigits(plain as string)
  // as a literal, hex and binary without suffix are 64 bits wide at most
  if (plain === undefined && suffix === undefined && value >= 1n << 64n) return undefined
  value = (negative ? -value : value) * multiplier
  if (suffix) return suffix === 'd' ? decimalFromInteger(value) : ofSuffix(suffix, value)
  if (value >= -0x80000000n && value <= 0x7fffffffn) return Number(value)
  if (value >= -(1n << 63n) && value < 1n << 63n) return value
  const size = value < 0n ? -value : value
  return size < 1n << 96n ? decimalFromInteger(value) : new PSDouble(Number(value))
}

/** Hex digits that fill 8 or 16 places are the two's complement of an int or a long. */
function signedHex(value: bigint, digits: number, suffix: string | undefined): bigint {
  if (suffix === 'y') return digits === 2 ? BigInt.asIntN(8, value) : value
  if (suffix === 's') return digits === 4 ? BigInt.asIntN(16, value) : value
  if (suffix === 'l') return digits === 16 ? BigInt.asIntN(64, value) : value
  if (digits === 8) return BigInt.asIntN(32, value)
  return digits === 16 ? BigInt.asIntN(64, value) : value
}

function ofSuffix(suffix: string, value: bigint): unknown {
  if (suffix === 'n') return new PSBigInteger(value)
  if (suffix === 'u') {
    if (value < 0n || value > (1n << 64n) - 1n) return undefined
    return value <= 0xffffffffn ? new PSUInt32(Number(value)) : new PSUInt64(value)
  }
  const [low, high, make] = suffixes[suffix] as (typeof suffixes)[string]
  return value < low || value > high ? undefined : make(value)
}

/** Up to nine digits and nothing else, as most texts that become numbers are. */
export function plainDigits(text: string): number | undefined {
  if (text.length === 0 || text.length > 9) return undefined
  let value = 0
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return undefined
    value = 10 * value + digit
  }
  return value
}
