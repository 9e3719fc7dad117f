/**
 * The one place where errors become SOAP faults (DSP0226 14, MS-WSMV 2.2.4.43). Codes and texts are those of Windows:
 * clients decide by them. Operations throw; nobody else writes a fault.
 */
import { LimitError, PeerProtocolError, ShuttingDownError } from '../errors.ts'
import { escapeAttribute, escapeText } from '../xml/writer.ts'
import { ACTION } from './actions.ts'
import { CIM_BINDING, SCHEMA_INSTANCE, WMI_ERROR, WSMAN_FAULT } from './namespaces.ts'

const DETAIL = 'http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail'
const SERVICE = 'The WS-Management service cannot process the request'

interface FaultKind {
  /** who has to change something; `mustUnderstand` is a code of its own */
  readonly code: 's:Sender' | 's:Receiver' | 's:MustUnderstand'
  readonly subcode?: string
  /** last segment of wsman:FaultDetail */
  readonly detail?: string
  /** WSManFault Code: HRESULT or Win32 error; written as unsigned decimal */
  readonly number: number
  readonly text: string
}

const wsmanKind = (
  code: 's:Sender' | 's:Receiver',
  subcode: string,
  number: number,
  text: string,
  detail?: string,
) => ({
  code,
  subcode,
  number,
  text,
  ...(detail !== undefined && { detail }),
})

const sender = (subcode: string, number: number, text: string, detail?: string): FaultKind =>
  wsmanKind('s:Sender', subcode, number, text, detail)
const receiver = (subcode: string, number: number, text: string): FaultKind =>
  wsmanKind('s:Receiver', subcode, number, text)
/** errors of the PowerShell plug-in (protocol.md 5.8) */
const plugin = (number: number, text: string): FaultKind => receiver('w:InternalError', number, text)

