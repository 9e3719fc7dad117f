/** From the metadata's text to types: a type is registered when a script, a signature or a value first names it. */
import {
  arrayType,
  enumType,
  NetType,
  registeredType,
  registeredTypeNames,
  registerType,
  T,
  type TypeKind,
} from '../../objects/net-type.ts'
import { acceleratorTarget } from './accelerators.ts'
import { assemblies } from './metadata/assemblies.ts'
import { automationMetadata } from './metadata/automation.ts'
import { collectionsMetadata } from './metadata/collections.ts'
import { hostingMetadata } from './metadata/hosting.ts'
import { namedMetadata } from './metadata/named.ts'
import { languageMetadata } from './metadata/language.ts'
import { parameterMetadata } from './metadata/parameters.ts'
import { coreMetadata } from './metadata/core.ts'
import { smaMetadata } from './metadata/sma.ts'
import { textMetadata } from './metadata/text.ts'
import { timeMetadata } from './metadata/time.ts'
import { cryptographyMetadata } from './metadata/cryptography.ts'
import { dataMetadata } from './metadata/data.ts'
import { drawingMetadata } from './metadata/drawing.ts'
import { immutableMetadata } from './metadata/immutable.ts'
import { jsonMetadata } from './metadata/json.ts'
import { moreMetadata } from './metadata/more.ts'
import { numericsMetadata } from './metadata/numerics.ts'
import { threadingMetadata } from './metadata/threading.ts'
import { xmlMetadata } from './metadata/xml.ts'

interface Block {
  readonly header: string
  readonly body: string
}

const delegates = `#class System.MulticastDelegate abstract :System.Delegate @0
`
/** Action and Func of more parameters than the generated tables have: `System.Action`5`. */
const widerDelegates = [3, 4, 5, 6, 7, 8].flatMap((count) => {
  const names = Array.from({ length: count }, (_, at) => `T${at + 1}`)
  const parameters = names.map((name, at) => `${name} arg${at + 1}`).join(', ')
  const form = (name: string, all: readonly string[], returns: string): string =>
    `#delegate System.${name}\`${all.length}<${all.join(',')}> :System.MulticastDelegate;System.ICloneable @0
System.Object Target {get;}
System.Reflection.MethodInfo Method {get;}
${returns} Invoke(${parameters})
System.Object DynamicInvoke(Params System.Object[] args)
System.Delegate[] GetInvocationList()
type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()
System.${name}[${all.join(',')}] new(System.Object object, System.IntPtr method)
`
  return [form('Action', names, 'void'), form('Func', [...names, 'TResult'], 'TResult')]
})
const sources: string[] = [
  delegates,
  ...widerDelegates,
  // names and kinds only: the tables after it say more
  automationMetadata,
  namedMetadata,
  coreMetadata,
  timeMetadata,
  textMetadata,
  collectionsMetadata,
  smaMetadata,
  languageMetadata,
  hostingMetadata,
  parameterMetadata,
  cryptographyMetadata,
  dataMetadata,
  drawingMetadata,
  immutableMetadata,
  jsonMetadata,
  moreMetadata,
  numericsMetadata,
  threadingMetadata,
  xmlMetadata,
]
let index: Map<string, Block> | undefined

/** Adds types in the same form: `#class Name : Base;Interface @assembly`, then a signature a line. */
export function addMetadata(text: string): void {
  if (index) indexSource(text, index)
  else sources.push(text)
}

/** The same for names that may have metadata of their own: that goes before. */
export function addBareMetadata(text: string): void {
  if (index === undefined) sources.unshift(text)
  else {
    const bare = new Map<string, Block>()
    indexSource(text, bare)
    for (const [key, block] of bare) if (!index.has(key)) index.set(key, block)
  }
}

