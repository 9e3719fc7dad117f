/** Get-PSDrive, New-PSDrive, Remove-PSDrive, Get-PSProvider */
import type { PSCredential } from '../../objects/misc.ts'
import { CmdletAsk, textsOf } from '../providers/ask.ts'
import { Drive, providersOf } from '../providers/index.ts'
import { compareText } from '../runtime/compare.ts'
import { failure } from '../runtime/failure.ts'
import type { Scope } from '../runtime/scope.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { className, credential, helpLink, management } from './path-targets.ts'

const noSuchDrive = (name: string, id: string) =>
  failure(id, `Cannot find drive. A drive with the name '${name}' does not exist.`, {
    type: 'sma:DriveNotFoundException',
    category: 'ObjectNotFound',
    target: name,
  })

export const getPSDrive = defineCmdlet(
  {
    name: 'Get-PSDrive',
    module: management,
    typeName: className('GetPSDrive'),
    helpUri: helpLink('2096494'),
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
      const literal = c.has('LiteralName')
      const given = c.p.Name ?? c.p.LiteralName
      const wanted = c.has('PSProvider') ? textsOf(c.p.PSProvider) : undefined
      const all = providers.allDrives(c.frame.scope)
      for (const name of given === undefined ? ['*'] : textsOf(given)) {
        const found = all
          .filter((one) =>
            literal ? one.name.toLowerCase() === name.toLowerCase() : wildcard(name).isMatch(one.name),
          )
          .filter(
            (one) =>
              wanted === undefined ||
              wanted.some((text) => wildcard(text).isMatch(one.provider.provider.name)),
          )
        if (found.length === 0) {
          if (wanted !== undefined && name === '*') {
            const unknown = wanted.find(
              (text) =>
                !hasWildcard(text) &&
                !providers.providers.some((one) => wildcard(text).isMatch(one.provider.name)),
            )
            if (unknown !== undefined)
              yield* c.error(
                failure('GetLocationNoMatchingDrive', `Cannot find a provider with the name '${unknown}'.`, {
                  type: 'sma:ProviderNotFoundException',
                  category: 'ObjectNotFound',
                  target: c.p.PSProvider,
                }),
              )
          } else if (!hasWildcard(name)) yield* c.error(noSuchDrive(name, 'GetLocationNoMatchingDrive'))
        }
        for (const one of found.sort((a, b) => compareText(a.name, b.name, true))) yield* c.write(one)
      }
    },
  }),
)

/** The scope `-Scope` means: a number of levels up, or a name. */
function scopeOf(c: CmdletContext): Scope {
  const text = (c.p.Scope as string | undefined) ?? ''
  if (text === '') return c.frame.scope
  let scope: Scope = c.frame.scope
  if (!/^\d+$/.test(text)) return scope.named(text)
  for (let i = Number(text); i > 0; i--) {
    if (scope.parent === undefined)
      throw failure(
        'ArgumentOutOfRange',
        `The scope number '${text}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was ${text}.`,
        {
          type: 'sma:PSArgumentOutOfRangeException',
          category: 'InvalidArgument',
          target: text,
        },
      )
    scope = scope.parent
  }
  return scope
}

