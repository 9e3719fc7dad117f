/** The parameters of commands as the binder reads them: from a cmdlet's table, or from a script block's syntax. */
import { enumType, type NetType, automationAssembly, T } from '../../objects/net-type.ts'
import type { CmdletDefinition, ParameterPlace, ParameterSpec } from '../commands/cmdlet.ts'
import type { ParameterAst } from '../language/ast.ts'
import { notWritable } from './scope.ts'
import { attributeFromAst, attributeFromValidation, attributeTypeName } from './attributes.ts'
import {
  allSets,
  type CommandMetadata,
  type ParameterAttribute,
  type ParameterInfo,
  type ParameterSetData,
} from './command-info.ts'
import { convertTo, enumerate, toText } from './convert.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'
import type { ScriptBlock } from './script-block.ts'

export const actionPreferenceType: NetType = enumType(
  'System.Management.Automation.ActionPreference',
  { SilentlyContinue: 0, Stop: 1, Continue: 2, Inquire: 3, Ignore: 4, Suspend: 5, Break: 6 },
  { assembly: automationAssembly },
)
export const confirmImpactType: NetType = enumType(
  'System.Management.Automation.ConfirmImpact',
  ['None', 'Low', 'Medium', 'High'],
  {
    assembly: automationAssembly,
  },
)

const place = (from: ParameterPlace): ParameterSetData => ({
  mandatory: from.mandatory ?? false,
  position: from.position,
  valueFromPipeline: from.pipeline ?? false,
  valueFromPipelineByPropertyName: from.byName ?? false,
  valueFromRemainingArguments: from.remaining ?? false,
  helpMessage: from.help,
  ...(from.hidden ? { dontShow: true } : {}),
})

function setsOf(spec: ParameterSpec): ReadonlyMap<string, ParameterSetData> {
  if (spec.sets === undefined) return new Map([[allSets, place(spec)]])
  return new Map(Object.entries(spec.sets).map(([name, one]) => [name, place(one)]))
}

function parameterFromSpec(
  rs: Runspace,
  name: string,
  spec: ParameterSpec,
  isDynamic: boolean,
  isCommon = false,
): ParameterInfo {
  const type = rs.resolveType(spec.type ?? 'object')
  if (type === undefined)
    throw new RangeError(`parameter ${name}: the type ${spec.type} is not in the table of types`)
  return {
    name,
    type,
    aliases: spec.aliases ?? [],
    attributes: (spec.validate ?? []).map(attributeFromValidation),
    sets: setsOf(spec),
    isSwitch: type === T.SwitchParameter,
    isDynamic,
    isCommon,
  }
}

const commonSpecs: Record<string, ParameterSpec> = {
  Verbose: { type: 'switch', aliases: ['vb'] },
  Debug: { type: 'switch', aliases: ['db'] },
  ErrorAction: { type: 'System.Management.Automation.ActionPreference', aliases: ['ea'] },
  WarningAction: { type: 'System.Management.Automation.ActionPreference', aliases: ['wa'] },
  InformationAction: { type: 'System.Management.Automation.ActionPreference', aliases: ['infa'] },
  ProgressAction: { type: 'System.Management.Automation.ActionPreference', aliases: ['proga'] },
  ErrorVariable: { type: 'string', aliases: ['ev'] },
  WarningVariable: { type: 'string', aliases: ['wv'] },
  InformationVariable: { type: 'string', aliases: ['iv'] },
  OutVariable: { type: 'string', aliases: ['ov'] },
  OutBuffer: { type: 'int', aliases: ['ob'], validate: [{ range: [0, 2147483647] }] },
  PipelineVariable: { type: 'string', aliases: ['pv'] },
}
const shouldProcessSpecs: Record<string, ParameterSpec> = {
  WhatIf: { type: 'switch', aliases: ['wi'] },
  Confirm: { type: 'switch', aliases: ['cf'] },
}
const pagingSpecs: Record<string, ParameterSpec> = {
  IncludeTotalCount: { type: 'switch' },
  Skip: { type: 'uint64' },
  First: { type: 'uint64' },
}

