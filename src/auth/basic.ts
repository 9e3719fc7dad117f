/** Basic (RFC 7617): user and password on every request. A hash is computed once in a while, never per request. */
import { LimitError } from '../errors.ts'
import { credentialCharsMax, passwordHashesMax, passwordHashesWaitingMax } from '../settings/limits.ts'
import type { BasicSettings } from '../settings/schema.ts'
import type { AuthConnection, AuthScheme, AuthStep } from './authenticate.ts'
import { verifyPassword } from './password.ts'
import type { Throttle } from './throttle.ts'
import type { UserStore } from './user-store.ts'
import { createVerifiedCache } from './verified-cache.ts'

export interface BasicFacts {
  readonly settings: BasicSettings
  /** undefined: passwords are not accepted, only tokens in their place */
  readonly users: UserStore | undefined
  readonly throttle: Throttle
  readonly now: () => number
  readonly credentialCacheMs: number
  /** takes a bearer token in the password's place */
  readonly token?: (token: string) => Promise<AuthStep>
}

/** Verifying an unknown user costs the same hash, so that time does not tell who exists. */
const nobody = '$scrypt$ln=15,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA'

const denied = (reason: string): AuthStep => ({ type: 'denied', reason })

export function createBasic({
  settings,
  users,
  throttle,
  now,
  credentialCacheMs,
  token,
}: BasicFacts): AuthScheme {
  const verified = createVerifiedCache(credentialCacheMs, now)
  const pending = new Map<string, Promise<AuthStep>>()
  const turn = createTurns(passwordHashesMax, passwordHashesWaitingMax)
  let usersVersion = users?.version
  const safe = (connection: AuthConnection) =>
    connection.encrypted || connection.loopback || settings.allowUnencrypted

  const verify = async (user: string, password: string, address: string): Promise<AuthStep> => {
    const stored = users?.find(user)
    const right = await turn(() => verifyPassword(password, stored?.hash ?? nobody))
    if (!stored || !right) {
      throttle.failed(address, user)
      return denied(stored ? `wrong password for ${stored.name}` : `no user ${JSON.stringify(user)}`)
    }
    throttle.succeeded(address, user)
    return {
      type: 'principal',
      principal: { name: stored.name, scheme: 'Basic', groups: stored.groups, tenant: '' },
    }
  }

  return {
    label: 'Basic',
    // PowerShell and WinRM look for this realm (protocol.md §3.2)
    challenge: (connection) => (safe(connection) ? 'Basic realm="WSMAN"' : undefined),
    step: async (text, connection) => {
      if (!safe(connection))
        return denied('a password over plain http: use https, or allow it with allowUnencrypted')
      if (text.length > credentialCharsMax || !/^[A-Za-z0-9+/]*={0,2}$/.test(text))
        return denied('malformed Basic credentials')
      const credential = Buffer.from(text, 'base64').toString('utf8')
      const colon = credential.indexOf(':')
      if (colon < 0) return denied('malformed Basic credentials')
      const password = credential.slice(colon + 1)
      if (token) {
        const bearer = tokenOf(password)
        if (bearer !== undefined) return token(bearer)
      }
      if (!users) return denied('passwords are not accepted here')
      if (users.version !== usersVersion) {
        verified.clear()
        usersVersion = users.version
      }
      const known = verified.get(credential)
      if (known) return { type: 'principal', principal: known }
      const user = localName(credential.slice(0, colon))
      if (!throttle.allows(connection.remoteAddress, user))
        return denied(`too many failed attempts for ${JSON.stringify(user)}: it must wait`)
      // fifty connections of one client arrive at once: one hash serves them all
      const key = `${connection.remoteAddress} ${credential}`
      let running = pending.get(key)
      if (!running) {
        running = verify(user, password, connection.remoteAddress).finally(() => pending.delete(key))
        pending.set(key, running)
      }
      const step = await running
      if (step.type === 'principal') verified.set(credential, step.principal)
      return step
    },
  }
}

/** The way stock PowerShell sends OAuth: `Bearer eyJ...` as the password, or the token alone. */
function tokenOf(password: string): string | undefined {
  const text = password.replace(/^Bearer /i, '')
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(text) ? text : undefined
}

/** `.\alice` is alice of this machine, as Windows writes it. */
const localName = (name: string) => name.replace(/^\.\\/, '')

/** At most `max` at work, at most `waitingMax` in line. */
function createTurns(max: number, waitingMax: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= max) {
      if (waiting.length >= waitingMax)
        throw new LimitError('passwordHashesWaitingMax', waitingMax, 'too many passwords to verify at once')
      await new Promise<void>((resolve) => waiting.push(resolve))
    } else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}
