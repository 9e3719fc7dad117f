/** The `dynamicparam` block: runs after the static parameters are bound, and yields a RuntimeDefinedParameterDictionary. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ScriptBlockAst } from '../language/ast.ts'
import type { StatementCode } from '../compile/code.ts'
import type { ParameterAttribute, ParameterInfo, ParameterSetData } from './command-info.ts'
import { TerminatingError } from './failure.ts'
import type { Frame } from './frame.ts'
import { addSet } from './metadata.ts'
import { allSets } from './command-info.ts'
import { Collector, type Sink } from './pipes.ts'
import type { ParameterHost } from './bind-command.ts'
import { ScriptBlock } from './script-block.ts'
import type { Task } from './task.ts'

/** RuntimeDefinedParameter, as the table of types makes it. */
export interface RuntimeDefinedParameter {
  readonly name: string
  readonly parameterType: NetType
  readonly attributes: { readonly items: unknown[] }
  value: unknown
  isSet: boolean
}

function isRuntimeDefined(value: unknown): value is RuntimeDefinedParameter {
  return (
    typeof value === 'object' &&
    value !== null &&
    (value as { netType?: NetType }).netType?.name === 'RuntimeDefinedParameter'
  )
}

/** An attribute object made by a script: its properties are those of `[Parameter()]` and the like. */
function attributeOf(value: unknown): ParameterAttribute | undefined {
  const base = baseOf(value)
  if (typeof base !== 'object' || base === null) return undefined
  const made = base as Partial<ParameterAttribute>
  return made.typeName !== undefined && made.named !== undefined ? (made as ParameterAttribute) : undefined
}

export function* dynamicParameterList(
  _host: ParameterHost,
  inner: Frame,
  code: StatementCode,
  run: (code: StatementCode, sink: Sink) => Task<void>,
): Task<readonly ParameterInfo[] | undefined> {
  const collector = new Collector()
  yield* run(code, collector)
  return parametersIn(inner, collector.items)
}

/** The parameters that a function would have were it called with no arguments: those that Get-Command shows. */
export function dynamicOf(frame: Frame, block: ScriptBlock): readonly ParameterInfo[] {
  const { dynamicParamBlock } = block.ast
  if (dynamicParamBlock === undefined) return []
  let body = bodies.get(block.ast)
  if (body === undefined) {
    const endBlock = { ...dynamicParamBlock, blockKind: 'End', unnamed: true } as const
    const [paramBlock, beginBlock, processBlock, cleanBlock] = [undefined, undefined, undefined, undefined]
    const none = { paramBlock, beginBlock, processBlock, cleanBlock, dynamicParamBlock: undefined }
    body = { ...block.ast, ...none, endBlock }
    bodies.set(block.ast, body)
  }
  try {
    const made = frame.rs.callNested(new ScriptBlock(body, block.state, block.file), [])
    return parametersIn(frame, [made])
  } catch (error) {
    // what the block cannot say without arguments is not there
    if (error instanceof TerminatingError) return []
    throw error
  }
}
const bodies = new WeakMap<ScriptBlockAst, ScriptBlockAst>()

function parametersIn(inner: Frame, items: readonly unknown[]): readonly ParameterInfo[] {
  const found: ParameterInfo[] = []
  for (const item of items) {
    const base = baseOf(item)
    const values =
      base instanceof PSDictionary
        ? base.values()
        : base instanceof PSArray || base instanceof PSList
          ? base.items
          : [base]
    for (const one of values)
      if (isRuntimeDefined(baseOf(one)))
        found.push(parameterOf(inner, baseOf(one) as RuntimeDefinedParameter))
  }
  return found
}

function parameterOf(inner: Frame, defined: RuntimeDefinedParameter): ParameterInfo {
  const sets = new Map<string, ParameterSetData>()
  const attributes: ParameterAttribute[] = []
  const aliases: string[] = []
  for (const value of defined.attributes.items) {
    const attribute = attributeOf(value)
    if (attribute === undefined) continue
    if (attribute.typeName.endsWith('.ParameterAttribute')) addSet(inner, sets, attribute, defined.name)
    else if (attribute.typeName.endsWith('.AliasAttribute'))
      aliases.push(
        ...attribute.positional
          .flatMap((one) => (baseOf(one) instanceof PSArray ? (baseOf(one) as PSArray).items : [one]))
          .map((one) => inner.rs.text(one)),
      )
    else attributes.push(attribute)
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
  return {
    name: defined.name,
    type: defined.parameterType,
    aliases,
    attributes,
    sets,
    isSwitch: defined.parameterType === T.SwitchParameter,
    isDynamic: true,
    isCommon: false,
    runtimeDefined: defined,
  }
}
