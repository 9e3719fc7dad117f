/**
 * The commands for configurations, inside a session. The files in test/golden/configuration-files are PowerShell 7.6.9's own, written by
 * write-all.ps1 in Microsoft's engine (NuGet) on Linux, 2026-11-23.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { baseOf, PSObject } from '../../src/objects/ps-object.ts'
import { configurationSource } from '../../src/configurations/file-plan.ts'

const golden = join(import.meta.dirname, '../golden/configuration-files')
const directory = mkdtempSync(join(tmpdir(), 'fanin-'))

async function open(t: { teardown: (end: () => unknown) => void }, ...args: string[]) {
  const session = await openSession(
    createCommandTransport(
      process.execPath,
      ['dist/cli/index.js', 'subsystem', '--standalone', ...args],
      () => undefined,
    ),
  )
  t.teardown(() => session.close())
  return session
}

t.test(
  'New-PSSessionConfigurationFile and New-PSRoleCapabilityFile write what PowerShell writes, byte for byte',
  async (t) => {
    const session = await open(t)
    const mine = join(directory, 'mine')
    mkdirSync(mine)
    const { records, error } = await session.run(
      `${readFileSync(join(golden, 'write-all.ps1'), 'utf8')}\nWrite-All '${mine}'`,
    )
    t.same([records.error.map(String), error], [[], undefined])
    for (const name of readdirSync(golden).filter((one) => !one.endsWith('.ps1'))) {
      const theirs = readFileSync(join(golden, name)).toString('utf16le').replace("'7.6.9'", "'7.6.5'")
      t.equal(readFileSync(join(mine, name)).toString('utf16le'), theirs, name)
    }
    // what is written can be read, but for what this host cannot keep
    t.equal(configurationSource(join(mine, 'a.pssc')).definition.author, 'tester')
    const tested = await session.run(
      `Test-PSSessionConfigurationFile '${join(mine, 'a.pssc')}'; (Test-PSSessionConfigurationFile '${join(mine, 'c.pssc')}' -Verbose 4>&1) -join '|'`,
    )
    t.match(tested.output, [true, /c\.pssc:\d+:\d+: RunAsVirtualAccount.*\|False$/])
  },
)

t.test('Get-PSSessionCapability lists what the session itself can call, and no other session', async (t) => {
  const path = join(directory, 'desk.pssc')
  writeFileSync(
    path,
    "@{ SessionType = 'RestrictedRemoteServer'; VisibleCmdlets = 'Get-PSSessionCapability', 'Get-PSSessionConfiguration', 'Get-Date' }",
  )
  const session = await open(t, '--configuration-file', path)
  const call = async (text: string, named: Record<string, unknown> = {}) => {
    const args = Object.entries(named).map(([name, value]) => ({ name, value }))
    return await (await session.start({ statements: [[{ text, isScript: false, args }]] })).result
  }
  const names = (output: readonly unknown[]) =>
    output.map((one) => (one instanceof PSObject ? String(one.note('Name')) : String(baseOf(one)))).sort()
  const own = (await call('Get-PSSessionConfiguration')).output[0]
  const ConfigurationName = own instanceof PSObject ? String(own.note('Name')) : ''
  const Username = userInfo().username
  const { output } = await call('Get-PSSessionCapability', { ConfigurationName, Username })
  t.same(names(output), names((await call('Get-Command', { CommandType: 'All' })).output))
  const other = await call('Get-PSSessionCapability', { ConfigurationName, Username: 'somebody' })
  t.match(
    other.error instanceof PSObject && other.error.note('FullyQualifiedErrorId'),
    /^CapabilityOfAnotherSession/,
  )
})

t.test(
  'Start-Transcript and Stop-Transcript write a file of the session, and do not end the operator’s',
  async (t) => {
    const path = join(directory, 'watched.pssc')
    writeFileSync(path, "@{ TranscriptDirectory = 'watched' }")
    const session = await open(t, '--configuration-file', path)
    const file = join(directory, 'mine.txt')
    const started = await session.run(`Start-Transcript '${file}' -UseMinimalHeader`)
    t.match(started.output.map(baseOf), [/^Transcript started, output file is .*mine\.txt$/])
    await session.run('2 + 3')
    await session.run('Stop-Transcript')
    t.match(
      readFileSync(file, 'utf8'),
      /^\*{22}\nPowerShell transcript start\nStart time: \d{14}\n\*{22}\n(.*\n)*PS>2 \+ 3\n5\nPS>Stop-Transcript\n\*{22}\nPowerShell transcript end\n/,
    )
    const again = await session.run('try { Stop-Transcript } catch { "$_" }')
    t.match(again.output.map(baseOf), [/The host is not currently transcribing/])
    await session.run("'still seen'")
    await session.close()
    const [name = ''] = readdirSync(join(directory, 'watched'))
    t.match(readFileSync(join(directory, 'watched', name), 'utf8'), /still seen\n/)
  },
)
