/**
 * New-PSSessionConfigurationFile and New-PSRoleCapabilityFile: the files as PowerShell writes them, every member there (with -Full), those
 * not given as comments with an example. The texts are PowerShell's own, in UTF-16.
 */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { providerFault } from '../providers/file-faults.ts'
import { providersOf } from '../providers/index.ts'
import { compareText } from '../runtime/compare.ts'
import { failure } from '../runtime/failure.ts'
import { engineVersion } from '../runtime/defaults.ts'
import { quoted } from '../runtime/proxy-text.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { newGuid } from '../types/system/guid.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { parametersOf } from './parameter-notation.ts'

const remoting = 'System.Management.Automation.Remoting.'
const comments = {
  SchemaVersion: 'Version number of the schema used for this document',
  GUID: 'ID used to uniquely identify this document',
  Author: 'Author of this document',
  Description: 'Description of the functionality provided by these settings',
  CompanyName: 'Company associated with this document',
  Copyright: 'Copyright statement for this document',
  SessionType:
    "Session type defaults to apply for this session configuration. Can be 'RestrictedRemoteServer' (recommended), 'Empty', or 'Default'",
  TranscriptDirectory: 'Directory to place session transcripts for this session configuration',
  RunAsVirtualAccount:
    "Whether to run this session configuration as the machine's (virtual) administrator account",
  RunAsVirtualAccountGroups: "Groups associated with machine's (virtual) administrator account",
  MountUserDrive:
    "Creates a 'User' PSDrive in the session for use with Copy-Item when File System provider is not visible.",
  UserDriveMaximumSize:
    'Optional maximum size in bytes of user drive created with MountUserDrive parameter. Default maximum size for User drive is 50MB.',
  GroupManagedServiceAccount: 'Group managed service account name under which the configuration will run',
  ScriptsToProcess: 'Scripts to run when applied to a session',
  RoleDefinitions:
    'User roles (security groups), and the role capabilities that should be applied to them when applied to a session',
  RequiredGroups: 'Group accounts for which membership is required to use the session.',
  LanguageMode:
    "Language mode to apply when applied to a session. Can be 'NoLanguage' (recommended), 'RestrictedLanguage', 'ConstrainedLanguage', or 'FullLanguage'",
  ExecutionPolicy: 'Execution policy to apply when applied to a session',
  PowerShellVersion: 'Version of the PowerShell engine to use when applied to a session',
  ModulesToImport: 'Modules to import when applied to a session',
  VisibleAliases: 'Aliases to make visible when applied to a session',
  VisibleCmdlets: 'Cmdlets to make visible when applied to a session',
  VisibleFunctions: 'Functions to make visible when applied to a session',
  VisibleExternalCommands:
    'External commands (scripts and applications) to make visible when applied to a session',
  VisibleProviders: 'Providers to make visible when applied to a session',
  AliasDefinitions: 'Aliases to be defined when applied to a session',
  FunctionDefinitions: 'Functions to define when applied to a session',
  VariableDefinitions: 'Variables to define when applied to a session',
  EnvironmentVariables: 'Environment variables to define when applied to a session',
  TypesToProcess: 'Type files (.ps1xml) to load when applied to a session',
  FormatsToProcess: 'Format files (.ps1xml) to load when applied to a session',
  AssembliesToLoad: 'Assemblies to load when applied to a session',
} as const
type Key = keyof typeof comments

const items = "'Item1', 'Item2'"
const narrowed = (kind: string): string =>
  `'Invoke-${kind}1', @{ Name = 'Invoke-${kind}2'; Parameters = @{ Name = 'Parameter1'; ValidateSet = 'Item1', 'Item2' }, @{ Name = 'Parameter2'; ValidatePattern = 'L*' } }`
