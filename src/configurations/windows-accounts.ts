/**
 * What Windows' SIDs and account names mean on this host: groups by name, how somebody came, or what the settings say (`accounts`).
 * docs/registration.md has the table.
 */
import { isAmong, type Principal } from '../auth/principal.ts'
import { type SecurityDescriptor, sidsIn } from './security-descriptor.ts'

export interface Account {
  readonly users: readonly string[]
  readonly groups: readonly string[]
}

/** By SID or name, in upper case. */
export type AccountMapping = ReadonlyMap<string, Account>

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

/** As Windows writes them in role definitions and required groups. */
const names = new Map([
  ['EVERYONE', 'S-1-1-0'],
  ['NT AUTHORITY\\AUTHENTICATED USERS', 'S-1-5-11'],
  ['NT AUTHORITY\\NETWORK', 'S-1-5-2'],
  ['NT AUTHORITY\\INTERACTIVE', 'S-1-5-4'],
  ['NT AUTHORITY\\SYSTEM', 'S-1-5-18'],
  ['BUILTIN\\ADMINISTRATORS', 'S-1-5-32-544'],
  ['BUILTIN\\USERS', 'S-1-5-32-545'],
  ['BUILTIN\\GUESTS', 'S-1-5-32-546'],
  ['BUILTIN\\POWER USERS', 'S-1-5-32-547'],
  ['BUILTIN\\BACKUP OPERATORS', 'S-1-5-32-551'],
  ['BUILTIN\\REMOTE DESKTOP USERS', 'S-1-5-32-555'],
  ['BUILTIN\\EVENT LOG READERS', 'S-1-5-32-573'],
  ['BUILTIN\\REMOTE MANAGEMENT USERS', 'S-1-5-32-580'],
])

/** Is the caller the user, or in the group, that a role or a required group names? A SID is a name too. */
export function isAccount(caller: Caller, name: string, accounts: AccountMapping): boolean {
  const key = name.toUpperCase()
  const mapped = accounts.get(key)
  if (mapped !== undefined) return isAmong(caller.principal, mapped)
  const sid = names.get(key) ?? (key.startsWith('S-1-') ? key : undefined)
  if (sid !== undefined) return hasSid(caller, sid, accounts)
  return isAmong(caller.principal, { users: [name], groups: [name] })
}

/** The SIDs of a descriptor that neither this host nor the settings give a meaning. */
export function unknownSids(descriptor: SecurityDescriptor, mapping: AccountMapping): string[] {
  return [...sidsIn(descriptor)].filter((sid) => !meanings.has(sid) && !mapping.has(sid))
}

/** A mapping of the settings comes before the host's own meaning. */
export function hasSid(caller: Caller, sid: string, mapping: AccountMapping): boolean {
  const mapped = mapping.get(sid)
  if (mapped !== undefined) return isAmong(caller.principal, mapped)
  return meanings.get(sid)?.(caller) ?? false
}
