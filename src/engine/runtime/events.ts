/** The event queue of a session, its subscriptions, and the actions that run when something happens. */
import { PSArray } from '../../objects/collections.ts'
import { type NetType, objectArrayType, T } from '../../objects/net-type.ts'
import { eventSubscribersMax, queuedEventsMax } from '../../settings/limits.ts'
import { loadType } from '../types/type-loader.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { type Job, jobsOf } from './jobs.ts'
import type { Runspace } from './runspace.ts'
import type { ScriptBlock } from './script-block.ts'
import { recordOf } from './statement-errors.ts'
import { StopSignal, type Task } from './task.ts'

const sma = 'System.Management.Automation.'

export interface EventFacts {
  readonly source: string
  readonly sender: unknown
  readonly args: readonly unknown[]
  /** the event arguments of the object that raised it */
  readonly sourceEventArgs: unknown
  readonly data: unknown
}

export class EventArgs {
  readonly id: number
  readonly time: number
  readonly facts: EventFacts
  constructor(id: number, time: number, facts: EventFacts) {
    this.id = id
    this.time = time
    this.facts = facts
  }
  get netType(): NetType {
    return loadType(`${sma}PSEventArgs`) ?? T.Object
  }
}

export interface SubscriberFacts {
  readonly source: string
  readonly object: unknown
  readonly eventName: string | null
  readonly action: ScriptBlock | undefined
  readonly data: unknown
  readonly support: boolean
  /** 0: without end */
  readonly triggersMax: number
}

export class Subscriber {
  readonly id: number
  readonly facts: SubscriberFacts
  readonly job: Job | undefined
  triggers = 0
  stopListening: () => void = () => {}
  constructor(id: number, facts: SubscriberFacts, job: Job | undefined) {
    this.id = id
    this.facts = facts
    this.job = job
  }
  get netType(): NetType {
    return loadType(`${sma}PSEventSubscriber`) ?? T.Object
  }
}

export class EventManager {
  readonly #rs: Runspace
  readonly events: EventArgs[] = []
  readonly subscribers: Subscriber[] = []
  readonly #actions: { readonly subscriber: Subscriber; readonly event: EventArgs }[] = []
  #nextEvent = 1
  #nextSubscriber = 1
  #waiting: (() => void)[] = []
  constructor(rs: Runspace) {
    this.#rs = rs
  }

  get hasActions(): boolean {
    return this.#actions.length > 0
  }

  /** Settles when the next event has come. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve))
  }

  /** Queues an event, or the actions of those who subscribed to it. */
  raise(facts: EventFacts, only?: Subscriber): EventArgs {
    const event = new EventArgs(this.#nextEvent++, this.#rs.now(), facts)
    const key = facts.source.toLowerCase()
    let isHandled = false
    for (const subscriber of [...this.subscribers]) {
      if (
        only
          ? subscriber !== only
          : subscriber.facts.object !== null || subscriber.facts.source.toLowerCase() !== key
      )
        continue
      if (subscriber.facts.action) {
        isHandled = true
        if (this.#actions.length < queuedEventsMax) this.#actions.push({ subscriber, event })
        this.#rs.hasPendingEvents = true
      }
      subscriber.triggers++
      if (subscriber.facts.triggersMax > 0 && subscriber.triggers >= subscriber.facts.triggersMax)
        this.unsubscribe(subscriber)
    }
    if (!isHandled) {
      this.events.push(event)
      // the queue has an end: what nobody fetched gives way to what is new
      if (this.events.length > queuedEventsMax) this.events.shift()
    }
    const waiting = this.#waiting
    this.#waiting = []
    for (const one of waiting) one()
    return event
  }

  subscribe(facts: SubscriberFacts): Subscriber {
    if (this.subscribers.length >= eventSubscribersMax)
      fail(
        'TooManySubscribers',
        `A session can have ${eventSubscribersMax} event subscriptions (eventSubscribersMax).`,
        {
          type: 'sma:PSInvalidOperationException',
          category: 'ResourceUnavailable',
        },
      )
    let job: Job | undefined
    if (facts.action) {
      const table = jobsOf(this.#rs)
      job = table.make(this.#rs, {
        typeName: `${sma}PSEventJob`,
        kind: '',
        command: facts.action.toString(),
        location: '',
        name: facts.source,
      })
      if (!facts.support) table.add(job)
    }
    const made = new Subscriber(this.#nextSubscriber++, facts, job)
    this.subscribers.push(made)
    return made
  }

  unsubscribe(subscriber: Subscriber): void {
    const at = this.subscribers.indexOf(subscriber)
    if (at >= 0) this.subscribers.splice(at, 1)
    subscriber.stopListening()
    subscriber.job?.end('Stopped')
  }

  remove(event: EventArgs): void {
    const at = this.events.indexOf(event)
    if (at >= 0) this.events.splice(at, 1)
  }

  /** Runs the actions that wait. What they write belongs to their jobs. */
  *runActions(frame: Frame): Task<void> {
    this.#rs.hasPendingEvents = false
    for (let one = this.#actions.shift(); one; one = this.#actions.shift()) {
      const { event, subscriber } = one
      const job = subscriber.job as Job
      if (job.state === 'NotStarted') job.begin()
      const { action } = subscriber.facts
      const { facts } = event
      const args = new PSArray([...facts.args], objectArrayType)
      try {
        yield* this.#rs.callInto(
          action,
          facts.args,
          {
            variables: [
              ['Event', event],
              ['EventSubscriber', subscriber],
              ['Sender', facts.sender],
              ['EventArgs', facts.sourceEventArgs],
              ['SourceArgs', args],
            ],
          },
          { write: (value) => void job.write('output', value) },
        )
      } catch (error) {
        if (error instanceof StopSignal) throw error
        job.write('error', recordOf(frame, error))
      }
    }
  }

  close(): void {
    for (const one of [...this.subscribers]) this.unsubscribe(one)
  }
}

export function eventsOf(rs: Runspace): EventManager {
  let found = rs.services.get('events') as EventManager | undefined
  if (found === undefined) rs.services.set('events', (found = new EventManager(rs)))
  return found
}
