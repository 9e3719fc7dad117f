/** Test-Path, Join-Path, Split-Path, Resolve-Path, Convert-Path */
import type { PSArray } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { automationAssembly, enumType } from '../../objects/net-type.ts'
import { failure } from '../runtime/failure.ts'
import { extensionOf, nameOf, parentOf } from '../providers/file-info.ts'
import { PathInfo, providersOf } from '../providers/index.ts'
import { terminating } from '../runtime/net-failure.ts'
import { TerminatingError } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { pathNotFound, pathParameters, pathsOf, targets } from './path-targets.ts'

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
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const { written, literal } = pathsOf(c)
      const wanted = c.has('PathType') ? Number((c.p.PathType as EnumValue).value) : 0
      if ((c.has('Path') && c.p.Path === null) || written.length === 0) {
        yield* c.error(
          failure('NullPathNotPermitted', 'The provided Path argument was null or an empty collection.', {
            type: 'sma:ParameterBindingException',
            category: 'InvalidArgument',
          }),
        )
        return
      }
      for (const path of written) {
        if (path.trim() === '') {
          yield* c.write(false)
          continue
        }
        if (c.p.IsValid) {
          yield* c.write(!path.includes('\0'))
          continue
        }
        let there = false
        try {
          const found = literal ? [providers.resolve(path)] : yield* providers.glob(c.frame, path)
          for (const at of found) {
            const { provider } = at.provider
            if (!(yield* provider.exists(c.frame, at.path))) continue
            const container = yield* provider.isContainer(c.frame, at.path)
            if (wanted === 0 || (wanted === 1) === container) there = true
          }
        } catch (error) {
          // a drive that is not there is a path that is not there
          if (!(terminating(error) instanceof TerminatingError)) throw error
        }
        yield* c.write(there)
      }
    },
  }),
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
        validate: ['allowNull', 'allowEmptyString'],
      },
      AdditionalChildPath: {
        type: 'string[]',
        position: 2,
        remaining: true,
        byName: true,
        validate: ['allowNull', 'allowEmptyString', 'allowEmptyCollection'],
      },
      Resolve: { type: 'switch' },
      Extension: { type: 'string', byName: true },
    },
  },
  (c) => ({
    *process() {
      const more = (c.p.AdditionalChildPath as PSArray | undefined)?.items.map(String) ?? []
      const children = [
        ...((c.p.ChildPath as PSArray | undefined)?.items.map((one) => (one === null ? '' : String(one))) ??
          []),
        ...more,
      ]
      for (const path of (c.p.Path as PSArray).items) {
        let joined = String(path)
        const drive = /^([^:/\\]+):/.exec(joined)
        if (drive && !providersOf(c.rs).drives.has((drive[1] as string).toLowerCase())) {
          yield* c.error(
            failure(
              'DriveNotFound',
              `Cannot find drive. A drive with the name '${drive[1]}' does not exist.`,
              { type: 'sma:DriveNotFoundException', category: 'ObjectNotFound', target: drive[1] },
            ),
          )
          continue
        }
        for (const child of children) joined = combine(joined, child)
        if (c.has('Extension')) {
          const extension = c.p.Extension as string
          const dot = extensionOf(joined)
          joined = `${dot === '' ? joined : joined.slice(0, -dot.length)}${extension === '' || extension.startsWith('.') ? extension : `.${extension}`}`
        }
        if (!c.p.Resolve) {
          yield* c.write(joined)
          continue
        }
        for (const one of yield* providersOf(c.rs).glob(c.frame, joined)) {
          if (yield* one.provider.provider.exists(c.frame, one.path))
            yield* c.write(providersOf(c.rs).shown(one))
          else yield* c.error(pathNotFound(c, one))
        }
      }
    },
  }),
)

function combine(parent: string, child: string): string {
  const left = parent.replaceAll('\\', '/')
  const right = child.replaceAll('\\', '/')
  if (right === '') return left.endsWith('/') ? left : `${left}/`
  if (left === '') return right
  return `${left.replace(/\/+$/, '')}/${right.replace(/^\/+/, '')}`
}

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
      Qualifier: { type: 'switch', sets: { QualifierSet: { mandatory: true } } },
      NoQualifier: { type: 'switch', sets: { NoQualifierSet: { mandatory: true } } },
      Parent: { type: 'switch', sets: { ParentSet: {} } },
      Leaf: { type: 'switch', sets: { LeafSet: { mandatory: true } } },
      LeafBase: { type: 'switch', sets: { LeafBaseSet: { mandatory: true } } },
      Extension: { type: 'switch', sets: { ExtensionSet: { mandatory: true } } },
      Resolve: { type: 'switch' },
      IsAbsolute: { type: 'switch', sets: { IsAbsoluteSet: { mandatory: true } } },
    },
  },
  (c) => ({
    *process() {
      for (const written of pathsOf(c).written) {
        let list = [written]
        if (c.p.Resolve) list = (yield* providersOf(c.rs).resolveAll(c.frame, written)) as string[]
        for (const one of list) {
          const path = one.replaceAll('\\', '/')
          const qualifier = /^([^:/]+:)(.*)$/s.exec(path)
          if (c.p.IsAbsolute) yield* c.write(path.startsWith('/') || qualifier !== null)
          else if (c.p.Qualifier) {
            if (qualifier) yield* c.write(qualifier[1])
            else
              yield* c.error(
                failure(
                  'ParsePathFormatError',
                  `Cannot parse path because path '${path}' does not have a qualifier specified.`,
                  { type: 'System.FormatException', category: 'InvalidArgument', target: path },
                ),
              )
          } else if (c.p.NoQualifier) yield* c.write(qualifier ? qualifier[2] : path)
          else if (c.p.Leaf) yield* c.write(nameOf(path))
          else if (c.p.LeafBase)
            yield* c.write(nameOf(path).slice(0, nameOf(path).length - extensionOf(nameOf(path)).length))
          else if (c.p.Extension) yield* c.write(extensionOf(nameOf(path)))
          else yield* c.write(parentOf(path))
        }
      }
    },
  }),
)

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
      Relative: { type: 'switch' },
      RelativeBasePath: { type: 'string' },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        if (!c.p.Relative) {
          yield* c.write(new PathInfo(at.drive, at.provider, at.path))
          return
        }
        const base = providersOf(c.rs).location.providerPath
        yield* c.write(relative(base, at.path))
      }),
  }),
)

function relative(base: string, path: string): string {
  const from = base.split('/').filter((one) => one !== '')
  const to = path.split('/').filter((one) => one !== '')
  let same = 0
  while (same < from.length && same < to.length && from[same] === to[same]) same++
  const up = from.length - same
  return up === 0
    ? `./${to.slice(same).join('/')}`.replace(/^\.\/$/, '.')
    : [...new Array<string>(up).fill('..'), ...to.slice(same)].join('/')
}

export const convertPath = defineCmdlet(
  {
    name: 'Convert-Path',
    module: management,
    typeName: className('ConvertPath'),
    helpUri: link('2096588'),
    defaultSet: 'Path',
    outputTypes: ['System.String'],
    parameters: pathParameters(),
  },
  (c) => ({ process: () => targets(c, (at) => c.write(at.path)) }),
)
