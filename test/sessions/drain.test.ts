import t from 'tap'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { createSessionConfigurations } from '../../src/configurations/registry.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import { ShuttingDownError } from '../../src/errors.ts'
import type { SessionHost, SessionLink } from '../../src/hostprocess/host.ts'
import type { FromWorker, SessionEnd } from '../../src/hostprocess/messages.ts'
import { drainable } from '../../src/sessions/drain.ts'

const plan = createResolvePlan(createSessionConfigurations([microsoftPowerShell]))({
  principal: { name: 'a', scheme: 'Local', groups: ['administrators'], tenant: '' },
  configurationName: 'Microsoft.PowerShell',
  connectionString: '',
})

t.test(
  'pipelines are counted from their beginning to their end, their close or the end of their session; a drain opens nothing',
  async (t) => {
    const workers: ((message: FromWorker) => void)[] = []
    const ends: ((end: SessionEnd) => void)[] = []
    const inner: SessionHost = {
      sessionCount: 0,
      close: async () => undefined,
      open(_id, _plan, onMessage) {
        workers.push(onMessage)
        const ended = new Promise<SessionEnd>((resolve) => ends.push(resolve))
        const nothing = () => undefined
        const link: SessionLink = {
          send: async () => undefined,
          openPipeline: nothing,
          stopPipeline: nothing,
          closePipeline: nothing,
          connect: async (bytes) => bytes,
          credit: nothing,
          close: nothing,
          ended,
        }
        return link
      },
    }
    const host = drainable(inner)
    const heard: string[] = []
    const one = host.open('1', plan, ({ type }) => heard.push(type))
    const two = host.open('2', plan, () => undefined)
    for (const target of ['A', 'B']) one.openPipeline(target)
    two.openPipeline('A')
    t.equal(host.runningPipelines, 3)
    workers[0]?.({ type: 'output', target: 'A', fragments: [], end: false })
    t.equal(host.runningPipelines, 3)
    workers[0]?.({ type: 'output', target: 'A', fragments: [], end: true })
    t.equal(host.runningPipelines, 2)
    t.strictSame(heard, ['output', 'output'])
    one.closePipeline('B')
    t.equal(host.runningPipelines, 1)
    ends[1]?.({ type: 'closed' })
    await two.ended
    t.equal(host.runningPipelines, 0)
    host.beginDrain()
    t.throws(() => host.open('3', plan, () => undefined), ShuttingDownError)
  },
)