const faults = {
  // --- the envelope
  TimedOut: receiver(
    'w:TimedOut',
    0x80338029,
    'The WS-Management service cannot complete the operation within the time specified in OperationTimeout.',
  ),
  MustUnderstand: {
    code: 's:MustUnderstand',
    number: 0x80338010,
    text: 'The WS-Management service cannot process a SOAP header in the request that is marked as mustUnderstand by the client. This could be caused by the use of a version of the protocol which is not supported, or may be an incompatibility between the client and server implementations.',
  },
  SchemaValidationError: sender(
    'w:SchemaValidationError',
    0x80338041,
    'The SOAP XML in the message does not match the corresponding XML schema definition. Change the XML and retry.',
  ),
  UnsupportedEncoding: sender(
    'w:EncodingLimit',
    0x8033804c,
    'The WS-Management service does not support the character set used in the request. Change the request to use UTF-8 or UTF-16.',
    'CharacterSet',
  ),
  InvalidHeader: sender(
    'a:InvalidMessageInformationHeader',
    0x8033800f,
    `${SERVICE}. The request contains one or more invalid SOAP headers.`,
  ),
  HeaderRequired: sender(
    'a:MessageInformationHeaderRequired',
    0x80338011,
    `${SERVICE}. The request does not have all the expected SOAP headers.`,
  ),
  InvalidTimeout: sender(
    'a:InvalidMessageInformationHeader',
    0x80338081,
    `${SERVICE} because the timeout header in the request is invalid.`,
  ),
  ActionNotSupported: sender(
    'a:ActionNotSupported',
    0x80338013,
    'The WS-Management service does not support the action specified in the request.',
  ),
  ResourceNotFound: sender(
    'a:DestinationUnreachable',
    0x8033803b,
    `${SERVICE}. The resource URI is missing or it has an incorrect format. Check the documentation or use the following command for information on how to construct a resource URI: "winrm help uris".`,
    'InvalidResourceURI',
  ),
  FragmentTransfer: sender(
    'w:UnsupportedFeature',
    0x80338077,
    'The WS-Management service does not support fragment transfer.',
    'FragmentLevelAccess',
  ),
  MinimumEnvelope: sender(
    'w:EncodingLimit',
    0x8033807e,
    `${SERVICE} because the envelope size in the request is too small.`,
    'MinimumEnvelopeLimit',
  ),
  EnvelopeExceeded: sender(
    'w:EncodingLimit',
    0x80338048,
    'The response that the WS-Management service computed exceeds the maximum envelope size in the request.',
    'MaxEnvelopeSize',
  ),
  EncodingLimit: sender(
    'w:EncodingLimit',
    0x80338035,
    `${SERVICE} because the encoding of the request exceeds an internal encoding limit. Reconfigure the client to send messages which fit the encoding limits of the service.`,
  ),
  OptionsNotSupported: sender(
    'w:InvalidOptions',
    0x80338051,
    'The WS-Management provider does not support the specified option set because mustComply for one of the options is set to true. Change mustComply for one of the options to false.',
    'NotSupported',
  ),
  InvalidOptionValue: sender(
    'w:InvalidOptions',
    0x80338053,
    `${SERVICE} because one or more of the options has an invalid value.`,
    'InvalidValue',
  ),
  InvalidParameter: sender('w:InvalidParameter', 87, 'The parameter is incorrect.', 'InvalidValue'),
  AccessDenied: sender('w:AccessDenied', 5, 'Access is denied.'),
  // ERROR_WSMAN_REMOTESHELLS_NOT_ALLOWED: the endpoint is removed, its sessions go on
  RemoteShellsNotAllowed: sender(
    'w:AccessDenied',
    0x803381ac,
    'The WS-Management service is not configured to accept any remote shell requests.',
  ),
  // ERROR_WSMAN_REMOTE_CONNECTION_NOT_ALLOWED: access mode Local
  RemoteConnectionNotAllowed: sender(
    'w:AccessDenied',
    0x803381e3,
    'The WS-Management service is not configured to accept connections to this session configuration from other computers.',
  ),

  // --- shells and commands
  ShellNotFound: sender(
    'w:InvalidSelectors',
    0x8033805b,
    `${SERVICE} because the request contained invalid selectors for the resource.`,
    'UnexpectedSelectors',
  ),
  CommandNotFound: sender(
    'w:InvalidSelectors',
    0x8033805b,
    'The Windows Remote Shell received a request to perform an operation on a command identifier that does not exist. Either the command has completed execution or the client specified an invalid command identifier.',
    'UnexpectedSelectors',
  ),
  SelectorMissing: sender(
    'w:InvalidSelectors',
    0x8033805a,
    `${SERVICE} because the request did not contain all required selectors.`,
    'InsufficientSelectors',
  ),
  ShellIdInvalid: sender(
    'w:InvalidSelectors',
    0x803381d5,
    'The WinRM service cannot process the request because the shell ID specified by the client is not a valid GUID. Provide a valid ID and try again.',
  ),
  ShellIdConflict: sender(
    'w:AlreadyExists',
    0x803381d7,
    'The WinRM service cannot process the request. A resource already exists with the shell ID specified by the client.',
  ),
  CommandIdInvalid: sender(
    'w:InvalidSelectors',
    0x803381d4,
    'The WinRM service cannot process the request because the command ID specified by the client is not a valid GUID. Modify the request and retry the request.',
  ),
  CommandIdConflict: sender(
    'w:AlreadyExists',
    0x803381d6,
    'The WinRM service cannot process the request. A command already exists with the command ID specified by the client.',
  ),
  OperationAborted: receiver(
    'w:InternalError',
    995,
    'The I/O operation has been aborted because of either a thread exit or an application request.',
  ),
  Cancelled: receiver('w:InternalError', 1223, 'The operation was canceled by the user.'),
  // ERROR_BAD_CONFIGURATION: the genuine server stays silent here, or its host process ends
  ConfigurationFaulty: receiver(
    'w:InternalError',
    1610,
    'The session configuration is faulty. Contact its operator.',
  ),
  ShuttingDown: receiver(
    'w:InternalError',
    1115,
    'The WS-Management service cannot process the request because the service is shutting down.',
  ),
  HostProcessDied: receiver(
    'w:InternalError',
    1726,
    'The WSMan provider host process did not return a proper response. A provider in the host process may have behaved improperly.',
  ),
  ShellDisconnected: receiver(
    'w:InternalError',
    0x803381c4,
    'The WinRM service cannot process the request because the WinRS shell instance is currently disconnected.',
  ),
  ClientMismatch: receiver(
    'w:InternalError',
    0x803381c6,
    'The WinRM service cannot process the request because the WinRS shell instance is connected to a different client.',
  ),
  ShellInUse: receiver(
    'w:InternalError',
    0x803381cd,
    'The WinRM service cannot process the request. The WinRS shell instance is currently connected to a different client.',
  ),
  DisconnectNotValid: receiver(
    'w:InternalError',
    0x803381cf,
    'The WinRM client cannot process the request. A disconnect operation cannot be performed on a WinRS shell instance that is already disconnected.',
  ),
  ReconnectNotValid: receiver(
    'w:InternalError',
    0x803381d0,
    'The WinRM client cannot process the request. A reconnect operation cannot be performed on a WinRS shell instance that is currently connected.',
  ),
  StreamDisconnected: receiver(
    'w:InternalError',
    0x803381de,
    'The WS-Management service cannot process the request because the stream is currently disconnected.',
  ),
  InvalidEnumerationContext: receiver(
    'n:InvalidEnumerationContext',
    0x8033801b,
    'The WS-Enumeration context in the enumeration is not valid. Enumeration may have been completed or canceled. You cannot use this enumeration context anymore. Start a new enumeration.',
  ),
  FilterExpected: sender(
    'n:CannotProcessFilter',
    0x803381c0,
    'The WinRM service cannot process the request. The enumeration request expects a selector based filter to specify the shell identifier.',
  ),
  InternalError: receiver('w:InternalError', 1359, 'An internal error occurred.'),

  // --- quotas (protocol.md 10.3)
  QuotaShellsPerUser: sender(
    'w:QuotaLimit',
    0x803381a5,
    `${SERVICE}. This user has exceeded the maximum number of concurrent shells. Close existing shells or raise the quota for this user.`,
  ),
  QuotaOperations: sender(
    'w:QuotaLimit',
    0x803381a6,
    `${SERVICE}. The maximum number of concurrent operations for this user has been exceeded. Close existing operations for this user, or raise the quota for this user.`,
  ),
  QuotaUsers: sender(
    'w:QuotaLimit',
    0x803381ab,
    `${SERVICE}. The maximum number of users executing shell operations has been exceeded. Retry after sometime or raise the quota for concurrent shell users.`,
  ),
  QuotaPluginShellsPerUser: sender(
    'w:QuotaLimit',
    0x803381e4,
    `${SERVICE}. This user has exceeded the maximum number of concurrent shells allowed for this plugin. Close at least one open shell or raise the plugin quota for this user.`,
  ),
  QuotaPluginUsers: sender(
    'w:QuotaLimit',
    0x803381e5,
    `${SERVICE}. The maximum number of concurrent users executing shell operations has been exceeded for this plugin. Retry the request later or raise the Maximum Concurrent Users quota.`,
  ),
  QuotaPluginOperations: sender(
    'w:QuotaLimit',
    0x803381e7,
    `${SERVICE}. The maximum number of concurrent operations allowed for this plugin has been exceeded. Retry the request later or raise the Maximum Operations per Plugin quota.`,
  ),
  QuotaPluginOperationsPerUser: sender(
    'w:QuotaLimit',
    0x803381e8,
    `${SERVICE}. This user has exceeded the maximum number of concurrent operations allowed for this plugin. Close at least one operation or raise the plugin quota for this user.`,
  ),
  QuotaShells: sender(
    'w:QuotaLimit',
    0x803381e6,
    `${SERVICE}. The maximum number of concurrent shells allowed for this plugin has been exceeded. Retry the request later or raise the Maximum Shells per Plugin quota.`,
  ),
  QuotaCommands: sender(
    'w:QuotaLimit',
    0x803381e9,
    `${SERVICE}. The maximum number of concurrent commands per shell has been exceeded. Retry the request later or raise the Maximum Commands per Shell quota.`,
  ),
  QuotaLimit: sender(
    'w:QuotaLimit',
    0x8033803f,
    'The WS-Management service is busy servicing other requests. Retry later.',
  ),

  // --- the PowerShell plug-in (protocol.md 5.8)
  PluginStreams: plugin(
    0x80540bb9,
    'The supplied stream set is not valid: the input streams are "stdin pr" and the output stream is "stdout".',
  ),
  PluginInputStream: plugin(
    0x80540bbe,
    'The specified input stream is not valid. The only supported input streams are "stdin" and "pr".',
  ),
  PluginOutputStream: plugin(
    0x80540bc0,
    'The specified output stream is not valid. The only supported output stream is "stdout".',
  ),
  PluginArguments: plugin(
    0x80540bc4,
    'The command cannot be run: it carries no PowerShell Remoting Protocol data.',
  ),
  PluginProtocolVersion: plugin(0x80540bc5, 'The requested protocol version is not supported.'),
  PluginOption: plugin(0x80540bc6, 'An option of the request is not understood.'),
  PluginOptionMissing: plugin(0x80540bc7, 'The option protocolversion is missing.'),
  PluginError: plugin(0x80540fa0, 'The session could not be created.'),
  PluginClosed: plugin(0x80540fa1, 'The operation was closed.'),
  PluginConnectData: plugin(0x80540fa2, 'The connect request carries no negotiation data.'),
  PluginConnectFailed: plugin(0x80540fa3, 'The connect operation has failed.'),
} satisfies Record<string, FaultKind>

