/** Format-Table and its like, and what Out-* does to plain objects: objects in, packets out. */
import type { Formatting } from './expression.ts'
import { isScalar } from './format-host.ts'
import type { FormatHost } from './format-host.ts'
import { entry, entryData, newLine, rawText, text } from './packets.ts'
import type { FormatEntryData, Packet } from './packets.ts'
import { remotingNames } from './values.ts'
import { ViewGenerator, viewNotFound } from './view-generator.ts'
import type { FormatFault, FormatParameters } from './view-generator.ts'
import { unknownView } from './view-query.ts'
import type { Shape, ViewDatabase } from './view-query.ts'

/** more properties than this make a list */
const tablePropertiesMax = 4

export interface FormatterParts {
  readonly host: FormatHost
  readonly database: ViewDatabase
  /** $FormatEnumerationLimit */
  readonly limit: number
  /** undefined: as the first object's view says */
  readonly shape?: Shape
  readonly parameters?: FormatParameters
  /** a packet of another Format-* that comes in as an object */
  readonly asPacket: (value: unknown) => Packet | undefined
  /** an error record for -ShowError */
  readonly errorRecord: (fault: FormatFault) => unknown
  readonly isHelp?: (value: unknown) => boolean
}

export class Formatter {
  readonly #parts: FormatterParts
  readonly #emit: (packet: Packet, original?: unknown) => void
  #generator: ViewGenerator | undefined
  #inGroup = false

  /** @param emit takes each packet in order; `original` is the object that was a packet already */
  constructor(parts: FormatterParts, emit: (packet: Packet, original?: unknown) => void) {
    this.#parts = parts
    this.#emit = emit
  }

  /** One object of the pipeline: collections are taken apart. */
  *process(value: unknown): Formatting<void> {
    if (value === null || value === undefined) return
    const items = this.#parts.host.enumerate(value)
    const expand = this.#parts.parameters?.expand ?? 'enumOnly'
    if (items === undefined || expand === 'coreOnly') {
      yield* this.#object(value)
      return
    }
    if (expand === 'enumOnly') {
      for (const item of items) yield* this.#object(item ?? '')
      return
    }
    const all = [...items]
    this.#emit(rawText('The following object supports IEnumerable:'))
    yield* this.#outOfBand(value, true)
    this.#emit(
      rawText(
        all.length === 0
          ? 'The IEnumerable contains no objects.'
          : all.length === 1
            ? 'The IEnumerable contains the following object:'
            : `The IEnumerable contains the following ${all.length} objects:`,
      ),
    )
    for (const item of all) yield* this.#object(item ?? '')
  }

  end(): void {
    if (this.#inGroup) this.#emit({ class: 'GroupEndData', groupingEntry: null })
    if (this.#generator !== undefined) this.#emit({ class: 'FormatEndData', groupingEntry: null })
    this.#inGroup = false
    this.#generator = undefined
  }

  get #takesOutOfBand(): boolean {
    return this.#parts.shape === undefined || !this.#parts.parameters?.force
  }

  *#object(value: unknown): Formatting<void> {
    const packet = this.#parts.asPacket(value)
    if (packet !== undefined) {
      this.#emit(packet, value)
      return
    }
    if (this.#takesOutOfBand && (yield* this.#outOfBand(value, false))) return
    if (this.#generator === undefined) {
      this.#generator = this.#select(value)
      this.#emit(yield* this.#generator.start(value))
    }
    const generator = this.#generator
    const { host, database } = this.#parts
    if (
      this.#takesOutOfBand &&
      generator.view !== undefined &&
      !database.isApplicable(generator.view, host.typeNames(value))
    ) {
      if (yield* this.#outOfBand(value, true)) return
    }
    const changed = yield* generator.regroup(value)
    if (!this.#inGroup) {
      this.#emit(yield* generator.groupStart(value))
      this.#inGroup = true
    } else if (changed) {
      this.#emit(entryData({ class: 'ComplexViewEntry', formatValueList: [entry()] }, true))
      this.#emit({ class: 'GroupEndData', groupingEntry: null })
      this.#emit(yield* generator.groupStart(value))
    }
    this.#emit({ ...(yield* generator.payload(value)), writeStream: host.streamOf(value) })
    yield* this.#faults(generator)
  }

  *#faults(generator: ViewGenerator): Formatting<void> {
    for (const fault of generator.takeFaults()) yield* this.#outOfBand(this.#parts.errorRecord(fault), true)
  }

  /** Strings, numbers, errors and their like stand between the rows; in a view of others, everything does. */
  *#outOfBand(value: unknown, always: boolean): Formatting<boolean> {
    const { host, database, limit } = this.#parts
    const typeNames = host.typeNames(value)
    if (typeNames.length === 0 && !always) return false
    const view = database.outOfBand(typeNames)
    let generator: ViewGenerator
    if (view !== undefined) {
      generator = new ViewGenerator(
        host,
        view.control.type === 'complex' ? 'complex' : 'list',
        view,
        undefined,
        limit,
        value,
      )
    } else {
      if (
        isScalar(typeNames) ||
        !host.propertyNames(value).some((name) => !remotingNames.has(name.toLowerCase()))
      ) {
        this.#emit(rawText(host.toText(value)))
        return true
      }
      if (!always) return false
      generator = new ViewGenerator(host, 'list', undefined, undefined, limit, value)
    }
    const made: FormatEntryData = yield* generator.payload(value)
    this.#emit({ ...made, outOfBand: true, writeStream: host.streamOf(value) })
    yield* this.#faults(generator)
    return true
  }

  #select(value: unknown): ViewGenerator {
    const { host, database, limit, shape, parameters } = this.#parts
    const typeNames = host.typeNames(value)
    const make = (own: Shape, view = database.byShape(shape, typeNames)): ViewGenerator =>
      new ViewGenerator(host, view?.control.type ?? own, view, parameters, limit, value)
    if (shape === undefined) {
      const view = database.byShape(undefined, typeNames)
      if (view !== undefined) return make(view.control.type, view)
      const set = host.displaySet(value)
      const count = set.length > 0 ? set.length : host.propertyNames(value).length
      return new ViewGenerator(
        host,
        count <= tablePropertiesMax ? 'table' : 'list',
        undefined,
        parameters,
        limit,
        value,
      )
    }
    if (parameters?.properties !== undefined && parameters.properties.length > 0) {
      return new ViewGenerator(host, shape, undefined, parameters, limit, value)
    }
    if (parameters?.view !== undefined && parameters.view !== '') {
      const view = database.byShape(shape, typeNames, parameters.view)
      if (view === undefined)
        throw viewNotFound(parameters.view, unknownView(database, host, shape, parameters.view, value))
      return make(shape, view)
    }
    return make(shape)
  }
}

/** A message between the rows, as -ShowError and failures of views write it. */
export const message = (line: string): Packet =>
  entryData({ class: 'ComplexViewEntry', formatValueList: [entry([newLine, text(line), newLine])] }, true)
