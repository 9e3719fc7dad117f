/**
 * Calls of the client's PSHost: one table with ids, names, parameters and results, for server and client alike.
 * Parameters are plain data in the shapes below; `encodeArguments` makes them what RemoteHostEncoder makes. Pure.
 */
import { StateError } from '../errors.ts'
import { PSArray, PSList, typedArray } from '../objects/collections.ts'
import { automationAssembly, enumType, T } from '../objects/net-type.ts'
import { PSChar } from '../objects/numbers.ts'
import type { ProgressRecord } from '../objects/records.ts'
import { bag } from './bag.ts'
import { progressBag } from './records.ts'

export interface FieldDescription {
  readonly name: string
  readonly label: string
  /** short and full type name, assembly-qualified name: `String`, `System.String`, `System.String, System.Private.CoreLib, ...` */
  readonly parameterTypeName: string
  readonly parameterTypeFullName: string
  readonly parameterAssemblyFullName: string
  readonly helpMessage: string
  readonly isMandatory: boolean
  readonly defaultValue?: unknown
}
export interface ChoiceDescription {
  readonly label: string
  readonly helpMessage: string
}
export interface Coordinates {
  readonly x: number
  readonly y: number
}
export interface Size {
  readonly width: number
  readonly height: number
}
export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
export interface BufferCell {
  /** one UTF-16 code unit */
  readonly character: string
  readonly foregroundColor: number
  readonly backgroundColor: number
  readonly bufferCellType: number
}

const notes = (names: readonly string[]) => (value: unknown) =>
  bag(names.map((name) => [name, (value as Record<string, unknown>)[name] ?? null]))

const list = (items: unknown[]): PSList => new PSList(T.ArrayList, items)

/** [M] RemoteHostEncoder.EncodeArray: elements and lengths of an array that is not object[] */
const array = (items: unknown[]): unknown =>
  bag([
    ['mae', list(items)],
    ['mal', typedArray(T.Int32, [items.length])],
  ])

const cell = (value: unknown): unknown => {
  const one = value as BufferCell
  return bag([
    ['character', new PSChar(one.character.charCodeAt(0))],
    ['foregroundColor', one.foregroundColor],
    ['backgroundColor', one.backgroundColor],
    ['bufferCellType', one.bufferCellType],
  ])
}

const field = (value: unknown): unknown => {
  const one = value as FieldDescription
  const entries: [string, unknown][] = [
    ['name', one.name],
    ['label', one.label],
    ['parameterTypeName', one.parameterTypeName],
    ['parameterTypeFullName', one.parameterTypeFullName],
    ['parameterAssemblyFullName', one.parameterAssemblyFullName],
    ['helpMessage', one.helpMessage],
    ['isMandatory', one.isMandatory],
  ]
  if (one.defaultValue !== undefined) entries.push(['defaultValue', one.defaultValue])
  entries.push(['metadata', list([])], ['modifiedByRemotingProtocol', false], ['isFromRemoteHost', false])
  return bag(entries)
}

const encoders = {
  string: (value: unknown): unknown => value ?? null,
  int: (value: unknown): unknown => value,
  long: (value: unknown): unknown => BigInt(value as number | bigint),
  coordinates: notes(['x', 'y']),
  size: notes(['width', 'height']),
  rectangle: notes(['left', 'top', 'right', 'bottom']),
  cell,
  /** rows of cells; a two-dimensional array in .NET */
  cells: (value: unknown): unknown => {
    const rows = value as readonly (readonly BufferCell[])[]
    return bag([
      ['mae', list(rows.flatMap((row) => row.map(cell)))],
      ['mal', typedArray(T.Int32, [rows.length, rows[0]?.length ?? 0])],
    ])
  },
  fields: (value: unknown): unknown => list((value as readonly FieldDescription[]).map(field)),
  choices: (value: unknown): unknown =>
    list((value as readonly ChoiceDescription[]).map(notes(['label', 'helpMessage']))),
  /** a script's int[] goes as an array, any other collection as a list (stock fact 24) */
  ints: (value: unknown): unknown =>
    value instanceof PSArray ? array([...value.items]) : list([...(value as readonly number[])]),
  progress: (value: unknown): unknown => progressBag(value as ProgressRecord),
}
type Shape = keyof typeof encoders

interface HostMethod {
  readonly id: number
  readonly parameters: readonly Shape[]
  /** undefined: void, the call id is -100 and nothing comes back */
  readonly result?:
    | 'string'
    | 'version'
    | 'guid'
    | 'secureString'
    | 'dictionary'
    | 'credential'
    | 'int'
    | 'ints'
    | 'keyInfo'
    | 'bool'
    | 'any'
}

