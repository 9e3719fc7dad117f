/**
 * `npm run check`: types, format and lint, type-aware lint, layers, dead code. Runs all, two at a time, and says which failed.
 * `npm run check -- types` runs one.
 */
import { spawn } from 'node:child_process'
import path from 'node:path'

const top = path.dirname(import.meta.dirname)
// the longest first
const steps = {
  lint: ['eslint', '.'],
  types: ['tsc', '-p', 'tsconfig.tap.json'],
  layers: ['depcruise', '--output-type', 'err', 'src'],
  unused: ['knip', '--no-progress', '--no-config-hints'],
  format: ['biome', 'check', '--diagnostic-level=error'],
}

const wanted = process.argv.slice(2)
const queue = Object.keys(steps).filter((name) => wanted.length === 0 || wanted.includes(name))
const failed = []

/** Runs a step; what it says comes in one piece when it is over. */
async function run(name) {
  const [command, ...args] = steps[name]
  const from = performance.now()
  const child = spawn(path.join(top, 'node_modules/.bin', command), args, {
    cwd: top,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      said += text
    })
  const status = await new Promise((resolve) => {
    child.once('error', (error) => {
      said += `${error.message}\n`
      resolve(1)
    })
    child.once('close', resolve)
  })
  const seconds = ((performance.now() - from) / 1000).toFixed(1)
  process.stdout.write(`${said}${status === 0 ? 'ok  ' : 'FAIL'} check ${name} (${seconds} s)\n`)
  if (status !== 0) failed.push(name)
}

async function work() {
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) await run(name)
}
await Promise.all([work(), work()])
if (failed.length) {
  console.error(`check failed: ${failed.join(', ')}`)
  process.exit(1)
}
