/** System.Data: tables in memory, their columns and rows, views of them. */
import { throwNet } from '../../runtime/failure.ts'
import { convertTo } from '../../runtime/convert.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import { netExceptionOf } from '../../runtime/net-failure.ts'
import { isNumericCode, toJsNumber, typeCodeOf } from '../../runtime/numeric.ts'
import { netText } from '../../runtime/to-text.ts'
import { items } from '../enumerable.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { type AdaptedProperty, type Adapter, registerAdapter } from '../member-lookup.ts'
import { scriptTypeText } from '../names.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { dbNull } from '../system/db-null.ts'
import { defaultOrder } from '../system/array-sort.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { arrayOf, outOfRange } from '../values.ts'
import { mustHold, PSArray } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { compute } from './compute.ts'
import { type FilterValue, rowTest } from './row-filter.ts'

const data = 'System.Data.'
const named = (name: string): NetType => loadType(data + name) ?? T.Object
addMetadata(`#class ${data}DataView :System.ComponentModel.MarshalByValueComponent;System.Collections.IList;System.Collections.ICollection;System.Collections.IEnumerable @13
${data}DataRowView Item(int recordIndex) {get;}
bool AllowDelete {get;set;}
bool AllowEdit {get;set;}
bool AllowNew {get;set;}
int Count {get;}
string RowFilter {get;set;}
string Sort {get;set;}
${data}DataTable Table {get;}
System.Collections.IEnumerator GetEnumerator()
${data}DataTable ToTable()
#class ${data}DataRowView :System.Object @13
System.Object Item(int ndx) {get;set;}
System.Object Item(string property) {get;set;}
${data}DataView DataView {get;}
bool IsEdit {get;}
bool IsNew {get;}
${data}DataRow Row {get;}
void Delete()
`)

export class DataColumn {
  name: string
  readonly type: NetType
  defaultValue: unknown = dbNull
  constructor(name: string, type: NetType) {
    this.name = name
    this.type = type
  }
  get netType(): NetType {
    return named('DataColumn')
  }
  toString(): string {
    return this.name
  }
}
export class DataTable {
  name: string
  readonly columns: DataColumn[] = []
  rows: DataRow[] = []
  locale: unknown = undefined
  readonly view: DataView = new DataView(this)
  constructor(name = '') {
    this.name = name
  }
  get netType(): NetType {
    return named('DataTable')
  }
  toString(): string {
    return this.name
  }
  [items](): readonly DataRow[] {
    return this.rows
  }
  /** a column by position, name or itself; -1 where there is none */
  indexOf(column: unknown): number {
    if (column instanceof DataColumn) return this.columns.indexOf(column)
    if (typeof column === 'number') return column >= 0 && column < this.columns.length ? column : -1
    const name = String(column).toLowerCase()
    return this.columns.findIndex((one) => one.name.toLowerCase() === name)
  }
  add(column: DataColumn): DataColumn {
    if (this.indexOf(column.name) >= 0)
      throwNet(
        'System.Data.DuplicateNameException',
        `A column named '${column.name}' already belongs to this DataTable.`,
      )
    this.columns.push(column)
    for (const row of this.rows) row.values.push(column.defaultValue)
    return column
  }
}
export class DataRow {
  readonly table: DataTable
  values: unknown[]
  constructor(table: DataTable) {
    this.table = table
    this.values = table.columns.map((one) => one.defaultValue)
  }
  get netType(): NetType {
    return named('DataRow')
  }
  toString(): string {
    return 'System.Data.DataRow'
  }
  get(column: unknown): unknown {
    const at = this.table.indexOf(column)
    if (at >= 0) return this.values[at]
    if (typeof column === 'number')
      throwNet('System.IndexOutOfRangeException', `Cannot find column ${column}.`)
    throwNet(
      'System.ArgumentException',
      `Column '${String(column)}' does not belong to table ${this.table.name}.`,
    )
  }
  set(column: unknown, value: unknown, ctx: EngineContext): void {
    this.get(column)
    const at = this.table.indexOf(column)
    this.values[at] = stored(value, this.table.columns[at] as DataColumn, ctx)
  }
}
/** What a column keeps of a value: of its type, or DBNull. */
function stored(value: unknown, column: DataColumn, ctx: EngineContext): unknown {
  const base = baseOf(value)
  if (base === null || base === undefined || base === dbNull) return dbNull
  try {
    return convertTo(base, column.type, ctx)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (!inner) throw error
    let cause = inner
    while (cause.innerException) cause = cause.innerException
    throwNet(
      'System.ArgumentException',
      `${cause.message}Couldn't store <${netText(base)}> in ${column.name} Column.  Expected type is ${column.type.name}.`,
      { inner },
    )
  }
}
export class DataView {
  readonly table: DataTable
  filter = ''
  sort = ''
  constructor(table: DataTable) {
    this.table = table
  }
  get netType(): NetType {
    return named('DataView')
  }
  [items](): DataRowView[] {
    return selected(this.table, this.filter, this.sort).map((row) => new DataRowView(this, row))
  }
}
class DataRowView {
  readonly view: DataView
  readonly row: DataRow
  constructor(view: DataView, row: DataRow) {
    this.view = view
    this.row = row
  }
  get netType(): NetType {
    return named('DataRowView')
  }
  toString(): string {
    return 'System.Data.DataRowView'
  }
}
/** The collections of columns and rows: live views. */
class DataList {
  readonly table: DataTable
  readonly which: 'columns' | 'rows'
  constructor(table: DataTable, which: DataList['which']) {
    this.table = table
    this.which = which
  }
  get netType(): NetType {
    return named(this.which === 'columns' ? 'DataColumnCollection' : 'DataRowCollection')
  }
  [items](): readonly unknown[] {
    return this.table[this.which]
  }
}