/** MS-PSRP 2.2.3.17. Getters of RawUI are never sent: they answer from HostInfo. */
export const hostMethods = {
  GetName: { id: 1, parameters: [], result: 'string' },
  GetVersion: { id: 2, parameters: [], result: 'version' },
  GetInstanceId: { id: 3, parameters: [], result: 'guid' },
  GetCurrentCulture: { id: 4, parameters: [], result: 'string' },
  GetCurrentUICulture: { id: 5, parameters: [], result: 'string' },
  SetShouldExit: { id: 6, parameters: ['int'] },
  EnterNestedPrompt: { id: 7, parameters: [] },
  ExitNestedPrompt: { id: 8, parameters: [] },
  NotifyBeginApplication: { id: 9, parameters: [] },
  NotifyEndApplication: { id: 10, parameters: [] },
  ReadLine: { id: 11, parameters: [], result: 'string' },
  ReadLineAsSecureString: { id: 12, parameters: [], result: 'secureString' },
  Write1: { id: 13, parameters: ['string'] },
  Write2: { id: 14, parameters: ['int', 'int', 'string'] },
  WriteLine1: { id: 15, parameters: [] },
  WriteLine2: { id: 16, parameters: ['string'] },
  WriteLine3: { id: 17, parameters: ['int', 'int', 'string'] },
  WriteErrorLine: { id: 18, parameters: ['string'] },
  WriteDebugLine: { id: 19, parameters: ['string'] },
  WriteProgress: { id: 20, parameters: ['long', 'progress'] },
  WriteVerboseLine: { id: 21, parameters: ['string'] },
  WriteWarningLine: { id: 22, parameters: ['string'] },
  Prompt: { id: 23, parameters: ['string', 'string', 'fields'], result: 'dictionary' },
  PromptForCredential1: {
    id: 24,
    parameters: ['string', 'string', 'string', 'string'],
    result: 'credential',
  },
  PromptForCredential2: {
    id: 25,
    parameters: ['string', 'string', 'string', 'string', 'int', 'int'],
    result: 'credential',
  },
  PromptForChoice: { id: 26, parameters: ['string', 'string', 'choices', 'int'], result: 'int' },
  GetForegroundColor: { id: 27, parameters: [], result: 'int' },
  SetForegroundColor: { id: 28, parameters: ['int'] },
  GetBackgroundColor: { id: 29, parameters: [], result: 'int' },
  SetBackgroundColor: { id: 30, parameters: ['int'] },
  GetCursorPosition: { id: 31, parameters: [], result: 'any' },
  SetCursorPosition: { id: 32, parameters: ['coordinates'] },
  GetWindowPosition: { id: 33, parameters: [], result: 'any' },
  SetWindowPosition: { id: 34, parameters: ['coordinates'] },
  GetCursorSize: { id: 35, parameters: [], result: 'int' },
  SetCursorSize: { id: 36, parameters: ['int'] },
  GetBufferSize: { id: 37, parameters: [], result: 'any' },
  SetBufferSize: { id: 38, parameters: ['size'] },
  GetWindowSize: { id: 39, parameters: [], result: 'any' },
  SetWindowSize: { id: 40, parameters: ['size'] },
  GetWindowTitle: { id: 41, parameters: [], result: 'string' },
  SetWindowTitle: { id: 42, parameters: ['string'] },
  GetMaxWindowSize: { id: 43, parameters: [], result: 'any' },
  GetMaxPhysicalWindowSize: { id: 44, parameters: [], result: 'any' },
  GetKeyAvailable: { id: 45, parameters: [], result: 'bool' },
  ReadKey: { id: 46, parameters: ['int'], result: 'keyInfo' },
  FlushInputBuffer: { id: 47, parameters: [] },
  SetBufferContents1: { id: 48, parameters: ['rectangle', 'cell'] },
  SetBufferContents2: { id: 49, parameters: ['coordinates', 'cells'] },
  GetBufferContents: { id: 50, parameters: ['rectangle'], result: 'any' },
  ScrollBufferContents: { id: 51, parameters: ['rectangle', 'coordinates', 'rectangle', 'cell'] },
  PushRunspace: { id: 52, parameters: [] },
  PopRunspace: { id: 53, parameters: [] },
  GetIsRunspacePushed: { id: 54, parameters: [], result: 'bool' },
  GetRunspace: { id: 55, parameters: [], result: 'any' },
  PromptForChoiceMultipleSelection: {
    id: 56,
    parameters: ['string', 'string', 'choices', 'ints'],
    result: 'ints',
  },
} as const satisfies Record<string, HostMethod>

export type HostMethodName = keyof typeof hostMethods

const byId = new Map<number, HostMethodName>()
for (const [name, method] of Object.entries(hostMethods)) byId.set(method.id, name as HostMethodName)

export function isHostMethod(name: string): name is HostMethodName {
  return Object.hasOwn(hostMethods, name)
}

/** @throws {StateError} for a name the table lacks: our own mistake */
export function hostMethod(name: string): HostMethod {
  if (!isHostMethod(name))
    throw new StateError({ action: `call host method ${name}`, current: 'a table without it' })
  return hostMethods[name]
}

export function hostMethodName(id: number): HostMethodName | undefined {
  return byId.get(id)
}

/** The ids as the enum that `mi` carries. */
export const remoteHostMethodId = enumType(
  'System.Management.Automation.Remoting.RemoteHostMethodId',
  Object.fromEntries(Object.entries(hostMethods).map(([name, method]) => [name, method.id])),
  { assembly: automationAssembly },
)

/** `mp`: the parameters as the other end's RemoteHostDecoder reads them. @throws {StateError} when their number is wrong */
export function encodeArguments(name: string, args: readonly unknown[]): PSList {
  const { parameters } = hostMethod(name)
  if (args.length !== parameters.length) {
    throw new StateError({
      action: `call host method ${name} with ${args.length} arguments`,
      current: `${parameters.length} parameters`,
    })
  }
  return list(parameters.map((shape, index) => encoders[shape](args[index])))
}
