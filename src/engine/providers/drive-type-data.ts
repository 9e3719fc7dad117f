/** `Used` and `Free` of drives: what types.ps1xml asks of the disk. */
import fs from 'node:fs'
import { AutomationNull } from '../../objects/automation-null.ts'
import { baseOf, type PSMember } from '../../objects/ps-object.ts'
import { NativeScript } from '../runtime/native-script.ts'
import { typeData } from '../types/type-data.ts'
import { Drive } from './drives.ts'

const bytes = (name: string, get: (space: fs.StatsFs) => number): PSMember => ({
  kind: 'ScriptProperty',
  name,
  getter: new NativeScript(`## ${name} of the disk`, (self) => {
    const drive = baseOf(self)
    if (!(drive instanceof Drive) || drive.provider.provider.name !== 'FileSystem') return AutomationNull
    if (!fs.existsSync(drive.root)) return null
    const space = fs.statfsSync(drive.root)
    return BigInt(get(space)) * BigInt(space.bsize)
  }),
  setter: null,
})

typeData('System.Management.Automation.PSDriveInfo', {
  members: [bytes('Used', (space) => space.blocks - space.bavail), bytes('Free', (space) => space.bavail)],
})
