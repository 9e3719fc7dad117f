/** StringComparer, Comparer and the other comparers. */
import { compareText } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { netText } from '../../runtime/to-text.ts'
import { same } from './refusals.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { defaultOrder, ownOrder } from '../system/array-sort.ts'
import { instantiate, isAssignable, loadType } from '../type-loader.ts'
import { foldCase } from '../../../objects/collections.ts'
import { NetType, registeredType, registerType, T } from '../../../objects/net-type.ts'
import type { EnumValue } from '../../../objects/numbers.ts'

export class PSComparer {
  readonly ignoreCase: boolean
  readonly ordinal: boolean
  readonly target: unknown
  readonly #type: NetType | undefined
  readonly #ctx: EngineContext | undefined
  constructor(ignoreCase: boolean, ordinal = true, target?: unknown, type?: NetType, ctx?: EngineContext) {
    this.ignoreCase = ignoreCase
    this.ordinal = ordinal
    this.target = target
    this.#type = type
    this.#ctx = ctx
  }
  get netType(): NetType {
    return this.#type ?? loadType('System.StringComparer') ?? T.Object
  }
  compare(a: unknown, b: unknown): number {
    if (this.target !== undefined && this.#ctx) return ownOrder({ target: this.target }, this.#ctx)(a, b)
    if (typeof a !== 'string' || typeof b !== 'string') return defaultOrder(a, b)
    if (!this.ordinal) return compareText(a, b, this.ignoreCase)
    const x = this.ignoreCase ? foldCase(a) : a
    const y = this.ignoreCase ? foldCase(b) : b
    return x < y ? -1 : x > y ? 1 : 0
  }
  equals(a: unknown, b: unknown): boolean {
    return typeof a === 'string' && typeof b === 'string' ? this.compare(a, b) === 0 : same(a, b)
  }
}
const generic = 'System.Collections.Generic.'
const named = (name: string, base: NetType): NetType =>
  registeredType(name) ?? registerType(new NetType({ fullName: name, kind: 'class', base }))
const definition = (name: string, base: string): NetType =>
  registeredType(name) ??
  registerType(
    new NetType({
      fullName: name,
      kind: 'genericDefinition',
      base: loadType(base) ?? T.Object,
      arity: 1,
    }),
  )
/** What a generic collection compares with: the comparer it was given, or the default of its elements' type. */
export function comparerOf(
  element: NetType,
  ignoreCase: boolean,
  ordered: boolean,
  given?: PSComparer,
): PSComparer {
  if (given) return given
  if (ignoreCase)
    return new PSComparer(true, true, undefined, named('System.OrdinalIgnoreCaseComparer', stringComparer()))
  if (element === T.String && !ordered)
    return new PSComparer(
      false,
      true,
      undefined,
      named(`${generic}StringEqualityComparer`, loadType(`${generic}EqualityComparer\`1`) ?? T.Object),
    )
  const kind = ordered ? 'Comparer' : 'EqualityComparer'
  const family = element.isEnum
    ? 'Enum'
    : isAssignable(element, loadType('System.IComparable') ?? T.Object)
      ? 'Generic'
      : 'Object'
  const type = instantiate(definition(`${generic}${family}${kind}\`1`, `${generic}${kind}\`1`), [element])
  return new PSComparer(false, !ordered, undefined, type)
}
const stringComparer = (): NetType => loadType('System.StringComparer') ?? T.Object
const comparerMembers: TypeImplementation = {
  call: {
    Compare: (self: PSComparer, [a, b]) => self.compare(a, b),
    Equals: (self: PSComparer, args) =>
      args.length === 2 ? self.equals(args[0], args[1]) : self === args[0],
    GetHashCode: (self: PSComparer, [value]) => {
      const text = typeof value === 'string' ? (self.ignoreCase ? foldCase(value) : value) : netText(value)
      let hash = 0
      for (let i = 0; i < text.length; i++) hash = (hash * 31 + text.charCodeAt(i)) | 0
      return hash
    },
  },
}
implement('System.StringComparer', {
  ...comparerMembers,
  staticGet: {
    Ordinal: () =>
      new PSComparer(false, true, undefined, named('System.OrdinalCaseSensitiveComparer', stringComparer())),
    OrdinalIgnoreCase: () =>
      new PSComparer(true, true, undefined, named('System.OrdinalIgnoreCaseComparer', stringComparer())),
    InvariantCulture: () => new PSComparer(false, false),
    InvariantCultureIgnoreCase: () => new PSComparer(true, false),
    CurrentCulture: () => new PSComparer(false, false),
    CurrentCultureIgnoreCase: () => new PSComparer(true, false),
  },
  staticCall: {
    Create: (_, [, ignore]) => new PSComparer(ignore === true, false),
    FromComparison: (_, [value]) =>
      new PSComparer((Number((value as EnumValue).value) & 1) === 1, Number((value as EnumValue).value) >= 4),
  },
})
for (const name of [
  'System.Collections.Generic.Comparer`1',
  'System.Collections.Generic.EqualityComparer`1',
]) {
  implement(name, {
    ...comparerMembers,
    staticGet: { Default: (_ctx, type) => new PSComparer(false, false, undefined, type) },
    staticCall: {
      Create: (_, [delegate], ctx, call) =>
        new PSComparer(false, false, (delegate as { target: unknown }).target ?? delegate, call.type, ctx),
    },
  })
}
implement('System.Collections.Comparer', {
  ...comparerMembers,
  staticGet: {
    Default: () => new PSComparer(false, false),
    DefaultInvariant: () => new PSComparer(false, false),
  },
})
implement('System.Collections.CaseInsensitiveComparer', {
  ...comparerMembers,
  staticGet: {
    Default: () => new PSComparer(true, false),
    DefaultInvariant: () => new PSComparer(true, false),
  },
  create: () => new PSComparer(true, false),
})
