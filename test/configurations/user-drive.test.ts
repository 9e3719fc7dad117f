/**
 * The drive User: and transcripts. Copy-Item's calls are those of PowerShell's client in a session without language
 * (FileSystemProvider.cs: CopyFileToRemoteSession, CopyFileFromRemoteSession), argument by argument.
 */
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { openSession } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import { PSDictionary, PSList } from '../../src/objects/collections.ts'
import { baseOf, PSObject } from '../../src/objects/ps-object.ts'

const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
type Tap = { teardown: (end: () => unknown) => void }

async function open(t: Tap, text: string) {
  const home = mkdtempSync(join(tmpdir(), 'fanin-'))
  const path = join(directory, 'session.pssc')
  writeFileSync(path, text)
  const errors: string[] = []
  const session = await openSession(
    createCommandTransport(
      process.execPath,
      ['dist/cli/index.js', 'subsystem', '--standalone', '--configuration-file', path],
      (one) => errors.push(one),
      { ...process.env, HOME: home },
    ),
  )
  t.teardown(() => session.close())
  const call = async (name: string, named: Record<string, unknown>) => {
    const args = Object.entries(named).map(([key, value]) => ({ name: key, value }))
    const { output, error, records } = await (
      await session.start({ statements: [[{ text: name, isScript: false, args }]] })
    ).result
    const told = [...records.error, ...(error === undefined ? [] : [error])]
    return {
      table: output.map(baseOf).find((one) => one instanceof PSDictionary),
      errors: told.map((one) => (one instanceof PSObject ? String(one.text ?? one) : String(one))),
    }
  }
  return { home, session, call }
}

const at = (table: unknown, key: string): unknown =>
  table instanceof PSDictionary ? baseOf(table.get(key)) : undefined

t.test(
  'Copy-Item of a client reaches the drive User: both ways, within its size, and nothing else',
  async (t) => {
    const { home, call } = await open(
      t,
      "@{ SessionType = 'RestrictedRemoteServer'; MountUserDrive = $true; UserDriveMaximumSize = 1000 }",
    )
    const to = (named: Record<string, unknown>) => call('PSCopyToSessionHelper', named)
    const from = (named: Record<string, unknown>) => call('PSCopyFromSessionHelper', named)
    const utils = (named: Record<string, unknown>) => call('PSCopyRemoteUtils', named)
    const bytes = Buffer.from([0, 1, 2, 253, 254, 255])

    const root = await utils({ pathToValidate: 'User:' })
    t.equal(at(root.table, 'IsAbsolute'), true)
    t.equal(at(root.table, 'Root'), 'User:')
    const info = await to({ remotePath: 'User:/Mixed Case.bin' })
    t.equal(at(info.table, 'IsFileInfo'), false)
    t.equal(at(info.table, 'ParentIsDirectoryInfo'), true)
    const first = await to({
      copyToFilePath: 'User:/Mixed Case.bin',
      createFile: true,
      b64Fragment: bytes.toString('base64'),
    })
    t.same(first.errors, [])
    t.equal(at(first.table, 'BytesWritten'), 6)
    await to({
      copyToFilePath: 'User:/Mixed Case.bin',
      createFile: false,
      b64Fragment: bytes.toString('base64'),
    })
    const folder = join(home, '.cache/powershell/DriveRoots')
    const [user = ''] = readdirSync(folder)
    t.same(readFileSync(join(folder, user, 'Mixed Case.bin')), Buffer.concat([bytes, bytes]))

    const items = await from({ getPathItems: 'User:/Mixed*' })
    t.equal(at(items.table, 'Exists'), true)
    const list = at(items.table, 'Items')
    const item = list instanceof PSList ? baseOf(list.items[0]) : undefined
    t.equal(at(item, 'FullName'), 'User:/Mixed Case.bin')
    t.equal(at(item, 'FileSize'), 12n)
    const read = await from({
      copyFromFilePath: 'User:/Mixed Case.bin',
      copyFromStart: 4n,
      copyFromNumBytes: 4n,
    })
    t.equal(at(read.table, 'b64Fragment'), Buffer.from([254, 255, 0, 1]).toString('base64'))
    t.equal(at(read.table, 'moreAvailable'), true)
    t.ok(at((await from({ getMetaFilePath: 'User:/Mixed Case.bin' })).table, 'LastWriteTime'))

    const folders = await to({ createDirectoryPath: 'User:/sub' })
    t.equal(at(folders.table, 'DirectoryPath'), 'User:/sub')
    const many = await from({ getPathDir: 'User:/' })
    t.ok(at(many.table, 'Files') instanceof PSList && at(many.table, 'Directories') instanceof PSList)

    const large = await to({
      copyToFilePath: 'User:/large',
      createFile: true,
      b64Fragment: Buffer.alloc(990).toString('base64'),
    })
    t.match(large.errors[0], /Maximum size for drive has been exceeded: 1000/)
    t.equal(at(large.table, 'BytesWritten'), null)

    for (const path of [
      '/etc/passwd',
      'FileSystem::/etc/passwd',
      'Temp:/x',
      'User:/../../../../../etc/passwd',
    ]) {
      const got = await from({ copyFromFilePath: path, copyFromStart: 0n, copyFromNumBytes: 10n })
      t.equal(at(got.table, 'b64Fragment') ?? null, null, path)
      t.ok(got.errors.length > 0, path)
    }
    t.match(
      (await to({ copyToFilePath: '/tmp/fanin-escaped', createFile: true, b64Fragment: 'AAAA' })).errors[0],
      /drive \/ does not belong to the set of approved drives: User/,
    )
  },
)

