import t from 'tap'
import '../../../src/hostprocess/worker.ts'
import { examplesOf } from '../../../src/engine/commands/help-examples.ts'
import { cmdletDefinitions } from '../../../src/engine/commands/index.ts'
import { notOffered } from '../../../src/engine/commands/not-offered.ts'
import { parseInput } from '../../../src/engine/language/parser.ts'
import { findAll } from '../../../src/engine/language/walk.ts'

const refused = new Set(notOffered.map((one) => one.name))
const cmdlets = cmdletDefinitions.filter((one) => !refused.has(one.name))

t.test('at most forty cmdlets are refused', async (t) => {
  t.ok(refused.size <= 40, `${refused.size}`)
})

t.test('every cmdlet that is offered has an example that can be read and calls it', async (t) => {
  for (const { name } of cmdlets) {
    const [example] = examplesOf(name)
    const { ast, errors } = parseInput(example?.split('\n\n')[0] ?? '')
    const called = findAll(ast, (node) => node.kind === 'CommandAst').map((one) =>
      one.extent.text.split(' ')[0]?.toLowerCase(),
    )
    t.same(errors, [], name)
    t.ok(called.includes(name.toLowerCase()), name)
  }
})
