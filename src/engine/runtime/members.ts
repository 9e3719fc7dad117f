/** Members of any value: `.Name`, `.Method()`, `::Static`, `new`, and what Get-Member and the formatter list. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf, type PSMember, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import {
  callGroup,
  type CallMemory,
  invocationFailure,
  noOverload,
  prepareArguments,
  runOverload,
  setScriptCall,
  type ScriptCall,
  NullStringValue,
} from '../types/invoke.ts'
import { XmlNode } from '../types/xml-tree.ts'
import { structDefaults } from '../types/comparison-table.ts'
import '../types/table.ts'
import { magicMethod } from '../types/magic-methods.ts'
import { adapterOf, type Found, isCustom, isNothing, lookUp, lookUpNet } from '../types/member-lookup.ts'
import { netTypeText } from '../types/names.ts'
import { callOfBase } from './base-calls.ts'
import { chooseOverload, type Constraints } from '../types/overloads.ts'
import { PSAddedMethod, PSDelegate, PSMethodValue } from '../types/ps-method.ts'
import { PSLooseMember, PSObjectView, reservedMember } from '../types/psobject-view.ts'
import {
  constructorsOf,
  genericType,
  type MethodGroup,
  setScriptSurface,
  surfaceOf,
  type ScriptSurface,
} from '../types/surface.ts'
import { isStaticClass, signaturesOf } from '../types/type-loader.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { enumerate, itemsOf } from './enumerate.ts'
import { fail, failure, TerminatingError } from './failure.ts'
import { guarded, netExceptionOf, terminating } from './net-failure.ts'
import { LimitError } from '../../errors.ts'
import { isTask, type Task } from './task.ts'

export { getIndex, setIndex } from '../types/indexing.ts'
export { memberList, type MemberInfo } from '../types/member-list.ts'

/** What the runtime knows of script classes; it registers itself once. */
export interface ClassRuntime {
  readonly surface: ScriptSurface
  readonly call: ScriptCall
  /** a new instance; may be a Task */
  create(type: NetType, args: readonly unknown[], ctx: EngineContext, constraints?: Constraints): unknown
}
let classes: ClassRuntime | undefined
export function setClassRuntime(runtime: ClassRuntime): void {
  classes = runtime
  setScriptSurface(runtime.surface)
  setScriptCall(runtime.call)
}

// --- reading

