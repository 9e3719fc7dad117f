/**
 * The syntax tree, in PowerShell's own shape: `kind` is the class name in System.Management.Automation.Language, properties are its
 * properties in camelCase. Parents are set once the whole text is parsed.
 */
import type { NumericLiteral } from './numbers.ts'
import type { ScriptExtent } from './source-text.ts'
import type { Token, TokenKind } from './tokens.ts'
import type { VariablePath } from './variable-path.ts'

interface Node<K extends string> {
  readonly kind: K
  extent: ScriptExtent
  parent: Ast | undefined
}

// --- blocks

/** `#requires` lines of a script, gathered. */
export interface ScriptRequirements {
  requiredApplicationId?: string
  requiredPSVersion?: string
  requiredPSEditions: string[]
  requiredModules: RequiredModule[]
  requiredAssemblies: string[]
  isElevationRequired: boolean
}

export interface RequiredModule {
  name: string
  version?: string
  requiredVersion?: string
  maximumVersion?: string
  guid?: string
}

export interface ScriptBlockAst extends Node<'ScriptBlockAst'> {
  attributes: AttributeAst[]
  usingStatements: UsingStatementAst[]
  paramBlock: ParamBlockAst | undefined
  beginBlock: NamedBlockAst | undefined
  processBlock: NamedBlockAst | undefined
  endBlock: NamedBlockAst | undefined
  cleanBlock: NamedBlockAst | undefined
  dynamicParamBlock: NamedBlockAst | undefined
  scriptRequirements: ScriptRequirements | undefined
  /** the body of a configuration statement */
  isConfiguration: boolean
  /** the block has a parse error inside: it must not run */
  hadErrors: boolean
}

export interface ParamBlockAst extends Node<'ParamBlockAst'> {
  attributes: AttributeAst[]
  parameters: ParameterAst[]
}

export interface NamedBlockAst extends Node<'NamedBlockAst'> {
  blockKind: 'Begin' | 'Process' | 'End' | 'Clean' | 'Dynamicparam'
  /** written without a keyword: the End block, or the Process block of a filter */
  unnamed: boolean
  statements: StatementAst[]
  traps: TrapStatementAst[]
}

export interface StatementBlockAst extends Node<'StatementBlockAst'> {
  statements: StatementAst[]
  traps: TrapStatementAst[]
}

// --- attributes, types, parameters

export interface NamedAttributeArgumentAst extends Node<'NamedAttributeArgumentAst'> {
  argumentName: string
  argument: ExpressionAst
  /** `[Parameter(Mandatory)]`: the argument stands for $true */
  expressionOmitted: boolean
}

export interface AttributeAst extends Node<'AttributeAst'> {
  typeName: ITypeName
  positionalArguments: ExpressionAst[]
  namedArguments: NamedAttributeArgumentAst[]
}

export interface TypeConstraintAst extends Node<'TypeConstraintAst'> {
  typeName: ITypeName
}

export type AttributeBaseAst = AttributeAst | TypeConstraintAst

export interface TypeName {
  readonly kind: 'TypeName'
  extent: ScriptExtent
  /** as written, without the assembly */
  name: string
  fullName: string
  assemblyName: string | undefined
  /** of an open generic type: how many arguments follow in brackets; else 0 */
  genericArgumentCount: number
  /** the class or enum of the same script that the name was resolved to at parse time */
  typeDefinitionAst?: TypeDefinitionAst
}

export interface GenericTypeName {
  readonly kind: 'GenericTypeName'
  extent: ScriptExtent
  name: string
  fullName: string
  assemblyName: string | undefined
  typeName: TypeName
  genericArguments: ITypeName[]
}

export interface ArrayTypeName {
  readonly kind: 'ArrayTypeName'
  extent: ScriptExtent
  name: string
  fullName: string
  assemblyName: string | undefined
  elementType: ITypeName
  rank: number
}

export type ITypeName = TypeName | GenericTypeName | ArrayTypeName

