/** `$env:X`, `$function:f`, `$alias:a`, `$variable:v`, and `$drive:path` for content of other providers. */
import { privateVariable } from './private-variable.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { AliasInfo, FunctionInfo } from './command-info.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'
import { ScriptBlock } from './script-block.ts'
import { findAlias, findFunction, setAlias, setFunction } from './session-state.ts'

export function driveVariable(rs: Runspace, f: Frame, drive: string, path: string): unknown {
  const key = path.toLowerCase()
  switch (drive.toLowerCase()) {
    case 'env':
      return rs.providers.environment.get(path) ?? null
    case 'function': {
      const found = findFunction(f.scope, key)
      return found !== undefined && rs.isVisible(found, f) ? found.scriptBlock : null
    }
    case 'alias':
      return findAlias(f.scope, key)?.definition ?? null
    case 'variable': {
      const found = f.scope.find(key)
      if (found?.isPrivate && !f.trusted) privateVariable(found)
      return found?.value ?? null
    }
    case 'using':
      return fail(
        'UsingVariableIsUndefined',
        `The value of the using variable '$using:${path}' cannot be retrieved because it has not been set in the local session.`,
      )
    default:
      return rs.providers.contentVariable(f, drive, path)
  }
}

export function setDriveVariable(rs: Runspace, f: Frame, drive: string, path: string, value: unknown): void {
  const given = value === AutomationNull ? null : value
  switch (drive.toLowerCase()) {
    case 'env':
      rs.providers.environment.set(path, given === null ? null : rs.text(given))
      return
    case 'function': {
      const base = baseOf(given)
      if (base === null) f.scope.functions?.delete(path.toLowerCase())
      else
        setFunction(
          f.scope,
          new FunctionInfo(
            path,
            base instanceof ScriptBlock ? base : rs.classes.blockOfText(rs.text(given), f.state),
          ),
        )
      return
    }
    case 'alias':
      setAlias(f.scope, new AliasInfo(path, rs.text(given)))
      return
    case 'variable':
      f.scope.assign(path, path.toLowerCase(), given)
      return
    default:
      rs.providers.setContentVariable(f, drive, path, given)
  }
}
