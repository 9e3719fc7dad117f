/**
 * PSRP over one pair of byte streams, server side: packets of the stdio framing to and from sessions of the host process.
 * One session at a time; after its Close the next may begin on the same streams, as with the genuine server. Main thread.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'
import { LimitError, PeerProtocolError } from '../errors.ts'
import type { SessionHost, SessionLink } from '../hostprocess/host.ts'
import type { FromWorker, SessionEnd, Target } from '../hostprocess/messages.ts'
import { LineReader, type Packet, readPacket, writePacket, writeServerError } from '../psrp/out-of-process.ts'

export interface StdioSessionFacts {
  readonly host: SessionHost
  /** asked anew for each session: hot reload reaches the next one. @throws what the client is told */
  readonly plan: () => SessionPlan
  readonly newSessionId: () => string
  /** writes text; resolves when the reader has room for more */
  readonly write: (text: string) => Promise<void>
  /** nothing more will be read or written. `faulty`: the peer, or we, broke the conversation */
  readonly onEnd: (faulty: boolean) => void
  readonly audit?: (target: Target, line: string) => void
}

export interface StdioSession {
  receive(bytes: Uint8Array): void
  /** the peer has gone: everything it ran is stopped */
  end(): void
}

export function createStdioSession(facts: StdioSessionFacts): StdioSession {
  const lines = new LineReader()
  /** commands announced and not at their end */
  const live = new Set<Target>()
  const signals = new Set<Target>()
  const closes = new Set<Target>()
  let link: SessionLink | undefined
  /** the session ended by itself: its packets are swallowed until the peer closes it */
  let dead = false
  let over = false

  let silent = false
  const send = (packet: Packet): Promise<void> =>
    silent ? Promise.resolve() : facts.write(writePacket(packet))

  const finish = (faulty: boolean): void => {
    if (over) return
    over = true
    const last = link
    link = undefined
    if (!last) return facts.onEnd(faulty)
    last.close()
    void last.ended.then(() => facts.onEnd(faulty))
  }

  const fail = (text: string): void => {
    if (over) return
    void facts.write(writeServerError(text))
    // nothing after it: the client has stopped listening, as the genuine server has stopped talking
    silent = true
    finish(true)
  }

  const ended = (from: SessionLink, end: SessionEnd): void => {
    if (link !== from) return
    link = undefined
    for (const target of signals) void send({ type: 'signalAck', target })
    for (const target of closes) if (target !== '') void send({ type: 'closeAck', target })
    live.clear()
    signals.clear()
    if (closes.delete('')) {
      closes.clear()
      void send({ type: 'closeAck', target: '' })
      return
    }
    closes.clear()
    dead = true
    // a broken or closed pool has said so in its own words; a dead worker cannot
    if (end.type === 'workerDied') fail(end.message)
  }

  const output = async (from: SessionLink, message: FromWorker & { type: 'output' }): Promise<void> => {
    const { target, fragments } = message
    let written: Promise<void> | undefined
    // one whole fragment a line, as the genuine server writes them
    for (const bytes of fragments) written = send({ type: 'data', stream: 'Default', target, bytes })
    if (message.end && target !== '') {
      live.delete(target)
      if (signals.delete(target)) void send({ type: 'signalAck', target })
      if (closes.delete(target)) void send({ type: 'closeAck', target })
    }
    await written
    if (fragments.length > 0) from.credit(target, fragments.length)
  }

  const open = (): SessionLink => {
    const opened: SessionLink = facts.host.open(facts.newSessionId(), facts.plan(), (message) => {
      if (message.type === 'output') void output(opened, message)
      else if (message.type === 'audit') facts.audit?.(message.target, message.line)
    })
    void opened.ended.then((end) => ended(opened, end))
    return opened
  }

  const packet = (one: Packet): void => {
    switch (one.type) {
      case 'data': {
        if (!link && !dead && one.target === '') link = open()
        const acknowledge = (): void => void send({ type: 'dataAck', target: one.target })
        if (link)
          void link
            .send(one.target, one.stream === 'PromptResponse' ? 'pr' : 'stdin', one.bytes)
            .then(acknowledge)
        else acknowledge()
        return
      }
      case 'command':
        live.add(one.target)
        link?.openPipeline(one.target)
        void send({ type: 'commandAck', target: one.target })
        return
      case 'signal':
        if (!link || !live.has(one.target)) return void send({ type: 'signalAck', target: one.target })
        signals.add(one.target)
        link.stopPipeline(one.target)
        return
      case 'close':
        if (one.target === '') {
          dead = false
          if (!link) return void send({ type: 'closeAck', target: '' })
          closes.add('')
          link.close()
          return
        }
        if (!link || !live.has(one.target)) return void send({ type: 'closeAck', target: one.target })
        closes.add(one.target)
        link.closePipeline(one.target)
        return
      default:
        throw new PeerProtocolError('stdio framing', `${one.type} is not for a server`)
    }
  }

  return {
    receive(bytes) {
      if (over) return
      try {
        for (const line of lines.push(bytes)) {
          // an empty line is the end, to the genuine server
          if (line === '') return finish(false)
          packet(readPacket(line))
        }
      } catch (error) {
        if (error instanceof PeerProtocolError || error instanceof LimitError) return fail(error.message)
        fail(error instanceof Error ? error.message : String(error))
      }
    },
    end: () => finish(false),
  }
}
