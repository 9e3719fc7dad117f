/**
 * Before stop 1: what Node's HTTP parser lets through and two readers could read differently is refused (tried on Node 20.20).
 * After it there is one path per request, and routing and authentication see the same one.
 */
import type { FastifyInstance } from 'fastify'

/** @returns why the request is refused, or undefined */
export function refusal(facts: {
  httpVersionMajor: number
  url: string
  rawHeaders: readonly string[]
}): string | undefined {
  if (facts.httpVersionMajor !== 1) return 'HTTP/0.9 and its bare lines'
  if (!facts.url.startsWith('/')) return 'a target that is not a path (RFC 9112 3.2.1)'
  const path = facts.url.split('?', 1)[0] ?? ''
  // an encoded slash, backslash or NUL is a separator to one reader and a character to the next
  if (/[\\\0]|%(?:2f|5c|00)/i.test(path)) return 'an ambiguous path'
  // most paths have neither a dot nor an escape
  if (/[.%]/.test(path)) {
    try {
      const segments = decodeURIComponent(path).split('/')
      if (segments.some((segment) => segment === '.' || segment === '..')) return 'a path with dot segments'
    } catch {
      return 'a path with broken percent-encoding'
    }
  }
  let hosts = 0
  let authorizations = 0
  for (let index = 0; index < facts.rawHeaders.length; index += 2) {
    const name = facts.rawHeaders[index] ?? ''
    if (name.length === 4 && name.toLowerCase() === 'host') hosts++
    else if (name.length === 13 && name.toLowerCase() === 'authorization') authorizations++
  }
  if (hosts > 1) return 'two Host headers'
  if (authorizations > 1) return 'two Authorization headers'
  return undefined
}

/** Refuses on every route of a listener, those of unknown applications included. */
export function installGate(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { raw } = request
    const reason = refusal({
      httpVersionMajor: raw.httpVersionMajor,
      url: raw.url ?? '',
      rawHeaders: raw.rawHeaders,
    })
    if (reason === undefined) return done()
    request.log.warn({ event: 'requestRefused', from: request.ip, reason }, 'malformed request refused')
    void reply.code(400).header('connection', 'close').send()
  })
}
