/** PSModuleInfo. */
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { fail, throwNet } from '../../runtime/failure.ts'
import { getMember } from '../../runtime/members.ts'
import { ScriptBlock } from '../../runtime/script-block.ts'
import { type ModuleInfo, sortedByName } from '../../runtime/session-state.ts'
import { versionOf } from './command-info.ts'
import { moduleTypes, rsOf, sma } from './parts.ts'
import { StateView } from './session-state.ts'
import { genericType, implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { PSArray, PSDictionary, PSList } from '../../../objects/collections.ts'
import { PSGuid } from '../../../objects/misc.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

implement(`${sma}PSModuleInfo`, {
  get: {
    Name: (self: ModuleInfo) => self.name,
    Path: (self: ModuleInfo) => self.path || null,
    ModuleBase: (self: ModuleInfo) => (self.path ? self.path.slice(0, self.path.lastIndexOf('/')) : ''),
    Description: (self: ModuleInfo) => self.description,
    Guid: (self: ModuleInfo) => new PSGuid(self.guid),
    Version: (self: ModuleInfo) => versionOf(self.version),
    ModuleType: (self: ModuleInfo) =>
      new EnumValue(moduleTypes, ['Script', 'Binary', 'Manifest', 'Cim'].indexOf(self.moduleType)),
    Author: (self: ModuleInfo) => self.author,
    CompanyName: (self: ModuleInfo) => self.companyName,
    Copyright: (self: ModuleInfo) => self.copyright,
    Prefix: (self: ModuleInfo) => self.prefix,
    PrivateData: (self: ModuleInfo) => self.privateData,
    SessionState: (self: ModuleInfo) => new StateView(`${sma}SessionState`, self),
    ExportedFunctions: (self: ModuleInfo) => exported('FunctionInfo', self.exportedFunctions),
    ExportedAliases: (self: ModuleInfo) => exported('AliasInfo', self.exportedAliases),
    ExportedVariables: (self: ModuleInfo) => exported('PSVariable', self.exportedVariables),
    ExportedCmdlets: (self: ModuleInfo) => exported('CmdletInfo', self.exportedCmdlets),
    RootModule: (self: ModuleInfo) => self.rootModule,
    RequiredModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.requiredModules,
        true,
      ),
    ExportedCommands: (self: ModuleInfo) =>
      exported('CommandInfo', self.exportedFunctions, self.exportedCmdlets, self.exportedAliases),
    NestedModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.nestedModules,
        true,
      ),
    AccessMode: (self: ModuleInfo) => new EnumValue(accessModes(), self.accessMode),
    PowerShellVersion: (self: ModuleInfo, ctx) => ofManifest(self, 'PowerShellVersion', T.Version, ctx),
    PowerShellHostVersion: (self: ModuleInfo, ctx) =>
      ofManifest(self, 'PowerShellHostVersion', T.Version, ctx),
    PowerShellHostName: (self: ModuleInfo, ctx) => ofManifest(self, 'PowerShellHostName', T.String, ctx),
    ClrVersion: (self: ModuleInfo, ctx) => ofManifest(self, 'CLRVersion', T.Version, ctx),
    DotNetFrameworkVersion: (self: ModuleInfo, ctx) =>
      ofManifest(self, 'DotNetFrameworkVersion', T.Version, ctx),
    HelpInfoUri: (self: ModuleInfo, ctx) => ofManifest(self, 'HelpInfoURI', T.String, ctx),
    ProcessorArchitecture: (self: ModuleInfo, ctx) => {
      const type = loadType('System.Reflection.ProcessorArchitecture') as NetType
      return ofManifest(self, 'ProcessorArchitecture', type, ctx) ?? convertTo('None', type, ctx)
    },
    CompatiblePSEditions: (self: ModuleInfo, ctx) => textsOf(self, 'CompatiblePSEditions', ctx),
    FileList: (self: ModuleInfo, ctx) => textsOf(self, 'FileList', ctx),
    Scripts: (self: ModuleInfo, ctx) => textsOf(self, 'ScriptsToProcess', ctx),
    RequiredAssemblies: (self: ModuleInfo, ctx) => textsOf(self, 'RequiredAssemblies', ctx),
    Tags: (self: ModuleInfo, ctx) => textsOf(self, 'Tags', ctx, galleryOf(self)),
    ReleaseNotes: (self: ModuleInfo, ctx) => ofManifest(self, 'ReleaseNotes', T.String, ctx, galleryOf(self)),
    ProjectUri: (self: ModuleInfo, ctx) => uriOf(self, 'ProjectUri', ctx),
    LicenseUri: (self: ModuleInfo, ctx) => uriOf(self, 'LicenseUri', ctx),
    IconUri: (self: ModuleInfo, ctx) => uriOf(self, 'IconUri', ctx),
    ModuleList: (self: ModuleInfo) => {
      const value = tableOf(self)?.get('ModuleList') ?? null
      return value === null ? new PSList(listOf(T.Object), []) : value
    },
    ImplementingAssembly: (self: ModuleInfo, ctx) => {
      const [type] = self.state?.top.types?.values() ?? []
      return type === undefined ? null : getMember(type, 'Assembly', ctx)
    },
    OnRemove: (self: ModuleInfo) => self.onRemove,
    Definition: (self: ModuleInfo) => self.definition,
  },
  set: {
    OnRemove: (self: ModuleInfo, value) => {
      self.onRemove = value
    },
    PrivateData: (self: ModuleInfo, value) => {
      self.privateData = value
    },
    AccessMode: (self: ModuleInfo, value: EnumValue, ctx) => {
      if (self.accessMode === 2) throwNet('sma:PSInvalidOperationException', constantText)
      self.accessMode = Number((convertTo(value, accessModes(), ctx) as EnumValue).value)
    },
  },
  call: {
    ToString: (self: ModuleInfo) => self.name,
    Invoke: (self: ModuleInfo, [block, ...args], ctx) =>
      rsOf(ctx).call(
        inState(baseOf(block), self),
        args.flatMap((one) => (one instanceof PSArray ? one.items : [one])),
      ),
    GetExportedTypeDefinitions: (self: ModuleInfo, _, ctx) => {
      const made = new PSDictionary(
        genericType(
          'System.Collections.ObjectModel.ReadOnlyDictionary`2',
          T.String,
          loadType('System.Management.Automation.Language.TypeDefinitionAst') ?? T.Object,
        ),
      )
      for (const type of rsOf(ctx).modules.exportedTypes(self).values()) made.set(type.name, type)
      return made
    },
    NewBoundScriptBlock: (self: ModuleInfo, [block]) => inState(baseOf(block), self),
  },
})
const accessModes = (): NetType => loadType(`${sma}ModuleAccessMode`) as NetType
const constantText = 'Cannot modify the value of AccessMode property because it is already set to Constant.'
const listOf = (item: NetType): NetType => genericType('System.Collections.Generic.List`1', item)

