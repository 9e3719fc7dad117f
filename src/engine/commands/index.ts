/** Every cmdlet of the engine. A new one is one import and one name here. */
import {
  convertFromMarkdown,
  getMarkdownOption,
  setMarkdownOption,
  showMarkdown,
} from './markdown/cmdlets.ts'
import { setStrictMode } from './set-strict-mode.ts'
import {
  getEvent,
  getEventSubscriber,
  newEvent,
  registerEngineEvent,
  registerObjectEvent,
  removeEvent,
  unregisterEvent,
  waitEvent,
} from './events.ts'
import { addHistory, clearHistory, getHistory, invokeHistory } from './history.ts'
import { getPSSession, removePSSession } from './pssession.ts'
import { getHelp } from './get-help.ts'
import { getJob, receiveJob, removeJob, stopJob, waitJob } from './jobs.ts'
import { startJob, startThreadJobCommand } from './start-job.ts'
import './property-expression-object.ts'
import './value-metadata.ts'
import { getAlias, newAlias, removeAlias, setAlias } from './aliases.ts'
import { exitPSSession, invokeExpression, outNull, startSleep } from './basics.ts'
import type { CmdletDefinition } from './cmdlet.ts'
import { getHost, getUnique, invokeCommand, readHost } from './command-discovery.ts'
import { getCommand } from './get-command.ts'
import { getCredential } from './credentials.ts'
import { forEachObject } from './foreach-object.ts'
import { formatCustom } from './format-custom.ts'
import { formatList } from './format-list.ts'
import { formatTable } from './format-table.ts'
import { formatWide } from './format-wide.ts'
import { getDate } from './get-date.ts'
import { getFormatData } from './get-format-data.ts'
import { copyItem, moveItem } from './copy-item.ts'
import { getPSDrive, getPSProvider, newPSDrive, removePSDrive } from './drives.ts'
import { getChildItem } from './get-child-item.ts'
import { getContent } from './get-content.ts'
import { getTimeZone } from './get-time-zone.ts'
import { getItem } from './get-item.ts'
import {
  clearItemProperty,
  copyItemProperty,
  getItemProperty,
  getItemPropertyValue,
  moveItemProperty,
  newItemProperty,
  removeItemProperty,
  renameItemProperty,
  setItemProperty,
} from './item-property.ts'
import { getLocation, popLocation, pushLocation, setLocation } from './locations.ts'
import { newItem } from './new-item.ts'
import { removeItem } from './remove-item.ts'
import { renameItem } from './rename-item.ts'
import { clearItem, invokeItem, setItem } from './set-item.ts'
import { addContent, clearContent, setContent } from './write-content.ts'
import { measureCommand, measureObject } from './measure-object.ts'
import { getModule, removeModule } from './loaded-modules.ts'
import { exportModuleMember, importModule, newModule } from './modules.ts'
import { getMember, newObject } from './objects.ts'
import { outDefault } from './out-default.ts'
import { outFile, teeObject } from './out-file.ts'
import { outHost } from './out-host.ts'
import { outString } from './out-string.ts'
import { convertPath, joinPath, resolvePath, splitPath, testPath } from './paths.ts'
import { registerArgumentCompleter } from './register-argument-completer.ts'
import { selectObject } from './select-object.ts'
import { groupObject, sortObject } from './sort-object.ts'
import { getTypeData, removeTypeData, updateTypeData } from './type-data.ts'
import { updateFormatData } from './update-format-data.ts'
import { clearVariable, getVariable, newVariable, removeVariable, setVariable } from './variables.ts'
import { whereObject } from './where-object.ts'
import {
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
} from './write-streams.ts'
import { convertToJson } from './json/convert-to-json.ts'
import { convertFromJson } from './json/convert-from-json.ts'
import { selectString } from './select-string.ts'
import { compareObject } from './compare-object.ts'
import { convertToCsv } from './csv/convert-to-csv.ts'
import { convertFromCsv } from './csv/convert-from-csv.ts'
import { importCsvCommand } from './csv/import-csv.ts'
import { exportCsv } from './csv/export-csv.ts'
import { convertFromStringData } from './convert-from-string-data.ts'
import { convertToCliXml, convertFromCliXml, exportClixml, importClixml } from './xml/clixml.ts'
import { convertToXml } from './xml/convert-to-xml.ts'
import { selectXml } from './xml/select-xml.ts'
import { getCallStack } from './get-ps-call-stack.ts'
import { getVerb } from './get-verb.ts'
import { joinString } from './join-string.ts'
import { getRandom, getSecureRandom } from './get-random.ts'
import { convertToHtml } from './convert-to-html.ts'
import { newTimeSpan, newGuid, newTemporaryFile, newTemporaryDirectory, getUptime } from './new-values.ts'
import { getCulture, getUICulture } from './get-culture.ts'
import { getFileHash } from './get-file-hash.ts'
import { convertFromSecureString, convertToSecureString } from './secure-strings.ts'
import { getExecutionPolicy, setExecutionPolicy } from './execution-policy.ts'
import { importPowerShellDataFile, importLocalizedData } from './data-files.ts'
import { exportAlias, importAlias } from './alias-files.ts'
import { updateList } from './update-list.ts'
import { formatHex } from './format-hex.ts'
import { getError } from './get-error.ts'
import { addMember } from './add-member.ts'
import { addType } from './add-type.ts'
import {
  disablePSBreakpoint,
  enablePSBreakpoint,
  getPSBreakpoint,
  removePSBreakpoint,
} from './breakpoints.ts'
import {
  disableExperimentalFeature,
  enableExperimentalFeature,
  exitPSHostProcess,
  getExperimentalFeature,
  getPSHostProcessInfo,
  getPSSubsystem,
  getRunspace,
  setPSDebug,
} from './engine-facts.ts'
import { exportFormatData } from './export-format-data.ts'
import { getPfxCertificate } from './get-pfx-certificate.ts'
import { newModuleManifest } from './new-module-manifest.ts'
import { newPSRoleCapabilityFile, newPSSessionConfigurationFile } from './session-configuration-files.ts'
import {
  getPSSessionCapability,
  getPSSessionConfiguration,
  testPSSessionConfigurationFile,
} from './session-configurations.ts'
import { startTranscript, stopTranscript } from './transcripts.ts'
import { newPSSessionOption, newPSTransportOption } from './session-options.ts'
import { testModuleManifest } from './test-module-manifest.ts'
import { unblockFile } from './unblock-file.ts'
import { notOffered } from './not-offered.ts'
import { testJson } from './json/test-json.ts'

