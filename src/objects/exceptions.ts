/** Exceptions as values: what `$_.Exception` holds and ERROR_RECORD carries. They are not JavaScript errors; the engine throws those. */
import { automationAssembly, NetType, registeredType, registerType, T } from './net-type.ts'
import { PSDictionary } from './collections.ts'
import type { ErrorRecord } from './error-record.ts'

export class NetException {
  readonly netType: NetType
  message: string
  innerException: NetException | null
  /** RuntimeException and below make their error record on first use */
  errorRecord: ErrorRecord | null = null
  /** more properties of the type, in order, e.g. ParamName, ParameterName, ErrorId */
  readonly properties: Map<string, unknown>
  readonly data: PSDictionary
  hresult: number
  source: string | null = null
  helpLink: string | null = null
  stackTrace: string | null = null
  targetSite: string | null = null
  wasThrownFromThrowStatement = false
  constructor(
    netType: NetType,
    message: string,
    more: {
      inner?: NetException | null
      properties?: Iterable<readonly [string, unknown]>
      hresult?: number
    } = {},
  ) {
    this.netType = netType
    this.message = message
    this.innerException = more.inner ?? null
    this.properties = new Map(more.properties)
    this.data = new PSDictionary(listDictionaryInternal)
    this.hresult = more.hresult ?? hresultOf(netType)
  }
}

const listDictionaryInternal = registerType(
  new NetType({
    fullName: 'System.Collections.ListDictionaryInternal',
    kind: 'class',
    base: T.Object,
    interfaces: [T.IDictionary],
  }),
)

/** A base type and the types that derive from it, `name:HRESULT` where the type sets its own; `sma:` is System.Management.Automation. */
const hierarchy: readonly (readonly [base: string, names: readonly string[]])[] = [
  ['System.Exception', ['System.ApplicationException:80131600', 'System.AggregateException']],
  [
    'System.SystemException',
    [
      'System.ArgumentException:80070057',
      'System.ArithmeticException:80070216',
      'System.FormatException:80131537',
      'System.InvalidCastException:80004002',
      'System.InvalidOperationException:80131509',
      'System.NotSupportedException:80131515',
      'System.NotImplementedException:80004001',
      'System.NullReferenceException:80004003',
      'System.IndexOutOfRangeException:80131508',
      'System.OutOfMemoryException:8007000E',
      'System.UnauthorizedAccessException:80070005',
      'System.TimeoutException:80131505',
      'System.RankException:80131517',
      'System.ArrayTypeMismatchException:80131503',
      'System.OperationCanceledException:8013153B',
      'System.MemberAccessException:8013151A',
      'System.TypeLoadException:80131522',
      'System.TypeInitializationException:80131534',
      'System.BadImageFormatException:8007000B',
      'System.Security.SecurityException:8013150A',
      'System.Security.Cryptography.CryptographicException',
      'System.IO.IOException:80131620',
      'System.IO.InvalidDataException',
      'System.Collections.Generic.KeyNotFoundException:80131577',
      'System.Xml.XmlException:80131940',
      'System.Xml.XPath.XPathException',
      'System.Management.Automation.RuntimeException',
      'System.Management.Automation.ParentContainsErrorRecordException',
      'System.ComponentModel.Win32Exception:80004005',
      'System.InvalidTimeZoneException',
      'System.Data.DataException:80131920',
    ],
  ],
  [
    'System.Data.DataException',
    [
      'System.Data.DuplicateNameException:80131922',
      'System.Data.InvalidExpressionException:80131920',
      'System.Data.RowNotInTableException:8013192B',
    ],
  ],
  [
    'System.Data.InvalidExpressionException',
    ['System.Data.EvaluateException:80131920', 'System.Data.SyntaxErrorException:80131920'],
  ],
  [
    'System.ArgumentException',
    [
      'System.ArgumentNullException:80004003',
      'System.ArgumentOutOfRangeException:80131502',
      'System.DuplicateWaitObjectException',
      'System.Globalization.CultureNotFoundException:80070057',
      'System.Text.DecoderFallbackException',
      'System.Text.RegularExpressions.RegexParseException:80070057',
    ],
  ],
  ['System.TimeoutException', ['System.Text.RegularExpressions.RegexMatchTimeoutException']],
  [
    'System.ArithmeticException',
    ['System.DivideByZeroException:80020012', 'System.OverflowException:80131516'],
  ],
  ['System.OperationCanceledException', ['System.Threading.Tasks.TaskCanceledException']],
  ['System.MemberAccessException', ['System.MissingMemberException:80131512', 'System.FieldAccessException']],
  [
    'System.MissingMemberException',
    ['System.MissingMethodException:80131513', 'System.MissingFieldException'],
  ],
  ['System.FormatException', ['System.UriFormatException', 'System.IO.FileFormatException']],
  [
    'System.IO.IOException',
    [
      'System.IO.FileNotFoundException:80070002',
      'System.IO.DirectoryNotFoundException:80070003',
      'System.IO.DriveNotFoundException:80070003',
      'System.IO.PathTooLongException:800700CE',
      'System.IO.EndOfStreamException:80070026',
      'System.IO.FileLoadException',
    ],
  ],
  [
    'System.Exception',
    [
      'System.Text.Json.JsonException',
      'System.TimeZoneNotFoundException',
      'System.Net.Sockets.SocketException:80004005',
      'System.Threading.SynchronizationLockException',
      'System.Net.Http.HttpRequestException',
      'System.Management.Automation.FlowControlException',
      'sma:Runspaces.InvalidRunspaceStateException',
    ],
  ],
  [
    'System.Management.Automation.RuntimeException',
    [
      'sma:ActionPreferenceStopException',
      'sma:ApplicationFailedException',
      'sma:CmdletInvocationException',
      'sma:CommandNotFoundException',
      'sma:ExtendedTypeSystemException',
      'sma:HaltCommandException',
      'sma:InvalidPowerShellStateException',
      'sma:MetadataException',
      'sma:ParameterBindingException',
      'sma:ParseException',
      'sma:PipelineClosedException',
      'sma:PipelineStoppedException',
      'sma:ProviderInvocationException',
      'sma:PSSecurityException',
      'sma:RemoteException',
      'sma:ScriptCallDepthException',
      'sma:ScriptRequiresException',
      'sma:ScriptBlockToPowerShellNotSupportedException',
      'sma:SessionStateException',
      'sma:WildcardPatternException',
      'sma:NativeCommandExitException',
      'sma:Host.HostException',
      'sma:Host.PromptingException',
      'sma:PSNotSupportedRuntimeException',
    ],
  ],
  ['System.Management.Automation.ParseException', ['sma:IncompleteParseException']],
  [
    'System.Management.Automation.ParameterBindingException',
    [
      'sma:ParameterBindingValidationException',
      'sma:ParameterBindingArgumentTransformationException',
      'sma:ParameterBindingParameterDefaultValueException',
    ],
  ],
  ['System.Text.Json.JsonException', ['System.Text.Json.JsonReaderException']],
  ['System.Management.Automation.CmdletInvocationException', ['sma:CmdletProviderInvocationException']],
  [
    'System.Management.Automation.ExtendedTypeSystemException',
    ['sma:MethodException', 'sma:SetValueException', 'sma:GetValueException'],
  ],
  ['System.Management.Automation.MethodException', ['sma:MethodInvocationException']],
  ['System.Management.Automation.SetValueException', ['sma:SetValueInvocationException']],
  [
    'System.Management.Automation.GetValueException',
    ['sma:GetValueInvocationException', 'sma:PropertyNotFoundException'],
  ],
  [
    'System.Management.Automation.MetadataException',
    [
      'sma:ValidationMetadataException',
      'sma:ArgumentTransformationMetadataException',
      'sma:ParsingMetadataException',
    ],
  ],
  [
    'System.Management.Automation.SessionStateException',
    [
      'sma:DriveNotFoundException',
      'sma:ItemNotFoundException',
      'sma:ProviderNotFoundException',
      'sma:SessionStateUnauthorizedAccessException',
      'sma:SessionStateOverflowException',
      'sma:PSSnapInException',
    ],
  ],
  ['System.Management.Automation.ProviderNotFoundException', ['sma:ProviderNameAmbiguousException']],
  ['System.InvalidCastException', ['sma:PSInvalidCastException:80004002']],
  ['System.ArgumentException', ['sma:PSArgumentException:80070057']],
  ['System.ArgumentNullException', ['sma:PSArgumentNullException:80004003']],
  ['System.ArgumentOutOfRangeException', ['sma:PSArgumentOutOfRangeException:80131502']],
  [
    'System.InvalidOperationException',
    ['sma:PSInvalidOperationException:80131509', 'System.ObjectDisposedException:80131622'],
  ],
  [
    'System.NotSupportedException',
    ['sma:PSNotSupportedException:80131515', 'System.PlatformNotSupportedException:80131539'],
  ],
  ['System.NotImplementedException', ['sma:PSNotImplementedException']],
  ['System.ObjectDisposedException', ['sma:PSObjectDisposedException:80131622']],
  ['System.SystemException', ['Microsoft.PowerShell.Commands.WriteErrorException']],
  [
    'System.Exception',
    [
      'Microsoft.PowerShell.Commands.HelpNotFoundException',
      'Microsoft.PowerShell.Commands.ServiceCommandException',
      'Microsoft.PowerShell.Commands.ProcessCommandException',
    ],
  ],
  [
    'System.Management.Automation.RuntimeException',
    ['sma:Remoting.PSRemotingDataStructureException', 'sma:Remoting.PSRemotingTransportException'],
  ],
]

