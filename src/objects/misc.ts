/** Small .NET values that the wire and the engine share. */
import { type NetType, T } from './net-type.ts'

export class PSGuid {
  /** lower case, with hyphens */
  readonly text: string
  constructor(text: string) {
    this.text = text.toLowerCase()
  }
  get netType(): NetType {
    return T.Guid
  }
  toString(): string {
    return this.text
  }
}

/** System.Version; build and revision are -1 when absent. */
export class PSVersion {
  readonly major: number
  readonly minor: number
  readonly build: number
  readonly revision: number
  constructor(major: number, minor: number, build = -1, revision = -1) {
    this.major = major
    this.minor = minor
    this.build = build
    this.revision = revision
  }
  get netType(): NetType {
    return T.Version
  }
  toString(): string {
    return [this.major, this.minor, this.build, this.revision].filter((part) => part >= 0).join('.')
  }
}

export class PSSemanticVersion {
  readonly major: number
  readonly minor: number
  readonly patch: number
  readonly preReleaseLabel: string | null
  readonly buildLabel: string | null
  constructor(
    major: number,
    minor: number,
    patch: number,
    pre: string | null = null,
    build: string | null = null,
  ) {
    this.major = major
    this.minor = minor
    this.patch = patch
    this.preReleaseLabel = pre
    this.buildLabel = build
  }
  get netType(): NetType {
    return T.SemanticVersion
  }
  toString(): string {
    const pre = this.preReleaseLabel ? `-${this.preReleaseLabel}` : ''
    return `${this.major}.${this.minor}.${this.patch}${pre}${this.buildLabel ? `+${this.buildLabel}` : ''}`
  }
}

export class PSUri {
  readonly originalString: string
  constructor(originalString: string) {
    this.originalString = originalString
  }
  get netType(): NetType {
    return T.Uri
  }
}

export class PSSwitch {
  readonly isPresent: boolean
  constructor(isPresent: boolean) {
    this.isPresent = isPresent
  }
  get netType(): NetType {
    return T.SwitchParameter
  }
  toString(): string {
    return this.isPresent ? 'True' : 'False'
  }
}

/** The characters are kept as they are: a session's memory is its own. Mutable until `readOnly`. */
export class PSSecureString {
  text: string
  readOnly: boolean
  constructor(text = '', readOnly = false) {
    this.text = text
    this.readOnly = readOnly
  }
  get netType(): NetType {
    return T.SecureString
  }
}

export class PSCredential {
  readonly userName: string | null
  readonly password: PSSecureString | null
  constructor(userName: string | null, password: PSSecureString | null) {
    this.userName = userName
    this.password = password
  }
  get netType(): NetType {
    return T.PSCredential
  }
}

/** PSCredential.Empty: nobody, as drives that need no account have it. */
export const emptyCredential: PSCredential = new PSCredential(null, null)

/** `[ref]`: `get`/`set` reach the variable it was made from. */
export class PSReference {
  value: unknown
  readonly variable: { value: unknown } | undefined
  /** `PSReference`1` of what it was made from */
  readonly netType: NetType
  constructor(value: unknown, variable?: { value: unknown }, type: NetType = T.PSReference) {
    this.value = value
    this.variable = variable
    this.netType = type
  }
}

/** An XML document that only travels: `<XD>` on the wire. The engine's `[xml]` is in `engine/types`. */
export interface XmlText {
  readonly outerXml: string
}
