/** Object, Type, Enum, Array, Convert, DBNull, Activator, Nullable, Exception: what everything else stands on. */
import { ByteArray, PSArray, PSList } from '../../objects/collections.ts'
import { NetException } from '../../objects/exceptions.ts'
import { arrayType, NetType, T } from '../../objects/net-type.ts'
import { EnumValue, enumName, PSChar, type PSDouble } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { formatEnum } from '../../objects/composite-format.ts'
import { PSDateTime } from '../../objects/time.ts'
import { bytesOf } from '../runtime/bytes.ts'
import { compareSame, sameValue } from '../runtime/compare.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo, isTrue } from '../runtime/convert.ts'
import { byteBox, enumerate } from '../runtime/enumerate.ts'
import { fail, NetThrow, throwNet } from '../runtime/failure.ts'
import { newObject, callDelegate, defaultValue } from '../runtime/members.ts'
import { castFailure } from '../runtime/net-failure.ts'
import {
  changeNumber,
  codeOf,
  isNumericCode,
  toBig,
  toJsNumber,
  TypeCode,
  typeCodeOf,
} from '../runtime/numeric.ts'
import { exceptionText, netText, registerText } from '../runtime/to-text.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { conversion } from './conversions.ts'
import { ArrayEnumerator } from './enumerators.ts'
import { netTypeText } from './names.ts'
import { names } from './numbers.ts'
import { resolveTypeName } from './resolve.ts'
import { addMetadata, addSignatures, instantiate, isAssignable, loadType } from './type-loader.ts'
import { constructorsOf, genericType, implement, type Implementation, nullableUnderlying } from './surface.ts'
import {
  argument,
  argumentNull,
  arrayOf,
  bytes,
  cultureArg,
  flag,
  outOfRange,
  sessionCulture,
  strings,
} from './values.ts'
import { arrayItemsMax } from '../../settings/limits.ts'
import { parseDateTime } from '../../objects/date-parse.ts'
import { FormatError } from '../../objects/format-error.ts'
import { netException } from '../../objects/exceptions.ts'
import { reflectMembers, PSReflected, reflected } from './reflection.ts'

// --- Object

let hashes = 0
const identities = new WeakMap<object, number>()
export function identityHash(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  let hash = identities.get(value)
  if (hash === undefined) identities.set(value, (hash = (++hashes * 2654435761) | 0))
  return hash
}

implement('System.Object', {
  call: {
    GetType: (self) =>
      self instanceof PSObject
        ? self.isDeserialized
          ? T.PSObject
          : T.PSCustomObject
        : (typeOf(self) ?? T.Object),
    ToString: (self, _, ctx) => netText(self, sessionCulture(ctx), ctx),
    Equals: (self, [other]) => sameValue(self, other),
    GetHashCode: (self) => identityHash(self),
  },
  staticCall: {
    Equals: (_, [a, b]) => (a === null || b === null ? a === b : sameValue(a, b)),
    ReferenceEquals: (_, [a, b]) => a === b && (typeof a === 'object' || typeof a === 'string'),
  },
  create: () => new PlainObject(),
})

/** `[object]::new()` */
class PlainObject {
  get netType(): NetType {
    return T.Object
  }
  toString(): string {
    return 'System.Object'
  }
}

// --- DBNull

class DBNull {
  get netType(): NetType {
    return loadType('System.DBNull') ?? T.Object
  }
  toString(): string {
    return ''
  }
}
export const dbNull: DBNull = new DBNull()
implement('System.DBNull', { staticGet: { Value: () => dbNull }, call: { ToString: () => '' } })

// --- Enum

const enumOf = (type: NetType): NonNullable<NetType['enumInfo']> => {
  const info = type.enumInfo
  if (!info) argument('Type provided must be an Enum.', 'enumType')
  return info
}
const ofUnderlying = (value: EnumValue): unknown =>
  changeNumber(value.value, value.netType.enumInfo?.underlying ?? T.Int32)

function parseEnum(type: NetType, text: string, ignoreCase: boolean): EnumValue | undefined {
  const info = enumOf(type)
  let value = 0n
  for (const part of text.split(',')) {
    const one = part.trim()
    let found: bigint | undefined = info.names.get(one)
    if (found === undefined && ignoreCase)
      for (const [name, known] of info.names) if (name.toLowerCase() === one.toLowerCase()) found = known
    if (found === undefined && /^[+-]?\d+$/.test(one)) found = BigInt(one.replace(/^\+/, ''))
    if (found === undefined) return undefined
    value |= found
  }
  return new EnumValue(type, value)
}

implement('System.Enum', {
  get: { value__: (self: EnumValue) => ofUnderlying(self) },
  call: {
    ToString: (self: EnumValue, [format]) => {
      try {
        return typeof format === 'string' ? formatEnum(self, format) : self.toString()
      } catch (error) {
        if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
        throw error
      }
    },
    HasFlag: (self: EnumValue, [other]) => {
      if (other.netType !== self.netType) {
        argument(
          `The argument type, '${netTypeText(other.netType)}', is not the same as the enum type '${netTypeText(self.netType)}'.`,
        )
      }
      return (self.value & other.value) === other.value
    },
    CompareTo: (self: EnumValue, [other]) =>
      other === null ? 1 : self.value < other.value ? -1 : self.value > other.value ? 1 : 0,
    Equals: (self: EnumValue, [other]) => sameValue(self, other),
    GetHashCode: (self: EnumValue) => Number(BigInt.asIntN(32, self.value)),
    GetTypeCode: (self: EnumValue) =>
      new EnumValue(loadType('System.TypeCode') as NetType, BigInt(typeCodeOf(self.netType))),
  },
  staticCall: {
    GetNames: (_, [type], _ctx, call) =>
      strings(
        sortedNames((type as NetType | undefined) ?? (call.genericArguments[0] as NetType)).map(
          ([name]) => name,
        ),
      ),
    GetValues: (_, [type], _ctx, call) => {
      const wanted = (type as NetType | undefined) ?? (call.genericArguments[0] as NetType)
      return arrayOf(
        wanted,
        sortedNames(wanted).map(([, value]) => new EnumValue(wanted, value)),
      )
    },
    GetName: (_, args, _ctx, call) => {
      const type = (args.length > 1 ? args[0] : call.genericArguments[0]) as NetType
      const value = toBig(baseOf(args[args.length - 1]))
      for (const [name, one] of enumOf(type).names) if (one === value) return name
      return null
    },
    GetUnderlyingType: (_, [type]) => enumOf(type).underlying,
    IsDefined: (_, args, _ctx, call) => {
      const type = (args.length > 1 ? args[0] : call.genericArguments[0]) as NetType
      const value = baseOf(args[args.length - 1])
      const info = enumOf(type)
      if (typeof value === 'string') return info.names.has(value)
      const number = toBig(value)
      return [...info.names.values()].includes(number)
    },
    Parse: (_, args, _ctx, call) => {
      const generic = call.genericArguments[0]
      const [type, text, ignore] = (generic ? [generic, args[0], args[1]] : args) as [
        NetType,
        string | null,
        boolean | undefined,
      ]
      if (text === null) argumentNull('value')
      const value = parseEnum(type, text, ignore === true)
      if (!value) argument(`Requested value '${text}' was not found.`)
      return value
    },
    TryParse: (_, args, _ctx, call) => {
      const ref = args[args.length - 1]
      const generic = call.genericArguments[0]
      const inferred = baseOf(ref.variable ? ref.variable.value : ref.value)
      const type =
        generic ??
        (args[0] instanceof NetType ? args[0] : ((inferred as EnumValue | null)?.netType as NetType))
      const at = args[0] instanceof NetType ? 1 : 0
      const text = args[at] as string | null
      const value =
        text === null ? undefined : parseEnum(type, text, args.length - at > 2 && args[at + 1] === true)
      setReference(ref, value ?? new EnumValue(type, 0n))
      return value !== undefined
    },
    ToObject: (_, [type, value]) => new EnumValue(type, toBig(baseOf(value))),
    Format: (_, [type, value, format]) =>
      formatEnum(value instanceof EnumValue ? value : new EnumValue(type, toBig(value)), format),
  },
})

