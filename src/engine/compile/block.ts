/** A script block to code: its named blocks and its parameters, compiled once and shared by every session of the thread. */
import type { FunctionDefinitionAst, NamedBlockAst, ParameterAst, ScriptBlockAst } from '../language/ast.ts'
import { ReturnSignal, returned } from '../runtime/flow.ts'
import { type Code, type StatementCode, suspendingStatement } from './code.ts'
import { compileExpression } from './expressions.ts'
import { compileStatementsInSlices } from './statements.ts'
import { drained, type InSlices } from '../language/in-slices.ts'
import { CompileUnit } from './unit.ts'

export interface CompiledParameter {
  readonly ast: ParameterAst
  readonly name: string
  readonly key: string
  readonly defaultValue: Code | undefined
}

export interface CompiledBlock {
  readonly unit: CompileUnit
  readonly parameters: readonly CompiledParameter[]
  readonly dynamicParam: StatementCode | undefined
  readonly begin: StatementCode | undefined
  readonly process: StatementCode | undefined
  readonly end: StatementCode | undefined
  readonly clean: StatementCode | undefined
  /** CmdletBinding, or a Parameter attribute on a parameter */
  readonly isAdvanced: boolean
  /** mentions `$input` somewhere */
  readonly hasNamedBlocks: boolean
}

export function compileBlock(
  ast: ScriptBlockAst,
  definition: FunctionDefinitionAst | undefined,
): CompiledBlock {
  return drained(compileBlockInSlices(ast, definition))
}

/** The same for who can give way: between statements. */
export function* compileBlockInSlices(
  ast: ScriptBlockAst,
  definition: FunctionDefinitionAst | undefined,
): InSlices<CompiledBlock> {
  const unit = new CompileUnit(ast)
  const parameterAsts = definition?.parameters ?? ast.paramBlock?.parameters ?? []
  const named = function* (block: NamedBlockAst | undefined): InSlices<StatementCode | undefined> {
    return block && returning(unit, yield* compileStatementsInSlices(unit, block.statements, block.traps))
  }
  return {
    unit,
    parameters: parameterAsts.map((one) => ({
      ast: one,
      name: one.name.variablePath.unqualifiedPath,
      key: one.name.variablePath.unqualifiedPath.toLowerCase(),
      defaultValue: one.defaultValue && compileExpression(unit, one.defaultValue),
    })),
    dynamicParam: yield* named(ast.dynamicParamBlock),
    begin: yield* named(ast.beginBlock),
    process: yield* named(ast.processBlock),
    end: yield* named(ast.endBlock),
    clean: yield* named(ast.cleanBlock),
    isAdvanced: isAdvanced(ast, parameterAsts),
    hasNamedBlocks:
      ast.beginBlock !== undefined ||
      ast.processBlock !== undefined ||
      ast.cleanBlock !== undefined ||
      ast.dynamicParamBlock !== undefined,
  }
}

/** Ends the block where a `return` inside one of its expressions says so. */
function returning(unit: CompileUnit, code: StatementCode): StatementCode {
  if (!unit.returnsFromExpressions) return code
  return suspendingStatement(function* (f) {
    try {
      return yield* code.run(f)
    } catch (error) {
      if (error instanceof ReturnSignal && error.frame === f) return returned
      throw error
    }
  })
}

function isAdvanced(ast: ScriptBlockAst, parameters: readonly ParameterAst[]): boolean {
  const named = (text: string, name: string): boolean => {
    const lower = text.toLowerCase()
    return (
      lower === name ||
      lower === `${name}attribute` ||
      lower === `system.management.automation.${name}attribute`
    )
  }
  if ((ast.paramBlock?.attributes ?? []).some((one) => named(one.typeName.fullName, 'cmdletbinding')))
    return true
  return parameters.some((one) =>
    one.attributes.some(
      (attribute) => attribute.kind === 'AttributeAst' && named(attribute.typeName.fullName, 'parameter'),
    ),
  )
}
