/** Import-PowerShellDataFile, Import-LocalizedData: files of data in the restricted language. */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { HashtableAst, ScriptBlockAst } from '../language/ast.ts'
import { findAll } from '../language/walk.ts'
import { pathMissing } from '../providers/glob.ts'
import { checkRestricted } from '../language/restricted-language.ts'
import { providersOf } from '../providers/index.ts'
import { fail, failure } from '../runtime/failure.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { parseFailure } from '../runtime/parse-failure.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { inputFiles, strings } from './file-input.ts'

const module = 'Microsoft.PowerShell.Utility'

function* valueOf(c: CmdletContext, path: string, ast: ScriptBlockAst): Task<unknown> {
  const value: unknown = yield c.rs.call(new ScriptBlock(ast, c.rs.global, path), [])
  return value === AutomationNull || value === undefined ? null : value
}

/** What PowerShell reads from a table without being asked to read any. */
const keysMax = 500
const isTooLarge = (ast: ScriptBlockAst): boolean =>
  (findAll(ast, (one) => one.kind === 'HashtableAst') as HashtableAst[]).some(
    (one) => one.keyValuePairs.length > keysMax,
  )

export const importPowerShellDataFile = defineCmdlet(
  {
    name: 'Import-PowerShellDataFile',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ImportPowerShellDataFileCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=623621',
    remotingCapability: 'None',
    defaultSet: 'ByPath',
    parameters: {
      Path: {
        type: 'string[]',
        sets: { ByPath: { mandatory: true, position: 0 } },
        validate: ['notNullOrEmpty'],
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, position: 0, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      SkipLimitCheck: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      for (const { path } of yield* inputFiles(
        c,
        strings(c.p.LiteralPath ?? c.p.Path),
        c.has('LiteralPath'),
        {
          missing: (_shown, _at, written) =>
            failure('PathNotFound', `Cannot find path '${written}' because it does not exist.`, {
              type: 'System.ArgumentException',
              category: 'InvalidArgument',
              target: written,
            }),
        },
      )) {
        if (providersOf(c.rs).disk.isFolder(path)) {
          yield* c.error(pathMissing(path))
          continue
        }
        let ast: ScriptBlockAst | undefined
        try {
          ast = c.rs.scriptFiles.parse(path, c.rs.global)
        } catch (error) {
          if (netExceptionOf(error) === undefined) throw error
        }
        const statement = ast?.endBlock?.statements[0]
        if (ast === undefined || statement === undefined || !statement.extent.text.startsWith('@{')) {
          fail(
            ast === undefined
              ? 'CouldNotParseAsPowerShellDataFile'
              : 'CouldNotParseAsPowerShellDataFileNoHashtableRoot',
            `The file '${path}' could not be parsed as a PowerShell Data File.`,
            { type: 'System.InvalidOperationException', category: 'InvalidData', target: path },
          )
        }
        if (
          checkRestricted(ast, [], ['true', 'false', 'null'], false).length > 0 ||
          (c.p.SkipLimitCheck !== true && isTooLarge(ast))
        ) {
          fail(
            'System.InvalidOperationException',
            `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${statement.extent.text}.`,
            { type: 'System.InvalidOperationException', category: 'NotSpecified' },
          )
        }
        yield* c.write(yield* valueOf(c, path, ast))
      }
    },
  }),
)

export const importLocalizedData = defineCmdlet(
  {
    name: 'Import-LocalizedData',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ImportLocalizedData',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096710',
    parameters: {
      BindingVariable: { type: 'string', aliases: ['Variable'], position: 0, validate: ['notNullOrEmpty'] },
      UICulture: { type: 'string', position: 1 },
      BaseDirectory: { type: 'string' },
      FileName: { type: 'string' },
      SupportedCommand: { type: 'string[]' },
    },
  },
  (c) => ({
    *process() {
      const path = yield* localizedPath(c)
      if (path === undefined) return
      const ast = c.rs.scriptFiles.parse(path, c.rs.global)
      if (ast === undefined) return
      let value: unknown
      try {
        const errors = checkRestricted(
          ast,
          ['ConvertFrom-StringData', ...strings(c.p.SupportedCommand)],
          ['PSCulture', 'PSUICulture', 'true', 'false', 'null'],
          false,
        )
        if (errors.length > 0) throw parseFailure(errors)
        value = yield* valueOf(c, path, ast)
      } catch (error) {
        const inner = netExceptionOf(error)
        if (inner === undefined) throw error
        fail(
          'InvalidOperation',
          `The data file '${path}' could not be loaded because of the following errors: ${inner.message}`,
          { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation', inner },
        )
      }
      if (!c.has('BindingVariable')) {
        yield* c.write(value)
        return
      }
      const name = String(c.p.BindingVariable)
      c.frame.scope.assign(name, name.toLowerCase(), value)
    },
  }),
)

function* localizedPath(c: CmdletContext): Task<string | undefined> {
  const invalid = (message: string): never =>
    fail('InvalidOperation', message, {
      type: 'sma:PSInvalidOperationException',
      category: 'InvalidOperation',
    })
  const script = c.frame.file
  if (!c.has('FileName') && !script) {
    invalid(
      'The FileName parameter was not specified. The FileName parameter is required when Import-LocalizedData is not called from a script file.',
    )
  }
  const given = c.has('FileName') ? String(c.p.FileName) : (script as string)
  if (c.has('FileName') && given.includes('/'))
    invalid('The argument for the FileName parameter should not contain a path.')
  const name = `${given.slice(given.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')}.psd1`
  const folder = c.has('BaseDirectory')
    ? String(c.p.BaseDirectory)
    : script
      ? script.slice(0, script.lastIndexOf('/'))
      : '.'
  const base = providersOf(c.rs).resolve(folder).path.replace(/\/+$/, '')
  const culture = c.has('UICulture') ? String(c.p.UICulture) : c.rs.uiCulture
  const cultures = [culture, ...(c.has('UICulture') || culture === 'en-US' ? [] : ['en-US'])]
  for (const one of cultures) {
    for (let tag = one; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      if (providersOf(c.rs).disk.exists(`${base}/${tag}/${name}`)) return `${base}/${tag}/${name}`
    }
  }
  if (providersOf(c.rs).disk.exists(`${base}/${name}`)) return `${base}/${name}`
  yield* c.error(
    failure(
      'ImportLocalizedData',
      `Cannot find the PowerShell data file '${name}' in directory '${base}/${culture}', or in any parent culture directories.`,
      {
        type: 'sma:PSInvalidOperationException',
        category: 'ObjectNotFound',
        target: `${base}/${culture}/${name}`,
      },
    ),
  )
  return undefined
}
