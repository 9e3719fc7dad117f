/** ConvertTo-SecureString, ConvertFrom-SecureString. Without a key the text is hex, as on every Unix; with one it is AES. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { ByteArray, PSArray } from '../../objects/collections.ts'
import { PSSecureString } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { fail } from '../runtime/failure.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'

const module = 'Microsoft.PowerShell.Security'
/** what a text under a key begins with, in PowerShell's own format */
const header = '76492d1116743f0423413b16050a5345'

/** @param wrong the error's id for a key that fits no cipher */
function keyOf(c: CmdletContext, wrong = 'Argument'): Uint8Array | undefined {
  let key: Uint8Array | undefined
  const secure = baseOf(c.p.SecureKey)
  if (secure instanceof PSSecureString) key = Buffer.from(secure.text, 'utf16le')
  const given = baseOf(c.p.Key)
  if (given instanceof ByteArray) key = given.bytes
  else if (given instanceof PSArray)
    key = Uint8Array.from(given.items, (one) => Number((baseOf(one) as { value?: number }).value ?? one))
  if (key !== undefined && ![16, 24, 32].includes(key.length)) {
    fail(
      wrong,
      'The specified key is not valid. Valid key length settings are either 128 bits, 192 bits, or 256 bits.',
      { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
    )
  }
  return key
}
const algorithm = (key: Uint8Array): string => `aes-${key.length * 8}-cbc`

export const convertFromSecureString = defineCmdlet(
  {
    name: 'ConvertFrom-SecureString',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ConvertFromSecureStringCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096497',
    defaultSet: 'Secure',
    outputTypes: ['System.String'],
    parameters: {
      SecureString: { type: 'securestring', mandatory: true, position: 0, pipeline: true },
      AsPlainText: { type: 'switch', sets: { AsPlainText: {} } },
      SecureKey: { type: 'securestring', sets: { Secure: { position: 1 } } },
      Key: { type: 'byte[]', sets: { Open: {} } },
    },
  },
  (c) => ({
    *process() {
      const { text } = baseOf(c.p.SecureString) as PSSecureString
      const bytes = Buffer.from(text, 'utf16le')
      const key = keyOf(c)
      if (c.p.AsPlainText) {
        yield* c.write(text)
      } else if (key === undefined) {
        yield* c.write(bytes.toString('hex'))
      } else {
        const iv = randomBytes(16)
        const cipher = createCipheriv(algorithm(key), key, iv)
        const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]).toString('hex')
        const body = `2|${iv.toString('base64')}|${sealed}`
        yield* c.write(header + Buffer.from(body, 'utf16le').toString('base64'))
      }
    },
  }),
)

export const convertToSecureString = defineCmdlet(
  {
    name: 'ConvertTo-SecureString',
    module,
    typeName: 'Microsoft.PowerShell.Commands.ConvertToSecureStringCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096916',
    defaultSet: 'Secure',
    outputTypes: ['System.Security.SecureString'],
    parameters: {
      String: { type: 'string', mandatory: true, position: 0, pipeline: true },
      AsPlainText: { type: 'switch', sets: { PlainText: { position: 1 } } },
      Force: { type: 'switch', sets: { PlainText: { position: 2 } } },
      SecureKey: { type: 'securestring', sets: { Secure: { position: 1 } } },
      Key: { type: 'byte[]', sets: { Open: {} } },
    },
  },
  (c) => ({
    *process() {
      const text = String(c.p.String)
      yield* c.write(new PSSecureString(c.p.AsPlainText ? text : opened(c, text), true))
    },
  }),
)

/** Bytes are read two digits at a time: the first that are none are what .NET names. */
function mustBeHex(text: string, invalid: () => never): void {
  if (text.length % 2 !== 0) invalid()
  const wrong = text.match(/../gs)?.find((one) => !/^[\da-f]{2}$/i.test(one))
  if (wrong !== undefined)
    fail('System.FormatException', `The input string '${wrong}' was not in a correct format.`, {
      type: 'System.FormatException',
      category: 'NotSpecified',
    })
}

function opened(c: CmdletContext, text: string): string {
  const invalid = (): never =>
    fail(
      'ImportSecureString_InvalidArgument',
      `The parameter value "${text}" is not a valid encrypted string.`,
      { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
    )
  const key = keyOf(c, 'ImportSecureString_InvalidArgument')
  if (key === undefined) {
    mustBeHex(text, invalid)
    if (text.length % 4 !== 0) return invalid()
    return Buffer.from(text, 'hex').toString('utf16le')
  }
  if (!text.startsWith(header)) {
    mustBeHex(text, invalid)
    return invalid()
  }
  const [version, iv, sealed] = Buffer.from(text.slice(header.length), 'base64')
    .toString('utf16le')
    .split('|')
  if (version !== '2' || iv === undefined || sealed === undefined) return invalid()
  try {
    const cipher = createDecipheriv(algorithm(key), key, Buffer.from(iv, 'base64'))
    return Buffer.concat([cipher.update(Buffer.from(sealed, 'hex')), cipher.final()]).toString('utf16le')
  } catch {
    return fail(
      'ImportSecureString_InvalidArgument_CryptographicError',
      'Padding is invalid and cannot be removed.',
      { type: 'System.Security.Cryptography.CryptographicException', category: 'InvalidArgument' },
    )
  }
}
