/** Views as Get-FormatData gives them: ExtendedTypeDefinition and what it is made of. */
import { PSList } from '../../objects/collections.ts'
import {
  automationAssembly,
  enumType,
  NetType,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue, PSUInt32 } from '../../objects/numbers.ts'
import { PSGuid } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { registerText } from '../runtime/to-text.ts'
import { typeData } from '../types/type-data.ts'
import { genericType, implement } from '../types/surface.ts'
import { addMetadata, loadType } from '../types/type-loader.ts'
import type {
  ComplexControl,
  ComplexToken,
  Selection,
  TableRow,
  View,
  ViewExpression,
  ViewField,
} from './view-types.ts'

const sma = 'System.Management.Automation.'
const stringList = 'System.Collections.Generic.List[string]'
const listOf = (name: string): string => `System.Collections.Generic.List[${sma}${name}]`

const alignment =
  registeredType(`${sma}Alignment`) ??
  enumType(`${sma}Alignment`, { Undefined: 0, Left: 1, Center: 2, Right: 3 })
const valueType =
  registeredType(`${sma}DisplayEntryValueType`) ??
  enumType(`${sma}DisplayEntryValueType`, { Property: 0, ScriptBlock: 1 })

/** class: base, properties with their types */
const classes: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  ExtendedTypeDefinition: [
    'System.Object',
    { TypeName: 'string', TypeNames: stringList, FormatViewDefinition: listOf('FormatViewDefinition') },
  ],
  FormatViewDefinition: ['System.Object', { Name: 'string', Control: `${sma}PSControl` }],
  PSControl: ['System.Object', { GroupBy: `${sma}PSControlGroupBy`, OutOfBand: 'bool' }],
  PSControlGroupBy: [
    'System.Object',
    { Expression: `${sma}DisplayEntry`, Label: 'string', CustomControl: `${sma}CustomControl` },
  ],
  DisplayEntry: ['System.Object', { ValueType: `${sma}DisplayEntryValueType`, Value: 'string' }],
  EntrySelectedBy: ['System.Object', { TypeNames: stringList, SelectionCondition: listOf('DisplayEntry') }],
  TableControl: [
    `${sma}PSControl`,
    {
      Headers: listOf('TableControlColumnHeader'),
      Rows: listOf('TableControlRow'),
      AutoSize: 'bool',
      HideTableHeaders: 'bool',
    },
  ],
  TableControlColumnHeader: [
    'System.Object',
    { Label: 'string', Alignment: `${sma}Alignment`, Width: 'int' },
  ],
  TableControlRow: [
    'System.Object',
    { Columns: listOf('TableControlColumn'), SelectedBy: `${sma}EntrySelectedBy`, Wrap: 'bool' },
  ],
  TableControlColumn: [
    'System.Object',
    { Alignment: `${sma}Alignment`, DisplayEntry: `${sma}DisplayEntry`, FormatString: 'string' },
  ],
  ListControl: [`${sma}PSControl`, { Entries: listOf('ListControlEntry') }],
  ListControlEntry: [
    'System.Object',
    {
      Items: listOf('ListControlEntryItem'),
      SelectedBy: stringList,
      EntrySelectedBy: `${sma}EntrySelectedBy`,
    },
  ],
  ListControlEntryItem: [
    'System.Object',
    {
      Label: 'string',
      DisplayEntry: `${sma}DisplayEntry`,
      ItemSelectionCondition: `${sma}DisplayEntry`,
      FormatString: 'string',
    },
  ],
  WideControl: [
    `${sma}PSControl`,
    { Entries: listOf('WideControlEntryItem'), AutoSize: 'bool', Columns: 'uint' },
  ],
  WideControlEntryItem: [
    'System.Object',
    {
      DisplayEntry: `${sma}DisplayEntry`,
      SelectedBy: stringList,
      EntrySelectedBy: `${sma}EntrySelectedBy`,
      FormatString: 'string',
    },
  ],
  CustomControl: [`${sma}PSControl`, { Entries: listOf('CustomControlEntry') }],
  CustomControlEntry: [
    'System.Object',
    { SelectedBy: `${sma}EntrySelectedBy`, CustomItems: listOf('CustomItemBase') },
  ],
  CustomItemBase: ['System.Object', {}],
  CustomItemText: [`${sma}CustomItemBase`, { Text: 'string' }],
  CustomItemNewline: [`${sma}CustomItemBase`, { Count: 'int' }],
  CustomItemFrame: [
    `${sma}CustomItemBase`,
    {
      LeftIndent: 'uint',
      RightIndent: 'uint',
      FirstLineHanging: 'uint',
      FirstLineIndent: 'uint',
      CustomItems: listOf('CustomItemBase'),
    },
  ],
  CustomItemExpression: [
    `${sma}CustomItemBase`,
    {
      ItemSelectionCondition: `${sma}DisplayEntry`,
      Expression: `${sma}DisplayEntry`,
      EnumerateCollection: 'bool',
      CustomControl: `${sma}CustomControl`,
    },
  ],
}

