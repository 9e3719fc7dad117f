/** Classes and enums of scripts, `using namespace`, and type names in syntax. */
import type { PSUInt64 } from '../../objects/numbers.ts'
import { NetType, T } from '../../objects/net-type.ts'
import type { ITypeName, ScriptBlockAst, TypeDefinitionAst, TypeExpressionAst } from '../language/ast.ts'
import type { ParseEnvironment, TypeFacts } from '../language/environment.ts'
import { parseInput, parseInSlices } from '../language/parser.ts'
import { drained, type InSlices } from '../language/in-slices.ts'
import { checkTypeDefinitions } from '../language/type-checks.ts'
import { ErrorList } from '../language/parse-errors.ts'
import { findAll } from '../language/walk.ts'
import { registerComparison, valueOrder } from '../types/comparison-table.ts'
import { loadType, resolveTypeName, type TypeScope, typeNotFound } from '../types/resolve.ts'
import { typeNameValue } from '../types/language-values.ts'
import { constructorsOf, type Overload, surfaceOf } from '../types/surface.ts'
import { extentOf } from './binding-errors.ts'
import { callBase, callMethod, finishMethod, construct, createInstance } from './class-calls.ts'
import { ScriptClass } from './class-definition.ts'
import { classSurface } from './class-surface.ts'
import { convertTo, isTrue } from './convert.ts'
import { enumerate, setScriptEnumerator } from './enumerate.ts'
import { fail } from './failure.ts'
import type { Frame } from './frame.ts'
import { invokeMember } from './member-calls.ts'
import { getMember } from './members.ts'
import { setClassRuntime } from './static-members.ts'
import type { Runspace } from './runspace.ts'
import type { Scope } from './scope.ts'
import { ScriptExtent } from '../language/source-text.ts'
import { ScriptBlock } from './script-block.ts'
import type { SessionState } from './session-state.ts'
import { isTask, runNested, type Task } from './task.ts'
import { registerText } from './to-text.ts'
import { checkImplemented } from './class-check.ts'
import { attributeFacts } from '../types/attribute-facts.ts'
import { compileExpression } from '../compile/expressions.ts'
import { CompileUnit } from '../compile/unit.ts'
import { castFailure, netExceptionOf } from './net-failure.ts'
import { parseFailure } from './parse-failure.ts'

const assembly = 'PowerShell Class Assembly, Version=1.0.0.0, Culture=neutral, PublicKeyToken=null'
const definitionsOf = new WeakMap<ScriptBlockAst, readonly TypeDefinitionAst[]>()

/** The classes and enumerations of a whole script, those in nested blocks too. */
export function typeDefinitions(root: ScriptBlockAst): readonly TypeDefinitionAst[] {
  let found = definitionsOf.get(root)
  if (found === undefined)
    definitionsOf.set(
      root,
      (found = findAll(root, (node) => node.kind === 'TypeDefinitionAst') as TypeDefinitionAst[]),
    )
  return found
}

let installed = false
function install(): void {
  if (installed) return
  installed = true
  setClassRuntime({
    surface: classSurface,
    call: callMethod,
    create: (type, args, _ctx, constraints) => createInstance(type, args, constraints),
  })
  setScriptEnumerator((value) => {
    const ctx = (value.netType.scriptClass as ScriptClass).rs
    if (
      !value.netType.interfaces.some(
        (one) => one === T.IEnumerable || one.fullName.startsWith('System.Collections.Generic.IEnumerable`1'),
      )
    )
      return undefined
    const call = (target: unknown, name: string): unknown => {
      const result = invokeMember(target, name, [], ctx)
      return isTask(result) ? ctx.finish(result) : result
    }
    const enumerator = call(value, 'GetEnumerator')
    const items = enumerate(enumerator, ctx)
    if (items !== undefined) return items
    return (function* () {
      while (isTrue(call(enumerator, 'MoveNext'))) yield getMember(enumerator, 'Current', ctx)
    })()
  })
}

