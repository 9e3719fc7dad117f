/** Completion of type names. */
import { TokenFlags } from '../language/tokens.ts'
import {
  type Completion,
  type Completions,
  type CompletionSource,
  startsWith,
  compareText,
  type Place,
  replacing,
} from './result.ts'

export function typeName(place: Place, source: CompletionSource): Completions | undefined {
  const { token, cursor } = place
  if (!token || (token.flags & TokenFlags.TypeName) === 0) return undefined
  const prefix = place.text.slice(token.extent.start, cursor)
  const { names, accelerators } = source.types()
  const matches: Completion[] = []
  const dot = prefix.lastIndexOf('.')
  if (dot < 0) {
    for (const [short, full] of accelerators) {
      if (startsWith(short, prefix)) {
        matches.push({
          completionText: short,
          listItemText: full.slice(full.lastIndexOf('.') + 1),
          resultType: 'Type',
          toolTip: full,
        })
      }
    }
    matches.sort((a, b) => compareText(a.listItemText, b.listItemText))
  }
  const namespaces = new Set<string>()
  const types: Completion[] = []
  const known = new Set(matches.map((one) => one.toolTip))
  // `pscustomobject` stands for the class of that name too
  const short = new Set(matches.map((one) => one.completionText.toLowerCase()))
  for (const name of names) {
    if (/[`+[]/.test(name)) continue
    const last = name.lastIndexOf('.')
    const own = name.slice(last + 1)
    if (dot >= 0) {
      if (!startsWith(name, prefix)) continue
      const next = name.indexOf('.', prefix.length)
      if (next >= 0) namespaces.add(name.slice(0, next))
      else types.push({ completionText: name, listItemText: own, resultType: 'Type', toolTip: name })
    } else if (startsWith(own, prefix) && !known.has(name) && !short.has(own.toLowerCase())) {
      types.push({ completionText: name, listItemText: own, resultType: 'Type', toolTip: name })
    }
  }
  types.sort((a, b) => compareText(a.listItemText, b.listItemText))
  const spaces = [...namespaces].sort(compareText).map(
    (name): Completion => ({
      completionText: name,
      listItemText: name.slice(name.lastIndexOf('.') + 1),
      resultType: 'Namespace',
      toolTip: `Namespace ${name}`,
    }),
  )
  return replacing(token.extent.start, token.extent.end, [...matches, ...spaces, ...types])
}
