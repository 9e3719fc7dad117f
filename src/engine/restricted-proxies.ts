/** The proxies of a restricted remote server: what remoting needs, with the parameters it needs (CommandMetadata.GetRestrictedCommands). */
import { T } from '../objects/net-type.ts'
import {
  CmdletInfo,
  FunctionInfo,
  allSets,
  type ParameterAttribute,
  type ParameterInfo,
} from './runtime/command-info.ts'
import { helpCategories } from './commands/get-help.ts'
import { copyHelpers } from './copy-helpers.ts'
import { attributeFromValidation } from './runtime/attributes.ts'
import { metadataOf } from './runtime/command-list.ts'
import type { Frame } from './runtime/frame.ts'
import { proxyText } from './runtime/proxy-text.ts'
import type { Runspace } from './runtime/runspace.ts'
import type { ScriptBlockAst } from './language/ast.ts'
import { ScriptBlock } from './runtime/script-block.ts'
import { setFunction } from './runtime/session-state.ts'
import type { VisibleCommand } from '../configurations/session-plan.ts'
import type { Visibility } from './visibility.ts'

interface ProxyParameter {
  readonly name: string
  readonly type: string
  readonly attributes?: readonly ParameterAttribute[]
  readonly fromPipeline?: boolean
}

const length = (max: number): ParameterAttribute => attributeFromValidation({ length: [0, max] })
const count = (min: number, max: number): ParameterAttribute => attributeFromValidation({ count: [min, max] })
const input: ProxyParameter = { name: 'InputObject', type: 'System.Object', fromPipeline: true }
const properties = [
  'ModuleName',
  'Namespace',
  'OutputType',
  'Count',
  'HelpUri',
  'Name',
  'CommandType',
  'ResolvedCommandName',
  'DefaultParameterSet',
  'CmdletBinding',
  'Parameters',
]

const proxies: readonly (readonly [name: string, helpId: string, parameters: readonly ProxyParameter[]])[] = [
  [
    'Get-Command',
    '113309',
    [
      { name: 'Name', type: 'string[]', attributes: [length(1000), count(0, 1000)] },
      { name: 'Module', type: 'string[]', attributes: [length(1000), count(0, 100)] },
      { name: 'ArgumentList', type: 'System.Object[]', attributes: [count(0, 100)] },
      { name: 'CommandType', type: 'System.Management.Automation.CommandTypes' },
      { name: 'ListImported', type: 'switch' },
      { name: 'ShowCommandInfo', type: 'switch' },
    ],
  ],
  [
    'Get-FormatData',
    '144303',
    [
      { name: 'TypeName', type: 'string[]', attributes: [length(1000), count(0, 1000)] },
      { name: 'PowerShellVersion', type: 'version' },
    ],
  ],
  [
    'Select-Object',
    '2096716',
    [
      {
        name: 'Property',
        type: 'string[]',
        attributes: [attributeFromValidation({ set: properties }), count(1, properties.length)],
      },
      input,
    ],
  ],
  [
    'Get-Help',
    '113316',
    [
      {
        name: 'Name',
        type: 'string',
        attributes: [
          attributeFromValidation({
            pattern: '^[-._:\\\\\\p{Ll}\\p{Lu}\\p{Lt}\\p{Lo}\\p{Nd}\\p{Lm}]{1,100}$',
          }),
          length(1000),
        ],
      },
      {
        name: 'Category',
        type: 'string[]',
        attributes: [attributeFromValidation({ set: ['None', ...helpCategories] }), count(0, 1)],
      },
    ],
  ],
  ['Measure-Object', '113349', [input]],
  ['Exit-PSSession', '2096787', []],
  ['Out-Default', '113362', [input]],
]

const parsed = new Map<string, ScriptBlockAst>()

/** A function of a fixed text, whose tree all sessions share. */
export function functionOf(rs: Runspace, name: string, text: string): FunctionInfo {
  let ast = parsed.get(text)
  if (ast === undefined) {
    ;({ ast } = rs.classes.blockOfText(text, rs.global))
    if (parsed.size < proxies.length + copyHelpers.length) parsed.set(text, ast)
  }
  return new FunctionInfo(name, new ScriptBlock(ast, rs.global, undefined))
}

