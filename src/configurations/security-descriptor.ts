/**
 * Who may use a configuration, as PowerShell writes it: `O:NSG:BAD:P(A;;GA;;;BA)(XA;;GA;;;RM;(Member_of {SID(S-1-5-32-547)}))S:P(...)`.
 * Only what decides who may enter is used: the DACL's entries, in their order. An entry that cannot be kept is refused, never skipped.
 * @see MS-DTYP 2.5.1 (SDDL), 2.5.3.2 (the check)
 */

/** What is wrong with a descriptor, and how it is mended. */
export class SddlError extends Error {
  override readonly name = 'SddlError'
}

/** A condition of an `XA` or `XD` entry. */
export type Condition =
  | {
      readonly kind: 'memberOf'
      readonly all: boolean
      readonly not: boolean
      readonly sids: readonly string[]
    }
  | { readonly kind: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly kind: 'not'; readonly of: Condition }

export interface AccessEntry {
  readonly allow: boolean
  /** `S-1-...`, or a two-letter alias of a domain's own, which only a mapping can resolve */
  readonly sid: string
  readonly condition?: Condition
}

export interface SecurityDescriptor {
  readonly owner: string | undefined
  readonly group: string | undefined
  /** the DACL's entries that speak of opening sessions */
  readonly entries: readonly AccessEntry[]
}

/** SDDL's aliases of SIDs that are the same everywhere. */
const aliases = new Map([
  ['WD', 'S-1-1-0'],
  ['CO', 'S-1-3-0'],
  ['CG', 'S-1-3-1'],
  ['OW', 'S-1-3-4'],
  ['NU', 'S-1-5-2'],
  ['IU', 'S-1-5-4'],
  ['SU', 'S-1-5-6'],
  ['AN', 'S-1-5-7'],
  ['ED', 'S-1-5-9'],
  ['PS', 'S-1-5-10'],
  ['AU', 'S-1-5-11'],
  ['RC', 'S-1-5-12'],
  ['SY', 'S-1-5-18'],
  ['LS', 'S-1-5-19'],
  ['NS', 'S-1-5-20'],
  ['BA', 'S-1-5-32-544'],
  ['BU', 'S-1-5-32-545'],
  ['BG', 'S-1-5-32-546'],
  ['PU', 'S-1-5-32-547'],
  ['AO', 'S-1-5-32-548'],
  ['SO', 'S-1-5-32-549'],
  ['PO', 'S-1-5-32-550'],
  ['BO', 'S-1-5-32-551'],
  ['RE', 'S-1-5-32-552'],
  ['RU', 'S-1-5-32-554'],
  ['RD', 'S-1-5-32-555'],
  ['NO', 'S-1-5-32-556'],
  ['MU', 'S-1-5-32-558'],
  ['LU', 'S-1-5-32-559'],
  ['IS', 'S-1-5-32-568'],
  ['CY', 'S-1-5-32-569'],
  ['ER', 'S-1-5-32-573'],
  ['CD', 'S-1-5-32-574'],
  ['HA', 'S-1-5-32-578'],
  ['AA', 'S-1-5-32-579'],
  ['RM', 'S-1-5-32-580'],
  ['AC', 'S-1-15-2-1'],
])
/** of a domain or machine: their SIDs begin with its own */
const relative = /^(?:DA|DU|DG|DC|DD|LA|LG|EA|SA|CA|PA|RS|EK|KA|RO|CN|AP|SS|AS)$/

/** @returns `S-1-...`, or the alias itself when only a mapping can say. @throws {SddlError} */
export function sidOf(written: string): string {
  const upper = written.trim().toUpperCase()
  if (/^S-1-(?:\d{1,15}|0X[0-9A-F]{1,12})(?:-\d{1,10}){0,15}$/.test(upper)) return upper
  const known = aliases.get(upper)
  if (known !== undefined) return known
  if (relative.test(upper)) return upper
  throw new SddlError(
    `${written === '' ? 'an entry without a SID' : `${written} is no SID and no alias`}: write S-1-5-32-544, or BA, for example`,
  )
}

