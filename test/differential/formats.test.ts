/** Formats, cultures and parsing, generated, against the genuine engine for a bounded time. DIFFERENTIAL_SEED asks for other ones. */
import t from 'tap'
import { build, missing } from '../stock/build.ts'
import { serverCommand } from '../stock/stock.ts'
import { formats } from './cultures.ts'
import { compareEngines } from './engines.ts'
import { questions } from './generators.ts'

const seed = Number(process.env['DIFFERENTIAL_SEED'] ?? 1)
const count = Number(process.env['DIFFERENTIAL_COUNT'] ?? 800)
/** Of a thousand answers so many must be equal: the cultures here are a table of .NET's, ICU's own data moves with its version. */
const ALIKE_OF_A_THOUSAND = Number(process.env['ALIKE'] ?? 950)
const lack = missing()

t.test(
  'numbers and dates are written and read as by .NET in a dozen cultures',
  { skip: lack ?? false },
  async (t) => {
    t.comment(`seed ${seed}`)
    build()
    const until = performance.now() + 25_000
    const { counts, wrong } = await compareEngines(questions(formats, count, seed), {
      genuine: serverCommand.split(' '),
      isOver: () => performance.now() > until,
    })
    const compared = [...counts.values()].reduce((sum, one) => sum + one.compared, 0)
    for (const [kind, one] of counts) t.comment(`${kind}: ${one.equal} of ${one.compared} equal`)
    for (const { script, theirs, ours } of wrong)
      t.comment(`${script.replaceAll('\n', ' ')} :: ${theirs[0]} :: ${ours[0]}`)
    t.ok(compared > 0)
    t.ok(
      wrong.length <= 3 + (compared * (1000 - ALIKE_OF_A_THOUSAND)) / 1000,
      `${wrong.length} of ${compared} differ`,
    )
  },
)
