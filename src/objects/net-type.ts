/**
 * What a .NET type is here: a name, a place in the hierarchy and, filled in by `engine/types`, its members.
 * A type is looked up in this registry and nowhere else: there is no reflection to fall through to.
 */

export type TypeKind = 'class' | 'struct' | 'enum' | 'interface' | 'array' | 'delegate' | 'genericDefinition'

const coreLibrary =
  'System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e'
export const automationAssembly =
  'System.Management.Automation, Version=7.6.0.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'

export interface NetTypeFacts {
  readonly fullName: string
  readonly kind: TypeKind
  readonly base?: NetType | undefined
  readonly interfaces?: readonly NetType[]
  readonly elementType?: NetType
  /** dimensions of an array type, 1 for `int[]` */
  readonly rank?: number
  readonly genericDefinition?: NetType
  readonly genericArguments?: readonly NetType[]
  /** how many type parameters a generic definition takes */
  readonly arity?: number
  readonly enumInfo?: EnumInfo
  readonly assembly?: string
  readonly isAbstract?: boolean
}

export interface EnumInfo {
  /** name as declared -> value, in declaration order */
  readonly names: ReadonlyMap<string, bigint>
  readonly isFlags: boolean
  /** `System.Int32` unless it says otherwise */
  readonly underlying: NetType
}

export class NetType {
  readonly fullName: string
  readonly kind: TypeKind
  readonly base: NetType | undefined
  #interfaces: readonly NetType[]
  readonly elementType: NetType | undefined
  readonly rank: number
  readonly genericDefinition: NetType | undefined
  readonly genericArguments: readonly NetType[]
  readonly arity: number
  readonly enumInfo: EnumInfo | undefined
  readonly assembly: string
  readonly isAbstract: boolean
  /** member tables, owned by `engine/types`; opaque here */
  surface: unknown = undefined
  /** System.TypeCode: 1 for what is no primitive; the engine's numbers set it for those that are */
  typeCode = 1
  /** set for a class that a script defined: its PowerShell definition, owned by `engine/runtime` */
  scriptClass: unknown = undefined
  #chain: readonly string[] | undefined
  #ancestors: Set<NetType> | undefined

  constructor(facts: NetTypeFacts) {
    this.fullName = facts.fullName
    this.kind = facts.kind
    this.base = facts.base
    this.#interfaces = facts.interfaces ?? []
    this.elementType = facts.elementType
    this.rank = facts.rank ?? (facts.kind === 'array' ? 1 : 0)
    this.genericDefinition = facts.genericDefinition
    this.genericArguments = facts.genericArguments ?? []
    this.arity = facts.arity ?? 0
    this.enumInfo = facts.enumInfo
    this.assembly = facts.assembly ?? coreLibrary
    this.isAbstract = facts.isAbstract ?? false
  }

  get interfaces(): readonly NetType[] {
    return this.#interfaces
  }
  set interfaces(interfaces: readonly NetType[]) {
    this.#interfaces = interfaces
    this.#ancestors = undefined
  }

  /** The last segment, as `[Type]::Name` gives it: `List`1`, `Int32[]`. */
  get name(): string {
    if (this.kind === 'array')
      return `${this.elementType?.name}${this.fullName.slice(this.fullName.lastIndexOf('['))}`
    const bare = this.genericDefinition ? this.genericDefinition.fullName : this.fullName
    return bare.slice(Math.max(bare.lastIndexOf('.'), bare.lastIndexOf('+')) + 1)
  }

  get namespace(): string | null {
    const bare =
      this.kind === 'array'
        ? (this.elementType as NetType).fullName
        : (this.genericDefinition ?? this).fullName
    const dot = bare.lastIndexOf('.')
    return dot < 0 ? null : bare.slice(0, dot)
  }

  get isEnum(): boolean {
    return this.kind === 'enum'
  }

  get isValueType(): boolean {
    return this.kind === 'struct' || this.kind === 'enum'
  }

  get isInterface(): boolean {
    return this.kind === 'interface'
  }

  get isArray(): boolean {
    return this.kind === 'array'
  }

  get assemblyQualifiedName(): string {
    return `${this.fullName}, ${this.assembly}`
  }

  /** The names from the type up to `System.Object`: what PSTypeNames starts with and CLIXML writes as TN. */
  get chain(): readonly string[] {
    if (!this.#chain) {
      const names: string[] = []
      for (let type: NetType | undefined = this; type; type = type.base) names.push(type.fullName)
      this.#chain = names
    }
    return this.#chain
  }

