/** Which overload a call means: PowerShell's conversion ranks and its rules for ties. */
import { overloadTypesMax } from '../../settings/limits.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import { PSReference } from '../../objects/misc.ts'
import { arrayType, type NetType, objectArrayType, T } from '../../objects/net-type.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { isNumericCode, TypeCode, typeCodeOf } from '../runtime/numeric.ts'
import { conversionRankOf } from './conversions.ts'
import { isSpan, type Passages, passagesOf } from './passages.ts'
import {
  constructorsOf,
  nullableUnderlying,
  type Overload,
  type Parameter,
  staticMethod,
  unknownType,
} from './surface.ts'
import { scriptTypeText } from './names.ts'
import { instantiate, isAssignable, upgradeInterfaces } from './type-loader.ts'

/** ConversionRank of the genuine engine; `& scalarToArray` marks that one item becomes an array. */
export const Rank = {
  None: 0,
  UnrelatedArrays: 0x0f,
  ToString: 0x1f,
  Custom: 0x2f,
  IConvertible: 0x3f,
  ImplicitCast: 0x4f,
  ExplicitCast: 0x5f,
  Constructor: 0x6f,
  Create: 0x73,
  Parse: 0x7f,
  PSObject: 0x8f,
  Language: 0x9f,
  NullToValue: 0xaf,
  NullToRef: 0xbf,
  NumericExplicit: 0xcf,
  NumericExplicit1: 0xdf,
  NumericString: 0xef,
  NumericImplicit: 0xff,
  Assignable: 0x10f,
  StringToCharArray: 0x11a,
  Identity: 0x11f,
} as const
const scalarToArray = 0xfff7

const cache = new Map<NetType, Map<NetType, number>>()

/** How well a value of one type goes into another; `from` undefined is null. */
export function conversionRank(from: NetType | undefined, to: NetType): number {
  if (from === undefined) return rankFromNull(to)
  let row = cache.get(from)
  if (!row) cache.set(from, (row = new Map()))
  let rank = row.get(to)
  if (rank === undefined) row.set(to, (rank = figure(from, to)))
  return rank
}

function rankFromNull(to: NetType): number {
  if (to === T.String) return Rank.ToString
  if (nullableUnderlying(to)) return Rank.NullToValue
  if (isNumericCode(typeCodeOf(to)) && !to.isEnum) return Rank.NullToValue
  if (to === T.Boolean || to === T.Char || to === T.SwitchParameter || to === T.Void) return Rank.NullToValue
  return to.isValueType ? Rank.None : Rank.NullToRef
}

const signed: readonly number[] = [TypeCode.SByte, TypeCode.Int16, TypeCode.Int32, TypeCode.Int64]
const unsigned: readonly number[] = [TypeCode.Byte, TypeCode.UInt16, TypeCode.UInt32, TypeCode.UInt64]

function integerRank(from: number, to: number): number {
  const fromSigned = signed.indexOf(from)
  const fromSize = fromSigned >= 0 ? fromSigned : unsigned.indexOf(from)
  const toSigned = signed.indexOf(to)
  const toSize = toSigned >= 0 ? toSigned : unsigned.indexOf(to)
  if (fromSigned >= 0 === toSigned >= 0)
    return toSize > fromSize ? Rank.NumericImplicit : Rank.NumericExplicit
  if (fromSigned >= 0) return toSize >= fromSize ? Rank.NumericExplicit1 : Rank.NumericExplicit
  return toSize > fromSize ? Rank.NumericImplicit : Rank.NumericExplicit
}

