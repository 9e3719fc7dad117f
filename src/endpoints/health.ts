/** For machines that watch: is it serving, and its numbers. */
import type { FastifyInstance } from 'fastify'
import { connectionOf } from '../auth/authenticate.ts'
import type { Metrics } from '../metrics.ts'
import type { Settings } from '../settings/schema.ts'

export function mountHealth(
  app: FastifyInstance,
  settings: Settings['health'],
  facts: { readonly draining: () => boolean; readonly metrics: Metrics },
): void {
  app.get(settings.path, (_request, reply) => {
    const draining = facts.draining()
    return reply.code(draining ? 503 : 200).send({ status: draining ? 'draining' : 'serving' })
  })
  if (settings.metricsAccess === 'off') return
  app.get(settings.metricsPath, async (request, reply) => {
    if (settings.metricsAccess === 'loopback' && !connectionOf(request).loopback)
      return reply.code(403).send()
    return reply.type(facts.metrics.contentType).send(await facts.metrics.text())
  })
}
