/** `UnixStat`, a note of every file item: what lstat(2) said. */
import type fs from 'node:fs'
import { dateFromUnixMs } from '../../objects/date.ts'
import {
  automationAssembly,
  enumType,
  type NetType,
  NetType as Type,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import type { EngineContext } from '../runtime/context.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { diskOf, FileSystemInfo } from './file-info.ts'
import { groupName, modeString, userName } from './file-type-data.ts'

const typeName = 'System.Management.Automation.Platform+Unix+CommonStat'
const itemTypes = enumType(
  'System.Management.Automation.Platform+Unix+ItemType',
  ['Directory', 'File', 'SymbolicLink', 'BlockDevice', 'CharacterDevice', 'NamedPipe', 'Socket'],
  { assembly: automationAssembly },
)
const statType =
  registeredType(typeName) ??
  registerType(new Type({ fullName: typeName, kind: 'class', base: T.Object, assembly: automationAssembly }))

export class UnixStat {
  readonly stats: fs.Stats
  constructor(stats: fs.Stats) {
    this.stats = stats
  }
  get netType(): NetType {
    return statType
  }
  toString(): string {
    return typeName
  }
}

const itemType = (stats: fs.Stats): number => {
  const is = [
    stats.isDirectory(),
    stats.isFile(),
    stats.isSymbolicLink(),
    stats.isBlockDevice(),
    stats.isCharacterDevice(),
    stats.isFIFO(),
    stats.isSocket(),
  ]
  return is.indexOf(true)
}

addMetadata(`#class ${typeName} :System.Object @0
string GetModeString()
string GetUserName()
string GetGroupName()
string ToString()
long Inode {get;set;}
int Mode {get;set;}
int UserId {get;set;}
int GroupId {get;set;}
int HardlinkCount {get;set;}
long Size {get;set;}
datetime AccessTime {get;set;}
datetime ModifiedTime {get;set;}
datetime StatusChangeTime {get;set;}
long BlockSize {get;set;}
int DeviceId {get;set;}
int NumberOfBlocks {get;set;}
System.Management.Automation.Platform+Unix+ItemType ItemType {get;set;}
bool IsSetUid {get;set;}
bool IsSetGid {get;set;}
bool IsSticky {get;set;}`)
implement(typeName, {
  get: {
    Inode: (self: UnixStat) => BigInt(self.stats.ino),
    Mode: (self: UnixStat) => self.stats.mode,
    UserId: (self: UnixStat) => self.stats.uid,
    GroupId: (self: UnixStat) => self.stats.gid,
    HardlinkCount: (self: UnixStat) => self.stats.nlink,
    Size: (self: UnixStat) => BigInt(self.stats.size),
    AccessTime: (self: UnixStat) => dateFromUnixMs(self.stats.atimeMs, 1),
    ModifiedTime: (self: UnixStat) => dateFromUnixMs(self.stats.mtimeMs, 1),
    StatusChangeTime: (self: UnixStat) => dateFromUnixMs(self.stats.ctimeMs, 1),
    BlockSize: (self: UnixStat) => BigInt(self.stats.blksize),
    DeviceId: (self: UnixStat) => self.stats.dev | 0,
    NumberOfBlocks: (self: UnixStat) => self.stats.blocks | 0,
    ItemType: (self: UnixStat) => new EnumValue(itemTypes, itemType(self.stats)),
    IsSetUid: (self: UnixStat) => (self.stats.mode & 0o4000) !== 0,
    IsSetGid: (self: UnixStat) => (self.stats.mode & 0o2000) !== 0,
    IsSticky: (self: UnixStat) => (self.stats.mode & 0o1000) !== 0,
  },
  call: {
    GetModeString: (self: UnixStat) => modeString(self.stats),
    GetUserName: (self: UnixStat) => userName(self.stats.uid),
    GetGroupName: (self: UnixStat) => groupName(self.stats.gid),
    ToString: () => typeName,
  },
})

export function unixStatOf(value: unknown, path: string, ctx: EngineContext): UnixStat | null {
  const stats = value instanceof FileSystemInfo ? value.stats : diskOf(ctx).lstat(path)
  return stats === undefined ? null : new UnixStat(stats)
}
