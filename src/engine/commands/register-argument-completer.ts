/** Register-ArgumentCompleter: a script block that completes the values of a parameter. */
import { registeredCompleters } from '../completion/completers.ts'
import { defineCmdlet } from './cmdlet.ts'

export const registerArgumentCompleter = defineCmdlet(
  {
    name: 'Register-ArgumentCompleter',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'System.Management.Automation.RegisterArgumentCompleterCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=528576',
    parameters: {
      CommandName: {
        type: 'string[]',
        sets: { NativeCommandSet: { mandatory: true }, PowerShellSet: {} },
      },
      ParameterName: {
        type: 'string',
        sets: { PowerShellSet: { mandatory: true } },
      },
      ScriptBlock: {
        type: 'scriptblock',
        mandatory: true,
        validate: ['allowNull'],
      },
      Native: { type: 'switch', sets: { NativeCommandSet: {} } },
      NativeFallback: { type: 'switch', sets: { NativeFallbackSet: {} } },
    },
  },
  (c) => ({
    end() {
      const names = ((c.p.CommandName as { items?: string[] } | undefined)?.items ?? []) as string[]
      registeredCompleters(c.rs).register(
        names,
        c.p.ParameterName as string | undefined,
        c.parameterSet !== 'PowerShellSet',
        c.p.ScriptBlock,
      )
    },
  }),
)
