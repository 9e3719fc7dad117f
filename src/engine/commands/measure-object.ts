/** Measure-Object, Measure-Command */
import { AutomationNull } from '../../objects/automation-null.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { ErrorDetails } from '../../objects/error-record.ts'
import { NetType, registerType, T } from '../../objects/net-type.ts'
import { PSDouble } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { PSTimeSpan } from '../../objects/time.ts'
import { typeOf } from '../../objects/type-of.ts'
import { compareValues } from '../runtime/compare.ts'
import { isCustom } from '../types/member-lookup.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'
import { tryConvert } from '../runtime/convert.ts'
import { failure } from '../runtime/failure.ts'
import { memberList } from '../runtime/members.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind } from '../types/member-list.ts'
import { implement } from '../types/surface.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { propertyOf } from './property-expression.ts'
import { nullSink } from '../runtime/pipes.ts'
import type { Task } from '../runtime/task.ts'

const assembly =
  'Microsoft.PowerShell.Commands.Utility, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'
const measureInfo = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.MeasureInfo',
    kind: 'class',
    base: T.Object,
    assembly,
    isAbstract: true,
  }),
)
const generic = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.GenericMeasureInfo',
    kind: 'class',
    base: measureInfo,
    assembly,
  }),
)
const genericObject = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
    kind: 'class',
    base: measureInfo,
    assembly,
  }),
)
const text = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.TextMeasureInfo',
    kind: 'class',
    base: measureInfo,
    assembly,
  }),
)

export class MeasureInfo {
  readonly netType: NetType
  readonly values: ReadonlyMap<string, unknown>
  constructor(netType: NetType, values: readonly (readonly [string, unknown])[]) {
    this.netType = netType
    this.values = new Map(values)
  }
}

const from = (name: string) => (self: MeasureInfo) => self.values.get(name) ?? null
const numericGetters = Object.fromEntries(
  ['Count', 'Average', 'Sum', 'Maximum', 'Minimum', 'StandardDeviation', 'Property'].map((name) => [
    name,
    from(name),
  ]),
)
implement('Microsoft.PowerShell.Commands.MeasureInfo', { get: { Property: from('Property') } })
implement('Microsoft.PowerShell.Commands.GenericMeasureInfo', { get: numericGetters })
implement('Microsoft.PowerShell.Commands.GenericObjectMeasureInfo', { get: numericGetters })
implement('Microsoft.PowerShell.Commands.TextMeasureInfo', {
  get: Object.fromEntries(['Lines', 'Words', 'Characters', 'Property'].map((name) => [name, from(name)])),
})

interface Statistics {
  count: number
  sum: number
  squares: number
  mean: number
  max: unknown
  min: unknown
  lines: number
  words: number
  characters: number
}

const newStatistics = (): Statistics => ({
  count: 0,
  sum: 0,
  squares: 0,
  mean: 0,
  max: null,
  min: null,
  lines: 0,
  words: 0,
  characters: 0,
})

/** A script that fails has no number, and is counted. */
function* computed(c: CmdletContext, block: ScriptBlock, object: unknown): Task {
  try {
    return yield c.call(block, [], { under: object })
  } catch (error) {
    if (netExceptionOf(error) === undefined) throw error
    return ''
  }
}

