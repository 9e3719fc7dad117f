/**
 * PSHost of a command that runs as a program would: what it shows goes to stdout and stderr as text (ConsoleHost with redirected
 * streams). Nobody sits there: what asks is refused, as with -NonInteractive, and Read-Host reads a line of stdin. Worker thread.
 */
import { consoleColumns } from '../settings/limits.ts'
import { type EngineHost, type EngineValue, HostCallError, type HostDefaultData } from './engine-port.ts'

export interface ConsoleHostFacts {
  readonly stdout: (text: string) => boolean
  readonly stderr: (text: string) => boolean
  /** the next line of stdin, null at its end; undefined: nobody is asked */
  readonly readLine: (() => Promise<string | null>) | undefined
}

/** What a screen would take for colours and links: redirected output goes without (StringDecorated, as `$PSStyle.OutputRendering` Host). */
const decorations =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are control sequences
  /\x1b\[\d+(?:;\d+)*m|\x1b\[\?\d+[hl]|\x1b\]8;;.*?\x1b\\/g

const size = (width: number, height: number) => ({ width, height })
const origin = { x: 0, y: 0 }
const lines: Readonly<Record<string, string>> = {
  WriteWarningLine: 'WARNING: ',
  WriteVerboseLine: 'VERBOSE: ',
  WriteDebugLine: 'DEBUG: ',
}

export class ConsoleHost implements EngineHost {
  readonly isHostNull = false
  readonly isHostUINull = false
  readonly isHostRawUINull = false
  readonly data: HostDefaultData = {
    foregroundColor: -1,
    backgroundColor: -1,
    cursorPosition: origin,
    windowPosition: origin,
    cursorSize: 25,
    bufferSize: size(consoleColumns, 9999),
    windowSize: size(consoleColumns, 25),
    maxWindowSize: size(consoleColumns, 25),
    maxPhysicalWindowSize: size(consoleColumns, 25),
    windowTitle: 'PowerShell',
  }
  /** of `exit` and `$host.SetShouldExit` */
  exitCode: number | undefined
  readonly #facts: ConsoleHostFacts

  constructor(facts: ConsoleHostFacts) {
    this.#facts = facts
  }

  send(method: string, args: readonly unknown[]): boolean {
    const { stdout, stderr } = this.#facts
    const text = String(args.at(-1) ?? '').replace(decorations, '')
    switch (method) {
      case 'Write1':
      case 'Write2':
        return stdout(text)
      case 'WriteLine1':
        return stdout('\n')
      case 'WriteLine2':
      case 'WriteLine3':
        return stdout(`${text}\n`)
      case 'WriteErrorLine':
        return stderr(`${text}\n`)
      case 'SetShouldExit':
        this.exitCode = Number(args[0])
        return true
      default: {
        const label = lines[method]
        // the rest moves a cursor or paints: without a screen there is nothing to move
        return label === undefined ? true : stdout(`${label}${text}\n`)
      }
    }
  }

  call(method: string): Promise<EngineValue> {
    const { readLine } = this.#facts
    if (method === 'ReadLine' && readLine) return readLine()
    const refused = Promise.reject(
      new HostCallError(
        method,
        'PowerShell is in NonInteractive mode. Read and Prompt functionality is not available.',
        { exceptionType: 'sma:PSInvalidOperationException', errorId: 'InvalidOperation' },
      ),
    )
    refused.catch(() => undefined)
    return refused
  }
}