/** .NET sorts the names by value, unsigned. */
function sortedNames(type: NetType): [string, bigint][] {
  const list = [...enumOf(type).names]
  return list.sort((a, b) => {
    const x = BigInt.asUintN(64, a[1])
    const y = BigInt.asUintN(64, b[1])
    return x < y ? -1 : x > y ? 1 : 0
  })
}

void enumName

// --- Type

registerText(T.RuntimeType, (type: NetType) => netTypeText(type))
registerText(T.Type, (type: NetType) => netTypeText(type))

const fullNameOf = (type: NetType): string | null => type.fullName

implement('System.Type', {
  get: {
    FullName: (self: NetType) => fullNameOf(self),
    Name: (self: NetType) => self.name,
    Namespace: (self: NetType) => self.namespace,
    AssemblyQualifiedName: (self: NetType) => self.assemblyQualifiedName,
    Assembly: (self: NetType) =>
      new PSReflected('System.Reflection.Assembly', { FullName: self.assembly, Location: '' }, self.assembly),
    Module: (self: NetType) =>
      new PSReflected('System.Reflection.Module', {}, `${self.assembly.split(',')[0]}.dll`),
    BaseType: (self: NetType) => self.base ?? null,
    UnderlyingSystemType: (self: NetType) => self,
    IsAbstract: (self: NetType) => self.isAbstract,
    IsArray: (self: NetType) => self.isArray,
    IsClass: (self: NetType) => !self.isValueType && !self.isInterface,
    IsEnum: (self: NetType) => self.isEnum,
    IsInterface: (self: NetType) => self.isInterface,
    IsValueType: (self: NetType) => self.isValueType,
    IsPrimitive: (self: NetType) =>
      self === T.Boolean ||
      self === T.Char ||
      (isNumericCode(typeCodeOf(self)) && !self.isEnum && self !== T.Decimal),
    IsGenericType: (self: NetType) => self.genericDefinition !== undefined || self.arity > 0,
    IsGenericTypeDefinition: (self: NetType) => self.arity > 0,
    IsConstructedGenericType: (self: NetType) => self.genericDefinition !== undefined,
    ContainsGenericParameters: (self: NetType) => self.arity > 0,
    IsPublic: (self: NetType) => !self.fullName.includes('+'),
    IsNested: (self: NetType) => self.fullName.includes('+'),
    IsSealed: (self: NetType) => self.isValueType || self.isArray || sealedTypes.has(self.fullName),
    IsSerializable: (self: NetType) =>
      self.isValueType || self.isArray || serializable.has(self.fullName) || self.isSubtypeOf(T.Exception),
    IsByRef: () => false,
    IsPointer: () => false,
    IsVisible: () => true,
    IsGenericParameter: () => false,
    IsCOMObject: () => false,
    HasElementType: (self: NetType) => self.isArray,
    GenericTypeArguments: (self: NetType) => arrayOf(T.Type, self.genericArguments),
    MemberType: () => new EnumValue(loadType('System.Reflection.MemberTypes') as NetType, 32n),
    DeclaringType: (self: NetType) =>
      self.fullName.includes('+') && !self.genericDefinition
        ? (loadType(self.fullName.slice(0, self.fullName.lastIndexOf('+'))) ?? null)
        : null,
    ReflectedType: () => null,
    GUID: () => null,
    TypeHandle: () => null,
    CustomAttributes: () => new PSArray([]),
    DeclaredMethods: (self: NetType) => new PSArray(reflectMembers(self, 'Method')),
    DeclaredProperties: (self: NetType) => new PSArray(reflectMembers(self, 'Property')),
    DeclaredConstructors: (self: NetType) => new PSArray(reflectMembers(self, 'Constructor')),
    ImplementedInterfaces: (self: NetType) => arrayOf(T.Type, self.interfaces),
  },
  call: {
    ToString: (self: NetType) => netTypeText(self),
    GetElementType: (self: NetType) => self.elementType ?? null,
    GetGenericTypeDefinition: (self: NetType) => {
      if (self.arity > 0) return self
      if (!self.genericDefinition)
        throwNet('System.InvalidOperationException', 'This operation is only valid on generic types.')
      return self.genericDefinition
    },
    GetGenericArguments: (self: NetType) => arrayOf(T.Type, self.genericArguments),
    GetArrayRank: (self: NetType) => self.rank,
    GetEnumNames: (self: NetType) => strings(sortedNames(self).map(([name]) => name)),
    GetEnumValues: (self: NetType) =>
      arrayOf(
        self,
        sortedNames(self).map(([, value]) => new EnumValue(self, value)),
      ),
    GetEnumName: (self: NetType, [value]) =>
      [...enumOf(self).names].find(([, one]) => one === toBig(value))?.[0] ?? null,
    GetEnumUnderlyingType: (self: NetType) => enumOf(self).underlying,
    GetInterfaces: (self: NetType) => arrayOf(T.Type, allInterfaces(self)),
    GetInterface: (self: NetType, [name]) =>
      allInterfaces(self).find((one) => one.name === name || one.fullName === name) ?? null,
    GetHashCode: (self: NetType) => identityHash(self),
    Equals: (self: NetType, [other]) => self === other,
    IsAssignableFrom: (self: NetType, [other]) => other !== null && isAssignable(other, self),
    IsAssignableTo: (self: NetType, [other]) => other !== null && isAssignable(self, other),
    IsInstanceOfType: (self: NetType, [value]) => {
      const type = typeOf(baseOf(value))
      return type !== undefined && isAssignable(type, self)
    },
    IsSubclassOf: (self: NetType, [other]) =>
      self !== other && !(other as NetType).isInterface && self.isSubtypeOf(other),
    IsEnumDefined: (self: NetType, [value]) =>
      [...enumOf(self).names].some(
        ([name, one]) => name === value || (typeof value !== 'string' && one === toBig(value)),
      ),
    MakeArrayType: (self: NetType, [rank]) => arrayType(self, rank ?? 1),
    MakeGenericType: (self: NetType, [args]) => {
      const list = (args as PSArray).items as NetType[]
      if (self.arity !== list.length)
        argument(
          "The number of generic arguments provided doesn't equal the arity of the generic type definition.",
          'instantiation',
        )
      return instantiate(self, list)
    },
    GetMethod: (self: NetType, [name, second, third]) =>
      reflected(self, 'Method', name, typesIn(second) ?? typesIn(third)),
    GetMethods: (self: NetType) =>
      arrayOf(loadType('System.Reflection.MethodInfo') as NetType, reflectMembers(self, 'Method')),
    GetProperty: (self: NetType, [name]) => reflected(self, 'Property', name),
    GetProperties: (self: NetType) =>
      arrayOf(loadType('System.Reflection.PropertyInfo') as NetType, reflectMembers(self, 'Property')),
    GetField: (self: NetType, [name]) => reflected(self, 'Field', name),
    GetFields: (self: NetType) =>
      arrayOf(loadType('System.Reflection.FieldInfo') as NetType, reflectMembers(self, 'Field')),
    GetConstructor: (self: NetType, [types]) => reflected(self, 'Constructor', 'new', typesIn(types)),
    GetConstructors: (self: NetType) =>
      arrayOf(loadType('System.Reflection.ConstructorInfo') as NetType, reflectMembers(self, 'Constructor')),
    GetMember: (self: NetType, [name]) =>
      arrayOf(
        loadType('System.Reflection.MemberInfo') as NetType,
        [...reflectMembers(self, 'Method'), ...reflectMembers(self, 'Property')].filter(
          (one) => one.text('Name') === name,
        ),
      ),
    GetMembers: (self: NetType) =>
      arrayOf(loadType('System.Reflection.MemberInfo') as NetType, [
        ...reflectMembers(self, 'Constructor'),
        ...reflectMembers(self, 'Method'),
        ...reflectMembers(self, 'Property'),
        ...reflectMembers(self, 'Field'),
      ]),
    GetEvents: () => new PSArray([]),
    GetNestedTypes: () => arrayOf(T.Type, []),
    GetCustomAttributes: () => new PSArray([]),
    IsDefined: () => false,
    InvokeMember: () =>
      throwNet('System.NotSupportedException', 'Reflection is not available in this engine.'),
  },
  staticGet: {
    EmptyTypes: () => arrayOf(T.Type, []),
    Delimiter: () => new PSChar(46),
  },
  staticCall: {
    GetType: (_, [name, throws], _ctx, call) => {
      if (typeof name !== 'string') return null
      void call
      const type =
        loadType(name.split(',')[0] as string) ?? (name.includes('[') ? resolveTypeName(name) : undefined)
      const exact = type && (type.fullName === name.split(',')[0] || name.includes('[') || flag(throws) >= 0)
      if (!type || !exact || (type.fullName !== name.split(',')[0] && !name.includes('[') && args3(throws))) {
        if (throws === true) throwNet('System.TypeLoadException', `Could not load type '${name}'.`)
        return null
      }
      return type
    },
    GetTypeCode: (_, [type]) =>
      new EnumValue(loadType('System.TypeCode') as NetType, BigInt(type === null ? 0 : typeCodeOf(type))),
    GetTypeArray: (_, [list]) =>
      arrayOf(
        T.Type,
        (list as PSArray).items.map((one) => typeOf(one)),
      ),
  },
})
const args3 = (_: unknown): boolean => true
const sealedTypes: ReadonlySet<string> = new Set([
  'System.String',
  'System.DBNull',
  'System.Version',
  'System.Text.StringBuilder',
  'System.Management.Automation.PSCredential',
  'System.Security.SecureString',
])
const serializable: ReadonlySet<string> = new Set([
  'System.String',
  'System.Object',
  'System.Collections.Hashtable',
  'System.Collections.ArrayList',
  'System.Version',
  'System.Uri',
  'System.Collections.Generic.List`1',
  'System.Text.StringBuilder',
])

