/** PowerShell's own test cases that once passed through the shim still pass: the digests of passing.txt, one file of twenty-four in each run. */
import t from 'tap'
import { digestOf, readPassing } from './passing.ts'
import { runFiles } from './sessions.ts'
import { sourceFolder, sourceTag, sourceVariable } from './source.ts'

t.setTimeout(20 * 60_000)
const source = sourceFolder()
const held = readPassing()
const all = [...held.keys()]
// FANIN_TEST_PESTER_ALL=1 holds every file
const files = process.env['FANIN_TEST_PESTER_ALL'] ? all : all.filter((_, at) => at % 24 === 0)

t.test(
  "PowerShell's own cases that passed still pass",
  { skip: source === undefined && `no clone of PowerShell/PowerShell with ${sourceTag} (${sourceVariable})` },
  async (t) => {
    const results = await runFiles(source as string, files)
    for (const file of files) {
      const own = results.filter((one) => one.file === file)
      const passed = new Set(own.filter(({ result }) => result === 'Passed').map(({ id }) => digestOf(id)))
      const lost = [...(held.get(file) ?? [])].filter((digest) => !passed.has(digest))
      const told = own.map((one) => [digestOf(one.id), `${one.id}: ${one.message ?? one.result}`] as const)
      t.same(
        lost.map((digest) => new Map(told).get(digest) ?? `a case that is not there (${digest})`),
        [],
        `${file}: nothing lost`,
      )
    }
  },
)
