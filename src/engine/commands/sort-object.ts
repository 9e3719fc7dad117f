/** Sort-Object, Group-Object, Get-Unique: comparing objects by properties. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { NetType, registerType, T } from '../../objects/net-type.ts'
import { cultureNamed } from '../../objects/cultures.ts'
import { NumberBox } from '../../objects/numbers.ts'
import { PSSwitch } from '../../objects/misc.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { enumerate, isTrue } from '../runtime/convert.ts'
import { compareValues } from '../runtime/compare.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { fail, failure } from '../runtime/failure.ts'
import { mergeSort } from '../runtime/merge-sort.ts'
import type { Task } from '../runtime/task.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'
import { escapeWildcard, hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { memberList } from '../runtime/members.ts'
import { isPropertyKind } from '../types/member-list.ts'
import { isCustom, isNothing } from '../types/member-lookup.ts'
import { genericType, implement } from '../types/surface.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import {
  evaluate,
  type PropertyExpression,
  propertyExpressions,
  reportExpression,
} from './property-expression.ts'

const utility = 'Microsoft.PowerShell.Utility'

interface Entry {
  readonly object: unknown
  readonly keys: readonly Key[]
}
interface Key {
  readonly value: unknown
  readonly missing: boolean
}

function* keysOf(c: CmdletContext, properties: readonly PropertyExpression[], object: unknown): Task<Key[]> {
  if (properties.length === 0) return [{ value: object, missing: false }]
  const keys: Key[] = []
  for (const one of properties) {
    const results = yield* evaluate(c, one, object)
    for (const result of results) {
      if (result.error) yield* reportExpression(c, result.error, object)
      keys.push({ value: result.value, missing: result.missing && result.error === undefined })
    }
    if (results.length === 0) keys.push({ value: null, missing: true })
  }
  return keys
}

/** Numbers as numbers, else text: values of different kinds are compared as text where they cannot be compared. */
export function compareKeys(
  c: CmdletContext,
  a: unknown,
  b: unknown,
  ignoreCase: boolean,
  collator?: Intl.Collator,
): number {
  const left = baseOf(a)
  const right = baseOf(b)
  if (collator && typeof left === 'string' && typeof right === 'string') return collator.compare(left, right)
  // in order NaN comes first, and is the same as another
  const [leftIsNaN, rightIsNaN] = [isNaNValue(left), isNaNValue(right)]
  if (leftIsNaN && rightIsNaN) return 0
  if (leftIsNaN && !isNothing(right)) return -1
  if (rightIsNaN && !isNothing(left)) return 1
  // nothing stands between the negative numbers and the others, and before text
  try {
    if (!isOpaque(left) && !isOpaque(right)) return compareValues(a, b, ignoreCase, c.rs)
  } catch (error) {
    if (netExceptionOf(error) === undefined) throw error
  }
  {
    const x = ownText(left, c)
    const y = ownText(right, c)
    return x.localeCompare(y, 'en-US', { sensitivity: ignoreCase ? 'accent' : 'variant' })
  }
}

const isNaNValue = (value: unknown): boolean => value instanceof NumberBox && Number.isNaN(value.value)

/** What has no order of its own: collections and custom objects. */
const isOpaque = (value: unknown): boolean =>
  value instanceof PSObject || value instanceof PSDictionary || enumerate(value) !== undefined

/** ToString() as .NET answers it: a collection's is its type, a custom object's is empty. */
const ownText = (value: unknown, c: CmdletContext): string =>
  value instanceof PSObject ? '' : netText(value, undefined, c.rs)

function compareEntries(
  c: CmdletContext,
  a: Entry,
  b: Entry,
  descending: readonly boolean[],
  ignoreCase: boolean,
  collator?: Intl.Collator,
): number {
  for (let i = 0; i < a.keys.length; i++) {
    const left = a.keys[i] as Key
    const right = b.keys[i] ?? { value: null, missing: true }
    // an object without the property comes last, whatever the order
    if (left.missing !== right.missing) return left.missing ? 1 : -1
    const order = compareKeys(c, left.value, right.value, ignoreCase, collator)
    if (order !== 0) return descending[i] ? -order : order
  }
  return 0
}

const sortKeys = ['expression', 'ascending', 'descending']

