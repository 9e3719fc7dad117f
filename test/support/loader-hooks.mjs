/** The module hooks of loader.mjs; they run on a thread of their own. */
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { transpiledTest } from '../../scripts/transpile.mjs'

const top = path.resolve(import.meta.dirname, '../..')
const sourceFolder = path.join(top, 'src') + path.sep

export async function resolve(specifier, context, next) {
  if (specifier.endsWith('.ts') && specifier.startsWith('.') && context.parentURL?.startsWith('file:')) {
    const file = fileURLToPath(new URL(specifier, context.parentURL))
    if (file.startsWith(sourceFolder)) {
      const built = path.join(top, 'dist', file.slice(sourceFolder.length).replace(/\.ts$/, '.js'))
      return { url: pathToFileURL(built).href, format: 'module', shortCircuit: true }
    }
  }
  return next(specifier, context)
}

export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context)
  const source = fs.readFileSync(transpiledTest(fileURLToPath(url)), 'utf8')
  return { format: 'module', source, shortCircuit: true }
}