function notFoundStrict(name: string): never {
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
  if (lower === 'count' || lower === 'length') return 1
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
        return new PSMethodValue({ name: entry.name, isStatic: false, overloads: entry.indexed }, self, type)
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
        return ctx.callNested(member.getter, [], { self: owner, under: owner })
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

const cannotSet = (name: string): string =>
  `The property '${name}' cannot be found on this object. Verify that the property exists and can be set.`

function setFailure(name: string, error: unknown, errorId = 'ExceptionWhenSetting'): unknown {
  if (error instanceof LimitError) return error
  const inner = netExceptionOf(error)
  if (!inner || inner.netType === exceptionType('sma:SetValueException')) return error
  return failure(errorId, `Exception setting "${name}": "${inner.message}"`, {
    type: 'sma:SetValueInvocationException',
    category: 'NotSpecified',
    inner,
  })
}

function readOnly(name: string): never {
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

// --- calling

export interface InvokeOptions {
  /** messages name an argument by its position: a cmdlet calls, not an expression */
  readonly namesByPosition?: boolean
  readonly static?: boolean
  /** types written before arguments, by position */
  readonly constraints?: readonly (NetType | undefined)[] | undefined
  readonly genericArguments?: readonly NetType[]
  /** `([Base]$this).Method()`: the class whose method is meant */
  readonly from?: NetType | undefined
}

function constraintsOf(options: InvokeOptions): Constraints | undefined {
  const { namesByPosition } = options
  if (!options.constraints && !options.genericArguments && !namesByPosition) return undefined
  return {
    ...(namesByPosition && { namesByPosition }),
    ...(options.constraints ? { parameterTypes: options.constraints } : {}),
    ...(options.genericArguments ? { genericArguments: options.genericArguments } : {}),
  }
}

export function methodNotFound(typeName: string, name: string, target?: string): TerminatingError {
  return failure(
    'MethodNotFound',
    `Method invocation failed because [${typeName}] does not contain a method named '${name}'.`,
    {
      category: 'InvalidOperation',
      ...(target === undefined ? {} : { target }),
    },
  )
}

function shownTypeOf(value: unknown): string {
  const type = typeOf(value)
  return type?.fullName ?? '$null'
}

/** `value.name(args)` or `[type]::name(args)`: a value, or a Task where script runs or something is waited for. */
export function invokeMember(
  value: unknown,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  options: InvokeOptions = {},
): unknown {
  try {
    return options.static
      ? invokeStatic(value, name, args, ctx, options)
      : invokeInstance(value, name, args, ctx, options)
  } catch (error) {
    throw terminating(error)
  }
}

export function invokeStatic(
  target: unknown,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  options: InvokeOptions,
  site?: CallMemory,
): unknown {
  const type = baseOf(target)
  if (isNothing(type))
    fail('InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.', {
      category: 'InvalidOperation',
    })
  if (!(type instanceof NetType)) {
    const own = typeOf(type)
    if (own === undefined) throw methodNotFound(shownTypeOf(type), name)
    return invokeStatic(own, name, args, ctx, options)
  }
  const lower = name.toLowerCase()
  if (lower === 'new') return newObject(type, args, ctx, options.constraints)
  const group = surfaceOf(type).staticMethods.get(lower) ?? inheritedStatic(type, lower)
  if (group) return callGroup(group, type, undefined, args, ctx, constraintsOf(options), site)
  const accessor = /^(get|set)_(.+)$/i.exec(name)
  if (accessor) {
    const entry = surfaceOf(type).staticProperties.get((accessor[2] as string).toLowerCase())
    if (entry?.get && args.length === 0) return entry.get(undefined, ctx, type)
    if (entry?.set && args.length === 1) return entry.set(undefined, args[0], ctx)
  }
  // static access also finds the members of the type object itself
  throw methodNotFound(netTypeText(type), name)
}

function inheritedStatic(type: NetType, lower: string): MethodGroup | undefined {
  for (let one = type.base; one; one = one.base) {
    const group = surfaceOf(one).staticMethods.get(lower)
    if (group) return group
  }
  return undefined
}

export function invokeInstance(
  value: unknown,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  options: InvokeOptions,
  site?: CallMemory,
): unknown {
  // .Where() and .ForEach() of nothing give nothing
  if (isNothing(value) && magicMethod(name))
    return new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.PSObject), [])
  if (isNothing(value))
    fail('InvokeMethodOnNull', 'You cannot call a method on a null-valued expression.', {
      category: 'InvalidOperation',
    })
  const constraints = constraintsOf(options)
  const lower = name.toLowerCase()
  const ofBase = options.from && callOfBase(options.from, value, name, args, ctx, constraints)
  if (ofBase) return ofBase.result
  const base = baseOf(value)
  const found = lookUp(value, name, ctx)
  if (found) {
    switch (found.kind) {
      case 'method':
        return callGroup(
          found.group,
          found.type,
          found.self,
          args,
          ctx,
          constraints,
          isAlwaysMethod(value, found.self, base) ? site : undefined,
        )
      case 'property':
        if (found.entry.indexed)
          return callIndexer(found.entry.indexed, found.entry.name, found.self, args, found.type, ctx)
        break
      case 'extended':
        if (found.member.kind === 'ScriptMethod')
          return callScriptMethod(found.member.script, found.member.name, value, args, ctx)
        if (found.member.kind === 'CodeMethod') return found.member.call(value, [...args])
        break
      default:
    }
    if (found.kind !== 'property') {
      const own = lookUpNet(base, lower, name, ctx)
      if (own?.kind === 'method') return callGroup(own.group, own.type, own.self, args, ctx, constraints)
    }
    const held =
      found.kind === 'key' || found.kind === 'extended' || found.kind === 'property'
        ? readFound(found, value, ctx)
        : undefined
    if (held instanceof PSMethodValue)
      return callGroup(held.group, held.type, held.self, args, ctx, constraints)
    if (held instanceof PSAddedMethod && held.kind === 'ScriptMethod')
      return callScriptMethod(held.script, held.name, held.self, args, ctx)
  }
  const accessor = /^(get|set)_(.+)$/i.exec(name)
  if (accessor) {
    const result = callAccessor(base, (accessor[1] as string).toLowerCase(), accessor[2] as string, args, ctx)
    if (result !== undefined) return result.value
  }
  const magic = magicMethod(name)
  if (magic) return magic(value, args, ctx)
  const items = itemsOf(value, ctx)
  if (items && !isCustom(value)) return invokeEach(items, name, args, ctx, options)
  throw methodNotFound(shownTypeOf(value), name, isCustom(value) ? name : undefined)
}

/** Whether the name means this method on every value of its type that nothing was added to. */
function isAlwaysMethod(value: unknown, self: unknown, base: unknown): boolean {
  return (
    self === value &&
    !(value instanceof PSObject) &&
    !(value instanceof NetType) &&
    !(base instanceof PSDictionary) &&
    adapterOf(base) === undefined
  )
}

