/** A large folder is looked at in pieces: whatever is asked of it, the thread is given back in between. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import '../../../src/hostprocess/worker.ts'
import { bareEngine, bareRunspace, runBare } from '../../support/bare-engine.ts'

const count = 5000
let looks = 0
// a turn is over at the first question whether it is
const engine = bareEngine({ monotonic: () => ++looks * 1000 })

t.test('the thread is given back between pieces of a folder', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'fanin-'))
  t.teardown(() => rmSync(folder, { recursive: true }))
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `file-${i}.txt`), '')
  const runspace = bareRunspace(engine)
  for (const [script, answer] of [
    ['(Get-ChildItem $folder).Count', '5000'],
    ['(Get-ChildItem $folder -Filter *7.txt).Count', '500'],
    ['@(Get-ChildItem $folder -Name).Count', '5000'],
    ['(Get-ChildItem $folder/*7.txt).Count', '500'],
    ['(Get-ChildItem $folder -Recurse -File).Count', '5000'],
    ['Test-Path $folder/*', 'True'],
    ['(Resolve-Path $folder/*).Count', '5000'],
    ['(Get-Item $folder/*).Count', '5000'],
    ['(Get-ChildItem $folder -Include *7.txt -Recurse).Count', '500'],
  ] as const) {
    const { written, turns } = await runBare(runspace, script.replace('$folder', folder), 1)
    t.same(written, [answer], script)
    t.ok(turns > 2, `${script} in ${turns} turns`)
  }
  runspace.close()
})
