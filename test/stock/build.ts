/** The C# programs beside this file (genuine client, server, parser, regular expressions): why they cannot be built here, and their build. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** @returns why no program is built here, or undefined */
export function missing(): string | undefined {
  const { status, stdout } = spawnSync('dotnet', ['--list-sdks'], { encoding: 'utf8' })
  if (status !== 0) return 'no .NET SDK on this machine (dotnet): the genuine PowerShell client is not built'
  const newest = Math.max(0, ...stdout.split('\n').map((line) => Number.parseInt(line, 10) || 0))
  return newest >= 10
    ? undefined
    : `the .NET SDK ${newest} is too old: the genuine PowerShell client needs 10`
}

const changedAt = (file: string): number => fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0

/** Builds a program unless it is newer than its sources: to ask MSBuild takes seconds. @returns its folder of results @throws with the compiler's words */
export function buildProgram(name: string): string {
  const folder = path.join(import.meta.dirname, name)
  const results = path.join(folder, 'bin/Release')
  const sources = fs.readdirSync(folder).filter((file) => /\.(cs|csproj)$/.test(file))
  const made = changedAt(path.join(results, `${name.replace(/^(client|server)$/, 'stock-$1')}.dll`))
  if (made > Math.max(...sources.map((file) => changedAt(path.join(folder, file))))) return results
  const { status, stdout, stderr, error } = spawnSync(
    'dotnet',
    ['build', folder, '-c', 'Release', '-v', 'quiet', '-nodeReuse:false', '--nologo'],
    {
      encoding: 'utf8',
      timeout: 300_000,
      env: { ...process.env, DOTNET_CLI_TELEMETRY_OPTOUT: '1', DOTNET_NOLOGO: '1' },
    },
  )
  if (status !== 0)
    throw new Error(`dotnet build of ${name} failed: ${error?.message ?? ''}\n${stdout}${stderr}`)
  return results
}

/** The client and the server. */
export function build(): void {
  for (const name of ['client', 'server']) buildProgram(name)
}
