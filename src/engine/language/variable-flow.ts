/**
 * The flow of a script block: does every path of a method return, is every local variable assigned before it is used, and which
 * variables does PowerShell keep in compiled slots? Blocks of straight code and the edges between them, as its VariableAnalysis draws them.
 */
import type {
  Ast,
  BreakStatementAst,
  ContinueStatementAst,
  ExpressionAst,
  FunctionMemberAst,
  ITypeName,
  ParameterAst,
  PipelineBaseAst,
  ScriptBlockAst,
  StatementBlockAst,
  TryStatementAst,
  VariableExpressionAst,
} from './ast.ts'
import { assignmentTargets, isAnyLocal, isReference } from './ast-questions.ts'
import { Block, byText, type FlowTypes, type Loop, reverseDepthFirst, type Variable } from './flow-blocks.ts'
import { childrenOf, walk } from './walk.ts'

/** Attributes of a parameter that do not watch over its variable. */
const harmless =
  /^(system\.management\.automation\.)?(parameter|alias|allownull|allowempty\w+|supportswildcards|argumentcompleter|argumentcompletions|psdefaultvalue|hidden|experimental)(attribute)?$/i

/** Variables that every method has. */
const automatic = new Set([
  '_',
  'args',
  'this',
  'input',
  'pscmdlet',
  'psboundparameters',
  'myinvocation',
  'psscriptroot',
  'pscommandpath',
  '?',
])

const pessimizing =
  /^(microsoft\.powershell\.utility\\)?(new-variable|remove-variable|set-variable|set-psbreakpoint)$|^(nv|rv|sbp|sv|set)$/i

function nameOf(variable: VariableExpressionAst): string {
  const name = variable.variablePath.unqualifiedPath.toLowerCase()
  return name === 'psitem' ? '_' : name
}

class Flow {
  readonly entry = new Block(true)
  readonly exit = new Block()
  readonly variables = new Map<string, Variable>()
  #current = this.entry
  #loops: Loop[] = []
  #allDynamic = false

  readonly #types: FlowTypes

  constructor(body: ScriptBlockAst, parameters: readonly ParameterAst[], types: FlowTypes) {
    this.#types = types
    this.#findPessimizing(body)
    for (const parameter of parameters) this.#parameter(parameter)
    for (const block of [
      body.dynamicParamBlock,
      body.beginBlock,
      body.processBlock,
      body.endBlock,
      body.cleanBlock,
    ]) {
      for (const statement of block?.statements ?? []) this.#visit(statement)
    }
    this.#current.flowsTo(this.exit)
  }

  #parameter(parameter: ParameterAst): void {
    const constraints = parameter.attributes.filter((attribute) => attribute.kind === 'TypeConstraintAst')
    const type = constraints[0]?.typeName
    const variable = this.#variable(nameOf(parameter.name))
    const id = type && this.#types.id(type)
    variable.assigned = true
    variable.type = id ?? 'object'
    const isWatched = parameter.attributes.some(
      (attribute) => attribute.kind === 'AttributeAst' && !harmless.test(attribute.typeName.fullName),
    )
    if (isWatched || constraints.length > 1) variable.dynamic = true
    if (
      type &&
      (id === undefined || isReference(type) || this.#types.isMutable(type) || !this.#types.hasDefault(type))
    ) {
      variable.dynamic = true
    }
    this.entry.events.push({ assign: nameOf(parameter.name), type: variable.type })
  }

