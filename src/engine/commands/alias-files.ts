/** Export-Alias, Import-Alias: aliases kept in a file. */
import { cultureOf } from '../runtime/to-text.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import { enumType } from '../../objects/net-type.ts'
import { AliasInfo } from '../runtime/command-info.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { ItemOptions, type Scope } from '../runtime/scope.ts'
import { findAlias, setAlias, visibleAliases } from '../runtime/session-state.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { CsvReader } from './csv/records.ts'
import { inputFiles, mustOpen, outputFile, strings } from './file-input.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { TextPieces } from '../providers/line-reader.ts'

const module = 'Microsoft.PowerShell.Utility'
enumType('Microsoft.PowerShell.Commands.ExportAliasFormat', ['Csv', 'Script'])

const scopeOf = (c: CmdletContext): Scope =>
  c.has('Scope') ? c.frame.scope.named(String(c.p.Scope)) : c.frame.scope

const optionNames = ['ReadOnly', 'Constant', 'Private', 'AllScope', 'Unspecified']
const optionText = (options: number): string =>
  optionNames.filter((_one, bit) => (options & (1 << bit)) !== 0).join(', ') || 'None'
const optionsOf = (text: string): number =>
  text
    .split(',')
    .map((one) => optionNames.findIndex((name) => name.toLowerCase() === one.trim().toLowerCase()))
    .reduce((all, bit) => (bit < 0 ? all : all | (1 << bit)), 0)

