/** Export-Csv */
import { AutomationNull } from '../../../objects/automation-null.ts'
import { readInto } from '../../providers/file-io.ts'
import { encodingParameter, markOf, type TextEncoding, utf8NoMark } from '../../providers/text-files.ts'
import { providersOf } from '../../providers/index.ts'
import { TextPieces } from '../../providers/line-reader.ts'
import { fail } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from '../cmdlet.ts'
import { encodingOf, outputFile, type TextFile } from '../file-input.ts'
import { CsvReader, type CsvState, readHeader } from './records.ts'
import { checkQuoting, CsvWriter, delimiterOf, writingParameters } from './writer.ts'

export const exportCsv = defineCmdlet(
  {
    name: 'Export-Csv',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ExportCsvCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096608',
    defaultSet: 'Delimiter',
    supportsShouldProcess: true,
    parameters: {
      InputObject: { type: 'psobject', mandatory: true, pipeline: true, byName: true },
      Path: { type: 'string', position: 0, validate: ['notNullOrEmpty'] },
      LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], validate: ['notNullOrEmpty'] },
      Force: { type: 'switch' },
      NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
      Encoding: encodingParameter,
      Append: { type: 'switch' },
      ...writingParameters,
    },
  },
  (c) => {
    const invalid = (id: string, message: string): never =>
      fail(id, message, { type: 'System.InvalidOperationException', category: 'InvalidData' })
    let file: TextFile | undefined
    let writer: CsvWriter
    let names: readonly string[] | undefined
    let before: readonly string[] | undefined
    return {
      *begin() {
        checkQuoting(c)
        if (c.has('Path') === c.has('LiteralPath')) {
          invalid(
            'CannotSpecifyPathAndLiteralPath',
            'You must specify either the -Path or -LiteralPath parameters, but not both.',
          )
        }
        if (c.p.Append && c.p.NoHeader) {
          invalid(
            'CannotSpecifyBothAppendAndNoHeader',
            'You must specify either the -Append or -NoHeader parameters, but not both.',
          )
        }
        const written = (c.p.Path ?? c.p.LiteralPath) as string
        if (!(yield* c.shouldProcess(written))) return
        const { path } = providersOf(c.rs).resolve(written)
        if (c.p.Append && (providersOf(c.rs).disk.stat(path)?.size ?? 0) > 0)
          before = yield* headerOf(c, path)
        file = yield* outputFile(c, written, c.p.Append === true, yield* encodingFor(c, path))
        yield* file.flush()
        writer = new CsvWriter(c)
      },
      *process() {
        const object = c.p.InputObject
        if (file === undefined || object === null || object === undefined || object === AutomationNull) return
        if (names === undefined) {
          names = writer.names(object)
          if (before !== undefined) {
            const have = new Set(names.map((one) => one.toLowerCase()))
            for (const one of before) {
              if (have.has(one.toLowerCase()) || c.p.Force) continue
              fail(
                'CannotAppendCsvWithMismatchedPropertyNames',
                `Cannot append CSV content to the following file: ${(c.p.Path ?? c.p.LiteralPath) as string}. The appended object does not have a property that corresponds to the following column: ${one}. To continue with mismatched properties, add the -Force parameter, and then retry the command.`,
                { type: 'System.InvalidOperationException', category: 'InvalidData', target: one },
              )
            }
            names = before
          } else if (!c.p.NoHeader) {
            if (c.p.IncludeTypeInformation) yield* file.write(`${writer.typeLine(object)}\n`)
            yield* file.write(`${writer.header(names)}\n`)
          }
        }
        yield* file.write(`${writer.row(object, names)}\n`)
      },
      *end() {
        if (file !== undefined) yield* file.flush()
      },
    }
  },
)

function* headerOf(c: CmdletContext, path: string): Task<readonly string[] | undefined> {
  const pieces = new TextPieces(providersOf(c.rs).disk, path, encodingOf(c))
  const state: CsvState = { header: undefined, typeName: undefined, warned: false }
  try {
    yield* readHeader(new CsvReader(delimiterOf(c), () => pieces.next()), state)
  } finally {
    pieces.close()
  }
  return state.header
}

/** -Append goes on in the encoding that the file's byte order mark names. */
function* encodingFor(c: CmdletContext, path: string): Task<TextEncoding> {
  const asked = encodingOf(c) ?? utf8NoMark
  if (!c.p.Append || c.has('Encoding')) return asked
  const { disk } = providersOf(c.rs)
  if (!disk.stat(path)?.isFile()) return asked
  const file = disk.openToRead(path)
  try {
    const start = new Uint8Array(4)
    return markOf(start.subarray(0, yield* readInto(file, start, 0)))?.encoding ?? asked
  } finally {
    file.close()
  }
}
