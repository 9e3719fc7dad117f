/** Every cmdlet of the engine. A new one is one import and one name here. */
import { exitPSSession, invokeExpression, outNull, setStrictMode, startSleep } from './basics.ts'
import type { CmdletDefinition } from './cmdlet.ts'
import { forEachObject } from './foreach-object.ts'
import { registerArgumentCompleter } from './register-argument-completer.ts'
import { whereObject } from './where-object.ts'
import { writeDebug, writeError, writeHost, writeInformation, writeOutput, writeProgress, writeVerbose, writeWarning } from './write-streams.ts'

export const cmdletDefinitions: readonly CmdletDefinition[] = [
  exitPSSession,
  forEachObject,
  invokeExpression,
  outNull,
  registerArgumentCompleter,
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
