/** `$PSSenderInfo`: who is at the other end, and what his client said when it opened the session. */
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { implement } from './surface.ts'
import { addMetadata } from './type-loader.ts'

const remoting = 'System.Management.Automation.Remoting.'
const type = (name: string): NetType =>
  registeredType(remoting + name) ??
  registerType(
    new NetType({ fullName: remoting + name, kind: 'class', base: T.Object, assembly: automationAssembly }),
  )
const [senderInfoType, principalType, identityType] = [
  type('PSSenderInfo'),
  type('PSPrincipal'),
  type('PSIdentity'),
]

addMetadata(`#class ${remoting}PSSenderInfo :System.Object @0
${remoting}PSPrincipal UserInfo {get;}
System.Object ClientTimeZone {get;}
string ConnectionString {get;}
psprimitivedictionary ApplicationArguments {get;}
string ConfigurationName {get;}
string ToString()
#class ${remoting}PSPrincipal :System.Object @0
${remoting}PSIdentity Identity {get;}
System.Object WindowsIdentity {get;}
bool IsInRole(string role)
#class ${remoting}PSIdentity :System.Object @0
string AuthenticationType {get;}
bool IsAuthenticated {get;}
string Name {get;}
System.Object CertificateDetails {get;}`)

export class Identity {
  readonly name: string
  constructor(name: string) {
    this.name = name
  }
  get netType(): NetType {
    return identityType
  }
}

export class SenderPrincipal {
  readonly identity: Identity
  readonly groups: readonly string[]
  constructor(name: string, groups: readonly string[]) {
    this.identity = new Identity(name)
    this.groups = groups
  }
  get netType(): NetType {
    return principalType
  }
}

export class SenderInfo {
  readonly applicationArguments: unknown
  readonly connectionString: string
  readonly clientTimeZone: unknown
  readonly configurationName: string
  readonly user: SenderPrincipal
  constructor(
    sender: {
      readonly applicationArguments: unknown
      readonly connectionString: string
      readonly clientTimeZone: unknown
    },
    plan: {
      readonly configurationName: string
      readonly principal: { readonly name: string; readonly groups: readonly string[] }
    },
  ) {
    this.applicationArguments = sender.applicationArguments ?? null
    // over stdio there is no URI: the genuine server says this one (truth wire-776)
    this.connectionString = sender.connectionString === '' ? 'http://localhost' : sender.connectionString
    this.clientTimeZone = sender.clientTimeZone ?? null
    this.configurationName = plan.configurationName
    this.user = new SenderPrincipal(plan.principal.name, plan.principal.groups)
  }
  get netType(): NetType {
    return senderInfoType
  }
  toString(): string {
    return this.user.identity.name
  }
}

implement(`${remoting}PSSenderInfo`, {
  get: {
    UserInfo: (self: SenderInfo) => self.user,
    ClientTimeZone: (self: SenderInfo) => self.clientTimeZone,
    ConnectionString: (self: SenderInfo) => self.connectionString,
    ApplicationArguments: (self: SenderInfo) => self.applicationArguments,
    ConfigurationName: (self: SenderInfo) => self.configurationName,
  },
  call: { ToString: (self: SenderInfo) => String(self) },
})
implement(`${remoting}PSPrincipal`, {
  get: { Identity: (self: SenderPrincipal) => self.identity, WindowsIdentity: () => null },
  call: {
    IsInRole: (self: SenderPrincipal, [role]) =>
      self.groups.some((one) => one.toLowerCase() === String(role).toLowerCase()),
  },
})
implement(`${remoting}PSIdentity`, {
  get: {
    AuthenticationType: () => '',
    IsAuthenticated: () => true,
    Name: (self: Identity) => self.name,
    CertificateDetails: () => null,
  },
})
