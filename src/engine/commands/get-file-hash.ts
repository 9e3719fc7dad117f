/** Get-FileHash: of files in pieces, or of a stream. */
import { fileChunkBytes } from '../../settings/limits.ts'
import { failure } from '../runtime/failure.ts'
import { PSMemoryStream } from '../types/streams.ts'
import { createHash } from 'node:crypto'
import { NetType, registerType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { providersOf } from '../providers/index.ts'
import { readInto } from '../providers/file-io.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import type { Task } from '../runtime/task.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { inputFiles, strings } from './file-input.ts'

const infoName = 'Microsoft.PowerShell.Commands.FileHashInfo'
const infoType = registerType(new NetType({ fullName: infoName, kind: 'class', base: T.Object }))
addMetadata(`#class ${infoName} :System.Object @0
string Algorithm {get;set;}
string Hash {get;set;}
string Path {get;set;}`)

class FileHashInfo {
  readonly algorithm: string
  readonly hash: string
  readonly path: string | null
  constructor(algorithm: string, hash: string, path: string | null) {
    this.algorithm = algorithm
    this.hash = hash
    this.path = path
  }
  get netType(): NetType {
    return infoType
  }
}
implement(infoName, {
  get: {
    Algorithm: (self: FileHashInfo) => self.algorithm,
    Hash: (self: FileHashInfo) => self.hash,
    Path: (self: FileHashInfo) => self.path,
  },
})

export const getFileHash = defineCmdlet(
  {
    name: 'Get-FileHash',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetFileHashCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=517145',
    defaultSet: 'Path',
    outputTypes: [infoName],
    parameters: {
      Path: {
        type: 'string[]',
        sets: { Path: { mandatory: true, position: 0, pipeline: true, byName: true } },
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true, position: 0, byName: true } },
      },
      InputStream: {
        type: 'System.IO.Stream',
        sets: { StreamParameterSet: { mandatory: true, position: 0 } },
      },
      Algorithm: {
        type: 'string',
        position: 1,
        validate: [{ set: ['SHA1', 'SHA256', 'SHA384', 'SHA512', 'MD5'] }],
      },
    },
  },
  (c) => {
    const algorithm = (c.has('Algorithm') ? String(c.p.Algorithm) : 'SHA256').toUpperCase()
    const missing = (shown: string, { path }: { readonly path: string }, written: string) =>
      c.has('LiteralPath')
        ? failure('FileNotFound', `Could not find file '${path}'.`, {
            type: 'System.IO.FileNotFoundException',
            category: 'ObjectNotFound',
            target: path,
          })
        : failure('FileNotFound', `Cannot find path '${shown}' because it does not exist.`, {
            type: 'sma:ItemNotFoundException',
            category: 'ObjectNotFound',
            target: written,
          })
    return {
      *process() {
        if (c.has('InputStream')) {
          const hash = createHash(algorithm.toLowerCase()).update(streamBytes(c)).digest('hex')
          yield* c.write(new FileHashInfo(algorithm, hash.toUpperCase(), ''))
          return
        }
        for (const { path } of yield* inputFiles(
          c,
          strings(c.p.LiteralPath ?? c.p.Path),
          c.has('LiteralPath'),
          { missing },
        )) {
          if (providersOf(c.rs).disk.isFolder(path)) {
            yield* c.error(
              failure('UnauthorizedAccessError', `Access to the path '${path}' is denied.`, {
                type: 'System.UnauthorizedAccessException',
                category: 'InvalidData',
                target: path,
              }),
            )
            continue
          }
          yield* c.write(new FileHashInfo(algorithm, yield* hashOf(c, path, algorithm), path))
        }
      },
    }
  },
)

function* hashOf(c: CmdletContext, path: string, algorithm: string): Task<string> {
  const hash = createHash(algorithm.toLowerCase())
  const file = providersOf(c.rs).disk.openToRead(path)
  const part = Buffer.allocUnsafe(fileChunkBytes)
  try {
    for (let position = 0; ; ) {
      const count = yield* readInto(file, part, position)
      hash.update(part.subarray(0, count))
      position += count
      if (count < fileChunkBytes) break
    }
  } finally {
    file.close()
  }
  return hash.digest('hex').toUpperCase()
}

/** What is left of a stream that a script made. */
function streamBytes(c: CmdletContext): Uint8Array {
  const stream = baseOf(c.p.InputStream)
  if (stream instanceof PSMemoryStream) return stream.readAll()
  const data = baseOf(invokeMember(stream, 'ToArray', [], c.rs))
  if (data instanceof ByteArray) return data.bytes
  return data instanceof PSArray
    ? Uint8Array.from(data.items, (one) => Number(baseOf(one)))
    : new Uint8Array()
}
