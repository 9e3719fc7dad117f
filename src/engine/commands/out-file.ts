/** Out-File, Tee-Object: what the screen would show, into a file. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import type { LineOutput } from '../formatting/line-output.ts'
import { consoleColumns } from '../formatting/line-output.ts'
import { createOut, type OutSession } from '../formatting/session.ts'
import { encodingParameter } from '../providers/text-files.ts'
import { outputFile, type TextFile } from './file-input.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const chunkChars = 256 * 1024

/** Formats objects and writes their lines to one file. */
class FileText {
  readonly #c: CmdletContext
  readonly #file: TextFile
  #out: OutSession | undefined
  #text = ''
  constructor(c: CmdletContext, file: TextFile) {
    this.#c = c
    this.#file = file
  }

  begin(width: number | undefined, noNewLine: boolean): void {
    const end = noNewLine ? '' : '\n'
    const write = (line: string): void => {
      this.#text += line + end
    }
    const output: LineOutput = {
      columns: width ?? Number.POSITIVE_INFINITY,
      tableColumns: width ?? consoleColumns,
      rows: Number.POSITIVE_INFINITY,
      writeLine: write,
      writeRaw: write,
    }
    this.#out = createOut(this.#c.rs, this.#c.frame, output)
  }

  *write(value: unknown): Task<void> {
    yield* (this.#out as OutSession).process(value) as Task<void>
    if (this.#text.length > chunkChars) yield* this.flush()
  }

  *end(): Task<void> {
    ;(this.#out as OutSession).end()
    yield* this.flush()
  }

  *flush(): Task<void> {
    const text = this.#text
    this.#text = ''
    yield* this.#file.write(text)
    yield* this.#file.flush()
  }
}

const encoding: ParameterSpec = { ...encodingParameter, position: 1 }

export const outFile = defineCmdlet(
  {
    name: 'Out-File',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.OutFileCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096621',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    parameters: {
      FilePath: { type: 'string', aliases: ['Path'], sets: { ByPath: { mandatory: true, position: 0 } } },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, byName: true } },
      },
      Encoding: encoding,
      Append: { type: 'switch' },
      Force: { type: 'switch' },
      NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
      Width: { type: 'int', validate: [{ range: [2, 2147483647] }] },
      NoNewline: { type: 'switch' },
      InputObject: { type: 'psobject', pipeline: true },
    },
  },
  (c) => {
    let file: FileText | undefined
    return {
      *begin() {
        const written = (c.p.FilePath ?? c.p.LiteralPath) as string | undefined
        // with input to come the parameter set, and with it what is missing, is decided too late
        if (written === undefined)
          throw failure(
            'ArgumentNull',
            'Cannot process argument because the value of argument "path" is null. Change the value of argument "path" to a non-null value.',
            { type: 'sma:PSArgumentNullException', category: 'InvalidArgument' },
          )
        if (!(yield* c.shouldProcess(written, 'Output to File'))) return
        file = new FileText(c, yield* outputFile(c, written, c.p.Append === true))
        file.begin(c.p.Width as number | undefined, c.p.NoNewline === true)
        yield* file.flush()
      },
      *process() {
        if (c.has('InputObject') && c.p.InputObject !== AutomationNull)
          yield* file?.write(c.p.InputObject) ?? nothing()
      },
      *end() {
        yield* file?.end() ?? nothing()
      },
    }
  },
)

function* nothing(): Task<void> {}

export const teeObject = defineCmdlet(
  {
    name: 'Tee-Object',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.TeeObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097034',
    defaultSet: 'File',
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      FilePath: { type: 'string', aliases: ['Path'], sets: { File: { mandatory: true, position: 0 } } },
      LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralFile: { mandatory: true } } },
      Append: { type: 'switch', sets: { File: {} } },
      Encoding: { ...encodingParameter, sets: { File: {}, LiteralFile: {} } },
      Variable: { type: 'string', sets: { Variable: { mandatory: true } } },
    },
  },
  (c) => {
    let file: FileText | undefined
    const items: unknown[] = []
    return {
      *begin() {
        if (c.has('Variable')) return
        const written = (c.p.FilePath ?? c.p.LiteralPath) as string
        try {
          file = new FileText(c, yield* outputFile(c, written, c.p.Append === true))
        } catch (error) {
          // Out-File writes the file, and says what goes wrong with it
          if (error instanceof TerminatingError)
            error.record.commandTypeName = 'Microsoft.PowerShell.Commands.OutFileCommand'
          throw error
        }
        file.begin(undefined, false)
        yield* file.flush()
      },
      *process() {
        if (!c.has('InputObject')) return
        if (file) yield* file.write(c.p.InputObject)
        else items.push(c.p.InputObject)
        yield* c.write(c.p.InputObject)
      },
      *end() {
        if (file) {
          yield* file.end()
          return
        }
        const name = c.p.Variable as string
        c.frame.scope.assign(
          name,
          name.toLowerCase(),
          items.length < 2 ? (items[0] ?? null) : new PSArray(items),
        )
      },
    }
  },
)
