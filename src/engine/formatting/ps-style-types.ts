/** What scripts see of `$PSStyle` and StringDecorated. */
import { EnumValue } from '../../objects/numbers.ts'
import { automationAssembly, NetType, registerType, T } from '../../objects/net-type.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { engineObjects } from '../runtime/intrinsics.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { implement } from '../types/surface.ts'
import { addMetadata, loadType } from '../types/type-loader.ts'
import { enumOf, outOfRange, strings } from '../types/values.ts'
import { isDecorated, plain } from './cells.ts'
import { formattingNames, styleState } from './ps-style.ts'

const styleName = 'System.Management.Automation.PSStyle'
const escape = (codes: string): string => `\u001b[${codes}m`

const texts: Readonly<Record<string, string>> = {
  Reset: '0',
  BlinkOff: '25',
  Blink: '5',
  BoldOff: '22',
  Bold: '1',
  DimOff: '22',
  Dim: '2',
  Hidden: '8',
  HiddenOff: '28',
  Reverse: '7',
  ReverseOff: '27',
  ItalicOff: '23',
  Italic: '3',
  UnderlineOff: '24',
  Underline: '4',
  StrikethroughOff: '29',
  Strikethrough: '9',
}
const colours = ['Black', 'Red', 'Green', 'Yellow', 'Blue', 'Magenta', 'Cyan', 'White'] as const
/** by number of System.ConsoleColor */
const consoleCodes = [30, 34, 32, 36, 31, 35, 33, 37, 90, 94, 92, 96, 91, 95, 93, 97]

type Part =
  | 'FormattingData'
  | 'ForegroundColor'
  | 'BackgroundColor'
  | 'ProgressConfiguration'
  | 'FileInfoFormatting'
  | 'FileInfoFormatting+FileExtensionDictionary'

class StylePart {
  readonly netType: NetType
  readonly rs: Runspace
  constructor(part: Part, rs: Runspace) {
    this.netType = loadType(`${styleName}+${part}`) ?? T.Object
    this.rs = rs
  }
}

class DecoratedText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  get netType(): NetType {
    return decoratedType
  }
}

const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
const colourNames = [...colours, ...colours.map((name) => `Bright${name}`)]
const lines = (names: readonly string[], access = 'get;'): string =>
  names.map((name) => `string ${name} {${access}}`).join('\n')
const rgb = 'string FromRgb(byte red, byte green, byte blue)\nstring FromRgb(int rgb)'

for (const [part, body] of [
  ['FormattingData', lines(formattingNames, 'get;set;')],
  ['ForegroundColor', `${lines(colourNames)}\n${rgb}`],
  ['BackgroundColor', `${lines(colourNames)}\n${rgb}`],
  [
    'ProgressConfiguration',
    'string Style {get;set;}\nint MaxWidth {get;set;}\nSystem.Management.Automation.ProgressView View {get;set;}\nbool UseOSCIndicator {get;set;}',
  ],
  [
    'FileInfoFormatting',
    `${lines(['Directory', 'SymbolicLink', 'Executable'], 'get;set;')}\n${styleName}+FileInfoFormatting+FileExtensionDictionary Extension {get;}`,
  ],
  [
    'FileInfoFormatting+FileExtensionDictionary',
    'string Item(string extension) {get;set;}\nSystem.Collections.Generic.IEnumerable[string] Keys {get;}\nvoid Add(string extension, string decoration)\nvoid Clear()\nbool ContainsKey(string extension)\nvoid Remove(string extension)',
  ],
] as const) {
  addMetadata(`#class ${styleName}+${part} :System.Object @26\n${body}`)
}

implement(styleName, {
  get: {
    ...Object.fromEntries(Object.entries(texts).map(([name, code]) => [name, () => escape(code)])),
    OutputRendering: (_self, ctx) =>
      new EnumValue(
        loadType('System.Management.Automation.OutputRendering') as NetType,
        styleState(rsOf(ctx)).outputRendering,
      ),
    Formatting: (_self, ctx) => new StylePart('FormattingData', rsOf(ctx)),
    Foreground: (_self, ctx) => new StylePart('ForegroundColor', rsOf(ctx)),
    Background: (_self, ctx) => new StylePart('BackgroundColor', rsOf(ctx)),
    Progress: (_self, ctx) => new StylePart('ProgressConfiguration', rsOf(ctx)),
    FileInfo: (_self, ctx) => new StylePart('FileInfoFormatting', rsOf(ctx)),
  },
  set: {
    OutputRendering(_self, value: EnumValue, ctx) {
      styleState(rsOf(ctx)).outputRendering = Number(value.value)
    },
  },
  call: {
    FormatHyperlink: (_self, [text, link], ctx) =>
      `\u001b]8;;${ctx === undefined ? '' : rsOf(ctx).text(link)}\u001b\\${text}\u001b]8;;\u001b\\`,
    ToString: () => styleName,
  },
  staticGet: { Instance: (ctx) => engineObjects(rsOf(ctx)).psStyle },
  staticCall: {
    MapForegroundColorToEscapeSequence: (_self, [colour]) =>
      escape(String(consoleCodes[Number((colour as EnumValue).value)])),
    MapBackgroundColorToEscapeSequence: (_self, [colour]) =>
      escape(String(consoleCodes[Number((colour as EnumValue).value)]! + 10)),
    MapColorPairToEscapeSequence: (_self, [front, back]) =>
      escape(
        `${consoleCodes[Number((front as EnumValue).value)]};${consoleCodes[Number((back as EnumValue).value)]! + 10}`,
      ),
  },
})