export class Classes {
  readonly rs: Runspace
  /** what was defined, by the syntax that defined it */
  /** blocks whose types have not been checked: that is done when they first run */
  readonly #implemented = new WeakSet<ScriptBlockAst>()
  readonly #unchecked = new WeakMap<ScriptBlockAst, ParseEnvironment>()
  readonly #defined = new WeakMap<TypeDefinitionAst, NetType>()
  /** what `using module` put into a scope: the module it is from, and the two it can be from */
  readonly #brought = new WeakMap<Scope, Map<string, { owner: string; either?: readonly [string, string] }>>()
  #any = false
  /** lower-case names of all types of scripts that were ever seen here */
  readonly #names = new Set<string>()
  constructor(rs: Runspace) {
    this.rs = rs
    install()
  }

  /** Whether a type name can mean another type here than in any session. */
  ownTypes(state: SessionState): boolean {
    return this.#any || state.namespaces.length > 0
  }

  /** Whether one of these lower-case words can be a type of a script. */
  named(words: readonly string[]): boolean {
    if (!this.#any) return false
    for (const word of words) if (this.#names.has(word)) return true
    return false
  }

  typeScope(
    scope: Scope,
    state: SessionState,
    siblings?: ReadonlyMap<string, NetType>,
  ): TypeScope | undefined {
    if (!this.ownTypes(state)) return undefined
    return {
      find: (name) => {
        const key = name.toLowerCase()
        for (let one: Scope | undefined = scope; one; one = one.parent) {
          const either = this.#brought.get(one)?.get(key)?.either
          if (either !== undefined)
            fail(
              'AmbiguousTypeReference',
              `Type name '${name}' is ambiguous, it could be '${either[0]}' or '${either[1]}'.`,
              { type: 'sma:PSInvalidCastException', category: 'InvalidOperation' },
            )
          const found = one.types?.get(key)
          if (found !== undefined) return found
        }
        return siblings?.get(key)
      },
      namespaces: state.namespaces,
    }
  }

  resolveAst(name: ITypeName, frame: Frame): NetType {
    return this.resolveWritten(name, frame.scope, frame.state)
  }

  /** @throws TypeNotFound */
  resolveWritten(
    name: ITypeName,
    scope: Scope,
    state: SessionState,
    siblings?: ReadonlyMap<string, NetType>,
  ): NetType {
    const found = this.findWritten(name, scope, state, siblings)
    if (found === undefined) {
      // of an array or a generic type it is the name inside that is not known
      let missing = name
      while (missing.kind === 'ArrayTypeName') missing = missing.elementType
      if (missing.kind === 'GenericTypeName') missing = missing.typeName
      const error = typeNotFound(
        name.kind === 'GenericTypeName' ? name.typeName.fullName : name.extent.text || name.fullName,
        typeNameValue(missing),
      )
      extentOf.set(error, bracketed(name.extent))
      throw error
    }
    return found
  }

  findWritten(
    name: ITypeName,
    scope: Scope,
    state: SessionState,
    siblings?: ReadonlyMap<string, NetType>,
  ): NetType | undefined {
    if (name.kind === 'TypeName' && name.typeDefinitionAst !== undefined) {
      const own = this.#defined.get(name.typeDefinitionAst)
      if (own !== undefined) return own
    }
    const types = this.typeScope(scope, state, siblings)
    return resolveTypeName(name.extent.text || name.fullName, types) ?? resolveTypeName(name.fullName, types)
  }

  useNamespaces(state: SessionState, ast: ScriptBlockAst): void {
    for (const one of ast.usingStatements) {
      if (one.usingStatementKind === 'Namespace' && one.name) {
        const { value } = one.name
        if (!state.namespaces.includes(value)) state.namespaces.push(value)
      }
    }
  }

  /** What the parser asks about types that the script does not define itself. */
  environment(state: SessionState, base?: string): ParseEnvironment {
    return {
      resolveType: (name, use) => {
        const outer = this.typeScope(state.current, state)
        const scope: TypeScope = {
          ...(outer?.find ? { find: outer.find } : {}),
          namespaces: [...(outer?.namespaces ?? []), ...use.namespaces],
        }
        const text = use.genericArguments > 0 ? `${name}\`${use.genericArguments}` : name
        const found =
          (use.attribute ? resolveTypeName(`${text}Attribute`, scope) : undefined) ??
          resolveTypeName(text, scope) ??
          loadType(text)
        return (
          found && {
            ...factsOf(found),
            ...(use.attribute ? { attribute: attributeFacts(found, this.rs) } : {}),
          }
        )
      },
      findModule: (name) => this.rs.modules.typesOf(name, base),
    }
  }

  /** Parses the text of a script. @throws {TerminatingError} ParseException */
  parse(text: string, state: SessionState, file?: string): ScriptBlockAst {
    return drained(this.parseInSlices(text, state, file))
  }

  /** The same for who can give way. */
  *parseInSlices(
    text: string,
    state: SessionState,
    file?: string,
    interactive = false,
  ): InSlices<ScriptBlockAst> {
    const ast = yield* this.#parsed(text, state, file, interactive)
    this.#checkTypes(ast)
    return ast
  }

  *#parsed(text: string, state: SessionState, file?: string, interactive = false): InSlices<ScriptBlockAst> {
    const isTyped = /\b(class|enum|using|catch)\b/i.test(text)
    const environment = isTyped
      ? this.environment(state, file === undefined ? undefined : this.rs.parentPath(file))
      : undefined
    const { ast, errors } = yield* parseInSlices(text, file, environment)
    this.rs.clientSources?.add(ast.extent.source)
    if (errors.length > 0) throw parseFailure(errors, interactive)
    if (this.rs.confines(ast.extent.source)) this.#refuseClasses(ast, interactive)
    if (environment !== undefined) this.#unchecked.set(ast, environment)
    return ast
  }

  /** The constrained language has no classes: its parser gives up at the first one's name. */
  #refuseClasses(ast: ScriptBlockAst, interactive: boolean): void {
    const [first] = findAll(ast, (one) => one.kind === 'TypeDefinitionAst' && one.isClass)
    if (first?.kind !== 'TypeDefinitionAst') return
    const { source } = first.extent
    const keyword = first.extent.start + Math.max(0, first.extent.text.search(/\bclass\b/i))
    const name = source.text.indexOf(first.name, keyword + 'class'.length)
    const found = new ErrorList()
    found.report(
      new ScriptExtent(source, keyword, keyword + 'class'.length),
      'ClassesNotAllowedInConstrainedLanguage',
    )
    found.report(new ScriptExtent(source, name, name + first.name.length), 'UnexpectedToken', [first.name])
    throw parseFailure(found.errors, interactive)
  }

