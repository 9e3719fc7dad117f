/** Get-PSSessionConfiguration, Get-PSSessionCapability and Test-PSSessionConfigurationFile, as a session can answer them: for itself. */
import { ConfigurationFileError } from '../../configurations/data-file.ts'
import { sessionConfigurationFile } from '../../configurations/configuration-file.ts'
import { PSArray } from '../../objects/collections.ts'
import { customObject } from '../../objects/ps-object.ts'
import { plainAsk } from '../providers/ask.ts'
import { providersOf } from '../providers/index.ts'
import { commandsMatching } from '../runtime/command-list.ts'
import { failure } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { defineCmdlet } from './cmdlet.ts'
import { parametersOf } from './parameter-notation.ts'

const module = 'Microsoft.PowerShell.Core'
const commands = 'Microsoft.PowerShell.Commands.'
const textsOf = (value: unknown): string[] => (value instanceof PSArray ? value.items.map(String) : [])

/** What calls a command as the client himself would. */
function clientFrame(rs: Runspace): Frame {
  const frame = Object.create(rs.io.baseFrame) as Frame
  frame.trusted = rs.visibility === undefined
  return frame
}

export const getPSSessionConfiguration = defineCmdlet(
  {
    name: 'Get-PSSessionConfiguration',
    module,
    typeName: `${commands}GetPSSessionConfigurationCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096793',
    outputTypes: [`${commands}PSSessionConfigurationCommands#PSSessionConfiguration`],
    parameters: parametersOf(`
    Name string[] !notNullOrEmpty = * 0
    Force switch`),
  },
  (c) => ({
    *process() {
      const { plan } = c.rs
      const names = c.has('Name') ? textsOf(c.p['Name']) : ['*']
      for (const name of names) {
        if (!wildcard(name).isMatch(plan.configurationName)) {
          yield* c.error(
            failure(
              'PSSessionConfigurationNotFound',
              `No session configuration matches criteria "${name}". A session sees its own configuration, ${plan.configurationName}; the operator sees all with fanin configuration list.`,
              { type: 'System.InvalidOperationException', category: 'ObjectNotFound', target: name },
            ),
          )
          continue
        }
        yield* c.write(
          customObject(
            [
              ['Name', plan.configurationName],
              ['PSVersion', '7.6'],
              ['StartupScript', plan.startupScripts.map(({ path }) => path).join(', ')],
              // every session runs as the account that runs the server
              ['RunAsUser', ''],
              ['Permission', `${plan.principal.name} AccessAllowed`],
              ['SessionType', plan.sessionType],
              ['LanguageMode', plan.languageMode],
              ['Enabled', true],
            ],
            [
              `${commands}PSSessionConfigurationCommands#PSSessionConfiguration`,
              'System.Management.Automation.PSCustomObject',
              'System.Object',
            ],
          ),
        )
      }
    },
  }),
)

export const getPSSessionCapability = defineCmdlet(
  {
    name: 'Get-PSSessionCapability',
    module,
    typeName: `${commands}GetPSSessionCapabilityCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=623709',
    outputTypes: [
      'System.Management.Automation.CommandInfo',
      'System.Management.Automation.Runspaces.InitialSessionState',
    ],
    parameters: parametersOf(`
    ConfigurationName string = * mandatory 0
    Username string = * mandatory 1
    Full switch`),
  },
  (c) => ({
    *process() {
      const { rs } = c
      const { configurationName, principal, languageMode, sessionType } = rs.plan
      const same = (a: unknown, b: string): boolean => String(a).toLowerCase() === b.toLowerCase()
      const full = principal.tenant === '' ? principal.name : `${principal.tenant}\\${principal.name}`
      if (
        !same(c.p['ConfigurationName'], configurationName) ||
        !(same(c.p['Username'], full) || same(c.p['Username'], principal.name))
      )
        throw failure(
          'CapabilityOfAnotherSession',
          `A session answers for itself: ${configurationName} as ${full}. For others the operator asks fanin configuration explain.`,
          { type: 'System.ArgumentException', category: 'InvalidArgument', target: c.p['ConfigurationName'] },
        )
      const found = commandsMatching(clientFrame(rs), ['*'], 383, undefined)
      if (c.p['Full'] !== true) {
        yield* c.writeEach(found)
        return
      }
      const providers = providersOf(rs).providers.map(({ provider }) => provider.name)
      yield* c.write(
        customObject(
          [
            ['ConfigurationName', configurationName],
            ['Username', full],
            ['SessionType', sessionType],
            ['LanguageMode', languageMode],
            ['Commands', new PSArray([...found])],
            [
              'Providers',
              new PSArray(providers.filter((name) => rs.visibility?.hidesProvider(name) !== true)),
            ],
            ['Drives', new PSArray((rs.plan.drives ?? []).map(({ name }) => name))],
          ],
          ['Fanin.SessionCapability', 'System.Management.Automation.PSCustomObject', 'System.Object'],
        ),
      )
    },
  }),
)

export const testPSSessionConfigurationFile = defineCmdlet(
  {
    name: 'Test-PSSessionConfigurationFile',
    module,
    typeName: `${commands}TestPSSessionConfigurationFileCommand`,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096797',
    outputTypes: ['System.Boolean'],
    parameters: parametersOf(`
    Path string !notNullOrEmpty = * mandatory 0 pipeline byName`),
  },
  (c) => ({
    *process() {
      const given = c.p['Path'] as string
      const providers = providersOf(c.rs)
      const found = yield* providers.glob(plainAsk(c.frame), given)
      const [at] = found
      if (
        found.length !== 1 ||
        at === undefined ||
        at.provider.provider.name !== 'FileSystem' ||
        !/\.pssc$/i.test(at.path)
      )
        throw failure(
          'InvalidPSSessionConfigurationFilePath',
          `PSSession Configuration file path '${given}' is not valid. The path argument must resolve to a single file in the file system with a '.pssc' extension. Please fix the path specification and try again.`,
          { type: 'System.InvalidOperationException', category: 'InvalidArgument', target: given },
        )
      try {
        sessionConfigurationFile(providers.scriptText(at.path) ?? '', at.path)
        yield* c.write(true)
      } catch (error) {
        if (!(error instanceof ConfigurationFileError)) throw error
        // the file, the line and the mend: seen with -Verbose, as PowerShell tells what is wrong
        yield* c.verbose(error.message)
        yield* c.write(false)
      }
    },
  }),
)
