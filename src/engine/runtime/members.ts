/** Properties of any value, read and written: `.Name`, what Get-Member and the formatter list. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSDictionary } from '../../objects/collections.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf, type PSMember } from '../../objects/ps-object.ts'
import { NullStringValue } from '../types/invoke.ts'
import { XmlNode } from '../types/xml-tree.ts'
import '../types/table.ts'
import { magicMethod } from '../types/magic-methods.ts'
import { type Found, isCustom, isNothing, lookUp } from '../types/member-lookup.ts'
import { PSAddedMethod, PSMethodValue } from '../types/ps-method.ts'
import { PSLooseMember, PSObjectView, reservedMember } from '../types/psobject-view.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { enumerate } from './enumerate.ts'
import { fail, failure, NetThrow, type TerminatingError } from './failure.ts'
import { netExceptionOf } from './net-failure.ts'
import { LimitError } from '../../errors.ts'

export { getIndex, setIndex } from '../types/indexing.ts'
export { memberList, type MemberInfo } from '../types/member-list.ts'

// --- reading

export function notFoundStrict(name: string): never {
  throw strictFailure(name)
}
function strictFailure(name: string): TerminatingError {
  return failure(
    'PropertyNotFoundStrict',
    `The property '${name}' cannot be found on this object. Verify that the property exists.`,
    {
      type: 'sma:PropertyNotFoundException',
      category: 'NotSpecified',
    },
  )
}

/** `value.name`: a missing property is null, or an error in strict mode. */
export function getMember(value: unknown, name: string, ctx: EngineContext): unknown {
  if (isNothing(value)) {
    if (ctx.strictMode < 2) {
      const lower = name.toLowerCase()
      return lower === 'count' || lower === 'length' ? 0 : null
    }
    return notFoundStrict(name)
  }
  if (value instanceof PSObjectView && value.set) {
    const member = value.set.members.get(name.toLowerCase())
    if (member) return readMember(member, value.target, ctx)
  }
  const reserved = reservedMember(value, name, ctx)
  if (reserved !== undefined) return reserved
  const found = lookUp(value, name, ctx)
  if (found) return readFound(found, value, ctx)
  const items = enumerate(value, ctx)
  if (items) {
    const gathered: unknown[] = []
    const any = gather(items, name, gathered, ctx)
    if (any)
      return gathered.length === 0
        ? AutomationNull
        : gathered.length === 1
          ? gathered[0]
          : new PSArray(gathered)
  }
  if (ctx.strictMode >= 2) return notFoundStrict(name)
  const lower = name.toLowerCase()
  // what is one thing counts one; an enumerator that brings nothing has no count
  if (items === undefined && (lower === 'count' || lower === 'length')) return 1
  if (magicMethod(name)) return new PSAddedMethod('CodeMethod', name, null, value)
  return null
}

const isCounting = (name: string): boolean => /^(?:count|length)$/i.test(name)

/** Member enumeration. @returns false where the collection is empty or nothing has the member */
function gather(items: Iterable<unknown>, name: string, into: unknown[], ctx: EngineContext): boolean {
  let any = false
  for (const item of items) {
    const base = baseOf(item)
    if (isNothing(base)) continue
    const found = lookUp(item, name, ctx)
    if (found) {
      any = true
      const value = readFound(found, item, ctx)
      const many = enumerate(value, ctx)
      if (many && found.kind !== 'method') for (const one of many) into.push(one)
      else into.push(value === AutomationNull ? null : value)
      continue
    }
    const inner = enumerate(item, ctx)
    if (inner) {
      if (gather(inner, name, into, ctx)) any = true
    } else if (isCounting(name) && ctx.strictMode < 2) {
      any = true
      into.push(1)
    } else if (isCustom(item)) {
      if (ctx.strictMode >= 2) notFoundStrict(name)
      // a custom object without the property counts as null
      into.push(null)
      any = true
    }
  }
  return any
}

export function readFound(found: Found, owner: unknown, ctx: EngineContext): unknown {
  switch (found.kind) {
    case 'key': {
      const value = found.table.get(found.key)
      return value === undefined ? null : value
    }
    case 'extended':
      return readMember(found.member, owner, ctx)
    case 'adapted':
      return found.property.get()
    case 'property': {
      const { entry, self, type } = found
      if (entry.indexed)
        return new PSMethodValue(
          { name: entry.name, isStatic: false, overloads: entry.indexed },
          self,
          type,
          entry,
        )
      if (!entry.get) return null
      try {
        const value = entry.get(self, ctx, type)
        return value === undefined ? null : value
      } catch (error) {
        return swallowed(error)
      }
    }
    case 'method':
      return new PSMethodValue(found.group, found.self, found.type)
  }
}

