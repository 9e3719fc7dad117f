#!/usr/bin/env node
/**
 * bundle-worker: dist/hostprocess/worker.js and the 250 modules it imports as one file, worker.bundle.js beside it.
 * A session over SSH starts a process each time: two thirds of the worker's start were the finding and opening of its modules.
 * Each module becomes a function of one registry (TypeScript's CommonJS form), evaluated in the order ESM would. The list of
 * what went in stands in worker.bundle.json: the pool takes the bundle only while it is newer than all of them.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const folder = fileURLToPath(new URL('../dist/hostprocess', import.meta.url))
const entry = path.join(folder, 'worker.js')
const target = path.join(folder, 'worker.bundle.js')

const ids = new Map()
const texts = []
const externals = new Map()

function external(specifier) {
  if (!externals.has(specifier)) externals.set(specifier, `external${externals.size}`)
  return externals.get(specifier)
}

function visit(file) {
  const known = ids.get(file)
  if (known !== undefined) return known
  const id = ids.size
  ids.set(file, id)
  const { outputText } = ts.transpileModule(fs.readFileSync(file, 'utf8'), {
    fileName: file,
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.CommonJS,
      esModuleInterop: true,
      removeComments: true,
      allowJs: true,
    },
  })
  texts[id] = outputText
    .replace(/^\/\/# sourceMappingURL.*$/m, '')
    .replace(/\brequire\("([^"]+)"\)/g, (_, specifier) =>
      specifier.startsWith('.')
        ? `load(${visit(path.resolve(path.dirname(file), specifier))})`
        : external(specifier),
    )
  return id
}
visit(entry)

const imports = [...externals].map(([specifier, name]) => `import * as ${name}_ from '${specifier}'`)
// TypeScript's interop looks for __esModule, which a namespace object has not
const interop = [...externals.values()].map(
  (name) => `const ${name} = Object.assign(Object.create(null), ${name}_, { __esModule: true })`,
)
const modules = texts.map((text, id) => `modules[${id}] = function (module, exports) {${text}\n}`)
fs.writeFileSync(
  target,
  [
    '/* made by scripts/bundle-worker.mjs from dist/hostprocess/worker.js */',
    ...imports,
    ...interop,
    'const modules = [], loaded = []',
    'function load(id) { let one = loaded[id]; if (one) return one.exports; one = loaded[id] = { exports: {} }; modules[id](one, one.exports); return one.exports }',
    ...modules,
    'const { default: run } = load(0)',
    'export default run',
    '',
  ].join('\n'),
)
const made = [...ids.keys()].map((file) => path.relative(folder, file))
fs.writeFileSync(path.join(folder, 'worker.bundle.json'), JSON.stringify(made))
console.error(`bundled ${made.length} modules into ${path.relative(process.cwd(), target)}`)
