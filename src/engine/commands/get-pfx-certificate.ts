/** Get-PfxCertificate: which files are not there, as PowerShell says it; those that are there are not read here. */
import type { PSArray } from '../../objects/collections.ts'
import { providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { placesNamed } from './path-targets.ts'

const notFound = (id: string, message: string) =>
  failure(id, message, { type: 'System.IO.FileNotFoundException', category: 'ObjectNotFound' })

export const getPfxCertificate = defineCmdlet(
  { name: 'Get-PfxCertificate', ...declaredCmdlets['Get-PfxCertificate'] },
  (c) => ({
    *process() {
      const { disk } = providersOf(c.rs)
      const literal = c.has('LiteralPath')
      const written = ((c.p.LiteralPath ?? c.p.FilePath) as PSArray).items.map(String)
      const missing: string[] = []
      for (const one of written) {
        const places = yield* placesNamed(c, one, literal)
        if (!places.some((at) => disk.exists(at.path))) missing.push(one)
        else
          yield* c.errorOf(
            'CommandNotOffered',
            `Get-PfxCertificate does not read ${one}: this host has no certificates for scripts.`,
            'NotImplemented',
            one,
            'System.PlatformNotSupportedException',
          )
      }
      if (missing.length === written.length)
        throw notFound(
          'GetPfxCertCommandNoneOfTheFilesFound',
          'Command cannot find any of the specified files.',
        )
      for (const one of missing)
        yield* c.error(
          notFound('GetPfxCertCommandFileNotFound', `The following file could not be found: ${one}.`),
        )
    },
  }),
)
