/** Sessions that would go out from here. A session of this host is an end of the line: it opens none of its own. */
import { fail } from '../runtime/failure.ts'
import { type CmdletDefinition, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const module = 'Microsoft.PowerShell.Core'
const connection: Record<string, ParameterSpec> = {
  ComputerName: { type: 'string[]', aliases: ['Cn'], position: 0, byName: true },
  HostName: { type: 'string[]' },
  UserName: { type: 'string' },
  KeyFilePath: { type: 'string', aliases: ['IdentityFilePath'] },
  Subsystem: { type: 'string' },
  Port: { type: 'int' },
  Credential: { type: 'pscredential' },
  ConfigurationName: { type: 'string' },
  SSHTransport: { type: 'switch' },
  Options: { type: 'hashtable' },
}

const refused = (name: string, command: string): CmdletDefinition =>
  defineCmdlet(
    {
      name,
      module,
      typeName: `Microsoft.PowerShell.Commands.${command}Command`,
      parameters: connection,
    },
    () => ({
      end() {
        fail(
          'OutgoingSessionsNotOffered',
          `${name} is not offered here: a session of this host opens no sessions to other computers.`,
          { type: 'System.PlatformNotSupportedException', category: 'NotImplemented' },
        )
      },
    }),
  )

export const newPSSession = refused('New-PSSession', 'NewPSSession')
export const enterPSSession = refused('Enter-PSSession', 'EnterPSSession')

const naming: Record<string, ParameterSpec> = {
  Name: { type: 'string[]' },
  Id: { type: 'int[]', position: 0 },
  InstanceId: { type: 'guid[]' },
  ComputerName: { type: 'string[]', aliases: ['Cn'] },
}

export const getPSSession = defineCmdlet(
  {
    name: 'Get-PSSession',
    module,
    typeName: 'Microsoft.PowerShell.Commands.GetPSSessionCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096697',
    outputTypes: ['System.Management.Automation.Runspaces.PSSession'],
    parameters: { ...naming, State: { type: 'string' }, ConfigurationName: { type: 'string' } },
  },
  (c) => ({
    *end() {
      for (const [name, id, text] of [
        ['Id', 'SessionIdNotFound', 'session ID'],
        ['Name', 'SessionNameNotFound', 'name'],
        ['InstanceId', 'SessionInstanceIdNotFound', 'instance ID'],
      ] as const)
        for (const one of (c.p[name] as { items: unknown[] } | undefined)?.items ?? []) {
          if (/[*?[]/.test(String(one))) continue
          yield* c.errorOf(
            'PSSessionNotFound',
            `There is no session with the ${text} ${String(one)}: ${id}.`,
            'ObjectNotFound',
            one,
            'sma:PSArgumentException',
          )
        }
    },
  }),
)

export const removePSSession = defineCmdlet(
  {
    name: 'Remove-PSSession',
    module,
    typeName: 'Microsoft.PowerShell.Commands.RemovePSSessionCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096963',
    supportsShouldProcess: true,
    parameters: {
      ...naming,
      Session: { type: 'System.Management.Automation.Runspaces.PSSession[]', pipeline: true },
    },
  },
  () => ({ end: () => undefined }),
)
