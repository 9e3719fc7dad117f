/**
 * A table of parameters as text, one parameter a line, for cmdlets with many sets:
 *
 *   Name string[] @ProcessName !notNullOrEmpty = NameSet 0 byName; OtherSet mandatory 0 pipeline
 *
 * Name and type, aliases behind `@`, checks behind `!` (`!range:1..65535`, `!set:a,b`), then the parameter sets with what it
 * is in each (a number is its position); `*` or nothing stands for all sets.
 */
import type { ParameterPlace, ParameterSpec, Validation } from './cmdlet.ts'

function check(text: string): Validation {
  const [name = '', rest = ''] = text.split(/:(.*)/s)
  if (name === 'set') return { set: rest.split(',') }
  if (name === 'kind') return { rangeKind: rest as 'Positive' }
  if (name === 'pattern') return { pattern: rest }
  const [from = '', to = ''] = rest.split('..')
  const pair = [Number(from), Number(to)] as const
  if (name === 'range') return { range: pair }
  if (name === 'length') return { length: pair }
  if (name === 'count') return { count: pair }
  return name as Validation
}

function place(words: readonly string[]): ParameterPlace {
  const position = words.find((one) => /^\d+$/.test(one))
  return {
    ...(words.includes('mandatory') ? { mandatory: true } : {}),
    ...(position === undefined ? {} : { position: Number(position) }),
    ...(words.includes('pipeline') ? { pipeline: true } : {}),
    ...(words.includes('byName') ? { byName: true } : {}),
    ...(words.includes('remaining') ? { remaining: true } : {}),
    ...(words.includes('hidden') ? { hidden: true } : {}),
  }
}

/** @see parameter-notation.ts */
export function parametersOf(text: string): Readonly<Record<string, ParameterSpec>> {
  const specs = text.split('\n').flatMap((line): [string, ParameterSpec][] => {
    const [facts = '', inSets = ''] = line.trim().split(/ =(?: |$)/)
    const [name, type = 'object', ...marks] = facts.split(' ')
    if (!name) return []
    const aliases = marks.filter((one) => one.startsWith('@')).map((one) => one.slice(1))
    const validate = marks.filter((one) => one.startsWith('!')).map((one) => check(one.slice(1)))
    const sets = inSets.split(';').flatMap((one): [string, ParameterPlace][] => {
      const [set, ...words] = one.trim().split(' ')
      return set ? [[set, place(words)]] : []
    })
    const everywhere = sets.length === 1 && sets[0]?.[0] === '*' ? sets[0][1] : undefined
    const spec: ParameterSpec = {
      type,
      ...(aliases.length > 0 ? { aliases } : {}),
      ...(validate.length > 0 ? { validate } : {}),
      ...(everywhere ?? (sets.length === 0 ? {} : { sets: Object.fromEntries(sets) })),
    }
    return [[name, spec]]
  })
  return Object.fromEntries(specs)
}
