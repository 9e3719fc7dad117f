/** What is wrong with a tree that the grammar allows (SemanticChecks): assignments, labels, splatting, methods, attributes ... */
import type { InSlices } from './in-slices.ts'
import type {
  ArrayLiteralAst,
  Ast,
  AttributeAst,
  AttributedExpressionAst,
  BreakStatementAst,
  ContinueStatementAst,
  ConvertExpressionAst,
  ExpressionAst,
  ForEachStatementAst,
  FunctionDefinitionAst,
  FunctionMemberAst,
  HashtableAst,
  ITypeName,
  ParameterAst,
  ReturnStatementAst,
  ScriptBlockAst,
  TryStatementAst,
  UnaryExpressionAst,
  UsingStatementAst,
  VariableExpressionAst,
} from './ast.ts'
import { ForEachFlags, SwitchFlags } from './ast.ts'
import {
  enclosingMember,
  isAnyLocal,
  isConstantVariable,
  isOrdered,
  isReference,
  isVoid,
  pureExpression,
  returnsVoid,
} from './ast-questions.ts'
import { attributeFactsOf, checkClassAttribute, classTargetsOf } from './attribute-checks.ts'
import { isConstant } from './constant-values.ts'
import { checkDscResource } from './dsc-resource-checks.ts'
import type { ParseEnvironment, TypeFacts } from './environment.ts'
import { analyzeMethod } from './variable-flow.ts'
import type { ErrorList, ParseErrorId } from './parse-errors.ts'
import { before, firstExtent } from './parser-base.ts'
import { checkRestrictedInto } from './restricted-language.ts'
import { tokenKindText } from './tokens.ts'
import { walkInSlices } from './walk.ts'

const arrayDepthMax = 200

/** Automatic variables and the only type that an assignment may cast them to. */
const automaticTypes = new Map([
  ['_', 'System.Object'],
  ['args', 'System.Object[]'],
  ['this', 'System.Object'],
  ['input', 'System.Object'],
  ['pscmdlet', 'System.Management.Automation.PSScriptCmdlet'],
  ['psboundparameters', 'System.Management.Automation.PSBoundParametersDictionary'],
  ['myinvocation', 'System.Management.Automation.InvocationInfo'],
  ['psscriptroot', 'System.String'],
  ['pscommandpath', 'System.String'],
])

/** Session variables that a method may use without a scope. */
const methodVariables = new Set([
  'lastexitcode',
  'error',
  'stacktrace',
  'outputencoding',
  'nestedpromptlevel',
  'pwd',
  'matches',
  'psapplicationoutputencoding',
])

const namespacePattern =
  /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*(?:\.[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Pc}\p{Mn}\p{Mc}\p{Cf}_]*)*$/u

const supportsAssignment = new Set<Ast['kind']>([
  'AttributedExpressionAst',
  'ConvertExpressionAst',
  'MemberExpressionAst',
  'InvokeMemberExpressionAst',
  'BaseCtorInvokeMemberExpressionAst',
  'VariableExpressionAst',
  'ArrayLiteralAst',
  'ParenExpressionAst',
  'IndexExpressionAst',
])

class SemanticChecker {
  readonly #errors: ErrorList
  readonly #environment: ParseEnvironment
  readonly #unassigned = new Set<VariableExpressionAst>()

  constructor(errors: ErrorList, environment: ParseEnvironment) {
    this.#errors = errors
    this.#environment = environment
  }