function typesIn(value: unknown): NetType[] | undefined {
  return value instanceof PSArray ? (value.items as NetType[]) : undefined
}

function allInterfaces(type: NetType): NetType[] {
  const out = new Set<NetType>()
  const add = (one: NetType): void => {
    for (const face of one.interfaces) {
      if (!out.has(face)) {
        out.add(face)
        add(face)
      }
    }
    if (one.base) add(one.base)
  }
  add(type)
  return [...out]
}

// --- Array

const listOf = (value: unknown): unknown[] =>
  value instanceof ByteArray ? Array.from(value.bytes, byteBox) : (value as PSArray).items
const nullArray = (value: unknown): void => {
  if (value === null) argumentNull('array')
}

/** Orders values as Comparer.Default does. */
export function defaultOrder(a: unknown, b: unknown): number {
  const x = baseOf(a)
  const y = baseOf(b)
  if (x === null || y === null) return x === y ? 0 : x === null ? -1 : 1
  const order = typeOf(x) === typeOf(y) ? compareSame(x, y) : undefined
  if (order === undefined) {
    const type = typeOf(x)
    const inner =
      typeOf(x) === typeOf(y)
        ? netException('System.ArgumentException', 'At least one object must implement IComparable.')
        : netException('System.ArgumentException', `Object must be of type ${type?.name}.`)
    throw new NetThrow(
      netException('System.InvalidOperationException', 'Failed to compare two elements in the array.', {
        inner,
      }),
    )
  }
  return order
}

/** A comparer argument: IComparer, Comparison delegate, StringComparer; undefined is the default. */
export function orderBy(comparer: unknown, ctx: EngineContext): (a: unknown, b: unknown) => number {
  if (comparer === null || comparer === undefined) return defaultOrder
  const own = (comparer as { compare?: (a: unknown, b: unknown) => number }).compare
  if (typeof own === 'function') return (a, b) => own.call(comparer, a, b)
  return (a, b) => toJsNumber(convertTo(nestedCall(comparer, [a, b], ctx), T.Int32, ctx))
}

/** Runs a delegate where nothing can wait. */
export function nestedCall(delegate: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  const target = (delegate as { target?: unknown }).target ?? delegate
  const result =
    typeof target === 'object' &&
    target !== null &&
    (target as { netType?: NetType }).netType === T.ScriptBlock
      ? ctx.callNested(target, args)
      : callDelegate(delegate, args, ctx)
  if (isTask(result)) throwNet('System.NotSupportedException', 'A delegate that waits cannot be called here.')
  return result
}

