/** Generated from the genuine engine's own assembly: its public types whose members are not in the other tables. Data: do not edit by hand. */
export const automationMetadata: string = `#class System.Management.Automation.PowerShellAssemblyLoadContextInitializer static :System.Object @26
#class System.Management.Automation.PowerShellUnsafeAssemblyLoad static :System.Object @26
#class System.Management.Automation.Platform static :System.Object @26
#class System.Management.Automation.PSTransactionContext sealed :System.Object @26
#enum System.Management.Automation.RollbackSeverity :System.Int32 @26
Error=0 TerminatingError=1 Never=2
#enum System.Management.Automation.DSCResourceRunAsCredential :System.Int32 @26
Default=0 NotSupported=1 Mandatory=2 Optional=0
#class System.Management.Automation.DscLocalConfigurationManagerAttribute :System.Management.Automation.Internal.CmdletMetadataAttribute @26
#class System.Management.Automation.CmdletCommonMetadataAttribute abstract :System.Management.Automation.Internal.CmdletMetadataAttribute @26
#class System.Management.Automation.CmdletAttribute sealed :System.Management.Automation.CmdletCommonMetadataAttribute @26
#class System.Management.Automation.DynamicClassImplementationAssemblyAttribute :System.Attribute @26
#class System.Management.Automation.PSTypeNameAttribute :System.Attribute @26
#class System.Management.Automation.CachedValidValuesGeneratorBase abstract :System.Object @26
#interface System.Management.Automation.IValidateSetValuesGenerator : @26
#class System.Management.Automation.NullValidationAttributeBase abstract :System.Management.Automation.ValidateArgumentsAttribute @26
#class System.Management.Automation.ValidateNotNullOrAttributeBase abstract :System.Management.Automation.NullValidationAttributeBase @26
#enum System.Management.Automation.ReturnContainers :System.Int32 @26
ReturnMatchingContainers=0 ReturnAllContainers=1
#class System.Management.Automation.DefaultParameterDictionary sealed :System.Collections.Hashtable @26
#interface System.Management.Automation.IArgumentCompleter : @26
System.Collections.Generic.IEnumerable[System.Management.Automation.CompletionResult] CompleteArgument(string commandName, string parameterName, string wordToComplete, System.Management.Automation.Language.CommandAst commandAst, System.Collections.IDictionary fakeBoundParameters)
#interface System.Management.Automation.IArgumentCompleterFactory : @26
#class System.Management.Automation.ArgumentCompleterFactoryAttribute abstract :System.Management.Automation.ArgumentCompleterAttribute @26
#class System.Management.Automation.RegisterArgumentCompleterCommand :System.Management.Automation.PSCmdlet @26
#class System.Management.Automation.ScopeArgumentCompleter :System.Object @26
#class System.Management.Automation.CommandLookupEventArgs :System.EventArgs @26
#enum System.Management.Automation.PSModuleAutoLoadingPreference :System.Int32 @26
None=0 ModuleQualified=1 All=2
#enum System.Management.Automation.SessionCapabilities :System.Int32 @26 flags
RemoteServer=1 Language=4
#enum System.Management.Automation.PSCredentialTypes :System.Int32 @26 flags
Generic=1 Domain=2 Default=3
#enum System.Management.Automation.PSCredentialUIOptions :System.Int32 @26 flags
Default=1 None=0 ValidateUserNameSyntax=1 AlwaysPrompt=2 ReadOnlyUserName=3
#class System.Management.Automation.GetSymmetricEncryptionKey sealed :System.MulticastDelegate @26
#class System.Management.Automation.Breakpoint abstract :System.Object @26
#class System.Management.Automation.CommandBreakpoint :System.Management.Automation.Breakpoint @26
#class System.Management.Automation.VariableBreakpoint :System.Management.Automation.Breakpoint @26
#class System.Management.Automation.LineBreakpoint :System.Management.Automation.Breakpoint @26
#enum System.Management.Automation.DebuggerResumeAction :System.Int32 @26
Continue=0 StepInto=1 StepOut=2 StepOver=3 Stop=4
#class System.Management.Automation.DebuggerStopEventArgs :System.EventArgs @26
#enum System.Management.Automation.BreakpointUpdateType :System.Int32 @26
Set=0 Removed=1 Enabled=2 Disabled=3
#class System.Management.Automation.BreakpointUpdatedEventArgs :System.EventArgs @26
#class System.Management.Automation.PSJobStartEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.StartRunspaceDebugProcessingEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.ProcessRunspaceDebugEndEventArgs sealed :System.EventArgs @26
#enum System.Management.Automation.DebugModes :System.Int32 @26 flags
None=0 Default=1 LocalScript=2 RemoteScript=4
#class System.Management.Automation.Debugger abstract :System.Object @26
#class System.Management.Automation.DebuggerCommandResults sealed :System.Object @26
#class System.Management.Automation.PSDebugContext :System.Object @26
#enum System.Management.Automation.ImplementedAsType :System.Int32 @26
None=0 PowerShell=1 Binary=2 Composite=3
#class System.Management.Automation.DscResourceInfo :System.Object @26
#class System.Management.Automation.DscResourcePropertyInfo sealed :System.Object @26
#class System.Management.Automation.FlagsExpression\`1<T> sealed :System.Object @26
#interface System.Management.Automation.IContainsErrorRecord : @26
#interface System.Management.Automation.IResourceSupplier : @26
#class System.Management.Automation.PSEventHandler :System.Object @26
#class System.Management.Automation.ForwardedEventArgs :System.EventArgs @26
#class System.Management.Automation.PSEventReceivedEventHandler sealed :System.MulticastDelegate @26
#class System.Management.Automation.PSEventUnsubscribedEventHandler sealed :System.MulticastDelegate @26
#class System.Management.Automation.ExperimentalFeature :System.Object @26
static bool IsEnabled(string featureName)
#enum System.Management.Automation.ExperimentAction :System.Int32 @26
None=0 Hide=1 Show=2
#class System.Management.Automation.PSSnapInSpecification :System.Object @26
#class System.Management.Automation.HostUtilities static :System.Object @26
#class System.Management.Automation.PSListModifier\`1<T> :System.Management.Automation.PSListModifier @26
#enum System.Management.Automation.RunspaceMode :System.Int32 @26
CurrentRunspace=0 NewRunspace=1
#class System.Management.Automation.PSInvocationStateChangedEventArgs sealed :System.EventArgs @26
#enum System.Management.Automation.RemoteStreamOptions :System.Int32 @26 flags
AddInvocationInfoToErrorRecord=1 AddInvocationInfoToWarningRecord=2 AddInvocationInfoToDebugRecord=4 AddInvocationInfoToVerboseRecord=8 AddInvocationInfo=15
#class System.Management.Automation.DataAddedEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.DataAddingEventArgs sealed :System.EventArgs @26
#interface System.Management.Automation.ICommandRuntime : @26
#interface System.Management.Automation.ICommandRuntime2 : @26
#enum System.Management.Automation.CopyContainers :System.Int32 @26
CopyTargetContainer=0 CopyChildrenOfTargetContainer=1
#class System.Management.Automation.LoopFlowException abstract :System.Management.Automation.FlowControlException @26
#class System.Management.Automation.BreakException sealed :System.Management.Automation.LoopFlowException @26
#class System.Management.Automation.ContinueException sealed :System.Management.Automation.LoopFlowException @26
#class System.Management.Automation.ExitException :System.Management.Automation.FlowControlException @26
#class System.Management.Automation.TerminateException sealed :System.Management.Automation.FlowControlException @26
#class System.Management.Automation.ScriptBlockToPowerShellNotSupportedException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.ConvertThroughString :System.Management.Automation.PSTypeConverter @26
#class System.Management.Automation.ModuleIntrinsics :System.Object @26
#interface System.Management.Automation.IModuleAssemblyInitializer : @26
#interface System.Management.Automation.IModuleAssemblyCleanup : @26
#enum System.Management.Automation.ModuleAccessMode :System.Int32 @26
ReadWrite=0 ReadOnly=1 Constant=2
#interface System.Management.Automation.IDynamicParameters : @26
#class System.Management.Automation.PSAdaptedProperty :System.Management.Automation.PSProperty @26
#class System.Management.Automation.PSEvent :System.Management.Automation.PSMemberInfo @26
#class System.Management.Automation.MemberNamePredicate sealed :System.MulticastDelegate @26
#class System.Management.Automation.ReadOnlyPSMemberInfoCollection\`1<T> :System.Object @26
#class System.Management.Automation.SettingValueExceptionEventArgs :System.EventArgs @26
#class System.Management.Automation.GettingValueExceptionEventArgs :System.EventArgs @26
#class System.Management.Automation.PSObjectPropertyDescriptor :System.ComponentModel.PropertyDescriptor @26
#class System.Management.Automation.PSObjectTypeDescriptor :System.ComponentModel.CustomTypeDescriptor @26
#class System.Management.Automation.PSObjectTypeDescriptionProvider :System.ComponentModel.TypeDescriptionProvider @26
#class System.Management.Automation.OrderedHashtable sealed :System.Collections.Hashtable @26
#enum System.Management.Automation.PowerShellStreamType :System.Int32 @26
Input=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Progress=6 Information=7
#class System.Management.Automation.PSClassInfo sealed :System.Object @26
#class System.Management.Automation.PSClassMemberInfo sealed :System.Object @26
#class System.Management.Automation.PSVersionInfo static :System.Object @26
#class System.Management.Automation.PSVersionHashTable sealed :System.Collections.Hashtable @26
#class System.Management.Automation.JobStateEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.JobIdentifier sealed :System.Object @26
#interface System.Management.Automation.IJobDebugger : @26
#enum System.Management.Automation.JobThreadOptions :System.Int32 @26
Default=0 UseThreadPoolThread=1 UseNewThread=2
#class System.Management.Automation.JobManager sealed :System.Object @26
#class System.Management.Automation.JobDefinition :System.Object @26
#class System.Management.Automation.JobInvocationInfo :System.Object @26
#class System.Management.Automation.JobSourceAdapter abstract :System.Object @26
#class System.Management.Automation.PowerShellStreams\`2<TInput,TOutput> sealed :System.Object @26
#class System.Management.Automation.Repository\`1<T> abstract :System.Object @26
#class System.Management.Automation.JobRepository :System.Object @26
#class System.Management.Automation.RunspaceRepository :System.Object @26
#enum System.Management.Automation.RemotingCapability :System.Int32 @26
None=0 PowerShell=1 SupportedByCommand=2 OwnedByCommand=3
#enum System.Management.Automation.RemotingBehavior :System.Int32 @26
None=0 PowerShell=1 Custom=2
#class System.Management.Automation.PSSessionTypeOption abstract :System.Object @26
#class System.Management.Automation.PSTransportOption abstract :System.Object @26
#class System.Management.Automation.SecurityDescriptorCmdletProviderIntrinsics sealed :System.Object @26
#class System.Management.Automation.AuthorizationManager :System.Object @26
#class System.Management.Automation.LocationChangedEventArgs :System.EventArgs @26
#class System.Management.Automation.PSPropertyAdapter abstract :System.Object @26
#class System.Management.Automation.PagingParameters sealed :System.Object @26
#class System.Management.Automation.PSControl abstract :System.Object @26
#class System.Management.Automation.PSControlGroupBy sealed :System.Object @26
#class System.Management.Automation.DisplayEntry sealed :System.Object @26
#class System.Management.Automation.EntrySelectedBy sealed :System.Object @26
#enum System.Management.Automation.Alignment :System.Int32 @26
Undefined=0 Left=1 Center=2 Right=3
#enum System.Management.Automation.DisplayEntryValueType :System.Int32 @26
Property=0 ScriptBlock=1
#class System.Management.Automation.CustomControl sealed :System.Management.Automation.PSControl @26
#class System.Management.Automation.CustomControlEntry sealed :System.Object @26
#class System.Management.Automation.CustomItemBase abstract :System.Object @26
#class System.Management.Automation.CustomItemExpression sealed :System.Management.Automation.CustomItemBase @26
#class System.Management.Automation.CustomItemFrame sealed :System.Management.Automation.CustomItemBase @26
#class System.Management.Automation.CustomItemNewline sealed :System.Management.Automation.CustomItemBase @26
#class System.Management.Automation.CustomItemText sealed :System.Management.Automation.CustomItemBase @26
#class System.Management.Automation.CustomEntryBuilder sealed :System.Object @26
#class System.Management.Automation.CustomControlBuilder sealed :System.Object @26
#class System.Management.Automation.ListControl sealed :System.Management.Automation.PSControl @26
#class System.Management.Automation.ListControlEntry sealed :System.Object @26
#class System.Management.Automation.ListControlEntryItem sealed :System.Object @26
#class System.Management.Automation.ListEntryBuilder :System.Object @26
#class System.Management.Automation.ListControlBuilder :System.Object @26
#class System.Management.Automation.TableControl sealed :System.Management.Automation.PSControl @26
#class System.Management.Automation.TableControlColumnHeader sealed :System.Object @26
#class System.Management.Automation.TableControlColumn sealed :System.Object @26
#class System.Management.Automation.TableControlRow sealed :System.Object @26
#class System.Management.Automation.TableRowDefinitionBuilder sealed :System.Object @26
#class System.Management.Automation.TableControlBuilder sealed :System.Object @26
#class System.Management.Automation.WideControl sealed :System.Management.Automation.PSControl @26
#class System.Management.Automation.WideControlEntryItem sealed :System.Object @26
#class System.Management.Automation.WideControlBuilder sealed :System.Object @26
#enum System.Management.Automation.ProgressView :System.Int32 @26
Minimal=0 Classic=1
#enum System.Management.Automation.SignatureType :System.Int32 @26
None=0 Authenticode=1 Catalog=2
#class System.Management.Automation.Signature sealed :System.Object @26
#class System.Management.Automation.CmsMessageRecipient :System.Object @26
#enum System.Management.Automation.ResolutionPurpose :System.Int32 @26
Encryption=0 Decryption=1
#class System.Management.Automation.PSSnapInInfo :System.Object @26
#class System.Management.Automation.ProviderCmdlet static :System.Object @26
#class System.Management.Automation.RedirectedException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.PipelineDepthException :System.SystemException @26
#class System.Management.Automation.PSTraceSource :System.Object @26
#enum System.Management.Automation.SessionStateCategory :System.Int32 @26
Variable=0 Alias=1 Function=2 Filter=3 Drive=4 CmdletProvider=5 Scope=6 Command=7 Resource=8 Cmdlet=9
#enum System.Management.Automation.PSTraceSourceOptions :System.Int32 @26 flags
None=0 Constructor=1 Dispose=2 Finalizer=4 Method=8 Property=16 Delegates=32 Events=64 Exception=128 Lock=256 Error=512 Warning=1024 Verbose=2048 WriteLine=4096 Scope=8192 Assert=16384 ExecutionFlow=8303 Data=6167 Errors=640 All=32767
#class System.Management.Automation.VerbsCommon static :System.Object @26
#class System.Management.Automation.VerbsData static :System.Object @26
#class System.Management.Automation.VerbsLifecycle static :System.Object @26
#class System.Management.Automation.VerbsDiagnostic static :System.Object @26
#class System.Management.Automation.VerbsCommunications static :System.Object @26
#class System.Management.Automation.VerbsSecurity static :System.Object @26
#class System.Management.Automation.VerbsOther static :System.Object @26
#class System.Management.Automation.VerbInfo :System.Object @26
#class System.Management.Automation.VTUtility sealed :System.Object @26
#class System.Management.Automation.Provider.ContainerCmdletProvider abstract :System.Management.Automation.Provider.ItemCmdletProvider @26
#class System.Management.Automation.Provider.DriveCmdletProvider abstract :System.Management.Automation.Provider.CmdletProvider @26
#interface System.Management.Automation.Provider.IContentCmdletProvider : @26
#interface System.Management.Automation.Provider.IContentReader : @26
#interface System.Management.Automation.Provider.IContentWriter : @26
#interface System.Management.Automation.Provider.IDynamicPropertyCmdletProvider : @26
#interface System.Management.Automation.Provider.ISecurityDescriptorCmdletProvider : @26
#interface System.Management.Automation.Provider.IPropertyCmdletProvider : @26
#class System.Management.Automation.Provider.ItemCmdletProvider abstract :System.Management.Automation.Provider.DriveCmdletProvider @26
#class System.Management.Automation.Provider.NavigationCmdletProvider abstract :System.Management.Automation.Provider.ContainerCmdletProvider @26
#interface System.Management.Automation.Provider.ICmdletProviderSupportsHelp : @26
#class System.Management.Automation.Provider.CmdletProviderAttribute sealed :System.Attribute @26
#enum System.Management.Automation.Provider.ProviderCapabilities :System.Int32 @26 flags
None=0 Include=1 Exclude=2 Filter=4 ExpandWildcards=8 ShouldProcess=16 Credentials=32 Transactions=64
#class System.Management.Automation.Subsystem.GetPSSubsystemCommand sealed :System.Management.Automation.PSCmdlet @26
#enum System.Management.Automation.Subsystem.SubsystemKind :System.UInt32 @26
CommandPredictor=1 CrossPlatformDsc=2 FeedbackProvider=4
#interface System.Management.Automation.Subsystem.ISubsystem : @26
#class System.Management.Automation.Subsystem.SubsystemInfo abstract :System.Object @26
#class System.Management.Automation.Subsystem.SubsystemManager static :System.Object @26
#class System.Management.Automation.Subsystem.Prediction.PredictionResult sealed :System.Object @26
#class System.Management.Automation.Subsystem.Prediction.CommandPrediction static :System.Object @26
#interface System.Management.Automation.Subsystem.Prediction.ICommandPredictor : @26
#enum System.Management.Automation.Subsystem.Prediction.PredictorFeedbackKind :System.Int32 @26
SuggestionDisplayed=0 SuggestionAccepted=1 CommandLineAccepted=2 CommandLineExecuted=3
#enum System.Management.Automation.Subsystem.Prediction.PredictionClientKind :System.Int32 @26
Terminal=0 Editor=1
#class System.Management.Automation.Subsystem.Prediction.PredictionClient sealed :System.Object @26
#class System.Management.Automation.Subsystem.Prediction.PredictionContext sealed :System.Object @26
#class System.Management.Automation.Subsystem.Prediction.PredictiveSuggestion sealed :System.Object @26
#struct System.Management.Automation.Subsystem.Prediction.SuggestionPackage :System.ValueType @26
#class System.Management.Automation.Subsystem.Feedback.FeedbackResult :System.Object @26
#class System.Management.Automation.Subsystem.Feedback.FeedbackHub static :System.Object @26
#enum System.Management.Automation.Subsystem.Feedback.FeedbackTrigger :System.Int32 @26 flags
Success=1 CommandNotFound=2 Error=6 All=7
#enum System.Management.Automation.Subsystem.Feedback.FeedbackDisplayLayout :System.Int32 @26
Portrait=0 Landscape=1
#class System.Management.Automation.Subsystem.Feedback.FeedbackContext sealed :System.Object @26
#class System.Management.Automation.Subsystem.Feedback.FeedbackItem sealed :System.Object @26
#interface System.Management.Automation.Subsystem.Feedback.IFeedbackProvider : @26
#interface System.Management.Automation.Subsystem.DSC.ICrossPlatformDsc : @26
#class System.Management.Automation.Remoting.OriginInfo :System.Object @26
#enum System.Management.Automation.Remoting.ProxyAccessType :System.Int32 @26
None=0 IEConfig=1 WinHttpConfig=2 AutoDetect=4 NoProxyServer=8
#class System.Management.Automation.Remoting.CmdletMethodInvoker\`1<T> :System.Object @26
#class System.Management.Automation.Remoting.RemoteSessionNamedPipeServer sealed :System.Object @26
#class System.Management.Automation.Remoting.PSRemotingTransportRedirectException :System.Management.Automation.Remoting.PSRemotingTransportException @26
#class System.Management.Automation.Remoting.PSDirectException :System.Management.Automation.RuntimeException @26
#enum System.Management.Automation.Remoting.TransportMethodEnum :System.Int32 @26
CreateShellEx=0 RunShellCommandEx=1 SendShellInputEx=2 ReceiveShellOutputEx=3 CloseShellOperationEx=4 CommandInputEx=5 ReceiveCommandOutputEx=6 DisconnectShellEx=7 ReconnectShellEx=8 ConnectShellEx=9 ReconnectShellCommandEx=10 ConnectShellCommandEx=11 Unknown=12
#class System.Management.Automation.Remoting.TransportErrorOccuredEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.Remoting.BaseTransportManager abstract :System.Object @26
#class System.Management.Automation.Remoting.PSSessionConfiguration abstract :System.Object @26
#enum System.Management.Automation.Remoting.SessionType :System.Int32 @26
Empty=0 RestrictedRemoteServer=1 Default=2
#class System.Management.Automation.Remoting.PSSenderInfo sealed :System.Object @26
#class System.Management.Automation.Remoting.PSPrincipal sealed :System.Object @26
#class System.Management.Automation.Remoting.PSIdentity sealed :System.Object @26
#class System.Management.Automation.Remoting.PSCertificateDetails sealed :System.Object @26
#class System.Management.Automation.Remoting.PSSessionConfigurationData sealed :System.Object @26
#class System.Management.Automation.Remoting.WSManPluginManagedEntryWrapper sealed :System.Object @26
#class System.Management.Automation.Remoting.WSManPluginManagedEntryInstanceWrapper sealed :System.Object @26
#class System.Management.Automation.Remoting.WSMan.WSManServerChannelEvents static :System.Object @26
#class System.Management.Automation.Remoting.WSMan.ActiveSessionsChangedEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.Remoting.Client.BaseClientTransportManager abstract :System.Management.Automation.Remoting.BaseTransportManager @26
#class System.Management.Automation.Remoting.Client.BaseClientSessionTransportManager abstract :System.Management.Automation.Remoting.Client.BaseClientTransportManager @26
#class System.Management.Automation.Remoting.Client.ClientSessionTransportManagerBase abstract :System.Management.Automation.Remoting.Client.BaseClientSessionTransportManager @26
#enum System.Management.Automation.Remoting.Internal.PSStreamObjectType :System.Int32 @26
Output=1 Error=2 MethodExecutor=3 Warning=4 BlockingError=5 ShouldMethod=6 WarningRecord=7 Debug=8 Progress=9 Verbose=10 Information=11 Exception=12
#class System.Management.Automation.Remoting.Internal.PSStreamObject :System.Object @26
#enum System.Management.Automation.Configuration.ConfigScope :System.Int32 @26
AllUsers=0 CurrentUser=1
#class System.Management.Automation.PSTasks.PSTaskJob sealed :System.Management.Automation.Job @26
#interface System.Management.Automation.Host.IHostSupportsInteractiveSession : @26
#interface System.Management.Automation.Host.IHostUISupportsMultipleChoiceSelection : @26
#enum System.Management.Automation.Runspaces.PipelineResultTypes :System.Int32 @26 flags
None=0 Output=1 Error=2 Warning=3 Verbose=4 Debug=5 Information=6 All=7 Null=8
#class System.Management.Automation.Runspaces.RunspaceStateEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.Runspaces.RunspaceAvailabilityEventArgs sealed :System.EventArgs @26
#enum System.Management.Automation.Runspaces.RunspaceCapability :System.Int32 @26
Default=0 SupportsDisconnect=1 NamedPipeTransport=2 VMSocketTransport=4 SSHTransport=8 CustomTransport=256
#class System.Management.Automation.Runspaces.RunspaceOpenModuleLoadException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.Runspaces.InvalidPipelineStateException :System.SystemException @26
#class System.Management.Automation.Runspaces.PipelineStateInfo sealed :System.Object @26
#class System.Management.Automation.Runspaces.PipelineStateEventArgs sealed :System.EventArgs @26
#class System.Management.Automation.Runspaces.PowerShellProcessInstance sealed :System.Object @26
#class System.Management.Automation.Runspaces.InvalidRunspacePoolStateException :System.SystemException @26
#class System.Management.Automation.Runspaces.RunspacePoolStateChangedEventArgs sealed :System.EventArgs @26
#enum System.Management.Automation.Runspaces.RunspacePoolAvailability :System.Int32 @26
None=0 Available=1 Busy=2
#enum System.Management.Automation.Runspaces.RunspacePoolCapability :System.Int32 @26
Default=0 SupportsDisconnect=1
#class System.Management.Automation.Runspaces.ConstrainedSessionStateEntry abstract :System.Management.Automation.Runspaces.InitialSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateCommandEntry abstract :System.Management.Automation.Runspaces.ConstrainedSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateTypeEntry sealed :System.Management.Automation.Runspaces.InitialSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateFormatEntry sealed :System.Management.Automation.Runspaces.InitialSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateAssemblyEntry sealed :System.Management.Automation.Runspaces.InitialSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateCmdletEntry sealed :System.Management.Automation.Runspaces.SessionStateCommandEntry @26
#class System.Management.Automation.Runspaces.SessionStateProviderEntry sealed :System.Management.Automation.Runspaces.ConstrainedSessionStateEntry @26
#class System.Management.Automation.Runspaces.SessionStateScriptEntry sealed :System.Management.Automation.Runspaces.SessionStateCommandEntry @26
#class System.Management.Automation.Runspaces.SessionStateAliasEntry sealed :System.Management.Automation.Runspaces.SessionStateCommandEntry @26
#class System.Management.Automation.Runspaces.SessionStateApplicationEntry sealed :System.Management.Automation.Runspaces.SessionStateCommandEntry @26
#class System.Management.Automation.Runspaces.InitialSessionStateEntryCollection\`1<T> sealed :System.Object @26
#enum System.Management.Automation.Runspaces.TargetMachineType :System.Int32 @26
RemoteMachine=0 VirtualMachine=1 Container=2
#class System.Management.Automation.Runspaces.RemotingErrorRecord :System.Management.Automation.ErrorRecord @26
#class System.Management.Automation.Runspaces.RemotingProgressRecord :System.Management.Automation.ProgressRecord @26
#class System.Management.Automation.Runspaces.RemotingWarningRecord :System.Management.Automation.WarningRecord @26
#class System.Management.Automation.Runspaces.RemotingDebugRecord :System.Management.Automation.DebugRecord @26
#class System.Management.Automation.Runspaces.RemotingVerboseRecord :System.Management.Automation.VerboseRecord @26
#class System.Management.Automation.Runspaces.RemotingInformationRecord :System.Management.Automation.InformationRecord @26
#enum System.Management.Automation.Runspaces.AuthenticationMechanism :System.Int32 @26
Default=0 Basic=1 Negotiate=2 NegotiateWithImplicitCredential=3 Credssp=4 Digest=5 Kerberos=6
#enum System.Management.Automation.Runspaces.PSSessionConfigurationAccessMode :System.Int32 @26
Disabled=0 Local=1 Remote=2
#enum System.Management.Automation.Runspaces.OutputBufferingMode :System.Int32 @26
None=0 Drop=1 Block=2
#class System.Management.Automation.Runspaces.RunspaceConnectionInfo abstract :System.Object @26
#class System.Management.Automation.Runspaces.WSManConnectionInfo sealed :System.Management.Automation.Runspaces.RunspaceConnectionInfo @26
#class System.Management.Automation.Runspaces.NamedPipeConnectionInfo sealed :System.Management.Automation.Runspaces.RunspaceConnectionInfo @26
#class System.Management.Automation.Runspaces.SSHConnectionInfo sealed :System.Management.Automation.Runspaces.RunspaceConnectionInfo @26
#class System.Management.Automation.Runspaces.VMConnectionInfo sealed :System.Management.Automation.Runspaces.RunspaceConnectionInfo @26
#class System.Management.Automation.Runspaces.ContainerConnectionInfo sealed :System.Management.Automation.Runspaces.RunspaceConnectionInfo @26
#class System.Management.Automation.Runspaces.TypeTableLoadException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.Runspaces.TypeMemberData abstract :System.Object @26
#class System.Management.Automation.Runspaces.NotePropertyData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.AliasPropertyData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.ScriptPropertyData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.CodePropertyData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.ScriptMethodData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.CodeMethodData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.PropertySetData sealed :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.MemberSetData :System.Management.Automation.Runspaces.TypeMemberData @26
#class System.Management.Automation.Runspaces.TypeTable sealed :System.Object @26
#class System.Management.Automation.Runspaces.FormatTableLoadException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.Runspaces.FormatTable sealed :System.Object @26
#class System.Management.Automation.Runspaces.PSConsoleLoadException :System.SystemException @26
#class System.Management.Automation.Runspaces.PSSnapInException :System.Management.Automation.RuntimeException @26
#class System.Management.Automation.Runspaces.PipelineReader\`1<T> abstract :System.Object @26
#class System.Management.Automation.Runspaces.PipelineWriter abstract :System.Object @26
#class System.Management.Automation.Language.StaticBindingResult :System.Object @26
#class System.Management.Automation.Language.ParameterBindingResult :System.Object @26
#class System.Management.Automation.Language.StaticBindingError :System.Object @26
#class System.Management.Automation.Language.DynamicKeywordStatementAst :System.Management.Automation.Language.StatementAst @26
#class System.Management.Automation.Language.ReflectionTypeName sealed :System.Object @26
#interface System.Management.Automation.Language.ICustomAstVisitor : @26
#interface System.Management.Automation.Language.ICustomAstVisitor2 : @26
#class System.Management.Automation.Language.DefaultCustomAstVisitor abstract :System.Object @26
#class System.Management.Automation.Language.DefaultCustomAstVisitor2 abstract :System.Management.Automation.Language.DefaultCustomAstVisitor @26
#class System.Management.Automation.Language.AstVisitor abstract :System.Object @26
#class System.Management.Automation.Language.AstVisitor2 abstract :System.Management.Automation.Language.AstVisitor @26
#interface System.Management.Automation.Language.IAstPostVisitHandler : @26
#class System.Management.Automation.Language.NoRunspaceAffinityAttribute sealed :System.Management.Automation.Internal.ParsingBaseAttribute @26
#enum System.Management.Automation.Language.DynamicKeywordNameMode :System.Int32 @26
NoName=0 SimpleNameRequired=1 NameRequired=2 SimpleOptionalName=3 OptionalName=4
#enum System.Management.Automation.Language.DynamicKeywordBodyMode :System.Int32 @26
Command=0 ScriptBlock=1 Hashtable=2
#class System.Management.Automation.Language.DynamicKeyword :System.Object @26
#class System.Management.Automation.Language.DynamicKeywordProperty :System.Object @26
#class System.Management.Automation.Language.DynamicKeywordParameter :System.Management.Automation.Language.DynamicKeywordProperty @26
#class System.Management.Automation.Tracing.EtwActivity abstract :System.Object @26
#enum System.Management.Automation.Tracing.PowerShellTraceTask :System.Int32 @26
None=0 CreateRunspace=1 ExecuteCommand=2 Serialization=3 PowerShellConsoleStartup=4
#enum System.Management.Automation.Tracing.PowerShellTraceKeywords :System.UInt64 @26 flags
None=0 Runspace=1 Pipeline=2 Protocol=4 Transport=8 Host=16 Cmdlets=32 Serializer=64 Session=128 ManagedPlugIn=256 UseAlwaysDebug=2305843009213693952 UseAlwaysOperational=9223372036854775808 UseAlwaysAnalytic=4611686018427387904
#class System.Management.Automation.Tracing.Tracer sealed :System.Management.Automation.Tracing.EtwActivity @26
#class System.Management.Automation.Tracing.PowerShellTraceSource sealed :System.Object @26
#class System.Management.Automation.Tracing.PowerShellTraceSourceFactory static :System.Object @26
#class System.Management.Automation.Security.SystemPolicy sealed :System.Object @26
#enum System.Management.Automation.Security.SystemEnforcementMode :System.Int32 @26
None=0 Audit=1 Enforce=2
#enum System.Management.Automation.Security.SystemScriptFileEnforcement :System.Int32 @26
None=0 Block=1 Allow=2 AllowConstrained=3 AllowConstrainedAudit=4
#class System.Management.Automation.Internal.CommonParameters sealed :System.Object @26
#class System.Management.Automation.Internal.DebuggerUtils static :System.Object @26
#enum System.Management.Automation.Internal.PSMonitorRunspaceType :System.Int32 @26
Standalone=0 InvokeCommand=1
#class System.Management.Automation.Internal.PSMonitorRunspaceInfo abstract :System.Object @26
#class System.Management.Automation.Internal.PSStandaloneMonitorRunspaceInfo sealed :System.Management.Automation.Internal.PSMonitorRunspaceInfo @26
#class System.Management.Automation.Internal.PSEmbeddedMonitorRunspaceInfo sealed :System.Management.Automation.Internal.PSMonitorRunspaceInfo @26
#class System.Management.Automation.Internal.SessionStateKeeper :System.Object @26
#class System.Management.Automation.Internal.ScriptBlockMemberMethodWrapper :System.Object @26
#class System.Management.Automation.Internal.ClassOps static :System.Object @26
#class System.Management.Automation.Internal.ShouldProcessParameters sealed :System.Object @26
#class System.Management.Automation.Internal.TransactionParameters sealed :System.Object @26
#class System.Management.Automation.Internal.InternalTestHooks static :System.Object @26
#class System.Management.Automation.Internal.StringDecorated :System.Object @26
#class System.Management.Automation.Internal.SecuritySupport static :System.Object @26
#class System.Management.Automation.Internal.PSRemotingCryptoHelper abstract :System.Object @26
#class Microsoft.PowerShell.ToStringCodeMethods static :System.Object @26
#class Microsoft.PowerShell.ProcessCodeMethods static :System.Object @26
#class Microsoft.PowerShell.DeserializingTypeConverter sealed :System.Management.Automation.PSTypeConverter @26
#class Microsoft.PowerShell.PSAuthorizationManager sealed :System.Management.Automation.AuthorizationManager @26
#class Microsoft.PowerShell.Telemetry.ApplicationInsightsTelemetry static :System.Object @26
#class Microsoft.PowerShell.DesiredStateConfiguration.ArgumentToConfigurationDataTransformationAttribute sealed :System.Management.Automation.ArgumentTransformationAttribute @26
#class Microsoft.PowerShell.DesiredStateConfiguration.Internal.DscRemoteOperationsClass static :System.Object @26
#class Microsoft.PowerShell.DesiredStateConfiguration.Internal.DscClassCache static :System.Object @26
#class Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand :Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase @26
#class Microsoft.PowerShell.Commands.DisableExperimentalFeatureCommand :Microsoft.PowerShell.Commands.EnableDisableExperimentalFeatureCommandBase @26
#class Microsoft.PowerShell.Commands.ExperimentalFeatureNameCompleter :System.Object @26
#class Microsoft.PowerShell.Commands.GetExperimentalFeatureCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.GetCommandCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.NounArgumentCompleter :System.Object @26
#class Microsoft.PowerShell.Commands.GetHistoryCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.InvokeHistoryCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.AddHistoryCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.ClearHistoryCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.ForEachObjectCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.WhereObjectCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.SetPSDebugCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.SetStrictModeCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.StrictModeVersionArgumentCompleter :System.Object @26
#class Microsoft.PowerShell.Commands.ExportModuleMemberCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.GetModuleCommand sealed :Microsoft.PowerShell.Commands.ModuleCmdletBase @26
#class Microsoft.PowerShell.Commands.PSEditionArgumentCompleter :System.Object @26
#class Microsoft.PowerShell.Commands.ImportModuleCommand sealed :Microsoft.PowerShell.Commands.ModuleCmdletBase @26
#class Microsoft.PowerShell.Commands.ModuleCmdletBase :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.NewModuleCommand sealed :Microsoft.PowerShell.Commands.ModuleCmdletBase @26
#class Microsoft.PowerShell.Commands.NewModuleManifestCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.RemoveModuleCommand sealed :Microsoft.PowerShell.Commands.ModuleCmdletBase @26
#class Microsoft.PowerShell.Commands.SwitchProcessCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.TestModuleManifestCommand sealed :Microsoft.PowerShell.Commands.ModuleCmdletBase @26
#class Microsoft.PowerShell.Commands.ObjectEventRegistrationBase abstract :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.DebugJobCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.EnterPSHostProcessCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.ExitPSHostProcessCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.PSHostProcessInfo sealed :System.Object @26
#class Microsoft.PowerShell.Commands.GetJobCommand :Microsoft.PowerShell.Commands.JobCmdletBase @26
#class Microsoft.PowerShell.Commands.GetPSSessionCommand :Microsoft.PowerShell.Commands.PSRunspaceCmdlet @26
#class Microsoft.PowerShell.Commands.InvokeCommandCommand :Microsoft.PowerShell.Commands.PSExecutionCmdlet @26
#class Microsoft.PowerShell.Commands.NewPSSessionConfigurationFileCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.NewPSRoleCapabilityFileCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.WSManConfigurationOption :System.Management.Automation.PSTransportOption @26
#class Microsoft.PowerShell.Commands.NewPSTransportOptionCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.NewPSSessionOptionCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.NewPSSessionCommand :Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet @26
#class Microsoft.PowerShell.Commands.ExitPSSessionCommand :Microsoft.PowerShell.Commands.PSRemotingCmdlet @26
#class Microsoft.PowerShell.Commands.PSRemotingCmdlet abstract :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet abstract :Microsoft.PowerShell.Commands.PSRemotingCmdlet @26
#class Microsoft.PowerShell.Commands.PSExecutionCmdlet abstract :Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet @26
#class Microsoft.PowerShell.Commands.PSRunspaceCmdlet abstract :Microsoft.PowerShell.Commands.PSRemotingCmdlet @26
#enum Microsoft.PowerShell.Commands.SessionFilterState :System.Int32 @26
All=0 Opened=1 Disconnected=2 Closed=3 Broken=4
#class Microsoft.PowerShell.Commands.EnterPSSessionCommand :Microsoft.PowerShell.Commands.PSRemotingBaseCmdlet @26
#class Microsoft.PowerShell.Commands.ReceiveJobCommand :Microsoft.PowerShell.Commands.JobCmdletBase @26
#class Microsoft.PowerShell.Commands.JobCmdletBase :Microsoft.PowerShell.Commands.PSRemotingCmdlet @26
#class Microsoft.PowerShell.Commands.RemoveJobCommand :Microsoft.PowerShell.Commands.JobCmdletBase @26
#class Microsoft.PowerShell.Commands.RemovePSSessionCommand :Microsoft.PowerShell.Commands.PSRunspaceCmdlet @26
#class Microsoft.PowerShell.Commands.StartJobCommand :Microsoft.PowerShell.Commands.PSExecutionCmdlet @26
#class Microsoft.PowerShell.Commands.StopJobCommand :Microsoft.PowerShell.Commands.JobCmdletBase @26
#class Microsoft.PowerShell.Commands.WaitJobCommand :Microsoft.PowerShell.Commands.JobCmdletBase @26
#enum Microsoft.PowerShell.Commands.OpenMode :System.Int32 @26
Add=0 New=1 Overwrite=2
#class Microsoft.PowerShell.Commands.PSPropertyExpressionResult :System.Object @26
#class Microsoft.PowerShell.Commands.PSPropertyExpression :System.Object @26
#class Microsoft.PowerShell.Commands.FormatDefaultCommand :Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase @26
#class Microsoft.PowerShell.Commands.OutNullCommand :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.OutDefaultCommand :Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase @26
#class Microsoft.PowerShell.Commands.OutHostCommand :Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase @26
#class Microsoft.PowerShell.Commands.OutLineOutputCommand :Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase @26
#class Microsoft.PowerShell.Commands.HelpCategoryInvalidException :System.ArgumentException @26
#class Microsoft.PowerShell.Commands.GetHelpCommand sealed :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.GetHelpCodeMethods static :System.Object @26
#class Microsoft.PowerShell.Commands.SaveHelpCommand sealed :Microsoft.PowerShell.Commands.UpdatableHelpCommandBase @26
#class Microsoft.PowerShell.Commands.UpdatableHelpCommandBase :System.Management.Automation.PSCmdlet @26
#enum Microsoft.PowerShell.Commands.UpdateHelpScope :System.Int32 @26
CurrentUser=0 AllUsers=1
#class Microsoft.PowerShell.Commands.UpdateHelpCommand sealed :Microsoft.PowerShell.Commands.UpdatableHelpCommandBase @26
#class Microsoft.PowerShell.Commands.AliasProvider sealed :Microsoft.PowerShell.Commands.SessionStateProviderBase @26
#class Microsoft.PowerShell.Commands.AliasProviderDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.EnvironmentProvider sealed :Microsoft.PowerShell.Commands.SessionStateProviderBase @26
#class Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase :System.Object @26
#class Microsoft.PowerShell.Commands.FileSystemClearContentDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.FileSystemContentWriterDynamicParameters :Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase @26
#class Microsoft.PowerShell.Commands.FileSystemContentReaderDynamicParameters :Microsoft.PowerShell.Commands.FileSystemContentDynamicParametersBase @26
#class Microsoft.PowerShell.Commands.FileSystemItemProviderDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.FileSystemProviderGetItemDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.FileSystemProviderRemoveItemDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.InternalSymbolicLinkLinkCodeMethods static :System.Object @26
#class Microsoft.PowerShell.Commands.FunctionProvider sealed :Microsoft.PowerShell.Commands.SessionStateProviderBase @26
#class Microsoft.PowerShell.Commands.FunctionProviderDynamicParameters :System.Object @26
#class Microsoft.PowerShell.Commands.SessionStateProviderBase abstract :System.Management.Automation.Provider.ContainerCmdletProvider @26
#class Microsoft.PowerShell.Commands.SessionStateProviderBaseContentReaderWriter :System.Object @26
#class Microsoft.PowerShell.Commands.VariableProvider sealed :Microsoft.PowerShell.Commands.SessionStateProviderBase @26
#class Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase abstract :System.Management.Automation.PSCmdlet @26
#class Microsoft.PowerShell.Commands.Internal.Format.OuterFormatShapeCommandBase :Microsoft.PowerShell.Commands.Internal.Format.FrontEndCommandBase @26
#class Microsoft.PowerShell.Commands.Internal.Format.OuterFormatTableAndListBase :Microsoft.PowerShell.Commands.Internal.Format.OuterFormatShapeCommandBase @26
#class Microsoft.PowerShell.Commands.Internal.Format.OuterFormatTableBase :Microsoft.PowerShell.Commands.Internal.Format.OuterFormatTableAndListBase @26
#class Microsoft.PowerShell.Cim.CimInstanceAdapter sealed :System.Management.Automation.PSPropertyAdapter @26
#class Microsoft.PowerShell.Cmdletization.MethodInvocationInfo sealed :System.Object @26
#enum Microsoft.PowerShell.Cmdletization.MethodParameterBindings :System.Int32 @26 flags
In=1 Out=2 Error=4
#class Microsoft.PowerShell.Cmdletization.MethodParameter sealed :System.Object @26
#class Microsoft.PowerShell.Cmdletization.CmdletAdapter\`1<TObjectInstance> abstract :System.Object @26
#enum Microsoft.PowerShell.Cmdletization.BehaviorOnNoMatch :System.Int32 @26
Default=0 ReportErrors=1 SilentlyContinue=2
#class Microsoft.PowerShell.Cmdletization.QueryBuilder abstract :System.Object @26
#enum Microsoft.PowerShell.Cmdletization.Xml.ConfirmImpact :System.Int32 @26
None=0 Low=1 Medium=2 High=3
#enum Microsoft.PowerShell.Cmdletization.Xml.ItemsChoiceType :System.Int32 @26
ExcludeQuery=0 MaxValueQuery=1 MinValueQuery=2 RegularQuery=3
#enum System.Management.Automation.Platform+XDG_Type :System.Int32 @26
CONFIG=0 CACHE=1 DATA=2 USER_MODULES=3 SHARED_MODULES=4 DEFAULT=5
#enum System.Management.Automation.ModuleIntrinsics+PSModulePathScope :System.Int32 @26
User=0 Builtin=1 Machine=2
#class System.Management.Automation.PSStyle+ForegroundColor sealed :System.Object @26
#class System.Management.Automation.PSStyle+BackgroundColor sealed :System.Object @26
#class System.Management.Automation.PSStyle+ProgressConfiguration sealed :System.Object @26
#class System.Management.Automation.PSStyle+FormattingData sealed :System.Object @26
#class System.Management.Automation.PSStyle+FileInfoFormatting sealed :System.Object @26
#enum System.Management.Automation.VTUtility+VT :System.Int32 @26
Reset=0 Inverse=1
#class System.Management.Automation.Subsystem.SubsystemInfo+ImplementationInfo :System.Object @26
#enum System.Management.Automation.Host.PSHostUserInterface+FormatStyle :System.Int32 @26
Reset=0 FormatAccent=1 TableHeader=2 ErrorAccent=3 Error=4 Warning=5 Verbose=6 Debug=7
#class System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary sealed :System.Object @26
`

