/**
 * What Format-* hands to Out-*: packets with the names PowerShell puts on the wire, for a client renders them by those names.
 * Inside they are plain records told apart by `class`; `format-data.ts` makes pipeline objects of them and back.
 */

export interface FormatStartData {
  readonly class: 'FormatStartData'
  readonly pageHeaderEntry: null
  readonly pageFooterEntry: null
  readonly autosizeInfo: AutosizeInfo | null
  readonly shapeInfo: ShapeInfo | null
  readonly groupingEntry: null
}
export interface FormatEndData {
  readonly class: 'FormatEndData'
  readonly groupingEntry: null
}
export interface GroupStartData {
  readonly class: 'GroupStartData'
  readonly shapeInfo: null
  readonly groupingEntry: GroupingEntry | null
}
export interface GroupEndData {
  readonly class: 'GroupEndData'
  readonly groupingEntry: null
}
export interface FormatEntryData {
  readonly class: 'FormatEntryData'
  readonly formatEntryInfo: FormatEntryInfo
  readonly outOfBand: boolean
  readonly writeStream: WriteStream
}
export type WriteStream = 'None' | 'Output' | 'Error' | 'Warning' | 'Verbose' | 'Debug' | 'Information'
export type Packet = FormatStartData | FormatEndData | GroupStartData | GroupEndData | FormatEntryData

export interface AutosizeInfo {
  readonly class: 'AutosizeInfo'
  readonly objectCount: number
}

export type ShapeInfo = TableHeaderInfo | ListViewHeaderInfo | WideViewHeaderInfo | ComplexViewHeaderInfo
export interface TableHeaderInfo {
  readonly class: 'TableHeaderInfo'
  readonly hideHeader: boolean
  readonly repeatHeader: boolean
  readonly tableColumnInfoList: readonly TableColumnInfo[]
}
export interface TableColumnInfo {
  readonly class: 'TableColumnInfo'
  readonly width: number
  readonly alignment: Alignment
  readonly label: string | null
  readonly propertyName: string | null
  readonly HeaderMatchesProperty: boolean
}
export interface ListViewHeaderInfo {
  readonly class: 'ListViewHeaderInfo'
}
export interface WideViewHeaderInfo {
  readonly class: 'WideViewHeaderInfo'
  readonly columns: number
}
export interface ComplexViewHeaderInfo {
  readonly class: 'ComplexViewHeaderInfo'
}

export type FormatEntryInfo =
  | TableRowEntry
  | ListViewEntry
  | WideViewEntry
  | ComplexViewEntry
  | RawTextFormatEntry
export interface TableRowEntry {
  readonly class: 'TableRowEntry'
  readonly formatPropertyFieldList: readonly FormatPropertyField[]
  readonly multiLine: boolean
}
export interface ListViewEntry {
  readonly class: 'ListViewEntry'
  readonly listViewFieldList: readonly ListViewField[]
}
export interface ListViewField {
  readonly class: 'ListViewField'
  readonly label: string | null
  readonly propertyName: string | null
  readonly formatPropertyField: FormatPropertyField
}
export interface WideViewEntry {
  readonly class: 'WideViewEntry'
  readonly formatPropertyField: FormatPropertyField
}
export interface ComplexViewEntry {
  readonly class: 'ComplexViewEntry'
  readonly formatValueList: FormatValue[]
}
export interface RawTextFormatEntry {
  readonly class: 'RawTextFormatEntry'
  readonly text: string
}
export interface GroupingEntry {
  readonly class: 'GroupingEntry'
  readonly formatValueList: FormatValue[]
}

export type FormatValue = FormatEntry | FormatNewLine | FormatTextField | FormatPropertyField
export interface FormatEntry {
  readonly class: 'FormatEntry'
  readonly formatValueList: FormatValue[]
  readonly frameInfo: FrameInfo | null
}
export interface FormatNewLine {
  readonly class: 'FormatNewLine'
}
export interface FormatTextField {
  readonly class: 'FormatTextField'
  readonly text: string
}
export interface FormatPropertyField {
  readonly class: 'FormatPropertyField'
  readonly propertyValue: string
  readonly alignment: Alignment
}
export interface FrameInfo {
  readonly class: 'FrameInfo'
  readonly leftIndentation: number
  readonly rightIndentation: number
  readonly firstLine: number
}

/** TextAlignment: undefined, left, center, right */
export type Alignment = 0 | 1 | 2 | 3
export const align = { undefined: 0, left: 1, center: 2, right: 3 } as const

export const field = (propertyValue: string, alignment: Alignment = 0): FormatPropertyField => ({
  class: 'FormatPropertyField',
  propertyValue,
  alignment,
})
export const newLine: FormatNewLine = { class: 'FormatNewLine' }
export const text = (value: string): FormatTextField => ({ class: 'FormatTextField', text: value })
export const entry = (
  formatValueList: FormatValue[] = [],
  frameInfo: FrameInfo | null = null,
): FormatEntry => ({ class: 'FormatEntry', formatValueList, frameInfo })
export const frame = (leftIndentation: number, rightIndentation = 0, firstLine = 0): FrameInfo => ({
  class: 'FrameInfo',
  leftIndentation,
  rightIndentation,
  firstLine,
})
export const rawText = (value: string): FormatEntryData =>
  entryData({ class: 'RawTextFormatEntry', text: value }, true)
