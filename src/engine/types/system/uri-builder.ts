/** System.UriBuilder. */
import { names, implement } from '../surface.ts'
import { absolute, portOf, scheme } from './uri.ts'
import { loadType } from '../type-loader.ts'
import { PSUri } from '../../../objects/misc.ts'
import type { NetType } from '../../../objects/net-type.ts'

class PSUriBuilder {
  scheme = 'http'
  host = 'localhost'
  port = -1
  path = '/'
  query = ''
  fragment = ''
  userName = ''
  password = ''
  get netType(): NetType {
    return loadType('System.UriBuilder') as NetType
  }
  toString(): string {
    const user = this.userName ? `${this.userName}${this.password ? `:${this.password}` : ''}@` : ''
    return `${this.scheme}://${user}${this.host}${this.port >= 0 ? `:${this.port}` : ''}${this.path.startsWith('/') ? '' : '/'}${this.path}${this.query}${this.fragment}`
  }
}
const prefixed = (text: string, mark: string): string =>
  text === '' || text.startsWith(mark) ? text : mark + text
implement('System.UriBuilder', {
  get: {
    Scheme: (self: PSUriBuilder) => self.scheme,
    Host: (self: PSUriBuilder) => self.host,
    Port: (self: PSUriBuilder) => self.port,
    Path: (self: PSUriBuilder) => self.path,
    Query: (self: PSUriBuilder) => self.query,
    Fragment: (self: PSUriBuilder) => self.fragment,
    UserName: (self: PSUriBuilder) => self.userName,
    Password: (self: PSUriBuilder) => self.password,
    Uri: (self: PSUriBuilder) => new PSUri(new URL(self.toString()).href),
  },
  set: {
    Scheme: (self: PSUriBuilder, value) => {
      self.scheme = value
    },
    Host: (self: PSUriBuilder, value) => {
      self.host = value
    },
    Port: (self: PSUriBuilder, value) => {
      self.port = value
    },
    Path: (self: PSUriBuilder, value) => {
      self.path = prefixed(encodeURI(value).replace(/%25(?=[0-9A-Fa-f]{2})/g, '%'), '/')
    },
    Query: (self: PSUriBuilder, value) => {
      self.query = prefixed(value, '?')
    },
    Fragment: (self: PSUriBuilder, value) => {
      self.fragment = prefixed(value, '#')
    },
    UserName: (self: PSUriBuilder, value) => {
      self.userName = value
    },
    Password: (self: PSUriBuilder, value) => {
      self.password = value
    },
  },
  call: { ToString: (self: PSUriBuilder) => self.toString() },
  create: (_, [first, host, port, path, extra], _ctx, call) => {
    const made = new PSUriBuilder()
    if (first === undefined) return made
    if (names(call)[0] === 'schemeName' || names(call)[0] === 'scheme') {
      made.scheme = first
      made.host = host ?? ''
      made.port = port ?? -1
      made.path = path ?? '/'
      if (extra) made.query = extra
      return made
    }
    const url = absolute(
      first instanceof PSUri ? first : new PSUri(/^[a-z]+:/i.test(first) ? first : `http://${first}`),
    )
    Object.assign(made, {
      scheme: scheme(url),
      host: url.hostname,
      port: portOf(url),
      path: url.pathname,
      query: url.search,
      fragment: url.hash,
      userName: url.username,
      password: url.password,
    })
    return made
  },
})
