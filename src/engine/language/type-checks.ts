/**
 * What PowerShell finds when it defines the classes and enumerations of a script, right before the script runs (TypeDefiner): members
 * defined twice, base classes that cannot be, values of enumerators. Not part of parsing: Parser.ParseInput does not report it.
 */
import type {
  Ast,
  FunctionMemberAst,
  ITypeName,
  PropertyMemberAst,
  ScriptBlockAst,
  TypeDefinitionAst,
} from './ast.ts'
import { attributeFactsOf, namespacesAround } from './attribute-checks.ts'
import { constantValue, isConstant } from './constant-values.ts'
import type { ParseEnvironment, TypeFacts } from './environment.ts'
import type { ParseError } from './parse-errors.ts'
import { ErrorList } from './parse-errors.ts'
import { extentOf } from './parser-base.ts'
import { findAll } from './walk.ts'

/** What an enumeration may be based on: the name that errors show, and the range. */
const enumTypes: readonly { names: RegExp; shown: string; min: bigint; max: bigint }[] = [
  { names: /^(system\.)?byte$/i, shown: 'byte', min: 0n, max: 255n },
  { names: /^(system\.)?sbyte$/i, shown: 'sbyte', min: -128n, max: 127n },
  { names: /^(system\.)?(int16|short)$/i, shown: 'int16', min: -32768n, max: 32767n },
  { names: /^(system\.)?(uint16|ushort)$/i, shown: 'uint16', min: 0n, max: 65535n },
  { names: /^(system\.)?(uint32|uint)$/i, shown: 'uint32', min: 0n, max: (1n << 32n) - 1n },
  { names: /^(system\.)?(int64|long)$/i, shown: 'long', min: -(1n << 63n), max: (1n << 63n) - 1n },
  { names: /^(system\.)?(uint64|ulong)$/i, shown: 'uint64', min: 0n, max: (1n << 64n) - 1n },
]
const int32 = { names: /^(system\.)?int(32)?$/i, shown: 'int', min: -(1n << 31n), max: (1n << 31n) - 1n }

/** Names that mean the same type, for comparing signatures. */
function typeKey(name: ITypeName | undefined): string {
  if (!name) return 'object'
  const text = name.fullName.toLowerCase().replace(/^system\./, '')
  const aliases: Record<string, string> = {
    int32: 'int',
    int64: 'long',
    boolean: 'bool',
    single: 'float',
    'management.automation.psobject': 'psobject',
  }
  return Object.hasOwn(aliases, text) ? (aliases[text] as string) : text
}

class Definer {
  readonly errors = new ErrorList()
  readonly #environment: ParseEnvironment
  readonly #places: ReadonlyMap<TypeDefinitionAst, number>
  readonly #namespaces: readonly string[]

  constructor(root: ScriptBlockAst, environment: ParseEnvironment, types: readonly TypeDefinitionAst[]) {
    this.#environment = environment
    this.#namespaces = namespacesAround(root)
    this.#places = new Map(types.map((type, at) => [type, at]))
  }