export const newPSDrive = defineCmdlet(
  {
    name: 'New-PSDrive',
    module: management,
    typeName: className('NewPSDrive'),
    helpUri: helpLink('2096815'),
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    parameters: {
      Name: { type: 'string', mandatory: true, position: 0, byName: true },
      PSProvider: { type: 'string', mandatory: true, position: 1, byName: true },
      Root: { type: 'string', mandatory: true, position: 2, byName: true, validate: ['allowEmptyString'] },
      Description: { type: 'string', byName: true },
      Scope: { type: 'string', byName: true },
      ...credential,
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const ask = new CmdletAsk(c)
      const name = c.p.Name as string
      try {
        const provider = providers.provider(c.p.PSProvider as string)
        if (/[:;~/\\.]/.test(name))
          throw failure(
            'Argument',
            'Cannot process the drive name because the drive name contains one or more of the following characters that are not valid: ; ~ / \\ . :',
            { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
          )
        const written = c.p.Root as string
        const { isHierarchy } = provider.provider
        const root = isHierarchy ? providers.resolve(written, c.frame.scope).path : written
        const action = `Name: ${name} Provider: ${provider.provider.fullName} Root: ${root}`
        if (!(yield* c.shouldProcess(action, 'New drive'))) return
        const drive = new Drive(
          name,
          provider,
          isHierarchy ? root.replace(/(?<=.)\/+$/, '') : root,
          (c.p.Description as string | undefined) ?? null,
        )
        if (c.p.Credential !== undefined) drive.credential = c.p.Credential as PSCredential
        const scope = scopeOf(c)
        const key = name.toLowerCase()
        const isGlobal = scope.parent === undefined
        if (isGlobal ? providers.drives.has(key) : scope.drives?.has(key))
          throw failure('DriveAlreadyExists', `A drive with the name '${name}' already exists.`, {
            type: 'sma:SessionStateException',
            category: 'ResourceExists',
            target: name,
          })
        if (isHierarchy && !provider.provider.isContainer(ask, drive.root))
          throw failure(
            'DriveRootError',
            `The specified drive root "${drive.root}" either does not exist, or it is not a folder.`,
            { type: 'System.IO.IOException', category: 'ReadError', target: drive },
          )
        if (isGlobal) providers.drives.set(key, drive)
        else (scope.drives ??= new Map()).set(key, drive)
        yield* c.write(drive)
      } catch (error) {
        yield* ask.error(error)
      }
    },
  }),
)

export const removePSDrive = defineCmdlet(
  {
    name: 'Remove-PSDrive',
    module: management,
    typeName: className('RemovePSDrive'),
    helpUri: helpLink('2097050'),
    defaultSet: 'Name',
    supportsShouldProcess: true,
    parameters: {
      Name: {
        type: 'string[]',
        validate: ['allowNull', 'allowEmptyCollection'],
        sets: { Name: { mandatory: true, position: 0, byName: true } },
      },
      LiteralName: {
        type: 'string[]',
        sets: { LiteralName: { mandatory: true, position: 0, byName: true } },
      },
      PSProvider: { type: 'string[]', byName: true },
      Scope: { type: 'string', byName: true },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const literal = c.has('LiteralName')
      const wanted = c.has('PSProvider') ? textsOf(c.p.PSProvider) : undefined
      for (const name of textsOf(literal ? c.p.LiteralName : c.p.Name)) {
        const found = providers
          .allDrives(c.frame.scope)
          .filter((one) =>
            literal ? one.name.toLowerCase() === name.toLowerCase() : wildcard(name).isMatch(one.name),
          )
          .filter(
            (one) =>
              wanted === undefined ||
              wanted.some((text) => wildcard(text).isMatch(one.provider.provider.name)),
          )
        if (found.length === 0 && (literal || !hasWildcard(name)))
          yield* c.error(noSuchDrive(name, 'DriveNotFound'))
        for (const drive of found) {
          const action = `Name: ${drive.name} Provider: ${drive.provider.provider.fullName} Root: ${drive.root}`
          if (!(yield* c.shouldProcess(action, 'Remove Drive'))) continue
          if (providers.location.drive === drive && !c.p.Force) {
            yield* c.error(
              failure('InvalidOperation', `Cannot remove drive '${drive.name}' because it is in use.`, {
                type: 'sma:PSInvalidOperationException',
                category: 'InvalidOperation',
              }),
            )
            continue
          }
          removeDrive(c, drive)
        }
      }
    },
  }),
)

function removeDrive(c: CmdletContext, drive: Drive): void {
  const key = drive.name.toLowerCase()
  for (let scope: Scope | undefined = c.frame.scope; scope; scope = scope.parent)
    if (scope.drives?.get(key) === drive) {
      scope.drives.delete(key)
      return
    }
  providersOf(c.rs).drives.delete(key)
}

export const getPSProvider = defineCmdlet(
  {
    name: 'Get-PSProvider',
    module: management,
    typeName: className('GetPSProvider'),
    helpUri: helpLink('2096816'),
    outputTypes: ['System.Management.Automation.ProviderInfo'],
    parameters: { PSProvider: { type: 'string[]', position: 0, byName: true } },
  },
  (c) => ({
    *process() {
      const { providers } = providersOf(c.rs)
      for (const name of c.p.PSProvider === undefined ? ['*'] : textsOf(c.p.PSProvider)) {
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
