/** Create: a new session of a configuration (MS-WSMV 3.1.4.5.2, MS-PSRP 3.1.5.3.1). */
import type { SessionPlan } from '../configurations/session-plan.ts'
import { ShuttingDownError } from '../errors.ts'
import { idleTimeoutMsMin } from '../settings/limits.ts'
import type { Session, SessionFacts } from '../sessions/session.ts'
import { RESOURCE } from '../wsman/actions.ts'
import { readBody, type WsmanRequest } from '../wsman/envelope.ts'
import { throwFault, WsmanError } from '../wsman/faults.ts'
import { SHELL } from '../wsman/namespaces.ts'
import { readShell, type ShellRequest, writeCreated } from '../wsman/shell.ts'
import type { Application, Operation } from './operation.ts'
import { requireProtocolVersion } from './protocol-version.ts'
import { shellFactsOf } from './shell-facts.ts'

/** What differs between the two kinds of shells that Create makes. */
interface ShellKind {
  readonly configurationOf: (resourceUri: string) => string
  readonly compresses: boolean
  /** @throws {WsmanError} what the request must have for it */
  readonly requireRequest: (request: WsmanRequest) => void
  readonly requireShell: (shell: ShellRequest) => void
  readonly requirePlan: (plan: SessionPlan) => void
  readonly sessionOf: (shell: ShellRequest) => Pick<SessionFacts, 'bufferMode' | 'shell'>
}

const powershell: ShellKind = {
  configurationOf,
  compresses: true,
  requireRequest: requireProtocolVersion,
  requireShell: requireStreams,
  requirePlan: () => undefined,
  sessionOf: ({ bufferMode }) => ({ bufferMode: bufferMode ?? 'block' }),
}

/** A Windows Remote Shell (MS-WSMV 3.1.4.5.2): it names no configuration, and its streams are what its commands read and write. */
const commandShell: ShellKind = {
  configurationOf: () => 'Microsoft.PowerShell',
  compresses: false,
  requireRequest: () => undefined,
  requireShell: () => undefined,
  requirePlan: requireUnrestricted,
  sessionOf: ({ workingDirectory, environment }) => ({
    bufferMode: 'block',
    shell: { workingDirectory, environment },
  }),
}

const GUID = /^[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}$/i

export const create: Operation = async (request, principal, context) => {
  const { application } = context
  const kind = request.resourceUri.toLowerCase() === RESOURCE.cmdShell ? commandShell : powershell
  const configurationName = kind.configurationOf(request.resourceUri)
  if (application.phase === 'retired') throwFault('RemoteShellsNotAllowed')
  if (application.phase !== 'serving') throw new ShuttingDownError()
  const compressed = request.compression?.toLowerCase() === 'xpress'
  if (request.compression !== undefined && !(compressed && kind.compresses)) {
    throw new WsmanError('MustUnderstand', { header: { namespace: SHELL, localName: 'CompressionType' } })
  }
  kind.requireRequest(request)
  requireKnownOptions(request)
  const shell = readBody(request, readShell) ?? throwFault('SchemaValidationError')
  kind.requireShell(shell)
  if (shell.shellId !== undefined && !GUID.test(shell.shellId)) throwFault('ShellIdInvalid')
  const again =
    shell.shellId === undefined
      ? undefined
      : application.sessions.find(
          { principal, applicationName: application.name, shellId: shell.shellId },
          request.resourceUri,
        )
  if (again !== undefined && isRetry(again, request)) {
    return { body: writeCreated(context.address, shellFactsOf(again, application)) }
  }
  const plan = application.resolvePlan({
    principal,
    configurationName,
    connectionString: context.address,
    local: context.local,
  })
  kind.requirePlan(plan)
  const shellId = shell.shellId ?? application.newGuid()
  const session = application.sessions.open(
    {
      shellId,
      hostId: application.newGuid(),
      name: shell.name || `Session-${shellId.slice(0, 8)}`,
      principal,
      applicationName: application.name,
      resourceUri: request.resourceUri,
      ...kind.sessionOf(shell),
      plan,
      host: application.host,
      clock: application.clock,
      clientIp: context.clientIp,
      locale: request.locale ?? 'en-US',
      dataLocale: request.dataLocale ?? request.locale ?? 'en-US',
      encoding: context.charset === 'utf-8' ? 'UTF8' : 'UTF16',
      compressed,
      clientSessionId: request.sessionId,
      createdBy: retryKey(request),
      idleTimeoutMs: clampIdleTimeout(shell.idleTimeoutMs, application, plan),
      onAudit: (of, target, line) => application.onEvent?.({ type: 'command', session: of, target, line }),
    },
    application.limits,
  )
  session.attach()
  application.onEvent?.({ type: 'sessionOpened', session })
  if (shell.creation !== undefined && shell.creation.byteLength > 0)
    await session.send('', 'stdin', shell.creation)
  return { body: writeCreated(context.address, shellFactsOf(session, application)) }
}

/** The configuration a resource URI names. */
function configurationOf(resourceUri: string): string {
  const uri = resourceUri.toLowerCase()
  if (uri.startsWith(RESOURCE.powershell)) {
    const name = resourceUri.slice(RESOURCE.powershell.length).replace(/\/$/, '')
    if (name !== '') return name
  }
  throwFault('ResourceNotFound')
}

/**
 * Command lines, environment and working folder of a Windows Remote Shell are the client's own: a configuration that narrows what
 * its sessions may do is not reached this way.
 */
function requireUnrestricted({ configurationName, sessionType, languageMode }: SessionPlan): void {
  if (sessionType === 'Default' && languageMode === 'FullLanguage') return
  throw new WsmanError('AccessDenied', {
    text: `The configuration ${configurationName} is restricted: it has no Windows Remote Shell (windows/shell/cmd). Open a PowerShell session of it instead.`,
  })
}

/** Windows' plug-in refuses an option it must comply with and does not know, when it is one of PowerShell's own. */
function requireKnownOptions({ options }: WsmanRequest): void {
  for (const [name, { mustComply }] of options)
    if (mustComply && name.startsWith('ps_')) throwFault('PluginOption')
}

function requireStreams({ inputStreams, outputStreams }: ShellRequest): void {
  const same = (text: string | undefined, expected: readonly string[]): boolean => {
    if (text === undefined || text.trim() === '') return true
    const names = text.trim().toLowerCase().split(/\s+/)
    return names.length === expected.length && expected.every((name) => names.includes(name))
  }
  if (!same(inputStreams, ['stdin', 'pr']) || !same(outputStreams, ['stdout'])) throwFault('PluginStreams')
}

/** The configuration's bounds where it has some, else the endpoint's. */
export function clampIdleTimeout(
  requested: number | undefined,
  { limits }: Application,
  { quotas }: Pick<SessionPlan, 'quotas'>,
): number {
  const max = Math.min(quotas?.idleTimeoutMsMax ?? limits.idleTimeoutMsMax, limits.idleTimeoutMsMax)
  if (requested === undefined || requested === 0)
    return Math.min(quotas?.idleTimeoutMs ?? limits.idleTimeoutMs, max)
  return Math.min(Math.max(requested, idleTimeoutMsMin), max)
}

/** Identifies a native client's request, for its retries; undefined for clients that do not number theirs. */
function retryKey({ operationId, sequenceId }: WsmanRequest): string | undefined {
  return operationId === undefined || sequenceId === undefined ? undefined : `${operationId}/${sequenceId}`
}

function isRetry(session: Session, request: WsmanRequest): boolean {
  const key = retryKey(request)
  return key !== undefined && session.facts.createdBy === key
}
