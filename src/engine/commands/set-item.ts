/** Set-Item, Clear-Item, Invoke-Item */
import { CmdletAsk } from '../providers/ask.ts'
import { failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import {
  className,
  credential,
  filterParameters,
  helpLink,
  itemOptions,
  management,
  pathParameters,
  targets,
} from './path-targets.ts'

export const setItem = defineCmdlet(
  {
    name: 'Set-Item',
    module: management,
    typeName: className('SetItem'),
    helpUri: helpLink('2097055'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      // the pipeline brings values, and paths by name only
      Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byName: true } } },
      Value: { type: 'object', position: 1, pipeline: true, byName: true },
      Force: { type: 'switch' },
      PassThru: { type: 'switch' },
      ...filterParameters,
      ...credential,
    },
    dynamicParameters: itemOptions,
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = c.p.PassThru === true
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        return targets(c, ask, (at) => at.provider.provider.setItem(ask, at.path, c.p.Value ?? null), {
          allowMissing: true,
        })
      },
    }
  },
)

export const clearItem = defineCmdlet(
  {
    name: 'Clear-Item',
    module: management,
    typeName: className('ClearItem'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096491',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: { ...pathParameters(), Force: { type: 'switch' }, ...filterParameters, ...credential },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = false
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        return targets(c, ask, (at) => at.provider.provider.clearItem(ask, at.path))
      },
    }
  },
)

/** A session has no desktop to open things on. */
export const invokeItem = defineCmdlet(
  {
    name: 'Invoke-Item',
    module: management,
    typeName: className('InvokeItem'),
    helpUri: helpLink('2096590'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: { ...pathParameters(), ...filterParameters, ...credential },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        let refused: unknown
        yield* targets(c, ask, function* (at) {
          refused = failure(
            'NotSupported',
            at.provider.provider.isHierarchy
              ? `Invoke-Item is not offered on this host: a session has no desktop that could open '${at.path}'.`
              : 'Provider operation stopped because the provider does not support this operation.',
            { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
          )
        })
        if (refused !== undefined) throw refused
      },
    }
  },
)
