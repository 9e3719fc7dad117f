/** What PowerShell's type data adds to files and folders: Mode, BaseName, LinkType, the texts of the default views. */
import fs from 'node:fs'
import { AutomationNull } from '../../objects/automation-null.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import { NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { baseOf, extensionOf as addedTo, type PSMember } from '../../objects/ps-object.ts'
import type { PSDateTime } from '../../objects/time.ts'
import { styleState } from '../formatting/ps-style.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import { getMember } from '../runtime/members.ts'
import { NativeScript } from '../runtime/native-script.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { cultureOf, registerText } from '../runtime/to-text.ts'
import { implement } from '../types/surface.ts'
import { alias, code, typeData } from '../types/type-data.ts'
import { addMetadata } from '../types/type-loader.ts'
import { attributesOf, FileSystemInfo, infoExtension, normal, parentOf, timeGetters } from './file-info.ts'

const script = (
  name: string,
  text: string,
  get: (self: FileSystemInfo, ctx: EngineContext) => unknown,
  isHidden = false,
): PSMember => ({
  kind: 'ScriptProperty',
  name,
  isHidden,
  getter: new NativeScript(text, (self, ctx) => {
    const base = baseOf(self)
    return base instanceof FileSystemInfo ? get(base, ctx) : null
  }),
  setter: null,
})
const computed = (name: string, get: (self: FileSystemInfo) => unknown, getterName?: string): PSMember =>
  code(
    name,
    'System.String',
    (self) => {
      const base = baseOf(self)
      return base instanceof FileSystemInfo ? get(base) : ''
    },
    getterName,
  )

const modeText = (self: FileSystemInfo, withHardLinks: boolean): string => {
  const { stats } = self
  if (stats === undefined) return 'larhs'
  const bits = attributesOf(self)
  const isLink = self.isLink || (withHardLinks && stats.isFile() && stats.nlink > 1)
  const letter = (bit: number, sign: string): string => ((bits & bit) === 0 ? '-' : sign)
  return `${isLink ? 'l' : letter(16, 'd')}${letter(32, 'a')}${letter(1, 'r')}${letter(2, 'h')}${letter(4, 's')}`
}

const permissions = (bits: number, special: boolean, letters: string): string => {
  const execute = (bits & 1) !== 0
  const last = special ? (execute ? letters[0] : letters[1]) : execute ? 'x' : '-'
  return `${(bits & 4) === 0 ? '-' : 'r'}${(bits & 2) === 0 ? '-' : 'w'}${last}`
}

const unixMode = (self: FileSystemInfo): string | null => {
  const { stats } = self
  if (stats === undefined) return null
  return modeString(stats)
}

/** `drwxr-sr-t` */
export function modeString(stats: fs.Stats): string {
  const { mode } = stats
  const type = stats.isSymbolicLink()
    ? 'l'
    : stats.isDirectory()
      ? 'd'
      : stats.isFIFO()
        ? 'p'
        : stats.isSocket()
          ? 's'
          : stats.isBlockDevice()
            ? 'b'
            : stats.isCharacterDevice()
              ? 'c'
              : '-'
  return (
    type +
    permissions(mode >> 6, (mode & 0o4000) !== 0, 'sS') +
    permissions(mode >> 3, (mode & 0o2000) !== 0, 'sS') +
    permissions(mode, (mode & 0o1000) !== 0, 'tT')
  )
}

/** Names of users or groups, by number, of the system's own list. */
function accountNames(list: string): (id: number) => string {
  let names: Map<number, string> | undefined
  return (id) => {
    if (names === undefined) {
      names = new Map()
      const text = fs.existsSync(list) ? fs.readFileSync(list, 'utf8') : ''
      for (const line of text.split('\n')) {
        const [name, , number] = line.split(':')
        if (name !== undefined && number !== undefined) names.set(Number(number), name)
      }
    }
    return names.get(id) ?? String(id)
  }
}
export const userName = accountNames('/etc/passwd')
export const groupName = accountNames('/etc/group')

const written = (self: FileSystemInfo, ctx: EngineContext): string => {
  const time = timeGetters.LastWriteTime?.(self) as PSDateTime
  const culture = cultureOf(ctx)
  return `${formatDateTime(time, 'd', culture).padStart(10)} ${formatDateTime(time, 't', culture).padStart(8)}`
}

const versionType =
  registeredType('System.Diagnostics.FileVersionInfo') ??
  registerType(
    new NetType({
      fullName: 'System.Diagnostics.FileVersionInfo',
      kind: 'class',
      base: T.Object,
      assembly:
        'System.Diagnostics.FileVersionInfo, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a',
    }),
  )
const versionNames = [
  'InternalName',
  'OriginalFilename',
  'FileVersion',
  'FileDescription',
  'Product',
  'ProductVersion',
]
const versionFlags = ['Debug', 'Patched', 'PreRelease', 'PrivateBuild', 'SpecialBuild']

