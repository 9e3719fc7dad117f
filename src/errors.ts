/**
 * The three kinds of error that are not a script's own: theirs, ours, and a bound that was met.
 * Each carries what the reader of a log needs; `wsman/faults.ts` is the one place where they become faults.
 */

/** The peer broke the protocol: answered by a fault, the connection goes on. */
export class PeerProtocolError extends Error {
  override readonly name = 'PeerProtocolError'
  readonly where: string
  /** @param where the part of the protocol, with its clause, e.g. `fragment (MS-PSRP 2.2.4)` */
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`)
    this.where = where
  }
}

/** We asked a state machine for a step it does not have: our own mistake. */
export class StateError extends Error {
  override readonly name = 'StateError'
  readonly current: string
  constructor(facts: { action: string; current: string; expected?: readonly string[] }) {
    const expected = facts.expected ? ` (expected ${facts.expected.join(' or ')})` : ''
    super(`cannot ${facts.action} in state ${facts.current}${expected}`)
    this.current = facts.current
  }
}

/** A named bound of `settings/limits.ts` was met. */
export class LimitError extends Error {
  override readonly name = 'LimitError'
  readonly limit: string
  readonly max: number
  constructor(limit: string, max: number, detail: string) {
    super(`${detail} (${limit} = ${max})`)
    this.limit = limit
    this.max = max
  }
}

/** The server drains: no new sessions; `wsman/faults.ts` answers "the service is shutting down". */
export class ShuttingDownError extends Error {
  override readonly name = 'ShuttingDownError'
  constructor() {
    super('the server is shutting down')
  }
}

/** Ends a switch over a union: a missing case is a type error. */
export function assertNever(value: never): never {
  throw new StateError({ action: `handle ${String(value)}`, current: 'an exhaustive switch' })
}

/** An error of a script, not of ours: it keeps no stack of our functions, which costs more than all the rest of it. */
export class StacklessError extends Error {
  constructor(message: string) {
    const { stackTraceLimit } = Error
    Error.stackTraceLimit = 0
    super(message)
    Error.stackTraceLimit = stackTraceLimit
  }
}
