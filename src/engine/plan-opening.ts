/** What a session configuration puts into a session before its client may speak: definitions, modules, types, start-up scripts. */
import type { SessionPlan } from '../configurations/session-plan.ts'
import { NetException, exceptionType } from '../objects/exceptions.ts'
import { ErrorRecord } from '../objects/error-record.ts'
import { loadFormatFile } from './formatting/load-format-file.ts'
import { viewsOf } from './formatting/session.ts'
import type { View } from './formatting/view-types.ts'
import { AliasInfo, FunctionInfo } from './runtime/command-info.ts'
import { failure, TerminatingError } from './runtime/failure.ts'
import { nullSink } from './runtime/pipes.ts'
import type { Runspace } from './runtime/runspace.ts'
import { ItemOptions, Variable } from './runtime/scope.ts'
import { setModuleFile } from './runtime/modules.ts'
import { ScriptBlock } from './runtime/script-block.ts'
import { setAlias, setFunction } from './runtime/session-state.ts'
import { recordOf } from './runtime/statement-errors.ts'
import type { Task } from './runtime/task.ts'
import { Transcripts } from './runtime/transcript.ts'
import { operatorTranscript, transcriptName } from './providers/transcript-file.ts'
import { copyHelpers } from './copy-helpers.ts'
import { functionOf, installProxies, narrowCommand } from './restricted-proxies.ts'
import { readTypesText } from './types-file.ts'
import type { Visibility } from './visibility.ts'

const optionBits = new Map<string, number>(
  Object.entries(ItemOptions).map(([name, bit]) => [name.toLowerCase(), bit]),
)

function options(text: string | undefined): number {
  let bits = 0
  for (const word of text?.split(/\s*,\s*/) ?? []) bits |= optionBits.get(word.toLowerCase()) ?? 0
  return bits
}

/** Definitions, as soon as the session's own commands are there. */
export function installPlan(rs: Runspace, visibility: Visibility): void {
  const { plan, global } = rs
  const { top } = global
  if (plan.sessionType === 'RestrictedRemoteServer') installProxies(rs, visibility)
  for (const { path, text } of plan.typeFiles ?? []) readTypesText(rs, text, path)
  for (const { path, text } of plan.formatFiles ?? []) installFormats(rs, text, path, 'prepend')
  for (const one of plan.aliasDefinitions) {
    const info = new AliasInfo(one.name, one.value, options(one.options), one.description ?? '')
    setAlias(top, info)
    visibility.define(info)
  }
  if (plan.drives?.some((one) => one.isUserDrive))
    for (const [name, text] of copyHelpers) {
      const info = functionOf(rs, name, text)
      setFunction(top, info)
      visibility.show(info)
    }
  for (const one of plan.functionDefinitions) {
    const block = rs.classes.blockOfText(one.scriptBlock, global)
    const info = new FunctionInfo(
      one.name,
      new ScriptBlock(block.ast, global, undefined),
      false,
      options(one.options),
    )
    setFunction(top, info)
    visibility.define(info)
  }
  for (const one of plan.variableDefinitions) {
    const known = top.own(one.name.toLowerCase())
    if (known !== undefined && known.guard !== undefined) {
      known.assign(one.value)
      continue
    }
    const variable = new Variable(one.name, one.value, options(one.options), one.description ?? '')
    // a restricted session keeps its variables from the client (truth jea-383)
    variable.isPrivate = plan.sessionType !== 'Default'
    top.put(variable)
  }
}

setModuleFile((rs, kind, text, path) => {
  if (kind === 'formats') {
    const views = installFormats(rs, text, path, 'append')
    return () => viewsOf(rs).remove(views)
  }
  const before = new Set(rs.typeData.keys())
  readTypesText(rs, text, path)
  const made = [...rs.typeData.keys()].filter((one) => !before.has(one))
  return () => {
    for (const one of made) rs.typeData.delete(one)
  }
})

function installFormats(
  rs: Runspace,
  text: string,
  path: string,
  where: 'append' | 'prepend',
): ReadonlySet<View> {
  const views = loadFormatFile(rs, text, path)
  viewsOf(rs).add(views, where)
  return new Set(views)
}

