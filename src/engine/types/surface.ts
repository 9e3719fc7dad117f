/**
 * The type table: what members a type has (signatures from the metadata) and what they do (`implement`).
 * Signatures are the genuine engine's OverloadDefinitions texts; a type's are parsed when it is first looked into.
 */
import { NetType, T } from '../../objects/net-type.ts'
import type { EngineContext } from '../runtime/context.ts'
import { setMemberText } from '../runtime/to-text.ts'
import { scriptTypeText } from './names.ts'
import { instantiate, loadType, signaturesOf, typeOfText, typeParametersOf } from './type-loader.ts'

export interface Parameter {
  readonly name: string
  /** Object where the type is a method's own type parameter or not known */
  readonly type: NetType
  readonly typeText: string
  readonly isRef: boolean
  readonly isParams: boolean
  readonly defaultText: string | undefined
  /** names a type parameter of its generic method: `System.Func[TSource,bool]`; any argument of that shape goes in as it is */
  readonly isOpen?: boolean
}

/** What an implementation is told about the call beside its arguments. */
export interface Call {
  readonly type: NetType
  readonly overload: Overload
  /** arguments of a generic method */
  readonly genericArguments: readonly NetType[]
}

/** A value, or a Task where script has to run or something waited for. */
// biome-ignore lint/suspicious/noExplicitAny: self and arguments have been converted to what the signature says
export type Implementation = (self: any, args: any[], ctx: EngineContext, call: Call) => unknown

export interface Overload {
  readonly name: string
  /** the OverloadDefinitions line */
  readonly definition: string
  readonly parameters: readonly Parameter[]
  /** of `parameters`, where they are kept */
  readonly parameterNames?: readonly string[]
  readonly returnText: string
  readonly isStatic: boolean
  /** type parameters of a generic method */
  readonly typeParameters: readonly string[]
  readonly run: Implementation | undefined
  readonly declaring: NetType
  /** the type's implementation of an interface's method that is not public by itself */
  readonly isExplicit?: boolean
  /** a script class's method: its definition, owned by the runtime */
  readonly script?: unknown
  readonly isHidden?: boolean
}

export interface MethodGroup {
  readonly name: string
  readonly isStatic: boolean
  readonly overloads: readonly Overload[]
}

export interface PropertyEntry {
  readonly name: string
  readonly typeText: string
  readonly isStatic: boolean
  readonly canGet: boolean
  readonly canSet: boolean
  // biome-ignore lint/suspicious/noExplicitAny: self has the declaring type
  readonly get: ((self: any, ctx: EngineContext, type: NetType) => unknown) | undefined
  // biome-ignore lint/suspicious/noExplicitAny: self has the declaring type
  readonly set: ((self: any, value: any, ctx: EngineContext) => void) | undefined
  /** the indexer parameters of a parameterized property */
  readonly indexed: readonly Overload[] | undefined
  readonly declaring: NetType
  /** what is assigned is converted to it; without it `typeText` is looked up */
  readonly type?: NetType | undefined
  readonly isHidden?: boolean
}

export interface Surface {
  readonly properties: ReadonlyMap<string, PropertyEntry>
  readonly methods: ReadonlyMap<string, MethodGroup>
  readonly staticProperties: ReadonlyMap<string, PropertyEntry>
  readonly staticMethods: ReadonlyMap<string, MethodGroup>
  readonly constructors: readonly Overload[]
}

// biome-ignore lint/suspicious/noExplicitAny: self has the declaring type
type Getter = (self: any, ctx: EngineContext, type: NetType) => unknown
// biome-ignore lint/suspicious/noExplicitAny: self has the declaring type
type Setter = (self: any, value: any, ctx: EngineContext) => void

/** What the members of one type do, by the name the metadata gives them. */
export interface TypeImplementation {
  readonly get?: Readonly<Record<string, Getter>>
  readonly set?: Readonly<Record<string, Setter>>
  readonly call?: Readonly<Record<string, Implementation>>
  readonly staticGet?: Readonly<Record<string, (ctx: EngineContext, type: NetType) => unknown>>
  readonly staticSet?: Readonly<Record<string, (value: unknown, ctx: EngineContext) => void>>
  readonly staticCall?: Readonly<Record<string, Implementation>>
  readonly create?: Implementation
}

