/** Get-Credential, and the credentials that parameters take by a user's name. */
import { PSCredential } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { credentialAttribute, registerAttribute } from '../runtime/attributes.ts'
import { failure } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'

const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`

const noScreen = (message: string) =>
  failure(
    'HostFunctionNotImplemented',
    `A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: ${message}`,
    { type: 'sma:Host.HostException', category: 'NotImplemented' },
  )

// a transformation answers at once, so nobody can be asked: with a screen the name stays a name, and is no credential
registerAttribute(credentialAttribute, {
  transform: (value, context) => {
    if (baseOf(value) instanceof PSCredential || (context as Runspace).io.hasScreen) return value
    throw noScreen('Enter your credentials.')
  },
})

export const getCredential = defineCmdlet(
  {
    name: 'Get-Credential',
    module: 'Microsoft.PowerShell.Security',
    typeName: 'Microsoft.PowerShell.Commands.GetCredentialCommand',
    helpUri: link('2096824'),
    defaultSet: 'CredentialSet',
    outputTypes: ['System.Management.Automation.PSCredential'],
    parameters: {
      Credential: { type: 'object', sets: { CredentialSet: { position: 0 } } },
      Message: { type: 'string', sets: { MessageSet: {} } },
      UserName: { type: 'string', sets: { MessageSet: { position: 0 } } },
      Title: { type: 'string', sets: { MessageSet: {} } },
    },
  },
  (c) => ({
    *process(): Task<void> {
      const given = baseOf(c.p.Credential ?? null)
      if (given instanceof PSCredential) {
        yield* c.write(given)
        return
      }
      const message = (c.p.Message as string | undefined) ?? 'Enter your credentials.'
      const user = given === null ? ((c.p.UserName as string | undefined) ?? null) : c.rs.text(given)
      const title = (c.p.Title as string | undefined) ?? 'PowerShell credential request'
      if (!c.rs.io.hasScreen) throw noScreen(message)
      const answer: unknown = yield c.rs.io.call('PromptForCredential2', [title, message, user, '', 3, 1])
      // who gives none ends the prompt, and nothing is written
      if (answer !== null) yield* c.write(answer)
    },
  }),
)
