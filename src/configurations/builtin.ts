/** Configurations that exist without a settings file: what `fanin subsystem --standalone` runs in. */
import { administrators } from '../auth/principal.ts'
import * as limits from '../settings/limits.ts'
import type { SessionConfiguration } from './registry.ts'

/** The default of every PowerShell: full language, administrators only. */
export const microsoftPowerShell: SessionConfiguration = {
  name: 'Microsoft.PowerShell',
  description: 'The default session configuration: the full language, for administrators.',
  aliases: ['PowerShell.7'],
  users: [],
  groups: [administrators],
  enabled: true,
  accessMode: 'Remote',
  sessionType: 'Default',
  languageMode: 'FullLanguage',
  visible: {},
  startupScripts: [],
  environment: {},
  nativeCommands: true,
  limits: {
    receivedObjectBytesMax: limits.receivedObjectBytesMax,
    receivedCommandBytesMax: limits.receivedCommandBytesMax,
    memoryBytesMax: limits.sessionMemoryBytesMax,
    runspacesMax: limits.runspacesMax,
    callDepthMax: limits.callDepthMax,
  },
}
