/** `$PSDefaultParameterValues`: a table whose keys are `Command:Parameter`, and what it says about one command. */
import { type DictionaryEntry, PSDictionary } from '../../objects/collections.ts'
import { registeredType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { fail } from './failure.ts'
import { loadType } from '../types/type-loader.ts'

const typeName = 'System.Management.Automation.DefaultParameterDictionary'
const trimmed = (key: unknown): unknown => {
  const base = baseOf(key)
  return typeof base === 'string' ? base.trim() : base
}

export interface DefaultKey {
  readonly command: string
  readonly parameter: string
}

/** @returns undefined for a key of no valid form */
export function parseDefaultKey(key: unknown): DefaultKey | undefined {
  const text = trimmed(key)
  if (typeof text !== 'string') return undefined
  const colon = text.lastIndexOf(':')
  const [command, parameter] = [text.slice(0, Math.max(colon, 0)), text.slice(colon + 1)].map((one) =>
    one.trim().replace(/^(["'])(.*)\1$/, '$2'),
  ) as [string, string]
  return colon < 0 || command === '' || parameter === '' ? undefined : { command, parameter }
}

export const isDisabledKey = (key: unknown): boolean => {
  const text = trimmed(key)
  return typeof text === 'string' && text.toLowerCase() === 'disabled'
}

export const badKeys = (keys: readonly string[]): string =>
  keys.length > 1
    ? `The keys '${keys.join(', ')}' do not have valid formats. For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`
    : `The key '${keys[0]}' does not have a valid format. For information about the correct format, see about_Parameters_Default_Values at https://go.microsoft.com/fwlink/?LinkId=228266.`

/** DefaultParameterDictionary: keys lose the blanks around them, and have to have the form. */
export class DefaultParameterTable extends PSDictionary {
  constructor() {
    super(registeredType(typeName) ?? loadType(typeName) ?? T.Hashtable)
  }
  override entryOf(key: unknown): DictionaryEntry | undefined {
    return super.entryOf(trimmed(key))
  }
  override has(key: unknown): boolean {
    return super.has(trimmed(key))
  }
  override delete(key: unknown): boolean {
    return super.delete(trimmed(key))
  }
  override set(key: unknown, value: unknown): boolean {
    const text = trimmed(key)
    if (typeof text !== 'string') {
      fail(
        'Argument',
        `The key '${text}' of type '${typeOf(text)?.fullName}' is not a string value. DefaultParameterDictionary only accepts string value keys.`,
        { category: 'InvalidArgument' },
      )
    }
    if (!this.has(text) && parseDefaultKey(text) === undefined && !isDisabledKey(text))
      fail('InvalidOperation', badKeys([String(baseOf(key))]), { category: 'InvalidOperation' })
    return super.set(text, value)
  }
}

/** A table as `$PSDefaultParameterValues` of the session keeps it. */
export function defaultParameterTable(from: PSDictionary): DefaultParameterTable {
  const made = new DefaultParameterTable()
  const bad = from.entries().filter(({ key }) => parseDefaultKey(key) === undefined && !isDisabledKey(key))
  if (bad.length > 0) {
    const text = badKeys(bad.map(({ key }) => String(baseOf(key))))
    const message = `Cannot convert value "${from.netType.fullName}" to type "${typeName}". Error: "${text}"`
    fail('RuntimeException', message, {
      type: 'sma:ArgumentTransformationMetadataException',
      category: 'MetadataError',
    })
  }
  for (const { key, value } of from.entries()) if (!made.has(key)) made.set(key, value)
  return made
}