/** Stable merge sort would hide .NET's instability; what scripts see is the order, so a stable sort serves. */
export function sorted(list: unknown[], order: (a: unknown, b: unknown) => number): unknown[] {
  return list.sort(order)
}

function findBinary(
  list: readonly unknown[],
  low: number,
  count: number,
  value: unknown,
  order: (a: unknown, b: unknown) => number,
): number {
  let from = low
  let to = low + count - 1
  while (from <= to) {
    const middle = (from + to) >> 1
    const sign = order(list[middle], value)
    if (sign === 0) return middle
    if (sign < 0) from = middle + 1
    else to = middle - 1
  }
  return ~from
}

function create(type: NetType, sizes: readonly number[], ctx: EngineContext): unknown {
  let count = 1
  for (const size of sizes) {
    if (size < 0) throwNet('System.OverflowException', 'Arithmetic operation resulted in an overflow.')
    count *= size
  }
  if (count > arrayItemsMax)
    fail('ArrayTooLong', `An array of ${count} items is more than the session may hold.`, {
      category: 'LimitsExceeded',
    })
  ctx.charge(count * 8)
  if (type === T.Byte && sizes.length === 1) return new ByteArray(new Uint8Array(count))
  const fill = type.isValueType ? defaultValue(type, ctx) : null
  return new PSArray(
    new Array(count).fill(fill),
    arrayType(type, sizes.length),
    sizes.length > 1 ? [...sizes] : undefined,
  )
}

function copyInto(
  source: unknown,
  from: number,
  target: unknown,
  at: number,
  count: number,
  ctx: EngineContext,
): void {
  const items = listOf(source)
  if (count < 0 || from + count > items.length)
    argument(
      "Source array was not long enough. Check the source index, length, and the array's lower bounds.",
      'sourceArray',
    )
  const size = target instanceof ByteArray ? target.bytes.length : (target as PSArray).items.length
  if (at + count > size)
    argument(
      "Destination array was not long enough. Check the destination index, length, and the array's lower bounds.",
      'destinationArray',
    )
  const slice = items.slice(from, from + count)
  if (target instanceof ByteArray)
    slice.forEach((one, i) => {
      target.bytes[at + i] = toJsNumber(one)
    })
  else {
    const array = target as PSArray
    slice.forEach((one, i) => {
      array.items[at + i] = array.elementType === T.Object ? one : convertTo(one, array.elementType, ctx)
    })
  }
}

function flatIndex(self: PSArray, indices: readonly number[]): number {
  const sizes = self.dimensions ?? [self.items.length]
  let at = 0
  for (let i = 0; i < sizes.length; i++) {
    const index = indices[i] as number
    if (index < 0 || index >= (sizes[i] as number))
      throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
    at = at * (sizes[i] as number) + index
  }
  return at
}
const indexArgs = (args: readonly unknown[]): number[] => {
  const [first] = args
  return args.length === 1 && first instanceof PSArray ? first.items.map(toJsNumber) : args.map(toJsNumber)
}

/** Array.FindAll and the like: predicates are script blocks that may wait. */
export function* filterBy(list: readonly unknown[], predicate: unknown, ctx: EngineContext): Task<unknown[]> {
  const out: unknown[] = []
  for (const one of list) if (yield* holds(predicate, one, ctx)) out.push(one)
  return out
}
export function* holds(predicate: unknown, value: unknown, ctx: EngineContext): Task<boolean> {
  const result = callDelegate(predicate, [value], ctx)
  return isTrue(isTask(result) ? yield result : result)
}

const fixedSize: Implementation = () =>
  throwNet('System.NotSupportedException', 'Collection was of a fixed size.')

