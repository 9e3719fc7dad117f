/** `.ForEach()` and `.Where()`, which every value has. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { netException } from '../../objects/exceptions.ts'
import { automationAssembly, enumType, NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { EngineContext } from '../runtime/context.ts'
import { convertTo, isTrue } from '../runtime/convert.ts'
import { enumerate, itemsOf } from '../runtime/enumerate.ts'
import { fail, failure, NetThrow } from '../runtime/failure.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getMember, notFoundStrict, setMember } from '../runtime/members.ts'
import { isCastFailure } from '../runtime/net-failure.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { isScriptBlock } from '../runtime/text-operators.ts'
import { toText } from '../runtime/to-text.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { isNothing, lookUp } from './member-lookup.ts'
import { invocationFailure, noOverload } from './invoke.ts'
import { PSDelegate } from './ps-method.ts'
import { genericType } from './surface.ts'
import { argumentNull } from './values.ts'

type Magic = (value: unknown, args: readonly unknown[], ctx: EngineContext) => unknown

export function magicMethod(name: string): Magic | undefined {
  switch (name.toLowerCase()) {
    case 'foreach':
    case 'psforeach':
      return forEach
    case 'where':
    case 'pswhere':
      return where
    default:
      return undefined
  }
}

const collected = (items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.PSObject), items)

function sourceOf(value: unknown, ctx: EngineContext): unknown[] {
  return itemsOf(value, ctx) ?? [value]
}

function take(out: unknown[], result: unknown, ctx: EngineContext): void {
  if (result === AutomationNull || result === undefined) return
  const many = enumerate(result, ctx)
  if (many) for (const one of many) out.push(one)
  else out.push(result)
}

function forEach(value: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  if (args.length === 0) throw noOverload('.ForEach(expression [, arguments...])', 0, 'none')
  const [first] = args
  const rest = args.slice(1)
  const base = baseOf(first)
  if (isNothing(base)) argumentNull('expression')
  const items = sourceOf(value, ctx)
  if (isScriptBlock(base)) return forEachBlock(items, base, rest, ctx)
  if (base instanceof PSDelegate) return forEachBlock(items, base.target, rest, ctx)
  if (base instanceof NetType) return converted(items, base, ctx)
  return forEachMember(items, toText(first, ctx), rest, ctx)
}

function* forEachBlock(
  items: readonly unknown[],
  block: unknown,
  args: readonly unknown[],
  ctx: EngineContext,
): Task {
  const out: unknown[] = []
  for (const item of items) take(out, yield ctx.call(block, args, { under: item, dotSource: true }), ctx)
  return collected(out)
}

function converted(items: readonly unknown[], type: NetType, ctx: EngineContext): unknown {
  try {
    if (type.isArray || type.genericDefinition)
      return convertTo(new PSList(T.ArrayList, [...items]), type, ctx)
    return collected(items.map((item) => convertTo(item, type, ctx)))
  } catch (error) {
    if (!isCastFailure(error)) throw error
    throw failure(
      'ForEachTypeConversionFailed',
      `Unable to convert input to the target type [${type.fullName}] passed to the ForEach() operator. Please check the specified type and try running your script again.`,
      {
        category: 'InvalidOperation',
        inner: error.exception,
      },
    )
  }
}

function* forEachMember(
  items: readonly unknown[],
  name: string,
  args: readonly unknown[],
  ctx: EngineContext,
): Task {
  const out: unknown[] = []
  for (const item of items) {
    const found = lookUp(item, name, ctx)
    if (!found) {
      // a property that is not there is as in `$_.name`; nothing at all has no methods
      if (args.length === 0) {
        if (!isNothing(baseOf(item)) && ctx.strictMode >= 2) notFoundStrict(name)
        out.push(null)
        continue
      }
      if (baseOf(item) instanceof PSDictionary) {
        setMember(item, name, args[0], ctx)
        continue
      }
      if (isNothing(baseOf(item)))
        throw invocationFailure(
          new NetThrow(
            netException(
              'System.NullReferenceException',
              'Object reference not set to an instance of an object.',
            ),
          ),
          name,
          args.length,
        )
      fail(
        'ForEachNonexistentMemberReference',
        `The ForEach() operator could not find a member '${name}' on the target object. Please verify that the named member exists and then try running your script again.`,
        {
          category: 'InvalidOperation',
          target: name,
        },
      )
    }
    const isMethod =
      found.kind === 'method' || (found.kind === 'extended' && /Method$/.test(found.member.kind))
    if (isMethod) {
      const result = invokeMember(item, name, args, ctx)
      take(out, isTask(result) ? yield result : result, ctx)
    } else if (args.length > 0) setMember(item, name, args[0], ctx)
    else take(out, getMember(item, name, ctx), ctx)
  }
  return collected(out)
}

const modeType = enumType(
  'System.Management.Automation.WhereOperatorSelectionMode',
  ['Default', 'First', 'Last', 'SkipUntil', 'Until', 'Split'],
  { assembly: automationAssembly },
)

function where(value: unknown, args: readonly unknown[], ctx: EngineContext): unknown {
  if (args.length === 0 || args.length > 3)
    throw noOverload('.Where({ expression } [, mode [, numberToReturn]])', args.length, 'none')
  const mode = args.length > 1 ? (convertTo(args[1], modeType, ctx) as EnumValue).toString() : 'Default'
  const count = args.length > 2 ? toJsNumber(convertTo(args[2], T.Int32, ctx)) : 0
  if (args.length > 2 && count < 0) {
    fail(
      'NumberToReturnMustBeGreaterThanZero',
      "The 'numberToReturn' value provided to the third argument of the Where() operator must be greater than zero. Please correct the argument's value and try running your script again.",
      { category: 'InvalidOperation' },
    )
  }
  const block = baseOf(args[0])
  if (block === null || block === undefined) {
    if (mode === 'Default') {
      fail(
        'EmptyExpressionRequiresANonDefaultMode',
        'If the expression passed to the Where() operator is null then you must specify a non-Default value for the selection mode argument. Please change the value of the mode argument to a value other than Default and try running your script again.',
        { category: 'InvalidOperation' },
      )
    }
  } else if (!isScriptBlock(block) && !(block instanceof PSDelegate)) convertTo(block, T.ScriptBlock, ctx)
  return select(sourceOf(value, ctx), block, mode, count, ctx)
}

function* select(
  items: readonly unknown[],
  block: unknown,
  mode: string,
  count: number,
  ctx: EngineContext,
): Task {
  const test = function* (item: unknown): Task<boolean> {
    if (block === null || block === undefined) return true
    return isTrue(
      yield ctx.call(block instanceof PSDelegate ? block.target : block, [], {
        under: item,
        dotSource: true,
      }),
    )
  }
  const out: unknown[] = []
  const rest: unknown[] = []
  switch (mode) {
    case 'First': {
      const most = count || 1
      for (const item of items) {
        if (out.length >= most) break
        if (yield* test(item)) out.push(item)
      }
      break
    }
    case 'Last': {
      const most = count || 1
      for (const item of items) if (yield* test(item)) out.push(item)
      return collected(out.slice(Math.max(0, out.length - most)))
    }
    case 'SkipUntil': {
      let open = false
      for (const item of items) {
        if (!open && (yield* test(item))) open = true
        if (open && (count === 0 || out.length < count)) out.push(item)
      }
      break
    }
    case 'Until':
      for (const item of items) {
        if (yield* test(item)) break
        if (count !== 0 && out.length >= count) break
        out.push(item)
      }
      break
    case 'Split': {
      for (const item of items) {
        if ((count === 0 || out.length < count) && (yield* test(item))) out.push(item)
        else rest.push(item)
      }
      return collected([collected(out), collected(rest)])
    }
    default:
      for (const item of items) {
        if (count !== 0 && out.length >= count) break
        if (yield* test(item)) out.push(item)
      }
  }
  return collected(out)
}
