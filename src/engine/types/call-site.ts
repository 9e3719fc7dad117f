/** What one place of a script called before, so that the same call is not looked up again. */
import { knownCallsMax } from '../../settings/limits.ts'
import { PSArray } from '../../objects/collections.ts'
import { PSReference } from '../../objects/misc.ts'
import { type NetType, objectArrayType } from '../../objects/net-type.ts'
import { PSChar, PSDouble } from '../../objects/numbers.ts'
import { PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { answer, type CallMemory, checkReferences, invocationFailure, labelOf, passed } from './invoke.ts'
import { effectiveType, referredType } from './overloads.ts'
import type { Passages } from './passages.ts'
import type { Call, Implementation, Overload } from './surface.ts'

/** How an argument is known again: by what is told at once, else by its type. */
type Kind =
  | 'string'
  | 'number'
  | 'boolean'
  | 'bigint'
  | 'double'
  | 'char'
  | 'custom'
  | 'items'
  | 'reference'
  | 'other'

/** An argument: its type, or that of what its items have in common, or of what it refers to. */
interface Given {
  readonly kind: Kind
  readonly type: NetType | undefined
}

type Wanted = readonly (NetType | undefined)[] | undefined

export interface KnownCall {
  /** of the value, or the one left of `::` */
  readonly type: NetType
  readonly given: readonly Given[]
  /** types written before the arguments */
  readonly wanted: Wanted
  readonly passages: Passages
  readonly call: Call
  readonly run: Implementation
}

/** A call of its member on the same type with arguments of the same types is the same call. */
export class CallSite implements CallMemory {
  readonly #known: KnownCall[] = []

  remember(
    type: NetType,
    overload: Overload,
    isOnly: boolean,
    args: readonly unknown[],
    passages: Passages,
    wanted?: Wanted,
  ): void {
    const { run } = overload
    if (run === undefined || this.#known.length >= knownCallsMax) return
    this.#known.push({
      type,
      given: args.map((one) => givenOf(one, isOnly)),
      wanted,
      passages,
      call: { type, overload, genericArguments: [] },
      run,
    })
  }

  find(type: NetType, args: readonly unknown[], wanted?: Wanted): KnownCall | undefined {
    const known = this.#known
    for (let i = 0; i < known.length; i++) {
      const one = known[i] as KnownCall
      if (one.type === type && fit(args, one.given) && isSame(wanted, one.wanted)) return one
    }
    return undefined
  }
}

function isSame(a: Wanted, b: Wanted): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

function givenOf(arg: unknown, isOnly: boolean): Given {
  const type = typeOf(arg)
  if (arg instanceof PSObject) return { kind: 'custom', type }
  if (arg instanceof PSDouble) return { kind: 'double', type }
  if (arg instanceof PSChar) return { kind: 'char', type }
  if (arg instanceof PSReference) return { kind: 'reference', type: referredType(arg) }
  if (arg instanceof PSArray && type === objectArrayType && !isOnly)
    return { kind: 'items', type: effectiveType(arg) }
  const kind = typeof arg
  return {
    kind: kind === 'string' || kind === 'number' || kind === 'boolean' || kind === 'bigint' ? kind : 'other',
    type,
  }
}

function fit(args: readonly unknown[], given: readonly Given[]): boolean {
  if (args.length !== given.length) return false
  for (let i = 0; i < given.length; i++) {
    const { kind, type } = given[i] as Given
    const arg = args[i]
    switch (kind) {
      case 'string':
      case 'number':
      case 'boolean':
      case 'bigint':
        if (typeof arg !== kind) return false
        break
      case 'double':
        if (!(arg instanceof PSDouble)) return false
        break
      case 'char':
        if (!(arg instanceof PSChar)) return false
        break
      case 'custom':
        if (!(arg instanceof PSObject) || arg.base !== undefined) return false
        break
      case 'items':
        if (!(arg instanceof PSArray) || arg.netType !== objectArrayType || effectiveType(arg) !== type)
          return false
        break
      case 'reference':
        if (!(arg instanceof PSReference) || referredType(arg) !== type) return false
        break
      default:
        if (arg instanceof PSObject || arg instanceof PSReference || typeOf(arg) !== type) return false
    }
  }
  return true
}

/** @param args become the method's own */
export function callAgain(
  { run, call, passages }: KnownCall,
  self: unknown,
  args: unknown[],
  ctx: EngineContext,
): unknown {
  const { overload } = call
  const count = args.length
  const prepared = passages.isPlain ? args : passed(args, passages, overload, ctx)
  let result: unknown
  try {
    if (passages.hasReferences) checkReferences(overload, prepared, ctx)
    result = run(self, prepared, ctx, call)
  } catch (error) {
    throw invocationFailure(error, labelOf(overload), count, overload.declaring)
  }
  return answer(result, overload, count)
}
