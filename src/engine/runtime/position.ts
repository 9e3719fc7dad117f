/** The position message of an extent that a record keeps (InvocationInfo.PositionMessage): the parser's own form of it. */
import type { ScriptExtent } from '../../objects/error-record.ts'
import { positionMessage as messageOf } from '../language/position-message.ts'
import { ScriptExtent as SourceExtent } from '../language/source-text.ts'

export function positionMessage(extent: ScriptExtent | null): string {
  if (extent === null || (extent.text === '' && extent.startLineNumber === 0)) return ''
  return extent instanceof SourceExtent ? messageOf(extent) : ''
}
