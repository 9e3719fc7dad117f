/** What data sections, manifests and restricted sessions may contain (RestrictedLanguageChecker). */
import type { Ast, AstKind, CommandAst, ITypeName, VariableExpressionAst } from './ast.ts'
import { commandName } from './ast-questions.ts'
import type { ParseError, ParseErrorId } from './parse-errors.ts'
import { ErrorList, parseErrorMessage } from './parse-errors.ts'
import { hasTrait, TokenFlags, tokenKindText } from './tokens.ts'
import { walk } from './walk.ts'

const defaultVariables = ['PSCulture', 'PSUICulture', 'true', 'false', 'null']

/** Kinds that are refused wherever they stand. */
const refused = new Map<AstKind, ParseErrorId>([
  ['ScriptBlockAst', 'ScriptBlockNotSupportedInDataSection'],
  ['ScriptBlockExpressionAst', 'ScriptBlockNotSupportedInDataSection'],
  ['ParamBlockAst', 'ParameterDeclarationNotSupportedInDataSection'],
  ['AttributeAst', 'AttributeNotSupportedInDataSection'],
  ['AttributedExpressionAst', 'AttributeNotSupportedInDataSection'],
  ['FunctionDefinitionAst', 'FunctionDeclarationNotSupportedInDataSection'],
  ['TrapStatementAst', 'TrapStatementNotSupportedInDataSection'],
  ['SwitchStatementAst', 'SwitchStatementNotSupportedInDataSection'],
  ['DataStatementAst', 'DataSectionStatementNotSupportedInDataSection'],
  ['ForEachStatementAst', 'ForeachStatementNotSupportedInDataSection'],
  ['DoWhileStatementAst', 'DoWhileStatementNotSupportedInDataSection'],
  ['DoUntilStatementAst', 'DoWhileStatementNotSupportedInDataSection'],
  ['ForStatementAst', 'ForWhileStatementNotSupportedInDataSection'],
  ['WhileStatementAst', 'ForWhileStatementNotSupportedInDataSection'],
  ['TryStatementAst', 'TryStatementNotSupportedInDataSection'],
  ['BreakStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ContinueStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ReturnStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ExitStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['ThrowStatementAst', 'FlowControlStatementNotSupportedInDataSection'],
  ['AssignmentStatementAst', 'AssignmentStatementNotSupportedInDataSection'],
  ['MergingRedirectionAst', 'RedirectionNotSupportedInDataSection'],
  ['FileRedirectionAst', 'RedirectionNotSupportedInDataSection'],
  ['MemberExpressionAst', 'PropertyReferenceNotSupportedInDataSection'],
  ['InvokeMemberExpressionAst', 'MethodCallNotSupportedInDataSection'],
  ['BaseCtorInvokeMemberExpressionAst', 'MethodCallNotSupportedInDataSection'],
  ['IndexExpressionAst', 'ArrayReferenceNotSupportedInDataSection'],
  ['BlockStatementAst', 'ParallelAndSequenceBlockNotSupportedInDataSection'],
])

/** Types whose TypeCode is not Object, and arrays of them. */
const simpleTypes =
  /^(system\.)?(bool|boolean|char|s?byte|u?short|u?int(16|32|64)?|u?long|single|float|double|decimal|string|datetime|dbnull)$/i

function isSimpleType(name: ITypeName): boolean {
  const element = name.kind === 'ArrayTypeName' ? name.elementType : name
  return element.kind === 'TypeName' && simpleTypes.test(element.name)
}

export interface RestrictedRules {
  /** undefined: every command is allowed */
  readonly allowedCommands?: readonly string[] | undefined
  /** beside the default ones; `*` alone: every variable */
  readonly allowedVariables?: readonly string[] | undefined
  readonly allowEnvironmentVariables?: boolean
}

class Checker {
  readonly #report: (ast: Ast, errorId: ParseErrorId, ...args: unknown[]) => void
  readonly #commands: Set<string> | undefined
  readonly #variables: string[]
  readonly #anyVariable: boolean
  readonly #rules: RestrictedRules

  constructor(rules: RestrictedRules, report: (ast: Ast, errorId: ParseErrorId, ...args: unknown[]) => void) {
    this.#rules = rules
    this.#report = report
    this.#commands = rules.allowedCommands && new Set(rules.allowedCommands.map((name) => name.toLowerCase()))
    this.#anyVariable = rules.allowedVariables?.length === 1 && rules.allowedVariables[0] === '*'
    this.#variables = [...new Set([...defaultVariables, ...(rules.allowedVariables ?? [])])]
  }

  check(root: Ast): void {
    walk(root, (ast) => {
      const errorId = refused.get(ast.kind)
      if (errorId) this.#report(ast, errorId)
      else this.#checkNode(ast)
    })
  }

  #checkNode(ast: Ast): void {
    switch (ast.kind) {
      case 'CommandAst':
        this.#checkCommand(ast)
        break
      case 'VariableExpressionAst':
        this.#checkVariable(ast)
        break
      case 'TypeConstraintAst':
      case 'TypeExpressionAst':
        if (!isSimpleType(ast.typeName))
          this.#report(ast, 'TypeNotAllowedInDataSection', ast.typeName.fullName)
        break
      case 'BinaryExpressionAst':
        if (hasTrait(ast.operator, TokenFlags.DisallowedInRestrictedMode)) {
          const at = { ...ast, extent: ast.errorPosition }
          this.#report(at, 'OperatorNotSupportedInDataSection', tokenKindText(ast.operator))
        }
        break
      case 'UnaryExpressionAst':
        if (hasTrait(ast.tokenKind, TokenFlags.DisallowedInRestrictedMode)) {
          this.#report(ast, 'OperatorNotSupportedInDataSection', tokenKindText(ast.tokenKind))
        }
        break
      default:
    }
  }

  #checkCommand(ast: CommandAst): void {
    if (ast.invocationOperator === 'Dot') {
      this.#report(ast, 'DotSourcingNotSupportedInDataSection')
      return
    }
    if (!this.#commands) return
    const name = commandName(ast)
    if (name === undefined && ast.invocationOperator === 'Ampersand') {
      this.#report(ast, 'OperatorNotSupportedInDataSection', '&')
    } else if (name === undefined || !this.#commands.has(name.toLowerCase())) {
      this.#report(ast, 'CmdletNotInAllowedListForDataSection', name ?? ast.extent.text)
    }
  }

  #checkVariable(ast: VariableExpressionAst): void {
    const path = ast.variablePath
    const name = path.userPath.toLowerCase()
    if (this.#anyVariable || this.#variables.some((allowed) => allowed.toLowerCase() === name)) return
    if (this.#rules.allowEnvironmentVariables && path.driveName?.toLowerCase() === 'env') return
    const allowed = this.#rules.allowedVariables
      ? this.#variables.map((variable) => `$${variable}`).join(', ')
      : parseErrorMessage('DefaultAllowedVariablesInDataSection')
    this.#report(ast, 'VariableReferenceNotSupportedInDataSection', allowed)
  }
}

/** Reports into a list that a parse has begun. */
export function checkRestrictedInto(ast: Ast, rules: RestrictedRules, errors: ErrorList): void {
  new Checker(rules, (at, errorId, ...args) => errors.report(at.extent, errorId, args)).check(ast)
}

/**
 * What in a script or a part of one the restricted language refuses. Of a whole script, parameters and begin and process blocks are
 * refused as such, and what is in the end block is checked (ScriptBlock.CheckRestrictedLanguage).
 */
export function checkRestricted(
  ast: Ast,
  allowedCommands?: readonly string[],
  allowedVariables?: readonly string[],
  allowEnvironmentVariables = false,
): ParseError[] {
  const errors = new ErrorList()
  const rules: RestrictedRules = { allowedCommands, allowedVariables, allowEnvironmentVariables }
  if (ast.kind !== 'ScriptBlockAst') {
    checkRestrictedInto(ast, rules, errors)
    return errors.errors
  }
  const other = ast.beginBlock ?? ast.processBlock ?? ast.paramBlock
  if (other) errors.report(other.extent, 'InvalidScriptBlockInDataSection')
  if (ast.endBlock) checkRestrictedInto(ast.endBlock, rules, errors)
  return errors.errors
}
