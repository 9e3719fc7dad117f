/** Set-Content, Add-Content, Clear-Content */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import { CmdletAsk } from '../providers/ask.ts'
import { type PathInfo, providersOf, type Resolved } from '../providers/index.ts'
import type { ContentWriter } from '../providers/provider.ts'
import { encodingParameter } from '../providers/text-files.ts'
import { enumerate } from '../runtime/convert.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet, type ParameterSpec } from './cmdlet.ts'
import { contentPlaces, noted } from './content-holder.ts'
import {
  className,
  credential,
  fileSwitch,
  filterParameters,
  helpLink,
  management,
  meansFiles,
  ofFiles,
} from './path-targets.ts'

const paths: Record<string, ParameterSpec> = {
  Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byName: true } } },
  LiteralPath: {
    type: 'string[]',
    aliases: ['PSPath', 'LP'],
    sets: { LiteralPath: { mandatory: true, byName: true } },
  },
}

function contentCmdlet(verb: 'Set' | 'Add', id: string) {
  return defineCmdlet(
    {
      name: `${verb}-Content`,
      module: management,
      typeName: className(`${verb}Content`),
      helpUri: verb === 'Add' ? 'https://go.microsoft.com/fwlink/?linkid=2096489' : helpLink(id),
      defaultSet: 'Path',
      supportsShouldProcess: true,
      parameters: {
        Value: {
          type: 'object[]',
          mandatory: true,
          position: 1,
          pipeline: true,
          byName: true,
          validate: ['allowNull', 'allowEmptyCollection'],
        },
        PassThru: { type: 'switch' },
        ...paths,
        ...filterParameters,
        Force: { type: 'switch' },
        ...credential,
        NoNewline: fileSwitch(),
        Encoding: ofFiles(encodingParameter),
        AsByteStream: fileSwitch(),
      },
      dynamicWhen: meansFiles,
    },
    (c) => {
      const ask = new CmdletAsk(c)
      const open: { readonly place: PathInfo; readonly writer: ContentWriter }[] = []
      let opened = false
      // paths that come with the pipeline: each object has files of its own
      let pipesPaths = false
      return {
        begin() {
          pipesPaths = !c.has('Path') && !c.has('LiteralPath')
        },
        *process() {
          if (pipesPaths) yield* closeAll()
          if (!opened) {
            opened = true
            yield* openAll()
          }
          const given = c.p.Value as unknown
          const base = baseOf(given)
          const values =
            given === AutomationNull || given === undefined || base === null
              ? [null]
              : base instanceof PSArray
                ? base.items
                : (enumerate(base) ?? [given])
          for (const { place, writer } of open) {
            try {
              const written = yield* writer.write([...values])
              if (c.p.PassThru && written.length > 0)
                yield* c.write(noted(place, new PSArray(written), written.length))
            } catch (error) {
              yield* ask.error(error)
            }
          }
          if (pipesPaths) yield* closeAll()
        },
        *end() {
          yield* closeAll()
        },
        dispose() {
          for (const { writer } of open.splice(0)) abandon(writer)
        },
      }

      function* openAll(): Task<void> {
        ask.literal = c.has('LiteralPath')
        const places: Resolved[] = []
        for (const at of yield* contentPlaces(c, ask, true)) {
          ask.provider = at.provider
          if (yield* c.shouldProcess(`Path: ${providersOf(c.rs).shown(at)}`, `${verb} Content`))
            places.push(at)
        }
        for (const at of places) {
          const { provider } = at.provider
          if (verb === 'Set') {
            ask.passes = false
            const quiet = { ...ask, ...clearing(ask) }
            if (provider.isHierarchy && provider.exists(ask, at.path))
              yield* provider.clearContent(quiet as never, at.path)
            ask.passes = true
          }
          const writer = yield* provider.writer(ask, at.path)
          if (writer === undefined) continue
          if (verb === 'Add') {
            try {
              yield* writer.seekEnd()
            } catch (error) {
              yield* ask.error(error)
              continue
            }
          }
          open.push({ place: providersOf(c.rs).placeOf(at), writer })
        }
      }

      function* closeAll(): Task<void> {
        opened = false
        for (const { writer } of open.splice(0)) {
          try {
            yield* writer.close()
          } catch (error) {
            yield* ask.error(error)
          }
        }
      }
    },
  )
}

/** What was asked about the file already covers its emptying. */
const clearing = (ask: CmdletAsk) => ({
  frame: ask.frame,
  rs: ask.rs,
  p: ask.p,
  // what cannot be emptied ends the statement, under the exception's own name
  error(error: unknown): never {
    if (error instanceof TerminatingError) throw plainFailure(error)
    throw error
  },
  *write() {},
  *writePlain() {},
  // biome-ignore lint/correctness/useYield: questions share one shape
  *shouldProcess() {
    return true
  },
})

const plainFailure = (error: TerminatingError): TerminatingError => {
  const { exception } = error.record
  const type = exception.netType.fullName
  return failure(type, exception.message, { type, category: 'NotSpecified' })
}

/** After a stop: what is open is closed, what was not written yet is lost. */
function abandon(writer: ContentWriter): void {
  const closing = writer.close()
  try {
    closing.throw(new Error('stopped'))
  } catch {
    // the writer has let go of its file
  }
}

export const setContent = contentCmdlet('Set', '2097142')
export const addContent = contentCmdlet('Add', '2096489')

export const clearContent = defineCmdlet(
  {
    name: 'Clear-Content',
    module: management,
    typeName: className('ClearContent'),
    helpUri: helpLink('2096807'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: { ...paths, ...filterParameters, Force: { type: 'switch' }, ...credential },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = false
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        for (const at of yield* contentPlaces(c, ask, false, true)) {
          ask.provider = at.provider
          try {
            yield* at.provider.provider.clearContent(ask, at.path)
          } catch (error) {
            yield* ask.error(error)
          }
        }
      },
    }
  },
)