implement('System.Array', {
  get: {
    Length: (self) => lengthOfArray(self),
    LongLength: (self) => BigInt(lengthOfArray(self)),
    Rank: (self) => (self instanceof ByteArray ? 1 : self.netType.rank),
    SyncRoot: (self) => self,
    IsReadOnly: () => false,
    IsFixedSize: () => true,
    IsSynchronized: () => false,
    Count: (self) => lengthOfArray(self),
  },
  call: {
    Clone: (self) =>
      self instanceof ByteArray
        ? new ByteArray(self.bytes.slice())
        : new PSArray([...self.items], self.netType, self.dimensions),
    CopyTo: (self, [target, at], ctx) => copyInto(self, 0, target, Number(at), lengthOfArray(self), ctx),
    Get: (self, args) =>
      self instanceof ByteArray
        ? byteBox(self.bytes[toJsNumber(args[0])] as number)
        : self.items[flatIndex(self, indexArgs(args))],
    GetValue: (self, args) =>
      self instanceof ByteArray
        ? byteBox(self.bytes[toJsNumber(args[0])] as number)
        : self.items[flatIndex(self, indexArgs(args))],
    SetValue: (self, [value, ...rest], ctx) => {
      if (self instanceof ByteArray)
        self.bytes[toJsNumber(rest[0])] = toJsNumber(convertTo(value, T.Byte, ctx))
      else {
        const own = value === null ? undefined : typeOf(baseOf(value))
        if (own && !own.isSubtypeOf(self.elementType) && !isNumericCode(typeCodeOf(own)))
          throwNet('System.InvalidCastException', 'Object cannot be stored in an array of this type.')
        self.items[flatIndex(self, indexArgs(rest))] = convertTo(value, self.elementType, ctx)
      }
    },
    Set: (self, args, ctx) => {
      const value = args[args.length - 1]
      self.items[flatIndex(self, indexArgs(args.slice(0, -1)))] = convertTo(value, self.elementType, ctx)
    },
    GetLength: (self, [dimension]) => sizeOf(self, dimension),
    GetLongLength: (self, [dimension]) => BigInt(sizeOf(self, dimension)),
    GetUpperBound: (self, [dimension]) => sizeOf(self, dimension) - 1,
    GetLowerBound: (self, [dimension]) => sizeOf(self, dimension) * 0,
    GetEnumerator: (self) => new ArrayEnumerator(listOf(self)),
    Initialize: () => undefined,
    Equals: (self, [other]) => self === other,
    Add: fixedSize,
    Remove: fixedSize,
    RemoveAt: fixedSize,
    Insert: fixedSize,
    Clear: (self, _, ctx) => {
      if (self instanceof ByteArray) self.bytes.fill(0)
      else self.items.fill(self.elementType.isValueType ? defaultValue(self.elementType, ctx) : null)
    },
    Contains: (self, [value]) =>
      listOf(self).some((one) => sameValue(baseOf(one), value) || (one === null && value === null)),
    IndexOf: (self, [value]) =>
      listOf(self).findIndex((one) => sameValue(baseOf(one), value) || (one === null && value === null)),
    Item: (self, [index]) => listOf(self)[index],
  },
  staticGet: { MaxLength: () => 0x7fffffc7 },
  staticCall: {
    AsReadOnly: (_, [array]) => {
      nullArray(array)
      const element = array instanceof ByteArray ? T.Byte : array.elementType
      return new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', element),
        listOf(array),
        true,
      )
    },
    BinarySearch: (_, args, ctx, call) => {
      const parameters = names(call)
      const list = listOf(args[0])
      const ranged = parameters.includes('index')
      const value = args[parameters.indexOf('value')]
      const comparer = args[parameters.indexOf('comparer')]
      return findBinary(
        list,
        ranged ? (args[1] as number) : 0,
        ranged ? (args[2] as number) : list.length,
        value,
        orderBy(comparer, ctx),
      )
    },
    Clear: (_, [array, from, count], ctx) => {
      nullArray(array)
      const start = from ?? 0
      const end = start + (count ?? lengthOfArray(array))
      if (array instanceof ByteArray) array.bytes.fill(0, start, end)
      else
        array.items.fill(
          array.elementType.isValueType ? defaultValue(array.elementType, ctx) : null,
          start,
          end,
        )
    },
    ConvertAll: function* (_, [array, converter], ctx, call): Task {
      const out: unknown[] = []
      for (const one of listOf(array)) {
        const made = callDelegate(converter, [one], ctx)
        out.push(isTask(made) ? yield made : made)
      }
      const element = call.genericArguments[1] ?? delegateResult(converter) ?? T.Object
      return convertTo(new PSArray(out), arrayType(element), ctx)
    },
    Copy: (_, args, ctx) => {
      if (args.length === 3) copyInto(args[0], 0, args[1], 0, Number(args[2]), ctx)
      else copyInto(args[0], Number(args[1]), args[2], Number(args[3]), Number(args[4]), ctx)
    },
    CreateInstance: (_, [type, ...sizes], ctx) => {
      if (type === null) argumentNull('elementType')
      const [lengths, lower] = sizes as unknown[]
      if (lengths instanceof PSArray && lower instanceof PSArray) {
        if (lower.items.some((one) => toJsNumber(one) !== 0))
          throwNet(
            'System.NotSupportedException',
            'Arrays whose lower bound is not 0 are not available here.',
          )
        return create(type, indexArgs([lengths]), ctx)
      }
      return create(type, indexArgs(sizes), ctx)
    },
    Empty: (_, _args, _ctx, call) => arrayOf(call.genericArguments[0] ?? T.Object, []),
    Exists: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (yield* holds(predicate, one, ctx)) return true
      return false
    },
    Fill: (_, [array, value, from, count], ctx) => {
      const start = from ?? 0
      const end = start + (count ?? lengthOfArray(array))
      if (array instanceof ByteArray) array.bytes.fill(toJsNumber(value), start, end)
      else array.items.fill(convertTo(value, array.elementType, ctx), start, end)
    },
    Find: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (yield* holds(predicate, one, ctx)) return one
      return null
    },
    FindAll: function* (_, [array, predicate], ctx): Task {
      return new PSArray(yield* filterBy(listOf(array), predicate, ctx), array.netType)
    },
    FindIndex: function* (_, args, ctx): Task {
      const list = listOf(args[0])
      for (let i = 0; i < list.length; i++) if (yield* holds(args[args.length - 1], list[i], ctx)) return i
      return -1
    },
    FindLast: function* (_, [array, predicate], ctx): Task {
      for (const one of [...listOf(array)].reverse()) if (yield* holds(predicate, one, ctx)) return one
      return null
    },
    ForEach: function* (_, [array, action], ctx): Task {
      for (const one of listOf(array)) {
        const result = callDelegate(action, [one], ctx)
        if (isTask(result)) yield result
      }
      return null
    },
    IndexOf: (_, [array, value, from, count]) => {
      nullArray(array)
      const list = listOf(array)
      const end = count === undefined ? list.length : from + count
      for (let i = from ?? 0; i < end; i++)
        if (sameValue(baseOf(list[i]), value) || (list[i] === null && value === null)) return i
      return -1
    },
    LastIndexOf: (_, [array, value, from]) => {
      nullArray(array)
      const list = listOf(array)
      for (let i = from ?? list.length - 1; i >= 0; i--)
        if (sameValue(baseOf(list[i]), value) || (list[i] === null && value === null)) return i
      return -1
    },
    Resize: (_, [ref, size], ctx, call) => {
      if (size < 0) outOfRange('newSize', 'Non-negative number required.')
      const old = baseOf(ref.variable ? ref.variable.value : ref.value)
      const element = old instanceof PSArray ? old.elementType : (call.genericArguments[0] ?? T.Object)
      const list = old === null ? [] : listOf(old)
      const fill = element.isValueType ? defaultValue(element, ctx) : null
      const made = Array.from({ length: size }, (_one, i) => (i < list.length ? list[i] : fill))
      setReference(ref, new PSArray(made, arrayType(element)))
    },
    Reverse: (_, [array, from, count]) => {
      nullArray(array)
      const start = from ?? 0
      const end = count === undefined ? lengthOfArray(array) : start + count
      if (array instanceof ByteArray) array.bytes.subarray(start, end).reverse()
      else array.items.splice(start, end - start, ...array.items.slice(start, end).reverse())
    },
    Sort: (_, args, ctx, call) => {
      const [array] = args
      nullArray(array)
      const parameters = names(call)
      const comparerAt = Math.max(parameters.indexOf('comparer'), parameters.indexOf('comparison'))
      const order = orderBy(comparerAt > 0 ? args[comparerAt] : undefined, ctx)
      if (parameters.includes('items') && args[1] !== null) {
        const keys = listOf(array)
        const values = listOf(args[1])
        const pairs = keys.map((key, i) => [key, values[i]] as const).sort((a, b) => order(a[0], b[0]))
        pairs.forEach(([key, value], i) => {
          keys[i] = key
          values[i] = value
        })
        return
      }
      if (array instanceof ByteArray) {
        array.bytes.sort()
        return
      }
      const start = parameters.includes('index') ? (args[parameters.indexOf('index')] as number) : 0
      const end = parameters.includes('length')
        ? start + (args[parameters.indexOf('length')] as number)
        : array.items.length
      array.items.splice(start, end - start, ...sorted(array.items.slice(start, end), order))
    },
    TrueForAll: function* (_, [array, predicate], ctx): Task {
      for (const one of listOf(array)) if (!(yield* holds(predicate, one, ctx))) return false
      return true
    },
  },
  create: (_, args, ctx, call) => create(call.type.elementType ?? T.Object, args.map(toJsNumber), ctx),
})
addSignatures('System.Enum', ['int value__ {get;}'])
addSignatures('System.Array', ['int IList.IndexOf(System.Object value)', 'void IList.Clear()'])