function indexSource(source: string, into: Map<string, Block>): void {
  let at = source.indexOf('#')
  while (at >= 0) {
    const next = source.indexOf('\n#', at + 1)
    const end = next < 0 ? source.length : next
    const lineEnd = source.indexOf('\n', at)
    const header = source.slice(at + 1, lineEnd < 0 || lineEnd > end ? end : lineEnd)
    const body = lineEnd < 0 || lineEnd >= end ? '' : source.slice(lineEnd + 1, end)
    const space = header.indexOf(' ')
    const name = /^[^\s<]+/.exec(header.slice(space + 1))?.[0] ?? ''
    into.set(name.toLowerCase(), { header, body })
    at = next < 0 ? -1 : next + 1
  }
}

function blocks(): Map<string, Block> {
  if (!index) {
    index = new Map()
    for (const source of sources) indexSource(source, index)
  }
  return index
}

/** The signature lines of a type, in the genuine engine's order; undefined for a type without metadata. */
export function signaturesOf(fullName: string): readonly string[] | undefined {
  const block = blocks().get(fullName.toLowerCase())
  const more = extras.get(fullName.toLowerCase())
  // a name and a kind alone say nothing about members: those of its base are its own
  if (!block || block.body === '') return more
  const lines = block.body.split('\n').filter((line) => line !== '')
  return more ? [...new Set([...lines, ...more])] : lines
}

const extras = new Map<string, string[]>()
/** Adds signatures to a type: operators, which the metadata leaves out. Before the type is first looked into. */
export function addSignatures(fullName: string, lines: readonly string[]): void {
  const key = fullName.toLowerCase()
  extras.set(key, [...(extras.get(key) ?? []), ...lines])
}

/** Names of the type parameters of a generic definition. */
export function typeParametersOf(fullName: string): readonly string[] {
  const match = /<([^>]+)>/.exec(blocks().get(fullName.toLowerCase())?.header ?? '')
  return match ? (match[1] as string).split(',') : []
}

/** What its header says, whoever registered it first. */
export const isAbstractClass = (fullName: string): boolean =>
  abstractOnes.has(fullName) || / (static|abstract) /.test(blocks().get(fullName.toLowerCase())?.header ?? '')
/** those the engine makes itself */
const abstractOnes = new Set(
  [
    ...['Cmdlet', 'PSCmdlet', 'Internal.InternalCommand', 'CommandInfo', 'CustomItemBase', 'PSControl'],
    ...['FlowControlException', 'InformationalRecord', 'NullValidationAttributeBase', 'Host.PSHost'],
    ...['Host.PSHostRawUserInterface', 'Host.PSHostUserInterface'],
  ].map((name) => `System.Management.Automation.${name}`),
)

export function isStaticClass(fullName: string): boolean {
  return / static /.test(blocks().get(fullName.toLowerCase())?.header ?? '')
}

/** In lower case: what the metadata names, and what stands registered without metadata. */
export function knownTypeNames(): ReadonlySet<string> {
  return new Set([...blocks().keys(), ...registeredTypeNames()])
}

const loading = new Set<string>()

/** A type by its full .NET name without arguments; case-insensitive. */
export function loadType(fullName: string): NetType | undefined {
  const known = registeredType(fullName)
  if (known) return known
  const key = fullName.toLowerCase()
  const block = blocks().get(key)
  if (!block || loading.has(key)) return undefined
  loading.add(key)
  try {
    return register(block)
  } finally {
    loading.delete(key)
  }
}

/** A base class that has no metadata of its own: its name still stands among the type names. */
function namedBase(text: string): NetType {
  if (!/^[\w.+]+$/.test(text)) return T.Object
  return registerType(new NetType({ fullName: text, kind: 'class', base: T.Object, isAbstract: true }))
}

const headerForm = /^(\w+) ([^\s<]+)(?:<([^>]*)>)?((?: static| abstract| sealed)?) :?(\S*) @(\d+)( flags)?/

