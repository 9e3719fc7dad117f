/** MS-PSRP 2.2.2.10 and 2.2.2.14: what CREATE_PIPELINE and GET_COMMAND_METADATA ask for. Pure. */
import { PeerProtocolError } from '../errors.ts'
import { BagReader, itemsOf } from './bag.ts'
import { type HostInfo, readHostInfo } from './host-info.ts'

export type MergeTo = 'output' | 'null'
export interface CommandMerge {
  error?: MergeTo
  warning?: MergeTo
  verbose?: MergeTo
  debug?: MergeTo
  information?: MergeTo
}

export interface PipelineCommand {
  readonly text: string
  readonly isScript: boolean
  readonly useLocalScope: boolean | undefined
  readonly args: readonly { readonly name: string | undefined; readonly value: unknown }[]
  readonly merge: CommandMerge
}

export interface CreatePipeline {
  readonly statements: readonly { readonly commands: readonly PipelineCommand[] }[]
  readonly expectsInput: boolean
  readonly addToHistory: boolean
  readonly history: string | undefined
  readonly isNested: boolean
  readonly redirectShellErrorOutputPipe: boolean
  readonly invocationInfo: {
    readonly error: boolean
    readonly warning: boolean
    readonly debug: boolean
    readonly verbose: boolean
  }
  readonly host: HostInfo
}

const where = 'CREATE_PIPELINE (MS-PSRP 2.2.2.10)'

/** @throws {PeerProtocolError}: the genuine server leaves a message that it cannot read without an answer */
export function readCreatePipeline(body: unknown): CreatePipeline {
  const message = new BagReader(where, body)
  const shell = message.bag('PowerShell')
  message.int('ApartmentState')
  const options = message.int('RemoteStreamOptions')
  const first = readStatement(shell)
  const more = (shell.list('ExtraCmds') ?? []).map((one) =>
    readStatement(new BagReader(`${where}, ExtraCmds`, one)),
  )
  const outerNested = message.bool('IsNested', false)
  return {
    // ExtraCmds repeats the first statement: with it, Cmds is not run
    statements: more.length > 0 ? more : [first],
    expectsInput: !message.bool('NoInput'),
    addToHistory: message.bool('AddToHistory'),
    history: shell.string('History') ?? undefined,
    isNested: outerNested || shell.bool('IsNested'),
    redirectShellErrorOutputPipe: shell.bool('RedirectShellErrorOutputPipe'),
    invocationInfo: {
      error: (options & 1) !== 0,
      warning: (options & 2) !== 0,
      debug: (options & 4) !== 0,
      verbose: (options & 8) !== 0,
    },
    host: readHostInfo(message),
  }
}

function readStatement(holder: BagReader): { commands: PipelineCommand[] } {
  const commands: PipelineCommand[] = []
  for (const one of holder.list('Cmds') ?? []) {
    const { command, claimsErrors } = readCommand(one)
    // MergePreviousResults: the errors of the commands before, where they go nowhere else, become this one's input
    if (claimsErrors) for (const before of commands) before.merge.error ??= 'output'
    commands.push(command)
  }
  if (commands.length === 0) throw new PeerProtocolError(where, 'a pipeline without commands')
  return { commands }
}

/** MS-PSRP 2.2.3.31 PipelineResultTypes */
const resultTypes = { none: 0, output: 1, error: 2, outputAndError: 3, all: 7, null: 8 } as const

function readCommand(body: unknown): { command: PipelineCommand; claimsErrors: boolean } {
  const one = new BagReader(`${where}, command`, body)
  const text = one.string('Cmd')
  if (text === null) throw new PeerProtocolError(where, 'a command without text')
  const merge: CommandMerge = {}
  // the older way: who sends the newer ones means them alone (truth wirex-043, wirex-049)
  const isOlder = !one.has('MergeError')
  if (
    isOlder &&
    one.int('MergeMyResult') !== resultTypes.none &&
    one.int('MergeToResult') !== resultTypes.none
  )
    merge.error = 'output'
  for (const [name, stream] of [
    ['MergeError', 'error'],
    ['MergeWarning', 'warning'],
    ['MergeVerbose', 'verbose'],
    ['MergeDebug', 'debug'],
    ['MergeInformation', 'information'],
  ] as const) {
    const to = one.int(name, resultTypes.none)
    if (to === resultTypes.output) merge[stream] = 'output'
    else if (to === resultTypes.null) merge[stream] = 'null'
  }
  const previous = one.int('MergePreviousResults', resultTypes.none)
  if (previous !== resultTypes.none && previous !== resultTypes.outputAndError) {
    throw new PeerProtocolError(
      where,
      `MergePreviousResults ${previous} is neither None nor Output and Error`,
    )
  }
  const scope = one.value('UseLocalScope')
  const args = one.list('Args')
  if (!args) throw new PeerProtocolError(where, 'a command without Args')
  return {
    command: {
      text,
      isScript: one.bool('IsScript'),
      useLocalScope: scope === null ? undefined : one.bool('UseLocalScope'),
      args: args.map((arg) => {
        const reader = new BagReader(`${where}, argument`, arg)
        return { name: reader.string('N') ?? undefined, value: reader.value('V') }
      }),
      merge,
    },
    claimsErrors: previous === resultTypes.outputAndError,
  }
}

export interface GetCommandMetadata {
  readonly names: readonly string[]
  readonly commandTypes: number
  readonly namespaces: readonly string[] | undefined
  readonly argumentList: readonly unknown[] | undefined
}

/** @throws {PeerProtocolError} */
export function readGetCommandMetadata(body: unknown): GetCommandMetadata {
  const message = new BagReader('GET_COMMAND_METADATA (MS-PSRP 2.2.2.14)', body)
  const strings = (name: string): string[] | undefined =>
    itemsOf(message.value(name))?.filter((one): one is string => typeof one === 'string')
  return {
    names: strings('Name') ?? ['*'],
    commandTypes: message.int('CommandType', 0),
    namespaces: strings('Namespace'),
    argumentList: message.list('ArgumentList'),
  }
}