  /** Whether a value of this type can stand where `other` is asked for. */
  isSubtypeOf(other: NetType): boolean {
    if (this === other) return true
    if (!this.#ancestors) {
      const all = new Set<NetType>()
      const add = (type: NetType): void => {
        if (all.has(type)) return
        all.add(type)
        if (type.base) add(type.base)
        for (const one of type.interfaces) add(one)
      }
      add(this)
      this.#ancestors = all
    }
    if (this.#ancestors.has(other)) return true
    if (this.kind === 'array' && other.kind === 'array' && this.rank === other.rank) {
      const mine = this.elementType as NetType
      const theirs = other.elementType as NetType
      return !mine.isValueType && !theirs.isValueType && mine.isSubtypeOf(theirs)
    }
    return false
  }

  toString(): string {
    return this.fullName
  }
}

const registry = new Map<string, NetType>()
/** the same by their names as .NET writes them */
const asWritten = new Map<string, NetType>()

/** Adds a type under its full name; the last one wins only for script classes, which live in their own tables. */
export function registerType<T extends NetType>(type: T): T {
  registry.set(type.fullName.toLowerCase(), type)
  asWritten.set(type.fullName, type)
  return type
}

/** @param fullName case-insensitive, e.g. `system.string`, `System.Collections.Generic.List`1` */
export function registeredType(fullName: string): NetType | undefined {
  return asWritten.get(fullName) ?? registry.get(fullName.toLowerCase())
}

/** In lower case, arrays and constructed generics left out. */
export function registeredTypeNames(): string[] {
  return [...registry.keys()].filter((name) => !name.includes('['))
}

const define = (
  fullName: string,
  kind: TypeKind,
  base?: NetType,
  more: Partial<NetTypeFacts> = {},
): NetType => registerType(new NetType({ fullName, kind, base, ...more }))

const object = define('System.Object', 'class')
const valueType = define('System.ValueType', 'class', object, { isAbstract: true })
const iface = (name: string, more: Partial<NetTypeFacts> = {}): NetType =>
  define(name, 'interface', undefined, more)
const iEnumerable = iface('System.Collections.IEnumerable')
const iCollection = iface('System.Collections.ICollection', { interfaces: [iEnumerable] })
const iList = iface('System.Collections.IList', { interfaces: [iCollection] })
const iDictionary = iface('System.Collections.IDictionary', { interfaces: [iCollection] })
const iComparable = iface('System.IComparable')
const iFormattable = iface('System.IFormattable')
const iConvertible = iface('System.IConvertible')
const iCloneable = iface('System.ICloneable')
const iDisposable = iface('System.IDisposable')
const structInterfaces = [iComparable, iFormattable, iConvertible]
const struct = (name: string): NetType => define(name, 'struct', valueType, { interfaces: structInterfaces })
const array = define('System.Array', 'class', object, {
  interfaces: [iList, iCloneable],
  isAbstract: true,
})
const exception = define('System.Exception', 'class', object)
const systemException = define('System.SystemException', 'class', exception)

const xmlNode = define('System.Xml.XmlNode', 'class', object, {
  isAbstract: true,
  interfaces: [iCloneable, iEnumerable],
  assembly: 'System.Private.Xml, Version=10.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51',
})

/** The types the engine itself needs by name. */
export const T = {
  Object: object,
  ValueType: valueType,
  Enum: define('System.Enum', 'class', valueType, { interfaces: structInterfaces, isAbstract: true }),
  Void: define('System.Void', 'struct', valueType),
  Boolean: define('System.Boolean', 'struct', valueType, { interfaces: [iComparable, iConvertible] }),
  Char: define('System.Char', 'struct', valueType, { interfaces: structInterfaces }),
  String: define('System.String', 'class', object, {
    interfaces: [iComparable, iEnumerable, iConvertible, iCloneable],
  }),
  SByte: struct('System.SByte'),
  Byte: struct('System.Byte'),
  Int16: struct('System.Int16'),
  UInt16: struct('System.UInt16'),
  Int32: struct('System.Int32'),
  UInt32: struct('System.UInt32'),
  Int64: struct('System.Int64'),
  UInt64: struct('System.UInt64'),
  Single: struct('System.Single'),
  Double: struct('System.Double'),
  Decimal: struct('System.Decimal'),
  BigInteger: define('System.Numerics.BigInteger', 'struct', valueType, {
    interfaces: [iComparable, iFormattable],
    assembly: 'System.Runtime.Numerics, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a',
  }),
  DateTime: struct('System.DateTime'),
  DateTimeOffset: define('System.DateTimeOffset', 'struct', valueType, {
    interfaces: [iComparable, iFormattable],
  }),
  TimeSpan: define('System.TimeSpan', 'struct', valueType, { interfaces: [iComparable, iFormattable] }),
  Guid: define('System.Guid', 'struct', valueType, { interfaces: [iComparable, iFormattable] }),
  Version: define('System.Version', 'class', object, { interfaces: [iCloneable, iComparable] }),
  SemanticVersion: define('System.Management.Automation.SemanticVersion', 'class', object, {
    interfaces: [iComparable],
    assembly: automationAssembly,
  }),
  Uri: define('System.Uri', 'class', object, {
    assembly: 'System.Private.Uri, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a',
  }),
  Array: array,
  IEnumerable: iEnumerable,
  ICollection: iCollection,
  IList: iList,
  IDictionary: iDictionary,
  IComparable: iComparable,
  IFormattable: iFormattable,
  IConvertible: iConvertible,
  ICloneable: iCloneable,
  IDisposable: iDisposable,
  Hashtable: define('System.Collections.Hashtable', 'class', object, {
    interfaces: [iDictionary, iCloneable],
  }),
  OrderedDictionary: define('System.Collections.Specialized.OrderedDictionary', 'class', object, {
    interfaces: [iDictionary],
    assembly:
      'System.Collections.Specialized, Version=10.0.0.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a',
  }),
  DictionaryEntry: define('System.Collections.DictionaryEntry', 'struct', valueType),
  ArrayList: define('System.Collections.ArrayList', 'class', object, { interfaces: [iList, iCloneable] }),
  Queue: define('System.Collections.Queue', 'class', object, { interfaces: [iCollection] }),
  Stack: define('System.Collections.Stack', 'class', object, { interfaces: [iCollection] }),
  Exception: exception,
  SystemException: systemException,
  Delegate: define('System.Delegate', 'class', object, { isAbstract: true }),
  Type: define('System.Type', 'class', object, { isAbstract: true }),
  RuntimeType: define('System.RuntimeType', 'class', registeredType('System.Type')),
  PSObject: define('System.Management.Automation.PSObject', 'class', object, {
    interfaces: [iFormattable, iComparable],
    assembly: automationAssembly,
  }),
  PSCustomObject: define('System.Management.Automation.PSCustomObject', 'class', object, {
    assembly: automationAssembly,
  }),
  SwitchParameter: define('System.Management.Automation.SwitchParameter', 'struct', valueType, {
    assembly: automationAssembly,
  }),
  ScriptBlock: define('System.Management.Automation.ScriptBlock', 'class', object, {
    assembly: automationAssembly,
  }),
  ErrorRecord: define('System.Management.Automation.ErrorRecord', 'class', object, {
    assembly: automationAssembly,
  }),
  PSReference: define('System.Management.Automation.PSReference', 'class', object, {
    assembly: automationAssembly,
  }),
  SecureString: define('System.Security.SecureString', 'class', object, { interfaces: [iDisposable] }),
  PSCredential: define('System.Management.Automation.PSCredential', 'class', object, {
    assembly: automationAssembly,
  }),
  XmlDocument: define('System.Xml.XmlDocument', 'class', xmlNode, {
    assembly: 'System.Private.Xml, Version=10.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51',
  }),
} as const

const arrays = new Map<NetType, NetType[]>()

/** The array type over an element type: `int[]` for rank 1, `int[,]` for rank 2. */
export function arrayType(elementType: NetType, rank = 1): NetType {
  let ranks = arrays.get(elementType)
  if (!ranks) arrays.set(elementType, (ranks = []))
  return (ranks[rank] ??= new NetType({
    fullName: arrayFullName(elementType, rank),
    kind: 'array',
    base: T.Array,
    elementType,
    rank,
    assembly: elementType.assembly,
  }))
}

const boundArrays = new WeakMap<NetType, NetType>()
/** `int[*]`: one dimension that begins elsewhere than at 0. */
export function boundArrayType(elementType: NetType): NetType {
  let made = boundArrays.get(elementType)
  if (!made)
    boundArrays.set(
      elementType,
      (made = new NetType({
        fullName: `${elementType.fullName}[*]`,
        kind: 'array',
        base: T.Array,
        elementType,
        rank: 1,
        assembly: elementType.assembly,
      })),
    )
  return made
}

function arrayFullName(elementType: NetType, rank: number): string {
  return `${elementType.fullName}[${','.repeat(rank - 1)}]`
}

export const objectArrayType: NetType = arrayType(T.Object)

/** Declares an enum. Values count up from 0 where not given, as in C#. */
export function enumType(
  fullName: string,
  names: readonly string[] | Readonly<Record<string, number>>,
  more: { flags?: boolean; underlying?: NetType; assembly?: string } = {},
): NetType {
  const entries: [string, bigint][] = Array.isArray(names)
    ? (names as readonly string[]).map((name, index) => [name, BigInt(index)])
    : Object.entries(names as Record<string, number>).map(([name, value]) => [name, BigInt(value)])
  return registerType(
    new NetType({
      fullName,
      kind: 'enum',
      base: T.Enum,
      enumInfo: {
        names: new Map(entries),
        isFlags: more.flags ?? false,
        underlying: more.underlying ?? T.Int32,
      },
      ...(more.assembly ? { assembly: more.assembly } : {}),
    }),
  )
}

/** Type.ToString(): "System.Collections.Generic.List`1[System.Int32]". */
export function netTypeText(type: NetType): string {
  if (type.kind === 'array')
    return `${netTypeText(type.elementType as NetType)}[${','.repeat(type.rank - 1)}]`
  if (type.genericDefinition) {
    return `${type.genericDefinition.fullName}[${type.genericArguments.map(netTypeText).join(',')}]`
  }
  return type.fullName
}
