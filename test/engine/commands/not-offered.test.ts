import { readFileSync } from 'node:fs'
import t from 'tap'
import '../../../src/hostprocess/worker.ts'
import { notOffered } from '../../../src/engine/commands/not-offered.ts'

t.test(
  'docs/conformance.md lists the cmdlets that this host does not offer, and at most 40 are not',
  async (t) => {
    const text = readFileSync(new URL('../../../docs/conformance.md', import.meta.url), 'utf8')
    const [, section = ''] = /## Cmdlets that are not offered\n([\s\S]*?)(?=\n## |$)/.exec(text) ?? []
    const listed = [...section.matchAll(/`([A-Z]\w+-\w+)`/g)].map(([, name = '']) => name)
    t.same(listed.sort(), notOffered.map(({ name }) => name).sort())
    t.ok(listed.length <= 40)
  },
)
