/** Get-Location, Set-Location, Push-Location, Pop-Location, Get-PSDrive, Get-PSProvider */
import type { PSArray } from '../../objects/collections.ts'
import { failure } from '../runtime/failure.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { providersOf } from '../providers/index.ts'
import { defineCmdlet } from './cmdlet.ts'

const management = 'Microsoft.PowerShell.Management'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`

export const getLocation = defineCmdlet(
  {
    name: 'Get-Location',
    module: management,
    typeName: className('GetLocation'),
    helpUri: link('2096495'),
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
      if (c.p.Stack) {
        for (const one of providers.stack.toReversed()) yield* c.write(one)
        return
      }
      yield* c.write(providers.location)
    },
  }),
)

export const setLocation = defineCmdlet(
  {
    name: 'Set-Location',
    module: management,
    typeName: className('SetLocation'),
    helpUri: link('2097049'),
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
      const literal = c.has('LiteralPath')
      const path = ((literal ? c.p.LiteralPath : c.p.Path) as string | undefined) ?? '~'
      const now = yield* providersOf(c.rs).moveTo(c.frame, path, literal)
      if (c.p.PassThru) yield* c.write(now)
    },
  }),
)

export const pushLocation = defineCmdlet(
  {
    name: 'Push-Location',
    module: management,
    typeName: className('PushLocation'),
    helpUri: link('2097107'),
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
      const before = providers.location
      const literal = c.has('LiteralPath')
      const path = (literal ? c.p.LiteralPath : c.p.Path) as string | undefined
      if (path !== undefined) yield* providers.moveTo(c.frame, path, literal)
      providers.stack.push(before)
      if (c.p.PassThru) yield* c.write(providers.location)
    },
  }),
)

export const popLocation = defineCmdlet(
  {
    name: 'Pop-Location',
    module: management,
    typeName: className('PopLocation'),
    helpUri: link('2096907'),
    parameters: { PassThru: { type: 'switch' }, StackName: { type: 'string', byName: true } },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const back = providers.stack.pop()
      if (back === undefined) return
      providers.location = back
      if (c.p.PassThru) yield* c.write(back)
    },
  }),
)

export const getPSDrive = defineCmdlet(
  {
    name: 'Get-PSDrive',
    module: management,
    typeName: className('GetPSDrive'),
    helpUri: link('2096494'),
    defaultSet: 'Name',
    outputTypes: ['System.Management.Automation.PSDriveInfo'],
    parameters: {
      Name: { type: 'string[]', sets: { Name: { position: 0, byName: true } } },
      LiteralName: {
        type: 'string[]',
        sets: { LiteralName: { mandatory: true, position: 0, byName: true } },
      },
      Scope: { type: 'string', byName: true },
      PSProvider: { type: 'string[]', byName: true },
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const names = ((c.p.Name ?? c.p.LiteralName) as PSArray | undefined)?.items.map(String) ?? ['*']
      const wanted = (c.p.PSProvider as PSArray | undefined)?.items.map((one) => wildcard(String(one)))
      for (const name of names) {
        const pattern = wildcard(name)
        const found = [...providers.drives.values()].filter(
          (one) =>
            pattern.isMatch(one.name) &&
            (wanted === undefined || wanted.some((other) => other.isMatch(one.provider.provider.name))),
        )
        if (found.length === 0 && !hasWildcard(name)) {
          yield* c.error(
            failure(
              'GetLocationNoMatchingDrive',
              `Cannot find drive. A drive with the name '${name}' does not exist.`,
              { type: 'sma:DriveNotFoundException', category: 'ObjectNotFound', target: name },
            ),
          )
        }
        for (const one of found.toSorted((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1)))
          yield* c.write(one)
      }
    },
  }),
)

export const getPSProvider = defineCmdlet(
  {
    name: 'Get-PSProvider',
    module: management,
    typeName: className('GetPSProvider'),
    helpUri: link('2096816'),
    outputTypes: ['System.Management.Automation.ProviderInfo'],
    parameters: { PSProvider: { type: 'string[]', position: 0, pipeline: true, byName: true } },
  },
  (c) => ({
    *process() {
      const { providers } = providersOf(c.rs)
      const names = (c.p.PSProvider as PSArray | undefined)?.items.map(String) ?? ['*']
      for (const name of names) {
        const pattern = wildcard(name)
        const found = providers.filter(
          (one) => pattern.isMatch(one.provider.name) || pattern.isMatch(one.provider.fullName),
        )
        if (found.length === 0 && !hasWildcard(name)) {
          yield* c.error(
            failure('ProviderNotFound', `Cannot find a provider with the name '${name}'.`, {
              type: 'sma:ProviderNotFoundException',
              category: 'ObjectNotFound',
              target: name,
            }),
          )
        }
        for (const one of found) yield* c.write(one)
      }
    },
  }),
)
