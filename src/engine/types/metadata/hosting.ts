/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const hostingMetadata: string = `#class System.Management.Automation.PSEngineEvent :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string Exiting {get;}
static string OnIdle {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSEventUnsubscribedEventArgs :System.EventArgs @26
System.Management.Automation.PSEventSubscriber EventSubscriber {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.EventArgs Empty {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSEventArgsCollection :System.Object;System.Collections.Generic.IEnumerable\`1[System.Management.Automation.PSEventArgs];System.Collections.IEnumerable @26
int Count {get;}
System.Management.Automation.PSEventArgs Item(int index) {get;}
System.Object SyncRoot {get;}
void RemoveAt(int index)
System.Collections.Generic.IEnumerator[System.Management.Automation.PSEventArgs] GetEnumerator()
System.Collections.Generic.IEnumerator[System.Management.Automation.PSEventArgs] IEnumerable[PSEventArgs].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSEventArgsCollection new()
#class System.Management.Automation.PSEventJob :System.Management.Automation.Job;System.IDisposable @26
psmoduleinfo Module {get;}
string StatusMessage {get;}
bool HasMoreData {get;}
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
string PSJobTypeName {get;set;}
System.Management.Automation.PSDataCollection[psobject] Output {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
void StopJob()
void LoadJobStreams()
void UnloadJobStreams()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSEventJob new(System.Management.Automation.PSEventManager eventManager, System.Management.Automation.PSEventSubscriber subscriber, scriptblock action, string name)
#enum System.Management.Automation.PSInvocationState :System.Int32 @26
NotStarted=0 Running=1 Stopping=2 Stopped=3 Completed=4 Failed=5 Disconnected=6
#class System.Management.Automation.PSInvocationStateInfo :System.Object @26
System.Management.Automation.PSInvocationState State {get;}
System.Exception Reason {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSInvocationSettings :System.Object @26
System.Threading.ApartmentState ApartmentState {get;set;}
System.Management.Automation.Host.PSHost Host {get;set;}
System.Management.Automation.RemoteStreamOptions RemoteStreamOptions {get;set;}
bool AddToHistory {get;set;}
System.Nullable[System.Management.Automation.ActionPreference] ErrorActionPreference {get;set;}
bool FlowImpersonationPolicy {get;set;}
bool ExposeFlowControlExceptions {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSInvocationSettings new()
#class System.Management.Automation.PSDataStreams :System.Object @26
System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
void ClearStreams()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSCommand :System.Object @26
System.Management.Automation.Runspaces.CommandCollection Commands {get;}
System.Management.Automation.PSCommand AddCommand(string command)
System.Management.Automation.PSCommand AddCommand(string cmdlet, bool useLocalScope)
System.Management.Automation.PSCommand AddCommand(System.Management.Automation.Runspaces.Command command)
System.Management.Automation.PSCommand AddScript(string script)
System.Management.Automation.PSCommand AddScript(string script, bool useLocalScope)
System.Management.Automation.PSCommand AddParameter(string parameterName, System.Object value)
System.Management.Automation.PSCommand AddParameter(string parameterName)
System.Management.Automation.PSCommand AddArgument(System.Object value)
System.Management.Automation.PSCommand AddStatement()
void Clear()
System.Management.Automation.PSCommand Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSCommand new()
#class System.Management.Automation.PSParseError :System.Object @26
System.Management.Automation.PSToken Token {get;}
string Message {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.InvalidJobStateException :System.SystemException;System.Runtime.Serialization.ISerializable @26
System.Management.Automation.JobState CurrentState {get;}
System.Reflection.MethodBase TargetSite {get;}
string Message {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.InvalidJobStateException new()
System.Management.Automation.InvalidJobStateException new(string message)
System.Management.Automation.InvalidJobStateException new(string message, System.Exception innerException)
System.Management.Automation.InvalidJobStateException new(System.Management.Automation.JobState currentState, string actionMessage)
#class System.Management.Automation.JobStateInfo :System.Object @26
System.Management.Automation.JobState State {get;}
System.Exception Reason {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.JobStateInfo new(System.Management.Automation.JobState state)
System.Management.Automation.JobStateInfo new(System.Management.Automation.JobState state, System.Exception reason)
#class System.Management.Automation.Job2 abstract :System.Management.Automation.Job;System.IDisposable @26
System.Collections.Generic.List[System.Management.Automation.Runspaces.CommandParameterCollection] StartParameters {get;set;}
string Command {get;}
System.Management.Automation.JobStateInfo JobStateInfo {get;}
System.Threading.WaitHandle Finished {get;}
guid InstanceId {get;}
int Id {get;}
string Name {get;set;}
System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}
string StatusMessage {get;}
bool HasMoreData {get;}
System.Nullable[datetime] PSBeginTime {get;}
System.Nullable[datetime] PSEndTime {get;}
string PSJobTypeName {get;set;}
System.Management.Automation.PSDataCollection[psobject] Output {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
string Location {get;}
void StartJob()
void StartJobAsync()
void StopJobAsync()
void StopJobAsync(bool force, string reason)
void SuspendJob()
void SuspendJob(bool force, string reason)
void SuspendJobAsync()
void SuspendJobAsync(bool force, string reason)
void ResumeJob()
void ResumeJobAsync()
void UnblockJob()
void UnblockJobAsync()
void StopJob(bool force, string reason)
void StopJob()
void LoadJobStreams()
void UnloadJobStreams()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ContainerParentJob :System.Management.Automation.Job2;System.IDisposable @26
bool HasMoreData {get;}
string StatusMessage {get;}
string Location {get;}
System.Collections.Generic.List[System.Management.Automation.Runspaces.CommandParameterCollection] StartParameters {get;set;}
string Command {get;}
System.Management.Automation.JobStateInfo JobStateInfo {get;}
System.Threading.WaitHandle Finished {get;}
guid InstanceId {get;}
int Id {get;}
string Name {get;set;}
System.Collections.Generic.IList[System.Management.Automation.Job] ChildJobs {get;}
System.Nullable[datetime] PSBeginTime {get;}
System.Nullable[datetime] PSEndTime {get;}
string PSJobTypeName {get;set;}
System.Management.Automation.PSDataCollection[psobject] Output {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ErrorRecord] Error {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.ProgressRecord] Progress {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.VerboseRecord] Verbose {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.DebugRecord] Debug {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.WarningRecord] Warning {get;set;}
System.Management.Automation.PSDataCollection[System.Management.Automation.InformationRecord] Information {get;set;}
void AddChildJob(System.Management.Automation.Job2 childJob)
void StartJob()
void StartJobAsync()
void ResumeJob()
void ResumeJobAsync()
void SuspendJob()
void SuspendJob(bool force, string reason)
void SuspendJobAsync()
void SuspendJobAsync(bool force, string reason)
void StopJob()
void StopJob(bool force, string reason)
void StopJobAsync()
void StopJobAsync(bool force, string reason)
void UnblockJob()
void UnblockJobAsync()
void LoadJobStreams()
void UnloadJobStreams()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ContainerParentJob new(string command, string name)
System.Management.Automation.ContainerParentJob new(string command)
System.Management.Automation.ContainerParentJob new(string command, string name, System.Management.Automation.JobIdentifier jobId)
System.Management.Automation.ContainerParentJob new(string command, string name, guid instanceId)
System.Management.Automation.ContainerParentJob new(string command, string name, System.Management.Automation.JobIdentifier jobId, string jobType)
System.Management.Automation.ContainerParentJob new(string command, string name, guid instanceId, string jobType)
System.Management.Automation.ContainerParentJob new(string command, string name, string jobType)
#class System.Management.Automation.JobFailedException :System.SystemException;System.Runtime.Serialization.ISerializable @26
System.Exception Reason {get;}
System.Management.Automation.Language.ScriptExtent DisplayScriptPosition {get;}
string Message {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.JobFailedException new()
System.Management.Automation.JobFailedException new(string message)
System.Management.Automation.JobFailedException new(string message, System.Exception innerException)
System.Management.Automation.JobFailedException new(System.Exception innerException, System.Management.Automation.Language.ScriptExtent displayScriptPosition)
#class System.Management.Automation.RunspacePoolStateInfo :System.Object @26
System.Management.Automation.Runspaces.RunspacePoolState State {get;}
System.Exception Reason {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.RunspacePoolStateInfo new(System.Management.Automation.Runspaces.RunspacePoolState state, System.Exception reason)
#class System.Management.Automation.Remoting.PSSessionOption :System.Object @26
int MaximumConnectionRedirectionCount {get;set;}
bool NoCompression {get;set;}
bool NoMachineProfile {get;set;}
System.Management.Automation.Remoting.ProxyAccessType ProxyAccessType {get;set;}
System.Management.Automation.Runspaces.AuthenticationMechanism ProxyAuthentication {get;set;}
pscredential ProxyCredential {get;set;}
bool SkipCACheck {get;set;}
bool SkipCNCheck {get;set;}
bool SkipRevocationCheck {get;set;}
timespan OperationTimeout {get;set;}
bool NoEncryption {get;set;}
bool UseUTF16 {get;set;}
bool IncludePortInSPN {get;set;}
System.Management.Automation.Runspaces.OutputBufferingMode OutputBufferingMode {get;set;}
int MaxConnectionRetryCount {get;set;}
cultureinfo Culture {get;set;}
cultureinfo UICulture {get;set;}
System.Nullable[int] MaximumReceivedDataSizePerCommand {get;set;}
System.Nullable[int] MaximumReceivedObjectSize {get;set;}
psprimitivedictionary ApplicationArguments {get;set;}
timespan OpenTimeout {get;set;}
timespan CancelTimeout {get;set;}
timespan IdleTimeout {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Remoting.PSSessionOption new()
#class System.Management.Automation.Runspaces.Command :System.Object @26
System.Management.Automation.Runspaces.CommandParameterCollection Parameters {get;}
string CommandText {get;}
bool IsScript {get;}
bool UseLocalScope {get;}
System.Management.Automation.CommandOrigin CommandOrigin {get;set;}
bool IsEndOfStatement {get;}
System.Management.Automation.Runspaces.PipelineResultTypes MergeUnclaimedPreviousCommandResults {get;set;}
string ToString()
void MergeMyResults(System.Management.Automation.Runspaces.PipelineResultTypes myResult, System.Management.Automation.Runspaces.PipelineResultTypes toResult)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.Command new(string command)
System.Management.Automation.Runspaces.Command new(string command, bool isScript)
System.Management.Automation.Runspaces.Command new(string command, bool isScript, bool useLocalScope)
#class System.Management.Automation.Runspaces.CommandCollection :System.Collections.ObjectModel.Collection\`1[System.Management.Automation.Runspaces.Command];System.Collections.Generic.IList\`1[System.Management.Automation.Runspaces.Command];System.Collections.Generic.ICollection\`1[System.Management.Automation.Runspaces.Command];System.Collections.Generic.IEnumerable\`1[System.Management.Automation.Runspaces.Command];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[System.Management.Automation.Runspaces.Command];System.Collections.Generic.IReadOnlyCollection\`1[System.Management.Automation.Runspaces.Command] @26
int Count {get;}
System.Management.Automation.Runspaces.Command Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(string command)
void Add(System.Management.Automation.Runspaces.Command item)
void ICollection[Command].Add(System.Management.Automation.Runspaces.Command item)
int IList.Add(System.Object value)
void AddScript(string scriptContents)
void AddScript(string scriptContents, bool useLocalScope)
void Clear()
void ICollection[Command].Clear()
void IList.Clear()
void CopyTo(System.Management.Automation.Runspaces.Command[] array, int index)
void ICollection[Command].CopyTo(System.Management.Automation.Runspaces.Command[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
bool Contains(System.Management.Automation.Runspaces.Command item)
bool ICollection[Command].Contains(System.Management.Automation.Runspaces.Command item)
bool IList.Contains(System.Object value)
System.Collections.Generic.IEnumerator[System.Management.Automation.Runspaces.Command] GetEnumerator()
System.Collections.Generic.IEnumerator[System.Management.Automation.Runspaces.Command] IEnumerable[Command].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(System.Management.Automation.Runspaces.Command item)
int IList[Command].IndexOf(System.Management.Automation.Runspaces.Command item)
int IList.IndexOf(System.Object value)
void Insert(int index, System.Management.Automation.Runspaces.Command item)
void IList[Command].Insert(int index, System.Management.Automation.Runspaces.Command item)
void IList.Insert(int index, System.Object value)
bool Remove(System.Management.Automation.Runspaces.Command item)
bool ICollection[Command].Remove(System.Management.Automation.Runspaces.Command item)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList[Command].RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Runspaces.PSThreadOptions :System.Int32 @26
Default=0 UseNewThread=1 ReuseThread=2 UseCurrentThread=3
#class System.Management.Automation.Runspaces.RunspaceStateInfo :System.Object @26
System.Management.Automation.Runspaces.RunspaceState State {get;}
System.Exception Reason {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Runspaces.RunspaceAvailability :System.Int32 @26
None=0 Available=1 AvailableForNestedCommand=2 Busy=3 RemoteDebug=4
#class System.Management.Automation.Runspaces.SessionStateProxy :System.Object @26
System.Collections.Generic.List[string] Applications {get;}
System.Collections.Generic.List[string] Scripts {get;}
System.Management.Automation.DriveManagementIntrinsics Drive {get;}
System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
psmoduleinfo Module {get;}
System.Management.Automation.PathIntrinsics Path {get;}
System.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}
System.Management.Automation.PSVariableIntrinsics PSVariable {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
void SetVariable(string name, System.Object value)
System.Object GetVariable(string name)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.CommandParameter :System.Object @26
string Name {get;}
System.Object Value {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.CommandParameter new(string name)
System.Management.Automation.Runspaces.CommandParameter new(string name, System.Object value)
#class System.Management.Automation.Runspaces.CommandParameterCollection :System.Collections.ObjectModel.Collection\`1[System.Management.Automation.Runspaces.CommandParameter];System.Collections.Generic.IList\`1[System.Management.Automation.Runspaces.CommandParameter];System.Collections.Generic.ICollection\`1[System.Management.Automation.Runspaces.CommandParameter];System.Collections.Generic.IEnumerable\`1[System.Management.Automation.Runspaces.CommandParameter];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.Collections.Generic.IReadOnlyList\`1[System.Management.Automation.Runspaces.CommandParameter];System.Collections.Generic.IReadOnlyCollection\`1[System.Management.Automation.Runspaces.CommandParameter] @26
int Count {get;}
System.Management.Automation.Runspaces.CommandParameter Item(int index) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(string name)
void Add(string name, System.Object value)
void Add(System.Management.Automation.Runspaces.CommandParameter item)
void ICollection[CommandParameter].Add(System.Management.Automation.Runspaces.CommandParameter item)
int IList.Add(System.Object value)
void Clear()
void ICollection[CommandParameter].Clear()
void IList.Clear()
void CopyTo(System.Management.Automation.Runspaces.CommandParameter[] array, int index)
void ICollection[CommandParameter].CopyTo(System.Management.Automation.Runspaces.CommandParameter[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
bool Contains(System.Management.Automation.Runspaces.CommandParameter item)
bool ICollection[CommandParameter].Contains(System.Management.Automation.Runspaces.CommandParameter item)
bool IList.Contains(System.Object value)
System.Collections.Generic.IEnumerator[System.Management.Automation.Runspaces.CommandParameter] GetEnumerator()
System.Collections.Generic.IEnumerator[System.Management.Automation.Runspaces.CommandParameter] IEnumerable[CommandParameter].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
int IndexOf(System.Management.Automation.Runspaces.CommandParameter item)
int IList[CommandParameter].IndexOf(System.Management.Automation.Runspaces.CommandParameter item)
int IList.IndexOf(System.Object value)
void Insert(int index, System.Management.Automation.Runspaces.CommandParameter item)
void IList[CommandParameter].Insert(int index, System.Management.Automation.Runspaces.CommandParameter item)
void IList.Insert(int index, System.Object value)
bool Remove(System.Management.Automation.Runspaces.CommandParameter item)
bool ICollection[CommandParameter].Remove(System.Management.Automation.Runspaces.CommandParameter item)
void IList.Remove(System.Object value)
void RemoveAt(int index)
void IList[CommandParameter].RemoveAt(int index)
void IList.RemoveAt(int index)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.CommandParameterCollection new()
#class System.Management.Automation.Runspaces.Pipeline abstract :System.Object;System.IDisposable @26
runspace Runspace {get;}
bool IsNested {get;}
System.Management.Automation.Runspaces.PipelineWriter Input {get;}
System.Management.Automation.Runspaces.PipelineReader[psobject] Output {get;}
System.Management.Automation.Runspaces.PipelineReader[System.Object] Error {get;}
System.Management.Automation.Runspaces.PipelineStateInfo PipelineStateInfo {get;}
bool HadErrors {get;}
long InstanceId {get;}
System.Management.Automation.Runspaces.CommandCollection Commands {get;}
bool SetPipelineSessionState {get;set;}
System.Collections.ObjectModel.Collection[psobject] Invoke()
System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)
void InvokeAsync()
void Stop()
void StopAsync()
System.Management.Automation.Runspaces.Pipeline Copy()
System.Collections.ObjectModel.Collection[psobject] Connect()
void ConnectAsync()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Runspaces.RunspacePoolState :System.Int32 @26
BeforeOpen=0 Opening=1 Opened=2 Closed=3 Closing=4 Broken=5 Disconnecting=6 Disconnected=7 Connecting=8
#class System.Management.Automation.Runspaces.InitialSessionStateEntry abstract :System.Object @26
string Name {get;}
System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
psmoduleinfo Module {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.SessionStateFunctionEntry :System.Management.Automation.Runspaces.SessionStateCommandEntry @26
string Definition {get;}
System.Management.Automation.ScopedItemOptions Options {get;}
string HelpFile {get;}
System.Management.Automation.CommandTypes CommandType {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string Name {get;}
System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
psmoduleinfo Module {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.SessionStateFunctionEntry new(string name, string definition, System.Management.Automation.ScopedItemOptions options, string helpFile)
System.Management.Automation.Runspaces.SessionStateFunctionEntry new(string name, string definition, string helpFile)
System.Management.Automation.Runspaces.SessionStateFunctionEntry new(string name, string definition)
#class System.Management.Automation.Runspaces.SessionStateVariableEntry :System.Management.Automation.Runspaces.ConstrainedSessionStateEntry @26
System.Object Value {get;}
string Description {get;}
System.Management.Automation.ScopedItemOptions Options {get;}
System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string Name {get;}
System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
psmoduleinfo Module {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntry Clone()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.SessionStateVariableEntry new(string name, System.Object value, string description)
System.Management.Automation.Runspaces.SessionStateVariableEntry new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options)
System.Management.Automation.Runspaces.SessionStateVariableEntry new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
System.Management.Automation.Runspaces.SessionStateVariableEntry new(string name, System.Object value, string description, System.Management.Automation.ScopedItemOptions options, System.Attribute attribute)
#class Microsoft.PowerShell.Commands.ModuleSpecification :System.Object @26
string Name {get;}
System.Nullable[guid] Guid {get;}
version Version {get;}
string MaximumVersion {get;}
version RequiredVersion {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool TryParse(string input, [ref] Microsoft.PowerShell.Commands.ModuleSpecification result)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
Microsoft.PowerShell.Commands.ModuleSpecification new()
Microsoft.PowerShell.Commands.ModuleSpecification new(string moduleName)
Microsoft.PowerShell.Commands.ModuleSpecification new(hashtable moduleSpecification)
`