  #report(
    ast: { extent: Ast['extent'] },
    errorId: Parameters<ErrorList['report']>[1],
    ...args: unknown[]
  ): void {
    this.errors.report(ast.extent, errorId, args)
  }

  // --- classes

  base(type: TypeDefinitionAst): void {
    const place = (one: TypeDefinitionAst): number => this.#places.get(one) ?? -1
    type.baseTypes.forEach((base, i) => {
      const name = base.typeName
      if (name.kind === 'ArrayTypeName') {
        this.#report(base, 'SubtypeArray', name.fullName)
        return
      }
      const own = name.kind === 'TypeName' ? name.typeDefinitionAst : undefined
      const facts = own ? undefined : this.#factsOf(name)
      // classes are made in the order they are written
      if (own && this.#places.has(own) && place(own) >= place(type)) {
        this.#report(base, 'TypeNotFound', name.fullName)
      } else if (facts && name.kind !== 'GenericTypeName' && facts.isOpen) {
        this.#report(base, 'SubtypeUnclosedGeneric', shortName(facts.fullName))
      } else if (!own && !facts) {
        if (this.#environment.resolveType) this.#report(base, 'TypeNotFound', name.fullName)
      } else if (i === 0) {
        if (facts?.isSealed || own?.isEnum)
          this.#report(base, 'SealedBaseClass', shortName(facts?.fullName ?? name.name))
      } else if (own || !facts?.isInterface) {
        this.#report(base, 'InterfaceNameExpected', shortName(facts?.fullName ?? name.name))
      }
    })
  }

  #factsOf(name: ITypeName): TypeFacts | undefined {
    const simple = name.kind === 'GenericTypeName' ? name.typeName : name
    const genericArguments = name.kind === 'GenericTypeName' ? name.genericArguments.length : 0
    return this.#environment.resolveType?.(simple.name, {
      attribute: false,
      genericArguments,
      namespaces: this.#namespaces,
    })
  }

  /** The attributes of a class and its members are made when the class is. */
  #attributes(attributes: readonly Ast[]): void {
    for (const ast of attributes) {
      if (ast.kind !== 'AttributeAst') continue
      const facts = attributeFactsOf(ast, this.#environment)
      const count = ast.positionalArguments.length
      if (!facts) continue
      if (!facts.takes(count)) this.#report(ast, 'MethodCountCouldNotFindBest', facts.name, count)
      for (const named of ast.namedArguments) {
        if (named.expressionOmitted || named.argument.kind === 'TypeExpressionAst') continue
        const refused = facts.refuses(named.argumentName, constantValue(named.argument))
        if (refused) this.#report(named.argument, 'CannotConvertValue', refused)
      }
    }
  }

  class(type: TypeDefinitionAst): void {
    this.#attributes(type.attributes)
    for (const member of type.members) this.#attributes(member.attributes)
    const properties = new Set<string>()
    const methods = new Map<string, FunctionMemberAst[]>()
    const constructors = type.members.filter(
      (m) => m.kind === 'FunctionMemberAst' && m.isConstructor && !m.isStatic,
    )
    for (const member of type.members) {
      if (member.kind === 'PropertyMemberAst') this.#property(member, properties)
    }
    for (const member of type.members) {
      if (member.kind === 'FunctionMemberAst') this.#method(member, methods)
    }
    if (constructors.length === 0 && !this.#baseHasDefaultConstructor(type)) {
      const base = type.baseTypes[0]?.typeName
      this.#report(
        type,
        'BaseClassNoDefaultCtor',
        shortName((base && this.#factsOf(base)?.fullName) ?? base?.name ?? ''),
      )
    }
  }

  #property(member: PropertyMemberAst, seen: Set<string>): void {
    const name = member.name.toLowerCase()
    if (seen.has(name)) this.#report(member, 'MemberAlreadyDefined', member.name)
    seen.add(name)
  }

  #method(member: FunctionMemberAst, seen: Map<string, FunctionMemberAst[]>): void {
    const name = member.name.toLowerCase()
    const overloads = seen.get(name) ?? []
    const signature = signatureOf(member)
    const same = overloads.some(
      (other) =>
        signatureOf(other) === signature && (other.isStatic === member.isStatic || !member.isConstructor),
    )
    if (same) {
      this.errors.report(member.nameExtent, 'MemberAlreadyDefined', [member.name])
      return
    }
    seen.set(name, [...overloads, member])
    if (member.isConstructor && member.isStatic && member.parameters.length > 0) {
      const first = member.parameters[0] as Ast
      this.errors.report(
        extentOf(first, member.parameters.at(-1) as Ast),
        'StaticConstructorCantHaveParameters',
      )
    }
    for (const parameter of member.parameters) {
      const type = parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraintAst')
      if (type && typeKey(type.typeName) === 'void')
        this.#report(type, 'TypeNotAllowedForParameter', type.typeName.fullName)
    }
  }

  /** A class without constructors calls its base without arguments. */
  #baseHasDefaultConstructor(type: TypeDefinitionAst): boolean {
    const base = type.baseTypes[0]?.typeName
    if (!base) return true
    const own = base.kind === 'TypeName' ? base.typeDefinitionAst : undefined
    if (own?.isClass) {
      const constructors = own.members.filter(
        (m) => m.kind === 'FunctionMemberAst' && m.isConstructor && !m.isStatic,
      )
      if (constructors.length === 0) return true
      return constructors.some((m) => m.kind === 'FunctionMemberAst' && m.parameters.length === 0)
    }
    const facts = this.#factsOf(base)
    return facts?.isInterface === true || facts?.isSealed === true || facts?.hasDefaultConstructor !== false
  }

  // --- enumerations

  cycle(type: TypeDefinitionAst): void {
    this.#report(type, 'CycleInEnumInitializers')
  }

  enumeration(type: TypeDefinitionAst): void {
    const base = type.baseTypes[0]?.typeName
    const underlying = enumTypes.find((candidate) => base && candidate.names.test(base.fullName)) ?? int32
    const seen = new Set<string>()
    const self = type.name.toLowerCase()
    let value: bigint | undefined = 0n
    let tooBig = false
    for (const member of type.members) {
      if (member.kind !== 'PropertyMemberAst') continue
      if (member.initialValue) {
        value = this.#enumerator(member, underlying, self)
        tooBig = value !== undefined && value > underlying.max
      }
      if (tooBig) this.#report(member, 'EnumeratorValueOutOfBounds', underlying.shown)
      const name = member.name.toLowerCase()
      if (seen.has(name)) this.#report(member, 'MemberAlreadyDefined', member.name)
      seen.add(name)
      if (value !== undefined) {
        value++
        tooBig = value > underlying.max
      }
    }
  }

  #enumerator(
    member: PropertyMemberAst,
    underlying: (typeof enumTypes)[number],
    self: string,
  ): bigint | undefined {
    const initial = member.initialValue as Ast
    const rules = { isUndefinedType: (name: string) => name.toLowerCase() === self }
    if (!isConstant(initial, rules)) {
      this.#report(initial, 'EnumeratorValueMustBeConstant')
      return undefined
    }
    const constant = constantValue(initial)
    if (constant === undefined) return undefined
    const value = toWhole(constant)
    if (value === undefined) {
      this.#report(initial, 'CannotConvertValue', underlying.shown)
      return undefined
    }
    if (value < underlying.min || value > underlying.max) {
      this.#report(initial, 'EnumeratorValueOutOfBounds', underlying.shown)
      return undefined
    }
    return value
  }
}

