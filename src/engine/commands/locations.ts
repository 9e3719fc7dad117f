/** Get-Location, Set-Location, Push-Location, Pop-Location */
import { CmdletAsk, textsOf } from '../providers/ask.ts'
import { PathInfo, providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { PathStack } from './path-stack.ts'
import { className, helpLink, management } from './path-targets.ts'
import { wildcard } from '../runtime/wildcard.ts'

const noStack = (name: string) =>
  failure('Argument', `Cannot find location stack '${name}'. It does not exist or it is not a container.`, {
    type: 'sma:PSArgumentException',
    category: 'InvalidArgument',
  })

const badStackName = () =>
  failure(
    'Argument',
    'Cannot process argument because the value of argument "stackName" is not valid. Change the value of the "stackName" argument and run the operation again.',
    { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
  )

const unknownStack = (name: string) =>
  failure('StackNotFound', `Cannot find path '${name}' because it does not exist.`, {
    type: 'sma:ItemNotFoundException',
    category: 'ObjectNotFound',
    target: name,
  })

const noProvider = (name: string) =>
  failure('GetLocationNoMatchingProvider', `Cannot find a provider with the name '${name}'.`, {
    type: 'sma:ProviderNotFoundException',
    category: 'ObjectNotFound',
    target: name,
  })

/** The home of the file system, whatever provider the session is at. */
const homeOf = (providers: ReturnType<typeof providersOf>): string =>
  providers.location.provider.provider.isHierarchy ? '~' : providers.rs.plan.homeDirectory || '/'

export const getLocation = defineCmdlet(
  {
    name: 'Get-Location',
    module: management,
    typeName: className('GetLocation'),
    helpUri: helpLink('2096495'),
    defaultSet: 'Location',
    outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
    parameters: {
      PSProvider: { type: 'string[]', sets: { Location: { byName: true } } },
      PSDrive: { type: 'string[]', sets: { Location: { byName: true } } },
      Stack: { type: 'switch', sets: { Stack: {} } },
      StackName: { type: 'string[]', sets: { Stack: { byName: true } } },
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      if (c.parameterSet === 'Stack') {
        for (const name of c.p.StackName === undefined ? [''] : textsOf(c.p.StackName)) {
          const stack = providers.stack(name)
          if (stack === undefined && name !== '') yield* c.error(badStackName())
          else yield* c.write(new PathStack(name === '' ? providers.defaultStack : name, stack ?? []))
        }
        return
      }
      const drives = c.has('PSDrive') ? textsOf(c.p.PSDrive) : undefined
      const wanted = c.has('PSProvider') ? textsOf(c.p.PSProvider) : undefined
      if (drives === undefined && wanted === undefined) {
        yield* c.write(providers.location)
        return
      }
      for (const name of drives ?? []) {
        const drive = providers.drive(name, c.frame.scope)
        if (drive === undefined)
          yield* c.error(
            failure(
              'GetLocationNoMatchingDrive',
              `Cannot find drive. A drive with the name '${name}' does not exist.`,
              {
                type: 'sma:DriveNotFoundException',
                category: 'ObjectNotFound',
                target: name,
              },
            ),
          )
        else yield* c.write(placeOf(drive))
      }
      if (drives !== undefined) return
      for (const name of wanted ?? []) {
        const pattern = wildcard(name)
        const found = providers.providers.filter(
          (one) => pattern.isMatch(one.provider.name) || pattern.isMatch(one.provider.fullName),
        )
        if (found.length === 0) yield* c.error(noProvider(name))
        for (const provider of found) {
          const drive = provider.drives().find((one) => one.currentLocation !== '') ?? provider.drives()[0]
          if (drive !== undefined) yield* c.write(placeOf(drive))
        }
      }
    },
  }),
)

const placeOf = (drive: NonNullable<ReturnType<ReturnType<typeof providersOf>['drive']>>): PathInfo =>
  new PathInfo(
    drive,
    drive.provider,
    drive.provider.provider.isHierarchy
      ? `${drive.root.replace(/\/+$/, '')}/${drive.currentLocation}`
      : drive.currentLocation,
  )

export const setLocation = defineCmdlet(
  {
    name: 'Set-Location',
    module: management,
    typeName: className('SetLocation'),
    helpUri: helpLink('2097049'),
    defaultSet: 'Path',
    outputTypes: ['System.Management.Automation.PathInfo', 'System.Management.Automation.PathInfoStack'],
    parameters: {
      Path: { type: 'string', sets: { Path: { position: 0, pipeline: true, byName: true } } },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true, byName: true } },
      },
      PassThru: { type: 'switch' },
      StackName: { type: 'string', sets: { Stack: { byName: true } } },
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const ask = new CmdletAsk(c)
      try {
        if (c.parameterSet === 'Stack') {
          const name = (c.p.StackName as string | undefined) ?? ''
          if (name !== '' && providers.stack(name) === undefined) throw unknownStack(name)
          providers.defaultStack = name === '' ? 'default' : name
          return
        }
        const written = ((ask.literal ? c.p.LiteralPath : c.p.Path) as string | undefined) ?? ''
        const now = yield* providers.moveTo(ask, written === '' ? homeOf(providers) : written)
        if (c.p.PassThru) yield* c.write(now)
      } catch (error) {
        const id = (error as { record?: { errorId?: string } }).record?.errorId ?? ''
        // no way back is an error of the statement
        if (id.startsWith('System.')) throw error
        yield* ask.error(error)
      }
    },
  }),
)

export const pushLocation = defineCmdlet(
  {
    name: 'Push-Location',
    module: management,
    typeName: className('PushLocation'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097105',
    defaultSet: 'Path',
    parameters: {
      Path: { type: 'string', sets: { Path: { position: 0, pipeline: true, byName: true } } },
      LiteralPath: { type: 'string', aliases: ['PSPath', 'LP'], sets: { LiteralPath: { byName: true } } },
      PassThru: { type: 'switch' },
      StackName: { type: 'string', byName: true },
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const ask = new CmdletAsk(c)
      providers.push((c.p.StackName as string | undefined) ?? '')
      const written = (ask.literal ? c.p.LiteralPath : c.p.Path) as string | undefined
      if (written === undefined) return
      try {
        const now = yield* providers.moveTo(ask, written)
        if (c.p.PassThru) yield* c.write(now)
      } catch (error) {
        yield* ask.error(error)
      }
    },
  }),
)

export const popLocation = defineCmdlet(
  {
    name: 'Pop-Location',
    module: management,
    typeName: className('PopLocation'),
    helpUri: helpLink('2096907'),
    parameters: { PassThru: { type: 'switch' }, StackName: { type: 'string', byName: true } },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const name = (c.p.StackName as string | undefined) ?? ''
      if (name !== '' && providers.stack(name) === undefined) {
        yield* c.error(noStack(name))
        return
      }
      const back = providers.pop(name)
      if (back !== undefined && c.p.PassThru) yield* c.write(back)
    },
  }),
)
