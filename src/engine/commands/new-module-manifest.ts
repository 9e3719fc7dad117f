/** New-ModuleManifest: the file as PowerShell writes it, every member there, those not given as comments. */
import { T } from '../../objects/net-type.ts'
import { getMember } from '../runtime/members.ts'
import { convertTo } from '../runtime/convert.ts'
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import { dateFromUnixMs } from '../../objects/date.ts'
import { formatDateTime } from '../../objects/date-format.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { cultureOf } from '../runtime/to-text.ts'
import { newGuid } from '../types/system/guid.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { outputFile } from './file-input.ts'

const desktopOnly = 'This prerequisite is valid for the PowerShell Desktop edition only.'
const exported = (what: string): string =>
  `${what[0]?.toUpperCase()}${what.slice(1)} to export from this module, for best performance, do not use wildcards and do not delete the entry, use an empty array if there are no ${what} to export.`

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Quoted names, a new line where one would be long. */
function names(texts: readonly string[]): string {
  let result = ''
  let offset = 15
  for (const one of texts.filter((text) => text !== '').map(quoted)) {
    if (result !== '') result += ', '
    offset += one.length
    if (offset > 80) {
      result += '\n               '
      offset = 15 + one.length
    }
    result += one
  }
  return result === '' ? '@()' : result
}

class Writer {
  readonly c: CmdletContext
  text = ''
  indent = ''
  constructor(c: CmdletContext) {
    this.c = c
  }

  comment(text: string): void {
    this.text += `#${text === '' ? '' : ` ${text}`}\n`
  }

  member(key: string, description: string, value: string | undefined, fallback = "''"): void {
    const { indent } = this
    const mark = value === undefined ? '# ' : ''
    this.text += `${indent}# ${description}\n${indent}${mark}${key} = ${value ?? fallback}\n\n`
  }

  /** a member of one text */
  one(key: string, description: string, given: unknown = this.c.p[key]): void {
    const text = given === undefined || given === null ? '' : this.c.rs.text(given)
    this.member(key, description, text === '' ? undefined : quoted(text))
  }

  list(key: string): string[] {
    const value: unknown = this.c.p[key]
    return value instanceof PSArray ? value.items.map((one) => this.c.rs.text(one)) : []
  }

  many(key: string, description: string): void {
    const list = this.list(key)
    this.member(key, description, list.length > 0 ? names(list) : undefined, '@()')
  }

  always(key: string, description: string): void {
    this.member(key, description, this.c.has(key) ? names(this.list(key)) : this.#everything)
  }

  /** what a manifest exports that says of a module but not what of it */
  get #everything(): string {
    const { c } = this
    return c.has('RootModule') || c.has('NestedModules') || c.has('RequiredModules') ? "'*'" : '@()'
  }

  /** Files named as they are below the current folder. */
  *files(key: string, description: string): Task<void> {
    const { c } = this
    const providers = providersOf(c.rs)
    const found: string[] = []
    const base = `${providers.location.providerPath.replace(/\/$/, '')}/`
    for (const one of this.list(key)) {
      const path = providers.resolve(one, c.frame.scope).path
      found.push(providers.disk.exists(path) && path.startsWith(base) ? path.slice(base.length) : one)
    }
    this.member(key, description, c.has(key) ? names(found) : undefined, '@()')
  }

  modules(key: string, description: string): void {
    const { c } = this
    const value: unknown = c.p[key]
    const specs = value instanceof PSArray ? value.items.map((one) => this.#module(one)) : []
    this.member(
      key,
      description,
      specs.length > 0 ? `@(${specs.join(', \n               ')})` : undefined,
      '@()',
    )
  }

  #module(given: unknown): string {
    const { c } = this
    const base = baseOf(given)
    if (!(base instanceof PSDictionary)) return quoted(c.rs.text(given))
    const parts: string[] = []
    for (const [key, shown] of [
      ['ModuleName', 'ModuleName'],
      ['GUID', 'GUID'],
      ['ModuleVersion', 'ModuleVersion'],
      ['MaximumVersion', 'MaximumVersion'],
      ['RequiredVersion', 'RequiredVersion'],
    ] as const) {
      const value = base.get(key)
      if (value !== undefined && value !== null) parts.push(`${shown} = ${quoted(c.rs.text(value))}; `)
    }
    return `@{${parts.join('')}}`
  }
}

