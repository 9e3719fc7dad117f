/** Get: winrm/config (clients read MaxEnvelopeSizekb there), and one shell. */
import { batchItemsMax, operationTimeoutMs } from '../settings/limits.ts'
import { RESOURCE } from '../wsman/actions.ts'
import { readBody } from '../wsman/envelope.ts'
import { throwFault } from '../wsman/faults.ts'
import { CONFIG } from '../wsman/namespaces.ts'
import { writeShell } from '../wsman/shell.ts'
import { type Operation, sessionOf, type WsmanLimits } from './operation.ts'
import { shellFactsOf } from './shell-facts.ts'

export const get: Operation = async (request, principal, context) => {
  const uri = request.resourceUri.toLowerCase()
  const isShell = uri === RESOURCE.shells || uri.startsWith(RESOURCE.powershell)
  if (!isShell && uri !== RESOURCE.config) throwFault('ResourceNotFound')
  readBody(request, (reader) => reader.skip())
  if (uri === RESOURCE.config) return { body: writeConfig(context.application.limits) }
  const session = sessionOf(request, principal, context, uri === RESOURCE.shells)
  return { body: writeShell(shellFactsOf(session, context.application)) }
}

/** In the order of Windows (protocol.md 10.2); what this server does not have says so by its value. */
function writeConfig(limits: WsmanLimits): string {
  const users = 2_147_483_647
  return (
    `<cfg:Config xmlns:cfg="${CONFIG}"><cfg:MaxEnvelopeSizekb>${Math.floor(limits.envelopeBytesMax / 1024)}</cfg:MaxEnvelopeSizekb>` +
    `<cfg:MaxTimeoutms>${operationTimeoutMs}</cfg:MaxTimeoutms><cfg:MaxBatchItems>${batchItemsMax}</cfg:MaxBatchItems>` +
    `<cfg:MaxProviderRequests>4294967295</cfg:MaxProviderRequests>` +
    `<cfg:Service><cfg:MaxConcurrentOperationsPerUser>${limits.operationsPerUserMax ?? users}</cfg:MaxConcurrentOperationsPerUser>` +
    `<cfg:EnumerationTimeoutms>240000</cfg:EnumerationTimeoutms><cfg:MaxConnections>${users}</cfg:MaxConnections>` +
    `<cfg:MaxPacketRetrievalTimeSeconds>120</cfg:MaxPacketRetrievalTimeSeconds><cfg:AllowRemoteAccess>true</cfg:AllowRemoteAccess></cfg:Service>` +
    `<cfg:Winrs><cfg:AllowRemoteShellAccess>true</cfg:AllowRemoteShellAccess><cfg:IdleTimeout>${limits.idleTimeoutMs}</cfg:IdleTimeout>` +
    `<cfg:MaxConcurrentUsers>${limits.usersMax ?? users}</cfg:MaxConcurrentUsers><cfg:MaxShellRunTime>${users}</cfg:MaxShellRunTime>` +
    `<cfg:MaxProcessesPerShell>${users}</cfg:MaxProcessesPerShell><cfg:MaxMemoryPerShellMB>${users}</cfg:MaxMemoryPerShellMB>` +
    `<cfg:MaxShellsPerUser>${limits.sessionsPerUserMax}</cfg:MaxShellsPerUser></cfg:Winrs></cfg:Config>`
  )
}
