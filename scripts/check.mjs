/** `npm run check`: types, format and lint, type-aware lint, layers, dead code. Runs all and says which failed. `npm run check -- types` runs one. */
import { spawnSync } from 'node:child_process'
import path from 'node:path'

const top = path.dirname(import.meta.dirname)
const steps = {
  types: ['tsc', '-p', 'tsconfig.tap.json'],
  format: ['biome', 'check', '--diagnostic-level=error'],
  lint: ['eslint', '.'],
  layers: ['depcruise', '--output-type', 'err', 'src'],
  unused: ['knip', '--no-progress', '--no-config-hints'],
}

const wanted = process.argv.slice(2)
const failed = []
for (const [name, [command, ...args]] of Object.entries(steps)) {
  if (wanted.length && !wanted.includes(name)) continue
  const from = performance.now()
  const { status } = spawnSync(path.join(top, 'node_modules/.bin', command), args, {
    cwd: top,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(
    `${status === 0 ? 'ok  ' : 'FAIL'} check ${name} (${((performance.now() - from) / 1000).toFixed(1)} s)`,
  )
  if (status !== 0) failed.push(name)
}
if (failed.length) {
  console.error(`check failed: ${failed.join(', ')}`)
  process.exit(1)
}
