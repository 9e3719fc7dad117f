/** Programs: found on the path and started, where the session configuration allows it. */
import type { InvocationInfo } from '../../objects/error-record.ts'
import type { ApplicationInfo, CommandInfo } from './command-info.ts'
import type { Frame } from './frame.ts'
import type { Stage, StagePlace } from './pipeline.ts'
import type { StageSpec } from './pipeline-spec.ts'
import type { Task } from './task.ts'

export interface NativeCommands {
  /** a script file or program by name or path */
  find(frame: Frame, name: string): CommandInfo | undefined
  /** every program of a name on the path, the first first */
  everywhere(name: string): ApplicationInfo[]
  /** programs on the path whose names a pattern means */
  matching(pattern: string): ApplicationInfo[]
  stage(spec: StageSpec, place: StagePlace, info: ApplicationInfo, invocation: InvocationInfo): Task<Stage>
  /** the runspace is over: what still runs is ended */
  close(): void
}

/** For sessions that may start nothing. */
export const noPrograms: NativeCommands = {
  find: () => undefined,
  everywhere: () => [],
  matching: () => [],
  stage: () => {
    throw new Error('a session without programs was asked to start one')
  },
  close: () => undefined,
}
