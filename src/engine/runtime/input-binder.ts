/** Pipeline objects to parameters: each object anew, in the four rounds of PowerShell's CmdletParameterBinderController. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { type BindTarget, bindValue, canBindWithoutCoercion } from './bind-value.ts'
import { allSets, type ParameterInfo } from './command-info.ts'
import { TerminatingError } from './failure.ts'
import { findProperty } from './members.ts'
import type { Bound, ParameterSets } from './parameter-sets.ts'

/** What the command line left to the pipeline. */
export interface InputPlace {
  readonly target: BindTarget
  readonly sets: ParameterSets
  readonly bound: Map<string, Bound>
  readonly delayed: ReadonlyMap<string, unknown>
  isTaken(info: ParameterInfo): boolean
}

interface Candidates {
  readonly possible: ReadonlySet<string>
  readonly parameters: readonly ParameterInfo[]
  readonly byValue: readonly ParameterInfo[]
  readonly byName: readonly ParameterInfo[]
}

export class InputBinder {
  readonly #place: InputPlace
  /** parameters whose value came with the last object */
  readonly #given: Set<string> = new Set()
  readonly #setsBefore: ReadonlySet<string>
  #candidates: Candidates | undefined
  #settled: ParameterInfo | undefined

  /** @param place as the command line left it */
  constructor(place: InputPlace) {
    this.#place = place
    this.#setsBefore = place.sets.possible
  }

  /** Takes back what the last pipeline object gave, before the next one. */
  reset(): void {
    for (const key of this.#given) this.#place.bound.delete(key)
    this.#given.clear()
    this.#place.sets.possible = this.#setsBefore
  }

  /**
   * Binds one pipeline object in the four rounds of PowerShell: by value and by property name without conversion,
   * then with. @returns whether any parameter took it
   */
  bind(value: unknown): boolean {
    let any = false
    for (const [byValue, coerce] of rounds) {
      for (const info of this.#candidatesOf(byValue)) {
        if (this.#place.isTaken(info)) continue
        if (this.#bindOne(info, value, byValue, coerce)) any = true
      }
    }
    return any
  }

  /** Asked several times for each object, and seldom another answer: the last ones are kept. */
  #candidatesOf(byValue: boolean): readonly ParameterInfo[] {
    let known = this.#candidates
    const { possible, parameters } = this.#place.sets
    if (known === undefined || known.possible !== possible || known.parameters !== parameters) {
      known = {
        possible,
        parameters,
        byValue: this.#candidatesFor(true),
        byName: this.#candidatesFor(false),
      }
      this.#candidates = known
    }
    return byValue ? known.byValue : known.byName
  }
  #candidatesFor(byValue: boolean): readonly ParameterInfo[] {
    const { sets } = this.#place
    const preferred = sets.metadata.defaultParameterSet
    const all = sets.parameters.filter(
      (info) =>
        sets.isPossible(info) &&
        sets
          .dataOf(info)
          .some((set) => (byValue ? set.valueFromPipeline : set.valueFromPipelineByPropertyName)),
    )
    if (preferred === undefined || !sets.possible.has(preferred)) return all
    const first = all.filter((info) => info.sets.has(preferred) || info.sets.has(allSets))
    return [...first, ...all.filter((info) => !first.includes(info))]
  }

  #bindOne(info: ParameterInfo, object: unknown, byValue: boolean, coerce: boolean): boolean {
    let value = object
    if (!byValue) {
      // keys of a dictionary are no properties
      const table = baseOf(object)
      const names = [info.name, ...info.aliases].filter(
        (one) => !(table instanceof PSDictionary && table.has(one)),
      )
      const property = findProperty(object, names, this.#place.target.context)
      if (property === undefined) return false
      value = property.value
    }
    if (!coerce && !canBindWithoutCoercion(this.#place.target, info, value)) return false
    const { sets } = this.#place
    const before = sets.possible
    try {
      sets.restrict(info)
      const converted = bindValue(this.#place.target, info, value === AutomationNull ? null : value, {
        extent: undefined,
        mandatory: sets.isMandatory(info),
        fromPipeline: true,
      })
      this.#keep(info, converted)
      return true
    } catch (error) {
      sets.possible = before
      if (error instanceof TerminatingError && !isValidation(error) && (byValue || !coerce)) return false
      throw error
    }
  }

  /**
   * Once an object was bound to the one parameter that takes any object as it is, and no other parameter was left to ask,
   * the next objects go the same way.
   */
  settle(): void {
    if (this.#given.size !== 1 || this.#place.delayed.size > 0) return
    const [key] = this.#given
    const info = this.#place.bound.get(key as string)?.info
    if (info === undefined || info.attributes.length > 0 || this.#place.sets.isMandatory(info)) return
    if (info.type !== T.PSObject && info.type !== T.Object && !info.untyped) return
    const byValue = this.#candidatesOf(true)
    if (!byValue.includes(info)) return
    for (const one of byValue) if (!this.#place.isTaken(one)) return
    for (const one of this.#candidatesOf(false)) if (!this.#place.isTaken(one)) return
    this.#settled = info
  }

  /** @returns whether the object was bound as the one before it */
  rebind(value: unknown): boolean {
    const info = this.#settled
    if (info === undefined) return false
    const kept = value === AutomationNull || value === undefined ? null : value
    this.#place.bound.set(info.name.toLowerCase(), { info, value: kept })
    return true
  }

  bindDelayed(info: ParameterInfo, value: unknown): void {
    const converted = bindValue(this.#place.target, info, value, {
      extent: undefined,
      mandatory: this.#place.sets.isMandatory(info),
    })
    this.#keep(info, converted)
  }

  #keep(info: ParameterInfo, value: unknown): void {
    const key = info.name.toLowerCase()
    this.#place.bound.set(key, { info, value })
    this.#given.add(key)
  }
}

/** A value that converts but is refused is an error of that object; one that does not convert is no match. */
function isValidation(error: TerminatingError): boolean {
  return error.record.exception.netType.name === 'ParameterBindingValidationException'
}

const rounds: readonly (readonly [byValue: boolean, coerce: boolean])[] = [
  [true, false],
  [false, false],
  [true, true],
  [false, true],
]
