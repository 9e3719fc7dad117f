/** Which parameters a call may still mean: all of its command's and the dynamic ones, in the parameter sets still possible. */
import { ambiguousSet, bindingFailure } from './binding-errors.ts'
import { allSets, type CommandMetadata, type ParameterInfo, type ParameterSetData } from './command-info.ts'
import { isMandatoryIn, mandatoryIn, placesOf, setNames, setNamesOf, setOf } from './parameter-places.ts'
import type { Argument } from './pipeline-spec.ts'

export interface Bound {
  readonly info: ParameterInfo
  readonly value: unknown
  /** where the value came from, on the command line or from $PSDefaultParameterValues */
  readonly how?: 'name' | 'position' | 'default' | undefined
}

/** who knows what was given */
interface Given {
  isTaken(info: ParameterInfo): boolean
}

export class ParameterSets {
  readonly metadata: CommandMetadata
  parameters: readonly ParameterInfo[]
  /** names of the sets still possible; a set of its own at each change, so that who tries may go back to the one before */
  possible: ReadonlySet<string>
  #allNames: readonly string[]
  /** a parameter that is not in all sets was given */
  #wasAsked = false

  constructor(metadata: CommandMetadata) {
    this.metadata = metadata
    this.parameters = metadata.parameters
    const { names, all } = setNamesOf(metadata)
    this.#allNames = names
    this.possible = all
  }

  /** Nothing came to the command's own parameters: what is kept by its metadata holds. */
  get areOwn(): boolean {
    return this.parameters === this.metadata.parameters
  }

  add(more: readonly ParameterInfo[]): void {
    for (const one of more) {
      if (this.parameters.some((other) => other.name.toLowerCase() === one.name.toLowerCase())) {
        throw bindingFailure(
          'ParameterNameAlreadyExistsForCommand',
          `A parameter with the name '${one.name}' was defined multiple times for the command.`,
          { category: 'InvalidOperation' },
        )
      }
    }
    this.parameters = [...this.parameters, ...more]
    for (const name of setNames(more)) {
      if (!this.#allNames.includes(name)) {
        this.#allNames = [...this.#allNames, name]
        this.possible = new Set([...this.possible, name])
      }
    }
  }

