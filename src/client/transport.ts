/** How a client's fragments reach a server: what WSMan and stdio (SSH) have in common. */

/** `''`: the runspace pool; else the pipeline's id, an upper-case GUID */
export type Target = string

export interface TransportEvents {
  /** whole fragments, in order */
  data(target: Target, bytes: Uint8Array): void
  /** the transport is gone; called once, and not after `close` */
  lost(error: Error): void
}

export interface Transport {
  /** Begins the session. @param fragments of the pool's first messages */
  open(fragments: readonly Uint8Array[], events: TransportEvents): Promise<void>
  openPipeline(target: Target, fragments: readonly Uint8Array[]): Promise<void>
  send(target: Target, stream: 'stdin' | 'pr', fragments: readonly Uint8Array[]): Promise<void>
  stopPipeline(target: Target): Promise<void>
  /** after its end was received */
  closePipeline(target: Target): Promise<void>
  close(): Promise<void>
}

/** Gathers fragments into batches of at most so many bytes; one fragment is never cut. */
export function* batches(fragments: readonly Uint8Array[], bytesMax: number): Iterable<Uint8Array> {
  let batch: Uint8Array[] = []
  let bytes = 0
  for (const fragment of fragments) {
    if (bytes > 0 && bytes + fragment.byteLength > bytesMax) {
      yield Buffer.concat(batch)
      batch = []
      bytes = 0
    }
    batch.push(fragment)
    bytes += fragment.byteLength
  }
  if (bytes > 0) yield Buffer.concat(batch)
}
