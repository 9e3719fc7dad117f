/** What Prometheus may ask: one registry per server, so that two servers in one process do not mix. */
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  /** Prometheus' text format */
  text(): Promise<string>
  readonly contentType: string
  request(endpoint: string, status: number, seconds: number): void
  authentication(scheme: string, outcome: string): void
  workerEnded(): void
}

/** @param sessions live sessions per endpoint, asked for when somebody reads */
export function createMetrics(sessions: () => ReadonlyMap<string, number>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry, prefix: 'fanin_' })
  const registers = [registry]
  const requests = new Counter({
    name: 'fanin_http_requests_total',
    help: 'Requests answered, by endpoint and HTTP status',
    labelNames: ['endpoint', 'status'],
    registers,
  })
  const seconds = new Histogram({
    name: 'fanin_http_request_seconds',
    help: 'Time from request to answer, long polls included',
    labelNames: ['endpoint'],
    buckets: [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60],
    registers,
  })
  const authentications = new Counter({
    name: 'fanin_authentications_total',
    help: 'Authentication steps, by scheme and outcome',
    labelNames: ['scheme', 'outcome'],
    registers,
  })
  const workers = new Counter({
    name: 'fanin_workers_ended_total',
    help: 'Worker threads that died or were ended',
    registers,
  })
  const live = new Gauge({
    name: 'fanin_sessions',
    help: 'Sessions that exist, by endpoint',
    labelNames: ['endpoint'],
    registers,
    collect: () => {
      for (const [endpoint, count] of sessions()) live.set({ endpoint }, count)
    },
  })
  // looking a series up by its labels costs more than counting; endpoints and statuses are few
  const known = new Map<string, { requests: Counter.Internal; seconds: Histogram.Internal<'endpoint'> }>()
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    request: (endpoint, status, duration) => {
      const key = `${status} ${endpoint}`
      let series = known.get(key)
      if (!series) {
        series = { requests: requests.labels({ endpoint, status }), seconds: seconds.labels({ endpoint }) }
        known.set(key, series)
      }
      series.requests.inc()
      series.seconds.observe(duration)
    },
    authentication: (scheme, outcome) => authentications.inc({ scheme, outcome }),
    workerEnded: () => workers.inc(),
  }
}