export interface ParameterAst extends Node<'ParameterAst'> {
  attributes: AttributeBaseAst[]
  name: VariableExpressionAst
  defaultValue: ExpressionAst | undefined
}

// --- statements

export const TypeAttributes = { None: 0, Class: 1, Interface: 2, Enum: 4 } as const
export const MemberAttributes = {
  None: 0,
  Public: 1,
  Private: 2,
  Static: 0x10,
  Literal: 0x20,
  Hidden: 0x40,
} as const
export const SwitchFlags = {
  None: 0,
  File: 1,
  Regex: 2,
  Wildcard: 4,
  Exact: 8,
  CaseSensitive: 0x10,
  Parallel: 0x20,
} as const
export const ForEachFlags = { None: 0, Parallel: 1 } as const

export interface TypeDefinitionAst extends Node<'TypeDefinitionAst'> {
  name: string
  attributes: AttributeAst[]
  baseTypes: TypeConstraintAst[]
  members: MemberAst[]
  /** bits of TypeAttributes */
  typeAttributes: number
  isEnum: boolean
  isClass: boolean
  isInterface: boolean
}

export interface PropertyMemberAst extends Node<'PropertyMemberAst'> {
  name: string
  propertyType: TypeConstraintAst | undefined
  attributes: AttributeAst[]
  /** bits of MemberAttributes (PropertyAttributes) */
  propertyAttributes: number
  initialValue: ExpressionAst | undefined
  isPublic: boolean
  isPrivate: boolean
  isHidden: boolean
  isStatic: boolean
}

export interface FunctionMemberAst extends Node<'FunctionMemberAst'> {
  name: string
  attributes: AttributeAst[]
  returnType: TypeConstraintAst | undefined
  /** the method as a function: parameters and body are read through it */
  functionDefinition: FunctionDefinitionAst
  parameters: ParameterAst[]
  body: ScriptBlockAst
  /** bits of MemberAttributes (MethodAttributes) */
  methodAttributes: number
  isPublic: boolean
  isPrivate: boolean
  isHidden: boolean
  isStatic: boolean
  isConstructor: boolean
  nameExtent: ScriptExtent
}

export type MemberAst = PropertyMemberAst | FunctionMemberAst

export interface FunctionDefinitionAst extends Node<'FunctionDefinitionAst'> {
  name: string
  isFilter: boolean
  isWorkflow: boolean
  /** `function f($a, $b) {}`; undefined where none are written */
  parameters: ParameterAst[] | undefined
  body: ScriptBlockAst
  nameExtent: ScriptExtent
}

export interface UsingStatementAst extends Node<'UsingStatementAst'> {
  usingStatementKind: 'Assembly' | 'Command' | 'Module' | 'Namespace' | 'Type'
  name: StringConstantExpressionAst | undefined
  alias: StringConstantExpressionAst | undefined
  moduleSpecification: HashtableAst | undefined
}