let commonParameters:
  | { common: ParameterInfo[]; shouldProcess: ParameterInfo[]; paging: ParameterInfo[] }
  | undefined
function commons(rs: Runspace): NonNullable<typeof commonParameters> {
  const make = (specs: Record<string, ParameterSpec>): ParameterInfo[] =>
    Object.entries(specs).map(([name, spec]) => parameterFromSpec(rs, name, spec, false, true))
  return (commonParameters ??= {
    common: make(commonSpecs),
    shouldProcess: make(shouldProcessSpecs),
    paging: make(pagingSpecs),
  })
}

const ofCmdlet = new WeakMap<CmdletDefinition, CommandMetadata>()

export function cmdletMetadata(rs: Runspace, definition: CmdletDefinition): CommandMetadata {
  let made = ofCmdlet.get(definition)
  if (made !== undefined) return made
  const own = Object.entries(definition.parameters).map(([name, spec]) =>
    parameterFromSpec(rs, name, spec, spec.dynamic ?? false),
  )
  made = {
    parameters: [
      ...own,
      ...extras(rs, definition.supportsShouldProcess ?? false, definition.supportsPaging ?? false),
    ],
    defaultParameterSet: definition.defaultSet,
    supportsShouldProcess: definition.supportsShouldProcess ?? false,
    supportsPaging: definition.supportsPaging ?? false,
    confirmImpact: definition.confirmImpact ?? 'Medium',
    positionalBinding: true,
    isCmdletLike: true,
  }
  ofCmdlet.set(definition, made)
  return made
}

const withoutDynamic = new WeakMap<CommandMetadata, CommandMetadata>()

/** What is bound first: without the parameters marked dynamic. */
export function staticMetadata(rs: Runspace, definition: CmdletDefinition): CommandMetadata {
  const whole = cmdletMetadata(rs, definition)
  if (definition.dynamicWhen === undefined) return whole
  let made = withoutDynamic.get(whole)
  if (made === undefined) {
    made = { ...whole, parameters: whole.parameters.filter((one) => !one.isDynamic) }
    withoutDynamic.set(whole, made)
  }
  return made
}

export function marked(rs: Runspace, definition: CmdletDefinition): readonly ParameterInfo[] {
  return cmdletMetadata(rs, definition).parameters.filter((one) => one.isDynamic)
}

export function dynamicParameters(
  rs: Runspace,
  specs: Readonly<Record<string, ParameterSpec>>,
): ParameterInfo[] {
  return Object.entries(specs).map(([name, spec]) => parameterFromSpec(rs, name, spec, true))
}

function extras(rs: Runspace, shouldProcess: boolean, paging: boolean): ParameterInfo[] {
  const all = commons(rs)
  return [...all.common, ...(shouldProcess ? all.shouldProcess : []), ...(paging ? all.paging : [])]
}

const ofBlock = new WeakMap<object, CommandMetadata>()

/** Types in a param block are looked up when the block is first called. */
export function blockMetadata(frame: Frame, block: ScriptBlock): CommandMetadata {
  let made = ofBlock.get(block.ast)
  if (made !== undefined) return made
  made = makeBlockMetadata(frame, block)
  ofBlock.set(block.ast, made)
  return made
}

const named = (infos: readonly ParameterInfo[], name: string): ParameterInfo | undefined =>
  infos.find((one) => one.name.toLowerCase() === name.toLowerCase())

