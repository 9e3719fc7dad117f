/** Drives rooted in a folder: hostile names, links, races, drive-qualified paths and .NET members; none leads out. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import t from 'tap'
import { openSession } from '../../../src/client/session.ts'
import { createStdioTransport } from '../../../src/client/transport-stdio.ts'
import { Disk } from '../../../src/engine/providers/disk.ts'
import { createPool } from '../../../src/hostprocess/pool.ts'
import { PSObject } from '../../../src/objects/ps-object.ts'
import { serveStreams } from '../../../src/ssh/subsystem.ts'
import { testPlan } from '../../support/plan.ts'

const secret = 'the neighbour keeps this'
const base = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), 'fanin-roots-')))
const root = join(base, 'alice')
const outside = join(base, 'bob')
t.teardown(() => fs.rmSync(base, { recursive: true, force: true }))

/** A tree with every kind of way out that a file system knows. */
function plant(): void {
  fs.rmSync(root, { recursive: true, force: true })
  fs.rmSync(outside, { recursive: true, force: true })
  fs.mkdirSync(join(root, 'in/deep'), { recursive: true })
  fs.mkdirSync(join(outside, 'in'), { recursive: true })
  fs.writeFileSync(join(root, 'own.txt'), 'mine')
  fs.writeFileSync(join(root, 'in/deep/own.txt'), 'mine')
  fs.writeFileSync(join(outside, 'own.txt'), secret)
  fs.writeFileSync(join(outside, 'in/own.txt'), secret)
  const links: Record<string, string> = {
    up: '..',
    upup: '../..',
    sideways: '../bob',
    absolute: outside,
    slash: '/',
    tricky: 'in/../../bob',
    chain: 'sideways',
    chain2: 'in/back/chain',
    'in/back': '..',
    'in/out': '../../bob/in',
    file: '../bob/own.txt',
    loop: 'loop',
    loopA: 'loopB',
    loopB: 'loopA',
    prefix: `${root}x/own.txt`,
    self: `${root}/own.txt`,
    dangling: '../bob/new.txt',
    proc: '/proc/self/root',
    cwd: '/proc/self/cwd',
  }
  for (const [name, target] of Object.entries(links)) fs.symlinkSync(target, join(root, name))
}

/** names and contents of all that lies outside */
const snapshot = (): string =>
  execFileSync('sh', ['-c', 'find . -type f -exec md5sum {} + | sort'], { cwd: outside }).toString()

const part = fc.oneof(
  fc.constantFrom(
    '.',
    '..',
    '',
    '...',
    'in',
    'deep',
    'own.txt',
    'up',
    'upup',
    'sideways',
    'absolute',
    'slash',
    'tricky',
    'chain',
    'chain2',
    'back',
    'out',
    'file',
    'loop',
    'loopA',
    'prefix',
    'self',
    'dangling',
    'proc',
    'cwd',
    'bob',
    'new',
    ' ',
    '\\',
    '..\\',
    'C:',
    '::',
    '\u0000',
    '\u202e',
    'a\nb',
    '%2e%2e',
    '．．',
    'x'.repeat(300),
  ),
  fc.string({ maxLength: 6 }),
)
const path = fc
  .tuple(
    fc.constantFrom(root, `${root}/`, `${root}//`, `${root}/in`, outside, base, '', '/', '/etc'),
    fc.array(part, { maxLength: 6 }),
  )
  .map(([start, parts]) => [start, ...parts].join('/'))

t.test(
  'whatever path is asked of a confined disk, nothing outside is read, made, changed or removed',
  async (t) => {
    plant()
    const disk = new Disk([{ path: root }])
    const before = snapshot()
    const attempts: ((p: string, q: string) => unknown)[] = [
      (p) => disk.lstat(p),
      (p) => disk.stat(p),
      (p) => disk.readlink(p),
      (p) => {
        const file = disk.openToRead(p)
        try {
          return fs.readFileSync(file.fd, 'utf8')
        } finally {
          file.close()
        }
      },
      (p) => disk.writeNow(p, Buffer.from('overwritten')),
      (p) => disk.create(p),
      (p) => disk.mkdir(p),
      (p) => disk.mkdirs(p),
      (p) => disk.rmdir(p),
      (p) => disk.unlink(p),
      (p, q) => disk.rename(p, q),
      (p, q) => disk.link(p, q),
      (p, q) => disk.symlink(p, q),
      (p) => disk.chmod(p, 0o777),
      (p) => disk.utimes(p, 1, 1),
      (p) =>
        disk.lstatMany(
          p,
          ['own.txt', '..', '../bob/own.txt'].filter((one) => !one.includes('/')),
        ),
    ]
    const modes = (): string =>
      execFileSync('sh', ['-c', 'find . | xargs stat -c "%n %a %Y" | sort'], { cwd: outside }).toString()
    const modesBefore = modes()
    fc.assert(
      fc.property(path, path, fc.nat(attempts.length - 1), (p, q, which) => {
        let answer: unknown
        try {
          answer = attempts[which]?.(p, q)
        } catch (error) {
          if (typeof (error as { code?: unknown }).code !== 'string') throw error
        }
        if (typeof answer === 'string' && answer.includes(secret))
          throw new Error(`read through ${JSON.stringify(p)}`)
        if (!fs.existsSync(join(root, 'own.txt')) && !fs.existsSync(join(root, 'in'))) plant()
      }),
      { numRuns: 4000 },
    )
    const [contents, facts] = [snapshot(), modes()]
    // the fuzz may have made a folder of that name inside
    plant()
    for (const p of [root, `${root}/..`, `${root}/up`, `${root}/absolute`, `${root}/slash`, outside, '/'])
      await disk.list(p).then(
        (names) => t.notOk(names.includes('bob'), p),
        (error: unknown) => t.type((error as { code?: unknown }).code, 'string'),
      )
    t.equal(contents, before, 'contents outside are as they were')
    t.equal(facts, modesBefore, 'modes and times outside are as they were')
  },
)

