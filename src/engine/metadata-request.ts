/** GET_COMMAND_METADATA: what Enter-PSSession and Import-PSSession ask first. Stock fact 26 gives the shape of the answer. */
import { customObject, type PSObject } from '../objects/ps-object.ts'
import { type CommandInfo, commandTypeNumber, commandTypeOf } from './runtime/command-info.ts'
import { commandsMatching } from './runtime/command-list.ts'
import { findCommand } from './runtime/discovery.ts'
import { hasWildcard } from './runtime/wildcard.ts'
import { getMember } from './runtime/members.ts'
import type { Sink } from './runtime/pipes.ts'
import type { Runspace } from './runtime/runspace.ts'
import type { Task } from './runtime/task.ts'

export interface MetadataRequest {
  readonly names: readonly string[]
  readonly commandTypes: number
  readonly namespaces: readonly string[] | undefined
  readonly argumentList: readonly unknown[] | undefined
}

const customNames = ['System.Management.Automation.PSCustomObject', 'System.Object']

export function* commandMetadata(rs: Runspace, request: MetadataRequest, out: Sink): Task<void> {
  const frame = rs.io.baseFrame
  frame.trusted = rs.visibility === undefined
  const names = request.names.length > 0 ? request.names : ['*']
  const found = names.flatMap((name) => {
    const matching = sorted(commandsMatching(frame, [name], request.commandTypes, request.namespaces))
    // a pattern alone finds what is loaded; a name, or a pattern in a module that is named, whatever there is
    return hasWildcard(name) && (request.namespaces?.length ?? 0) === 0 && rs.visibility === undefined
      ? matching.filter((info) => info.kind !== 'cmdlet' || rs.usedModules.has(info.moduleName.toLowerCase()))
      : matching
  })
  yield* put(
    out,
    customObject(
      [['Count', found.length]],
      ['Selected.Microsoft.PowerShell.Commands.GenericMeasureInfo', ...customNames],
    ),
  )
  const isSearch = names.some(hasWildcard)
  for (const info of rs.visibility !== undefined && isSearch ? sorted(found) : found)
    yield* put(out, selected(rs, info))
}

/** As the session's own Get-Command lists them: by kind, then by name. */
function sorted(found: readonly CommandInfo[]): CommandInfo[] {
  return found.toSorted(
    (a, b) =>
      commandTypeNumber(a) - commandTypeNumber(b) || (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
  )
}

/** As the session's own Select-Object gives them. */
function selected(rs: Runspace, info: CommandInfo): PSObject {
  const value = (name: string): unknown => getMember(info, name, rs) ?? null
  const resolved = info.kind === 'alias' ? findCommand(rs.io.baseFrame, info.definition) : undefined
  return customObject(
    [
      ['Name', info.name],
      ['Namespace', info.moduleName],
      ['HelpUri', value('HelpUri')],
      ['CommandType', commandTypeOf(info)],
      ['ResolvedCommandName', resolved?.name ?? null],
      ['OutputType', value('OutputType')],
      // an alias that leads nowhere has no parameters
      ['Parameters', info.kind === 'alias' && resolved === undefined ? null : value('Parameters')],
    ],
    [`Selected.${info.netType.fullName}`, ...customNames],
  )
}

function* put(out: Sink, value: unknown): Task<void> {
  const task = out.write(value)
  if (task !== undefined) yield task
}
