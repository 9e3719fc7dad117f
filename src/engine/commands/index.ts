/** Every cmdlet of the engine. A new one is one import and one name here. */
import { exitPSSession, invokeExpression, outNull, setStrictMode, startSleep } from './basics.ts'
import type { CmdletDefinition } from './cmdlet.ts'
import { forEachObject } from './foreach-object.ts'
import { registerArgumentCompleter } from './register-argument-completer.ts'
import { formatCustom } from './format-custom.ts'
import { formatList } from './format-list.ts'
import { formatTable } from './format-table.ts'
import { formatWide } from './format-wide.ts'
import { outDefault } from './out-default.ts'
import { outHost } from './out-host.ts'
import { outString } from './out-string.ts'
import { whereObject } from './where-object.ts'
import { writeDebug, writeError, writeHost, writeInformation, writeOutput, writeProgress, writeVerbose, writeWarning } from './write-streams.ts'

export const cmdletDefinitions: readonly CmdletDefinition[] = [
  exitPSSession,
  forEachObject,
  formatCustom,
  formatList,
  formatTable,
  formatWide,
  invokeExpression,
  outDefault,
  outHost,
  outNull,
  registerArgumentCompleter,
  outString,
  setStrictMode,
  startSleep,
  whereObject,
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
]
