/** What Windows' SIDs mean on this host: groups by name, how somebody came, or what the settings say (`sids`). docs/access.md has the table. */
import { isAmong, type Principal } from '../auth/principal.ts'
import { type SecurityDescriptor, sidsIn } from './security-descriptor.ts'

export interface Account {
  readonly users: readonly string[]
  readonly groups: readonly string[]
}

/** By SID in upper case. */
export type SidMapping = ReadonlyMap<string, Account>

/** Somebody who asks for a session, and where from. */
export interface Caller {
  readonly principal: Principal
  readonly local: boolean
}

const group =
  (name: string) =>
  ({ principal }: Caller) =>
    isAmong(principal, { users: [], groups: [name] })

const meanings = new Map<string, (caller: Caller) => boolean>([
  // WD, AU, BU: nobody comes here unauthenticated
  ['S-1-1-0', () => true],
  ['S-1-5-11', () => true],
  ['S-1-5-32-545', () => true],
  // NU, IU: over the network, or on this machine
  ['S-1-5-2', ({ local }) => !local],
  ['S-1-5-4', ({ local }) => local],
  // SY: root, over the control socket
  ['S-1-5-18', ({ principal }) => principal.scheme === 'Local' && principal.name === 'root'],
  // AN: there are no anonymous callers
  ['S-1-5-7', () => false],
  ['S-1-5-32-544', group('administrators')],
  ['S-1-5-32-546', group('guests')],
  ['S-1-5-32-547', group('power users')],
  ['S-1-5-32-551', group('backup operators')],
  ['S-1-5-32-555', group('remote desktop users')],
  ['S-1-5-32-573', group('event log readers')],
  ['S-1-5-32-580', group('remote management users')],
])

/** The SIDs of a descriptor that neither this host nor the settings give a meaning. */
export function unknownSids(descriptor: SecurityDescriptor, mapping: SidMapping): string[] {
  return [...sidsIn(descriptor)].filter((sid) => !meanings.has(sid) && !mapping.has(sid))
}

/** A mapping of the settings comes before the host's own meaning. */
export function hasSid(caller: Caller, sid: string, mapping: SidMapping): boolean {
  const mapped = mapping.get(sid)
  if (mapped !== undefined) return isAmong(caller.principal, mapped)
  return meanings.get(sid)?.(caller) ?? false
}
