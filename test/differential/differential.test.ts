/**
 * The genuine engine (NuGet's) and ours, the same generated scripts, for a bounded time and with a fixed seed. DIFFERENTIAL_SEED and
 * DIFFERENTIAL_COUNT ask for others; `npm run differential` for long runs, and for the commands of a full PowerShell.
 */
import t from 'tap'
import { standaloneServer } from '../truth/cases.ts'
import { build, missing } from '../stock/build.ts'
import { serverCommand } from '../stock/stock.ts'
import { answerTexts, compareEngines, Engine } from './engines.ts'
import { engineKinds, needsModules, questions } from './generators.ts'
import { readMended } from './mended.ts'
import { brokenScripts, compareParsers, recordedScripts } from './parser.ts'

const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1)
const count = Number(process.env['DIFFERENTIAL_COUNT'] ?? 1200)
/** Of a thousand generated scripts so many must be answered alike; what is left over is rare corners of conversion. */
const ALIKE_OF_A_THOUSAND = 950

t.test('what was answered unlike PowerShell once is answered as it does', async (t) => {
  const engine = new Engine(standaloneServer, 20_000)
  t.teardown(() => engine.close())
  for (const { script, answer } of readMended())
    t.strictSame(answerTexts(await engine.ask(script)), answer, script)
})

const lack = missing()

t.test('recorded and broken scripts parse as with the genuine parser', { skip: lack ?? false }, async (t) => {
  t.comment(`seed ${seed}`)
  const recorded = recordedScripts().filter((_, i) => i % 4 === seed % 4)
  const result = await compareParsers([...recorded, ...brokenScripts(count, seed)])
  t.strictSame(result?.wrong, [])
})

t.test('generated scripts are answered as by the genuine engine', { skip: lack ?? false }, async (t) => {
  t.comment(`seed ${seed}`)
  build()
  const until = performance.now() + 25_000
  const asked = questions(engineKinds, count, seed).filter(({ script }) => !needsModules(script))
  const { counts, wrong } = await compareEngines(asked, {
    genuine: serverCommand.split(' '),
    isOver: () => performance.now() > until,
  })
  const compared = [...counts.values()].reduce((sum, one) => sum + one.compared, 0)
  t.comment(`${compared - wrong.length} of ${compared} equal`)
  for (const { kind, script } of wrong) t.comment(`${kind}: ${script}`)
  t.ok(compared > 0)
  t.ok(
    wrong.length <= 5 + (compared * (1000 - ALIKE_OF_A_THOUSAND)) / 1000,
    `${wrong.length} of ${compared} differ`,
  )
})
