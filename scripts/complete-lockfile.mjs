/**
 * Completes package-lock.json after `npm install`: where the registry in use lacks the binaries of other platforms, npm leaves
 * them out of the lock file, and `npm ci` then refuses it. They are optional and never fetched on this platform: a version is enough.
 */
import fs from 'node:fs'

const file = new URL('../package-lock.json', import.meta.url)
const lock = JSON.parse(fs.readFileSync(file, 'utf8'))
const systems = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'openharmony',
  'win32',
  'netbsd',
  'openbsd',
  'sunos',
  'aix',
  'wasi',
  'wasm32',
]
const processors = ['arm64', 'arm', 'ia32', 'x64', 'ppc64', 'riscv64', 's390x', 'loong64', 'wasm32']

let added = 0
for (const owner of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(owner.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    if (lock.packages[place] || Object.keys(lock.packages).some((key) => key.endsWith(`/${place}`))) continue
    const words = name.split(/[/-]/)
    const os = words.filter((word) => systems.includes(word))
    const cpu = words.filter((word) => processors.includes(word))
    if (!/^\d/.test(version) || os.length === 0) continue
    lock.packages[place] = {
      version,
      cpu: cpu.length ? cpu : ['wasm32'],
      ...(owner.dev && { dev: true }),
      optional: true,
      os,
      ...(/musl|gnu/.test(name) && { libc: [name.includes('musl') ? 'musl' : 'glibc'] }),
    }
    console.log(`added ${name} ${version} for ${os} ${cpu}`)
    added++
  }
}
if (added) {
  const [root, ...rest] = Object.keys(lock.packages)
  lock.packages = Object.fromEntries([root, ...rest.sort()].map((key) => [key, lock.packages[key]]))
  fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
}
console.log(`${added} entries added`)