implement(`${styleName}+FormattingData`, {
  get: Object.fromEntries(
    formattingNames.map((name) => [
      name,
      (self: StylePart) => styleState(self.rs).formatting.get(name) ?? '',
    ]),
  ),
  set: Object.fromEntries(
    formattingNames.map((name) => [
      name,
      (self: StylePart, value: string) => {
        styleState(self.rs).formatting.set(name, decoration(value))
      },
    ]),
  ),
})

for (const [part, base] of [
  ['ForegroundColor', 30],
  ['BackgroundColor', 40],
] as const) {
  implement(`${styleName}+${part}`, {
    get: Object.fromEntries(
      colours.flatMap((name, at) => [
        [name, () => escape(String(base + at))],
        [`Bright${name}`, () => escape(String(base + 60 + at))],
      ]),
    ),
    call: {
      FromRgb(_self, args) {
        const [first = 0, second, third] = args.map(toJsNumber)
        const parts =
          second === undefined
            ? [(first >> 16) & 255, (first >> 8) & 255, first & 255]
            : [first, second, third ?? 0]
        return escape(`${base + 8};2;${parts.join(';')}`)
      },
    },
  })
}
const progress = (self: StylePart) => styleState(self.rs).progress
implement(`${styleName}+ProgressConfiguration`, {
  get: {
    Style: (self: StylePart) => progress(self).style,
    MaxWidth: (self: StylePart) => progress(self).maxWidth,
    View: (self: StylePart) => enumOf('System.Management.Automation.ProgressView', progress(self).view),
    UseOSCIndicator: (self: StylePart) => progress(self).usesIndicator,
  },
  set: {
    Style: (self: StylePart, value: string) => {
      progress(self).style = decoration(value)
    },
    MaxWidth: (self: StylePart, value: number) => {
      if (value < 18) outOfRange('MaxWidth', 'Progress MaxWidth cannot be less than 18.')
      progress(self).maxWidth = value
    },
    View: (self: StylePart, value: EnumValue) => {
      progress(self).view = Number(value.value)
    },
    UseOSCIndicator: (self: StylePart, value: boolean) => {
      progress(self).usesIndicator = value
    },
  },
})
const fileKinds = ['Directory', 'SymbolicLink', 'Executable']
implement(`${styleName}+FileInfoFormatting`, {
  get: {
    ...Object.fromEntries(
      fileKinds.map((name) => [name, (self: StylePart) => styleState(self.rs).files.get(name) ?? '']),
    ),
    Extension: (self: StylePart) => new StylePart('FileInfoFormatting+FileExtensionDictionary', self.rs),
  },
  set: Object.fromEntries(
    fileKinds.map((name) => [
      name,
      (self: StylePart, value: string) => {
        styleState(self.rs).files.set(name, decoration(value))
      },
    ]),
  ),
})
/** Escape sequences and nothing that can be seen. @throws ArgumentException */
function decoration(value: string | null): string {
  const text = value ?? ''
  const seen = plain(text)
  if (seen !== '')
    throwNet(
      'System.ArgumentException',
      `The specified string contains printable content when it should only contain ANSI escape sequences: ${seen}`,
    )
  return text
}

function withPeriod(extension: string): string {
  if (!extension.startsWith('.'))
    throwNet(
      'System.ArgumentException',
      'When adding or removing extensions, the extension must start with a period.',
    )
  return extension.toLowerCase()
}

const extensions = (self: StylePart) => styleState(self.rs).extensions
implement(`${styleName}+FileInfoFormatting+FileExtensionDictionary`, {
  get: { Keys: (self: StylePart) => strings([...extensions(self).keys()]) },
  set: {
    Item: (self: StylePart, [extension, value]) => {
      extensions(self).set(withPeriod(extension), decoration(value))
    },
  },
  call: {
    Item: (self: StylePart, [extension]) => extensions(self).get(extension.toLowerCase()) ?? null,
    Add: (self: StylePart, [extension, value]) => {
      extensions(self).set(withPeriod(extension), decoration(value))
    },
    Clear: (self: StylePart) => extensions(self).clear(),
    ContainsKey: (self: StylePart, [extension]) => extensions(self).has(extension.toLowerCase()),
    Remove: (self: StylePart, [extension]) => {
      extensions(self).delete(withPeriod(extension))
    },
  },
})

const decoratedName = 'System.Management.Automation.Internal.StringDecorated'
const decoratedType = registerType(
  new NetType({ fullName: decoratedName, kind: 'class', base: T.Object, assembly: automationAssembly }),
)
addMetadata(`#class ${decoratedName} :System.Object @26
bool IsDecorated {get;}
int ContentLength {get;}
string ToString()
string ToString(System.Management.Automation.OutputRendering outputRendering)
${decoratedName} new(string text)`)
implement(decoratedName, {
  get: {
    IsDecorated: (self: DecoratedText) => isDecorated(self.text),
    ContentLength: (self: DecoratedText) => plain(self.text).length,
  },
  call: {
    ToString(self: DecoratedText, [rendering], ctx) {
      const mode =
        rendering === undefined
          ? styleState(rsOf(ctx)).outputRendering
          : Number((rendering as EnumValue).value)
      return mode === 1 ? plain(self.text) : self.text
    },
  },
  create: (_self, [text]) => new DecoratedText(String(text)),
})
