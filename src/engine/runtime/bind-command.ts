/** The steps of binding that a cmdlet and an advanced function share: the command line, defaults, prompts, pipeline objects. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary } from '../../objects/collections.ts'
import type { ErrorRecord } from '../../objects/error-record.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf, customObject, PSObject } from '../../objects/ps-object.ts'
import { PSSet } from '../types/collections/set.ts'
import { genericType } from '../types/surface.ts'
import type { Binder } from './binder.ts'
import { bindingFailure, extentOf } from './binding-errors.ts'
import type { ParameterInfo } from './command-info.ts'
import type { CommandRuntime } from './command-runtime.ts'
import { sameValue } from './compare.ts'
import { enumerate } from './convert.ts'
import { badKeys, isDisabledKey, parseDefaultKey } from './default-parameters.ts'
import { TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import type { Bound } from './parameter-sets.ts'
import type { Argument } from './pipeline-spec.ts'
import { ScriptBlock } from './script-block.ts'
import { visibleAliases } from './session-state.ts'
import type { Task } from './task.ts'
import { wildcard } from './wildcard.ts'

export interface ParameterHost {
  readonly frame: Frame
  readonly binder: Binder
  readonly runtime: CommandRuntime
  readonly commandName: string
  readonly expectsInput: boolean
  /** what is mandatory may be missing */
  readonly isLenient?: boolean
}

type DynamicParameters = () =>
  | readonly ParameterInfo[]
  | undefined
  | Task<readonly ParameterInfo[] | undefined>

/**
 * @param dynamic called once the static parameters are bound
 * @returns what is still to be done, where something has to wait
 */
export function bindArguments(
  host: ParameterHost,
  args: readonly Argument[],
  dynamic: DynamicParameters | undefined,
): Task<void> | undefined {
  host.binder.bindCommandLine(args)
  const table = defaultsOf(host)
  return dynamic === undefined && table === undefined ? settle(host) : bindMore(host, dynamic, table)
}

function* bindMore(
  host: ParameterHost,
  dynamic: DynamicParameters | undefined,
  table: PSDictionary | undefined,
): Task<void> {
  const { binder } = host
  if (table !== undefined) yield* bindDefaults(host, table)
  let more: readonly ParameterInfo[] | undefined
  try {
    const made = dynamic?.()
    more = made !== undefined && 'next' in made ? yield* made : made
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error
    const inner = error.record.exception
    throw bindingFailure(
      'GetDynamicParametersException',
      `Cannot retrieve the dynamic parameters for the cmdlet. ${inner.message}`,
      { inner },
    )
  }
  if (more !== undefined && more.length > 0) {
    binder.sets.add(more)
    binder.bindRest()
    const again = defaultsOf(host)
    if (again !== undefined) yield* bindDefaults(host, again)
  }
  const rest = settle(host)
  if (rest !== undefined) yield* rest
}

/** What is left over, the parameter set, and what is missing. */
function settle(host: ParameterHost): Task<void> | undefined {
  const { binder } = host
  const fromPipeline = host.expectsInput && binder.hasPipelineParameters
  if (binder.hasLeft) binder.sets.resolve(fromPipeline, binder)
  binder.bindRemaining()
  binder.sets.resolve(fromPipeline, binder)
  const missing = binder.missing(fromPipeline)
  if (missing.length > 0 && host.isLenient !== true) return askMissing(host, missing)
  checkDelayed(host)
  return undefined
}

function checkDelayed({ binder, expectsInput }: ParameterHost): void {
  if (expectsInput || binder.delayed.size === 0) return
  const [one] = binder.delayed.values()
  const { name } = (one as { info: ParameterInfo }).info
  throw bindingFailure(
    'ScriptBlockArgumentNoInput',
    `Cannot evaluate parameter '${name}' because its argument is specified as a script block and there is no input. A script block cannot be evaluated without input.`,
    { category: 'MetadataError', parameter: name },
  )
}

function defaultsOf(host: ParameterHost): PSDictionary | undefined {
  const table = baseOf(host.frame.scope.find('psdefaultparametervalues')?.value)
  return table instanceof PSDictionary &&
    table.count > 0 &&
    host.frame.rs.text(table.get('Disabled') ?? '') !== 'True'
    ? table
    : undefined
}

/** `$PSDefaultParameterValues`: `Command:Parameter`, wildcards in both, a script block for a computed value. */
function* bindDefaults(host: ParameterHost, table: PSDictionary): Task<void> {
  const bad: string[] = []
  const names = namesOf(host)
  const chosen = new Map<ParameterInfo, unknown>()
  const conflicting = new Set<ParameterInfo>()
  for (const { key, value } of table.entries()) {
    const parsed = parseDefaultKey(key)
    if (parsed === undefined) {
      if (!isDisabledKey(key)) {
        table.delete(key)
        bad.push(host.frame.rs.text(key))
      }
      continue
    }
    const command = wildcard(parsed.command)
    if (!names.some((one) => command.isMatch(one))) continue
    const pattern = wildcard(parsed.parameter)
    const infos = host.binder.sets.parameters.filter(
      (one) => pattern.isMatch(one.name) || one.aliases.some((alias) => pattern.isMatch(alias)),
    )
    // its names count each, also those of one parameter
    const matches = infos.flatMap((one) => [one.name, ...one.aliases]).filter((one) => pattern.isMatch(one))
    if (matches.length > 1) {
      yield* host.runtime.writeWarning(
        `The following name or alias defined in $PSDefaultParameterValues for this cmdlet resolves to multiple parameters: ${parsed.parameter}. The default has been ignored.`,
      )
      continue
    }
    for (const info of infos) {
      if (!chosen.has(info)) chosen.set(info, value)
      else if (!sameValue(baseOf(chosen.get(info)), baseOf(value))) {
        conflicting.add(info)
        yield* host.runtime.writeWarning(
          `Multiple different default values are defined in $PSDefaultParameterValues for the parameter matching the following name or alias: ${parsed.parameter}. These defaults have been ignored.`,
        )
      }
    }
  }
  for (const [info, value] of chosen) {
    if (conflicting.has(info) || host.binder.isTaken(info)) continue
    const base = baseOf(value)
    const given =
      base instanceof ScriptBlock ? yield host.frame.rs.call(base, [bindingState(host.binder)]) : value
    if (given === AutomationNull) continue
    try {
      host.binder.bindDefault(info.name, given)
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error
      yield* host.runtime.writeWarning(
        `The binding of default value '${host.frame.rs.text(given)}' to parameter '${info.name}' failed: ${error.record}`,
      )
    }
  }
  if (bad.length > 0) yield* host.runtime.writeWarning(badKeys(bad))
}