export const sortObject = defineCmdlet(
  {
    name: 'Sort-Object',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.SortObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097038',
    defaultSet: 'Default',
    parameters: {
      Stable: { type: 'switch', sets: { Default: {} } },
      Descending: { type: 'switch' },
      Unique: { type: 'switch' },
      Top: { type: 'int', sets: { Top: { mandatory: true } }, validate: [{ range: [1, 2147483647] }] },
      Bottom: { type: 'int', sets: { Bottom: { mandatory: true } }, validate: [{ range: [1, 2147483647] }] },
      InputObject: { type: 'psobject', pipeline: true },
      Property: { type: 'object[]', position: 0 },
      Culture: { type: 'string' },
      CaseSensitive: { type: 'switch' },
    },
  },
  (c) => {
    const given = propertyExpressions(c, c.p.Property, sortKeys)
    const items: unknown[] = []
    return {
      process() {
        const object = c.has('InputObject') ? c.p.InputObject : c.input
        if (object !== undefined && object !== null && object !== AutomationNull) items.push(object)
        return undefined
      },
      *end() {
        const overall = c.p.Descending === true
        const ordered = given.flatMap((one) => expanded(c, one, items))
        const descending = ordered.map(({ options }) => {
          const up = options.has('ascending') ? isTrue(options.get('ascending')) : undefined
          const down = options.has('descending') ? isTrue(options.get('descending')) : undefined
          // both with one value say nothing
          if (up === down) return overall
          return up === undefined ? down === true : !up
        })
        if (ordered.length === 0) descending.push(overall)
        const entries: Entry[] = []
        for (const object of items) {
          entries.push({ object, keys: yield* keysOf(c, ordered, object) })
          if (c.rs.spend(1)) yield undefined
        }
        const ignoreCase = c.p.CaseSensitive !== true
        const collator = collatorOf(c, ignoreCase)
        yield* mergeSort(entries, (a, b) => compareEntries(c, a, b, descending, ignoreCase, collator), c.rs)
        let sorted = entries
        if (c.p.Unique)
          sorted = entries.filter(
            (one, i) =>
              i === 0 ||
              compareEntries(c, entries[i - 1] as Entry, one, descending, ignoreCase, collator) !== 0,
          )
        if (c.has('Top')) sorted = sorted.slice(0, c.p.Top as number)
        if (c.has('Bottom')) sorted = sorted.slice(-(c.p.Bottom as number))
        for (const { object } of sorted) yield* c.write(object)
      },
    }
  },
)

/** A pattern stands for the names it finds on any of the objects, each a key of its own. */
function expanded(
  c: CmdletContext,
  expression: PropertyExpression,
  objects: readonly unknown[],
): readonly PropertyExpression[] {
  const { name } = expression
  if (name === undefined || !hasWildcard(name)) return [expression]
  const pattern = wildcard(name)
  const found = new Map<string, string>()
  for (const object of objects)
    for (const one of memberList(object, c.rs))
      if (isPropertyKind(one.kind) && !one.isHidden && pattern.isMatch(one.name))
        found.set(one.name.toLowerCase(), found.get(one.name.toLowerCase()) ?? one.name)
  return [...found.values()].map((one) => ({ ...expression, name: escapeWildcard(one), label: undefined }))
}

/** The order of -Culture where it is known, else of the session's culture where that is not the usual one. */
function collatorOf(c: CmdletContext, ignoreCase: boolean): Intl.Collator | undefined {
  const own = c.rs.culture === 'en-US' ? undefined : c.rs.culture
  const culture = cultureNamed(c.has('Culture') ? String(c.p.Culture) : (own ?? '-'))
  return culture && new Intl.Collator(culture.name, { sensitivity: ignoreCase ? 'accent' : 'variant' })
}

// --- Group-Object

const groupInfoType = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.GroupInfo',
    kind: 'class',
    base: T.Object,
    assembly:
      'Microsoft.PowerShell.Commands.Utility, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
  }),
)
const groupNoElementType = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.GroupInfoNoElement',
    kind: 'class',
    base: groupInfoType,
    assembly: groupInfoType.assembly,
  }),
)

export class GroupInfo {
  readonly values: PSList
  readonly name: string
  readonly group: PSList
  count = 0
  readonly netType: NetType
  constructor(values: readonly unknown[], name: string, noElement: boolean) {
    this.values = new PSList(T.ArrayList, [...values])
    this.name = name
    this.group = new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.PSObject))
    this.netType = noElement ? groupNoElementType : groupInfoType
  }
}

implement('Microsoft.PowerShell.Commands.GroupInfo', {
  get: {
    Count: (self: GroupInfo) => self.count,
    Name: (self: GroupInfo) => self.name,
    Group: (self: GroupInfo) => self.group,
    Values: (self: GroupInfo) => self.values,
  },
})

