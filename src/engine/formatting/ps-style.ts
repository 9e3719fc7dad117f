/** `$PSStyle` of a session, as far as formatting asks: whether escape sequences stay, and which the parts of a table take. */
import type { Runspace } from '../runtime/runspace.ts'
import { narrowCells, unitCells } from './cells.ts'
import { plainStyle } from './line-output.ts'
import type { FormatStyle } from './line-output.ts'

/** What a session's `$PSStyle` holds. OutputRendering: 0 Host, 1 PlainText, 2 Ansi. */
export interface StyleState {
  outputRendering: number
  readonly formatting: Map<string, string>
  /** Style, MaxWidth, View (0 Minimal, 1 Classic), UseOSCIndicator */
  readonly progress: { style: string; maxWidth: number; view: number; usesIndicator: boolean }
  /** Directory, SymbolicLink, Executable */
  readonly files: Map<string, string>
  /** by extension, in lower case, with its dot */
  readonly extensions: Map<string, string>
}
const [archive, program] = ['\u001b[31;1m', '\u001b[33;1m']
const extensionDefaults: readonly (readonly [string, string])[] = [
  ...['.zip', '.tgz', '.gz', '.tar', '.nupkg', '.cab', '.7z'].map((one) => [one, archive] as const),
  ...['.ps1', '.psd1', '.psm1', '.ps1xml'].map((one) => [one, program] as const),
]

const key = 'psStyle'
const formattingDefaults: readonly (readonly [string, string])[] = [
  ['FormatAccent', '\u001b[32;1m'],
  ['TableHeader', '\u001b[32;1m'],
  ['CustomTableHeaderLabel', '\u001b[32;1;3m'],
  ['ErrorAccent', '\u001b[36;1m'],
  ['Error', '\u001b[31;1m'],
  ['Warning', '\u001b[33;1m'],
  ['Verbose', '\u001b[33;1m'],
  ['Debug', '\u001b[33;1m'],
  ['FeedbackName', '\u001b[33m'],
  ['FeedbackText', '\u001b[96m'],
  ['FeedbackAction', '\u001b[97m'],
]
export const formattingNames: readonly string[] = formattingDefaults.map(([name]) => name)

/** NO_COLOR and a dumb terminal make a session plain, as PowerShell reads them when it starts. */
function plainEnvironment(rs: Runspace): boolean {
  const { environment } = rs.providers
  return (environment.get('NO_COLOR') ?? '') !== '' || environment.get('TERM') === 'dumb'
}

/** `Host` by default: the client's screen gets escape sequences, text that stays here does not. */
export function styleState(rs: Runspace): StyleState {
  let state = rs.services.get(key) as StyleState | undefined
  if (state === undefined) {
    state = {
      outputRendering: plainEnvironment(rs) ? 1 : 0,
      formatting: new Map(formattingDefaults),
      progress: { style: '\u001b[33;1m', maxWidth: 120, view: 0, usesIndicator: false },
      files: new Map([
        ['Directory', '\u001b[44;1m'],
        ['SymbolicLink', '\u001b[36;1m'],
        ['Executable', '\u001b[32;1m'],
      ]),
      extensions: new Map(extensionDefaults),
    }
    rs.services.set(key, state)
  }
  return state
}

/** languages in which PowerShell breaks lines between words */
const breaking = new Set(['en', 'fr', 'de', 'it', 'pt', 'es'])

export function formatStyle(rs: Runspace, isScreen: boolean): FormatStyle {
  const { outputRendering, formatting } = styleState(rs)
  const breaksAtBlanks = breaking.has((rs.ownCulture?.name ?? rs.culture).slice(0, 2))
  const unit = isScreen ? narrowCells : unitCells
  if (outputRendering !== 2 && !(outputRendering === 0 && isScreen))
    return { ...plainStyle, breaksAtBlanks, unit }
  const of = (name: string): string => formatting.get(name) ?? ''
  return {
    isAnsi: true,
    tableHeader: of('TableHeader'),
    customTableHeaderLabel: of('CustomTableHeaderLabel'),
    formatAccent: of('FormatAccent'),
    reset: '\u001b[0m',
    breaksAtBlanks,
    unit,
  }
}