function numericRank(from: NetType, to: NetType): number | undefined {
  if (from.isEnum || to.isEnum) return undefined
  const a = typeCodeOf(from)
  const b = typeCodeOf(to)
  const fromNumber = isNumericCode(a)
  const toNumber = isNumericCode(b)
  if (from === T.String && (toNumber || to === T.BigInteger)) return Rank.NumericString
  if (fromNumber && (to === T.String || to === T.Char)) return Rank.NumericString
  if (!fromNumber || !toNumber) return undefined
  const fromReal = a >= TypeCode.Single
  const toReal = b >= TypeCode.Single
  if (!fromReal && !toReal) return integerRank(a, b)
  if (!fromReal) return Rank.NumericImplicit
  if (!toReal) return Rank.NumericExplicit
  if (a === TypeCode.Single && b === TypeCode.Double) return Rank.NumericImplicit
  return a === TypeCode.Decimal ? Rank.NumericExplicit1 : Rank.NumericExplicit
}

function isEnumerableType(type: NetType): boolean {
  return type !== T.String && !type.isSubtypeOf(T.IDictionary) && isAssignable(type, T.IEnumerable)
}

function figure(from: NetType, to: NetType): number {
  if (from === to) return Rank.Identity
  if (to === unknownType) return Rank.None
  // an interface has no base, yet its values are objects
  if (to === T.Object || isAssignable(from, to)) return Rank.Assignable
  if (to === T.PSObject) return Rank.PSObject
  const numeric = numericRank(from, to)
  if (numeric !== undefined) return numeric
  if (from === T.String) {
    if (to.isArray && to.elementType === T.Char) return Rank.StringToCharArray
    if (to === T.Type || to === T.Uri || to.fullName === 'System.Text.RegularExpressions.Regex')
      return Rank.Language
  }
  const underlying = nullableUnderlying(to)
  if (underlying) {
    const inner = conversionRank(from, underlying)
    if (inner !== Rank.None) return inner
  }
  if (to === T.Void || to === T.Boolean) return Rank.Language
  if (to === T.String) return Rank.ToString
  let pending = Rank.None as number
  if (to.isArray) {
    const element = to.elementType as NetType
    if (from.isArray) {
      return isAssignable(from.elementType as NetType, element) ? Rank.Language : Rank.UnrelatedArrays
    }
    if (isEnumerableType(from)) return Rank.Language
    const inner = conversionRank(from, element)
    if (inner !== Rank.None) pending = inner & scalarToArray
  }
  // a list of T is made from the items of an array, each converted
  if (
    from.isArray &&
    /^System\.Collections\.(?:ObjectModel\.Collection|Generic\.List)`1$/.test(
      to.genericDefinition?.fullName ?? '',
    )
  ) {
    return Rank.Constructor
  }
  if (to === T.Array) {
    if (from.isArray) return Rank.Assignable
    return isEnumerableType(from) ? Rank.Language : Rank.Assignable & scalarToArray
  }
  if (to === T.Hashtable) return from.isSubtypeOf(T.IDictionary) ? Rank.Language : Rank.None
  if (to === T.PSReference || to === T.XmlDocument) return Rank.Language
  if (to.kind === 'delegate' && from.isSubtypeOf(T.ScriptBlock)) return Rank.Language
  if (to === T.PSCustomObject) return Rank.Language
  const fromCode = typeCodeOf(from)
  if (to.isEnum && !from.isEnum && fromCode >= TypeCode.SByte && fromCode <= TypeCode.UInt64)
    return Rank.Language
  return Math.max(pending, lateRank(from, to))
}

function lateRank(from: NetType, to: NetType): number {
  if (to.isEnum && (from === T.String || isEnumerableType(from))) return Rank.Parse
  if (from === T.String && !to.isEnum && staticMethod(to, 'Parse')) return Rank.Parse
  if (!to.isAbstract && !to.isInterface && !to.isArray) {
    for (const one of constructorsOf(to)) {
      const [parameter] = one.parameters
      if (one.parameters.length !== 1 || !parameter || parameter.type === T.Object) continue
      const wanted = parameter.type
      if (from === wanted || (wanted !== T.IEnumerable && isAssignable(from, wanted))) return Rank.Constructor
      if (from === T.Int32 && wanted === T.Int64) return Rank.Constructor
    }
  }
  const custom = conversionRankOf(from, to)
  if (custom !== undefined) return custom
  const code = typeCodeOf(from)
  if (isNumericCode(code) && !from.isEnum) {
    if (!to.isArray && conversionRank(T.String, to) !== Rank.None) return Rank.IConvertible
  } else if (from !== T.String && (code !== TypeCode.Object || from.isEnum)) return Rank.IConvertible
  if (from.isSubtypeOf(T.IDictionary) && !to.isAbstract) {
    if (constructorsOf(to).some((one) => one.parameters.length === 0)) return Rank.Constructor
  }
  if (!to.isAbstract && (from.isArray || isEnumerableType(from))) {
    for (const one of constructorsOf(to)) {
      const wanted = one.parameters[0]?.type
      if (one.parameters.length !== 1 || !wanted) continue
      if (
        wanted.genericDefinition?.fullName === 'System.Collections.Generic.IEnumerable`1' ||
        wanted === T.ICollection
      )
        return Rank.Constructor
    }
  }
  return Rank.None
}