const examples: Readonly<Partial<Record<Key, string>>> = {
  Description: "''",
  TranscriptDirectory: "'C:\\Transcripts\\'",
  RunAsVirtualAccount: '$true',
  RunAsVirtualAccountGroups: "'Remote Desktop Users', 'Remote Management Users'",
  MountUserDrive: '$true',
  UserDriveMaximumSize: '50000000',
  GroupManagedServiceAccount: "'CONTOSO\\GroupManagedServiceAccount'",
  ScriptsToProcess: "'C:\\ConfigData\\InitScript1.ps1', 'C:\\ConfigData\\InitScript2.ps1'",
  RoleDefinitions:
    "@{ 'CONTOSO\\SqlAdmins' = @{ RoleCapabilities = 'SqlAdministration' }; 'CONTOSO\\SqlManaged' = @{ RoleCapabilityFiles = 'C:\\RoleCapability\\SqlManaged.psrc' }; 'CONTOSO\\ServerMonitors' = @{ VisibleCmdlets = 'Get-Process' } } ",
  RequiredGroups:
    "@{ And = @{ Or = 'CONTOSO\\SmartCard-Logon1', 'CONTOSO\\SmartCard-Logon2' }, 'Administrators' }",
  ModulesToImport:
    "'MyCustomModule', @{ ModuleName = 'MyCustomModule'; ModuleVersion = '1.0.0.0'; GUID = '4d30d5f0-cb16-4898-812d-f20a6c596bdf' }",
  VisibleAliases: items,
  VisibleCmdlets: narrowed('Cmdlet'),
  VisibleFunctions: narrowed('Function'),
  VisibleExternalCommands: items,
  VisibleProviders: items,
  AliasDefinitions:
    "@{ Name = 'Alias1'; Value = 'Invoke-Alias1'}, @{ Name = 'Alias2'; Value = 'Invoke-Alias2'}",
  FunctionDefinitions: "@{ Name = 'MyFunction'; ScriptBlock = { param($MyInput) $MyInput } }",
  VariableDefinitions:
    "@{ Name = 'Variable1'; Value = { 'Dynamic' + 'InitialValue' } }, @{ Name = 'Variable2'; Value = 'StaticInitialValue' }",
  EnvironmentVariables: "@{ Variable1 = 'Value1'; Variable2 = 'Value2' }",
  TypesToProcess: "'C:\\ConfigData\\MyTypes.ps1xml', 'C:\\ConfigData\\OtherTypes.ps1xml'",
  FormatsToProcess: "'C:\\ConfigData\\MyFormats.ps1xml', 'C:\\ConfigData\\OtherFormats.ps1xml'",
  AssembliesToLoad:
    "'System.Web', 'System.OtherAssembly, Version=4.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a'",
}

const refuse = (message: string) =>
  failure('Argument', message, { type: 'sma:PSArgumentException', category: 'InvalidArgument' })

class Writer {
  readonly c: CmdletContext
  /** members that were not given are written too, as comments */
  readonly full: boolean
  text = '@{\n\n'
  constructor(c: CmdletContext, full: boolean) {
    this.c = c
    this.full = full
  }

