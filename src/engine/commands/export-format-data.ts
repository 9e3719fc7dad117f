/** Export-FormatData: definitions of views as a format file, as PowerShell's FormatXmlWriter writes it. */
import { itemsOf } from '../runtime/convert.ts'
import { getMember } from '../runtime/members.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { outputFile } from './file-input.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

class FormatXml {
  readonly #rs: Runspace
  readonly #withScripts: boolean
  #text = '<?xml version="1.0" encoding="us-ascii"?>'
  #depth = 0
  constructor(rs: Runspace, withScripts: boolean) {
    this.#rs = rs
    this.#withScripts = withScripts
  }

  #of(value: unknown, name: string): unknown {
    return getMember(value, name, this.#rs) ?? null
  }
  #items(value: unknown, name: string): readonly unknown[] {
    const found = this.#of(value, name)
    return found === null ? [] : (itemsOf(found) ?? [])
  }
  #string(value: unknown, name: string): string {
    const found = this.#of(value, name)
    return found === null ? '' : this.#rs.text(found)
  }

  #line(text: string): void {
    this.#text += `\n${'  '.repeat(this.#depth)}${text}`
  }
  #element(name: string, text: string): void {
    this.#line(text === '' ? `<${name} />` : `<${name}>${escaped(text)}</${name}>`)
  }
  /** An element with what `inside` writes; empty where that is nothing. */
  #around(name: string, inside: () => void): void {
    this.#line(`<${name}>`)
    const before = this.#text.length
    this.#depth++
    inside()
    this.#depth--
    if (this.#text.length === before) this.#text = `${this.#text.slice(0, -1)} />`
    else this.#line(`</${name}>`)
  }
  #optional(name: string, value: unknown, property = name): void {
    const text = this.#string(value, property)
    if (text !== '' && text !== '0' && text !== 'Undefined') this.#element(name, text)
  }
  #flag(name: string, value: unknown): void {
    if (this.#of(value, name) === true) this.#element(name, '')
  }

  #entry(value: unknown): void {
    if (this.#string(value, 'ValueType') === 'Property')
      this.#element('PropertyName', this.#string(value, 'Value'))
    else this.#element('ScriptBlock', this.#withScripts ? this.#string(value, 'Value') : ';')
  }
  #condition(item: unknown): void {
    const condition = this.#of(item, 'ItemSelectionCondition')
    if (condition !== null) this.#around('ItemSelectionCondition', () => this.#entry(condition))
  }
  #selectedBy(by: unknown): void {
    if (by === null) return
    const names = this.#items(by, 'TypeNames')
    const conditions = this.#items(by, 'SelectionCondition')
    if (names.length + conditions.length === 0) return
    this.#around('EntrySelectedBy', () => {
      for (const one of names) this.#element('TypeName', this.#rs.text(one))
      for (const one of conditions) this.#around('SelectionCondition', () => this.#entry(one))
    })
  }

  #table(control: unknown): void {
    this.#around('TableControl', () => {
      this.#flag('AutoSize', control)
      this.#flag('HideTableHeaders', control)
      this.#around('TableHeaders', () => {
        for (const header of this.#items(control, 'Headers'))
          this.#around('TableColumnHeader', () => {
            for (const one of ['Label', 'Width', 'Alignment']) this.#optional(one, header)
          })
      })
      this.#around('TableRowEntries', () => {
        for (const row of this.#items(control, 'Rows')) this.#around('TableRowEntry', () => this.#row(row))
      })
    })
  }
  #row(row: unknown): void {
    this.#flag('Wrap', row)
    this.#selectedBy(this.#of(row, 'SelectedBy'))
    this.#around('TableColumnItems', () => {
      for (const column of this.#items(row, 'Columns'))
        this.#around('TableColumnItem', () => {
          this.#optional('Alignment', column)
          this.#optional('FormatString', column)
          this.#entry(this.#of(column, 'DisplayEntry'))
        })
    })
  }

  #list(control: unknown): void {
    this.#around('ListControl', () =>
      this.#around('ListEntries', () => {
        for (const entry of this.#items(control, 'Entries'))
          this.#around('ListEntry', () => {
            this.#selectedBy(this.#of(entry, 'EntrySelectedBy'))
            const items = this.#items(entry, 'Items')
            if (items.length > 0)
              this.#around('ListItems', () => {
                for (const item of items)
                  this.#around('ListItem', () => {
                    this.#optional('Label', item)
                    this.#optional('FormatString', item)
                    this.#condition(item)
                    this.#entry(this.#of(item, 'DisplayEntry'))
                  })
              })
          })
      }),
    )
  }

  #wide(control: unknown): void {
    this.#around('WideControl', () => {
      this.#optional('ColumnNumber', control, 'Columns')
      this.#flag('AutoSize', control)
      this.#around('WideEntries', () => {
        for (const entry of this.#items(control, 'Entries'))
          this.#around('WideEntry', () => {
            this.#selectedBy(this.#of(entry, 'EntrySelectedBy'))
            this.#around('WideItem', () => {
              this.#entry(this.#of(entry, 'DisplayEntry'))
              this.#optional('FormatString', entry)
            })
          })
      })
    })
  }

  #custom(control: unknown): void {
    this.#around('CustomControl', () =>
      this.#around('CustomEntries', () => {
        for (const entry of this.#items(control, 'Entries'))
          this.#around('CustomEntry', () => {
            this.#selectedBy(this.#of(entry, 'SelectedBy'))
            this.#customItems(entry)
          })
      }),
    )
  }
  #customItems(entry: unknown): void {
    this.#around('CustomItem', () => {
      for (const item of this.#items(entry, 'CustomItems')) this.#customItem(item)
    })
  }
  #customItem(item: unknown): void {
    const kind = typeName(item).replace(/^.*CustomItem/, '')
    if (kind === 'Newline')
      for (let i = Number(this.#of(item, 'Count')); i > 0; i--) this.#element('NewLine', '')
    else if (kind === 'Text') this.#element('Text', this.#string(item, 'Text'))
    else if (kind === 'Frame')
      this.#around('Frame', () => {
        for (const one of ['LeftIndent', 'RightIndent', 'FirstLineHanging', 'FirstLineIndent'])
          this.#optional(one, item)
        this.#customItems(item)
      })
    else
      this.#around('ExpressionBinding', () => {
        this.#flag('EnumerateCollection', item)
        this.#condition(item)
        const expression = this.#of(item, 'Expression')
        if (expression !== null) this.#entry(expression)
        const control = this.#of(item, 'CustomControl')
        if (control !== null) this.#custom(control)
      })
  }

  /** One view with what is inside its element, but for the types it is for. */
  #view(view: unknown): void {
    const control = this.#of(view, 'Control')
    const groupBy = this.#of(control, 'GroupBy')
    if (groupBy !== null)
      this.#around('GroupBy', () => {
        this.#entry(this.#of(groupBy, 'Expression'))
        this.#optional('Label', groupBy)
        const own = this.#of(groupBy, 'CustomControl')
        if (own !== null) this.#custom(own)
      })
    this.#flag('OutOfBand', control)
    const kind = typeName(control)
    if (kind === 'TableControl') this.#table(control)
    else if (kind === 'ListControl') this.#list(control)
    else if (kind === 'WideControl') this.#wide(control)
    else this.#custom(control)
  }

  /** A view that several definitions share is written once. */
  write(definitions: readonly unknown[]): string {
    const views = new Map<unknown, { types: string[]; view: unknown }>()
    for (const definition of definitions)
      for (const view of this.#items(definition, 'FormatViewDefinition')) {
        const control = this.#of(view, 'Control')
        const known = views.get(control)
        const type = this.#string(definition, 'TypeName')
        if (known) known.types.push(type)
        else views.set(control, { types: [type], view })
      }
    this.#around('Configuration', () =>
      this.#around('ViewDefinitions', () => {
        for (const { types, view } of views.values())
          this.#around('View', () => {
            this.#element('Name', this.#string(view, 'Name'))
            this.#around('ViewSelectedBy', () => {
              for (const one of types) this.#element('TypeName', one)
            })
            this.#view(view)
          })
      }),
    )
    return this.#text
  }
}

const typeName = (value: unknown): string =>
  (value as { netType?: { name: string } } | null)?.netType?.name ?? ''

export const exportFormatData = defineCmdlet(
  { name: 'Export-FormatData', ...declaredCmdlets['Export-FormatData'] },
  (c) => {
    const definitions: unknown[] = []
    return {
      process() {
        definitions.push(...(itemsOf(c.p.InputObject) ?? []))
      },
      *end() {
        const file = yield* outputFile(c, (c.p.Path ?? c.p.LiteralPath) as string, false)
        yield* file.write(new FormatXml(c.rs, c.p.IncludeScriptBlock === true).write(definitions))
        yield* file.flush()
      },
    }
  },
)