  /** @throws {TerminatingError} ParseException, each time: what it says of the types is found when they are defined */
  #checkTypes(ast: ScriptBlockAst): void {
    const environment = this.#unchecked.get(ast)
    if (environment === undefined) return
    const wrong = checkTypeDefinitions(ast, environment)
    if (wrong.length > 0) throw parseFailure(wrong)
    this.#unchecked.delete(ast)
  }

  /** The classes and enumerations of a script, before its first statement runs. */
  defineAll(frame: Frame, root: ScriptBlockAst): void {
    const asts = typeDefinitions(root)
    if (asts.length === 0) return
    this.#checkTypes(root)
    this.#any = true
    const { scope } = frame
    const siblings = new Map<string, NetType>()
    const types = (scope.types ??= new Map())
    const enums = new Map(asts.flatMap((one) => (one.isEnum ? [[one.name.toLowerCase(), one] as const] : [])))
    const begun = new Set<TypeDefinitionAst>()
    const define = (ast: TypeDefinitionAst): void => {
      if (begun.has(ast)) return
      begun.add(ast)
      // an enumeration whose values name another one comes after it
      if (ast.isEnum)
        for (const name of typesNamedIn(ast)) if (enums.has(name)) define(enums.get(name) ?? ast)
      const known = this.#defined.get(ast)
      // a module that is loaded again has classes of its own
      const isOurs =
        known?.scriptClass === undefined || (known.scriptClass as ScriptClass).state === frame.state
      const type =
        (isOurs ? known : undefined) ??
        (ast.isEnum ? this.#enumOf(frame, ast) : this.#classOf(frame, ast, siblings))
      this.#defined.set(ast, type)
      siblings.set(ast.name.toLowerCase(), type)
      types.set(ast.name.toLowerCase(), type)
      this.#names.add(ast.name.toLowerCase())
      this.#brought.get(scope)?.delete(ast.name.toLowerCase())
    }
    for (const ast of asts) define(ast)
    this.#checkImplemented(root, asts)
    for (const ast of asts)
      if (!ast.isEnum) this.#registerBehaviour((this.#defined.get(ast) as NetType).scriptClass as ScriptClass)
  }

  /** @throws {TerminatingError} ParseException, each time */
  #checkImplemented(root: ScriptBlockAst, asts: readonly TypeDefinitionAst[]): void {
    if (this.#implemented.has(root)) return
    const owners = asts.flatMap((one) => {
      const owner = this.#defined.get(one)?.scriptClass as ScriptClass | undefined
      return owner ? [owner] : []
    })
    const wrong = checkImplemented(owners, assembly)
    if (wrong.length > 0) throw parseFailure(wrong)
    this.#implemented.add(root)
  }

  /** Types of a module for `using module`: by their names, and behind the module's. */
  bring(scope: Scope, module: string, given: Iterable<readonly [string, NetType]>): void {
    const types = (scope.types ??= new Map())
    const brought = this.#brought.get(scope) ?? new Map()
    this.#brought.set(scope, brought)
    for (const [key, type] of given) {
      const owner = brought.get(key)?.owner
      brought.set(key, {
        owner: module,
        ...(owner !== undefined &&
          owner !== module && { either: [`${owner}.${type.name}`, `${module}.${type.name}`] }),
      })
      const qualified = `${module.toLowerCase()}.${key}`
      types.set(key, type)
      types.set(qualified, type)
      this.#names.add(key).add(qualified)
    }
  }

  definedBy(ast: TypeDefinitionAst): NetType | undefined {
    return this.#defined.get(ast)
  }

  #classOf(frame: Frame, ast: TypeDefinitionAst, siblings: Map<string, NetType>): NetType {
    const bases = ast.baseTypes.map((one) => {
      const name = one.typeName
      const own = name.kind === 'TypeName' ? name.typeDefinitionAst : undefined
      if (own !== undefined && !this.#defined.has(own) && own !== ast && !own.isEnum) {
        const made = this.#classOf(frame, own, siblings)
        this.#defined.set(own, made)
      }
      return this.resolveWritten(name, frame.scope, frame.state, siblings)
    })
    const [first] = bases
    const type = new NetType({
      fullName: ast.name,
      kind: 'class',
      base: first === undefined || first.isInterface ? T.Object : first,
      interfaces: bases.filter((one) => one.isInterface),
      assembly,
    })
    type.scriptClass = new ScriptClass({
      rs: this.rs,
      ast,
      type,
      state: frame.state,
      scope: frame.scope,
      file: frame.file,
      siblings,
    })
    return type
  }

  /** ToString, Equals and CompareTo of a class are what the engine's own text and comparisons use. */
  #registerBehaviour(owner: ScriptClass): void {
    const { type, rs } = owner
    const methods = surfaceOf(type).methods
    const own = (name: string, count: number): Overload | undefined =>
      methods.get(name)?.overloads.find((one) => one.script !== undefined && one.parameters.length === count)
    const call = (overload: Overload, self: unknown, args: unknown[]): unknown =>
      finishMethod(overload, self, args)
    const text = own('tostring', 0)
    if (text !== undefined)
      registerText(type, (value) => {
        try {
          return rs.text(call(text, value, []))
        } catch (error) {
          // what the class's own ToString() throws is inside
          const inner = netExceptionOf(error)
          if (inner === undefined) throw error
          throw castFailure(
            'InvalidCastFromAnyTypeToString',
            'Cannot convert value to type System.String.',
            inner,
          )
        }
      })
    const equals = own('equals', 1)
    const compare =
      type.isSubtypeOf(T.IComparable) ||
      [...type.interfaces].some((one) => one.fullName.startsWith('System.IComparable'))
        ? own('compareto', 1)
        : undefined
    if (equals !== undefined) registerComparison(type, (a, b) => isTrue(call(equals, a, [b])))
    if (compare !== undefined)
      valueOrder.set(type, (a, b) => Number(convertTo(call(compare, a, [b]), T.Int32, rs)))
  }

  /** For the type table: what a constructor of the class makes. */
  constructed(_owner: ScriptClass): (overload: Overload, args: readonly unknown[]) => Task<unknown> {
    return (overload, args) => construct(overload, args)
  }

  #enumOf(frame: Frame, ast: TypeDefinitionAst): NetType {
    const names = new Map<string, bigint>()
    const unit = new CompileUnit(parseInput('').ast)
    const widest = /u(?:int64|long)$/i.test(ast.baseTypes[0]?.typeName.fullName ?? '') ? T.UInt64 : T.Int64
    let next = 0n
    for (const member of ast.members) {
      if (member.kind !== 'PropertyMemberAst') continue
      if (member.initialValue) {
        const code = compileExpression(unit, member.initialValue)
        const value = code.sync ? code.ev(frame) : runNested(this.rs.meter, code.run(frame))
        const whole = convertTo(value, widest, this.rs)
        next = typeof whole === 'bigint' ? whole : (whole as PSUInt64).value
      }
      names.set(member.name, next)
      next += 1n
    }
    const isFlags = ast.attributes.some((one) =>
      /^(system\.)?flags(attribute)?$/i.test(one.typeName.fullName),
    )
    const [underlying] = ast.baseTypes
    // .NET lists the members of an enumeration by their values, as unsigned numbers
    const bits = (value: bigint): bigint => BigInt.asUintN(64, value)
    const sorted = new Map(
      [...names].sort(([, a], [, b]) => (bits(a) < bits(b) ? -1 : bits(a) > bits(b) ? 1 : 0)),
    )
    return new NetType({
      fullName: ast.name,
      kind: 'enum',
      base: T.Enum,
      enumInfo: {
        names: sorted,
        isFlags,
        underlying: underlying ? this.resolveAst(underlying.typeName, frame) : T.Int32,
      },
      assembly,
    })
  }

  callBaseConstructor(frame: Frame, args: unknown[]): Task<unknown> {
    return callBase(frame, args)
  }

  /** Its classes are checked when it first runs. @throws {TerminatingError} ParseException */
  blockOfText(text: string, state: SessionState | undefined, file?: string): ScriptBlock {
    return drained(this.blockInSlices(text, state, file))
  }

  /** The same for who can give way. */
  *blockInSlices(text: string, state: SessionState | undefined, file?: string): InSlices<ScriptBlock> {
    const ast = yield* this.#parsed(text, state ?? this.rs.currentState, file)
    return new ScriptBlock(ast, state, file)
  }
}