export const groupObject = defineCmdlet(
  {
    name: 'Group-Object',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GroupObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096619',
    outputTypes: ['System.Collections.Hashtable', 'Microsoft.PowerShell.Commands.GroupInfo'],
    parameters: {
      NoElement: { type: 'switch' },
      AsHashTable: { type: 'switch', aliases: ['AHT'], sets: { HashTable: {} } },
      AsString: { type: 'switch', sets: { HashTable: {} } },
      InputObject: { type: 'psobject', pipeline: true },
      Property: { type: 'object[]', position: 0 },
      Culture: { type: 'string' },
      CaseSensitive: { type: 'switch' },
    },
  },
  (c) => {
    const properties = propertyExpressions(c, c.p.Property, ['expression'], false)
    const items: unknown[] = []
    return {
      process() {
        const object = c.has('InputObject') ? c.p.InputObject : c.input
        if (c.p.AsString && !c.p.AsHashTable) {
          fail(
            'ArgumentException',
            'The command cannot be run because the AsString parameter requires that you specify the AsHashtable parameter.',
            { type: 'System.ArgumentException', category: 'InvalidArgument', target: new PSSwitch(true) },
          )
        }
        if (object !== undefined && object !== null && object !== AutomationNull) items.push(object)
        return undefined
      },
      *end() {
        const ignoreCase = c.p.CaseSensitive !== true
        const groups: { keys: readonly Key[]; info: GroupInfo }[] = []
        for (const object of items) {
          if (c.rs.spend(1 + (groups.length >> 3))) yield undefined
          const keys = yield* keysOf(c, properties, object)
          let found = groups.find((one) =>
            one.keys.every((key, i) => sameGroup(c, key, keys[i] as Key, ignoreCase)),
          )
          if (found === undefined) {
            const values = keys.map((one) => one.value)
            found = {
              keys,
              info: new GroupInfo(values, groupName(c, values), c.p.NoElement === true),
            }
            groups.push(found)
          }
          found.info.count++
          if (!c.p.NoElement || c.p.AsHashTable) found.info.group.items.push(object)
        }
        const oneKey = groups.every((one) => one.keys.length === 1)
        // values of several types stay in the order they came
        const sorted = haveSeveralTypes(groups.map((one) => one.keys))
          ? groups
          : oneKey
            ? groups.toSorted((a, b) => compareKeys(c, a.keys[0]?.value, b.keys[0]?.value, ignoreCase))
            : groups.toSorted((a, b) =>
                compareEntries(
                  c,
                  { object: null, keys: a.keys },
                  { object: null, keys: b.keys },
                  [],
                  ignoreCase,
                ),
              )
        if (!c.p.AsHashTable) {
          for (const { info } of sorted) yield* c.write(info)
          return
        }
        if (sorted.length === 0) return
        const table = new PSDictionary(T.Hashtable, ignoreCase ? 'ordinalIgnoreCase' : 'ordinal')
        for (const { info } of sorted) {
          const key = c.p.AsString || info.values.items.length > 1 ? info.name : info.values.items[0]
          if (key === null || key === undefined) {
            const message =
              'The objects grouped by this property cannot be expanded because there is a key duplication. Provide a valid value for the property, and then try again.'
            yield* c.error(
              failure(message, message, { type: 'System.Exception', category: 'InvalidArgument' }),
            )
            return
          }
          table.set(key, info.group)
        }
        yield* c.write(table)
      },
    }
  },
)

function haveSeveralTypes(entries: readonly (readonly Key[])[]): boolean {
  const first = entries[0]?.length ?? 0
  return (
    entries.some((keys) => keys.length !== first) ||
    Array.from({ length: first }, (_, i) => entries.map((keys) => typeOf(baseOf(keys[i]?.value)))).some(
      (types) => new Set(types.filter((type) => type !== undefined)).size > 1,
    )
  )
}

function groupName(c: CmdletContext, values: readonly unknown[]): string {
  const culture = cultureOf(c.rs)
  const shown = (value: unknown): string =>
    isCustom(value) ? c.rs.text(value) : netText(baseOf(value), culture, c.rs)
  const one = (value: unknown): string => {
    const base = baseOf(value)
    if (base instanceof PSDictionary)
      return `{${Array.from(base.entries(), ({ key, value: of }) => `[${shown(key)}, ${shown(of)}]`).join(', ')}}`
    const items = value instanceof PSObject && value.base === undefined ? undefined : enumerate(base)
    return items === undefined ? shown(value) : `{${Array.from(items, shown).join(', ')}}`
  }
  return values
    .filter((value) => value !== null && value !== undefined)
    .map(one)
    .join(', ')
}

/** Custom objects are in no order: one can only be the same as itself. */
function sameGroup(c: CmdletContext, a: Key, b: Key, ignoreCase: boolean): boolean {
  if (isCustom(a.value) && isCustom(b.value) && a.value !== b.value) {
    const [left, right] = [c.rs.text(a.value), c.rs.text(b.value)]
    fail(
      'PSObjectCompareTo',
      `Cannot compare "${left}" to "${right}" because the objects are not the same type or the object "${left}" does not implement "IComparable".`,
      { type: 'sma:ExtendedTypeSystemException', category: 'NotSpecified' },
    )
  }
  return sameKey(c, a, b, ignoreCase)
}

function sameKey(c: CmdletContext, a: Key, b: Key, ignoreCase: boolean): boolean {
  const left = typeOf(baseOf(a.value))
  const right = typeOf(baseOf(b.value))
  if (left === undefined || right === undefined) return left === right
  return compareKeys(c, a.value, b.value, ignoreCase) === 0
}
