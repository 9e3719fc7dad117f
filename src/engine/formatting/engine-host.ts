/** The formatting's host over a runspace: what a Format-* or Out-* cmdlet sees of properties, texts, variables and script. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { DictionaryEntry, PSDictionary } from '../../objects/collections.ts'
import { entriesOf } from '../types/enumerators.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { InformationalRecord, InformationRecord } from '../../objects/records.ts'
import { baseOf, extensionOf, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import { compareValues, equalText } from '../runtime/compare.ts'
import { enumerate, isTrue } from '../runtime/convert.ts'
import { findCommand } from '../runtime/discovery.ts'
import { composeFormat, formatValue } from '../runtime/format-text.ts'
import type { Frame } from '../runtime/frame.ts'
import { mergedErrors } from '../runtime/pipes.ts'
import { getMember } from '../runtime/members.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { recordOf } from '../runtime/statement-errors.ts'
import { cultureOf, netText, toText } from '../runtime/to-text.ts'
import { MatchInfo } from '../commands/match-info.ts'
import { providersOf } from '../providers/index.ts'
import { netTypeText } from '../types/names.ts'
import { XmlNode } from '../types/xml-tree.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind, memberList } from '../types/member-list.ts'
import { lookUp } from '../types/member-lookup.ts'
import { typeDataOf } from '../types/type-data.ts'
import { unprefixed } from './format-host.ts'
import type { FormatHost } from './format-host.ts'
import type { WriteStream } from './packets.ts'

/** Types whose own class says how they read, though they have a Name, an Id or a Key. */
const ownText = new Set([
  'System.String',
  'System.Version',
  'System.Management.Automation.SemanticVersion',
  'System.Guid',
  'System.DateTime',
  'System.TimeSpan',
  'System.DateTimeOffset',
  'System.Uri',
  'System.Char',
  'System.Decimal',
  'System.Numerics.BigInteger',
  'System.RuntimeType',
  'System.Globalization.CultureInfo',
  'System.Diagnostics.Process',
  'System.Management.Automation.PSModuleInfo',
  'System.Management.Automation.PSDriveInfo',
  'System.Management.Automation.ProviderInfo',
  'System.Management.Automation.ScriptBlock',
  'System.Management.Automation.ErrorRecord',
  'System.Collections.DictionaryEntry',
  'System.Net.IPAddress',
  'System.Management.Automation.PathInfo',
  'System.Management.Automation.SwitchParameter',
  'System.TimeZoneInfo',
  'Microsoft.PowerShell.Commands.MatchInfo',
  'System.Management.Automation.CommandParameterSetInfo',
  'System.Management.Automation.ErrorCategoryInfo',
  'System.Management.Automation.WarningRecord',
])

const streams: Readonly<Record<string, WriteStream>> = {
  WarningRecord: 'Warning',
  VerboseRecord: 'Verbose',
  DebugRecord: 'Debug',
}

const numeric = new Set([
  T.SByte,
  T.Byte,
  T.Int16,
  T.UInt16,
  T.Int32,
  T.UInt32,
  T.Int64,
  T.UInt64,
  T.Single,
  T.Double,
  T.Decimal,
  T.Boolean,
  T.SwitchParameter,
])

