/** Bearer tokens (RFC 6750): JWTs of the issuers in the settings, checked by jose; scopes, roles and groups become groups here. */
import { readFileSync } from 'node:fs'
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  importSPKI,
  jwtVerify,
  type JSONWebKeySet,
  type JWTPayload,
  type JWTVerifyGetKey,
} from 'jose'
import { credentialCharsMax, jwksCacheMs, jwksCooldownMs, jwksTimeoutMs } from '../settings/limits.ts'
import type { BearerIssuerSettings } from '../settings/schema.ts'
import type { AuthScheme, AuthStep } from './authenticate.ts'
import type { Principal } from './principal.ts'
import { createVerifiedCache } from './verified-cache.ts'

export interface BearerFacts {
  readonly issuers: readonly BearerIssuerSettings[]
  readonly now: () => number
  readonly credentialCacheMs: number
}

export interface Bearer extends AuthScheme {
  readonly verify: (token: string) => Promise<AuthStep>
}

interface Issuer {
  readonly settings: BearerIssuerSettings
  readonly key: JWTVerifyGetKey
}

const denied = (reason: string): AuthStep => ({ type: 'denied', reason })

/** @throws {Error} when a key file cannot be read */
export async function createBearer({ issuers, now, credentialCacheMs }: BearerFacts): Promise<Bearer> {
  const known = new Map<string, Issuer>()
  for (const settings of issuers) known.set(settings.issuer, { settings, key: await keysOf(settings) })
  const verified = createVerifiedCache(credentialCacheMs, now)

  const verify = async (token: string): Promise<AuthStep> => {
    if (token.length > credentialCharsMax) return denied('a token beyond every bound')
    const before = verified.get(token)
    if (before) return { type: 'principal', principal: before }
    try {
      const { iss } = decodeJwt(token)
      const issuer = iss === undefined ? undefined : known.get(iss)
      if (!issuer) return denied(`a token of the unknown issuer ${JSON.stringify(iss)}`)
      const { settings, key } = issuer
      const { payload } = await jwtVerify(token, key, {
        issuer: settings.issuer,
        audience: [...settings.audience],
        algorithms: [...settings.algorithms],
        clockTolerance: settings.clockToleranceMs / 1000,
        requiredClaims: ['exp', settings.nameClaim],
        currentDate: new Date(now()),
      })
      const principal = principalOf(payload, settings)
      if (typeof principal === 'string') return denied(principal)
      verified.set(token, principal, (payload.exp ?? 0) * 1000 + settings.clockToleranceMs)
      return { type: 'principal', principal }
    } catch (error) {
      if (error instanceof errors.JOSEError) return denied(`token refused: ${error.message}`)
      // the issuer could not be asked: fetch's own errors
      if (error instanceof TypeError || (error as Error).name === 'TimeoutError')
        return denied(`the issuer's keys cannot be had: ${(error as Error).message}`)
      throw error
    }
  }
  return {
    label: 'Bearer',
    // a token over plain http can be read and used by whoever sees it, as a password can
    challenge: (connection) =>
      connection.encrypted || connection.loopback ? 'Bearer realm="WSMAN"' : undefined,
    step: async (token, connection) =>
      connection.encrypted || connection.loopback
        ? verify(token)
        : denied('a bearer token over plain http: use https'),
    verify,
  }
}

async function keysOf(settings: BearerIssuerSettings): Promise<JWTVerifyGetKey> {
  if (settings.jwksUri !== undefined)
    return createRemoteJWKSet(new URL(settings.jwksUri), {
      timeoutDuration: jwksTimeoutMs,
      cacheMaxAge: jwksCacheMs,
      cooldownDuration: jwksCooldownMs,
    })
  const text = readFileSync(settings.jwksFile ?? '', 'utf8')
  if (!text.includes('-----BEGIN')) return createLocalJWKSet(JSON.parse(text) as JSONWebKeySet)
  const keys = new Map(
    await Promise.all(
      settings.algorithms.map(
        async (algorithm) => [algorithm, await importSPKI(text, algorithm).catch(() => undefined)] as const,
      ),
    ),
  )
  return async ({ alg }) => {
    const key = keys.get(alg as BearerIssuerSettings['algorithms'][number])
    if (!key) throw new errors.JOSEAlgNotAllowed(`the key of ${settings.issuer} does not do ${alg}`)
    return key
  }
}

/** @returns the reason of a refusal, as text */
function principalOf(payload: JWTPayload, settings: BearerIssuerSettings): Principal | string {
  const name = payload[settings.nameClaim]
  if (typeof name !== 'string' || name === '') return `the token's ${settings.nameClaim} names nobody`
  const scopes = [...words(payload.scope), ...words(payload.scp)]
  const missing = settings.requiredScopes.find((scope) => !scopes.includes(scope))
  if (missing !== undefined) return `the token of ${name} lacks the scope ${missing}`
  const mapping = new Map(Object.entries(settings.groups))
  const groups = new Set<string>()
  for (const claim of [...scopes, ...words(payload.roles), ...words(payload[settings.groupsClaim])]) {
    const group = mapping.get(claim)
    if (group !== undefined) groups.add(group)
  }
  return { name, scheme: 'Bearer', groups: [...groups], tenant: settings.issuer }
}

/** A list, or words with spaces between them (RFC 6749 3.3). */
function words(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ').filter((word) => word !== '')
  return Array.isArray(claim) ? claim.filter((word) => typeof word === 'string') : []
}
