/** Worker threads do not get tap's TypeScript loader: an entry and what it imports are transpiled for them, once. */
import { existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import ts from 'typescript'

const top = fileURLToPath(new URL('../..', import.meta.url))
const out = join(top, '.tap', 'worker-files')

/** @param entry a TypeScript file, relative to the repository. @returns the URL of its JavaScript */
export function workerFile(entry: string): string {
  const seen = new Set<string>()
  const visit = (file: string): string => {
    const target = join(out, relative(top, file)).replace(/\.ts$/, '.js')
    if (seen.has(file)) return target
    seen.add(file)
    const text = readFileSync(file, 'utf8')
    for (const [, from] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g))
      visit(resolve(dirname(file), from as string))
    if (existsSync(target) && statSync(target).mtimeMs >= statSync(file).mtimeMs) return target
    const { outputText } = ts.transpileModule(text, {
      fileName: file,
      compilerOptions: {
        target: ts.ScriptTarget.ES2023,
        module: ts.ModuleKind.ESNext,
        verbatimModuleSyntax: true,
        rewriteRelativeImportExtensions: true,
      },
    })
    mkdirSync(dirname(target), { recursive: true })
    // several test files may do this at once
    writeFileSync(`${target}.${process.pid}`, outputText)
    renameSync(`${target}.${process.pid}`, target)
    return target
  }
  return pathToFileURL(visit(join(top, entry))).href
}