class ViewPart {
  readonly netType: NetType
  readonly values: ReadonlyMap<string, unknown>
  readonly text: string
  constructor(name: string, values: Readonly<Record<string, unknown>>, text?: string) {
    this.netType = typeNamed(name)
    this.values = new Map(Object.entries(values))
    this.text = text ?? `${sma}${name}`
  }
}

function typeNamed(name: string): NetType {
  const full = sma + name
  const known = registeredType(full) ?? loadType(full)
  if (known !== undefined) return known
  const base = classes[name]?.[0] ?? 'System.Object'
  return registerType(
    new NetType({
      fullName: full,
      kind: 'class',
      assembly: automationAssembly,
      base: base === 'System.Object' ? T.Object : typeNamed(base.slice(sma.length)),
    }),
  )
}

const inControl = ['GroupBy', 'OutOfBand']
for (const [name, [base, own]] of Object.entries(classes)) {
  const properties = base === `${sma}PSControl` ? { ...own, ...classes['PSControl']?.[1] } : own
  const lines = Object.entries(properties).map(([property, type]) => `${type} ${property} {get;set;}`)
  addMetadata(
    `#class ${sma}${name} :${base} @26\n${lines.join('\n')}\nstring ToString()\nbool Equals(System.Object obj)\nint GetHashCode()`,
  )
  implement(sma + name, {
    get: Object.fromEntries(
      [...Object.keys(own), ...inControl].map((property) => [
        property,
        (self: ViewPart) => self.values.get(property) ?? null,
      ]),
    ),
    call: { ToString: (self: ViewPart) => self.text },
  })
}
let areTextsKnown = false

const list = (element: NetType, items: readonly unknown[]): PSList =>
  new PSList(genericType('System.Collections.Generic.List`1', element), [...items])
const parts = (name: string, items: readonly unknown[]): PSList => list(typeNamed(name), items)

const entry = (expression: ViewExpression | undefined): ViewPart | null => {
  if (expression === undefined) return null
  const isProperty = 'property' in expression
  const value = isProperty ? expression.property : expression.script
  return new ViewPart(
    'DisplayEntry',
    { ValueType: new EnumValue(valueType, isProperty ? 0n : 1n), Value: value },
    `${isProperty ? 'property' : 'script'}: ${value}`,
  )
}
const shownBy = (field: ViewField): ViewPart | null => entry(field.expression)
const valueOf = (field: ViewField): string =>
  field.expression === undefined
    ? (field.text ?? '')
    : 'property' in field.expression
      ? field.expression.property
      : field.expression.script

/** A view is told from others by a number of its own, in the shape of a GUID. */
const numbers = new WeakMap<object, PSGuid>()
let lastNumber = 0
function instanceId(view: unknown): PSGuid | null {
  const base = baseOf(view)
  if (!(base instanceof ViewPart)) return null
  let id = numbers.get(base)
  if (!id) {
    id = new PSGuid(`00000000-0000-4000-8000-${(++lastNumber).toString(16).padStart(12, '0')}`)
    numbers.set(base, id)
  }
  return id
}
typeData(`${sma}FormatViewDefinition`, {
  members: [
    {
      kind: 'CodeProperty',
      name: 'InstanceId',
      typeName: 'guid',
      getterName: 'GetFormatViewDefinitionInstanceId',
      get: instanceId,
      isHidden: true,
    },
  ],
})

const selectedBy = (selection: readonly Selection[]): ViewPart | null => {
  if (selection.length === 0) return null
  const conditions = selection.flatMap((one) => (one.condition === undefined ? [] : [entry(one.condition)]))
  return new ViewPart('EntrySelectedBy', {
    TypeNames: list(
      T.String,
      selection.filter((one) => one.condition === undefined).flatMap((one) => one.types),
    ),
    SelectionCondition: conditions.length === 0 ? null : parts('DisplayEntry', conditions),
  })
}
const bySelection = (selection: readonly Selection[]): Readonly<Record<string, unknown>> => {
  // who reads SelectedBy makes what holds it
  const by =
    selectedBy(selection) ??
    new ViewPart('EntrySelectedBy', { TypeNames: list(T.String, []), SelectionCondition: null })
  return { SelectedBy: by.values.get('TypeNames'), EntrySelectedBy: by }
}

const row = (one: TableRow): ViewPart =>
  new ViewPart('TableControlRow', {
    Columns: parts(
      'TableControlColumn',
      one.items.map(
        (item) =>
          new ViewPart(
            'TableControlColumn',
            {
              Alignment: new EnumValue(alignment, BigInt(item.alignment)),
              DisplayEntry: shownBy(item),
              FormatString: item.format ?? null,
            },
            valueOf(item),
          ),
      ),
    ),
    SelectedBy: selectedBy(one.selection),
    Wrap: one.wrap,
  })

