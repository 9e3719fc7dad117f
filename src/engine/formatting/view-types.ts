/** Views: what a format file (or `views/`) says of how objects of a type are shown. Data, read by the generators. */
import type { FormatHost } from './format-host.ts'
import type { Alignment, FrameInfo } from './packets.ts'

/** A property's name, script text, or what the shipped views do in TypeScript instead of script. */
export type ViewExpression =
  | { readonly property: string }
  | { readonly script: string }
  | { readonly native: (value: unknown, host: FormatHost) => unknown; readonly script: string }

export interface ViewField {
  readonly expression?: ViewExpression
  /** fixed text in place of an expression */
  readonly text?: string
  readonly format?: string
}

export interface Selection {
  /** type names an entry is for */
  readonly types: readonly string[]
  readonly condition?: ViewExpression
}

export interface TableHeader {
  readonly label?: string
  readonly width: number
  readonly alignment: Alignment
}

export interface TableRow {
  readonly selection: readonly Selection[]
  readonly wrap: boolean
  readonly items: readonly (ViewField & { readonly alignment: Alignment })[]
}

export interface TableControl {
  readonly type: 'table'
  readonly autosize?: boolean
  readonly hideHeader: boolean
  readonly headers: readonly TableHeader[]
  readonly row: TableRow
  readonly otherRows: readonly TableRow[]
}

export interface ListItem extends ViewField {
  readonly label?: string
  readonly condition?: ViewExpression
}

export interface Entry<T> {
  readonly selection: readonly Selection[]
  readonly items: T
}

export interface ListControl {
  readonly type: 'list'
  readonly entry: readonly ListItem[]
  readonly otherEntries: readonly Entry<readonly ListItem[]>[]
}

export interface WideControl {
  readonly type: 'wide'
  readonly autosize?: boolean
  readonly columns: number
  readonly entry: ViewField
  readonly otherEntries: readonly Entry<ViewField>[]
}

export type ComplexToken =
  | { readonly text: string }
  | { readonly newLines: number }
  | { readonly frame: FrameInfo; readonly tokens: readonly ComplexToken[] }
  | {
      readonly binding: true
      /** none: the object itself */
      readonly expression?: ViewExpression
      readonly condition?: ViewExpression
      readonly enumerate: boolean
      readonly format?: string
      /** by name (of the view or of the file), or the control itself */
      readonly control?: string | ComplexControl
    }

export interface ComplexControl {
  readonly type: 'complex'
  readonly entry: readonly ComplexToken[]
  readonly otherEntries: readonly Entry<readonly ComplexToken[]>[]
}

export type ViewControl = TableControl | ListControl | WideControl | ComplexControl

export interface ViewGroupBy {
  readonly expression: ViewExpression
  readonly label?: string
  readonly control?: string | ComplexControl
}

export interface View {
  readonly name: string
  readonly types: readonly string[]
  readonly outOfBand: boolean
  readonly groupBy?: ViewGroupBy
  readonly control: ViewControl
  /** controls of the view and its file that tokens refer to by name, lower case */
  readonly controls: ReadonlyMap<string, ComplexControl>
}