t.test('a session is written down in TranscriptDirectory, as PowerShell writes it', async (t) => {
  const { session, call } = await open(
    t,
    `@{
  SessionType = 'RestrictedRemoteServer'
  TranscriptDirectory = 'transcripts'
  VisibleFunctions = 'Get-Answer'
  FunctionDefinitions = @{ Name = 'Get-Answer'; ScriptBlock = { param($Of, $Also) "the answer is $Of"; Write-Warning 'careful' } }
}`,
  )
  await call('Get-Answer', { Of: 'life' })
  await call('Get-Nothing', {})
  await session.run('1 + 1')
  const folder = join(directory, 'transcripts')
  const [name = ''] = readdirSync(folder)
  t.match(name, /^PowerShell_transcript\.[^.]+\.[A-Za-z0-9+_]{8}\.\d{14}\.txt$/)
  t.equal(statSync(join(folder, name)).mode & 0o777, 0o600, 'for its writer alone')
  await session.close()
  const text = readFileSync(join(folder, name), 'utf8')
  t.match(
    text,
    /^\*{22}\nPowerShell transcript start\nStart time: \d{14}\nUsername: .+\nRunAs User: .+\nConfiguration Name: .*\nMachine: .+ \(.+\)\nHost Application: fanin\nProcess ID: \d+\nPSVersion: 7/,
  )
  t.match(
    text,
    'PS>CommandInvocation(Get-Answer): "Get-Answer"\n>> ParameterBinding(Get-Answer): name="Of"; value="life"\nthe answer is life\nWARNING: careful\n',
  )
  t.match(
    text,
    /PS>CommandInvocation\(Get-Nothing\): "Get-Nothing"\n>> TerminatingError\(.*\): "The term 'Get-Nothing'/,
  )
  t.match(text, /PS>1 \+ 1\n>> TerminatingError\(.*\): "The syntax is not supported by this runspace/)
  t.match(text, /PowerShell transcript end\nEnd time: \d{14}\n\*{22}\n$/)
})

t.test('a session whose transcript cannot be written does not open', async (t) => {
  writeFileSync(join(directory, 'no-folder'), '')
  await t.rejects(
    open(t, "@{ TranscriptDirectory = 'no-folder' }"),
    /Transcription cannot be started due to the error: .*(EEXIST|ENOTDIR)/,
  )
})
