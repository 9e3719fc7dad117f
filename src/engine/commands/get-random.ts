/** Get-Random, Get-SecureRandom: numbers, items of a list, and lists in another order. */
import { randomInt } from 'node:crypto'
import type { PSArray } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { PSDouble } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { numberOfText } from '../runtime/arithmetic.ts'
import { convertTo } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { PSRandom } from '../types/math.ts'
import { type CmdletContext, type CmdletDefinition, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const service = 'seeded random numbers'

/** 32 random bits as a signed number */
type Source = () => number

function source(c: CmdletContext, isSecure: boolean): Source {
  if (isSecure) return () => randomInt(2 ** 32) | 0
  const seeded = c.rs.services.get(service) as PSRandom | undefined
  if (seeded === undefined) return () => Math.floor(c.rs.random() * 2 ** 32) | 0
  return () => {
    let bits = 0
    for (let i = 0; i < 4; i++) bits |= (seeded.internal() & 0xff) << (8 * i)
    return bits
  }
}

const max = 2147483647

class Generator {
  readonly #bits: Source
  constructor(bits: Source) {
    this.#bits = bits
  }
  next(): number {
    let value = this.#bits()
    while (value === max) value = this.#bits()
    return value < 0 ? value + max : value
  }
  double(): number {
    return this.next() * (1 / max)
  }
  int(low: number, high: number): number {
    const range = high - low
    if (range <= max) return Math.trunc(this.double() * range) + low
    let large = this.#bits()
    while (large === max) large = this.#bits()
    return Math.trunc((large + max) * (1 / (2 * max)) * range + low)
  }
  long(low: bigint, high: bigint): bigint {
    const range = BigInt.asUintN(64, high - low)
    const bits = range.toString(2).length
    const mask = (1n << BigInt(bits)) - 1n
    for (;;) {
      const value = ((BigInt(this.#bits() >>> 0) << 32n) | BigInt(this.#bits() >>> 0)) & mask
      if (value < range) return low + value
    }
  }
  real(low: number, high: number): number {
    const diff = high - low
    if (Number.isFinite(diff)) return low + this.double() * diff
    return this.double() >= 0.5 ? this.double() * high : low * this.double()
  }
}

/** A bound as given: text that is a number becomes one. */
function bound(c: CmdletContext, name: string): unknown {
  if (!c.has(name)) return undefined
  const given = baseOf(c.p[name])
  if (given === null || given === undefined) return undefined
  const number = typeof given === 'string' ? numberOfText(given, null, c.rs) : given
  return typeof number === 'number' || typeof number === 'bigint' || number instanceof PSDouble
    ? number
    : convertTo(number, T.Double, c.rs)
}

function command(isSecure: boolean): CmdletDefinition {
  const seed: Record<string, ParameterSpec> = isSecure ? {} : { SetSeed: { type: 'System.Nullable[int]' } }
  return defineCmdlet(
    {
      name: isSecure ? 'Get-SecureRandom' : 'Get-Random',
      module: 'Microsoft.PowerShell.Utility',
      typeName: `Microsoft.PowerShell.Commands.Get${isSecure ? 'Secure' : ''}RandomCommand`,
      helpUri: `https://go.microsoft.com/fwlink/?LinkID=${isSecure ? '2235055' : '2097016'}`,
      remotingCapability: 'None',
      defaultSet: 'RandomNumberParameterSet',
      outputTypes: ['System.Int32', 'System.Int64', 'System.Double'],
      parameters: {
        ...seed,
        Maximum: { type: 'object', sets: { RandomNumberParameterSet: { position: 0 } } },
        Minimum: { type: 'object', sets: { RandomNumberParameterSet: {} } },
        InputObject: {
          type: 'object[]',
          sets: {
            RandomListItemParameterSet: { mandatory: true, position: 0, pipeline: true },
            ShuffleParameterSet: { mandatory: true, position: 0, pipeline: true },
          },
          validate: ['allowNull'],
        },
        Count: {
          type: 'int',
          sets: { RandomNumberParameterSet: {}, RandomListItemParameterSet: {} },
          validate: [{ range: [1, max] }],
        },
        Shuffle: { type: 'switch', sets: { ShuffleParameterSet: { mandatory: true } } },
      },
    },
    (c) => {
      if (c.has('SetSeed')) {
        const type = c.rs.resolveType('System.Random') ?? T.Object
        c.rs.services.set(service, new PSRandom(type, Number(c.p.SetSeed), () => c.rs.random()))
      }
      const generator = new Generator(source(c, isSecure))
      const count = c.has('Count') ? Number(c.p.Count) : 1
      // what comes through the pipeline is bound after this has begun
      const isList =
        c.has('InputObject') ||
        c.p.Shuffle === true ||
        (c.expectsInput && !c.has('Maximum') && !c.has('Minimum'))
      const chosen: unknown[] = []
      let seen = 0
      return {
        *process() {
          if (!isList) {
            yield* numbers(c, generator, count)
            return
          }
          for (const item of (c.p.InputObject as PSArray | null | undefined)?.items ?? [null]) {
            if (c.p.Shuffle || seen < count) chosen.push(item)
            else if (generator.int(0, seen + 1) < count) chosen[generator.int(0, chosen.length)] = item
            seen++
            if (c.rs.spend(1)) yield undefined
          }
        },
        *end() {
          for (let i = 0; i < chosen.length; i++) {
            const j = generator.int(i, chosen.length)
            yield* c.write(chosen[j])
            if (i !== j) chosen[j] = chosen[i]
          }
        },
      }
    },
  )
}

function* numbers(c: CmdletContext, generator: Generator, count: number) {
  const low = bound(c, 'Minimum')
  const high = bound(c, 'Maximum')
  const isInt = (one: unknown): boolean => one === undefined || typeof one === 'number'
  const isLong = (one: unknown): boolean => isInt(one) || typeof one === 'bigint'
  const check = (isWrong: boolean, from: unknown, to: unknown): void => {
    if (!isWrong) return
    fail(
      'MinGreaterThanOrEqualMax',
      `The Minimum value (${c.rs.text(from)}) cannot be greater than or equal to the Maximum value (${c.rs.text(to)}).`,
      { type: 'System.ArgumentException', category: 'InvalidArgument' },
    )
  }
  if (isInt(low) && isInt(high)) {
    const from = (low as number | undefined) ?? 0
    const to = (high as number | undefined) ?? max
    check(from >= to, from, to)
    for (let i = 0; i < count; i++) yield* c.write(generator.int(from, to))
  } else if (isLong(low) && isLong(high)) {
    const from = BigInt((low as number | bigint | undefined) ?? 0)
    const to = BigInt((high as number | bigint | undefined) ?? 9223372036854775807n)
    check(from >= to, from, to)
    for (let i = 0; i < count; i++) yield* c.write(generator.long(from, to))
  } else {
    const from = low === undefined ? 0 : toJsNumber(low)
    const to = high === undefined ? Number.MAX_VALUE : toJsNumber(high)
    check(from >= to, new PSDouble(from), new PSDouble(to))
    for (let i = 0; i < count; i++) yield* c.write(new PSDouble(generator.real(from, to)))
  }
}

export const getRandom = command(false)
export const getSecureRandom = command(true)
