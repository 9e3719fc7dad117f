/** `Used` and `Free` of drives: what types.ps1xml asks of the disk. */
import type { StatsFs } from 'node:fs'
import { AutomationNull } from '../../objects/automation-null.ts'
import { baseOf, type PSMember } from '../../objects/ps-object.ts'
import { NativeScript } from '../runtime/native-script.ts'
import { typeData } from '../types/type-data.ts'
import { Drive } from './drives.ts'
import { diskOf } from './file-info.ts'

const bytes = (name: string, get: (space: StatsFs) => number): PSMember => ({
  kind: 'ScriptProperty',
  name,
  getter: new NativeScript(`## ${name} of the disk`, (self, ctx) => {
    const drive = baseOf(self)
    if (!(drive instanceof Drive) || drive.provider.provider.name !== 'FileSystem') return AutomationNull
    const disk = diskOf(ctx)
    if (disk.stat(drive.root) === undefined) return null
    const space = disk.statfs(drive.root)
    return BigInt(get(space)) * BigInt(space.bsize)
  }),
  setter: null,
})

typeData('System.Management.Automation.PSDriveInfo', {
  members: [bytes('Used', (space) => space.blocks - space.bavail), bytes('Free', (space) => space.bavail)],
})
