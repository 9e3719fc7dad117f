/** Names of types in a script: its own classes and enumerations by scope, and what must exist where a class is defined (SymbolResolver). */
import type { InSlices } from './in-slices.ts'
import type {
  AssignmentStatementAst,
  Ast,
  ITypeName,
  ScriptBlockAst,
  TypeDefinitionAst,
  TypeName,
  UsingStatementAst,
} from './ast.ts'
import { assignmentTargets, isOrdered } from './ast-questions.ts'
import { constantValue } from './constant-values.ts'
import { moduleSpecification } from './module-specification.ts'
import type { ParseEnvironment } from './environment.ts'
import type { ErrorList } from './parse-errors.ts'
import { childrenOf, walk } from './walk.ts'

interface FoundType {
  definition: TypeDefinitionAst
  /** modules that export a type of this name; undefined where the script defines it */
  modules: string[] | undefined
}

/** nodes between two looks whether to give way */
const nodesPerStep = 1024

interface Scope {
  readonly kind: 'type' | 'method' | 'block'
  readonly definition: TypeDefinitionAst | undefined
  readonly types: Map<string, FoundType>
}

/** The definitions of a scope, those in nested scopes left out. */
function definitionsIn(root: Ast): TypeDefinitionAst[] {
  const found: TypeDefinitionAst[] = []
  walk(root, (node) => {
    if (node !== root && node.kind === 'TypeDefinitionAst') found.push(node)
    return (
      node === root || (node.kind !== 'ScriptBlockExpressionAst' && node.kind !== 'FunctionDefinitionAst')
    )
  })
  return found
}

class Resolver {
  readonly #scopes: Scope[] = []
  readonly #errors: ErrorList
  readonly #environment: ParseEnvironment
  readonly #namespaces: string[]

  constructor(root: ScriptBlockAst, errors: ErrorList, environment: ParseEnvironment) {
    this.#errors = errors
    this.#environment = environment
    this.#namespaces = root.usingStatements
      .filter((using) => using.usingStatementKind === 'Namespace')
      .map((using) => using.name?.value ?? '')
    this.#enter(root, 'block')
  }

