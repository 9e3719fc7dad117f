/** Calls of the members of any value: `.Method()`, `[type]::Method()`, delegates. */
import { PSObjectView } from '../types/psobject-view.ts'
import { writtenText } from './written-number.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import {
  callGroup,
  type CallMemory,
  invocationFailure,
  noOverload,
  prepareArguments,
  runOverload,
} from '../types/invoke.ts'
import { magicMethod } from '../types/magic-methods.ts'
import { adapterOf, isCustom, isNothing, lookUp, lookUpNet } from '../types/member-lookup.ts'
import { callOfBase } from './base-calls.ts'
import { chooseOverload } from '../types/overloads.ts'
import { PSAddedMethod, PSDelegate, PSMethodValue } from '../types/ps-method.ts'
import { genericType, type MethodGroup } from '../types/surface.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { enumerate, itemsOf } from './enumerate.ts'
import { failure, TerminatingError, NetThrow } from './failure.ts'
import { netExceptionOf, terminating } from './net-failure.ts'
import { isTask, type Task } from './task.ts'
import { readFound } from './members.ts'
import {
  callOfNothing,
  type InvokeOptions,
  methodNotFound,
  constraintsOf,
  shownTypeOf,
} from './call-options.ts'
import { invokeStatic } from './static-members.ts'

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
  if (isNothing(value)) throw callOfNothing()
  const constraints = constraintsOf(options)
  const lower = name.toLowerCase()
  const ofBase = options.from && callOfBase(options.from, value, name, args, ctx, constraints)
  if (ofBase) return ofBase.result
  const base = baseOf(value)
  // what came over the wire with a text says it
  if (lower === 'tostring' && args.length === 0 && value instanceof PSObject && value.text !== undefined)
    if (!value.members.has(lower) && writtenText(value) === undefined) return value.text
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
          name,
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
      if (own?.kind === 'method')
        return callGroup(own.group, own.type, own.self, args, ctx, constraints, undefined, name)
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
  if (items && items.length > 0 && !isCustom(value)) return invokeEach(items, name, args, ctx, options)
  throw methodNotFound(
    shownTypeOf(value),
    name,
    isCustom(value) || value instanceof PSObjectView ? name : undefined,
  )
}

/** Whether the name means this method on every value of its type that nothing was added to. */
function isAlwaysMethod(value: unknown, self: unknown, base: unknown): boolean {
  return (
    self === value &&
    !(value instanceof PSObject) &&
    !(value instanceof NetType) &&
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
    if (verb === 'get') {
      const called = `get_${entry.name}`
      try {
        return { value: callIndexer(entry.indexed, called, self, args, type, ctx) }
      } catch (error) {
        // as a method it fails as one
        const isRead = error instanceof TerminatingError && error.record.errorId === 'ExceptionWhenGetting'
        const inner = isRead ? error.record.exception.innerException : null
        throw inner ? invocationFailure(new NetThrow(inner), called, args.length) : error
      }
    }
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
  const prepared = prepareArguments(choice.overload, choice.expand, args, ctx, false, name)
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
    return yield ctx.call(script, args, { self, propagate: true })
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
    // what the binding of the arguments refuses goes on as it is
    throw error
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
  const next = (): unknown => {
    const item = items[at++]
    return invokeInstance(item, name, args, ctx, options)
  }
  while (at < items.length) {
    const result = next()
    if (isTask(result)) return finishEach(result)
    take(result)
  }
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

/** A delegate called by a .NET member (List.ForEach, Find ...): its script block or method. */
export function callDelegate(delegate: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  const target = delegate instanceof PSDelegate ? delegate.target : delegate
  if (target instanceof PSMethodValue) return callGroup(target.group, target.type, target.self, args, ctx)
  return ctx.call(target, args)
}