export const cmdletDefinitions: readonly CmdletDefinition[] = [
  clearItemProperty,
  copyItemProperty,
  getItemProperty,
  getTimeZone,
  getItemPropertyValue,
  invokeItem,
  moveItemProperty,
  newItemProperty,
  newPSDrive,
  removeItemProperty,
  removePSDrive,
  renameItemProperty,
  setItemProperty,
  addContent,
  addMember,
  convertFromMarkdown,
  getMarkdownOption,
  setMarkdownOption,
  showMarkdown,
  clearContent,
  clearItem,
  clearVariable,
  compareObject,
  convertFromCliXml,
  convertFromCsv,
  convertFromJson,
  convertFromSecureString,
  convertFromStringData,
  convertPath,
  convertToCliXml,
  convertToCsv,
  convertToHtml,
  convertToJson,
  convertToSecureString,
  convertToXml,
  copyItem,
  exitPSSession,
  exportAlias,
  exportClixml,
  exportCsv,
  exportModuleMember,
  forEachObject,
  formatCustom,
  formatHex,
  formatList,
  formatTable,
  formatWide,
  getAlias,
  getCallStack,
  getChildItem,
  getCommand,
  getContent,
  getCredential,
  getCulture,
  getDate,
  getError,
  getExecutionPolicy,
  getFileHash,
  getFormatData,
  getHost,
  getItem,
  getLocation,
  getMember,
  getModule,
  getPSDrive,
  getPSProvider,
  getRandom,
  getSecureRandom,
  getTypeData,
  getUICulture,
  getUnique,
  getUptime,
  getVariable,
  getVerb,
  groupObject,
  importAlias,
  importClixml,
  importCsvCommand,
  importLocalizedData,
  importModule,
  importPowerShellDataFile,
  invokeCommand,
  invokeExpression,
  joinPath,
  joinString,
  measureCommand,
  measureObject,
  moveItem,
  newAlias,
  newGuid,
  newItem,
  newModule,
  newObject,
  newTemporaryDirectory,
  newTemporaryFile,
  newTimeSpan,
  newVariable,
  outDefault,
  outFile,
  outHost,
  outNull,
  outString,
  popLocation,
  pushLocation,
  readHost,
  registerArgumentCompleter,
  removeAlias,
  removeItem,
  removeModule,
  removeTypeData,
  removeVariable,
  renameItem,
  resolvePath,
  selectObject,
  selectString,
  selectXml,
  setAlias,
  setContent,
  setExecutionPolicy,
  setItem,
  setLocation,
  setStrictMode,
  setVariable,
  sortObject,
  splitPath,
  startSleep,
  teeObject,
  testJson,
  testPath,
  updateFormatData,
  updateList,
  updateTypeData,
  whereObject,
  getEvent,
  getEventSubscriber,
  newEvent,
  registerEngineEvent,
  registerObjectEvent,
  removeEvent,
  unregisterEvent,
  waitEvent,
  getHistory,
  addHistory,
  clearHistory,
  invokeHistory,
  getPSSession,
  removePSSession,
  getHelp,
  getJob,
  receiveJob,
  removeJob,
  stopJob,
  waitJob,
  startJob,
  startThreadJobCommand,
  writeDebug,
  writeError,
  writeHost,
  writeInformation,
  writeOutput,
  writeProgress,
  writeVerbose,
  writeWarning,
  addType,
  exportFormatData,
  disablePSBreakpoint,
  enablePSBreakpoint,
  getPSBreakpoint,
  removePSBreakpoint,
  disableExperimentalFeature,
  enableExperimentalFeature,
  exitPSHostProcess,
  getExperimentalFeature,
  getPSHostProcessInfo,
  getPSSubsystem,
  getRunspace,
  setPSDebug,
  getPfxCertificate,
  newModuleManifest,
  newPSSessionConfigurationFile,
  newPSRoleCapabilityFile,
  getPSSessionConfiguration,
  getPSSessionCapability,
  testPSSessionConfigurationFile,
  startTranscript,
  stopTranscript,
  newPSSessionOption,
  newPSTransportOption,
  testModuleManifest,
  unblockFile,
  ...notOffered,
]