export function createFormatHost(rs: Runspace, frame: Frame): FormatHost {
  const culture = cultureOf(rs)
  const text = (value: unknown): string => {
    const base = baseOf(value)
    if (base instanceof DictionaryEntry) return `[${partText(base.key)}, ${partText(base.value)}]`
    if (base instanceof XmlNode) return base.localName
    if (base instanceof NetType) return netTypeText(base)
    if (typeof base === 'number') return netText(base, culture)
    if (base instanceof MatchInfo) return base.toString(providersOf(rs).location.providerPath)
    return toText(value, rs, culture)
  }
  /** inside another's text a collection is its type */
  const partText = (value: unknown): string =>
    enumerate(value) === undefined ? text(value) : netText(baseOf(value), culture, rs)
  const members = (value: unknown, view: 'all' | 'shown' | 'base'): ReturnType<typeof memberList> =>
    memberList(value, rs, { view }).filter((one) => isPropertyKind(one.kind))
  const standard = (value: unknown): PSObject | undefined => {
    const set = extensionOf(value)?.members.get('psstandardmembers')
    if (set?.kind === 'MemberSet') return new PSObject(undefined, set.members)
    return undefined
  }
  const fromTypes = <R>(
    value: unknown,
    read: (data: NonNullable<ReturnType<typeof typeDataOf>>) => R | undefined,
  ): R | undefined => {
    const names = typeNamesOf(value)
    for (const list of [names, unprefixed(names)]) {
      for (const name of list ?? []) {
        const data = typeDataOf(name, rs)
        const found = data && read(data)
        if (found !== undefined) return found
      }
    }
    return undefined
  }

  return {
    typeNames: typeNamesOf,
    netName: (value) => typeOf(value)?.fullName ?? '',
    renameType(value, from, to) {
      const extension = extensionOf(value)
      if (extension?.typeNames)
        extension.typeNames = [...extension.typeNames.filter((one) => one !== from), to]
    },
    enumerate(value) {
      const base = baseOf(value)
      return base instanceof PSDictionary ? entriesOf(base) : enumerate(value, rs)
    },
    propertyNames(value) {
      const all = members(value, 'shown')
      const isOwn = (one: (typeof all)[number]): boolean =>
        one.member === undefined || one.member.kind === 'Property'
      const own = all.filter(isOwn)
      return [
        // an adapter that makes up no properties leaves those of the type
        ...(own.length > 0 ? own : members(value, 'base')),
        ...all.filter((one) => !isOwn(one)),
      ].map((one) => one.name)
    },
    namesLike(value, pattern) {
      const like = wildcard(pattern)
      return members(value, 'all').flatMap(({ name }) => (like.isMatch(name) ? [name] : []))
    },
    propertyName(value, name) {
      if (value === null || value === undefined) return undefined
      if (name.toLowerCase() === 'pstypenames') return 'pstypenames'
      const found = lookUp(value, name, rs)
      switch (found?.kind) {
        case 'extended': {
          const { kind } = found.member
          return kind.endsWith('Property') ? found.member.name : undefined
        }
        case 'key':
          return found.table.netType === T.Hashtable ? name : undefined
        case 'adapted':
          return found.property.name
        case 'property':
          return found.entry.indexed === undefined ? found.entry.name : undefined
        default:
          return undefined
      }
    },
    propertySet(value, name) {
      const found = lookUp(value, name, rs)
      return found?.kind === 'extended' && found.member.kind === 'PropertySet'
        ? found.member.properties
        : undefined
    },
    property(value, name) {
      const found = getMember(value, name, rs)
      return found === AutomationNull || found === undefined ? null : found
    },
    displaySet(value) {
      const set = standard(value)?.members.get('defaultdisplaypropertyset')
      if (set?.kind === 'PropertySet') return set.properties
      return fromTypes(value, (data) => data.defaultDisplayPropertySet) ?? []
    },
    displayProperty(value) {
      const own = standard(value)?.note('DefaultDisplayProperty')
      if (typeof own === 'string') return own
      return fromTypes(value, (data) => data.defaultDisplayProperty)
    },
    toText: text,
    hasOwnText(value) {
      if (value instanceof PSObject) return true
      const type = typeOf(value)
      return (
        type === undefined ||
        ownText.has(type.fullName) ||
        type.fullName.startsWith('System.Collections.Generic.KeyValuePair`2')
      )
    },
    formatValue: (value, format) => formatValue(value, format, culture, rs),
    formatComposite: (format, value) => composeFormat(format, [value], culture, rs),
    fixedPoint(value) {
      const base = baseOf(value)
      const type = typeOf(base)
      return type === T.Double || type === T.Single || type === T.Decimal
        ? formatValue(base, 'F', culture, rs)
        : undefined
    },
    isNumberOrBoolean(value) {
      const type = typeOf(value)
      return type !== undefined && (numeric as ReadonlySet<unknown>).has(type)
    },
    isTrue,
    isEqual(a, b) {
      try {
        return compareValues(a, b, true, rs) === 0
      } catch (error) {
        if (netExceptionOf(error) === undefined) throw error
        return equalText(text(a), text(b), true)
      }
    },
    *call(block, under) {
      // What fails is the column's affair: it does not go to the error stream.
      const before = rs.propagateErrors
      rs.propagateErrors = true
      try {
        return yield rs.call(block, [], { under })
      } finally {
        rs.propagateErrors = before
      }
    },
    parse: (script) => rs.classes.blockOfText(script, rs.global),
    isWildcard: hasWildcard,
    caught: (error) => (netExceptionOf(error) === undefined ? undefined : recordOf(frame, error)),
    streamOf(value) {
      const base = baseOf(value)
      if (base instanceof InformationalRecord) return streams[base.netType.name] ?? 'None'
      if (base instanceof InformationRecord) return 'Information'
      return base instanceof ErrorRecord && mergedErrors.has(base) ? 'Error' : 'None'
    },
    variable: (name) => frame.scope.find(name.toLowerCase())?.value,
    hasCommand: (name) => findCommand(frame, name) !== undefined,
    get windowWidth() {
      return rs.io.hasScreen ? rs.io.client.data?.windowSize.width : undefined
    },
  }
}
