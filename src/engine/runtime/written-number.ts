/** A number that is an argument of a command keeps how it was written: `1kb`, `0x10`, `1.50`. A wrapper carries it, as PowerShell's does. */
import { PSObject } from '../../objects/ps-object.ts'
import { codeOf, isNumericCode } from './numeric.ts'
import { netText } from './to-text.ts'

export function asWritten(value: unknown, text: string | undefined): unknown {
  if (text === undefined || value instanceof PSObject || !isNumericCode(codeOf(value))) return value
  if (netText(value) === text) return value
  const written = new PSObject(value)
  written.text = text
  return written
}

/** @returns how the number was written; undefined for everything else, numbers that came over the wire included */
export const writtenText = (value: unknown): string | undefined =>
  value instanceof PSObject && value.typeNames === undefined && isNumericCode(codeOf(value.base))
    ? value.text
    : undefined
