/** Members of types: `[type]::Name`, `[type]::Method()`, `[type]::new()`. */
import { NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import {
  callGroup,
  type CallMemory,
  isWrapped,
  noOverload,
  prepareArguments,
  runOverload,
  setScriptCall,
  type ScriptCall,
} from '../types/invoke.ts'
import { structDefaults } from '../types/comparison-table.ts'
import { isNothing } from '../types/member-lookup.ts'
import { netTypeText } from '../types/names.ts'
import { chooseOverload, type Constraints } from '../types/overloads.ts'
import { PSMethodValue } from '../types/ps-method.ts'
import {
  constructorsOf,
  type MethodGroup,
  setScriptSurface,
  surfaceOf,
  type ScriptSurface,
} from '../types/surface.ts'
import { isStaticClass, signaturesOf } from '../types/type-loader.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { fail } from './failure.ts'
import { guarded } from './net-failure.ts'
import { swallowed, notFoundStrict, cannotSet, setFailure, readOnly } from './members.ts'
import {
  callOfNothing,
  type InvokeOptions,
  methodNotFound,
  constraintsOf,
  shownTypeOf,
} from './call-options.ts'

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

export function invokeStatic(
  target: unknown,
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
  options: InvokeOptions,
  site?: CallMemory,
): unknown {
  const type = baseOf(target)
  if (isNothing(type)) throw callOfNothing()
  if (!(type instanceof NetType)) {
    const own = typeOf(type)
    if (own === undefined) throw methodNotFound(shownTypeOf(type), name)
    return invokeStatic(own, name, args, ctx, options)
  }
  const lower = name.toLowerCase()
  if (lower === 'new') return newObject(type, args, ctx, options.constraints)
  const group = surfaceOf(type).staticMethods.get(lower) ?? inheritedStatic(type, lower)
  if (group) return callGroup(group, type, undefined, args, ctx, constraintsOf(options), site, name)
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
  site?: CallMemory,
): unknown {
  const type = baseOf(target)
  if (!(type instanceof NetType)) throw methodNotFound(shownTypeOf(target), 'new')
  return guarded(() => {
    if (type.scriptClass && classes && !type.isEnum)
      return classes.create(type, args, ctx, {
        ...(constraints && { parameterTypes: constraints }),
        namesByPosition: isCommand,
      })
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
    if (choice.passages !== undefined && !args.some(isWrapped))
      site?.remember(type, choice.overload, overloads.length === 1, args, choice.passages, constraints)
    const label = isCommand ? type.name : '.ctor'
    const prepared = prepareArguments(choice.overload, choice.expand, args, ctx, isCommand, label)
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
