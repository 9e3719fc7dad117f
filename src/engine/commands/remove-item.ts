import { CmdletAsk } from '../providers/ask.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { removeBelow } from '../providers/remove-below.ts'
import { failure } from '../runtime/failure.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import {
  className,
  credential,
  filterParameters,
  helpLink,
  management,
  pathParameters,
  targets,
} from './path-targets.ts'

/** The session is in it, or one of its stacks leads there. */
function isInUse(c: CmdletContext, at: Resolved): boolean {
  const { location } = providersOf(c.rs)
  if (location.provider !== at.provider || !at.provider.provider.isHierarchy) return false
  const path = at.path.replace(/(?<=.)\/+$/, '')
  return location.providerPath === path || location.providerPath.startsWith(path === '/' ? path : `${path}/`)
}

export const removeItem = defineCmdlet(
  {
    name: 'Remove-Item',
    module: management,
    typeName: className('RemoveItem'),
    helpUri: helpLink('2097103'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      ...filterParameters,
      Recurse: { type: 'switch' },
      Force: { type: 'switch' },
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    /** of the prompt: 1 yes to all, 3 no to all */
    let answer = 0
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        ask.findsAll = c.p.Recurse === true
        return targets(c, ask, function* (at) {
          const { provider } = at.provider
          if (isInUse(c, at)) {
            yield* ask.error(
              failure('InvalidOperation', `Cannot remove the item at '${at.path}' because it is in use.`, {
                type: 'sma:PSInvalidOperationException',
                category: 'InvalidOperation',
              }),
            )
            return
          }
          const recurse = c.p.Recurse === true
          if (
            !recurse &&
            provider.isHierarchy &&
            provider.isContainer(ask, at.path) &&
            (yield* provider.hasChildren(ask, at.path))
          ) {
            if (answer === 3) return
            if (answer !== 1)
              answer = yield* c.rs.io.decideForAll(
                'Confirm',
                `The item at ${providersOf(c.rs).shown(at)} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`,
              )
            if (answer >= 2) return
            yield* removeBelow(ask, provider, at.path, true)
            return
          }
          yield* removeBelow(ask, provider, at.path, recurse)
        })
      },
    }
  },
)
