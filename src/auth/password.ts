/** Password hashes: scrypt in the PHC string format, `$scrypt$ln=15,r=8,p=1$salt$hash`. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

const current = { ln: 15, r: 8, p: 1 } as const // 32 MiB and about 60 ms
const hashBytes = 32
const saltBytes = 16

function derive(
  password: string,
  salt: Buffer,
  { ln, r, p }: { ln: number; r: number; p: number },
  bytes: number,
): Promise<Buffer> {
  const N = 2 ** ln
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, bytes, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')

export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(saltBytes)
  const hash = await derive(password, salt, current, hashBytes)
  return `$scrypt$ln=${current.ln},r=${current.r},p=${current.p}$${unpadded(salt)}$${unpadded(hash)}`
}

/** @throws {Error} when `stored` is not a hash we can read: that is the file's fault, not the user's */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const match = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([A-Za-z0-9+/]+)\$([A-Za-z0-9+/]+)$/.exec(
    stored,
  )
  const [ln = 0, r = 0, p = 0] = (match?.slice(1, 4) ?? []).map(Number)
  if (!match || ln < 10 || ln > 20 || r < 1 || r > 32 || p < 1 || p > 8)
    throw new Error('a stored password hash is not $scrypt$ln=10..20,r=1..32,p=1..8$salt$hash')
  const expected = Buffer.from(match[5] ?? '', 'base64')
  const given = await derive(password, Buffer.from(match[4] ?? '', 'base64'), { ln, r, p }, expected.length)
  return timingSafeEqual(given, expected)
}

/** 20 characters of 57 that nobody mistakes for one another: 116 bits. */
export function randomPassword(): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'
  let password = ''
  while (password.length < 20)
    for (const byte of randomBytes(32))
      if (byte < alphabet.length * 4 && password.length < 20) password += alphabet[byte % alphabet.length]
  return password
}