/** What a call site says about types: casts of arguments, `[type]` targets, generic arguments. */
export interface Constraints {
  /** `$o.M([int]$x)`: the types written before arguments, undefined where none is */
  readonly parameterTypes?: readonly (NetType | undefined)[]
  readonly genericArguments?: readonly NetType[]
  /** messages name an argument by its position */
  readonly namesByPosition?: boolean
}

interface Candidate {
  readonly overload: Overload
  /** one rank for each argument */
  readonly ranks: number[]
  /** parameter types, open ones closed over the arguments */
  readonly types: readonly NetType[]
  /** parameter types with the params array spread out, where it was */
  readonly expanded: readonly NetType[] | undefined
}

/** `passages`: where the arguments' types decide them. */
export type Choice =
  | { readonly overload: Overload; readonly expand: boolean; readonly passages?: Passages | undefined }
  | { readonly error: 'none' | 'ambiguous' }

function argumentType(argument: unknown, isRef: boolean): NetType | undefined {
  if (argument === null || argument === undefined || argument === AutomationNull) return undefined
  if (isRef && argument instanceof PSReference) return referredType(argument)
  if (argument instanceof PSObject && argument.base === undefined) return T.PSObject
  return typeOf(baseOf(argument))
}

/** The type of what a `[ref]` holds. */
export function referredType({ variable, value }: PSReference): NetType | undefined {
  const inner = baseOf(variable ? variable.value : value)
  return inner === null || inner === undefined ? undefined : typeOf(inner)
}

function rankOf(argument: unknown, type: NetType, parameter: Parameter | undefined): number {
  if (parameter && isSpan(parameter.typeText)) return spanRank(argument, parameter.typeText)
  const isRef = parameter?.isRef ?? false
  if (parameter?.isOpen) return openRank(argument, type, isRef)
  const from = argumentType(argument, isRef)
  if (from === T.PSObject) {
    if (type === T.Object) return Rank.Assignable
    return type === T.PSObject ? Rank.Identity : conversionRank(T.PSCustomObject, type)
  }
  return conversionRank(from, type)
}

function spanRank(argument: unknown, typeText: string): number {
  const from = argumentType(argument, false)
  const element = typeText.slice(typeText.indexOf('[') + 1, -1)
  if (from === T.String) return typeText === 'System.ReadOnlySpan[char]' ? Rank.ImplicitCast : Rank.None
  return from?.isArray && scriptTypeText(from.elementType as NetType) === element
    ? Rank.ImplicitCast
    : Rank.None
}

