/** Generated from the genuine engine's own member tables (OverloadDefinitions texts). Data: do not edit by hand. */
export const smaMetadata: string = `#class System.Management.Automation.PSObject :System.Object;System.IFormattable;System.IComparable;System.Runtime.Serialization.ISerializable;System.Dynamic.IDynamicMetaObjectProvider @26
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo] Properties {get;}
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo] Methods {get;}
System.Object ImmediateBaseObject {get;}
System.Object BaseObject {get;}
System.Collections.ObjectModel.Collection[string] TypeNames {get;}
string ToString()
string ToString(string format, System.IFormatProvider formatProvider)
string IFormattable.ToString(string format, System.IFormatProvider formatProvider)
psobject Copy()
int CompareTo(System.Object obj)
int IComparable.CompareTo(System.Object obj)
bool Equals(System.Object obj)
int GetHashCode()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
type GetType()
System.Dynamic.DynamicMetaObject IDynamicMetaObjectProvider.GetMetaObject(System.Linq.Expressions.Expression parameter)
static string AdaptedMemberSetName {get;}
static string ExtendedMemberSetName {get;}
static string BaseObjectMemberSetName {get;}
static psobject AsPSObject(System.Object obj)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psobject new()
psobject new(int instanceMemberCapacity)
psobject new(System.Object obj)
#class System.Management.Automation.PSCustomObject :System.Object @26
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ScriptBlock :System.Object @26
System.Collections.Generic.List[System.Attribute] Attributes {get;}
string File {get;}
bool IsFilter {get;}
bool IsConfiguration {get;}
psmoduleinfo Module {get;}
System.Management.Automation.PSToken StartPosition {get;}
bool DebuggerHidden {get;set;}
guid Id {get;}
System.Management.Automation.Language.Ast Ast {get;}
scriptblock GetNewClosure()
powershell GetPowerShell(Params System.Object[] args)
powershell GetPowerShell(bool isTrustedInput, Params System.Object[] args)
powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, Params System.Object[] args)
powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, Params System.Object[] args)
powershell GetPowerShell(System.Collections.Generic.Dictionary[string,System.Object] variables, [ref] System.Collections.Generic.Dictionary[string,System.Object] usingVariables, bool isTrustedInput, Params System.Object[] args)
System.Management.Automation.SteppablePipeline GetSteppablePipeline()
System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin)
System.Management.Automation.SteppablePipeline GetSteppablePipeline(System.Management.Automation.CommandOrigin commandOrigin, System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] Invoke(Params System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.IDictionary functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] InvokeWithContext(System.Collections.Generic.Dictionary[string,scriptblock] functionsToDefine, System.Collections.Generic.List[psvariable] variablesToDefine, Params System.Object[] args)
System.Object InvokeReturnAsIs(Params System.Object[] args)
string ToString()
void CheckRestrictedLanguage(System.Collections.Generic.IEnumerable[string] allowedCommands, System.Collections.Generic.IEnumerable[string] allowedVariables, bool allowEnvironmentVariables)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static scriptblock Create(string script)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSReference :System.Object @26
System.Object Value {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ref new(System.Object value)
#class System.Management.Automation.ErrorRecord :System.Object;System.Runtime.Serialization.ISerializable @26
System.Exception Exception {get;}
System.Object TargetObject {get;}
System.Management.Automation.ErrorCategoryInfo CategoryInfo {get;}
string FullyQualifiedErrorId {get;}
System.Management.Automation.ErrorDetails ErrorDetails {get;set;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
string ScriptStackTrace {get;}
System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ErrorRecord new(System.Exception exception, string errorId, System.Management.Automation.ErrorCategory errorCategory, System.Object targetObject)
System.Management.Automation.ErrorRecord new(System.Management.Automation.ErrorRecord errorRecord, System.Exception replaceParentContainsErrorRecordException)
#class System.Management.Automation.ErrorCategoryInfo :System.Object @26
System.Management.Automation.ErrorCategory Category {get;}
string Activity {get;set;}
string Reason {get;set;}
string TargetName {get;set;}
string TargetType {get;set;}
string GetMessage()
string GetMessage(cultureinfo uiCultureInfo)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ErrorDetails :System.Object;System.Runtime.Serialization.ISerializable @26
string Message {get;}
string RecommendedAction {get;set;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ErrorDetails new(string message)
System.Management.Automation.ErrorDetails new(System.Management.Automation.Cmdlet cmdlet, string baseName, string resourceId, Params System.Object[] args)
System.Management.Automation.ErrorDetails new(System.Management.Automation.IResourceSupplier resourceSupplier, string baseName, string resourceId, Params System.Object[] args)
System.Management.Automation.ErrorDetails new(System.Reflection.Assembly assembly, string baseName, string resourceId, Params System.Object[] args)
#enum System.Management.Automation.ErrorCategory :System.Int32 @26
NotSpecified=0 OpenError=1 CloseError=2 DeviceError=3 DeadlockDetected=4 InvalidArgument=5 InvalidData=6 InvalidOperation=7 InvalidResult=8 InvalidType=9 MetadataError=10 NotImplemented=11 NotInstalled=12 ObjectNotFound=13 OperationStopped=14 OperationTimeout=15 SyntaxError=16 ParserError=17 PermissionDenied=18 ResourceBusy=19 ResourceExists=20 ResourceUnavailable=21 ReadError=22 WriteError=23 FromStdErr=24 SecurityError=25 ProtocolError=26 ConnectionError=27 AuthenticationError=28 LimitsExceeded=29 QuotaExceeded=30 NotEnabled=31
#class System.Management.Automation.InvocationInfo :System.Object @26
System.Management.Automation.CommandInfo MyCommand {get;}
System.Collections.Generic.Dictionary[string,System.Object] BoundParameters {get;}
System.Collections.Generic.List[System.Object] UnboundArguments {get;}
int ScriptLineNumber {get;}
int OffsetInLine {get;}
long HistoryId {get;}
string ScriptName {get;}
string Line {get;}
string Statement {get;}
string PositionMessage {get;}
string PSScriptRoot {get;}
string PSCommandPath {get;}
string InvocationName {get;}
int PipelineLength {get;}
int PipelinePosition {get;}
bool ExpectingInput {get;}
System.Management.Automation.CommandOrigin CommandOrigin {get;}
System.Management.Automation.Language.IScriptExtent DisplayScriptPosition {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.InvocationInfo Create(System.Management.Automation.CommandInfo commandInfo, System.Management.Automation.Language.IScriptExtent scriptPosition)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.RuntimeException :System.SystemException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.RuntimeException new()
System.Management.Automation.RuntimeException new(string message)
System.Management.Automation.RuntimeException new(string message, System.Exception innerException)
System.Management.Automation.RuntimeException new(string message, System.Exception innerException, System.Management.Automation.ErrorRecord errorRecord)
#class System.Management.Automation.ParseException :System.Management.Automation.RuntimeException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.Language.ParseError[] Errors {get;}
string Message {get;}
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.ParseException new()
System.Management.Automation.ParseException new(string message)
System.Management.Automation.ParseException new(string message, System.Exception innerException)
System.Management.Automation.ParseException new(System.Management.Automation.Language.ParseError[] errors)
#class System.Management.Automation.ParameterBindingException :System.Management.Automation.RuntimeException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
string Message {get;}
string ParameterName {get;}
type ParameterType {get;}
type TypeSpecified {get;}
string ErrorId {get;}
long Line {get;}
long Offset {get;}
System.Management.Automation.InvocationInfo CommandInvocation {get;}
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.ParameterBindingException new()
System.Management.Automation.ParameterBindingException new(string message)
System.Management.Automation.ParameterBindingException new(string message, System.Exception innerException)
#class System.Management.Automation.CommandNotFoundException :System.Management.Automation.RuntimeException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
string CommandName {get;set;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.CommandNotFoundException new()
System.Management.Automation.CommandNotFoundException new(string message)
System.Management.Automation.CommandNotFoundException new(string message, System.Exception innerException)
#class System.Management.Automation.ItemNotFoundException :System.Management.Automation.SessionStateException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
string ItemName {get;}
System.Management.Automation.SessionStateCategory SessionStateCategory {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.ItemNotFoundException new()
System.Management.Automation.ItemNotFoundException new(string message)
System.Management.Automation.ItemNotFoundException new(string message, System.Exception innerException)
#class System.Management.Automation.PSInvalidOperationException :System.InvalidOperationException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
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
System.Management.Automation.PSInvalidOperationException new()
System.Management.Automation.PSInvalidOperationException new(string message)
System.Management.Automation.PSInvalidOperationException new(string message, System.Exception innerException)
#class System.Management.Automation.PSArgumentException :System.ArgumentException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
string Message {get;}
string ParamName {get;}
System.Reflection.MethodBase TargetSite {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Exception GetBaseException()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNullOrEmpty(string argument, string paramName = null)
static void ThrowIfNullOrWhiteSpace(string argument, string paramName = null)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSArgumentException new()
System.Management.Automation.PSArgumentException new(string message)
System.Management.Automation.PSArgumentException new(string message, string paramName)
System.Management.Automation.PSArgumentException new(string message, System.Exception innerException)
#class System.Management.Automation.PSInvalidCastException :System.InvalidCastException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
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
System.Management.Automation.PSInvalidCastException new()
System.Management.Automation.PSInvalidCastException new(string message)
System.Management.Automation.PSInvalidCastException new(string message, System.Exception innerException)
#class System.Management.Automation.MethodInvocationException :System.Management.Automation.MethodException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.MethodInvocationException new()
System.Management.Automation.MethodInvocationException new(string message)
System.Management.Automation.MethodInvocationException new(string message, System.Exception innerException)
#class System.Management.Automation.ActionPreferenceStopException :System.Management.Automation.RuntimeException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.ActionPreferenceStopException new()
System.Management.Automation.ActionPreferenceStopException new(string message)
System.Management.Automation.ActionPreferenceStopException new(string message, System.Exception innerException)
#class System.Management.Automation.PipelineStoppedException :System.Management.Automation.RuntimeException;System.Runtime.Serialization.ISerializable;System.Management.Automation.IContainsErrorRecord @26
System.Management.Automation.ErrorRecord ErrorRecord {get;}
bool WasThrownFromThrowStatement {get;set;}
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
System.Management.Automation.PipelineStoppedException new()
System.Management.Automation.PipelineStoppedException new(string message)
System.Management.Automation.PipelineStoppedException new(string message, System.Exception innerException)
#class System.Management.Automation.PSCredential :System.Object;System.Runtime.Serialization.ISerializable @26
string UserName {get;}
securestring Password {get;}
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Net.NetworkCredential GetNetworkCredential()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.GetSymmetricEncryptionKey GetSymmetricEncryptionKeyDelegate {get;set;}
static pscredential Empty {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
pscredential new(string userName, securestring password)
pscredential new(psobject pso)
#struct System.Management.Automation.SwitchParameter :System.ValueType @26
bool IsPresent {get;}
bool ToBool()
bool Equals(System.Object obj)
int GetHashCode()
string ToString()
type GetType()
static switch Present {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
switch new(bool isPresent)
#class System.Management.Automation.SemanticVersion :System.Object;System.IComparable;System.IComparable\`1[System.Management.Automation.SemanticVersion];System.IEquatable\`1[System.Management.Automation.SemanticVersion] @26
int Major {get;}
int Minor {get;}
int Patch {get;}
string PreReleaseLabel {get;}
string BuildLabel {get;}
string ToString()
int CompareTo(System.Object version)
int CompareTo(semver value)
int IComparable.CompareTo(System.Object obj)
int IComparable[semver].CompareTo(semver other)
bool Equals(System.Object obj)
bool Equals(semver other)
bool IEquatable[semver].Equals(semver other)
int GetHashCode()
type GetType()
static semver Parse(string version)
static bool TryParse(string version, [ref] semver result)
static int Compare(semver versionA, semver versionB)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
semver new(string version)
semver new(int major, int minor, int patch, string preReleaseLabel, string buildLabel)
semver new(int major, int minor, int patch, string label)
semver new(int major, int minor, int patch)
semver new(int major, int minor)
semver new(int major)
semver new(version version)
#class System.Management.Automation.WildcardPattern :System.Object @26
bool IsMatch(string input)
string ToWql()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static WildcardPattern Get(string pattern, System.Management.Automation.WildcardOptions options)
static string Escape(string pattern)
static bool ContainsWildcardCharacters(string pattern)
static string Unescape(string pattern)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
WildcardPattern new(string pattern)
WildcardPattern new(string pattern, System.Management.Automation.WildcardOptions options)
#enum System.Management.Automation.WildcardOptions :System.Int32 @26 flags
None=0 Compiled=1 IgnoreCase=2 CultureInvariant=4
#class System.Management.Automation.LanguagePrimitives static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool IsObjectEnumerable(System.Object obj)
static System.Collections.IEnumerable GetEnumerable(System.Object obj)
static System.Collections.IEnumerator GetEnumerator(System.Object obj)
static System.Management.Automation.PSDataCollection[psobject] GetPSDataCollection(System.Object inputValue)
static bool Equals(System.Object first, System.Object second)
static bool Equals(System.Object first, System.Object second, bool ignoreCase)
static bool Equals(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider)
static int Compare(System.Object first, System.Object second)
static int Compare(System.Object first, System.Object second, bool ignoreCase)
static int Compare(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider)
static bool TryCompare(System.Object first, System.Object second, [ref] int result)
static bool TryCompare(System.Object first, System.Object second, bool ignoreCase, [ref] int result)
static bool TryCompare(System.Object first, System.Object second, bool ignoreCase, System.IFormatProvider formatProvider, [ref] int result)
static bool IsTrue(System.Object obj)
static string ConvertTypeNameToPSTypeName(string typeName)
static System.Object ConvertTo(System.Object valueToConvert, type resultType)
static System.Object ConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider)
static T ConvertTo[T](System.Object valueToConvert)
static System.Object ConvertPSObjectToType(psobject valueToConvert, type resultType, bool recursion, System.IFormatProvider formatProvider, bool ignoreUnknownMembers)
static bool TryConvertTo[T](System.Object valueToConvert, [ref] T result)
static bool TryConvertTo[T](System.Object valueToConvert, System.IFormatProvider formatProvider, [ref] T result)
static bool TryConvertTo(System.Object valueToConvert, type resultType, [ref] System.Object result)
static bool TryConvertTo(System.Object valueToConvert, type resultType, System.IFormatProvider formatProvider, [ref] System.Object result)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.ActionPreference :System.Int32 @26
SilentlyContinue=0 Stop=1 Continue=2 Inquire=3 Ignore=4 Suspend=5 Break=6
#enum System.Management.Automation.CommandTypes :System.Int32 @26 flags
Alias=1 Function=2 Filter=4 Cmdlet=8 ExternalScript=16 Application=32 Script=64 Configuration=256 All=383
#class System.Management.Automation.CommandInfo abstract :System.Object @26
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
string Definition {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CmdletInfo :System.Management.Automation.CommandInfo @26
string Verb {get;}
string Noun {get;}
string HelpFile {get;}
System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
version Version {get;}
type ImplementingType {get;}
string Definition {get;}
string DefaultParameterSet {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CmdletInfo new(string name, type implementingType)
#class System.Management.Automation.FunctionInfo :System.Management.Automation.CommandInfo @26
scriptblock ScriptBlock {get;}
bool CmdletBinding {get;}
string DefaultParameterSet {get;}
string Definition {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
string Description {get;set;}
string Verb {get;}
string Noun {get;}
string HelpFile {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.FilterInfo :System.Management.Automation.FunctionInfo @26
scriptblock ScriptBlock {get;}
bool CmdletBinding {get;}
string DefaultParameterSet {get;}
string Definition {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
string Description {get;set;}
string Verb {get;}
string Noun {get;}
string HelpFile {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.AliasInfo :System.Management.Automation.CommandInfo @26
System.Management.Automation.CommandInfo ReferencedCommand {get;}
System.Management.Automation.CommandInfo ResolvedCommand {get;}
string Definition {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
string Description {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ApplicationInfo :System.Management.Automation.CommandInfo @26
string Path {get;}
string Extension {get;}
string Definition {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ExternalScriptInfo :System.Management.Automation.CommandInfo @26
string Path {get;}
string Definition {get;}
string Source {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
scriptblock ScriptBlock {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string ScriptContents {get;}
System.Text.Encoding OriginalEncoding {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
version Version {get;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
void ValidateScriptInfo(System.Management.Automation.Host.PSHost host)
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ScriptInfo :System.Management.Automation.CommandInfo @26
scriptblock ScriptBlock {get;}
string Definition {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ConfigurationInfo :System.Management.Automation.FunctionInfo @26
bool IsMetaConfiguration {get;}
scriptblock ScriptBlock {get;}
bool CmdletBinding {get;}
string DefaultParameterSet {get;}
string Definition {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
string Description {get;set;}
string Verb {get;}
string Noun {get;}
string HelpFile {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.RemoteCommandInfo :System.Management.Automation.CommandInfo @26
string Definition {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.PSTypeName] OutputType {get;}
string Name {get;}
System.Management.Automation.CommandTypes CommandType {get;}
string Source {get;}
version Version {get;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
string ModuleName {get;}
psmoduleinfo Module {get;}
System.Management.Automation.RemotingCapability RemotingCapability {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterSetInfo] ParameterSets {get;}
string ToString()
System.Management.Automation.ParameterMetadata ResolveParameter(string name)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ParameterMetadata :System.Object @26
string Name {get;set;}
type ParameterType {get;set;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterSetMetadata] ParameterSets {get;}
bool IsDynamic {get;set;}
System.Collections.ObjectModel.Collection[string] Aliases {get;}
System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
bool SwitchParameter {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] GetParameterMetadata(type type)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ParameterMetadata new(string name)
System.Management.Automation.ParameterMetadata new(string name, type parameterType)
System.Management.Automation.ParameterMetadata new(System.Management.Automation.ParameterMetadata other)
#class System.Management.Automation.ParameterSetMetadata :System.Object @26
bool IsMandatory {get;set;}
int Position {get;set;}
bool ValueFromPipeline {get;set;}
bool ValueFromPipelineByPropertyName {get;set;}
bool ValueFromRemainingArguments {get;set;}
string HelpMessage {get;set;}
string HelpMessageBaseName {get;set;}
string HelpMessageResourceId {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CommandParameterInfo :System.Object @26
string Name {get;}
type ParameterType {get;}
bool IsMandatory {get;}
bool IsDynamic {get;}
int Position {get;}
bool ValueFromPipeline {get;}
bool ValueFromPipelineByPropertyName {get;}
bool ValueFromRemainingArguments {get;}
string HelpMessage {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] Aliases {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Attribute] Attributes {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CommandParameterSetInfo :System.Object @26
string Name {get;}
bool IsDefault {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.CommandParameterInfo] Parameters {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CommandMetadata :System.Object @26
string Name {get;set;}
type CommandType {get;}
string DefaultParameterSetName {get;set;}
bool SupportsShouldProcess {get;set;}
bool SupportsPaging {get;set;}
bool PositionalBinding {get;set;}
bool SupportsTransactions {get;set;}
string HelpUri {get;set;}
System.Management.Automation.RemotingCapability RemotingCapability {get;set;}
System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.ParameterMetadata] Parameters {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandMetadata] GetRestrictedCommands(System.Management.Automation.SessionCapabilities sessionCapabilities)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CommandMetadata new(type commandType)
System.Management.Automation.CommandMetadata new(System.Management.Automation.CommandInfo commandInfo)
System.Management.Automation.CommandMetadata new(System.Management.Automation.CommandInfo commandInfo, bool shouldGenerateCommonParameters)
System.Management.Automation.CommandMetadata new(string path)
System.Management.Automation.CommandMetadata new(System.Management.Automation.CommandMetadata other)
#class System.Management.Automation.PSModuleInfo :System.Object @26
bool LogPipelineExecutionDetails {get;set;}
string Name {get;}
string Path {get;}
System.Reflection.Assembly ImplementingAssembly {get;}
string Definition {get;}
string Description {get;set;}
guid Guid {get;}
string HelpInfoUri {get;}
string ModuleBase {get;}
System.Object PrivateData {get;set;}
System.Collections.Generic.IEnumerable[ExperimentalFeature] ExperimentalFeatures {get;}
System.Collections.Generic.IEnumerable[string] Tags {get;}
uri ProjectUri {get;}
uri IconUri {get;}
uri LicenseUri {get;}
string ReleaseNotes {get;}
uri RepositorySourceLocation {get;}
version Version {get;}
System.Management.Automation.ModuleType ModuleType {get;}
string Author {get;}
System.Management.Automation.ModuleAccessMode AccessMode {get;set;}
version ClrVersion {get;}
string CompanyName {get;}
string Copyright {get;}
version DotNetFrameworkVersion {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.FunctionInfo] ExportedFunctions {get;}
string Prefix {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.CmdletInfo] ExportedCmdlets {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.CommandInfo] ExportedCommands {get;}
System.Collections.Generic.IEnumerable[string] FileList {get;}
System.Collections.Generic.IEnumerable[string] CompatiblePSEditions {get;}
System.Collections.Generic.IEnumerable[System.Object] ModuleList {get;}
System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] NestedModules {get;}
string PowerShellHostName {get;}
version PowerShellHostVersion {get;}
version PowerShellVersion {get;}
System.Reflection.ProcessorArchitecture ProcessorArchitecture {get;}
System.Collections.Generic.IEnumerable[string] Scripts {get;}
System.Collections.Generic.IEnumerable[string] RequiredAssemblies {get;}
System.Collections.ObjectModel.ReadOnlyCollection[psmoduleinfo] RequiredModules {get;}
string RootModule {get;}
System.Collections.Generic.Dictionary[string,psvariable] ExportedVariables {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.AliasInfo] ExportedAliases {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedDscResources {get;}
System.Management.Automation.SessionState SessionState {get;set;}
scriptblock OnRemove {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedFormatFiles {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] ExportedTypeFiles {get;}
string ToString()
System.Collections.ObjectModel.ReadOnlyDictionary[string,System.Management.Automation.Language.TypeDefinitionAst] GetExportedTypeDefinitions()
scriptblock NewBoundScriptBlock(scriptblock scriptBlockToBind)
System.Object Invoke(scriptblock sb, Params System.Object[] args)
psvariable GetVariableFromCallersModule(string variableName)
psobject AsCustomObject()
psmoduleinfo Clone()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool UseAppDomainLevelModuleCache {get;set;}
static void ClearAppDomainLevelModulePathCache()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psmoduleinfo new(bool linkToGlobal)
psmoduleinfo new(scriptblock scriptBlock)
#enum System.Management.Automation.ModuleType :System.Int32 @26
Script=0 Binary=1 Manifest=2 Cim=3
#class System.Management.Automation.PathInfo :System.Object @26
System.Management.Automation.PSDriveInfo Drive {get;}
System.Management.Automation.ProviderInfo Provider {get;}
string ProviderPath {get;}
string Path {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PathInfoStack :System.Collections.Generic.Stack\`1[System.Management.Automation.PathInfo];System.Collections.Generic.IEnumerable\`1[System.Management.Automation.PathInfo];System.Collections.IEnumerable;System.Collections.ICollection;System.Collections.Generic.IReadOnlyCollection\`1[System.Management.Automation.PathInfo] @26
string Name {get;}
int Count {get;}
int Capacity {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Clear()
bool Contains(System.Management.Automation.PathInfo item)
void CopyTo(System.Management.Automation.PathInfo[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Collections.Generic.Stack\`1+Enumerator[System.Management.Automation.PathInfo] GetEnumerator()
System.Collections.Generic.IEnumerator[System.Management.Automation.PathInfo] IEnumerable[PathInfo].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void TrimExcess()
void TrimExcess(int capacity)
System.Management.Automation.PathInfo Peek()
bool TryPeek([ref] System.Management.Automation.PathInfo result)
System.Management.Automation.PathInfo Pop()
bool TryPop([ref] System.Management.Automation.PathInfo result)
void Push(System.Management.Automation.PathInfo item)
int EnsureCapacity(int capacity)
System.Management.Automation.PathInfo[] ToArray()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSDriveInfo :System.Object;System.IComparable @26
string CurrentLocation {get;set;}
string Name {get;}
System.Management.Automation.ProviderInfo Provider {get;}
string Root {get;}
string Description {get;set;}
System.Nullable[long] MaximumSize {get;}
pscredential Credential {get;}
string DisplayRoot {get;}
bool VolumeSeparatedByColon {get;}
string ToString()
int CompareTo(System.Management.Automation.PSDriveInfo drive)
int CompareTo(System.Object obj)
int IComparable.CompareTo(System.Object obj)
bool Equals(System.Object obj)
bool Equals(System.Management.Automation.PSDriveInfo drive)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential)
System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, string displayRoot)
System.Management.Automation.PSDriveInfo new(string name, System.Management.Automation.ProviderInfo provider, string root, string description, pscredential credential, bool persist)
#class System.Management.Automation.ProviderInfo :System.Object @26
type ImplementingType {get;}
string HelpFile {get;}
string Name {get;}
System.Management.Automation.PSSnapInInfo PSSnapIn {get;}
string ModuleName {get;}
psmoduleinfo Module {get;}
string Description {get;set;}
System.Management.Automation.Provider.ProviderCapabilities Capabilities {get;}
string Home {get;set;}
System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] Drives {get;}
bool VolumeSeparatedByColon {get;}
char ItemSeparator {get;}
char AltItemSeparator {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.SessionState :System.Object @26
System.Management.Automation.DriveManagementIntrinsics Drive {get;}
System.Management.Automation.CmdletProviderManagementIntrinsics Provider {get;}
System.Management.Automation.PathIntrinsics Path {get;}
System.Management.Automation.PSVariableIntrinsics PSVariable {get;}
System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
bool UseFullLanguageModeInDebugger {get;}
System.Collections.Generic.List[string] Scripts {get;}
System.Collections.Generic.List[string] Applications {get;}
psmoduleinfo Module {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static void ThrowIfNotVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck)
static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Object valueToCheck)
static bool IsVisible(System.Management.Automation.CommandOrigin origin, psvariable variable)
static bool IsVisible(System.Management.Automation.CommandOrigin origin, System.Management.Automation.CommandInfo commandInfo)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.SessionState new()
#class System.Management.Automation.PathIntrinsics :System.Object @26
System.Management.Automation.PathInfo CurrentLocation {get;}
System.Management.Automation.PathInfo CurrentFileSystemLocation {get;}
System.Management.Automation.PathInfo CurrentProviderLocation(string providerName)
System.Management.Automation.PathInfo SetLocation(string path)
void PushCurrentLocation(string stackName)
System.Management.Automation.PathInfo PopLocation(string stackName)
System.Management.Automation.PathInfoStack LocationStack(string stackName)
System.Management.Automation.PathInfoStack SetDefaultLocationStack(string stackName)
System.Collections.ObjectModel.Collection[System.Management.Automation.PathInfo] GetResolvedPSPathFromPSPath(string path)
System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)
System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromProviderPath(string path, string providerId)
string GetUnresolvedProviderPathFromPSPath(string path)
string GetUnresolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider, [ref] System.Management.Automation.PSDriveInfo drive)
bool IsProviderQualified(string path)
bool IsPSAbsolute(string path, [ref] string driveName)
string Combine(string parent, string child)
string ParseParent(string path, string root)
string ParseChildName(string path)
string NormalizeRelativePath(string path, string basePath)
bool IsValid(string path)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CommandInvocationIntrinsics :System.Object @26
bool HasErrors {get;set;}
System.EventHandler[System.Management.Automation.CommandLookupEventArgs] CommandNotFoundAction {get;set;}
System.EventHandler[System.Management.Automation.CommandLookupEventArgs] PreCommandLookupAction {get;set;}
System.EventHandler[System.Management.Automation.CommandLookupEventArgs] PostCommandLookupAction {get;set;}
System.EventHandler[System.Management.Automation.LocationChangedEventArgs] LocationChangedAction {get;set;}
string ExpandString(string source)
System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type)
System.Management.Automation.CommandInfo GetCommand(string commandName, System.Management.Automation.CommandTypes type, System.Object[] arguments)
System.Management.Automation.CmdletInfo GetCmdlet(string commandName)
System.Management.Automation.CmdletInfo GetCmdletByTypeName(string cmdletTypeName)
System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets()
System.Collections.Generic.List[System.Management.Automation.CmdletInfo] GetCmdlets(string pattern)
System.Collections.Generic.List[string] GetCommandName(string name, bool nameIsPattern, bool returnFullName)
System.Collections.Generic.IEnumerable[System.Management.Automation.CommandInfo] GetCommands(string name, System.Management.Automation.CommandTypes commandTypes, bool nameIsPattern)
System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script)
System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, Params System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] InvokeScript(System.Management.Automation.SessionState sessionState, scriptblock scriptBlock, Params System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] InvokeScript(bool useLocalScope, scriptblock scriptBlock, System.Collections.IList input, Params System.Object[] args)
System.Collections.ObjectModel.Collection[psobject] InvokeScript(string script, bool useNewScope, System.Management.Automation.Runspaces.PipelineResultTypes writeToPipeline, System.Collections.IList input, Params System.Object[] args)
scriptblock NewScriptBlock(string scriptText)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ProviderIntrinsics :System.Object @26
System.Management.Automation.ItemCmdletProviderIntrinsics Item {get;}
System.Management.Automation.ChildItemCmdletProviderIntrinsics ChildItem {get;}
System.Management.Automation.ContentCmdletProviderIntrinsics Content {get;}
System.Management.Automation.PropertyCmdletProviderIntrinsics Property {get;}
System.Management.Automation.SecurityDescriptorCmdletProviderIntrinsics SecurityDescriptor {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ItemCmdletProviderIntrinsics :System.Object @26
System.Collections.ObjectModel.Collection[psobject] Get(string path)
System.Collections.ObjectModel.Collection[psobject] Get(string[] path, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Set(string path, System.Object value)
System.Collections.ObjectModel.Collection[psobject] Set(string[] path, System.Object value, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Clear(string path)
System.Collections.ObjectModel.Collection[psobject] Clear(string[] path, bool force, bool literalPath)
void Invoke(string path)
void Invoke(string[] path, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Rename(string path, string newName)
System.Collections.ObjectModel.Collection[psobject] Rename(string path, string newName, bool force)
System.Collections.ObjectModel.Collection[psobject] New(string path, string name, string itemTypeName, System.Object content)
System.Collections.ObjectModel.Collection[psobject] New(string[] path, string name, string itemTypeName, System.Object content, bool force)
void Remove(string path, bool recurse)
void Remove(string[] path, bool recurse, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Copy(string path, string destinationPath, bool recurse, System.Management.Automation.CopyContainers copyContainers)
System.Collections.ObjectModel.Collection[psobject] Copy(string[] path, string destinationPath, bool recurse, System.Management.Automation.CopyContainers copyContainers, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Move(string path, string destination)
System.Collections.ObjectModel.Collection[psobject] Move(string[] path, string destination, bool force, bool literalPath)
bool Exists(string path)
bool Exists(string path, bool force, bool literalPath)
bool IsContainer(string path)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ChildItemCmdletProviderIntrinsics :System.Object @26
System.Collections.ObjectModel.Collection[psobject] Get(string path, bool recurse)
System.Collections.ObjectModel.Collection[psobject] Get(string[] path, bool recurse, uint depth, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Get(string[] path, bool recurse, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[string] GetNames(string path, System.Management.Automation.ReturnContainers returnContainers, bool recurse)
System.Collections.ObjectModel.Collection[string] GetNames(string[] path, System.Management.Automation.ReturnContainers returnContainers, bool recurse, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[string] GetNames(string[] path, System.Management.Automation.ReturnContainers returnContainers, bool recurse, uint depth, bool force, bool literalPath)
bool HasChild(string path)
bool HasChild(string path, bool force, bool literalPath)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ContentCmdletProviderIntrinsics :System.Object @26
System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentReader] GetReader(string path)
System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentReader] GetReader(string[] path, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentWriter] GetWriter(string path)
System.Collections.ObjectModel.Collection[System.Management.Automation.Provider.IContentWriter] GetWriter(string[] path, bool force, bool literalPath)
void Clear(string path)
void Clear(string[] path, bool force, bool literalPath)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PropertyCmdletProviderIntrinsics :System.Object @26
System.Collections.ObjectModel.Collection[psobject] Get(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
System.Collections.ObjectModel.Collection[psobject] Get(string[] path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Set(string path, psobject propertyValue)
System.Collections.ObjectModel.Collection[psobject] Set(string[] path, psobject propertyValue, bool force, bool literalPath)
void Clear(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
void Clear(string[] path, System.Collections.ObjectModel.Collection[string] propertyToClear, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] New(string path, string propertyName, string propertyTypeName, System.Object value)
System.Collections.ObjectModel.Collection[psobject] New(string[] path, string propertyName, string propertyTypeName, System.Object value, bool force, bool literalPath)
void Remove(string path, string propertyName)
void Remove(string[] path, string propertyName, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Rename(string path, string sourceProperty, string destinationProperty)
System.Collections.ObjectModel.Collection[psobject] Rename(string[] path, string sourceProperty, string destinationProperty, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Copy(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
System.Collections.ObjectModel.Collection[psobject] Copy(string[] sourcePath, string sourceProperty, string destinationPath, string destinationProperty, bool force, bool literalPath)
System.Collections.ObjectModel.Collection[psobject] Move(string sourcePath, string sourceProperty, string destinationPath, string destinationProperty)
System.Collections.ObjectModel.Collection[psobject] Move(string[] sourcePath, string sourceProperty, string destinationPath, string destinationProperty, bool force, bool literalPath)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.DriveManagementIntrinsics :System.Object @26
System.Management.Automation.PSDriveInfo Current {get;}
System.Management.Automation.PSDriveInfo New(System.Management.Automation.PSDriveInfo drive, string scope)
void Remove(string driveName, bool force, string scope)
System.Management.Automation.PSDriveInfo Get(string driveName)
System.Management.Automation.PSDriveInfo GetAtScope(string driveName, string scope)
System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAll()
System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAllAtScope(string scope)
System.Collections.ObjectModel.Collection[System.Management.Automation.PSDriveInfo] GetAllForProvider(string providerName)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.CmdletProviderManagementIntrinsics :System.Object @26
System.Collections.ObjectModel.Collection[System.Management.Automation.ProviderInfo] Get(string name)
System.Management.Automation.ProviderInfo GetOne(string name)
System.Collections.Generic.IEnumerable[System.Management.Automation.ProviderInfo] GetAll()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSVariableIntrinsics :System.Object @26
psvariable Get(string name)
System.Object GetValue(string name)
System.Object GetValue(string name, System.Object defaultValue)
void Set(string name, System.Object value)
void Set(psvariable variable)
void Remove(string name)
void Remove(psvariable variable)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.EngineIntrinsics :System.Object @26
System.Management.Automation.Host.PSHost Host {get;}
System.Management.Automation.PSEventManager Events {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
System.Management.Automation.SessionState SessionState {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSEventManager abstract :System.Object @26
System.Management.Automation.PSEventArgsCollection ReceivedEvents {get;}
System.Collections.Generic.List[System.Management.Automation.PSEventSubscriber] Subscribers {get;}
System.Management.Automation.PSEventArgs GenerateEvent(string sourceIdentifier, System.Object sender, System.Object[] args, psobject extraData)
System.Management.Automation.PSEventArgs GenerateEvent(string sourceIdentifier, System.Object sender, System.Object[] args, psobject extraData, bool processInCurrentThread, bool waitForCompletionInCurrentThread)
System.Collections.Generic.IEnumerable[System.Management.Automation.PSEventSubscriber] GetEventSubscribers(string sourceIdentifier)
System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, scriptblock action, bool supportEvent, bool forwardEvent)
System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, scriptblock action, bool supportEvent, bool forwardEvent, int maxTriggerCount)
System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, System.Management.Automation.PSEventReceivedEventHandler handlerDelegate, bool supportEvent, bool forwardEvent)
System.Management.Automation.PSEventSubscriber SubscribeEvent(System.Object source, string eventName, string sourceIdentifier, psobject data, System.Management.Automation.PSEventReceivedEventHandler handlerDelegate, bool supportEvent, bool forwardEvent, int maxTriggerCount)
void UnsubscribeEvent(System.Management.Automation.PSEventSubscriber subscriber)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSVariable :System.Object @26
string Name {get;}
string Description {get;set;}
System.Object Value {get;set;}
System.Management.Automation.SessionStateEntryVisibility Visibility {get;set;}
psmoduleinfo Module {get;}
string ModuleName {get;}
System.Management.Automation.ScopedItemOptions Options {get;set;}
System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
bool IsValidValue(System.Object value)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psvariable new(string name)
psvariable new(string name, System.Object value)
psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options)
psvariable new(string name, System.Object value, System.Management.Automation.ScopedItemOptions options, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
#enum System.Management.Automation.ScopedItemOptions :System.Int32 @26 flags
None=0 ReadOnly=1 Constant=2 Private=4 AllScope=8 Unspecified=16
#enum System.Management.Automation.SessionStateEntryVisibility :System.Int32 @26
Public=0 Private=1
#enum System.Management.Automation.PSLanguageMode :System.Int32 @26
FullLanguage=0 RestrictedLanguage=1 NoLanguage=2 ConstrainedLanguage=3
#enum System.Management.Automation.CommandOrigin :System.Int32 @26
Runspace=0 Internal=1
#class System.Management.Automation.Host.PSHost abstract :System.Object @26
string Name {get;}
version Version {get;}
guid InstanceId {get;}
System.Management.Automation.Host.PSHostUserInterface UI {get;}
cultureinfo CurrentCulture {get;}
cultureinfo CurrentUICulture {get;}
psobject PrivateData {get;}
bool DebuggerEnabled {get;set;}
void SetShouldExit(int exitCode)
void EnterNestedPrompt()
void ExitNestedPrompt()
void NotifyBeginApplication()
void NotifyEndApplication()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Host.PSHostUserInterface abstract :System.Object @26
System.Management.Automation.Host.PSHostRawUserInterface RawUI {get;}
bool SupportsVirtualTerminal {get;}
string ReadLine()
securestring ReadLineAsSecureString()
void Write(string value)
void Write(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)
void WriteLine()
void WriteLine(string value)
void WriteLine(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor, string value)
void WriteErrorLine(string value)
void WriteDebugLine(string message)
void WriteProgress(long sourceId, System.Management.Automation.ProgressRecord record)
void WriteVerboseLine(string message)
void WriteWarningLine(string message)
void WriteInformation(System.Management.Automation.InformationRecord record)
System.Collections.Generic.Dictionary[string,psobject] Prompt(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription] descriptions)
pscredential PromptForCredential(string caption, string message, string userName, string targetName)
pscredential PromptForCredential(string caption, string message, string userName, string targetName, System.Management.Automation.PSCredentialTypes allowedCredentialTypes, System.Management.Automation.PSCredentialUIOptions options)
int PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, int defaultChoice)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string GetFormatStyleString(System.Management.Automation.Host.PSHostUserInterface+FormatStyle formatStyle)
static string GetOutputString(string text, bool supportsVirtualTerminal)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Host.PSHostRawUserInterface abstract :System.Object @26
System.ConsoleColor ForegroundColor {get;set;}
System.ConsoleColor BackgroundColor {get;set;}
System.Management.Automation.Host.Coordinates CursorPosition {get;set;}
System.Management.Automation.Host.Coordinates WindowPosition {get;set;}
int CursorSize {get;set;}
System.Management.Automation.Host.Size BufferSize {get;set;}
System.Management.Automation.Host.Size WindowSize {get;set;}
System.Management.Automation.Host.Size MaxWindowSize {get;}
System.Management.Automation.Host.Size MaxPhysicalWindowSize {get;}
bool KeyAvailable {get;}
string WindowTitle {get;set;}
System.Management.Automation.Host.KeyInfo ReadKey()
System.Management.Automation.Host.KeyInfo ReadKey(System.Management.Automation.Host.ReadKeyOptions options)
void FlushInputBuffer()
void SetBufferContents(System.Management.Automation.Host.Coordinates origin, System.Management.Automation.Host.BufferCell[,] contents)
void SetBufferContents(System.Management.Automation.Host.Rectangle rectangle, System.Management.Automation.Host.BufferCell fill)
System.Management.Automation.Host.BufferCell[,] GetBufferContents(System.Management.Automation.Host.Rectangle rectangle)
void ScrollBufferContents(System.Management.Automation.Host.Rectangle source, System.Management.Automation.Host.Coordinates destination, System.Management.Automation.Host.Rectangle clip, System.Management.Automation.Host.BufferCell fill)
int LengthInBufferCells(string source, int offset)
int LengthInBufferCells(string source)
int LengthInBufferCells(char source)
System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(string[] contents, System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)
System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(int width, int height, System.Management.Automation.Host.BufferCell contents)
System.Management.Automation.Host.BufferCell[,] NewBufferCellArray(System.Management.Automation.Host.Size size, System.Management.Automation.Host.BufferCell contents)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#struct System.Management.Automation.Host.Coordinates :System.ValueType @26
int X {get;set;}
int Y {get;set;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.Coordinates new(int x, int y)
#struct System.Management.Automation.Host.Size :System.ValueType @26
int Width {get;set;}
int Height {get;set;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.Size new(int width, int height)
#struct System.Management.Automation.Host.Rectangle :System.ValueType @26
int Left {get;set;}
int Top {get;set;}
int Right {get;set;}
int Bottom {get;set;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.Rectangle new(int left, int top, int right, int bottom)
System.Management.Automation.Host.Rectangle new(System.Management.Automation.Host.Coordinates upperLeft, System.Management.Automation.Host.Coordinates lowerRight)
#struct System.Management.Automation.Host.BufferCell :System.ValueType @26
char Character {get;set;}
System.ConsoleColor ForegroundColor {get;set;}
System.ConsoleColor BackgroundColor {get;set;}
System.Management.Automation.Host.BufferCellType BufferCellType {get;set;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.BufferCell new(char character, System.ConsoleColor foreground, System.ConsoleColor background, System.Management.Automation.Host.BufferCellType bufferCellType)
#enum System.Management.Automation.Host.BufferCellType :System.Int32 @26
Complete=0 Leading=1 Trailing=2
#struct System.Management.Automation.Host.KeyInfo :System.ValueType @26
int VirtualKeyCode {get;set;}
char Character {get;set;}
System.Management.Automation.Host.ControlKeyStates ControlKeyState {get;set;}
bool KeyDown {get;set;}
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
type GetType()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.KeyInfo new(int virtualKeyCode, char ch, System.Management.Automation.Host.ControlKeyStates controlKeyState, bool keyDown)
#enum System.Management.Automation.Host.ControlKeyStates :System.Int32 @26 flags
RightAltPressed=1 LeftAltPressed=2 RightCtrlPressed=4 LeftCtrlPressed=8 ShiftPressed=16 NumLockOn=32 ScrollLockOn=64 CapsLockOn=128 EnhancedKey=256
#enum System.Management.Automation.Host.ReadKeyOptions :System.Int32 @26 flags
AllowCtrlC=1 NoEcho=2 IncludeKeyDown=4 IncludeKeyUp=8
#class System.Management.Automation.Host.FieldDescription :System.Object @26
string Name {get;}
string ParameterTypeName {get;}
string ParameterTypeFullName {get;}
string ParameterAssemblyFullName {get;}
string Label {get;set;}
string HelpMessage {get;set;}
bool IsMandatory {get;set;}
psobject DefaultValue {get;set;}
System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
void SetParameterType(type parameterType)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.FieldDescription new(string name)
#class System.Management.Automation.Host.ChoiceDescription :System.Object @26
string Label {get;}
string HelpMessage {get;set;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Host.ChoiceDescription new(string label)
System.Management.Automation.Host.ChoiceDescription new(string label, string helpMessage)
#class System.Management.Automation.CompletionResult :System.Object @26
string CompletionText {get;}
string ListItemText {get;}
System.Management.Automation.CompletionResultType ResultType {get;}
string ToolTip {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CompletionResult new(string completionText, string listItemText, System.Management.Automation.CompletionResultType resultType, string toolTip)
System.Management.Automation.CompletionResult new(string completionText)
#enum System.Management.Automation.CompletionResultType :System.Int32 @26
Text=0 History=1 Command=2 ProviderItem=3 ProviderContainer=4 Property=5 Method=6 ParameterName=7 ParameterValue=8 Variable=9 Namespace=10 Type=11 Keyword=12 DynamicKeyword=13
#class System.Management.Automation.CommandCompletion :System.Object @26
int CurrentMatchIndex {get;set;}
int ReplacementIndex {get;set;}
int ReplacementLength {get;set;}
System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult] CompletionMatches {get;set;}
System.Management.Automation.CompletionResult GetNextResult(bool forward)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Tuple[System.Management.Automation.Language.Ast,System.Management.Automation.Language.Token[],System.Management.Automation.Language.IScriptPosition] MapStringInputToParsedInput(string input, int cursorIndex)
static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options)
static System.Management.Automation.CommandCompletion CompleteInput(System.Management.Automation.Language.Ast ast, System.Management.Automation.Language.Token[] tokens, System.Management.Automation.Language.IScriptPosition positionOfCursor, hashtable options)
static System.Management.Automation.CommandCompletion CompleteInput(string input, int cursorIndex, hashtable options, powershell powershell)
static System.Management.Automation.CommandCompletion CompleteInput(System.Management.Automation.Language.Ast ast, System.Management.Automation.Language.Token[] tokens, System.Management.Automation.Language.IScriptPosition cursorPosition, hashtable options, powershell powershell)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CommandCompletion new(System.Collections.ObjectModel.Collection[System.Management.Automation.CompletionResult] matches, int currentMatchIndex, int replacementIndex, int replacementLength)
#class System.Management.Automation.CompletionCompleters static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteCommand(string commandName)
static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteCommand(string commandName, string moduleName, System.Management.Automation.CommandTypes commandTypes = System.Management.Automation.CommandTypes.All)
static System.Collections.Generic.List[System.Management.Automation.CompletionResult] CompleteOperator(string wordToComplete)
static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteFilename(string fileName)
static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteVariable(string variableName)
static System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteType(string typeName)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.Parser :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Language.ScriptBlockAst ParseFile(string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
static System.Management.Automation.Language.ScriptBlockAst ParseInput(string input, string fileName, [ref] System.Management.Automation.Language.Token[] tokens, [ref] System.Management.Automation.Language.ParseError[] errors)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.Token :System.Object @26
string Text {get;}
System.Management.Automation.Language.TokenFlags TokenFlags {get;}
System.Management.Automation.Language.TokenKind Kind {get;}
bool HasError {get;}
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Language.TokenKind :System.Int32 @26
Unknown=0 Variable=1 SplattedVariable=2 Parameter=3 Number=4 Label=5 Identifier=6 Generic=7 NewLine=8 LineContinuation=9 Comment=10 EndOfInput=11 StringLiteral=12 StringExpandable=13 HereStringLiteral=14 HereStringExpandable=15 LParen=16 RParen=17 LCurly=18 RCurly=19 LBracket=20 RBracket=21 AtParen=22 AtCurly=23 DollarParen=24 Semi=25 AndAnd=26 OrOr=27 Ampersand=28 Pipe=29 Comma=30 MinusMinus=31 PlusPlus=32 DotDot=33 ColonColon=34 Dot=35 Exclaim=36 Multiply=37 Divide=38 Rem=39 Plus=40 Minus=41 Equals=42 PlusEquals=43 MinusEquals=44 MultiplyEquals=45 DivideEquals=46 RemainderEquals=47 Redirection=48 RedirectInStd=49 Format=50 Not=51 Bnot=52 And=53 Or=54 Xor=55 Band=56 Bor=57 Bxor=58 Join=59 Ieq=60 Ine=61 Ige=62 Igt=63 Ilt=64 Ile=65 Ilike=66 Inotlike=67 Imatch=68 Inotmatch=69 Ireplace=70 Icontains=71 Inotcontains=72 Iin=73 Inotin=74 Isplit=75 Ceq=76 Cne=77 Cge=78 Cgt=79 Clt=80 Cle=81 Clike=82 Cnotlike=83 Cmatch=84 Cnotmatch=85 Creplace=86 Ccontains=87 Cnotcontains=88 Cin=89 Cnotin=90 Csplit=91 Is=92 IsNot=93 As=94 PostfixPlusPlus=95 PostfixMinusMinus=96 Shl=97 Shr=98 Colon=99 QuestionMark=100 QuestionQuestionEquals=101 QuestionQuestion=102 QuestionDot=103 QuestionLBracket=104 Begin=119 Break=120 Catch=121 Class=122 Continue=123 Data=124 Define=125 Do=126 Dynamicparam=127 Else=128 ElseIf=129 End=130 Exit=131 Filter=132 Finally=133 For=134 Foreach=135 From=136 Function=137 If=138 In=139 Param=140 Process=141 Return=142 Switch=143 Throw=144 Trap=145 Try=146 Until=147 Using=148 Var=149 While=150 Workflow=151 Parallel=152 Sequence=153 InlineScript=154 Configuration=155 DynamicKeyword=156 Public=157 Private=158 Static=159 Interface=160 Enum=161 Namespace=162 Module=163 Type=164 Assembly=165 Command=166 Hidden=167 Base=168 Default=169 Clean=170
#enum System.Management.Automation.Language.TokenFlags :System.Int32 @26 flags
None=0 BinaryPrecedenceLogical=1 BinaryPrecedenceBitwise=2 BinaryPrecedenceComparison=5 BinaryPrecedenceCoalesce=7 BinaryPrecedenceAdd=9 BinaryPrecedenceMultiply=10 BinaryPrecedenceFormat=12 BinaryPrecedenceRange=13 BinaryPrecedenceMask=15 Keyword=16 ScriptBlockBlockName=32 BinaryOperator=256 UnaryOperator=512 CaseSensitiveOperator=1024 TernaryOperator=2048 SpecialOperator=4096 AssignmentOperator=8192 ParseModeInvariant=32768 TokenInError=65536 DisallowedInRestrictedMode=131072 PrefixOrPostfixOperator=262144 CommandName=524288 MemberName=1048576 TypeName=2097152 AttributeName=4194304 CanConstantFold=8388608 StatementDoesntSupportAttributes=16777216
#class System.Management.Automation.Language.ParseError :System.Object @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
string ErrorId {get;}
string Message {get;}
bool IncompleteInput {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Language.ParseError new(System.Management.Automation.Language.IScriptExtent extent, string errorId, string message)
#interface System.Management.Automation.Language.IScriptExtent : @26
string File {get;}
System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}
System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}
int StartLineNumber {get;}
int StartColumnNumber {get;}
int EndLineNumber {get;}
int EndColumnNumber {get;}
string Text {get;}
int StartOffset {get;}
int EndOffset {get;}
#interface System.Management.Automation.Language.IScriptPosition : @26
string File {get;}
int LineNumber {get;}
int ColumnNumber {get;}
int Offset {get;}
string Line {get;}
string IScriptPosition.GetFullScript()
#class System.Management.Automation.Language.Ast abstract :System.Object @26
System.Management.Automation.Language.IScriptExtent Extent {get;}
System.Management.Automation.Language.Ast Parent {get;}
System.Object Visit(System.Management.Automation.Language.ICustomAstVisitor astVisitor)
void Visit(System.Management.Automation.Language.AstVisitor astVisitor)
System.Collections.Generic.IEnumerable[System.Management.Automation.Language.Ast] FindAll(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
System.Management.Automation.Language.Ast Find(System.Func[System.Management.Automation.Language.Ast,bool] predicate, bool searchNestedScriptBlocks)
string ToString()
System.Management.Automation.Language.Ast Copy()
System.Object SafeGetValue()
System.Object SafeGetValue(bool skipHashtableSizeCheck)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.CodeGeneration static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string EscapeSingleQuotedStringContent(string value)
static string EscapeBlockCommentContent(string value)
static string EscapeFormatStringContent(string value)
static string EscapeVariableName(string value)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Language.NullString :System.Object @26
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static NullString Value {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSParser :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(string script, [ref] System.Collections.ObjectModel.Collection[System.Management.Automation.PSParseError] errors)
static System.Collections.ObjectModel.Collection[System.Management.Automation.PSToken] Tokenize(System.Object[] script, [ref] System.Collections.ObjectModel.Collection[System.Management.Automation.PSParseError] errors)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSToken :System.Object @26
string Content {get;}
System.Management.Automation.PSTokenType Type {get;}
int Start {get;}
int Length {get;}
int StartLine {get;}
int StartColumn {get;}
int EndLine {get;}
int EndColumn {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.PSTokenType GetPSTokenType(System.Management.Automation.Language.Token token)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.PSTokenType :System.Int32 @26
Unknown=0 Command=1 CommandParameter=2 CommandArgument=3 Number=4 String=5 Variable=6 Member=7 LoopLabel=8 Attribute=9 Type=10 Operator=11 GroupStart=12 GroupEnd=13 Keyword=14 Comment=15 StatementSeparator=16 NewLine=17 LineContinuation=18 Position=19
#class System.Management.Automation.PSSerializer static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string Serialize(System.Object source)
static string Serialize(System.Object source, int depth)
static System.Object Deserialize(string source)
static System.Object[] DeserializeAsList(string source)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ProxyCommand :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string Create(System.Management.Automation.CommandMetadata commandMetadata)
static string Create(System.Management.Automation.CommandMetadata commandMetadata, string helpComment)
static string Create(System.Management.Automation.CommandMetadata commandMetadata, string helpComment, bool generateDynamicParameters)
static string GetCmdletBindingAttribute(System.Management.Automation.CommandMetadata commandMetadata)
static string GetParamBlock(System.Management.Automation.CommandMetadata commandMetadata)
static string GetBegin(System.Management.Automation.CommandMetadata commandMetadata)
static string GetProcess(System.Management.Automation.CommandMetadata commandMetadata)
static string GetDynamicParam(System.Management.Automation.CommandMetadata commandMetadata)
static string GetEnd(System.Management.Automation.CommandMetadata commandMetadata)
static string GetClean(System.Management.Automation.CommandMetadata commandMetadata)
static string GetHelpComments(psobject help)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Internal.AutomationNull static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static psobject Value {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSMemberInfo abstract :System.Object @26
System.Management.Automation.PSMemberTypes MemberType {get;}
string Name {get;}
bool IsInstance {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
System.Management.Automation.PSMemberInfo Copy()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSPropertyInfo abstract :System.Management.Automation.PSMemberInfo @26
bool IsSettable {get;}
bool IsGettable {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
string Name {get;}
bool IsInstance {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
System.Management.Automation.PSMemberInfo Copy()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSNoteProperty :System.Management.Automation.PSPropertyInfo @26
System.Management.Automation.PSMemberTypes MemberType {get;}
bool IsSettable {get;}
bool IsGettable {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psnoteproperty new(string name, System.Object value)
#class System.Management.Automation.PSAliasProperty :System.Management.Automation.PSPropertyInfo @26
string ReferencedMemberName {get;}
type ConversionType {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
string TypeNameOfValue {get;}
bool IsSettable {get;}
bool IsGettable {get;}
System.Object Value {get;set;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psaliasproperty new(string name, string referencedMemberName)
psaliasproperty new(string name, string referencedMemberName, type conversionType)
#class System.Management.Automation.PSScriptProperty :System.Management.Automation.PSPropertyInfo @26
scriptblock GetterScript {get;}
scriptblock SetterScript {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
bool IsSettable {get;}
bool IsGettable {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psscriptproperty new(string name, scriptblock getterScript)
psscriptproperty new(string name, scriptblock getterScript, scriptblock setterScript)
#class System.Management.Automation.PSCodeProperty :System.Management.Automation.PSPropertyInfo @26
System.Reflection.MethodInfo GetterCodeReference {get;}
System.Reflection.MethodInfo SetterCodeReference {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
bool IsSettable {get;}
bool IsGettable {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSCodeProperty new(string name, System.Reflection.MethodInfo getterCodeReference)
System.Management.Automation.PSCodeProperty new(string name, System.Reflection.MethodInfo getterCodeReference, System.Reflection.MethodInfo setterCodeReference)
#class System.Management.Automation.PSScriptMethod :System.Management.Automation.PSMethodInfo @26
scriptblock Script {get;}
System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
string TypeNameOfValue {get;}
System.Object Value {get;set;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Object Invoke(Params System.Object[] arguments)
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psscriptmethod new(string name, scriptblock script)
#class System.Management.Automation.PSCodeMethod :System.Management.Automation.PSMethodInfo @26
System.Reflection.MethodInfo CodeReference {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
string TypeNameOfValue {get;}
System.Object Value {get;set;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
System.Object Invoke(Params System.Object[] arguments)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSCodeMethod new(string name, System.Reflection.MethodInfo codeReference)
#class System.Management.Automation.PSPropertySet :System.Management.Automation.PSMemberInfo @26
System.Collections.ObjectModel.Collection[string] ReferencedPropertyNames {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSPropertySet new(string name, System.Collections.Generic.IEnumerable[string] referencedPropertyNames)
#class System.Management.Automation.PSMemberSet :System.Management.Automation.PSMemberInfo @26
bool InheritMembers {get;}
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMemberInfo] Members {get;}
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSPropertyInfo] Properties {get;}
System.Management.Automation.PSMemberInfoCollection[System.Management.Automation.PSMethodInfo] Methods {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSMemberSet new(string name)
System.Management.Automation.PSMemberSet new(string name, System.Collections.Generic.IEnumerable[System.Management.Automation.PSMemberInfo] members)
#class System.Management.Automation.PSProperty :System.Management.Automation.PSPropertyInfo @26
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Object Value {get;set;}
bool IsSettable {get;}
bool IsGettable {get;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSMethod :System.Management.Automation.PSMethodInfo @26
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
string TypeNameOfValue {get;}
System.Object Value {get;set;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
System.Object Invoke(Params System.Object[] arguments)
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSMethodInfo abstract :System.Management.Automation.PSMemberInfo @26
System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
System.Object Value {get;set;}
System.Management.Automation.PSMemberTypes MemberType {get;}
string Name {get;}
bool IsInstance {get;}
string TypeNameOfValue {get;}
System.Object Invoke(Params System.Object[] arguments)
System.Management.Automation.PSMemberInfo Copy()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSVariableProperty :System.Management.Automation.PSNoteProperty @26
System.Management.Automation.PSMemberTypes MemberType {get;}
bool IsSettable {get;}
bool IsGettable {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psvariableproperty new(psvariable variable)
#class System.Management.Automation.PSParameterizedProperty :System.Management.Automation.PSMethodInfo @26
bool IsSettable {get;}
bool IsGettable {get;}
System.Collections.ObjectModel.Collection[string] OverloadDefinitions {get;}
string TypeNameOfValue {get;}
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Object Value {get;set;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Object Invoke(Params System.Object[] arguments)
void InvokeSet(System.Object valueToSet, Params System.Object[] arguments)
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSDynamicMember :System.Management.Automation.PSMemberInfo @26
System.Management.Automation.PSMemberTypes MemberType {get;}
System.Object Value {get;set;}
string TypeNameOfValue {get;}
string Name {get;}
bool IsInstance {get;}
string ToString()
System.Management.Automation.PSMemberInfo Copy()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.PSMemberTypes :System.Int32 @26 flags
AliasProperty=1 CodeProperty=2 Property=4 NoteProperty=8 ScriptProperty=16 PropertySet=32 Method=64 CodeMethod=128 ScriptMethod=256 Methods=448 ParameterizedProperty=512 MemberSet=1024 Event=2048 Dynamic=4096 InferredProperty=8192 Properties=8223 All=16383
#enum System.Management.Automation.PSMemberViewTypes :System.Int32 @26 flags
Extended=1 Adapted=2 Base=4 All=7
#class System.Management.Automation.PSMemberInfoCollection\`1<T> abstract :System.Object;System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable @26
T Item(string name) {get;}
void Add(T member)
void Add(T member, bool preValidated)
void Remove(string name)
System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name)
System.Management.Automation.ReadOnlyPSMemberInfoCollection[T] Match(string name, System.Management.Automation.PSMemberTypes memberTypes)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ParameterAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
string ExperimentName {get;}
ExperimentAction ExperimentAction {get;}
int Position {get;set;}
string ParameterSetName {get;set;}
bool Mandatory {get;set;}
bool ValueFromPipeline {get;set;}
bool ValueFromPipelineByPropertyName {get;set;}
bool ValueFromRemainingArguments {get;set;}
string HelpMessage {get;set;}
string HelpMessageBaseName {get;set;}
string HelpMessageResourceId {get;set;}
bool DontShow {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static string AllParameterSets {get;}
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
Parameter new()
Parameter new(string experimentName, ExperimentAction experimentAction)
#class System.Management.Automation.AliasAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
System.Collections.Generic.IList[string] AliasNames {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
Alias new(Params string[] aliasNames)
#class System.Management.Automation.CmdletBindingAttribute :System.Management.Automation.CmdletCommonMetadataAttribute @26
bool PositionalBinding {get;set;}
string DefaultParameterSetName {get;set;}
bool SupportsShouldProcess {get;set;}
bool SupportsPaging {get;set;}
bool SupportsTransactions {get;set;}
System.Management.Automation.ConfirmImpact ConfirmImpact {get;set;}
string HelpUri {get;set;}
System.Management.Automation.RemotingCapability RemotingCapability {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
CmdletBinding new()
#class System.Management.Automation.OutputTypeAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Management.Automation.PSTypeName[] Type {get;}
string ProviderCmdlet {get;set;}
string[] ParameterSetName {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
OutputType new(Params type[] type)
OutputType new(Params string[] type)
#class System.Management.Automation.ValidateSetAttribute :System.Management.Automation.ValidateEnumeratedArgumentsAttribute @26
string ErrorMessage {get;set;}
bool IgnoreCase {get;set;}
System.Collections.Generic.IList[string] ValidValues {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateSet new(Params string[] validValues)
ValidateSet new(type valuesGeneratorType)
#class System.Management.Automation.ValidateRangeAttribute :System.Management.Automation.ValidateEnumeratedArgumentsAttribute @26
System.Object MinRange {get;}
System.Object MaxRange {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateRange new(System.Object minRange, System.Object maxRange)
ValidateRange new(System.Management.Automation.ValidateRangeKind kind)
#enum System.Management.Automation.ValidateRangeKind :System.Int32 @26
Positive=0 NonNegative=1 Negative=2 NonPositive=3
#class System.Management.Automation.ValidatePatternAttribute :System.Management.Automation.ValidateEnumeratedArgumentsAttribute @26
string RegexPattern {get;}
System.Text.RegularExpressions.RegexOptions Options {get;set;}
string ErrorMessage {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidatePattern new(string regexPattern)
#class System.Management.Automation.ValidateLengthAttribute :System.Management.Automation.ValidateEnumeratedArgumentsAttribute @26
int MinLength {get;}
int MaxLength {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateLength new(int minLength, int maxLength)
#class System.Management.Automation.ValidateCountAttribute :System.Management.Automation.ValidateArgumentsAttribute @26
int MinLength {get;}
int MaxLength {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateCount new(int minLength, int maxLength)
#class System.Management.Automation.ValidateScriptAttribute :System.Management.Automation.ValidateEnumeratedArgumentsAttribute @26
string ErrorMessage {get;set;}
scriptblock ScriptBlock {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateScript new(scriptblock scriptBlock)
#class System.Management.Automation.ValidateNotNullAttribute :System.Management.Automation.NullValidationAttributeBase @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateNotNull new()
#class System.Management.Automation.ValidateNotNullOrEmptyAttribute :System.Management.Automation.ValidateNotNullOrAttributeBase @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateNotNullOrEmpty new()
#class System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute :System.Management.Automation.ValidateNotNullOrAttributeBase @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateNotNullOrWhiteSpace new()
#class System.Management.Automation.ValidateDriveAttribute :System.Management.Automation.ValidateArgumentsAttribute @26
System.Collections.Generic.IList[string] ValidRootDrives {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateDrive new(Params string[] validRootDrives)
#class System.Management.Automation.ValidateUserDriveAttribute :System.Management.Automation.ValidateDriveAttribute @26
System.Collections.Generic.IList[string] ValidRootDrives {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateUserDrive new()
#class System.Management.Automation.ValidateTrustedDataAttribute :System.Management.Automation.ValidateArgumentsAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ValidateTrustedData new()
#class System.Management.Automation.AllowNullAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
AllowNull new()
#class System.Management.Automation.AllowEmptyStringAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
AllowEmptyString new()
#class System.Management.Automation.AllowEmptyCollectionAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
AllowEmptyCollection new()
#class System.Management.Automation.ArgumentCompleterAttribute :System.Attribute @26
type Type {get;}
scriptblock ScriptBlock {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ArgumentCompleter new(type type)
ArgumentCompleter new(scriptblock scriptBlock)
#class System.Management.Automation.ArgumentCompletionsAttribute :System.Attribute @26
System.Object TypeId {get;}
System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
ArgumentCompletions new(Params string[] completions)
#class System.Management.Automation.ArgumentTransformationAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
bool TransformNullOptionalParameters {get;}
System.Object TypeId {get;}
System.Object Transform(System.Management.Automation.EngineIntrinsics engineIntrinsics, System.Object inputData)
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ValidateArgumentsAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.ValidateEnumeratedArgumentsAttribute abstract :System.Management.Automation.ValidateArgumentsAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.SupportsWildcardsAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
SupportsWildcards new()
#class System.Management.Automation.PSDefaultValueAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
System.Object Value {get;set;}
string Help {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
PSDefaultValue new()
#class System.Management.Automation.CredentialAttribute :System.Management.Automation.ArgumentTransformationAttribute @26
bool TransformNullOptionalParameters {get;}
System.Object TypeId {get;}
System.Object Transform(System.Management.Automation.EngineIntrinsics engineIntrinsics, System.Object inputData)
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CredentialAttribute new()
#class System.Management.Automation.HiddenAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.HiddenAttribute new()
#class System.Management.Automation.ExperimentalAttribute :System.Management.Automation.Internal.ParsingBaseAttribute @26
string ExperimentName {get;}
ExperimentAction ExperimentAction {get;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
Experimental new(string experimentName, ExperimentAction experimentAction)
#class System.Management.Automation.DscResourceAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
System.Management.Automation.DSCResourceRunAsCredential RunAsCredential {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
DscResource new()
#class System.Management.Automation.DscPropertyAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
bool Key {get;set;}
bool Mandatory {get;set;}
bool NotConfigurable {get;set;}
System.Object TypeId {get;}
bool Equals(System.Object obj)
int GetHashCode()
bool Match(System.Object obj)
bool IsDefaultAttribute()
type GetType()
string ToString()
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.MemberInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.ParameterInfo element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element)
static System.Attribute[] GetCustomAttributes(System.Reflection.Assembly element, bool inherit)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType)
static bool IsDefined(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType)
static bool IsDefined(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Module element, type attributeType)
static bool IsDefined(System.Reflection.Module element, type attributeType, bool inherit)
static bool IsDefined(System.Reflection.Assembly element, type attributeType)
static bool IsDefined(System.Reflection.Assembly element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.MemberInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.ParameterInfo element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Module element, type attributeType, bool inherit)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType)
static System.Attribute GetCustomAttribute(System.Reflection.Assembly element, type attributeType, bool inherit)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
DscProperty new()
#class System.Management.Automation.RuntimeDefinedParameter :System.Object @26
string Name {get;set;}
type ParameterType {get;set;}
System.Object Value {get;set;}
bool IsSet {get;set;}
System.Collections.ObjectModel.Collection[System.Attribute] Attributes {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.RuntimeDefinedParameter new()
System.Management.Automation.RuntimeDefinedParameter new(string name, type parameterType, System.Collections.ObjectModel.Collection[System.Attribute] attributes)
#class System.Management.Automation.RuntimeDefinedParameterDictionary :System.Collections.Generic.Dictionary\`2[System.String,System.Management.Automation.RuntimeDefinedParameter];System.Collections.Generic.IDictionary\`2[System.String,System.Management.Automation.RuntimeDefinedParameter];System.Collections.Generic.ICollection\`1[System.Collections.Generic.KeyValuePair\`2[System.String,System.Management.Automation.RuntimeDefinedParameter]];System.Collections.Generic.IEnumerable\`1[System.Collections.Generic.KeyValuePair\`2[System.String,System.Management.Automation.RuntimeDefinedParameter]];System.Collections.IEnumerable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.Generic.IReadOnlyDictionary\`2[System.String,System.Management.Automation.RuntimeDefinedParameter];System.Collections.Generic.IReadOnlyCollection\`1[System.Collections.Generic.KeyValuePair\`2[System.String,System.Management.Automation.RuntimeDefinedParameter]];System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback @26
string HelpFile {get;set;}
System.Object Data {get;set;}
System.Collections.Generic.IEqualityComparer[string] Comparer {get;}
int Count {get;}
int Capacity {get;}
System.Collections.Generic.Dictionary\`2+KeyCollection[string,System.Management.Automation.RuntimeDefinedParameter] Keys {get;}
System.Collections.Generic.Dictionary\`2+ValueCollection[string,System.Management.Automation.RuntimeDefinedParameter] Values {get;}
System.Management.Automation.RuntimeDefinedParameter Item(string key) {get;set;}
System.Object IDictionary.Item(System.Object key) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Add(string key, System.Management.Automation.RuntimeDefinedParameter value)
void IDictionary[string,RuntimeDefinedParameter].Add(string key, System.Management.Automation.RuntimeDefinedParameter value)
void ICollection[KeyValuePair[string,RuntimeDefinedParameter]].Add(System.Collections.Generic.KeyValuePair[string,System.Management.Automation.RuntimeDefinedParameter] item)
void IDictionary.Add(System.Object key, System.Object value)
void Clear()
void ICollection[KeyValuePair[string,RuntimeDefinedParameter]].Clear()
void IDictionary.Clear()
bool ContainsKey(string key)
bool IDictionary[string,RuntimeDefinedParameter].ContainsKey(string key)
bool IReadOnlyDictionary[string,RuntimeDefinedParameter].ContainsKey(string key)
bool ContainsValue(System.Management.Automation.RuntimeDefinedParameter value)
System.Collections.Generic.Dictionary\`2+Enumerator[string,System.Management.Automation.RuntimeDefinedParameter] GetEnumerator()
System.Collections.Generic.IEnumerator[System.Collections.Generic.KeyValuePair[string,System.Management.Automation.RuntimeDefinedParameter]] IEnumerable[KeyValuePair[string,RuntimeDefinedParameter]].GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
System.Collections.Generic.Dictionary\`2+AlternateLookup[string,System.Management.Automation.RuntimeDefinedParameter,TAlternateKey] GetAlternateLookup[TAlternateKey]()
bool TryGetAlternateLookup[TAlternateKey]([ref] System.Collections.Generic.Dictionary\`2+AlternateLookup[string,System.Management.Automation.RuntimeDefinedParameter,TAlternateKey] lookup)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
bool Remove(string key)
bool Remove(string key, [ref] System.Management.Automation.RuntimeDefinedParameter value)
bool IDictionary[string,RuntimeDefinedParameter].Remove(string key)
bool ICollection[KeyValuePair[string,RuntimeDefinedParameter]].Remove(System.Collections.Generic.KeyValuePair[string,System.Management.Automation.RuntimeDefinedParameter] item)
void IDictionary.Remove(System.Object key)
bool TryGetValue(string key, [ref] System.Management.Automation.RuntimeDefinedParameter value)
bool IDictionary[string,RuntimeDefinedParameter].TryGetValue(string key, [ref] System.Management.Automation.RuntimeDefinedParameter value)
bool IReadOnlyDictionary[string,RuntimeDefinedParameter].TryGetValue(string key, [ref] System.Management.Automation.RuntimeDefinedParameter value)
bool TryAdd(string key, System.Management.Automation.RuntimeDefinedParameter value)
int EnsureCapacity(int capacity)
void TrimExcess()
void TrimExcess(int capacity)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
bool ICollection[KeyValuePair[string,RuntimeDefinedParameter]].Contains(System.Collections.Generic.KeyValuePair[string,System.Management.Automation.RuntimeDefinedParameter] item)
bool IDictionary.Contains(System.Object key)
void ICollection[KeyValuePair[string,RuntimeDefinedParameter]].CopyTo(System.Collections.Generic.KeyValuePair[string,System.Management.Automation.RuntimeDefinedParameter][] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.RuntimeDefinedParameterDictionary new()
#enum System.Management.Automation.ConfirmImpact :System.Int32 @26
None=0 Low=1 Medium=2 High=3
#class System.Management.Automation.Cmdlet abstract :System.Management.Automation.Internal.InternalCommand @26
bool Stopping {get;}
System.Threading.CancellationToken PipelineStopToken {get;}
System.Management.Automation.ICommandRuntime CommandRuntime {get;set;}
System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
System.Management.Automation.CommandOrigin CommandOrigin {get;}
string GetResourceString(string baseName, string resourceId)
void WriteError(System.Management.Automation.ErrorRecord errorRecord)
void WriteObject(System.Object sendToPipeline)
void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
void WriteVerbose(string text)
void WriteWarning(string text)
void WriteCommandDetail(string text)
void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
void WriteDebug(string text)
void WriteInformation(System.Object messageData, string[] tags)
void WriteInformation(System.Management.Automation.InformationRecord informationRecord)
bool ShouldProcess(string target)
bool ShouldProcess(string target, string action)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
bool ShouldContinue(string query, string caption)
bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)
System.Collections.IEnumerable Invoke()
System.Collections.Generic.IEnumerable[T] Invoke[T]()
bool TransactionAvailable()
void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.HashSet[string] CommonParameters {get;}
static System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSCmdlet abstract :System.Management.Automation.Cmdlet @26
System.Management.Automation.Host.PSHost Host {get;}
System.Management.Automation.SessionState SessionState {get;}
System.Management.Automation.PSEventManager Events {get;}
System.Management.Automation.JobRepository JobRepository {get;}
System.Management.Automation.JobManager JobManager {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
string ParameterSetName {get;}
System.Management.Automation.InvocationInfo MyInvocation {get;}
System.Management.Automation.PagingParameters PagingParameters {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
bool Stopping {get;}
System.Threading.CancellationToken PipelineStopToken {get;}
System.Management.Automation.ICommandRuntime CommandRuntime {get;set;}
System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
System.Management.Automation.CommandOrigin CommandOrigin {get;}
System.Management.Automation.PathInfo CurrentProviderLocation(string providerId)
string GetUnresolvedProviderPathFromPSPath(string path)
System.Collections.ObjectModel.Collection[string] GetResolvedProviderPathFromPSPath(string path, [ref] System.Management.Automation.ProviderInfo provider)
System.Object GetVariableValue(string name)
System.Object GetVariableValue(string name, System.Object defaultValue)
string GetResourceString(string baseName, string resourceId)
void WriteError(System.Management.Automation.ErrorRecord errorRecord)
void WriteObject(System.Object sendToPipeline)
void WriteObject(System.Object sendToPipeline, bool enumerateCollection)
void WriteVerbose(string text)
void WriteWarning(string text)
void WriteCommandDetail(string text)
void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
void WriteDebug(string text)
void WriteInformation(System.Object messageData, string[] tags)
void WriteInformation(System.Management.Automation.InformationRecord informationRecord)
bool ShouldProcess(string target)
bool ShouldProcess(string target, string action)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
bool ShouldContinue(string query, string caption)
bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
bool ShouldContinue(string query, string caption, bool hasSecurityImpact, [ref] bool yesToAll, [ref] bool noToAll)
System.Collections.IEnumerable Invoke()
System.Collections.Generic.IEnumerable[T] Invoke[T]()
bool TransactionAvailable()
void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Collections.Generic.HashSet[string] CommonParameters {get;}
static System.Collections.Generic.HashSet[string] OptionalCommonParameters {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSTypeName :System.Object @26
string Name {get;}
type Type {get;}
System.Management.Automation.Language.TypeDefinitionAst TypeDefinitionAst {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSTypeName new(type type)
System.Management.Automation.PSTypeName new(string name)
System.Management.Automation.PSTypeName new(string name, type type)
System.Management.Automation.PSTypeName new(System.Management.Automation.Language.TypeDefinitionAst typeDefinitionAst)
System.Management.Automation.PSTypeName new(System.Management.Automation.Language.ITypeName typeName)
#class System.Management.Automation.PSListModifier :System.Object @26
System.Collections.ObjectModel.Collection[System.Object] Add {get;}
System.Collections.ObjectModel.Collection[System.Object] Remove {get;}
System.Collections.ObjectModel.Collection[System.Object] Replace {get;}
void ApplyTo(System.Collections.IList collectionToUpdate)
void ApplyTo(System.Object collectionToUpdate)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
pslistmodifier new()
pslistmodifier new(System.Collections.ObjectModel.Collection[System.Object] removeItems, System.Collections.ObjectModel.Collection[System.Object] addItems)
pslistmodifier new(System.Object replacementItems)
pslistmodifier new(hashtable hash)
#class System.Management.Automation.PSPrimitiveDictionary :System.Collections.Hashtable;System.Collections.IDictionary;System.Collections.ICollection;System.Collections.IEnumerable;System.Runtime.Serialization.ISerializable;System.Runtime.Serialization.IDeserializationCallback;System.ICloneable @26
System.Object Item(System.Object key) {get;set;}
System.Object Item(string key) {get;set;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
bool IsSynchronized {get;}
System.Collections.ICollection Keys {get;}
System.Collections.ICollection Values {get;}
System.Object SyncRoot {get;}
int Count {get;}
void Add(System.Object key, System.Object value)
void Add(string key, bool value)
void Add(string key, bool[] value)
void Add(string key, byte value)
void Add(string key, byte[] value)
void Add(string key, char value)
void Add(string key, char[] value)
void Add(string key, datetime value)
void Add(string key, datetime[] value)
void Add(string key, decimal value)
void Add(string key, decimal[] value)
void Add(string key, double value)
void Add(string key, double[] value)
void Add(string key, guid value)
void Add(string key, guid[] value)
void Add(string key, int value)
void Add(string key, int[] value)
void Add(string key, long value)
void Add(string key, long[] value)
void Add(string key, sbyte value)
void Add(string key, sbyte[] value)
void Add(string key, float value)
void Add(string key, float[] value)
void Add(string key, string value)
void Add(string key, string[] value)
void Add(string key, timespan value)
void Add(string key, timespan[] value)
void Add(string key, ushort value)
void Add(string key, ushort[] value)
void Add(string key, uint value)
void Add(string key, uint[] value)
void Add(string key, ulong value)
void Add(string key, ulong[] value)
void Add(string key, uri value)
void Add(string key, uri[] value)
void Add(string key, version value)
void Add(string key, version[] value)
void Add(string key, psprimitivedictionary value)
void Add(string key, psprimitivedictionary[] value)
void IDictionary.Add(System.Object key, System.Object value)
System.Object Clone()
System.Object ICloneable.Clone()
void Clear()
void IDictionary.Clear()
bool Contains(System.Object key)
bool IDictionary.Contains(System.Object key)
bool ContainsKey(System.Object key)
bool ContainsValue(System.Object value)
void CopyTo(array array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
System.Collections.IDictionaryEnumerator GetEnumerator()
System.Collections.IDictionaryEnumerator IDictionary.GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
void Remove(System.Object key)
void IDictionary.Remove(System.Object key)
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void OnDeserialization(System.Object sender)
void IDeserializationCallback.OnDeserialization(System.Object sender)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static hashtable Synchronized(hashtable table)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
psprimitivedictionary new()
psprimitivedictionary new(hashtable other)
#class System.Management.Automation.PowerShell :System.Object;System.IDisposable @26
System.Management.Automation.PSCommand Commands {get;set;}
System.Management.Automation.PSDataStreams Streams {get;}
guid InstanceId {get;}
System.Management.Automation.PSInvocationStateInfo InvocationStateInfo {get;}
bool IsNested {get;}
bool HadErrors {get;}
runspace Runspace {get;set;}
System.Management.Automation.Runspaces.RunspacePool RunspacePool {get;set;}
bool IsRunspaceOwner {get;}
string HistoryString {get;set;}
powershell CreateNestedPowerShell()
powershell AddCommand(string cmdlet)
powershell AddCommand(string cmdlet, bool useLocalScope)
powershell AddCommand(System.Management.Automation.CommandInfo commandInfo)
powershell AddScript(string script)
powershell AddScript(string script, bool useLocalScope)
powershell AddParameter(string parameterName, System.Object value)
powershell AddParameter(string parameterName)
powershell AddParameters(System.Collections.IList parameters)
powershell AddParameters(System.Collections.IDictionary parameters)
powershell AddArgument(System.Object value)
powershell AddStatement()
System.Collections.ObjectModel.Collection[psobject] Connect()
System.IAsyncResult ConnectAsync()
System.IAsyncResult ConnectAsync(System.Management.Automation.PSDataCollection[psobject] output, System.AsyncCallback invocationCallback, System.Object state)
System.Collections.ObjectModel.Collection[psobject] Invoke()
System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input)
System.Collections.ObjectModel.Collection[psobject] Invoke(System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings)
System.Collections.ObjectModel.Collection[T] Invoke[T]()
System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input)
System.Collections.ObjectModel.Collection[T] Invoke[T](System.Collections.IEnumerable input, System.Management.Automation.PSInvocationSettings settings)
void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output)
void Invoke[T](System.Collections.IEnumerable input, System.Collections.Generic.IList[T] output, System.Management.Automation.PSInvocationSettings settings)
void Invoke[TInput,TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings)
System.IAsyncResult BeginInvoke()
System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input)
System.IAsyncResult BeginInvoke[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
System.IAsyncResult BeginInvoke[TInput,TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output)
System.IAsyncResult BeginInvoke[TInput,TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync()
System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input)
System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[T](System.Management.Automation.PSDataCollection[T] input, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput,TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output)
System.Threading.Tasks.Task[System.Management.Automation.PSDataCollection[psobject]] InvokeAsync[TInput,TOutput](System.Management.Automation.PSDataCollection[TInput] input, System.Management.Automation.PSDataCollection[TOutput] output, System.Management.Automation.PSInvocationSettings settings, System.AsyncCallback callback, System.Object state)
System.Management.Automation.PSDataCollection[psobject] EndInvoke(System.IAsyncResult asyncResult)
void Stop()
System.IAsyncResult BeginStop(System.AsyncCallback callback, System.Object state)
void EndStop(System.IAsyncResult asyncResult)
System.Threading.Tasks.Task StopAsync(System.AsyncCallback callback, System.Object state)
void Dispose()
void IDisposable.Dispose()
System.Management.Automation.SteppablePipeline GetSteppablePipeline()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static powershell Create()
static powershell Create(System.Management.Automation.RunspaceMode runspace)
static powershell Create(initialsessionstate initialSessionState)
static powershell Create(runspace runspace)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.Runspace abstract :System.Object;System.IDisposable @26
System.Threading.ApartmentState ApartmentState {get;set;}
System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
version Version {get;}
bool RunspaceIsRemote {get;}
System.Management.Automation.Runspaces.RunspaceStateInfo RunspaceStateInfo {get;}
System.Management.Automation.Runspaces.RunspaceAvailability RunspaceAvailability {get;set;}
initialsessionstate InitialSessionState {get;}
guid InstanceId {get;}
System.Management.Automation.Runspaces.RunspaceConnectionInfo ConnectionInfo {get;}
System.Management.Automation.Runspaces.RunspaceConnectionInfo OriginalConnectionInfo {get;}
System.Management.Automation.JobManager JobManager {get;}
System.Nullable[datetime] DisconnectedOn {get;}
System.Nullable[datetime] ExpiresOn {get;}
string Name {get;set;}
int Id {get;}
System.Management.Automation.Runspaces.SessionStateProxy SessionStateProxy {get;}
System.Management.Automation.Debugger Debugger {get;}
System.Management.Automation.PSEventManager Events {get;}
void Disconnect()
void DisconnectAsync()
void Connect()
void ConnectAsync()
System.Management.Automation.Runspaces.Pipeline CreateDisconnectedPipeline()
powershell CreateDisconnectedPowerShell()
System.Management.Automation.Runspaces.RunspaceCapability GetCapabilities()
void Open()
void OpenAsync()
void Close()
void CloseAsync()
System.Management.Automation.Runspaces.Pipeline CreatePipeline()
System.Management.Automation.Runspaces.Pipeline CreatePipeline(string command)
System.Management.Automation.Runspaces.Pipeline CreatePipeline(string command, bool addToHistory)
System.Management.Automation.Runspaces.Pipeline CreateNestedPipeline()
System.Management.Automation.Runspaces.Pipeline CreateNestedPipeline(string command, bool addToHistory)
psprimitivedictionary GetApplicationPrivateData()
void Dispose()
void IDisposable.Dispose()
void ResetRunspaceState()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static runspace DefaultRunspace {get;set;}
static bool CanUseDefaultRunspace {get;}
static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
static runspace[] GetRunspaces(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
static runspace GetRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, guid sessionId, System.Nullable[guid] commandId, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.RunspaceFactory static :System.Object @26
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static runspace CreateRunspace()
static runspace CreateRunspace(System.Management.Automation.Host.PSHost host)
static runspace CreateRunspace(initialsessionstate initialSessionState)
static runspace CreateRunspace(System.Management.Automation.Host.PSHost host, initialsessionstate initialSessionState)
static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments)
static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments, string name)
static runspace CreateRunspace(System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
static runspace CreateRunspace(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool()
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(initialsessionstate initialSessionState)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Host.PSHost host)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, initialsessionstate initialSessionState, System.Management.Automation.Host.PSHost host)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
static System.Management.Automation.Runspaces.RunspacePool CreateRunspacePool(int minRunspaces, int maxRunspaces, System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable, psprimitivedictionary applicationArguments)
static runspace CreateOutOfProcessRunspace(System.Management.Automation.Runspaces.TypeTable typeTable)
static runspace CreateOutOfProcessRunspace(System.Management.Automation.Runspaces.TypeTable typeTable, System.Management.Automation.Runspaces.PowerShellProcessInstance processInstance)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.RunspacePool :System.Object;System.IDisposable @26
guid InstanceId {get;}
bool IsDisposed {get;}
System.Management.Automation.RunspacePoolStateInfo RunspacePoolStateInfo {get;}
initialsessionstate InitialSessionState {get;}
System.Management.Automation.Runspaces.RunspaceConnectionInfo ConnectionInfo {get;}
timespan CleanupInterval {get;set;}
System.Management.Automation.Runspaces.RunspacePoolAvailability RunspacePoolAvailability {get;}
System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
System.Threading.ApartmentState ApartmentState {get;set;}
void Disconnect()
System.IAsyncResult BeginDisconnect(System.AsyncCallback callback, System.Object state)
void EndDisconnect(System.IAsyncResult asyncResult)
void Connect()
System.IAsyncResult BeginConnect(System.AsyncCallback callback, System.Object state)
void EndConnect(System.IAsyncResult asyncResult)
System.Collections.ObjectModel.Collection[powershell] CreateDisconnectedPowerShells()
System.Management.Automation.Runspaces.RunspacePoolCapability GetCapabilities()
bool SetMaxRunspaces(int maxRunspaces)
int GetMaxRunspaces()
bool SetMinRunspaces(int minRunspaces)
int GetMinRunspaces()
int GetAvailableRunspaces()
void Open()
System.IAsyncResult BeginOpen(System.AsyncCallback callback, System.Object state)
void EndOpen(System.IAsyncResult asyncResult)
void Close()
System.IAsyncResult BeginClose(System.AsyncCallback callback, System.Object state)
void EndClose(System.IAsyncResult asyncResult)
void Dispose()
void IDisposable.Dispose()
psprimitivedictionary GetApplicationPrivateData()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo)
static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host)
static System.Management.Automation.Runspaces.RunspacePool[] GetRunspacePools(System.Management.Automation.Runspaces.RunspaceConnectionInfo connectionInfo, System.Management.Automation.Host.PSHost host, System.Management.Automation.Runspaces.TypeTable typeTable)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.InitialSessionState :System.Object @26
System.Management.Automation.PSLanguageMode LanguageMode {get;set;}
string TranscriptDirectory {get;set;}
Microsoft.PowerShell.ExecutionPolicy ExecutionPolicy {get;set;}
bool UseFullLanguageModeInDebugger {get;set;}
System.Threading.ApartmentState ApartmentState {get;set;}
System.Management.Automation.Runspaces.PSThreadOptions ThreadOptions {get;set;}
bool ThrowOnRunspaceOpenError {get;set;}
System.Management.Automation.AuthorizationManager AuthorizationManager {get;set;}
System.Collections.ObjectModel.ReadOnlyCollection[Microsoft.PowerShell.Commands.ModuleSpecification] Modules {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateAssemblyEntry] Assemblies {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateTypeEntry] Types {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateFormatEntry] Formats {get;}
bool DisableFormatUpdates {get;set;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateProviderEntry] Providers {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateCommandEntry] Commands {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] Variables {get;}
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection[System.Management.Automation.Runspaces.SessionStateVariableEntry] EnvironmentVariables {get;}
System.Collections.Generic.HashSet[string] StartupScripts {get;}
initialsessionstate Clone()
void ImportPSModule(Params string[] name)
void ImportPSModule(System.Collections.Generic.IEnumerable[Microsoft.PowerShell.Commands.ModuleSpecification] modules)
void ImportPSModulesFromPath(string path)
System.Management.Automation.PSSnapInInfo ImportPSSnapIn(string name, [ref] System.Management.Automation.Runspaces.PSSnapInException warning)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static initialsessionstate CreateFromSessionConfigurationFile(string path)
static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier)
static initialsessionstate CreateFromSessionConfigurationFile(string path, System.Func[string,bool] roleVerifier, bool validateFile)
static initialsessionstate CreateRestricted(System.Management.Automation.SessionCapabilities sessionCapabilities)
static initialsessionstate Create()
static initialsessionstate Create(string snapInName)
static initialsessionstate Create(string[] snapInNameCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warning)
static initialsessionstate CreateDefault()
static initialsessionstate CreateDefault2()
static initialsessionstate CreateFrom(string snapInPath, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings)
static initialsessionstate CreateFrom(string[] snapInPathCollection, [ref] System.Management.Automation.Runspaces.PSConsoleLoadException warnings)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.Runspaces.PSSession :System.Object @26
System.Management.Automation.Runspaces.TargetMachineType ComputerType {get;set;}
string ComputerName {get;}
string ContainerId {get;}
string VMName {get;}
System.Nullable[guid] VMId {get;}
string ConfigurationName {get;}
guid InstanceId {get;}
int Id {get;}
string Name {get;set;}
System.Management.Automation.Runspaces.RunspaceAvailability Availability {get;}
psprimitivedictionary ApplicationPrivateData {get;}
runspace Runspace {get;}
string Transport {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.Runspaces.PSSession Create(runspace runspace, string transportName, System.Management.Automation.PSCmdlet psCmdlet)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.Runspaces.PipelineState :System.Int32 @26
NotStarted=0 Running=1 Stopping=2 Stopped=3 Completed=4 Failed=5 Disconnected=6
#enum System.Management.Automation.Runspaces.RunspaceState :System.Int32 @26
BeforeOpen=0 Opening=1 Opened=2 Closed=3 Closing=4 Broken=5 Disconnecting=6 Disconnected=7 Connecting=8
#class System.Management.Automation.Job abstract :System.Object;System.IDisposable @26
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
void LoadJobStreams()
void UnloadJobStreams()
void StopJob()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.JobState :System.Int32 @26
NotStarted=0 Running=1 Completed=2 Failed=3 Stopped=4 Blocked=5 Suspended=6 Disconnected=7 Suspending=8 Stopping=9 AtBreakpoint=10
#class System.Management.Automation.SteppablePipeline :System.Object;System.IDisposable @26
void Begin(bool expectInput)
void Begin(bool expectInput, System.Management.Automation.EngineIntrinsics contextToRedirectTo)
void Begin(System.Management.Automation.Internal.InternalCommand command)
array Process(System.Object input)
array Process(psobject input)
array Process()
array End()
void Clean()
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.DebugRecord :System.Management.Automation.InformationalRecord @26
string Message {get;set;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.DebugRecord new(string message)
System.Management.Automation.DebugRecord new(psobject record)
#class System.Management.Automation.VerboseRecord :System.Management.Automation.InformationalRecord @26
string Message {get;set;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.VerboseRecord new(string message)
System.Management.Automation.VerboseRecord new(psobject record)
#class System.Management.Automation.WarningRecord :System.Management.Automation.InformationalRecord @26
string FullyQualifiedWarningId {get;}
string Message {get;set;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.WarningRecord new(string message)
System.Management.Automation.WarningRecord new(psobject record)
System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, string message)
System.Management.Automation.WarningRecord new(string fullyQualifiedWarningId, psobject record)
#class System.Management.Automation.InformationRecord :System.Object @26
System.Object MessageData {get;}
string Source {get;set;}
datetime TimeGenerated {get;set;}
System.Collections.Generic.List[string] Tags {get;}
string User {get;set;}
string Computer {get;set;}
uint ProcessId {get;set;}
uint NativeThreadId {get;set;}
uint ManagedThreadId {get;set;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.InformationRecord new(System.Object messageData, string source)
#class System.Management.Automation.InformationalRecord abstract :System.Object @26
string Message {get;set;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
System.Collections.ObjectModel.ReadOnlyCollection[int] PipelineIterationInfo {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.HostInformationMessage :System.Object @26
string Message {get;set;}
System.Nullable[bool] NoNewLine {get;set;}
System.Nullable[System.ConsoleColor] ForegroundColor {get;set;}
System.Nullable[System.ConsoleColor] BackgroundColor {get;set;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.HostInformationMessage new()
#class System.Management.Automation.ProgressRecord :System.Object @26
int ActivityId {get;}
int ParentActivityId {get;set;}
string Activity {get;set;}
string StatusDescription {get;set;}
string CurrentOperation {get;set;}
int PercentComplete {get;set;}
int SecondsRemaining {get;set;}
System.Management.Automation.ProgressRecordType RecordType {get;set;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ProgressRecord new(int activityId, string activity, string statusDescription)
System.Management.Automation.ProgressRecord new(int activityId)
#enum System.Management.Automation.ProgressRecordType :System.Int32 @26
Processing=0 Completed=1
#class System.Management.Automation.CallStackFrame :System.Object @26
string ScriptName {get;}
int ScriptLineNumber {get;}
System.Management.Automation.InvocationInfo InvocationInfo {get;}
System.Management.Automation.Language.IScriptExtent Position {get;}
string FunctionName {get;}
string GetScriptLocation()
System.Collections.Generic.Dictionary[string,psvariable] GetFrameVariables()
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.CallStackFrame new(System.Management.Automation.InvocationInfo invocationInfo)
#class System.Management.Automation.PSEventArgs :System.EventArgs @26
string ComputerName {get;}
guid RunspaceId {get;}
int EventIdentifier {get;}
System.Object Sender {get;}
System.EventArgs SourceEventArgs {get;}
System.Object[] SourceArgs {get;}
string SourceIdentifier {get;}
datetime TimeGenerated {get;}
psobject MessageData {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.EventArgs Empty {get;}
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class System.Management.Automation.PSEventSubscriber :System.Object;System.IEquatable\`1[System.Management.Automation.PSEventSubscriber] @26
int SubscriptionId {get;set;}
System.Object SourceObject {get;}
string EventName {get;}
string SourceIdentifier {get;}
System.Management.Automation.PSEventJob Action {get;}
System.Management.Automation.PSEventReceivedEventHandler HandlerDelegate {get;}
bool SupportEvent {get;}
bool ForwardEvent {get;}
bool Equals(System.Object obj)
bool Equals(System.Management.Automation.PSEventSubscriber other)
bool IEquatable[PSEventSubscriber].Equals(System.Management.Automation.PSEventSubscriber other)
int GetHashCode()
type GetType()
string ToString()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.VariableAccessMode :System.Int32 @26
Read=0 Write=1 ReadWrite=2
#enum System.Management.Automation.ShouldProcessReason :System.Int32 @26 flags
None=0 WhatIf=1
#enum System.Management.Automation.SplitOptions :System.Int32 @26 flags
SimpleMatch=1 RegexMatch=2 CultureInvariant=4 IgnorePatternWhitespace=8 Multiline=16 Singleline=32 IgnoreCase=64 ExplicitCapture=128
#enum System.Management.Automation.WhereOperatorSelectionMode :System.Int32 @26
Default=0 First=1 Last=2 SkipUntil=3 Until=4 Split=5
#class System.Management.Automation.PSStyle :System.Object @26
System.Management.Automation.OutputRendering OutputRendering {get;set;}
string Reset {get;}
string BlinkOff {get;}
string Blink {get;}
string BoldOff {get;}
string Bold {get;}
string DimOff {get;}
string Dim {get;}
string Hidden {get;}
string HiddenOff {get;}
string Reverse {get;}
string ReverseOff {get;}
string ItalicOff {get;}
string Italic {get;}
string UnderlineOff {get;}
string Underline {get;}
string StrikethroughOff {get;}
string Strikethrough {get;}
System.Management.Automation.PSStyle+FormattingData Formatting {get;}
System.Management.Automation.PSStyle+ProgressConfiguration Progress {get;}
System.Management.Automation.PSStyle+ForegroundColor Foreground {get;}
System.Management.Automation.PSStyle+BackgroundColor Background {get;}
System.Management.Automation.PSStyle+FileInfoFormatting FileInfo {get;}
string FormatHyperlink(string text, uri link)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static System.Management.Automation.PSStyle Instance {get;}
static string MapForegroundColorToEscapeSequence(System.ConsoleColor foregroundColor)
static string MapBackgroundColorToEscapeSequence(System.ConsoleColor backgroundColor)
static string MapColorPairToEscapeSequence(System.ConsoleColor foregroundColor, System.ConsoleColor backgroundColor)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.OutputRendering :System.Int32 @26
Host=0 PlainText=1 Ansi=2
#enum System.Management.Automation.SigningOption :System.Int32 @26
AddOnlyCertificate=0 AddFullCertificateChain=1 AddFullCertificateChainExceptRoot=2 Default=2
#enum System.Management.Automation.SignatureStatus :System.Int32 @26
Valid=0 UnknownError=1 NotSigned=2 HashMismatch=3 NotTrusted=4 NotSupportedFileFormat=5 Incompatible=6
#class System.Management.Automation.PSDataCollection\`1<T> :System.Object;System.Collections.Generic.IList\`1[T];System.Collections.Generic.ICollection\`1[T];System.Collections.Generic.IEnumerable\`1[T];System.Collections.IEnumerable;System.Collections.IList;System.Collections.ICollection;System.IDisposable;System.Runtime.Serialization.ISerializable @26
bool IsOpen {get;}
int DataAddedCount {get;set;}
bool SerializeInput {get;set;}
bool IsAutoGenerated {get;set;}
bool BlockingEnumerator {get;set;}
bool EnumeratorNeverBlocks {get;set;}
T Item(int index) {get;set;}
int Count {get;}
bool IsReadOnly {get;}
bool IsFixedSize {get;}
System.Object SyncRoot {get;}
bool IsSynchronized {get;}
void Complete()
int IndexOf(T item)
int IList.IndexOf(System.Object value)
void Insert(int index, T item)
void IList.Insert(int index, System.Object value)
void RemoveAt(int index)
void IList.RemoveAt(int index)
void Add(T item)
int IList.Add(System.Object value)
void Clear()
void IList.Clear()
bool Contains(T item)
bool IList.Contains(System.Object value)
void CopyTo(T[] array, int arrayIndex)
void ICollection.CopyTo(array array, int index)
bool Remove(T item)
void IList.Remove(System.Object value)
System.Collections.Generic.IEnumerator[T] GetEnumerator()
System.Collections.IEnumerator IEnumerable.GetEnumerator()
System.Collections.ObjectModel.Collection[T] ReadAll()
void GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void ISerializable.GetObjectData(System.Runtime.Serialization.SerializationInfo info, System.Runtime.Serialization.StreamingContext context)
void Dispose()
void IDisposable.Dispose()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.PSDataCollection[T] new()
System.Management.Automation.PSDataCollection[T] new(System.Collections.Generic.IEnumerable[T] items)
System.Management.Automation.PSDataCollection[T] new(int capacity)
#class System.Management.Automation.PSTypeConverter abstract :System.Object @26
bool CanConvertFrom(System.Object sourceValue, type destinationType)
bool CanConvertFrom(psobject sourceValue, type destinationType)
System.Object ConvertFrom(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
System.Object ConvertFrom(psobject sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
bool CanConvertTo(System.Object sourceValue, type destinationType)
bool CanConvertTo(psobject sourceValue, type destinationType)
System.Object ConvertTo(System.Object sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
System.Object ConvertTo(psobject sourceValue, type destinationType, System.IFormatProvider formatProvider, bool ignoreCase)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#enum System.Management.Automation.TypeInferenceRuntimePermissions :System.Int32 @26
None=0 AllowSafeEval=1
#class System.Management.Automation.ExtendedTypeDefinition :System.Object @26
string TypeName {get;}
System.Collections.Generic.List[string] TypeNames {get;}
System.Collections.Generic.List[System.Management.Automation.FormatViewDefinition] FormatViewDefinition {get;}
string ToString()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.ExtendedTypeDefinition new(string typeName, System.Collections.Generic.IEnumerable[System.Management.Automation.FormatViewDefinition] viewDefinitions)
System.Management.Automation.ExtendedTypeDefinition new(string typeName)
#class System.Management.Automation.FormatViewDefinition :System.Object @26
string Name {get;}
System.Management.Automation.PSControl Control {get;}
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.FormatViewDefinition new(string name, System.Management.Automation.PSControl control)
#class System.Management.Automation.Runspaces.TypeData :System.Object @26
string TypeName {get;}
System.Collections.Generic.Dictionary[string,System.Management.Automation.Runspaces.TypeMemberData] Members {get;}
type TypeConverter {get;set;}
type TypeAdapter {get;set;}
bool IsOverride {get;set;}
string SerializationMethod {get;set;}
type TargetTypeForDeserialization {get;set;}
uint SerializationDepth {get;set;}
string DefaultDisplayProperty {get;set;}
bool InheritPropertySerializationSet {get;set;}
string StringSerializationSource {get;set;}
System.Management.Automation.Runspaces.TypeMemberData StringSerializationSourceProperty {get;set;}
System.Management.Automation.Runspaces.PropertySetData DefaultDisplayPropertySet {get;set;}
System.Management.Automation.Runspaces.PropertySetData DefaultKeyPropertySet {get;set;}
System.Management.Automation.Runspaces.PropertySetData PropertySerializationSet {get;set;}
System.Management.Automation.Runspaces.TypeData Copy()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
System.Management.Automation.Runspaces.TypeData new(string typeName)
System.Management.Automation.Runspaces.TypeData new(type type)
#enum Microsoft.PowerShell.ExecutionPolicy :System.Int32 @26
Unrestricted=0 RemoteSigned=1 AllSigned=2 Restricted=3 Default=3 Bypass=4 Undefined=5
#enum Microsoft.PowerShell.ExecutionPolicyScope :System.Int32 @26
Process=0 CurrentUser=1 LocalMachine=2 UserPolicy=3 MachinePolicy=4
#class Microsoft.PowerShell.Commands.HistoryInfo :System.Object @26
long Id {get;}
string CommandLine {get;}
System.Management.Automation.Runspaces.PipelineState ExecutionStatus {get;}
datetime StartExecutionTime {get;}
datetime EndExecutionTime {get;}
timespan Duration {get;}
string ToString()
Microsoft.PowerShell.Commands.HistoryInfo Clone()
type GetType()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#class Microsoft.PowerShell.Commands.FileSystemProvider :System.Management.Automation.Provider.NavigationCmdletProvider;System.Management.Automation.IResourceSupplier;System.Management.Automation.Provider.IContentCmdletProvider;System.Management.Automation.Provider.IPropertyCmdletProvider;System.Management.Automation.Provider.ISecurityDescriptorCmdletProvider;System.Management.Automation.Provider.ICmdletProviderSupportsHelp @26
bool Stopping {get;}
System.Management.Automation.SessionState SessionState {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
pscredential Credential {get;}
switch Force {get;}
string Filter {get;}
System.Collections.ObjectModel.Collection[string] Include {get;}
System.Collections.ObjectModel.Collection[string] Exclude {get;}
System.Management.Automation.Host.PSHost Host {get;}
char ItemSeparator {get;}
char AltItemSeparator {get;}
System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
string GetHelpMaml(string helpItemName, string path)
string ICmdletProviderSupportsHelp.GetHelpMaml(string helpItemName, string path)
void GetProperty(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
void IPropertyCmdletProvider.GetProperty(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
System.Object GetPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
System.Object IPropertyCmdletProvider.GetPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] providerSpecificPickList)
void SetProperty(string path, psobject propertyToSet)
void IPropertyCmdletProvider.SetProperty(string path, psobject propertyValue)
System.Object SetPropertyDynamicParameters(string path, psobject propertyValue)
System.Object IPropertyCmdletProvider.SetPropertyDynamicParameters(string path, psobject propertyValue)
void ClearProperty(string path, System.Collections.ObjectModel.Collection[string] propertiesToClear)
void IPropertyCmdletProvider.ClearProperty(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
System.Object ClearPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] propertiesToClear)
System.Object IPropertyCmdletProvider.ClearPropertyDynamicParameters(string path, System.Collections.ObjectModel.Collection[string] propertyToClear)
System.Management.Automation.Provider.IContentReader GetContentReader(string path)
System.Management.Automation.Provider.IContentReader IContentCmdletProvider.GetContentReader(string path)
System.Object GetContentReaderDynamicParameters(string path)
System.Object IContentCmdletProvider.GetContentReaderDynamicParameters(string path)
System.Management.Automation.Provider.IContentWriter GetContentWriter(string path)
System.Management.Automation.Provider.IContentWriter IContentCmdletProvider.GetContentWriter(string path)
System.Object GetContentWriterDynamicParameters(string path)
System.Object IContentCmdletProvider.GetContentWriterDynamicParameters(string path)
void ClearContent(string path)
void IContentCmdletProvider.ClearContent(string path)
System.Object ClearContentDynamicParameters(string path)
System.Object IContentCmdletProvider.ClearContentDynamicParameters(string path)
void GetSecurityDescriptor(string path, System.Security.AccessControl.AccessControlSections sections)
void ISecurityDescriptorCmdletProvider.GetSecurityDescriptor(string path, System.Security.AccessControl.AccessControlSections includeSections)
void SetSecurityDescriptor(string path, ObjectSecurity securityDescriptor)
void ISecurityDescriptorCmdletProvider.SetSecurityDescriptor(string path, ObjectSecurity securityDescriptor)
ObjectSecurity NewSecurityDescriptorFromPath(string path, System.Security.AccessControl.AccessControlSections sections)
ObjectSecurity ISecurityDescriptorCmdletProvider.NewSecurityDescriptorFromPath(string path, System.Security.AccessControl.AccessControlSections includeSections)
ObjectSecurity NewSecurityDescriptorOfType(string type, System.Security.AccessControl.AccessControlSections sections)
ObjectSecurity ISecurityDescriptorCmdletProvider.NewSecurityDescriptorOfType(string type, System.Security.AccessControl.AccessControlSections includeSections)
string GetResourceString(string baseName, string resourceId)
string IResourceSupplier.GetResourceString(string baseName, string resourceId)
void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)
bool ShouldProcess(string target)
bool ShouldProcess(string target, string action)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
bool ShouldContinue(string query, string caption)
bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
bool TransactionAvailable()
void WriteVerbose(string text)
void WriteWarning(string text)
void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
void WriteDebug(string text)
void WriteInformation(System.Management.Automation.InformationRecord record)
void WriteInformation(System.Object messageData, string[] tags)
void WriteItemObject(System.Object item, string path, bool isContainer)
void WritePropertyObject(System.Object propertyValue, string path)
void WriteSecurityDescriptorObject(ObjectSecurity securityDescriptor, string path)
void WriteError(System.Management.Automation.ErrorRecord errorRecord)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static string ProviderName {get;}
static string Mode(psobject instance)
static string ModeWithoutHardLink(psobject instance)
static string NameString(psobject instance)
static string LengthString(psobject instance)
static string LastWriteTimeString(psobject instance)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
Microsoft.PowerShell.Commands.FileSystemProvider new()
#class System.Management.Automation.Provider.CmdletProvider abstract :System.Object;System.Management.Automation.IResourceSupplier @26
bool Stopping {get;}
System.Management.Automation.SessionState SessionState {get;}
System.Management.Automation.ProviderIntrinsics InvokeProvider {get;}
System.Management.Automation.CommandInvocationIntrinsics InvokeCommand {get;}
pscredential Credential {get;}
switch Force {get;}
string Filter {get;}
System.Collections.ObjectModel.Collection[string] Include {get;}
System.Collections.ObjectModel.Collection[string] Exclude {get;}
System.Management.Automation.Host.PSHost Host {get;}
char ItemSeparator {get;}
char AltItemSeparator {get;}
System.Management.Automation.PSTransactionContext CurrentPSTransaction {get;}
string GetResourceString(string baseName, string resourceId)
string IResourceSupplier.GetResourceString(string baseName, string resourceId)
void ThrowTerminatingError(System.Management.Automation.ErrorRecord errorRecord)
bool ShouldProcess(string target)
bool ShouldProcess(string target, string action)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption)
bool ShouldProcess(string verboseDescription, string verboseWarning, string caption, [ref] System.Management.Automation.ShouldProcessReason shouldProcessReason)
bool ShouldContinue(string query, string caption)
bool ShouldContinue(string query, string caption, [ref] bool yesToAll, [ref] bool noToAll)
bool TransactionAvailable()
void WriteVerbose(string text)
void WriteWarning(string text)
void WriteProgress(System.Management.Automation.ProgressRecord progressRecord)
void WriteDebug(string text)
void WriteInformation(System.Management.Automation.InformationRecord record)
void WriteInformation(System.Object messageData, string[] tags)
void WriteItemObject(System.Object item, string path, bool isContainer)
void WritePropertyObject(System.Object propertyValue, string path)
void WriteSecurityDescriptorObject(ObjectSecurity securityDescriptor, string path)
void WriteError(System.Management.Automation.ErrorRecord errorRecord)
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
`
