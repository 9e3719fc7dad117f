/** States of pools and pipelines: each machine is one table, every missing cell is an error. */
import { StateError } from '../errors.ts'

/** MS-PSRP 2.2.3.4 RunspacePoolState, as RUNSPACEPOOL_STATE carries it. */
export const poolStateCodes = {
  beforeOpen: 0,
  opening: 1,
  opened: 2,
  closed: 3,
  closing: 4,
  broken: 5,
  negotiationSent: 6,
  negotiationSucceeded: 7,
  connecting: 8,
  disconnected: 9,
} as const

/** MS-PSRP 2.2.3.5 PSInvocationState, as PIPELINE_STATE carries it. */
export const pipelineStateCodes = {
  notStarted: 0,
  running: 1,
  stopping: 2,
  stopped: 3,
  completed: 4,
  failed: 5,
  disconnected: 6,
} as const

type Table<S extends string, E extends string> = Readonly<Record<S, Readonly<Partial<Record<E, S>>>>>

/** @throws {StateError} where the table has no such cell */
function follow<S extends string, E extends string>(table: Table<S, E>, state: S, event: E): S {
  const next = table[state][event]
  if (next === undefined) throw new StateError({ action: event, current: state })
  return next
}

export type ServerPoolState = 'idle' | 'negotiated' | 'opening' | 'opened' | 'closing' | 'closed' | 'broken'
export type ServerPoolEvent = 'capability' | 'refuse' | 'init' | 'ready' | 'close' | 'gone' | 'break'

const serverPool: Table<ServerPoolState, ServerPoolEvent> = {
  idle: { capability: 'negotiated', refuse: 'idle', close: 'closing', break: 'broken' },
  negotiated: { init: 'opening', close: 'closing', break: 'broken' },
  opening: { ready: 'opened', close: 'closing', break: 'broken' },
  opened: { close: 'closing', break: 'broken' },
  closing: { close: 'closing', gone: 'closed', break: 'broken' },
  closed: { close: 'closed' },
  broken: { close: 'closed', break: 'broken' },
}
export function serverPoolState(state: ServerPoolState, event: ServerPoolEvent): ServerPoolState {
  return follow(serverPool, state, event)
}

export type ClientPoolState =
  | 'beforeOpen'
  | 'negotiating'
  | 'opening'
  | 'opened'
  | 'disconnected'
  | 'closing'
  | 'closed'
  | 'broken'
export type ClientPoolEvent =
  | 'open'
  | 'capability'
  | 'opened'
  | 'close'
  | 'closed'
  | 'break'
  | 'disconnect'
  | 'connect'

const clientPool: Table<ClientPoolState, ClientPoolEvent> = {
  beforeOpen: { open: 'negotiating', close: 'closed', break: 'broken', connect: 'negotiating' },
  negotiating: { capability: 'opening', close: 'closing', break: 'broken', closed: 'closed' },
  opening: { opened: 'opened', close: 'closing', break: 'broken', closed: 'closed' },
  opened: {
    opened: 'opened',
    close: 'closing',
    break: 'broken',
    closed: 'closed',
    disconnect: 'disconnected',
  },
  disconnected: {
    connect: 'negotiating',
    opened: 'opened',
    close: 'closing',
    break: 'broken',
    closed: 'closed',
  },
  closing: { close: 'closing', closed: 'closed', break: 'broken' },
  closed: { close: 'closed', closed: 'closed', break: 'closed' },
  broken: { close: 'closed', closed: 'closed', break: 'broken' },
}
export function clientPoolState(state: ClientPoolState, event: ClientPoolEvent): ClientPoolState {
  return follow(clientPool, state, event)
}

export type PipelineState = 'notStarted' | 'running' | 'stopping' | 'stopped' | 'completed' | 'failed'
export type PipelineEvent = 'start' | 'stop' | 'stopped' | 'complete' | 'fail'

const pipeline: Table<PipelineState, PipelineEvent> = {
  notStarted: { start: 'running', stop: 'stopping', stopped: 'stopped', fail: 'failed' },
  running: { stop: 'stopping', stopped: 'stopped', complete: 'completed', fail: 'failed' },
  // a pipeline that is asked to stop may still end in its own way
  stopping: { stop: 'stopping', stopped: 'stopped', complete: 'completed', fail: 'failed' },
  stopped: { stop: 'stopped' },
  completed: { stop: 'completed' },
  failed: { stop: 'failed' },
}
export function pipelineState(state: PipelineState, event: PipelineEvent): PipelineState {
  return follow(pipeline, state, event)
}

export function pipelineEnded(state: PipelineState): state is 'stopped' | 'completed' | 'failed' {
  return state === 'stopped' || state === 'completed' || state === 'failed'
}
