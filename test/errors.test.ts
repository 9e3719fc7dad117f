/** The three kinds of error say what the reader of a log needs. */
import t from 'tap'
import { assertNever, LimitError, PeerProtocolError, StateError } from '../src/errors.ts'

t.test('a limit error names its bound and the bound itself', async (t) => {
  const error = new LimitError('envelopeBytesMax', 512000, 'the envelope has 600000 bytes')
  t.equal(error.message, 'the envelope has 600000 bytes (envelopeBytesMax = 512000)')
  t.equal(error.limit, 'envelopeBytesMax')
})

t.test('a state error says what was asked, where it stood and what it expected', async (t) => {
  const error = new StateError({
    action: 'start a pipeline',
    current: 'closed',
    expected: ['opened', 'connecting'],
  })
  t.equal(error.message, 'cannot start a pipeline in state closed (expected opened or connecting)')
})

t.test('a protocol error says in which part of the protocol the peer was wrong', async (t) => {
  t.match(new PeerProtocolError('fragment (MS-PSRP 2.2.4)', 'length is negative'), {
    name: 'PeerProtocolError',
    where: 'fragment (MS-PSRP 2.2.4)',
    message: 'fragment (MS-PSRP 2.2.4): length is negative',
  })
})

t.test('a value outside a union is an error at run time too', async (t) => {
  t.throws(() => assertNever('surprise' as never), { name: 'StateError' })
})
