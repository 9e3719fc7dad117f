/** Export-Clixml, Import-Clixml, ConvertTo-CliXml, ConvertFrom-CliXml: objects kept as text. */
import { PSArray } from '../../../objects/collections.ts'
import { PSDouble, PSUInt64 } from '../../../objects/numbers.ts'
import { baseOf, extend } from '../../../objects/ps-object.ts'
import { providersOf } from '../../providers/index.ts'
import { encodingParameter, readText } from '../../providers/text-files.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { fail, throwNet } from '../../runtime/failure.ts'
import type { ObjectText } from '../../runtime/object-text.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import type { Task } from '../../runtime/task.ts'
import { implement } from '../../types/surface.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from '../cmdlet.ts'
import { encodingOf, fileToRead, outputFile, strings, type TextFile } from '../file-input.ts'

const module = 'Microsoft.PowerShell.Utility'
const depth: ParameterSpec = { type: 'int', validate: [{ range: [1, 2147483647] }] }

function codec(c: CmdletContext): ObjectText {
  return (
    c.rs.objectText ??
    fail('CliXmlNotSupported', `${c.definition.name}: this host has no CLIXML for files.`, {
      type: 'System.PlatformNotSupportedException',
      category: 'NotImplemented',
    })
  )
}

function written(c: CmdletContext, objects: readonly unknown[]): string {
  return codec(c).write(c.rs, objects, c.has('Depth') ? Number(c.p.Depth) : undefined)
}

function read(c: CmdletContext, text: string): unknown[] {
  c.rs.charge(text.length * 4)
  return readWith(codec(c), text, (message) =>
    fail('System.Xml.XmlException', message, { type: 'System.Xml.XmlException', category: 'NotSpecified' }),
  )
}

function readWith(codec: ObjectText, text: string, refuse: (message: string) => never): unknown[] {
  try {
    return codec.read(text)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse(xmlMessage(text, error.message))
  }
}

/** What .NET's reader says where its first step fails. */
function xmlMessage(text: string, message: string): string {
  const start = text.trimStart()
  if (start === '') return 'Root element is missing.'
  if (!start.startsWith('<')) return 'Data at the root level is invalid. Line 1, position 1.'
  const root = /^(?:<\?[^>]*>\s*)?<([\w:.-]+)/.exec(start)?.[1]
  if (root !== undefined && root !== 'Objs')
    return "Element 'Objs' with namespace name 'http://schemas.microsoft.com/powershell/2004/04' was not found. Line 1, position 2."
  return message
}

export const convertToCliXml = defineCmdlet(
  {
    name: 'ConvertTo-CliXml',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ConvertToClixmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2280866',
    outputTypes: ['System.String'],
    parameters: {
      InputObject: {
        type: 'psobject',
        mandatory: true,
        position: 0,
        pipeline: true,
      },
      Depth: depth,
    },
  },
  (c) => {
    const objects: unknown[] = []
    return {
      process() {
        objects.push(c.p.InputObject)
      },
      end: () => c.write(written(c, objects)),
    }
  },
)

export const convertFromCliXml = defineCmdlet(
  {
    name: 'ConvertFrom-CliXml',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromClixmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2280770',
    parameters: {
      InputObject: { type: 'string', mandatory: true, position: 0, pipeline: true },
    },
  },
  (c) => {
    const lines: string[] = []
    return {
      process() {
        lines.push(String(c.p.InputObject))
      },
      *end() {
        if (lines.length === 0) return
        const values = read(c, lines.join(''))
        yield* c.write(values.length === 1 ? values[0] : new PSArray(values))
      },
    }
  },
)

export const exportClixml = defineCmdlet(
  {
    name: 'Export-Clixml',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ExportClixmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096926',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    parameters: {
      Depth: depth,
      Path: { type: 'string', sets: { ByPath: { mandatory: true, position: 0 } } },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true } },
      },
      InputObject: { type: 'psobject', mandatory: true, pipeline: true, validate: ['allowNull'] },
      Force: { type: 'switch' },
      NoClobber: { type: 'switch', aliases: ['NoOverwrite'] },
      Encoding: encodingParameter,
    },
  },
  (c) => {
    const objects: unknown[] = []
    let file: TextFile | undefined
    return {
      *begin() {
        const path = (c.p.Path ?? c.p.LiteralPath) as string
        if (!(yield* c.shouldProcess(path))) return
        file = yield* outputFile(c, path, false)
        yield* file.flush()
      },
      process() {
        if (file !== undefined) objects.push(c.p.InputObject)
      },
      *end() {
        if (file === undefined) return
        yield* file.write(written(c, objects))
        yield* file.flush()
      },
    }
  },
)

export const importClixml = defineCmdlet(
  {
    name: 'Import-Clixml',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ImportClixmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096618',
    defaultSet: 'ByPath',
    supportsPaging: true,
    parameters: {
      Path: {
        type: 'string[]',
        sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, byName: true } },
      },
    },
  },
  (c) => ({
    *process() {
      for (const one of strings(c.p.LiteralPath ?? c.p.Path)) {
        const path = yield* fileToRead(c, one, c.has('LiteralPath'))
        yield* page(c, read(c, yield* readText(providersOf(c.rs).disk, path, encodingOf(c))))
      }
    },
  }),
)

const serialize = (ctx: EngineContext, value: unknown, depth: number): string =>
  ((ctx as Runspace).objectText as ObjectText).write(ctx as Runspace, [value], depth)
const deserialized = (ctx: EngineContext, text: string): unknown[] =>
  readWith((ctx as Runspace).objectText as ObjectText, text, (message) =>
    throwNet('System.Xml.XmlException', message),
  )
implement('System.Management.Automation.PSSerializer', {
  staticCall: {
    Serialize: (_self, [value, depth], ctx) => serialize(ctx, value, depth === undefined ? 1 : Number(depth)),
    Deserialize: (_self, [text], ctx) => {
      const values = deserialized(ctx, String(text))
      return values.length === 1 ? values[0] : new PSArray(values)
    },
    DeserializeAsList: (_self, [text], ctx) => new PSArray(deserialized(ctx, String(text))),
  },
})

/** -IncludeTotalCount, -Skip, -First */
function* page(c: CmdletContext, values: readonly unknown[]): Task<void> {
  const number = (name: string): number | undefined =>
    c.has(name) ? Number(c.rs.text(baseOf(c.p[name]))) : undefined
  const skip = number('Skip') ?? 0
  const first = number('First')
  if (c.p.IncludeTotalCount) {
    // Import-Clixml does not count: no number, of no accuracy
    const total = new PSUInt64(0n)
    extend(total).members.set('accuracy', { kind: 'NoteProperty', name: 'Accuracy', value: new PSDouble(0) })
    yield* c.write(total)
  }
  yield* c.writeEach(values.slice(skip, first === undefined ? undefined : skip + first))
}