export function installProxies(rs: Runspace, visibility: Visibility): void {
  for (const [name, helpId, parameters] of proxies) {
    const text = proxyText({
      // of the metadata itself, which knows no module
      wrapped: name,
      type: 'Cmdlet',
      isCmdletLike: true,
      helpUri: `https://go.microsoft.com/fwlink/?LinkID=${helpId}`,
      parameters: parameters.map((one) => parameterInfo(rs, one)),
    })
    const info = functionOf(rs, name, text)
    setFunction(rs.global.top, info)
    visibility.show(info)
  }
}

function parameterInfo(rs: Runspace, one: ProxyParameter): ParameterInfo {
  const type = rs.resolveType(one.type) ?? T.Object
  return {
    name: one.name,
    type,
    aliases: [],
    attributes: one.attributes ?? [],
    sets: new Map(
      one.fromPipeline
        ? [
            [
              allSets,
              {
                mandatory: true,
                position: undefined,
                valueFromPipeline: true,
                valueFromPipelineByPropertyName: false,
                valueFromRemainingArguments: false,
                helpMessage: undefined,
              },
            ],
          ]
        : [],
    ),
    isSwitch: type === T.SwitchParameter,
    isDynamic: false,
    isCommon: false,
  }
}

/** Puts a function with the allowed parameters before a command; a function that it wraps goes on under another name. */
export function narrowCommand(
  rs: Runspace,
  frame: Frame,
  rule: VisibleCommand,
  visibility: Visibility,
): void {
  const { top } = rs.global
  const key = rule.name.toLowerCase()
  const fn = top.functions?.get(key) as FunctionInfo | undefined
  const found = fn ?? rs.cmdlet(key)
  if (found === undefined) return
  const metadata = metadataOf(frame, found)
  const rules = new Map((rule.parameters ?? []).map((one) => [one.name.toLowerCase(), one]))
  const kept = metadata.parameters.filter((one) => !one.isCommon && rules.delete(one.name.toLowerCase()))
  const unknown: ParameterInfo[] = [...rules.values()].map((one) => ({
    name: one.name,
    type: T.Object,
    aliases: [],
    attributes: [],
    sets: new Map(),
    isSwitch: false,
    isDynamic: false,
    isCommon: false,
    untyped: true,
  }))
  const wanted = new Map((rule.parameters ?? []).map((one) => [one.name.toLowerCase(), one]))
  const parameters = [...kept, ...unknown].map((one): ParameterInfo => {
    const { validateSet, validatePattern } = wanted.get(one.name.toLowerCase()) ?? {}
    return {
      ...one,
      attributes: [
        ...one.attributes,
        ...(validatePattern === undefined
          ? []
          : [attributeFromValidation({ pattern: `^(${validatePattern})$` })]),
        ...(validateSet === undefined || validatePattern !== undefined
          ? []
          : [attributeFromValidation({ set: validateSet })]),
      ],
    }
  })
  let wrapped = found instanceof CmdletInfo ? `${found.moduleName}\\${found.name}` : found.name
  if (found instanceof FunctionInfo) {
    wrapped = `${found.name}_${Array.from({ length: 32 }, () => Math.trunc(rs.random() * 16).toString(16)).join('')}`
    const renamed = new FunctionInfo(wrapped, found.scriptBlock, found.isFilter, found.options)
    renamed.module = found.module
    renamed.isPrivate = true
    top.functions?.delete(key)
    setFunction(top, renamed)
  }
  const text = proxyText({
    wrapped,
    type: found.kind === 'cmdlet' ? 'Cmdlet' : 'Function',
    isCmdletLike: metadata.isCmdletLike,
    parameters,
    defaultParameterSet: metadata.defaultParameterSet,
    supportsShouldProcess: metadata.supportsShouldProcess,
    confirmImpact: metadata.confirmImpact,
    supportsPaging: metadata.supportsPaging,
    positionalBinding: metadata.positionalBinding,
    ...(found instanceof CmdletInfo && {
      helpUri: found.definition.helpUri,
      remotingCapability: found.definition.remotingCapability,
    }),
  })
  const made = functionOf(rs, rule.name, text)
  setFunction(top, made)
  visibility.show(made)
}
