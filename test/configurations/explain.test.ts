/** `fanin configuration explain`: what a user reaches, where it comes from, and warnings of what lets in more than it seems. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { configurationSource } from '../../src/configurations/file-plan.ts'
import { explain, type Explanation } from '../../src/configurations/explain.ts'
import { cmdletDefinitions } from '../../src/engine/commands/index.ts'

const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
const told = (text: string, facts = {}): Explanation => {
  const path = join(directory, 'one.pssc')
  writeFileSync(path, text)
  return explain(configurationSource(path).definition, () => true, facts)
}
const warnings = (text: string, facts = {}): string[] =>
  told(text, facts).reach.flatMap((one) => one.warnings.map((warning) => `${one.name}: ${warning}`))

t.test('the table of cmdlets that explain reads is that of the engine', async (t) => {
  const lines = cmdletDefinitions.map((one) => {
    const parameters = Object.entries(one.parameters)
    const block = parameters.some(([, { type }]) => /scriptblock/i.test(type ?? ''))
    const path = parameters.some(([name]) =>
      /^(Path|LiteralPath|FilePath|Destination|OutputDirectory)$/.test(name),
    )
    return `${one.module}\\\\${one.name}${block ? ' block' : ''}${path ? ' path' : ''}`
  })
  const file = join(import.meta.dirname, '../../src/configurations/known-commands.ts')
  const source = readFileSync(file, 'utf8')
  const written = source.replace(/(?<=const table = `\n)[^`]*(?=\n`)/, lines.sort().join('\n'))
  if (process.env['FANIN_TEST_HOLD']) writeFileSync(file, written)
  else t.equal(source, written)
})

t.test('known escapes are warned of', async (t) => {
  t.match(warnings("@{ VisibleCmdlets = 'ForEach-Object', 'Get-Date' }"), [
    /^ForEach-Object: runs script blocks/,
  ])
  t.match(warnings("@{ VisibleCmdlets = 'Get-Content' }"), [/^Get-Content: takes any path/])
  t.same(warnings("@{ VisibleCmdlets = 'Get-Content' }", { confined: true }), [])
  t.match(warnings("@{ VisibleCmdlets = 'Get-D*' }"), [
    /wildcard lets in whatever matches now and later/,
    /of this host's cmdlets it lets in \d+: Get-Date/,
  ])
  t.match(
    warnings("@{ VisibleCmdlets = 'Microsoft.PowerShell.Utility\\*' }").join('\n'),
    /among them .*Invoke-Expression.*which run what they are given/,
    'a wildcard that lets in more than it seems',
  )
  const narrowed = (parameter: string): string[] =>
    warnings(`@{ VisibleCmdlets = @{ Name = 'Get-Item'; Parameters = @{ ${parameter} } } }`)
  t.match(narrowed("Name = 'Path'"), [/-Path takes any path/])
  t.match(narrowed("Name = 'Path'; ValidatePattern = '/srv/.*'"), [
    /-Path has a pattern that lets .*\.\..* in/,
  ])
  t.same(narrowed("Name = 'Path'; ValidatePattern = '/srv/[a-z]+'"), [])
  t.same(narrowed("Name = 'Path'; ValidateSet = '/srv/a'"), [])
  t.match(warnings("@{ VisibleExternalCommands = '/usr/bin/find', 'ls', '*' }"), [
    /^\/usr\/bin\/find: runs other programs/,
    /^ls: is no full path/,
    /^\*: every program/,
  ])
  t.match(told("@{ LanguageMode = 'FullLanguage' }").warnings, [
    /a script block of the client reaches private commands too/,
    /TranscriptDirectory is not set/,
    /every command is/,
  ])
})

t.test('RunAs keys are refused with what they would have meant', async (t) => {
  for (const key of [
    'RunAsVirtualAccount = $true',
    "RunAsVirtualAccountGroups = 'admins'",
    "GroupManagedServiceAccount = 'corp\\desk$'",
  ])
    t.throws(() => told(`@{ ${key} }`), /cannot be honoured: .+\. .+/, key)
  t.doesNotThrow(() => told('@{ RunAsVirtualAccount = $false }'))
})

t.test('the command answers in JSON, for review in a pull request', async (t) => {
  const out = execFileSync(
    process.execPath,
    ['dist/cli/index.js', 'configuration', 'explain', 'config/kiosk.pssc', '--json'],
    { encoding: 'utf8' },
  )
  const { reach, languageMode } = JSON.parse(out) as Explanation
  t.equal(languageMode, 'NoLanguage')
  const hours = reach.find(({ name }) => name === 'Get-OpeningHours')
  t.match(hours, {
    from: /kiosk\.pssc:\d+$/,
    parameters: [{ name: 'Day', validateSet: ['weekday', 'saturday', 'sunday'] }],
    warnings: [],
  })
})
