/** What PowerShell 7.6.5 answered and Fanin once answered alike, it still does: the ids of passing.txt, replayed over stdio. */
import t from 'tap'
import { readCases, replay } from './cases.ts'
import { readExchanges, replayExchanges } from './exchanges.ts'
import { readPassing } from './passing.ts'

t.setTimeout(20 * 60_000)
const held = readPassing()
const cases = readCases().filter(({ id }) => held.has(id))
const exchanges = readExchanges().filter(({ id }) => held.has(id))

t.test('every id that is held exists in the recordings', async (t) => {
  t.equal(cases.length + exchanges.length, held.size)
})

t.test('recorded scripts that were answered as PowerShell does are still answered so', async (t) => {
  const verdicts = await replay(cases)
  for (const area of new Set(verdicts.map(({ area }) => area))) {
    const lost = verdicts.filter((verdict) => verdict.area === area && !verdict.all)
    t.same(
      lost.map(({ id, failed }) => `${id} ${failed ?? 'differs'}`),
      [],
      `${area}: nothing lost`,
    )
  }
})

t.test('recorded exchanges that were answered as PowerShell does are still answered so', async (t) => {
  const lost = (await replayExchanges(exchanges)).filter(({ all }) => !all)
  t.same(
    lost.map(({ id, failed }) => `${id} ${failed ?? 'differs'}`),
    [],
    'nothing lost',
  )
})