export type FaultName = keyof typeof faults

export interface FaultFacts {
  /** instead of the kind's own text */
  readonly text?: string
  /** raw XML inside f:Message instead of the text */
  readonly messageXml?: string
  /** of a header that was not understood: namespace and local name */
  readonly header?: { readonly namespace: string; readonly localName: string }
}

/** An error that already knows the fault it becomes. */
export class WsmanError extends Error {
  override readonly name = 'WsmanError'
  readonly fault: FaultName
  readonly facts: FaultFacts
  constructor(fault: FaultName, facts: FaultFacts = {}) {
    super(facts.text ?? faults[fault].text)
    this.fault = fault
    this.facts = facts
  }
}

export function throwFault(fault: FaultName, text?: string): never {
  throw new WsmanError(fault, text === undefined ? {} : { text })
}

/** Errors of the layers above, which this one may not import: by name, with whether their text may be shown. */
const byErrorName = new Map<string, { fault: FaultName; show: boolean }>([
  ['ConfigurationNotFoundError', { fault: 'ResourceNotFound', show: false }],
  ['AccessDeniedError', { fault: 'AccessDenied', show: false }],
  ['LocalOnlyError', { fault: 'RemoteConnectionNotAllowed', show: false }],
  ['FaultyConfigurationError', { fault: 'ConfigurationFaulty', show: true }],
  ['ShellIdTakenError', { fault: 'ShellIdConflict', show: false }],
])

