import { CmdletAsk } from '../providers/ask.ts'
import { providersOf } from '../providers/index.ts'
import { listChildren, listNames } from '../providers/list-children.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { defineCmdlet } from './cmdlet.ts'
import { className, fileSwitch, helpLink, management, meansFiles, ofFiles, pathsOf } from './path-targets.ts'

export const getChildItem = defineCmdlet(
  {
    name: 'Get-ChildItem',
    module: management,
    typeName: className('GetChildItem'),
    helpUri: helpLink('2096492'),
    defaultSet: 'Items',
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
      Attributes: ofFiles({ type: 'string' }),
      FollowSymlink: fileSwitch(),
      Directory: fileSwitch('ad'),
      File: fileSwitch('af'),
      Hidden: fileSwitch('ah', 'h'),
      ReadOnly: fileSwitch('ar'),
      System: fileSwitch('as'),
    },
    dynamicWhen: meansFiles,
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
