/** Unblock-File: PowerShell on Linux answers that it does not, once it has looked for the files. */
import { providersOf } from '../providers/index.ts'
import { fail, failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { inputFiles, strings } from './file-input.ts'

export const unblockFile = defineCmdlet(
  { name: 'Unblock-File', ...declaredCmdlets['Unblock-File'] },
  (c) => ({
    *process() {
      const { disk } = providersOf(c.rs)
      const literal = c.has('LiteralPath')
      const gone = (path: string) =>
        failure('FileNotFound', path, {
          type: 'System.IO.FileNotFoundException',
          category: 'ObjectNotFound',
          target: path,
        })
      const files = yield* inputFiles(c, strings(c.p.LiteralPath ?? c.p.Path), literal, {
        missing: (shown, at, written) =>
          literal
            ? gone(at.path)
            : failure('FileNotFound', `Cannot find path '${shown}' because it does not exist.`, {
                type: 'sma:ItemNotFoundException',
                category: 'ObjectNotFound',
                target: written,
              }),
      })
      for (const { path } of files) if (!disk.exists(path)) yield* c.error(gone(path))
      fail('LinuxNotSupported', 'The cmdlet does not support Linux.', {
        type: 'System.PlatformNotSupportedException',
        category: 'NotImplemented',
      })
    },
  }),
)
