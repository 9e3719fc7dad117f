/** The session's end of PSHost: what is written to the client's screen, and what its user is asked. */
import { plain as undecorated } from '../formatting/cells.ts'
import { styleState } from '../formatting/ps-style.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { netException } from '../../objects/exceptions.ts'
import type { HostInformationMessage, InformationalRecord } from '../../objects/records.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ParameterInfo } from './command-info.ts'
import { fail, NetThrow } from './failure.ts'
import { Frame } from './frame.ts'
import { nullSink, type Pipes } from './pipes.ts'
import type { Runspace } from './runspace.ts'
import { type Task, Wait } from './task.ts'

/** The client's host, as `hostprocess/engine-port.ts` describes it. */
export interface ClientHost {
  readonly isHostNull: boolean
  readonly isHostUINull: boolean
  readonly isHostRawUINull: boolean
  readonly data:
    | {
        readonly foregroundColor: number
        readonly backgroundColor: number
        readonly cursorPosition: { readonly x: number; readonly y: number }
        readonly windowPosition: { readonly x: number; readonly y: number }
        readonly cursorSize: number
        readonly bufferSize: { readonly width: number; readonly height: number }
        readonly windowSize: { readonly width: number; readonly height: number }
        readonly maxWindowSize: { readonly width: number; readonly height: number }
        readonly maxPhysicalWindowSize: { readonly width: number; readonly height: number }
        readonly windowTitle: string
      }
    | undefined
  send(method: string, args: readonly unknown[]): boolean
  call(method: string, args: readonly unknown[]): Promise<unknown>
}

/** Where nobody sits: nothing is shown, and a question is an error. */
export const noHost: ClientHost = {
  isHostNull: true,
  isHostUINull: true,
  isHostRawUINull: true,
  data: undefined,
  send: () => true,
  call: (method) => Promise.reject(new Error(`there is no host to answer ${method}`)),
}

export class HostIo {
  /** who asks, for the caption */
  promptingCommand = ''
  readonly #rs: Runspace
  client: ClientHost = noHost
  /** where top-level code of this session writes */
  pipes: Pipes = {
    error: nullSink,
    warning: nullSink,
    verbose: nullSink,
    debug: nullSink,
    information: nullSink,
    progress: nullSink,
  }
  #base: Frame | undefined
  constructor(rs: Runspace) {
    this.#rs = rs
  }

