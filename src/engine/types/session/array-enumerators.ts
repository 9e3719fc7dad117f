/** Enumerators of arrays and lists as scripts hold them. */
import type { ScriptEnumerator } from '../../runtime/enumerators.ts'
import { implement } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'

implement('System.ArrayEnumerator', {
  get: { Current: (self: ScriptEnumerator) => self.current },
  call: {
    MoveNext: (self: ScriptEnumerator) => self.moveNext(),
    Reset(self: ScriptEnumerator) {
      self.reset()
      return AutomationNull
    },
  },
})
for (const name of [
  'System.Collections.ArrayList+ArrayListEnumeratorSimple',
  'System.Management.Automation.Runspaces.PipelineReader`1+<GetReadEnumerator>d__20',
])
  implement(name, {
    get: { Current: (self: ScriptEnumerator) => self.current },
    call: {
      MoveNext: (self: ScriptEnumerator) => self.moveNext(),
      Reset(self: ScriptEnumerator) {
        self.reset()
        return AutomationNull
      },
    },
  })
