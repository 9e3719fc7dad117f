/** MS-PSRP 2.2.3.14 HostInfo: what the client says about its host when it opens a pool or a pipeline. Pure. */
import { type BagReader, dictionaryOf, integerOf } from './bag.ts'
import { PSObject } from '../objects/ps-object.ts'
import type { Coordinates, Size } from './host-methods.ts'

export interface HostData {
  readonly foregroundColor: number
  readonly backgroundColor: number
  readonly cursorPosition: Coordinates
  readonly windowPosition: Coordinates
  readonly cursorSize: number
  readonly bufferSize: Size
  readonly windowSize: Size
  readonly maxWindowSize: Size
  readonly maxPhysicalWindowSize: Size
  readonly windowTitle: string
}

export interface HostInfo {
  readonly isHostNull: boolean
  readonly isHostUINull: boolean
  readonly isHostRawUINull: boolean
  readonly useRunspaceHost: boolean
  readonly data: HostData | undefined
}

/** @throws {PeerProtocolError} */
export function readHostInfo(message: BagReader): HostInfo {
  const info = message.bag('HostInfo')
  return {
    isHostNull: info.bool('_isHostNull'),
    isHostUINull: info.bool('_isHostUINull'),
    isHostRawUINull: info.bool('_isHostRawUINull'),
    useRunspaceHost: info.bool('_useRunspaceHost'),
    data:
      info.value('_hostDefaultData') === null
        ? undefined
        : readData(info.bag('_hostDefaultData').value('data')),
  }
}

/** keys 0 to 9, each {T: type name, V: value}; what is missing has the defaults of a console */
function readData(value: unknown): HostData | undefined {
  const table = dictionaryOf(value)
  if (!table) return undefined
  const at = (key: number): unknown => {
    const entry = table.get(key)
    return entry instanceof PSObject ? entry.note('V') : undefined
  }
  const int = (key: number, absent: number): number => integerOf(at(key)) ?? absent
  const pair = (key: number, first: string, second: string): [number, number] | undefined => {
    const one = at(key)
    if (!(one instanceof PSObject)) return undefined
    const [a, b] = [integerOf(one.note(first)), integerOf(one.note(second))]
    return a === undefined || b === undefined ? undefined : [a, b]
  }
  const coordinates = (key: number): Coordinates => {
    const [x, y] = pair(key, 'x', 'y') ?? [0, 0]
    return { x, y }
  }
  const size = (key: number, absent: [number, number]): Size => {
    const [width, height] = pair(key, 'width', 'height') ?? absent
    return { width, height }
  }
  const title = at(9)
  return {
    foregroundColor: int(0, 7),
    backgroundColor: int(1, 0),
    cursorPosition: coordinates(2),
    windowPosition: coordinates(3),
    cursorSize: int(4, 25),
    bufferSize: size(5, [120, 3000]),
    windowSize: size(6, [120, 50]),
    maxWindowSize: size(7, [120, 50]),
    maxPhysicalWindowSize: size(8, [120, 50]),
    windowTitle: typeof title === 'string' ? title : '',
  }
}
