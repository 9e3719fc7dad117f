/** What the parts of a culture (formats, texts, comparisons) have in common. */
import type { Culture } from '../../../objects/cultures.ts'

export class CulturePart {
  readonly culture: Culture
  constructor(culture: Culture) {
    this.culture = culture
  }
}
