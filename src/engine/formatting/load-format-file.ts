/** A format file's views, or PowerShell's error with all that is wrong with the file. */
import { LimitError, PeerProtocolError } from '../../errors.ts'
import { failure, NetThrow, TerminatingError } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { parseXml } from '../types/xml-tree.ts'
import { readTree, viewsIn } from './format-file.ts'
import { formatFileErrors } from './format-file-check.ts'
import type { View } from './view-types.ts'

/** @throws {TerminatingError} FormatXmlUpdateException */
export function loadFormatFile(rs: Runspace, text: string, path: string): View[] {
  const refuse = (errors: readonly string[]): TerminatingError =>
    failure(
      'FormatXmlUpdateException',
      `Errors occurred while loading the format data file: \n${errors.map((one) => `${path}, ${one}\n`).join('')}`,
      { type: 'sma:RuntimeException', category: 'InvalidOperation' },
    )
  let root: ReturnType<typeof readTree>
  try {
    root = readTree(text.replace(/^\ufeff/, ''))
  } catch (error) {
    if (!(error instanceof PeerProtocolError || error instanceof LimitError)) throw error
    throw refuse([`Error in file ${path}: ${xmlFault(text) ?? error.message}`])
  }
  const errors = formatFileErrors(root, path, (script) => {
    try {
      rs.classes.blockOfText(script, rs.global)
      return undefined
    } catch (error) {
      if (!(error instanceof TerminatingError)) throw error
      return error.message
    }
  })
  if (errors.length > 0) throw refuse(errors)
  return viewsIn(root)
}

/** What .NET says of text that is no XML. */
function xmlFault(text: string): string | undefined {
  if (!text.trimStart().startsWith('<'))
    return 'The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.'
  try {
    parseXml(text)
    return undefined
  } catch (error) {
    if (!(error instanceof NetThrow)) throw error
    return error.exception.message
  }
}