/** With the brackets around a name. */
function bracketed({ source, start, end }: ScriptExtent): ScriptExtent {
  let [from, to] = [start, end]
  while (/\s/.test(source.text[from - 1] ?? '')) from--
  while (/\s/.test(source.text[to] ?? '')) to++
  return source.text[from - 1] === '[' && source.text[to] === ']'
    ? new ScriptExtent(source, from - 1, to + 1)
    : new ScriptExtent(source, start, end)
}

/** `[E5]` in a definition: lower-case names */
const typesNamedIn = (ast: TypeDefinitionAst): string[] =>
  findAll(ast, (one) => one.kind === 'TypeExpressionAst').map((one) =>
    (one as TypeExpressionAst).typeName.fullName.toLowerCase(),
  )

function factsOf(type: NetType): TypeFacts {
  const bases: string[] = []
  for (let one = type.base; one; one = one.base) bases.push(one.fullName)
  const isSealed =
    type.isValueType ||
    type.isArray ||
    type.kind === 'delegate' ||
    type === T.String ||
    type === T.PSCustomObject ||
    type === T.SwitchParameter
  const constructors = isSealed || type.isInterface ? [] : constructorsOf(type)
  return {
    fullName: type.fullName,
    bases,
    isInterface: type.isInterface,
    isOpen: type.arity > 0,
    isSealed,
    ...(constructors.length > 0
      ? { hasDefaultConstructor: constructors.some((one) => one.parameters.length === 0) }
      : {}),
  }
}
