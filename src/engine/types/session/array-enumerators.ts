/** Enumerators of arrays and lists as scripts hold them. */
import type { ScriptEnumerator } from '../../runtime/enumerators.ts'
import { implement } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'

implement('System.Array+ArrayEnumerator', {
  get: { Current: (self: ScriptEnumerator) => self.current },
  call: {
    MoveNext: (self: ScriptEnumerator) => self.moveNext(),
    Reset(self: ScriptEnumerator) {
      self.reset()
      return AutomationNull
    },
  },
})
implement('System.Collections.ArrayList+ArrayListEnumeratorSimple', {
  get: { Current: (self: ScriptEnumerator) => self.current },
  call: {
    MoveNext: (self: ScriptEnumerator) => self.moveNext(),
    Reset(self: ScriptEnumerator) {
      self.reset()
      return AutomationNull
    },
  },
})
