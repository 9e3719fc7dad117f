/** The users of Basic: one JSON file in the state directory, written whole, read again when it changes. */
import { usersFileLookMs } from '../settings/limits.ts'
import { mkdirSync, readFileSync, rmdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { hashPassword } from './password.ts'
import type { Settings } from '../settings/schema.ts'
import { writeFileWhole } from '../settings/state-directory.ts'

export interface StoredUser {
  readonly name: string
  readonly groups: readonly string[]
  /** PHC string, see password.ts */
  readonly hash: string
}

export interface UserStore {
  /** by name, without case */
  find(name: string): StoredUser | undefined
  list(): readonly StoredUser[]
  /** changes whenever the file does: whoever remembers a verified password forgets it then */
  readonly version: string
}

const groupsDefault: readonly string[] = []

/** Where the users are: one file for all endpoints, the state directory's own unless one of them names another. */
export const usersFileOf = (settings: Settings, stateDirectory: string): string => {
  for (const endpoint of Object.values(settings.endpoints))
    if (endpoint.type !== 'redirect' && endpoint.authentication?.basic?.usersFile !== undefined)
      return endpoint.authentication.basic.usersFile
  return join(stateDirectory, 'users.json')
}

/** @throws {Error} naming the file when it is not a users file */
function parseUsers(path: string, text: string): Map<string, StoredUser> {
  const wrong = (problem: string) =>
    new Error(`${path}: ${problem}; repair it, or move it away and add the users again with fanin user add`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw wrong(`is not JSON (${(error as Error).message})`)
  }
  const users = (value as { users?: unknown } | null)?.users
  if (!Array.isArray(users)) throw wrong('has no list "users"')
  const byName = new Map<string, StoredUser>()
  for (const user of users as Partial<StoredUser>[]) {
    if (typeof user?.name !== 'string' || typeof user.hash !== 'string')
      throw wrong('has a user without name or hash')
    const groups = Array.isArray(user.groups)
      ? user.groups.filter((group) => typeof group === 'string')
      : groupsDefault
    byName.set(user.name.toLowerCase(), { name: user.name, groups, hash: user.hash })
  }
  return byName
}

function stamp(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true })
  return found ? `${found.mtimeNs}:${found.size}:${found.ino}` : 'none'
}

/** @param now milliseconds; the file is looked at now and then */
export function openUserStore(path: string, now: () => number): UserStore {
  let users = new Map<string, StoredUser>()
  let version = ''
  let lookedAt = Number.NEGATIVE_INFINITY
  const refresh = () => {
    if (now() - lookedAt < usersFileLookMs) return
    lookedAt = now()
    const found = stamp(path)
    if (found === version) return
    users = found === 'none' ? new Map() : parseUsers(path, readFileSync(path, 'utf8'))
    version = found
  }
  refresh()
  return {
    find: (name) => {
      refresh()
      return users.get(name.toLowerCase())
    },
    list: () => {
      refresh()
      return [...users.values()]
    },
    get version() {
      refresh()
      return version
    },
  }
}

/** Reads, changes and writes the file under a lock, so that two `fanin user` at once lose nothing. */
function change(path: string, edit: (users: Map<string, StoredUser>) => void): void {
  const lock = `${path}.lock`
  try {
    mkdirSync(lock)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST')
      throw new Error(`another fanin user command is at work; if there is none, remove ${lock}`)
    throw error
  }
  try {
    const users =
      stamp(path) === 'none' ? new Map<string, StoredUser>() : parseUsers(path, readFileSync(path, 'utf8'))
    edit(users)
    writeFileWhole(path, `${JSON.stringify({ version: 1, users: [...users.values()] }, undefined, 2)}\n`)
  } finally {
    rmdirSync(lock)
  }
}

/** RFC 7617: no colon, no control characters in a user name; `\` and `@` part names from domains. */
export function checkUserName(name: string): void {
  if (name === '' || name.length > 256 || /[\u0000-\u001f\u007f:\\]/.test(name))
    throw new Error(
      `${JSON.stringify(name)} cannot be a user name: no colon, backslash or control character, 1 to 256 long`,
    )
}

/** @throws {Error} when there is such a user already */
export async function addUser(
  path: string,
  name: string,
  password: string,
  groups: readonly string[],
): Promise<void> {
  checkUserName(name)
  const hash = await hashPassword(password)
  change(path, (users) => {
    if (users.has(name.toLowerCase()))
      throw new Error(`there is a user ${name} already: use fanin user passwd ${name}`)
    users.set(name.toLowerCase(), { name, groups, hash })
  })
}

export function removeUser(path: string, name: string): void {
  change(path, (users) => {
    if (!users.delete(name.toLowerCase())) throw new Error(`there is no user ${name}`)
  })
}

export async function setPassword(path: string, name: string, password: string): Promise<void> {
  const hash = await hashPassword(password)
  change(path, (users) => {
    const user = users.get(name.toLowerCase())
    if (!user) throw new Error(`there is no user ${name}: use fanin user add ${name}`)
    users.set(name.toLowerCase(), { ...user, hash })
  })
}