  #report(ast: { extent: Ast['extent'] }, errorId: ParseErrorId, ...args: unknown[]): void {
    this.#errors.report(ast.extent, errorId, args)
  }

  check(ast: Ast): void {
    switch (ast.kind) {
      case 'ParamBlockAst':
        this.#duplicateParameters(ast.parameters)
        break
      case 'TypeConstraintAst':
      case 'TypeExpressionAst':
        this.#arrayDepth(ast.typeName, ast)
        break
      case 'AttributeAst':
        this.#attribute(ast)
        break
      case 'TypeDefinitionAst':
        checkDscResource(ast, this.#errors)
        break
      case 'ParameterAst':
        this.#parameter(ast)
        break
      case 'FunctionMemberAst':
        this.#method(ast)
        break
      case 'FunctionDefinitionAst':
        this.#function(ast)
        break
      case 'SwitchStatementAst':
        if ((ast.flags & SwitchFlags.Parallel) !== 0) {
          this.#report(ast, 'KeywordParameterReservedForFutureUse', 'switch', 'parallel')
        }
        break
      case 'DataStatementAst': {
        const names = ast.commandsAllowed.map((name) =>
          name.kind === 'StringConstantExpressionAst' ? name.value : undefined,
        )
        const allowed = names.every((name) => name !== undefined)
          ? ['ConvertFrom-StringData', ...names]
          : undefined
        checkRestrictedInto(ast.body, { allowedCommands: allowed }, this.#errors)
        break
      }
      case 'ForEachStatementAst':
        this.#foreach(ast)
        break
      case 'TryStatementAst':
        this.#try(ast)
        break
      case 'BreakStatementAst':
      case 'ContinueStatementAst':
        this.#jump(ast)
        break
      case 'ReturnStatementAst':
        this.#return(ast)
        break
      case 'AssignmentStatementAst':
        this.#assignmentTarget(ast.left, ast.operator === 'Equals', (wrong) =>
          this.#report(wrong, 'InvalidLeftHandSide'),
        )
        break
      case 'UnaryExpressionAst':
        this.#unary(ast)
        break
      case 'ConvertExpressionAst':
        this.#convert(ast)
        break
      case 'UsingExpressionAst': {
        const wrong = wrongInUsing(ast.subExpression)
        if (wrong) this.#report(wrong, 'InvalidUsingExpression')
        break
      }
      case 'VariableExpressionAst':
        this.#variable(ast)
        break
      case 'HashtableAst':
        this.#hashtable(ast)
        break
      case 'AttributedExpressionAst':
        this.#attributed(ast)
        break
      case 'BlockStatementAst':
        if (!isInWorkflow(ast)) this.#report(ast.blockKeyword, 'UnexpectedKeyword', ast.blockKeyword.text)
        break
      case 'UsingStatementAst':
        this.#using(ast)
        break
      case 'PropertyMemberAst':
        if (ast.propertyType && isVoid(ast.propertyType.typeName)) {
          this.#report(ast.propertyType, 'TypeNotAllowedForProperty', ast.propertyType.typeName.fullName)
        }
        break
      default:
    }
  }

  // --- parameters, functions, methods

  #duplicateParameters(parameters: readonly ParameterAst[]): void {
    const names = new Set<string>()
    for (const parameter of parameters) {
      const { userPath } = parameter.name.variablePath
      if (names.has(userPath.toLowerCase()))
        this.#report(parameter.name, 'DuplicateFormalParameter', userPath)
      names.add(userPath.toLowerCase())
      const type = parameter.attributes.find((a) => a.kind === 'TypeConstraintAst' && isVoid(a.typeName))
      if (type) this.#report(type, 'VoidTypeConstraintNotAllowed')
    }
  }

  #parameter(ast: ParameterAst): void {
    const inMethod = ast.parent?.parent?.kind === 'FunctionMemberAst'
    let typed = false
    for (const attribute of ast.attributes) {
      if (attribute.kind !== 'TypeConstraintAst') continue
      if (isOrdered(attribute.typeName)) {
        this.#report(attribute, 'OrderedAttributeOnlyOnHashLiteralNode', attribute.typeName.fullName)
      } else if (inMethod) {
        if (typed) this.#report(attribute, 'MultipleTypeConstraintsOnMethodParam')
        typed = true
      }
    }
  }

  #function(ast: FunctionDefinitionAst): void {
    if (ast.parameters && ast.body.paramBlock)
      this.#report(ast.body.paramBlock, 'OnlyOneParameterListAllowed')
    else if (ast.parameters) this.#duplicateParameters(ast.parameters)
    if (ast.isWorkflow) this.#report(ast, 'WorkflowNotSupportedInPowerShellCore')
  }

  #method(ast: FunctionMemberAst): void {
    const { body } = ast
    if (body.paramBlock) this.#report(body.paramBlock, 'ParamBlockNotAllowedInMethod')
    const { beginBlock, processBlock, cleanBlock, dynamicParamBlock, endBlock } = body
    if (beginBlock || processBlock || cleanBlock || dynamicParamBlock || !endBlock?.unnamed) {
      const extent = firstExtent(dynamicParamBlock, beginBlock, processBlock, endBlock)
      this.#errors.report(extent, 'NamedBlockNotAllowedInMethod')
    }
    if (ast.isConstructor && ast.returnType) this.#report(ast.returnType, 'ConstructorCantHaveReturnType')
    const { allPathsReturn, unassigned } = analyzeMethod(ast)
    for (const use of unassigned) this.#unassigned.add(use)
    if (!allPathsReturn && !returnsVoid(ast))
      this.#errors.report(ast.nameExtent, 'MethodHasCodePathNotReturn')
  }

  #return(ast: ReturnStatementAst): void {
    this.#outOfFinally(ast, undefined)
    const member = enclosingMember(ast)
    if (member?.kind !== 'FunctionMemberAst') return
    const isVoidMethod = returnsVoid(member)
    if (ast.pipeline && isVoidMethod) this.#report(ast, 'VoidMethodHasReturn')
    else if (!ast.pipeline && !isVoidMethod) this.#report(ast, 'NonVoidMethodMissingReturnValue')
  }

  // --- attributes and types

  #arrayDepth(name: ITypeName, ast: Ast): void {
    let depth = 0
    for (let type = name; type.kind === 'ArrayTypeName'; type = type.elementType) {
      if (++depth > arrayDepthMax) {
        this.#report(ast, 'ScriptTooComplicated')
        return
      }
    }
  }

  #attribute(ast: AttributeAst): void {
    const targets = classTargetsOf(ast)
    const inClass = targets !== undefined
    const facts = targets && attributeFactsOf(ast, this.#environment)
    if (facts) checkClassAttribute(ast, targets, facts, this.#errors)
    const rules = { attributeArgument: true, inClass }
    const errorId = inClass
      ? 'ParameterAttributeArgumentNeedsToBeConstant'
      : 'ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock'
    const names = new Set<string>()
    for (const named of ast.namedArguments) {
      const name = named.argumentName.toLowerCase()
      if (names.has(name)) this.#report(named, 'DuplicateNamedArgument', named.argumentName)
      else if (!named.expressionOmitted && !isConstant(named.argument, rules))
        this.#report(named.argument, errorId)
      names.add(name)
    }
    for (const argument of ast.positionalArguments)
      if (!isConstant(argument, rules)) this.#report(argument, errorId)
  }

  #attributed(ast: AttributedExpressionAst): void {
    for (let node: ExpressionAst = ast; ; node = node.child) {
      if (node.kind !== 'AttributedExpressionAst' && node.kind !== 'ConvertExpressionAst') break
      if (node.child.kind === 'VariableExpressionAst') return
    }
    this.#report(ast.attribute, 'UnexpectedAttribute', ast.attribute.typeName.fullName)
  }

  #convert(ast: ConvertExpressionAst): void {
    const name = ast.type.typeName
    if (isOrdered(name)) {
      if (ast.child.kind !== 'HashtableAst')
        this.#report(ast, 'OrderedAttributeOnlyOnHashLiteralNode', name.fullName)
      return
    }
    if (!isReference(name)) return
    let multiple = false
    let child: ExpressionAst = ast.child
    while (child.kind === 'ConvertExpressionAst' || child.kind === 'AttributedExpressionAst') {
      if (child.kind === 'ConvertExpressionAst' && isReference(child.type.typeName)) {
        multiple = true
        this.#report(child.type, 'ReferenceNeedsToBeByItselfInTypeSequence')
      }
      child = child.child
    }
    const { parent } = ast
    if (parent?.kind !== 'ConvertExpressionAst' || multiple || isReference(parent.type.typeName)) return
    if (!isOnLeftOfAssignment(ast)) this.#report(ast.type, 'ReferenceNeedsToBeLastTypeInTypeConversion')
  }

  #factsOf(name: ITypeName): TypeFacts | undefined {
    if (name.kind !== 'TypeName') return undefined
    if (name.typeDefinitionAst) {
      const bases = name.typeDefinitionAst.baseTypes.flatMap((base) => {
        const facts = this.#factsOf(base.typeName)
        return facts ? [facts.fullName, ...facts.bases] : []
      })
      return { fullName: name.typeDefinitionAst.name, bases }
    }
    return this.#environment.resolveType?.(name.name, {
      attribute: false,
      genericArguments: 0,
      namespaces: [],
    })
  }

  #try(ast: TryStatementAst): void {
    const clauses = ast.catchClauses
    for (let i = 0; i < clauses.length - 1; i++) {
      const first = clauses[i] as (typeof clauses)[number]
      for (const second of clauses.slice(i + 1)) {
        if (first.isCatchAll) {
          this.#errors.report(before(second), 'EmptyCatchNotLast')
          break
        }
        for (const earlier of first.catchTypes) {
          const caught = this.#factsOf(earlier.typeName)
          if (!caught) continue
          for (const later of second.catchTypes) {
            const facts = this.#factsOf(later.typeName)
            if (facts && (facts.fullName === caught.fullName || facts.bases.includes(caught.fullName))) {
              this.#report(later, 'ExceptionTypeAlreadyCaught', facts.fullName)
            }
          }
        }
      }
    }
  }

  // --- flow

  #foreach(ast: ForEachStatementAst): void {
    const parallel = (ast.flags & ForEachFlags.Parallel) !== 0
    if (parallel) this.#report(ast, 'KeywordParameterReservedForFutureUse', 'foreach', 'parallel')
    if (!ast.throttleLimit) return
    this.#report(ast, 'KeywordParameterReservedForFutureUse', 'foreach', 'throttlelimit')
    if (!parallel) this.#report(ast, 'ThrottleLimitRequiresParallelFlag')
  }

  #jump(ast: BreakStatementAst | ContinueStatementAst): void {
    // a label that is not a constant is not known: undefined
    const label = !ast.label
      ? ''
      : ast.label.kind === 'StringConstantExpressionAst'
        ? ast.label.value
        : undefined
    this.#outOfFinally(ast, label)
    if (label) this.#labelExists(ast, label)
  }

  #labelExists(ast: Ast, label: string): void {
    for (let parent = ast.parent; parent; parent = parent.parent) {
      if (parent.kind === 'FunctionDefinitionAst') {
        if (parent.parent?.kind === 'FunctionMemberAst') this.#report(ast, 'LabelNotFound', label)
        return
      }
      if (isLoop(parent) && matchesLabel(label, parent.label)) return
    }
  }

  #outOfFinally(ast: Ast, label: string | undefined): void {
    for (let parent = ast.parent; parent; parent = parent.parent) {
      const { kind } = parent
      if (kind === 'NamedBlockAst' || kind === 'TrapStatementAst' || kind === 'ScriptBlockAst') return
      if (label !== undefined && (isLoop(parent) || parent.kind === 'SwitchStatementAst')) {
        if (matchesLabel(label, parent.label)) return
      }
      const { parent: grandparent } = parent
      if (grandparent?.kind === 'TryStatementAst' && grandparent.finally === parent) {
        this.#report(ast, 'ControlLeavingFinally')
        return
      }
    }
  }

  // --- assignment

  #unary(ast: UnaryExpressionAst): void {
    const { tokenKind } = ast
    if (!/(PlusPlus|MinusMinus)$/.test(tokenKind)) return
    this.#assignmentTarget(ast.child, false, (wrong) =>
      this.#report(wrong, 'OperatorRequiresVariableOrProperty', tokenKindText(tokenKind)),
    )
  }

  #assignmentTarget(ast: ExpressionAst, simple: boolean, report: (wrong: Ast) => void): void {
    if (ast.kind === 'ArrayLiteralAst') {
      if (simple) this.#listTarget(ast, report)
      else report(ast)
    } else if (ast.kind === 'ParenExpressionAst') {
      const inner = pureExpression(ast.pipeline)
      if (inner) this.#assignmentTarget(inner, simple, report)
      else report(ast.pipeline)
    } else if (!supportsAssignment.has(ast.kind) || ('nullConditional' in ast && ast.nullConditional))
      report(ast)
    else if (ast.kind === 'AttributedExpressionAst' || ast.kind === 'ConvertExpressionAst') {
      this.#attributedTarget(ast, simple, report)
    }
  }

  #listTarget(ast: ArrayLiteralAst, report: (wrong: Ast) => void): void {
    for (const element of ast.elements) this.#assignmentTarget(element, true, report)
  }

  /** Types before the target: [ref] stands alone, and automatic variables have a type already. */
  #attributedTarget(
    ast: AttributedExpressionAst | ConvertExpressionAst,
    simple: boolean,
    report: (wrong: Ast) => void,
  ): void {
    let inner: ExpressionAst = ast
    let converts = 0
    let reference: Ast | undefined
    let lastType: ITypeName | undefined
    while (inner.kind === 'AttributedExpressionAst' || inner.kind === 'ConvertExpressionAst') {
      if (inner.kind === 'ConvertExpressionAst') {
        converts++
        lastType = inner.type.typeName
        if (isReference(lastType)) reference = inner.type
        else if (isVoid(lastType)) this.#report(inner.type, 'VoidTypeConstraintNotAllowed')
      }
      inner = inner.child
    }
    if (reference && converts > 1) {
      this.#report(reference, 'ReferenceNeedsToBeByItselfInTypeConstraint')
      return
    }
    if (inner.kind === 'VariableExpressionAst' && isAnyLocal(inner.variablePath)) {
      const name = inner.variablePath.unqualifiedPath
      const expected = automaticTypes.get(name.toLowerCase())
      if (expected && !namesType(lastType, expected)) {
        this.#report(ast, 'AssignmentStatementToAutomaticNotSupported', name, expected)
      }
    }
    this.#assignmentTarget(inner, simple, report)
  }

  // --- variables, hash tables, using

  #variable(ast: VariableExpressionAst): void {
    const path = ast.variablePath
    const { parent } = ast
    if (ast.splatted && parent?.kind !== 'CommandAst' && parent?.kind !== 'UsingExpressionAst') {
      const inList = parent?.kind === 'ArrayLiteralAst' && parent.parent?.kind === 'CommandAst'
      this.#report(
        ast,
        inList ? 'SplattingNotPermittedInArgumentList' : 'SplattingNotPermitted',
        path.userPath,
      )
    }
    if (
      this.#unassigned.has(ast) &&
      !isConstantVariable(path) &&
      !methodVariables.has(path.userPath.toLowerCase())
    ) {
      this.#report(ast, 'VariableNotLocal')
    }
    if (path.userPath.toLowerCase() === 'this' && enclosingMember(ast)?.isStatic) {
      this.#report(ast, 'NonStaticMemberAccessInStaticMember', path.userPath)
    }
  }

  #hashtable(ast: HashtableAst): void {
    const keys = new Set<string>()
    for (const { key } of ast.keyValuePairs) {
      const text = constantText(key)
      if (text === undefined) continue
      if (keys.has(text.toLowerCase())) this.#report(key, 'DuplicateKeyInHashLiteral', text)
      keys.add(text.toLowerCase())
    }
  }

  #using(ast: UsingStatementAst): void {
    const kind = ast.usingStatementKind
    if (kind === 'Command' || kind === 'Type' || ast.alias) this.#report(ast, 'UsingStatementNotSupported')
    if (kind === 'Namespace' && ast.name && !namespacePattern.test(ast.name.value)) {
      this.#report(ast.name, 'InvalidNamespaceValue')
    }
  }
}