/** The result type of a Converter or Func delegate. */
function delegateResult(value: unknown): NetType | undefined {
  const args = (value as { netType?: NetType }).netType?.genericArguments
  return args?.[args.length - 1]
}

export { setReference } from './comparison-table.ts'
import { setReference } from './comparison-table.ts'

function lengthOfArray(self: unknown): number {
  return self instanceof ByteArray ? self.bytes.length : (self as PSArray).items.length
}
function sizeOf(self: unknown, dimension: number): number {
  const sizes = (self as PSArray).dimensions ?? [lengthOfArray(self)]
  const size = sizes[dimension]
  if (size === undefined)
    throwNet('System.IndexOutOfRangeException', 'Index was outside the bounds of the array.')
  return size
}

// --- Nullable, Activator, GC, Buffer

implement('System.Nullable', {
  staticCall: { GetUnderlyingType: (_, [type]) => nullableUnderlying(type) ?? null },
})
implement('System.Nullable`1', { create: (_, [value]) => value ?? null })
implement('System.Activator', {
  staticCall: {
    CreateInstance: (_, [type, ...rest], ctx, call) => {
      const wanted = (type as NetType | undefined) ?? (call.genericArguments[0] as NetType)
      const args = rest.length === 1 && rest[0] instanceof PSArray ? rest[0].items : []
      if (args.length === 0 && wanted.isValueType) return defaultValue(wanted, ctx)
      if (
        args.length === 0 &&
        constructorsOf(wanted).length > 0 &&
        !constructorsOf(wanted).some((one) => one.parameters.length === 0)
      ) {
        throwNet(
          'System.MissingMethodException',
          `Cannot dynamically create an instance of type '${netTypeText(wanted)}'. Reason: No parameterless constructor defined.`,
        )
      }
      return newObject(wanted, args, ctx)
    },
  },
})
implement('System.GC', {
  staticGet: { MaxGeneration: () => 2 },
  staticCall: {
    Collect: () => undefined,
    WaitForPendingFinalizers: () => undefined,
    GetTotalMemory: () => 0n,
    SuppressFinalize: () => undefined,
    KeepAlive: () => undefined,
    CollectionCount: () => 0,
  },
})
implement('System.Buffer', {
  staticCall: {
    BlockCopy: (_, [source, from, target, at, count]) => {
      const bytesFrom = blockBytes(source)
      const bytesTo = blockBytes(target)
      bytesTo.set(bytesFrom.subarray(from, from + count), at)
      writeBlock(target, bytesTo)
    },
    ByteLength: (_, [array]) => blockBytes(array).length,
  },
})
const widths = new Map<NetType, number>([
  [T.Int32, 4],
  [T.UInt32, 4],
  [T.Int16, 2],
  [T.UInt16, 2],
  [T.Int64, 8],
  [T.UInt64, 8],
  [T.Char, 2],
  [T.SByte, 1],
  [T.Boolean, 1],
])
function blockBytes(array: unknown): Uint8Array {
  if (array instanceof ByteArray) return array.bytes
  const { elementType, items } = array as PSArray
  const width = widths.get(elementType) ?? 8
  const view = new DataView(new ArrayBuffer(items.length * width))
  items.forEach((one, i) => {
    let value = elementType === T.Double ? 0n : toBig(one)
    if (elementType === T.Double) view.setFloat64(i * 8, (one as PSDouble).value, true)
    else
      for (let b = 0; b < width; b++, value >>= 8n)
        view.setUint8(i * width + b, Number(BigInt.asUintN(8, value)))
  })
  return new Uint8Array(view.buffer)
}
function writeBlock(array: unknown, data: Uint8Array): void {
  if (array instanceof ByteArray) return
  const { elementType, items } = array as PSArray
  const width = widths.get(elementType) ?? 8
  for (let i = 0; i < items.length; i++) {
    let value = 0n
    for (let b = width - 1; b >= 0; b--) value = (value << 8n) | BigInt(data[i * width + b] as number)
    const unsignedType =
      elementType === T.UInt32 ||
      elementType === T.UInt16 ||
      elementType === T.UInt64 ||
      elementType === T.Char ||
      elementType === T.Boolean
    items[i] = changeNumber(unsignedType ? value : BigInt.asIntN(width * 8, value), elementType)
  }
}

// --- Exception

const exceptionGet = {
  Message: (self: NetException) => self.message,
  InnerException: (self: NetException) => self.innerException,
  HResult: (self: NetException) => self.hresult,
  Source: (self: NetException) => self.source,
  HelpLink: (self: NetException) => self.helpLink,
  StackTrace: (self: NetException) => self.stackTrace,
  TargetSite: (self: NetException) => self.targetSite,
  Data: (self: NetException) => self.data,
}
implement('System.Exception', {
  get: exceptionGet,
  set: {
    HResult: (self: NetException, value) => {
      self.hresult = value
    },
    Source: (self: NetException, value) => {
      self.source = value
    },
    HelpLink: (self: NetException, value) => {
      self.helpLink = value
    },
  },
  call: {
    ToString: (self: NetException) => exceptionText(self),
    GetBaseException: (self: NetException) => {
      let one = self
      while (one.innerException) one = one.innerException
      return one
    },
    GetType: (self: NetException) => self.netType,
  },
  create: (_, args, ctx, call) => createException(call.type, args, names(call)),
})

/** The message a type has by itself. */
const defaultMessages: Readonly<Record<string, string>> = {
  'System.ArgumentException': 'Value does not fall within the expected range.',
  'System.ArgumentNullException': 'Value cannot be null.',
  'System.ArgumentOutOfRangeException': 'Specified argument was out of the range of valid values.',
  'System.InvalidOperationException': 'Operation is not valid due to the current state of the object.',
  'System.NotImplementedException': 'The method or operation is not implemented.',
  'System.NotSupportedException': 'Specified method is not supported.',
  'System.FormatException': 'One of the identified items was in an invalid format.',
  'System.OverflowException': 'Arithmetic operation resulted in an overflow.',
  'System.DivideByZeroException': 'Attempted to divide by zero.',
  'System.IndexOutOfRangeException': 'Index was outside the bounds of the array.',
  'System.InvalidCastException': 'Specified cast is not valid.',
  'System.NullReferenceException': 'Object reference not set to an instance of an object.',
  'System.TimeoutException': 'The operation has timed out.',
  'System.UnauthorizedAccessException': 'Attempted to perform an unauthorized operation.',
  'System.OperationCanceledException': 'The operation was canceled.',
  'System.IO.FileNotFoundException': 'Unable to find the specified file.',
  'System.IO.IOException': 'I/O error occurred.',
  'System.IO.DirectoryNotFoundException': 'Attempted to access a path that is not on the disk.',
  'System.Collections.Generic.KeyNotFoundException': 'The given key was not present in the dictionary.',
  'System.ApplicationException': 'Error in the application.',
  'System.SystemException': 'System error.',
  'System.ArithmeticException': 'Overflow or underflow in the arithmetic operation.',
  'System.OutOfMemoryException': 'Insufficient memory to continue the execution of the program.',
  'System.AggregateException': 'One or more errors occurred.',
  'System.Security.SecurityException': 'Security error.',
  'System.RankException': 'Attempted to operate on an array with the incorrect number of dimensions.',
}

