/** 200 registrations, changes and removals while 100 sessions work: none is dropped, none sees half of a change. */
import t from 'tap'
import { startRegistered } from '../support/registered-server.ts'

/** Three places that have to agree: the settings, the file, a role capability. */
const pssc = (mark: number) => `@{
  FunctionDefinitions = @{ Name = 'Get-A'; ScriptBlock = { '${mark}' } }
  RoleDefinitions = @{ administrators = @{ RoleCapabilities = 'Pair${mark}' } }
}`
const psrc = (mark: number) => `@{ FunctionDefinitions = @{ Name = 'Get-B'; ScriptBlock = { '${mark}' } } }`
const settings = `listeners: {http: {protocol: http, address: 127.0.0.1, port: 0}}
log: {level: silent}
pools: {default: {workers: 2}}
endpoints:
  # comments stay
  wsman: {type: wsman, http: allow, authentication: {basic: {}}, configurations: [Pair]}
configurations:
  Pair:
    groups: [administrators]
    file: pair0.pssc
    environment: {MARK: '0'}
`
const side = { type: 'wsman', http: 'allow', authentication: { basic: {} }, configurations: ['Pair'] }
const sessionCount = 100
const changes = 200

t.test('200 changes while 100 sessions work', { timeout: 300_000 }, async (t) => {
  const server = await startRegistered(t, {
    'fanin.yaml': settings,
    'pair0.pssc': pssc(0),
    'RoleCapabilities/Pair0.psrc': psrc(0),
  })
  const changed = async (...edits: Parameters<typeof server.change>) => {
    const answer = await server.change(...edits)
    if (answer.type !== 'changed') t.match(answer, { type: 'changed' })
  }
  await changed({ type: 'add', section: 'endpoints', name: 'side', value: side })
  const wrong: string[] = []
  const same = (text: string): boolean => /^(\d+) \1 \1$/.test(text)
  const script = '"$(Get-A) $(Get-B) $env:MARK"'

  // each session's pipeline runs from before the first change until after the last, and answers whenever it is given something
  const workers = await Promise.all(
    Array.from({ length: sessionCount }, async (_, index) => {
      const session = await server.open('Pair', index % 5 === 0 ? 'side' : 'wsman')
      const pipeline = await session.start({
        statements: [[{ text: `process { ${script} }`, isScript: true }]],
        expectsInput: true,
      })
      return { session, pipeline, given: 0 }
    }),
  )
  const give = async (index: number): Promise<void> => {
    const worker = workers[index % sessionCount]
    if (worker === undefined) return
    worker.given++
    await worker.pipeline.input(index)
  }

  const met = new Set<string>()
  /** people come and go meanwhile */
  const visit = async (): Promise<void> => {
    const session = await server.open('Pair')
    const { state, output } = await session.run(script)
    const found = state === 'completed' ? String(output[0]) : state
    met.add(found)
    if (!same(found)) wrong.push(`a new session found ${found}`)
    await session.close()
  }

  const one = async (i: number): Promise<void> => {
    switch (i % 5) {
      case 0: {
        server.write(`pair${i}.pssc`, pssc(i))
        server.write(`RoleCapabilities/Pair${i}.psrc`, psrc(i))
        const values = [
          { key: 'file', value: `pair${i}.pssc` },
          { key: 'environment.MARK', value: String(i) },
        ]
        await changed({ type: 'set', section: 'configurations', name: 'Pair', values })
        break
      }
      case 1:
        await changed(
          { type: 'add', section: 'configurations', name: `Guest${i}`, value: { groups: ['guests'] } },
          { type: 'offer', endpoint: 'wsman', configuration: `Guest${i}` },
        )
        break
      case 2:
        await changed({ type: 'remove', section: 'endpoints', name: 'side' })
        break
      case 3:
        await changed({ type: 'remove', section: 'configurations', name: `Guest${i - 2}` })
        break
      default:
        await changed({ type: 'add', section: 'endpoints', name: 'side', value: side })
    }
  }
  for (let i = 1; i <= changes; i++) await Promise.all([one(i), visit(), give(i), give(i + 7), give(i + 50)])

  for (const [index, { session, pipeline, given }] of workers.entries()) {
    await pipeline.endInput()
    const { state, output } = await pipeline.result
    const texts = output.map(String)
    if (state !== 'completed' || texts.length !== given || texts.some((text) => text !== '0 0 0'))
      wrong.push(`session ${index}: ${state} ${texts.join(', ')}`)
    const { output: last } = await session.run(script)
    if (String(last[0]) !== '0 0 0') wrong.push(`session ${index} ended with ${String(last[0])}`)
    await session.close()
  }
  t.same(wrong, [])
  t.ok(met.size > 10, 'people who came met many versions')
  t.equal(server.audit().filter(({ event }) => event === 'settingsChanged').length, changes + 1)

  const after = await server.registered()
  t.match(after, {
    type: 'state',
    state: {
      running: true,
      configurations: [
        { name: 'Pair', endpoints: ['wsman', 'side'], settings: { environment: { MARK: '200' } } },
      ],
    },
  })
})