const filterValue = (value: unknown): FilterValue => {
  if (value === dbNull || value === null) return null
  if (typeof value === 'string' || typeof value === 'boolean') return value
  const type = typeOf(value)
  return type && isNumericCode(typeCodeOf(type)) ? toJsNumber(value) : netText(value)
}
function selected(table: DataTable, filter: string, sort: string): DataRow[] {
  const test = rowTest(filter)
  const found = table.rows.filter((row) => test((name) => filterValue(columnOf(row, name))))
  const keys = sort
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const down = /\s+desc$/i.test(one)
      return { name: one.replace(/\s+(?:asc|desc)$/i, '').replace(/^\[(.*)\]$/, '$1'), sign: down ? -1 : 1 }
    })
  if (keys.length === 0) return found
  return found.sort((a, b) => {
    for (const { name, sign } of keys) {
      const [x, y] = [columnOf(a, name), columnOf(b, name)]
      const before = x === dbNull ? (y === dbNull ? 0 : -1) : y === dbNull ? 1 : defaultOrder(x, y)
      if (before !== 0) return before * sign
    }
    return 0
  })
}
function columnOf(row: DataRow, name: string): unknown {
  const at = row.table.indexOf(name)
  if (at < 0) throwNet('System.Data.EvaluateException', `Cannot find column [${name}].`)
  return row.values[at]
}

// --- members

const adapter = (rowOf: (self: unknown) => DataRow): Adapter => {
  const property = (row: DataRow, column: DataColumn, ctx: EngineContext): AdaptedProperty => ({
    name: column.name,
    typeName: scriptTypeText(column.type),
    get: () => row.get(column),
    set: (value) => row.set(column, value, ctx),
  })
  return {
    hidesProperties: false,
    listsOnlyItsOwn: true,
    find(self, name, ctx) {
      const row = rowOf(self)
      const column = row.table.columns[row.table.indexOf(name)]
      return column && property(row, column, ctx)
    },
    list(self, ctx) {
      const row = rowOf(self)
      return row.table.columns.map((one) => property(row, one, ctx))
    },
  }
}
registerAdapter(
  (value) => value instanceof DataRow,
  adapter((self) => self as DataRow),
)
registerAdapter(
  (value) => value instanceof DataRowView,
  adapter((self) => (self as DataRowView).row),
)