/** What a file that is no .NET program says of its version: nothing. */
class FileVersionInfo {
  readonly path: string
  readonly netType = versionType
  constructor(path: string) {
    this.path = path
  }
  toString(): string {
    const line = (name: string, value: string): string => `${`${name}:`.padEnd(18)}${value}\n`
    return (
      line('File', this.path) +
      versionNames.map((name) => line(name, '')).join('') +
      versionFlags.map((name) => line(name, 'False')).join('') +
      line('Language', '')
    )
  }
}
registerText(versionType, (self: FileVersionInfo) => self.toString())
addMetadata(
  `#class System.Diagnostics.FileVersionInfo :System.Object @0\nstring FileName {get;}\nstring ToString()\nstatic System.Diagnostics.FileVersionInfo GetVersionInfo(string fileName)`,
)
implement('System.Diagnostics.FileVersionInfo', {
  get: { FileName: (self: FileVersionInfo) => self.path },
  call: { ToString: (self: FileVersionInfo) => self.toString() },
  staticCall: { GetVersionInfo: (_self, [path]) => new FileVersionInfo(String(path)) },
})

/** All attributes of what is not there are set: a link to nowhere, among others. */
const isReparsePoint = (self: FileSystemInfo): boolean => (attributesOf(self) & 1024) !== 0

/** The name in the colours of `$PSStyle`; what writes plain text takes them out. */
function nameString(self: FileSystemInfo, ctx: EngineContext): string {
  const { files, extensions } = styleState(ctx as Runspace)
  const coloured = (style: string | undefined): string => `${style ?? ''}${self.name}\u001b[0m`
  if (isReparsePoint(self)) return `${coloured(files.get('SymbolicLink'))} -> ${self.linkTarget ?? ''}`
  if (self.leadsToFolder) return coloured(files.get('Directory'))
  const byExtension = extensions.get(infoExtension(self.name).toLowerCase())
  if (byExtension !== undefined) return coloured(byExtension)
  return ((self.stats?.mode ?? 0) & 0o111) !== 0 ? coloured(files.get('Executable')) : self.name
}
const notThere = (path: string): never =>
  throwNet('System.IO.FileNotFoundException', `Could not find file '${path}'.`, {
    properties: [['FileName', path]],
  })

const shared: readonly PSMember[] = [
  computed('Mode', (self) => modeText(self, true)),
  computed('ModeWithoutHardLink', (self) => modeText(self, false)),
  computed('ResolvedTarget', (self) =>
    self.stats === undefined
      ? notThere(self.path)
      : self.isLink
        ? normal(
            (self.linkTarget ?? '').startsWith('/')
              ? (self.linkTarget as string)
              : `${parentOf(self.path)}/${self.linkTarget}`,
          )
        : self.path,
  ),
  alias('Target', 'LinkTarget'),
  computed(
    'LinkType',
    (self) =>
      isReparsePoint(self)
        ? 'SymbolicLink'
        : !self.isDirectory && (self.stats?.nlink ?? 1) > 1
          ? 'HardLink'
          : null,
    'GetLinkType',
  ),
  script('NameString', '', nameString, true),
  script(
    'LengthString',
    '',
    (self) =>
      self.isDirectory ? '' : self.stats === undefined ? notThere(self.path) : String(self.stats.size),
    true,
  ),
  script('LastWriteTimeString', '', written, true),
]
/** as a provider wrote it: only then it carries UnixStat */
const noted = (self: FileSystemInfo): boolean => addedTo(self)?.members.has('unixstat') ?? false

const byUnix: readonly PSMember[] = [
  script('UnixMode', 'if ($this.UnixStat) { $this.UnixStat.GetModeString() }', (self) =>
    noted(self) ? unixMode(self) : AutomationNull,
  ),
  script('User', ' if ($this.UnixStat) { $this.UnixStat.GetUserName() } ', (self) =>
    noted(self) && self.stats ? userName(self.stats.uid) : AutomationNull,
  ),
  script('Group', ' if ($this.UnixStat) { $this.UnixStat.GetGroupName() } ', (self) =>
    noted(self) && self.stats ? groupName(self.stats.gid) : AutomationNull,
  ),
  script('Size', '$this.UnixStat.Size', (self) =>
    noted(self) && self.stats ? BigInt(self.stats.size) : null,
  ),
]

typeData('System.IO.DirectoryInfo', {
  members: [...shared.slice(0, 2), script('BaseName', '$this.Name', (self) => self.name), ...shared.slice(2)],
})
typeData('System.IO.FileInfo', {
  members: [
    ...shared.slice(0, 2),
    script('VersionInfo', '[System.Diagnostics.FileVersionInfo]::GetVersionInfo($this.FullName)', (self) =>
      self.stats === undefined ? notThere(self.path) : new FileVersionInfo(self.path),
    ),
    script(
      'BaseName',
      'if ($this.Extension.Length -gt 0){$this.Name.Remove($this.Name.Length - $this.Extension.Length)}else{$this.Name}',
      (self) => self.name.slice(0, self.name.length - infoExtension(self.name).length),
    ),
    ...shared.slice(2),
  ],
  defaultDisplayPropertySet: ['LastWriteTime', 'Length', 'Name'],
})
typeData('System.IO.FileSystemInfo', { members: byUnix })

// the code behind those members, as static methods
const codeMembers = ['Mode', 'ModeWithoutHardLink', 'NameString', 'LengthString', 'LastWriteTimeString']
implement('Microsoft.PowerShell.Commands.FileSystemProvider', {
  staticCall: Object.fromEntries(
    codeMembers.map((name) => [
      name,
      (_self: unknown, [instance]: unknown[], ctx: EngineContext) => getMember(instance, name, ctx) ?? '',
    ]),
  ),
})