t.test('a folder that turns into a link and back while it is used does not lead out', async (t) => {
  plant()
  const flip = join(root, 'flip')
  fs.mkdirSync(flip)
  fs.writeFileSync(join(flip, 'own.txt'), 'mine')
  const go = new Int32Array(new SharedArrayBuffer(8))
  const racer = new Worker(
    `const fs = require('node:fs')
     const { workerData: { flip, outside, go } } = require('node:worker_threads')
     const aside = flip + '.aside', link = flip + '.link'
     fs.symlinkSync(outside, link)
     while (Atomics.load(go, 0) === 0) {
       fs.renameSync(flip, aside); fs.renameSync(link, flip)
       fs.renameSync(flip, link); fs.renameSync(aside, flip)
       Atomics.add(go, 1, 1)
     }`,
    { eval: true, workerData: { flip, outside, go } },
  )
  const disk = new Disk([{ path: root }])
  const seen = { own: 0, refused: 0, secret: 0 }
  const before = snapshot()
  for (let i = 0; i < 1500 || (Atomics.load(go, 1) < 200 && i < 200_000); i++) {
    try {
      const file = disk.openToRead(join(flip, 'own.txt'))
      try {
        seen[fs.readFileSync(file.fd, 'utf8') === secret ? 'secret' : 'own']++
      } finally {
        file.close()
      }
      disk.chmod(join(flip, 'own.txt'), 0o600)
      disk.writeNow(join(flip, 'written.txt'), Buffer.from('x'))
    } catch {
      seen.refused++
    }
  }
  Atomics.store(go, 0, 1)
  await new Promise((resolve) => racer.once('exit', resolve))
  t.ok(Atomics.load(go, 1) > 0, 'the link came and went')
  t.equal(seen.secret, 0, `never the neighbour's file (${JSON.stringify(seen)})`)
  t.equal(snapshot(), before)
})

t.test('a root with a bound takes no more than that, and gives back what is removed', (t) => {
  plant()
  const disk = new Disk([{ path: root, bytesMax: 100 }])
  disk.used.set(disk.roots?.[0] as never, 50)
  t.throws(() => disk.writeNow(join(root, 'big'), Buffer.alloc(51)), { code: 'EDQUOT' })
  disk.writeNow(join(root, 'small'), Buffer.alloc(40))
  disk.unlink(join(root, 'small'))
  t.equal(disk.used.get(disk.roots?.[0] as never), 50)
  t.throws(() => new Disk([{ path: root, readOnly: true }]).mkdir(join(root, 'no')), { code: 'EROFS' })
  t.end()
})

const host = createPool({ threads: 1 })
t.teardown(() => host.close())