/** its classes that are sealed */
export const automationSealed: string = `Microsoft.PowerShell.Cim.CimInstanceAdapter
Microsoft.PowerShell.Cmdletization.MethodInvocationInfo
Microsoft.PowerShell.Cmdletization.MethodParameter
Microsoft.PowerShell.Commands.AliasProvider
Microsoft.PowerShell.Commands.DebugJobCommand
Microsoft.PowerShell.Commands.EnterPSHostProcessCommand
Microsoft.PowerShell.Commands.EnvironmentProvider
Microsoft.PowerShell.Commands.ExitPSHostProcessCommand
Microsoft.PowerShell.Commands.ExportModuleMemberCommand
Microsoft.PowerShell.Commands.FileSystemProvider
Microsoft.PowerShell.Commands.ForEachObjectCommand
Microsoft.PowerShell.Commands.FunctionProvider
Microsoft.PowerShell.Commands.GetCommandCommand
Microsoft.PowerShell.Commands.GetHelpCommand
Microsoft.PowerShell.Commands.GetModuleCommand
Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand
Microsoft.PowerShell.Commands.ImportModuleCommand
Microsoft.PowerShell.Commands.NewModuleCommand
Microsoft.PowerShell.Commands.NewModuleManifestCommand
Microsoft.PowerShell.Commands.NewPSSessionOptionCommand
Microsoft.PowerShell.Commands.NewPSTransportOptionCommand
Microsoft.PowerShell.Commands.PSHostProcessInfo
Microsoft.PowerShell.Commands.RemoveModuleCommand
Microsoft.PowerShell.Commands.SaveHelpCommand
Microsoft.PowerShell.Commands.SetPSDebugCommand
Microsoft.PowerShell.Commands.SwitchProcessCommand
Microsoft.PowerShell.Commands.TestModuleManifestCommand
Microsoft.PowerShell.Commands.UpdateHelpCommand
Microsoft.PowerShell.Commands.VariableProvider
Microsoft.PowerShell.Commands.WhereObjectCommand
Microsoft.PowerShell.DeserializingTypeConverter
Microsoft.PowerShell.DesiredStateConfiguration.ArgumentToConfigurationDataTransformationAttribute
Microsoft.PowerShell.PSAuthorizationManager
System.Management.Automation.AliasAttribute
System.Management.Automation.AllowEmptyCollectionAttribute
System.Management.Automation.AllowEmptyStringAttribute
System.Management.Automation.AllowNullAttribute
System.Management.Automation.BreakException
System.Management.Automation.CallStackFrame
System.Management.Automation.ChildItemCmdletProviderIntrinsics
System.Management.Automation.CmdletAttribute
System.Management.Automation.CmdletProviderManagementIntrinsics
System.Management.Automation.CommandMetadata
System.Management.Automation.ContainerParentJob
System.Management.Automation.ContentCmdletProviderIntrinsics
System.Management.Automation.ContinueException
System.Management.Automation.CredentialAttribute
System.Management.Automation.CustomControl
System.Management.Automation.CustomControlBuilder
System.Management.Automation.CustomControlEntry
System.Management.Automation.CustomEntryBuilder
System.Management.Automation.CustomItemExpression
System.Management.Automation.CustomItemFrame
System.Management.Automation.CustomItemNewline
System.Management.Automation.CustomItemText
System.Management.Automation.DataAddedEventArgs
System.Management.Automation.DataAddingEventArgs
System.Management.Automation.DebuggerCommandResults
System.Management.Automation.DefaultParameterDictionary
System.Management.Automation.DisplayEntry
System.Management.Automation.DriveManagementIntrinsics
System.Management.Automation.DscResourcePropertyInfo
System.Management.Automation.EntrySelectedBy
System.Management.Automation.ExperimentalAttribute
System.Management.Automation.ExtendedTypeDefinition
System.Management.Automation.FlagsExpression\`1
System.Management.Automation.FormatViewDefinition
System.Management.Automation.GetSymmetricEncryptionKey
System.Management.Automation.HiddenAttribute
System.Management.Automation.Host.ChoiceDescription
System.Management.Automation.Internal.CommonParameters
System.Management.Automation.Internal.PSEmbeddedMonitorRunspaceInfo
System.Management.Automation.Internal.PSStandaloneMonitorRunspaceInfo
System.Management.Automation.Internal.ShouldProcessParameters
System.Management.Automation.Internal.TransactionParameters
System.Management.Automation.ItemCmdletProviderIntrinsics
System.Management.Automation.JobIdentifier
System.Management.Automation.JobManager
System.Management.Automation.JobStateEventArgs
System.Management.Automation.JobStateInfo
System.Management.Automation.Language.ArrayTypeName
System.Management.Automation.Language.CommentHelpInfo
System.Management.Automation.Language.GenericTypeName
System.Management.Automation.Language.NoRunspaceAffinityAttribute
System.Management.Automation.Language.Parser
System.Management.Automation.Language.ReflectionTypeName
System.Management.Automation.Language.ScriptExtent
System.Management.Automation.Language.ScriptPosition
System.Management.Automation.Language.TypeName
System.Management.Automation.ListControl
System.Management.Automation.ListControlEntry
System.Management.Automation.ListControlEntryItem
System.Management.Automation.MemberNamePredicate
System.Management.Automation.NativeCommandExitException
System.Management.Automation.OrderedHashtable
System.Management.Automation.OutputTypeAttribute
System.Management.Automation.PSClassInfo
System.Management.Automation.PSClassMemberInfo
System.Management.Automation.PSCommand
System.Management.Automation.PSControlGroupBy
System.Management.Automation.PSCredential
System.Management.Automation.PSDataStreams
System.Management.Automation.PSDefaultValueAttribute
System.Management.Automation.PSEngineEvent
System.Management.Automation.PSEventReceivedEventHandler
System.Management.Automation.PSEventUnsubscribedEventHandler
System.Management.Automation.PSInvocationSettings
System.Management.Automation.PSInvocationStateChangedEventArgs
System.Management.Automation.PSInvocationStateInfo
System.Management.Automation.PSJobStartEventArgs
System.Management.Automation.PSModuleInfo
System.Management.Automation.PSParseError
System.Management.Automation.PSParser
System.Management.Automation.PSPrimitiveDictionary
System.Management.Automation.PSStyle
System.Management.Automation.PSStyle+BackgroundColor
System.Management.Automation.PSStyle+FileInfoFormatting
System.Management.Automation.PSStyle+FileInfoFormatting+FileExtensionDictionary
System.Management.Automation.PSStyle+ForegroundColor
System.Management.Automation.PSStyle+FormattingData
System.Management.Automation.PSStyle+ProgressConfiguration
System.Management.Automation.PSTasks.PSTaskJob
System.Management.Automation.PSToken
System.Management.Automation.PSTransactionContext
System.Management.Automation.PSVariableIntrinsics
System.Management.Automation.PSVersionHashTable
System.Management.Automation.PagingParameters
System.Management.Automation.ParameterAttribute
System.Management.Automation.ParameterMetadata
System.Management.Automation.ParameterSetMetadata
System.Management.Automation.PathInfo
System.Management.Automation.PathInfoStack
System.Management.Automation.PathIntrinsics
System.Management.Automation.PowerShell
System.Management.Automation.PowerShellStreams\`2
System.Management.Automation.ProcessRunspaceDebugEndEventArgs
System.Management.Automation.PropertyCmdletProviderIntrinsics
System.Management.Automation.Provider.CmdletProviderAttribute
System.Management.Automation.ProviderIntrinsics
System.Management.Automation.ProxyCommand
System.Management.Automation.Remoting.PSCertificateDetails
System.Management.Automation.Remoting.PSIdentity
System.Management.Automation.Remoting.PSPrincipal
System.Management.Automation.Remoting.PSSenderInfo
System.Management.Automation.Remoting.PSSessionConfigurationData
System.Management.Automation.Remoting.PSSessionOption
System.Management.Automation.Remoting.RemoteSessionNamedPipeServer
System.Management.Automation.Remoting.TransportErrorOccuredEventArgs
System.Management.Automation.Remoting.WSMan.ActiveSessionsChangedEventArgs
System.Management.Automation.Remoting.WSManPluginManagedEntryInstanceWrapper
System.Management.Automation.Remoting.WSManPluginManagedEntryWrapper
System.Management.Automation.RunspacePoolStateInfo
System.Management.Automation.Runspaces.AliasPropertyData
System.Management.Automation.Runspaces.CodeMethodData
System.Management.Automation.Runspaces.CodePropertyData
System.Management.Automation.Runspaces.Command
System.Management.Automation.Runspaces.CommandCollection
System.Management.Automation.Runspaces.CommandParameter
System.Management.Automation.Runspaces.CommandParameterCollection
System.Management.Automation.Runspaces.ContainerConnectionInfo
System.Management.Automation.Runspaces.FormatTable
System.Management.Automation.Runspaces.InitialSessionStateEntryCollection\`1
System.Management.Automation.Runspaces.NamedPipeConnectionInfo
System.Management.Automation.Runspaces.NotePropertyData
System.Management.Automation.Runspaces.PSSession
System.Management.Automation.Runspaces.PipelineStateEventArgs
System.Management.Automation.Runspaces.PipelineStateInfo
System.Management.Automation.Runspaces.PowerShellProcessInstance
System.Management.Automation.Runspaces.PropertySetData
System.Management.Automation.Runspaces.RunspaceAvailabilityEventArgs
System.Management.Automation.Runspaces.RunspacePool
System.Management.Automation.Runspaces.RunspacePoolStateChangedEventArgs
System.Management.Automation.Runspaces.RunspaceStateEventArgs
System.Management.Automation.Runspaces.RunspaceStateInfo
System.Management.Automation.Runspaces.SSHConnectionInfo
System.Management.Automation.Runspaces.ScriptMethodData
System.Management.Automation.Runspaces.ScriptPropertyData
System.Management.Automation.Runspaces.SessionStateAliasEntry
System.Management.Automation.Runspaces.SessionStateApplicationEntry
System.Management.Automation.Runspaces.SessionStateAssemblyEntry
System.Management.Automation.Runspaces.SessionStateCmdletEntry
System.Management.Automation.Runspaces.SessionStateFormatEntry
System.Management.Automation.Runspaces.SessionStateFunctionEntry
System.Management.Automation.Runspaces.SessionStateProviderEntry
System.Management.Automation.Runspaces.SessionStateScriptEntry
System.Management.Automation.Runspaces.SessionStateTypeEntry
System.Management.Automation.Runspaces.SessionStateVariableEntry
System.Management.Automation.Runspaces.TypeData
System.Management.Automation.Runspaces.TypeTable
System.Management.Automation.Runspaces.VMConnectionInfo
System.Management.Automation.Runspaces.WSManConnectionInfo
System.Management.Automation.Security.SystemPolicy
System.Management.Automation.SecurityDescriptorCmdletProviderIntrinsics
System.Management.Automation.SemanticVersion
System.Management.Automation.SessionState
System.Management.Automation.Signature
System.Management.Automation.StartRunspaceDebugProcessingEventArgs
System.Management.Automation.SteppablePipeline
System.Management.Automation.Subsystem.Feedback.FeedbackContext
System.Management.Automation.Subsystem.Feedback.FeedbackItem
System.Management.Automation.Subsystem.GetPSSubsystemCommand
System.Management.Automation.Subsystem.Prediction.PredictionClient
System.Management.Automation.Subsystem.Prediction.PredictionContext
System.Management.Automation.Subsystem.Prediction.PredictionResult
System.Management.Automation.Subsystem.Prediction.PredictiveSuggestion
System.Management.Automation.SupportsWildcardsAttribute
System.Management.Automation.TableControl
System.Management.Automation.TableControlBuilder
System.Management.Automation.TableControlColumn
System.Management.Automation.TableControlColumnHeader
System.Management.Automation.TableControlRow
System.Management.Automation.TableRowDefinitionBuilder
System.Management.Automation.TerminateException
System.Management.Automation.Tracing.PowerShellTraceSource
System.Management.Automation.Tracing.Tracer
System.Management.Automation.VTUtility
System.Management.Automation.ValidateCountAttribute
System.Management.Automation.ValidateLengthAttribute
System.Management.Automation.ValidateNotNullAttribute
System.Management.Automation.ValidateNotNullOrEmptyAttribute
System.Management.Automation.ValidateNotNullOrWhiteSpaceAttribute
System.Management.Automation.ValidatePatternAttribute
System.Management.Automation.ValidateRangeAttribute
System.Management.Automation.ValidateScriptAttribute
System.Management.Automation.ValidateSetAttribute
System.Management.Automation.ValidateTrustedDataAttribute
System.Management.Automation.ValidateUserDriveAttribute
System.Management.Automation.WideControl
System.Management.Automation.WideControlBuilder
System.Management.Automation.WideControlEntryItem
System.Management.Automation.WildcardPattern`

/** its classes that are marked as serializable */
export const automationSerializable: string = `System.Management.Automation.GetSymmetricEncryptionKey
System.Management.Automation.MemberNamePredicate
System.Management.Automation.PSCredential
System.Management.Automation.PSEventReceivedEventHandler
System.Management.Automation.PSEventUnsubscribedEventHandler`
