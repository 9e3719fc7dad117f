/** Views of $PSStyle and its parts, of the options of Markdown and of subsystems: escape sequences that can be read. */
import { formattingNames } from './ps-style.ts'
import type { View } from './view-types.ts'
import { align } from './packets.ts'
import { list, table } from './view-builder.ts'

const automation = 'System.Management.Automation.'
const style = `${automation}PSStyle`

interface Item {
  readonly of: string | { readonly script: string }
  readonly label?: string
}
const scripted = (label: string, script: string): Item => ({ of: { script }, label })
/** A sequence in its own colours: itself, its text, and back to normal. */
const sequence = (path: string, after = '$($PSStyle.Reset)'): Item =>
  scripted(path, `"$($_.${path})$($_.${path}.Replace(""\`e"",'\`e'))${after}"`)
const plain = (path: string): Item => scripted(path, `"$($_.${path})"`)

const switches = [
  'BlinkOff',
  'Blink',
  'BoldOff',
  'Bold',
  'DimOff',
  'Dim',
  'Hidden',
  'HiddenOff',
  'Reverse',
  'ReverseOff',
  'ItalicOff',
  'Italic',
  'UnderlineOff',
  'Underline',
  'StrikethroughOff',
  'Strikethrough',
]
const colours = ['Black', 'White', 'Red', 'Magenta', 'Blue', 'Cyan', 'Green', 'Yellow'].flatMap((name) => [
  name,
  `Bright${name}`,
])
const accents = ['FormatAccent', 'ErrorAccent', 'Error', 'Warning', 'Verbose', 'Debug', 'TableHeader']
const formatting = [...accents, ...formattingNames.filter((name) => !accents.includes(name))]
const files = ['Directory', 'SymbolicLink', 'Executable']
const extensions = `
$sb = [System.Text.StringBuilder]::new()
$maxKeyLength = 0
foreach ($key in $_.Extension.Keys) {
    if ($key.Length -gt $maxKeyLength) {
        $maxKeyLength = $key.Length
    }
}

foreach ($key in $_.Extension.Keys) {
    $null = $sb.Append($key.PadRight($maxKeyLength))
    $null = $sb.Append(' = "')
    $null = $sb.Append($_.Extension[$key])
    $null = $sb.Append($_.Extension[$key].Replace("\`e",'\`e'))
    $null = $sb.Append($PSStyle.Reset)
    $null = $sb.Append('"')
    $null = $sb.Append([Environment]::NewLine)
}

$sb.ToString()`

export const styleViews: readonly View[] = [
  table(`${automation}Subsystem.SubsystemInfo`, [
    '<Kind=Kind:17',
    {
      of: { script: '$_.SubsystemType.Name' },
      label: 'SubsystemType',
      width: 18,
      alignment: align.left,
    },
    '>IsRegistered=IsRegistered:12',
    '<Implementations=Implementations',
  ]),
  list(
    `${automation}Subsystem.SubsystemInfo+ImplementationInfo`,
    'Id Kind Name Description ImplementationType',
  ),
  list(
    'Microsoft.PowerShell.MarkdownRender.PSMarkdownOptionInfo',
    ['Header1', 'Header2', 'Header3', 'Header4', 'Header5', 'Header6']
      .concat('Code', 'Link', 'Image', 'EmphasisBold', 'EmphasisItalics')
      .map((name) => scripted(name, `$_.AsEscapeSequence('${name}')`)),
  ),
  list(style, [
    sequence('Reset', ''),
    ...switches.map((name) => sequence(name, '$($_.Reset)')),
    'OutputRendering',
    ...formatting.map((name) => sequence(`Formatting.${name}`)),
    sequence('Progress.Style'),
    ...['MaxWidth', 'View', 'UseOSCIndicator'].map((name) => plain(`Progress.${name}`)),
    ...files.map((name) => sequence(`FileInfo.${name}`)),
    scripted('FileInfo.Extension', `"$([string]::Join(',',$_.FileInfo.Extension.Keys))"`),
    ...['Foreground', 'Background'].flatMap((side) => colours.map((name) => sequence(`${side}.${name}`))),
  ]),
  list(
    `${style}+FormattingData`,
    formatting.map((name) => sequence(name)),
  ),
  list(`${style}+ProgressConfiguration`, [sequence('Style'), 'MaxWidth', 'View', 'UseOSCIndicator']),
  list(`${style}+FileInfoFormatting`, [
    ...files.map((name) => sequence(name)),
    scripted('Extension', extensions),
  ]),
  ...['ForegroundColor', 'BackgroundColor'].map((part) =>
    list(
      `${style}+${part}`,
      colours.map((name) => sequence(name)),
    ),
  ),
]
