/** The constrained language: what the client's own text may not do with types that are not core (CoreTypes of the genuine engine). */
import { NetType, T } from '../../objects/net-type.ts'
import { baseOf, extensionOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { fail } from './failure.ts'

const sma = 'System.Management.Automation.'
const core = new Set([
  ...[
    ...[
      'Array',
      'Boolean',
      'Byte',
      'Char',
      'DateTime',
      'Decimal',
      'Double',
      'Single',
      'Guid',
      'Int32',
      'Int16',
    ],
    ...['Int64', 'SByte', 'String', 'TimeSpan', 'UInt16', 'UInt32', 'UInt64', 'Uri', 'Version', 'Void'],
    'Collections.Hashtable',
    'Collections.Specialized.OrderedDictionary',
    'Net.IPAddress',
    'Net.IPEndPoint',
    'Net.Mail.MailAddress',
    'Net.NetworkInformation.PhysicalAddress',
    'Text.RegularExpressions.Regex',
    'Globalization.CultureInfo',
    'Numerics.BigInteger',
    'Security.SecureString',
    'Security.AccessControl.ObjectSecurity',
    'Security.Cryptography.X509Certificates.X509Certificate',
    'Security.Cryptography.X509Certificates.X500DistinguishedName',
    'Xml.XmlDocument',
  ].map((name) => `System.${name}`),
  ...[
    ...[
      'PSCredential',
      'PSObject',
      'PSListModifier',
      'PSPrimitiveDictionary',
      'PSReference',
      'SwitchParameter',
    ],
    ...['SemanticVersion', 'WildcardPattern', 'ExperimentalFeature', 'Language.NullString', 'AliasAttribute'],
    ...['ParameterAttribute', 'CmdletBindingAttribute', 'OutputTypeAttribute', 'PSTypeNameAttribute'],
    ...['AllowNullAttribute', 'AllowEmptyStringAttribute', 'AllowEmptyCollectionAttribute'],
    ...['ArgumentCompleterAttribute', 'ArgumentCompletionsAttribute', 'SupportsWildcardsAttribute'],
    ...[
      'PSDefaultValueAttribute',
      'ValidateCountAttribute',
      'ValidateDriveAttribute',
      'ValidateLengthAttribute',
    ],
    ...[
      'ValidateNotNullAttribute',
      'ValidateNotNullOrEmptyAttribute',
      'ValidateNotNullOrWhiteSpaceAttribute',
    ],
    ...[
      'ValidatePatternAttribute',
      'ValidateRangeAttribute',
      'ValidateScriptAttribute',
      'ValidateSetAttribute',
    ],
    ...['ValidateTrustedDataAttribute', 'ValidateUserDriveAttribute'],
  ].map((name) => sma + name),
  'Microsoft.PowerShell.Commands.ModuleSpecification',
])

export function isCoreType(type: NetType): boolean {
  if (core.has(type.fullName) || type.isEnum) return true
  if (type.fullName.startsWith('System.Nullable`1')) return true
  const { elementType } = type
  return type.isArray && elementType !== undefined && isCoreType(elementType)
}

/** `value.name(...)`, `[type]::name(...)`, `[type]::new(...)` */
export function checkCall(value: unknown, name: string, isStatic: boolean): void {
  const base = baseOf(value)
  if (isStatic && base instanceof NetType) {
    if (isCoreType(base)) return
    if (name.toLowerCase() === 'new') refuseType()
    refuseCall()
  }
  if (base === null || base === undefined) return
  const key = name.toLowerCase()
  if (key === 'foreach' || key === 'where') return
  if (extensionOf(value)?.members.has(key)) return
  const type = typeOf(base)
  if (type === undefined || isCoreType(type) || type === T.PSCustomObject) return
  refuseCall()
}

export function checkConversion(type: NetType, value: unknown): void {
  if (isCoreType(type) || type === T.Object || value === null || value === undefined) return
  const from = typeOf(baseOf(value))
  // what is of the type already is not converted
  if (from !== undefined && (from === type || from.isSubtypeOf(type)) && type !== T.PSCustomObject) return
  if (type.fullName === 'System.Type') return
  refuseConversion(type === T.PSCustomObject ? customObject : type.fullName)
}

export const customObject = `${sma}LanguagePrimitives+InternalPSCustomObject`

export function refuseConversion(name: string): never {
  fail(
    'ConversionSupportedOnlyToCoreTypes',
    `Cannot convert value to type "${name}". Only core types are supported in this language mode.`,
    { category: 'InvalidArgument' },
  )
}

export function checkAssignment(target: unknown, name: string): void {
  const base = baseOf(target)
  if (base === null || base === undefined) return
  if (extensionOf(target)?.members.has(name.toLowerCase())) return
  const type = typeOf(base)
  if (type === undefined || isCoreType(type) || type === T.PSCustomObject) return
  fail(
    'PropertySetterNotSupportedInConstrainedLanguage',
    'Cannot set property. Property setting is supported only on core types in this language mode.',
  )
}

export function refuseCall(): never {
  fail(
    'MethodInvocationNotSupportedInConstrainedLanguage',
    'Cannot invoke method. Method invocation is supported only on core types in this language mode.',
  )
}

export function refuseType(): never {
  fail(
    'CannotCreateTypeConstrainedLanguage',
    'Cannot create type. Only core types are supported in this language mode.',
  )
}