function tokens(items: readonly ComplexToken[]): PSList {
  return parts(
    'CustomItemBase',
    items.map((token) => {
      if ('text' in token) return new ViewPart('CustomItemText', { Text: token.text })
      if ('newLines' in token) return new ViewPart('CustomItemNewline', { Count: token.newLines })
      if ('frame' in token) {
        const { leftIndentation, rightIndentation, firstLine } = token.frame
        return new ViewPart('CustomItemFrame', {
          LeftIndent: leftIndentation,
          RightIndent: rightIndentation,
          FirstLineHanging: Math.max(0, -firstLine),
          FirstLineIndent: Math.max(0, firstLine),
          CustomItems: tokens(token.tokens),
        })
      }
      return new ViewPart('CustomItemExpression', {
        ItemSelectionCondition: entry(token.condition),
        Expression: entry(token.expression),
        EnumerateCollection: token.enumerate,
        CustomControl: typeof token.control === 'object' ? custom(token.control) : null,
      })
    }),
  )
}

function custom(
  control: ComplexControl,
  more: Readonly<Record<string, unknown>> = { GroupBy: null, OutOfBand: false },
): ViewPart {
  const entries = [{ selection: [], items: control.entry }, ...control.otherEntries]
  return new ViewPart('CustomControl', {
    Entries: parts(
      'CustomControlEntry',
      entries.map(
        (one) =>
          new ViewPart('CustomControlEntry', {
            SelectedBy: selectedBy(one.selection),
            CustomItems: tokens(one.items),
          }),
      ),
    ),
    ...more,
  })
}

function controlOf(view: View): ViewPart {
  const { control, groupBy, outOfBand } = view
  const more = {
    GroupBy:
      groupBy === undefined
        ? null
        : new ViewPart('PSControlGroupBy', {
            Expression: entry(groupBy.expression),
            Label: groupBy.label ?? null,
            CustomControl: typeof groupBy.control === 'object' ? custom(groupBy.control) : null,
          }),
    OutOfBand: outOfBand,
  }
  switch (control.type) {
    case 'table':
      return new ViewPart('TableControl', {
        Headers: parts(
          'TableControlColumnHeader',
          // columns that nothing is said about have no headers of their own
          (control.headers.some((one) => one.label !== undefined || one.width !== 0 || one.alignment !== 0)
            ? control.headers
            : []
          ).map(
            (header) =>
              new ViewPart('TableControlColumnHeader', {
                Label: header.label ?? null,
                Alignment: new EnumValue(alignment, BigInt(header.alignment)),
                Width: header.width,
              }),
          ),
        ),
        Rows: parts('TableControlRow', [control.row, ...control.otherRows].map(row)),
        AutoSize: control.autosize ?? false,
        HideTableHeaders: control.hideHeader,
        ...more,
      })
    case 'list':
      return new ViewPart('ListControl', {
        Entries: parts(
          'ListControlEntry',
          [{ selection: [], items: control.entry }, ...control.otherEntries].map(
            (one) =>
              new ViewPart('ListControlEntry', {
                Items: parts(
                  'ListControlEntryItem',
                  one.items.map(
                    (item) =>
                      new ViewPart('ListControlEntryItem', {
                        Label: item.label ?? null,
                        DisplayEntry: shownBy(item),
                        ItemSelectionCondition: entry(item.condition),
                        FormatString: item.format ?? null,
                      }),
                  ),
                ),
                ...bySelection(one.selection),
              }),
          ),
        ),
        ...more,
      })
    case 'wide':
      return new ViewPart('WideControl', {
        Entries: parts(
          'WideControlEntryItem',
          [{ selection: [], items: control.entry }, ...control.otherEntries].map(
            (one) =>
              new ViewPart('WideControlEntryItem', {
                DisplayEntry: shownBy(one.items),
                ...bySelection(one.selection),
                FormatString: one.items.format ?? null,
              }),
          ),
        ),
        AutoSize: control.autosize ?? false,
        Columns: new PSUInt32(control.columns),
        ...more,
      })
    case 'complex':
      return custom(control, more)
  }
}

/** One definition for views of the same types. */
export function typeDefinitions(views: readonly View[]): ViewPart[] {
  if (!areTextsKnown) {
    areTextsKnown = true
    for (const name of Object.keys(classes)) registerText(typeNamed(name), (self: ViewPart) => self.text)
  }
  const byTypes = new Map<string, { types: readonly string[]; views: View[] }>()
  for (const view of views) {
    const key = view.types.join('\n').toLowerCase()
    const known = byTypes.get(key)
    if (known === undefined) byTypes.set(key, { types: view.types, views: [view] })
    else known.views.push(view)
  }
  return [...byTypes.values()].map(
    ({ types, views: same }) =>
      new ViewPart(
        'ExtendedTypeDefinition',
        {
          TypeName: types[0] ?? '',
          TypeNames: list(T.String, types),
          FormatViewDefinition: parts(
            'FormatViewDefinition',
            same.map(
              (view) => new ViewPart('FormatViewDefinition', { Name: view.name, Control: controlOf(view) }),
            ),
          ),
        },
        types[0] ?? '',
      ),
  )
}
