/**
 * What came for a pipeline and waits for it, and the account of its bytes: they are paid back to the main thread, which may then send as
 * many more, when nothing of them waits here any longer.
 */
import { inputCreditBytes } from '../settings/limits.ts'
import type { EngineInput, InputItem } from './engine-port.ts'

const nothing: InputItem = { type: 'none' }
const end: InputItem = { type: 'end' }

export interface InputFacts {
  readonly isOpen: boolean
  /** so many bytes of its stream are done with */
  readonly paid: (bytes: number) => void
  /** there is something to read, or there will be nothing more */
  readonly onReady: () => void
}

export class InputQueue implements EngineInput {
  readonly #facts: InputFacts
  readonly #items: { value: unknown; bytes: number }[] = []
  readonly #readers: (() => void)[] = []
  #isOpen: boolean
  /** bytes that came and were not paid back */
  #unpaid = 0
  #held = 0

  constructor(facts: InputFacts) {
    this.#facts = facts
    this.#isOpen = facts.isOpen
  }

  /** bytes of what waits unread */
  get held(): number {
    return this.#held
  }
  get isOpen(): boolean {
    return this.#isOpen
  }

  push(value: unknown, bytes: number): void {
    if (!this.#isOpen) return
    this.#items.push({ value, bytes })
    this.#held += bytes
    this.#ready()
  }

  end(): void {
    this.#isOpen = false
    this.#ready()
  }

  /** Bytes of its stream have come, and what they made was pushed. */
  came(bytes: number): void {
    this.#unpaid += bytes
    this.#settle()
  }

  /** Nobody reads any more: what waits is dropped and paid for. */
  drop(): void {
    this.#items.length = 0
    this.#held = 0
    this.#settle()
  }

  next(): InputItem {
    const item = this.#items.shift()
    if (!item) return this.#isOpen ? nothing : end
    this.#held -= item.bytes
    this.#settle()
    return { type: 'value', value: item.value }
  }

  whenReady(): Promise<void> {
    if (this.#items.length > 0 || !this.#isOpen) return Promise.resolve()
    return new Promise((resolve) => this.#readers.push(resolve))
  }

  #ready(): void {
    for (const go of this.#readers.splice(0)) go()
    this.#facts.onReady()
  }

  #settle(): void {
    const owed = this.#unpaid - this.#held
    // paid in larger pieces while input waits: a message for each item would cost more than the item
    if (owed <= 0 || (this.#held > 0 && owed < inputCreditBytes / 4)) return
    this.#unpaid -= owed
    this.#facts.paid(owed)
  }
}
