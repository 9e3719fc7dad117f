/** Members of jobs. */
import { PSList } from '../../objects/collections.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import type { Job } from '../runtime/jobs.ts'
import { enumValue } from './language-values.ts'
import { genericType, implement } from './surface.ts'
import { addMetadata, loadType } from './type-loader.ts'

const sma = 'System.Management.Automation.'

/** `$job.JobStateInfo`: the state as it was when it was asked for. */
class JobStateInfo {
  readonly state: string
  readonly reason: unknown
  constructor(job: Job) {
    this.state = job.state
    this.reason = job.reason
  }
  get netType(): NetType {
    return loadType(`${sma}JobStateInfo`) ?? T.Object
  }
}

implement(`${sma}JobStateInfo`, {
  get: {
    State: (self: JobStateInfo) => enumValue(`${sma}JobState`, self.state),
    Reason: (self: JobStateInfo) => self.reason,
  },
  call: { ToString: (self: JobStateInfo) => self.state },
})

// State is a code property of type data; here it is one of the type's own
const members = `System.Management.Automation.JobState State {get;}
bool HasMoreData {get;}
string StatusMessage {get;}
string Location {get;}
string Command {get;}
System.Management.Automation.JobStateInfo JobStateInfo {get;}
System.Threading.WaitHandle Finished {get;}
guid InstanceId {get;}
int Id {get;}
string Name {get;set;}
System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}
System.Nullable[datetime] PSBeginTime {get;}
System.Nullable[datetime] PSEndTime {get;}
string PSJobTypeName {get;}
System.Management.Automation.PSDataCollection[psobject] Output {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
void LoadJobStreams()
void UnloadJobStreams()
void StopJob()
void Dispose()
string ToString()
`
for (const [name, base] of [
  ['System.Management.Automation.PSRemotingJob', 'Job'],
  ['System.Management.Automation.PSRemotingChildJob', 'Job'],
  ['System.Management.Automation.PSTasks.PSTaskJob', 'Job'],
  ['System.Management.Automation.PSTasks.PSTaskChildJob', 'Job'],
  ['Microsoft.PowerShell.ThreadJob.ThreadJob', 'Job2'],
  ['System.Management.Automation.PSEventJob', 'Job'],
])
  addMetadata(
    `#class ${name} :${sma}${base} @26\n${members}${name?.endsWith('.PSTaskJob') ? 'int AllocatedRunspaceCount {get;set;}\n' : ''}`,
  )

implement(`${sma}PSTasks.PSTaskJob`, {
  get: { AllocatedRunspaceCount: (self: Job) => self.facts.runspaces?.() ?? 0 },
})

const time = (ms: number | undefined): unknown => (ms === undefined ? null : dateFromUnixMs(ms, 2))

implement(`${sma}Job`, {
  get: {
    State: (self: Job) => enumValue(`${sma}JobState`, self.state),
    HasMoreData: (self: Job) => self.hasMoreData,
    StatusMessage: () => '',
    Location: (self: Job) => self.facts.location,
    Command: (self: Job) => self.facts.command,
    JobStateInfo: (self: Job) => new JobStateInfo(self),
    Finished: () => null,
    InstanceId: (self: Job) => self.instanceId,
    Id: (self: Job) => self.id,
    Name: (self: Job) => self.name,
    ChildJobs: (self: Job) =>
      new PSList(genericType('System.Collections.Generic.List`1', loadType(`${sma}Job`) ?? T.Object), [
        ...self.children,
      ]),
    PSBeginTime: (self: Job) => time(self.beginTime),
    PSEndTime: (self: Job) => time(self.endTime),
    PSJobTypeName: (self: Job) => self.facts.kind,
    Output: (self: Job) => self.streams.output,
    Error: (self: Job) => self.streams.error,
    Progress: (self: Job) => self.streams.progress,
    Verbose: (self: Job) => self.streams.verbose,
    Debug: (self: Job) => self.streams.debug,
    Warning: (self: Job) => self.streams.warning,
    Information: (self: Job) => self.streams.information,
  },
  set: {
    Name: (self: Job, value: string) => {
      self.name = value
    },
  },
  call: {
    ToString: (self: Job) => self.facts.typeName,
    StopJob: (self: Job) => self.stop(),
    Dispose: (self: Job) => self.stop(),
    LoadJobStreams: () => undefined,
    UnloadJobStreams: () => undefined,
  },
})
