/** Another application over HTTP: requests stream to an upstream and back, WebSocket too. A hop costs 5 to 10 times a local route. */
import httpProxy from '@fastify/http-proxy'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Authenticate } from '../auth/authenticate.ts'
import type { Principal } from '../auth/principal.ts'
import type { ForwardEndpointSettings } from '../settings/schema.ts'

/** Hop-by-hop facts and identities that only we may state: what a client writes into them is dropped. */
const ours = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-user',
  'x-forwarded-groups',
]

export function mountForward(
  app: FastifyInstance,
  name: string,
  settings: ForwardEndpointSettings,
  authenticate: Authenticate | undefined,
): void {
  const upstream = new URL(settings.upstream)
  const principals = new WeakMap<object, Principal>()
  const headersFor = (
    request: FastifyRequest,
    headers: Record<string, unknown>,
  ): Record<string, string | string[]> => {
    const forwarded: Record<string, string | string[]> = {}
    for (const [key, value] of Object.entries(headers))
      if (
        !ours.includes(key) &&
        !(authenticate && key === 'authorization') &&
        (typeof value === 'string' || Array.isArray(value))
      )
        forwarded[key] = value
    forwarded['x-forwarded-for'] = request.ip
    forwarded['x-forwarded-proto'] = request.protocol
    if (request.headers.host !== undefined) forwarded['x-forwarded-host'] = request.headers.host
    const principal = principals.get(request.raw)
    if (principal) {
      forwarded['x-forwarded-user'] = encodeURI(principal.name)
      forwarded['x-forwarded-groups'] = principal.groups.map(encodeURIComponent).join(',')
    }
    return forwarded
  }
  void app.register(
    async (scope) => {
      // Fastify would read whole text bodies; every body streams
      scope.removeAllContentTypeParsers()
      if (authenticate)
        scope.addHook('onRequest', async (request, reply) => {
          const principal = await authenticate(request, reply)
          if (!principal) return reply
          principals.set(request.raw, principal)
          return undefined
        })
      await scope.register(httpProxy, {
        upstream: upstream.origin,
        rewritePrefix: upstream.pathname.replace(/\/$/, ''),
        undici: { headersTimeout: settings.timeoutMs, bodyTimeout: 0 },
        replyOptions: {
          rewriteRequestHeaders: (request, headers) => headersFor(request as FastifyRequest, headers),
          onError: (reply, { error }) => {
            reply.log.warn(
              { event: 'upstreamFailed', endpoint: name, err: error },
              'the upstream did not answer',
            )
            const status = 'statusCode' in error ? error.statusCode : undefined
            void reply.code(status === 503 || status === 504 ? status : 502).send()
          },
        },
        ...(settings.webSocket
          ? {
              websocket: true as const,
              wsClientOptions: {
                rewriteRequestHeaders: (_none: unknown, request: FastifyRequest) => {
                  const { cookie, origin, authorization } = request.headers
                  return headersFor(request, { cookie, origin, authorization })
                },
              },
            }
          : {}),
      })
    },
    { prefix: `/${name}` },
  )
}
