/** Hash algorithms and HMACs. */
import { bytesOf } from '../../runtime/bytes.ts'
import type { Task } from '../../runtime/task.ts'
import { implement, type Implementation, type TypeImplementation } from '../surface.ts'
import { slice } from '../text/encoding.ts'
import { loadType } from '../type-loader.ts'
import { argumentNull, bytes } from '../values.ts'
import { ByteArray, PSArray } from '../../../objects/collections.ts'
import { type NetType, registeredType, registerType, T, NetType as Type } from '../../../objects/net-type.ts'
import { createHash, createHmac, randomBytes } from 'node:crypto'

class PSHash {
  readonly netType: NetType
  readonly algorithm: string
  key: Uint8Array | undefined
  #parts: Uint8Array[] = []
  result: Uint8Array | undefined
  constructor(netType: NetType, algorithm: string, key?: Uint8Array) {
    this.netType = netType
    this.algorithm = algorithm
    this.key = key
  }
  add(data: Uint8Array): void {
    this.#parts.push(data.slice())
  }
  finish(): Uint8Array {
    const hash = this.key ? createHmac(this.algorithm, this.key) : createHash(this.algorithm)
    for (const one of this.#parts) hash.update(one)
    this.#parts = []
    this.result = new Uint8Array(hash.digest())
    return this.result
  }
  reset(): void {
    this.#parts = []
  }
}
const dataOf = (value: unknown): Uint8Array => {
  if (value instanceof ByteArray || value instanceof PSArray) return bytesOf(value)
  const stream = value as { readAll?: () => Uint8Array }
  return typeof stream?.readAll === 'function' ? stream.readAll() : new Uint8Array(0)
}
const hashSizes: Readonly<Record<string, number>> = {
  md5: 128,
  sha1: 160,
  sha256: 256,
  sha384: 384,
  sha512: 512,
}
/** a stream whose reading may wait: a file's */
interface FileLike {
  read(target: Uint8Array): Task<number>
  readonly file: unknown
}
const isFileLike = (value: unknown): value is FileLike =>
  typeof value === 'object' && value !== null && 'file' in value && 'read' in value
function* hashOfFile(self: PSHash, stream: FileLike): Task<unknown> {
  const hash = self.key ? createHmac(self.algorithm, self.key) : createHash(self.algorithm)
  const part = new Uint8Array(65536)
  for (let count = yield* stream.read(part); count > 0; count = yield* stream.read(part))
    hash.update(part.subarray(0, count))
  self.result = new Uint8Array(hash.digest())
  return bytes(self.result.slice())
}
const hashMembers: TypeImplementation = {
  get: {
    Hash: (self: PSHash) => (self.result ? bytes(self.result.slice()) : null),
    HashSize: (self: PSHash) => hashSizes[self.algorithm] ?? 0,
    InputBlockSize: () => 1,
    OutputBlockSize: () => 1,
    CanReuseTransform: () => true,
    CanTransformMultipleBlocks: () => true,
    Key: (self: PSHash) => (self.key ? bytes(self.key) : null),
    HashName: (self: PSHash) => self.algorithm.toUpperCase(),
  },
  set: {
    Key: (self: PSHash, value) => {
      self.key = bytesOf(value)
    },
  },
  call: {
    ComputeHash: (self: PSHash, [value, from, count]) => {
      if (value === null) argumentNull('buffer')
      self.reset()
      if (isFileLike(value)) return hashOfFile(self, value)
      self.add(slice(dataOf(value), from, count))
      return bytes(self.finish())
    },
    TransformBlock: (self: PSHash, [data, from, count]) => {
      self.add(bytesOf(data).subarray(from, from + count))
      return count
    },
    TransformFinalBlock: (self: PSHash, [data, from, count]) => {
      self.add(bytesOf(data).subarray(from, from + count))
      self.finish()
      return bytes(bytesOf(data).slice(from, from + count))
    },
    Initialize: (self: PSHash) => self.reset(),
    Clear: (self: PSHash) => self.reset(),
    Dispose: (self: PSHash) => self.reset(),
  },
}
implement('System.Security.Cryptography.HashAlgorithm', hashMembers)
implement('System.Security.Cryptography.HMAC', hashMembers)
export const crypto = (name: string): string => `System.Security.Cryptography.${name}`
for (const [name, algorithm] of [
  ['MD5', 'md5'],
  ['SHA1', 'sha1'],
  ['SHA256', 'sha256'],
  ['SHA384', 'sha384'],
  ['SHA512', 'sha512'],
] as const) {
  const create: Implementation = () =>
    new PSHash(loadType(crypto(`${name}+Implementation`)) ?? (loadType(crypto(name)) as NetType), algorithm)
  if (!registeredType(crypto(`${name}+Implementation`)))
    registerType(
      new Type({
        fullName: crypto(`${name}+Implementation`),
        kind: 'class',
        base: loadType(crypto(name)) ?? T.Object,
        assembly: (loadType(crypto(name)) ?? T.Object).assembly,
      }),
    )
  implement(crypto(name), {
    staticGet: {
      HashSizeInBits: () => hashSizes[algorithm],
      HashSizeInBytes: () => (hashSizes[algorithm] as number) / 8,
    },
    staticCall: {
      Create: create,
      HashData: (_, [data]) => bytes(new Uint8Array(createHash(algorithm).update(dataOf(data)).digest())),
    },
  })
  for (const suffix of ['CryptoServiceProvider', 'Managed'])
    implement(crypto(name + suffix), { create: (_, _args, _ctx, call) => new PSHash(call.type, algorithm) })
  implement(crypto(`HMAC${name}`), {
    create: (_, [key], _ctx, call) =>
      new PSHash(call.type, algorithm, key ? bytesOf(key) : new Uint8Array(randomBytes(64))),
    staticCall: {
      HashData: (_, [key, data]) =>
        bytes(new Uint8Array(createHmac(algorithm, bytesOf(key)).update(dataOf(data)).digest())),
    },
  })
}
implement(crypto('HashAlgorithm'), {
  staticCall: {
    Create: (_, [name]) => {
      const bare = String(name ?? 'SHA1')
        .replace(/^System\.Security\.Cryptography\./, '')
        .replace('-', '')
      const algorithm = bare.toLowerCase()
      return Object.hasOwn(hashSizes, algorithm)
        ? new PSHash(
            loadType(
              crypto(`${bare.toUpperCase()}${algorithm.length === 6 ? 'Managed' : 'CryptoServiceProvider'}`),
            ) ?? (loadType(crypto(bare)) as NetType),
            algorithm,
          )
        : null
    },
  },
})
class PSHashName {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  get netType(): NetType {
    return loadType(crypto('HashAlgorithmName')) as NetType
  }
  toString(): string {
    return this.name
  }
}
implement(crypto('HashAlgorithmName'), {
  get: { Name: (self: PSHashName) => self.name },
  call: { ToString: (self: PSHashName) => self.name },
  staticGet: {
    MD5: () => new PSHashName('MD5'),
    SHA1: () => new PSHashName('SHA1'),
    SHA256: () => new PSHashName('SHA256'),
    SHA384: () => new PSHashName('SHA384'),
    SHA512: () => new PSHashName('SHA512'),
  },
  create: (_, [name]) => new PSHashName(name),
})
