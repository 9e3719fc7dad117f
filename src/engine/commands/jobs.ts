/** Get-, Wait-, Receive-, Stop- and Remove-Job: how a job is named is the same for all of them. */
import { PSArray } from '../../objects/collections.ts'
import type { ErrorRecord } from '../../objects/error-record.ts'
import type { PSGuid } from '../../objects/misc.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf, extend, PSObject } from '../../objects/ps-object.ts'
import type { InformationalRecord, ProgressRecord } from '../../objects/records.ts'
import { foreignRecords } from '../runtime/command-runtime.ts'
import { fail } from '../runtime/failure.ts'
import { type Job, jobsOf } from '../runtime/jobs.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { WildcardPattern } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

type Strings = readonly string[]
const list = <V>(value: unknown): readonly V[] => (value instanceof PSArray ? (value.items as V[]) : [])

/** The jobs that the parameters name; a name or number without a job is an error that does not end the command. */
function* named(c: CmdletContext): Task<Job[]> {
  const { jobs } = jobsOf(c.rs)
  const all = jobs.flatMap((one) => one.all)
  const found: Job[] = []
  const { p } = c
  if (p.Job !== undefined) found.push(...list<unknown>(p.Job).map((one) => baseOf(one) as Job))
  for (const id of list<number>(p.Id)) {
    const job = all.find((one) => one.id === id)
    if (job) found.push(job)
    else
      yield* missing(
        c,
        'JobWithSpecifiedSessionNotFound',
        `The command cannot find a job with the job ID ${id}. Verify the value of the Id parameter and then try the command again.`,
        id,
      )
  }
  for (const id of list<PSGuid>(p.InstanceId)) {
    const job = all.find((one) => String(one.instanceId) === String(id))
    if (job) found.push(job)
    else
      yield* missing(
        c,
        'JobWithSpecifiedInstanceIdNotFound',
        `The command cannot find a job with the instance identifier ${String(id)}. Verify the value of the InstanceId parameter, and then try the command again.`,
        id,
      )
  }
  for (const name of list<string>(p.Name) as Strings) {
    const pattern = new WildcardPattern(name, true)
    const matching = jobs.filter((one) => pattern.isMatch(one.name))
    found.push(...matching)
    if (matching.length === 0 && !/[*?[]/.test(name))
      yield* missing(
        c,
        'JobWithSpecifiedNameNotFound',
        `The command cannot find the job because the job name ${name} was not found. Verify the value of the Name parameter, and then try the command again.`,
        name,
      )
  }
  if (p.State instanceof EnumValue) found.push(...jobs.filter((one) => one.state === String(p.State)))
  for (const text of list<string>(p.Command) as Strings) {
    const pattern = new WildcardPattern(text, true)
    found.push(...jobs.filter((one) => pattern.isMatch(one.facts.command.trim())))
  }
  return [...new Set(found)]
}

function missing(c: CmdletContext, id: string, message: string, target: unknown): Task<void> {
  return c.errorOf(id, message, 'ObjectNotFound', target, 'sma:PSArgumentException')
}

export const getJob = defineCmdlet({ name: 'Get-Job', ...declaredCmdlets['Get-Job'] }, (c) => ({
  *process() {
    const asked = c.has('Id') || c.parameterSet !== 'SessionIdParameterSet'
    let found = asked ? yield* named(c) : [...jobsOf(c.rs).jobs]
    if (c.p.IncludeChildJob === true) found = found.flatMap((one) => one.all)
    if (c.has('HasMoreData')) found = found.filter((one) => one.hasMoreData === c.p.HasMoreData)
    if (c.has('ChildJobState'))
      found = found.flatMap((one) =>
        one.children.filter((child) => child.state === String(c.p.ChildJobState)),
      )
    found.sort((a, b) => a.id - b.id)
    if (c.has('Newest')) found = found.slice(-Number(c.p.Newest))
    yield* c.writeEach(found)
  },
}))

export const waitJob = defineCmdlet({ name: 'Wait-Job', ...declaredCmdlets['Wait-Job'] }, (c) => {
  const jobs: Job[] = []
  return {
    *process() {
      for (const one of yield* named(c)) if (!jobs.includes(one)) jobs.push(one)
    },
    *end() {
      if (jobs.length === 0) return
      const ends = jobs.map((one) => one.finished)
      const whole = c.p.Any === true ? Promise.race(ends) : Promise.all(ends)
      const seconds = c.has('Timeout') ? Number(c.p.Timeout) : -1
      let inTime = true
      if (seconds < 0) yield new Wait(whole)
      else
        inTime = (yield new Wait(
          Promise.race([whole.then(() => true), c.rs.sleep(seconds * 1000).then(() => false)]),
        )) as boolean
      if (!inTime) return
      const over = jobs.filter((one) => one.isOver)
      yield* c.writeEach(c.p.Any === true ? over.slice(0, 1) : over)
    },
  }
})

/** One thing a job wrote, on the stream it was written to. */
export function* pass(c: CmdletContext, stream: string, value: unknown, source: Job | undefined): Task<void> {
  switch (stream) {
    case 'output':
      yield* c.write(source ? withSource(value, source) : value)
      return
    case 'error':
      foreignRecords.add(value as ErrorRecord)
      yield* c.error(value as ErrorRecord)
      return
    case 'warning':
      yield* c.warning((value as InformationalRecord).message)
      return
    case 'verbose':
      yield* c.verbose((value as InformationalRecord).message)
      return
    case 'debug':
      yield* c.debug((value as InformationalRecord).message)
      return
    case 'progress':
      yield* c.progress(value as ProgressRecord)
      return
    default:
      yield* c.informationRecord(value as never)
  }
}

const isRemoting = (job: Job): boolean => job.facts.typeName.endsWith('PSRemotingChildJob')

/** -Wait says which job a value came from. */
function withSource(value: unknown, job: Job): unknown {
  if (!isRemoting(job)) return value
  const object = typeof value === 'object' && value !== null ? value : new PSObject(value)
  extend(object).members.set('pssourcejobinstanceid', {
    kind: 'NoteProperty',
    name: 'PSSourceJobInstanceId',
    value: job.instanceId,
  })
  return object
}

function* receive(c: CmdletContext, job: Job, source: Job | undefined): Task<void> {
  for (const one of job.all) {
    const results = one.results
    if (c.p.Keep !== true) {
      one.results = []
      if (one.facts.kind === 'ThreadJob')
        for (const stream of Object.values(one.streams)) stream.items.length = 0
    }
    for (const { stream, value } of results) {
      // what a process warns and tells is not passed on (truth cmd-631)
      if (isRemoting(one) && /^(warning|verbose|debug)$/.test(stream)) continue
      yield* pass(c, stream, value, source && one)
    }
  }
}

function* failures(c: CmdletContext, job: Job): Task<void> {
  for (const one of job.all) {
    if (one.state !== 'Failed' || one.failure === null) continue
    foreignRecords.add(one.failure)
    yield* c.error(one.failure)
  }
}

export const receiveJob = defineCmdlet({ name: 'Receive-Job', ...declaredCmdlets['Receive-Job'] }, (c) => {
  const jobs: Job[] = []
  const waits = c.p.Wait === true
  return {
    begin() {
      if (waits && c.p.Keep === true)
        fail(
          'BlockCannotBeUsedWithKeep',
          'The Wait and Keep parameters cannot be used together in the same command.',
          {
            type: 'sma:PSInvalidOperationException',
            category: 'InvalidOperation',
          },
        )
      if (c.p.AutoRemoveJob === true && !waits)
        fail(
          'AutoRemoveCannotBeUsedWithoutWait',
          'The -AutoRemoveJob parameter cannot be used without the -Wait parameter',
          { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
        )
    },
    *process() {
      for (const job of yield* named(c)) {
        if (waits) {
          if (!jobs.includes(job)) jobs.push(job)
          continue
        }
        yield* receive(c, job, undefined)
        yield* failures(c, job)
      }
    },
    *end() {
      if (c.p.WriteJobInResults === true) yield* c.writeEach(jobs)
      for (const job of jobs) {
        // a job that is over has no source: its results are taken as they are
        const source = job.isOver ? undefined : job
        for (;;) {
          yield* receive(c, job, source)
          if (job.isOver) break
          yield new Wait(Promise.race([job.finished, ...job.all.map((one) => one.changed())]))
        }
        yield* receive(c, job, source)
        yield* failures(c, job)
        if (c.p.AutoRemoveJob === true) jobsOf(c.rs).remove(job)
      }
    },
  }
})

export const stopJob = defineCmdlet({ name: 'Stop-Job', ...declaredCmdlets['Stop-Job'] }, (c) => ({
  *process() {
    for (const job of yield* named(c)) {
      if (!job.isOver) {
        if (!(yield* c.shouldProcess(jobText(c, job), 'Stop-Job'))) continue
        job.stop()
        yield new Wait(job.finished)
      }
      if (c.p.PassThru === true) yield* c.write(job)
    }
  },
}))

function jobText(_c: CmdletContext, job: Job): string {
  return `Command: ${job.facts.command}`
}

export const removeJob = defineCmdlet({ name: 'Remove-Job', ...declaredCmdlets['Remove-Job'] }, (c) => ({
  *process() {
    for (const job of yield* named(c)) {
      if (!job.isOver && c.p.Force !== true) {
        const name = c.has('Name') ? ` and the name ${job.name}` : ''
        const instance = c.has('InstanceId') ? ` and the instance identifier ${String(job.instanceId)}` : ''
        yield* c.errorOf(
          'JobObjectNotFinishedCannotBeRemoved',
          `The command cannot remove the job with the job ID ${job.id}${name}${instance} because the job is not finished. To remove the job, first stop the job, or use the Force parameter.`,
          'InvalidOperation',
          job,
          'sma:PSArgumentException',
        )
        continue
      }
      if (!(yield* c.shouldProcess(jobText(c, job), 'Remove-Job'))) continue
      job.stop()
      jobsOf(c.rs).remove(job)
    }
  },
}))