/** Do the values of an enumeration lead back to itself over others of the script? */
function isInCycle(type: TypeDefinitionAst, enums: readonly TypeDefinitionAst[]): boolean {
  const seen = new Set<TypeDefinitionAst>()
  const reaches = (from: TypeDefinitionAst): boolean =>
    enums.some(
      (one) =>
        from !== one &&
        namesIn(from).has(one.name.toLowerCase()) &&
        (one === type || (!seen.has(one) && Boolean(seen.add(one)) && reaches(one))),
    )
  return reaches(type)
}

const namesIn = (type: TypeDefinitionAst): Set<string> =>
  new Set(
    findAll(type, (one) => one.kind === 'TypeExpressionAst').map((one) =>
      one.kind === 'TypeExpressionAst' ? one.typeName.fullName.toLowerCase() : '',
    ),
  )

function toWhole(value: unknown): bigint | undefined {
  if (typeof value === 'bigint') return value
  if (typeof value === 'boolean') return value ? 1n : 0n
  if (value === null) return 0n
  if (typeof value === 'number') return Number.isFinite(value) ? BigInt(Math.round(value)) : undefined
  if (typeof value === 'string' && /^\s*([+-]?\d+)\s*$/.test(value))
    return BigInt(value.trim().replace(/^\+/, ''))
  return undefined
}

function signatureOf(member: FunctionMemberAst): string {
  return member.parameters
    .map((parameter) =>
      typeKey(parameter.attributes.find((attribute) => attribute.kind === 'TypeConstraintAst')?.typeName),
    )
    .join(',')
}

function shortName(fullName: string): string {
  return fullName.slice(fullName.lastIndexOf('.') + 1)
}

/** The errors of defining every class and enumeration in a script: for a ParseException before it runs. */
export function checkTypeDefinitions(root: ScriptBlockAst, environment: ParseEnvironment = {}): ParseError[] {
  const types = findAll(root, (node) => node.kind === 'TypeDefinitionAst') as TypeDefinitionAst[]
  if (types.length === 0) return []
  const definer = new Definer(root, environment, types)
  for (const type of types) if (type.isClass) definer.base(type)
  const enums = types.filter((type) => type.isEnum)
  for (const type of enums) if (isInCycle(type, enums)) definer.cycle(type)
  for (const type of enums) if (!isInCycle(type, enums)) definer.enumeration(type)
  for (const type of types) if (type.isClass) definer.class(type)
  return definer.errors.errors
}
