/** TypeScript to JavaScript without a type check, only what is older than its source: `dist` stays in step in about a second. */
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'

const top = path.dirname(import.meta.dirname)
const sourceFolder = path.join(top, 'src')

let compiler
/** @returns JavaScript with relative `.ts` specifiers rewritten to `.js` when `rewrite` is set, and a source map inside or beside it */
export function transpile(text, fileName, { rewrite, inline }) {
  compiler ??= createRequire(import.meta.url)('typescript')
  const { outputText, sourceMapText } = compiler.transpileModule(text, {
    fileName,
    compilerOptions: {
      target: compiler.ScriptTarget.ES2023,
      module: compiler.ModuleKind.ESNext,
      verbatimModuleSyntax: true,
      rewriteRelativeImportExtensions: rewrite,
      sourceMap: !inline,
      inlineSourceMap: inline,
    },
  })
  return { outputText, sourceMapText }
}

/** Writes whole or not at all: several test processes may do the same at once. */
export function writeWhole(file, text) {
  fs.mkdirSync(path.dirname(file), { recursive: true })
  const part = `${file}.${process.pid}`
  fs.writeFileSync(part, text)
  fs.renameSync(part, file)
}

export const isStale = (output, source) => {
  const made = fs.statSync(output, { throwIfNoEntry: false })
  return !made || made.mtimeMs < fs.statSync(source).mtimeMs
}

/** Brings `dist` up to date with `src`; what is no TypeScript is copied. @returns how many files were written */
export function bringUpToDate(only = () => true) {
  let written = 0
  for (const entry of fs.readdirSync(sourceFolder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !only(entry.name)) continue
    const source = path.join(entry.parentPath, entry.name)
    const output = path.join(top, 'dist', path.relative(sourceFolder, source)).replace(/\.ts$/, '.js')
    if (!isStale(output, source)) continue
    if (source.endsWith('.ts')) {
      const made = transpile(fs.readFileSync(source, 'utf8'), source, { rewrite: true, inline: false })
      if (made.sourceMapText) writeWhole(`${output}.map`, made.sourceMapText)
      writeWhole(output, made.outputText)
    } else writeWhole(output, fs.readFileSync(source))
    written++
  }
  return written
}

/** Where the JavaScript of a test file is kept, brought up to date. */
export function transpiledTest(file) {
  const output = path.join(top, '.tap/ts', `${path.relative(top, file)}.js`)
  if (isStale(output, file))
    writeWhole(
      output,
      transpile(fs.readFileSync(file, 'utf8'), file, { rewrite: false, inline: true }).outputText,
    )
  return output
}

/** All tests in one go: each would load the compiler for itself. */
function transpileTests() {
  for (const entry of fs.readdirSync(path.join(top, 'test'), { recursive: true, withFileTypes: true }))
    if (entry.isFile() && entry.name.endsWith('.ts')) transpiledTest(path.join(entry.parentPath, entry.name))
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--tests')) transpileTests()
  else {
    const assetsOnly = process.argv.includes('--assets')
    console.log(
      `${bringUpToDate(assetsOnly ? (name) => !name.endsWith('.ts') : undefined)} files written to dist`,
    )
  }
}
