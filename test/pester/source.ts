/** Where PowerShell's own test files are: they are read from a clone of the public repository, and never copied into ours. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** of the persona; the tag of PowerShell/PowerShell the files are taken from */
export const sourceTag = 'v7.6.5'

export const sourceVariable = 'FANIN_TEST_POWERSHELL_SOURCE'

/** clones looked for when the variable is not set */
const usualPlaces = ['../PowerShell', '/work/.mirror/PowerShell+PowerShell/repo']

const git = (repository: string, ...args: string[]): Buffer =>
  execFileSync('git', ['-C', repository, ...args], {
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'ignore'],
  })

function hasTag(repository: string): boolean {
  try {
    git(repository, 'rev-parse', '--verify', `${sourceTag}^{tree}:test/powershell`)
    return true
  } catch {
    return false
  }
}

/** The `test` folder of the tag, unpacked once beside what else tests keep, or undefined where there is no clone. */
export function sourceFolder(): string | undefined {
  const top = path.resolve(import.meta.dirname, '../..')
  const named = process.env[sourceVariable]
  const places = named ? [named] : usualPlaces.map((place) => path.resolve(top, place))
  const repository = places.find((place) => fs.existsSync(place) && hasTag(place))
  if (repository === undefined) return undefined
  const commit = git(repository, 'rev-parse', `${sourceTag}^{commit}`).toString().trim()
  const folder = path.join(top, '.tap', `pester-${commit.slice(0, 12)}`)
  if (!fs.existsSync(folder)) {
    fs.mkdirSync(path.dirname(folder), { recursive: true })
    const part = fs.mkdtempSync(`${folder}-`)
    execFileSync('tar', ['x', '-C', part], {
      input: git(repository, 'archive', commit, 'test/powershell', 'test/tools/Modules'),
    })
    try {
      fs.renameSync(part, folder)
    } catch {
      // another run was first
      fs.rmSync(part, { recursive: true, force: true })
    }
  }
  return path.join(folder, 'test')
}
