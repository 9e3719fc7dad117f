/** What the binding of one command asks at every call and does not change while no dynamic parameter comes along: kept by its metadata. */
import { allSets, type CommandMetadata, type ParameterInfo, type ParameterSetData } from './command-info.ts'

interface Places {
  /** by name and by alias, in lower case */
  readonly named: ReadonlyMap<string, ParameterInfo>
  /** by position, where every parameter is in all sets and no two share a position */
  readonly inOrder: readonly ParameterInfo[] | undefined
  /** by parameter set */
  readonly mandatory: Map<string, readonly ParameterInfo[]>
  readonly takesInput: boolean
}
const knownPlaces = new WeakMap<CommandMetadata, Places>()

/** What does not change from call to call while no dynamic parameter comes along. */
export function placesOf(metadata: CommandMetadata): Places {
  let places = knownPlaces.get(metadata)
  if (places !== undefined) return places
  const named = new Map<string, ParameterInfo>()
  for (const info of metadata.parameters) {
    const key = info.name.toLowerCase()
    if (!named.has(key)) named.set(key, info)
  }
  for (const info of metadata.parameters)
    for (const alias of info.aliases) {
      const key = alias.toLowerCase()
      if (!named.has(key)) named.set(key, info)
    }
  const sets = metadata.parameters.flatMap((one) => [...one.sets.values()])
  places = {
    named,
    inOrder: positionsOf(metadata),
    mandatory: new Map(),
    takesInput: sets.some((one) => one.valueFromPipeline || one.valueFromPipelineByPropertyName),
  }
  knownPlaces.set(metadata, places)
  return places
}

export const setOf = (info: ParameterInfo, setName: string): ParameterSetData | undefined =>
  info.sets.get(setName) ?? info.sets.get(allSets)

/** Where a parameter has attributes for the set and for all sets, each of them counts. */
export const isMandatoryIn = (info: ParameterInfo, setName: string): boolean =>
  info.sets.get(setName)?.mandatory === true || info.sets.get(allSets)?.mandatory === true

export function mandatoryIn(metadata: CommandMetadata, setName: string): readonly ParameterInfo[] {
  const { mandatory } = placesOf(metadata)
  let found = mandatory.get(setName)
  if (found === undefined) {
    found = metadata.parameters.filter((info) => isMandatoryIn(info, setName))
    mandatory.set(setName, found)
  }
  return found
}

function positionsOf(metadata: CommandMetadata): readonly ParameterInfo[] | undefined {
  if (setNamesOf(metadata).names.length > 0) return undefined
  const at = new Map<number, ParameterInfo>()
  for (const info of metadata.parameters) {
    const set = info.sets.get(allSets)
    if (set?.position === undefined || set.valueFromRemainingArguments) continue
    if (at.has(set.position)) return undefined
    at.set(set.position, info)
  }
  return [...at].sort(([a], [b]) => a - b).map(([, info]) => info)
}

interface SetNames {
  readonly names: readonly string[]
  readonly all: ReadonlySet<string>
}
const knownSetNames = new WeakMap<CommandMetadata, SetNames>()

/** Of a command, before dynamic parameters: the same at every call. The default set is one even where no parameter names it. */
export function setNamesOf(metadata: CommandMetadata): SetNames {
  let known = knownSetNames.get(metadata)
  if (known === undefined) {
    const { defaultParameterSet } = metadata
    const named = setNames(metadata.parameters)
    const isNamed = named.some((one) => one.toLowerCase() === defaultParameterSet?.toLowerCase())
    const names =
      defaultParameterSet === undefined || named.length === 0 || isNamed
        ? named
        : [...named, defaultParameterSet]
    known = { names, all: new Set(names) }
    knownSetNames.set(metadata, known)
  }
  return known
}

export function setNames(parameters: readonly ParameterInfo[]): string[] {
  const names = new Set<string>()
  for (const info of parameters) for (const name of info.sets.keys()) if (name !== allSets) names.add(name)
  return [...names]
}