export const measureObject = defineCmdlet(
  {
    name: 'Measure-Object',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.MeasureObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096617',
    outputTypes: [
      'Microsoft.PowerShell.Commands.GenericMeasureInfo',
      'Microsoft.PowerShell.Commands.TextMeasureInfo',
      'Microsoft.PowerShell.Commands.GenericObjectMeasureInfo',
    ],
    defaultSet: 'GenericMeasure',
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      Property: { type: 'object[]', position: 0, validate: ['notNullOrEmpty'] },
      StandardDeviation: { type: 'switch', sets: { GenericMeasure: {} } },
      Sum: { type: 'switch', sets: { GenericMeasure: {} } },
      AllStats: { type: 'switch', sets: { GenericMeasure: {} } },
      Average: { type: 'switch', sets: { GenericMeasure: {} } },
      Maximum: { type: 'switch', sets: { GenericMeasure: {} } },
      Minimum: { type: 'switch', sets: { GenericMeasure: {} } },
      Line: { type: 'switch', sets: { TextMeasure: {} } },
      Word: { type: 'switch', sets: { TextMeasure: {} } },
      Character: { type: 'switch', sets: { TextMeasure: {} } },
      IgnoreWhiteSpace: { type: 'switch', sets: { TextMeasure: {} } },
    },
  },
  (c) => {
    const all = c.p.AllStats === true
    const wants = {
      sum: all || c.p.Sum === true,
      average: all || c.p.Average === true,
      max: all || c.p.Maximum === true,
      min: all || c.p.Minimum === true,
      deviation: all || c.p.StandardDeviation === true,
    }
    const isText = c.p.Line === true || c.p.Word === true || c.p.Character === true
    const properties = c.has('Property') ? (c.p.Property as PSArray).items : []
    const byName = new Map<string, { name: string; statistics: Statistics }>()
    const alone = newStatistics()
    let nonNumeric = false
    let failed = false
    const numeric = wants.sum || wants.average || wants.deviation

    return {
      *process(): Task<void> {
        const object = c.has('InputObject') ? c.p.InputObject : c.input
        if (object === undefined || object === null || object === AutomationNull) return
        if (properties.length === 0) {
          yield* take(alone, object)
          return
        }
        for (const one of properties) {
          const base = baseOf(one)
          if (base instanceof ScriptBlock) {
            yield* take(entry(base.toString()), yield* computed(c, base, object))
            continue
          }
          const name = c.rs.text(one)
          if (hasWildcard(name)) {
            const pattern = wildcard(name)
            const table = baseOf(object)
            if (table instanceof PSDictionary) {
              for (const { key, value } of table.entries())
                if (pattern.isMatch(c.rs.text(key))) yield* take(entry(c.rs.text(key)), value)
              continue
            }
            for (const member of memberList(object, c.rs)) {
              if (isPropertyKind(member.kind) && pattern.isMatch(member.name))
                yield* take(entry(member.name), member.get())
            }
            continue
          }
          const found = propertyOf(c, object, name)
          if (found !== undefined && found.value !== null)
            yield* take(entry(memberName(object, name)), found.value)
        }
      },
      *end() {
        if (properties.length === 0) {
          yield* c.write(result(alone, null))
          return
        }
        for (const { name, statistics } of byName.values()) yield* c.write(result(statistics, name))
        if (c.rs.strictMode < 2) return
        for (const one of properties) {
          const base = baseOf(one)
          const name = base instanceof ScriptBlock ? base.toString() : c.rs.text(one)
          if (hasWildcard(name) ? byName.size > 0 : byName.has(name.toLowerCase())) continue
          const error = failure(
            isText ? 'TextMeasurePropertyNotFound' : 'GenericMeasurePropertyNotFound',
            `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
            { type: 'sma:PSArgumentException', category: 'ObjectNotFound' },
          )
          error.record.errorDetails = new ErrorDetails('')
          yield* c.error(error)
        }
      },
    }

    function memberName(object: unknown, name: string): string {
      return (
        memberList(object, c.rs).find((one) => one.name.toLowerCase() === name.toLowerCase())?.name ?? name
      )
    }

    function entry(name: string): Statistics {
      const key = name.toLowerCase()
      let found = byName.get(key)
      if (found === undefined) byName.set(key, (found = { name, statistics: newStatistics() }))
      return found.statistics
    }

    function* take(statistics: Statistics, value: unknown) {
      statistics.count++
      if (isText) {
        measureText(statistics, c.rs.text(value), c.p.IgnoreWhiteSpace === true)
        return
      }
      if (numeric && !(yield* addNumber(statistics, value))) return
      if (wants.max && isBeyond(value, statistics.max, 1)) statistics.max = value
      if (wants.min && isBeyond(value, statistics.min, -1)) statistics.min = value
      if ((wants.max || wants.min) && !isNumber(value)) nonNumeric = true
    }

    function* addNumber(statistics: Statistics, value: unknown): Task<boolean> {
      const converted = tryConvert(baseOf(value), T.Double, c.rs)
      if (converted === undefined) {
        nonNumeric = true
        failed = true
        // a custom object's own text is empty
        const text = isCustom(value) ? '' : netText(baseOf(value), cultureOf(c.rs), c.rs)
        const error = failure('NonNumericInputObject', `Input object "${text}" is not numeric.`, {
          type: 'sma:PSInvalidOperationException',
          category: 'InvalidType',
          target: value,
        })
        error.record.categoryTargetName = text
        yield* c.error(error)
        return false
      }
      const number = toJsNumber(converted.value)
      statistics.sum += number
      // Welford's method
      const delta = number - statistics.mean
      statistics.mean += delta / statistics.count
      statistics.squares += delta * (number - statistics.mean)
      return true
    }

    /** What reads as a number is compared as one; values of different types as their text. */
    function isBeyond(value: unknown, held: unknown, direction: 1 | -1): boolean {
      if (held === null) return true
      const asNumber = (one: unknown): unknown => tryConvert(baseOf(one), T.Double, c.rs)?.value ?? one
      let [left, right] = [asNumber(value), asNumber(held)]
      if (value !== null && typeOf(baseOf(left)) !== typeOf(baseOf(right)))
        [left, right] = [c.rs.text(left), c.rs.text(right)]
      return compareValues(left, right, false, c.rs) * direction > 0
    }

    function isNumber(value: unknown): boolean {
      return tryConvert(baseOf(value), T.Double, c.rs) !== undefined && typeOf(baseOf(value)) !== T.DateTime
    }

    function result(statistics: Statistics, property: string | null): MeasureInfo {
      if (isText) {
        const part = (wanted: unknown, value: number): unknown => (wanted === true ? value : null)
        return new MeasureInfo(text, [
          ['Lines', part(c.p.Line, statistics.lines)],
          ['Words', part(c.p.Word, statistics.words)],
          ['Characters', part(c.p.Character, statistics.characters)],
          ['Property', property],
        ])
      }
      const { count } = statistics
      const double = (wanted: boolean, value: number): unknown => (wanted ? new PSDouble(value) : null)
      const common = [
        ['Count', count],
        ['Average', double(wants.average && count > 0 && !failed, statistics.sum / count)],
        ['Sum', double(wants.sum && !failed, statistics.sum)],
      ] as const
      const deviation = [
        'StandardDeviation',
        failed
          ? null
          : wants.deviation && count > 1
            ? new PSDouble(Math.sqrt(statistics.squares / (count - 1)))
            : wants.deviation && count === 1
              ? new PSDouble(0)
              : null,
      ] as const
      if (nonNumeric && (wants.max || wants.min)) {
        return new MeasureInfo(genericObject, [
          ...common,
          ['Maximum', wants.max ? statistics.max : null],
          ['Minimum', wants.min ? statistics.min : null],
          deviation,
          ['Property', property],
        ])
      }
      const asDouble = (wanted: boolean, value: unknown): unknown =>
        wanted && value !== null
          ? new PSDouble(toJsNumber(tryConvert(baseOf(value), T.Double, c.rs)?.value ?? 0))
          : null
      return new MeasureInfo(generic, [
        ...common,
        ['Maximum', asDouble(wants.max, statistics.max)],
        ['Minimum', asDouble(wants.min, statistics.min)],
        deviation,
        ['Property', property],
      ])
    }
  },
)

function measureText(statistics: Statistics, value: string, ignoreWhiteSpace: boolean): void {
  statistics.lines += value === '' ? 0 : value.split('\n').length - (value.endsWith('\n') ? 1 : 0)
  statistics.words += value.split(/\s+/).filter((one) => one !== '').length
  statistics.characters += ignoreWhiteSpace ? value.replace(/\s/g, '').length : value.length
}

export const measureCommand = defineCmdlet(
  {
    name: 'Measure-Command',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.MeasureCommandCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097029',
    outputTypes: ['System.TimeSpan'],
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      Expression: { type: 'scriptblock', mandatory: true, position: 0 },
    },
  },
  (c) => {
    let ms = 0
    return {
      *process() {
        const began = c.rs.meter.now()
        yield* c.rs.callInto(
          c.p.Expression,
          [],
          { dotSource: true, ...(c.has('InputObject') ? { under: c.p.InputObject } : {}) },
          nullSink,
        )
        ms += c.rs.meter.now() - began
      },
      end: () => c.write(new PSTimeSpan(BigInt(Math.round(ms * 10_000)))),
    }
  },
)