const implementations = new Map<string, TypeImplementation[]>()

/** Says what members of a type do. Subtypes inherit it; several files may add to one type. */
export function implement(fullName: string, implementation: TypeImplementation): void {
  const key = fullName.toLowerCase()
  const known = implementations.get(key)
  if (known) known.push(implementation)
  else implementations.set(key, [implementation])
}

function find<K extends 'get' | 'set' | 'call' | 'staticGet' | 'staticSet' | 'staticCall'>(
  type: NetType,
  kind: K,
  name: string,
): NonNullable<TypeImplementation[K]>[string] | undefined {
  for (const one of lineage(type)) {
    for (const implementation of implementations.get(one.fullName.toLowerCase()) ?? []) {
      const table = implementation[kind]
      if (table && Object.hasOwn(table, name))
        return table[name] as NonNullable<TypeImplementation[K]>[string]
    }
  }
  return undefined
}

setMemberText((type, value, ctx) => {
  const run = find(type, 'call', 'ToString')
  // Object's own is what asks here
  if (run === undefined || run === find(T.Object, 'call', 'ToString')) return undefined
  const overload = surfaceOf(type)
    .methods.get('tostring')
    ?.overloads.find((one) => one.parameters.length === 0)
  return overload && (run(value, [], ctx, { type, overload, genericArguments: [] }) as string)
})

function creatorOf(type: NetType): Implementation | undefined {
  for (let one: NetType | undefined = type.genericDefinition ?? type; one; one = one.base) {
    if (one === T.Object && type !== T.Object) return undefined
    for (const implementation of implementations.get((one.genericDefinition ?? one).fullName.toLowerCase()) ??
      []) {
      if (implementation.create) return implementation.create
    }
    if (one.isValueType) return undefined
  }
  return undefined
}

/** The type's definition, its bases', its interfaces'. */
function* lineage(type: NetType): Generator<NetType> {
  if (type.isArray) yield T.Array
  for (let one: NetType | undefined = type; one; one = one.base) {
    if (one === T.Object) break
    yield one.genericDefinition ?? one
  }
  for (let one: NetType | undefined = type; one; one = one.base) {
    for (const face of one.interfaces) yield face.genericDefinition ?? face
  }
  yield T.Object
}

interface MutableGroup {
  name: string
  isStatic: boolean
  overloads: Overload[]
}

/** Members of script classes come from the runtime: it registers how to describe them. */
export type ScriptSurface = (type: NetType, inherited: Surface) => Surface
let scriptSurface: ScriptSurface | undefined
export function setScriptSurface(make: ScriptSurface): void {
  scriptSurface = make
}

export function surfaceOf(type: NetType): Surface {
  const known = type.surface as Surface | undefined
  if (known) return known
  const made =
    type.scriptClass && scriptSurface ? scriptSurface(type, surfaceOf(type.base ?? T.Object)) : build(type)
  type.surface = made
  return made
}

/** The metadata of the nearest type that has some: exceptions and the like add nothing of their own. */
function sourceOf(type: NetType): { lines: readonly string[]; declaring: NetType } {
  if (type.isArray) return { lines: signaturesOf('System.Array') ?? [], declaring: T.Array }
  for (let one: NetType | undefined = type; one; one = one.base) {
    const lines = signaturesOf((one.genericDefinition ?? one).fullName)
    if (lines && !one.isEnum) return { lines, declaring: one }
  }
  return { lines: signaturesOf('System.Object') ?? [], declaring: T.Object }
}

