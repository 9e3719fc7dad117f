/** The worker thread's entry: the engine, the codec and the persona put together. piscina loads this file. */
import { hostname, release, userInfo, version } from 'node:os'
import { performance } from 'node:perf_hooks'
import { systemClock } from '../clock.ts'
import { plainAdapter, type SerializationAdapter } from '../clixml/adapter.ts'
import { deserialize } from '../clixml/reader.ts'
import { serialize } from '../clixml/writer.ts'
import type { PSObject } from '../objects/ps-object.ts'
import { createEngine } from '../engine/run.ts'
import { engineVersion } from '../engine/runtime/defaults.ts'
import type { Runspace } from '../engine/runtime/runspace.ts'
import { liveValueOf } from '../engine/types/live-values.ts'
import { rehydrate } from '../clixml/rehydrate.ts'
import { createEngineAdapter } from './engine-adapter.ts'
import { parseXml } from '../engine/types/xml-tree.ts'
import { createObjectText } from './object-text.ts'
import { createCodec } from './worker-codec.ts'
import { createWorker, memoryInUse, type SessionTask } from './worker-main.ts'
import { WorkerModules } from './worker-modules.ts'

const adapters = new WeakMap<object, SerializationAdapter>()
/** One for each runspace: it sees that runspace's type data. */
function adapterFor(context: unknown): SerializationAdapter | undefined {
  if (typeof context !== 'object' || context === null) return undefined
  let adapter = adapters.get(context)
  if (!adapter) adapters.set(context, (adapter = createEngineAdapter(context as Runspace)))
  return adapter
}

const heapShareMax = 0.9

/** `Debian GNU/Linux 12` is what .NET says; without reading files the kernel's own words do. */
const osDescription = `${version()} ${release()}`

const reading = {
  readXml: parseXml,
  rehydrate: (object: PSObject): unknown => {
    const live = liveValueOf(object)
    return live === object ? rehydrate(object) : live
  },
}

const modules = new WorkerModules({
  stripsTypes: Boolean((process.features as { typescript?: unknown }).typescript),
})

const engine = createEngine({
  monotonic: () => performance.now(),
  now: () => Date.now(),
  random: Math.random,
  userName: userInfo().username,
  computerName: hostname(),
  processId: process.pid,
  osDescription,
  environment: Object.entries(process.env).filter((one): one is [string, string] => one[1] !== undefined),
  heapPressure() {
    const { used, limit } = memoryInUse()
    return used > limit * heapShareMax
  },
  cmdletsOf: (plan) => modules.cmdletsOf(plan),
  objectText: createObjectText(adapterFor),
  after: systemClock.after,
  sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  roundTrip: (value, runspace) =>
    deserialize(serialize(value, { adapter: adapterFor(runspace) ?? plainAdapter }), reading),
})

const run: SessionTask = createWorker({
  engine,
  prepare: (plan, notice) => modules.prepare(plan, notice),
  persona: { psVersion: engineVersion, os: osDescription, platform: 'Unix' },
  codec: (cipher, context) =>
    createCodec(
      {
        adapter: () => adapterFor(context()),
        ...reading,
      },
      cipher,
    ),
})

export default run