export const entryData = (
  formatEntryInfo: FormatEntryInfo,
  outOfBand = false,
  writeStream: WriteStream = 'None',
): FormatEntryData => ({ class: 'FormatEntryData', formatEntryInfo, outOfBand, writeStream })

export interface PacketClass {
  readonly id: string
  /** base classes up to FormatInfoData */
  readonly bases: readonly string[]
  /** properties in the order of the wire; a list names the class of its items */
  readonly properties: readonly { readonly name: string; readonly list?: string }[]
}

const properties = (words: string): PacketClass['properties'] =>
  words
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [name, list] = word.split(':')
      return list === undefined ? { name: name! } : { name: name!, list }
    })
const packetClass = (id: string, bases: string, names = ''): PacketClass => ({
  id,
  bases: bases.split(' ').filter((base) => base !== ''),
  properties: properties(names),
})

/** Every class by its short name: ids and names as FormattingObjects.cs of 7.6 has them. */
export const packetClasses: ReadonlyMap<string, PacketClass> = new Map([
  [
    'FormatStartData',
    packetClass(
      '033ecb2bc07a4d43b5ef94ed5a35d280',
      'StartData ControlInfoData PacketInfoData',
      'pageHeaderEntry pageFooterEntry autosizeInfo shapeInfo groupingEntry',
    ),
  ],
  [
    'FormatEndData',
    packetClass('cf522b78d86c486691226b40aa69e95c', 'ControlInfoData PacketInfoData', 'groupingEntry'),
  ],
  [
    'GroupStartData',
    packetClass(
      '9e210fe47d09416682b841769c78b8a3',
      'StartData ControlInfoData PacketInfoData',
      'shapeInfo groupingEntry',
    ),
  ],
  [
    'GroupEndData',
    packetClass('4ec4f0187cb04f4cb6973460dfe252df', 'ControlInfoData PacketInfoData', 'groupingEntry'),
  ],
  [
    'FormatEntryData',
    packetClass(
      '27c87ef9bbda4f709f6b4002fa4af63c',
      'PacketInfoData',
      'formatEntryInfo outOfBand writeStream',
    ),
  ],
  ['AutosizeInfo', packetClass('a27f094f0eec4d64845801a4c06a32ae', '', 'objectCount')],
  [
    'TableHeaderInfo',
    packetClass(
      'e3b7a39c089845d388b2e84c5d38f5dd',
      'ShapeInfo',
      'hideHeader repeatHeader tableColumnInfoList:TableColumnInfo',
    ),
  ],
  [
    'TableColumnInfo',
    packetClass(
      '7572aa4155ec4558817a615acf7dd92e',
      '',
      'width alignment label propertyName HeaderMatchesProperty',
    ),
  ],
  ['ListViewHeaderInfo', packetClass('830bdcb24c1642258724e441512233a4', 'ShapeInfo')],
  ['WideViewHeaderInfo', packetClass('b2e2775d33d544c794d0081f27021b5c', 'ShapeInfo', 'columns')],
  ['ComplexViewHeaderInfo', packetClass('5197dd85ca6f4cce9ae9e6fd6ded9d76', 'ShapeInfo')],
  [
    'TableRowEntry',
    packetClass(
      '0e59526e2dd441aa91e7fc952caf4a36',
      'FormatEntryInfo',
      'formatPropertyFieldList:FormatPropertyField multiLine',
    ),
  ],
  [
    'ListViewEntry',
    packetClass('cf58f450baa848ef8eb3504008be6978', 'FormatEntryInfo', 'listViewFieldList:ListViewField'),
  ],
  [
    'ListViewField',
    packetClass('b761477330ce4fb2a665999879324d73', '', 'label propertyName formatPropertyField'),
  ],
  [
    'WideViewEntry',
    packetClass('59bf79de63354a7b9e4d1697940ff188', 'FormatEntryInfo', 'formatPropertyField'),
  ],
  [
    'ComplexViewEntry',
    packetClass(
      '22e7ef3c896449d4a6f2dedea05dd737',
      'FreeFormatEntry FormatEntryInfo',
      'formatValueList:FormatValue',
    ),
  ],
  ['RawTextFormatEntry', packetClass('29ED81BA914544d4BC430F027EE053E9', 'FormatEntryInfo', 'text')],
  [
    'GroupingEntry',
    packetClass(
      '919820b7eadb48be8e202c5afa5c2716',
      'FreeFormatEntry FormatEntryInfo',
      'formatValueList:FormatValue',
    ),
  ],
  [
    'FormatEntry',
    packetClass('fba029a113a5458d932a2ed4871fadf2', 'FormatValue', 'formatValueList:FormatValue frameInfo'),
  ],
  ['FormatNewLine', packetClass('de7e8b96fbd84db5a43aa82eb34580ec', 'FormatValue')],
  ['FormatTextField', packetClass('b8d9e369024a43a580b9e0c9279e3354', 'FormatValue', 'text')],
  [
    'FormatPropertyField',
    packetClass('78b102e894f742aca8c1d6737b6ff86a', 'FormatValue', 'propertyValue alignment'),
  ],
  [
    'FrameInfo',
    packetClass('091C9E762E33499eBE318901B6EFB733', '', 'leftIndentation rightIndentation firstLine'),
  ],
])