function createException(
  type: NetType,
  args: readonly unknown[],
  parameters: readonly string[],
): NetException {
  const by = (name: string): unknown => {
    const at = parameters.indexOf(name)
    return at < 0 ? undefined : args[at]
  }
  const properties: [string, unknown][] = []
  const paramName = by('paramName') as string | null | undefined
  const given = by('message') as string | null | undefined
  let message =
    given ?? defaultMessages[type.fullName] ?? `Exception of type '${netTypeText(type)}' was thrown.`
  if (type.isSubtypeOf(T.Exception) && type.chain.includes('System.ArgumentException')) {
    properties.push(['ParamName', paramName ?? null])
    if (paramName) message += ` (Parameter '${paramName}')`
    const actual = by('actualValue')
    if (type.chain.includes('System.ArgumentOutOfRangeException')) {
      properties.push(['ActualValue', actual ?? null])
      if (actual !== undefined && actual !== null) message += `\nActual value was ${netText(actual)}.`
    }
  }
  const file = by('fileName')
  if (file !== undefined) properties.push(['FileName', file])
  let inner = (by('innerException') ?? by('inner')) as NetException | null | undefined
  if (type.fullName === 'System.AggregateException') {
    const list = by('innerExceptions')
    const inners = list === undefined ? (inner ? [inner] : []) : [...(enumerate(list) ?? [list])]
    properties.push([
      'InnerExceptions',
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Exception),
        inners,
        true,
      ),
    ])
    inner = (inners[0] as NetException | undefined) ?? null
    if (inners.length) message += ` ${inners.map((one) => `(${(one as NetException).message})`).join(' ')}`
  }
  const made = new NetException(type, message, { inner: inner ?? null, properties })
  const hresult = by('hresult')
  if (typeof hresult === 'number') made.hresult = hresult
  return made
}

for (const [name, properties] of [
  ['System.ArgumentException', ['ParamName']],
  ['System.ArgumentOutOfRangeException', ['ActualValue']],
  ['System.AggregateException', ['InnerExceptions']],
  ['System.IO.FileNotFoundException', ['FileName', 'FusionLog']],
  ['System.IO.FileLoadException', ['FileName']],
  ['System.ObjectDisposedException', ['ObjectName']],
  ['System.UnauthorizedAccessException', []],
] as const) {
  implement(name, {
    get: Object.fromEntries(
      properties.map((one) => [one, (self: NetException) => self.properties.get(one) ?? null]),
    ),
  })
}
addMetadata(`#class System.IO.FileNotFoundException :System.IO.IOException @0
string Message {get;}
string FileName {get;}
string FusionLog {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
System.IO.FileNotFoundException new()
System.IO.FileNotFoundException new(string message)
System.IO.FileNotFoundException new(string message, System.Exception innerException)
System.IO.FileNotFoundException new(string message, string fileName)
#class System.ObjectDisposedException :System.InvalidOperationException @0
string Message {get;}
string ObjectName {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
System.ObjectDisposedException new(string objectName)
System.ObjectDisposedException new(string objectName, string message)
System.ObjectDisposedException new(string message, System.Exception innerException)
`)

// --- Convert

const invalidCast = (from: string, to: string): never =>
  throwNet('System.InvalidCastException', `Invalid cast from '${from}' to '${to}'.`)

/** Convert.ToX: IConvertible only, cultures for strings. */
export function changeType(value: unknown, type: NetType, ctx: EngineContext, provider?: unknown): unknown {
  const base = baseOf(value)
  if (base === null || base === undefined)
    return type.isValueType ? defaultValue(type, ctx) : type === T.String ? null : null
  const own = typeOf(base) as NetType
  if (own === type || type === T.Object) return base
  const code = codeOf(base)
  if (type === T.String) return netText(base, cultureArg(provider, ctx), ctx)
  if (type === T.Boolean) {
    if (typeof base === 'string') {
      const text = base.trim().toLowerCase()
      if (text !== 'true' && text !== 'false')
        throwNet('System.FormatException', `String '${base}' was not recognized as a valid Boolean.`)
      return text === 'true'
    }
    if (code === TypeCode.Char || code === TypeCode.DateTime) invalidCast(own.name, 'Boolean')
    if (isNumericCode(code)) return toJsNumber(base) !== 0
  }
  if (type === T.DateTime) {
    if (typeof base === 'string') return parsedDate(base, ctx, provider)
    if (code !== TypeCode.Object) invalidCast(own.name, 'DateTime')
  }
  if (type === T.Char) {
    if (typeof base === 'string') {
      if (base.length !== 1) throwNet('System.FormatException', 'String must be exactly one character long.')
      return new PSChar(base.charCodeAt(0))
    }
    if (code >= TypeCode.Single || code === TypeCode.Boolean) invalidCast(own.name, 'Char')
  }
  const toNumber = isNumericCode(typeCodeOf(type)) && !type.isEnum
  if (toNumber || type === T.Char) {
    if (typeof base === 'string') return parsedNumber(base, type, ctx, provider)
    if (isNumericCode(code) || code === TypeCode.Boolean || code === TypeCode.Char) {
      if (code === TypeCode.Char && typeCodeOf(type) >= TypeCode.Single) invalidCast('Char', type.name)
      return changeNumber(base, type)
    }
    if (base instanceof PSDateTime) invalidCast('DateTime', type.name)
  }
  if (code === TypeCode.Object) throwNet('System.InvalidCastException', 'Object must implement IConvertible.')
  return invalidCast(netTypeText(own), netTypeText(type))
}

