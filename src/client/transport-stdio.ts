/** The stdio transport of a client: ssh with a subsystem, or any command that speaks PSRP on its standard streams (protocol.md §8). */
import { spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { PeerProtocolError } from '../errors.ts'
import { dataBytesMax, LineReader, type Packet, readPacket, writePacket } from '../psrp/out-of-process.ts'
import { batches, type Target, type Transport, type TransportEvents } from './transport.ts'

type Acknowledgement = 'dataAck' | 'commandAck' | 'signalAck' | 'closeAck'

/** Starts the command; its standard error goes to `onError`, line by line or not. */
export function createCommandTransport(
  command: string,
  args: readonly string[],
  onError: (text: string) => void,
  environment?: NodeJS.ProcessEnv,
): Transport {
  const child = spawn(command, args, {
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(environment && { env: environment }),
  })
  child.stderr.on('data', (part: Buffer) => onError(part.toString('utf8')))
  child.on('error', (error) => child.stdout.destroy(error))
  return createStdioTransport(child.stdout, child.stdin, () => child.kill())
}

/** @param end called when the session is over */
export function createStdioTransport(input: Readable, output: Writable, end: () => void): Transport {
  const lines = new LineReader()
  const waiting = new Map<string, ((error?: Error) => void)[]>()
  let events: TransportEvents | undefined
  let over = false

  const finish = (error: Error): void => {
    if (over) return
    over = true
    for (const list of waiting.values()) for (const settle of list) settle(error)
    waiting.clear()
    events?.lost(error)
    end()
  }

  input.on('data', (bytes: Buffer) => {
    try {
      for (const line of lines.push(bytes)) if (line !== '') take(line)
    } catch (error) {
      finish(error as Error)
    }
  })
  input.on('error', finish)
  input.on('close', () => finish(new PeerProtocolError('stdio', 'the server has ended the connection')))
  output.on('error', finish)

  const take = (line: string): void => {
    const told = '__NamedPipeError__:'
    if (line.startsWith(told)) throw new PeerProtocolError('stdio', line.slice(told.length))
    const packet = readPacket(line)
    if (packet.type === 'data') events?.data(packet.target, packet.bytes)
    else waiting.get(`${packet.type} ${packet.target}`)?.shift()?.()
  }

  /** Writes a packet and waits for its acknowledgement. */
  const exchange = (packet: Packet, type: Acknowledgement): Promise<void> =>
    new Promise((resolve, reject) => {
      if (over) return reject(new PeerProtocolError('stdio', 'the connection is closed'))
      const key = `${type} ${packet.target}`
      const list = waiting.get(key) ?? []
      waiting.set(key, list)
      list.push((error) => (error ? reject(error) : resolve()))
      output.write(writePacket(packet))
    })

  /** The next Data of a target only after the acknowledgement of the one before. */
  const send = async (
    target: Target,
    stream: 'Default' | 'PromptResponse',
    fragments: readonly Uint8Array[],
  ): Promise<void> => {
    for (const bytes of batches(fragments, dataBytesMax))
      await exchange({ type: 'data', target, stream, bytes }, 'dataAck')
  }

  return {
    open: (fragments, to) => {
      events = to
      return send('', 'Default', fragments)
    },
    openPipeline: async (target, fragments) => {
      await exchange({ type: 'command', target }, 'commandAck')
      await send(target, 'Default', fragments)
    },
    send: (target, stream, fragments) =>
      send(target, stream === 'pr' ? 'PromptResponse' : 'Default', fragments),
    stopPipeline: (target) => exchange({ type: 'signal', target }, 'signalAck'),
    closePipeline: (target) => exchange({ type: 'close', target }, 'closeAck'),
    close: async () => {
      if (over) return
      await exchange({ type: 'close', target: '' }, 'closeAck')
      over = true
      output.end()
      end()
    },
  }
}