  #fragment(key: Key, value: string, isExample: boolean): void {
    this.text += `# ${comments[key]}\n${isExample ? '# ' : ''}${key} = ${value}\n\n`
  }

  /** A member that every file has. */
  always(key: Key, value: string): void {
    this.#fragment(key, value, false)
  }

  /** What was given, or its example. @param anyway the example stands in short files too */
  given(key: Key, value: string | undefined, anyway = false): void {
    if (value !== undefined && value !== '') this.#fragment(key, value, false)
    else if (this.full || anyway || this.c.has(key)) this.#fragment(key, examples[key] ?? '', true)
  }

  example(key: Key, value: string): void {
    if (this.full || this.c.has(key)) this.#fragment(key, value, true)
  }

  /** Only where it was given, or in a full file; what is not given has a value all the same. */
  usual(key: Key, value: string): void {
    if (this.full || this.c.has(key)) this.#fragment(key, value, false)
  }

  name(value: unknown): string {
    return value === null || value === undefined ? "''" : quoted(this.c.rs.text(value))
  }

  list(value: unknown): unknown[] {
    const base = baseOf(value)
    return base instanceof PSArray || base instanceof PSList ? base.items.map(baseOf) : [base]
  }

  names(key: string): string | undefined {
    if (!this.c.has(key) || this.c.p[key] === null) return undefined
    const all = this.list(this.c.p[key]).map((one) => this.c.rs.text(one))
    return all.map((one, i) => (one === '' ? '' : `${quoted(one)}${i < all.length - 1 ? ', ' : ''}`)).join('')
  }

  table(table: PSDictionary, depth = 0): string {
    const entries = [...table.entries()].map(({ key, value }) => [this.c.rs.text(key), value] as const)
    entries.sort(([a], [b]) => compareText(a, b, true))
    const lines = entries.map(
      ([key, value]) => `\n${' '.repeat(4 * (depth + 1))}${quoted(key)} = ${this.value(value, depth)}`,
    )
    return `@{${lines.join('')} }`
  }

  value(given: unknown, depth: number): string {
    const base = baseOf(given)
    if (base instanceof ScriptBlock) return `{${String(base)}}`
    if (base instanceof PSDictionary) return this.table(base, depth + 1)
    if (base === null) return "''"
    const all = this.list(base)
    if (all.length > 0 && all.every((one) => one instanceof PSDictionary))
      return all.map((one) => this.table(one as PSDictionary, depth + 1)).join(', ')
    return all.map((one) => this.name(one)).join(', ')
  }

  /** Names, and tables that say more. */
  mixed(key: string): string | undefined {
    if (!this.c.has(key) || this.c.p[key] === null) return undefined
    return this.list(this.c.p[key])
      .map((one) => {
        if (one instanceof PSDictionary) return this.table(one)
        if (typeof one === 'string' && one !== '') return quoted(one)
        throw refuse(
          `The member 'ModulesToImport' must be an array consisting of either string or hashtable elements.`,
        )
      })
      .join(', ')
  }

  tables(key: string): string | undefined {
    if (!this.c.has(key) || this.c.p[key] === null) return undefined
    const all = this.list(this.c.p[key])
    if (!all.every((one) => one instanceof PSDictionary))
      throw refuse(
        `The member '${key}' must be a hashtable array. Change the member to the correct type in the file ${String(this.c.p['Path'])}.`,
      )
    return all.map((one) => this.table(one as PSDictionary)).join(', ')
  }

  /** @param keys what a definition has to say, and what it may say */
  definitions(key: string, needed: readonly string[], allowed: readonly string[]): string | undefined {
    const text = this.tables(key)
    const path = String(this.c.p['Path'])
    for (const one of text === undefined ? [] : this.list(this.c.p[key])) {
      const names = [...(one as PSDictionary).entries()].map((entry) => this.c.rs.text(entry.key))
      const has = (name: string): boolean => names.some((other) => other.toLowerCase() === name.toLowerCase())
      const missing = needed.find((name) => !has(name))
      if (missing !== undefined)
        throw refuse(
          `The member '${key}' must contain the required key '${missing}'. Add the require key to the file ${path}.`,
        )
      if (has('ScriptBlock') && !(baseOf((one as PSDictionary).get('ScriptBlock')) instanceof ScriptBlock))
        throw refuse(
          `The key 'ScriptBlock' in the member '${key}' must be a script block. Change the key to the correct type in the file ${path}.`,
        )
      const wrong = names.find(
        (name) => ![...needed, ...allowed].some((other) => other.toLowerCase() === name.toLowerCase()),
      )
      if (wrong !== undefined)
        throw refuse(
          `The key '${wrong}' in the member '${key}' is not valid. Change the key in the file ${path}.`,
        )
    }
    return text
  }

  groups(value: unknown): string {
    const table = baseOf(value)
    const entries = table instanceof PSDictionary ? [...table.entries()] : []
    const [only] = entries
    if (entries.length !== 1 || only === undefined)
      throw failure(
        'InvalidOperation',
        'Required groups hash table must have only a single entry, either And or Or.',
        { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
      )
    const parts = this.list(only.value).map((one) =>
      one instanceof PSDictionary ? this.groups(one) : this.name(one),
    )
    return `@{ ${this.name(only.key)} = ${parts.join(', ')} }`
  }

  about(author: string): void {
    const { c } = this
    this.always('GUID', this.name(c.p['Guid'] ?? newGuid(c.rs)))
    this.always('Author', quoted(author))
    const description = c.rs.text(c.p['Description'] ?? '')
    this.given('Description', description === '' ? undefined : quoted(description), true)
    this.usual('CompanyName', this.name(c.p['CompanyName'] || 'Unknown'))
    this.usual('Copyright', this.name(c.p['Copyright'] || `(c) ${author}. All rights reserved.`))
  }

  visible(): void {
    this.given('VisibleAliases', this.names('VisibleAliases'))
    this.given('VisibleCmdlets', this.mixed('VisibleCmdlets'))
    this.given('VisibleFunctions', this.mixed('VisibleFunctions'))
    this.given('VisibleExternalCommands', this.names('VisibleExternalCommands'))
    this.given('VisibleProviders', this.names('VisibleProviders'))
  }

  defined(): void {
    const { c } = this
    this.given('AliasDefinitions', this.tables('AliasDefinitions'))
    this.given(
      'FunctionDefinitions',
      this.definitions('FunctionDefinitions', ['Name', 'ScriptBlock'], ['Options']),
    )
    const variables = baseOf(c.p['VariableDefinitions'] ?? null)
    this.given(
      'VariableDefinitions',
      typeof variables === 'string'
        ? variables
        : this.definitions('VariableDefinitions', ['Name', 'Value'], []),
    )
    const environment = baseOf(c.p['EnvironmentVariables'] ?? null)
    this.given(
      'EnvironmentVariables',
      environment instanceof PSDictionary ? this.table(environment) : undefined,
    )
    this.given('TypesToProcess', this.names('TypesToProcess'))
    this.given('FormatsToProcess', this.names('FormatsToProcess'))
    this.given('AssembliesToLoad', this.names('AssembliesToLoad'))
  }

  /** The file, by its path. @throws where the path is none */
  save(extension: string, what: string, id: string): void {
    const { c } = this
    const given = c.p['Path'] as string
    const { disk } = providersOf(c.rs)
    const at = providersOf(c.rs).resolve(given, c.frame.scope)
    if (at.provider.provider.name !== 'FileSystem' || !at.path.toLowerCase().endsWith(extension))
      throw failure(
        id,
        `${what} file path '${given}' is not valid. The path argument must resolve to a single file in the file system with a '${extension}' extension. Please fix the path specification and try again.`,
        { type: 'System.InvalidOperationException', category: 'InvalidArgument', target: given },
      )
    try {
      disk.writeNow(at.path, Buffer.from(`\uFEFF${this.text}}`, 'utf16le'))
    } catch (error) {
      throw providerFault(error, at.path, disk, ['FileOpenFailure', 'OpenError'])
    }
  }
}

