/** New-PSSessionOption, New-PSTransportOption: values for connections that others make. */
import { EnumValue } from '../../objects/numbers.ts'
import { PSTimeSpan } from '../../objects/time.ts'
import { recordType } from '../types/net-record.ts'
import { resolveTypeName } from '../types/resolve.ts'
import { implement } from '../types/surface.ts'
import { defineCmdlet, type CmdletContext } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

const sma = 'System.Management.Automation.'
const enumOf = (name: string, value: number): EnumValue => {
  const type = resolveTypeName(sma + name, undefined)
  if (type === undefined) throw new RangeError(`${name} is not in the table of types`)
  return new EnumValue(type, value)
}
const milliseconds = (count: number): PSTimeSpan => new PSTimeSpan(BigInt(Math.trunc(count)) * 10_000n)

const optionName = `${sma}Remoting.PSSessionOption`
const defaults = (): [string, unknown][] => [
  ['MaximumConnectionRedirectionCount', 5],
  ['NoCompression', false],
  ['NoMachineProfile', false],
  ['ProxyAccessType', enumOf('Remoting.ProxyAccessType', 0)],
  ['ProxyAuthentication', enumOf('Runspaces.AuthenticationMechanism', 2)],
  ['ProxyCredential', null],
  ['SkipCACheck', false],
  ['SkipCNCheck', false],
  ['SkipRevocationCheck', false],
  ['OperationTimeout', milliseconds(180_000)],
  ['NoEncryption', false],
  ['UseUTF16', false],
  ['IncludePortInSPN', false],
  ['OutputBufferingMode', enumOf('Runspaces.OutputBufferingMode', 0)],
  ['MaxConnectionRetryCount', 5],
  ['Culture', null],
  ['UICulture', null],
  ['MaximumReceivedDataSizePerCommand', null],
  ['MaximumReceivedObjectSize', 209_715_200],
  ['ApplicationArguments', null],
  ['OpenTimeout', milliseconds(180_000)],
  ['CancelTimeout', milliseconds(60_000)],
  ['IdleTimeout', milliseconds(-1)],
]
const option = recordType(optionName, [
  'MaximumConnectionRedirectionCount',
  'NoCompression',
  'NoMachineProfile',
  'ProxyAccessType',
  'ProxyAuthentication',
  'ProxyCredential',
  'SkipCACheck',
  'SkipCNCheck',
  'SkipRevocationCheck',
  'OperationTimeout',
  'NoEncryption',
  'UseUTF16',
  'IncludePortInSPN',
  'OutputBufferingMode',
  'MaxConnectionRetryCount',
  'Culture',
  'UICulture',
  'MaximumReceivedDataSizePerCommand',
  'MaximumReceivedObjectSize',
  'ApplicationArguments',
  'OpenTimeout',
  'CancelTimeout',
  'IdleTimeout',
])
implement(optionName, { create: () => option(defaults()) })

const timeouts = ['OpenTimeout', 'CancelTimeout', 'IdleTimeout', 'OperationTimeout']
const switches = ['NoCompression', 'NoMachineProfile', 'SkipCACheck', 'SkipCNCheck']

function optionOf(c: CmdletContext): unknown {
  const made = option(defaults())
  const { values } = made
  for (const one of values.keys()) if (c.has(one)) values.set(one, c.p[one])
  for (const one of timeouts) if (c.has(one)) values.set(one, milliseconds(Number(c.p[one])))
  for (const one of switches) values.set(one, c.p[one] === true)
  if (c.has('MaximumRedirection')) values.set('MaximumConnectionRedirectionCount', c.p.MaximumRedirection)
  // the cmdlet's own variables, not the option's defaults
  for (const one of ['MaximumReceivedObjectSize', 'MaxConnectionRetryCount'])
    if (!c.has(one)) values.set(one, one === 'MaxConnectionRetryCount' ? 5 : null)
  return made
}

export const newPSSessionOption = defineCmdlet(
  { name: 'New-PSSessionOption', ...declaredCmdlets['New-PSSessionOption'] },
  (c) => ({ begin: () => c.write(optionOf(c)) }),
)

const transportProperties = [
  'ProcessIdleTimeoutSec',
  'MaxIdleTimeoutSec',
  'MaxSessions',
  'MaxConcurrentCommandsPerSession',
  'MaxSessionsPerUser',
  'MaxMemoryPerSessionMB',
  'MaxProcessesPerSession',
  'MaxConcurrentUsers',
  'IdleTimeoutSec',
  'OutputBufferingMode',
]
const transport = recordType('Microsoft.PowerShell.Commands.WSManConfigurationOption', transportProperties)

export const newPSTransportOption = defineCmdlet(
  { name: 'New-PSTransportOption', ...declaredCmdlets['New-PSTransportOption'] },
  (c) => ({
    process: () =>
      c.write(transport(transportProperties.map((one) => [one, c.has(one) ? c.p[one] : null] as const))),
  }),
)