function callAccessor(
  base: unknown,
  verb: string,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
): { value: unknown } | undefined {
  const found = lookUpNet(base, name.toLowerCase(), name, ctx)
  if (found?.kind !== 'property') return undefined
  const { entry, self, type } = found
  if (entry.indexed) {
    const count = entry.indexed[0]?.parameters.length ?? 1
    if (verb === 'get')
      return { value: callIndexer(entry.indexed, `get_${entry.name}`, self, args, type, ctx) }
    if (entry.set && args.length === count + 1) {
      entry.set(self, [...args], ctx)
      return { value: AutomationNull }
    }
    return undefined
  }
  if (verb === 'get' && entry.get && args.length === 0) return { value: entry.get(self, ctx, type) }
  if (verb === 'set' && entry.set && args.length === 1) {
    const wanted = ctx.resolveType(entry.typeText)
    entry.set(self, wanted ? convertTo(args[0], wanted, ctx) : args[0], ctx)
    return { value: AutomationNull }
  }
  return undefined
}

/** A parameterized property read as `$s.Chars(1)`. */
function callIndexer(
  overloads: MethodGroup['overloads'],
  name: string,
  self: unknown,
  args: readonly unknown[],
  type: NetType,
  ctx: EngineContext,
): unknown {
  const choice = chooseOverload(overloads, args)
  if ('error' in choice) throw noOverload(name, args.length, choice.error)
  const named = name === choice.overload.name ? choice.overload : { ...choice.overload, name }
  const prepared = prepareArguments(named, choice.expand, args, ctx)
  try {
    return runOverload(
      choice.overload,
      self,
      prepared,
      { type, overload: choice.overload, genericArguments: [] },
      ctx,
      args.length,
    )
  } catch (error) {
    const exception = netExceptionOf(error)
    const inner = exception?.innerException ?? exception
    if (!inner) throw error
    throw failure('ExceptionWhenGetting', `Exception getting "${name}": "${inner.message}"`, {
      type: 'sma:GetValueInvocationException',
      category: 'NotSpecified',
      inner,
    })
  }
}

function* callScriptMethod(
  script: unknown,
  name: string,
  self: unknown,
  args: readonly unknown[],
  ctx: EngineContext,
): Task {
  try {
    return yield ctx.call(script, args, { self })
  } catch (error) {
    if (error instanceof TerminatingError) {
      const exception = new NetException(
        exceptionType('sma:MethodInvocationException'),
        `Exception calling "${name}" with "${args.length}" argument(s): "${error.record.exception.message}"`,
        { inner: error.record.exception },
      )
      const record = new ErrorRecord({
        exception,
        errorId: 'ScriptMethodRuntimeException',
        category: 'NotSpecified',
      })
      exception.errorRecord = record
      throw new TerminatingError(record)
    }
    throw invocationFailure(error, name, args.length)
  }
}

/** A method called on every item of a collection. */
function invokeEach(
  items: readonly unknown[],
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  options: InvokeOptions,
): unknown {
  const out: unknown[] = []
  const finish = (): unknown =>
    out.length === 0 ? AutomationNull : out.length === 1 ? out[0] : new PSArray(out)
  const take = (result: unknown): void => {
    if (result === AutomationNull) return
    const many = enumerate(result, ctx)
    if (many) for (const one of many) out.push(one)
    else out.push(result)
  }
  let at = 0
  let known = false
  const next = (): unknown => {
    const item = items[at++]
    return invokeInstance(item, name, args, ctx, options)
  }
  try {
    while (at < items.length) {
      const result = next()
      known = true
      if (isTask(result)) return finishEach(result)
      take(result)
    }
  } catch (error) {
    if (
      !known &&
      error instanceof TerminatingError &&
      error.record.errorId === 'MethodNotFound' &&
      items.length > 0
    )
      throw error
    throw error
  }
  if (items.length === 0) throw methodNotFound('System.Object[]', name)
  return finish()

  function* finishEach(first: Task): Task {
    take(yield first)
    while (at < items.length) {
      const result = next()
      take(isTask(result) ? yield result : result)
    }
    return finish()
  }
}

// --- static properties and new

