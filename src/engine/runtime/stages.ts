/** Makes the stage of a command: a cmdlet, a script block or function, a program. */
import { engineVersion } from './defaults.ts'
import { checkRequirements } from './script-requirements.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { InvocationInfo } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { type CommandInfo, ScriptInfo } from './command-info.ts'
import { CmdletStage } from './cmdlet-stage.ts'
import { notFound, requireCommand } from './discovery.ts'
import { fail, TerminatingError } from './failure.ts'
import { loadFor } from './module-search.ts'
import type { Stage, StagePlace } from './pipeline.ts'
import type { Argument, StageSpec } from './pipeline-spec.ts'
import { ScriptBlock } from './script-block.ts'
import { ScriptStage } from './script-stage.ts'
import { findAlias, findFunction, ModuleInfo } from './session-state.ts'
import { isTask, type Task } from './task.ts'
import { isCommandInfo } from './command-info.ts'

/** @param redirected where the command's own streams go, asked once the command is found */
export function makeStage(
  spec: StageSpec,
  at: StagePlace,
  redirected?: () => StagePlace['pipes'],
): Stage | Task<Stage> {
  const { frame } = at
  if (baseOf(spec.command) instanceof ModuleInfo)
    return makeStage(inModule(spec, baseOf(spec.command) as ModuleInfo), at, redirected)
  let info: CommandInfo
  try {
    info = resolve(spec, at)
  } catch (error) {
    if (isNotFound(error)) return makeAfterLoading(spec, at, redirected, error)
    throw error
  }
  if (spec.args.length > 0 && info.kind !== 'application' && spec.args.some(asksForHelp))
    return makeStage(helpFor(spec, info.name), at, redirected)
  const place = redirected === undefined ? at : { ...at, pipes: redirected() }
  const invocation = new InvocationInfo()
  invocation.myCommand = info
  invocation.extent = spec.ast?.extent ?? spec.nameExtent ?? frame.position ?? null
  const written = baseOf(spec.command)
  invocation.invocationName = spec.invoked
    ? spec.fromClient
      ? ''
      : spec.dotSource
        ? '.'
        : '&'
    : typeof written === 'string'
      ? written
      : ''
  invocation.pipelineLength = place.length
  invocation.pipelinePosition = place.position
  invocation.expectingInput = place.expectsInput
  invocation.historyId = frame.rs.historyId
  invocation.scriptName = frame.file ?? ''
  invocation.commandOrigin = spec.origin ?? (frame.trusted ? 1 : 0)
  // the client's own text stands nowhere: no script calls it
  if (spec.fromClient && spec.invoked) {
    invocation.extent = null
    invocation.commandOrigin = spec.origin ?? 0
  }
  switch (info.kind) {
    case 'cmdlet':
      return new CmdletStage(spec, place, info, invocation)
    case 'function':
      return new ScriptStage(spec, place, info.scriptBlock, info, invocation)
    case 'script':
      return new ScriptStage(spec, place, info.scriptBlock, info, invocation)
    case 'externalScript':
      checkRequirements(info.scriptBlock.ast.scriptRequirements, info.name, frame.rs, engineVersion)
      return new ScriptStage(spec, place, info.scriptBlock, info, invocation)
    case 'application':
      return frame.rs.nativeStage(spec, place, info, invocation)
    case 'alias':
      fail(
        'AliasNotResolvedException',
        `The alias '${info.name}' cannot be resolved because it refers to the term '${info.definition}', which is not recognized as a cmdlet, function, script file, or executable program.`,
        {
          type: 'sma:CommandNotFoundException',
          category: 'ObjectNotFound',
          target: info.definition,
        },
      )
  }
}

const asksForHelp = (one: Argument): boolean => one.kind === 'parameter' && one.name === '?'

/** `-?` asks for the help of a command instead of running it. */
function helpFor(spec: StageSpec, name: string): StageSpec {
  return { ...spec, command: 'Get-Help', invoked: false, args: [{ kind: 'value', value: name }] }
}

/** A name that no command has: a module that has it may be loaded. */
const isNotFound = (error: unknown): boolean =>
  error instanceof TerminatingError &&
  (error.record.errorId === 'CommandNotFoundException' || error.record.errorId === 'CouldNotAutoLoadModule')

function* makeAfterLoading(
  spec: StageSpec,
  at: StagePlace,
  redirected: (() => StagePlace['pipes']) | undefined,
  error: unknown,
): Task<Stage> {
  const { rs } = at.frame
  if (!(yield* loadFor(rs.modules, at.frame, rs.text(baseOf(spec.command))))) throw error
  const stage = makeStage(spec, at, redirected)
  return isTask(stage) ? yield stage : stage
}

/** `& $module { }`: what follows runs as a part of the module. */
function inModule(spec: StageSpec, module: ModuleInfo): StageSpec {
  const [first, ...rest] = spec.args
  const value = first?.kind === 'value' ? baseOf(first.value) : undefined
  const { state } = module
  if (state === undefined || value === undefined || value === null) {
    fail(
      'BadExpression',
      `The expression after '${spec.dotSource ? '.' : '&'}' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.`,
    )
  }
  const command =
    value instanceof ScriptBlock
      ? new ScriptBlock(value.ast, state, value.file)
      : (findFunction(state.top, String(value).toLowerCase()) ??
        findAlias(state.top, String(value).toLowerCase()) ??
        value)
  return { ...spec, command, args: rest, inModule: true }
}

function resolve(spec: StageSpec, place: Omit<StagePlace, 'pipes'>): CommandInfo {
  const { frame } = place
  const value = baseOf(spec.command)
  if (value instanceof ScriptBlock) return new ScriptInfo(value)
  if (isCommandInfo(value)) {
    if (!spec.inModule && !frame.rs.isVisible(value, frame)) throw notFound(value.name, spec.nameExtent)
    if (value.kind === 'alias') return requireCommand(frame, value.definition, spec.nameExtent)
    return value
  }
  if (value === null || value === AutomationNull || value === undefined) {
    fail(
      'BadExpression',
      `The expression after '${spec.dotSource ? '.' : '&'}' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.`,
    )
  }
  const name = frame.rs.text(value)
  if (name === '') {
    // of a request, not of a script
    if (spec.ast === undefined)
      fail('RuntimeException', 'An error occurred while creating the pipeline.', { category: 'NotSpecified' })
    fail(
      'BadExpression',
      `The expression after '${spec.dotSource ? '.' : '&'}' in a pipeline element produced an object that was not valid. It must result in a command name, a script block, or a CommandInfo object.`,
      { target: '' },
    )
  }
  frame.rs.checkCommandAllowed(frame, name, spec)
  return requireCommand(frame, name, spec.nameExtent)
}