export interface IfClause {
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface IfStatementAst extends Node<'IfStatementAst'> {
  clauses: IfClause[]
  elseClause: StatementBlockAst | undefined
}

export interface DataStatementAst extends Node<'DataStatementAst'> {
  variable: string | undefined
  commandsAllowed: ExpressionAst[]
  body: StatementBlockAst
}

export interface ForEachStatementAst extends Node<'ForEachStatementAst'> {
  label: string | undefined
  variable: VariableExpressionAst
  condition: PipelineBaseAst
  body: StatementBlockAst
  throttleLimit: ExpressionAst | undefined
  /** bits of ForEachFlags */
  flags: number
}

export interface ForStatementAst extends Node<'ForStatementAst'> {
  label: string | undefined
  initializer: PipelineBaseAst | undefined
  condition: PipelineBaseAst | undefined
  iterator: PipelineBaseAst | undefined
  body: StatementBlockAst
}

export interface DoWhileStatementAst extends Node<'DoWhileStatementAst'> {
  label: string | undefined
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface DoUntilStatementAst extends Node<'DoUntilStatementAst'> {
  label: string | undefined
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface WhileStatementAst extends Node<'WhileStatementAst'> {
  label: string | undefined
  condition: PipelineBaseAst
  body: StatementBlockAst
}

export interface SwitchClause {
  condition: ExpressionAst
  body: StatementBlockAst
}

export interface SwitchStatementAst extends Node<'SwitchStatementAst'> {
  label: string | undefined
  condition: PipelineBaseAst
  /** bits of SwitchFlags */
  flags: number
  clauses: SwitchClause[]
  default: StatementBlockAst | undefined
}

export interface CatchClauseAst extends Node<'CatchClauseAst'> {
  catchTypes: TypeConstraintAst[]
  isCatchAll: boolean
  body: StatementBlockAst
}

export interface TryStatementAst extends Node<'TryStatementAst'> {
  body: StatementBlockAst
  catchClauses: CatchClauseAst[]
  finally: StatementBlockAst | undefined
}

export interface TrapStatementAst extends Node<'TrapStatementAst'> {
  trapType: TypeConstraintAst | undefined
  body: StatementBlockAst
}

export interface BreakStatementAst extends Node<'BreakStatementAst'> {
  label: ExpressionAst | undefined
}

export interface ContinueStatementAst extends Node<'ContinueStatementAst'> {
  label: ExpressionAst | undefined
}

export interface ReturnStatementAst extends Node<'ReturnStatementAst'> {
  pipeline: PipelineBaseAst | undefined
}

export interface ExitStatementAst extends Node<'ExitStatementAst'> {
  pipeline: PipelineBaseAst | undefined
}

export interface ThrowStatementAst extends Node<'ThrowStatementAst'> {
  pipeline: PipelineBaseAst | undefined
  /** `throw` alone inside a catch block */
  isRethrow: boolean
}

export interface BlockStatementAst extends Node<'BlockStatementAst'> {
  /** `parallel` or `sequence` */
  blockKeyword: Token
  body: StatementBlockAst
}

export interface ConfigurationDefinitionAst extends Node<'ConfigurationDefinitionAst'> {
  body: ScriptBlockExpressionAst
  configurationType: 'Resource' | 'Meta'
  instanceName: ExpressionAst
}

export interface DynamicKeywordStatementAst extends Node<'DynamicKeywordStatementAst'> {
  commandElements: CommandElementAst[]
}

// --- pipelines and commands

export interface AssignmentStatementAst extends Node<'AssignmentStatementAst'> {
  left: ExpressionAst
  operator: AssignmentOperator
  right: StatementAst
  /** the operator's extent */
  errorPosition: ScriptExtent
}

export type AssignmentOperator =
  | 'Equals'
  | 'PlusEquals'
  | 'MinusEquals'
  | 'MultiplyEquals'
  | 'DivideEquals'
  | 'RemainderEquals'
  | 'QuestionQuestionEquals'

export interface PipelineChainAst extends Node<'PipelineChainAst'> {
  lhsPipelineChain: PipelineAst | PipelineChainAst
  rhsPipeline: PipelineAst
  operator: 'AndAnd' | 'OrOr'
  background: boolean
}

export interface PipelineAst extends Node<'PipelineAst'> {
  pipelineElements: CommandBaseAst[]
  background: boolean
}

export interface CommandAst extends Node<'CommandAst'> {
  commandElements: CommandElementAst[]
  /** `&`, `.`, or none */
  invocationOperator: 'Ampersand' | 'Dot' | 'Unknown'
  redirections: RedirectionAst[]
}

export interface CommandExpressionAst extends Node<'CommandExpressionAst'> {
  expression: ExpressionAst
  redirections: RedirectionAst[]
}

export interface CommandParameterAst extends Node<'CommandParameterAst'> {
  parameterName: string
  /** of `-Name:value` */
  argument: ExpressionAst | undefined
  errorPosition: ScriptExtent
}

export type RedirectionStream = 'All' | 'Output' | 'Error' | 'Warning' | 'Verbose' | 'Debug' | 'Information'

export interface MergingRedirectionAst extends Node<'MergingRedirectionAst'> {
  fromStream: RedirectionStream
  toStream: RedirectionStream
}

export interface FileRedirectionAst extends Node<'FileRedirectionAst'> {
  fromStream: RedirectionStream
  append: boolean
  location: ExpressionAst
}

export type RedirectionAst = MergingRedirectionAst | FileRedirectionAst

// --- expressions

export interface TernaryExpressionAst extends Node<'TernaryExpressionAst'> {
  condition: ExpressionAst
  ifTrue: ExpressionAst
  ifFalse: ExpressionAst
}

export interface BinaryExpressionAst extends Node<'BinaryExpressionAst'> {
  operator: TokenKind
  left: ExpressionAst
  right: ExpressionAst
  /** the operator's extent */
  errorPosition: ScriptExtent
}

export interface UnaryExpressionAst extends Node<'UnaryExpressionAst'> {
  /** Exclaim, Not, Minus, Plus, Bnot, PlusPlus, MinusMinus, PostfixPlusPlus, PostfixMinusMinus, Isplit, Csplit, Join, Comma */
  tokenKind: TokenKind
  child: ExpressionAst
}

export interface AttributedExpressionAst extends Node<'AttributedExpressionAst'> {
  attribute: AttributeBaseAst
  child: ExpressionAst
}

export interface ConvertExpressionAst extends Node<'ConvertExpressionAst'> {
  /** the same node as `type` */
  attribute: TypeConstraintAst
  type: TypeConstraintAst
  child: ExpressionAst
}

export interface MemberExpressionAst extends Node<'MemberExpressionAst'> {
  expression: ExpressionAst
  member: CommandElementAst
  static: boolean
  nullConditional: boolean
}

export interface InvokeMemberExpressionAst extends Node<'InvokeMemberExpressionAst'> {
  expression: ExpressionAst
  member: CommandElementAst
  static: boolean
  nullConditional: boolean
  /** undefined: called without arguments */
  arguments: ExpressionAst[] | undefined
  genericTypeArguments: ITypeName[] | undefined
}

export interface BaseCtorInvokeMemberExpressionAst extends Node<'BaseCtorInvokeMemberExpressionAst'> {
  expression: ExpressionAst
  member: CommandElementAst
  static: boolean
  nullConditional: boolean
  arguments: ExpressionAst[] | undefined
  genericTypeArguments: ITypeName[] | undefined
}

export interface TypeExpressionAst extends Node<'TypeExpressionAst'> {
  typeName: ITypeName
}

export interface VariableExpressionAst extends Node<'VariableExpressionAst'> {
  variablePath: VariablePath
  splatted: boolean
}

export interface ConstantExpressionAst extends Node<'ConstantExpressionAst'> {
  /** a number, or the $true of `[Parameter(Mandatory)]` */
  literal: NumericLiteral
}

export type StringConstantType =
  | 'SingleQuoted'
  | 'SingleQuotedHereString'
  | 'DoubleQuoted'
  | 'DoubleQuotedHereString'
  | 'BareWord'

export interface StringConstantExpressionAst extends Node<'StringConstantExpressionAst'> {
  stringConstantType: StringConstantType
  value: string
}

export interface ExpandableStringExpressionAst extends Node<'ExpandableStringExpressionAst'> {
  /** as written between the quotes, escapes done, variables not expanded */
  value: string
  stringConstantType: StringConstantType
  nestedExpressions: ExpressionAst[]
  /** the literal text between the nested expressions: always one more than `nestedExpressions` has items */
  literals: string[]
}

export interface ScriptBlockExpressionAst extends Node<'ScriptBlockExpressionAst'> {
  scriptBlock: ScriptBlockAst
}

export interface ArrayLiteralAst extends Node<'ArrayLiteralAst'> {
  elements: ExpressionAst[]
}

export interface KeyValuePair {
  key: ExpressionAst
  value: StatementAst
}

export interface HashtableAst extends Node<'HashtableAst'> {
  keyValuePairs: KeyValuePair[]
}

export interface ArrayExpressionAst extends Node<'ArrayExpressionAst'> {
  subExpression: StatementBlockAst
}

export interface ParenExpressionAst extends Node<'ParenExpressionAst'> {
  pipeline: PipelineBaseAst
}

export interface SubExpressionAst extends Node<'SubExpressionAst'> {
  subExpression: StatementBlockAst
}

export interface UsingExpressionAst extends Node<'UsingExpressionAst'> {
  subExpression: ExpressionAst
}

export interface IndexExpressionAst extends Node<'IndexExpressionAst'> {
  target: ExpressionAst
  index: ExpressionAst
  nullConditional: boolean
}

// --- what could not be understood

export interface ErrorStatementFlag {
  name: string
  token: Token
  ast: Ast | undefined
}

export interface ErrorStatementAst extends Node<'ErrorStatementAst'> {
  /** the token that began the statement */
  token: Token | undefined
  flags: ErrorStatementFlag[]
  conditions: Ast[]
  bodies: Ast[]
  nestedAst: Ast[]
}

export interface ErrorExpressionAst extends Node<'ErrorExpressionAst'> {
  nestedAst: Ast[]
}

// --- the families

export type ExpressionAst =
  | TernaryExpressionAst
  | BinaryExpressionAst
  | UnaryExpressionAst
  | AttributedExpressionAst
  | ConvertExpressionAst
  | MemberExpressionAst
  | InvokeMemberExpressionAst
  | BaseCtorInvokeMemberExpressionAst
  | TypeExpressionAst
  | VariableExpressionAst
  | ConstantExpressionAst
  | StringConstantExpressionAst
  | ExpandableStringExpressionAst
  | ScriptBlockExpressionAst
  | ArrayLiteralAst
  | HashtableAst
  | ArrayExpressionAst
  | ParenExpressionAst
  | SubExpressionAst
  | UsingExpressionAst
  | IndexExpressionAst
  | ErrorExpressionAst

export type CommandElementAst = ExpressionAst | CommandParameterAst
export type CommandBaseAst = CommandAst | CommandExpressionAst
export type ChainableAst = PipelineAst | PipelineChainAst

/** What may stand where a value is computed: `PipelineBaseAst` of PowerShell. */
export type PipelineBaseAst = ChainableAst | AssignmentStatementAst | ErrorStatementAst

export type LoopStatementAst =
  | ForEachStatementAst
  | ForStatementAst
  | DoWhileStatementAst
  | DoUntilStatementAst
  | WhileStatementAst
export type LabeledStatementAst = LoopStatementAst | SwitchStatementAst

export type StatementAst =
  | PipelineBaseAst
  | LabeledStatementAst
  | TypeDefinitionAst
  | FunctionDefinitionAst
  | UsingStatementAst
  | IfStatementAst
  | DataStatementAst
  | TryStatementAst
  | TrapStatementAst
  | BreakStatementAst
  | ContinueStatementAst
  | ReturnStatementAst
  | ExitStatementAst
  | ThrowStatementAst
  | BlockStatementAst
  | ConfigurationDefinitionAst
  | DynamicKeywordStatementAst
  | CommandBaseAst

export type Ast =
  | ScriptBlockAst
  | ParamBlockAst
  | NamedBlockAst
  | StatementBlockAst
  | NamedAttributeArgumentAst
  | AttributeBaseAst
  | ParameterAst
  | MemberAst
  | CatchClauseAst
  | StatementAst
  | CommandElementAst
  | RedirectionAst

export type AstKind = Ast['kind']
export type AstOf<K extends AstKind> = Extract<Ast, { kind: K }>
