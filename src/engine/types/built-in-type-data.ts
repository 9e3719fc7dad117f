/**
 * The built-in type data: facts that PowerShell 7.6's own type table states (read out of the genuine engine's TypeTable),
 * without what belongs to Windows. Files and processes add theirs where they are implemented.
 */
import { PSDictionary } from '../../objects/collections.ts'
import { enumerate } from '../runtime/enumerate.ts'
import type { PSGuid } from '../../objects/misc.ts'
import { baseOf, extensionOf, type PSMember } from '../../objects/ps-object.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import type { PSDateTime } from '../../objects/time.ts'
import type { CommandInfo } from '../runtime/command-info.ts'
import type { EngineContext } from '../runtime/context.ts'
import { getMember } from '../runtime/members.ts'
import { NativeScript } from '../runtime/native-script.ts'
import { cultureOf, toText } from '../runtime/to-text.ts'
import { alias, typeData } from './type-data.ts'
import type { XmlNode } from './xml-tree.ts'

const sma = 'System.Management.Automation.'
const script = (
  name: string,
  text: string,
  get: (self: unknown, ctx: EngineContext) => unknown,
): PSMember => ({
  kind: 'ScriptProperty',
  name,
  getter: new NativeScript(text, get),
  setter: null,
})

/** SerializationDepth: how many levels of properties go over the wire */
const depths: Readonly<Record<number, readonly string[]>> = {
  1: [
    'HelpInfo',
    'System.Exception',
    'System.Globalization.CultureInfo',
    'System.Net.IPAddress',
    'System.Net.Mail.MailAddress',
    'Microsoft.PowerShell.Commands.ModuleSpecification',
    'System.Security.AccessControl.FileSystemSecurity',
    'System.Security.AccessControl.RegistrySecurity',
    'System.Security.Cryptography.X509Certificates.X500DistinguishedName',
    'System.Security.Cryptography.X509Certificates.X509Certificate2',
    'Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData',
    'Deserialized.Microsoft.PowerShell.Commands.Internal.Format.FormatInfoData',
    ...[
      'Breakpoint',
      'CommandCompletion',
      'CompletionResult',
      'CustomControlEntry',
      'CustomItemBase',
      'DebuggerCommand',
      'DebuggerCommandResults',
      'DisplayEntry',
      'EntrySelectedBy',
      'ExtendedTypeDefinition',
      'FormatViewDefinition',
      'JobStateInfo',
      'ListControlEntry',
      'ListControlEntryItem',
      'PSControl',
      'PSCredential',
      'PSPrimitiveDictionary',
      'Remoting.PSSessionOption',
      'SwitchParameter',
      'TableControlColumn',
      'TableControlColumnHeader',
      'TableControlRow',
      'WideControlEntryItem',
    ].map((name) => sma + name),
  ],
  2: [
    'Deserialized.System.Management.ManagementEventArgs',
    'System.Management.ManagementEventArgs',
    ...[
      'BreakpointUpdatedEventArgs',
      'DebuggerStopEventArgs',
      'Job',
      'JobStateEventArgs',
      'PSControlGroupBy',
      'PSListModifier',
      'Signature',
    ].map((name) => sma + name),
  ],
}
for (const [depth, names] of Object.entries(depths)) {
  for (const name of names) typeData(name, { serializationDepth: Number(depth) })
}

/** PropertySerializationSet of types that send some of their properties only */
const sets: Readonly<Record<string, readonly string[]>> = {
  'System.Globalization.CultureInfo': [
    'LCID',
    'Name',
    'DisplayName',
    'IetfLanguageTag',
    'ThreeLetterISOLanguageName',
    'ThreeLetterWindowsLanguageName',
    'TwoLetterISOLanguageName',
  ],
  [`${sma}DebuggerStopEventArgs`]: ['Breakpoints', 'ResumeAction', 'SerializedInvocationInfo'],
  [`${sma}ExtendedTypeDefinition`]: ['TypeName', 'TypeNames', 'FormatViewDefinition'],
  [`${sma}Job`]: [
    'HasMoreData',
    'StatusMessage',
    'Location',
    'Command',
    'JobStateInfo',
    'InstanceId',
    'Id',
    'Name',
    'State',
    'ChildJobs',
    'PSJobTypeName',
    'PSBeginTime',
    'PSEndTime',
  ],
  [`${sma}ListControlEntry`]: ['Items', 'SelectedBy', 'EntrySelectedBy'],
  [`${sma}ParameterMetadata`]: ['Name', 'ParameterType', 'Aliases', 'IsDynamic', 'SwitchParameter'],
  [`${sma}ParameterSetMetadata`]: ['Position', 'Flags', 'HelpMessage'],
}
for (const [name, properties] of Object.entries(sets)) {
  typeData(name, { serializationMethod: 'SpecificProperties', propertySerializationSet: properties })
}
for (const name of ['X500DistinguishedName', 'X509Certificate2']) {
  const full = `System.Security.Cryptography.X509Certificates.${name}`
  typeData(full, { serializationMethod: 'SpecificProperties', propertySerializationSet: ['RawData'] })
}
typeData('Microsoft.Management.Infrastructure.CimCmdlets.CimIndicationEventInstanceEventArgs', {
  serializationDepth: 1,
})
const method = (name: string, text: (self: unknown) => string): PSMember => ({
  kind: 'CodeMethod',
  name: 'ToString',
  signature: `static string ${name}(psobject instance)`,
  call: text,
})
const nodeText = (node: unknown): string => (baseOf(node) as XmlNode).localName
typeData('System.Xml.XmlNode', { members: [method('XmlNode', nodeText)] })
typeData('System.Xml.XmlNodeList', {
  members: [method('XmlNodeList', (self) => Array.from(enumerate(self) ?? [], nodeText).join(' '))],
})
typeData(`${sma}PSTypeName`, { serializationMethod: 'String', stringSerializationSource: 'Name' })