// MS-DTYP 2.4.3: PowerShell asks for execute (Invoke); GA contains it
const genericAll = 0x10000000
const genericExecute = 0x20000000
const rights = new Map<string, number>([
  ['GA', genericAll],
  ['GX', genericExecute],
  ['GW', 0x40000000],
  ['GR', 0x80000000],
  ['RC', 0x20000],
  ['SD', 0x10000],
  ['WD', 0x40000],
  ['WO', 0x80000],
  ['CC', 1],
  ['DC', 2],
  ['LC', 4],
  ['SW', 8],
  ['RP', 16],
  ['WP', 32],
  ['DT', 64],
  ['LO', 128],
  ['CR', 256],
])

/** @throws {SddlError} naming what is wrong */
export function readSecurityDescriptor(sddl: string): SecurityDescriptor {
  const text = sddl.trim()
  let at = 0
  let owner: string | undefined
  let group: string | undefined
  let entries: AccessEntry[] | undefined
  const seen = new Set<string>()
  while (at < text.length) {
    const part = /^([OGDS]):/i.exec(text.slice(at))?.[1]?.toUpperCase()
    if (part === undefined)
      throw new SddlError(
        `at character ${at + 1} of the descriptor O:, G:, D: or S: is expected, not ${text.slice(at, at + 12)}`,
      )
    if (seen.has(part)) throw new SddlError(`${part}: stands twice: leave one`)
    seen.add(part)
    at += 2
    if (part === 'O' || part === 'G') {
      const [written = ''] = /^(?:S-1-[0-9-]+|[A-Z]{2})/i.exec(text.slice(at)) ?? []
      const sid = sidOf(written)
      if (part === 'O') owner = sid
      else group = sid
      at += written.length
      continue
    }
    const flags = /^(?:P|AR|AI|NO_ACCESS_CONTROL)*/.exec(text.slice(at))?.[0] ?? ''
    if (part === 'D' && flags.includes('NO_ACCESS_CONTROL'))
      throw new SddlError('D:NO_ACCESS_CONTROL lets everybody in: write (A;;GA;;;WD) if that is meant')
    at += flags.length
    const list: string[] = []
    while (text[at] === '(') {
      const end = closing(text, at)
      list.push(text.slice(at + 1, end))
      at = end + 1
      while (text[at] === ' ') at++
    }
    // S: says what Windows writes into its audit log; this server's log has every opening
    if (part === 'D') entries = list.flatMap((one) => accessEntry(one))
  }
  if (entries === undefined)
    throw new SddlError('the descriptor has no D: part, which would let everybody in: add D:(A;;GA;;;BA)')
  return { owner, group, entries }
}

function closing(text: string, from: number): number {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) return at
  }
  throw new SddlError(`the parenthesis at character ${from + 1} is not closed`)
}

function accessEntry(text: string): AccessEntry[] {
  const parts = text.split(';')
  const [type = '', flags = '', mask = '', object = '', inherited = '', account = ''] = parts
  const condition = parts.slice(6).join(';').trim()
  const kind = type.trim().toUpperCase()
  const allow = kind === 'A' || kind === 'XA'
  if (!allow && kind !== 'D' && kind !== 'XD')
    throw new SddlError(
      `(${text}): entries of the type ${type || '(none)'} are not known here: use A, D, XA or XD`,
    )
  if (parts.length < 6) throw new SddlError(`(${text}): an entry has six parts: (A;;GA;;;BA)`)
  if (object.trim() !== '' || inherited.trim() !== '')
    throw new SddlError(`(${text}): entries for kinds of objects mean nothing here: leave these parts empty`)
  const granted = maskOf(mask.trim(), text)
  const sid = sidOf(account)
  if (condition !== '' && !kind.startsWith('X'))
    throw new SddlError(`(${text}): a condition needs the type XA or XD`)
  if ((granted & (genericAll | genericExecute)) === 0) return []
  // inherit only: for what is below, and nothing is
  if (/IO/i.test(flags)) return []
  return [{ allow, sid, ...(condition !== '' && { condition: conditionOf(condition, text) }) }]
}

