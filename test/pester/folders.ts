/** The folders of test files that are run, and what is asked of each. */
import fs from 'node:fs'
import path from 'node:path'

export interface Folder {
  readonly name: string
  /** percent of the executed cases that are to pass */
  readonly bar: number
  readonly files: readonly string[]
  /** asks for what this host does not offer on purpose: run when it is named, and not published */
  readonly isApart: boolean
}

const management =
  /^(FileSystem|.*-Content\.|.*NoNewline|Get-ChildItem|(Get|New|Copy|Move|Remove|Rename|Set|Clear)-Item\.|.*-Path\.|.*ItemProperty|.*-Location\.|.*PSDrive|Get-PSProvider|UnixStat)/

const folders: readonly {
  name: string
  under: string | readonly string[]
  bar: number
  only?: (base: string) => boolean
  apart?: boolean
}[] = [
  { name: 'Language', under: 'Language', bar: 90 },
  { name: 'engine/Basic', under: 'engine/Basic', bar: 85 },
  { name: 'engine/ETS', under: 'engine/ETS', bar: 85 },
  { name: 'Utility', under: 'Modules/Microsoft.PowerShell.Utility', bar: 75 },
  {
    name: 'Management: FileSystem and Content',
    under: 'Modules/Microsoft.PowerShell.Management',
    bar: 80,
    only: (base) => management.test(base),
  },
  {
    name: 'Management: the rest',
    under: 'Modules/Microsoft.PowerShell.Management',
    bar: 85,
    only: (base) => !management.test(base),
  },
  { name: 'Core', under: 'Modules/Microsoft.PowerShell.Core', bar: 85 },
  { name: 'engine/Api', under: 'engine/Api', bar: 85 },
  { name: 'engine/ParameterBinding', under: 'engine/ParameterBinding', bar: 85 },
  { name: 'engine/Formatting', under: 'engine/Formatting', bar: 85 },
  { name: 'engine/Job', under: 'engine/Job', bar: 85 },
  { name: 'engine/Module', under: 'engine/Module', bar: 85 },
  { name: 'ThreadJob, Provider', under: ['Modules/ThreadJob', 'Provider'], bar: 75 },
  // sessions of a client's own, help files to download, a debugger, pwsh as a program
  {
    name: 'Security',
    under: ['Modules/Microsoft.PowerShell.Security', 'engine/Security'],
    bar: 0,
    apart: true,
  },
  { name: 'engine/Help', under: 'engine/Help', bar: 0, apart: true },
  { name: 'engine/Remoting', under: 'engine/Remoting', bar: 0, apart: true },
  { name: 'SDK', under: 'SDK', bar: 0, apart: true },
  { name: 'Host', under: 'Host', bar: 0, apart: true },
]

/** @param source the `test` folder of PowerShell's repository */
export const readFolders = (source: string): Folder[] =>
  folders.map(({ name, under, bar, only, apart }) => ({
    name,
    bar,
    isApart: apart === true,
    files: [under]
      .flat()
      .flatMap((folder) =>
        fs
          .readdirSync(path.join(source, 'powershell', folder), { recursive: true, encoding: 'utf8' })
          .filter((file) => /\.tests\.ps1$/i.test(file) && (only?.(path.basename(file)) ?? true))
          .map((file) => path.join(folder, file)),
      )
      .sort(),
  }))
