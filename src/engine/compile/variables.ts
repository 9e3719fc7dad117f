/** Reading and writing variables: slots for the block's own, a walk through the scopes for the rest. */
import { privateVariable } from '../runtime/private-variable.ts'
import type { VariableExpressionAst } from '../language/ast.ts'
import type { VariablePath } from '../language/variable-path.ts'
import { fail } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import { ItemOptions, type Scope, Variable } from '../runtime/scope.ts'
import { type Code, constant, sync } from './code.ts'
import type { CompileUnit } from './unit.ts'

const constants: Record<string, unknown> = { true: true, false: false, null: null }

export function variableKey(path: VariablePath): string {
  const key = path.unqualifiedPath.toLowerCase()
  return key === 'psitem' ? '_' : key
}

/** @param inString strict mode 1 leaves the variables of strings alone */
export function compileVariable(unit: CompileUnit, ast: VariableExpressionAst, inString = false): Code {
  const missing = (f: Frame, path: VariablePath): null =>
    inString && f.scope.effectiveStrictMode < 2 ? null : missingVariable(f, path)
  const path = ast.variablePath
  const key = variableKey(path)
  if (path.isDriveQualified) {
    const drive = path.driveName as string
    return sync((f) => f.rs.driveVariable(f, drive, path.unqualifiedPath))
  }
  if (path.isUnscopedVariable) {
    if (Object.hasOwn(constants, key)) return constant(constants[key])
    if (key === '?') return sync((f) => f.rs.lastSuccess)
    const slot = unit.slot(key)
    return sync((f) => {
      const cached = f.slots[slot]
      if (cached !== undefined && !cached.removed) return cached.value
      const own = f.scope.own(key)
      if (own !== undefined) {
        if (own.isPrivate && !f.trusted) return privateVariable(own)
        f.slots[slot] = own
        return own.value
      }
      const found = f.scope.findOuter(key)
      if (found !== undefined) return found.isPrivate && !f.trusted ? privateVariable(found) : found.value
      return missing(f, path)
    })
  }
  return sync((f) => {
    const found = scopedVariable(f, path, key)
    if (found?.isPrivate && !f.trusted) return privateVariable(found)
    return found === undefined ? missing(f, path) : found.value
  })
}

/** `$global:x` looks in one scope only; `$script:x` and `$local:x` too. */
export function scopedVariable(frame: Frame, path: VariablePath, key: string): Variable | undefined {
  return scopeOf(frame, path).own(key)
}

function scopeOf(frame: Frame, path: VariablePath): Scope {
  switch (path.scope) {
    case 'global':
      return frame.scope.global
    case 'script':
      return frame.scope.script
    default:
      return frame.scope
  }
}

function missingVariable(frame: Frame, path: VariablePath): null {
  if (frame.scope.effectiveStrictMode >= 1) {
    fail(
      'VariableIsUndefined',
      `The variable '$${path.userPath}' cannot be retrieved because it has not been set.`,
      {
        target: path.userPath,
      },
    )
  }
  return null
}

/** The slot of a variable that assignments may find there; undefined for those that are looked up each time. */
export function slotOf(unit: CompileUnit, ast: VariableExpressionAst): number | undefined {
  const path = ast.variablePath
  const key = variableKey(path)
  return path.isUnscopedVariable && !path.isDriveQualified && key !== '?' && !Object.hasOwn(constants, key)
    ? unit.slot(key)
    : undefined
}

/** @returns what assigns a value to the variable in a frame */
export function compileAssignment(
  unit: CompileUnit,
  ast: VariableExpressionAst,
): (frame: Frame, value: unknown) => void {
  const path = ast.variablePath
  const key = variableKey(path)
  const name = path.unqualifiedPath
  if (path.isDriveQualified) {
    const drive = path.driveName as string
    return (f, value) => f.rs.setDriveVariable(f, drive, name, value)
  }
  if (path.isUnscopedVariable) {
    if (key === 'null') return () => undefined
    if (Object.hasOwn(constants, key)) {
      return () =>
        fail(
          'VariableNotWritable',
          `Cannot overwrite variable ${name} because it is read-only or constant.`,
          {
            type: 'sma:SessionStateUnauthorizedAccessException',
            category: 'WriteError',
            target: name,
          },
        )
    }
    const slot = unit.slot(key)
    return (f, value) => {
      const cached = f.slots[slot]
      if (cached !== undefined && !cached.removed) cached.assign(value)
      else if (!f.trusted && f.scope.own(key)?.isPrivate) privateVariable(f.scope.own(key) as Variable)
      else f.slots[slot] = f.scope.assign(name, key, value)
    }
  }
  return (f, value) => {
    const scope = scopeOf(f, path)
    const own = scope.own(key)
    if (own?.isPrivate && !f.trusted) privateVariable(own)
    const made = scope.assign(name, key, value)
    // one that is there already stays as it is
    if (own === undefined && path.scope === 'private') made.options |= ItemOptions.Private
  }
}

export function ownVariable(frame: Frame, path: VariablePath): Variable | undefined {
  return scopeOf(frame, path).own(variableKey(path))
}

/** The variable object an attribute is put on: `[int]$x = 1`. Made when absent. */
export function declaredVariable(frame: Frame, path: VariablePath): Variable {
  const key = variableKey(path)
  const scope = scopeOf(frame, path)
  const own = scope.own(key)
  if (own !== undefined) return own
  const made = new Variable(path.unqualifiedPath, null, path.scope === 'private' ? ItemOptions.Private : 0)
  scope.put(made)
  return made
}
