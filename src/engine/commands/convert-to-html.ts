/** ConvertTo-Html: objects as a table or a list of a page. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { PSUri } from '../../objects/misc.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { fail } from '../runtime/failure.ts'
import { memberList } from '../runtime/members.ts'
import type { Task } from '../runtime/task.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind } from '../types/member-list.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { strings } from './file-input.ts'
import { evaluate, type PropertyExpression, propertyExpressions } from './property-expression.ts'

interface Column {
  readonly title: string
  readonly expression: PropertyExpression
}

const dtd = (kind: string, file: string): string =>
  `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 ${kind}//EN"  "http://www.w3.org/TR/xhtml1/DTD/xhtml1-${file}.dtd">`
const httpEquiv = new Set(['content-type', 'default-style', 'x-ua-compatible'])
const named = new Set(['application-name', 'author', 'description', 'generator', 'keywords', 'viewport'])
const keys = ['name', 'label', 'expression', 'width', 'alignment']

/** System.Net.WebUtility.HtmlEncode */
function encode(text: string): string {
  return text.replace(/[<>"'&\u00a0-\u00ff]|[\ud800-\udbff][\udc00-\udfff]/g, (c) => {
    switch (c) {
      case '<':
        return '&lt;'
      case '>':
        return '&gt;'
      case '"':
        return '&quot;'
      case '&':
        return '&amp;'
      default:
        return `&#${c.codePointAt(0)};`
    }
  })
}

export const convertToHtml = defineCmdlet(
  {
    name: 'ConvertTo-Html',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ConvertToHtmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096595',
    remotingCapability: 'None',
    defaultSet: 'Page',
    outputTypes: ['System.String'],
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      Property: { type: 'object[]', position: 0 },
      Body: { type: 'string[]', sets: { Page: { position: 3 } } },
      Head: { type: 'string[]', sets: { Page: { position: 1 } } },
      Title: { type: 'string', sets: { Page: { position: 2 } }, validate: ['notNullOrEmpty'] },
      As: { type: 'string', validate: ['notNullOrEmpty', { set: ['Table', 'List'] }] },
      CssUri: { type: 'uri', aliases: ['cu', 'uri'], sets: { Page: {} }, validate: ['notNullOrEmpty'] },
      Fragment: { type: 'switch', sets: { Fragment: {} }, validate: ['notNullOrEmpty'] },
      PostContent: { type: 'string[]', validate: ['notNullOrEmpty'] },
      PreContent: { type: 'string[]', validate: ['notNullOrEmpty'] },
      Meta: { type: 'hashtable', sets: { Page: {} }, validate: ['notNullOrEmpty'] },
      Charset: {
        type: 'string',
        sets: { Page: {} },
        validate: ['notNullOrEmpty', { pattern: '^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$' }],
      },
      Transitional: { type: 'switch', sets: { Page: {} }, validate: ['notNullOrEmpty'] },
    },
  },
  (c) => {
    for (const one of (baseOf(c.p.Property) as PSArray | undefined)?.items ?? []) checkKeys(c, one)
    const given = propertyExpressions(c, c.p.Property, keys)
    const isList = c.has('As') && String(c.p.As).toLowerCase() === 'list'
    let count = 0
    let columns: Column[] | undefined
    return {
      *begin() {
        if (!c.p.Fragment) yield* head(c)
        yield* c.writeEach(strings(c.p.PreContent))
        yield* c.write('<table>')
      },
      *process() {
        const object = c.p.InputObject
        if (object === null || object === undefined || object === AutomationNull) return
        count++
        if (columns === undefined || isList) {
          columns = columnsOf(c, given, object)
          if (columns.length === 0) {
            columns = undefined
            return
          }
          if (isList) {
            if (count > 1) yield* c.write('<tr><td><hr></td></tr>')
            for (const one of columns)
              yield* c.write(`<tr><td>${one.title}:</td><td>${yield* valueOf(c, one, object)}</td></tr>`)
            return
          }
          yield* c.write(`<colgroup>${columns.map(columnTag).join('')}</colgroup>`)
          yield* c.write(`<tr>${columns.map((one) => `<th>${one.title}</th>`).join('')}</tr>`)
        }
        let row = '<tr>'
        for (const one of columns) row += `<td>${yield* valueOf(c, one, object)}</td>`
        yield* c.write(`${row}</tr>`)
      },
      *end() {
        yield* c.write('</table>')
        yield* c.writeEach(strings(c.p.PostContent))
        if (!c.p.Fragment) yield* c.write('</body></html>')
      },
    }
  },
)