import { parseNumber } from '../../objects/number-text.ts'
function parsedNumber(text: string, type: NetType, ctx: EngineContext, provider: unknown): unknown {
  try {
    return parseNumber(text, type, { culture: cultureArg(provider, ctx) })
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}
function parsedDate(text: string, ctx: EngineContext, provider: unknown): unknown {
  try {
    return parseDateTime(text, { culture: cultureArg(provider, ctx), nowMs: ctx.now() })
  } catch (error) {
    if (error instanceof FormatError) throwNet(error.exceptionType, error.message)
    throw error
  }
}

const radixes: ReadonlySet<number> = new Set([2, 8, 10, 16])
function fromRadix(text: string | null, radix: number, type: NetType): unknown {
  if (!radixes.has(radix)) argument('Invalid Base.')
  if (text === null) return changeNumber(0, type)
  if (text === '')
    outOfRange(
      'startIndex',
      'Index was out of range. Must be non-negative and less than the size of the collection.',
    )
  let bare = text
  const isNegative = bare.startsWith('-')
  if (isNegative) {
    if (radix !== 10) argument('String cannot contain a minus sign if the base is not 10.')
    bare = bare.slice(1)
  }
  if (radix === 16) bare = bare.replace(/^0x/i, '')
  const digits = '0123456789abcdef'.slice(0, radix)
  if (bare === '' || ![...bare.toLowerCase()].every((one) => digits.includes(one))) {
    throwNet(
      'System.FormatException',
      bare === '' || !digits.includes(bare[0]?.toLowerCase() ?? '')
        ? 'Could not find any recognizable digits.'
        : 'Additional non-parsable characters are at the end of the string.',
    )
  }
  let value = 0n
  for (const one of bare.toLowerCase()) value = value * BigInt(radix) + BigInt(digits.indexOf(one))
  const bits =
    {
      'System.Byte': 8,
      'System.SByte': 8,
      'System.Int16': 16,
      'System.UInt16': 16,
      'System.Int32': 32,
      'System.UInt32': 32,
    }[type.fullName] ?? 64
  const isSigned = /System\.(SByte|Int)/.test(type.fullName)
  if (radix !== 10 && isSigned && value < 1n << BigInt(bits)) value = BigInt.asIntN(bits, value)
  if (isNegative) value = -value
  try {
    return changeNumber(value, type)
  } catch (error) {
    if (error instanceof NetThrow && radix !== 10) throwNet('System.OverflowException', error.message)
    throw error
  }
}
function toRadix(value: unknown, radix: number): string {
  if (!radixes.has(radix)) argument('Invalid Base.')
  const big = toBig(value)
  if (radix === 10) return String(big)
  const bits =
    codeOf(value) === TypeCode.Byte
      ? 8
      : codeOf(value) === TypeCode.Int16
        ? 16
        : codeOf(value) === TypeCode.Int32
          ? 32
          : 64
  return BigInt.asUintN(bits, big).toString(radix)
}

const convertImplementations: Record<string, Implementation> = {}
for (const [name, type] of [
  ['ToBoolean', T.Boolean],
  ['ToByte', T.Byte],
  ['ToChar', T.Char],
  ['ToDateTime', T.DateTime],
  ['ToDecimal', T.Decimal],
  ['ToDouble', T.Double],
  ['ToInt16', T.Int16],
  ['ToInt32', T.Int32],
  ['ToInt64', T.Int64],
  ['ToSByte', T.SByte],
  ['ToSingle', T.Single],
  ['ToUInt16', T.UInt16],
  ['ToUInt32', T.UInt32],
  ['ToUInt64', T.UInt64],
] as const) {
  convertImplementations[name] = (_, [value, second], ctx, call) =>
    names(call)[1] === 'fromBase'
      ? fromRadix(value, second as number, type)
      : changeType(value, type, ctx, second)
}

const base64 = (data: Uint8Array): string =>
  Buffer.from(data.buffer, data.byteOffset, data.byteLength).toString('base64')
const invalidBase64 = (): never =>
  throwNet(
    'System.FormatException',
    'The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.',
  )
export function fromBase64(text: string): Uint8Array {
  const bare = text.replace(/[ \t\r\n]/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return invalidBase64()
  return new Uint8Array(Buffer.from(bare, 'base64'))
}
function hexBytes(text: string): Uint8Array {
  if (text.length % 2 !== 0)
    throwNet(
      'System.FormatException',
      'The input is not a valid hex string as its length is not a multiple of 2.',
    )
  if (!/^[0-9A-Fa-f]*$/.test(text))
    throwNet(
      'System.FormatException',
      'The input is not a valid hex string as it contains a non-hex character.',
    )
  return new Uint8Array(Buffer.from(text, 'hex'))
}

implement('System.Convert', {
  staticGet: { DBNull: () => dbNull },
  staticCall: {
    ...convertImplementations,
    ToString: (_, [value, second], ctx, call) => {
      if (names(call)[1] === 'toBase') return toRadix(value, second as number)
      const base = baseOf(value)
      return base === null ? '' : netText(base, cultureArg(second, ctx), ctx)
    },
    ChangeType: (_, [value, wanted, provider], ctx) => {
      const type =
        wanted instanceof EnumValue ? (typeByCode(Number(wanted.value)) ?? T.Object) : (wanted as NetType)
      if (type === null) argumentNull('conversionType')
      return changeType(value, type, ctx, provider)
    },
    GetTypeCode: (_, [value]) =>
      new EnumValue(
        loadType('System.TypeCode') as NetType,
        BigInt(value === dbNull ? 2 : codeOf(baseOf(value))),
      ),
    IsDBNull: (_, [value]) => value === dbNull,
    ToBase64String: (_, args, _ctx, call) => {
      const [value] = args
      const parameters = names(call)
      if (value === null) argumentNull('inArray')
      let data = bytesOf(value)
      if (parameters[1] === 'offset')
        data = data.subarray(args[1] as number, (args[1] as number) + (args[2] as number))
      const options = parameters.indexOf('options')
      const text = base64(data)
      return options > 0 && flag(args[options]) === 1 ? text.replace(/(.{76})(?=.)/g, '$1\r\n') : text
    },
    FromBase64String: (_, [text]) => {
      if (text === null) argumentNull('s')
      return bytes(fromBase64(text))
    },
    FromBase64CharArray: (_, [chars, from, count]) =>
      bytes(
        fromBase64(
          (chars as PSArray).items
            .slice(from, from + count)
            .map(String)
            .join(''),
        ),
      ),
    ToHexString: (_, [value, from, count]) => {
      const data = bytesOf(value)
      return Buffer.from(from === undefined ? data : data.subarray(from, from + count))
        .toString('hex')
        .toUpperCase()
    },
    ToHexStringLower: (_, [value]) => Buffer.from(bytesOf(value)).toString('hex'),
    FromHexString: (_, [text]) => bytes(hexBytes(text)),
  },
})
function typeByCode(code: number): NetType | undefined {
  return {
    3: T.Boolean,
    4: T.Char,
    5: T.SByte,
    6: T.Byte,
    7: T.Int16,
    8: T.UInt16,
    9: T.Int32,
    10: T.UInt32,
    11: T.Int64,
    12: T.UInt64,
    13: T.Single,
    14: T.Double,
    15: T.Decimal,
    16: T.DateTime,
    18: T.String,
  }[code]
}

// --- conversions the language itself knows

conversion('System.String', 'System.Type', 0x9f, (text: string, ctx) => {
  const type = ctx.resolveType(text)
  if (!type)
    throw castFailure(
      'InvalidCastFromStringToType',
      `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
    )
  return type
})
conversion('System.String', 'System.DBNull', 0, () => undefined)