/** Whether an argument has the shape of an open parameter type: some IEnumerable<T>, some Func. */
function openRank(argument: unknown, wanted: NetType, isRef: boolean): number {
  const from = argumentType(argument, isRef)
  if (from === undefined) return Rank.NullToRef
  if (wanted.isArray) return from.isArray && from.rank === wanted.rank ? Rank.Assignable : Rank.None
  const definition = wanted.genericDefinition ?? wanted
  if (from.isArray)
    return definition.isInterface &&
      isAssignable(from, instantiateLike(definition, from.elementType as NetType))
      ? Rank.Assignable
      : Rank.None
  for (let one: NetType | undefined = from; one; one = one.base) {
    if (one.genericDefinition === definition) return sameShape(one, wanted) ? Rank.Assignable : Rank.None
    upgradeInterfaces(one)
    if (
      one.interfaces.some(
        (face) =>
          face.genericDefinition === definition ||
          face.interfaces.some((inner) => inner.genericDefinition === definition),
      )
    )
      return Rank.Assignable
  }
  return Rank.None
}
/** Func[Task[T]] takes no Func[int]: where an argument of the parameter is generic itself, the given one is too. */
function sameShape(given: NetType, wanted: NetType): boolean {
  return wanted.genericArguments.every(
    (one, at) =>
      !one.genericDefinition ||
      one.isInterface ||
      given.genericArguments[at]?.genericDefinition === one.genericDefinition,
  )
}
/** `IEnumerable[T]` with the T that this argument is a sequence of. */
function closedType(parameter: Parameter, argument: unknown): NetType {
  const wanted = parameter.type
  const from = argumentType(argument, parameter.isRef)
  if (from === undefined) return wanted
  if (wanted.isArray) return from.isArray ? from : wanted
  const definition = wanted.genericDefinition
  if (!definition) return wanted
  if (from.isArray) return instantiateLike(definition, from.elementType as NetType)
  for (let one: NetType | undefined = from; one; one = one.base) {
    if (one.genericDefinition === definition) return one
    upgradeInterfaces(one)
    const face = one.interfaces.find((each) => each.genericDefinition === definition)
    if (face) return face
  }
  return wanted
}

function instantiateLike(definition: NetType, element: NetType): NetType {
  return definition.arity === 1 ? instantiate(definition, [element]) : definition
}

/** The type that all items of an object[] have, as an array type. */
export function effectiveType(argument: unknown): NetType | undefined {
  const base = baseOf(argument)
  if (base instanceof PSArray && base.elementType === T.Object && base.items.length > 0) {
    const first = typeOf(baseOf(base.items[0]))
    if (first && base.items.every((item) => typeOf(baseOf(item)) === first)) return arrayType(first)
  }
  return argumentType(argument, false)
}

export function chooseOverload(
  overloads: readonly Overload[],
  args: readonly unknown[],
  constraints?: Constraints,
): Choice {
  const row = constraints?.genericArguments
    ? undefined
    : rowOf(overloads, args, constraints?.parameterTypes ?? noTypes)
  const known = row?.choice
  if (known !== undefined) return known
  const [only] = overloads
  const isOnly =
    overloads.length === 1 &&
    only !== undefined &&
    only.typeParameters.length === 0 &&
    only.parameters.length === args.length &&
    !only.parameters.some((one) => one.isParams) &&
    !constraints?.genericArguments
  const choice = isOnly ? { overload: only, expand: false } : figureChoice(overloads, args, constraints)
  if (row !== undefined)
    row.choice =
      'overload' in choice
        ? { ...choice, passages: passagesOf(choice.overload, choice.expand, typesOf(args)) }
        : choice
  return choice
}

const typesOf = (args: readonly unknown[]): (NetType | undefined)[] =>
  args.map((arg) => argumentType(arg, false))

/** What was chosen for arguments of these types before. */
interface Row {
  choice: Choice | undefined
  readonly next: Map<NetType | null, Row>
}
const rows = new WeakMap<readonly Overload[], Row[]>()

const noTypes: readonly undefined[] = []