function maskOf(written: string, entry: string): number {
  if (/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(written)) {
    const number = Number(written) | 0
    if ((number & 0xf0000000) === 0)
      throw new SddlError(`(${entry}): of a number only the generic rights mean something here: write GA`)
    return number
  }
  let mask = 0
  for (let i = 0; i < written.length; i += 2) {
    const right = rights.get(written.slice(i, i + 2).toUpperCase())
    if (right === undefined)
      throw new SddlError(
        `(${entry}): the right ${written.slice(i, i + 2)} is not known here: GA, or GX, lets somebody open sessions`,
      )
    mask |= right
  }
  return mask
}

/** `Member_of {SID(BA)} && (Member_of {SID(RM)} || ...)`, as PowerShell writes RequiredGroups. */
function conditionOf(text: string, entry: string): Condition {
  const tokens = text.match(/&&|\|\||!|[(){},]|[A-Za-z0-9_@.-]+|\S/g) ?? []
  let at = 0
  const fail = (problem: string): never => {
    throw new SddlError(
      `(${entry}): ${problem}; conditions are made of Member_of {SID(...)}, Member_of_Any, Not_, &&, || and !`,
    )
  }
  const expect = (token: string): void => {
    if (tokens[at] !== token) fail(`${token} is expected in the condition, not ${tokens[at] ?? 'its end'}`)
    at++
  }
  const several = (kind: 'and' | 'or', sign: string, one: () => Condition): Condition => {
    const of = [one()]
    while (tokens[at] === sign) {
      at++
      of.push(one())
    }
    return of.length === 1 ? (of[0] as Condition) : { kind, of }
  }
  const or = (): Condition => several('or', '||', and)
  const and = (): Condition => several('and', '&&', term)
  let depth = 0
  const term = (): Condition => {
    if (++depth > 64) fail('the condition nests deeper than 64')
    try {
      if (tokens[at] === '!') {
        at++
        return { kind: 'not', of: term() }
      }
      if (tokens[at] === '(') {
        at++
        const inner = or()
        expect(')')
        return inner
      }
      const operator = /^(Not_)?Member_of(_Any)?$/i.exec(tokens[at] ?? '')
      if (operator === null) return fail(`${tokens[at] ?? 'its end'} is no operator that is known here`)
      at++
      return {
        kind: 'memberOf',
        all: operator[2] === undefined,
        not: operator[1] !== undefined,
        sids: sids(),
      }
    } finally {
      depth--
    }
  }
  const sids = (): string[] => {
    const found: string[] = []
    const braces = tokens[at] === '{'
    if (braces) at++
    do {
      if (found.length > 0) at++
      if (tokens[at]?.toUpperCase() !== 'SID') fail(`SID(...) is expected, not ${tokens[at] ?? 'its end'}`)
      at++
      expect('(')
      found.push(sidOf(tokens[at++] ?? ''))
      expect(')')
    } while (braces && tokens[at] === ',')
    if (braces) expect('}')
    return found
  }
  const all = or()
  if (at < tokens.length) fail(`${tokens[at]} is not expected there`)
  return all
}

/** Every SID that a descriptor's decision needs. */
export function sidsIn({ entries }: SecurityDescriptor): Set<string> {
  const found = new Set<string>()
  const walk = (condition: Condition): void => {
    if (condition.kind === 'memberOf') for (const sid of condition.sids) found.add(sid)
    else if (condition.kind === 'not') walk(condition.of)
    else condition.of.forEach(walk)
  }
  for (const { sid, condition } of entries) {
    found.add(sid)
    if (condition !== undefined) walk(condition)
  }
  return found
}

/** MS-DTYP 2.5.3.2: the first entry that speaks of the caller decides; none: no. */
export function mayEnter({ entries }: SecurityDescriptor, has: (sid: string) => boolean): boolean {
  const holds = (condition: Condition): boolean => {
    if (condition.kind === 'memberOf') {
      const member = condition.all ? condition.sids.every(has) : condition.sids.some(has)
      return member !== condition.not
    }
    if (condition.kind === 'not') return !holds(condition.of)
    return condition.kind === 'and' ? condition.of.every(holds) : condition.of.some(holds)
  }
  for (const { allow, sid, condition } of entries)
    if (has(sid) && (condition === undefined || holds(condition))) return allow
  return false
}
