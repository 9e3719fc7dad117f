/** A short way to write views: `table('System.Version', 'Major:6 Minor:6')`. */
import type { FormatHost } from './format-host.ts'
import { align } from './packets.ts'
import type { Alignment } from './packets.ts'
import type {
  ComplexControl,
  ComplexToken,
  ListItem,
  Selection,
  View,
  ViewExpression,
  ViewField,
  ViewGroupBy,
} from './view-types.ts'

type Native = (value: unknown, host: FormatHost) => unknown

/** A script column of PowerShell's in TypeScript: what it computes, and the script Get-FormatData shows. */
export const native = (compute: Native, script: string): ViewExpression => ({ native: compute, script })

export interface ColumnSpec {
  /** property's name, or how it is computed */
  of: string | ViewExpression
  label?: string
  width?: number
  alignment?: Alignment
  /** alignment of the cells alone */
  cells?: Alignment
}

interface ViewMore {
  name?: string
  groupBy?: ViewGroupBy
  outOfBand?: boolean
}

interface TableMore extends ViewMore {
  autosize?: boolean
  wrap?: boolean
  hideHeader?: boolean
}

const none: ReadonlyMap<string, ComplexControl> = new Map()
const expression = (of: string | ViewExpression): ViewExpression =>
  typeof of === 'string' ? { property: of } : of

/** `>Label=Property:12`: `>` right, `<` left; label and width may be left out. */
function column(spec: string | ColumnSpec): ColumnSpec {
  if (typeof spec !== 'string') return spec
  const [, side, label, of, width] = /^([<>]?)(?:([^=]+)=)?([^:]+)(?::(\d+))?$/.exec(spec)!
  return {
    of: of!,
    ...(label === undefined ? {} : { label }),
    ...(width === undefined ? {} : { width: Number(width) }),
    alignment: side === '>' ? align.right : side === '<' ? align.left : align.undefined,
  }
}

function view(types: string | readonly string[], control: View['control'], more: ViewMore): View {
  const list = typeof types === 'string' ? [types] : types
  return {
    name: more.name ?? list[0]!,
    types: list,
    outOfBand: more.outOfBand ?? false,
    ...(more.groupBy ? { groupBy: more.groupBy } : {}),
    control,
    controls: none,
  }
}

/** Columns as a line of specs, or one by one. A table without widths, labels and sides has no header definitions. */
export function table(
  types: string | readonly string[],
  columns: string | readonly (string | ColumnSpec)[],
  more: TableMore = {},
): View {
  const specs = (typeof columns === 'string' ? columns.split(' ') : columns).map(column)
  return view(
    types,
    {
      type: 'table',
      ...(more.autosize ? { autosize: true } : {}),
      hideHeader: more.hideHeader ?? false,
      headers: specs.map(({ label, width, alignment }) => ({
        ...(label === undefined ? {} : { label }),
        width: width ?? 0,
        alignment: alignment ?? align.undefined,
      })),
      row: {
        selection: [],
        wrap: more.wrap ?? false,
        items: specs.map(({ of, cells }) => ({
          expression: expression(of),
          alignment: cells ?? align.undefined,
        })),
      },
      otherRows: [],
    },
    more,
  )
}

type ItemSpec = string | { of: string | ViewExpression; label?: string }

const items = (specs: string | readonly ItemSpec[]): ListItem[] =>
  (typeof specs === 'string' ? specs.split(' ') : specs).map((spec) => {
    if (typeof spec !== 'string')
      return { expression: expression(spec.of), ...(spec.label === undefined ? {} : { label: spec.label }) }
    const [first, second] = spec.split('=')
    return second === undefined
      ? { expression: { property: first! } }
      : { expression: { property: second }, label: first! }
  })

export function list(
  types: string | readonly string[],
  specs: string | readonly ItemSpec[],
  more: ViewMore & { other?: readonly { types: readonly string[]; items: string }[] } = {},
): View {
  return view(
    types,
    {
      type: 'list',
      entry: items(specs),
      otherEntries: (more.other ?? []).map((one) => ({
        selection: select(one.types),
        items: items(one.items),
      })),
    },
    more,
  )
}

const select = (types: readonly string[]): Selection[] => [{ types }]

export function wide(
  types: string | readonly string[],
  of: string | ViewExpression,
  more: ViewMore & { other?: readonly { types: readonly string[]; field: ViewField }[] } = {},
): View {
  return view(
    types,
    {
      type: 'wide',
      columns: 0,
      entry: { expression: expression(of) },
      otherEntries: (more.other ?? []).map((one) => ({ selection: select(one.types), items: one.field })),
    },
    more,
  )
}

export const complexControl = (tokens: readonly ComplexToken[]): ComplexControl => ({
  type: 'complex',
  entry: tokens,
  otherEntries: [],
})

export const binding = (
  of?: string | ViewExpression,
  more: { enumerate?: boolean; control?: ComplexControl } = {},
): ComplexToken => ({
  binding: true,
  ...(of === undefined ? {} : { expression: expression(of) }),
  enumerate: more.enumerate ?? false,
  ...(more.control ? { control: more.control } : {}),
})

export const complex = (
  types: string | readonly string[],
  tokens: readonly ComplexToken[],
  more: ViewMore = {},
): View => view(types, complexControl(tokens), more)
