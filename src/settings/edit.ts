/** Changes to the YAML files, in place: comments and everything else stay as their writer left them. Pure: texts in, texts out. */
import { dirname, join } from 'node:path'
import { type Document, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml'

export type Section = 'configurations' | 'endpoints'

export type Edit =
  | {
      readonly type: 'add'
      readonly section: Section
      readonly name: string
      readonly value: Readonly<Record<string, unknown>>
      /** one of this name may be there: it is replaced whole */
      readonly replace?: boolean
    }
  /** a value of null removes its key */
  | {
      readonly type: 'set'
      readonly section: Section
      readonly name: string
      readonly values: readonly { readonly key: string; readonly value: unknown }[]
    }
  | { readonly type: 'remove'; readonly section: Section; readonly name: string }
  /** an endpoint offers a configuration */
  | { readonly type: 'offer'; readonly endpoint: string; readonly configuration: string }

/** What cannot be edited, and why. */
export class EditError extends Error {
  override readonly name = 'EditError'
}

interface Sheet {
  readonly file: string
  readonly document: Document
  changed: boolean
}

/** where new entries go when the settings are a directory */
export const registeredFile = 'registered.yaml'

/**
 * @param config the file or directory that the settings are read from
 * @param texts the YAML files as they are
 * @returns the texts of the files that change
 * @throws {EditError}
 */
export function editTexts(
  config: string,
  texts: ReadonlyMap<string, string>,
  edits: readonly Edit[],
): Map<string, string> {
  const sheets = Array.from(texts, ([file, text]): Sheet => ({ file, document: read(text), changed: false }))
  for (const edit of edits) apply(config, sheets, edit)
  return new Map(
    sheets
      .filter(({ changed }) => changed)
      .map(({ file, document }) => [file, document.toString({ lineWidth: 0, flowCollectionPadding: false })]),
  )
}

/** values that are the same are written twice, not as anchor and alias */
const plain = { aliasDuplicateObjects: false }

const read = (text: string): Document =>
  parseDocument(text, { lineCounter: new LineCounter(), prettyErrors: false })

function apply(config: string, sheets: Sheet[], edit: Edit): void {
  switch (edit.type) {
    case 'add': {
      const found = find(sheets, edit.section, edit.name)
      if (found && !edit.replace)
        throw new EditError(
          `there is ${one(edit.section)} ${found.name} already, in ${found.sheet.file}: choose another name, or replace it with --force`,
        )
      const sheet = found?.sheet ?? sheetForNew(config, sheets)
      const { document } = sheet
      if (!isMap(document.contents)) document.contents = document.createNode({})
      if (!isMap(document.get(edit.section))) document.set(edit.section, document.createNode({}))
      document.setIn([edit.section, found?.name ?? edit.name], document.createNode(edit.value, plain))
      sheet.changed = true
      return
    }
    case 'set': {
      const { sheet, name } = need(sheets, edit.section, edit.name)
      for (const { key, value } of edit.values) {
        const path = [edit.section, name, ...key.split('.')]
        if (value === null) {
          if (!sheet.document.deleteIn(path))
            throw new EditError(`${one(edit.section)} ${name} does not set ${key}: nothing to remove`)
        } else sheet.document.setIn(path, sheet.document.createNode(value, plain))
      }
      sheet.changed = true
      return
    }
    case 'remove': {
      const { sheet, name } = need(sheets, edit.section, edit.name)
      sheet.document.deleteIn([edit.section, name])
      sheet.changed = true
      if (edit.section === 'configurations') withdraw(sheets, name)
      return
    }
    case 'offer': {
      const { sheet, name } = need(sheets, 'endpoints', edit.endpoint)
      const offered = sheet.document.getIn(['endpoints', name, 'configurations'])
      if (!isSeq(offered))
        throw new EditError(
          `the endpoint ${name} offers no session configurations: name one of the type wsman with --endpoint`,
        )
      if (offered.items.some((item) => same(item, edit.configuration))) return
      offered.add(sheet.document.createNode(edit.configuration))
      sheet.changed = true
      return
    }
  }
}

/** Endpoints that offered it do so no more. */
function withdraw(sheets: readonly Sheet[], configuration: string): void {
  for (const sheet of sheets) {
    const endpoints = sheet.document.get('endpoints')
    if (!isMap(endpoints)) continue
    for (const { key } of endpoints.items) {
      const path = ['endpoints', String(isScalar(key) ? key.value : key), 'configurations']
      const offered = sheet.document.getIn(path)
      if (!isSeq(offered)) continue
      const left = offered.items.filter((item) => !same(item, configuration))
      if (left.length === offered.items.length) continue
      if (left.length === 0)
        throw new EditError(
          `the endpoint ${path[1]} offers nothing but ${configuration}: remove it first (fanin endpoint remove ${path[1]}), or let it offer another`,
        )
      offered.items = left
      sheet.changed = true
    }
  }
}

const same = (item: unknown, name: string): boolean =>
  isScalar(item) && String(item.value).toLowerCase() === name.toLowerCase()
const one = (section: Section): string => (section === 'endpoints' ? 'an endpoint' : 'a configuration')

/** Names are compared without case, as clients do. */
function find(
  sheets: readonly Sheet[],
  section: Section,
  name: string,
): { sheet: Sheet; name: string } | undefined {
  for (const sheet of sheets) {
    const entries = sheet.document.get(section)
    if (!isMap(entries)) continue
    for (const { key } of entries.items)
      if (isScalar(key) && String(key.value).toLowerCase() === name.toLowerCase())
        return { sheet, name: String(key.value) }
  }
  return undefined
}

function need(sheets: readonly Sheet[], section: Section, name: string): { sheet: Sheet; name: string } {
  const found = find(sheets, section, name)
  if (found) return found
  const known = sheets.flatMap(({ document }) => {
    const entries = document.get(section)
    return isMap(entries) ? entries.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : []
  })
  throw new EditError(
    `there is no ${section === 'endpoints' ? 'endpoint' : 'configuration'} ${name}; there are ${known.join(', ') || 'none'}`,
  )
}

function sheetForNew(config: string, sheets: Sheet[]): Sheet {
  const [only] = sheets
  if (only !== undefined && only.file === config) return only
  const file = join(sheets[0] ? dirname(sheets[0].file) : config, registeredFile)
  const known = sheets.find((sheet) => sheet.file === file)
  if (known) return known
  const made = { file, document: read('# Made by fanin configuration and fanin endpoint.\n'), changed: false }
  sheets.push(made)
  return made
}