const countTo = (table: DataTable): number => {
  const taken = table.columns.map((one) => /^Column(\d+)$/.exec(one.name)?.[1]).map(Number)
  let at = 1
  while (taken.includes(at)) at++
  return at
}
implement(`${data}DataTable`, {
  get: {
    Columns: (self: DataTable) => new DataList(self, 'columns'),
    Rows: (self: DataTable) => new DataList(self, 'rows'),
    TableName: (self: DataTable) => self.name,
    DefaultView: (self: DataTable) => self.view,
    CaseSensitive: () => false,
    IsInitialized: () => true,
    HasErrors: () => false,
    Locale: (self: DataTable) => self.locale ?? null,
    Namespace: () => '',
    Prefix: () => '',
    DisplayExpression: () => '',
    MinimumCapacity: () => 50,
    DataSet: () => null,
    Site: () => null,
    Container: () => null,
    DesignMode: () => false,
    ContainsListCollection: () => false,
    PrimaryKey: () => arrayOf(named('DataColumn'), []),
  },
  set: {
    TableName: (self: DataTable, value) => {
      self.name = value ?? ''
    },
    Locale: (self: DataTable, value) => {
      self.locale = value
    },
  },
  call: {
    NewRow: (self: DataTable) => new DataRow(self),
    Select: (self: DataTable, [filter, sort]) =>
      arrayOf(named('DataRow'), selected(self, filter ?? '', sort ?? '')),
    Compute: (self: DataTable, [expression, filter], ctx) =>
      compute(expression ?? '', self, selected(self, filter ?? '', ''), ctx),
    Clear: (self: DataTable) => {
      self.rows = []
    },
    Copy: (self: DataTable) => copyOf(self, true),
    Clone: (self: DataTable) => copyOf(self, false),
    ImportRow: (self: DataTable, [row]) => {
      const made = new DataRow(self)
      made.values = [...row.values]
      self.rows.push(made)
    },
    AcceptChanges: () => undefined,
    BeginLoadData: () => undefined,
    EndLoadData: () => undefined,
    Dispose: () => undefined,
    ToString: (self: DataTable) => self.name,
  },
  create: (_, [name]) => new DataTable(name ?? ''),
})
function copyOf(self: DataTable, withRows: boolean): DataTable {
  const made = new DataTable(self.name)
  for (const one of self.columns) made.add(new DataColumn(one.name, one.type))
  if (withRows)
    made.rows = self.rows.map((row) => {
      const copy = new DataRow(made)
      copy.values = [...row.values]
      return copy
    })
  return made
}
implement(`${data}DataColumn`, {
  get: {
    ColumnName: (self: DataColumn) => self.name,
    Caption: (self: DataColumn) => self.name,
    DataType: (self: DataColumn) => self.type,
    DefaultValue: (self: DataColumn) => self.defaultValue,
    AllowDBNull: () => true,
    AutoIncrement: () => false,
    ReadOnly: () => false,
    Unique: () => false,
    MaxLength: () => -1,
    AutoIncrementSeed: () => 0n,
    AutoIncrementStep: () => 1n,
    Prefix: () => '',
    Namespace: () => '',
    Expression: () => '',
    DesignMode: () => false,
    Site: () => null,
    Container: () => null,
  },
  set: {
    ColumnName: (self: DataColumn, value) => {
      self.name = value
    },
    DefaultValue: (self: DataColumn, value, ctx) => {
      self.defaultValue = stored(value, self, ctx)
    },
  },
  call: { ToString: (self: DataColumn) => self.name },
  create: (_, [name, type]) => new DataColumn(name ?? '', type ?? T.String),
})
const listMembers: TypeImplementation = {
  get: {
    Count: (self: DataList) => self.table[self.which].length,
    IsReadOnly: () => false,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
  },
  call: { GetEnumerator: (self: DataList) => new ArrayEnumerator(self[items]()) },
}
implement(`${data}DataColumnCollection`, {
  ...listMembers,
  call: {
    ...listMembers.call,
    Item: (self: DataList, [at]) => {
      const found = self.table.columns[self.table.indexOf(at)]
      if (found) return found
      return typeof at === 'number'
        ? throwNet('System.IndexOutOfRangeException', `Cannot find column ${at}.`)
        : null
    },
    Add: (self: DataList, [first, type]) =>
      self.table.add(
        first instanceof DataColumn
          ? first
          : new DataColumn(first || `Column${countTo(self.table)}`, type ?? T.String),
      ),
    AddRange: (self: DataList, [columns], ctx) => {
      for (const one of enumerate(columns, ctx) ?? []) self.table.add(one as DataColumn)
    },
    Contains: (self: DataList, [name]) => self.table.indexOf(name) >= 0,
    IndexOf: (self: DataList, [column]) => self.table.indexOf(column),
    Remove: (self: DataList, [column]) => removeColumn(self.table, self.table.indexOf(column), column),
    RemoveAt: (self: DataList, [at]) => removeColumn(self.table, self.table.indexOf(at), at),
    Clear: (self: DataList) => {
      self.table.columns.length = 0
      for (const row of self.table.rows) row.values = []
    },
  },
})
function removeColumn(table: DataTable, at: number, named: unknown): void {
  if (at < 0)
    throwNet('System.ArgumentException', `Column '${String(named)}' does not belong to table ${table.name}.`)
  table.columns.splice(at, 1)
  for (const row of table.rows) row.values.splice(at, 1)
}
implement(`${data}DataRowCollection`, {
  ...listMembers,
  call: {
    ...listMembers.call,
    Item: (self: DataList, [at]) =>
      self.table.rows[at] ??
      throwNet('System.IndexOutOfRangeException', `There is no row at position ${at}.`),
    Add: (self: DataList, [given], ctx, call) => {
      const { table } = self
      mustHold(table.rows.length, 1)
      ctx.charge(64 + table.columns.length * 8)
      if (baseOf(given) instanceof DataRow) {
        const row = baseOf(given) as DataRow
        if (table.rows.includes(row))
          throwNet('System.ArgumentException', 'This row already belongs to this table.')
        table.rows.push(row)
        return call.overload.returnText === 'void' ? undefined : row
      }
      let values = given instanceof PSArray ? given.items : [given]
      // an array given for all the values is the values
      const only = values.length === 1 ? baseOf(values[0]) : undefined
      if (only instanceof PSArray) values = only.items
      if (values.length > table.columns.length)
        throwNet(
          'System.ArgumentException',
          'Input array is longer than the number of columns in this table.',
        )
      const row = new DataRow(table)
      values.forEach((value, at) => {
        row.values[at] = stored(value, table.columns[at] as DataColumn, ctx)
      })
      table.rows.push(row)
      return row
    },
    InsertAt: (self: DataList, [row, at]) => {
      if (at < 0) outOfRange('pos', 'The row insert position is invalid.')
      self.table.rows.splice(at, 0, row)
    },
    IndexOf: (self: DataList, [row]) => self.table.rows.indexOf(row),
    Remove: (self: DataList, [row]) => {
      const at = self.table.rows.indexOf(row)
      if (at < 0)
        throwNet(
          'System.IndexOutOfRangeException',
          'The given DataRow is not in the current DataRowCollection.',
        )
      self.table.rows.splice(at, 1)
    },
    RemoveAt: (self: DataList, [at]) => {
      if (!self.table.rows[at])
        throwNet('System.IndexOutOfRangeException', `There is no row at position ${at}.`)
      self.table.rows.splice(at, 1)
    },
    Clear: (self: DataList) => {
      self.table.rows = []
    },
  },
})
implement(`${data}DataRow`, {
  get: {
    Table: (self: DataRow) => self.table,
    ItemArray: (self: DataRow) => new PSArray([...self.values]),
    HasErrors: () => false,
    RowError: () => '',
  },
  set: {
    Item: (self: DataRow, [column, value], ctx) => self.set(column, value, ctx),
    ItemArray: (self: DataRow, value: PSArray, ctx) =>
      value.items.forEach((one, at) => self.set(at, one, ctx)),
  },
  call: {
    Item: (self: DataRow, [column]) => self.get(column),
    IsNull: (self: DataRow, [column]) => self.get(column) === dbNull,
    Delete: (self: DataRow) => {
      const at = self.table.rows.indexOf(self)
      if (at >= 0) self.table.rows.splice(at, 1)
      else
        throwNet(
          'System.Data.RowNotInTableException',
          'Cannot perform this operation on a row not in the table.',
        )
    },
    AcceptChanges: () => undefined,
    BeginEdit: () => undefined,
    EndEdit: () => undefined,
  },
})
implement(`${data}DataView`, {
  get: {
    Count: (self: DataView) => self[items]().length,
    RowFilter: (self: DataView) => self.filter,
    Sort: (self: DataView) => self.sort,
    Table: (self: DataView) => self.table,
    AllowDelete: () => true,
    AllowEdit: () => true,
    AllowNew: () => true,
  },
  set: {
    RowFilter: (self: DataView, value) => {
      rowTest(value ?? '')
      self.filter = value ?? ''
    },
    Sort: (self: DataView, value) => {
      self.sort = value ?? ''
    },
  },
  call: {
    Item: (self: DataView, [at]) =>
      self[items]()[at] ??
      throwNet('System.IndexOutOfRangeException', `Index ${at} is either negative or above rows count.`),
    GetEnumerator: (self: DataView) => new ArrayEnumerator(self[items]()),
    ToTable: (self: DataView) => {
      const made = copyOf(self.table, false)
      for (const { row } of self[items]()) {
        const copy = new DataRow(made)
        copy.values = [...row.values]
        made.rows.push(copy)
      }
      return made
    },
  },
})
implement(`${data}DataRowView`, {
  get: {
    Row: (self: DataRowView) => self.row,
    DataView: (self: DataRowView) => self.view,
    IsEdit: () => false,
    IsNew: () => false,
  },
  set: { Item: (self: DataRowView, [column, value], ctx) => self.row.set(column, value, ctx) },
  call: { Item: (self: DataRowView, [column]) => self.row.get(column) },
})