function build(type: NetType): Surface {
  const properties = new Map<string, PropertyEntry>()
  const staticProperties = new Map<string, PropertyEntry>()
  const methods = new Map<string, MutableGroup>()
  const staticMethods = new Map<string, MutableGroup>()
  const constructors: Overload[] = []
  const source = type.isEnum
    ? { lines: signaturesOf('System.Enum') ?? [], declaring: T.Enum }
    : sourceOf(type)
  const substitution = substitutionOf(source.declaring)
  for (const line of source.lines) {
    const isStatic = line.startsWith('static ')
    const bare = isStatic ? line.slice(7) : line
    if (line.endsWith('}') && !bare.includes('(')) {
      const match = /^(.*) (\S+) \{(.*)\}$/.exec(bare)
      if (!match) continue
      const [, typeText = '', name = '', access = ''] = match
      if (isStatic && source.declaring !== type && !type.isArray) continue
      ;(isStatic ? staticProperties : properties).set(name.toLowerCase(), {
        name,
        typeText,
        isStatic,
        canGet: access.includes('get;'),
        canSet: access.includes('set;'),
        get: isSpan(typeText) ? noSpan : isStatic ? staticGetter(type, name) : find(type, 'get', name),
        set: isStatic ? staticSetter(type, name) : find(type, 'set', name),
        indexed: undefined,
        declaring: source.declaring,
      })
      continue
    }
    const overload = parseOverload(bare, isStatic, type, substitution, line)
    if (!overload) continue
    if (line.endsWith('}')) {
      const key = overload.name.toLowerCase()
      const access = /\{(.*)\}$/.exec(line)?.[1] ?? ''
      const before = properties.get(key)
      properties.set(key, {
        name: overload.name,
        typeText: overload.returnText,
        isStatic,
        canGet: access.includes('get;'),
        canSet: access.includes('set;'),
        get: find(type, 'get', overload.name),
        set: find(type, 'set', overload.name),
        indexed: [...(before?.indexed ?? []), overload],
        declaring: source.declaring,
      })
    } else if (overload.name === 'new') {
      if (source.declaring === type || type.genericDefinition) constructors.push(overload)
    } else {
      const table = isStatic ? staticMethods : methods
      const key = overload.name.toLowerCase()
      const group = table.get(key)
      if (group) group.overloads.push(overload)
      else table.set(key, { name: overload.name, isStatic, overloads: [overload] })
    }
  }
  if (
    source.declaring !== type &&
    type.kind === 'class' &&
    !type.isAbstract &&
    type.isSubtypeOf(T.Exception)
  ) {
    constructors.push(...exceptionConstructors(type))
  }
  if (constructors.length === 0 && type.isArray) constructors.push(arrayConstructor(type))
  addUndescribed(type, source.declaring, properties, methods)
  addObjectMembers(type, methods)
  return { properties, methods, staticProperties, staticMethods, constructors }
}

/** Types of our own commands have no metadata: what is implemented is what they have. */
function addUndescribed(
  type: NetType,
  described: NetType,
  properties: Map<string, PropertyEntry>,
  methods: Map<string, MutableGroup>,
): void {
  for (let one: NetType | undefined = type; one && one !== described && one !== T.Object; one = one.base) {
    for (const implementation of implementations.get((one.genericDefinition ?? one).fullName.toLowerCase()) ??
      []) {
      for (const [name, get] of Object.entries(implementation.get ?? {})) {
        const key = name.toLowerCase()
        if (properties.has(key)) continue
        const set =
          implementation.set && Object.hasOwn(implementation.set, name) ? implementation.set[name] : undefined
        properties.set(key, {
          name,
          typeText: 'System.Object',
          isStatic: false,
          canGet: true,
          canSet: set !== undefined,
          get,
          set,
          indexed: undefined,
          declaring: one,
        })
      }
      for (const name of Object.keys(implementation.call ?? {})) {
        const key = name.toLowerCase()
        if (methods.has(key) || key === 'tostring') continue
        const overloads: Overload[] = []
        for (let count = 0; count <= 6; count++) {
          const line = `System.Object ${name}(${Array.from({ length: count }, (_, at) => `System.Object arg${at}`).join(', ')})`
          const overload = parseOverload(line, false, type, new Map(), line)
          if (overload) overloads.push(overload)
        }
        methods.set(key, { name, isStatic: false, overloads })
      }
    }
  }
}