  #findPessimizing(body: ScriptBlockAst): void {
    walk(body, (node) => {
      if (
        node.kind === 'FunctionDefinitionAst' ||
        node.kind === 'ScriptBlockExpressionAst' ||
        node.kind === 'TrapStatementAst'
      ) {
        return false
      }
      if (node.kind === 'VariableExpressionAst' && node.variablePath.scope === 'private')
        this.#allDynamic = true
      if (node.kind === 'CommandAst') {
        const [name] = node.commandElements
        const isPessimizing = name?.kind === 'StringConstantExpressionAst' && pessimizing.test(name.value)
        if (isPessimizing || node.invocationOperator === 'Dot') this.#allDynamic = true
      }
      return true
    })
  }

  #variable(name: string): Variable {
    let variable = this.variables.get(name)
    if (!variable) {
      variable = { type: undefined, dynamic: false, assigned: false }
      this.variables.set(name, variable)
    }
    return variable
  }

  /** Ends the current block without a way on: what follows is not reached. */
  #leave(to: Block): Block {
    const block = this.#current
    block.flowsTo(to)
    this.#current = new Block()
    return block
  }

  #visitAll(nodes: readonly (Ast | undefined)[]): void {
    for (const node of nodes) if (node) this.#visit(node)
  }

  #visit(node: Ast): void {
    switch (node.kind) {
      case 'VariableExpressionAst':
        if (isAnyLocal(node.variablePath) && !automatic.has(nameOf(node)))
          this.#current.events.push({ use: node })
        break
      case 'FunctionDefinitionAst':
      case 'ScriptBlockExpressionAst':
      case 'TypeDefinitionAst':
      case 'TypeConstraintAst':
      case 'AttributeAst':
      case 'UsingExpressionAst':
      case 'ErrorStatementAst':
      case 'ErrorExpressionAst':
        break
      case 'StatementBlockAst':
        this.#visitAll(node.statements)
        break
      case 'IfStatementAst':
        this.#if(node.clauses, node.elseClause)
        break
      case 'TernaryExpressionAst':
        this.#ternary(node.condition, node.ifTrue, node.ifFalse)
        break
      case 'SwitchStatementAst': {
        const condition = () => {
          this.#visit(node.condition)
          this.#assign('switch', 'ienumerator', true)
        }
        this.#while(node.label, condition, () => this.#switchBody(node.clauses, node.default))
        break
      }
      case 'ForEachStatementAst': {
        const afterLoop = new Block()
        const condition = () => {
          this.#visit(node.condition)
          this.#current.flowsTo(afterLoop)
          this.#assign('foreach', 'ienumerator', true)
          if (isAnyLocal(node.variable.variablePath)) this.#assign(nameOf(node.variable), undefined)
        }
        this.#while(node.label, condition, () => this.#visit(node.body))
        this.#current.flowsTo(afterLoop)
        this.#current = afterLoop
        break
      }
      case 'ForStatementAst': {
        this.#visitAll([node.initializer])
        const { condition } = node
        this.#while(
          node.label,
          condition && (() => this.#visit(condition)),
          () => this.#visit(node.body),
          node.iterator,
        )
        break
      }
      case 'WhileStatementAst':
        this.#while(
          node.label,
          () => this.#visit(node.condition),
          () => this.#visit(node.body),
        )
        break
      case 'DoWhileStatementAst':
      case 'DoUntilStatementAst':
        this.#do(node.label, node.body, node.condition)
        break
      case 'TryStatementAst':
        this.#try(node)
        break
      case 'BreakStatementAst':
      case 'ContinueStatementAst':
        this.#jump(node)
        break
      case 'ReturnStatementAst':
        this.#visitAll([node.pipeline])
        this.#leave(this.exit).returns = true
        break
      case 'ExitStatementAst':
      case 'ThrowStatementAst':
        this.#visitAll([node.pipeline])
        this.#leave(this.exit).throws = true
        break
      case 'DataStatementAst':
        this.#visit(node.body)
        if (node.variable !== undefined) this.#assign(node.variable.toLowerCase(), 'object', true)
        break
      case 'AssignmentStatementAst':
        this.#visit(node.right)
        for (const target of assignmentTargets(node.left)) this.#assignTo(target)
        break
      case 'PipelineAst':
        this.#visitAll(node.pipelineElements)
        // a command may break out of any loop
        if (
          this.#loops.length > 0 &&
          node.pipelineElements.some((element) => element.kind === 'CommandAst')
        ) {
          for (const loop of this.#loops) {
            this.#current.flowsTo(loop.onBreak)
            this.#current.flowsTo(loop.onContinue)
          }
          const next = new Block()
          this.#current.flowsTo(next)
          this.#current = next
        }
        break
      case 'BinaryExpressionAst':
        this.#visit(node.left)
        if (node.operator === 'And' || node.operator === 'Or') this.#perhaps(node.right)
        else this.#visit(node.right)
        break
      case 'ConvertExpressionAst':
        this.#visit(node.child)
        break
      default:
        this.#visitAll(childrenOf(node))
    }
  }

  #assign(name: string, type: string | undefined, implicit = false): void {
    if (!automatic.has(name)) this.#current.events.push({ assign: name, type, implicit })
  }

  #assignTo(target: ExpressionAst): void {
    let inner: ExpressionAst = target
    let converts = 0
    let type: ITypeName | undefined
    let hasAttributes = false
    while (inner.kind === 'ConvertExpressionAst' || inner.kind === 'AttributedExpressionAst') {
      converts++
      if (inner.kind === 'ConvertExpressionAst') type ??= inner.type.typeName
      else hasAttributes = true
      inner = inner.child
    }
    if (inner.kind !== 'VariableExpressionAst') {
      this.#visit(target)
      return
    }
    if (!isAnyLocal(inner.variablePath)) return
    const name = nameOf(inner)
    const id = type && this.#types.id(type)
    if (hasAttributes || converts > 1) this.#variable(name).dynamic = true
    else {
      if (type && (id === undefined || this.#types.isMutable(type))) this.#variable(name).dynamic = true
      this.#assign(name, id)
    }
  }

  // --- branches

  #if(clauses: readonly { condition: Ast; body: Ast }[], elseClause: Ast | undefined): void {
    const afterIf = new Block()
    if (!elseClause) this.#current.flowsTo(afterIf)
    clauses.forEach((clause, i) => {
      const isLast = i === clauses.length - 1 && !elseClause
      const inside = new Block()
      const next = isLast ? afterIf : new Block()
      this.#visit(clause.condition)
      this.#current.flowsTo(inside)
      this.#current.flowsTo(next)
      this.#current = inside
      this.#visit(clause.body)
      this.#current.flowsTo(afterIf)
      this.#current = next
    })
    if (elseClause) {
      this.#visit(elseClause)
      this.#current.flowsTo(afterIf)
    }
    this.#current = afterIf
  }

  #ternary(condition: Ast, ifTrue: Ast, ifFalse: Ast): void {
    this.#visit(condition)
    const start = this.#current
    const afterwards = new Block()
    const branches = [ifTrue, ifFalse].map((branch) => ({ branch, block: new Block() }))
    for (const { block } of branches) start.flowsTo(block)
    for (const { branch, block } of branches) {
      this.#current = block
      this.#visit(branch)
      this.#current.flowsTo(afterwards)
    }
    this.#current = afterwards
  }

  #perhaps(right: Ast): void {
    const afterwards = new Block()
    const next = new Block()
    this.#current.flowsTo(afterwards)
    this.#current.flowsTo(next)
    this.#current = next
    this.#visit(right)
    this.#current.flowsTo(afterwards)
    this.#current = afterwards
  }

  #switchBody(clauses: readonly { condition: Ast; body: Ast }[], defaultClause: Ast | undefined): void {
    const afterSwitch = new Block()
    clauses.forEach((clause, i) => {
      const isLast = i === clauses.length - 1 && !defaultClause
      const inside = new Block()
      const next = isLast ? afterSwitch : new Block()
      this.#visit(clause.condition)
      this.#current.flowsTo(next)
      this.#current.flowsTo(inside)
      this.#current = inside
      this.#visit(clause.body)
      if (!isLast) {
        this.#current.flowsTo(next)
        this.#current = next
      }
    })
    if (defaultClause) {
      this.#current.flowsTo(afterSwitch)
      this.#visit(defaultClause)
    }
    this.#current.flowsTo(afterSwitch)
    this.#current = afterSwitch
  }

  // --- loops

  #while(
    label: string | undefined,
    condition: (() => void) | undefined,
    body: () => void,
    iterator?: PipelineBaseAst,
  ): void {
    const onContinue = new Block()
    if (iterator) {
      const start = new Block()
      this.#current.flowsTo(start)
      this.#current = onContinue
      this.#visit(iterator)
      this.#current.flowsTo(start)
      this.#current = start
    } else {
      this.#current.flowsTo(onContinue)
      this.#current = onContinue
    }
    const inside = new Block()
    const onBreak = new Block()
    if (condition) {
      condition()
      this.#current.flowsTo(onBreak)
    }
    this.#loops.push({ label: label?.toLowerCase() ?? '', onBreak, onContinue })
    this.#current.flowsTo(inside)
    this.#current = inside
    body()
    this.#current.flowsTo(onContinue)
    this.#current = onBreak
    this.#loops.pop()
  }

  #do(label: string | undefined, body: StatementBlockAst, condition: PipelineBaseAst): void {
    const onContinue = new Block()
    const inside = new Block()
    const onBreak = new Block()
    const repeat = new Block()
    this.#loops.push({ label: label?.toLowerCase() ?? '', onBreak, onContinue })
    this.#current.flowsTo(inside)
    this.#current = inside
    this.#visit(body)
    this.#current.flowsTo(onContinue)
    this.#current = onContinue
    this.#visit(condition)
    this.#current.flowsTo(onBreak)
    this.#current.flowsTo(repeat)
    repeat.flowsTo(inside)
    this.#current = onBreak
    this.#loops.pop()
  }

  #jump(node: BreakStatementAst | ContinueStatementAst): void {
    const { label } = node
    if (label) this.#visit(label)
    let target = this.#loops.at(-1)
    if (label) {
      const name = label.kind === 'StringConstantExpressionAst' ? label.value.toLowerCase() : undefined
      target = this.#loops.findLast((loop) => loop.label === name)
    }
    if (!target) this.#leave(this.exit).throws = true
    else this.#leave(node.kind === 'BreakStatementAst' ? target.onBreak : target.onContinue)
  }

  /** Any statement in the try may throw: what reaches a catch is what stood before the try. */
  #try(node: TryStatementAst): void {
    const before = this.#current
    this.#current = new Block()
    before.flowsTo(this.#current)
    this.#visit(node.body)
    const lastInTry = this.#current
    const finallyStart = node.finally && new Block()
    const afterTry = new Block()
    for (const clause of node.catchClauses) {
      this.#current = new Block()
      before.flowsTo(this.#current)
      this.#visit(clause.body)
      this.#current.flowsTo(finallyStart ?? afterTry)
    }
    if (finallyStart && node.finally) {
      lastInTry.flowsTo(finallyStart)
      this.#current = finallyStart
      this.#visit(node.finally)
      this.#current.flowsTo(afterTry)
      if (!node.catchClauses.some((clause) => clause.isCatchAll)) {
        before.flowsTo(finallyStart)
        const rethrow = new Block()
        this.#current.flowsTo(rethrow)
        rethrow.throws = true
        rethrow.flowsTo(this.exit)
      }
    } else lastInTry.flowsTo(afterTry)
    this.#current = afterTry
  }

  // --- the result

  /** Variables of one type wherever they are assigned: compiled code keeps them in slots. */
  slots(): Set<string> {
    if (this.#allDynamic) return new Set()
    this.#follow()
    return new Set([...this.variables].filter(([, { dynamic }]) => !dynamic).map(([name]) => name))
  }

  /** Uses that no assignment reaches on every path. */
  unassignedUses(): Set<VariableExpressionAst> {
    const wrong = this.#follow().filter(({ use, isKnown }) => {
      const variable = this.variables.get(nameOf(use))
      const isDynamic = variable !== undefined && (variable.dynamic || this.#allDynamic)
      // a dynamic variable is looked up when the method runs: that it is assigned anywhere is enough
      return isDynamic ? !variable.assigned : !isKnown
    })
    return new Set(wrong.map(({ use }) => use))
  }

  /** Works through the blocks in the order they run. */
  #follow(): { use: VariableExpressionAst; isKnown: boolean }[] {
    const uses: { use: VariableExpressionAst; isKnown: boolean }[] = []
    const order = reverseDepthFirst(this.entry)
    order.forEach((block, i) => {
      let assigned: Set<string> | undefined = i === 0 ? new Set() : undefined
      if (i > 0) {
        for (const { assigned: other } of block.predecessors) {
          if (!other) continue
          assigned = assigned ? new Set([...assigned].filter((name) => other.has(name))) : new Set(other)
        }
      }
      const known = assigned ?? new Set<string>()
      block.assigned = known
      for (const event of block.events) {
        if ('use' in event) {
          uses.push({ use: event.use, isKnown: known.has(nameOf(event.use)) })
        } else this.#assignAt(event.assign, event.type, known, event.implicit === true)
      }
    })
    return uses
  }

  /** A variable that is assigned with different types on different paths is dynamic. */
  #assignAt(name: string, type: string | undefined, known: Set<string>, implicit: boolean): void {
    const variable = this.#variable(name)
    const effective = type ?? (known.has(name) ? undefined : 'object')
    if (variable.type === undefined) variable.type = type ?? 'object'
    else if (effective !== undefined && effective !== variable.type) variable.dynamic = true
    if (!implicit) variable.assigned = true
    known.add(name)
  }
}

/** @returns whether every path ends in return or throw, and the variables used before they are assigned */
export function analyzeMethod(method: FunctionMemberAst): {
  allPathsReturn: boolean
  unassigned: Set<VariableExpressionAst>
} {
  const flow = new Flow(method.body, method.parameters, byText)
  return {
    allPathsReturn: flow.exit.predecessors.every(
      (block) => block.returns || block.throws || !block.reachable,
    ),
    unassigned: flow.unassignedUses(),
  }
}

/** @returns lower-case names of the variables that PowerShell keeps in slots when it compiles the block for a scope of its own */
export function slotVariables(body: ScriptBlockAst, types: FlowTypes): Set<string> {
  const { parent } = body
  const parameters =
    parent?.kind === 'FunctionDefinitionAst' && parent.parent?.kind === 'FunctionMemberAst'
      ? parent.parent.parameters
      : ((parent?.kind === 'FunctionDefinitionAst' ? parent.parameters : undefined) ??
        body.paramBlock?.parameters ??
        [])
  return new Flow(body, parameters, types).slots()
}
