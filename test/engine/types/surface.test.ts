/** The table of types against the genuine engine's own member tables: which members it has, and how many of them do something. */
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import t from 'tap'
import '../../../src/engine/open-session.ts'
import { loadType, signaturesOf } from '../../../src/engine/types/type-loader.ts'
import { surfaceOf } from '../../../src/engine/types/surface.ts'
import { Engine } from '../../differential/engines.ts'
import { build, missing } from '../../stock/build.ts'
import { serverCommand } from '../../stock/stock.ts'

const lack = missing()
/** engine.md §8, group by group: the types a script meets. */
const groups: Readonly<Record<string, readonly string[]>> = JSON.parse(
  fs.readFileSync(path.resolve('test/engine/types/surface-types.json'), 'utf8'),
) as Record<string, string[]>

// memory that may not leave the stack, pointers, machinery of await: no script holds them
const unusable =
  /\*|\bValueTask\b|ReadOnlyMemory\[|System\.Memory\[|IAsyncEnumerable|IBufferWriter|InterpolatedStringHandler|, Version=/
/** ``List`1[T]`` and `List[T]`, `[A, B]` and `[A,B]` are the same signature; the order of accessors is not compared. */
const plain = (line: string): string => line.replace(/`\d+(?=\[)/g, '').replace(/, (?=[^(]*\]\()/g, ',')

t.test('every member of the types a script meets is in the table', { skip: lack ?? false }, async (t) => {
  build()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fanin-surface-'))
  t.teardown(() => fs.rmSync(folder, { recursive: true }))
  const list = path.join(folder, 'types')
  fs.writeFileSync(list, `${Object.values(groups).flat().join('\n')}\n`)
  const describe = fs.readFileSync(path.resolve('test/engine/types/describe-types.ps1'), 'utf8')
  const engine = new Engine(serverCommand.split(' '), 120_000)
  t.teardown(() => engine.close())
  const answer = await engine.ask(`(& {\n${describe}\n} '${list}') -join "\`n"`)
  if (typeof answer === 'string') throw new Error(answer)
  const [, xml = ''] = answer[0] ?? []
  const text = /<S>([\s\S]*)<\/S>/.exec(xml)?.[1] ?? ''
  const lines = text
    .replace(/_x000A_/g, '\n')
    .replace(/_x([0-9A-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .split('\n')
  const theirs = new Map<string, string[]>()
  let current: string[] = []
  for (const line of lines) {
    const head = /^#(\w+) ([^\s<]+)/.exec(line)
    if (head) theirs.set(head[2] as string, (current = []))
    else if (!/^[!?]/.test(line) && !unusable.test(line)) current.push(plain(line))
  }
  const total = { members: 0, known: 0, done: 0 }
  const absent: string[] = []
  for (const [group, types] of Object.entries(groups)) {
    const sum = { members: 0, known: 0, done: 0 }
    for (const name of types) {
      const members = theirs.get(name)
      const type = loadType(name)
      if (!members || type?.isEnum) continue
      const ours = new Set((signaturesOf(name) ?? []).map(plain))
      sum.members += members.length
      const missing = members.filter((one) => !ours.has(one))
      sum.known += members.length - missing.length
      absent.push(...missing.map((one) => `${name}: ${one}`))
      if (!type) continue
      const surface = surfaceOf(type)
      const does = (one: { run: unknown }): boolean => one.run !== undefined
      for (const table of [surface.methods, surface.staticMethods])
        for (const one of table.values()) sum.done += one.overloads.filter(does).length
      for (const table of [surface.properties, surface.staticProperties])
        for (const one of table.values())
          sum.done += one.indexed ? one.indexed.filter(does).length : one.get ? 1 : 0
      sum.done += surface.constructors.filter(does).length
    }
    t.comment(`${group}: ${sum.members} members, ${sum.known} in the table, ${sum.done} do something`)
    total.members += sum.members
    total.known += sum.known
    total.done += sum.done
  }
  t.comment(`all: ${total.members} members, ${total.known} in the table, ${total.done} do something`)
  for (const one of absent.slice(0, 40)) t.comment(one)
  t.ok(total.members > 3000)
  t.ok(absent.length <= total.members / 100, `${absent.length} members are not in the table`)
})