/** An alias that two parameters have, or that is another one's name. */
function checkAliases(infos: readonly ParameterInfo[], common: readonly ParameterInfo[]): void {
  const refuse = (id: string, message: string): never =>
    fail(id, message, { type: 'sma:MetadataException', category: 'MetadataError' })
  const seen = new Set<string>()
  for (const info of infos) {
    for (const alias of info.aliases) {
      const key = alias.toLowerCase()
      if (seen.has(key))
        refuse('AliasDeclaredMultipleTimes', `The alias "${alias}" is declared multiple times.`)
      seen.add(key)
      if (common.some((one) => one.aliases.includes(key)))
        refuse(
          'AliasParameterNameAlreadyExistsForCommand',
          `The parameter alias cannot be specified because an alias with the name '${alias}' was already defined multiple times for the command.`,
        )
      const other = named(infos, alias) ?? named(common, alias)
      if (other)
        refuse(
          'ParameterNameConflictsWithAlias',
          `The parameter '${other.name}' cannot be specified because it conflicts with the parameter alias of the same name for parameter '${info.name}'.`,
        )
    }
  }
}

/** @returns undefined where neither the command nor a parameter is marked so */
function obsoleteOf(
  frame: Frame,
  block: ScriptBlock,
  infos: readonly ParameterInfo[],
): CommandMetadata['obsolete'] {
  const said = (attribute: ParameterAttribute | undefined): string | undefined =>
    attribute && toText(attribute.positional[0] ?? '', frame.rs)
  const own = (block.ast.paramBlock?.attributes ?? []).find(
    (one) => attributeTypeName(one.typeName.fullName) === 'System.ObsoleteAttribute',
  )
  const parameters = new Map<string, string>()
  for (const info of infos) {
    const text = said(info.attributes.find((one) => one.typeName === 'System.ObsoleteAttribute'))
    if (text !== undefined) parameters.set(info.name.toLowerCase(), text)
  }
  const command = own && said(attributeFromAst(own, frame))
  return command === undefined && parameters.size === 0 ? undefined : { command, parameters }
}

function makeBlockMetadata(frame: Frame, block: ScriptBlock): CommandMetadata {
  const { compiled } = block
  const { rs } = frame
  let binding: ParameterAttribute | undefined
  for (const ast of block.ast.paramBlock?.attributes ?? []) {
    if (attributeTypeName(ast.typeName.fullName)?.endsWith('.CmdletBindingAttribute'))
      binding = attributeFromAst(ast, frame)
  }
  const positional = binding === undefined || binding.named.get('positionalbinding') !== false
  const infos = compiled.parameters.map((one) => parameterFromAst(frame, one.ast))
  const withPositions = positional ? implicitPositions(infos) : infos
  const flag = (name: string): boolean =>
    binding?.named.get(name) !== undefined && binding.named.get(name) !== false
  const common = compiled.isAdvanced ? extras(rs, flag('supportsshouldprocess'), flag('supportspaging')) : []
  checkAliases(infos, common)
  for (const { name } of infos) if (/^(null|true|false)$/i.test(name)) notWritable(name)
  const twice = infos.find((one) => named(common, one.name))
  if (twice)
    fail(
      'ParameterNameAlreadyExistsForCommand',
      `A parameter with the name '${twice.name}' was defined multiple times for the command.`,
      { type: 'sma:MetadataException', category: 'MetadataError' },
    )
  const defaultSet = binding?.named.get('defaultparametersetname')
  const impact = binding?.named.get('confirmimpact')
  return {
    parameters: [...withPositions, ...common],
    defaultParameterSet: defaultSet === undefined || defaultSet === null ? undefined : toText(defaultSet, rs),
    supportsShouldProcess: flag('supportsshouldprocess'),
    supportsPaging: flag('supportspaging'),
    confirmImpact:
      impact === undefined
        ? 'Medium'
        : (toText(convertTo(impact, confirmImpactType, rs), rs) as CommandMetadata['confirmImpact']),
    positionalBinding: positional,
    isCmdletLike: compiled.isAdvanced,
    hasScripts: infos.some((info) =>
      info.attributes.some((one) => one.typeName.endsWith('.ValidateScriptAttribute')),
    ),
    obsolete: obsoleteOf(frame, block, infos),
  }
}

