/** GetNewClosure: the block with the variables it sees now, in a module state of its own. */
import type { Frame } from './frame.ts'
import { Scope, Variable } from './scope.ts'
import { ScriptBlock } from './script-block.ts'
import { ModuleInfo, SessionState } from './session-state.ts'

let count = 0

export function closureOf(block: ScriptBlock, frame: Frame): ScriptBlock {
  const scope = new Scope(frame.rs.global.top, true)
  const module = new ModuleInfo(`__DynamicModule_${++count}`)
  const state = new SessionState(scope, module)
  module.state = state
  // the caller's own variables are copied; those of the global scope are seen anyway
  if (frame.scope !== frame.rs.global.top) {
    const { automatic } = frame.scope
    for (const [key, variable] of frame.scope.variables) {
      if (automatic !== undefined && Object.hasOwn(automatic, key)) continue
      const copy = new Variable(variable.name, variable.value, variable.options)
      copy.guard = variable.guard
      scope.variables.set(key, copy)
    }
  } else {
    for (const [key, variable] of frame.scope.variables) {
      if (variable.options === 0 && !isBuiltIn(variable))
        scope.variables.set(key, new Variable(variable.name, variable.value))
    }
  }
  const made = new ScriptBlock(block.ast, state, block.file)
  made.isFilter = block.isFilter
  made.isClosure = true
  return made
}

/** Variables of the session itself are never captured. */
function isBuiltIn(variable: Variable): boolean {
  return variable.description !== '' || variable.constructor !== Variable
}
