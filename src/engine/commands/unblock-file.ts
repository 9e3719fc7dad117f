/** Unblock-File: PowerShell on Linux answers that it does not. */
import { fail } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

export const unblockFile = defineCmdlet({ name: 'Unblock-File', ...declaredCmdlets['Unblock-File'] }, () => ({
  process() {
    fail('LinuxNotSupported', 'The cmdlet does not support Linux.', {
      type: 'System.PlatformNotSupportedException',
      category: 'NotImplemented',
    })
  },
}))
