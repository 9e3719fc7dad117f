/** CommandMetadata and ProxyCommand: what a command is, and the text of a function that stands for it. */
import { conversion } from '../conversions.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { frameOf, sma } from './parts.ts'
import { parametersOf } from './parameter-metadata.ts'
import { CmdletInfo, type CommandInfo, FunctionInfo } from '../../runtime/command-info.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { dynamicParamText, type ProxyFacts, proxyText } from '../../runtime/proxy-text.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

class CommandMetadataObject {
  readonly info: CommandInfo
  readonly set: Map<string, unknown> = new Map()
  constructor(info: CommandInfo) {
    this.info = info
  }
  get netType(): NetType {
    return loadType(`${sma}CommandMetadata`) ?? T.Object
  }
}

function factsOf({ info }: CommandMetadataObject, ctx: EngineContext): ProxyFacts {
  const metadata = metadataOf(frameOf(ctx), info)
  const cmdlet = info instanceof CmdletInfo ? info : undefined
  return {
    wrapped: cmdlet ? `${cmdlet.moduleName}\\${cmdlet.name}` : info.name,
    type: cmdlet ? 'Cmdlet' : info instanceof FunctionInfo ? 'Function' : 'ExternalScript',
    isCmdletLike: metadata.isCmdletLike,
    parameters: metadata.parameters.filter(
      (one) => !one.isCommon && !cmdlet?.definition.parameters?.[one.name]?.dynamic,
    ),
    defaultParameterSet: metadata.defaultParameterSet,
    supportsShouldProcess: metadata.supportsShouldProcess,
    confirmImpact: metadata.confirmImpact,
    supportsPaging: metadata.supportsPaging,
    positionalBinding: metadata.positionalBinding,
    helpUri: cmdlet?.definition.helpUri,
    remotingCapability: cmdlet?.definition.remotingCapability,
    hasDynamicParameters: cmdlet
      ? cmdlet.definition.dynamicParameters !== undefined ||
        Object.values(cmdlet.definition.parameters ?? {}).some((one) => one.dynamic)
      : info instanceof FunctionInfo && info.scriptBlock.ast.dynamicParamBlock !== undefined,
  }
}

type Get = (self: CommandMetadataObject, ctx: EngineContext) => unknown
const enumOf = (name: string, value: string | undefined, ctx: EngineContext): unknown =>
  convertTo(value ?? 'PowerShell', loadType(`${sma}${name}`) ?? T.Object, ctx)
const read: Readonly<Record<string, Get>> = {
  Name: ({ info }) => info.name,
  CommandType: ({ info }) =>
    info instanceof CmdletInfo ? (loadType(info.definition.typeName ?? '') ?? null) : null,
  DefaultParameterSetName: (self, ctx) => factsOf(self, ctx).defaultParameterSet ?? null,
  SupportsShouldProcess: (self, ctx) => factsOf(self, ctx).supportsShouldProcess ?? false,
  SupportsPaging: (self, ctx) => factsOf(self, ctx).supportsPaging ?? false,
  SupportsTransactions: () => false,
  PositionalBinding: (self, ctx) => factsOf(self, ctx).positionalBinding !== false,
  HelpUri: (self, ctx) => factsOf(self, ctx).helpUri ?? '',
  RemotingCapability: (self, ctx) => enumOf('RemotingCapability', factsOf(self, ctx).remotingCapability, ctx),
  ConfirmImpact: (self, ctx) => enumOf('ConfirmImpact', factsOf(self, ctx).confirmImpact ?? 'Medium', ctx),
  Parameters: ({ info }, ctx) => parametersOf(info, ctx),
}
implement(`${sma}CommandMetadata`, {
  create: (_self, [given]) => {
    const of = baseOf(given)
    return of instanceof CommandMetadataObject ? of : new CommandMetadataObject(of as CommandInfo)
  },
  get: Object.fromEntries(
    Object.entries(read).map(([name, get]) => [
      name,
      (self: CommandMetadataObject, ctx: EngineContext) =>
        self.set.has(name) ? self.set.get(name) : get(self, ctx),
    ]),
  ),
  set: Object.fromEntries(
    Object.keys(read).map((name) => [
      name,
      (self: CommandMetadataObject, value: unknown) => void self.set.set(name, value),
    ]),
  ),
})
for (const name of ['CmdletInfo', 'FunctionInfo', 'ExternalScriptInfo'])
  conversion(`${sma}${name}`, `${sma}CommandMetadata`, 0x5f, (value) => {
    return new CommandMetadataObject(baseOf(value) as CommandInfo)
  })

/** One block of the text, without its braces. */
function block(text: string, name: string): string {
  const at = text.indexOf(`\n${name}\n{`)
  return text.slice(at + name.length + 3, text.indexOf('\n}\n', at)) + '\n'
}
const textOf = (self: unknown, ctx: EngineContext): string =>
  proxyText(factsOf(baseOf(self) as CommandMetadataObject, ctx))

implement(`${sma}ProxyCommand`, {
  staticCall: {
    Create: (_, [of, comment], ctx) => {
      const text = textOf(of, ctx)
      if (typeof comment !== 'string') return text
      return `${text.slice(0, text.lastIndexOf('<#'))}<#\n${comment}\n#>\n`
    },
    GetParamBlock: (_, [of], ctx) => {
      const text = textOf(of, ctx)
      return text.slice(text.indexOf('param(') + 6, text.search(/\)\n\n(?:dynamicparam|begin)\n/))
    },
    GetCmdletBindingAttribute: (_, [of], ctx) => {
      const text = textOf(of, ctx)
      return text.slice(0, text.indexOf('\nparam('))
    },
    GetDynamicParam: (_, [of], ctx) => dynamicParamText(factsOf(baseOf(of) as CommandMetadataObject, ctx)),
    GetBegin: (_, [of], ctx) => block(textOf(of, ctx), 'begin'),
    GetProcess: (_, [of], ctx) => block(textOf(of, ctx), 'process'),
    GetEnd: (_, [of], ctx) => block(textOf(of, ctx), 'end'),
    GetClean: (_, [of], ctx) => block(textOf(of, ctx), 'clean'),
  },
})
