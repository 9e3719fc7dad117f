/**
 * Native clients repeat a request after a network failure with the same OperationID and SequenceId ("robust connection"):
 * it is answered again and not done twice. Only the last answer of each operation is kept, and of few operations.
 */
import { retriesPerSessionMax } from '../settings/limits.ts'

export interface Answer {
  readonly body: string
  /** puts back what the answer carried; call it when the answer could not be delivered */
  readonly undelivered?: () => void
}

export interface Retries {
  /**
   * The answer of this very request, or that of `run`.
   * @param held a Receive, which belongs to its connection: while it is held a retry runs anew and takes its place
   */
  answer(operationId: string, sequenceId: number, held: boolean, run: () => Promise<Answer>): Promise<Answer>
}

interface Entry {
  readonly sequenceId: number
  readonly answer: Promise<Answer>
  settled: boolean
  /** requests this answer was given to, and how many of them could not be told */
  holders: number
  lost: number
}

export function createRetries(): Retries {
  // insertion order is age
  const entries = new Map<string, Entry>()

  const hold = async (operationId: string, entry: Entry): Promise<Answer> => {
    entry.holders++
    const { body, undelivered } = await entry.answer
    if (undelivered === undefined) return { body }
    return {
      body,
      undelivered() {
        // put back only when nobody has it
        if (++entry.lost < entry.holders) return
        if (entries.get(operationId) === entry) entries.delete(operationId)
        undelivered()
      },
    }
  }

  return {
    answer(operationId, sequenceId, held, run) {
      const known = entries.get(operationId)
      if (known?.sequenceId === sequenceId && (known.settled || !held)) return hold(operationId, known)
      const answer = run()
      const entry: Entry = { sequenceId, answer, settled: false, holders: 0, lost: 0 }
      answer.then(
        () => {
          entry.settled = true
        },
        () => {
          // a fault is not kept: the retry asks anew
          if (entries.get(operationId) === entry) entries.delete(operationId)
        },
      )
      entries.delete(operationId)
      entries.set(operationId, entry)
      if (entries.size > retriesPerSessionMax) entries.delete(entries.keys().next().value as string)
      return hold(operationId, entry)
    },
  }
}
