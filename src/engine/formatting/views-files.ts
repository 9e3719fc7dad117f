/** Views of files and directories, grouped by the directory they are in. */
import { align, frame } from './packets.ts'
import type { View } from './view-types.ts'
import { binding, complexControl, list, native, table, wide } from './view-builder.ts'

const files = ['System.IO.DirectoryInfo', 'System.IO.FileInfo']

const directory = complexControl([
  {
    frame: frame(0),
    tokens: [
      { text: '    Directory: ' },
      binding(
        native(
          (value, host) =>
            host
              .toText(host.property(value, 'PSParentPath'))
              .replace('Microsoft.PowerShell.Core\\FileSystem::', ''),
          "$_.PSParentPath.Replace('Microsoft.PowerShell.Core\\FileSystem::', '')",
        ),
      ),
    ],
  },
])
const groupBy = { expression: { property: 'PSParentPath' }, control: directory }
const written = native((value, host) => {
  const time = host.property(value, 'LastWriteTime')
  return `${host.formatValue(time, 'd')} ${host.formatValue(time, 'HH')}:${host.formatValue(time, 'mm')}`
}, "'{0:d} {0:HH}:{0:mm}' -f $_.LastWriteTime")

export const fileViews: readonly View[] = [
  table(
    files,
    [
      '<UnixMode=UnixMode:10',
      '>User=User:10',
      '<Group=Group:10',
      { of: written, label: 'LastWriteTime', width: 16, alignment: align.right },
      '>Size=Size:12',
      '<Name=NameString',
    ],
    { name: 'childrenWithUnixStat', groupBy, wrap: true },
  ),
  table(
    files,
    '<Mode=ModeWithoutHardLink:7 >LastWriteTime=LastWriteTimeString:26 >Length=LengthString:14 <Name=NameString',
    { name: 'children', groupBy, wrap: true },
  ),
  table(
    files,
    '<Mode=Mode:7 >LastWriteTime=LastWriteTimeString:26 >Length=LengthString:14 <Name=NameString',
    { name: 'childrenWithHardlink', groupBy, wrap: true },
  ),
  list(files, 'Name CreationTime LastWriteTime LastAccessTime Mode LinkType Target', {
    name: 'children',
    groupBy,
    other: [
      {
        types: ['System.IO.FileInfo'],
        items:
          'Name Length=LengthString CreationTime LastWriteTime LastAccessTime Mode LinkType Target VersionInfo',
      },
    ],
  }),
  wide(files, 'Name', {
    name: 'children',
    groupBy,
    other: [{ types: ['System.IO.DirectoryInfo'], field: { expression: { property: 'Name' } } }],
  }),
  table('Microsoft.PowerShell.Commands.AlternateStreamData', '<Stream:20 >Length:10', {
    name: 'FileSystemStream',
    groupBy: { expression: { property: 'Filename' } },
  }),
]
