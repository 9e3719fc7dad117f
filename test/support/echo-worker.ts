import { createCodec } from '../../src/hostprocess/worker-codec.ts'
import { createWorker, type SessionTask } from '../../src/hostprocess/worker-main.ts'
import { echoEngine } from './echo-engine.ts'

const run: SessionTask = createWorker({
  engine: echoEngine,
  persona: { psVersion: '7.6.5', os: 'Test', platform: 'Unix' },
  codec: (cipher) => createCodec({}, cipher),
})
export default run