/** By the arguments' types, and those of what an array holds and a reference refers to. */
function rowOf(
  overloads: readonly Overload[],
  args: readonly unknown[],
  wanted: readonly (NetType | undefined)[],
): Row | undefined {
  if (args.length > 4) return undefined
  let byCount = rows.get(overloads)
  if (byCount === undefined) rows.set(overloads, (byCount = []))
  let row: Row | undefined = (byCount[args.length] ??= { choice: undefined, next: new Map() })
  for (let i = 0; i < args.length && row !== undefined; i++) {
    const arg = args[i]
    const type = argumentType(arg, false) ?? null
    row = nextRow(row, type)
    if (row === undefined || overloads.length === 1) continue
    if (type?.elementType === T.Object && type !== objectArrayType) return undefined
    if (type === objectArrayType) row = nextRow(row, effectiveType(arg) ?? null)
    else if (arg instanceof PSReference) row = nextRow(row, referredType(arg) ?? null)
  }
  for (let i = 0; i < wanted.length && row !== undefined; i++) row = nextRow(row, wanted[i] ?? null)
  return row
}

function nextRow(row: Row, type: NetType | null): Row | undefined {
  let next = row.next.get(type)
  if (next === undefined && row.next.size < overloadTypesMax)
    row.next.set(type, (next = { choice: undefined, next: new Map() }))
  return next
}

function figureChoice(
  overloads: readonly Overload[],
  args: readonly unknown[],
  constraints: Constraints | undefined,
): Choice {
  let candidates: Candidate[] = []
  for (const overload of overloads) {
    // IFoo.Bar is called through a cast to IFoo, or where it is the only one
    if (overload.isExplicit) continue
    if (
      constraints?.genericArguments &&
      overload.typeParameters.length !== constraints.genericArguments.length
    )
      continue
    const candidate = weigh(overload, args, constraints?.genericArguments)
    if (candidate) candidates.push(candidate)
  }
  if (candidates.length === 0) return { error: 'none' }
  // what the call site says about types is a preference: it counts where some overload has exactly those
  const wanted = constraints?.parameterTypes
  if (wanted && candidates.length > 1) {
    const exact = candidates.filter((one) =>
      wanted.every((type, at) => type === undefined || one.overload.parameters[at]?.type === type),
    )
    if (exact.length > 0) candidates = exact
  }
  let best = candidates[0] as Candidate
  let tied = false
  for (const candidate of candidates.slice(1)) {
    const order = compareCandidates(candidate, best, args)
    if (order === 0) tied = true
    else if (order > 0) {
      best = candidate
      tied = false
    }
  }
  if (tied) {
    const winner = candidates.find((one) =>
      candidates.every((other) => other === one || compareCandidates(one, other, args) > 0),
    )
    if (!winner) return { error: 'ambiguous' }
    best = winner
  }
  return { overload: best.overload, expand: best.expanded !== undefined }
}

function weigh(
  overload: Overload,
  args: readonly unknown[],
  generics?: readonly NetType[],
): Candidate | undefined {
  const parameters = generics ? closed(overload, generics) : overload.parameters
  // type arguments are only found where every parameter has an argument
  if (!generics && overload.typeParameters.length > 0 && args.length < parameters.length) return undefined
  const last = parameters[parameters.length - 1]
  const varArgs = last?.isParams ?? false
  if (args.length !== parameters.length) {
    if (args.length > parameters.length) {
      if (!varArgs) return undefined
    } else {
      const optional = parameters.filter((one) => one.defaultText !== undefined).length
      if (optional === 0 && (!varArgs || args.length + 1 !== parameters.length)) return undefined
      if (optional > 0 && args.length + optional < parameters.length) return undefined
    }
  }
  const ranks: number[] = new Array(args.length).fill(Rank.None)
  let expanded: NetType[] | undefined
  for (let j = 0; j < parameters.length; j++) {
    const parameter = parameters[j] as Parameter
    if (parameter.defaultText !== undefined && args.length <= j) break
    if (parameter.isParams) {
      const element = parameter.type.elementType ?? T.Object
      if (parameters.length === args.length) {
        const whole = rankOf(args[j], parameter.type, undefined)
        const one = rankOf(args[j], element, undefined)
        if (one > whole) {
          expanded = expand(parameters, args.length, element)
          ranks[j] = one
        } else ranks[j] = whole
        if (ranks[j] === Rank.None) return undefined
      } else {
        for (let k = j; k < args.length; k++) {
          const rank = rankOf(args[k], element, undefined)
          if (rank === Rank.None) return undefined
          ranks[k] = rank
        }
        expanded = expand(parameters, args.length, element)
      }
    } else {
      const rank = rankOf(args[j], parameter.type, parameter)
      if (rank === Rank.None) return undefined
      ranks[j] = rank
    }
  }
  // nothing tells a type argument whose every argument is $null
  if (!generics)
    for (const name of overload.typeParameters) {
      const given = args.filter((_, at) => parameters[at]?.typeText === name)
      if (given.length > 0 && given.every((one) => one === null || one === undefined)) return undefined
    }
  const types = parameters.map((one, at) => (one.isOpen ? closedType(one, args[at]) : one.type))
  return { overload, ranks, types, expanded }
}

