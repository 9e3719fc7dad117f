/** CLIXML files for the engine: Export-Clixml, ConvertTo-CliXml and their readers. SecureStrings are hex there, as on every Unix. */
import type { SerializationAdapter } from '../clixml/adapter.ts'
import { deserializeFile } from '../clixml/reader.ts'
import { rehydrate } from '../clixml/rehydrate.ts'
import { serializeFile } from '../clixml/writer.ts'
import type { ObjectText } from '../engine/runtime/object-text.ts'
import { parseXml } from '../engine/types/xml-tree.ts'
import { PSSecureString } from '../objects/misc.ts'
import { clixmlDepthMax, stringCharsMax } from '../settings/limits.ts'

export function createObjectText(
  adapterFor: (context: unknown) => SerializationAdapter | undefined,
): ObjectText {
  return {
    write: (rs, values, depth) => {
      const adapter = adapterFor(rs)
      return serializeFile(values, {
        indent: true,
        charsMax: stringCharsMax,
        encryptSecureString: (value) => Buffer.from(value.text, 'utf16le').toString('hex'),
        ...(adapter && { adapter }),
        ...(depth !== undefined && { depth }),
      })
    },
    read: (text) =>
      deserializeFile(text, {
        levelsMax: clixmlDepthMax,
        readXml: parseXml,
        rehydrate,
        decryptSecureString: (hex) => new PSSecureString(Buffer.from(hex, 'hex').toString('utf16le'), true),
      })
        .filter((one) => one.stream === undefined || one.stream === 'output')
        .map((one) => one.value),
  }
}
