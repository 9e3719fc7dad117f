/** Update-FormatData: format files before or after the views of this session. */
import { loadFormatFile } from '../formatting/load-format-file.ts'
import { viewsOf } from '../formatting/session.ts'
import type { View } from '../formatting/view-types.ts'
import { providersOf } from '../providers/index.ts'
import { readText } from '../providers/text-files.ts'
import { itemsOf } from '../runtime/convert.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { placesNamed } from './path-targets.ts'

const strings = (value: unknown, c: CmdletContext): string[] =>
  value === undefined || value === null ? [] : (itemsOf(value) ?? [value]).map((one) => c.rs.text(one))

function* filesOf(c: CmdletContext, written: string, id: string): Task<string[]> {
  const providers = providersOf(c.rs)
  const found = yield* placesNamed(c, written, false)
  const there: string[] = []
  for (const at of found) if (providers.disk.exists(at.path)) there.push(at.path)
  if (there.length === 0) {
    const shown = found[0] === undefined ? written : providers.shown(found[0])
    yield* c.error(
      failure(id, `Cannot find path '${shown}' because it does not exist.`, {
        type: 'sma:ItemNotFoundException',
        category: 'InvalidOperation',
        target: written,
      }),
    )
  }
  return there
}

function* load(c: CmdletContext, path: string): Task<readonly View[]> {
  if (!path.toLowerCase().endsWith('.ps1xml')) {
    yield* c.error(
      failure(
        'WrongExtension',
        `Cannot read the file "${path}"  because it does not have the file name extension "ps1xml".`,
        { type: 'sma:PSInvalidOperationException', category: 'InvalidArgument' },
      ),
    )
    return []
  }
  const text = yield* readText(providersOf(c.rs).disk, path)
  try {
    return loadFormatFile(c.rs, text, path)
  } catch (error) {
    if (!(error instanceof TerminatingError)) throw error
    yield* c.error(error)
    return []
  }
}

export const updateFormatData = defineCmdlet(
  {
    name: 'Update-FormatData',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.UpdateFormatDataCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097135',
    defaultSet: 'FileSet',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    parameters: {
      AppendPath: {
        type: 'string[]',
        sets: { FileSet: { position: 0, pipeline: true, byName: true } },
        aliases: ['PSPath', 'Path'],
        validate: ['notNull'],
      },
      PrependPath: { type: 'string[]', sets: { FileSet: {} }, validate: ['notNull'] },
    },
  },
  (c) => {
    const append: string[] = []
    return {
      process() {
        append.push(...strings(c.p.AppendPath, c))
        return undefined
      },
      *end() {
        const before: View[] = []
        const after: View[] = []
        const lists = [
          { files: strings(c.p.PrependPath, c), into: before, id: 'FormatPrependPathException' },
          { files: append, into: after, id: 'FormatAppendPathException' },
        ]
        for (const { files, into, id } of lists) {
          for (const written of files) {
            for (const path of yield* filesOf(c, written, id)) {
              if (yield* c.shouldProcess(path, 'Update FormatData')) into.push(...(yield* load(c, path)))
            }
          }
        }
        const database = viewsOf(c.rs)
        if (before.length > 0) database.add(before, 'prepend')
        if (after.length > 0) database.add(after, 'append')
      },
    }
  },
)
