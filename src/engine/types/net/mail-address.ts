/** System.Net.Mail.MailAddress. */
import { throwNet } from '../../runtime/failure.ts'
import { setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import type { NetType } from '../../../objects/net-type.ts'

class PSMailAddress {
  readonly address: string
  readonly displayName: string
  constructor(address: string, displayName: string) {
    this.address = address
    this.displayName = displayName
  }
  get netType(): NetType {
    return loadType('System.Net.Mail.MailAddress') as NetType
  }
  toString(): string {
    return this.displayName ? `"${this.displayName}" <${this.address}>` : this.address
  }
}
export function mailAddressOf(text: string, display?: string): PSMailAddress | undefined {
  const match = /^\s*(?:"?([^"<]*?)"?\s*<([^<>\s@]+@[^<>\s@]+)>|([^<>\s@]+@[^<>\s@]+))\s*$/.exec(text)
  return match ? new PSMailAddress((match[2] ?? match[3]) as string, display ?? match[1] ?? '') : undefined
}
const parseMail = (text: string, display?: string): PSMailAddress =>
  (text.split('@').length > 2
    ? throwNet('System.FormatException', "An invalid character was found in the mail header: '@'.")
    : mailAddressOf(text, display)) ??
  throwNet(
    'System.FormatException',
    'The specified string is not in the form required for an e-mail address.',
  )
implement('System.Net.Mail.MailAddress', {
  get: {
    Address: (self: PSMailAddress) => self.address,
    DisplayName: (self: PSMailAddress) => self.displayName,
    User: (self: PSMailAddress) => self.address.split('@')[0],
    Host: (self: PSMailAddress) => self.address.split('@')[1],
  },
  call: {
    ToString: (self: PSMailAddress) => self.toString(),
    Equals: (self: PSMailAddress, [other]) => String(self).toLowerCase() === String(other).toLowerCase(),
  },
  staticCall: {
    TryCreate: (_, args) => {
      try {
        setReference(args[args.length - 1], parseMail(String(args[0])))
        return true
      } catch {
        setReference(args[args.length - 1], null)
        return false
      }
    },
  },
  create: (_, [address, display]) => parseMail(address, typeof display === 'string' ? display : undefined),
})
