/** Test-Json: whether a text is JSON, and whether it fits a schema. */
import { dirname, join } from 'node:path/posix'
import { schemaDocumentsMax } from '../../../settings/limits.ts'
import { netException, type NetException } from '../../../objects/exceptions.ts'
import { diskOf } from '../../providers/file-info.ts'
import { readText } from '../../providers/text-files.ts'
import { failure } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { type CmdletContext, defineCmdlet, type ParameterPlace } from '../cmdlet.ts'
import { hasWildcard } from '../../runtime/wildcard.ts'
import { inputFiles, notThere, strings } from '../file-input.ts'
import { placesNamed } from '../path-targets.ts'
import {
  type Json,
  type Misfit,
  misfits,
  referencedDocuments,
  type SchemaDocument,
  SchemaReferenceFault,
} from './schema.ts'
import { registerNewtonsoft } from './types.ts'

const sources = ['JsonString', 'JsonPath', 'JsonLiteralPath']
const schemas = ['', 'WithSchemaString', 'WithSchemaFile']
const sets = (names: readonly string[], place: ParameterPlace): Record<string, ParameterPlace> =>
  Object.fromEntries(names.map((one) => [one, place]))
const given = (source: string, place: ParameterPlace) =>
  sets(
    schemas.map((one) => source + one),
    place,
  )

export const testJson = defineCmdlet(
  {
    name: 'Test-Json',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.TestJsonCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096609',
    defaultSet: 'JsonString',
    outputTypes: ['System.Boolean'],
    parameters: {
      Json: { type: 'string', sets: given('JsonString', { mandatory: true, position: 0, pipeline: true }) },
      Path: { type: 'string', sets: given('JsonPath', { mandatory: true, position: 0, byName: true }) },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: given('JsonLiteralPath', { mandatory: true, position: 0, byName: true }),
      },
      Schema: {
        type: 'string',
        sets: sets(
          sources.map((one) => `${one}WithSchemaString`),
          { mandatory: true, position: 1 },
        ),
        validate: ['notNullOrEmpty'],
      },
      SchemaFile: {
        type: 'string',
        sets: sets(
          sources.map((one) => `${one}WithSchemaFile`),
          { mandatory: true, position: 1 },
        ),
        validate: ['notNullOrEmpty'],
      },
      Options: {
        type: 'string[]',
        validate: ['notNullOrEmpty', { set: ['IgnoreComments', 'AllowTrailingCommas'] }],
      },
    },
  },
  (c) => {
    const options = new Set(strings(c.p.Options).map((one) => one.toLowerCase()))
    let schema: SchemaDocument | undefined
    return {
      *begin() {
        let text = c.has('Schema') ? String(c.p.Schema) : undefined
        let path: string | undefined
        if (c.has('SchemaFile')) {
          path = (yield* placesNamed(c, String(c.p.SchemaFile), true))[0]?.path
          if (path === undefined || !diskOf(c.rs).exists(path))
            throw failure('JsonSchemaFileOpenFailure', `Can not open JSON schema file: ${path ?? ''}`, {
              type: 'System.Exception',
              category: 'OpenError',
              target: path,
            })
          text = yield* readText(diskOf(c.rs), path)
        }
        if (text === undefined) return
        const parsed = parse(text, new Set())
        if ('value' in parsed) schema = yield* withDocuments(c, parsed.value, path, new Map())
        else yield* c.error(problem('InvalidJsonSchema', 'Cannot parse the JSON schema.', text, parsed.error))
      },
      *process() {
        let text = String(c.p.Json)
        if (c.has('Path') || c.has('LiteralPath')) {
          const [at] = yield* inputFiles(c, [String(c.p.Path ?? c.p.LiteralPath)], c.has('LiteralPath'))
          if (at === undefined && !isPattern(c)) {
            yield* c.write(false)
            return
          }
          // what a pattern does not find is looked for as it is written
          if (at === undefined) throw notThere(String(c.p.Path ?? c.p.LiteralPath))
          text = yield* readText(diskOf(c.rs), at.path)
        }
        yield* c.write(yield* test(c, text, options, schema))
      },
    }
  },
)

const isPattern = (c: CmdletContext): boolean => c.has('Path') && hasWildcard(String(c.p.Path))

/** The schema with the documents beside its file that it names, and those that they name. */
function* withDocuments(
  c: CmdletContext,
  json: Json,
  path: string | undefined,
  read: Map<string, SchemaDocument>,
): Task<SchemaDocument> {
  const document: SchemaDocument = { json, others: new Map() }
  if (path === undefined) return document
  read.set(path, document)
  const disk = diskOf(c.rs)
  for (const name of referencedDocuments(json)) {
    if (/^[a-z]+:/i.test(name)) continue
    const other = join(dirname(path), decodeURIComponent(name))
    let found = read.get(other)
    if (found === undefined && read.size < schemaDocumentsMax && disk.exists(other)) {
      const parsed = parse(yield* readText(disk, other), new Set())
      if ('value' in parsed) found = yield* withDocuments(c, parsed.value, other, read)
    }
    if (found !== undefined) document.others.set(name, found)
  }
  return document
}

function* test(
  c: CmdletContext,
  text: string,
  options: ReadonlySet<string>,
  schema: SchemaDocument | undefined,
): Task<boolean> {
  const parsed = parse(text, options)
  if (!('value' in parsed)) {
    yield* c.error(problem('InvalidJson', 'Cannot parse the JSON.', text, parsed.error))
    return false
  }
  if (schema === undefined) return true
  let found: Misfit[]
  try {
    found = misfits(schema, parsed.value)
  } catch (fault) {
    if (!(fault instanceof SchemaReferenceFault)) throw fault
    const inner = netException('System.Exception', fault.message)
    // a document that cannot be had is the schema's fault, a place that is not in it counts as the JSON's
    yield* c.error(
      fault.isOutside
        ? problem('InvalidJsonSchema', 'Cannot parse the JSON schema.', text, inner)
        : problem('InvalidJson', 'Cannot parse the JSON.', text, inner),
    )
    return false
  }
  for (const { at, message } of found) {
    yield* c.error(
      failure(
        'InvalidJsonAgainstSchemaDetailed',
        `The JSON is not valid with the schema: ${message} at '${at}'`,
        { type: 'System.Exception', category: 'InvalidData' },
      ),
    )
  }
  return found.length === 0
}

function problem(id: string, message: string, text: string, inner: NetException) {
  return failure(id, message, { type: 'System.Exception', category: 'InvalidData', target: text, inner })
}

/** Strict JSON; comments and commas at the end only where they are allowed. */
function parse(text: string, options: ReadonlySet<string>): { value: Json } | { error: NetException } {
  let source = text
  if (options.size > 0) {
    source = source.replace(
      /"(?:[^"\\]|\\.)*"|\/\/[^\n]*|\/\*[\s\S]*?\*\/|,(?=\s*(?:\/\/[^\n]*\s*|\/\*[\s\S]*?\*\/\s*)*[\]}])/g,
      (part) => {
        if (part.startsWith('"')) return part
        if (part === ',') return options.has('allowtrailingcommas') ? ' ' : part
        return options.has('ignorecomments') ? part.replace(/[^\n]/g, ' ') : part
      },
    )
  }
  try {
    return { value: JSON.parse(source) as Json }
  } catch (error) {
    registerNewtonsoft()
    return { error: netException('System.Text.Json.JsonReaderException', (error as Error).message) }
  }
}
