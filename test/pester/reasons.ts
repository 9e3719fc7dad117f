/** Why a case fails, as far as its error tells: what this host does not offer on purpose, and what is not there yet. */
import type { CaseResult } from './sessions.ts'

interface Reason {
  readonly text: string
  readonly isMeant: (one: CaseResult) => boolean
}

const says =
  (form: RegExp) =>
  ({ message = '', text = '', errorId = '' }: CaseResult): boolean =>
    form.test(`${errorId} ${message} ${text}`)

/** The first that fits counts. */
export const reasons: readonly Reason[] = [
  { text: 'no compiler of C# (`Add-Type`)', isMeant: says(/Add-Type|AddTypeCommand/) },
  {
    text: 'no debugger',
    isMeant: (one) =>
      /Debugg|Breakpoint|PSBreakpoint/i.test(one.file) ||
      one.id.includes('ActionPreference.Break tests') ||
      says(/Breakpoint|Debugg/)(one),
  },
  { text: 'starts `pwsh` as a program', isMeant: says(/\bpwsh\b/) },
  { text: 'hooks of the genuine engine for its own tests', isMeant: says(/InternalTestHooks|TestHook/i) },
  {
    text: 'no trace sources, processes, network or sessions of its own: cmdlets not offered here',
    isMeant: (one) =>
      says(/CommandNotOffered|is not offered here|SelfSignedCertificate|WebListener|HttpListener/)(one) ||
      /WebCmdlets|Trace-Command|Implicit\.Remoting/.test(one.file),
  },
  {
    text: 'DSC: the `configuration` keyword, dynamic keywords',
    isMeant: (one) => /Dsc|DynamicKeyword|configuration /i.test(`${one.id} ${one.message ?? ''}`),
  },
  {
    text: 'a .NET type or member that the table of types lacks',
    isMeant: says(
      /TypeNotFound|Unable to find type|Cannot find type|PropertyNotAvailable|MethodNotAvailable|MethodNotFound|MethodCountCouldNotFindBest|CustomAttributeTypeNotFound|does not contain a method/,
    ),
  },
  { text: 'took longer than its time', isMeant: says(/no end within|session ended/) },
  {
    text: 'a command or parameter not written yet',
    isMeant: says(/CommandNotFoundException|NamedParameterNotFound/),
  },
  { text: 'another answer than PowerShell gives', isMeant: () => true },
]

export const reasonOf = (one: CaseResult): string => reasons.find(({ isMeant }) => isMeant(one))?.text ?? ''
