/** The option protocolversion of Create and Connect (protocol.md 5.1): 2.x, whatever the x. */
import type { WsmanRequest } from '../wsman/envelope.ts'
import { throwFault, WsmanError } from '../wsman/faults.ts'

export function requireProtocolVersion({ options }: WsmanRequest): void {
  const option = options.get('protocolversion')
  if (option === undefined) throwFault('PluginOptionMissing')
  if (/^\s*2\.\d{1,5}\s*$/.test(option.value)) return
  const text = 'The client and the server have no version of the PowerShell Remoting Protocol in common.'
  throw new WsmanError('PluginProtocolVersion', {
    text,
    messageXml: `<PSProtocolVersionError ServerProtocolVersion="2.3" ServerBuildVersion="7.6.5">${text}</PSProtocolVersionError>`,
  })
}
