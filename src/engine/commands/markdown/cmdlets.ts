/** ConvertFrom-Markdown, Show-Markdown, Get-MarkdownOption, Set-MarkdownOption */
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'
import { markdownBytesMax } from '../../../settings/limits.ts'
import { styleState } from '../../formatting/ps-style.ts'
import { diskOf, FileSystemInfo } from '../../providers/file-info.ts'
import type { Resolved } from '../../providers/index.ts'
import { readText } from '../../providers/text-files.ts'
import { fail, failure } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from '../cmdlet.ts'
import { declaredCmdlets } from '../declared-cmdlets.ts'
import { inputFiles, notThere, strings } from '../file-input.ts'
import { parseMarkdown } from './blocks.ts'
import { colouredOf, htmlOf } from './render.ts'
import { MarkdownInfo, markdownOptions, MarkdownOptions, setMarkdownOptions } from './types.ts'

const plain = { sequence: () => undefined }

function converted(c: CmdletContext, text: string, isColoured: boolean): MarkdownInfo {
  if (text.length > markdownBytesMax)
    fail(
      'MarkdownTooLong',
      `A text of Markdown can have ${markdownBytesMax} characters (markdownBytesMax).`,
      {
        type: 'System.IO.InvalidDataException',
        category: 'LimitsExceeded',
      },
    )
  const blocks = parseMarkdown(text)
  c.rs.charge(text.length * 4)
  if (!isColoured) return new MarkdownInfo(htmlOf(blocks))
  // the server knows of no terminal: colours are for who asks for them ($PSStyle.OutputRendering = 'Ansi')
  const isAnsi = styleState(c.rs).outputRendering === 2
  return new MarkdownInfo(null, colouredOf(blocks, isAnsi ? markdownOptions(c.rs) : plain))
}

const foreign = (written: string, _at: Resolved) =>
  failure(
    'OnlyFileSystemPathsSupported',
    `Only FileSystem Provider paths are supported. The file path is not supported: '${written}'.`,
    { type: 'System.ArgumentException', category: 'InvalidArgument', target: written },
  )

const noFile = (shown: string) =>
  failure('FileNotFound', `Cannot find path '${shown}' because it does not exist.`, {
    type: 'sma:ItemNotFoundException',
    category: 'ResourceUnavailable',
    target: shown,
  })

/** Everything that the parameters name, converted. */
function* documents(c: CmdletContext, isColoured: boolean): Task<MarkdownInfo[]> {
  const found: MarkdownInfo[] = []
  if (c.has('Path') || c.has('LiteralPath')) {
    const paths = strings(c.p.LiteralPath ?? c.p.Path)
    for (const { path } of yield* inputFiles(c, paths, c.has('LiteralPath'), { foreign, missing: noFile }))
      found.push(converted(c, yield* readText(diskOf(c.rs), path), isColoured))
    return found
  }
  const given = baseOf(c.p.InputObject)
  if (typeof given === 'string') found.push(converted(c, given, isColoured))
  else if (given instanceof FileSystemInfo) {
    if (diskOf(c.rs).exists(given.path))
      found.push(converted(c, yield* readText(diskOf(c.rs), given.path), isColoured))
    else {
      const error = notThere(given.path)
      yield* c.error(
        failure('FileNotFound', error.record.exception.message, {
          type: 'System.IO.FileNotFoundException',
          category: 'ResourceUnavailable',
          target: given.path,
        }),
      )
    }
  } else
    yield* c.error(
      failure(
        'InvalidInputObject',
        `The type of the input object '${typeOf(given)?.fullName ?? ''}' is invalid.`,
        { type: 'System.IO.InvalidDataException', category: 'InvalidData', target: c.p.InputObject },
      ),
    )
  return found
}

export const convertFromMarkdown = defineCmdlet(
  { name: 'ConvertFrom-Markdown', ...declaredCmdlets['ConvertFrom-Markdown'] },
  (c) => ({
    *process() {
      yield* c.writeEach(yield* documents(c, c.p.AsVT100EncodedString === true))
    },
  }),
)

export const showMarkdown = defineCmdlet(
  { name: 'Show-Markdown', ...declaredCmdlets['Show-Markdown'] },
  (c) => ({
    *process() {
      const isBrowser = c.p.UseBrowser === true
      const given = baseOf(c.p.InputObject)
      const all = given instanceof MarkdownInfo ? [given] : yield* documents(c, !isBrowser)
      for (const one of all) {
        const text = isBrowser ? one.html : one.coloured
        const property = isBrowser ? 'Html' : 'VT100EncodedString'
        if (!text)
          yield* c.error(
            failure(
              `${property}IsNullOrEmpty`,
              `The property ${property} of the given object is null or empty.`,
              {
                type: 'System.IO.InvalidDataException',
                category: 'InvalidData',
                target: text,
              },
            ),
          )
        else if (isBrowser)
          yield* c.error(
            failure(
              'ErrorLaunchingDefaultApplication',
              'Show-Markdown -UseBrowser is not offered here: a session of this host has no browser. ConvertFrom-Markdown gives the HTML.',
              { type: 'System.PlatformNotSupportedException', category: 'InvalidOperation' },
            ),
          )
        else yield* c.write(text)
      }
    },
  }),
)

export const getMarkdownOption = defineCmdlet(
  { name: 'Get-MarkdownOption', ...declaredCmdlets['Get-MarkdownOption'] },
  (c) => ({ end: () => c.write(markdownOptions(c.rs)) }),
)

const parameterOf: readonly (readonly [parameter: string, element: string])[] = [
  ...[1, 2, 3, 4, 5, 6].map((level) => [`Header${level}Color`, `Header${level}`] as const),
  ['Code', 'Code'],
  ['ImageAltTextForegroundColor', 'Image'],
  ['LinkForegroundColor', 'Link'],
  ['ItalicsForegroundColor', 'EmphasisItalics'],
  ['BoldForegroundColor', 'EmphasisBold'],
]

export const setMarkdownOption = defineCmdlet(
  { name: 'Set-MarkdownOption', ...declaredCmdlets['Set-MarkdownOption'] },
  (c) => ({
    *end() {
      const given = baseOf(c.p.InputObject)
      let options = new MarkdownOptions()
      if (c.has('Theme')) options.take(String(c.p.Theme).toLowerCase() === 'light' ? 'light' : 'dark')
      else if (c.has('InputObject')) {
        if (!(given instanceof MarkdownOptions))
          throw failure(
            'InvalidObject',
            `The type of the input object '${typeOf(given)?.fullName ?? ''}' is invalid.`,
            { type: 'System.ArgumentException', category: 'InvalidArgument', target: c.p.InputObject },
          )
        options = given
      } else
        for (const [parameter, element] of parameterOf)
          if (c.p[parameter]) options.values.set(element, String(c.p[parameter]))
      setMarkdownOptions(c.rs, options)
      if (c.p.PassThru) yield* c.write(options)
    },
  }),
)
