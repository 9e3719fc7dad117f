/**
 * The arguments of a command line to parameters: named, positional, remaining. Follows the order and the errors of PowerShell's
 * CmdletParameterBinderController; pipeline objects are bound in `input-binder.ts`, one value is converted and checked in `bind-value.ts`.
 */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSList } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { PSSwitch } from '../../objects/misc.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { type BindTarget, bindValue, canBindWithoutCoercion, genericListOfObject } from './bind-value.ts'
import { bindingFailure } from './binding-errors.ts'
import { allSets, type CommandMetadata, type ParameterInfo } from './command-info.ts'
import { enumerate } from './convert.ts'
import { netText } from './to-text.ts'
import { TerminatingError } from './failure.ts'
import { InputBinder } from './input-binder.ts'
import { placesOf } from './parameter-places.ts'
import { type Bound, ParameterSets } from './parameter-sets.ts'
import type { Argument } from './pipeline-spec.ts'
import { castFailure } from './net-failure.ts'
import { asWritten } from './written-number.ts'
import { ActionPreference, suspendText } from './preferences.ts'
import { ScriptBlock } from './script-block.ts'

interface Positional {
  readonly argument: Extract<Argument, { kind: 'value' }>
  /** `-x` of a command that knows no such parameter: it may still go to the remaining arguments */
  readonly unknownParameter?: Extract<Argument, { kind: 'parameter' }>
  /** the value after it, which stays with it */
  readonly following?: Extract<Argument, { kind: 'value' }> | undefined
}

/** Where an argument stands, and how a number was written. */
interface WrittenAt {
  readonly extent?: Argument['extent']
  readonly text?: string | undefined
}
const suspend = ActionPreference.Suspend

function notSet(info: ParameterInfo, reason: string): Error {
  const { exception } = castFailure('InvalidActionPreference', reason)
  const message = `Exception setting "${info.name}": "${reason}"`
  const inner = new NetException(exceptionType('sma:SetValueInvocationException'), message, {
    inner: exception,
  })
  return bindingFailure(
    'ParameterBindingFailed',
    `Cannot bind parameter '${info.name}' to the target. ${message}`,
    { category: 'WriteError', parameter: info.name, inner },
  )
}

/** -ErrorAction and its sisters take every ActionPreference but this one. */
function refuseSuspend(info: ParameterInfo, value: unknown): void {
  if (info.name.endsWith('Action') && value instanceof EnumValue && Number(value.value) === suspend)
    throw notSet(info, suspendText)
}

/** They refuse $null themselves, when they are set. */
function refuseNoAction(info: ParameterInfo, value: unknown): void {
  if (info.name.endsWith('Action') && (baseOf(value) === null || value === AutomationNull))
    throw notSet(
      info,
      'Cannot convert null to type "System.Management.Automation.ActionPreference" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "SilentlyContinue,Stop,Continue,Inquire,Ignore,Suspend,Break".',
    )
}

export class Binder {
  readonly target: BindTarget
  /** which parameters there are, and which parameter sets are still possible */
  readonly sets: ParameterSets
  /** by lower-case declared name, in order of binding */
  readonly bound: Map<string, Bound> = new Map()
  /** script blocks given to pipeline parameters: run for each object */
  delayed: ReadonlyMap<string, { info: ParameterInfo; block: ScriptBlock }> = noneDelayed
  #left: readonly Positional[] = []
  #input: InputBinder | undefined

  /** told of each parameter of the command line, where validation of the next may ask for it */
  onBound: ((info: ParameterInfo, value: unknown) => void) | undefined

  constructor(target: BindTarget, metadata: CommandMetadata) {
    this.target = target
    this.sets = new ParameterSets(metadata)
  }

