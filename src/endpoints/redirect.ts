/**
 * Answers that send a client elsewhere: an application that has moved, and plain http where only https is served. WinRM clients
 * take the Location of 301, 302, 307 and 308 as their new connection URI (protocol.md §1.7); so do browsers. Nothing here asks
 * for credentials.
 */
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { RedirectEndpointSettings } from '../settings/schema.ts'

/** A whole application, whatever its path. */
function everyPath(
  app: FastifyInstance,
  name: string,
  handler: (request: FastifyRequest, reply: FastifyReply) => FastifyReply,
): void {
  void app.register(
    async (scope) => {
      // bodies are not read: the answer does not depend on them
      scope.removeAllContentTypeParsers()
      scope.addContentTypeParser('*', (_request, payload, done) => {
        payload.resume()
        done(null)
      })
      scope.all('/', handler)
      scope.all('/*', handler)
    },
    { prefix: `/${name}` },
  )
}

export function mountRedirect(app: FastifyInstance, name: string, settings: RedirectEndpointSettings): void {
  everyPath(app, name, (_request, reply) =>
    reply.code(settings.status).header('location', settings.location).send(),
  )
}

/** The plain side of an endpoint that is not served there. */
export function mountPlainHttp(
  app: FastifyInstance,
  name: string,
  facts: {
    readonly policy: 'refuse' | 'redirect'
    /** the query is kept for applications that have one; WSMan has none, and clients would add theirs again */
    readonly keepQuery: boolean
    /** known once the https listener listens */
    readonly httpsPort: () => number | undefined
  },
): void {
  everyPath(app, name, (request, reply) => {
    const port = facts.httpsPort()
    const host = hostName(request.headers.host)
    if (facts.policy === 'refuse' || port === undefined || host === undefined)
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send('This application is served over https only.\n')
    const [path = '', query] = (request.raw.url ?? '').split('?', 2)
    const location = `https://${host}${port === 443 ? '' : `:${port}`}${path}${facts.keepQuery && query !== undefined ? `?${query}` : ''}`
    return reply.code(307).header('location', location).send()
  })
}

/** The host the client itself named; anything but a plain name or address is not repeated. */
function hostName(header: string | undefined): string | undefined {
  return /^([A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\.?|\[[0-9A-Fa-f:.]+\])(?::\d{1,5})?$/.exec(
    header ?? '',
  )?.[1]
}
