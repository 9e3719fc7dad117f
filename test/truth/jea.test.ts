/** Sessions made from session configuration files: what was answered as PowerShell 7.6.5 does still is (jea-passing.txt). */
import fs from 'node:fs'
import path from 'node:path'
import t from 'tap'
import { readJeaCases, replayJea } from './jea.ts'

t.setTimeout(10 * 60_000)
const heldFile = path.join(import.meta.dirname, 'jea-passing.txt')

t.test(
  'recorded sessions of configuration files that were answered as PowerShell does still are',
  async (t) => {
    const verdicts = await replayJea(readJeaCases())
    const equal = verdicts.filter(({ all }) => all).map(({ id }) => id)
    if (process.env['FANIN_TEST_HOLD']) fs.writeFileSync(heldFile, `${equal.join('\n')}\n`)
    const held = fs.readFileSync(heldFile, 'utf8').split('\n').filter(Boolean)
    t.comment(`${equal.length} of ${verdicts.length} equal`)
    const now = new Set(equal)
    t.same(
      held.filter((id) => !now.has(id)),
      [],
      'nothing lost',
    )
  },
)
