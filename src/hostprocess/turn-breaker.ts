/**
 * Breaks what a worker does, from the main thread: a session that holds the thread loses its turn, and not its neighbours theirs.
 * JavaScript in one thread can be interrupted from another only by ending it or through V8's inspector, whose
 * Runtime.terminateExecution unwinds the worker to its event loop. Nothing is attached before, so nothing is slower for it.
 */
import process from 'node:process'
import { turnBreakAnswerMs } from '../settings/limits.ts'

type Inspector = typeof import('node:inspector')
let inspector: Promise<Inspector> | undefined

interface Attached {
  readonly params: { readonly sessionId: string; readonly workerInfo: { readonly title: string } }
}

/** the worker's node has to be started with it: what is unwound leaves marks on the stack of async hooks, which node else dies of */
export const breakableArguments = ['--no-force-async-hooks-checks']

/** Asks V8 to break what the worker runs now. Does nothing where node was built without an inspector. */
export async function breakTurn(threadId: number): Promise<void> {
  if (!process.features.inspector) return
  inspector ??= import('node:inspector')
  const { Session } = await inspector
  const session = new Session()
  session.connect()
  session.on('NodeWorker.attachedToWorker', ({ params }: Attached) => {
    // its workerId counts for itself; the thread's id stands in the title
    if (!params.workerInfo.title.startsWith(`[worker ${threadId}]`)) return
    session.post('NodeWorker.sendMessageToWorker', {
      sessionId: params.sessionId,
      message: JSON.stringify({ id: 1, method: 'Runtime.terminateExecution' }),
    })
  })
  await new Promise<void>((resolve) => {
    session.on('NodeWorker.receivedMessageFromWorker', () => resolve())
    session.on('NodeWorker.detachedFromWorker', () => resolve())
    session.post('NodeWorker.enable', { waitForDebuggerOnStart: false })
    setTimeout(resolve, turnBreakAnswerMs).unref()
  })
  session.disconnect()
}
