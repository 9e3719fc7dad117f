/** Every cmdlet of the engine. A new one is one import and one name here. */
import { getAlias, newAlias, removeAlias, setAlias } from './aliases.ts'
import { exitPSSession, invokeExpression, outNull, setStrictMode, startSleep } from './basics.ts'
import type { CmdletDefinition } from './cmdlet.ts'
import { getCallStack, getCommand, getHost, getUnique, invokeCommand, readHost } from './command-discovery.ts'
import { forEachObject } from './foreach-object.ts'
import { formatCustom } from './format-custom.ts'
import { formatList } from './format-list.ts'
import { formatTable } from './format-table.ts'
import { formatWide } from './format-wide.ts'
import { measureCommand, measureObject } from './measure-object.ts'
import { addMember, getMember, newObject } from './objects.ts'
import { exportModuleMember, getModule, importModule, newModule, removeModule } from './modules.ts'
import { outDefault } from './out-default.ts'
import { outHost } from './out-host.ts'
import { outString } from './out-string.ts'
import { registerArgumentCompleter } from './register-argument-completer.ts'
import { selectObject } from './select-object.ts'
import { groupObject, sortObject } from './sort-object.ts'
import { clearVariable, getVariable, newVariable, removeVariable, setVariable } from './variables.ts'
import { whereObject } from './where-object.ts'
import { writeDebug, writeError, writeHost, writeInformation, writeOutput, writeProgress, writeVerbose, writeWarning } from './write-streams.ts'

export const cmdletDefinitions: readonly CmdletDefinition[] = [
  addMember,
  clearVariable,
  exitPSSession,
  exportModuleMember,
  forEachObject,
  formatCustom,
  formatList,
  formatTable,
  formatWide,
  getAlias,
  getCallStack,
  getCommand,
  getHost,
  getMember,
  getModule,
  getUnique,
  getVariable,
  groupObject,
  importModule,
  invokeCommand,
  invokeExpression,
  measureCommand,
  measureObject,
  newAlias,
  newModule,
  newObject,
  newVariable,
  outDefault,
  outHost,
  outNull,
  outString,
  readHost,
  registerArgumentCompleter,
  removeAlias,
  removeModule,
  removeVariable,
  selectObject,
  setAlias,
  setStrictMode,
  setVariable,
  sortObject,
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
