/** Script files: found by path, parsed once, run as commands. */
import type { ScriptBlockAst } from '../language/ast.ts'
import { parsedFilesMax } from '../../settings/limits.ts'
import { ExternalScriptInfo } from './command-info.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'
import { ScriptBlock } from './script-block.ts'
import { hasWildcard, wildcard } from './wildcard.ts'
import type { SessionState } from './session-state.ts'

export class ScriptFiles {
  readonly #rs: Runspace
  readonly #parsed = new Map<string, { readonly text: string; readonly ast: ScriptBlockAst }>()
  constructor(rs: Runspace) {
    this.#rs = rs
  }

  /** The syntax of a file; undefined where no file is. @throws {TerminatingError} ParseException */
  parse(path: string, state: SessionState): ScriptBlockAst | undefined {
    const text = this.#rs.providers.scriptText(path)
    if (text === undefined) return undefined
    const known = this.#parsed.get(path)
    if (known?.text === text) return known.ast
    const ast = this.#rs.classes.parse(text, state, path)
    if (this.#parsed.size >= parsedFilesMax) this.#parsed.delete(this.#parsed.keys().next().value as string)
    this.#parsed.set(path, { text, ast })
    return ast
  }

  /** `./script.ps1`, `/path/script.ps1`, or a name found on `$env:PATH`. */
  find(frame: Frame, name: string): ExternalScriptInfo | undefined {
    const isPath = name.includes('/') || name.includes('\\')
    const rs = this.#rs
    if (!/\.ps1$/i.test(name) && isPath) return undefined
    const candidates = isPath
      ? [rs.providers.scriptPath(frame, name.replaceAll('\\', '/'))]
      : (rs.providers.environment.get('PATH') ?? '')
          .split(':')
          .filter((one) => one !== '')
          .map((one) => `${one}/${/\.ps1$/i.test(name) ? name : `${name}.ps1`}`)
    for (const path of candidates) {
      const found = this.#at(path)
      if (found !== undefined) return found
    }
    return isPath ? this.globbed(frame, name) : undefined
  }

  /** A path with wildcards in its last part means the one script that it matches, and none where it matches several. */
  globbed(frame: Frame, name: string): ExternalScriptInfo | undefined {
    if (!hasWildcard(name)) return undefined
    const path = this.#rs.providers.scriptPath(frame, name.replaceAll('\\', '/'))
    const slash = path.lastIndexOf('/')
    const [folder, last] = [path.slice(0, slash), path.slice(slash + 1)]
    if (hasWildcard(folder)) return undefined
    const pattern = wildcard(last)
    const found = this.#rs.providers
      .folderNamesNow(folder || '/')
      .filter((one) => pattern.isMatch(one) && /\.ps1$/i.test(one))
    return found.length === 1 ? this.#at(`${folder}/${found[0]}`) : undefined
  }

  #at(path: string): ExternalScriptInfo | undefined {
    const ast = this.parse(path, this.#rs.global)
    return (
      ast &&
      new ExternalScriptInfo(
        path.slice(path.lastIndexOf('/') + 1),
        path,
        new ScriptBlock(ast, undefined, path),
      )
    )
  }
}
