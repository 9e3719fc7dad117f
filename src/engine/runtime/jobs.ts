/** The jobs of a session: what Start-Job, `&` and -AsJob make, and Get-Job finds. */
import { PSList } from '../../objects/collections.ts'
import { type NetException, netException } from '../../objects/exceptions.ts'
import type { ErrorRecord } from '../../objects/error-record.ts'
import type { PSGuid } from '../../objects/misc.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { jobRecordsMax, jobsMax } from '../../settings/limits.ts'
import { loadType } from '../types/type-loader.ts'
import { genericType } from '../types/surface.ts'
import { newGuid } from '../types/system/guid.ts'
import { fail } from './failure.ts'
import type { Runspace } from './runspace.ts'

export type JobState = 'NotStarted' | 'Running' | 'Completed' | 'Failed' | 'Stopped' | 'Stopping'
export type JobStream = 'output' | 'error' | 'warning' | 'verbose' | 'debug' | 'information' | 'progress'
const streams = ['output', 'error', 'warning', 'verbose', 'debug', 'information', 'progress'] as const

const sma = 'System.Management.Automation.'
const elements: Record<JobStream, string> = {
  output: 'PSObject',
  error: 'ErrorRecord',
  warning: 'WarningRecord',
  verbose: 'VerboseRecord',
  debug: 'DebugRecord',
  information: 'InformationRecord',
  progress: 'ProgressRecord',
}

export interface JobFacts {
  readonly typeName: string
  readonly kind: string
  readonly command: string
  readonly location: string
  /** how many runspaces ForEach-Object -Parallel took */
  readonly runspaces?: () => number
  readonly name?: string | undefined
}

export class Job {
  readonly rs: Runspace
  readonly id: number
  readonly instanceId: PSGuid
  readonly facts: JobFacts
  name: string
  state: JobState = 'NotStarted'
  reason: NetException | null = null
  /** what a failed job answers when it is received */
  failure: ErrorRecord | null = null
  readonly children: Job[] = []
  readonly streams: Record<JobStream, PSList>
  beginTime: number | undefined
  endTime: number | undefined
  /** asks what it runs to stop */
  onStop: () => void = () => {}
  readonly finished: Promise<void>
  #settle!: () => void
  /** called whenever something was written or the state changed */
  #listeners: (() => void)[] = []

  constructor(rs: Runspace, id: number, facts: JobFacts) {
    this.rs = rs
    this.id = id
    this.facts = facts
    this.name = facts.name ?? `Job${id}`
    this.instanceId = newGuid(rs)
    this.finished = new Promise((resolve) => (this.#settle = resolve))
    this.streams = Object.fromEntries(
      streams.map((one) => [
        one,
        new PSList(genericType(`${sma}PSDataCollection\`1`, loadType(`${sma}${elements[one]}`) ?? T.Object)),
      ]),
    ) as unknown as Record<JobStream, PSList>
  }

  get netType(): NetType {
    return jobType(this.facts.typeName)
  }

  /** Waits for the next thing to happen. */
  changed(): Promise<void> {
    return new Promise((resolve) => this.#listeners.push(resolve))
  }

  /** what was written and not yet received, in the order it was written */
  results: { readonly stream: JobStream; readonly value: unknown }[] = []

  write(stream: JobStream, value: unknown): void {
    if (this.isOver) return
    if (this.results.length >= jobRecordsMax) {
      this.reason = netException(
        'System.InvalidOperationException',
        `The job was stopped: ${jobRecordsMax} objects and records wait to be received (jobRecordsMax).`,
      )
      this.onStop()
      this.end('Failed')
      return
    }
    this.streams[stream].items.push(value)
    this.results.push({ stream, value })
    this.notify()
  }

  notify(): void {
    const listeners = this.#listeners
    this.#listeners = []
    for (const one of listeners) one()
  }

  begin(): void {
    this.state = 'Running'
    this.beginTime = this.rs.now()
  }

  end(state: JobState): void {
    if (this.isOver) return
    this.state = state
    this.endTime = this.rs.now()
    this.#settle()
    this.notify()
  }

  get isOver(): boolean {
    return this.state === 'Completed' || this.state === 'Failed' || this.state === 'Stopped'
  }

  /** the job itself and those below it */
  get all(): Job[] {
    return [this, ...this.children.flatMap((one) => one.all)]
  }

  get hasMoreData(): boolean {
    return this.all.some((one) => one.results.length > 0)
  }

  stop(): void {
    for (const one of this.children) one.stop()
    if (this.isOver) return
    this.onStop()
  }

  /** Ends when all below it have: failed when one has failed, stopped when one was stopped. */
  gather(): void {
    if (!this.children.every((one) => one.isOver)) {
      this.notify()
      return
    }
    const state = (['Failed', 'Stopped'] as const).find((wanted) =>
      this.children.some((one) => one.state === wanted),
    )
    this.end(state ?? 'Completed')
  }
}

const jobType = (name: string): NetType => loadType(name) ?? T.Object

/** All jobs of a session, in the order of their numbers. */
export class JobTable {
  readonly jobs: Job[] = []
  #nextId = 1

  make(rs: Runspace, facts: JobFacts): Job {
    if (this.jobs.length >= jobsMax)
      fail(
        'TooManyJobs',
        `A session can keep ${jobsMax} jobs (jobsMax). Remove those that are no longer needed.`,
        {
          type: 'sma:PSInvalidOperationException',
          category: 'ResourceUnavailable',
        },
      )
    return new Job(rs, this.#nextId++, facts)
  }

  add(job: Job): void {
    this.jobs.push(job)
  }

  remove(job: Job): void {
    const at = this.jobs.indexOf(job)
    if (at >= 0) this.jobs.splice(at, 1)
  }

  close(): void {
    for (const one of this.jobs) one.stop()
    this.jobs.length = 0
  }
}

export function jobsOf(rs: Runspace): JobTable {
  let found = rs.services.get('jobs') as JobTable | undefined
  if (found === undefined) rs.services.set('jobs', (found = new JobTable()))
  return found
}
