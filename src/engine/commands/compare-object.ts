/** Compare-Object: what two lists have in common, object by object within a window. */
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { baseOf, customObject, extend, PSObject } from '../../objects/ps-object.ts'
import { fail } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import {
  evaluate,
  type PropertyExpression,
  propertyExpressions,
  reportExpression,
} from './property-expression.ts'
import { compareKeys } from './sort-object.ts'

interface Entry {
  readonly object: unknown
  readonly keys: readonly { readonly value: unknown; readonly missing: boolean }[]
}

const itemsOf = (given: unknown): readonly unknown[] => (baseOf(given) as PSArray | undefined)?.items ?? []

export const compareObject = defineCmdlet(
  {
    name: 'Compare-Object',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.CompareObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096605',
    remotingCapability: 'None',
    parameters: {
      ReferenceObject: {
        type: 'psobject[]',
        mandatory: true,
        position: 0,
        validate: ['allowEmptyCollection'],
      },
      DifferenceObject: {
        type: 'psobject[]',
        mandatory: true,
        position: 1,
        pipeline: true,
        validate: ['allowEmptyCollection'],
      },
      SyncWindow: { type: 'int', validate: [{ range: [0, 2147483647] }] },
      Property: { type: 'object[]' },
      ExcludeDifferent: { type: 'switch' },
      IncludeEqual: { type: 'switch' },
      PassThru: { type: 'switch' },
      Culture: { type: 'string' },
      CaseSensitive: { type: 'switch' },
    },
  },
  (c) => {
    for (const one of itemsOf(c.p.Property)) refuseKeys(c, one)
    const properties = propertyExpressions(c, c.p.Property, ['expression', 'e'], false)
    const window = c.has('SyncWindow') ? Number(c.p.SyncWindow) : Number.POSITIVE_INFINITY
    const ignoreCase = !c.p.CaseSensitive
    const includeEqual = c.has('IncludeEqual') ? c.p.IncludeEqual === true : c.p.ExcludeDifferent === true
    const waitingReference: Entry[] = []
    const waitingDifference: Entry[] = []
    let references: Entry[] | undefined
    let at = 0

    return {
      *process() {
        const differences = itemsOf(c.p.DifferenceObject)
        if (itemsOf(c.p.ReferenceObject).length === 0) {
          for (const one of differences) yield* only(yield* entry(one), '=>')
          return
        }
        references ??= yield* entries(itemsOf(c.p.ReferenceObject))
        if (differences.length === 0) {
          yield* step(undefined)
          return
        }
        for (const one of differences) yield* step(yield* entry(one))
      },
      *end() {
        while (references !== undefined && at < references.length) yield* step(undefined)
        for (const one of waitingDifference) yield* only(one, '=>')
        for (const one of waitingReference) yield* only(one, '<=')
      },
    }

    function* entries(objects: readonly unknown[]): Task<Entry[]> {
      const out: Entry[] = []
      for (const one of objects) out.push(yield* entry(one))
      return out
    }

    function* entry(object: unknown): Task<Entry> {
      if (properties.length === 0) return { object, keys: [{ value: object, missing: false }] }
      const keys = []
      for (const one of properties) {
        const [result] = yield* evaluate(c, one, object)
        if (result?.error) yield* reportExpression(c, result.error, object)
        keys.push({ value: result?.value ?? null, missing: result?.missing ?? true })
      }
      return { object, keys }
    }

    function same(a: Entry, b: Entry): boolean {
      return a.keys.every((left, i) => {
        const right = b.keys[i]
        if (right === undefined || left.missing !== right.missing) return false
        return equal(left.value, right.value)
      })
    }

    function equal(a: unknown, b: unknown): boolean {
      if (properties.length === 0 && isPlain(a) && isPlain(b)) {
        // without properties to compare, custom objects have no text that tells them apart
        return true
      }
      return compareKeys(c, a, b, ignoreCase) === 0
    }

    function take(entry: Entry | undefined, list: Entry[]): Entry | undefined {
      if (entry === undefined) return undefined
      const found = list.findIndex((one) => same(entry, one))
      return found < 0 ? undefined : list.splice(found, 1)[0]
    }

    function* step(incoming: Entry | undefined): Task<void> {
      if (c.rs.spend(1 + ((waitingReference.length + waitingDifference.length) >> 3))) yield undefined
      let difference = incoming
      let reference = references?.[at]
      if (reference !== undefined) at++
      if (reference !== undefined && difference !== undefined && same(reference, difference)) {
        yield* match(reference)
        return
      }
      const earlier = take(difference, waitingReference)
      if (earlier !== undefined) {
        yield* match(earlier)
        difference = undefined
      }
      if (reference !== undefined && take(reference, waitingDifference) !== undefined) {
        yield* match(reference)
        reference = undefined
      }
      if (difference !== undefined) yield* wait(difference, waitingDifference, '=>')
      if (reference !== undefined) yield* wait(reference, waitingReference, '<=')
    }

    function* wait(entry: Entry, list: Entry[], side: string): Task<void> {
      if (window === 0) {
        yield* only(entry, side)
        return
      }
      while (list.length >= window) yield* only(list.shift() as Entry, side)
      list.push(entry)
    }

    function* match(entry: Entry): Task<void> {
      if (includeEqual) yield* emit(entry, '==')
    }
    function* only(entry: Entry, side: string): Task<void> {
      if (!c.p.ExcludeDifferent) yield* emit(entry, side)
    }

    function* emit(entry: Entry, side: string): Task<void> {
      let out: unknown
      if (c.p.PassThru) {
        out =
          typeof entry.object === 'object' && entry.object !== null
            ? entry.object
            : new PSObject(entry.object)
        const { members } = extend(out as object)
        members.delete('sideindicator')
        members.set('sideindicator', { kind: 'NoteProperty', name: 'SideIndicator', value: side })
      } else {
        const object = customObject()
        if (properties.length === 0) object.addNote('InputObject', entry.object)
        properties.forEach((one, i) => object.addNote(titleOf(one), entry.keys[i]?.value))
        out = object.addNote('SideIndicator', side)
      }
      yield* c.write(out)
    }
  },
)

const isPlain = (value: unknown): boolean => value instanceof PSObject && value.base === undefined

const titleOf = (expression: PropertyExpression): string => expression.text

/** Only an expression may stand in a table. */
function refuseKeys(c: CmdletContext, given: unknown): void {
  const table = baseOf(given)
  if (!(table instanceof PSDictionary)) return
  for (const key of table.keys()) {
    const name = c.rs.text(key)
    if (!'expression'.startsWith(name.toLowerCase()) || name === '') {
      fail('DictionaryKeyIllegal', `The ${name} key is not valid.`, {
        type: 'System.NotSupportedException',
        category: 'InvalidArgument',
        details: `The ${name} key is not valid.`,
      })
    }
  }
}