export const exportAlias = defineCmdlet(
  {
    name: 'Export-Alias',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ExportAliasCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096597',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    outputTypes: ['System.Management.Automation.AliasInfo'],
    parameters: {
      Path: { type: 'string', sets: { ByPath: { mandatory: true, position: 0 } } },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, byName: true } },
      },
      Name: { type: 'string[]', position: 1, byName: true },
      PassThru: { type: 'switch' },
      As: { type: 'Microsoft.PowerShell.Commands.ExportAliasFormat' },
      Append: { type: 'switch' },
      Force: { type: 'switch' },
      NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
      Description: { type: 'string' },
      Scope: { type: 'string' },
    },
  },
  (c) => {
    const found: AliasInfo[] = []
    return {
      *process() {
        const scope = scopeOf(c)
        const all = c.has('Scope')
          ? ([...(scope.aliases?.values() ?? [])] as AliasInfo[])
          : visibleAliases(scope)
        for (const name of c.has('Name') ? strings(c.p.Name) : ['*']) {
          const pattern = wildcard(name)
          const some = all.filter((one) => pattern.isMatch(one.name) && c.rs.isVisible(one, c.frame))
          found.push(...some)
          if (some.length > 0 || hasWildcard(name)) continue
          yield* c.error(
            failure('AliasNotFound', `Cannot find an alias because alias '${name}' does not exist.`, {
              type: 'sma:ItemNotFoundException',
              category: 'ObjectNotFound',
              target: name,
            }),
          )
        }
      },
      *end() {
        const path = (c.p.Path ?? c.p.LiteralPath) as string
        const file = (yield* c.shouldProcess(path))
          ? yield* outputFile(c, path, c.p.Append === true)
          : undefined
        const now = formatDateTime(dateFromUnixMs(c.rs.now(), 2), 'F', cultureOf(c.rs))
        yield* file?.write(
          `# Alias File\n# Exported by : ${c.rs.userName}\n# Date/Time : ${now}\n# Computer : ${c.rs.computerName}\n${
            c.has('Description') ? `#\n# ${String(c.p.Description).replaceAll('\n', '\n# ')}\n` : ''
          }`,
        ) ?? []
        const isScript = String(c.p.As ?? 'Csv') === 'Script'
        for (const one of found) {
          const options = optionText(one.options)
          yield* file?.write(
            isScript
              ? `set-alias -Name:"${one.name}" -Value:"${one.definition}" -Description:"${one.description}" -Option:"${options}"\n`
              : `"${one.name}","${one.definition}","${one.description}","${options}"\n`,
          ) ?? []
          if (c.p.PassThru) yield* c.write(one)
        }
        yield* file?.flush() ?? []
      },
    }
  },
)

const notAFile = (written: string, { provider }: Resolved) =>
  failure(
    'NotSupported',
    `Cannot import the alias because the specified path '${written}' referred to a 'Microsoft.PowerShell.Core\\${provider.provider.name}' provider path. Change the value of the Path parameter to a file system path.`,
    { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
  )

export const importAlias = defineCmdlet(
  {
    name: 'Import-Alias',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ImportAliasCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097125',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    outputTypes: ['System.Management.Automation.AliasInfo'],
    parameters: {
      Path: {
        type: 'string',
        sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, pipeline: true, byName: true } },
      },
      Scope: { type: 'string', validate: ['notNullOrEmpty'] },
      PassThru: { type: 'switch' },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const written = (c.p.Path ?? c.p.LiteralPath) as string
      const found = yield* inputFiles(c, [written], c.has('LiteralPath'), { foreign: notAFile, ends: true })
      const [at] = found
      if (found.length > 1 || (at === undefined && !c.has('LiteralPath') && hasWildcard(written)))
        throw failure(
          'NotSupported',
          `Cannot import alias because path '${written}' contains wildcard characters that resolve to multiple paths. Aliases can be imported from only one file. Change the value of the Path parameter to a path that resolves to a single file.`,
          { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
        )
      if (at === undefined) return
      try {
        mustOpen(providersOf(c.rs).disk, at.path)
      } catch (error) {
        if (!(error instanceof TerminatingError)) throw error
        const { exception } = error.record
        const message = `Cannot open file ${at.path} to import the alias. ${exception.message}`
        throw failure('FileOpenFailure', message, {
          type: exception.netType.fullName,
          category: 'OpenError',
          target: at.path,
          details: message,
        })
      }
      const pieces = new TextPieces(providersOf(c.rs).disk, at.path)
      const reader = new CsvReader(',', () => pieces.next())
      try {
        for (let line = 1; ; line++) {
          const values = yield* reader.record()
          if (values.length === 0) return
          const [name = '', definition = '', description = '', options = ''] = values
          if (name.startsWith('#') || (values.length === 1 && name === '')) continue
          if (values.length !== 4) {
            const details = `Cannot import an alias. Line number ${line} in the file '${at.path}' is not a properly-formatted, comma-separated values (CSV) line for aliases. Change the line to contain four values separated by commas. If the value text itself contains a comma, then the value must be contained in quotation marks.`
            throw failure('ImportAliasFileFormatError', details, {
              type: 'System.FormatException',
              category: 'ReadError',
              target: at.path,
              details,
            })
          }
          if (!(yield* c.shouldProcess(`Name: ${name} Value: ${definition}`, 'Import Alias'))) continue
          const scope = scopeOf(c)
          const before = c.has('Scope')
            ? (scope.aliases?.get(name.toLowerCase()) as AliasInfo | undefined)
            : findAlias(scope, name.toLowerCase())
          const isFixed =
            before !== undefined && (before.options & (ItemOptions.ReadOnly | ItemOptions.Constant)) !== 0
          if (
            before !== undefined &&
            (!c.p.Force || (isFixed && (before.options & ItemOptions.Constant) !== 0))
          ) {
            yield* c.error(
              failure(
                'AliasAlreadyExists',
                `The alias is not allowed, because an alias with the name '${name}' already exists.`,
                { type: 'sma:SessionStateException', category: 'ResourceExists', target: name },
              ),
            )
            continue
          }
          const alias = new AliasInfo(name, definition, optionsOf(options), description)
          setAlias(scope, alias)
          if (c.p.PassThru) yield* c.write(alias)
        }
      } finally {
        pieces.close()
      }
    },
  }),
)
