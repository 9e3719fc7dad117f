import type { PSArray } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { FileSystemInfo, nameOf, parentOf } from '../providers/file-info.ts'
import { fileItem } from '../providers/file-system.ts'
import {
  fileExists,
  isFolder,
  makeFolder,
  makeHardLink,
  makeSymbolicLink,
  moveFile,
  removeFile,
  writeNewFile,
} from '../providers/files.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import type { ProviderItem } from '../providers/provider.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import {
  attempt,
  filterParameters,
  filtersOf,
  pathNotFound,
  pathParameters,
  targets,
} from './path-targets.ts'

const management = 'Microsoft.PowerShell.Management'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const className = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`
const credential = { Credential: { type: 'pscredential', byName: true } } as const

const isHidden = (item: ProviderItem): boolean =>
  item.value instanceof FileSystemInfo && item.name.startsWith('.')

export const getItem = defineCmdlet(
  {
    name: 'Get-Item',
    module: management,
    typeName: className('GetItem'),
    helpUri: link('2096812'),
    defaultSet: 'Path',
    parameters: {
      ...pathParameters(),
      ...filterParameters,
      Force: { type: 'switch' },
      ...credential,
      Stream: { type: 'string[]' },
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        if (!at.provider.provider.isHierarchy && at.path === '') {
          for (const one of yield* at.provider.provider.children(c.frame, ''))
            yield* c.write(providersOf(c.rs).decorate({ ...at, path: one.path }, one))
          return
        }
        const item = yield* at.provider.provider.item(c.frame, at.path)
        if (item === undefined) throw pathNotFound(c, at)
        yield* c.write(providersOf(c.rs).decorate(at, item))
      }),
  }),
)

export const getChildItem = defineCmdlet(
  {
    name: 'Get-ChildItem',
    module: management,
    typeName: className('GetChildItem'),
    helpUri: link('2096492'),
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
    const include = filtersOf(c.p.Include)
    const exclude = filtersOf(c.p.Exclude)
    const filter = c.p.Filter === undefined || c.p.Filter === '' ? undefined : wildcard(c.p.Filter as string)
    const deepest = c.has('Depth')
      ? Number((c.p.Depth as { value: number }).value)
      : c.p.Recurse
        ? Number.MAX_SAFE_INTEGER
        : 0
    const wanted = (item: ProviderItem): boolean => {
      if (filter && !filter.isMatch(item.name)) return false
      if (include.length > 0 && !include.some((one) => one.isMatch(item.name))) return false
      if (exclude.some((one) => one.isMatch(item.name))) return false
      if (c.p.Directory && !c.p.File && !item.isContainer) return false
      if (c.p.File && !c.p.Directory && item.isContainer) return false
      if (c.p.Hidden) return isHidden(item)
      if (
        c.p.ReadOnly &&
        item.value instanceof FileSystemInfo &&
        ((item.value.stats?.mode ?? 0) & 0o222) !== 0
      )
        return false
      if (c.p.System) return false
      return c.p.Force === true || !isHidden(item)
    }
    return {
      process: () => targets(c, (at) => list(at), { fallback: '.' }),
    }

    function* list(at: Resolved): Task<void> {
      const { provider } = at.provider
      if (!(yield* provider.isContainer(c.frame, at.path))) {
        const item = yield* provider.item(c.frame, at.path)
        if (item === undefined) throw pathNotFound(c, at)
        if (wanted(item) || (!c.p.Force && isHidden(item))) yield* emit(at, item, '')
        return
      }
      yield* walk(at, at.path, 0, '')
    }

    function* walk(at: Resolved, path: string, depth: number, prefix: string): Task<void> {
      const folders: ProviderItem[] = []
      for (const child of yield* at.provider.provider.children(c.frame, path)) {
        if (--c.rs.meter.fuel <= 0) yield undefined
        if (wanted(child)) yield* emit(at, child, prefix)
        const link = child.value instanceof FileSystemInfo && child.value.isLink
        if (child.isContainer && (!link || c.p.FollowSymlink) && (c.p.Force || !isHidden(child)))
          folders.push(child)
      }
      if (depth >= deepest) return
      for (const folder of folders)
        yield* attempt(c, () => walk(at, folder.path, depth + 1, `${prefix}${folder.name}/`))
    }

    function* emit(at: Resolved, item: ProviderItem, prefix: string): Task<void> {
      if (c.p.Name) yield* c.write(prefix + item.name)
      else yield* c.write(providersOf(c.rs).decorate({ ...at, path: item.path }, item))
    }
  },
)

export const newItem = defineCmdlet(
  {
    name: 'New-Item',
    module: management,
    typeName: className('NewItem'),
    helpUri: link('2096592'),
    defaultSet: 'pathSet',
    supportsShouldProcess: true,
    parameters: {
      Path: {
        type: 'string[]',
        sets: {
          pathSet: { mandatory: true, position: 0, byName: true },
          nameSet: { position: 0, byName: true },
        },
      },
      Name: {
        type: 'string',
        validate: ['allowNull', 'allowEmptyString'],
        sets: { nameSet: { mandatory: true, byName: true } },
      },
      ItemType: { type: 'string', aliases: ['Type'], byName: true },
      Value: { type: 'object', aliases: ['Target'], pipeline: true, byName: true },
      Force: { type: 'switch', byName: true },
      ...credential,
    },
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const bases = (c.p.Path as PSArray | undefined)?.items.map(String) ?? ['.']
      const type = ((c.p.ItemType as string | undefined) ?? 'File').toLowerCase()
      for (const base of bases) {
        const written = c.p.Name ? `${base.replace(/[\\/]+$/, '')}/${c.p.Name}` : base
        const at = providers.resolve(
          base.includes(':') && c.p.Name && !base.endsWith('/')
            ? base.endsWith(':')
              ? `${base}${c.p.Name}`
              : `${base}/${c.p.Name}`
            : written,
        )
        yield* attempt(c, () => createItem(c, at, type))
      }
    },
  }),
)

function* createItem(c: CmdletContext, at: Resolved, type: string): Task<void> {
  const providers = providersOf(c.rs)
  const { provider } = at.provider
  const value = baseOf(c.p.Value ?? null)
  if (!provider.isHierarchy) {
    if ((yield* provider.exists(c.frame, at.path)) && !c.p.Force) {
      throw failure('Argument', `Item '${at.path}' already exists.`, {
        type: 'sma:PSArgumentException',
        category: 'InvalidArgument',
        target: at.path,
      })
    }
    if (!(yield* c.shouldProcess(`Item: ${at.path} Type: ${type} Value: ${c.rs.text(value)}`, `New Item`)))
      return
    yield* provider.set(c.frame, at.path, c.p.Value ?? '')
    const item = yield* provider.item(c.frame, at.path)
    if (item) yield* c.write(providers.decorate(at, item))
    return
  }
  const exists = fileExists(at.path)
  const isDirectory = type === 'directory' || type === 'container'
  const what = isDirectory
    ? 'Create Directory'
    : type === 'file' || type === 'leaf'
      ? 'Create File'
      : 'Create Symbolic Link'
  if (!(yield* c.shouldProcess(`Destination: ${at.path}`, what))) return
  if (isDirectory) {
    if (exists && !c.p.Force)
      throw failure('DirectoryExist', `An item with the specified name ${at.path} already exists.`, {
        type: 'System.IO.IOException',
        category: 'ResourceExists',
        target: at.path,
      })
    if (!exists || !isFolder(at.path)) yield* makeFolder(at.path)
  } else if (type === 'file' || type === 'leaf') {
    if (exists && !c.p.Force)
      throw failure('NewItemIOError', `The file '${at.path}' already exists.`, {
        type: 'System.IO.IOException',
        category: 'WriteError',
        target: at.path,
      })
    const parent = parentOf(at.path)
    if (!fileExists(parent)) {
      if (!c.p.Force)
        throw failure('NewItemIOError', `Could not find a part of the path '${at.path}'.`, {
          type: 'System.IO.DirectoryNotFoundException',
          category: 'WriteError',
          target: at.path,
        })
      yield* makeFolder(parent)
    }
    yield* writeNewFile(at.path, value === null ? '' : c.rs.text(value))
  } else if (type === 'symboliclink') {
    if (value === null || c.rs.text(value) === '')
      throw failure(
        'Argument',
        'Cannot process argument because the value of argument "value" is null or empty.',
        { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
      )
    if (exists && c.p.Force) yield* removeFile(at.path)
    yield* makeSymbolicLink(at.path, c.rs.text(value))
  } else if (type === 'hardlink') {
    yield* makeHardLink(at.path, providers.resolve(c.rs.text(value)).path)
  } else {
    throw failure(
      'Argument',
      `The type is not a known type for the file system. Only "file","directory" or "symboliclink" can be specified.`,
      { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: type },
    )
  }
  const item = fileItem(at.path)
  if (item) yield* c.write(providers.decorate(at, item))
}

export const removeItem = defineCmdlet(
  {
    name: 'Remove-Item',
    module: management,
    typeName: className('RemoveItem'),
    helpUri: link('2097103'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      ...filterParameters,
      Recurse: { type: 'switch' },
      Force: { type: 'switch' },
      ...credential,
      Stream: { type: 'string[]' },
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        const { provider } = at.provider
        const item = yield* provider.item(c.frame, at.path)
        if (item === undefined) throw pathNotFound(c, at)
        const options = { recurse: c.p.Recurse === true, force: c.p.Force === true }
        if (
          item.isContainer &&
          !options.recurse &&
          !(item.value instanceof FileSystemInfo && item.value.isLink)
        ) {
          const inside = yield* provider.children(c.frame, at.path)
          if (inside.length > 0) {
            const goOn = yield* c.shouldContinue(
              `The item at ${at.path} has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?`,
              'Confirm',
            )
            if (!goOn) return
            options.recurse = true
          }
        }
        const verb = provider.isHierarchy
          ? item.isContainer
            ? 'Remove Directory'
            : 'Remove File'
          : 'Remove Item'
        if (!(yield* c.shouldProcess(provider.isHierarchy ? at.path : `Item: ${at.path}`, verb))) return
        if (
          item.value instanceof FileSystemInfo &&
          !options.force &&
          ((item.value.stats?.mode ?? 0o200) & 0o222) === 0 &&
          !item.value.isLink
        ) {
          throw failure(
            'RemoveFileSystemItemUnAuthorizedAccess',
            `You do not have sufficient access rights to perform this operation or the item is hidden, system, or read only.`,
            { type: 'System.IO.IOException', category: 'PermissionDenied', target: at.path },
          )
        }
        yield* provider.remove(c.frame, at.path, options)
      }),
  }),
)

export const copyItem = defineCmdlet(
  {
    name: 'Copy-Item',
    module: management,
    typeName: className('CopyItem'),
    helpUri: link('2096990'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      Destination: { type: 'string', position: 1, byName: true },
      Container: { type: 'switch' },
      Force: { type: 'switch' },
      ...filterParameters,
      Recurse: { type: 'switch' },
      PassThru: { type: 'switch' },
      ...credential,
      FromSession: { type: 'object' },
      ToSession: { type: 'object' },
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        const destination = providersOf(c.rs).resolve((c.p.Destination as string | undefined) ?? '.')
        if (
          !(yield* c.shouldProcess(
            `Item: ${at.path} Destination: ${destination.path}`,
            (yield* at.provider.provider.isContainer(c.frame, at.path)) ? 'Copy Directory' : 'Copy File',
          ))
        )
          return
        const made = yield* at.provider.provider.copy(c.frame, at.path, destination.path, {
          recurse: c.p.Recurse === true,
          force: c.p.Force === true,
        })
        if (c.p.PassThru && made)
          yield* c.write(providersOf(c.rs).decorate({ ...destination, path: made.path }, made))
      }),
  }),
)

export const moveItem = defineCmdlet(
  {
    name: 'Move-Item',
    module: management,
    typeName: className('MoveItem'),
    helpUri: link('2096591'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      Destination: { type: 'string', position: 1, byName: true },
      Force: { type: 'switch' },
      ...filterParameters,
      PassThru: { type: 'switch' },
      ...credential,
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        const destination = providersOf(c.rs).resolve((c.p.Destination as string | undefined) ?? '.')
        const existing = fileItem(destination.path)
        const target = existing?.isContainer
          ? `${destination.path.replace(/\/+$/, '')}/${nameOf(at.path)}`
          : destination.path
        if (!(yield* c.shouldProcess(`Item: ${at.path} Destination: ${target}`, 'Move File'))) return
        if (fileExists(target) && !c.p.Force)
          throw failure('MoveFileInfoItemIOError', 'Cannot create a file when that file already exists.', {
            type: 'System.IO.IOException',
            category: 'WriteError',
            target: at.path,
          })
        yield* moveFile(at.path, target)
        const made = fileItem(target)
        if (c.p.PassThru && made) yield* c.write(providersOf(c.rs).decorate({ ...at, path: target }, made))
      }),
  }),
)

export const renameItem = defineCmdlet(
  {
    name: 'Rename-Item',
    module: management,
    typeName: className('RenameItem'),
    helpUri: link('2097153'),
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    parameters: {
      Path: {
        type: 'string',
        sets: { ByPath: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string',
        aliases: ['PSPath', 'LP'],
        sets: { ByLiteralPath: { mandatory: true, byName: true } },
      },
      NewName: { type: 'string', mandatory: true, position: 1, byName: true },
      Force: { type: 'switch' },
      PassThru: { type: 'switch' },
      ...credential,
    },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        const newName = c.p.NewName as string
        if (
          !(yield* c.shouldProcess(
            `Item: ${at.path} Destination: ${parentOf(at.path)}/${newName}`,
            'Rename File',
          ))
        )
          return
        const made = yield* at.provider.provider.rename(c.frame, at.path, newName)
        if (c.p.PassThru && made) yield* c.write(providersOf(c.rs).decorate({ ...at, path: made.path }, made))
      }),
  }),
)

export const setItem = defineCmdlet(
  {
    name: 'Set-Item',
    module: management,
    typeName: className('SetItem'),
    helpUri: link('2097055'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathParameters(),
      Value: { type: 'object', position: 1, pipeline: true, byName: true },
      Force: { type: 'switch' },
      PassThru: { type: 'switch' },
      ...filterParameters,
      ...credential,
    },
  },
  (c) => ({
    process: () =>
      targets(
        c,
        function* (at) {
          if (
            !(yield* c.shouldProcess(`Item: ${at.path} Value: ${c.rs.text(c.p.Value ?? null)}`, 'Set Item'))
          )
            return
          yield* at.provider.provider.set(c.frame, at.path, c.p.Value ?? null)
          const item = c.p.PassThru ? yield* at.provider.provider.item(c.frame, at.path) : undefined
          if (item) yield* c.write(providersOf(c.rs).decorate(at, item))
        },
        { allowMissing: true },
      ),
  }),
)

export const clearItem = defineCmdlet(
  {
    name: 'Clear-Item',
    module: management,
    typeName: className('ClearItem'),
    helpUri: link('2097143'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: { ...pathParameters(), Force: { type: 'switch' }, ...filterParameters, ...credential },
  },
  (c) => ({
    process: () =>
      targets(c, function* (at) {
        if (yield* c.shouldProcess(`Item: ${at.path}`, 'Clear Item'))
          yield* at.provider.provider.set(c.frame, at.path, null)
      }),
  }),
)
