/**
 * Arguments to parameters: named, positional, remaining, then each pipeline object. Follows the order and the errors of
 * PowerShell's CmdletParameterBinderController; conversions and checks of one value are in `bind-value.ts`.
 */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { PSSwitch } from '../../objects/misc.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { genericListOfObject } from './bind-value.ts'
import { type BindTarget, bindValue, canBindWithoutCoercion } from './bind-value.ts'
import { bindingFailure } from './binding-errors.ts'
import { allSets, type CommandMetadata, type ParameterInfo, type ParameterSetData } from './command-info.ts'
import { enumerate } from './convert.ts'
import { netText } from './to-text.ts'
import { TerminatingError } from './failure.ts'
import { findProperty } from './members.ts'
import { noteWritten } from './written-arguments.ts'
import type { Argument } from './pipeline-spec.ts'
import { ActionPreference } from './preferences.ts'
import { ScriptBlock } from './script-block.ts'

interface Positional {
  readonly argument: Extract<Argument, { kind: 'value' }>
  /** `-x` of a command that knows no such parameter: it may still go to the remaining arguments */
  readonly unknownParameter?: Extract<Argument, { kind: 'parameter' }>
  /** the value after it, which stays with it */
  readonly following?: Extract<Argument, { kind: 'value' }> | undefined
}

export interface Bound {
  readonly info: ParameterInfo
  readonly value: unknown
}

/** Where an argument stands, and how a number was written. */
interface WrittenAt {
  readonly extent?: Argument['extent']
  readonly text?: string | undefined
}
const suspend = ActionPreference.Suspend

/** -ErrorAction and its sisters take every ActionPreference but this one. */
function refuseSuspend(info: ParameterInfo, value: unknown): void {
  if (!info.name.endsWith('Action') || !(value instanceof EnumValue) || Number(value.value) !== suspend)
    return
  throw bindingFailure(
    'ParameterBindingFailed',
    `Cannot bind parameter '${info.name}' to the target. Exception setting "${info.name}": "The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables.""`,
    { category: 'WriteError', parameter: info.name },
  )
}

export class Binder {
  readonly target: BindTarget
  parameters: readonly ParameterInfo[]
  readonly metadata: CommandMetadata
  /** by lower-case declared name, in order of binding */
  readonly bound: Map<string, Bound> = new Map()
  /** parameters whose value comes from the pipeline anew for each object */
  #fromPipeline: Set<string> | undefined
  /** script blocks given to pipeline parameters: run for each object */
  delayed: ReadonlyMap<string, { info: ParameterInfo; block: ScriptBlock }> = noneDelayed
  #left: readonly Positional[] = []
  /** names of sets still possible; undefined: no set has been named yet, all are */
  #sets: ReadonlySet<string>
  #allSetNames: readonly string[]
  #setsAfterCommandLine: ReadonlySet<string> | undefined

  /** told of each parameter of the command line, where validation of the next may ask for it */
  onBound: ((info: ParameterInfo, value: unknown) => void) | undefined

  constructor(target: BindTarget, metadata: CommandMetadata) {
    this.target = target
    this.metadata = metadata
    this.parameters = metadata.parameters
    const { names, all } = setNamesOf(metadata)
    this.#allSetNames = names
    this.#sets = all
  }

