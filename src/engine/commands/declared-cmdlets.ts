/** Generated from PowerShell 7.6.5's source (test/stock/cmdlet-recorder): the parameters of the cmdlets with the largest tables. Data. */
import type { CmdletFacts } from './cmdlet.ts'
import { parametersOf } from './parameter-notation.ts'

export const declaredCmdlets = {
  'Add-Type': {
    typeName: 'Microsoft.PowerShell.Commands.AddTypeCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'FromSource',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096601',
    outputTypes: ['System.Type'],
    parameters: parametersOf(`
    TypeDefinition string = FromSource mandatory 0
    Name string = FromMember mandatory 0
    MemberDefinition string[] = FromMember mandatory 1
    Namespace string @NS !allowNull = FromMember
    UsingNamespace string[] @Using !notNull = FromMember
    Path string[] = FromPath mandatory 0
    LiteralPath string[] @PSPath @LP = FromLiteralPath mandatory
    AssemblyName string[] @AN = FromAssemblyName mandatory
    Language Microsoft.PowerShell.Commands.Language = FromSource; FromMember
    ReferencedAssemblies string[] @RA = FromSource; FromMember; FromPath; FromLiteralPath
    OutputAssembly string @OA = FromSource; FromMember; FromPath; FromLiteralPath
    OutputType Microsoft.PowerShell.Commands.OutputAssemblyType @OT = FromSource; FromMember; FromPath; FromLiteralPath
    PassThru switch
    IgnoreWarnings switch = FromSource; FromMember; FromPath; FromLiteralPath
    CompilerOptions string[] !notNullOrEmpty = FromSource; FromMember; FromPath; FromLiteralPath`),
  },
  'ConvertFrom-Markdown': {
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromMarkdownCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'PathParamSet',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006503',
    outputTypes: ['Microsoft.PowerShell.MarkdownRender+MarkdownInfo'],
    parameters: parametersOf(`
    Path string[] !notNullOrEmpty = PathParamSet mandatory 0
    LiteralPath string[] @PSPath @LP !notNullOrEmpty = LiteralParamSet mandatory
    InputObject psobject !notNullOrEmpty = InputObjParamSet mandatory pipeline
    AsVT100EncodedString switch`),
  },
  'Copy-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.CopyItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096589',
    parameters: parametersOf(`
    Path string[] = Path mandatory 0 pipeline byName
    LiteralPath string[] @PSPath @LP = LiteralPath mandatory byName
    Name string @PSProperty = * mandatory 2 byName
    Destination string = * mandatory 1 byName
    PassThru switch
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'Debug-Job': {
    typeName: 'Microsoft.PowerShell.Commands.DebugJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'JobParameterSet',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=330208',
    parameters: parametersOf(`
    Job System.Management.Automation.Job = JobParameterSet mandatory 0 pipeline byName
    Name string = JobNameParameterSet mandatory 0
    Id int = JobIdParameterSet mandatory 0
    InstanceId guid = JobInstanceIdParameterSet mandatory 0
    BreakAll switch`),
  },
  'Debug-Process': {
    typeName: 'Microsoft.PowerShell.Commands.DebugProcessCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Name',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096809',
    parameters: parametersOf(`
    Id int[] @PID @ProcessId !notNullOrEmpty = Id mandatory 0 byName
    Name string[] @ProcessName = Name mandatory 0 byName
    InputObject System.Diagnostics.Process[] = InputObject mandatory pipeline`),
  },
  'Debug-Runspace': {
    typeName: 'Microsoft.PowerShell.Commands.DebugRunspaceCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'RunspaceParameterSet',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096917',
    parameters: parametersOf(`
    Runspace System.Management.Automation.Runspaces.Runspace = RunspaceParameterSet mandatory 0 pipeline byName
    Name string = NameParameterSet mandatory 0
    Id int = IdParameterSet mandatory 0
    InstanceId guid = InstanceIdParameterSet mandatory 0
    BreakAll switch`),
  },
  'Disable-ExperimentalFeature': {
    typeName: 'Microsoft.PowerShell.Commands.DisableExperimentalFeatureCommand',
    module: 'Microsoft.PowerShell.Core',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2046963',
    parameters: parametersOf(`
    Name string[] = * mandatory 0 byName
    Scope System.Management.Automation.Configuration.ConfigScope`),
  },
  'Disable-PSBreakpoint': {
    typeName: 'Microsoft.PowerShell.Commands.DisablePSBreakpointCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Breakpoint',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096498',
    outputTypes: ['System.Management.Automation.Breakpoint'],
    parameters: parametersOf(`
    PassThru switch
    Breakpoint System.Management.Automation.Breakpoint[] !notNull = Breakpoint mandatory 0 pipeline
    Id int[] !notNull = Id mandatory 0 byName
    Runspace System.Management.Automation.Runspaces.Runspace @RunspaceId = Id byName`),
  },
  'Disable-RunspaceDebug': {
    typeName: 'Microsoft.PowerShell.Commands.DisableRunspaceDebugCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'RunspaceNameParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096924',
    parameters: parametersOf(`
    RunspaceName string[] !notNullOrEmpty = RunspaceNameParameterSet 0
    Runspace System.Management.Automation.Runspaces.Runspace[] !notNullOrEmpty = RunspaceParameterSet mandatory 0 pipeline byName
    RunspaceId int[] !notNullOrEmpty = RunspaceIdParameterSet mandatory 0
    RunspaceInstanceId guid[] !notNullOrEmpty = RunspaceInstanceIdParameterSet mandatory 0
    ProcessName string !notNullOrEmpty = ProcessNameParameterSet 0
    AppDomainName string[] !notNullOrEmpty = ProcessNameParameterSet 1`),
  },
  'Enable-ExperimentalFeature': {
    typeName: 'Microsoft.PowerShell.Commands.EnableExperimentalFeatureCommand',
    module: 'Microsoft.PowerShell.Core',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2046964',
    parameters: parametersOf(`
    Name string[] = * mandatory 0 byName
    Scope System.Management.Automation.Configuration.ConfigScope`),
  },
  'Enable-PSBreakpoint': {
    typeName: 'Microsoft.PowerShell.Commands.EnablePSBreakpointCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Breakpoint',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096700',
    outputTypes: ['System.Management.Automation.Breakpoint'],
    parameters: parametersOf(`
    PassThru switch
    Breakpoint System.Management.Automation.Breakpoint[] !notNull = Breakpoint mandatory 0 pipeline
    Id int[] !notNull = Id mandatory 0 byName
    Runspace System.Management.Automation.Runspaces.Runspace @RunspaceId = Id byName`),
  },
  'Enable-RunspaceDebug': {
    typeName: 'Microsoft.PowerShell.Commands.EnableRunspaceDebugCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'RunspaceNameParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096831',
    parameters: parametersOf(`
    BreakAll switch = RunspaceParameterSet 1; RunspaceNameParameterSet 1; RunspaceIdParameterSet 1
    RunspaceName string[] !notNullOrEmpty = RunspaceNameParameterSet 0
    Runspace System.Management.Automation.Runspaces.Runspace[] !notNullOrEmpty = RunspaceParameterSet mandatory 0 pipeline byName
    RunspaceId int[] !notNullOrEmpty = RunspaceIdParameterSet mandatory 0
    RunspaceInstanceId guid[] !notNullOrEmpty = RunspaceInstanceIdParameterSet mandatory 0
    ProcessName string !notNullOrEmpty = ProcessNameParameterSet 0
    AppDomainName string[] !notNullOrEmpty = ProcessNameParameterSet 1`),
  },
  'Enter-PSHostProcess': {
    typeName: 'Microsoft.PowerShell.Commands.EnterPSHostProcessCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'ProcessIdParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096580',
    parameters: parametersOf(`
    Process System.Diagnostics.Process !notNull = ProcessParameterSet mandatory 0 pipeline
    Id int !range:0..2147483647 = ProcessIdParameterSet mandatory 0
    Name string !notNullOrEmpty = ProcessNameParameterSet mandatory 0
    HostProcessInfo Microsoft.PowerShell.Commands.PSHostProcessInfo !notNull = PSHostProcessInfoParameterSet mandatory 0 pipeline
    CustomPipeName string = PipeNameParameterSet mandatory
    AppDomainName string !notNullOrEmpty = ProcessParameterSet 1; ProcessIdParameterSet 1; ProcessNameParameterSet 1; PSHostProcessInfoParameterSet 1`),
  },
  'Enter-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.EnterPSSessionCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'ComputerName',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096695',
    parameters: parametersOf(`
    HostName string !notNullOrEmpty = SSHHost mandatory 0 pipeline
    Options hashtable !notNullOrEmpty = SSHHost
    ComputerName string @Cn !notNullOrEmpty = ComputerName mandatory 0 pipeline byName
    Session System.Management.Automation.Runspaces.PSSession !notNullOrEmpty = Session 0 pipeline byName
    ConnectionUri uri @URI @CU !notNullOrEmpty = Uri 1 byName
    InstanceId guid !notNull = InstanceId byName
    Id int !notNull = Id 0 byName
    Name string = Name byName
    EnableNetworkAccess switch = ComputerName; Uri
    VMId guid @VMGuid !notNullOrEmpty = VMId mandatory 0 pipeline byName
    VMName string !notNullOrEmpty = VMName mandatory 0 pipeline byName
    Credential pscredential !credential = ComputerName byName; Uri byName; VMId mandatory 1 byName; VMName mandatory 1 byName
    ContainerId string !notNullOrEmpty = ContainerId mandatory 0 pipeline byName
    ConfigurationName string = ComputerName byName; Uri byName; ContainerId byName; VMId byName; VMName byName
    RunAsAdministrator switch = ContainerId
    Port int !range:1..65535 = ComputerName; SSHHost
    UseSSL switch = ComputerName
    ApplicationName string = ComputerName byName
    AllowRedirection switch = Uri
    SessionOption System.Management.Automation.Remoting.PSSessionOption !notNull = ComputerName; Uri
    Authentication System.Management.Automation.Runspaces.AuthenticationMechanism = ComputerName; Uri
    CertificateThumbprint string = ComputerName; Uri
    UserName string !notNullOrEmpty = SSHHost
    KeyFilePath string @IdentityFilePath !notNullOrEmpty = SSHHost
    Subsystem string = SSHHost byName
    ConnectingTimeout int = SSHHost
    SSHTransport switch !set:true = SSHHost`),
  },
  'Exit-PSHostProcess': {
    typeName: 'Microsoft.PowerShell.Commands.ExitPSHostProcessCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096583',
    parameters: {},
  },
  'Export-FormatData': {
    typeName: 'Microsoft.PowerShell.Commands.ExportFormatDataCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'ByPath',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096834',
    parameters: parametersOf(`
    InputObject System.Management.Automation.ExtendedTypeDefinition[] = * mandatory pipeline
    Path string @FilePath = ByPath mandatory
    LiteralPath string @PSPath @LP = ByLiteralPath mandatory
    Force switch
    NoClobber switch @NoOverwrite
    IncludeScriptBlock switch`),
  },
  'Export-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.ExportPSSessionCommand',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096604',
    outputTypes: ['System.IO.FileInfo'],
    parameters: parametersOf(`
    OutputModule string @PSPath @ModuleName !notNullOrEmpty = * mandatory 1
    Force switch
    Encoding System.Text.Encoding !notNullOrEmpty !encoding
    CommandName string[] @Name = * 2
    AllowClobber switch
    ArgumentList object[] @Args !allowNull !allowEmptyCollection
    CommandType System.Management.Automation.CommandTypes @Type
    Module string[] @PSSnapin !notNull
    FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] !notNull
    FormatTypeName string[] = * 3
    Certificate System.Security.Cryptography.X509Certificates.X509Certificate2
    Session System.Management.Automation.Runspaces.PSSession !notNull = * mandatory 0`),
  },
  'Get-Clipboard': {
    typeName: 'Microsoft.PowerShell.Commands.GetClipboardCommand',
    module: 'Microsoft.PowerShell.Management',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109905',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    Raw switch
    Delimiter string[]`),
  },
  'Get-CmsMessage': {
    typeName: 'Microsoft.PowerShell.Commands.GetCmsMessageCommand',
    module: 'Microsoft.PowerShell.Security',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096598',
    outputTypes: ['EnvelopedCms'],
    parameters: parametersOf(`
    Content string !allowNull !allowEmptyString = ByContent mandatory 0 pipeline
    Path string = ByPath mandatory 1
    LiteralPath string = ByLiteralPath mandatory 1`),
  },
  'Get-ExperimentalFeature': {
    typeName: 'Microsoft.PowerShell.Commands.GetExperimentalFeatureCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2096786',
    outputTypes: ['System.Management.Automation.ExperimentalFeature'],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = * 0 pipeline`),
  },
  'Get-Job': {
    typeName: 'Microsoft.PowerShell.Commands.GetJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'SessionIdParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096582',
    outputTypes: ['System.Management.Automation.Job'],
    parameters: parametersOf(`
    IncludeChildJob switch = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    ChildJobState System.Management.Automation.JobState = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    HasMoreData bool = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    Before datetime = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    After datetime = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    Newest int = SessionIdParameterSet; InstanceIdParameterSet; NameParameterSet; StateParameterSet; CommandParameterSet
    Id int[] !notNullOrEmpty = SessionIdParameterSet 0 byName
    Name string[] !notNullOrEmpty = NameParameterSet mandatory 0 byName
    InstanceId guid[] !notNullOrEmpty = InstanceIdParameterSet mandatory 0 byName
    State System.Management.Automation.JobState = StateParameterSet mandatory 0 byName
    Command string[] !notNullOrEmpty = CommandParameterSet byName
    Filter hashtable !notNullOrEmpty = FilterParameterSet mandatory 0 byName`),
  },
  'Get-MarkdownOption': {
    typeName: 'Microsoft.PowerShell.Commands.GetMarkdownOptionCommand',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006371',
    outputTypes: ['Microsoft.PowerShell.MarkdownRender+PSMarkdownOptionInfo'],
    parameters: {},
  },
  'Get-Module': {
    typeName: 'Microsoft.PowerShell.Commands.GetModuleCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Loaded',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096696',
    outputTypes: ['System.Management.Automation.PSModuleInfo'],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = Loaded 0 pipeline; Available 0 pipeline; PsSession 0 pipeline; CimSession 0 pipeline
    FullyQualifiedName Microsoft.PowerShell.Commands.ModuleSpecification[] = Loaded byName; Available byName; PsSession byName; CimSession byName
    All switch = Loaded; Available
    ListAvailable switch = Available mandatory; PsSession; CimSession
    PSEdition string = Available; PsSession
    SkipEditionCheck switch = Available; PsSession; CimSession
    Refresh switch = Available; PsSession; CimSession
    PSSession System.Management.Automation.Runspaces.PSSession !notNull = PsSession mandatory
    CimSession Microsoft.Management.Infrastructure.CimSession !notNull = CimSession mandatory
    CimResourceUri uri !notNull = CimSession
    CimNamespace string !notNullOrEmpty = CimSession`),
  },
  'Get-PSBreakpoint': {
    typeName: 'Microsoft.PowerShell.Commands.GetPSBreakpointCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Line',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097108',
    outputTypes: [
      'System.Management.Automation.CommandBreakpoint',
      'System.Management.Automation.LineBreakpoint',
      'System.Management.Automation.VariableBreakpoint',
      'System.Management.Automation.Breakpoint',
    ],
    parameters: parametersOf(`
    Script string[] !notNullOrEmpty = Line 0 pipeline; Command; Variable; Type
    Id int[] !notNull = Id mandatory 0 pipeline
    Variable string[] !notNull = Variable mandatory
    Command string[] !notNull = Command mandatory
    Type Microsoft.PowerShell.Commands.BreakpointType[] !notNull = Type mandatory 0 pipeline
    Runspace System.Management.Automation.Runspaces.Runspace !notNull`),
  },
  'Get-PSHostProcessInfo': {
    typeName: 'Microsoft.PowerShell.Commands.GetPSHostProcessInfoCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'ProcessNameParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=517012',
    outputTypes: ['Microsoft.PowerShell.Commands.PSHostProcessInfo'],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = ProcessNameParameterSet 0
    Process System.Diagnostics.Process[] !notNullOrEmpty = ProcessParameterSet mandatory 0 pipeline
    Id int[] !notNullOrEmpty = ProcessIdParameterSet mandatory 0`),
  },
  'Get-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.GetPSSessionCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Name',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096697',
    outputTypes: ['System.Management.Automation.Runspaces.PSSession'],
    parameters: parametersOf(`
    ComputerName string[] @Cn !notNullOrEmpty = ComputerName mandatory 0 byName; ComputerInstanceId mandatory 0 byName
    ApplicationName string = ComputerName byName; ComputerInstanceId byName
    ConnectionUri uri[] @URI @CU !notNullOrEmpty = ConnectionUri mandatory 0 byName; ConnectionUriInstanceId mandatory 0 byName
    ConfigurationName string = ComputerName byName; ComputerInstanceId byName; ConnectionUri byName; ConnectionUriInstanceId byName; ContainerId byName; ContainerIdInstanceId byName; VMId byName; VMIdInstanceId byName; VMName byName; VMNameInstanceId byName
    AllowRedirection switch = ConnectionUri; ConnectionUriInstanceId
    Name string[] !notNullOrEmpty = ComputerName; ConnectionUri; Name byName; ContainerId; VMId; VMName
    InstanceId guid[] !notNull = ComputerInstanceId mandatory; ConnectionUriInstanceId mandatory; InstanceId byName; ContainerIdInstanceId mandatory; VMIdInstanceId mandatory; VMNameInstanceId mandatory
    Credential pscredential !credential = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId
    Authentication System.Management.Automation.Runspaces.AuthenticationMechanism = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId
    CertificateThumbprint string = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId
    Port int !range:1..65535 = ComputerName; ComputerInstanceId
    UseSSL switch = ComputerName; ComputerInstanceId
    ThrottleLimit int = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId
    State Microsoft.PowerShell.Commands.SessionFilterState = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId; ContainerId; ContainerIdInstanceId; VMId; VMIdInstanceId; VMName; VMNameInstanceId
    SessionOption System.Management.Automation.Remoting.PSSessionOption = ComputerName; ComputerInstanceId; ConnectionUri; ConnectionUriInstanceId
    Id int[] !notNull = Id mandatory 0 byName
    ContainerId string[] !notNullOrEmpty = ContainerId mandatory byName; ContainerIdInstanceId mandatory byName
    VMId guid[] @VMGuid !notNullOrEmpty = VMId mandatory byName; VMIdInstanceId mandatory byName
    VMName string[] !notNullOrEmpty = VMName mandatory byName; VMNameInstanceId mandatory byName`),
  },
  'Get-PSSubsystem': {
    typeName: 'System.Management.Automation.Subsystem.GetPSSubsystemCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'GetAllSet',
    outputTypes: ['System.Management.Automation.Subsystem.SubsystemInfo'],
    parameters: parametersOf(`
    Kind System.Management.Automation.Subsystem.SubsystemKind = GetByKindSet mandatory pipeline
    SubsystemType System.Type = GetByTypeSet mandatory pipeline`),
  },
  'Get-PfxCertificate': {
    typeName: 'Microsoft.PowerShell.Commands.GetPfxCertificateCommand',
    module: 'Microsoft.PowerShell.Security',
    defaultSet: 'ByPath',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096918',
    outputTypes: ['System.Security.Cryptography.X509Certificates.X509Certificate2'],
    parameters: parametersOf(`
    FilePath string[] = ByPath mandatory 0 pipeline byName
    LiteralPath string[] @PSPath @LP = ByLiteralPath mandatory byName
    Password securestring
    NoPromptForPassword switch`),
  },
  'Get-Process': {
    typeName: 'Microsoft.PowerShell.Commands.GetProcessCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Name',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096814',
    outputTypes: [
      'System.Diagnostics.ProcessModule',
      'System.Diagnostics.FileVersionInfo',
      'System.Diagnostics.Process',
    ],
    parameters: parametersOf(`
    Name string[] @ProcessName !notNullOrEmpty = Name 0 byName; NameWithUserName 0 byName
    Id int[] @PID = Id mandatory byName; IdWithUserName mandatory byName
    InputObject System.Diagnostics.Process[] = InputObject mandatory pipeline; InputObjectWithUserName mandatory pipeline
    IncludeUserName switch = NameWithUserName mandatory; IdWithUserName mandatory; InputObjectWithUserName mandatory
    Module switch !notNull = Name; Id; InputObject
    FileVersionInfo switch @FV @FVI !notNull = Name; Id; InputObject`),
  },
  'Get-Runspace': {
    typeName: 'Microsoft.PowerShell.Commands.GetRunspaceCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'NameParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096616',
    outputTypes: ['System.Management.Automation.Runspaces.Runspace'],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = NameParameterSet 0
    Id int[] = IdParameterSet mandatory 0
    InstanceId guid[] = InstanceIdParameterSet mandatory 0`),
  },
  'Get-RunspaceDebug': {
    typeName: 'Microsoft.PowerShell.Commands.GetRunspaceDebugCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'RunspaceNameParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097015',
    outputTypes: ['Microsoft.PowerShell.Commands.PSRunspaceDebug'],
    parameters: parametersOf(`
    RunspaceName string[] !notNullOrEmpty = RunspaceNameParameterSet 0
    Runspace System.Management.Automation.Runspaces.Runspace[] !notNullOrEmpty = RunspaceParameterSet mandatory 0 pipeline byName
    RunspaceId int[] !notNullOrEmpty = RunspaceIdParameterSet mandatory 0
    RunspaceInstanceId guid[] !notNullOrEmpty = RunspaceInstanceIdParameterSet mandatory 0
    ProcessName string !notNullOrEmpty = ProcessNameParameterSet 0
    AppDomainName string[] !notNullOrEmpty = ProcessNameParameterSet 1`),
  },
  'Get-TraceSource': {
    typeName: 'Microsoft.PowerShell.Commands.GetTraceSourceCommand',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096707',
    outputTypes: ['System.Management.Automation.PSTraceSource'],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = * 0 pipeline byName`),
  },
  'Import-Module': {
    typeName: 'Microsoft.PowerShell.Commands.ImportModuleCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Name',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096585',
    outputTypes: ['System.Management.Automation.PSModuleInfo'],
    parameters: parametersOf(`
    Global switch
    Prefix string !notNull
    Name string[] = Name mandatory 0 pipeline; PSSession mandatory 0 pipeline; CimSession mandatory 0 pipeline; WinCompat mandatory 0 pipeline
    FullyQualifiedName Microsoft.PowerShell.Commands.ModuleSpecification[] = FullyQualifiedName mandatory 0 pipeline; FullyQualifiedNameAndPSSession mandatory 0 pipeline; FullyQualifiedNameAndWinCompat mandatory 0 pipeline
    Assembly System.Reflection.Assembly[] = Assembly mandatory 0 pipeline
    Function string[] !notNull
    Cmdlet string[] !notNull
    Variable string[] !notNull
    Alias string[] !notNull
    Force switch
    SkipEditionCheck switch = Name; FullyQualifiedName; ModuleInfo; Assembly; PSSession; CimSession; FullyQualifiedNameAndPSSession
    PassThru switch
    AsCustomObject switch
    MinimumVersion version @Version = Name; PSSession; CimSession; WinCompat
    MaximumVersion string = Name; PSSession; CimSession; WinCompat
    RequiredVersion version = Name; PSSession; CimSession; WinCompat
    ModuleInfo psmoduleinfo[] = ModuleInfo mandatory 0 pipeline
    ArgumentList object[] @Args
    DisableNameChecking switch
    NoClobber switch @NoOverwrite
    Scope string !set:Local,Global
    PSSession System.Management.Automation.Runspaces.PSSession !notNull = PSSession mandatory; FullyQualifiedNameAndPSSession mandatory
    CimSession Microsoft.Management.Infrastructure.CimSession !notNull = CimSession mandatory
    CimResourceUri uri !notNull = CimSession
    CimNamespace string !notNullOrEmpty = CimSession
    UseWindowsPowerShell switch @UseWinPS = WinCompat mandatory; FullyQualifiedNameAndWinCompat mandatory`),
  },
  'Import-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.ImportPSSessionCommand',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096712',
    outputTypes: ['System.Management.Automation.PSModuleInfo'],
    parameters: parametersOf(`
    Prefix string !notNullOrEmpty
    DisableNameChecking switch
    CommandName string[] @Name = * 2
    AllowClobber switch
    ArgumentList object[] @Args !allowNull !allowEmptyCollection
    CommandType System.Management.Automation.CommandTypes @Type
    Module string[] @PSSnapin !notNull
    FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] !notNull
    FormatTypeName string[] = * 3
    Certificate System.Security.Cryptography.X509Certificates.X509Certificate2
    Session System.Management.Automation.Runspaces.PSSession !notNull = * mandatory 0`),
  },
  'Invoke-Command': {
    typeName: 'Microsoft.PowerShell.Commands.InvokeCommandCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'InProcess',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096789',
    parameters: parametersOf(`
    Session System.Management.Automation.Runspaces.PSSession[] !notNullOrEmpty = Session 0; FilePathRunspace 0
    ComputerName string[] @Cn !notNullOrEmpty = ComputerName 0; FilePathComputerName 0
    Credential pscredential !credential = ComputerName byName; Uri byName; FilePathComputerName byName; FilePathUri byName; VMId mandatory byName; VMName mandatory byName; FilePathVMId mandatory byName; FilePathVMName mandatory byName
    Port int !range:1..65535 = ComputerName; FilePathComputerName; SSHHost
    UseSSL switch = ComputerName; FilePathComputerName
    ConfigurationName string = ComputerName byName; Uri byName; FilePathComputerName byName; FilePathUri byName; ContainerId byName; VMId byName; VMName byName; FilePathContainerId byName; FilePathVMId byName; FilePathVMName byName
    ApplicationName string = ComputerName byName; FilePathComputerName byName
    ThrottleLimit int = ComputerName; Session; Uri; FilePathComputerName; FilePathRunspace; FilePathUri; VMId; VMName; ContainerId; FilePathVMId; FilePathVMName; FilePathContainerId
    ConnectionUri uri[] @URI @CU !notNullOrEmpty = Uri 0; FilePathUri 0
    AsJob switch = ComputerName; Session; Uri; FilePathComputerName; FilePathRunspace; FilePathUri; VMId; VMName; ContainerId; FilePathVMId; FilePathVMName; FilePathContainerId; SSHHost; SSHHostHashParam; FilePathSSHHost; FilePathSSHHostHash
    InDisconnectedSession switch @Disconnected = ComputerName; FilePathComputerName; Uri; FilePathUri
    SessionName string[] !notNullOrEmpty = ComputerName; FilePathComputerName
    HideComputerName switch @HCN = ComputerName; Session; Uri; FilePathComputerName; FilePathRunspace; FilePathUri; VMId; VMName; ContainerId; FilePathVMId; FilePathVMName; FilePathContainerId; SSHHost; SSHHostHashParam; FilePathSSHHost; FilePathSSHHostHash
    JobName string = ComputerName; Session; Uri; FilePathComputerName; FilePathRunspace; FilePathUri; ContainerId; FilePathContainerId; SSHHostHashParam; SSHHost
    ScriptBlock scriptblock @Command !notNull = ComputerName mandatory 1; Session mandatory 1; Uri mandatory 1; InProcess mandatory 0; VMId mandatory 1; VMName mandatory 1; ContainerId mandatory 1; SSHHost mandatory 1; SSHHostHashParam mandatory 1
    NoNewScope switch = InProcess
    FilePath string @PSPath !notNull = FilePathComputerName mandatory 1; FilePathRunspace mandatory 1; FilePathUri mandatory 1; FilePathVMId mandatory 1; FilePathVMName mandatory 1; FilePathContainerId mandatory 1; FilePathSSHHost mandatory; FilePathSSHHostHash mandatory
    AllowRedirection switch = Uri; FilePathUri
    SessionOption System.Management.Automation.Remoting.PSSessionOption = ComputerName; Uri; FilePathComputerName; FilePathUri
    Authentication System.Management.Automation.Runspaces.AuthenticationMechanism = ComputerName; FilePathComputerName; Uri; FilePathUri
    EnableNetworkAccess switch = ComputerName; FilePathComputerName; Uri; FilePathUri
    RunAsAdministrator switch = ContainerId; FilePathContainerId
    HostName string[] !notNullOrEmpty = SSHHost mandatory; FilePathSSHHost mandatory
    UserName string !notNullOrEmpty = SSHHost; FilePathSSHHost
    KeyFilePath string @IdentityFilePath !notNullOrEmpty = SSHHost; FilePathSSHHost
    Subsystem string = SSHHost; FilePathSSHHost
    ConnectingTimeout int = SSHHost; FilePathSSHHost
    SSHTransport switch !set:true = SSHHost; FilePathSSHHost
    SSHConnection hashtable[] !notNullOrEmpty = SSHHostHashParam mandatory; FilePathSSHHostHash mandatory
    Options hashtable !notNullOrEmpty = SSHHost; FilePathSSHHost
    RemoteDebug switch = ComputerName; Session; Uri; FilePathComputerName; FilePathRunspace; FilePathUri; VMId; VMName; ContainerId; FilePathVMId; FilePathVMName; FilePathContainerId; SSHHost; SSHHostHashParam; FilePathSSHHost; FilePathSSHHostHash
    InputObject psobject = * pipeline
    ArgumentList object[] @Args
    VMId guid[] @VMGuid !notNullOrEmpty = VMId mandatory 0 byName; FilePathVMId mandatory 0 byName
    VMName string[] !notNullOrEmpty = VMName mandatory byName; FilePathVMName mandatory byName
    ContainerId string[] !notNullOrEmpty = ContainerId mandatory byName; FilePathContainerId mandatory byName
    CertificateThumbprint string = ComputerName; Uri`),
  },
  'Invoke-RestMethod': {
    typeName: 'Microsoft.PowerShell.Commands.InvokeRestMethodCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'StandardMethod',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096706',
    parameters: parametersOf(`
    FollowRelLink switch @FL
    MaximumFollowRelLink int @ML !range:1..2147483647
    ResponseHeadersVariable string @RHV
    StatusCodeVariable string
    UseBasicParsing switch = * hidden
    Uri uri !notNullOrEmpty = * mandatory 0
    HttpVersion version
    WebSession Microsoft.PowerShell.Commands.WebRequestSession
    SessionVariable string @SV
    AllowUnencryptedAuthentication switch
    Authentication Microsoft.PowerShell.Commands.WebAuthenticationType
    Credential pscredential !credential
    UseDefaultCredentials switch
    CertificateThumbprint string !notNullOrEmpty
    Certificate System.Security.Cryptography.X509Certificates.X509Certificate !notNull
    SkipCertificateCheck switch
    SslProtocol Microsoft.PowerShell.Commands.WebSslProtocol
    Token securestring
    UserAgent string
    DisableKeepAlive switch
    ConnectionTimeoutSeconds int @TimeoutSec !range:0..2147483647
    OperationTimeoutSeconds int !range:0..2147483647
    Headers System.Collections.IDictionary
    SkipHeaderValidation switch
    AllowInsecureRedirect switch
    MaximumRedirection int !range:0..2147483647
    MaximumRetryCount int !range:0..2147483647
    PreserveAuthorizationOnRedirect switch
    RetryIntervalSec int !range:1..2147483647
    Method Microsoft.PowerShell.Commands.WebRequestMethod = StandardMethod; StandardMethodNoProxy
    CustomMethod string @CM !notNullOrEmpty = CustomMethod mandatory; CustomMethodNoProxy mandatory
    PreserveHttpMethodOnRedirect switch
    UnixSocket System.Net.Sockets.UnixDomainSocketEndPoint !notNullOrEmpty
    NoProxy switch = CustomMethodNoProxy mandatory; StandardMethodNoProxy mandatory
    Proxy uri = StandardMethod; CustomMethod
    ProxyCredential pscredential = StandardMethod; CustomMethod
    ProxyUseDefaultCredentials switch = StandardMethod; CustomMethod
    Body object = * pipeline
    Form System.Collections.IDictionary
    ContentType string
    TransferEncoding string !set:chunked,compress,deflate,gzip,identity
    InFile string !notNullOrEmpty
    OutFile string !notNullOrEmpty
    PassThru switch
    Resume switch
    SkipHttpErrorCheck switch`),
  },
  'Invoke-WebRequest': {
    typeName: 'Microsoft.PowerShell.Commands.InvokeWebRequestCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'StandardMethod',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097126',
    outputTypes: ['Microsoft.PowerShell.Commands.BasicHtmlWebResponseObject'],
    parameters: parametersOf(`
    UseBasicParsing switch = * hidden
    Uri uri !notNullOrEmpty = * mandatory 0
    HttpVersion version
    WebSession Microsoft.PowerShell.Commands.WebRequestSession
    SessionVariable string @SV
    AllowUnencryptedAuthentication switch
    Authentication Microsoft.PowerShell.Commands.WebAuthenticationType
    Credential pscredential !credential
    UseDefaultCredentials switch
    CertificateThumbprint string !notNullOrEmpty
    Certificate System.Security.Cryptography.X509Certificates.X509Certificate !notNull
    SkipCertificateCheck switch
    SslProtocol Microsoft.PowerShell.Commands.WebSslProtocol
    Token securestring
    UserAgent string
    DisableKeepAlive switch
    ConnectionTimeoutSeconds int @TimeoutSec !range:0..2147483647
    OperationTimeoutSeconds int !range:0..2147483647
    Headers System.Collections.IDictionary
    SkipHeaderValidation switch
    AllowInsecureRedirect switch
    MaximumRedirection int !range:0..2147483647
    MaximumRetryCount int !range:0..2147483647
    PreserveAuthorizationOnRedirect switch
    RetryIntervalSec int !range:1..2147483647
    Method Microsoft.PowerShell.Commands.WebRequestMethod = StandardMethod; StandardMethodNoProxy
    CustomMethod string @CM !notNullOrEmpty = CustomMethod mandatory; CustomMethodNoProxy mandatory
    PreserveHttpMethodOnRedirect switch
    UnixSocket System.Net.Sockets.UnixDomainSocketEndPoint !notNullOrEmpty
    NoProxy switch = CustomMethodNoProxy mandatory; StandardMethodNoProxy mandatory
    Proxy uri = StandardMethod; CustomMethod
    ProxyCredential pscredential = StandardMethod; CustomMethod
    ProxyUseDefaultCredentials switch = StandardMethod; CustomMethod
    Body object = * pipeline
    Form System.Collections.IDictionary
    ContentType string
    TransferEncoding string !set:chunked,compress,deflate,gzip,identity
    InFile string !notNullOrEmpty
    OutFile string !notNullOrEmpty
    PassThru switch
    Resume switch
    SkipHttpErrorCheck switch`),
  },
  'Move-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.MoveItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096817',
    parameters: parametersOf(`
    Path string[] = Path mandatory 0 pipeline byName
    LiteralPath string[] @PSPath @LP = LiteralPath mandatory byName
    Name string[] @PSProperty = * mandatory 2 byName
    Destination string = * mandatory 1 byName
    PassThru switch
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'New-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.NewItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096813',
    parameters: parametersOf(`
    Path string[] = Path mandatory 0
    LiteralPath string[] @PSPath @LP = LiteralPath mandatory byName
    Name string @PSProperty = * mandatory 1 byName
    PropertyType string @Type = * byName
    Value object = * byName
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'New-ModuleManifest': {
    typeName: 'Microsoft.PowerShell.Commands.NewModuleManifestCommand',
    module: 'Microsoft.PowerShell.Core',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096487',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    Path string = * mandatory 0
    NestedModules object[] !allowEmptyCollection
    Guid guid
    Author string !allowEmptyString
    CompanyName string !allowEmptyString
    Copyright string !allowEmptyString
    RootModule string @ModuleToProcess !allowEmptyString
    ModuleVersion version !notNull
    Description string !allowEmptyString
    ProcessorArchitecture System.Reflection.ProcessorArchitecture
    PowerShellVersion version
    ClrVersion version
    DotNetFrameworkVersion version
    PowerShellHostName string
    PowerShellHostVersion version
    RequiredModules object[]
    TypesToProcess string[] !allowEmptyCollection
    FormatsToProcess string[] !allowEmptyCollection
    ScriptsToProcess string[] !allowEmptyCollection
    RequiredAssemblies string[] !allowEmptyCollection
    FileList string[] !allowEmptyCollection
    ModuleList object[] !allowEmptyCollection
    FunctionsToExport string[] !allowEmptyCollection
    AliasesToExport string[] !allowEmptyCollection
    VariablesToExport string[] !allowEmptyCollection
    CmdletsToExport string[] !allowEmptyCollection
    DscResourcesToExport string[] !allowEmptyCollection
    CompatiblePSEditions string[] !allowEmptyCollection !set:Desktop,Core
    PrivateData object !allowNull
    Tags string[] !notNullOrEmpty
    ProjectUri uri !notNullOrEmpty
    LicenseUri uri !notNullOrEmpty
    IconUri uri !notNullOrEmpty
    ReleaseNotes string !notNullOrEmpty
    Prerelease string !notNullOrEmpty
    RequireLicenseAcceptance switch
    ExternalModuleDependencies string[] !notNullOrEmpty
    HelpInfoUri string !allowNull
    PassThru switch
    DefaultCommandPrefix string !allowNull`),
  },
  'New-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.NewPSSessionCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'ComputerName',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096484',
    outputTypes: ['System.Management.Automation.Runspaces.PSSession'],
    parameters: parametersOf(`
    ComputerName string[] @Cn !notNullOrEmpty = ComputerName 0 pipeline byName
    Credential pscredential !credential = ComputerName byName; Uri byName; VMId mandatory byName; VMName mandatory byName
    Session System.Management.Automation.Runspaces.PSSession[] !notNullOrEmpty = Session 0 pipeline byName
    Name string[]
    EnableNetworkAccess switch = ComputerName; Session; Uri
    ConfigurationName string = ComputerName byName; Uri byName; ContainerId byName; VMId byName; VMName byName
    UseWindowsPowerShell switch = UseWindowsPowerShellParameterSet mandatory
    VMId guid[] @VMGuid !notNullOrEmpty = VMId mandatory 0 byName
    VMName string[] !notNullOrEmpty = VMName mandatory byName
    ContainerId string[] !notNullOrEmpty = ContainerId mandatory byName
    RunAsAdministrator switch = ContainerId
    Port int !range:1..65535 = ComputerName; SSHHost
    UseSSL switch = ComputerName
    ApplicationName string = ComputerName byName
    ThrottleLimit int = ComputerName; Session; Uri; ContainerId; VMId; VMName
    ConnectionUri uri[] @URI @CU !notNullOrEmpty = Uri mandatory 0 byName
    AllowRedirection switch = Uri
    SessionOption System.Management.Automation.Remoting.PSSessionOption !notNull = ComputerName; Uri
    Authentication System.Management.Automation.Runspaces.AuthenticationMechanism = ComputerName; Uri
    CertificateThumbprint string = ComputerName; Uri
    HostName string[] !notNullOrEmpty = SSHHost mandatory 0
    UserName string !notNullOrEmpty = SSHHost
    KeyFilePath string @IdentityFilePath !notNullOrEmpty = SSHHost
    Subsystem string = SSHHost byName
    ConnectingTimeout int = SSHHost
    SSHTransport switch !set:true = SSHHost
    SSHConnection hashtable[] !notNullOrEmpty = SSHHostHashParam mandatory
    Options hashtable !notNullOrEmpty = SSHHost`),
  },
  'New-PSSessionOption': {
    typeName: 'Microsoft.PowerShell.Commands.NewPSSessionOptionCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096488',
    outputTypes: ['System.Management.Automation.Remoting.PSSessionOption'],
    parameters: parametersOf(`
    SkipCACheck switch
    SkipCNCheck switch`),
  },
  'New-PSTransportOption': {
    typeName: 'Microsoft.PowerShell.Commands.NewPSTransportOptionCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=210608',
    outputTypes: ['Microsoft.PowerShell.Commands.WSManConfigurationOption'],
    parameters: parametersOf(`
    MaxIdleTimeoutSec System.Nullable[int] !range:60..2147483 = * byName
    ProcessIdleTimeoutSec System.Nullable[int] !range:0..1209600 = * byName
    MaxSessions System.Nullable[int] !range:1..2147483647 = * byName
    MaxConcurrentCommandsPerSession System.Nullable[int] !range:1..2147483647 = * byName
    MaxSessionsPerUser System.Nullable[int] !range:1..2147483647 = * byName
    MaxMemoryPerSessionMB System.Nullable[int] !range:5..2147483647 = * byName
    MaxProcessesPerSession System.Nullable[int] !range:1..2147483647 = * byName
    MaxConcurrentUsers System.Nullable[int] !range:1..100 = * byName
    IdleTimeoutSec System.Nullable[int] !range:60..2147483 = * byName
    OutputBufferingMode System.Nullable[System.Management.Automation.Runspaces.OutputBufferingMode] = * byName`),
  },
  'Protect-CmsMessage': {
    typeName: 'Microsoft.PowerShell.Commands.ProtectCmsMessageCommand',
    module: 'Microsoft.PowerShell.Security',
    defaultSet: 'ByContent',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096826',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    To System.Management.Automation.CmsMessageRecipient[] = * mandatory 0
    Content psobject !allowNull !allowEmptyString = ByContent mandatory 1 pipeline
    Path string = ByPath mandatory 1
    LiteralPath string = ByLiteralPath mandatory 1
    OutFile string = * 2`),
  },
  'Receive-Job': {
    typeName: 'Microsoft.PowerShell.Commands.ReceiveJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Location',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096965',
    parameters: parametersOf(`
    Job System.Management.Automation.Job[] = ComputerName mandatory 0 pipeline byName; Session mandatory 0 pipeline byName; Location mandatory 0 pipeline byName
    ComputerName string[] @Cn !notNullOrEmpty = ComputerName 1 byName
    Location string[] !notNullOrEmpty = Location 1
    Session System.Management.Automation.Runspaces.PSSession[] !notNull = Session 1 byName
    Keep switch
    NoRecurse switch
    Force switch
    Wait switch
    AutoRemoveJob switch
    WriteEvents switch
    WriteJobInResults switch
    Name string[] !notNullOrEmpty = NameParameterSet mandatory 0 byName
    InstanceId guid[] !notNullOrEmpty = InstanceIdParameterSet mandatory 0 byName
    Id int[] !notNullOrEmpty = SessionIdParameterSet mandatory 0 byName`),
  },
  'Remove-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.RemoveItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097013',
    parameters: parametersOf(`
    Path string[] = Path mandatory 0 pipeline byName
    LiteralPath string[] @PSPath @LP = LiteralPath mandatory byName
    Name string[] @PSProperty = * mandatory 1 byName
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'Remove-Job': {
    typeName: 'Microsoft.PowerShell.Commands.RemoveJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'SessionIdParameterSet',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096868',
    outputTypes: ['System.Management.Automation.Job'],
    parameters: parametersOf(`
    Job System.Management.Automation.Job[] !notNullOrEmpty = JobParameterSet mandatory 0 pipeline byName
    Force switch @F = InstanceIdParameterSet; JobParameterSet; NameParameterSet; SessionIdParameterSet; FilterParameterSet
    Name string[] !notNullOrEmpty = NameParameterSet mandatory 0 byName
    InstanceId guid[] !notNullOrEmpty = InstanceIdParameterSet mandatory 0 byName
    Id int[] !notNullOrEmpty = SessionIdParameterSet mandatory 0 byName
    State System.Management.Automation.JobState = StateParameterSet mandatory 0 byName
    Command string[] !notNullOrEmpty = CommandParameterSet byName
    Filter hashtable !notNullOrEmpty = FilterParameterSet mandatory 0 byName`),
  },
  'Remove-PSBreakpoint': {
    typeName: 'Microsoft.PowerShell.Commands.RemovePSBreakpointCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Breakpoint',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097134',
    parameters: parametersOf(`
    Breakpoint System.Management.Automation.Breakpoint[] !notNull = Breakpoint mandatory 0 pipeline
    Id int[] !notNull = Id mandatory 0 byName
    Runspace System.Management.Automation.Runspaces.Runspace @RunspaceId = Id byName`),
  },
  'Remove-PSSession': {
    typeName: 'Microsoft.PowerShell.Commands.RemovePSSessionCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Id',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096963',
    parameters: parametersOf(`
    Session System.Management.Automation.Runspaces.PSSession[] = Session mandatory 0 pipeline byName
    ContainerId string[] !notNullOrEmpty = ContainerId mandatory byName
    VMId guid[] @VMGuid !notNullOrEmpty = VMId mandatory byName
    VMName string[] !notNullOrEmpty = VMName mandatory byName
    InstanceId guid[] !notNull = InstanceId mandatory byName
    Id int[] !notNull = Id mandatory 0 byName
    Name string[] !notNullOrEmpty = Name mandatory byName
    ComputerName string[] @Cn !notNullOrEmpty = ComputerName mandatory 0 byName`),
  },
  'Rename-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.RenameItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097152',
    parameters: parametersOf(`
    Path string = Path mandatory 0 pipeline byName
    LiteralPath string @PSPath @LP = LiteralPath mandatory byName
    Name string @PSProperty = * mandatory 1 byName
    NewName string = * mandatory 2 byName
    PassThru switch
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'Restart-Computer': {
    typeName: 'Microsoft.PowerShell.Commands.RestartComputerCommand',
    module: 'Microsoft.PowerShell.Management',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097060',
    parameters: {},
  },
  'Save-Help': {
    typeName: 'Microsoft.PowerShell.Commands.SaveHelpCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Path',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096794',
    parameters: parametersOf(`
    DestinationPath string[] @Path !notNull = Path mandatory 0
    LiteralPath string[] @PSPath @LP !notNull = LiteralPath mandatory
    Module psmoduleinfo[] @Name !notNull = Path 1 pipeline byName; LiteralPath 1 pipeline byName
    FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] !notNull = Path byName; LiteralPath byName
    UICulture System.Globalization.CultureInfo[] !notNull = * 2
    Credential pscredential !credential
    UseDefaultCredentials switch
    Force switch
    Scope Microsoft.PowerShell.Commands.UpdateHelpScope = * byName`),
  },
  'Send-MailMessage': {
    typeName: 'Microsoft.PowerShell.Commands.SendMailMessage',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097115',
    parameters: parametersOf(`
    Attachments string[] @PsPath !notNullOrEmpty = * pipeline byName
    Bcc string[] !notNullOrEmpty = * byName
    Body string !notNullOrEmpty = * 2 byName
    BodyAsHtml switch @BAH = * byName
    Encoding System.Text.Encoding @BE !notNullOrEmpty !encoding = * byName
    Cc string[] !notNullOrEmpty = * byName
    DeliveryNotificationOption System.Net.Mail.DeliveryNotificationOptions @DNO !notNullOrEmpty = * byName
    From string !notNullOrEmpty = * mandatory byName
    SmtpServer string @ComputerName !notNullOrEmpty = * 3 byName
    Priority System.Net.Mail.MailPriority !notNullOrEmpty = * byName
    ReplyTo string[] = * byName
    Subject string @sub = * 1 byName
    To string[] !notNullOrEmpty = * mandatory 0 byName
    Credential pscredential !credential !notNullOrEmpty = * byName
    UseSsl switch = * byName
    Port int !range:0..2147483647 = * byName`),
  },
  'Set-Clipboard': {
    typeName: 'Microsoft.PowerShell.Commands.SetClipboardCommand',
    module: 'Microsoft.PowerShell.Management',
    supportsShouldProcess: true,
    confirmImpact: 'Medium',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2109826',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    Value string[] !allowNull !allowEmptyCollection !allowEmptyString = * mandatory 0 pipeline byName
    Append switch
    PassThru switch
    AsOSC52 switch @ToLocalhost`),
  },
  'Set-Date': {
    typeName: 'Microsoft.PowerShell.Commands.SetDateCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Date',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097133',
    outputTypes: ['System.DateTime'],
    parameters: parametersOf(`
    Date datetime = Date mandatory 0 pipeline byName
    Adjust timespan !allowNull = Adjust mandatory 0 byName
    DisplayHint Microsoft.PowerShell.Commands.DisplayHintType`),
  },
  'Set-ItemProperty': {
    typeName: 'Microsoft.PowerShell.Commands.SetItemPropertyCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'propertyValuePathSet',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097147',
    parameters: parametersOf(`
    Path string[] = propertyPSObjectPathSet mandatory 0 byName; propertyValuePathSet mandatory 0 byName
    LiteralPath string[] @PSPath @LP = propertyValueLiteralPathSet mandatory byName; propertyPSObjectLiteralPathSet mandatory byName
    Name string @PSProperty = propertyValuePathSet mandatory 1 byName; propertyValueLiteralPathSet mandatory 1 byName
    Value object !allowNull = propertyValuePathSet mandatory 2 byName; propertyValueLiteralPathSet mandatory 2 byName
    InputObject psobject = propertyPSObjectPathSet mandatory pipeline byName; propertyPSObjectLiteralPathSet mandatory pipeline byName
    PassThru switch
    Force switch
    Filter string
    Include string[]
    Exclude string[]
    Credential pscredential !credential = * byName`),
  },
  'Set-MarkdownOption': {
    typeName: 'Microsoft.PowerShell.Commands.SetMarkdownOptionCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'IndividualSetting',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2006265',
    outputTypes: ['Microsoft.PowerShell.MarkdownRender+PSMarkdownOptionInfo'],
    parameters: parametersOf(`
    Header1Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Header2Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Header3Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Header4Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Header5Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Header6Color string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    Code string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    ImageAltTextForegroundColor string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    LinkForegroundColor string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    ItalicsForegroundColor string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    BoldForegroundColor string !pattern:^\\[*[0-9;]*?m{1} = IndividualSetting
    PassThru switch
    Theme string !notNullOrEmpty !set:Dark,Light = Theme mandatory
    InputObject psobject !notNullOrEmpty = InputObject mandatory 0 pipeline`),
  },
  'Set-PSBreakpoint': {
    typeName: 'Microsoft.PowerShell.Commands.SetPSBreakpointCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Line',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096623',
    outputTypes: [
      'System.Management.Automation.CommandBreakpoint',
      'System.Management.Automation.LineBreakpoint',
      'System.Management.Automation.VariableBreakpoint',
    ],
    parameters: parametersOf(`
    Action scriptblock = Command; Line; Variable
    Column int !range:1..2147483647 = Line 2
    Command string[] @C = Command mandatory
    Line int[] = Line mandatory 1
    Script string[] !notNull = Command 0; Line mandatory 0; Variable 0
    Variable string[] @V = Variable mandatory
    Mode System.Management.Automation.VariableAccessMode = Variable
    Runspace System.Management.Automation.Runspaces.Runspace !notNull`),
  },
  'Set-PSDebug': {
    typeName: 'Microsoft.PowerShell.Commands.SetPSDebugCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096959',
    parameters: parametersOf(`
    Trace int !range:0..2 = on
    Step switch = on
    Strict switch = on
    Off switch = off`),
  },
  'Set-TraceSource': {
    typeName: 'Microsoft.PowerShell.Commands.SetTraceSourceCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'optionsSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097129',
    outputTypes: ['System.Management.Automation.PSTraceSource'],
    parameters: parametersOf(`
    Name string[] = * mandatory 0 pipeline byName
    Option System.Management.Automation.PSTraceSourceOptions = optionsSet 1 byName
    ListenerOption System.Diagnostics.TraceOptions = optionsSet
    FilePath string @PSPath @Path = optionsSet
    Force switch = optionsSet
    Debugger switch = optionsSet
    PSHost switch = optionsSet
    RemoveListener string[] !notNullOrEmpty = removeAllListenersSet
    RemoveFileListener string[] !notNullOrEmpty = removeFileListenersSet
    PassThru switch = optionsSet`),
  },
  'Show-Markdown': {
    typeName: 'Microsoft.PowerShell.Commands.ShowMarkdownCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'Path',
    helpUri: 'https://go.microsoft.com/fwlink/?linkid=2102329',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    InputObject psobject !notNullOrEmpty = InputObject mandatory pipeline
    Path string[] !notNullOrEmpty = Path mandatory 0 byName
    LiteralPath string[] @PSPath @LP = LiteralPath mandatory byName
    UseBrowser switch`),
  },
  'Start-Job': {
    typeName: 'Microsoft.PowerShell.Commands.StartJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'ComputerName',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096796',
    outputTypes: ['System.Management.Automation.PSRemotingJob'],
    parameters: parametersOf(`
    DefinitionName string !notNullOrEmpty = DefinitionName mandatory 0
    DefinitionPath string !notNullOrEmpty = DefinitionName 1
    Type string !notNullOrEmpty = DefinitionName 2
    Name string = FilePathComputerName byName; ComputerName byName; LiteralFilePathComputerName byName
    ScriptBlock scriptblock @Command = ComputerName mandatory 0
    Credential pscredential !credential = FilePathComputerName; ComputerName; LiteralFilePathComputerName
    FilePath string = FilePathComputerName mandatory 0
    LiteralPath string @PSPath @LP = LiteralFilePathComputerName mandatory
    Authentication System.Management.Automation.Runspaces.AuthenticationMechanism = FilePathComputerName; ComputerName; LiteralFilePathComputerName
    InitializationScript scriptblock = FilePathComputerName 1; ComputerName 1; LiteralFilePathComputerName 1
    WorkingDirectory string !notNullOrWhiteSpace
    RunAs32 switch = FilePathComputerName; ComputerName; LiteralFilePathComputerName
    PSVersion version !notNullOrEmpty = FilePathComputerName; ComputerName; LiteralFilePathComputerName
    InputObject psobject = FilePathComputerName pipeline; ComputerName pipeline; LiteralFilePathComputerName pipeline
    ArgumentList object[] @Args = FilePathComputerName; ComputerName; LiteralFilePathComputerName
    ConnectingTimeout int = SSHHost
    Options hashtable !notNullOrEmpty = SSHHost`),
  },
  'Start-Process': {
    typeName: 'Microsoft.PowerShell.Commands.StartProcessCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Default',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097141',
    outputTypes: ['System.Diagnostics.Process'],
    parameters: parametersOf(`
    FilePath string @PSPath @Path !notNullOrEmpty = * mandatory 0
    ArgumentList string[] @Args = * 1
    Credential pscredential !credential @RunAs !notNullOrEmpty = Default
    WorkingDirectory string !notNullOrEmpty
    LoadUserProfile switch @Lup = Default
    NoNewWindow switch @nnw = Default
    PassThru switch
    RedirectStandardError string @RSE !notNullOrEmpty = Default
    RedirectStandardInput string @RSI !notNullOrEmpty = Default
    RedirectStandardOutput string @RSO !notNullOrEmpty = Default
    Verb string !notNullOrEmpty = UseShellExecute
    WindowStyle System.Diagnostics.ProcessWindowStyle !notNullOrEmpty
    Wait switch
    UseNewEnvironment switch = Default
    Environment hashtable`),
  },
  'Stop-Computer': {
    typeName: 'Microsoft.PowerShell.Commands.StopComputerCommand',
    module: 'Microsoft.PowerShell.Management',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097151',
    parameters: {},
  },
  'Stop-Job': {
    typeName: 'Microsoft.PowerShell.Commands.StopJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'SessionIdParameterSet',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096795',
    outputTypes: ['System.Management.Automation.Job'],
    parameters: parametersOf(`
    Job System.Management.Automation.Job[] !notNullOrEmpty = JobParameterSet mandatory 0 pipeline byName
    PassThru switch
    Name string[] !notNullOrEmpty = NameParameterSet mandatory 0 byName
    InstanceId guid[] !notNullOrEmpty = InstanceIdParameterSet mandatory 0 byName
    Id int[] !notNullOrEmpty = SessionIdParameterSet mandatory 0 byName
    State System.Management.Automation.JobState = StateParameterSet mandatory 0 byName
    Filter hashtable !notNullOrEmpty = FilterParameterSet mandatory 0 byName`),
  },
  'Stop-Process': {
    typeName: 'Microsoft.PowerShell.Commands.StopProcessCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Id',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097058',
    outputTypes: ['System.Diagnostics.Process'],
    parameters: parametersOf(`
    Name string[] @ProcessName = Name mandatory byName
    Id int[] = Id mandatory 0 byName
    InputObject System.Diagnostics.Process[] = InputObject mandatory 0 pipeline
    PassThru switch
    Force switch !notNullOrEmpty`),
  },
  'Test-Connection': {
    typeName: 'Microsoft.PowerShell.Commands.TestConnectionCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'DefaultPing',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097144',
    outputTypes: [
      'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus',
      'Microsoft.PowerShell.Commands.TestConnectionCommand+PingStatus',
      'System.Boolean',
      'Microsoft.PowerShell.Commands.TestConnectionCommand+PingMtuStatus',
      'System.Int32',
      'Microsoft.PowerShell.Commands.TestConnectionCommand+TraceStatus',
      'Microsoft.PowerShell.Commands.TestConnectionCommand+TcpPortStatus',
    ],
    parameters: parametersOf(`
    Ping switch = DefaultPing; RepeatPing
    IPv4 switch = DefaultPing; RepeatPing; TraceRoute; MtuSizeDetect; TcpPort
    IPv6 switch = DefaultPing; RepeatPing; TraceRoute; MtuSizeDetect; TcpPort
    ResolveDestination switch = DefaultPing; RepeatPing; TraceRoute; MtuSizeDetect; TcpPort
    Source string = DefaultPing; RepeatPing; TraceRoute; TcpPort
    MaxHops int @Ttl @TimeToLive @Hops !range:1..128 = DefaultPing; RepeatPing; TraceRoute
    Count int !kind:Positive = DefaultPing; TcpPort
    Delay int !kind:Positive = DefaultPing; RepeatPing; TcpPort
    BufferSize int @Size @Bytes @BS !range:0..65500 = DefaultPing; RepeatPing
    DontFragment switch = DefaultPing; RepeatPing
    Repeat switch @Continuous = RepeatPing mandatory; TcpPort
    Quiet switch
    TimeoutSeconds int !kind:Positive
    TargetName string[] @ComputerName !notNullOrEmpty = * mandatory 0 pipeline byName
    MtuSize switch @MtuSizeDetect = MtuSizeDetect mandatory
    Traceroute switch = TraceRoute mandatory
    TcpPort int !range:0..65535 = TcpPort mandatory
    Detailed switch = TcpPort`),
  },
  'Test-ModuleManifest': {
    typeName: 'Microsoft.PowerShell.Commands.TestModuleManifestCommand',
    module: 'Microsoft.PowerShell.Core',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096900',
    outputTypes: ['System.Management.Automation.PSModuleInfo'],
    parameters: parametersOf(`
    Path string = * mandatory 0 pipeline byName`),
  },
  'Trace-Command': {
    typeName: 'Microsoft.PowerShell.Commands.TraceCommandCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'expressionSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097136',
    parameters: parametersOf(`
    InputObject psobject = * pipeline
    Name string[] = * mandatory 0
    Option System.Management.Automation.PSTraceSourceOptions = * 2
    Expression scriptblock = expressionSet mandatory 1
    Command string = commandSet mandatory 1
    ArgumentList object[] @Args = commandSet remaining
    ListenerOption System.Diagnostics.TraceOptions
    FilePath string @PSPath @Path
    Force switch
    Debugger switch
    PSHost switch`),
  },
  'Unblock-File': {
    typeName: 'Microsoft.PowerShell.Commands.UnblockFileCommand',
    module: 'Microsoft.PowerShell.Utility',
    defaultSet: 'ByPath',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097033',
    parameters: parametersOf(`
    Path string[] = ByPath mandatory 0
    LiteralPath string[] @PSPath @LP = ByLiteralPath mandatory byName`),
  },
  'Unprotect-CmsMessage': {
    typeName: 'Microsoft.PowerShell.Commands.UnprotectCmsMessageCommand',
    module: 'Microsoft.PowerShell.Security',
    defaultSet: 'ByWinEvent',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096701',
    outputTypes: ['System.String'],
    parameters: parametersOf(`
    Content string !allowNull !allowEmptyString = ByContent mandatory 0 pipeline byName
    EventLogRecord psobject = ByWinEvent mandatory 0 pipeline
    Path string = ByPath mandatory 0
    LiteralPath string = ByLiteralPath mandatory 0
    IncludeContext switch
    To System.Management.Automation.CmsMessageRecipient[] = * 1`),
  },
  'Update-Help': {
    typeName: 'Microsoft.PowerShell.Commands.UpdateHelpCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'Path',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096805',
    parameters: parametersOf(`
    Module string[] @Name !notNull = Path 0 byName; LiteralPath 0 byName
    FullyQualifiedModule Microsoft.PowerShell.Commands.ModuleSpecification[] !notNull = Path byName; LiteralPath byName
    SourcePath string[] @Path !notNull = Path 1
    LiteralPath string[] @PSPath @LP !notNull = LiteralPath byName
    Recurse switch
    UICulture System.Globalization.CultureInfo[] !notNull = * 2
    Credential pscredential !credential
    UseDefaultCredentials switch
    Force switch
    Scope Microsoft.PowerShell.Commands.UpdateHelpScope = * byName`),
  },
  'Wait-Debugger': {
    typeName: 'Microsoft.PowerShell.Commands.WaitDebuggerCommand',
    module: 'Microsoft.PowerShell.Utility',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097035',
    parameters: {},
  },
  'Wait-Job': {
    typeName: 'Microsoft.PowerShell.Commands.WaitJobCommand',
    module: 'Microsoft.PowerShell.Core',
    defaultSet: 'SessionIdParameterSet',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096902',
    outputTypes: ['System.Management.Automation.Job'],
    parameters: parametersOf(`
    Job System.Management.Automation.Job[] !notNullOrEmpty = JobParameterSet mandatory 0 pipeline byName
    Any switch
    Timeout int @TimeoutSec !range:-1..2147483647
    Force switch
    Name string[] !notNullOrEmpty = NameParameterSet mandatory 0 byName
    InstanceId guid[] !notNullOrEmpty = InstanceIdParameterSet mandatory 0 byName
    Id int[] !notNullOrEmpty = SessionIdParameterSet mandatory 0 byName
    State System.Management.Automation.JobState = StateParameterSet mandatory 0 byName
    Filter hashtable !notNullOrEmpty = FilterParameterSet mandatory 0 byName`),
  },
  'Wait-Process': {
    typeName: 'Microsoft.PowerShell.Commands.WaitProcessCommand',
    module: 'Microsoft.PowerShell.Management',
    defaultSet: 'Name',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097146',
    outputTypes: ['System.Diagnostics.Process'],
    parameters: parametersOf(`
    Id int[] @PID @ProcessId !notNullOrEmpty = Id mandatory 0 byName
    Name string[] @ProcessName = Name mandatory 0 byName
    Timeout int @TimeoutSec !notNullOrEmpty !range:0..32767 = * 1
    Any switch
    PassThru switch
    InputObject System.Diagnostics.Process[] = InputObject mandatory pipeline`),
  },
} satisfies Readonly<Record<string, Omit<CmdletFacts, 'name'>>>
