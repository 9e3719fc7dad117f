/** Classes and enums of scripts, `using namespace`, and type names in syntax. */
import { NetType, T } from '../../objects/net-type.ts'
import type { ITypeName, ScriptBlockAst, TypeDefinitionAst } from '../language/ast.ts'
import { parseInput } from '../language/parser.ts'
import { resolveTypeName, type TypeScope, typeNotFound } from '../types/resolve.ts'
import { extentOf } from './binding-errors.ts'
import { convertTo } from './convert.ts'
import { fail } from './failure.ts'
import { BreakSignal, type Completion, ContinueSignal } from './flow.ts'
import type { Frame } from './frame.ts'
import type { Runspace } from './runspace.ts'
import { ScriptBlock } from './script-block.ts'
import type { SessionState } from './session-state.ts'
import { runNested, type Task } from './task.ts'
import { compileExpression } from '../compile/expressions.ts'
import { CompileUnit } from '../compile/unit.ts'
import { parseFailure } from './parse-failure.ts'

export class Classes {
  readonly rs: Runspace
  /** by lower-case name; the last definition wins */
  readonly types: Map<string, NetType> = new Map()
  constructor(rs: Runspace) {
    this.rs = rs
  }

  typeScope(state: SessionState): TypeScope | undefined {
    if (this.types.size === 0 && state.namespaces.length === 0) return undefined
    return { find: (name) => this.types.get(name.toLowerCase()), namespaces: state.namespaces }
  }

  resolveAst(name: ITypeName, frame: Frame): NetType {
    const found = resolveTypeName(name.extent.text || name.fullName, this.typeScope(frame.state)) ?? resolveTypeName(name.fullName, this.typeScope(frame.state))
    if (found === undefined) {
      const error = typeNotFound(name.extent.text || name.fullName)
      extentOf.set(error, name.extent)
      throw error
    }
    return found
  }

  useNamespaces(state: SessionState, ast: ScriptBlockAst): void {
    for (const one of ast.usingStatements) {
      if (one.usingStatementKind === 'Namespace' && one.name) {
        const { value } = one.name
        if (!state.namespaces.includes(value)) state.namespaces.push(value)
      }
    }
  }

  *define(frame: Frame, ast: TypeDefinitionAst): Task<void> {
    if (ast.isEnum) {
      this.types.set(ast.name.toLowerCase(), this.#enumOf(frame, ast))
      return
    }
    yield* this.defineClass(frame, ast)
  }

  // biome-ignore lint/correctness/useYield: static initializers run script
  *defineClass(_frame: Frame, ast: TypeDefinitionAst): Task<void> {
    fail('ClassesNotSupported', `The class '${ast.name}' cannot be defined: classes are not supported by this PowerShell engine yet.`, { type: 'sma:PSNotSupportedException', category: 'NotImplemented' })
  }

  #enumOf(frame: Frame, ast: TypeDefinitionAst): NetType {
    const names = new Map<string, bigint>()
    const unit = new CompileUnit(parseInput('').ast)
    let next = 0n
    for (const member of ast.members) {
      if (member.kind !== 'PropertyMemberAst') continue
      if (member.initialValue) {
        const code = compileExpression(unit, member.initialValue)
        const value = code.sync ? code.ev(frame) : runNested(this.rs.meter, code.run(frame))
        next = BigInt(convertTo(value, T.Int64, this.rs) as bigint)
      }
      names.set(member.name, next)
      next += 1n
    }
    const isFlags = ast.attributes.some((one) => /^(system\.)?flags(attribute)?$/i.test(one.typeName.fullName))
    return new NetType({
      fullName: ast.name,
      kind: 'enum',
      base: T.Enum,
      enumInfo: { names, isFlags, underlying: T.Int32 },
      assembly: 'PowerShell Class Assembly',
    })
  }

  callBaseConstructor(_frame: Frame, _args: unknown[]): unknown {
    return fail('ClassesNotSupported', 'Classes are not supported by this PowerShell engine yet.', { type: 'sma:PSNotSupportedException', category: 'NotImplemented' })
  }

  /** break and continue out of a sub-expression reach the loop around it. */
  leave(completion: NonNullable<Completion>): never {
    if (completion.type === 'break') throw new BreakSignal(completion.label)
    if (completion.type === 'continue') throw new ContinueSignal(completion.label)
    throw new BreakSignal('')
  }

  /** @throws {TerminatingError} ParseException */
  blockOfText(text: string, state: SessionState | undefined, file?: string): ScriptBlock {
    const { ast, errors } = parseInput(text, file)
    if (errors.length > 0) throw parseFailure(errors)
    return new ScriptBlock(ast, state, file)
  }
}