t.test('a confined session finds no way out in any language', async (t) => {
  plant()
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const plan = testPlan({
    drives: [{ name: 'User', root, bytesMax: 1000 }],
    filesConfined: true,
    nativeCommands: false,
    homeDirectory: root,
  })
  void serveStreams(toServer, toClient, { host, plan: () => plan })
  const session = await openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  t.teardown(() => session.close())
  const run = async (text: string): Promise<string> => {
    const { output, error } = await (
      await session.start({ statements: [[{ text, isScript: true, args: [] }]] })
    ).result
    const all = [...output, ...(error === undefined ? [] : [error])]
    return all.map((one) => (one instanceof PSObject ? String(one.text ?? one.base) : String(one))).join('\n')
  }
  t.match(
    await run('(Get-PSDrive -PSProvider FileSystem).Name; (Get-Content own.txt).ToString(); "$PWD"'),
    /^User\nmine\nUser:\/?$/,
  )
  const before = snapshot()
  const o = outside
  const scripts = [
    `Get-Content ${o}/own.txt`,
    `Get-Content FileSystem::${o}/own.txt`,
    `Get-Content Microsoft.PowerShell.Core\\FileSystem::${o}/own.txt`,
    `Get-Content -LiteralPath User:/../bob/own.txt`,
    `Get-Content 'User:/sideways/own.txt', file, absolute/own.txt, chain2/own.txt, tricky/own.txt, 'in/out/own.txt'`,
    `Get-Content *ways/own.txt; Get-Content */*/own.txt`,
    `Get-ChildItem .. -Depth 3 -Name; Get-ChildItem / -Recurse; Get-ChildItem User:/up, User:/slash, User:/absolute -Force`,
    `Get-ChildItem -Depth 3 -FollowSymlink -Name; Get-ChildItem -Recurse -FollowSymlink`,
    `Set-Location ..; Get-ChildItem -Name; Set-Location ${o}; Get-ChildItem -Name; Set-Location User:/absolute; Get-Content own.txt`,
    `New-PSDrive Out FileSystem ${o}; Get-Content Out:/own.txt; New-PSDrive Out2 FileSystem /; Get-ChildItem Out2:`,
    `New-Item l -ItemType SymbolicLink -Target ${o}; Get-Content l/own.txt; New-Item h -ItemType HardLink -Target ${o}/own.txt; Get-Content h`,
    `Copy-Item ${o}/own.txt stolen; Get-Content stolen; Copy-Item absolute/* . -Recurse; Copy-Item sideways all -Recurse; Get-Content all/own.txt`,
    `Move-Item absolute/own.txt taken; Get-Content taken; Move-Item own.txt ${o}/gift`,
    `Remove-Item ${o} -Recurse -Force; Remove-Item absolute/own.txt -Force; Remove-Item absolute -Recurse -Force; Remove-Item up -Recurse -Force`,
    `Set-Content ${o}/new.txt x; Set-Content dangling x; 'x' > ${o}/new2.txt; 'x' | Out-File absolute/new3.txt; Add-Content file more`,
    `[IO.File]::ReadAllText('${o}/own.txt'); [IO.File]::ReadAllLines('file'); [IO.File]::OpenRead('${root}/file')`,
    `[IO.StreamReader]::new('${o}/own.txt').ReadToEnd(); [IO.FileInfo]::new('${o}/own.txt').OpenText().ReadToEnd()`,
    `[IO.FileStream]::new('${root}/sideways/own.txt', 'Open').Length; (Get-Item own.txt).CopyTo('${o}/copy.txt'); (Get-Item own.txt).MoveTo('${o}/moved.txt')`,
    `[IO.Directory]::GetFiles('${o}'); [IO.Directory]::GetFileSystemEntries('/'); [IO.DirectoryInfo]::new('${o}').GetFiles().Name; [IO.Directory]::Delete('${o}', $true)`,
    `[IO.File]::Delete('${o}/own.txt'); [IO.File]::WriteAllText('${o}/w.txt', 'x'); [IO.File]::Copy('${root}/own.txt', '${o}/w2.txt'); [IO.File]::CreateSymbolicLink('${root}/s2', '${o}'); [IO.File]::ReadAllText('${root}/s2/own.txt')`,
    `\${User:../bob/own.txt}; \${User:sideways/own.txt}; \${User:absolute/new4.txt} = 'x'`,
    `. ${o}/own.txt; & ${o}/own.txt; Import-Module ${o}/own.psm1; Invoke-Expression (Get-Content ${o}/own.txt -Raw)`,
    `Get-FileHash ${o}/own.txt; Select-String keeps ${o}/own.txt, file; Import-Csv ${o}/own.txt; Format-Hex ${o}/own.txt; Import-Clixml ${o}/own.txt`,
    `switch -File ${o}/own.txt { default { $_ } }; switch -File file { default { $_ } }; Get-Item file | Get-Content; (Get-Item absolute).GetFiles().Name`,
    `Rename-Item own.txt '../bob/named.txt'; Rename-Item own.txt '${o}/named.txt'; Set-ItemProperty absolute/own.txt IsReadOnly $true; Clear-Content file`,
    `Set-Content big.txt ('x' * 5000); (Get-ChildItem big.txt -ErrorAction SilentlyContinue).Length -gt 1000`,
  ]
  for (const script of scripts) {
    const text = script
      .split('; ')
      .map((one) => `try { ${one} } catch { 'refused' }`)
      .join('\n')
    const answer = await run(text)
    t.notMatch(answer, secret, script)
    t.notMatch(answer, /^(?:bob|etc)$/m, script)
    if (script.includes('big.txt')) t.notMatch(answer, /true/i)
  }
  t.equal(snapshot(), before, 'contents outside are as they were')
})