/** A getter that throws reads as null. */
export function swallowed(error: unknown): null {
  // a type that cannot be set up has no value to give
  if (error instanceof NetThrow && error.exception.netType.name === 'TypeInitializationException') throw error
  if (error instanceof LimitError) throw error
  if (netExceptionOf(error)) return null
  throw error
}

/** Whether aliases lead back to one of them. */
function isCircular(
  alias: PSMember & { kind: 'AliasProperty' },
  owner: unknown,
  ctx: EngineContext,
): boolean {
  const seen = new Set<PSMember>()
  let one: PSMember = alias
  while (one.kind === 'AliasProperty') {
    if (seen.has(one)) return true
    seen.add(one)
    const next = lookUp(owner, one.referenced, ctx)
    if (next?.kind !== 'extended') return false
    one = next.member
  }
  return false
}

export function readMember(member: PSMember, owner: unknown, ctx: EngineContext): unknown {
  switch (member.kind) {
    case 'NoteProperty':
    case 'Property':
      return member.value === undefined ? null : member.value
    case 'AliasProperty': {
      if (isCircular(member, owner, ctx)) return null
      const value = getMember(owner, member.referenced, ctx)
      if (!member.conversion) return value
      const type = ctx.resolveType(member.conversion)
      return type ? convertTo(value, type, ctx) : value
    }
    case 'ScriptProperty':
      if (!member.getter) return null
      try {
        return ctx.callNested(member.getter, [], { self: owner, under: owner, propagate: true, quiet: true })
      } catch (error) {
        return swallowed(error)
      }
    case 'CodeProperty':
      try {
        return member.get(owner)
      } catch (error) {
        return swallowed(error)
      }
    case 'ScriptMethod':
      return new PSAddedMethod('ScriptMethod', member.name, member.script, owner)
    case 'CodeMethod':
      return new PSAddedMethod('CodeMethod', member.name, member, owner)
    case 'PropertySet':
      return new PSLooseMember(member)
    case 'MemberSet':
      return new PSObjectView(owner, 'memberSet', member)
  }
}

/** A property among several names, for binding by property name. undefined where none is there. */
export function findProperty(
  value: unknown,
  names: readonly string[],
  ctx: EngineContext,
): { readonly name: string; readonly value: unknown } | undefined {
  if (isNothing(value)) return undefined
  for (const name of names) {
    const found = lookUp(value, name, ctx)
    if (!found || found.kind === 'method') continue
    if (
      found.kind === 'extended' &&
      (found.member.kind === 'ScriptMethod' || found.member.kind === 'CodeMethod')
    )
      continue
    return { name, value: readFound(found, value, ctx) }
  }
  return undefined
}

// --- writing

export const cannotSet = (name: string): string =>
  `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`

export function setFailure(name: string, error: unknown, errorId = 'ExceptionWhenSetting'): unknown {
  if (error instanceof LimitError) return error
  const inner = netExceptionOf(error)
  if (!inner || inner.netType === exceptionType('sma:SetValueException')) return error
  return failure(errorId, `Exception setting "${name}": "${inner.message}"`, {
    type: 'sma:SetValueInvocationException',
    category: 'NotSpecified',
    inner,
  })
}

export function readOnly(name: string): never {
  const message = `'${name}' is a ReadOnly property.`
  const inner = new NetException(exceptionType('sma:SetValueException'), message)
  fail('PropertyAssignmentException', message, { category: 'InvalidOperation', inner })
}

/** `value.name = newValue` */
export function setMember(value: unknown, name: string, newValue: unknown, ctx: EngineContext): void {
  if (isNothing(value)) fail('PropertyNotFound', cannotSet(name), { category: 'InvalidOperation' })
  const stored = newValue === AutomationNull || newValue === undefined ? null : newValue
  const base = baseOf(value)
  const found = lookUp(value, name, ctx)
  if (base instanceof PSDictionary && (!found || found.kind !== 'extended' || !found.isInstance)) {
    if (found?.kind !== 'key' && found?.kind === 'property' && found.entry.canSet) {
      // falls through to the property
    } else {
      if (base.isReadOnly) {
        throw setFailure(name, failure('ReadOnly', 'Collection is read-only.'))
      }
      setKey(base, name, stored, ctx)
      return
    }
  }
  if (!found) {
    const reserved = name.toLowerCase()
    if (reserved === 'pstypenames') return
    if (isCustom(value) || value instanceof XmlNode) {
      const inner = failure('PropertyNotFound', cannotSet(name)).record.exception
      throw failure('ExceptionWhenSetting', `Exception setting "${name}": "${inner.message}"`, {
        type: 'sma:SetValueInvocationException',
        category: 'NotSpecified',
        inner,
      })
    }
    fail('PropertyAssignmentException', cannotSet(name), { category: 'InvalidOperation' })
  }
  writeFound(found, value, name, stored, ctx)
}