const refuse = (id: string, message: string, target: unknown) =>
  failure(id, message, { type: 'System.InvalidOperationException', category: 'InvalidArgument', target })

const relative = (name: string) =>
  name === 'HelpInfoUri'
    ? failure('System.UriFormatException', 'Invalid URI: The format of the URI could not be determined.', {
        type: 'System.UriFormatException',
        category: 'NotSpecified',
      })
    : failure('System.InvalidOperationException', 'This operation is not supported for a relative URI.', {
        type: 'System.InvalidOperationException',
        category: 'NotSpecified',
      })

function* privateData(c: CmdletContext, w: Writer): Task<void> {
  const given = c.has('PrivateData') ? baseOf(c.p.PrivateData) : null
  const description =
    'Private data to pass to the module specified in RootModule/ModuleToProcess. This may also contain a PSData hashtable with additional module metadata used by PowerShell.'
  if (given !== null && !(given instanceof PSDictionary)) {
    if (['Tags', 'ReleaseNotes', 'ProjectUri', 'IconUri', 'LicenseUri'].some((one) => c.has(one)))
      throw refuse(
        'PrivateDataValueTypeShouldBeHashTable',
        'The PrivateData parameter value must be a hash table to create the module manifest with the following parameter values Tags, ProjectUri, LicenseUri, IconUri or ReleaseNotes. Either remove the Tags, ProjectUri, LicenseUri, IconUri, or ReleaseNotes parameter values or wrap the contents of PrivateData in a hashtable.',
        c.p.PrivateData,
      )
    yield* c.warning(
      'The PrivateData should be defined as a hashtable, but this module manifest defines it as an object. Please consider wrapping the contents of PrivateData in a hashtable. This will enable you to add the Tags, ProjectUri, LicenseUri, IconUri, and ReleaseNotes properties to the module manifest at a later time.',
    )
    w.one('PrivateData', description)
    return
  }
  w.comment(description)
  w.text += 'PrivateData = @{\n\n    PSData = @{\n\n'
  w.indent = '        '
  w.many('Tags', 'Tags applied to this module. These help with module discovery in online galleries.')
  w.one('LicenseUri', 'A URL to the license for this module.')
  w.one('ProjectUri', 'A URL to the main website for this project.')
  w.one('IconUri', 'A URL to an icon representing this module.')
  w.one('ReleaseNotes', 'ReleaseNotes of this module')
  w.one('Prerelease', 'Prerelease string of this module')
  w.member(
    'RequireLicenseAcceptance',
    'Flag to indicate whether the module requires explicit user acceptance for install/update/save',
    c.p.RequireLicenseAcceptance === true ? '$true' : undefined,
    '$false',
  )
  w.many('ExternalModuleDependencies', 'External dependent modules of this module')
  w.text += '    } # End of PSData hashtable\n\n'
  w.indent = '    '
  if (given instanceof PSDictionary) {
    w.text += '\n'
    for (const { key, value } of given.entries())
      w.member(c.rs.text(key), c.rs.text(key), quoted(c.rs.text(value)))
  }
  w.text += '} # End of PrivateData hashtable\n\n'
  w.indent = ''
}