  /** The objects that come by pipeline, once the command line is bound. */
  get input(): InputBinder {
    this.#input ??= new InputBinder(this)
    return this.#input
  }

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
        const info = this.sets.find(arg.name, arg, false)
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
        if (arg.kind === 'value') rest.push({ argument: arg })
        else for (const argument of asValues(arg)) rest.push({ argument })
        continue
      }
      const info = this.sets.find(arg.name, arg, true)
      if (info === undefined) {
        const after = args[i + 1]
        // the next value stays with it, even where it has one (PowerShell does not look)
        const following = !arg.splatted && after?.kind === 'value' ? after : undefined
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
        (next.kind === 'parameter' && this.sets.find(next.name, next, false) !== undefined)
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
      this.#bind(info, value, how, 'name')
    }
    return rest
  }

  #bind(info: ParameterInfo, value: unknown, at: WrittenAt, how?: Bound['how']): void {
    this.sets.restrict(info)
    if (this.#isDelayed(info, value, how === 'name')) {
      const one = { info, block: baseOf(value) as ScriptBlock }
      this.delayed = new Map([...this.delayed, [info.name.toLowerCase(), one]])
      return
    }
    if (info.isCommon) refuseNoAction(info, value)
    const converted = bindValue(this.target, info, value, {
      extent: at.extent,
      text: at.text,
      mandatory: this.sets.isMandatory(info),
    })
    if (info.isCommon) refuseSuspend(info, converted)
    this.bound.set(info.name.toLowerCase(), { info, value: converted, how })
    this.onBound?.(info, converted)
  }

  /** A script block for a parameter that takes pipeline input runs for each object, unless the type takes blocks. */
  #isDelayed(info: ParameterInfo, value: unknown, isNamed: boolean): boolean {
    if (!(baseOf(value) instanceof ScriptBlock)) return false
    if (!this.sets.takesInput(info)) return false
    const type = info.type.kind === 'array' ? info.type.elementType : info.type
    return type !== T.ScriptBlock && type !== T.Object && (info.type !== T.PSObject || isNamed)
  }

  // --- positions

  #bindPositional(rest: readonly Positional[]): readonly Positional[] {
    if (rest.length === 0) return rest
    const { inOrder } = placesOf(this.sets.metadata)
    if (
      inOrder !== undefined &&
      this.sets.areOwn &&
      rest.every((one) => one.unknownParameter === undefined)
    ) {
      let next = 0
      for (const info of inOrder) {
        if (next >= rest.length) break
        if (this.isTaken(info)) continue
        const { argument } = rest[next++] as Positional
        this.#bind(info, argument.value, argument, 'position')
      }
      return next === 0 ? rest : next >= rest.length ? noneLeft : rest.slice(next)
    }
    const left: Positional[] = []
    const queue = rest.filter((one) => one.unknownParameter === undefined)
    const unknown = rest.filter((one) => one.unknownParameter !== undefined)
    const order = this.sets.positions()
    let index = 0
    for (const position of order) {
      if (index >= queue.length) break
      const candidates = this.sets.parameters.filter(
        (info) => !this.isTaken(info) && this.sets.standsAt(info, position) && this.sets.isPossible(info),
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

  /** Given by the command line or by the pipeline. */
  isTaken(info: ParameterInfo): boolean {
    const key = info.name.toLowerCase()
    return this.bound.has(key) || this.delayed.has(key)
  }

  /** Parameters of several sets may share a position: the default set first, without conversion before with. */
  #bindOnePositional(candidates: ParameterInfo[], item: Positional): boolean {
    const { argument } = item
    const preferred = this.sets.metadata.defaultParameterSet
    const inDefault =
      preferred === undefined || !this.sets.possible.has(preferred)
        ? []
        : candidates.filter((info) => info.sets.has(preferred) || info.sets.has(allSets))
    const groups =
      inDefault.length > 0
        ? [inDefault, candidates.filter((info) => !inDefault.includes(info))]
        : [candidates]
    for (const group of groups) {
      for (const info of group) {
        if (!canBindWithoutCoercion(this.target, info, argument.value)) continue
        const before = this.sets.possible
        try {
          this.#bind(info, argument.value, argument, 'position')
          return true
        } catch (error) {
          // a value its parameter refuses may be for another one at this position
          if (candidates.length === 1 || !(error instanceof TerminatingError)) throw error
          if (argument.value === null) throw error
          this.sets.possible = before
        }
      }
    }
    const ordered = groups.flat()
    let first: unknown
    for (const [i, info] of ordered.entries()) {
      const before = this.sets.possible
      try {
        this.#bind(info, argument.value, argument, 'position')
        return true
      } catch (error) {
        this.sets.possible = before
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
      !this.sets.parameters.some(
        (one) => !this.isTaken(one) && this.sets.dataOf(one).some((set) => set.valueFromRemainingArguments),
      )
    )
  }

  /** Gives the rest to ValueFromRemainingArguments. @throws PositionalParameterNotFound, NamedParameterNotFound */
  bindRemaining(): void {
    if (this.#left.length > 0) {
      const info = this.sets.parameters.find(
        (one) =>
          !this.isTaken(one) &&
          this.sets.isPossible(one) &&
          this.sets.dataOf(one).some((set) => set.valueFromRemainingArguments),
      )
      if (info !== undefined) {
        const values = this.#left.flatMap(({ argument, unknownParameter, following }) => {
          if (unknownParameter === undefined) return [asWritten(argument.value, argument.text)]
          const own = asValues(unknownParameter)
          return [...own, ...(following ? [following] : [])].map((one) => asWritten(one.value, one.text))
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
        : (extra.argument.text ?? netText(baseOf(extra.argument.value), undefined, this.target.context))
    throw bindingFailure(
      'PositionalParameterNotFound',
      `A positional parameter cannot be found that accepts argument '${text}'.`,
      { parameter: text },
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
      values.push(asWritten(given.value, given.text))
    }
    for (const { argument, unknownParameter, following } of left) {
      if (unknownParameter === undefined) add(argument)
      else {
        const text = new PSObject(parameterText(unknownParameter))
        text.addNote('<CommandParameterName>', unknownParameter.name)
        values.push(text)
        if (unknownParameter.hasValue) add(unknownParameter)
        if (following) add(following)
      }
    }
    return values
  }

  /** `$PSDefaultParameterValues` and the like: only where nothing was given and the set allows it. */
  bindDefault(name: string, value: unknown): boolean {
    const info = this.sets.parameters.find(
      (one) =>
        one.name.toLowerCase() === name.toLowerCase() ||
        one.aliases.some((alias) => alias.toLowerCase() === name.toLowerCase()),
    )
    if (info === undefined || this.isTaken(info) || !this.sets.isPossible(info)) return false
    this.#bind(info, value, {}, 'default')
    return true
  }

  /** Mandatory parameters nobody has given. */
  missing(takesPipeline: boolean): readonly ParameterInfo[] {
    return this.sets.missingIn(this.sets.chosen, takesPipeline, this)
  }

  bindPrompted(info: ParameterInfo, value: unknown): void {
    this.sets.restrict(info)
    // an empty answer is an answer (wire-700)
    const converted = bindValue(this.target, info, value, {
      extent: undefined,
      text: undefined,
      mandatory: false,
    })
    this.bound.set(info.name.toLowerCase(), { info, value: converted })
  }

  get hasPipelineParameters(): boolean {
    if (this.sets.areOwn && !placesOf(this.sets.metadata).takesInput) return false
    return this.sets.parameters.some((info) => this.sets.takesInput(info))
  }
}

const noneDelayed: ReadonlyMap<string, { info: ParameterInfo; block: ScriptBlock }> = new Map()
const noneLeft: readonly Positional[] = []

/** A parameter nobody knows, as the arguments it stands for. */
function asValues(arg: Extract<Argument, { kind: 'parameter' }>): Extract<Argument, { kind: 'value' }>[] {
  const { extent } = arg
  const name = { kind: 'value', value: parameterText(arg), extent } as const
  return arg.hasValue
    ? [name, { kind: 'value', value: arg.value, extent: arg.valueExtent ?? extent }]
    : [name]
}

function parameterText(arg: Extract<Argument, { kind: 'parameter' }>): string {
  return `-${arg.name}${arg.hasValue && !arg.spaced ? ':' : ''}`
}
