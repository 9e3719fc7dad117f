/** Identify: who this server says it is. Strangers do not learn what it runs on (protocol.md 1.8). */
import { release } from 'node:os'
import { writeIdentifyResponse } from '../wsman/envelope.ts'

/** clients take the vendor and "Stack: 3.0" for a server that can disconnect shells */
const VENDOR = 'Microsoft Corporation'

/** @param known undefined for a client that has not authenticated */
export function identify(
  known: { readonly profiles: readonly string[]; readonly encrypted: boolean } | undefined,
): string {
  if (known === undefined) {
    return writeIdentifyResponse({ vendor: VENDOR, version: 'OS: 0.0.0 SP: 0.0 Stack: 3.0', profiles: [] })
  }
  const numbers = /^\d+\.\d+\.\d+/.exec(release())?.[0] ?? '0.0.0'
  const profiles = known.profiles.map((name) => `${known.encrypted ? 'https' : 'http'}/${name}`)
  return writeIdentifyResponse({ vendor: VENDOR, version: `OS: ${numbers} SP: 0.0 Stack: 3.0`, profiles })
}
