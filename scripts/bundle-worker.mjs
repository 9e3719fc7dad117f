#!/usr/bin/env node
/**
 * bundle-worker: dist/hostprocess/worker.js and the 300 modules it imports as one file, worker.bundle.js beside it.
 * A session over SSH starts a process each time: two thirds of the worker's start were the finding and opening of its modules.
 * The list of what went in stands in worker.bundle.json: the pool takes the bundle only while it is newer than all of them.
 * And dist/settings/typebox.js with all of TypeBox in it: three quarters of the start of `fanin` were the modules of that package.
 */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const folder = fileURLToPath(new URL('../dist/hostprocess', import.meta.url))

const form = { bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'warning' }
const { metafile } = await build({
  ...form,
  entryPoints: [path.join(folder, 'worker.js')],
  outfile: path.join(folder, 'worker.bundle.js'),
  absWorkingDir: folder,
  packages: 'external',
  metafile: true,
})
const made = Object.keys(metafile.inputs)
fs.writeFileSync(path.join(folder, 'worker.bundle.json'), JSON.stringify(made))
console.error(`bundled ${made.length} modules into ${path.relative(process.cwd(), folder)}/worker.bundle.js`)

await build({
  ...form,
  entryPoints: [fileURLToPath(new URL('../src/settings/typebox.ts', import.meta.url))],
  outfile: path.join(folder, '../settings/typebox.js'),
})
