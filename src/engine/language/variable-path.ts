/** What stands after `$`: scope or drive, and name (VariablePath of PowerShell). */

export interface VariablePath {
  /** as written, without `$` and braces */
  readonly userPath: string
  /** without scope or `variable:`; of a drive path the part after the colon */
  readonly unqualifiedPath: string
  readonly scope: 'none' | 'global' | 'local' | 'private' | 'script'
  readonly isVariable: boolean
  /** `$env:x`; `$using:x` too, until the parser makes a UsingExpressionAst of it */
  readonly isDriveQualified: boolean
  readonly driveName: string | undefined
  /** neither scope, `variable:` nor drive was written */
  readonly isUnqualified: boolean
  /** no scope was named (`variable:` may be) */
  readonly isUnscopedVariable: boolean
}

const scopePattern = /^(global|local|private|script):/i

/** Takes off `variable:` and then a scope, or a scope alone; any other prefix is a drive. */
export function parseVariablePath(path: string): VariablePath {
  let rest = path
  let isVariable = false
  if (/^variable:/i.test(rest)) {
    rest = rest.slice(9)
    isVariable = true
  }
  let scope: VariablePath['scope'] = 'none'
  const match = scopePattern.exec(rest)
  if (match) {
    scope = (match[1] as string).toLowerCase() as VariablePath['scope']
    rest = rest.slice(match[0].length)
    isVariable = true
  }
  const colon = isVariable ? -1 : rest.indexOf(':')
  const driveName = colon > 0 ? rest.slice(0, colon) : undefined
  // a colon at the start names no drive, but is taken off too
  if (colon >= 0) rest = rest.slice(colon + 1)
  return {
    userPath: path,
    unqualifiedPath: rest,
    scope,
    isVariable: driveName === undefined,
    isDriveQualified: driveName !== undefined,
    driveName,
    isUnqualified: !isVariable && driveName === undefined,
    isUnscopedVariable: scope === 'none',
  }
}