  addParameters(more: readonly ParameterInfo[]): void {
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
      if (!this.#allSetNames.includes(name)) {
        this.#allSetNames = [...this.#allSetNames, name]
        this.#sets = new Set([...this.#sets, name])
      }
    }
  }

  /** The chosen parameter set: the only one possible, or the default. */
  get parameterSet(): string {
    if (this.#sets.size === 1) return this.#sets.values().next().value as string
    const { defaultParameterSet } = this.metadata
    if (defaultParameterSet !== undefined && (this.#sets.size === 0 || this.#sets.has(defaultParameterSet)))
      return defaultParameterSet
    return this.#sets.size === 0 ? allSets : ([...this.#sets][0] as string)
  }

  setData(info: ParameterInfo): ParameterSetData[] {
    const common = info.sets.get(allSets)
    const found: ParameterSetData[] = common ? [common] : []
    for (const name of this.#sets) {
      const data = info.sets.get(name)
      if (data !== undefined && data !== common) found.push(data)
    }
    return found
  }

  #inValidSet(info: ParameterInfo): boolean {
    if (info.sets.has(allSets)) return true
    for (const name of info.sets.keys()) if (this.#sets.has(name)) return true
    return false
  }

  // --- the command line

  bindCommandLine(args: readonly Argument[]): void {
    if (args.length === 0) return
    const rest = this.#bindNamed(args)
    this.#left = this.#bindPositional(rest)
  }

  /** After dynamic parameters were added: what was not understood before may be theirs. */
  bindRest(): void {
    if (this.#left.length === 0) return
    const again: Argument[] = []
    for (const { argument, unknownParameter, following } of this.#left)
      again.push(unknownParameter ?? argument, ...(following ? [following] : []))
    this.#left = []
    const rest = this.#bindNamed(again)
    this.#left = this.#bindPositional(rest)
  }

  #bindNamed(args: readonly Argument[]): Positional[] {
    const rest: Positional[] = []
    if (args.every((one) => one.kind === 'value')) {
      for (const argument of args as Extract<Argument, { kind: 'value' }>[]) rest.push({ argument })
      return rest
    }
    const explicit = new Set<string>()
    // an explicit argument wins over the same name in a splatted table
    if (args.some((one) => one.kind === 'parameter' && one.splatted))
      for (const arg of args) {
        if (arg.kind !== 'parameter' || arg.splatted) continue
        const info = this.find(arg.name, arg, false)
        if (info !== undefined) explicit.add(info.name.toLowerCase())
      }
    const named: [ParameterInfo, Argument, unknown, WrittenAt][] = []
    let onlyValues = false
    for (let i = 0; i < args.length; i++) {
      const arg = args[i] as Argument
      if (arg.kind === 'endOfParameters') {
        onlyValues = true
        continue
      }
      if (arg.kind === 'value' || onlyValues) {
        rest.push(
          arg.kind === 'value'
            ? { argument: arg }
            : { argument: { kind: 'value', value: parameterText(arg), extent: arg.extent } },
        )
        continue
      }
      const info = this.find(arg.name, arg, true)
      if (info === undefined) {
        const after = args[i + 1]
        const following = !arg.hasValue && after?.kind === 'value' ? after : undefined
        if (following !== undefined) i++
        rest.push({
          argument: { kind: 'value', value: parameterText(arg), extent: arg.extent },
          unknownParameter: arg,
          following,
        })
        continue
      }
      if (arg.splatted && explicit.has(info.name.toLowerCase())) continue
      if (arg.hasValue) {
        named.push([info, arg, arg.value, { extent: arg.valueExtent ?? arg.extent, text: arg.text }])
        continue
      }
      if (info.isSwitch) {
        named.push([info, arg, new PSSwitch(true), { extent: arg.extent }])
        continue
      }
      const next = args[i + 1]
      if (
        next === undefined ||
        next.kind === 'endOfParameters' ||
        (next.kind === 'parameter' && this.find(next.name, next, false) !== undefined)
      ) {
        throw bindingFailure(
          'MissingArgument',
          `Missing an argument for parameter '${info.name}'. Specify a parameter of type '${info.type.fullName}' and try again.`,
          { extent: arg.extent, parameter: info.name },
        )
      }
      i++
      if (next.kind === 'parameter') {
        // `-Path -foo`: the text of an unknown parameter is the value
        named.push([info, arg, parameterText(next), { extent: next.extent }])
        continue
      }
      named.push([info, arg, next.value, { extent: next.extent, text: next.text }])
    }
    // every name has its value before the first is bound
    for (const [info, arg, value, how] of named) {
      const key = info.name.toLowerCase()
      if (this.bound.has(key) || this.delayed.has(key)) {
        throw bindingFailure(
          'ParameterAlreadyBound',
          `Cannot bind parameter because parameter '${info.name}' is specified more than once. To provide multiple values to parameters that can accept multiple values, use the array syntax. For example, "-parameter value1,value2,value3".`,
          { extent: arg.extent, parameter: info.name },
        )
      }
      this.#bind(info, value, how, true)
    }
    return rest
  }

  /** A parameter by name, alias or unambiguous beginning. */
  find(name: string, at: Argument, throwIfAmbiguous: boolean): ParameterInfo | undefined {
    const lower = name.toLowerCase()
    const exact = this.parameters === this.metadata.parameters ? placesOf(this.metadata).named : undefined
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

  #bind(info: ParameterInfo, value: unknown, at: WrittenAt, isNamed = false): void {
    this.#restrictSets(info)
    if (this.#isDelayed(info, value, isNamed)) {
      const one = { info, block: baseOf(value) as ScriptBlock }
      this.delayed = new Map([...this.delayed, [info.name.toLowerCase(), one]])
      return
    }
    const converted = bindValue(this.target, info, value, {
      extent: at.extent,
      text: at.text,
      mandatory: this.#isMandatory(info),
    })
    if (info.isCommon) refuseSuspend(info, converted)
    this.bound.set(info.name.toLowerCase(), { info, value: converted })
    this.onBound?.(info, converted)
  }

  /** A script block for a parameter that takes pipeline input runs for each object, unless the type takes blocks. */
  #isDelayed(info: ParameterInfo, value: unknown, isNamed: boolean): boolean {
    if (!(baseOf(value) instanceof ScriptBlock)) return false
    if (!this.setData(info).some((set) => set.valueFromPipeline || set.valueFromPipelineByPropertyName))
      return false
    const type = info.type.kind === 'array' ? info.type.elementType : info.type
    return type !== T.ScriptBlock && type !== T.Object && (info.type !== T.PSObject || isNamed)
  }

  #isMandatory(info: ParameterInfo): boolean {
    if (this.#sets.size === 0) return info.sets.get(allSets)?.mandatory ?? false
    return this.setData(info).some((set) => set.mandatory)
  }

  #restrictSets(info: ParameterInfo): void {
    if (info.sets.has(allSets)) return
    const left = new Set([...this.#sets].filter((name) => info.sets.has(name)))
    if (left.size === this.#sets.size && left.size > 0) return
    if (left.size === 0) {
      throw bindingFailure(
        'AmbiguousParameterSet',
        'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
        { parameter: '' },
      )
    }
    this.#sets = left
  }

  // --- positions

  #bindPositional(rest: readonly Positional[]): readonly Positional[] {
    if (rest.length === 0) return rest
    const { inOrder } = placesOf(this.metadata)
    if (
      inOrder !== undefined &&
      this.parameters === this.metadata.parameters &&
      rest.every((one) => one.unknownParameter === undefined)
    ) {
      let next = 0
      for (const info of inOrder) {
        if (next >= rest.length) break
        if (this.#isTaken(info)) continue
        const { argument } = rest[next++] as Positional
        this.#bind(info, argument.value, argument)
      }
      return next === 0 ? rest : next >= rest.length ? noneLeft : rest.slice(next)
    }
    const left: Positional[] = []
    const queue = rest.filter((one) => one.unknownParameter === undefined)
    const unknown = rest.filter((one) => one.unknownParameter !== undefined)
    const order = this.#positions()
    let index = 0
    for (const position of order) {
      if (index >= queue.length) break
      const candidates = this.parameters.filter(
        (info) => !this.#isTaken(info) && this.#standsAt(info, position) && this.#inValidSet(info),
      )
      if (candidates.length === 0) continue
      this.#checkPosition(candidates, position)
      const item = queue[index] as Positional
      if (this.#bindOnePositional(candidates, item)) index++
    }
    left.push(...queue.slice(index))
    return rest.filter((one) => left.includes(one) || unknown.includes(one))
  }

  /** Two parameters of one set at one position. */
  #checkPosition(candidates: readonly ParameterInfo[], position: number): void {
    const taken = new Set<string>()
    for (const info of candidates)
      for (const [name, set] of info.sets) {
        if (set.position !== position || set.valueFromRemainingArguments) continue
        if (taken.has(name))
          throw bindingFailure(
            'AmbiguousPositionalParameterNoName',
            'Cannot bind positional parameters because no names were given.',
          )
        taken.add(name)
      }
  }

  #isTaken(info: ParameterInfo): boolean {
    const key = info.name.toLowerCase()
    return this.bound.has(key) || this.delayed.has(key)
  }

  #standsAt(info: ParameterInfo, position: number): boolean {
    return this.setData(info).some((set) => set.position === position && !set.valueFromRemainingArguments)
  }

  #positions(): number[] {
    const all = new Set<number>()
    for (const info of this.parameters) {
      for (const set of this.setData(info))
        if (set.position !== undefined && !set.valueFromRemainingArguments) all.add(set.position)
    }
    return [...all].sort((a, b) => a - b)
  }

  /** Parameters of several sets may share a position: the default set first, without conversion before with. */
  #bindOnePositional(candidates: ParameterInfo[], item: Positional): boolean {
    const { argument } = item
    const preferred = this.metadata.defaultParameterSet
    const inDefault =
      preferred === undefined || !this.#sets.has(preferred)
        ? []
        : candidates.filter((info) => info.sets.has(preferred) || info.sets.has(allSets))
    const groups =
      inDefault.length > 0
        ? [inDefault, candidates.filter((info) => !inDefault.includes(info))]
        : [candidates]
    for (const group of groups) {
      for (const info of group) {
        if (!canBindWithoutCoercion(this.target, info, argument.value)) continue
        const sets = this.#sets
        try {
          this.#bind(info, argument.value, argument)
          return true
        } catch (error) {
          // a value its parameter refuses may be for another one at this position
          if (candidates.length === 1 || !(error instanceof TerminatingError)) throw error
          if (argument.value === null) throw error
          this.#sets = sets
        }
      }
    }
    const ordered = groups.flat()
    let first: unknown
    for (const [i, info] of ordered.entries()) {
      const sets = this.#sets
      try {
        this.#bind(info, argument.value, argument)
        return true
      } catch (error) {
        this.#sets = sets
        first ??= error
        // a function's conversion that fails ends the search, a cmdlet's may go on with the next parameter
        if (i === ordered.length - 1 || this.target.isScript || !(error instanceof TerminatingError))
          throw first
      }
    }
    return false
  }

  // --- what is left over

  /** arguments that no parameter has taken, and that nothing will take */
  get hasLeft(): boolean {
    return (
      this.#left.length > 0 &&
      !this.parameters.some(
        (one) => !this.#isTaken(one) && this.setData(one).some((set) => set.valueFromRemainingArguments),
      )
    )
  }

  /** Gives the rest to ValueFromRemainingArguments. @throws PositionalParameterNotFound, NamedParameterNotFound */
  bindRemaining(): void {
    if (this.#left.length > 0) {
      const info = this.parameters.find(
        (one) =>
          !this.#isTaken(one) &&
          this.#inValidSet(one) &&
          this.setData(one).some((set) => set.valueFromRemainingArguments),
      )
      if (info !== undefined) {
        const values = this.#left.flatMap(({ argument, unknownParameter, following }) => {
          if (unknownParameter === undefined) return [argument.value]
          const text = parameterText(unknownParameter)
          return unknownParameter.hasValue
            ? [text, unknownParameter.value]
            : following
              ? [text, following.value]
              : [text]
        })
        const [only] = values
        const alone = values.length === 1 && enumerate(only) !== undefined
        this.#left = []
        this.#bind(info, alone ? only : new PSList(genericListOfObject(), values), {})
      }
    }
    const [extra] = this.#left
    if (extra === undefined) return
    if (extra.unknownParameter !== undefined) {
      const { name, extent } = extra.unknownParameter
      throw bindingFailure(
        'NamedParameterNotFound',
        `A parameter cannot be found that matches parameter name '${name}'.`,
        { extent, parameter: name },
      )
    }
    const text =
      extra.argument.value === null
        ? '$null'
        : netText(baseOf(extra.argument.value), undefined, this.target.context)
    throw bindingFailure(
      'PositionalParameterNotFound',
      `A positional parameter cannot be found that accepts argument '${text}'.`,
      { extent: extra.argument.extent, parameter: text },
    )
  }

  /** Arguments a simple function keeps in `$args`. */
  takeLeft(): unknown[] {
    // what came out of a table comes last
    if (this.#left.length === 0) return []
    const left = [
      ...this.#left.filter((one) => !one.unknownParameter?.splatted),
      ...this.#left.filter((one) => one.unknownParameter?.splatted),
    ]
    this.#left = []
    const values: unknown[] = []
    const add = (given: { readonly value: unknown; readonly text?: string | undefined }): void => {
      values.push(given.value)
      if (given.text !== undefined && String(given.value) !== given.text) noteWritten(values, given.text)
    }
    for (const { argument, unknownParameter, following } of left) {
      if (unknownParameter === undefined) add(argument)
      else {
        const text = new PSObject(parameterText(unknownParameter))
        text.addNote('<CommandParameterName>', unknownParameter.name)
        values.push(text)
        if (unknownParameter.hasValue) add(unknownParameter)
        else if (following) add(following)
      }
    }
    return values
  }

  /** `$PSDefaultParameterValues` and the like: only where nothing was given and the set allows it. */
  bindDefault(name: string, value: unknown): boolean {
    const info = this.parameters.find(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() ||
        one.aliases.some((alias) => alias.toLowerCase() === name.toLowerCase()),
    )
    if (info === undefined || this.#isTaken(info) || !this.#inValidSet(info)) return false
    this.#bind(info, value, {})
    return true
  }

  // --- parameter sets

  /**
   * Settles the parameter set once the command line is bound.
   * @param takesPipeline objects will come, and may decide between the sets that are left
   */
  resolveSets(takesPipeline: boolean): void {
    if (this.#sets.size <= 1) return
    const preferred = this.metadata.defaultParameterSet
    // the default set is taken even where it misses a parameter that another set does not ask for: that one is prompted for
    if (!takesPipeline && preferred !== undefined && this.#sets.has(preferred)) {
      this.#sets = new Set([preferred])
      return
    }
    const viable = [...this.#sets].filter((name) => this.#missingIn(name, takesPipeline).length === 0)
    if (takesPipeline) {
      // a set that still needs a parameter that cannot come by pipeline is out
      if (viable.length > 0) this.#sets = new Set(viable)
      return
    }
    if (viable.length !== 1)
      throw bindingFailure(
        'AmbiguousParameterSet',
        'Parameter set cannot be resolved using the specified named parameters. One or more parameters issued cannot be used together or an insufficient number of parameters were provided.',
        {},
      )
    this.#sets = new Set(viable)
  }

  #missingIn(setName: string, pipelineMayBring: boolean): readonly ParameterInfo[] {
    const asked =
      this.parameters === this.metadata.parameters
        ? mandatoryIn(this.metadata, setName)
        : this.parameters.filter((info) => setOf(info, setName)?.mandatory)
    let missing: ParameterInfo[] | undefined
    for (const info of asked) {
      const set = setOf(info, setName)
      if (set === undefined || this.#isTaken(info)) continue
      if (pipelineMayBring && (set.valueFromPipeline || set.valueFromPipelineByPropertyName)) continue
      missing ??= []
      missing.push(info)
    }
    return missing ?? noneMissing
  }

  /** Mandatory parameters nobody has given. */
  missing(takesPipeline: boolean): readonly ParameterInfo[] {
    return this.#missingIn(this.parameterSet, takesPipeline)
  }

  bindPrompted(info: ParameterInfo, value: unknown): void {
    this.#restrictSets(info)
    // an empty answer is an answer (wire-700)
    const converted = bindValue(this.target, info, value, {
      extent: undefined,
      text: undefined,
      mandatory: false,
    })
    this.bound.set(info.name.toLowerCase(), { info, value: converted })
  }

  get hasPipelineParameters(): boolean {
    if (this.parameters === this.metadata.parameters && !placesOf(this.metadata).takesInput) return false
    return this.parameters.some((info) =>
      this.setData(info).some((set) => set.valueFromPipeline || set.valueFromPipelineByPropertyName),
    )
  }

  // --- pipeline objects

  /** Takes back what the last pipeline object gave, before the next one. */
  resetPipeline(): void {
    if (this.#fromPipeline !== undefined) {
      for (const key of this.#fromPipeline) this.bound.delete(key)
      this.#fromPipeline.clear()
    }
    if (this.#setsAfterCommandLine === undefined) this.#setsAfterCommandLine = this.#sets
    else this.#sets = this.#setsAfterCommandLine
  }

  /**
   * Binds one pipeline object in the four rounds of PowerShell: by value and by property name without conversion,
   * then with. @returns whether any parameter took it
   */
  bindPipelineObject(value: unknown): boolean {
    let any = false
    for (const [byValue, coerce] of rounds) {
      for (const info of this.#pipelineCandidates(byValue)) {
        if (this.#isTaken(info)) continue
        if (this.#bindFromObject(info, value, byValue, coerce)) any = true
      }
      if (
        any &&
        coerce === false &&
        !byValue &&
        this.#pipelineCandidates(true).every((info) => this.#isTaken(info))
      )
        break
      if (any && byValue && coerce) break
    }
    return any
  }

  /** Asked several times for each object, and seldom another answer: the last ones are kept. */
  #pipelineCandidates(byValue: boolean): readonly ParameterInfo[] {
    let known = this.#candidates
    if (known === undefined || known.sets !== this.#sets || known.parameters !== this.parameters) {
      known = {
        sets: this.#sets,
        parameters: this.parameters,
        byValue: this.#candidatesFor(true),
        byName: this.#candidatesFor(false),
      }
      this.#candidates = known
    }
    return byValue ? known.byValue : known.byName
  }
  #candidates:
    | {
        readonly sets: ReadonlySet<string>
        readonly parameters: readonly ParameterInfo[]
        readonly byValue: readonly ParameterInfo[]
        readonly byName: readonly ParameterInfo[]
      }
    | undefined

  #candidatesFor(byValue: boolean): readonly ParameterInfo[] {
    const preferred = this.metadata.defaultParameterSet
    const all = this.parameters.filter(
      (info) =>
        this.#inValidSet(info) &&
        this.setData(info).some((set) =>
          byValue ? set.valueFromPipeline : set.valueFromPipelineByPropertyName,
        ),
    )
    if (preferred === undefined || !this.#sets.has(preferred)) return all
    const first = all.filter((info) => info.sets.has(preferred) || info.sets.has(allSets))
    return [...first, ...all.filter((info) => !first.includes(info))]
  }

  #bindFromObject(info: ParameterInfo, object: unknown, byValue: boolean, coerce: boolean): boolean {
    let value = object
    if (!byValue) {
      // keys of a dictionary are no properties
      const table = baseOf(object)
      const names = [info.name, ...info.aliases].filter(
        (one) => !(table instanceof PSDictionary && table.has(one)),
      )
      const property = findProperty(object, names, this.target.context)
      if (property === undefined) return false
      value = property.value
    }
    if (!coerce && !canBindWithoutCoercion(this.target, info, value)) return false
    const sets = this.#sets
    try {
      this.#restrictSets(info)
      const converted = bindValue(this.target, info, value === AutomationNull ? null : value, {
        extent: undefined,
        mandatory: this.#isMandatory(info),
        fromPipeline: true,
      })
      this.#keepFromPipeline(info, converted)
      return true
    } catch (error) {
      this.#sets = sets
      if (error instanceof TerminatingError && !isValidation(error) && (byValue || !coerce)) return false
      throw error
    }
  }

  /**
   * Once an object was bound to the one parameter that takes any object as it is, and no other parameter was left to ask,
   * the next objects go the same way.
   */
  settleInput(): void {
    if (this.#fromPipeline?.size !== 1 || this.delayed.size > 0) return
    const [key] = this.#fromPipeline
    const info = this.bound.get(key as string)?.info
    if (info === undefined || info.attributes.length > 0 || this.#isMandatory(info)) return
    if (info.type !== T.PSObject && info.type !== T.Object && !info.untyped) return
    const byValue = this.#pipelineCandidates(true)
    if (!byValue.includes(info)) return
    for (const one of byValue) if (!this.#isTaken(one)) return
    for (const one of this.#pipelineCandidates(false)) if (!this.#isTaken(one)) return
    this.#settled = info
  }
  #settled: ParameterInfo | undefined

  /** @returns whether the object was bound as the one before it */
  rebindInput(value: unknown): boolean {
    const info = this.#settled
    if (info === undefined) return false
    const kept = value === AutomationNull || value === undefined ? null : value
    this.bound.set(info.name.toLowerCase(), { info, value: kept })
    return true
  }

  bindDelayed(info: ParameterInfo, value: unknown): void {
    const converted = bindValue(this.target, info, value, {
      extent: undefined,
      mandatory: this.#isMandatory(info),
    })
    this.#keepFromPipeline(info, converted)
  }

  #keepFromPipeline(info: ParameterInfo, value: unknown): void {
    const key = info.name.toLowerCase()
    this.bound.set(key, { info, value })
    this.#fromPipeline ??= new Set()
    this.#fromPipeline.add(key)
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
const noneDelayed: ReadonlyMap<string, { info: ParameterInfo; block: ScriptBlock }> = new Map()
const noneLeft: readonly Positional[] = []
const noneMissing: readonly ParameterInfo[] = []

interface Places {
  /** by name and by alias, in lower case */
  readonly named: ReadonlyMap<string, ParameterInfo>
  /** by position, where every parameter is in all sets and no two share a position */
  readonly inOrder: readonly ParameterInfo[] | undefined
  /** by parameter set */
  readonly mandatory: Map<string, readonly ParameterInfo[]>
  readonly takesInput: boolean
}
const knownPlaces = new WeakMap<CommandMetadata, Places>()

/** What does not change from call to call while no dynamic parameter comes along. */
function placesOf(metadata: CommandMetadata): Places {
  let places = knownPlaces.get(metadata)
  if (places !== undefined) return places
  const named = new Map<string, ParameterInfo>()
  for (const info of metadata.parameters) {
    const key = info.name.toLowerCase()
    if (!named.has(key)) named.set(key, info)
  }
  for (const info of metadata.parameters)
    for (const alias of info.aliases) {
      const key = alias.toLowerCase()
      if (!named.has(key)) named.set(key, info)
    }
  const sets = metadata.parameters.flatMap((one) => [...one.sets.values()])
  places = {
    named,
    inOrder: positionsOf(metadata),
    mandatory: new Map(),
    takesInput: sets.some((one) => one.valueFromPipeline || one.valueFromPipelineByPropertyName),
  }
  knownPlaces.set(metadata, places)
  return places
}

const setOf = (info: ParameterInfo, setName: string): ParameterSetData | undefined =>
  info.sets.get(setName) ?? info.sets.get(allSets)

function mandatoryIn(metadata: CommandMetadata, setName: string): readonly ParameterInfo[] {
  const { mandatory } = placesOf(metadata)
  let found = mandatory.get(setName)
  if (found === undefined) {
    found = metadata.parameters.filter((info) => setOf(info, setName)?.mandatory)
    mandatory.set(setName, found)
  }
  return found
}

function positionsOf(metadata: CommandMetadata): readonly ParameterInfo[] | undefined {
  if (setNamesOf(metadata).names.length > 0) return undefined
  const at = new Map<number, ParameterInfo>()
  for (const info of metadata.parameters) {
    const set = info.sets.get(allSets)
    if (set?.position === undefined || set.valueFromRemainingArguments) continue
    if (at.has(set.position)) return undefined
    at.set(set.position, info)
  }
  return [...at].sort(([a], [b]) => a - b).map(([, info]) => info)
}

interface SetNames {
  readonly names: readonly string[]
  readonly all: ReadonlySet<string>
}
const knownSetNames = new WeakMap<CommandMetadata, SetNames>()

/** Of a command, before dynamic parameters: the same at every call. The default set is one even where no parameter names it. */
function setNamesOf(metadata: CommandMetadata): SetNames {
  let known = knownSetNames.get(metadata)
  if (known === undefined) {
    const { defaultParameterSet } = metadata
    const named = setNames(metadata.parameters)
    const isNamed = named.some((one) => one.toLowerCase() === defaultParameterSet?.toLowerCase())
    const names =
      defaultParameterSet === undefined || named.length === 0 || isNamed
        ? named
        : [...named, defaultParameterSet]
    known = { names, all: new Set(names) }
    knownSetNames.set(metadata, known)
  }
  return known
}

function setNames(parameters: readonly ParameterInfo[]): string[] {
  const names = new Set<string>()
  for (const info of parameters) for (const name of info.sets.keys()) if (name !== allSets) names.add(name)
  return [...names]
}

function parameterText(arg: Extract<Argument, { kind: 'parameter' }>): string {
  return `-${arg.name}${arg.hasValue && !arg.spaced ? ':' : ''}`
}
