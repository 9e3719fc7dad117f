/** Fills the table of types. */
import { genericType } from './surface.ts'
import { T } from '../../objects/net-type.ts'
import { setGenericListOfObject } from '../runtime/bind-value.ts'

let done = false
export function installTypes(): void {
  if (done) return
  done = true
  setGenericListOfObject(genericType('System.Collections.Generic.List`1', T.Object))
}
