/** Which expressions are constant when a script is parsed, and the values of those that #requires and enumerations need. */
import type { Ast, ExpressionAst } from './ast.ts'
import { isConstantVariable, pureExpression } from './ast-questions.ts'
import { hasTrait, TokenFlags } from './tokens.ts'

export interface ConstantRules {
  /** of an attribute: types, lists and script blocks are constants too */
  readonly attributeArgument?: boolean
  /** of an attribute in a class: script blocks are none */
  readonly inClass?: boolean
  /** of #requires: hash tables and lists are constants too */
  readonly requires?: boolean
  /** a type whose members are not known yet */
  readonly isUndefinedType?: (name: string) => boolean
}

/** Types that an expression may be cast to and stay constant. */
const safeTypes =
  /^(system\.)?(bool|boolean|char|s?byte|u?short|u?int(16|32|64)?|u?long|single|float|double|decimal|string|datetime|bigint|numerics\.biginteger)$/i

function isConstantRight(right: ExpressionAst, operator: string): boolean {
  if (right.kind !== 'VariableExpressionAst') return true
  return !(operator === 'Divide' || operator === 'Rem') || /^true$/i.test(right.variablePath.unqualifiedPath)
}

export function isConstant(ast: Ast, rules: ConstantRules): boolean {
  const again = (child: Ast) => isConstant(child, rules)
  switch (ast.kind) {
    case 'ConstantExpressionAst':
    case 'StringConstantExpressionAst':
      return true
    case 'VariableExpressionAst':
      return isConstantVariable(ast.variablePath)
    case 'StatementBlockAst': {
      const [statement] = ast.statements
      return (
        ast.traps.length === 0 && ast.statements.length === 1 && statement !== undefined && again(statement)
      )
    }
    case 'PipelineAst': {
      const expression = pureExpression(ast)
      return expression !== undefined && again(expression)
    }
    case 'TernaryExpressionAst':
      return again(ast.condition) && again(ast.ifTrue) && again(ast.ifFalse)
    case 'BinaryExpressionAst':
      return (
        hasTrait(ast.operator, TokenFlags.CanConstantFold) &&
        again(ast.left) &&
        again(ast.right) &&
        isConstantRight(ast.right, ast.operator)
      )
    case 'UnaryExpressionAst':
      return hasTrait(ast.tokenKind, TokenFlags.CanConstantFold) && again(ast.child)
    case 'ConvertExpressionAst':
      return safeTypes.test(ast.type.typeName.fullName) && again(ast.child)
    case 'SubExpressionAst':
    case 'UsingExpressionAst':
      return again(ast.subExpression)
    case 'ParenExpressionAst':
      return again(ast.pipeline)
    case 'TypeExpressionAst':
      return rules.attributeArgument === true || !rules.isUndefinedType?.(ast.typeName.fullName)
    case 'MemberExpressionAst':
      return (
        ast.static &&
        ast.expression.kind === 'TypeExpressionAst' &&
        ast.member.kind === 'StringConstantExpressionAst' &&
        !rules.isUndefinedType?.(ast.expression.typeName.fullName)
      )
    case 'ArrayLiteralAst':
      return (rules.attributeArgument === true || rules.requires === true) && ast.elements.every(again)
    case 'HashtableAst':
      return (
        rules.requires === true && ast.keyValuePairs.every((pair) => again(pair.key) && again(pair.value))
      )
    case 'ScriptBlockExpressionAst':
      return rules.attributeArgument === true && rules.inClass !== true
    default:
      return false
  }
}

export type ConstantValue =
  | string
  | number
  | bigint
  | boolean
  | null
  | ConstantValue[]
  | Map<string, ConstantValue>