/** What the script block of a default is told of the parameters bound so far. */
function bindingState({ bound }: Binder): PSObject {
  const names = (how?: Bound['how']): PSSet => {
    const made = new PSSet(genericType('System.Collections.Generic.HashSet`1', T.String), 'ordinalIgnoreCase')
    for (const one of bound.values()) if (how === undefined || one.how === how) made.add(one.info.name)
    return made
  }
  return customObject([
    ['BoundParameters', names()],
    ['BoundPositionalParameters', names('position')],
    ['BoundDefaultParameters', names('default')],
  ])
}

/** A command is meant by its name and by every alias of it. */
function namesOf({ commandName, frame }: ParameterHost): string[] {
  const lower = commandName.toLowerCase()
  const aliases = visibleAliases(frame.scope).filter((one) => one.definition.toLowerCase() === lower)
  return [commandName, ...aliases.map((one) => one.name)]
}

function* askMissing(host: ParameterHost, missing: readonly ParameterInfo[]): Task<void> {
  if (missing.length === 0) return
  const { rs } = host.frame
  if (rs.canPrompt) {
    rs.io.promptingCommand = host.commandName
    const answers = (yield rs.promptForParameters(host.frame, missing)) as ReadonlyMap<string, unknown>
    for (const info of missing) {
      if (answers.has(info.name)) host.binder.bindPrompted(info, answers.get(info.name))
    }
    checkDelayed(host)
    return
  }
  const names = missing.map((one) => one.name).join(' ')
  throw bindingFailure(
    'MissingMandatoryParameter',
    `Cannot process command because of one or more missing mandatory parameters: ${names}.`,
    { parameter: names },
  )
}

/**
 * Binds a pipeline object. An object that nothing takes is a non-terminating error.
 * @returns whether process should run for it
 */
export function bindPipelineInput(host: ParameterHost, value: unknown): boolean | Task<boolean> {
  const { binder } = host
  if (binder.input.rebind(value)) return true
  binder.input.reset()
  return binder.delayed.size > 0 ? bindDelayed(host, value) : bindObject(host, value)
}

/** Script blocks given to parameters are run for the object first. */
function* bindDelayed(host: ParameterHost, value: unknown): Task<boolean> {
  const { binder, runtime } = host
  for (const { info, block } of binder.delayed.values()) {
    const result = yield host.frame.rs.call(block, [value], { under: value })
    const items = enumerate(result)
    if (result === AutomationNull || (items !== undefined && [...items].length === 0)) {
      yield* runtime.writeError(
        bindingFailure(
          'ScriptBlockArgumentNoOutput',
          `Cannot evaluate parameter '${info.name}' because its argument input did not produce any output.`,
          { parameter: info.name, target: value },
        ).record,
      )
      return false
    }
    binder.input.bindDelayed(info, result)
  }
  const took = bindObject(host, value)
  return typeof took === 'boolean' ? took : yield* took
}

function bindObject(host: ParameterHost, value: unknown): boolean | Task<boolean> {
  const { binder, runtime } = host
  let took: boolean
  try {
    took = binder.input.bind(value)
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error
    const { record } = error
    record.targetObject ??= value ?? null
    if (value instanceof PSObject && value.base === undefined) record.categoryTargetType ??= 'PSObject'
    if (!extentOf.has(error) && runtime.invocation.extent) error.record.invocationInfo ??= runtime.invocation
    return refuse(runtime, error.record)
  }
  if (!took && binder.delayed.size === 0) {
    if (!binder.hasPipelineParameters && value === undefined) return false
    const record = bindingFailure(
      'InputObjectNotBound',
      'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
      {
        target: value,
        type: 'sma:ParameterBindingException',
      },
    ).record
    if (value instanceof PSObject && value.base === undefined) record.categoryTargetType = 'PSObject'
    return refuse(runtime, record)
  }
  const missing = binder.missing(false)
  if (missing.length > 0) {
    const names = missing.map((one) => one.name).join(' ')
    const record = bindingFailure(
      'InputObjectMissingMandatory',
      `The input object cannot be bound because it did not contain the information required to bind all mandatory parameters:  ${names}`,
      {
        target: value,
        parameter: names,
      },
    ).record
    return refuse(runtime, record)
  }
  binder.input.settle()
  return true
}

function* refuse(runtime: CommandRuntime, record: ErrorRecord): Task<boolean> {
  yield* runtime.writeError(record)
  return false
}