function register({ header, body }: Block): NetType | undefined {
  const match = headerForm.exec(header)
  if (!match) return undefined
  const [, kind, name = '', parameters, modifier, bases = '', assemblyNumber, flags] = match
  const assembly = assemblies[Number(assemblyNumber)] ?? (assemblies[0] as string)
  if (kind === 'enum') {
    const names: Record<string, number> = {}
    const big = new Map<string, bigint>()
    for (const pair of body.split(/\s+/)) {
      const at = pair.indexOf('=')
      if (at > 0) {
        names[pair.slice(0, at)] = 0
        big.set(pair.slice(0, at), BigInt(pair.slice(at + 1)))
      }
    }
    void names
    return registerType(
      new NetType({
        fullName: name,
        kind: 'enum',
        base: T.Enum,
        assembly,
        enumInfo: { names: big, isFlags: flags !== undefined, underlying: loadType(bases) ?? T.Int32 },
      }),
    )
  }
  const scope = new Set(parameters ? parameters.split(',') : [])
  const [baseText = '', ...interfaceTexts] = bases.split(';')
  const type = registerType(
    new NetType({
      fullName: name,
      kind: kind as TypeKind,
      base: baseText ? (typeOfText(baseText, undefined, scope) ?? namedBase(baseText)) : undefined,
      assembly,
      arity: scope.size,
      isAbstract: modifier === ' static' || modifier === ' abstract' || kind === 'interface',
    }),
  )
  pendingInterfaces.set(type, { texts: interfaceTexts, scope })
  completeInterfaces(type)
  return type
}

const pendingInterfaces = new WeakMap<NetType, { texts: readonly string[]; scope: ReadonlySet<string> }>()

function completeInterfaces(type: NetType): void {
  const pending = pendingInterfaces.get(type)
  if (!pending || type.arity > 0) return
  pendingInterfaces.delete(type)
  type.interfaces = pending.texts.flatMap((text) => typeOfText(text) ?? [])
}

const upgraded = new WeakSet<NetType>()

/** Gives a type of the value model all the interfaces its metadata names. */
export function upgradeInterfaces(type: NetType): void {
  if (upgraded.has(type)) return
  upgraded.add(type)
  if (type.base) upgradeInterfaces(type.base)
  if (type.genericDefinition || type.isArray || type.scriptClass) return
  const block = blocks().get(type.fullName.toLowerCase())
  const match = block && headerForm.exec(block.header)
  if (!match || match[1] === 'enum') return
  const texts = (match[5] ?? '').split(';').slice(1)
  const all = texts.flatMap((text) => typeOfText(text) ?? [])
  if (all.length) type.interfaces = [...new Set([...type.interfaces, ...all])]
}

/** Whether a value of `from` can stand for `to`, with every interface known. */
export function isAssignable(from: NetType, to: NetType): boolean {
  if (from.isSubtypeOf(to)) return true
  if (!to.isInterface) return false
  if (from.isArray) return arrayImplements(from, to)
  upgradeInterfaces(from)
  return from.isSubtypeOf(to)
}

const sequenceInterfaces: ReadonlySet<string> = new Set([
  'System.Collections.Generic.IEnumerable`1',
  'System.Collections.Generic.ICollection`1',
  'System.Collections.Generic.IList`1',
  'System.Collections.Generic.IReadOnlyCollection`1',
  'System.Collections.Generic.IReadOnlyList`1',
])

function arrayImplements(from: NetType, to: NetType): boolean {
  if (from.rank !== 1 || !to.genericDefinition || !sequenceInterfaces.has(to.genericDefinition.fullName))
    return false
  const element = from.elementType as NetType
  const wanted = to.genericArguments[0] as NetType
  return element === wanted || (!element.isValueType && element.isSubtypeOf(wanted))
}

const instances = new Map<NetType, Map<string, NetType>>()

/** `List<T>` of int: one NetType for each list of arguments. */
export function instantiate(definition: NetType, args: readonly NetType[]): NetType {
  let made = instances.get(definition)
  if (!made) instances.set(definition, (made = new Map()))
  const key = args.map((one) => one.fullName).join(',')
  let type = made.get(key)
  if (type && type.genericArguments.every((one, at) => one === args[at])) return type
  const names = typeParametersOf(definition.fullName)
  const substitution = new Map(names.map((name, at) => [name, args[at] as NetType]))
  const match = headerForm.exec(blocks().get(definition.fullName.toLowerCase())?.header ?? '')
  const [baseText, ...interfaceTexts] = (match?.[5] ?? '').split(';')
  type = new NetType({
    fullName: `${definition.fullName}[${args.map((one) => `[${one.assemblyQualifiedName}]`).join(',')}]`,
    kind: definition.kind,
    base: baseText ? (typeOfText(baseText, substitution) ?? T.Object) : definition.base,
    genericDefinition: definition,
    genericArguments: args,
    assembly: definition.assembly,
    isAbstract: definition.isAbstract,
  })
  made.set(key, type)
  type.interfaces = interfaceTexts.flatMap((text) => typeOfText(text, substitution) ?? [])
  return type
}

