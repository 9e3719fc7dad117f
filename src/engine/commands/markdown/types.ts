/** What the Markdown cmdlets hand to scripts: converted text, and the colours of its elements. */
import { type NetType, T } from '../../../objects/net-type.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { implement } from '../../types/surface.ts'
import { addMetadata, loadType } from '../../types/type-loader.ts'
import type { Colours } from './render.ts'

const space = 'Microsoft.PowerShell.MarkdownRender'
const elements = [
  'Header1',
  'Header2',
  'Header3',
  'Header4',
  'Header5',
  'Header6',
  'Code',
  'Link',
  'Image',
  'EmphasisBold',
  'EmphasisItalics',
] as const

addMetadata(`#class ${space}.MarkdownInfo :System.Object @0
string Html {get;}
string VT100EncodedString {get;}
${space}.MarkdownInfo new()
#class ${space}.PSMarkdownOptionInfo sealed :System.Object @0
${elements.map((one) => `string ${one} {get;set;}`).join('\n')}
bool EnableVT100Encoding {get;set;}
string AsEscapeSequence(string propertyName)
void SetDarkTheme()
void SetLightTheme()
${space}.PSMarkdownOptionInfo new()
`)
const type = (name: string): NetType => loadType(`${space}.${name}`) ?? T.Object

export class MarkdownInfo {
  readonly html: string | null
  readonly coloured: string | null
  constructor(html: string | null = null, coloured: string | null = null) {
    this.html = html
    this.coloured = coloured
  }
  get netType(): NetType {
    return type('MarkdownInfo')
  }
}
implement(`${space}.MarkdownInfo`, {
  create: () => new MarkdownInfo(),
  get: {
    Html: (self: MarkdownInfo) => self.html,
    VT100EncodedString: (self: MarkdownInfo) => self.coloured,
  },
})

const common: readonly (readonly [string, string])[] = [
  ['Code', '[48;2;155;155;155;38;2;30;30;30m'],
  ['Link', '[4;38;5;117m'],
  ['Image', '[33m'],
  ['EmphasisBold', '[1m'],
  ['EmphasisItalics', '[36m'],
]
const headers = (colours: readonly string[]): [string, string][] =>
  ['[7m', ...colours.map((one) => `[4;${one}m`)].map((one, at) => [`Header${at + 1}`, one])
const themes = {
  dark: [...headers(['93', '94', '95', '96', '97']), ...common],
  light: [...headers(['33', '34', '35', '36', '30']), ...common],
} as const

export class MarkdownOptions implements Colours {
  readonly values = new Map<string, string>(themes.dark)
  isEnabled = true
  get netType(): NetType {
    return type('PSMarkdownOptionInfo')
  }
  take(theme: keyof typeof themes): void {
    for (const [element, value] of themes[theme]) this.values.set(element, value)
  }
  sequence(element: string): string | undefined {
    return this.isEnabled ? this.values.get(element) : undefined
  }
  /** the sequence, its own text in its own colour, and the end of it */
  shown(element: string): string {
    const key = elements.find((one) => one.toLowerCase() === element.toLowerCase())
    const value = key && this.values.get(key)
    return value === undefined ? '' : `\u001b${value}${value}\u001b[0m`
  }
}
implement(`${space}.PSMarkdownOptionInfo`, {
  create: () => new MarkdownOptions(),
  get: {
    ...Object.fromEntries(
      elements.map((one) => [one, (self: MarkdownOptions) => self.values.get(one) ?? null]),
    ),
    EnableVT100Encoding: (self: MarkdownOptions) => self.isEnabled,
  },
  set: {
    ...Object.fromEntries(
      elements.map((one) => [
        one,
        (self: MarkdownOptions, value: string) => {
          self.values.set(one, value)
        },
      ]),
    ),
    EnableVT100Encoding: (self: MarkdownOptions, value: boolean) => {
      self.isEnabled = value
    },
  },
  call: {
    AsEscapeSequence: (self: MarkdownOptions, [element]) => self.shown(element as string),
    SetDarkTheme: (self: MarkdownOptions) => self.take('dark'),
    SetLightTheme: (self: MarkdownOptions) => self.take('light'),
  },
})

const service = 'markdown options'

export function markdownOptions(rs: Runspace): MarkdownOptions {
  let found = rs.services.get(service) as MarkdownOptions | undefined
  if (found === undefined) rs.services.set(service, (found = new MarkdownOptions()))
  return found
}
export function setMarkdownOptions(rs: Runspace, options: MarkdownOptions): void {
  rs.services.set(service, options)
}
