/** The floor: Fastify that reads the body as text and answers as many bytes as Identify does. Prints its port. */
import Fastify from 'fastify'

const answer = 'x'.repeat(Number(process.argv[2] ?? 700))
const app = Fastify()
app.addContentTypeParser('application/soap+xml', { parseAs: 'string' }, (_request, body, done) =>
  done(null, body),
)
app.post('/wsman', (_request, reply) => reply.type('application/soap+xml;charset=UTF-8').send(answer))
await app.listen({ port: 0, host: '127.0.0.1' })
console.log(app.server.address().port)
process.on('SIGTERM', () => process.exit(0))
