import { CmdletAsk } from '../providers/ask.ts'
import { providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { className, credential, helpLink, management, pathsOf } from './path-targets.ts'

export const renameItem = defineCmdlet(
  {
    name: 'Rename-Item',
    module: management,
    typeName: className('RenameItem'),
    helpUri: helpLink('2097153'),
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    parameters: {
      Path: {
        type: 'string',
        sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, byName: true } },
      },
      NewName: { type: 'string', mandatory: true, position: 1, byName: true },
      Force: { type: 'switch' },
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
        const providers = providersOf(c.rs)
        const [written = ''] = pathsOf(c)
        try {
          const found = yield* providers.glob(ask, written)
          const [at] = found
          if (at === undefined)
            throw failure('InvalidOperation', `Cannot rename because item at '${written}' does not exist.`, {
              type: 'sma:PSInvalidOperationException',
              category: 'InvalidOperation',
            })
          if (found.length > 1)
            throw failure('Argument', 'Cannot rename multiple items. Rename-Item takes one item at a time.', {
              type: 'sma:PSArgumentException',
              category: 'InvalidArgument',
              target: written,
            })
          const { provider } = at.provider
          const path = at.path.replace(/(?<=.)\/+$/, '')
          if (provider.isHierarchy) {
            const here = providers.location.providerPath
            if (
              providers.location.provider === at.provider &&
              (here === path || here.startsWith(`${path}/`))
            ) {
              yield* ask.error(
                failure('InvalidOperation', `Cannot rename the item at '${path}' because it is in use.`, {
                  type: 'sma:PSInvalidOperationException',
                  category: 'InvalidOperation',
                }),
              )
              return
            }
          }
          yield* provider.renameItem(ask, path, c.p.NewName as string)
        } catch (error) {
          yield* ask.thrown(error)
        }
      },
    }
  },
)