/** `[type]::name` */
export function getStatic(target: unknown, name: string, ctx: EngineContext): unknown {
  const type = baseOf(target)
  if (!(type instanceof NetType)) {
    if (isNothing(type)) return ctx.strictMode >= 2 ? notFoundStrict(name) : null
    const own = typeOf(type)
    return own ? getStatic(own, name, ctx) : null
  }
  const lower = name.toLowerCase()
  const { enumInfo } = type
  if (enumInfo) {
    for (const [one, value] of enumInfo.names)
      if (one.toLowerCase() === lower) return enumValueOf(type, value)
  }
  for (let one: NetType | undefined = type; one; one = one.base) {
    const surface = surfaceOf(one)
    const entry = surface.staticProperties.get(lower)
    if (entry) {
      if (!entry.get) {
        fail(
          'PropertyNotAvailable',
          `The static property '${name}' of [${netTypeText(type)}] is not available in this engine.`,
          { category: 'NotImplemented' },
        )
      }
      try {
        const value = entry.get(undefined, ctx, type)
        return value === undefined ? null : value
      } catch (error) {
        return swallowed(error)
      }
    }
    const group = surface.staticMethods.get(lower)
    if (group) return new PSMethodValue(group, undefined, type)
  }
  if (lower === 'new') {
    const overloads = constructorsOf(type)
    if (overloads.length > 0)
      return new PSMethodValue({ name: 'new', isStatic: true, overloads }, undefined, type)
  }
  if (ctx.strictMode >= 2) return notFoundStrict(name)
  // the type object itself is one thing
  return lower === 'length' || lower === 'count' ? 1 : null
}

function enumValueOf(type: NetType, value: bigint): EnumValue {
  return new EnumValue(type, value)
}

/** `[type]::name = value` */
export function setStatic(target: unknown, name: string, value: unknown, ctx: EngineContext): void {
  const type = baseOf(target)
  if (!(type instanceof NetType)) {
    const own = typeOf(type)
    if (own === undefined)
      fail('PropertyAssignmentException', cannotSet(name), { category: 'InvalidOperation' })
    return setStatic(own, name, value, ctx)
  }
  const lower = name.toLowerCase()
  if (type.enumInfo)
    for (const one of type.enumInfo.names.keys()) if (one.toLowerCase() === lower) readOnly(one)
  for (let one: NetType | undefined = type; one; one = one.base) {
    const entry = surfaceOf(one).staticProperties.get(lower)
    if (!entry) continue
    if (!entry.canSet || !entry.set) readOnly(entry.name)
    try {
      const wanted = entry.type ?? ctx.resolveType(entry.typeText)
      entry.set(undefined, wanted && wanted !== T.Object ? convertTo(value, wanted, ctx) : value, ctx)
    } catch (error) {
      throw setFailure(entry.name, error)
    }
    return
  }
  fail('PropertyAssignmentException', cannotSet(name), { category: 'InvalidOperation' })
}

/**
 * `[type]::new(args)`, New-Object: a value, or a Task for a script class.
 * @param isCommand New-Object: messages name arguments by their position
 */
export function newObject(
  target: unknown,
  args: readonly unknown[],
  ctx: EngineContext,
  constraints?: readonly (NetType | undefined)[],
  isCommand = false,
): unknown {
  const type = baseOf(target)
  if (!(type instanceof NetType)) throw methodNotFound(shownTypeOf(target), 'new')
  return guarded(() => {
    if (type.scriptClass && classes && !type.isEnum)
      return classes.create(type, args, ctx, constraints ? { parameterTypes: constraints } : undefined)
    const overloads = constructorsOf(type)
    if (args.length === 0 && type.isValueType && overloads.length === 0) return defaultValue(type, ctx)
    if (type.isAbstract && !type.isInterface && overloads.length === 0)
      throw noOverload('new', args.length, 'none')
    if (overloads.length === 0) {
      if (isStaticClass(type.fullName)) throw noOverload('new', args.length, 'none')
      if (type.isAbstract || type.isEnum || signaturesOf(type.fullName) === undefined)
        throw methodNotFound(netTypeText(type), 'new')
      throw noOverload('new', args.length, 'none')
    }
    const choice = chooseOverload(overloads, args, constraints ? { parameterTypes: constraints } : undefined)
    if ('error' in choice) throw noOverload('new', args.length, choice.error)
    const prepared = prepareArguments(
      {
        ...choice.overload,
        parameters: choice.overload.parameters,
        run: choice.overload.run,
        name: isCommand ? type.name : '.ctor',
      },
      choice.expand,
      args,
      ctx,
      isCommand,
    )
    return runOverload(
      choice.overload,
      undefined,
      prepared,
      { type, overload: choice.overload, genericArguments: [] },
      ctx,
      args.length,
    )
  })
}

/** default(T) of a struct */
export function defaultValue(type: NetType, ctx: EngineContext): unknown {
  if (type.isEnum) return new EnumValue(type, 0n)
  const make = structDefaults.get(type)
  return make ? make() : convertTo(null, type, ctx)
}
/** A delegate called by a .NET member (List.ForEach, Find ...): its script block or method. */
export function callDelegate(delegate: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  const target = delegate instanceof PSDelegate ? delegate.target : delegate
  if (target instanceof PSMethodValue) return callGroup(target.group, target.type, target.self, args, ctx)
  return ctx.call(target, args)
}
