/** PSModuleInfo. */
import { fail } from '../../runtime/failure.ts'
import { ScriptBlock } from '../../runtime/script-block.ts'
import type { ModuleInfo } from '../../runtime/session-state.ts'
import { versionOf } from './command-info.ts'
import { moduleTypes, rsOf, sma, stringObjectDictionary } from './parts.ts'
import { StateView } from './session-state.ts'
import { genericType, implement } from '../surface.ts'
import { PSArray, PSDictionary, PSList } from '../../../objects/collections.ts'
import { PSGuid } from '../../../objects/misc.ts'
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
    ExportedFunctions: (self: ModuleInfo) => exported(self.exportedFunctions),
    ExportedAliases: (self: ModuleInfo) => exported(self.exportedAliases),
    ExportedVariables: (self: ModuleInfo) => exported(self.exportedVariables),
    ExportedCmdlets: (self: ModuleInfo) => exported(self.exportedCmdlets),
    RootModule: (self: ModuleInfo) => self.rootModule,
    RequiredModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.requiredModules,
        true,
      ),
    ExportedCommands: (self: ModuleInfo) =>
      exported(
        new Map<string, { name: string }>([
          ...self.exportedFunctions,
          ...self.exportedCmdlets,
          ...self.exportedAliases,
        ]),
      ),
    NestedModules: (self: ModuleInfo) =>
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', self.netType),
        self.nestedModules,
        true,
      ),
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
  },
  call: {
    ToString: (self: ModuleInfo) => self.name,
    Invoke: (self: ModuleInfo, [block, ...args], ctx) =>
      rsOf(ctx).call(
        inState(baseOf(block), self),
        args.flatMap((one) => (one instanceof PSArray ? one.items : [one])),
      ),
    NewBoundScriptBlock: (self: ModuleInfo, [block]) => inState(baseOf(block), self),
  },
})
function inState(block: unknown, module: ModuleInfo): ScriptBlock {
  if (!(block instanceof ScriptBlock))
    return fail('InvalidCallTarget', 'A script block is needed.', { category: 'InvalidArgument' })
  return new ScriptBlock(block.ast, module.state, block.file)
}
function exported(table: ReadonlyMap<string, { readonly name: string }>): PSDictionary {
  const made = new PSDictionary(stringObjectDictionary())
  for (const one of table.values()) made.set(one.name, one)
  return made
}
