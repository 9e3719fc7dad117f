/** Get-ExecutionPolicy, Set-ExecutionPolicy: on Unix everything is Unrestricted, and stays so. */
import { automationAssembly, enumType } from '../../objects/net-type.ts'
import { enumMember } from '../../objects/numbers.ts'
import { customObject } from '../../objects/ps-object.ts'
import { fail } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'

const module = 'Microsoft.PowerShell.Security'
const policy = enumType(
  'Microsoft.PowerShell.ExecutionPolicy',
  {
    Unrestricted: 0,
    RemoteSigned: 1,
    AllSigned: 2,
    Restricted: 3,
    Default: 3,
    Bypass: 4,
    Undefined: 5,
  },
  { assembly: automationAssembly },
)
const scope = enumType(
  'Microsoft.PowerShell.ExecutionPolicyScope',
  ['Process', 'CurrentUser', 'LocalMachine', 'UserPolicy', 'MachinePolicy'],
  { assembly: automationAssembly },
)

export const getExecutionPolicy = defineCmdlet(
  {
    name: 'Get-ExecutionPolicy',
    module,
    typeName: 'Microsoft.PowerShell.Commands.GetExecutionPolicyCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096594',
    outputTypes: ['Microsoft.PowerShell.ExecutionPolicy'],
    parameters: {
      Scope: { type: 'Microsoft.PowerShell.ExecutionPolicyScope', position: 0, byName: true },
      List: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const free = enumMember(policy, 'Unrestricted')
      if (!c.p.List) {
        yield* c.write(free)
        return
      }
      if (c.has('Scope')) {
        fail('ListAndScopeSpecified', 'You cannot specify both the List and Scope parameters.', {
          type: 'System.InvalidOperationException',
          category: 'InvalidOperation',
        })
      }
      for (const one of ['MachinePolicy', 'UserPolicy', 'Process', 'CurrentUser', 'LocalMachine']) {
        yield* c.write(
          customObject([
            ['Scope', enumMember(scope, one)],
            ['ExecutionPolicy', free],
          ]),
        )
      }
    },
  }),
)

export const setExecutionPolicy = defineCmdlet(
  {
    name: 'Set-ExecutionPolicy',
    module,
    typeName: 'Microsoft.PowerShell.Commands.SetExecutionPolicyCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096612',
    supportsShouldProcess: true,
    parameters: {
      ExecutionPolicy: {
        type: 'Microsoft.PowerShell.ExecutionPolicy',
        mandatory: true,
        position: 0,
        pipeline: true,
      },
      Scope: { type: 'Microsoft.PowerShell.ExecutionPolicyScope', position: 1, byName: true },
      Force: { type: 'switch' },
    },
  },
  () => ({
    process() {
      fail('System.PlatformNotSupportedException', 'Operation is not supported on this platform.', {
        type: 'System.PlatformNotSupportedException',
        category: 'NotSpecified',
      })
    },
  }),
)