/** types that come back live: see `clixml/rehydrate.ts` */
export const convertedTypes: readonly string[] = [
  'Microsoft.PowerShell.Commands.ModuleSpecification',
  'System.Globalization.CultureInfo',
  'System.Net.IPAddress',
  'System.Net.Mail.MailAddress',
  'System.Security.AccessControl.FileSystemSecurity',
  'System.Security.AccessControl.RegistrySecurity',
  'System.Security.Cryptography.X509Certificates.X500DistinguishedName',
  'System.Security.Cryptography.X509Certificates.X509Certificate2',
  ...[
    'Breakpoint',
    'BreakpointUpdatedEventArgs',
    'CommandCompletion',
    'CompletionResult',
    'CustomControlEntry',
    'CustomItemBase',
    'DebuggerCommand',
    'DebuggerCommandResults',
    'DebuggerStopEventArgs',
    'DisplayEntry',
    'EntrySelectedBy',
    'ExtendedTypeDefinition',
    'FormatViewDefinition',
    'JobStateEventArgs',
    'JobStateInfo',
    'ListControlEntry',
    'ListControlEntryItem',
    'ParameterSetMetadata',
    'PSControl',
    'PSControlGroupBy',
    'PSCredential',
    'PSListModifier',
    'PSPrimitiveDictionary',
    'Remoting.PSSessionOption',
    'SwitchParameter',
    'TableControlColumn',
    'TableControlColumnHeader',
    'TableControlRow',
    'WideControlEntryItem',
  ].map((name) => sma + name),
]
for (const name of convertedTypes) typeData(`Deserialized.${name}`, {})

const displaySets: Readonly<Record<string, readonly string[]>> = {
  'System.Diagnostics.Process': ['Id', 'Handles', 'CPU', 'SI', 'Name'],
  'System.IO.FileInfo': ['LastWriteTime', 'Length', 'Name'],
  [`${sma}ExtendedTypeDefinition`]: ['TypeNames', 'FormatViewDefinition'],
  [`${sma}ListControlEntry`]: ['Items', 'EntrySelectedBy'],
  [`${sma}PSModuleInfo`]: [
    'Name',
    'Path',
    'Description',
    'Guid',
    'Version',
    'ModuleBase',
    'ModuleType',
    'PrivateData',
    'AccessMode',
    'ExportedAliases',
    'ExportedCmdlets',
    'ExportedFunctions',
    'ExportedVariables',
    'NestedModules',
  ],
  'System.ServiceProcess.ServiceController': ['Status', 'Name', 'DisplayName'],
}
for (const [name, properties] of Object.entries(displaySets))
  typeData(name, { defaultDisplayPropertySet: properties })
typeData('System.Net.IPAddress', { defaultDisplayProperty: 'IPAddressToString' })
typeData('System.IO.DirectoryInfo', { defaultDisplayProperty: 'Name' })
typeData('Microsoft.PowerShell.Commands.HistoryInfo', { defaultKeyPropertySet: ['Id'] })

// --- members

const read = (self: unknown, path: readonly string[], ctx: EngineContext): unknown => {
  let value = self
  for (const name of path) {
    if (value === null || value === undefined) return null
    value = getMember(value, name, ctx)
  }
  return value ?? null
}

