/** PSCredential and NetworkCredential. */
import { throwNet } from '../../runtime/failure.ts'
import { sma } from './names.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { emptyCredential, PSCredential, PSSecureString } from '../../../objects/misc.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

implement(sma('PSCredential'), {
  get: { UserName: (self: PSCredential) => self.userName, Password: (self: PSCredential) => self.password },
  call: {
    GetNetworkCredential: (self: PSCredential) =>
      new NetworkCredential(self.userName ?? '', self.password?.text ?? ''),
  },
  staticGet: { Empty: () => emptyCredential },
  create: (_, [user, password]) => {
    if (user === '' || user === null)
      throwNet(
        sma('PSArgumentException'),
        'Cannot process argument because the value of argument "userName" is not valid. Change the value of the "userName" argument and run the operation again.',
      )
    return new PSCredential(user, password)
  },
})
export class NetworkCredential {
  userName: string
  password: string
  domain = ''
  constructor(userName: string, password: string) {
    const slash = userName.indexOf('\\')
    this.userName = slash < 0 ? userName : userName.slice(slash + 1)
    this.domain = slash < 0 ? '' : userName.slice(0, slash)
    this.password = password
  }
  get netType(): NetType {
    return loadType('System.Net.NetworkCredential') ?? T.Object
  }
}
implement('System.Net.NetworkCredential', {
  get: {
    UserName: (self: NetworkCredential) => self.userName,
    Password: (self: NetworkCredential) => self.password,
    SecurePassword: (self: NetworkCredential) => new PSSecureString(self.password, true),
    Domain: (self: NetworkCredential) => self.domain,
  },
  set: {
    UserName: (self: NetworkCredential, value) => {
      self.userName = value
    },
    Password: (self: NetworkCredential, value) => {
      self.password = value
    },
    Domain: (self: NetworkCredential, value) => {
      self.domain = value
    },
  },
  create: (_, [user, password, domain]) => {
    const made = new NetworkCredential(
      user ?? '',
      password instanceof PSSecureString ? password.text : (password ?? ''),
    )
    if (domain) made.domain = domain
    return made
  },
})
