/** What the parts of a culture (formats, texts, comparisons) have in common. */
import type { Culture } from '../../../objects/cultures.ts'
import { throwNet } from '../../runtime/failure.ts'

/** A culture's record, where a script may write to its own copy. */
export type Mutable<T> = { -readonly [K in keyof T]: T[K] extends object ? Mutable<T[K]> : T[K] }

export class CulturePart {
  readonly culture: Culture
  isReadOnly: boolean
  constructor(culture: Culture, isReadOnly = true) {
    this.culture = culture
    this.isReadOnly = isReadOnly
  }
}

/** A copy that can be written to without the table noticing. */
export function ownCopy(culture: Culture): Culture {
  return {
    ...culture,
    number: {
      ...culture.number,
      currency: { ...culture.number.currency },
      percent: { ...culture.number.percent },
    },
    date: { ...culture.date },
  }
}

export function mustBeWritable(self: { readonly isReadOnly: boolean }): void {
  if (self.isReadOnly) throwNet('System.InvalidOperationException', 'Instance is read-only.')
}
