import { CmdletAsk } from '../providers/ask.ts'
import { defineCmdlet } from './cmdlet.ts'
import {
  className,
  credential,
  filterParameters,
  helpLink,
  management,
  pathParameters,
  targets,
} from './path-targets.ts'

export const getItem = defineCmdlet(
  {
    name: 'Get-Item',
    module: management,
    typeName: className('GetItem'),
    helpUri: helpLink('2096812'),
    defaultSet: 'Path',
    parameters: { ...pathParameters(), ...filterParameters, Force: { type: 'switch' }, ...credential },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        return targets(c, ask, (at) => at.provider.provider.getItem(ask, at.path))
      },
    }
  },
)