/** The parameters of `M[int]`: what is written as its type parameter has the type given. */
function closed(
  { parameters, typeParameters }: Overload,
  generics: readonly NetType[],
): readonly Parameter[] {
  return parameters.map((one) => {
    const type = generics[typeParameters.indexOf(one.typeText)]
    return type ? { ...one, type } : one
  })
}

function expand(parameters: readonly Parameter[], count: number, element: NetType): NetType[] {
  const types = parameters.slice(0, -1).map((one) => one.type)
  while (types.length < count) types.push(element)
  return types
}

function compareCandidates(a: Candidate, b: Candidate, args: readonly unknown[]): number {
  const typesA = a.expanded ?? a.types
  const typesB = b.expanded ?? b.types
  let better = 0
  let multiplier = a.ranks.length
  for (let i = 0; i < a.ranks.length; i++, multiplier--) {
    const x = a.ranks[i] as number
    const y = b.ranks[i] as number
    if (x < y) better -= multiplier
    else if (x > y) better += multiplier
    else if (x === Rank.UnrelatedArrays) {
      const item = effectiveType(args[i])?.elementType
      const first = conversionRank(item, (typesA[i] as NetType).elementType ?? T.Object)
      const second = conversionRank(item, (typesB[i] as NetType).elementType ?? T.Object)
      if (first < second) better -= multiplier
      else if (first > second) better += multiplier
    }
  }
  if (better === 0) {
    multiplier = a.ranks.length
    for (let i = 0; i < a.ranks.length; i++, multiplier = Math.abs(multiplier) - 1) {
      const x = a.ranks[i] as number
      const y = b.ranks[i] as number
      if (x < Rank.NullToValue || y < Rank.NullToValue) continue
      if (x >= Rank.NumericImplicit !== y >= Rank.NumericImplicit) continue
      if (x >= Rank.NumericImplicit) multiplier = -multiplier
      const first = conversionRank(typesA[i], typesB[i] as NetType)
      const second = conversionRank(typesB[i], typesA[i] as NetType)
      if (first < second) better += multiplier
      else if (first > second) better -= multiplier
    }
  }
  if (better === 0) {
    for (let i = 0; i < a.ranks.length; i++) if (typesA[i] !== typesB[i]) return 0
    const countA = a.overload.parameters.length
    const countB = b.overload.parameters.length
    if (a.expanded && b.expanded) return countA > countB ? 1 : -1
    if (a.expanded) return -1
    if (b.expanded) return 1
    if (a.overload.typeParameters.length !== b.overload.typeParameters.length) {
      return a.overload.typeParameters.length < b.overload.typeParameters.length ? 1 : -1
    }
    if (countA !== countB) return countA < countB ? 1 : -1
  }
  return better
}
