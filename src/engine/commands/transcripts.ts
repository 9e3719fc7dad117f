/** Start-Transcript and Stop-Transcript: what the session does, written down in a file of its own. */
import { PSObject } from '../../objects/ps-object.ts'
import { transcriptName } from '../providers/transcript-file.ts'
import { providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import { Transcripts, transcriptsOf } from '../runtime/transcript.ts'
import { defineCmdlet } from './cmdlet.ts'
import { parametersOf } from './parameter-notation.ts'

const module = 'Microsoft.PowerShell.Host'

function told(text: string, path: string): PSObject {
  const made = new PSObject(text)
  made.addNote('Path', path)
  return made
}

export const startTranscript = defineCmdlet(
  {
    name: 'Start-Transcript',
    module,
    typeName: 'Microsoft.PowerShell.Commands.StartTranscriptCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096485',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    Path string !notNullOrEmpty = ByPath 0
    LiteralPath string @PSPath @LP !notNullOrEmpty = ByLiteralPath 0
    OutputDirectory string !notNullOrEmpty = ByOutputDirectory 0
    Append switch
    Force switch
    NoClobber switch @NoOverwrite
    IncludeInvocationHeader switch
    UseMinimalHeader switch`),
  },
  (c) => ({
    *begin() {
      const { rs, p } = c
      const folder = (p['OutputDirectory'] as string | undefined) ?? rs.plan.homeDirectory
      const name = transcriptName(rs.computerName, Transcripts.stamp(rs))
      const given = (p['LiteralPath'] ?? p['Path']) as string | undefined
      const { path } = providersOf(rs).resolve(given ?? `${folder}/${name}`, c.frame.scope)
      if (!(yield* c.shouldProcess(path, 'Start-Transcript'))) return
      const { disk } = providersOf(rs)
      const cannot = (message: string) =>
        failure('CannotStartTranscription', `Transcription cannot be started due to the error: ${message}`, {
          type: 'sma:PSInvalidOperationException',
          category: 'InvalidOperation',
        })
      if (disk.exists(path) && p['NoClobber'] === true && p['Append'] !== true)
        throw failure('NoClobber', `File ${path} already exists and NoClobber was specified.`, {
          type: 'System.UnauthorizedAccessException',
          category: 'ResourceExists',
          target: path,
        })
      try {
        disk.mkdirs(path.slice(0, path.lastIndexOf('/')) || '/')
        disk.writeNow(path, Buffer.alloc(0), p['Append'] === true)
        Transcripts.of(rs).start(
          {
            path,
            append: (text) => disk.writeNow(path, Buffer.from(text, 'utf8'), true),
            close: () => undefined,
          },
          { withTimes: p['IncludeInvocationHeader'] === true, minimal: p['UseMinimalHeader'] === true },
        )
      } catch (error) {
        throw cannot(error instanceof Error ? error.message : String(error))
      }
      // a path is told as it was given
      const shown = given ?? path
      yield* c.write(told(`Transcript started, output file is ${shown}`, shown))
    },
  }),
)

export const stopTranscript = defineCmdlet(
  {
    name: 'Stop-Transcript',
    module,
    typeName: 'Microsoft.PowerShell.Commands.StopTranscriptCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096798',
    supportsShouldProcess: true,
    outputTypes: ['System.String'],
    parameters: {},
  },
  (c) => ({
    *begin() {
      if (!(yield* c.shouldProcess('', 'Stop-Transcript'))) return
      const path = transcriptsOf(c.rs)?.stopOwn()
      if (path === undefined)
        throw failure(
          'InvalidOperation',
          'An error occurred stopping transcription: The host is not currently transcribing.',
          { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
        )
      yield* c.write(told(`Transcript stopped, output file is ${path}`, path))
    },
  }),
)
