/** Variables that a configuration keeps from its client. */
import { fail } from './failure.ts'
import type { Variable } from './scope.ts'

/** A variable of the configuration: its own code sees it, the client does not (truth jea-383). */
export function privateVariable(variable: Variable): never {
  fail(
    'VariableIsPrivate',
    `Cannot access the variable '$${variable.name}' because it is a private variable.`,
    { type: 'sma:SessionStateException', category: 'PermissionDenied', target: variable.name },
  )
}
