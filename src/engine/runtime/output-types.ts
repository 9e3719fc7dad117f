/** What a cmdlet says that it gives: its own attribute, then what the file system says for it. */
import type { CmdletDefinition } from '../commands/cmdlet.ts'

const file = 'System.IO.FileInfo'
const folder = 'System.IO.DirectoryInfo'
const path = 'System.Management.Automation.PathInfo'
const ofFileSystem: ReadonlyMap<string, readonly string[]> = new Map([
  ['Resolve-Path', ['System.String', path]],
  ['Push-Location', [path]],
  ['Pop-Location', [path]],
  ['Get-Content', ['System.Byte', 'System.String']],
  ['Get-Item', [file, 'System.Boolean', 'System.String', file, folder]],
  ['Get-ChildItem', [file, folder]],
  ['Get-ItemProperty', ['System.Boolean', 'System.String', 'System.DateTime', file, folder]],
  ['New-Item', ['System.String', file, folder]],
])

export function outputTypesOf(definition: CmdletDefinition): readonly string[] {
  return [...(definition.outputTypes ?? []), ...(ofFileSystem.get(definition.name) ?? [])]
}