function setKey(table: PSDictionary, name: string, value: unknown, ctx: EngineContext): void {
  const [keyType, valueType] = table.netType.genericArguments
  try {
    if (!table.has(name)) ctx.charge(96 + name.length * 2)
    table.set(
      keyType ? convertTo(name, keyType, ctx) : name,
      valueType ? convertTo(value, valueType, ctx) : value,
    )
  } catch (error) {
    throw setFailure(name, error)
  }
}

function writeFound(found: Found, owner: unknown, name: string, value: unknown, ctx: EngineContext): void {
  switch (found.kind) {
    case 'key':
      setKey(found.table, name, value, ctx)
      return
    case 'adapted':
      if (!found.property.set) readOnly(found.property.name)
      try {
        found.property.set(value)
      } catch (error) {
        throw setFailure(name, error, 'CatchFromBaseAdapterSetValue')
      }
      return
    case 'extended':
      writeMember(found.member, owner, value, ctx)
      return
    case 'method':
      fail(
        'PropertyAssignmentException',
        `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`,
        { category: 'InvalidOperation' },
      )
      return
    case 'property': {
      const { entry, self } = found
      if (entry.indexed) return writeIndexed(entry.name, self, name, value, ctx)
      if (!entry.canSet || !entry.set) readOnly(entry.name)
      try {
        const type = entry.type ?? ctx.resolveType(entry.typeText)
        const given = baseOf(value)
        if (type === T.String && given instanceof NullStringValue) entry.set(self, null, ctx)
        else entry.set(self, type && type !== T.Object ? convertTo(value, type, ctx) : given, ctx)
      } catch (error) {
        throw setFailure(entry.name, error)
      }
    }
  }
}

/** `$list.Item = 5`: a key of a table, and nothing of anything else. */
function writeIndexed(
  entryName: string,
  self: unknown,
  name: string,
  value: unknown,
  ctx: EngineContext,
): void {
  if (self instanceof PSDictionary) return setKey(self, name, value, ctx)
  const inner = new NetException(
    exceptionType('sma:SetValueException'),
    'Cannot set the Value property for PSMemberInfo object of type "System.Management.Automation.PSParameterizedProperty".',
  )
  throw failure('ExceptionWhenSetting', `Exception setting "${entryName}": "${inner.message}"`, {
    type: 'sma:SetValueInvocationException',
    category: 'NotSpecified',
    inner,
  })
}

export function writeMember(member: PSMember, owner: unknown, value: unknown, ctx: EngineContext): void {
  switch (member.kind) {
    case 'NoteProperty':
    case 'Property':
      member.value = value
      return
    case 'AliasProperty':
      if (lookUp(owner, member.referenced, ctx) === undefined)
        throw failure('AliasLookupMemberNotPresent', `The member "${member.referenced}" is not present.`, {
          type: 'sma:ExtendedTypeSystemException',
          category: 'NotSpecified',
        })
      setMember(owner, member.referenced, value, ctx)
      return
    case 'ScriptProperty':
      if (!member.setter) {
        throw failure(
          'SetWithoutSetterFromScriptProperty',
          `Set accessor for property "${member.name}" is unavailable.`,
          { type: 'sma:SetValueException', category: 'NotSpecified' },
        )
      }
      try {
        ctx.callNested(member.setter, [value], { self: owner, under: owner })
      } catch (error) {
        throw setFailure(member.name, error, 'ScriptSetValueRuntimeException')
      }
      return
    case 'CodeProperty':
      if (!member.set) {
        throw setFailure(
          member.name,
          failure(
            'SetWithoutSetterFromCodeProperty',
            `Set accessor for property "${member.name}" is unavailable.`,
          ),
        )
      }
      member.set(owner, value)
      return
    default:
      fail(
        'PropertyAssignmentException',
        `Cannot set the Value property for PSMemberInfo object of type "System.Management.Automation.PS${member.kind}".`,
        { category: 'InvalidOperation' },
      )
  }
}
