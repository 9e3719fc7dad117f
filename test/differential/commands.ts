/** Commands of PowerShell's modules: paths, CSV, JSON, text, sorting, printing. */
import type fc from 'fast-check'
import { among } from './text.ts'

export const commands: Readonly<Record<string, fc.Arbitrary<string>>> = {
  none: among('1'),
}
