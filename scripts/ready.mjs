/** Makes a clone ready to run: installs when node_modules is absent or not what package-lock.json says, then builds. Needs Node and npm only. */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const top = path.dirname(import.meta.dirname)
const at = (...parts) => path.join(top, ...parts)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Fanin needs Node.js 20.19 or newer; this is ${process.versions.node}`)
  process.exit(1)
}

/** @returns why an install is due, or undefined */
function reasonToInstall() {
  const folder = fs.lstatSync(at('node_modules'), { throwIfNoEntry: false })
  if (!folder) return 'node_modules is not there'
  if (folder.isSymbolicLink()) return undefined // a developer's shared folder: theirs to keep current
  const installed = fs.statSync(at('node_modules/.package-lock.json'), { throwIfNoEntry: false })
  if (!installed) return 'node_modules was not made by npm'
  const read = (file) => JSON.parse(fs.readFileSync(at(file), 'utf8')).packages
  const have = read('node_modules/.package-lock.json')
  for (const [place, wanted] of Object.entries(read('package-lock.json'))) {
    if (place === '' || wanted.optional) continue
    if (have[place]?.version !== wanted.version)
      return `${place} is ${have[place]?.version ?? 'missing'}, wanted ${wanted.version}`
  }
  return undefined
}

function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: top,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

const reason = reasonToInstall()
if (reason) {
  console.error(`installing: ${reason}`)
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])
}
run('npm', ['run', '--silent', 'build'])
