/** Import-Csv */
import { encodingParameter } from '../../providers/text-files.ts'
import { providersOf } from '../../providers/index.ts'
import { TextPieces } from '../../providers/line-reader.ts'
import { fail, TerminatingError } from '../../runtime/failure.ts'
import { defineCmdlet } from '../cmdlet.ts'
import { encodingOf, fileToRead, strings } from '../file-input.ts'
import { attempt } from '../path-targets.ts'
import { CsvReader, type CsvState, importCsv } from './records.ts'
import { delimiterOf } from './writer.ts'

export const importCsvCommand = defineCmdlet(
  {
    name: 'Import-Csv',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.ImportCsvCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097020',
    defaultSet: 'DelimiterPath',
    parameters: {
      Delimiter: {
        type: 'char',
        sets: { DelimiterPath: { position: 1 }, DelimiterLiteralPath: { position: 1 } },
        validate: ['notNull'],
      },
      Path: {
        type: 'string[]',
        sets: {
          DelimiterPath: { mandatory: true, position: 0, pipeline: true, byName: true },
          CulturePath: { mandatory: true, position: 0, pipeline: true, byName: true },
        },
        validate: ['notNullOrEmpty'],
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: {
          DelimiterLiteralPath: { mandatory: true, byName: true },
          CultureLiteralPath: { mandatory: true, byName: true },
        },
        validate: ['notNullOrEmpty'],
      },
      UseCulture: {
        type: 'switch',
        sets: { CulturePath: { mandatory: true }, CultureLiteralPath: { mandatory: true } },
        validate: ['notNull'],
      },
      Header: { type: 'string[]', validate: ['notNullOrEmpty'] },
      Encoding: encodingParameter,
    },
  },
  (c) => {
    const delimiter = delimiterOf(c)
    let warned = false
    return {
      *process() {
        if (c.has('Path') && c.has('LiteralPath')) {
          fail(
            'CannotSpecifyPathAndLiteralPath',
            'You must specify either the -Path or -LiteralPath parameters, but not both.',
            { type: 'System.InvalidOperationException', category: 'InvalidData' },
          )
        }
        const literal = c.has('LiteralPath')
        // a column that is there twice ends the command, not only its file
        let duplicate: unknown
        for (const written of strings(c.p.LiteralPath ?? c.p.Path)) {
          const path = yield* fileToRead(c, written, literal)
          yield* attempt(c, function* () {
            const pieces = new TextPieces(providersOf(c.rs).disk, path, encodingOf(c))
            const state: CsvState = {
              header: c.has('Header') ? strings(c.p.Header) : undefined,
              typeName: undefined,
              warned,
            }
            try {
              yield* importCsv(c, new CsvReader(delimiter, () => pieces.next()), state)
            } catch (error) {
              if (!isDuplicate(error)) throw error
              duplicate = error
            } finally {
              pieces.close()
              warned = state.warned
            }
          })
          if (duplicate !== undefined) throw duplicate
        }
      },
    }
  },
)

const isDuplicate = (error: unknown): boolean =>
  error instanceof TerminatingError &&
  error.record.errorId === 'AlreadyPresentPSMemberInfoInternalCollectionAdd'
