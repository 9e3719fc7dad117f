/** `-Attributes Directory+!Hidden,ReadOnly`: FlagsExpression[FileAttributes], and the switches that say the same shorter. */
import { failure } from '../runtime/failure.ts'

const bits: readonly (readonly [string, number])[] = [
  ['None', 0],
  ['ReadOnly', 1],
  ['Hidden', 2],
  ['System', 4],
  ['Directory', 16],
  ['Archive', 32],
  ['Device', 64],
  ['Normal', 128],
  ['Temporary', 256],
  ['SparseFile', 512],
  ['ReparsePoint', 1024],
  ['Compressed', 2048],
  ['Offline', 4096],
  ['NotContentIndexed', 8192],
  ['Encrypted', 16384],
  ['IntegrityStream', 32768],
  ['NoScrubData', 131072],
]

interface Term {
  readonly bit: number
  readonly not: boolean
}
/** any of the lists, of which every term */
export interface AttributeFilter {
  readonly any: readonly (readonly Term[])[]
  readonly namesHidden: boolean
}

/** @param names of bits beside FileAttributes's own: `d` for Directory and so on are prefixes */
export function parseAttributes(text: string): AttributeFilter {
  const any = text.split(',').map((list) =>
    list.split('+').map((one): Term => {
      const word = one.trim()
      const not = word.startsWith('!')
      return { bit: bitNamed(not ? word.slice(1).trim() : word, text), not }
    }),
  )
  return { any, namesHidden: any.some((list) => list.some((one) => one.bit === 2)) }
}

function bitNamed(name: string, text: string): number {
  const lower = name.toLowerCase()
  const exact = bits.find(([one]) => one.toLowerCase() === lower)
  if (exact) return exact[1]
  const short = bits.filter(([one]) => lower !== '' && one.toLowerCase().startsWith(lower))
  const aliases: Record<string, number> = { d: 16, h: 2, r: 1, s: 4, a: 32 }
  const alias = Object.hasOwn(aliases, lower) ? aliases[lower] : undefined
  if (alias !== undefined) return alias
  if (short.length === 1) return (short[0] as readonly [string, number])[1]
  throw failure(
    'CannotConvertArgumentNoMessage',
    `Cannot bind parameter 'Attributes'. Cannot convert value "${text}" to type "System.Management.Automation.FlagsExpression\`1[System.IO.FileAttributes]". Error: "Unable to match the identifier name ${name} to a valid enumerator name. Specify one of the following enumerator names and try again:\n${bits.map(([one]) => one).join(', ')}"`,
    { type: 'sma:ParameterBindingException', category: 'InvalidArgument' },
  )
}

// biome-ignore lint/suspicious/noExplicitAny: the binder has converted each to its declared type
export function switchAttributes(p: Record<string, any>): AttributeFilter | undefined {
  const terms: Term[] = []
  if (p.Directory) terms.push({ bit: 16, not: false })
  if (p.File) terms.push({ bit: 16, not: true })
  if (p.System) terms.push({ bit: 4, not: false })
  if (p.ReadOnly) terms.push({ bit: 1, not: false })
  if (p.Hidden) terms.push({ bit: 2, not: false })
  return terms.length === 0 ? undefined : { any: [terms], namesHidden: p.Hidden === true }
}

export function attributesMatch(filter: AttributeFilter | undefined, attributes: number): boolean {
  return (
    filter === undefined ||
    filter.any.some((list) => list.every(({ bit, not }) => ((attributes & bit) === bit) !== not))
  )
}
