/** Stop 6 of a request: one session's MessagePort, with credit both ways. Main thread; bytes stay opaque. */
import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads'
import { PeerProtocolError, StateError } from '../errors.ts'
import { inputCreditBytes } from '../settings/limits.ts'
import type { SessionLink } from './host.ts'
import {
  CONTROL_STOP,
  type FromWorker,
  type SessionEnd,
  STOP_BREAK,
  STOP_COOPERATE,
  type Target,
  type ToWorker,
} from './messages.ts'

export interface PortLinkFacts {
  readonly port: MessagePort
  readonly control: SharedArrayBuffer
  readonly onMessage: (message: FromWorker) => void
  readonly setTimer: (run: () => void, ms: number) => { clear(): void }
  readonly stopCooperativeMs: number
  readonly stopBreakMs: number
  /** the third step of a stop: end the worker, whoever else is on it */
  readonly killWorker: (why: string) => void
}

interface InputWindow {
  room: number
  waiting: (() => void)[]
}

export interface PortLink extends SessionLink {
  /** the task's promise settled: the worker has nothing more to say. Says so once. */
  finish(end: SessionEnd): void
}

export function createLink(facts: PortLinkFacts): PortLink {
  const { port, onMessage } = facts
  const control = new Int32Array(facts.control)
  const windows = new Map<Target, InputWindow>()
  const connecting = new Map<
    number,
    { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }
  >()
  let connectId = 0
  let deadline: { clear(): void } | undefined
  let over: SessionEnd | undefined
  let resolveEnded: (end: SessionEnd) => void
  const ended = new Promise<SessionEnd>((resolve) => {
    resolveEnded = resolve
  })

  const post = (message: ToWorker, transfer: ArrayBuffer[] = []): void => {
    if (!over) port.postMessage(message, transfer)
  }

  const settle = (end: SessionEnd): void => {
    if (over) return
    over = end
    deadline?.clear()
    // a closed port lives until the next full collection, and whoever listens to it
    port.off('message', take)
    port.close()
    for (const window of windows.values()) for (const go of window.waiting) go()
    windows.clear()
    const error = new StateError({ action: 'connect', current: end.type })
    for (const one of connecting.values()) one.reject(error)
    connecting.clear()
    resolveEnded(end)
  }

  const take = (message: FromWorker): void => {
    if (over) return
    switch (message.type) {
      case 'inputCredit': {
        const window = windows.get(message.target)
        if (!window) return
        window.room = Math.min(window.room + message.bytes, inputCreditBytes)
        if (window.room > 0) for (const go of window.waiting.splice(0)) go()
        return
      }
      case 'connected':
        connecting.get(message.id)?.resolve(message.bytes)
        connecting.delete(message.id)
        return
      case 'connectFailed':
        connecting.get(message.id)?.reject(new PeerProtocolError('connect', message.message))
        connecting.delete(message.id)
        return
      case 'output':
        onMessage(message)
        if (message.end) {
          for (const go of windows.get(message.target)?.waiting ?? []) go()
          windows.delete(message.target)
        }
        return
      case 'ended':
        onMessage(message)
        settle(message.reason)
        return
      default:
        onMessage(message)
    }
  }
  port.on('message', take)

  return {
    ended,
    async send(target, stream, bytes, end) {
      if (over) return
      const own = ownBuffer(bytes)
      const length = own.byteLength
      post({ type: 'data', target, stream, bytes: own, ...(end && { end }) }, [own.buffer as ArrayBuffer])
      if (stream === 'pr') return
      let window = windows.get(target)
      if (!window) windows.set(target, (window = { room: inputCreditBytes, waiting: [] }))
      window.room -= length
      if (window.room > 0) return
      const { waiting } = window
      await new Promise<void>((resolve) => waiting.push(resolve))
    },
    openPipeline: (target, line) =>
      post({ type: 'openPipeline', target, ...(line !== undefined && { line }) }),
    stopPipeline: (target) => post({ type: 'stopPipeline', target }),
    closePipeline: (target) => post({ type: 'closePipeline', target }),
    connect(bytes) {
      if (over) return Promise.reject(new StateError({ action: 'connect', current: over.type }))
      const id = ++connectId
      const own = ownBuffer(bytes)
      return new Promise((resolve, reject) => {
        connecting.set(id, { resolve, reject })
        post({ type: 'connect', id, bytes: own }, [own.buffer as ArrayBuffer])
      })
    },
    credit: (target, count) => post({ type: 'credit', target, count }),
    close() {
      if (over || deadline) return
      // three steps, each with its deadline: ask, break the session, end the worker
      Atomics.store(control, CONTROL_STOP, STOP_COOPERATE)
      post({ type: 'closeSession' })
      deadline = facts.setTimer(() => {
        Atomics.store(control, CONTROL_STOP, STOP_BREAK)
        post({ type: 'breakSession' })
        deadline = facts.setTimer(
          () => facts.killWorker('a session did not end when it was told to'),
          facts.stopBreakMs,
        )
      }, facts.stopCooperativeMs)
    },
    finish(end) {
      // what the worker had posted before its end is already here; the promise may only have overtaken it
      for (let got = receiveMessageOnPort(port); got && !over; got = receiveMessageOnPort(port))
        take(got.message as FromWorker)
      if (over) return
      onMessage({ type: 'ended', reason: end })
      settle(end)
    },
  }
}

/** Transferring moves a whole ArrayBuffer: a view of a larger or shared one is copied first. */
function ownBuffer(bytes: Uint8Array): Uint8Array {
  const whole = bytes.buffer instanceof ArrayBuffer && bytes.byteLength === bytes.buffer.byteLength
  return whole ? new Uint8Array(bytes.buffer) : new Uint8Array(bytes)
}