/** What lives on the stack only cannot become an object: it reads as $null, and is no value on the wire. */
export const isSpan = (typeText: string): boolean => /^System\.(?:ReadOnly)?Span\[/.test(typeText)
const noSpan: Getter = () => null

function staticGetter(type: NetType, name: string): Getter | undefined {
  const get = find(type, 'staticGet', name)
  return get && ((_self, ctx) => get(ctx, type))
}
function staticSetter(type: NetType, name: string): Setter | undefined {
  const set = find(type, 'staticSet', name)
  return set && ((_self, value, ctx) => set(value, ctx))
}

/** GetType, which the metadata of a type leaves to Object. */
function addObjectMembers(type: NetType, methods: Map<string, MutableGroup>): void {
  for (const line of [
    'type GetType()',
    'string ToString()',
    'bool Equals(System.Object obj)',
    'int GetHashCode()',
  ]) {
    const overload = parseOverload(line, false, type, new Map(), line)
    if (!overload) continue
    const key = overload.name.toLowerCase()
    if (!methods.has(key)) methods.set(key, { name: overload.name, isStatic: false, overloads: [overload] })
  }
}

function exceptionConstructors(type: NetType): Overload[] {
  const lines = ['', 'string message', 'string message, System.Exception innerException']
  return lines.flatMap((parameters) => {
    const text = `${type.fullName} new(${parameters})`
    return parseOverload(text, false, type, new Map(), text) ?? []
  })
}

function arrayConstructor(type: NetType): Overload {
  const parameters = Array.from({ length: type.rank }, (_, at) =>
    `int ${type.rank === 1 ? '' : at}`.trim(),
  ).join(', ')
  const text = `${type.fullName} new(${parameters})`
  return parseOverload(text, false, type, new Map(), text) as Overload
}

function substitutionOf(type: NetType): Map<string, NetType> {
  if (!type.genericDefinition) return new Map()
  const names = typeParametersOf(type.genericDefinition.fullName)
  return new Map(names.map((name, at) => [name, type.genericArguments[at] as NetType]))
}

/** Cuts `int a, System.Func[T,bool] b` at its outer commas. */
function splitParameters(text: string): string[] {
  const out: string[] = []
  let depth = 0
  let quoted = false
  let start = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '"') quoted = !quoted
    else if (quoted) continue
    else if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === ',' && depth === 0) {
      out.push(text.slice(start, i))
      start = i + 1
    }
  }
  if (text.trim() !== '') out.push(text.slice(start))
  return out
}

/** One signature line; generic type parameters of the method are open and count as Object. */
export function parseOverload(
  line: string,
  isStatic: boolean,
  type: NetType,
  substitution: ReadonlyMap<string, NetType>,
  definition: string,
): Overload | undefined {
  const open = parenthesis(line)
  if (open < 0) return undefined
  const close = line.lastIndexOf(')')
  const head = line.slice(0, open)
  const nameAt = lastSpace(head)
  const returnText = head.slice(0, nameAt)
  let name = head.slice(nameAt + 1)
  let typeParameters: readonly string[] = []
  const generic = /^([\w.]+)\[([^\]]*)\]$/.exec(name)
  if (generic) {
    name = generic[1] as string
    typeParameters = (generic[2] as string).split(',').map((one) => one.trim())
  }
  // an explicit implementation is called by its last word
  const isExplicit = name.includes('.') && !type.isInterface
  name = name.slice(name.lastIndexOf('.') + 1)
  return new WrittenOverload(line.slice(open + 1, close), substitution, {
    name,
    definition: substitution.size ? substituted(definition, substitution) : definition,
    returnText: substitution.size ? substituted(returnText, substitution) : returnText,
    isStatic,
    typeParameters,
    declaring: type,
    isExplicit,
  })
}

const namesOf = ({ parameters }: Pick<Overload, 'parameters'>): readonly string[] =>
  parameters.map((one) => one.name)

/** The names of the parameters of the overload that was chosen: what tells overloads apart. */
export const names = ({ overload }: Pick<Call, 'overload'>): readonly string[] =>
  overload.parameterNames ?? namesOf(overload)

