/** System.Type: what [type] values answer. */
import { throwNet } from '../../runtime/failure.ts'
import { castFailure } from '../../runtime/net-failure.ts'
import { isNumericCode, toBig, typeCodeOf } from '../../runtime/numeric.ts'
import { registerText } from '../../runtime/to-text.ts'
import { conversion } from '../conversions.ts'
import { automationSealed, automationSerializable } from '../metadata/automation.ts'
import { netTypeText } from '../names.ts'
import { PSReflected, reflected, reflectMembers } from '../reflection.ts'
import { resolveTypeName } from '../resolve.ts'
import type { ScriptClass } from '../../runtime/class-definition.ts'
import { customAttributes } from '../custom-attributes.ts'
import { implement } from '../surface.ts'
import { enumOf, sortedNames } from './enum.ts'
import { identityHash } from './object.ts'
import { instantiate, isAbstractClass, isAssignable, isStaticClass, loadType } from '../type-loader.ts'
import { argument, arrayOf, flag, strings } from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'
import { arrayType, type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue, PSChar } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

registerText(T.RuntimeType, (type: NetType) => netTypeText(type))
registerText(T.Type, (type: NetType) => netTypeText(type))
/** what no type of this engine is: COM, pointers, non-public members, collectible assemblies */
const neverTrue = [
  'IsByRef',
  'IsByRefLike',
  'IsPointer',
  'IsGenericParameter',
  'IsGenericTypeParameter',
  'IsGenericMethodParameter',
  'IsVariableBoundArray',
  'IsCOMObject',
  'IsCollectible',
  'IsContextful',
  'IsImport',
  'IsMarshalByRef',
  'IsNestedAssembly',
  'IsNestedFamANDAssem',
  'IsNestedFamily',
  'IsNestedFamORAssem',
  'IsNestedPrivate',
  'IsSecuritySafeCritical',
  'IsSecurityTransparent',
  'IsSignatureType',
  'IsSpecialName',
  'IsExplicitLayout',
  'IsAutoClass',
  'IsUnicodeClass',
]
/** a structure keeps the order of its fields; an enumeration has no layout of its own */
const isSequential = (type: NetType): boolean => type.isValueType && !type.isEnum
const fullNameOf = (type: NetType): string | null => type.fullName
function moduleOf({ assembly }: NetType): PSReflected {
  const name = `${assembly.split(',')[0]}.dll`
  return new PSReflected('System.Reflection.Module', { Name: name }, name)
}
implement('System.Type', {
  get: {
    FullName: (self: NetType) => fullNameOf(self),
    Name: (self: NetType) => self.name,
    Namespace: (self: NetType) => self.namespace,
    AssemblyQualifiedName: (self: NetType) => self.assemblyQualifiedName,
    Assembly: (self: NetType) =>
      new PSReflected(
        'System.Reflection.Assembly',
        {
          FullName: self.assembly,
          Location: '',
          IsDynamic: false,
          IsCollectible: false,
          IsFullyTrusted: true,
          GlobalAssemblyCache: false,
          ReflectionOnly: false,
          HostContext: 0n,
          ImageRuntimeVersion: 'v4.0.30319',
          ManifestModule: moduleOf(self),
          // of the classes of a script
          ...(self.scriptClass ? { ScriptFile: (self.scriptClass as ScriptClass).file ?? '' } : {}),
        },
        self.assembly,
      ),
    Module: moduleOf,
    BaseType: (self: NetType) => self.base ?? null,
    UnderlyingSystemType: (self: NetType) => self,
    IsAbstract: (self: NetType) => self.isAbstract || isAbstractClass(self.fullName),
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
    IsSealed: (self: NetType) =>
      self.isValueType || self.isArray || sealedTypes.has(self.fullName) || isStaticClass(self.fullName),
    IsSerializable: (self: NetType) =>
      self.isValueType ||
      self.isArray ||
      self.kind === 'delegate' ||
      serializable.has((self.genericDefinition ?? self).fullName) ||
      self.isSubtypeOf(T.Exception),
    ...Object.fromEntries(neverTrue.map((name) => [name, () => false])),
    IsVisible: () => true,
    IsTypeDefinition: (self: NetType) => !self.isArray && self.genericDefinition === undefined,
    IsSecurityCritical: () => true,
    IsSZArray: (self: NetType) => self.isArray && self.rank === 1 && !self.fullName.endsWith('[*]'),
    IsNotPublic: () => false,
    IsNestedPublic: (self: NetType) => self.fullName.includes('+'),
    IsAnsiClass: () => true,
    IsLayoutSequential: (self: NetType) => isSequential(self),
    IsAutoLayout: (self: NetType) => !isSequential(self),
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
    GetCustomAttributes: (self: NetType, args, ctx) => customAttributes(self, args, ctx),
    IsDefined: (self: NetType, args, ctx) => customAttributes(self, args, ctx).items.length > 0,
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
  ...automationSealed.split('\n'),
])
const serializable: ReadonlySet<string> = new Set([
  ...Object.entries({
    System:
      'Array DBNull Enum Object String TimeZoneInfo Tuple`1 Tuple`2 Tuple`3 Tuple`4 Tuple`5 Tuple`6 ' +
      'Tuple`7 Tuple`8 Version WeakReference WeakReference`1 Uri Delegate ValueType Attribute ' +
      'EventArgs StringComparer',
    'System.Collections': 'ArrayList BitArray Hashtable Queue SortedList Stack',
    'System.Collections.Generic':
      'Dictionary`2 HashSet`1 LinkedList`1 List`1 Queue`1 SortedDictionary`2 SortedList`2 SortedSet`1 ' +
      'Stack`1',
    'System.Collections.ObjectModel':
      'Collection`1 KeyedCollection`2 ObservableCollection`1 ReadOnlyCollection`1 ReadOnlyDictionary`2 ' +
      'ReadOnlyObservableCollection`1',
    'System.Collections.Specialized':
      'HybridDictionary ListDictionary OrderedDictionary StringCollection StringDictionary',
    'System.ComponentModel': 'BindingList`1',
    'System.Data': 'DataSet DataTable PropertyCollection',
    'System.Globalization': 'CompareInfo',
    'System.Net': 'Cookie CookieCollection CookieContainer',
    'System.Text': 'StringBuilder',
  }).flatMap(([space, names]) => names.split(' ').map((name) => `${space}.${name}`)),
  ...automationSerializable.split('\n'),
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
conversion('System.String', 'System.Type', 0x9f, (text: string, ctx) => {
  const type = ctx.resolveType(text)
  if (!type)
    throw castFailure(
      'InvalidCastFromStringToType',
      `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
    )
  return type
})