function* head(c: CmdletContext): Task<void> {
  yield* c.write(c.p.Transitional ? dtd('Transitional', 'transitional') : dtd('Strict', 'strict'))
  yield* c.write('<html xmlns="http://www.w3.org/1999/xhtml">')
  yield* c.write('<head>')
  if (c.has('Charset')) yield* c.write(`<meta charset="${String(c.p.Charset)}">`)
  const meta = baseOf(c.p.Meta)
  for (const { key, value } of meta instanceof PSDictionary ? meta.entries() : []) {
    const name = c.rs.text(key)
    const content = c.rs.text(value)
    const lower = name.toLowerCase()
    if (!httpEquiv.has(lower) && !named.has(lower)) {
      yield* c.warning(
        `Accepted meta properties are content-type, default-style, application-name, author, description, generator, keywords, x-ua-compatible, and viewport. The meta pair: ${name} and ${content} may not function correctly.`,
      )
    }
    yield* c.write(`<meta ${httpEquiv.has(lower) ? 'http-equiv' : 'name'}="${name}" content="${content}">`)
  }
  if (c.has('Head')) yield* c.writeEach(strings(c.p.Head))
  else yield* c.write(`<title>${c.has('Title') ? String(c.p.Title) : 'HTML TABLE'}</title>`)
  if (c.has('CssUri')) {
    const uri = baseOf(c.p.CssUri)
    const text = uri instanceof PSUri ? uri.originalString : c.rs.text(uri)
    yield* c.write(`<link rel="stylesheet" type="text/css" href="${text}" />`)
  }
  yield* c.write('</head><body>')
  yield* c.writeEach(strings(c.p.Body))
}

/** Names with wildcards become those of the object. */
function columnsOf(c: CmdletContext, given: readonly PropertyExpression[], object: unknown): Column[] {
  const names = (): string[] =>
    memberList(object, c.rs)
      .filter((one) => isPropertyKind(one.kind))
      .map((one) => one.name)
  const plain = (name: string): Column => ({
    title: name,
    expression: { text: name, label: undefined, name, block: undefined, options: new Map() },
  })
  if (given.length === 0) return names().map(plain)
  return given.flatMap((one) => {
    if (one.name !== undefined && one.label === undefined && hasWildcard(one.name)) {
      const pattern = wildcard(one.name)
      return names()
        .filter((name) => pattern.isMatch(name))
        .map(plain)
    }
    return [{ title: one.label ?? one.text, expression: one }]
  })
}

function columnTag({ expression }: Column): string {
  const width = expression.options.get('width')
  const alignment = expression.options.get('alignment')
  const part = (name: string, value: unknown): string =>
    value === undefined || value === null ? '' : ` ${name} = "${String(baseOf(value))}"`
  return `<col${part('width', width)}${part('align', alignment)}/>`
}

function* valueOf(c: CmdletContext, column: Column, object: unknown): Task<string> {
  const texts: string[] = []
  for (const { value } of yield* evaluate(c, column.expression, object)) {
    if (value === null || value === undefined || value === AutomationNull) texts.push('')
    else {
      texts.push(
        encode(
          value instanceof PSObject && value.base === undefined
            ? c.rs.text(value)
            : netText(baseOf(value), cultureOf(c.rs), c.rs),
        ),
      )
    }
  }
  return texts.join(', ')
}

function checkKeys(c: CmdletContext, given: unknown): void {
  const table = baseOf(given)
  if (!(table instanceof PSDictionary)) return
  for (const key of table.keys()) {
    const name = c.rs.text(key)
    if (name !== '' && keys.some((one) => one.startsWith(name.toLowerCase()))) continue
    fail('DictionaryKeyIllegal', `The ${name} key is not valid.`, {
      type: 'System.NotSupportedException',
      category: 'InvalidArgument',
      details: `The ${name} key is not valid.`,
    })
  }
}