/** A signature's parameters are read, and its implementation is found, when somebody asks: most are never called. */
class WrittenOverload implements Overload {
  readonly name: string
  readonly definition: string
  readonly returnText: string
  readonly isStatic: boolean
  readonly typeParameters: readonly string[]
  readonly declaring: NetType
  readonly isExplicit: boolean
  readonly #text: string
  readonly #substitution: ReadonlyMap<string, NetType>
  #parameters: readonly Parameter[] | undefined
  #names: readonly string[] | undefined
  #run: Implementation | undefined | null = null
  constructor(
    text: string,
    substitution: ReadonlyMap<string, NetType>,
    facts: Omit<WrittenOverload, 'parameters' | 'parameterNames' | 'run'>,
  ) {
    this.#text = text
    this.#substitution = substitution
    this.name = facts.name
    this.definition = facts.definition
    this.returnText = facts.returnText
    this.isStatic = facts.isStatic
    this.typeParameters = facts.typeParameters
    this.declaring = facts.declaring
    this.isExplicit = facts.isExplicit
  }

  get parameters(): readonly Parameter[] {
    this.#parameters ??= splitParameters(this.#text).map((one) =>
      parseParameter(one, this.#substitution, this.typeParameters),
    )
    return this.#parameters
  }

  get parameterNames(): readonly string[] {
    this.#names ??= namesOf(this)
    return this.#names
  }

  get run(): Implementation | undefined {
    if (this.#run === null) {
      const { name, declaring, isStatic } = this
      this.#run =
        name === 'new' ? creatorOf(declaring) : find(declaring, isStatic ? 'staticCall' : 'call', name)
    }
    return this.#run
  }
}

/** The bracket that opens the parameters: the first outside square brackets. */
function parenthesis(line: string): number {
  return line.indexOf('(')
}

function lastSpace(head: string): number {
  let depth = 0
  for (let i = head.length - 1; i >= 0; i--) {
    const char = head[i]
    if (char === ']') depth++
    else if (char === '[') depth--
    else if (char === ' ' && depth === 0) return i
  }
  return -1
}

function substituted(text: string, substitution: ReadonlyMap<string, NetType>): string {
  return text.replace(/\b[A-Z]\w*\b/g, (word) => {
    const type = substitution.get(word)
    return type ? scriptTypeText(type) : word
  })
}

function parseParameter(
  text: string,
  substitution: ReadonlyMap<string, NetType>,
  typeParameters: readonly string[],
): Parameter {
  let rest = text.trim()
  let defaultText: string | undefined
  const equals = rest.indexOf(' = ')
  if (equals > 0) {
    defaultText = rest.slice(equals + 3)
    rest = rest.slice(0, equals)
  }
  const isRef = rest.startsWith('[ref] ')
  if (isRef) rest = rest.slice(6)
  const isParams = rest.startsWith('Params ')
  if (isParams) rest = rest.slice(7)
  const space = lastSpace(rest)
  const typeText = space < 0 ? rest : rest.slice(0, space)
  const known = new Map(substitution)
  for (const one of typeParameters) known.set(one, T.Object)
  return {
    name: space < 0 ? '' : rest.slice(space + 1),
    typeText,
    type: typeOfText(typeText, known) ?? unknownType,
    isRef,
    isParams,
    defaultText,
    isOpen: typeParameters.some((one) => typeText !== one && new RegExp(`\\b${one}\\b`).test(typeText)),
  }
}

/** A parameter type that nothing here makes values of: no argument converts to it, except null. */
export const unknownType: NetType = new NetType({
  fullName: 'System.__Unknown',
  kind: 'class',
  base: T.Object,
})

export function constructorsOf(type: NetType): readonly Overload[] {
  return surfaceOf(type).constructors
}
export function staticMethod(type: NetType, name: string): MethodGroup | undefined {
  return surfaceOf(type).staticMethods.get(name.toLowerCase())
}

/** T of Nullable<T>; undefined for other types. */
export function nullableUnderlying(type: NetType): NetType | undefined {
  return type.genericDefinition?.fullName === 'System.Nullable`1' ? type.genericArguments[0] : undefined
}

/** A generic type by its definition's name: `genericType('System.Collections.Generic.List`1', T.Int32)`. */
export function genericType(definition: string, ...args: NetType[]): NetType {
  const type = loadType(definition)
  if (!type) throw new RangeError(`no type ${definition}`)
  return instantiate(type, args)
}