  /** The chosen parameter set: the default, or the only one possible, where a parameter of it was given or another could have been. */
  get chosen(): string {
    if (this.possible.size === 1 && (this.#wasAsked || this.#allNames.length > 1))
      return this.possible.values().next().value as string
    const { defaultParameterSet } = this.metadata
    if (
      defaultParameterSet !== undefined &&
      (this.possible.size === 0 || this.possible.has(defaultParameterSet))
    )
      return defaultParameterSet
    return this.possible.size === 0 || this.#allNames.length === 1
      ? allSets
      : ([...this.possible][0] as string)
  }

  dataOf(info: ParameterInfo): ParameterSetData[] {
    const common = info.sets.get(allSets)
    const found: ParameterSetData[] = common ? [common] : []
    for (const name of this.possible) {
      const data = info.sets.get(name)
      if (data !== undefined && data !== common) found.push(data)
    }
    return found
  }

  isPossible(info: ParameterInfo): boolean {
    if (info.sets.has(allSets)) return true
    for (const name of info.sets.keys()) if (this.possible.has(name)) return true
    return false
  }

  takesInput(info: ParameterInfo): boolean {
    return this.dataOf(info).some((set) => set.valueFromPipeline || set.valueFromPipelineByPropertyName)
  }

  /** in one of the sets still possible */
  isMandatory(info: ParameterInfo): boolean {
    if (this.possible.size === 0) return info.sets.get(allSets)?.mandatory ?? false
    return this.dataOf(info).some((set) => set.mandatory)
  }

  /** A parameter by name, alias or unambiguous beginning. */
  find(name: string, at: Argument, throwIfAmbiguous: boolean): ParameterInfo | undefined {
    const lower = name.toLowerCase()
    const exact = this.areOwn ? placesOf(this.metadata).named : undefined
    const known = exact?.get(lower)
    if (known !== undefined) return known
    if (exact === undefined) {
      const own =
        this.parameters.find((one) => one.name.toLowerCase() === lower) ??
        this.parameters.find((one) => one.aliases.some((alias) => alias.toLowerCase() === lower))
      if (own !== undefined) return own
    }
    if (lower === '') return undefined
    let found: ParameterInfo[]
    // names before aliases: that is the order of the list in the error
    const byName = this.parameters.filter((one) => one.name.toLowerCase().startsWith(lower))
    found = [
      ...byName,
      ...this.parameters.filter(
        (one) => !byName.includes(one) && one.aliases.some((alias) => alias.toLowerCase().startsWith(lower)),
      ),
    ]
    if (found.length > 1) {
      // common parameters give way to the command's own
      const own = found.filter((one) => !one.isCommon)
      if (own.length === 1) return own[0]
      if (!throwIfAmbiguous) return found[0]
      const names = found.map((one) => ` -${one.name}`).join('')
      throw bindingFailure(
        'AmbiguousParameter',
        `Parameter cannot be processed because the parameter name '${name}' is ambiguous. Possible matches include:${names}.`,
        { extent: at.extent, parameter: name },
      )
    }
    return found[0]
  }

  /** The parameter was given: only its sets are left. @throws AmbiguousParameterSet where none is */
  restrict(info: ParameterInfo): void {
    if (info.sets.has(allSets)) return
    const left = new Set([...this.possible].filter((name) => info.sets.has(name)))
    this.#wasAsked = true
    if (left.size === this.possible.size && left.size > 0) return
    if (left.size === 0) throw ambiguousSet()
    this.possible = left
  }

  /**
   * Settles the parameter set once the command line is bound.
   * @param takesPipeline objects will come, and may decide between the sets that are left
   */
  resolve(takesPipeline: boolean, given: Given): void {
    if (this.possible.size <= 1) return
    const preferred = this.metadata.defaultParameterSet
    // the default set is taken even where it misses a parameter that another set does not ask for: that one is prompted for
    if (!takesPipeline && preferred !== undefined && this.possible.has(preferred)) {
      this.possible = new Set([preferred])
      return
    }
    const viable = [...this.possible].filter(
      (name) => this.missingIn(name, takesPipeline, given).length === 0,
    )
    if (takesPipeline) {
      // a set that still needs a parameter that cannot come by pipeline is out
      if (viable.length > 0) this.possible = new Set(viable)
      return
    }
    if (viable.length !== 1) throw ambiguousSet()
    this.possible = new Set(viable)
  }

  missingIn(setName: string, pipelineMayBring: boolean, given: Given): readonly ParameterInfo[] {
    const asked = this.areOwn
      ? mandatoryIn(this.metadata, setName)
      : this.parameters.filter((info) => isMandatoryIn(info, setName))
    let missing: ParameterInfo[] | undefined
    for (const info of asked) {
      const set = setOf(info, setName)
      if (set === undefined || given.isTaken(info)) continue
      if (pipelineMayBring && (set.valueFromPipeline || set.valueFromPipelineByPropertyName)) continue
      missing ??= []
      missing.push(info)
    }
    return missing ?? noneMissing
  }

  /** the positions of the sets still possible, in order */
  positions(): number[] {
    const all = new Set<number>()
    for (const info of this.parameters) {
      for (const set of this.dataOf(info))
        if (set.position !== undefined && !set.valueFromRemainingArguments) all.add(set.position)
    }
    return [...all].sort((a, b) => a - b)
  }

  standsAt(info: ParameterInfo, position: number): boolean {
    return this.dataOf(info).some((set) => set.position === position && !set.valueFromRemainingArguments)
  }
}

const noneMissing: readonly ParameterInfo[] = []
