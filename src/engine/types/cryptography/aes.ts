/** Aes and its transforms; CryptoStream over them; Rfc2898DeriveBytes, HKDF. */
import type { EngineContext } from '../../runtime/context.ts'
import { roomForBytes } from '../../runtime/room.ts'
import {
  createCipheriv,
  createDecipheriv,
  hkdfSync,
  pbkdf2Sync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import { ByteArray } from '../../../objects/collections.ts'
import { type NetType, registerType, NetType as Type } from '../../../objects/net-type.ts'
import { pbkdf2IterationsMax } from '../../../settings/limits.ts'
import { bytesOf } from '../../runtime/bytes.ts'
import { throwNet } from '../../runtime/failure.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { argument, argumentNull, arrayOf, bytes, enumOf, flag, negative, outOfRange } from '../values.ts'
import { crypto } from './hash.ts'

const cryptographic = (message: string): never => throwNet(crypto('CryptographicException'), message)
const modes: Readonly<Record<number, string>> = { 1: 'cbc', 2: 'ecb', 4: 'cfb8' }

const implementationType = registerType(
  new Type({
    fullName: crypto('AesImplementation'),
    kind: 'class',
    base: loadType(crypto('Aes')) as NetType,
    assembly: (loadType(crypto('Aes')) as NetType).assembly,
  }),
)
class PSAes {
  readonly netType: NetType
  mode = 1
  padding = 2
  #key: Uint8Array | undefined
  #iv: Uint8Array | undefined
  #size = 256
  constructor(netType: NetType) {
    this.netType = netType
  }
  get key(): Uint8Array {
    return (this.#key ??= new Uint8Array(randomBytes(this.#size / 8)))
  }
  set key(value: Uint8Array) {
    if (![16, 24, 32].includes(value.length))
      cryptographic('Specified key is not a valid size for this algorithm.')
    this.#key = value.slice()
    this.#size = value.length * 8
  }
  get iv(): Uint8Array {
    return (this.#iv ??= new Uint8Array(randomBytes(16)))
  }
  set iv(value: Uint8Array) {
    if (value.length !== 16)
      cryptographic('Specified initialization vector (IV) does not match the block size for this algorithm.')
    this.#iv = value.slice()
  }
  get size(): number {
    return this.#size
  }
  set size(value: number) {
    if (![128, 192, 256].includes(value))
      cryptographic('Specified key is not a valid size for this algorithm.')
    this.#size = value
    this.#key = undefined
  }
  forget(): void {
    this.#key = undefined
    this.#iv = undefined
  }
}

/** One direction with one key: bytes in, whole blocks out. */
class PSTransform {
  readonly encrypts: boolean
  readonly #key: Uint8Array
  readonly #iv: Uint8Array
  readonly #mode: number
  readonly #padding: number
  #pending: Uint8Array[] = []
  constructor(aes: PSAes, encrypts: boolean, key = aes.key, iv = aes.iv) {
    this.encrypts = encrypts
    this.#key = key.slice()
    this.#iv = iv.slice()
    this.#mode = aes.mode
    this.#padding = aes.padding
  }
  get netType(): NetType {
    return loadType(crypto('ICryptoTransform')) as NetType
  }
  push(data: Uint8Array): void {
    this.#pending.push(data.slice())
  }
  finish(data: Uint8Array): Uint8Array {
    const whole = Buffer.concat([...this.#pending, data])
    this.#pending = []
    return run(whole, this.encrypts, this.#key, this.#iv, this.#mode, this.#padding)
  }
}

/** PaddingMode: 1 None, 2 PKCS7, 3 Zeros, 4 ANSIX923, 5 ISO10126 */
function padded(data: Uint8Array, padding: number): Uint8Array {
  const rest = data.length % 16
  if (padding === 1) {
    if (rest !== 0) cryptographic('The input data is not a complete block.')
    return data
  }
  if (padding === 3 && rest === 0) return data
  const extra = 16 - rest
  const tail =
    padding === 2
      ? new Uint8Array(extra).fill(extra)
      : padding === 5
        ? new Uint8Array(randomBytes(extra))
        : new Uint8Array(extra)
  if (padding === 4 || padding === 5) tail[extra - 1] = extra
  return new Uint8Array(Buffer.concat([data, tail]))
}
function unpadded(data: Uint8Array, padding: number): Uint8Array {
  if (padding === 1 || padding === 3 || data.length === 0) return data
  const extra = data[data.length - 1] as number
  const tail = data.subarray(data.length - extra)
  const isWrong =
    extra === 0 ||
    extra > 16 ||
    (padding === 2 && tail.some((one) => one !== extra)) ||
    (padding === 4 && tail.subarray(0, -1).some((one) => one !== 0))
  if (isWrong) cryptographic('Padding is invalid and cannot be removed.')
  return data.subarray(0, data.length - extra)
}
function run(
  data: Uint8Array,
  encrypts: boolean,
  key: Uint8Array,
  iv: Uint8Array,
  mode: number,
  padding: number,
): Uint8Array {
  const name = `aes-${key.length * 8}-${modes[mode] ?? cryptographic('Specified cipher mode is not valid for this algorithm.')}`
  const start = mode === 2 ? null : iv
  if (encrypts) {
    const cipher = createCipheriv(name, key, start)
    cipher.setAutoPadding(false)
    return new Uint8Array(Buffer.concat([cipher.update(padded(data, padding)), cipher.final()]))
  }
  if (data.length % 16 !== 0) cryptographic('The input data is not a complete block.')
  const cipher = createDecipheriv(name, key, start)
  cipher.setAutoPadding(false)
  return unpadded(new Uint8Array(Buffer.concat([cipher.update(data), cipher.final()])), padding)
}

const bytesArgument = (value: unknown, name = 'value'): Uint8Array =>
  value === null ? argumentNull(name) : bytesOf(value)
const transform =
  (encrypts: boolean) =>
  (self: PSAes, [key, iv]: unknown[]): PSTransform => {
    if (key !== undefined && iv !== null && bytesArgument(iv, 'rgbIV').length !== 16 && self.mode !== 2)
      argument(
        'Specified initialization vector (IV) does not match the block size for this algorithm.',
        'rgbIV',
      )
    return key === undefined
      ? new PSTransform(self, encrypts)
      : new PSTransform(
          self,
          encrypts,
          bytesArgument(key, 'rgbKey'),
          iv === null ? new Uint8Array(16) : bytesOf(iv),
        )
  }
const once =
  (encrypts: boolean, mode: number) =>
  (self: PSAes, args: unknown[]): ByteArray => {
    const [data, second, third] = args
    const isEcb = mode === 2
    const padding = flag((isEcb ? second : third) ?? enumOf(crypto('PaddingMode'), 2))
    const iv = isEcb ? new Uint8Array(16) : bytesArgument(second, 'iv')
    return bytes(
      run(bytesArgument(data, encrypts ? 'plaintext' : 'ciphertext'), encrypts, self.key, iv, mode, padding),
    )
  }

implement(crypto('SymmetricAlgorithm'), {
  get: {
    Key: (self: PSAes) => bytes(self.key.slice()),
    IV: (self: PSAes) => bytes(self.iv.slice()),
    KeySize: (self: PSAes) => self.size,
    BlockSize: () => 128,
    FeedbackSize: () => 8,
    Mode: (self: PSAes) => enumOf(crypto('CipherMode'), self.mode),
    Padding: (self: PSAes) => enumOf(crypto('PaddingMode'), self.padding),
    LegalKeySizes: () => arrayOf(keySizesType(), [new PSKeySizes(128, 256, 64)]),
    LegalBlockSizes: () => arrayOf(keySizesType(), [new PSKeySizes(128, 128, 0)]),
  },
  set: {
    Key: (self: PSAes, value) => {
      self.key = bytesArgument(value)
    },
    IV: (self: PSAes, value) => {
      self.iv = bytesArgument(value)
    },
    KeySize: (self: PSAes, value) => {
      self.size = value
    },
    BlockSize: (_self, value) => {
      if (value !== 128) cryptographic('Specified block size is not valid for this algorithm.')
    },
    FeedbackSize: () => undefined,
    Mode: (self: PSAes, value) => {
      self.mode = flag(value)
    },
    Padding: (self: PSAes, value) => {
      self.padding = flag(value)
    },
  },
  call: {
    CreateEncryptor: transform(true),
    CreateDecryptor: transform(false),
    EncryptCbc: once(true, 1),
    DecryptCbc: once(false, 1),
    EncryptEcb: once(true, 2),
    DecryptEcb: once(false, 2),
    GenerateKey: (self: PSAes) => {
      self.key = new Uint8Array(randomBytes(self.size / 8))
    },
    GenerateIV: (self: PSAes) => {
      self.iv = new Uint8Array(randomBytes(16))
    },
    SetKey: (self: PSAes, [key]) => {
      self.key = bytesArgument(key, 'key')
    },
    ValidKeySize: (_self, [size]) => [128, 192, 256].includes(size),
    Clear: (self: PSAes) => self.forget(),
    Dispose: (self: PSAes) => self.forget(),
  },
})
implement(crypto('Aes'), {
  staticCall: { Create: () => new PSAes(implementationType) },
  create: (_, _args, _ctx, call) => new PSAes(call.type),
})
implement(crypto('ICryptoTransform'), {
  get: {
    CanReuseTransform: () => true,
    CanTransformMultipleBlocks: () => true,
    InputBlockSize: () => 16,
    OutputBlockSize: () => 16,
  },
  call: {
    TransformFinalBlock: (self: PSTransform, [data, from, count]) =>
      bytes(self.finish(bytesArgument(data, 'inputBuffer').slice(from, from + count))),
    TransformBlock: (self: PSTransform, [data, from, count]) => {
      self.push(bytesArgument(data, 'inputBuffer').slice(from, from + count))
      return 0
    },
    Dispose: () => undefined,
  },
})

class PSKeySizes {
  readonly low: number
  readonly high: number
  readonly step: number
  constructor(low: number, high: number, step: number) {
    this.low = low
    this.high = high
    this.step = step
  }
  get netType(): NetType {
    return keySizesType()
  }
}
const keySizesType = (): NetType => loadType(crypto('KeySizes')) as NetType
implement(crypto('KeySizes'), {
  get: {
    MinSize: (self: PSKeySizes) => self.low,
    MaxSize: (self: PSKeySizes) => self.high,
    SkipSize: (self: PSKeySizes) => self.step,
  },
  create: (_, [low, high, step]) => new PSKeySizes(low, high, step),
})

/** Iterations are bounded: this runs on the thread that other sessions share. */
function derive(
  password: Uint8Array,
  salt: Uint8Array,
  iterations: number,
  algorithm: string,
  size: number,
): Uint8Array {
  if (iterations <= 0)
    outOfRange(
      'iterations',
      `iterations ('${iterations}') must be a non-negative and non-zero value.`,
      iterations,
    )
  // each block of the key costs as many iterations
  if (iterations * Math.ceil(size / 64) > pbkdf2IterationsMax)
    throwNet(
      'System.NotSupportedException',
      `This host derives keys with at most ${pbkdf2IterationsMax} iterations.`,
    )
  return new Uint8Array(pbkdf2Sync(password, salt, iterations, size, algorithm.toLowerCase()))
}
const saltOf = (size: number, ctx: EngineContext): Uint8Array => {
  roomForBytes(size, ctx)
  return new Uint8Array(randomBytes(size))
}
const passwordBytes = (value: unknown): Uint8Array =>
  typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'utf8')) : bytesArgument(value, 'password')

class PSDerive {
  readonly password: Uint8Array
  salt: Uint8Array
  iterations: number
  readonly algorithm: string
  given = 0
  constructor(password: Uint8Array, salt: Uint8Array, iterations: number, algorithm: string) {
    this.password = password
    this.salt = salt
    this.iterations = iterations
    this.algorithm = algorithm
  }
  get netType(): NetType {
    return loadType(crypto('Rfc2898DeriveBytes')) as NetType
  }
}
implement(crypto('Rfc2898DeriveBytes'), {
  get: {
    Salt: (self: PSDerive) => bytes(self.salt.slice()),
    IterationCount: (self: PSDerive) => self.iterations,
    HashAlgorithm: (self: PSDerive) => self.algorithm,
  },
  call: {
    GetBytes: (self: PSDerive, [count]) => {
      if (count <= 0) negative('cb', count)
      const all = derive(self.password, self.salt, self.iterations, self.algorithm, self.given + count)
      const part = all.slice(self.given)
      self.given += count
      return bytes(part)
    },
    Reset: (self: PSDerive) => {
      self.given = 0
    },
    Dispose: () => undefined,
  },
  staticCall: {
    Pbkdf2: (_, [password, salt, iterations, algorithm, size]) =>
      bytes(
        derive(passwordBytes(password), bytesArgument(salt, 'salt'), iterations, String(algorithm), size),
      ),
  },
  create: (_, [password, salt, iterations, algorithm], ctx) =>
    new PSDerive(
      passwordBytes(password),
      typeof salt === 'number' ? saltOf(salt, ctx) : bytesArgument(salt, 'salt'),
      iterations ?? 1000,
      algorithm === undefined ? 'SHA1' : String(algorithm),
    ),
})
implement(crypto('HKDF'), {
  staticCall: {
    DeriveKey: (_, [algorithm, key, size, salt, info]) =>
      bytes(
        new Uint8Array(
          hkdfSync(
            String(algorithm).toLowerCase(),
            bytesOf(key),
            salt ? bytesOf(salt) : new Uint8Array(0),
            info ? bytesOf(info) : new Uint8Array(0),
            size,
          ),
        ),
      ),
  },
})
implement(crypto('CryptographicOperations'), {
  staticCall: {
    FixedTimeEquals: (_, [a, b]) => {
      const [left, right] = [bytesOf(a), bytesOf(b)]
      return left.length === right.length && timingSafeEqual(left, right)
    },
    ZeroMemory: (_, [data]) => {
      if (data instanceof ByteArray) data.bytes.fill(0)
    },
  },
})