  /** The frame of code that no script called: the client's own commands. */
  get baseFrame(): Frame {
    const { global } = this.#rs
    if (this.#base === undefined || this.#base.pipes !== this.pipes) {
      this.#base = new Frame({
        rs: this.#rs,
        scope: global.top,
        state: global,
        slotCount: 0,
        out: nullSink,
        pipes: this.pipes,
        name: '<ScriptBlock>',
        file: undefined,
      })
    }
    return this.#base
  }

  get hasScreen(): boolean {
    return !this.client.isHostNull && !this.client.isHostUINull
  }

  /** `$PSStyle.OutputRendering` is PlainText: colours are not sent */
  get isPlain(): boolean {
    return styleState(this.#rs).outputRendering === 1
  }

  /** what a progress record that goes out says it comes from */
  progressSource = 0n

  get canPrompt(): boolean {
    return this.hasScreen
  }

  writeLine(text: string): void {
    if (this.hasScreen) this.client.send('WriteLine2', [text])
  }

  writeHost(message: HostInformationMessage): void {
    if (!this.hasScreen) return
    const { foregroundColor, backgroundColor, noNewLine } = message
    const { data } = this.client
    const text = this.isPlain ? undecorated(message.message) : message.message
    const foreground = foregroundColor ?? data?.foregroundColor ?? -1
    const background = backgroundColor ?? data?.backgroundColor ?? -1
    if (this.isPlain || (foreground < 0 && background < 0))
      this.client.send(noNewLine ? 'Write1' : 'WriteLine2', [text])
    else this.client.send(noNewLine ? 'Write2' : 'WriteLine3', [foreground, background, text])
  }

  /** Records that a console shows at once: the record goes out, then the call that shows it. */
  showRecord(record: InformationalRecord): void {
    if (!this.hasScreen) return
    const method = {
      WarningRecord: 'WriteWarningLine',
      VerboseRecord: 'WriteVerboseLine',
      DebugRecord: 'WriteDebugLine',
    }[record.netType.name]
    if (method !== undefined) this.client.send(method, [record.message])
  }

  /** @param message shown where nobody can be asked */
  *#ask(method: string, args: readonly unknown[], message?: string): Task<unknown> {
    if (!this.hasScreen) this.noHost(message)
    try {
      return yield new Wait(this.client.call(method, args))
    } catch (error) {
      // the client's host answered with an exception: the script sees it as its own
      if (error instanceof Error && error.name === 'HostCallError') {
        const { exceptionType: typeName, errorId } = error as Error & {
          exceptionType: string
          errorId: string | undefined
        }
        const exception = netException(typeName, error.message)
        if (errorId !== undefined) {
          exception.errorRecord = new ErrorRecord({ exception, errorId, category: 'NotSpecified' })
          // the id is the client's whole one: no command of this session adds its name
          exception.errorRecord.wire = { fullyQualifiedErrorId: errorId, categoryMessage: null }
        }
        throw new NetThrow(exception)
      }
      throw error
    }
  }

  /** @param message shown where nobody can be asked */
  call(method: string, args: readonly unknown[], message?: string): Task<unknown> {
    return this.#ask(method, args, message)
  }

  noHost(message?: string): never {
    const why =
      'A command that prompts the user failed because the host program or the command type does not support user interaction.'
    fail(
      'HostFunctionNotImplemented',
      message === undefined
        ? `${why} Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.`
        : `${why} The host was attempting to request confirmation with the following message: ${message}`,
      { type: 'sma:Host.HostException', category: 'NotImplemented' },
    )
  }

  *promptForParameters(frame: Frame, missing: readonly ParameterInfo[]): Task<ReadonlyMap<string, unknown>> {
    const fields = missing.map((info) => ({
      name: info.name,
      label: `&${info.name}`,
      parameterTypeName: info.type.name,
      parameterTypeFullName: info.type.fullName,
      parameterAssemblyFullName: info.type.assemblyQualifiedName,
      helpMessage: [...info.sets.values()].find((set) => set.helpMessage !== undefined)?.helpMessage ?? '',
      isMandatory: true,
    }))
    const name = frame.position === undefined ? '' : this.promptingCommand
    const answer = yield* this.#ask('Prompt', [
      `cmdlet ${name} at command pipeline position 1`,
      'Supply values for the following parameters:',
      fields,
    ])
    const values = new Map<string, unknown>()
    const table = baseOf(answer)
    if (table instanceof PSDictionary)
      for (const info of missing) if (table.has(info.name)) values.set(info.name, table.get(info.name))
    return values
  }

  *inquire(_frame: Frame, text: string): Task<boolean> {
    const choice = yield* this.#choose(
      'Confirm',
      `${text}`,
      [
        ['&Yes', 'Continue with only the next step of the operation.'],
        ['Yes to &All', 'Continue with all the steps of the operation.'],
        ['&Halt Command', 'Stop this command.'],
      ],
      0,
    )
    return choice === 0 || choice === 1
  }

  /** Yes or no, without the answers for all that follow. */
  *decide(caption: string, text: string): Task<boolean> {
    const choice = yield* this.#choose(
      caption,
      text,
      [
        ['&Yes', 'Continue with only the next step of the operation.'],
        ['&No', 'Skip this operation and proceed with the next operation.'],
      ],
      0,
    )
    return choice === 0
  }

  /** 0 yes, 1 yes to all, 2 no, 3 no to all */
  *decideForAll(caption: string, text: string, preset = 0): Task<number> {
    return yield* this.#choose(
      caption,
      text,
      [
        ['&Yes', 'Continue with only the next step of the operation.'],
        ['Yes to &All', 'Continue with all the steps of the operation.'],
        ['&No', 'Skip this operation and proceed with the next operation.'],
        ['No to A&ll', 'Skip this operation and all subsequent operations.'],
      ],
      preset,
    )
  }

  *#choose(
    caption: string,
    text: string,
    choices: readonly (readonly [label: string, help: string])[],
    preset: number,
  ): Task<number> {
    const answer = yield* this.#ask(
      'PromptForChoice',
      [caption, text, choices.map(([label, helpMessage]) => ({ label, helpMessage })), preset],
      text,
    )
    return Number(this.#rs.text(answer))
  }
}
