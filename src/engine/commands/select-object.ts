/** Select-Object */
import { AutomationNull } from '../../objects/automation-null.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { baseOf, customObject, extend, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import { enumerate } from '../runtime/convert.ts'
import { fail, failure, type TerminatingError } from '../runtime/failure.ts'
import { memberList } from '../runtime/members.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind } from '../types/member-list.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { compareKeys } from './sort-object.ts'
import { evaluate, propertyExpressions, propertyOf, type PropertyResult } from './property-expression.ts'

export const selectObject = defineCmdlet(
  {
    name: 'Select-Object',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.SelectObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096716',
    defaultSet: 'DefaultParameter',
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      Property: {
        type: 'object[]',
        sets: { DefaultParameter: { position: 0 }, SkipLastParameter: { position: 0 } },
      },
      ExcludeProperty: { type: 'string[]', sets: { DefaultParameter: {}, SkipLastParameter: {} } },
      ExpandProperty: { type: 'string', sets: { DefaultParameter: {}, SkipLastParameter: {} } },
      Unique: { type: 'switch' },
      CaseInsensitive: { type: 'switch' },
      Last: { type: 'int', sets: { DefaultParameter: {} }, validate: [{ range: [0, 2147483647] }] },
      First: { type: 'int', sets: { DefaultParameter: {} }, validate: [{ range: [0, 2147483647] }] },
      Skip: {
        type: 'int',
        sets: { DefaultParameter: {}, SkipLastParameter: {} },
        validate: [{ range: [0, 2147483647] }],
      },
      SkipLast: { type: 'int', sets: { SkipLastParameter: {} }, validate: [{ range: [0, 2147483647] }] },
      Wait: { type: 'switch', sets: { DefaultParameter: {}, IndexParameter: {} } },
      Index: { type: 'int[]', sets: { IndexParameter: {} }, validate: [{ range: [0, 2147483647] }] },
      SkipIndex: { type: 'int[]', sets: { SkipIndexParameter: {} }, validate: [{ range: [0, 2147483647] }] },
    },
  },
  (c) => {
    const properties = propertyExpressions(c, c.p.Property)
    const exclude = c.has('ExcludeProperty')
      ? (c.p.ExcludeProperty as PSArray).items.map((one) => wildcard(String(one)))
      : []
    if (exclude.length > 0 && properties.length === 0) properties.push(...propertyExpressions(c, '*'))
    const expand = c.p.ExpandProperty as string | undefined
    if (expand === '' && c.has('ExpandProperty'))
      fail('EmptyExpandProperty', 'ExpandProperty cannot be empty.', {
        category: 'InvalidArgument',
        type: 'sma:PSArgumentException',
      })
    const selects = properties.length > 0 || expand !== undefined
    const unique: unknown[] = []
    const first = c.p.First as number | undefined
    const last = c.p.Last as number | undefined
    const skip = (c.p.Skip as number | undefined) ?? 0
    const skipLast = c.p.SkipLast as number | undefined
    const index = c.has('Index') ? new Set((c.p.Index as PSArray).items as number[]) : undefined
    const skipIndex = c.has('SkipIndex') ? new Set((c.p.SkipIndex as PSArray).items as number[]) : undefined
    const highest = index ? Math.max(-1, ...index) : -1
    let seen = 0
    let taken = 0
    const queue: unknown[] = []
    if (first === 0 && last === undefined && c.expectsInput && !c.p.Wait)
      return { process: () => c.stopUpstream() }
    return {
      *process() {
        const object = c.has('InputObject') ? c.p.InputObject : c.input
        if (object === AutomationNull || object === null || object === undefined) return
        const at = seen++
        if (index) {
          if (index.has(at)) yield* emit(object)
          if (at >= highest && !c.p.Wait) c.stopUpstream()
          return
        }
        if (skipIndex) {
          if (!skipIndex.has(at)) yield* emit(object)
          return
        }
        if (skipLast !== undefined) {
          if (at < skip) return
          queue.push(object)
          if (queue.length > skipLast) yield* emit(queue.shift())
          return
        }
        if (last !== undefined) {
          if (first !== undefined && at >= skip && taken < first) {
            taken++
            yield* emit(object)
            return
          }
          queue.push(object)
          // with -Last, -Skip counts from the end
          if (queue.length > last + (first === undefined ? skip : 0)) queue.shift()
          return
        }
        if (at < skip) return
        if (first !== undefined) {
          if (taken >= first) return
          taken++
          yield* emit(object)
          if (taken >= first && !c.p.Wait && !c.p.Unique) c.stopUpstream()
          return
        }
        yield* emit(object)
      },
      *end() {
        if (last === undefined) {
          yield* flush()
          return
        }
        const keep = first === undefined ? queue.slice(0, Math.max(0, queue.length - skip)) : queue
        for (const one of keep.slice(-last || keep.length)) if (last > 0) yield* emit(one)
        yield* flush()
      },
    }

    function* flush(): Task<void> {
      for (const one of unique) yield* c.write(one)
    }

    function* emit(object: unknown): Task<void> {
      if (!selects) {
        yield* send(object, object)
        return
      }
      const results: PropertyResult[] = []
      for (const one of properties) {
        for (const result of yield* evaluate(c, one, object)) {
          if (exclude.some((pattern) => pattern.isMatch(result.name))) continue
          const duplicate = results.some((other) => other.name.toLowerCase() === result.name.toLowerCase())
          if (duplicate) {
            if (one.name !== undefined && /[*?[]/.test(one.name) && one.label === undefined) continue
            yield* c.error(already(result.name, object))
            continue
          }
          if (result.error) c.rs.rememberError(result.error.record, c.frame)
          results.push(result)
        }
      }
      if (expand === undefined) {
        yield* send(selected(results), object, true)
        return
      }
      yield* expanded(object, results)
    }

    function* expanded(object: unknown, results: readonly PropertyResult[]): Task<void> {
      const pattern = expand as string
      let values: { name: string; value: unknown }[]
      if (/[*?[]/.test(pattern)) {
        const wild = wildcard(pattern)
        values = memberList(object, c.rs)
          .filter((one) => isPropertyKind(one.kind) && wild.isMatch(one.name))
          .map((one) => ({ name: one.name, value: one.get() }))
        if (values.length > 1) {
          yield* c.error(
            failure('MutlipleExpandProperties', 'Multiple properties cannot be expanded.', {
              type: 'sma:PSArgumentException',
              category: 'InvalidArgument',
              target: object,
            }),
          )
          return
        }
      } else {
        const found = propertyOf(c, object, pattern)
        values = found === undefined ? [] : [found]
      }
      if (values.length === 0) {
        yield* c.error(
          ofPSObject(
            failure('ExpandPropertyNotFound', `Property "${pattern}" cannot be found.`, {
              type: 'sma:PSArgumentException',
              category: 'InvalidArgument',
              target: object,
            }),
          ),
        )
        return
      }
      for (const { value } of values) {
        if (value === null) continue
        const items = baseOf(value) instanceof PSDictionary ? undefined : enumerate(value)
        for (const item of items ?? [value]) {
          if (item === AutomationNull) continue
          if (results.length === 0) {
            yield* send(item, object)
            continue
          }
          yield* send(yield* withNotes(item, results, object), object)
        }
      }
    }

    /** The expanded value carries the selected properties as notes. */
    function* withNotes(item: unknown, results: readonly PropertyResult[], from: unknown): Task<unknown> {
      // an object takes them itself, a value in a wrapper of its own
      const target =
        typeof item === 'object' && item !== null && !(item instanceof PSObject && item.base !== undefined)
          ? item
          : new PSObject(
              baseOf(item),
              item instanceof PSObject ? new Map(item.members) : new Map(),
              item instanceof PSObject ? item.typeNames : undefined,
            )
      const { members } = extend(target as object)
      for (const { name, value } of results) {
        if (members.has(name.toLowerCase())) {
          const error = failure(
            'AlreadyExistingUserSpecifiedPropertyExpand',
            `The property cannot be processed because the property "${name}" already exists.`,
            { type: 'sma:PSArgumentException', category: 'InvalidOperation', target: from },
          )
          yield* c.error(ofPSObject(error))
          continue
        }
        members.set(name.toLowerCase(), { kind: 'NoteProperty', name, value })
      }
      return target
    }

    function already(name: string, object: unknown): TerminatingError {
      return ofPSObject(
        failure(
          'AlreadyExistingUserSpecifiedPropertyNoExpand',
          `The property cannot be processed because the property "${name}" already exists.`,
          { type: 'sma:PSArgumentException', category: 'InvalidOperation', target: object },
        ),
      )
    }

    /** A custom object that goes out says what it was selected from. */
    function* send(value: unknown, from: unknown, isNew = false): Task<void> {
      if (value instanceof PSObject && value.base === undefined) {
        const name = `Selected.${typeOf(baseOf(from))?.fullName ?? 'System.Object'}`
        value.typeNames ??= [...typeNamesOf(value)]
        if (isNew || !value.typeNames.includes(name)) value.typeNames.unshift(name)
      }
      if (!c.p.Unique) {
        yield* c.write(value)
        return
      }
      if (!unique.some((one) => same(c, one, value))) unique.push(value)
      if (c.rs.spend(unique.length >> 3)) yield undefined
    }
  },
)

function same(c: CmdletContext, a: unknown, b: unknown): boolean {
  const insensitive = c.p.CaseInsensitive === true
  if (a instanceof PSObject && b instanceof PSObject && a.base === undefined && b.base === undefined) {
    // PowerShell's own: custom objects differ by what -Property made of them, and by nothing without it
    if (!c.has('Property')) return true
    if (a.members.size !== b.members.size) return false
    for (const [key, member] of a.members) {
      const other = b.members.get(key)
      if (member.kind !== 'NoteProperty' || other?.kind !== 'NoteProperty') return false
      if (!same(c, member.value, other.value)) return false
    }
    return true
  }
  const left = baseOf(a)
  const right = baseOf(b)
  if (typeof left === 'string' && typeof right === 'string')
    return insensitive ? left.toLowerCase() === right.toLowerCase() : left === right
  return compareKeys(c, left, right, insensitive) === 0
}

function selected(results: readonly PropertyResult[]): PSObject {
  return customObject(results.map((one) => [one.name, one.value]))
}

/** The target is wrapped, and its type says so. */
function ofPSObject(error: TerminatingError): TerminatingError {
  error.record.categoryTargetType = 'PSObject'
  return error
}
