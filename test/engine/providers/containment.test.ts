/** Drives rooted in a folder: hostile names, links, races, drive-qualified paths and .NET members; none leads out. */
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { Worker } from 'node:worker_threads'
import fc from 'fast-check'
import t, { type Test } from 'tap'
import { openSession } from '../../../src/client/session.ts'
import { createStdioTransport } from '../../../src/client/transport-stdio.ts'
import { Disk, useOf } from '../../../src/engine/providers/disk.ts'
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
      (p) => String(disk.statfs(p).type),
      (p) =>
        disk.lstatMany(
          p,
          ['own.txt', '..', '../bob/own.txt'].filter((one) => !one.includes('/')),
        ),
    ]
    const modes = (): string =>
      execFileSync('sh', ['-c', 'find . | xargs stat -c "%n %a %Y" | sort'], { cwd: outside }).toString()
    const modesBefore = modes()
    await fc.assert(
      fc.asyncProperty(path, path, fc.nat(attempts.length - 1), async (p, q, which) => {
        let answer: unknown
        try {
          answer = await attempts[which]?.(p, q)
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

/** A thread that makes a folder of alice's a link to bob's and back, as fast as it can. */
function startRacer(): { readonly flip: string; turns(): number; stop(): Promise<void> } {
  const flip = join(root, 'flip')
  fs.mkdirSync(join(flip, 'in'), { recursive: true })
  fs.writeFileSync(join(flip, 'own.txt'), 'mine')
  fs.writeFileSync(join(flip, 'in/own.txt'), 'mine')
  const go = new Int32Array(new SharedArrayBuffer(8))
  const racer = new Worker(
    `const fs = require('node:fs')
     const { workerData: { flip, outside, go } } = require('node:worker_threads')
     const aside = flip + '.aside', link = flip + '.link'
     const fill = () => {
       fs.mkdirSync(flip + '/in', { recursive: true })
       for (const name of ['own.txt', 'in/own.txt']) if (!fs.existsSync(flip + '/' + name)) fs.writeFileSync(flip + '/' + name, 'mine')
     }
     fs.symlinkSync(outside, link)
     while (Atomics.load(go, 0) === 0) {
       try {
         fs.renameSync(flip, aside); fs.renameSync(link, flip)
         fs.renameSync(flip, link); fs.renameSync(aside, flip)
       } catch {
         // the session took one of them: all is put back
         for (const one of [flip, aside, link]) try { fs.rmSync(one, { recursive: true, force: true }) } catch {}
         try { fill(); fs.symlinkSync(outside, link) } catch {}
       }
       if (Atomics.add(go, 1, 1) % 16 === 0) try { fill() } catch {}
     }`,
    { eval: true, workerData: { flip, outside, go } },
  )
  return {
    flip,
    turns: () => Atomics.load(go, 1),
    async stop() {
      Atomics.store(go, 0, 1)
      await new Promise((resolve) => racer.once('exit', resolve))
    },
  }
}

t.test('a folder that turns into a link and back while it is used does not lead out', async (t) => {
  plant()
  const racer = startRacer()
  const { flip } = racer
  const disk = new Disk([{ path: root }])
  const seen = { own: 0, refused: 0, secret: 0 }
  const before = snapshot()
  for (let i = 0; i < 1500 || (racer.turns() < 200 && i < 200_000); i++) {
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
  await racer.stop()
  t.ok(racer.turns() > 0, 'the link came and went')
  t.equal(seen.secret, 0, `never the neighbour's file (${JSON.stringify(seen)})`)
  t.equal(snapshot(), before)
})

t.test('a root with a bound takes no more than that, and gives back what is removed', async (t) => {
  plant()
  const disk = new Disk([{ path: root, bytesMax: 100 }])
  const use = useOf(disk.roots?.[0] as never)
  use.bytes = 50
  t.throws(() => disk.writeNow(join(root, 'big'), Buffer.alloc(51)), { code: 'EDQUOT' })
  disk.writeNow(join(root, 'small'), Buffer.alloc(40))
  await disk.unlink(join(root, 'small'))
  t.equal(use.bytes, 50)
  t.throws(() => new Disk([{ path: root, readOnly: true }]).mkdir(join(root, 'no')), { code: 'EROFS' })
})

const host = createPool({ threads: 1 })
t.teardown(() => host.close())

/** A session whose only files are those below a folder. @returns what runs a script: all that it wrote, line by line */
async function openConfined(t: Test, folder: string): Promise<(text: string) => Promise<string>> {
  const toServer = new PassThrough()
  const toClient = new PassThrough()
  const plan = testPlan({
    drives: [{ name: 'User', root: folder, bytesMax: 1000 }],
    filesConfined: true,
    nativeCommands: false,
    homeDirectory: folder,
  })
  void serveStreams(toServer, toClient, { host, plan: () => plan })
  const session = await openSession(createStdioTransport(toClient, toServer, () => toServer.end()))
  t.teardown(() => session.close())
  return async (text) => {
    const { output, error } = await (
      await session.start({ statements: [[{ text, isScript: true, args: [] }]] })
    ).result
    const all = [...output, ...(error === undefined ? [] : [error])]
    return all.map((one) => (one instanceof PSObject ? String(one.text ?? one.base) : String(one))).join('\n')
  }
}

t.test('a confined session finds no way out in any language', async (t) => {
  plant()
  const run = await openConfined(t, root)
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
    `[IO.DriveInfo]::new('${o}').TotalSize; (New-PSDrive Far FileSystem ${o}).Used; Get-Command ${o}/own.txt; Test-Path ${o}; [IO.Path]::Exists('${o}')`,
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

t.test('what goes through a tree does not follow a folder that turns into a link meanwhile', async (t) => {
  plant()
  // a search by name goes round a circle of links as often as the system lets it: forty times
  fs.rmSync(join(root, 'in/back'))
  const run = await openConfined(t, root)
  const before = snapshot()
  const racer = startRacer()
  let seen = ''
  const scripts = [
    'Get-ChildItem flip -Recurse -Force | Get-Content',
    'Get-Content flip/own.txt, flip/*/own.txt, flip*/in/own.txt; Select-String . flip/own.txt, flip/in/own.txt; (Get-Item flip/own.txt).OpenText().ReadToEnd()',
    'Remove-Item copy* -Recurse -Force; Copy-Item flip copy -Recurse -Force; Copy-Item flip/* copied -Recurse -Force; Get-ChildItem cop* -Recurse -File | Get-Content',
    'Remove-Item flip/in -Recurse -Force; Remove-Item flip/own.txt -Force; Remove-Item flip/* -Recurse -Force',
    "[IO.Directory]::Delete('flip/in', $true); [IO.File]::Delete('flip/own.txt'); [IO.File]::ReadAllText('flip/in/own.txt')",
    'Move-Item flip/own.txt taken -Force; Get-Content taken; Move-Item flip/in moved -Force; Get-ChildItem moved -Recurse -File | Get-Content; Remove-Item taken, moved -Recurse -Force',
    "Set-Content flip/own.txt x; Add-Content flip/in/own.txt x; Clear-Content flip/own.txt; 'x' > flip/written.txt; New-Item flip/made -ItemType Directory -Force",
    "Rename-Item flip/own.txt named.txt -Force; Set-ItemProperty flip/own.txt IsReadOnly $true; Set-ItemProperty flip/in/own.txt LastWriteTime '2020-01-01'; [IO.File]::Copy('own.txt', 'flip/copied.txt', $true)",
    "[IO.Directory]::GetFiles('flip', '*', 'AllDirectories') | ForEach-Object { [IO.File]::ReadAllText($_) }; Remove-Item flip -Recurse -Force",
  ]
  const quietly = (script: string): string =>
    script
      .split('; ')
      .map((one) => `try { ${one} } catch { }`)
      .join('; ')
  for (let i = 0; i < 8; i++)
    for (const script of scripts)
      seen += `\n${await run(`$ErrorActionPreference = 'SilentlyContinue'; ${quietly(script)}`)}`
  await racer.stop()
  t.ok(racer.turns() > 0, 'the link came and went')
  t.match(seen, 'mine', 'what is alice’s was read')
  t.notMatch(seen, secret, 'what is bob’s was not')
  t.equal(snapshot(), before, 'and is as it was')
})

t.test('neighbours with a drive of the same name each see their own', async (t) => {
  plant()
  const [alice, bob] = [await openConfined(t, root), await openConfined(t, outside)]
  t.equal(await bob('Get-Content User:/own.txt'), secret)
  t.equal(await alice('Get-Content User:/own.txt'), 'mine')
  t.equal(
    await alice(
      `(Get-PSDrive User).Root; Test-Path '${outside}/own.txt'; foreach ($path in 'User:/../bob/own.txt', 'User:${outside}/own.txt', '${outside}/own.txt', 'User:/absolute/own.txt') { Get-Content $path -ErrorAction Ignore }; (Get-PSDrive User).Used -eq $null`,
    ),
    `${root}\nfalse\nfalse`,
  )
  await alice("Set-Content User:/only-alice.txt 'hers'")
  t.equal(await bob('Test-Path User:/only-alice.txt'), 'false')
})

t.test('no way of growing a file passes the bound of a drive', async (t) => {
  plant()
  const [one, other] = [await openConfined(t, root), await openConfined(t, root)]
  const size = (): number =>
    Number(
      execFileSync('sh', ['-c', "find . -type f -printf '%s\\n' | awk '{ n += $1 } END { print n }'"], {
        cwd: root,
      }),
    )
  const full =
    'try { $f = [IO.File]::Open("grown.bin", "OpenOrCreate"); STEP } catch { $_.Exception.InnerException.Message } finally { $f.Dispose() }'
  for (const step of [
    '$f.SetLength(5000)',
    '$f.Seek(5000, "Begin"); $f.WriteByte(1)',
    '$f.SetLength(800); $f.SetLength(1200)',
    '$f.Position = 900; $f.Write([byte[]]::new(500), 0, 500)',
  ])
    t.match(await one(full.replace('STEP', step)), 'Maximum size for drive has been exceeded', step)
  await one("Remove-Item grown.bin; Set-Content one.txt ('x' * 600)")
  t.match(
    await other('try { Set-Content two.txt (\'x\' * 600) -ErrorAction Stop } catch { "$_" }'),
    'Maximum size for drive has been exceeded',
    'what one session wrote counts for the next',
  )
  t.ok(size() <= 1000, 'all together they hold no more')
})