const shared = `
    Guid guid
    Author string
    Description string
    CompanyName string
    Copyright string`
const contents = `
    ModulesToImport object[]
    VisibleAliases string[]
    VisibleCmdlets object[]
    VisibleFunctions object[]
    VisibleExternalCommands string[]
    VisibleProviders string[]`
const definitions = `
    AliasDefinitions System.Collections.IDictionary[]
    FunctionDefinitions System.Collections.IDictionary[]
    VariableDefinitions object
    EnvironmentVariables System.Collections.IDictionary
    TypesToProcess string[]
    FormatsToProcess string[]
    AssembliesToLoad string[]`

const author = (c: CmdletContext): string => c.rs.text(c.p['Author'] ?? '') || c.rs.userName
const word = (value: unknown, otherwise: string): string =>
  value instanceof EnumValue ? String(value) : otherwise

export const newPSSessionConfigurationFile = defineCmdlet(
  {
    name: 'New-PSSessionConfigurationFile',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.NewPSSessionConfigurationFileCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096791',
    parameters: parametersOf(`
    Path string !notNullOrEmpty = * mandatory 0
    SchemaVersion version !notNull${shared}
    SessionType ${remoting}SessionType
    TranscriptDirectory string
    RunAsVirtualAccount switch
    RunAsVirtualAccountGroups string[]
    MountUserDrive switch
    UserDriveMaximumSize long
    GroupManagedServiceAccount string
    ScriptsToProcess string[]
    RoleDefinitions System.Collections.IDictionary
    RequiredGroups System.Collections.IDictionary
    LanguageMode System.Management.Automation.PSLanguageMode
    ExecutionPolicy Microsoft.PowerShell.ExecutionPolicy
    PowerShellVersion version${contents}${definitions}
    Full switch`),
  },
  (c) => ({
    process() {
      const { p } = c
      const w = new Writer(c, p['Full'] === true)
      w.always('SchemaVersion', w.name(p['SchemaVersion'] ?? '2.0.0.0'))
      w.about(author(c))
      const sessionType = word(p['SessionType'], 'Default')
      w.always('SessionType', quoted(sessionType))
      w.given(
        'TranscriptDirectory',
        p['TranscriptDirectory'] ? w.name(p['TranscriptDirectory']) : undefined,
        true,
      )
      w.given('RunAsVirtualAccount', p['RunAsVirtualAccount'] === true ? '$true' : undefined, true)
      w.given('RunAsVirtualAccountGroups', w.names('RunAsVirtualAccountGroups'))
      w.given('MountUserDrive', p['MountUserDrive'] === true ? '$true' : undefined)
      const size = BigInt((p['UserDriveMaximumSize'] as bigint | undefined) ?? 0)
      w.given('UserDriveMaximumSize', size > 0n ? String(size) : undefined)
      w.given(
        'GroupManagedServiceAccount',
        p['GroupManagedServiceAccount'] ? w.name(p['GroupManagedServiceAccount']) : undefined,
      )
      w.given('ScriptsToProcess', w.names('ScriptsToProcess'), true)
      const roles = baseOf(p['RoleDefinitions'] ?? null)
      w.given('RoleDefinitions', roles instanceof PSDictionary ? w.table(roles) : undefined, true)
      w.given('RequiredGroups', p['RequiredGroups'] ? w.groups(p['RequiredGroups']) : undefined)
      const mode = sessionType === 'Default' ? 'FullLanguage' : 'NoLanguage'
      w.usual('LanguageMode', quoted(word(p['LanguageMode'], mode)))
      w.usual('ExecutionPolicy', quoted(word(p['ExecutionPolicy'], 'Restricted')))
      if (p['PowerShellVersion']) w.always('PowerShellVersion', w.name(p['PowerShellVersion']))
      else w.example('PowerShellVersion', quoted(engineVersion))
      w.given('ModulesToImport', w.mixed('ModulesToImport'))
      w.visible()
      w.defined()
      w.save('.pssc', 'PSSession Configuration', 'InvalidPSSessionConfigurationFilePath')
    },
  }),
)

export const newPSRoleCapabilityFile = defineCmdlet(
  {
    name: 'New-PSRoleCapabilityFile',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.NewPSRoleCapabilityFileCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=623708',
    parameters: parametersOf(`
    Path string !notNullOrEmpty = * mandatory 0${shared}${contents}
    ScriptsToProcess string[]${definitions}`),
  },
  (c) => ({
    process() {
      const w = new Writer(c, true)
      w.about(author(c))
      w.given('ModulesToImport', w.mixed('ModulesToImport'))
      w.visible()
      w.given('ScriptsToProcess', w.names('ScriptsToProcess'))
      w.defined()
      w.save('.psrc', 'Role Capability', 'InvalidRoleCapabilityFilePath')
    },
  }),
)
