/** One change from its request to the disk, without a server: what happens to files of others, and when something fails half-way. */
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { parse, parseDocument } from 'yaml'
import type { AuditRecord } from '../../src/registration/audit-log.ts'
import { configurationsOf } from '../../src/registration/configurations.ts'
import { createRegistrar } from '../../src/registration/registrar.ts'
import { differences, textDifference } from '../../src/settings/difference.ts'
import { type Edit, EditError, editTexts } from '../../src/settings/edit.ts'
import { readSettings } from '../../src/settings/load.ts'

const base = `listeners: {http: {protocol: http, port: 0}} # one
endpoints:
  wsman:
    type: wsman
    http: allow
    authentication: {basic: {}}
    # who comes
    configurations: [Whole]
configurations:
  Whole: {groups: [administrators]}
`
const add = (name: string): Edit => ({
  type: 'add',
  section: 'configurations',
  name,
  value: { groups: ['x'] },
})
const by = { account: 'ann', how: 'offline' } as const

function registrar(config: string, during: () => void = () => undefined, audit?: () => void) {
  const records: AuditRecord[] = []
  const story: string[] = []
  const loaded = readSettings(config, {})
  const made = createRegistrar(
    { loaded, configurations: configurationsOf(loaded) },
    {
      source: { config, shipped: false },
      stateDirectory: mkdtempSync(join(tmpdir(), 'fanin-')),
      environment: {},
      prepare: async () => {
        during()
        return {
          waiting: [],
          commit: () => void story.push('commit'),
          discard: async () => void story.push('discard'),
        }
      },
      audit: audit ?? ((record) => void records.push(record)),
      log: undefined,
    },
  )
  return { ...made, change: made.change, records, story }
}
const folder = () => realpathSync(mkdtempSync(join(tmpdir(), 'fanin-')))

t.test('a file that somebody saves in the same moment is not overwritten', async (t) => {
  const config = join(folder(), 'fanin.yaml')
  writeFileSync(config, base)
  let first = true
  const made = registrar(config, () => {
    if (first) appendFileSync(config, 'drainTimeoutMs: 5\n')
    first = false
  })
  await t.rejects(made.change([add('Till')], by), { message: /changed by somebody else at the same time/ })
  t.same(made.story, ['discard'], 'nothing was put in place')
  t.notMatch(readFileSync(config, 'utf8'), 'Till')
  await made.change([add('Till')], by)
  t.match(parse(readFileSync(config, 'utf8')), {
    drainTimeoutMs: 5,
    configurations: { Till: { groups: ['x'] } },
  })
  t.match(made.records, [
    { event: 'settingsRefused', by },
    { event: 'settingsChanged', differences: [{ key: 'configurations.Till' }, { key: 'drainTimeoutMs' }] },
  ])
})

t.test('an audit trail that cannot be written is told, with what became of the change', async (t) => {
  const config = join(folder(), 'fanin.yaml')
  writeFileSync(config, base)
  const full = () => {
    throw new Error('no space left')
  }
  const made = registrar(config, undefined, full)
  await t.rejects(made.change([add('Till')], by), { message: /^the change is made, but .* no space left/ })
  t.match(readFileSync(config, 'utf8'), /Till/)
  await t.rejects(made.change([add('Till')], by), {
    message: /^nothing was changed \(there is a configuration Till/,
  })
})

t.test('a link stays a link, and what it leads to changes', async (t) => {
  const [real, links] = [folder(), folder()]
  writeFileSync(join(real, 'settings.yaml'), base)
  symlinkSync(join(real, 'settings.yaml'), join(links, 'fanin.yaml'))
  await registrar(join(links, 'fanin.yaml')).change([add('Till')], by)
  t.equal(readlinkSync(join(links, 'fanin.yaml')), join(real, 'settings.yaml'))
  t.match(readFileSync(join(real, 'settings.yaml'), 'utf8'), /Till:/)
})

t.test(
  'of a directory, what is new goes into a file of its own, what is there changes where it stands',
  async (t) => {
    const config = folder()
    writeFileSync(join(config, '10-base.yaml'), base)
    const made = registrar(config)
    await made.change([add('Till')], by)
    t.match(readFileSync(join(config, 'registered.yaml'), 'utf8'), /Till:/)
    t.equal(readFileSync(join(config, '10-base.yaml'), 'utf8'), base)
    await made.change(
      [{ type: 'set', section: 'configurations', name: 'whole', values: [{ key: 'strict', value: true }] }],
      by,
    )
    t.match(
      readFileSync(join(config, '10-base.yaml'), 'utf8'),
      /Whole: {groups: \[administrators\], strict: true}/,
    )
    t.match(readFileSync(join(config, '10-base.yaml'), 'utf8'), /# one\n.*# who comes\n/s)
  },
)

t.test('any edits of any names give YAML that reads back, or are refused', async (t) => {
  const name = fc.oneof(
    fc.constantFrom('Whole', 'wsman', '__proto__', 'constructor', 'a b', '&x', '*', "'", ''),
    fc.string(),
  )
  const value = fc.dictionary(fc.constantFrom('groups', 'users', 'x'), fc.jsonValue())
  const section = fc.constantFrom('configurations' as const, 'endpoints' as const)
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ type: fc.constant('add' as const), section, name, value }),
    fc.record({ type: fc.constant('remove' as const), section, name }),
    fc.record({ type: fc.constant('offer' as const), endpoint: name, configuration: name }),
    fc.record({
      type: fc.constant('set' as const),
      section,
      name,
      values: fc.array(fc.record({ key: name, value: fc.jsonValue() }), { maxLength: 3 }),
    }),
  )
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let texts: Map<string, string>
      try {
        texts = editTexts('/c', new Map([['/c', base]]), edits)
      } catch (error) {
        return error instanceof EditError
      }
      for (const text of texts.values()) parse(text)
      const added = edits.length === 1 && edits[0]?.type === 'add' ? edits[0] : undefined
      return !added || parseDocument(texts.get('/c') ?? '').hasIn([added.section, added.name])
    }),
    { numRuns: 500 },
  )
  t.pass()
})

t.test('differences are told key by key, texts by their lines', async (t) => {
  t.same(differences({ a: { b: 1, c: [1] }, d: 2 }, { a: { b: 1, c: [2] }, e: 3 }), [
    { key: 'a.c', before: [1], after: [2] },
    { key: 'd', before: 2 },
    { key: 'e', after: 3 },
  ])
  t.same(textDifference('f', 'a\nb\nc\n', 'a\nx\ny\nc\n'), {
    file: 'f',
    line: 2,
    removed: ['b'],
    added: ['x', 'y'],
  })
  t.same(textDifference('f', 'a\n', 'a\n'), undefined)
})