  #enter(root: Ast, kind: Scope['kind'], definition?: TypeDefinitionAst): void {
    const types = new Map<string, FoundType>()
    this.#scopes.push({ kind, definition, types })
    for (const type of definitionsIn(root)) {
      const name = type.name.toLowerCase()
      const known = types.get(name)
      if (known && !known.modules) this.#errors.report(type.extent, 'MemberAlreadyDefined', [type.name])
      else types.set(name, { definition: type, modules: undefined })
    }
  }

  /** Depth first with a stack of its own: a scope is left when what is below its node is done. */
  *visit(root: Ast): InSlices<void> {
    const stack: (Ast | undefined)[] = [root]
    for (let count = 1; stack.length > 0; count++) {
      if (count % nodesPerStep === 0) yield
      const node = stack.pop()
      if (!node) {
        this.#scopes.pop()
        continue
      }
      if (this.#before(node)) stack.push(undefined)
      const children = childrenOf(node)
      for (let i = children.length - 1; i >= 0; i--) stack.push(children[i])
    }
  }

  /** @returns whether a scope was entered */
  #before(node: Ast): boolean {
    switch (node.kind) {
      case 'TypeDefinitionAst':
        this.#enter(node, 'type', node)
        return true
      case 'ScriptBlockExpressionAst':
        this.#enter(node.scriptBlock, 'block')
        return true
      case 'FunctionDefinitionAst':
        if (node.parent?.kind === 'FunctionMemberAst') return false
        this.#enter(node.body, 'block')
        return true
      case 'FunctionMemberAst':
        this.#enter(node.body, 'method')
        return true
      case 'AssignmentStatementAst':
        if (this.#scopes.at(-1)?.kind === 'method') this.#checkAssignment(node)
        return false
      case 'UsingStatementAst':
        if (node.usingStatementKind === 'Module') this.#useModule(node)
        return false
      case 'TypeExpressionAst':
      case 'TypeConstraintAst':
        this.#resolve(node.typeName, 0, false)
        return false
      case 'AttributeAst':
        this.#resolve(node.typeName, 0, true)
        return false
      default:
        return false
    }
  }

  #currentType(): TypeDefinitionAst | undefined {
    return this.#scopes.findLast((scope) => scope.definition)?.definition
  }

  #resolve(name: ITypeName, genericArguments: number, attribute: boolean): void {
    if (name.kind === 'ArrayTypeName') this.#resolve(name.elementType, 0, false)
    else if (name.kind === 'GenericTypeName') {
      this.#resolve(name.typeName, name.genericArguments.length, false)
      for (const argument of name.genericArguments) this.#resolve(argument, 0, false)
    } else this.#resolveSimple(name, genericArguments, attribute)
  }

  #resolveSimple(name: TypeName, genericArguments: number, attribute: boolean): void {
    const key = name.name.toLowerCase()
    const found =
      name.assemblyName === undefined
        ? this.#scopes.findLast((scope) => scope.types.has(key))?.types.get(key)
        : undefined
    if (found?.modules && found.modules.length > 1) {
      const [first, second] = found.modules.map((module) => `${module}.${name.name}`)
      this.#errors.report(name.extent, 'AmbiguousTypeReference', [name.name, first, second])
      return
    }
    if (found && genericArguments === 0) {
      name.typeDefinitionAst = found.definition
      return
    }
    const { resolveType } = this.#environment
    if (!resolveType || !this.#currentType() || isOrdered(name)) return
    if (resolveType(name.name, { attribute, genericArguments, namespaces: this.#namespaces })) return
    this.#errors.report(name.extent, attribute ? 'CustomAttributeTypeNotFound' : 'TypeNotFound', [name.name])
  }

  /** In a method a bare name that is a property of the class is a mistake for `$this.name`. */
  #checkAssignment(node: AssignmentStatementAst): void {
    for (const target of assignmentTargets(node.left)) {
      let inner = target
      while (inner.kind === 'ConvertExpressionAst') inner = inner.child
      if (inner.kind !== 'VariableExpressionAst' || !inner.variablePath.isVariable) continue
      const name = inner.variablePath.userPath.toLowerCase()
      for (const { definition } of this.#scopes) {
        const member = definition?.members.find(
          (m) => m.kind === 'PropertyMemberAst' && m.name.toLowerCase() === name,
        )
        if (!member) continue
        if (member.isStatic) {
          const prefix = `[${this.#currentType()?.name}]::`
          this.#errors.report(inner.extent, 'MissingTypeInStaticPropertyAssignment', [prefix, member.name])
        } else this.#errors.report(inner.extent, 'MissingThis', ['$this.', member.name])
        break
      }
    }
  }

  #useModule(node: UsingStatementAst): void {
    const name = node.name?.value
    if (name !== undefined && !node.moduleSpecification && /[*?[\]]/.test(name)) {
      this.#errors.report(node.extent, 'WildCardModuleNameError')
      return
    }
    const { findModule } = this.#environment
    const table = node.moduleSpecification
    const specification = table ? moduleSpecification(constantValue(table) ?? null) : name && { name }
    if (!specification) return
    if (typeof specification === 'string') {
      this.#errors.report(node.extent, 'RequiresModuleInvalid', [specification])
      return
    }
    if (table && /[*?[\]]/.test(specification.name)) {
      this.#errors.report(node.extent, 'WildCardModuleNameError')
      return
    }
    if (!findModule) return
    const module = findModule(specification)
    if (!module) {
      this.#errors.report(node.extent, 'ModuleNotFoundDuringParse', [
        name ?? node.moduleSpecification?.extent.text,
      ])
      return
    }
    const types = this.#scopes.at(-1)?.types
    for (const definition of module.types) {
      const key = definition.name.toLowerCase()
      const known = types?.get(key)
      if (known) known.modules?.push(module.name)
      else types?.set(key, { definition, modules: [module.name] })
      types?.set(`${module.name}.${definition.name}`.toLowerCase(), { definition, modules: undefined })
    }
  }
}

export function resolveSymbols(
  root: ScriptBlockAst,
  errors: ErrorList,
  environment: ParseEnvironment,
): InSlices<void> {
  return new Resolver(root, errors, environment).visit(root)
}
