/** A class of a script as data: its fields, methods and constructors, read from the syntax when its type is first looked into. */
import type { NetException } from '../../objects/exceptions.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import type { Code } from '../compile/code.ts'
import { compileExpression } from '../compile/expressions.ts'
import { CompileUnit } from '../compile/unit.ts'
import type {
  AttributeAst,
  FunctionMemberAst,
  ITypeName,
  ParameterAst,
  PropertyMemberAst,
  TypeDefinitionAst,
} from '../language/ast.ts'
import { scriptTypeText } from '../types/names.ts'
import type { Overload, Parameter } from '../types/surface.ts'
import type { Runspace } from './runspace.ts'
import type { Scope } from './scope.ts'
import { ScriptBlock } from './script-block.ts'
import type { SessionState } from './session-state.ts'

export interface ScriptField {
  readonly name: string
  readonly key: string
  readonly type: NetType
  readonly isTyped: boolean
  readonly isStatic: boolean
  readonly isHidden: boolean
  readonly attributes: readonly AttributeAst[]
  readonly initial: Code | undefined
  readonly slotCount: () => number
  readonly ast: PropertyMemberAst
}

export interface ScriptMethod {
  readonly owner: ScriptClass
  readonly name: string
  readonly isStatic: boolean
  readonly isHidden: boolean
  readonly isConstructor: boolean
  /** Void where none is written */
  readonly returnType: NetType
  readonly parameters: readonly {
    readonly name: string
    readonly key: string
    readonly type: NetType
    readonly ast: ParameterAst
  }[]
  readonly block: ScriptBlock
}

export const typeOfWritten = (
  owner: ScriptClass,
  name: ITypeName | undefined,
  otherwise: NetType,
): NetType =>
  name === undefined
    ? otherwise
    : owner.rs.classes.resolveWritten(name, owner.scope, owner.state, owner.siblings)

export class ScriptClass {
  readonly rs: Runspace
  readonly ast: TypeDefinitionAst
  readonly type: NetType
  readonly state: SessionState
  /** where it was defined */
  readonly scope: Scope
  readonly file: string | undefined
  /** the classes and enumerations of the same script */
  readonly siblings: Map<string, NetType>
  readonly statics: Map<string, unknown> = new Map()
  /** 0: static members have not been looked at, 1: being set up, 2: ready */
  staticState = 0
  /** what setting up its static members came to, where it failed: TypeInitializationException */
  staticFailure: NetException | undefined
  #fields: readonly ScriptField[] | undefined
  #methods: readonly Overload[] | undefined
  constructor(facts: {
    rs: Runspace
    ast: TypeDefinitionAst
    type: NetType
    state: SessionState
    scope: Scope
    file: string | undefined
    siblings: Map<string, NetType>
  }) {
    this.rs = facts.rs
    this.ast = facts.ast
    this.type = facts.type
    this.state = facts.state
    this.scope = facts.scope
    this.file = facts.file
    this.siblings = facts.siblings
  }

  get fields(): readonly ScriptField[] {
    return (this.#fields ??= this.ast.members.flatMap((one) =>
      one.kind === 'PropertyMemberAst' ? [this.#field(one)] : [],
    ))
  }

  /** methods and constructors; those have the name `new`, a static constructor `.cctor` */
  get methods(): readonly Overload[] {
    if (this.#methods === undefined) {
      const made = this.ast.members.flatMap((one) =>
        one.kind === 'FunctionMemberAst' ? [this.#method(one)] : [],
      )
      const hasCode = this.ast.members.some(
        (one) =>
          one.kind === 'FunctionMemberAst' ||
          (one.kind === 'PropertyMemberAst' && one.initialValue !== undefined),
      )
      if (!made.some((one) => one.name === 'new'))
        // PowerShell hides the one it makes where the class has code of its own
        made.push(this.#overload('new', [], undefined, false, hasCode))
      this.#methods = made
    }
    return this.#methods
  }

  get base(): ScriptClass | undefined {
    return this.type.base?.scriptClass as ScriptClass | undefined
  }

  /** The nearest ancestor that no script defined. */
  get netBase(): NetType {
    let type = this.type.base ?? T.Object
    while (type.scriptClass) type = type.base ?? T.Object
    return type
  }

  #field(ast: PropertyMemberAst): ScriptField {
    const unit = new CompileUnit(ast as never)
    return {
      name: ast.name,
      key: ast.name.toLowerCase(),
      type: typeOfWritten(this, ast.propertyType?.typeName, T.Object),
      isTyped: ast.propertyType !== undefined,
      isStatic: ast.isStatic,
      isHidden: ast.isHidden,
      attributes: ast.attributes,
      initial: ast.initialValue && compileExpression(unit, ast.initialValue),
      slotCount: () => unit.slotCount,
      ast,
    }
  }

  #method(ast: FunctionMemberAst): Overload {
    const name = ast.isConstructor ? (ast.isStatic ? '.cctor' : 'new') : ast.name
    const parameters = ast.parameters.map((one) => ({
      name: one.name.variablePath.unqualifiedPath,
      key: one.name.variablePath.unqualifiedPath.toLowerCase(),
      type: typeOfWritten(
        this,
        one.attributes.findLast((attribute) => attribute.kind === 'TypeConstraintAst')?.typeName,
        T.Object,
      ),
      ast: one,
    }))
    const method: ScriptMethod = {
      owner: this,
      name: ast.name,
      isStatic: ast.isStatic,
      isHidden: ast.isHidden,
      isConstructor: ast.isConstructor,
      returnType: typeOfWritten(this, ast.returnType?.typeName, T.Void),
      parameters,
      block: ScriptBlock.ofFunction(ast.functionDefinition, this.state, this.file),
    }
    return this.#overload(name, parameters, method, ast.isStatic, ast.isHidden)
  }

  #overload(
    name: string,
    parameters: ScriptMethod['parameters'],
    method: ScriptMethod | undefined,
    isStatic: boolean,
    isHidden: boolean,
  ): Overload {
    const isNew = name === 'new'
    const returnText = isNew ? this.type.name : scriptTypeText(method?.returnType ?? T.Void)
    const shown = parameters.map((one) => `${scriptTypeText(one.type)} ${one.name}`).join(', ')
    const constructed = isNew ? this.rs.classes.constructed(this) : undefined
    const overload: Overload = {
      name,
      definition: `${isStatic ? 'static ' : ''}${returnText} ${name}(${shown})`,
      parameters: parameters.map(
        (one): Parameter => ({
          name: one.name,
          type: one.type,
          typeText: scriptTypeText(one.type),
          isRef: one.type === T.PSReference,
          isParams: false,
          defaultText: undefined,
        }),
      ),
      returnText,
      isStatic,
      typeParameters: [],
      run: constructed && ((_self, args, ctx) => ctx.finish(constructed(overload, args))),
      declaring: this.type,
      script: method,
      isHidden,
    }
    return overload
  }
}
