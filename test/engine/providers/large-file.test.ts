/** Files longer than memory: read in pieces, or refused before they are taken; text in pieces is cut as text that is whole. */
import fs from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { TextCutter } from '../../../src/engine/providers/text-cutter.ts'
import { createPool } from '../../../src/hostprocess/pool.ts'
import { testPlan } from '../../support/plan.ts'
import { openStreamed } from '../../support/streamed-session.ts'

const text = fc
  .array(fc.constantFrom('a', 'bc', '\r', '\n', '\r\n', '--', '-', '😀'), { maxLength: 40 })
  .map((parts) => parts.join(''))
const pieces = (whole: string, cuts: readonly number[]): string[] => {
  const at = [0, ...cuts.map((one) => one % (whole.length + 1)).sort((a, b) => a - b), whole.length]
  return at.slice(1).map((end, i) => whole.slice(at[i], end))
}
const cut = (cutter: TextCutter, list: readonly string[]): string[] =>
  list.flatMap((piece, i) => cutter.cut(piece, i === list.length - 1))
/** what JavaScript's own split finds; an end at the very end begins nothing */
const split = (whole: string, by: RegExp | string): string[] => {
  const found = whole.split(by)
  if (found[found.length - 1] === '') found.pop()
  return found
}

t.test('however text comes in pieces, its lines are those of the whole', (t) => {
  fc.assert(
    fc.property(text, fc.array(fc.nat(80), { maxLength: 6 }), (whole, cuts) => {
      t.strictSame(cut(new TextCutter(), pieces(whole, cuts)), split(whole, /\r\n|\r|\n/))
    }),
    { numRuns: 500 },
  )
  t.end()
})

t.test('and its parts between delimiters', (t) => {
  fc.assert(
    fc.property(
      text,
      fc.array(fc.nat(80), { maxLength: 6 }),
      fc.constantFrom('-', '--', 'bc', 'a--'),
      (whole, cuts, delimiter) => {
        t.strictSame(cut(new TextCutter(delimiter), pieces(whole, cuts)), split(whole, delimiter))
      },
    ),
    { numRuns: 500 },
  )
  t.end()
})

t.test('a file longer than all memory is refused, and the session goes on', async (t) => {
  const folder = t.testdir({})
  const sparse = join(folder, 'sparse')
  fs.writeFileSync(sparse, '')
  fs.truncateSync(sparse, 2 ** 36)
  const host = createPool({ threads: 1 })
  t.teardown(() => host.close())
  const session = await openStreamed(host, testPlan)
  t.teardown(() => session.close())
  for (const [script, refusal] of [
    [`[IO.File]::ReadAllBytes('${sparse}')`, 'OutOfMemoryException'],
    [`[IO.File]::ReadAllText('${sparse}')`, 'OutOfMemoryException'],
    [`[IO.File]::ReadAllLines('${sparse}')`, 'OutOfMemoryException'],
    [`Get-Content '${sparse}' -Raw`, 'OutOfMemoryException'],
    [`Get-Content '${sparse}'`, 'more than the session may hold'],
    [`Get-Content '${sparse}' -AsByteStream -ReadCount 0`, 'no room for more values'],
    [`Select-String x '${sparse}'`, 'more than the session may hold'],
  ] as const) {
    const { output } = await session.run(
      `$ErrorActionPreference = 'Stop'; try { $null = ${script} } catch { "$_" }; 'after'`,
    )
    t.match(String(output[0]), refusal, script)
    t.equal(output[1], 'after')
  }
  const { output } = await session.run(
    `$s = [IO.File]::OpenRead('${sparse}'); $null = $s.Seek(-3, 'End'); $s.Read([byte[]]::new(10), 0, 10); $s.Dispose(); (Get-Content '${sparse}' -AsByteStream -TotalCount 3) -join ' '`,
  )
  t.same(output, [3, '0 0 0'], 'pieces of it are read')
})
