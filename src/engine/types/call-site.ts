/** What one place of a script called before, so that the same call is not looked up again. */
import { knownCallsMax } from '../../settings/limits.ts'
import type { NetType } from '../../objects/net-type.ts'
import { PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { answer, type CallMemory, invocationFailure, passed } from './invoke.ts'
import type { Passages } from './passages.ts'
import type { Call, Implementation, Overload } from './surface.ts'

export interface KnownCall {
  /** of the value, or the one left of `::` */
  readonly type: NetType
  readonly types: readonly (NetType | undefined)[]
  readonly passages: Passages
  readonly call: Call
  readonly run: Implementation
}

/** A call of its member on the same type with arguments of the same types is the same call. */
export class CallSite implements CallMemory {
  readonly #known: KnownCall[] = []

  remember(type: NetType, overload: Overload, args: readonly unknown[], passages: Passages): void {
    const { run } = overload
    if (run === undefined || this.#known.length >= knownCallsMax) return
    this.#known.push({
      type,
      types: args.map(typeOf),
      passages,
      call: { type, overload, genericArguments: [] },
      run,
    })
  }

  find(type: NetType, args: readonly unknown[]): KnownCall | undefined {
    for (const one of this.#known) if (one.type === type && haveTypes(args, one.types)) return one
    return undefined
  }
}

function haveTypes(args: readonly unknown[], types: readonly (NetType | undefined)[]): boolean {
  if (args.length !== types.length) return false
  for (let i = 0; i < types.length; i++) {
    const arg = args[i]
    if (typeOf(arg) !== types[i] || (typeof arg === 'object' && arg instanceof PSObject)) return false
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
  const prepared =
    passages.conversions === undefined && passages.rest.length === 0
      ? args
      : passed(args, passages, overload, ctx)
  let result: unknown
  try {
    result = run(self, prepared, ctx, call)
  } catch (error) {
    throw invocationFailure(error, overload.name, count)
  }
  return answer(result, overload, count)
}
