import { CmdletAsk } from '../providers/ask.ts'
import { providersOf } from '../providers/index.ts'
import { listChildren, listNames } from '../providers/list-children.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { defineCmdlet } from './cmdlet.ts'
import { className, helpLink, management, pathsOf } from './path-targets.ts'

export const getChildItem = defineCmdlet(
  {
    name: 'Get-ChildItem',
    module: management,
    typeName: className('GetChildItem'),
    helpUri: helpLink('2096492'),
    defaultSet: 'Items',
    outputTypes: ['System.IO.FileInfo', 'System.IO.DirectoryInfo'],
    parameters: {
      Path: { type: 'string[]', sets: { Items: { position: 0, pipeline: true, byName: true } } },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralItems: { mandatory: true, byName: true } },
      },
      Filter: { type: 'string', position: 1 },
      Include: { type: 'string[]' },
      Exclude: { type: 'string[]' },
      Recurse: { type: 'switch', aliases: ['s', 'r'] },
      Depth: { type: 'uint' },
      Force: { type: 'switch' },
      Name: { type: 'switch' },
      Attributes: { type: 'string' },
      FollowSymlink: { type: 'switch' },
      Directory: { type: 'switch', aliases: ['ad'] },
      File: { type: 'switch', aliases: ['af'] },
      Hidden: { type: 'switch', aliases: ['ah', 'h'] },
      ReadOnly: { type: 'switch', aliases: ['ar'] },
      System: { type: 'switch', aliases: ['as'] },
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    const deepest = c.has('Depth') ? toJsNumber(c.p.Depth) : Number.MAX_SAFE_INTEGER
    const recurse = c.p.Recurse === true || c.has('Depth')
    return {
      *process() {
        const providers = providersOf(c.rs)
        ask.literal = c.has('LiteralPath')
        for (const path of pathsOf(c, '')) {
          try {
            if (c.p.Name) yield listNames(providers, ask, path, recurse, deepest)
            else yield listChildren(providers, ask, path, recurse, deepest)
          } catch (error) {
            yield* ask.thrown(error)
          }
        }
      },
    }
  },
)
