/** Types that parameters of cmdlets name, most without members here, and the facts of the engine that cmdlets answer with. */
export const parameterMetadata: string = `#enum Microsoft.PowerShell.Commands.Language :System.Int32 @27
CSharp=0
#enum Microsoft.PowerShell.Commands.OutputAssemblyType :System.Int32 @27
Library=0 ConsoleApplication=1 WindowsApplication=2
#enum System.Management.Automation.Configuration.ConfigScope :System.Int32 @26
AllUsers=0 CurrentUser=1
#class System.Management.Automation.Breakpoint abstract :System.Object @26
#class Microsoft.PowerShell.Commands.PSHostProcessInfo :System.Object @26
#enum System.Management.Automation.Runspaces.AuthenticationMechanism :System.Int32 @26
Default=0 Basic=1 Negotiate=2 NegotiateWithImplicitCredential=3 Credssp=4 Digest=5 Kerberos=6
#class System.Security.Cryptography.X509Certificates.X509Certificate :System.Object @17
#class System.Security.Cryptography.X509Certificates.X509Certificate2 :System.Security.Cryptography.X509Certificates.X509Certificate @17
#class Microsoft.Management.Infrastructure.CimSession :System.Object @29
#enum Microsoft.PowerShell.Commands.BreakpointType :System.Int32 @27
Line=0 Variable=1 Command=2
#enum Microsoft.PowerShell.Commands.SessionFilterState :System.Int32 @26
All=0 Opened=1 Disconnected=2 Closed=3 Broken=4
#enum System.Management.Automation.Subsystem.SubsystemKind :System.UInt32 @26 flags
CommandPredictor=1 CrossPlatformDsc=2 FeedbackProvider=4
#class Microsoft.PowerShell.Commands.WebRequestSession :System.Object @27
#enum Microsoft.PowerShell.Commands.WebAuthenticationType :System.Int32 @27
None=0 Basic=1 Bearer=2 OAuth=3
#enum Microsoft.PowerShell.Commands.WebSslProtocol :System.Int32 @27 flags
Default=0 Tls=3072 Tls11=3072 Tls12=3072 Tls13=12288
#enum Microsoft.PowerShell.Commands.WebRequestMethod :System.Int32 @27
Default=0 Get=1 Head=2 Post=3 Put=4 Delete=5 Trace=6 Options=7 Merge=8 Patch=9
#class System.Net.Sockets.UnixDomainSocketEndPoint :System.Net.EndPoint @4
#class Microsoft.PowerShell.Commands.PSPropertyExpression :System.Object @26
#enum System.Reflection.ProcessorArchitecture :System.Int32 @0
None=0 MSIL=1 X86=2 IA64=3 Amd64=4 Arm=5
#enum System.Management.Automation.Remoting.SessionType :System.Int32 @26
Empty=0 RestrictedRemoteServer=1 Default=2
#enum System.Management.Automation.Runspaces.OutputBufferingMode :System.Int32 @26
None=0 Drop=1 Block=2
#class System.Management.Automation.CmsMessageRecipient :System.Object @26
#enum Microsoft.PowerShell.Commands.UpdateHelpScope :System.Int32 @26
CurrentUser=0 AllUsers=1
#enum System.Net.Mail.DeliveryNotificationOptions :System.Int32 @5 flags
None=0 OnSuccess=1 OnFailure=2 Delay=4 Never=134217728
#enum System.Net.Mail.MailPriority :System.Int32 @5
Normal=0 Low=1 High=2
#enum System.Management.Automation.PSTraceSourceOptions :System.Int32 @26 flags
None=0 Constructor=1 Dispose=2 Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Errors=640 Warning=1024 Verbose=2048 WriteLine=4096 Data=6167 Scope=8192 ExecutionFlow=8303 Assert=16384 All=32767
#enum System.Diagnostics.TraceOptions :System.Int32 @28 flags
None=0 LogicalOperationStack=1 DateTime=2 Timestamp=4 ProcessId=8 ThreadId=16 Callstack=32
#class System.Diagnostics.Process :System.ComponentModel.Component @12
#class System.ComponentModel.Component :System.MarshalByRefObject @30
#class System.Management.Automation.ExperimentalFeature :System.Object @26
string Name {get;}
string Description {get;}
string Source {get;}
bool Enabled {get;}
#class System.Management.Automation.Subsystem.SubsystemInfo abstract :System.Object @26
System.Management.Automation.Subsystem.SubsystemKind Kind {get;}
type SubsystemType {get;}
bool AllowUnregistration {get;}
bool AllowMultipleRegistration {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredCmdlets {get;}
System.Collections.ObjectModel.ReadOnlyCollection[string] RequiredFunctions {get;}
bool IsRegistered {get;}
System.Collections.ObjectModel.ReadOnlyCollection[System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo] Implementations {get;}
#class System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo :System.Object @26
#class System.Management.Automation.Subsystem.Prediction.ICommandPredictor :System.Object @26
#class System.Management.Automation.Subsystem.DSC.ICrossPlatformDsc :System.Object @26
#class System.Management.Automation.Subsystem.Feedback.IFeedbackProvider :System.Object @26
#enum System.Management.Automation.Remoting.ProxyAccessType :System.Int32 @26
None=0 IEConfig=1 WinHttpConfig=2 AutoDetect=4 NoProxyServer=8
#class System.Management.Automation.PSTransportOption abstract :System.Object @26
#class Microsoft.PowerShell.Commands.WSManConfigurationOption :System.Management.Automation.PSTransportOption @26
System.Nullable[int] ProcessIdleTimeoutSec {get;}
System.Nullable[int] MaxIdleTimeoutSec {get;}
System.Nullable[int] MaxSessions {get;}
System.Nullable[int] MaxConcurrentCommandsPerSession {get;}
System.Nullable[int] MaxSessionsPerUser {get;}
System.Nullable[int] MaxMemoryPerSessionMB {get;}
System.Nullable[int] MaxProcessesPerSession {get;}
System.Nullable[int] MaxConcurrentUsers {get;}
System.Nullable[int] IdleTimeoutSec {get;}
System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] OutputBufferingMode {get;}
`
