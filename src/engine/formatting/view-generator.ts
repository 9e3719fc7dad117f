/** From an object to the packets of its view: tables, lists, wide and free text, by a view or by the object's properties. */
import { failure } from '../runtime/failure.ts'
import { createComplexGenerator } from './complex-generator.ts'
import { evaluate, fromView, named, resolve, textOf } from './expression.ts'
import type { Evaluated, Formatting, PropertyExpression } from './expression.ts'
import { isScalar } from './format-host.ts'
import type { FormatHost } from './format-host.ts'
import { align, entry, entryData, field, text } from './packets.ts'
import type {
  Alignment,
  FormatEntryData,
  FormatEntryInfo,
  FormatPropertyField,
  FormatStartData,
  FormatValue,
  GroupStartData,
  ListViewField,
  ShapeInfo,
  TableColumnInfo,
} from './packets.ts'
import type { FormatParameter } from './parameters.ts'
import { displayName, fieldText, smartText } from './values.ts'
import { entryFor } from './view-query.ts'
import type { Shape } from './view-query.ts'
import type { ListItem, TableRow, View, ViewField } from './view-types.ts'

/** What the command line says. */
export interface FormatParameters {
  readonly properties?: readonly FormatParameter[]
  readonly view?: string
  readonly groupBy?: FormatParameter
  readonly autosize?: boolean
  readonly repeatHeader?: boolean
  readonly showErrors?: boolean
  readonly displayErrors?: boolean
  readonly expand?: 'coreOnly' | 'enumOnly' | 'both'
  /** strings and numbers as objects */
  readonly force?: boolean
  readonly hideHeaders?: boolean
  readonly wrap?: boolean
  readonly columns?: number
  readonly depth?: number
}

/** A failed expression or format string, to be shown after the object (-ShowError). */
export interface FormatFault {
  readonly error: unknown
  readonly message: string
  readonly id: 'PSPropertyExpressionError' | 'formattingError'
  readonly target: unknown
}

/** One column of what has no view. */
export interface Association {
  readonly expression: PropertyExpression
  readonly parameter?: FormatParameter
}

export const defaultDepth = 5
const generatedColumnsMax = 10
const errorText = '#ERR'
const formatErrorText = '#FMTERR'

export class ViewGenerator {
  readonly shape: Shape
  readonly view: View | undefined
  readonly #host: FormatHost
  readonly #parameters: FormatParameters | undefined
  readonly #limit: number
  /** columns of a table without view: the first object's */
  readonly #columns: readonly Association[]
  #faults: FormatFault[] = []
  #grouping: { expression: PropertyExpression; label: string | undefined } | undefined
  #groupValue: { value: unknown } | undefined
  #groupName = ''
  readonly #isRemote: boolean

  constructor(
    host: FormatHost,
    shape: Shape,
    view: View | undefined,
    parameters: FormatParameters | undefined,
    limit: number,
    first: unknown,
  ) {
    this.#host = host
    this.shape = shape
    this.view = view
    this.#parameters = parameters
    this.#limit = limit
    this.#isRemote = parameters?.properties === undefined && showsComputerName(first, host)
    this.#columns = view === undefined && shape === 'table' ? this.#tableColumns(first) : []
    const given = parameters?.groupBy
    if (given !== undefined) this.#grouping = { expression: given.expression, label: given.label }
    else if (view?.groupBy !== undefined)
      this.#grouping = { expression: fromView(view.groupBy.expression, host), label: undefined }
  }

  takeFaults(): FormatFault[] {
    const faults = this.#faults
    this.#faults = []
    return this.#parameters?.showErrors ? faults : []
  }

  *start(value: unknown): Formatting<FormatStartData> {
    const control = this.view?.control
    const viewAutosize = control?.type === 'table' || control?.type === 'wide' ? control.autosize : undefined
    const autosize = this.#parameters?.autosize ?? viewAutosize ?? false
    return {
      class: 'FormatStartData',
      pageHeaderEntry: null,
      pageFooterEntry: null,
      autosizeInfo: autosize ? { class: 'AutosizeInfo', objectCount: 0 } : null,
      shapeInfo: yield* this.#shapeInfo(value, autosize),
      groupingEntry: null,
    }
  }