/** The value of a constant expression; undefined where working it out takes more than this knows (types, rare operators). */
export function constantValue(ast: Ast): ConstantValue | undefined {
  switch (ast.kind) {
    case 'StringConstantExpressionAst':
      return ast.value
    case 'ConstantExpressionAst':
      if (ast.literal.type === 'decimal')
        return ast.literal.scale === 0
          ? BigInt(ast.literal.value)
          : Number(ast.literal.value) / 10 ** ast.literal.scale
      return ast.literal.type === 'int32'
        ? BigInt(ast.literal.value)
        : wholeOrReal(ast.literal.value, ast.literal.type)
    case 'VariableExpressionAst': {
      const name = ast.variablePath.unqualifiedPath.toLowerCase()
      return name === 'null' ? null : name === 'true'
    }
    case 'PipelineAst': {
      const expression = pureExpression(ast)
      return expression && constantValue(expression)
    }
    case 'CommandExpressionAst':
      return constantValue(ast.expression)
    case 'StatementBlockAst':
      return ast.statements[0] && constantValue(ast.statements[0])
    case 'ParenExpressionAst':
      return constantValue(ast.pipeline)
    case 'SubExpressionAst':
    case 'UsingExpressionAst':
      return constantValue(ast.subExpression)
    case 'ArrayExpressionAst':
      return ast.subExpression.statements.flatMap((statement) => constantValue(statement) ?? null)
    case 'ArrayLiteralAst':
      return ast.elements.map((element) => constantValue(element) ?? null)
    case 'HashtableAst':
      return new Map(
        ast.keyValuePairs.map((pair) => [
          String(constantValue(pair.key)).toLowerCase(),
          constantValue(pair.value) ?? null,
        ]),
      )
    case 'UnaryExpressionAst': {
      const value = constantValue(ast.child)
      if (typeof value !== 'bigint') return undefined
      return ast.tokenKind === 'Minus'
        ? -value
        : ast.tokenKind === 'Bnot'
          ? ~value
          : ast.tokenKind === 'Plus'
            ? value
            : undefined
    }
    case 'MemberExpressionAst': {
      const limits =
        ast.static && ast.expression.kind === 'TypeExpressionAst'
          ? wholeLimits.get(ast.expression.typeName.fullName.toLowerCase().replace(/^system\./, ''))
          : undefined
      const member = ast.member.kind === 'StringConstantExpressionAst' ? ast.member.value.toLowerCase() : ''
      return member === 'maxvalue' ? limits?.[1] : member === 'minvalue' ? limits?.[0] : undefined
    }
    case 'BinaryExpressionAst': {
      const left = constantValue(ast.left)
      const right = constantValue(ast.right)
      return typeof left === 'bigint' && typeof right === 'bigint'
        ? whole(left, ast.operator, right)
        : undefined
    }
    default:
      return undefined
  }
}

/** `[int]::MaxValue` */
const wholeLimits: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  (
    [
      [['byte'], 8, false],
      [['sbyte'], 8, true],
      [['int16', 'short'], 16, true],
      [['uint16', 'ushort'], 16, false],
      [['int', 'int32'], 32, true],
      [['uint', 'uint32'], 32, false],
      [['long', 'int64'], 64, true],
      [['ulong', 'uint64'], 64, false],
    ] as const
  ).flatMap(([names, bits, signed]) => {
    const top = 1n << BigInt(signed ? bits - 1 : bits)
    return names.map((name) => [name, [signed ? -top : 0n, top - 1n]] as const)
  }),
)

function wholeOrReal(value: number | bigint | boolean, type: string): ConstantValue {
  return typeof value === 'number' && type !== 'double' ? BigInt(value) : value
}

function whole(left: bigint, operator: string, right: bigint): bigint | undefined {
  switch (operator) {
    case 'Plus':
      return left + right
    case 'Minus':
      return left - right
    case 'Multiply':
      return left * right
    case 'Divide':
      return right !== 0n && left % right === 0n ? left / right : undefined
    case 'Rem':
      return right === 0n ? undefined : left % right
    case 'Band':
      return left & right
    case 'Bor':
      return left | right
    case 'Bxor':
      return left ^ right
    case 'Shl':
      return BigInt.asIntN(32, left << (right & 31n))
    case 'Shr':
      return left >> (right & 31n)
    default:
      return undefined
  }
}
