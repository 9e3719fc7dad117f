/** The folders of test files that are run, and what is asked of each. */
import fs from 'node:fs'
import path from 'node:path'

export interface Folder {
  readonly name: string
  /** percent of the executed cases that are to pass */
  readonly bar: number
  readonly files: readonly string[]
}

const folders: readonly { name: string; under: string; bar: number; only?: RegExp }[] = [
  { name: 'Language', under: 'Language', bar: 90 },
  { name: 'engine/Basic', under: 'engine/Basic', bar: 85 },
  { name: 'engine/ETS', under: 'engine/ETS', bar: 85 },
  { name: 'Utility', under: 'Modules/Microsoft.PowerShell.Utility', bar: 75 },
  {
    name: 'Management: FileSystem and Content',
    under: 'Modules/Microsoft.PowerShell.Management',
    bar: 80,
    only: /^(FileSystem|.*-Content\.|.*NoNewline|Get-ChildItem|(Get|New|Copy|Move|Remove|Rename|Set|Clear)-Item\.|.*-Path\.|.*ItemProperty|.*-Location\.|.*PSDrive|Get-PSProvider|UnixStat)/,
  },
]

/** @param source the `test` folder of PowerShell's repository */
export const readFolders = (source: string): Folder[] =>
  folders.map(({ name, under, bar, only }) => ({
    name,
    bar,
    files: fs
      .readdirSync(path.join(source, 'powershell', under), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tests\.ps1$/i.test(file) && (only?.test(path.basename(file)) ?? true))
      .map((file) => path.join(under, file))
      .sort(),
  }))
