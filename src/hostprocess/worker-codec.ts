/** CLIXML as PSRP uses it on a worker: the engine's type table, records in their remoting form, SecureStrings under the session's key. */
import { plainAdapter, type SerializationAdapter } from '../clixml/adapter.ts'
import { deserialize, type DeserializeOptions } from '../clixml/reader.ts'
import { serialize } from '../clixml/writer.ts'
import { PSSecureString } from '../objects/misc.ts'
import { baseOf } from '../objects/ps-object.ts'
import type { Codec } from '../psrp/codec.ts'
import { remotingNotes } from '../psrp/records.ts'
import type { SecureStringCipher } from '../psrp/session-key.ts'
import { clixmlDepthMax, stringCharsMax } from '../settings/limits.ts'

export interface CodecFacts {
  /** how the engine's objects are seen; without one, what `src/objects` tells */
  readonly adapter?: SerializationAdapter
  readonly rehydrate?: DeserializeOptions['rehydrate']
  readonly readXml?: DeserializeOptions['readXml']
}

export function createCodec(facts: CodecFacts, cipher: SecureStringCipher): Codec {
  const base = facts.adapter ?? plainAdapter
  const textOf = (value: unknown): string | undefined => {
    const bare = baseOf(value)
    if (typeof bare === 'string') return bare
    if (typeof bare === 'object' && bare !== null) return base.text(bare)
    if (typeof bare === 'boolean') return bare ? 'True' : 'False'
    return bare === null || bare === undefined ? '' : String(bare as number | bigint)
  }
  const adapter: SerializationAdapter = {
    typeNames: (value) => base.typeNames(value),
    text: (value) => base.text(value),
    properties: (value) => base.properties(value),
    typeMembers: (value) => base.typeMembers(value),
    memberValue: (target, member) => base.memberValue(target, member),
    typeData: (value) => base.typeData(value),
    container: (value) => base.container(value),
    primitive: (value) => base.primitive(value),
    remotingNotes: (value) => remotingNotes(value, textOf),
  }
  const writing = {
    adapter,
    charsMax: stringCharsMax,
    encryptSecureString: (value: PSSecureString) => cipher.seal(value.text),
  }
  const reading: DeserializeOptions = {
    levelsMax: clixmlDepthMax,
    decryptSecureString: (base64) => new PSSecureString(cipher.open(base64), true),
    ...(facts.rehydrate && { rehydrate: facts.rehydrate }),
    ...(facts.readXml && { readXml: facts.readXml }),
  }
  return {
    encode: (value) => (value === null || value === undefined ? '' : serialize(value, writing)),
    decode: (body) => deserialize(body, reading),
  }
}
