/** CLIXML as PSRP uses it on a worker: the engine's type table, records in their remoting form, SecureStrings under the session's key. */
import { plainAdapter, type SerializationAdapter } from '../clixml/adapter.ts'
import { deserialize, type DeserializeOptions } from '../clixml/reader.ts'
import { rehydrate } from '../clixml/rehydrate.ts'
import { serialize } from '../clixml/writer.ts'
import { PSSecureString } from '../objects/misc.ts'
import { baseOf } from '../objects/ps-object.ts'
import type { Codec } from '../psrp/codec.ts'
import { remotingNotes } from '../psrp/records.ts'
import type { SecureStringCipher } from '../psrp/session-key.ts'
import { clixmlDepthMax, stringCharsMax } from '../settings/limits.ts'

export interface CodecFacts {
  /** how the engine's objects are seen, asked for each message; without one, what `src/objects` tells */
  readonly adapter?: () => SerializationAdapter | undefined
  readonly rehydrate?: DeserializeOptions['rehydrate']
  readonly readXml?: DeserializeOptions['readXml']
}

export function createCodec(facts: CodecFacts, cipher: SecureStringCipher): Codec {
  const made = new WeakMap<SerializationAdapter, SerializationAdapter>()
  const withRecords = (base: SerializationAdapter): SerializationAdapter => {
    let adapter = made.get(base)
    if (!adapter) {
      const textOf = (value: unknown): string | undefined => textIn(base, value)
      adapter = { ...base, remotingNotes: (value) => remotingNotes(value, textOf) }
      made.set(base, adapter)
    }
    return adapter
  }
  const encryptSecureString = (value: PSSecureString): string => cipher.seal(value.text)
  const reading: DeserializeOptions = {
    levelsMax: clixmlDepthMax,
    decryptSecureString: (base64) => new PSSecureString(cipher.open(base64), true),
    rehydrate: facts.rehydrate ?? rehydrate,
    ...(facts.readXml && { readXml: facts.readXml }),
  }
  return {
    encode: (value) =>
      value === null || value === undefined
        ? ''
        : serialize(value, {
            adapter: withRecords(facts.adapter?.() ?? plainAdapter),
            charsMax: stringCharsMax,
            encryptSecureString,
          }),
    decode: (body) => deserialize(body, reading),
  }
}

function textIn(base: SerializationAdapter, value: unknown): string | undefined {
  const bare = baseOf(value)
  if (typeof bare === 'string') return bare
  if (typeof bare === 'object' && bare !== null) return base.text(bare)
  if (typeof bare === 'boolean') return bare ? 'True' : 'False'
  return bare === null || bare === undefined ? '' : String(bare as number | bigint)
}