/** Parameters without a position get one in order of declaration, unless one of them has its own. */
function implicitPositions(infos: ParameterInfo[]): ParameterInfo[] {
  const explicit = infos.some((info) =>
    [...info.sets].some(([name, set]) => set.position !== undefined || name !== allSets),
  )
  if (explicit) return infos
  let next = 0
  return infos.map((info) => {
    if (info.isSwitch) return info
    const position = next
    const isRemaining = [...info.sets.values()].every((set) => set.valueFromRemainingArguments)
    if (isRemaining) return info
    next++
    return {
      ...info,
      sets: new Map(
        [...info.sets].map(([name, set]) => [
          name,
          set.valueFromRemainingArguments ? set : { ...set, position },
        ]),
      ),
    }
  })
}

function parameterFromAst(frame: Frame, ast: ParameterAst): ParameterInfo {
  const { rs } = frame
  let type: NetType | undefined
  const aliases: string[] = []
  const attributes: ParameterAttribute[] = []
  const written: ParameterAttribute[] = []
  const sets = new Map<string, ParameterSetData>()
  for (const one of ast.attributes) {
    if (one.kind === 'TypeConstraintAst') {
      // the last type written wins
      type = rs.requireType(one.typeName, frame)
      continue
    }
    const made = attributeFromAst(one, frame)
    written.push(made)
    if (made.typeName.endsWith('.ParameterAttribute'))
      addSet(frame, sets, made, ast.name.variablePath.userPath)
    else if (made.typeName.endsWith('.AliasAttribute'))
      aliases.push(
        ...made.positional
          .flatMap((value) => [...(typeof value === 'string' ? [value] : (enumerate(value) ?? [value]))])
          .map((value) => toText(value, rs)),
      )
    else attributes.push(made)
  }
  if (sets.size === 0)
    sets.set(allSets, {
      mandatory: false,
      position: undefined,
      valueFromPipeline: false,
      valueFromPipelineByPropertyName: false,
      valueFromRemainingArguments: false,
      helpMessage: undefined,
    })
  const effective = type ?? T.Object
  return {
    name: ast.name.variablePath.unqualifiedPath,
    type: effective,
    aliases,
    attributes,
    sets,
    isSwitch: effective === T.SwitchParameter,
    isDynamic: false,
    isCommon: false,
    written,
    untyped: type === undefined,
  }
}

/** `[Parameter(...)]`, one for each set it names. */
export function addSet(
  frame: Frame,
  sets: Map<string, ParameterSetData>,
  attribute: ParameterAttribute,
  parameterName: string,
): void {
  const { rs } = frame
  const flag = (name: string): boolean => {
    const value = attribute.named.get(name)
    return value !== undefined && value !== false && value !== 0 && value !== null
  }
  const position = attribute.named.get('position')
  const help = attribute.named.get('helpmessage')
  const setName = attribute.named.get('parametersetname')
  const data: ParameterSetData = {
    mandatory: flag('mandatory'),
    position: position === undefined ? undefined : (convertTo(position, T.Int32, rs) as number),
    valueFromPipeline: flag('valuefrompipeline'),
    valueFromPipelineByPropertyName: flag('valuefrompipelinebypropertyname'),
    valueFromRemainingArguments: flag('valuefromremainingarguments'),
    helpMessage: help === undefined ? undefined : toText(help, rs),
    dontShow: flag('dontshow'),
  }
  const set = setName === undefined || setName === null ? allSets : toText(setName, rs)
  if (sets.has(set)) {
    fail(
      'ParameterDeclaredInParameterSetMultipleTimes',
      `The parameter "${parameterName}" is declared in parameter-set "${set}" multiple times.`,
      { type: 'sma:MetadataException', category: 'MetadataError' },
    )
  }
  sets.set(set, data)
}