  /** Takes the object's grouping value. @returns whether it differs from the one before */
  *regroup(value: unknown): Formatting<boolean> {
    if (this.#grouping === undefined) return false
    const found = yield* evaluate(this.#grouping.expression, value, this.#host)
    if (found === undefined || found.error !== undefined) return false
    const before = this.#groupValue
    this.#groupValue = { value: found.value }
    const changed =
      before === undefined ||
      !(this.#host.isEqual(found.value, before.value) || this.#host.isEqual(before.value, found.value))
    // a first group of nothing has no name either
    if (changed && !(before === undefined && (found.value === null || found.value === undefined)))
      this.#groupName = textOf(found.expression)
    return changed
  }

  *groupStart(first: unknown): Formatting<GroupStartData> {
    const start: GroupStartData = { class: 'GroupStartData', shapeInfo: null, groupingEntry: null }
    if (this.#grouping === undefined || this.#groupValue === undefined) return start
    const formatValueList: FormatValue[] = []
    const groupBy = this.view?.groupBy
    if (groupBy?.control !== undefined) {
      const generator = createComplexGenerator(this.#host, this.#limit, this.view, (fault) =>
        this.#faults.push(fault),
      )
      yield* generator.control(groupBy.control, first, formatValueList)
    } else {
      const label = groupBy?.label ?? this.#grouping.label ?? this.#groupName
      const shown = yield* smartText(this.#groupValue.value, this.#limit, this.#host)
      formatValueList.push(entry([text(`   ${label}: `), field(shown)]))
    }
    return { ...start, groupingEntry: { class: 'GroupingEntry', formatValueList } }
  }

  *payload(value: unknown): Formatting<FormatEntryData> {
    return entryData(yield* this.#entryInfo(value))
  }

  *#entryInfo(value: unknown): Formatting<FormatEntryInfo> {
    switch (this.shape) {
      case 'table':
        return yield* this.#row(value)
      case 'list':
        return {
          class: 'ListViewEntry',
          listViewFieldList:
            this.view === undefined ? yield* this.#listOfProperties(value) : yield* this.#listOfView(value),
        }
      case 'wide':
        return { class: 'WideViewEntry', formatPropertyField: yield* this.#wideField(value) }
      case 'complex': {
        const generator = createComplexGenerator(this.#host, this.#limit, this.view, (fault) =>
          this.#faults.push(fault),
        )
        const formatValueList: FormatValue[] = []
        const control = this.view?.control
        if (control?.type === 'complex') yield* generator.control(control, value, formatValueList)
        else {
          yield* generator.browse(
            value,
            this.#parameters?.properties,
            this.#parameters?.depth ?? defaultDepth,
            this.#parameters?.displayErrors === true,
            formatValueList,
          )
        }
        return { class: 'ComplexViewEntry', formatValueList }
      }
    }
  }

  *#shapeInfo(value: unknown, autosize: boolean): Formatting<ShapeInfo> {
    switch (this.shape) {
      case 'list':
        return { class: 'ListViewHeaderInfo' }
      case 'complex':
        return { class: 'ComplexViewHeaderInfo' }
      case 'wide': {
        const control = this.view?.control
        const own = control?.type === 'wide' ? control.columns : 0
        return { class: 'WideViewHeaderInfo', columns: autosize ? 0 : (this.#parameters?.columns ?? own) }
      }
      case 'table': {
        const control = this.view?.control
        return {
          class: 'TableHeaderInfo',
          hideHeader: this.#parameters?.hideHeaders ?? (control?.type === 'table' && control.hideHeader),
          repeatHeader: this.#parameters?.repeatHeader ?? false,
          tableColumnInfoList:
            this.view === undefined
              ? yield* this.#headerOfProperties(value)
              : yield* this.#headerOfView(value),
        }
      }
    }
  }

  // --- tables

  #tableColumns(first: unknown): Association[] {
    const host = this.#host
    const given = this.#parameters?.properties
    if (given !== undefined && given.length > 0) {
      return given.flatMap((parameter): Association[] => {
        const { expression } = parameter
        const found = resolve(expression, first, host)
        // What is not there still has its column.
        if (found.length === 0 && !(expression.kind === 'name' && host.isWildcard(expression.name)))
          return [{ expression, parameter }]
        return found.map((one) => ({ expression: one, parameter }))
      })
    }
    const set = displaySet(first, host, this.#isRemote)
    return set.length > 0 ? set : allProperties(first, host).slice(0, generatedColumnsMax)
  }

  *#headerOfProperties(first: unknown): Formatting<TableColumnInfo[]> {
    const out: TableColumnInfo[] = []
    for (const { expression, parameter } of this.#columns) {
      out.push({
        class: 'TableColumnInfo',
        width: parameter?.width ?? 0,
        alignment: parameter?.alignment ?? (yield* this.#alignmentOf(expression, first)),
        label: null,
        propertyName: parameter?.label ?? textOf(expression),
        HeaderMatchesProperty: true,
      })
    }
    return out
  }

  /** Numbers to the right, as the first object says. */
  *#alignmentOf(expression: PropertyExpression, first: unknown): Formatting<Alignment> {
    const found = yield* evaluate(expression, first, this.#host)
    if (found === undefined || found.error !== undefined || found.value === null || found.value === undefined)
      return align.left
    const types = this.#host.typeNames(found.value)
    return types[0] !== 'System.String' && isScalar(types) ? align.right : align.left
  }

  *#headerOfView(first: unknown): Formatting<TableColumnInfo[]> {
    const control = this.view!.control
    if (control.type !== 'table') return []
    const row = yield* this.#rowFor(first)
    const hasHeaders = control.headers.some(
      ({ label, width, alignment }) => label !== undefined || width !== 0 || alignment !== 0,
    )
    return row.items.map((item, at) => {
      const header = hasHeaders ? control.headers[at] : undefined
      const isAdded = hasHeaders && at >= control.headers.length
      const own = isAdded ? computerName : header?.label
      return {
        class: 'TableColumnInfo',
        width: header?.width ?? 0,
        alignment: header?.alignment || item.alignment,
        label: own ?? labelOf(item),
        propertyName: null,
        HeaderMatchesProperty:
          own === undefined || own === '' || this.#host.propertyName(first, own) !== undefined,
      }
    })
  }

  *#rowFor(value: unknown): Formatting<TableRow> {
    const control = this.view!.control
    if (control.type !== 'table') throw new TypeError('a table view without a table')
    const other = yield* this.#entryFor(control.otherRows, value)
    let row = control.row
    if (other !== undefined) {
      // An empty item of another row is the default row's.
      row = {
        selection: [],
        wrap: other.wrap || control.row.wrap,
        items: other.items.map((item, at) =>
          item.expression === undefined && item.text === undefined ? (control.row.items[at] ?? item) : item,
        ),
      }
    }
    if (!this.#isRemote) return row
    return {
      ...row,
      items: [...row.items, { expression: { property: computerName }, alignment: align.undefined }],
    }
  }

  *#row(value: unknown): Formatting<FormatEntryInfo> {
    const formatPropertyFieldList: FormatPropertyField[] = []
    let multiLine = false
    if (this.view === undefined) {
      for (const { expression, parameter } of this.#columns) {
        const { shown } = yield* this.#shown(
          expression,
          value,
          parameter?.format,
          parameter?.format === undefined,
        )
        formatPropertyFieldList.push(field(shown))
      }
    } else {
      const row = yield* this.#rowFor(value)
      multiLine = row.wrap
      for (const item of row.items) {
        const { shown } = yield* this.#viewField(item, value)
        formatPropertyFieldList.push(field(shown, item.alignment))
      }
    }
    return { class: 'TableRowEntry', formatPropertyFieldList, multiLine: this.#parameters?.wrap ?? multiLine }
  }

  // --- lists

  *#listOfProperties(value: unknown): Formatting<ListViewField[]> {
    const out: ListViewField[] = []
    for (const { expression, parameter } of activeProperties(
      value,
      this.#parameters?.properties,
      this.#host,
    )) {
      const { shown } = yield* this.#shown(expression, value, parameter?.format, false)
      out.push({
        class: 'ListViewField',
        label: null,
        propertyName: parameter?.label ?? textOf(expression),
        formatPropertyField: field(shown),
      })
    }
    return out
  }

  *#listOfView(value: unknown): Formatting<ListViewField[]> {
    const control = this.view!.control
    if (control.type !== 'list') throw new TypeError('a list view without a list')
    const other = yield* this.#entryFor(control.otherEntries, value, value)
    let items: readonly ListItem[] = other?.items ?? control.entry
    if (this.#isRemote) items = [...items, { label: computerName, expression: { property: computerName } }]
    const out: ListViewField[] = []
    for (const item of items) {
      if (item.condition !== undefined && !(yield* this.#holds(item.condition, value))) continue
      const { shown, found } = yield* this.#viewField(item, value)
      out.push({
        class: 'ListViewField',
        label: item.label ?? (found === undefined ? labelOf(item) : textOf(found.expression)),
        propertyName: null,
        formatPropertyField: field(shown),
      })
    }
    return out
  }

  // --- wide

  *#wideField(value: unknown): Formatting<FormatPropertyField> {
    const control = this.view?.control
    if (control?.type === 'wide') {
      const other = yield* this.#entryFor(control.otherEntries, value)
      return field((yield* this.#viewField(other?.items ?? control.entry, value)).shown)
    }
    const first = this.#wideProperty(value)
    if (first === undefined) return field('')
    return field((yield* this.#shown(first.expression, value, first.parameter?.format, false)).shown)
  }

  #wideProperty(value: unknown): Association | undefined {
    const given = this.#parameters?.properties
    if (given !== undefined && given.length > 0) return expand(given, value, this.#host)[0]
    const name = displayName(value, this.#host)
    if (name !== undefined) return { expression: name }
    return displaySet(value, this.#host, false)[0] ?? allProperties(value, this.#host)[0]
  }

  // --- fields

  *#shown(
    expression: PropertyExpression,
    value: unknown,
    format: string | undefined,
    isTable: boolean,
  ): Formatting<{ shown: string; found: Evaluated | undefined }> {
    const found = yield* evaluate(expression, value, this.#host)
    if (found === undefined) return { shown: '', found }
    const display = this.#parameters?.displayErrors === true
    if (found.error !== undefined) {
      this.#faults.push(expressionFault(found, value))
      return { shown: display ? errorText : '', found }
    }
    const { text: shown, formatError } = yield* fieldText(
      found.value,
      format,
      this.#limit,
      this.#host,
      isTable,
      display,
    )
    if (formatError === undefined) return { shown, found }
    this.#faults.push({
      error: formatError,
      message: `Failed to interpret format string "${format}".`,
      id: 'formattingError',
      target: found.value,
    })
    return { shown: formatErrorText, found }
  }

  *#viewField(item: ViewField, value: unknown): Formatting<{ shown: string; found: Evaluated | undefined }> {
    if (item.text !== undefined) return { shown: item.text, found: undefined }
    if (item.expression === undefined) return { shown: '', found: undefined }
    return yield* this.#shown(fromView(item.expression, this.#host), value, item.format, false)
  }

  *#holds(condition: NonNullable<ListItem['condition']>, value: unknown): Formatting<boolean> {
    const found = yield* evaluate(fromView(condition, this.#host), value, this.#host)
    if (found?.error !== undefined) this.#faults.push(expressionFault(found, value))
    return found !== undefined && found.error === undefined && this.#host.isTrue(found.value)
  }

  /** Conditions of tables and wide views see no object: so PowerShell has it. */
  *#entryFor<T extends { readonly selection: TableRow['selection'] }>(
    entries: readonly T[],
    value: unknown,
    seen: unknown = null,
  ): Formatting<T | undefined> {
    return yield* entryFor(entries, seen, this.#host.typeNames(value), (condition, one) =>
      this.#holds(condition, one),
    ) as Formatting<T | undefined>
  }
}

const computerName = 'PSComputerName'

function labelOf(item: ViewField): string {
  if (item.text !== undefined) return item.text
  const expression = item.expression
  if (expression === undefined) return ''
  return 'property' in expression ? expression.property : expression.script
}

export const expressionFault = (found: Evaluated, target: unknown): FormatFault => ({
  error: found.error,
  message: `Failed to evaluate expression "${textOf(found.expression)}".`,
  id: 'PSPropertyExpressionError',
  target,
})

/** A remote object that says it wants its computer's name shown. */
function showsComputerName(value: unknown, host: FormatHost): boolean {
  if (
    host.propertyName(value, 'PSShowComputerName') === undefined ||
    host.propertyName(value, computerName) === undefined
  )
    return false
  return host.isTrue(host.property(value, 'PSShowComputerName'))
}

function displaySet(value: unknown, host: FormatHost, isRemote: boolean): Association[] {
  const set: Association[] = host.displaySet(value).map((name) => ({ expression: named(name) }))
  return set.length > 0 && isRemote ? [...set, { expression: named(computerName) }] : set
}

export function allProperties(value: unknown, host: FormatHost): Association[] {
  const names = host.propertyNames(value)
  const hidden = new Set<string>()
  if (host.propertyName(value, 'PSShowComputerName') !== undefined) {
    hidden.add('psshowcomputername')
    if (!showsComputerName(value, host)) hidden.add('pscomputername')
  }
  return names
    .filter((name) => !hidden.has(name.toLowerCase()))
    .map((name) => ({ expression: named(name, true) }))
}

function expand(parameters: readonly FormatParameter[], value: unknown, host: FormatHost): Association[] {
  return parameters.flatMap((parameter) =>
    resolve(parameter.expression, value, host).map((expression) => ({ expression, parameter })),
  )
}

/** What a list or a tree shows of an object without a view. */
export function activeProperties(
  value: unknown,
  given: readonly FormatParameter[] | undefined,
  host: FormatHost,
): Association[] {
  if (given !== undefined && given.length > 0) return expand(given, value, host)
  const set = displaySet(value, host, showsComputerName(value, host))
  return set.length > 0 ? set : allProperties(value, host)
}

export const viewNotFound = (name: string, details: string): Error =>
  failure('FormatViewNotFound', 'The pipeline has been stopped.', {
    type: 'sma:PipelineStoppedException',
    category: 'ObjectNotFound',
    target: name,
    details,
  })