function isLoop(
  ast: Ast,
): ast is Extract<Ast, { kind: 'ForStatementAst' | 'ForEachStatementAst' | 'WhileStatementAst' }> {
  return /^(For|ForEach|While|DoWhile|DoUntil)StatementAst$/.test(ast.kind)
}

function matchesLabel(label: string, loop: string | undefined): boolean {
  return label === '' || label.toLowerCase() === (loop ?? '').toLowerCase()
}

function namesType(name: ITypeName | undefined, fullName: string): boolean {
  if (!name) return false
  const written = name.fullName.toLowerCase()
  const full = fullName.toLowerCase()
  return (
    written === full || `system.${written}` === full || `system.management.automation.${written}` === full
  )
}

function constantText(key: ExpressionAst): string | undefined {
  if (key.kind === 'StringConstantExpressionAst') return key.value
  if (key.kind !== 'ConstantExpressionAst') return undefined
  const { literal } = key
  if (literal.type !== 'decimal' || literal.scale === 0) return String(literal.value)
  const digits = String(literal.value).padStart(literal.scale + 1, '0')
  return `${digits.slice(0, -literal.scale)}.${digits.slice(-literal.scale)}`
}

/** `$using:` takes a variable, its properties by constant names, and constant indexes. */
function wrongInUsing(expression: ExpressionAst): ExpressionAst | undefined {
  let node = expression
  for (;;) {
    if (node.kind === 'VariableExpressionAst') return undefined
    if (node.kind === 'MemberExpressionAst' && node.member.kind === 'StringConstantExpressionAst')
      node = node.expression
    else if (node.kind === 'IndexExpressionAst') {
      if (!isConstant(node.index, { attributeArgument: true })) return node.index
      node = node.target
    } else return node
  }
}

function isOnLeftOfAssignment(ast: Ast): boolean {
  let node: Ast = ast
  for (let parent = ast.parent; parent; parent = parent.parent) {
    if (parent.kind === 'AssignmentStatementAst') return parent.left === node
    if (parent.kind === 'CommandExpressionAst') return false
    node = parent
  }
  return false
}

function isInWorkflow(ast: Ast): boolean {
  for (let node: Ast | undefined = ast; node; node = node.parent) {
    if (node.kind === 'ScriptBlockAst' && node.parent?.kind === 'FunctionDefinitionAst')
      return node.parent.isWorkflow
  }
  return false
}

/** Checks the tree; parents must be set and symbols resolved. */
export function checkSemantics(
  root: ScriptBlockAst,
  errors: ErrorList,
  environment: ParseEnvironment,
): InSlices<void> {
  const checker = new SemanticChecker(errors, environment)
  return walkInSlices(root, (ast) => checker.check(ast))
}