const tableOf = (self: ModuleInfo): PSDictionary | undefined =>
  self.manifest instanceof PSDictionary ? self.manifest : undefined

/** `PrivateData.PSData` */
function galleryOf(self: ModuleInfo): PSDictionary | undefined {
  const own = baseOf(self.privateData)
  const data = own instanceof PSDictionary ? baseOf(own.get('PSData')) : undefined
  return data instanceof PSDictionary ? data : undefined
}

/** What a key of the manifest says, or null. */
function ofManifest(
  self: ModuleInfo,
  key: string,
  type: NetType,
  ctx: EngineContext,
  table = tableOf(self),
): unknown {
  const value = table?.get(key) ?? null
  return value === null || value === '' ? null : convertTo(value, type, ctx)
}

const uriOf = (self: ModuleInfo, key: string, ctx: EngineContext): unknown =>
  ofManifest(self, key, loadType('System.Uri') ?? T.String, ctx, galleryOf(self))

function textsOf(self: ModuleInfo, key: string, ctx: EngineContext, table = tableOf(self)): PSList {
  const value = table?.get(key) ?? null
  return new PSList(
    listOf(T.String),
    value === null ? [] : (rsOf(ctx).itemsOf(value) ?? [value]).map((one) => convertTo(one, T.String, ctx)),
  )
}

function inState(block: unknown, module: ModuleInfo): ScriptBlock {
  if (!(block instanceof ScriptBlock))
    return fail('InvalidCallTarget', 'A script block is needed.', { category: 'InvalidArgument' })
  return new ScriptBlock(block.ast, module.state, block.file)
}
type Named = ReadonlyMap<string, { readonly name: string }>
function exported(type: string, ...tables: readonly Named[]): PSDictionary {
  const made = new PSDictionary(
    genericType('System.Collections.Generic.Dictionary`2', T.String, loadType(sma + type) ?? T.Object),
  )
  for (const one of tables.flatMap((table) => sortedByName(table.values()))) made.set(one.name, one)
  return made
}