/** The fault any error becomes; what is none of the known ones is an internal error that tells the client nothing. */
export function faultOf(error: unknown): WsmanError {
  if (error instanceof WsmanError) return error
  if (error instanceof PeerProtocolError) {
    const text = faults.SchemaValidationError.text
    return new WsmanError('SchemaValidationError', { text: `${text} ${error.message}` })
  }
  if (error instanceof ShuttingDownError) return new WsmanError('ShuttingDown')
  if (error instanceof LimitError) {
    if (error.limit === 'sessionsMax') return new WsmanError('QuotaShells')
    return new WsmanError(error.limit.startsWith('xml') ? 'EncodingLimit' : 'QuotaLimit', {
      text: error.message,
    })
  }
  if (error instanceof Error && error.name === 'QuotaError')
    return quotaFault(error as Error & { quota: string; max: number; scope: string })
  const known = error instanceof Error ? byErrorName.get(error.name) : undefined
  if (known === undefined) return new WsmanError('InternalError')
  return new WsmanError(known.fault, known.show ? { text: (error as Error).message } : {})
}

/** An endpoint's quotas are those of Windows' service, a configuration's those of its plug-in. */
function quotaFault({ quota, max, scope }: { quota: string; max: number; scope: string }): WsmanError {
  const plugin = scope === 'configuration'
  switch (quota) {
    case 'sessionsPerUserMax':
      if (plugin) return new WsmanError('QuotaPluginShellsPerUser')
      return new WsmanError('QuotaShellsPerUser', {
        text: `The WS-Management service cannot process the request. This user is allowed a maximum number of ${max} concurrent shells, which has been exceeded. Close existing shells or raise the quota for this user.`,
      })
    case 'commandsPerSessionMax':
      return new WsmanError('QuotaCommands')
    case 'operationsPerUserMax':
      return new WsmanError(plugin ? 'QuotaPluginOperationsPerUser' : 'QuotaOperations')
    case 'operationsMax':
      return new WsmanError('QuotaPluginOperations')
    case 'usersMax':
      return new WsmanError(plugin ? 'QuotaPluginUsers' : 'QuotaUsers')
    default:
      return new WsmanError('QuotaShells')
  }
}

