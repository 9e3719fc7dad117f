/** Copy-Item, Move-Item */
import { PSList } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { ProgressRecord } from '../../objects/records.ts'
import { genericType } from '../types/surface.ts'
import { CmdletAsk } from '../providers/ask.ts'
import { nameOf } from '../providers/file-info.ts'
import { joined } from '../providers/glob.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { gathering } from '../providers/ask.ts'
import { listNames } from '../providers/list-children.ts'
import { escapeWildcard, unescapeWildcard } from '../runtime/wildcard.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import {
  className,
  credential,
  filterParameters,
  helpLink,
  management,
  meansFiles,
  ofFiles,
  pathParameters,
  targets,
} from './path-targets.ts'

const collectionOfStrings = () => genericType('System.Collections.ObjectModel.Collection`1', T.String)

const invalid = (id: string, message: string, target: unknown) =>
  failure(id, message, { type: 'sma:PSArgumentException', category: 'InvalidArgument', target })

function destinationOf(c: CmdletContext): Resolved {
  const written = (c.p.Destination as string | undefined) ?? ''
  const at = providersOf(c.rs).resolve(written === '' ? '.' : written, c.frame.scope)
  return c.has('LiteralPath') ? at : { ...at, path: unescapeWildcard(at.path) }
}

export const copyItem = defineCmdlet(
  {
    name: 'Copy-Item',
    module: management,
    typeName: className('CopyItem'),
    helpUri: helpLink('2096990'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      Destination: { type: 'string', position: 1, byName: true },
      Container: { type: 'switch' },
      Force: { type: 'switch' },
      ...filterParameters,
      Recurse: { type: 'switch' },
      PassThru: { type: 'switch' },
      ...credential,
      FromSession: ofFiles({ type: 'System.Management.Automation.Runspaces.PSSession' }),
      ToSession: ofFiles({ type: 'System.Management.Automation.Runspaces.PSSession' }),
    },
    dynamicWhen: meansFiles,
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = c.p.PassThru === true
    return {
      *process() {
        if (c.has('FromSession') || c.has('ToSession'))
          throw failure(
            'NotSupported',
            'Copying between sessions is not offered from inside a session of this host: run Copy-Item -ToSession or -FromSession at the client.',
            { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
          )
        ask.literal = c.has('LiteralPath')
        let to: Resolved
        try {
          to = destinationOf(c)
        } catch (error) {
          yield* ask.error(error)
          return
        }
        // decided before the first is copied
        let toContainer: boolean | undefined
        yield* targets(c, ask, function* (at) {
          const { provider } = at.provider
          if (to.provider !== at.provider) {
            yield* ask.error(
              failure(
                'CopyItemSourceAndDestinationNotSameProvider',
                'Source and destination path did not resolve to the same provider.',
                {
                  type: 'sma:PSArgumentException',
                  category: 'InvalidArgument',
                  target: new PSList(collectionOfStrings(), [at.path]),
                },
              ),
            )
            return
          }
          toContainer ??= provider.isContainer(ask, to.path)
          const keepsFolders = !c.has('Container') || c.p.Container === true
          const recurse = c.p.Recurse === true
          if (!provider.isContainer(ask, at.path)) yield* copied(ask, at, to, recurse)
          else if (toContainer && !keepsFolders) {
            if (recurse) yield* flatten(ask, at, to)
            else
              yield* ask.error(
                invalid(
                  'CopyContainerToContainerWithoutRecurseOrContainer',
                  'Container cannot be copied to another container. The -Recurse or -Container parameter is not specified.',
                  at.path,
                ),
              )
          } else if (!toContainer && provider.exists(ask, to.path) && !provider.isContainer(ask, to.path))
            yield* ask.error(
              invalid(
                'CopyContainerItemToLeafError',
                'Container cannot be copied onto existing leaf item.',
                at.path,
              ),
            )
          else yield* copied(ask, at, to, recurse)
        })
      },
    }
    /** Files: where progress is shown, its end is. */
    function* copied(from: CmdletAsk, at: Resolved, to: Resolved, recurse: boolean): Task<void> {
      const { provider } = at.provider
      const counts = yield* showsProgress(from, at, recurse)
      yield* provider.copyItem(from, at.path, to.path, recurse)
      if (!counts) return
      const record = new ProgressRecord(0, ' ', ' ')
      record.type = 1
      yield* c.progress(record)
    }
    function* showsProgress(from: CmdletAsk, at: Resolved, recurse: boolean): Task<boolean> {
      const preference = c.frame.scope.find('progresspreference')?.value
      const { provider } = at.provider
      if (provider.name !== 'FileSystem' || c.rs.text(preference) !== 'Continue') return false
      if (!provider.isContainer(from, at.path)) return provider.exists(from, at.path)
      const inner = gathering(from, { include: [], exclude: [], filter: undefined, force: true })
      const depth = recurse ? Number.MAX_SAFE_INTEGER : 0
      yield* listNames(providersOf(c.rs), inner.ask, escapeWildcard(at.path), recurse, depth)
      return inner.found.some((one) => !provider.isContainer(from, joined(at.path, String(one.value))))
    }
    /** -Container:$false -Recurse: everything below into one folder */
    function* flatten(from: CmdletAsk, at: Resolved, to: Resolved): Task<void> {
      const { provider } = at.provider
      const inner = gathering(from, { include: [], exclude: [], filter: undefined, force: false })
      yield* listNames(providersOf(c.rs), inner.ask, escapeWildcard(at.path), true, Number.MAX_SAFE_INTEGER)
      for (const one of inner.found)
        yield* provider.copyItem(from, joined(at.path, String(one.value)), to.path, false)
    }
  },
)

export const moveItem = defineCmdlet(
  {
    name: 'Move-Item',
    module: management,
    typeName: className('MoveItem'),
    helpUri: helpLink('2096591'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      Destination: { type: 'string', position: 1, byName: true },
      Force: { type: 'switch' },
      ...filterParameters,
      PassThru: { type: 'switch' },
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = c.p.PassThru === true
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        const to = destinationOf(c)
        const providers = providersOf(c.rs)
        yield* targets(c, ask, function* (at) {
          if (to.provider !== at.provider) {
            yield* ask.error(
              failure(
                'System.Management.Automation.PSArgumentException',
                'Cannot move the item because the source and destination paths did not resolve to the same provider.',
                {
                  type: 'sma:PSArgumentException',
                  category: 'InvalidArgument',
                  target: new PSList(collectionOfStrings(), [at.path]),
                },
              ),
            )
            return
          }
          const { provider } = at.provider
          if (provider.isHierarchy && providers.location.provider === at.provider) {
            const here = providers.location.providerPath
            const path = at.path.replace(/(?<=.)\/+$/, '')
            if (here === path || here.startsWith(`${path}/`)) {
              yield* ask.error(
                failure(
                  'InvalidOperation',
                  `Cannot move item because the item at '${nameOf(path) === '' ? path : at.path}' is in use.`,
                  {
                    type: 'sma:PSInvalidOperationException',
                    category: 'InvalidOperation',
                  },
                ),
              )
              return
            }
          }
          yield* provider.moveItem(ask, at.path, to.path)
        })
      },
    }
  },
)