/** Modules, narrowed commands and start-up scripts, in this order (InitialSessionState.BindRunspace). */
export function* openPlan(rs: Runspace, visibility: Visibility): Task<void> {
  const { plan } = rs
  const narrowed = [...(plan.visibleCmdlets ?? []), ...(plan.visibleFunctions ?? [])].filter(
    (one) => one.parameters !== undefined,
  )
  yield* importModules(rs, plan)
  for (const one of narrowed) narrowCommand(rs, rs.io.baseFrame, one, visibility)
  for (const { path, text } of plan.startupScripts) yield* startupScript(rs, path, text)
  visibility.settle(rs)
  if (plan.transcriptDirectory !== undefined) startTranscript(rs, plan.transcriptDirectory)
}

/** A session whose transcript cannot be written does not open. */
function startTranscript(rs: Runspace, folder: string): void {
  try {
    const name = transcriptName(rs.computerName, Transcripts.stamp(rs))
    Transcripts.of(rs).start(operatorTranscript(folder, name), { isOperators: true })
  } catch (error) {
    throw failure(
      'CannotStartTranscription',
      `Transcription cannot be started due to the error: ${error instanceof Error ? error.message : String(error)}`,
      { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
    )
  }
}

function* importModules(rs: Runspace, plan: SessionPlan): Task<void> {
  const frame = rs.io.baseFrame
  for (const one of plan.modulesToImport) {
    const path = rs.modules.find(frame, one.name)
    if (path === undefined) {
      if (rs.modules.builtInModules(true).some(({ name }) => name.toLowerCase() === one.name.toLowerCase()))
        continue
      throw missingModule(one.name)
    }
    const module = yield* rs.modules.load(frame, path)
    const wanted = one.requiredVersion ?? one.version
    if (wanted !== undefined && !fits(module.version, one))
      throw failure(
        'RuntimeException',
        `The required module '${one.name}' with GUID '${one.guid ?? ''}' and version '${wanted}' was not loaded because no valid module file was found in any module directory.`,
        { category: 'NotSpecified' },
      )
    const { variables } = rs.modules.import(rs.global.top, rs.global, module, {})
    if (plan.sessionType !== 'Default')
      for (const name of variables) {
        const variable = rs.global.top.own(name.toLowerCase())
        if (variable !== undefined) variable.isPrivate = true
      }
  }
}

function missingModule(name: string): TerminatingError {
  const first = `The specified module '${name}' was not loaded because no valid module file was found in any module directory.`
  return failure(
    'ErrorLoadingModulesOnRunspaceOpen',
    `One or more errors occurred processing the module '${name}' specified in the InitialSessionState object used to create this runspace. See the ErrorRecords property for a complete list of errors. The first error was: ${first}`,
    { type: 'sma:RuntimeException', category: 'OpenError' },
  )
}

function fits(version: string, request: SessionPlan['modulesToImport'][number]): boolean {
  const parts = (text: string): number[] => text.split('.').map(Number)
  const order = (a: string, b: string): number => {
    const [x, y] = [parts(a), parts(b)]
    for (let i = 0; i < 4; i++) if ((x[i] ?? 0) !== (y[i] ?? 0)) return (x[i] ?? 0) - (y[i] ?? 0)
    return 0
  }
  if (request.requiredVersion !== undefined) return order(version, request.requiredVersion) === 0
  if (request.version !== undefined && order(version, request.version) < 0) return false
  return request.maximumVersion === undefined || order(version, request.maximumVersion) <= 0
}

/** Dot-sourced into the global scope; an error it throws or writes breaks the session (truth jea-062, 064). */
function* startupScript(rs: Runspace, path: string, text: string): Task<void> {
  const written: ErrorRecord[] = []
  const { pipes } = rs.io
  const before = rs.errors.items.length
  try {
    rs.io.pipes = {
      ...pipes,
      error: {
        write(record) {
          written.push(record as ErrorRecord)
          return undefined
        },
      },
    }
    const block = rs.classes.blockOfText(text, rs.global, path)
    yield* rs.callInto(block, [], { dotSource: true }, nullSink)
  } catch (error) {
    throw startupFailed(recordOf(rs.io.baseFrame, error))
  } finally {
    rs.io.pipes = pipes
  }
  const [first] = written
  if (first !== undefined) throw startupFailed(first)
  rs.errors.items.length = Math.min(rs.errors.items.length, before)
}

function startupFailed(record: ErrorRecord): TerminatingError {
  const message = `Running startup script threw an error: ${record.toString()}.`
  const made = new ErrorRecord({
    exception: new NetException(exceptionType('sma:RuntimeException'), message, {
      inner: record.exception,
    }),
    errorId: 'InvalidOperation',
    category: 'InvalidOperation',
  })
  return new TerminatingError(made)
}
