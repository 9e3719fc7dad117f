/** Objects to lines of CSV, as ConvertTo-Csv and Export-Csv write them. */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSDictionary } from '../../../objects/collections.ts'
import { enumType } from '../../../objects/net-type.ts'
import { baseOf, PSObject } from '../../../objects/ps-object.ts'
import { typeNamesOf } from '../../../objects/type-of.ts'
import { fail } from '../../runtime/failure.ts'
import { findProperty, memberList } from '../../runtime/members.ts'
import { netExceptionOf } from '../../runtime/net-failure.ts'
import { cultureOf, netText } from '../../runtime/to-text.ts'
import { isPropertyKind } from '../../types/member-list.ts'
import type { CmdletContext, ParameterSpec } from '../cmdlet.ts'
import { strings } from '../file-input.ts'

/** named by casts: `[Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind]` */
enumType('Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind', ['Never', 'Always', 'AsNeeded'])

export const writingParameters: Record<string, ParameterSpec> = {
  Delimiter: { type: 'char', sets: { Delimiter: { position: 1 } }, validate: ['notNull'] },
  UseCulture: { type: 'switch', sets: { UseCulture: {} } },
  IncludeTypeInformation: { type: 'switch', aliases: ['ITI'] },
  NoTypeInformation: { type: 'switch', aliases: ['NTI'], hidden: true },
  QuoteFields: { type: 'string[]', aliases: ['QF'] },
  UseQuotes: { type: 'Microsoft.PowerShell.Commands.BaseCsvWritingCommand+QuoteKind', aliases: ['UQ'] },
  NoHeader: { type: 'switch' },
}

/** The delimiter the cmdlet was given, a comma, or with -UseCulture the culture's. */
export function delimiterOf(c: CmdletContext): string {
  if (c.p.UseCulture) {
    return cultureOf(c.rs).listSeparator.charAt(0)
  }
  const given = c.has('Delimiter') ? c.rs.text(c.p.Delimiter) : ','
  return given === '\0' ? ',' : given
}

export function checkQuoting(c: CmdletContext): void {
  if (c.has('QuoteFields') && c.has('UseQuotes')) {
    fail(
      'CannotSpecifyQuoteFieldsAndUseQuotes',
      'You must specify either the -UseQuotes or -QuoteFields parameters, but not both.',
      { type: 'System.InvalidOperationException', category: 'InvalidData' },
    )
  }
  if (c.has('IncludeTypeInformation') && c.has('NoTypeInformation')) {
    fail(
      'CannotSpecifyIncludeTypeInformationAndNoTypeInformation',
      'You must specify either the -IncludeTypeInformation or -NoTypeInformation parameters, but not both.',
      { type: 'System.InvalidOperationException', category: 'InvalidData' },
    )
  }
}

export class CsvWriter {
  readonly #c: CmdletContext
  readonly #delimiter: string
  readonly #quote: (text: string, name: string) => string
  constructor(c: CmdletContext) {
    this.#c = c
    this.#delimiter = delimiterOf(c)
    const fields = c.has('QuoteFields')
      ? new Set(strings(c.p.QuoteFields).map((one) => one.toLowerCase()))
      : undefined
    const kind = c.has('UseQuotes') ? String(c.p.UseQuotes) : 'Always'
    const always = (text: string): string => `"${text.replaceAll('"', '""')}"`
    this.#quote = (text, name) => {
      if (fields) return fields.has(name.toLowerCase()) ? always(text) : text
      if (kind === 'Never') return text
      if (kind === 'Always') return always(text)
      return text.includes(this.#delimiter) || text.includes('\n') || text.includes('"') ? always(text) : text
    }
  }

  /** Columns are those of the first object. */
  names(object: unknown): string[] {
    const base = baseOf(object)
    const added = memberList(object, this.#c.rs, { view: 'extended' })
    if (base instanceof PSDictionary) {
      const keys = base.keys().map((one) => this.#c.rs.text(one))
      const more = added
        .filter((one) => isPropertyKind(one.kind) && one.isInstance && !keys.includes(one.name))
        .map((one) => one.name)
      return [...keys, ...more]
    }
    return memberList(object, this.#c.rs, { view: 'shown', properties: true })
      .filter((one) => isPropertyKind(one.kind))
      .map((one) => one.name)
  }

  header(names: readonly string[]): string {
    return names.map((one) => this.#quote(one, one)).join(this.#delimiter)
  }

  row(object: unknown, names: readonly string[]): string {
    return names
      .map((name) => {
        const text = this.#text(object, name)
        return text === undefined ? '' : this.#quote(text, name)
      })
      .join(this.#delimiter)
  }

  typeLine(object: unknown): string {
    const [name = ''] = typeNamesOf(object)
    return `#TYPE ${name.replace(/^CSV:/i, '')}`
  }

  #text(object: unknown, name: string): string | undefined {
    const { rs } = this.#c
    const base = baseOf(object)
    try {
      const value =
        base instanceof PSDictionary && base.has(name)
          ? base.get(name)
          : findProperty(object, [name], rs)?.value
      if (value === undefined || value === null || value === AutomationNull) return undefined
      return value instanceof PSObject && value.base === undefined
        ? rs.text(value)
        : netText(baseOf(value), cultureOf(rs), rs)
    } catch (error) {
      if (netExceptionOf(error) === undefined) throw error
      return undefined
    }
  }
}