const hresults = new Map<NetType, number>()
for (const [base, names] of hierarchy) {
  for (const entry of names) {
    const at = entry.lastIndexOf(':')
    const hasCode = at > 0 && /^[0-9A-F]{8}$/.test(entry.slice(at + 1))
    const name = (hasCode ? entry.slice(0, at) : entry).replace(/^sma:/, 'System.Management.Automation.')
    const parent = registeredType(base) as NetType
    const type = registerType(
      new NetType({
        fullName: name,
        kind: 'class',
        base: parent,
        ...(name.startsWith('System.Management.Automation') ? { assembly: automationAssembly } : {}),
      }),
    )
    if (hasCode) hresults.set(type, Number.parseInt(entry.slice(at + 1), 16) | 0)
  }
}

/** A type that sets no HResult of its own has its base's: COR_E_SYSTEM or COR_E_EXCEPTION at the end. */
function hresultOf(type: NetType): number {
  for (let one: NetType | undefined = type; one; one = one.base) {
    const code = hresults.get(one)
    if (code !== undefined) return code
    if (one === T.SystemException) return 0x80131501 | 0
  }
  return 0x80131500 | 0
}

/** @param name full name, or the name inside System.Management.Automation after `sma:` */
export function exceptionType(name: string): NetType {
  const full = name.startsWith('sma:') ? `System.Management.Automation.${name.slice(4)}` : name
  const type = registeredType(full)
  if (!type) throw new RangeError(`no exception type ${full} is registered in objects/exceptions.ts`)
  return type
}

export function netException(
  typeName: string,
  message: string,
  more: ConstructorParameters<typeof NetException>[2] = {},
): NetException {
  return new NetException(exceptionType(typeName), message, more)
}