/**
 * A type as signatures and metadata write it: `string[]`, `System.Nullable[int]`, ``System.Func`2[T,bool]``.
 * @param scope names of open type parameters: they make the whole text undefined
 */
export function typeOfText(
  text: string,
  substitution?: ReadonlyMap<string, NetType>,
  scope?: ReadonlySet<string>,
): NetType | undefined {
  const reader = new TypeTextReader(text, (name, arity) => {
    if (arity === 0) {
      const replaced = substitution?.get(name)
      if (replaced) return replaced
      if (scope?.has(name)) return undefined
      const target = acceleratorTarget(name)
      return target ? loadType(target) : loadType(name)
    }
    return loadType(name.includes('`') ? name : `${name}\`${arity}`)
  })
  const type = reader.read()
  return reader.atEnd ? type : undefined
}

/** One reader for every way a type is written; what a bare name means is the caller's. */
export class TypeTextReader {
  readonly #text: string
  #at = 0
  readonly #find: (name: string, arity: number) => NetType | undefined
  /** the first name that was not found */
  missing: string | undefined
  constructor(text: string, find: (name: string, arity: number) => NetType | undefined) {
    this.#text = text
    this.#find = find
  }
  get atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  read(): NetType | undefined {
    this.#space()
    const start = this.#at
    while (this.#at < this.#text.length && !'[],'.includes(this.#text[this.#at] as string)) this.#at++
    const name = this.#text.slice(start, this.#at).trim()
    if (name === '') return undefined
    let args: (NetType | undefined)[] | undefined
    let type: NetType | undefined
    if (this.#text[this.#at] === '[' && !/^\[\s*[\],]/.test(this.#text.slice(this.#at))) {
      args = this.#arguments()
      if (!args) return undefined
      const definition = this.#find(name, args.length)
      if (!definition) this.missing ??= name
      if (!definition || args.some((one) => one === undefined)) type = undefined
      else if (definition.arity !== args.length) {
        this.missing ??= name
        type = undefined
      } else type = instantiate(definition, args as NetType[])
    } else {
      type = this.#find(name, 0)
      if (!type) this.missing ??= name
    }
    for (;;) {
      const suffix = /^\s*\[\s*(,*)\s*\]/.exec(this.#text.slice(this.#at))
      if (!suffix) break
      this.#at += suffix[0].length
      if (type) type = arrayType(type, (suffix[1] as string).length + 1)
    }
    return type
  }

  /** `[int,List[string]]` or `[[int],[string, mscorlib]]` */
  #arguments(): (NetType | undefined)[] | undefined {
    this.#at++
    const args: (NetType | undefined)[] = []
    for (;;) {
      this.#space()
      const quoted = this.#text[this.#at] === '['
      if (quoted) this.#at++
      args.push(this.read())
      this.#space()
      if (quoted) {
        if (this.#text[this.#at] === ',')
          while (this.#at < this.#text.length && this.#text[this.#at] !== ']') this.#at++
        if (this.#text[this.#at] !== ']') return undefined
        this.#at++
        this.#space()
      }
      const next = this.#text[this.#at++]
      if (next === ']') return args
      if (next !== ',') return undefined
    }
  }
  #space(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t' || this.#text[this.#at] === '\n')
      this.#at++
  }
}

void enumType

/** Simple names, in lower case, of the assemblies whose types the table has. */
export function knownAssemblies(): ReadonlySet<string> {
  return new Set(assemblies.map((one) => (one.split(',')[0] as string).toLowerCase()))
}
