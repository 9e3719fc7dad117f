/** Numbers in base 2, 8, 10, 16; base 64 and hexadecimal text. */
import { NetThrow, throwNet } from '../../runtime/failure.ts'
import { changeNumber, codeOf, toBig, TypeCode } from '../../runtime/numeric.ts'
import { argument, outOfRange } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'

const radixes: ReadonlySet<number> = new Set([2, 8, 10, 16])
export function fromRadix(text: string | null, radix: number, type: NetType): unknown {
  if (!radixes.has(radix)) argument('Invalid Base.')
  if (text === null) return changeNumber(0, type)
  if (text === '')
    outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  let bare = text
  const isNegative = bare.startsWith('-')
  if (isNegative) {
    if (radix !== 10) argument('String cannot contain a minus sign if the base is not 10.')
    bare = bare.slice(1)
  }
  if (radix === 16) bare = bare.replace(/^0x/i, '')
  const digits = '0123456789abcdef'.slice(0, radix)
  if (bare === '' || ![...bare.toLowerCase()].every((one) => digits.includes(one))) {
    throwNet(
      'System.FormatException',
      bare === '' || !digits.includes(bare[0]?.toLowerCase() ?? '')
        ? 'Could not find any recognizable digits.'
        : 'Additional non-parsable characters are at the end of the string.',
    )
  }
  let value = 0n
  for (const one of bare.toLowerCase()) value = value * BigInt(radix) + BigInt(digits.indexOf(one))
  const bits =
    {
      'System.Byte': 8,
      'System.SByte': 8,
      'System.Int16': 16,
      'System.UInt16': 16,
      'System.Int32': 32,
      'System.UInt32': 32,
    }[type.fullName] ?? 64
  const isSigned = /System\.(SByte|Int)/.test(type.fullName)
  if (radix !== 10 && isSigned && value < 1n << BigInt(bits)) value = BigInt.asIntN(bits, value)
  if (isNegative) value = -value
  try {
    return changeNumber(value, type)
  } catch (error) {
    if (error instanceof NetThrow && radix !== 10) throwNet('System.OverflowException', error.message)
    throw error
  }
}
export function toRadix(value: unknown, radix: number): string {
  if (!radixes.has(radix)) argument('Invalid Base.')
  const big = toBig(value)
  if (radix === 10) return String(big)
  const bits =
    codeOf(value) === TypeCode.Byte
      ? 8
      : codeOf(value) === TypeCode.Int16
        ? 16
        : codeOf(value) === TypeCode.Int32
          ? 32
          : 64
  return BigInt.asUintN(bits, big).toString(radix)
}
export const base64 = (data: Uint8Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64')
const invalidBase64 = (): never =>
  throwNet(
    'System.FormatException',
    'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
  )
export function fromBase64(text: string): Uint8Array {
  const bare = text.replace(/[ \t\r\n]/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return invalidBase64()
  return new Uint8Array(Buffer.from(bare, 'base64'))
}
export function hexBytes(text: string): Uint8Array {
  if (text.length % 2 !== 0)
    throwNet(
      'System.FormatException',
      'The input is not a valid hex string as its length is not a multiple of 2.',
    )
  if (!/^[0-9A-Fa-f]*$/.test(text))
    throwNet(
      'System.FormatException',
      'The input is not a valid hex string as it contains a non-hex character.',
    )
  return new Uint8Array(Buffer.from(text, 'hex'))
}