export interface FaultParts {
  readonly action: string
  /** elements of the SOAP header besides the addressing ones */
  readonly header: string
  readonly body: string
}

/** @param machine as the client called us */
export function faultParts(error: WsmanError, machine: string): FaultParts {
  const kind: FaultKind = faults[error.fault]
  const text = escapeText(error.facts.text ?? kind.text)
  const reason = `<s:Reason><s:Text xml:lang="en-US">${text}</s:Text></s:Reason>`
  if (kind.code === 's:MustUnderstand') {
    const { namespace, localName } = error.facts.header ?? { namespace: '', localName: '' }
    const declaration = namespace === '' ? '' : ` xmlns:h="${escapeAttribute(namespace)}"`
    const qname = namespace === '' ? localName : `h:${localName}`
    return {
      action: ACTION.addressingFault,
      header: `<s:NotUnderstood qname="${escapeAttribute(qname)}"${declaration}/>`,
      body: `<s:Fault><s:Code><s:Value>s:MustUnderstand</s:Value></s:Code>${reason}</s:Fault>`,
    }
  }
  const detail = kind.detail === undefined ? '' : `<w:FaultDetail>${DETAIL}/${kind.detail}</w:FaultDetail>`
  const message = error.facts.messageXml ?? text
  return {
    action: kind.subcode?.startsWith('a:') ? ACTION.addressingFault : ACTION.wsmanFault,
    header: '',
    body:
      `<s:Fault><s:Code><s:Value>${kind.code}</s:Value><s:Subcode><s:Value>${kind.subcode}</s:Value></s:Subcode></s:Code>` +
      `${reason}<s:Detail>${detail}<f:WSManFault xmlns:f="${WSMAN_FAULT}" Code="${kind.number}" Machine="${escapeAttribute(machine)}">` +
      `<f:Message>${message}</f:Message></f:WSManFault>${kind.subcode === 'w:QuotaLimit' ? wmiError(kind.number, text) : ''}` +
      `</s:Detail></s:Fault>`,
  }
}

/** Ansible looks for a quota fault here, and for its code only (protocol.md 2.5). */
function wmiError(number: number, text: string): string {
  return (
    `<q:MSFT_WmiError b:IsCIM_Error="true" xmlns:q="${WMI_ERROR}" xmlns:b="${CIM_BINDING}" xmlns:xsi="${SCHEMA_INSTANCE}">` +
    `<q:CIMStatusCode xsi:type="b:cimUnsignedInt">27</q:CIMStatusCode><q:error_Code xsi:type="b:cimUnsignedInt">${number}</q:error_Code>` +
    `<q:Message xsi:type="b:cimString">${text}</q:Message></q:MSFT_WmiError>`
  )
}