typeData('System.DateTime', {
  members: [
    script('DateTime', 'the long date and time, or what DisplayHint asks for', (self, ctx) => {
      const date = baseOf(self) as PSDateTime
      const culture = cultureOf(ctx)
      const hint = extensionOf(self)?.members.get('displayhint')
      const wanted = hint?.kind === 'NoteProperty' ? toText(hint.value, ctx).toLowerCase() : ''
      const long = formatDateTime(date, 'D', culture)
      const time = formatDateTime(date, 'T', culture)
      return wanted === 'date' ? long : wanted === 'time' ? time : `${long} ${time}`
    }),
  ],
})
typeData('System.Collections.DictionaryEntry', { members: [alias('Name', 'Key')] })
typeData('System.Guid', {
  members: [script('Guid', '$this.ToString()', (self) => (baseOf(self) as PSGuid).text)],
})
typeData('System.Net.IPAddress', {
  members: [script('IPAddressToString', '$this.Tostring()', (self, ctx) => toText(baseOf(self), ctx))],
})
typeData('Deserialized.System.Enum', {
  members: [
    script(
      'Value',
      '$this.ToString()',
      (self, ctx) => (extensionOf(self) as { text?: string } | undefined)?.text ?? toText(self, ctx),
    ),
  ],
})
typeData(`${sma}CommandInfo`, {
  members: [
    { kind: 'AliasProperty', name: 'Namespace', referenced: 'ModuleName', isHidden: true },
    script('HelpUri', 'the HelpUri of its help', (self, ctx) => helpUriOf(self, ctx)),
  ],
})
typeData(`${sma}AliasInfo`, {
  members: [
    script('ResolvedCommandName', '$this.ResolvedCommand.Name', (self, ctx) =>
      read(self, ['ResolvedCommand', 'Name'], ctx),
    ),
    script('DisplayName', 'its name, and what it stands for', (self, ctx) => {
      const resolved = read(self, ['ResolvedCommand', 'Name'], ctx)
      const name = read(self, ['Name'], ctx)
      return `${String(name)} -> ${String(resolved ?? read(self, ['Definition'], ctx))}`
    }),
  ],
})
typeData(`${sma}CmdletInfo`, {
  members: [
    script('DLL', '$this.ImplementingType.Assembly.Location', (self, ctx) =>
      read(self, ['ImplementingType', 'Assembly', 'Location'], ctx),
    ),
  ],
})
typeData(`${sma}Remoting.PSSenderInfo`, {
  members: [
    script('ConnectedUser', '$this.UserInfo.Identity.Name', (self, ctx) =>
      read(self, ['UserInfo', 'Identity', 'Name'], ctx),
    ),
    script('RunAsUser', '$this.UserInfo.WindowsIdentity.Name', () => null),
  ],
})
typeData(`${sma}Job`, {
  members: [
    script('State', '$this.JobStateInfo.State.ToString()', (self, ctx) =>
      toText(read(self, ['JobStateInfo', 'State'], ctx), ctx),
    ),
  ],
})
typeData(`${sma}CallStackFrame`, {
  members: [
    script('Command', 'the command or function it runs', (self, ctx) => {
      const name = read(self, ['InvocationInfo', 'MyCommand', 'Name'], ctx)
      return typeof name === 'string' && name !== '' ? name : read(self, ['FunctionName'], ctx)
    }),
    script(
      'Location',
      '$this.GetScriptLocation()',
      (self) => (baseOf(self) as { location?: string }).location ?? null,
    ),
    script('Arguments', 'the arguments it was called with', (self, ctx) => {
      const text = (value: unknown): string =>
        value === null || value === undefined ? '$null' : toText(value, ctx)
      const bound = baseOf(read(self, ['InvocationInfo', 'BoundParameters'], ctx))
      const named =
        bound instanceof PSDictionary
          ? bound
              .entries()
              .map(({ key, value }) => `${toText(key, ctx)}=${value === null ? '' : toText(value, ctx)}`)
          : []
      const rest = enumerate(read(self, ['InvocationInfo', 'UnboundArguments'], ctx)) ?? []
      return `{${[...named, ...Array.from(rest, text)].join(', ')}}`
    }),
  ],
})

/** Of a cmdlet, of CmdletBinding, of the comment's first link; an alias has that of what it stands for. */
function helpUriOf(self: unknown, ctx: EngineContext): string {
  const info = baseOf(self) as CommandInfo
  if (info.kind === 'cmdlet') return info.definition.helpUri ?? ''
  if (info.kind === 'alias') {
    const resolved = read(info, ['ResolvedCommand'], ctx)
    return resolved === null || resolved === undefined ? '' : helpUriOf(resolved, ctx)
  }
  if (info.kind !== 'function') return ''
  const { ast } = info.scriptBlock
  for (const attribute of ast.paramBlock?.attributes ?? [])
    for (const { argumentName, argument } of attribute.namedArguments)
      if (/^helpuri$/i.test(argumentName) && argument.kind === 'StringConstantExpressionAst')
        return argument.value
  return /^#\s*\.link\s+#\s*(https?:\S+)/im.exec(ast.extent.text)?.[1] ?? ''
}
