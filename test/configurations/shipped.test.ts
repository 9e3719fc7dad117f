/** The session configurations that ship in config/, each in a session of its own process as the README shows it: what is there, and what stays out. */
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { baseOf, PSObject } from '../../src/objects/ps-object.ts'

const restricted = [
  'Clear-Host',
  'Exit-PSSession',
  'Get-Command',
  'Get-FormatData',
  'Get-Help',
  'Measure-Object',
  'Out-Default',
  'Select-Object',
]

async function open(t: Tap, ...args: string[]) {
  const home = mkdtempSync(join(tmpdir(), 'fanin-'))
  const session = await openSession(
    createCommandTransport(
      process.execPath,
      ['dist/cli/index.js', 'subsystem', '--standalone', ...args],
      () => undefined,
      { ...process.env, HOME: home },
    ),
  )
  t.teardown(() => session.close())
  /** what came back, or the identifiers of the errors */
  const run = async (text: string, named: Record<string, unknown> = {}) => {
    const command = {
      text,
      isScript: false,
      args: Object.entries(named).map(([name, value]) => ({ name, value })),
    }
    const { output, error, records } = await (await session.start({ statements: [[command]] })).result
    const errors = [...records.error, ...(error === undefined ? [] : [error])]
    return errors.length > 0
      ? errors.map((one) => (one instanceof PSObject ? String(one.note('FullyQualifiedErrorId')) : one))
      : output
  }
  const names = async () =>
    (await run('Get-Command')).map((one) => (one instanceof PSObject ? String(one.note('Name')) : one)).sort()
  return { home, session, run, names }
}
type Tap = { teardown: (end: () => unknown) => void }

const notFound = ['CommandNotFoundException']

t.test('the kiosk answers its questions, and no other', async (t) => {
  const { session, run, names } = await open(t, '--configuration-file', 'config/kiosk.pssc')
  t.strictSame(await names(), [...restricted, 'Get-Date', 'Get-Greeting', 'Get-OpeningHours'].sort())
  t.strictSame(await run('Get-OpeningHours', { Day: 'sunday' }), ['closed'])
  t.match(await run('Get-Date', { Format: 'HH:mm' }), [/^\d\d:\d\d$/])
  const escaped = await session.run('& { Get-Process }')
  t.equal(
    escaped.error instanceof PSObject && escaped.error.note('FullyQualifiedErrorId'),
    'ScriptsNotAllowed',
    'a script block is refused before it runs',
  )
  for (const name of ['Invoke-Expression', '/bin/ls', 'Microsoft.PowerShell.Management\\Get-Content'])
    t.strictSame(await run(name), notFound, name)
  t.match(await run('Get-OpeningHours', { Day: 'sunday; ls' }), [/^ParameterArgumentValidationError/])
  t.match(await run('Get-Date', { Date: '2020-01-01' }), [/^NamedParameterNotFound/])
})

t.test('the file server keeps everybody below the drives', async (t) => {
  const { home, run, names } = await open(t, '--config', 'config/fanin.yaml', '--configuration', 'FileServer')
  const own = [
    'PSCopyFromSessionHelper',
    'PSCopyRemoteUtils',
    'PSCopyToSessionHelper',
    'Add-Content',
    'Copy-Item',
    'Get-ChildItem',
    'Get-Content',
    'Get-FileHash',
    'Get-Item',
  ]
  own.push(
    'Get-Location',
    'Get-ShareUsage',
    'Move-Item',
    'New-Item',
    'Remove-Item',
    'Rename-Item',
    'Set-Content',
  )
  own.push('Set-Location', 'Test-Path')
  t.strictSame(await names(), [...restricted, ...own].sort())
  t.strictSame(await run('Set-Content', { Path: 'User:/notes.txt', Value: 'mine' }), [])
  t.strictSame((await run('Get-Content', { Path: 'User:/notes.txt' })).map(baseOf), ['mine'])
  t.equal(((await run('Get-ShareUsage'))[0] as PSObject).note('Files'), 1, 'a cmdlet of the operator')
  const roots = join(home, '.cache/powershell/DriveRoots')
  mkdirSync(join(roots, 'neighbour'))
  const theirs = join(roots, 'neighbour', 'secret.txt')
  writeFileSync(theirs, 'theirs')
  for (const path of [
    '/etc/passwd',
    'User:/../neighbour/secret.txt',
    'User:/../../../../../etc/passwd',
    theirs,
  ])
    t.match(
      await run('Get-Content', { Path: path }),
      [/^(PathNotFound|DriveNotFound|GetContainerContentException|\w+Error)/],
      path,
    )
  t.match(
    await run('New-Item', { Path: 'User:/out', ItemType: 'SymbolicLink', Value: '/etc' }),
    [/^ParameterArgumentValidationError/],
    'links are not made',
  )
  const drive = join(roots, String(readdirSync(roots).find((one) => one !== 'neighbour')))
  symlinkSync('/etc', join(drive, 'planted'))
  t.match(await run('Get-Content', { Path: 'User:/planted/passwd' }), [/^PathNotFound/], 'nor followed')
})

t.test('the operations desk gives each role its own commands', async (t) => {
  const path = ['--configuration-file', 'config/operations-desk.pssc']
  const nobody = await open(t, ...path)
  t.strictSame(await nobody.names(), restricted)
  const viewer = await open(t, ...path, '--roles', 'desk-viewers')
  t.strictSame(await viewer.names(), [...restricted, 'Get-DiskSpace', 'Get-Load'].sort())
  const mounts = await viewer.run('Get-DiskSpace')
  t.ok(mounts.some((one) => one instanceof PSObject && one.note('Mount') === '/'))
  t.strictSame(await viewer.run('/bin/df'), notFound, 'the program behind the function is not the client’s')
  t.strictSame(await viewer.run('Get-LogEnd'), notFound)
  const operator = await open(t, ...path, '--roles', 'desk-operators')
  t.ok((await operator.names()).includes('Get-LogEnd'))
  for (const Log of ['../../etc/passwd', 'syslog/../../../etc/passwd'])
    t.match(await operator.run('Get-LogEnd', { Log }), [/^ParameterArgumentValidationError/], Log)
})
