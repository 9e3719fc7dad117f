/** APPLICATION_PRIVATE_DATA (MS-PSRP 2.2.2.13): what the server says about itself, read by pwsh to know what it may ask. Pure. */
import { hashtable, PSDictionary, typedArray } from '../objects/collections.ts'
import { dictionaryOf } from './bag.ts'
import { PSVersion } from '../objects/misc.ts'
import { automationAssembly, NetType, registeredType, registerType, T } from '../objects/net-type.ts'

export interface Persona {
  /** e.g. `7.6.5` */
  readonly psVersion: string
  readonly os: string
  readonly platform: string
}

const name = 'System.Management.Automation.PSPrimitiveDictionary'

/** A dictionary of primitives, arrays of them and such dictionaries. */
export function primitiveDictionary(entries: Iterable<readonly [string, unknown]>): PSDictionary {
  const type =
    registeredType(name) ??
    registerType(
      new NetType({ fullName: name, kind: 'class', base: T.Hashtable, assembly: automationAssembly }),
    )
  const table = new PSDictionary(type)
  for (const one of hashtable(entries).entries()) table.set(one.key, one.value)
  return table
}

function version(text: string): PSVersion {
  const [major = 0, minor = 0, build = -1, revision = -1] = text.split('.').map(Number)
  return new PSVersion(major, minor, build, revision)
}

const known = new WeakMap<Persona, Map<string, PSDictionary>>()

/** The same object for all pools of a kind: what it is in CLIXML is written once. @param withDebugger whether the debugger's keys are there: the genuine server has them for a client that sent arguments */
export function applicationPrivateData(
  persona: Persona,
  protocolVersion: string,
  withDebugger: boolean,
): PSDictionary {
  let ofPersona = known.get(persona)
  if (!ofPersona) known.set(persona, (ofPersona = new Map()))
  const key = `${protocolVersion} ${withDebugger}`
  let data = ofPersona.get(key)
  if (!data) ofPersona.set(key, (data = makePrivateData(persona, protocolVersion, withDebugger)))
  return data
}

function makePrivateData(persona: Persona, protocolVersion: string, withDebugger: boolean): PSDictionary {
  const compatible = ['1.0', '2.0', '3.0', '4.0', '5.0', '5.1', '6.0', '7.0'].map(version)
  const table = primitiveDictionary([
    ['PSVersion', version(persona.psVersion)],
    ['PSEdition', 'Core'],
    ['GitCommitId', persona.psVersion],
    ['OS', persona.os],
    ['Platform', persona.platform],
    ['PSCompatibleVersions', typedArray(T.Version, compatible)],
    ['PSRemotingProtocolVersion', version(protocolVersion)],
    ['SerializationVersion', version('1.1.0.1')],
    ['WSManStackVersion', version('3.0')],
    ['PSSemanticVersion', persona.psVersion],
  ])
  const debug: [string, unknown][] = [
    ['DebugMode', 1],
    ['DebugStop', false],
    ['DebugBreakpointCount', 0],
    ['BreakAll', false],
    ['UnhandledBreakpointMode', 1],
  ]
  return primitiveDictionary([['PSVersionTable', table], ...(withDebugger ? debug : [])])
}

/** What a client sent as such a dictionary and CLIXML read as a plain one. Anything else stays as it is. */
export function asPrimitiveDictionary(value: unknown): unknown {
  const table = dictionaryOf(value)
  if (!table) return value
  return primitiveDictionary(
    table.entries().map(({ key, value: one }) => [String(key), asPrimitiveDictionary(one)] as const),
  )
}
