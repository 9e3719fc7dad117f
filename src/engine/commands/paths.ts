/** Test-Path, Join-Path, Split-Path, Resolve-Path, Convert-Path */
import { PSArray } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { automationAssembly, enumType } from '../../objects/net-type.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { extensionOf, nameOf, parentOf } from '../providers/file-info.ts'
import { CmdletAsk } from '../providers/ask.ts'
import { combinePaths } from '../providers/join-path.ts'
import { providersOf } from '../providers/index.ts'
import type { Task } from '../runtime/task.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { toUniversal, unixMsOf } from '../../objects/date.ts'
import { PSDateTime } from '../../objects/time.ts'
import { terminating } from '../runtime/net-failure.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { credential, meansFiles, ofFiles, pathParameters, pathsOf, targets } from './path-targets.ts'

const management = 'Microsoft.PowerShell.Management'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`
const pathType = enumType('Microsoft.PowerShell.Commands.TestPathType', ['Any', 'Container', 'Leaf'], {
  assembly: automationAssembly,
})

export const testPath = defineCmdlet(
  {
    name: 'Test-Path',
    module: management,
    typeName: className('TestPath'),
    helpUri: link('2097057'),
    defaultSet: 'Path',
    outputTypes: ['System.Boolean'],
    parameters: {
      Path: {
        type: 'string[]',
        validate: ['allowNull', 'allowEmptyString', 'allowEmptyCollection'],
        sets: { Path: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        validate: ['allowNull', 'allowEmptyString', 'allowEmptyCollection'],
        sets: { LiteralPath: { mandatory: true, byName: true } },
      },
      Filter: { type: 'string' },
      Include: { type: 'string[]' },
      Exclude: { type: 'string[]' },
      PathType: { type: pathType.fullName, aliases: ['Type'] },
      IsValid: { type: 'switch' },
      ...credential,
      OlderThan: ofFiles({ type: 'System.Nullable[datetime]' }),
      NewerThan: ofFiles({ type: 'System.Nullable[datetime]' }),
    },
    dynamicWhen: meansFiles,
  },
  (c) => {
    const ask = new CmdletAsk(c)
    const unix = (name: string): number | undefined => {
      const value = baseOf(c.p[name] ?? null)
      return value instanceof PSDateTime ? unixMsOf(value.kind === 1 ? value : toUniversal(value)) : undefined
    }
    return {
      *process() {
        const providers = providersOf(c.rs)
        ask.literal = c.has('LiteralPath')
        const given = ask.literal ? c.p.LiteralPath : c.p.Path
        const written = given === undefined || given === null ? [] : pathsOf(c)
        const wanted = c.has('PathType') ? Number((c.p.PathType as EnumValue).value) : 0
        const nullPath = () =>
          failure(
            'NullPathNotPermitted',
            "Value cannot be null. (Parameter 'The provided Path argument was null or an empty collection.')",
            { type: 'System.ArgumentNullException', category: 'InvalidArgument', target: given ?? null },
          )
        if (written.length === 0) {
          yield* c.error(nullPath())
          return
        }
        const items = given instanceof PSArray ? given.items : [given]
        for (const [i, path] of written.entries()) {
          if (items[i] === null) {
            yield* c.error(nullPath())
            continue
          }
          if (path.trim() === '') {
            yield* c.write(false)
            continue
          }
          if (c.p.IsValid) {
            yield* c.write(isValid(path))
            continue
          }
          let there = false
          try {
            for (const at of yield* providers.glob(ask, path)) {
              if (--c.rs.meter.fuel <= 0) yield undefined
              const { provider } = at.provider
              if (!provider.exists(ask, at.path)) continue
              if (wanted !== 0 && (wanted === 1) !== provider.isContainer(ask, at.path)) continue
              const newer = unix('NewerThan')
              const older = unix('OlderThan')
              const changed =
                newer === undefined && older === undefined ? 0 : (providers.disk.lstat(at.path)?.mtimeMs ?? 0)
              if ((newer !== undefined && changed <= newer) || (older !== undefined && changed >= older))
                continue
              there = true
              break
            }
          } catch (error) {
            // a drive that is not there is a path that is not there
            if (!(terminating(error) instanceof TerminatingError)) throw error
          }
          yield* c.write(there)
        }
      },
    }
    function isValid(path: string): boolean {
      if (path.includes('\0')) return false
      const drive = /^([^:/\\]+):(?!:)/.exec(path)
      return drive === null || providersOf(c.rs).drive(drive[1] as string, c.frame.scope) !== undefined
    }
  },
)

export const joinPath = defineCmdlet(
  {
    name: 'Join-Path',
    module: management,
    typeName: className('JoinPath'),
    helpUri: link('2096811'),
    outputTypes: ['System.String'],
    parameters: {
      Path: {
        type: 'string[]',
        aliases: ['PSPath'],
        mandatory: true,
        position: 0,
        pipeline: true,
        byName: true,
      },
      ChildPath: {
        type: 'string[]',
        mandatory: true,
        position: 1,
        byName: true,
        validate: ['allowNull', 'allowEmptyString', 'allowEmptyCollection'],
      },
      AdditionalChildPath: {
        type: 'string[]',
        position: 2,
        remaining: true,
        byName: true,
        validate: ['allowNull', 'allowEmptyString', 'allowEmptyCollection'],
      },
      Resolve: { type: 'switch' },
      ...credential,
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const { scope } = c.frame
      // what is joined first is below: its errors end the command
      let below = ''
      for (const list of [c.p.ChildPath, c.p.AdditionalChildPath] as (PSArray | null | undefined)[])
        for (const one of list?.items ?? [])
          below = combinePaths(providers, below, one === null ? '' : String(one), scope)
      for (const path of (c.p.Path as PSArray).items) {
        let joined: string
        try {
          joined = combinePaths(providers, String(path), below, scope)
        } catch (error) {
          if (!(error instanceof TerminatingError) || error.record.errorId === 'ArgumentNull') throw error
          yield* c.error(error)
          continue
        }
        if (!c.p.Resolve) {
          yield* c.write(joined)
          continue
        }
        const ask = new CmdletAsk(c)
        try {
          for (const one of yield* providersOf(c.rs).glob(ask, joined))
            yield* c.write(providersOf(c.rs).shown(one))
        } catch (error) {
          yield* ask.error(error)
        }
      }
    },
  }),
)

export const splitPath = defineCmdlet(
  {
    name: 'Split-Path',
    module: management,
    typeName: className('SplitPath'),
    helpUri: link('2097149'),
    defaultSet: 'ParentSet',
    outputTypes: ['System.String', 'System.Boolean'],
    parameters: {
      Path: {
        type: 'string[]',
        sets: {
          ParentSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          LeafSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          LeafBaseSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          ExtensionSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          QualifierSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          NoQualifierSet: { mandatory: true, position: 0, pipeline: true, byName: true },
          IsAbsoluteSet: { mandatory: true, position: 0, pipeline: true, byName: true },
        },
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPathSet: { mandatory: true, byName: true } },
      },
      Qualifier: { type: 'switch', sets: { QualifierSet: { mandatory: true, byName: true } } },
      NoQualifier: { type: 'switch', sets: { NoQualifierSet: { mandatory: true, byName: true } } },
      Parent: { type: 'switch', sets: { ParentSet: { byName: true } } },
      Leaf: { type: 'switch', sets: { LeafSet: { mandatory: true, byName: true } } },
      LeafBase: { type: 'switch', sets: { LeafBaseSet: { mandatory: true, byName: true } } },
      Extension: { type: 'switch', sets: { ExtensionSet: { mandatory: true, byName: true } } },
      Resolve: { type: 'switch' },
      IsAbsolute: { type: 'switch', sets: { IsAbsoluteSet: { mandatory: true } } },
      ...credential,
    },
  },
  (c) => ({
    *process() {
      const ask = new CmdletAsk(c)
      for (const written of pathsOf(c)) {
        let list = [written]
        if (c.p.Resolve) {
          try {
            list = (yield* providersOf(c.rs).glob(ask, written)).map((one) => providersOf(c.rs).shown(one))
          } catch (error) {
            yield* ask.error(error)
            continue
          }
        }
        for (const one of list) yield* split(c)(one)
      }
    },
  }),
)

function split(c: CmdletContext) {
  return function* part(path: string): Task<void> {
    const qualifier = /^([^:/\\]+(?:\\[^:/\\]+)?::|[^:/\\]+:)(.*)$/s.exec(path)
    const before = qualifier?.[1] ?? ''
    const rest = (qualifier?.[2] ?? path).replaceAll('\\', '/')
    if (c.p.IsAbsolute) {
      // whether or not the drive is there
      yield* c.write(/^[/\\]/.test(path) || qualifier !== null)
      return
    }
    const flat = before !== '' && !before.endsWith('::') && isFlat(c, before.slice(0, -1))
    const leaf = leafOf(c, path, rest)
    if (c.p.Qualifier) {
      if (qualifier) yield* c.write(before)
      else
        yield* c.error(
          failure(
            'ParsePathFormatError',
            `Cannot parse path because path '${path}' does not have a qualifier specified.`,
            { type: 'System.FormatException', category: 'InvalidArgument', target: path },
          ),
        )
    } else if (c.p.NoQualifier) yield* c.write(qualifier ? qualifier[2] : path)
    else if (c.p.Leaf) yield* c.write(flat ? rest : leaf)
    else if (c.p.LeafBase) {
      const dot = leaf.lastIndexOf('.')
      yield* c.write(dot < 0 ? leaf : leaf.slice(0, dot))
    } else if (c.p.Extension) yield* c.write(extensionOf(leaf))
    else if (flat) yield* c.write('')
    else {
      if (rest === '/' && before === '')
        throw failure(
          'Argument',
          'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.',
          { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
        )
      const parent = parentOf(rest)
      // of a path in the root nothing is left, but of one below a qualifier
      yield* c.write(
        parent === '/' ? (before === '' ? '' : `${before}/`) : parent === '' ? '' : before + parent,
      )
    }
  }
}

/** `.`, `..` and `~` are the folders they mean. */
function leafOf(c: CmdletContext, path: string, rest: string): string {
  const isMeant = /(?:^|\/)\.{1,2}(?:\/|$)|^~(?:\/|$)/.test(rest)
  const whole = isMeant ? providersOf(c.rs).resolve(path, c.frame.scope).path : rest
  return whole === '/' ? '' : nameOf(whole)
}

function isFlat(c: CmdletContext, drive: string): boolean {
  const found = providersOf(c.rs).drive(drive, c.frame.scope)
  return found !== undefined && !found.provider.provider.isHierarchy
}

export const resolvePath = defineCmdlet(
  {
    name: 'Resolve-Path',
    module: management,
    typeName: className('ResolvePath'),
    helpUri: link('2097143'),
    defaultSet: 'Path',
    outputTypes: ['System.Management.Automation.PathInfo', 'System.String'],
    parameters: {
      ...pathParameters(),
      Relative: { type: 'switch', sets: { Path: {}, LiteralPath: {} } },
      RelativeBasePath: { type: 'string' },
      Force: { type: 'switch' },
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      *process() {
        const providers = providersOf(c.rs)
        ask.literal = c.has('LiteralPath')
        let base = providers.location.providerPath
        let places: readonly string[] = pathsOf(c)
        if (c.has('RelativeBasePath')) {
          try {
            const [at] = yield* providers.glob(ask, c.p.RelativeBasePath as string)
            if (at !== undefined) base = at.path
          } catch (error) {
            // without a base nothing can be said
            const known = terminating(error)
            throw known
          }
          places = places.map((one) =>
            /^(?:[\\/~]|[^/\\]*:)/.test(one) ? one : `${base.replace(/\/+$/, '')}/${one}`,
          )
        }
        yield* targets(
          c,
          ask,
          function* (at) {
            if (c.p.Relative && at.provider.provider.isHierarchy) yield* c.write(relative(base, at.path))
            else if (c.p.Relative) yield* c.write(providers.shown(at))
            else yield* c.write(providers.placeOf(at))
          },
          { paths: places },
        )
      },
    }
  },
)

function relative(base: string, path: string): string {
  const from = base.split('/').filter((one) => one !== '')
  const to = path.split('/').filter((one) => one !== '')
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  // the folder itself by its name: `../files`
  if (same === to.length && same > 0) same--
  const up = from.length - same
  const above = new Array<string>(up).fill('..')
  if (to.length === 0) return `${above.join('/')}/`
  return up === 0 ? `./${to.slice(same).join('/')}` : [...above, ...to.slice(same)].join('/')
}

export const convertPath = defineCmdlet(
  {
    name: 'Convert-Path',
    module: management,
    typeName: className('ConvertPath'),
    helpUri: link('2096588'),
    defaultSet: 'Path',
    outputTypes: ['System.String'],
    parameters: { ...pathParameters(), Force: { type: 'switch' } },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        return targets(c, ask, (at) => c.write(at.path))
      },
    }
  },
)