function* manifest(c: CmdletContext, filePath: string): Task<string> {
  const { p } = c
  const w = new Writer(c)
  const author = c.rs.text(p.Author ?? '') || c.rs.userName
  const name = filePath.slice(filePath.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const today = formatDateTime(dateFromUnixMs(c.rs.now(), 2), 'd', cultureOf(c.rs))
  for (const line of [
    '',
    `Module manifest for module '${name}'`,
    '',
    `Generated by: ${author}`,
    '',
    `Generated on: ${today}`,
    '',
  ])
    w.comment(line)
  w.text += '\n@{\n\n'
  w.one('RootModule', 'Script module or binary module file associated with this manifest.')
  w.one('ModuleVersion', 'Version number of this module.', p.ModuleVersion ?? '0.0.1')
  w.many('CompatiblePSEditions', 'Supported PSEditions')
  w.one('GUID', 'ID used to uniquely identify this module', p.Guid ?? newGuid(c.rs))
  w.one('Author', 'Author of this module', author)
  w.one('CompanyName', 'Company or vendor of this module', c.rs.text(p.CompanyName ?? '') || 'Unknown')
  const copyright = c.rs.text(p.Copyright ?? '') || `(c) ${author}. All rights reserved.`
  w.one('Copyright', 'Copyright statement for this module', copyright)
  w.one('Description', 'Description of the functionality provided by this module')
  w.one('PowerShellVersion', 'Minimum version of the PowerShell engine required by this module')
  w.one('PowerShellHostName', 'Name of the PowerShell host required by this module')
  w.one('PowerShellHostVersion', 'Minimum version of the PowerShell host required by this module')
  w.one(
    'DotNetFrameworkVersion',
    `Minimum version of Microsoft .NET Framework required by this module. ${desktopOnly}`,
  )
  w.one(
    'ClrVersion',
    `Minimum version of the common language runtime (CLR) required by this module. ${desktopOnly}`,
  )
  w.one('ProcessorArchitecture', 'Processor architecture (None, X86, Amd64) required by this module')
  w.modules(
    'RequiredModules',
    'Modules that must be imported into the global environment prior to importing this module',
  )
  yield* w.files('RequiredAssemblies', 'Assemblies that must be loaded prior to importing this module')
  yield* w.files(
    'ScriptsToProcess',
    "Script files (.ps1) that are run in the caller's environment prior to importing this module.",
  )
  yield* w.files('TypesToProcess', 'Type files (.ps1xml) to be loaded when importing this module')
  yield* w.files('FormatsToProcess', 'Format files (.ps1xml) to be loaded when importing this module')
  w.modules(
    'NestedModules',
    'Modules to import as nested modules of the module specified in RootModule/ModuleToProcess',
  )
  w.always('FunctionsToExport', exported('functions'))
  w.always('CmdletsToExport', exported('cmdlets'))
  // without -VariablesToExport all of them
  w.member(
    'VariablesToExport',
    'Variables to export from this module',
    c.has('VariablesToExport') ? names(w.list('VariablesToExport')) : "'*'",
    '@()',
  )
  w.always('AliasesToExport', exported('aliases'))
  w.many('DscResourcesToExport', 'DSC resources to export from this module')
  w.modules('ModuleList', 'List of all modules packaged with this module')
  yield* w.files('FileList', 'List of all files packaged with this module')
  yield* privateData(c, w)
  w.one('HelpInfoURI', 'HelpInfo URI of this module', p.HelpInfoUri ?? '')
  w.one(
    'DefaultCommandPrefix',
    'Default prefix for commands exported from this module. Override the default prefix using Import-Module -Prefix.',
  )
  return `${w.text}}\n\n`
}

export const newModuleManifest = defineCmdlet(
  { name: 'New-ModuleManifest', ...declaredCmdlets['New-ModuleManifest'] },
  (c) => ({
    *end() {
      const given = c.p.Path as string
      if (String(c.p.ProcessorArchitecture ?? '') === 'IA64')
        throw refuse(
          'Modules_InvalidProcessorArchitectureInManifest',
          'The processor architecture value of IA64 is not supported. Run the New-ModuleManifest command again, specifying one of the following supported enumeration values for processor architecture: None, MSIL, X86, Amd64, Arm',
          c.p.ProcessorArchitecture,
        )
      const at = providersOf(c.rs).resolve(given, c.frame.scope)
      if (at.provider.provider.name !== 'FileSystem' || !/\.psd1$/i.test(at.path))
        throw refuse(
          'Modules_InvalidModuleManifestPath',
          `The module manifest path '${given}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
          given,
        )
      for (const one of ['ProjectUri', 'LicenseUri', 'IconUri', 'HelpInfoUri']) {
        const text = c.has(one) ? c.rs.text(c.p[one]) : ''
        if (text === '') continue
        if (!URL.canParse(text)) throw relative(one)
        // it is written as it goes over the wire
        c.p[one] = getMember(convertTo(text, T.Uri, c.rs), 'AbsoluteUri', c.rs)
      }
      if (!(yield* c.shouldProcess(at.path, `Creating the "${at.path}" module manifest file.`))) return
      const text = yield* manifest(c, at.path)
      const file = yield* outputFile(c, given, false)
      yield* file.write(text)
      yield* file.flush()
      if (c.p.PassThru === true) yield* c.write(text)
    },
  }),
)
