/**
 * The file system's own patterns, as Windows has them and .NET keeps them everywhere (FileSystemName.MatchesWin32Expression):
 * `?` is no dot, and nothing at a dot or at the end; `*.` ends at the last dot; a dot before `?` or `*` may be missing at the end.
 */

type Token = '*' | '<' | '>' | '"' | { readonly is: string }

function tokensOf(filter: string): Token[] {
  if (filter === '' || filter === '*.*') return ['*']
  const tokens: Token[] = []
  for (const [at, char] of [...filter].entries()) {
    const next = filter[at + 1]
    if (char === '*') tokens.push('*')
    else if (char === '?') tokens.push('>')
    else if (char !== '.') tokens.push({ is: char.toLowerCase() })
    else if (next === undefined && tokens.at(-1) === '*') tokens[tokens.length - 1] = '<'
    else tokens.push(next === '?' || next === '*' ? '"' : { is: '.' })
  }
  return tokens
}

export interface FilterPattern {
  test(name: string): boolean
}

/** Names are compared without case. */
export function filterPattern(filter: string): FilterPattern {
  const tokens = tokensOf(filter)
  return { test: (name) => matches(tokens, name.toLowerCase()) }
}

function matches(tokens: readonly Token[], name: string): boolean {
  const lastDot = name.lastIndexOf('.')
  let states = new Set([0])
  for (let at = 0; at < name.length && states.size > 0; at++) {
    const next = new Set<number>()
    for (const state of states) if (state < tokens.length) step(tokens, state, name, at, lastDot, next)
    states = next
  }
  for (const state of states) {
    let one = state
    while (one < tokens.length && typeof tokens[one] === 'string') one++
    if (one === tokens.length) return true
  }
  return false
}

/** Where the pattern can be after one more character of the name. */
function step(
  tokens: readonly Token[],
  from: number,
  name: string,
  at: number,
  lastDot: number,
  next: Set<number>,
): void {
  const char = name[at]
  for (let one = from; ; one++) {
    const token = tokens[one]
    // whatever led here without a character has taken this one
    if (token === undefined) return void next.add(one)
    if (token === '*' || (token === '<' && at !== lastDot)) next.add(one)
    else if (token === '>') {
      if (char !== '.') return void next.add(one + 1)
    } else if (token !== '<') {
      if (char === (token === '"' ? '.' : token.is)) next.add(one + 1)
      return
    }
  }
}
