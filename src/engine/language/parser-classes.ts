/** Classes, enumerations, `using`, and the refusal of configurations. */
import type {
  Ast,
  AttributeAst,
  AttributeBaseAst,
  ErrorStatementAst,
  ExpressionAst,
  FunctionDefinitionAst,
  HashtableAst,
  MemberAst,
  PropertyMemberAst,
  StatementAst,
  StringConstantExpressionAst,
  TypeConstraintAst,
  TypeDefinitionAst,
  UsingStatementAst,
} from './ast.ts'
import { MemberAttributes, TypeAttributes } from './ast.ts'
import {
  after,
  errorStatement,
  extentOf,
  firstExtent,
  stringConstant,
  variableExpression,
} from './parser-base.ts'
import { StatementParser } from './parser-statements.ts'
import type { ScriptExtent } from './source-text.ts'
import { emptyExtent } from './source-text.ts'
import type { Token } from './tokens.ts'
import { TokenFlags, tokenKindText } from './tokens.ts'
import { parseVariablePath } from './variable-path.ts'

/** What an enumeration may be based on. */
const enumBaseTypes =
  /^(system\.)?(byte|int16|int32|int64|sbyte|uint16|uint32|uint64|int|long|short|ushort|uint|ulong)$/i

interface Modifiers {
  attributes: AttributeAst[]
  type: TypeConstraintAst | undefined
  isStatic: boolean
  isHidden: boolean
  /** where the member begins */
  start: ScriptExtent
  /** the last attribute or modifier */
  last: { readonly extent: ScriptExtent } | undefined
  token: Token
}

export abstract class ClassParser extends StatementParser {
  protected classDefinitionRule(attributes: AttributeBaseAst[] | undefined, classToken: Token): StatementAst {
    this.skipNewlines()
    const nameToken = this.simpleNameToken()
    if (!nameToken) {
      this.reportIncompleteInput(after(classToken), 'MissingNameAfterKeyword', classToken.text)
      return errorStatement(classToken.extent)
    }
    nameToken.flags = (nameToken.flags & ~TokenFlags.MemberName) | TokenFlags.TypeName
    this.skipNewlines()
    const mode = this.lexer.mode
    try {
      this.setMode('signature')
      return this.#classBody(attributes ?? [], classToken, nameToken)
    } finally {
      this.setMode(mode)
    }
  }

  #classBody(attributes: AttributeBaseAst[], classToken: Token, nameToken: Token): StatementAst {
    const name = nameToken.text
    const baseTypes = this.#baseTypes()
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      const last = baseTypes.at(-1) ?? nameToken
      this.reportIncompleteInput(after(last), 'MissingTypeBody', tokenKindText(classToken.kind))
      return errorStatement(extentOf(classToken, last), baseTypes)
    }
    let end = lCurly.extent
    const members: MemberAst[] = []
    const nested: Ast[] = []
    for (;;) {
      const { member, errors } = this.#classMember(name)
      if (!member && !errors) break
      if (member) {
        members.push(member)
        end = member.extent
      }
      if (errors && errors.length > 0) {
        nested.push(...errors)
        end = (errors.at(-1) as Ast).extent
      }
    }
    const rCurly = this.nextToken()
    if (rCurly.kind === 'RCurly') end = rCurly.extent
    else {
      this.unget(rCurly)
      this.reportIncompleteAt(after(lCurly), rCurly.extent, 'MissingEndCurlyBrace')
    }
    const extent = extentOf(attributes[0] ?? classToken, end)
    const definition = typeDefinition(extent, name, attributes, members, TypeAttributes.Class, baseTypes)
    const types = attributes.filter((attribute) => attribute.kind === 'TypeConstraintAst')
    if (types.length > 0) nested.push(...types, definition)
    return nested.length > 0 ? errorStatement(extent, nested) : definition
  }

  #baseTypes(): TypeConstraintAst[] {
    const types: TypeConstraintAst[] = []
    const colon = this.peekToken()
    if (colon.kind !== 'Colon') return types
    this.skipToken()
    this.skipNewlines()
    let comma: Token | undefined
    for (;;) {
      const type = this.typeNameRule(false)?.name
      if (!type) {
        this.reportIncompleteInput(after(comma ?? colon), 'TypeNameExpected')
        return types
      }
      types.push({ kind: 'TypeConstraintAst', extent: type.extent, parent: undefined, typeName: type })
      this.skipNewlines()
      comma = this.peekToken()
      if (comma.kind !== 'Comma') return types
      this.skipToken()
      this.skipNewlines()
    }
  }

  // --- members

  #modifiers(): Modifiers {
    const attributes: AttributeAst[] = []
    let type: TypeConstraintAst | undefined
    let start: ScriptExtent | undefined
    let last: { readonly extent: ScriptExtent } | undefined
    let isStatic = false
    let isHidden = false
    for (;;) {
      this.skipNewlines()
      const attribute = this.attributeRule()
      if (attribute) {
        last = attribute
        start ??= attribute.extent
        if (attribute.kind === 'AttributeAst') attributes.push(attribute)
        else if (!type) type = attribute
        else this.reportError(attribute.extent, 'TooManyTypes')
        continue
      }
      const token = this.peekToken()
      start ??= token.extent
      if (token.kind !== 'Hidden' && token.kind !== 'Static') {
        return { attributes, type, isStatic, isHidden, start, last, token }
      }
      if (token.kind === 'Hidden' ? isHidden : isStatic)
        this.reportError(token.extent, 'DuplicateQualifier', token.text)
      if (token.kind === 'Hidden') isHidden = true
      else isStatic = true
      last = token
      this.skipToken()
    }
  }

  #classMember(className: string): { member?: MemberAst; errors?: Ast[] } {
    const modifiers = this.#modifiers()
    const { attributes, type, token } = modifiers
    const partial: Ast[] = type ? [...attributes, type] : attributes
    const failed = (more: Ast[] = []) => {
      const errors = [...partial, ...more]
      return errors.length > 0 ? { errors } : {}
    }
    if (token.kind === 'Variable') return this.#property(modifiers, failed)
    if (token.kind === 'Identifier' || (token.flags & TokenFlags.Keyword) !== 0) {
      token.flags = 0
      this.skipToken()
      const definition = this.#method(token, className, modifiers.isStatic)
      if (definition.kind !== 'FunctionDefinitionAst') {
        this.syncOnError(false, 'RCurly')
        return failed()
      }
      return { member: functionMember(modifiers, definition) }
    }
    if (modifiers.last) {
      this.reportIncompleteInput(after(modifiers.last), 'IncompleteMemberDefinition')
      return failed()
    }
    return {}
  }

  #property(
    modifiers: Modifiers,
    failed: (more?: Ast[]) => { errors?: Ast[] },
  ): { member?: MemberAst; errors?: Ast[] } {
    const { token } = modifiers
    this.skipToken()
    let initialValue: ExpressionAst | undefined
    if (this.peekKind() === 'Equals') {
      this.skipToken()
      this.skipNewlines()
      initialValue = this.expressionRule()
    }
    const end = this.#memberEnd((initialValue ?? token).extent, true)
    const name = token.name ?? ''
    if (name === '') return failed(initialValue ? [initialValue] : [])
    const flags =
      MemberAttributes.Public |
      (modifiers.isStatic ? MemberAttributes.Static : 0) |
      (modifiers.isHidden ? MemberAttributes.Hidden : 0)
    const extent = extentOf(modifiers.start, end)
    return { member: propertyMember(extent, name, modifiers.type, modifiers.attributes, flags, initialValue) }
  }

  /** A member ends at a line end, a semicolon (which belongs to it) or the closing brace. */
  #memberEnd(end: ScriptExtent, report: boolean): ScriptExtent {
    const terminator = this.peekToken()
    if (
      terminator.kind !== 'NewLine' &&
      terminator.kind !== 'Semi' &&
      terminator.kind !== 'RCurly' &&
      report
    ) {
      this.reportIncompleteInput(after(end), 'MissingPropertyTerminator')
    }
    this.skipNewlinesAndSemicolons()
    return terminator.kind === 'Semi' ? terminator.extent : end
  }

  #method(nameToken: Token, className: string, isStatic: boolean): FunctionDefinitionAst | ErrorStatementAst {
    const name = nameToken.text
    let errorEnd: ScriptExtent | undefined
    let rParen: Token | undefined
    let parameters: FunctionDefinitionAst['parameters'] = []
    if (this.peekKind() === 'LParen') ({ parameters, errorEnd, rParen } = this.functionParametersRule())
    else this.reportIncompleteInput(after(nameToken), 'MissingMethodParameterList')
    const isConstructor = name.toLowerCase() === className.toLowerCase() && !isStatic
    const base = isConstructor ? this.#baseCall() : undefined
    errorEnd = base?.errorEnd ?? errorEnd
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      if (!errorEnd) {
        errorEnd = firstExtent(rParen, nameToken)
        this.reportIncompleteInput(after(errorEnd), 'MissingFunctionBody')
      }
    }
    if (errorEnd) return errorStatement(extentOf(nameToken, errorEnd), parameters)
    const mode = this.lexer.mode
    this.setMode('command')
    const body = this.scriptBlockRule(lCurly, false, base && baseConstructorCall(base))
    this.setMode(mode)
    return {
      kind: 'FunctionDefinitionAst',
      extent: extentOf(nameToken, body),
      parent: undefined,
      name,
      isFilter: false,
      isWorkflow: false,
      parameters: parameters?.length ? parameters : undefined,
      body,
      nameExtent: nameToken.extent,
    }
  }

  /** `: base(...)` of a constructor; without one the base is called without arguments. */
  #baseCall(): BaseCall {
    this.skipNewlines()
    const mode = this.lexer.mode
    try {
      this.setMode('signature')
      const colon = this.peekToken()
      if (colon.kind !== 'Colon') return { args: [] }
      this.skipToken()
      this.skipNewlines()
      const base = this.peekToken()
      if (base.kind !== 'Base') {
        this.reportIncompleteInput(after(colon), 'MissingBaseCtorCall')
        return { args: [], errorEnd: colon.extent }
      }
      this.skipToken()
      this.skipNewlines()
      const lParen = this.peekToken()
      if (lParen.kind !== 'LParen') {
        this.reportIncompleteInput(after(base), 'MissingMethodParameterList')
        return { args: [], errorEnd: base.extent }
      }
      this.skipToken()
      const { args, lastExtent } = this.invokeParamParenListRule(lParen)
      this.skipNewlines()
      return { args, base, lastExtent }
    } finally {
      this.setMode(mode)
    }
  }

  // --- enumerations

  protected enumDefinitionRule(attributes: AttributeBaseAst[] | undefined, enumToken: Token): StatementAst {
    this.skipNewlines()
    const name = this.simpleNameRule()
    if (!name) {
      this.reportIncompleteInput(after(enumToken), 'MissingNameAfterKeyword', enumToken.text)
      return errorStatement(enumToken.extent)
    }
    const mode = this.lexer.mode
    try {
      this.setMode('signature')
      return this.#enumBody(attributes ?? [], enumToken, name)
    } finally {
      this.setMode(mode)
    }
  }

  #enumBody(
    attributes: AttributeBaseAst[],
    enumToken: Token,
    name: StringConstantExpressionAst,
  ): StatementAst {
    const baseTypes: TypeConstraintAst[] = []
    const colon = this.peekToken()
    if (colon.kind === 'Colon') {
      this.skipToken()
      this.skipNewlines()
      const type = this.typeNameRule(false)?.name
      if (!type) this.reportIncompleteInput(after(colon), 'TypeNameExpected')
      else {
        if (!enumBaseTypes.test(type.fullName))
          this.reportError(type.extent, 'InvalidUnderlyingType', type.name)
        baseTypes.push({ kind: 'TypeConstraintAst', extent: type.extent, parent: undefined, typeName: type })
      }
    }
    this.skipNewlines()
    const lCurly = this.nextToken()
    if (lCurly.kind !== 'LCurly') {
      this.unget(lCurly)
      this.reportIncompleteInput(after(name), 'MissingTypeBody', tokenKindText(enumToken.kind))
      return errorStatement(extentOf(enumToken, name))
    }
    const members: MemberAst[] = []
    for (let member = this.#enumMember(); member; member = this.#enumMember()) members.push(member)
    const rCurly = this.nextToken()
    if (rCurly.kind !== 'RCurly') {
      this.unget(rCurly)
      this.reportIncompleteAt(after(lCurly), rCurly.extent, 'MissingEndCurlyBrace')
    }
    const start = attributes[0] ?? enumToken
    const extent = extentOf(start, rCurly)
    const definition = typeDefinition(extent, name.value, attributes, members, TypeAttributes.Enum, baseTypes)
    const types = attributes.filter((attribute) => attribute.kind === 'TypeConstraintAst')
    return types.length > 0 ? errorStatement(start.extent, [...types, definition]) : definition
  }

  #enumMember(): PropertyMemberAst | undefined {
    this.skipNewlines()
    const name = this.simpleNameRule()
    if (!name) return undefined
    let end = name.extent
    let initialValue: ExpressionAst | undefined
    let missing = false
    const mode = this.lexer.mode
    this.setMode('expression')
    const equals = this.peekToken()
    if (equals.kind === 'Equals') {
      this.skipToken()
      initialValue = this.expressionRule()
      missing = !initialValue
      if (missing) this.reportError(after(equals), 'ExpectedValueExpression', tokenKindText(equals.kind))
      end = (initialValue ?? equals).extent
    }
    this.setMode(mode)
    end = this.#memberEnd(end, !missing)
    const flags = MemberAttributes.Public | MemberAttributes.Static | MemberAttributes.Literal
    return propertyMember(extentOf(name, end), name.value, undefined, [], flags, initialValue)
  }

  // --- using

  protected usingStatementRule(usingToken: Token): StatementAst {
    const directive = this.nextToken()
    const kind = usingKinds.get(directive.kind)
    if (!kind) {
      this.unget(directive)
      this.reportIncompleteInput(after(usingToken), 'MissingUsingStatementDirective')
      return errorStatement(usingToken.extent)
    }
    const itemToken = this.nextToken()
    if (['EndOfInput', 'NewLine', 'Comma', 'Semi'].includes(itemToken.kind)) {
      this.reportIncompleteInput(after(directive), 'MissingUsingItemName')
      return errorStatement(extentOf(usingToken, directive))
    }
    const item = this.getCommandArgument('argument', itemToken)
    if (!item) {
      this.reportError(itemToken.extent, 'InvalidValueForUsingItemName', itemToken.text)
      this.syncOnError(true, 'Semi', 'NewLine')
      return errorStatement(extentOf(usingToken, itemToken))
    }
    if (item.kind === 'HashtableAst' && kind === 'Module') {
      this.requireStatementTerminator()
      return usingStatement(extentOf(usingToken, item), kind, undefined, undefined, item)
    }
    if (item.kind !== 'StringConstantExpressionAst') {
      this.reportError(item.extent, 'InvalidValueForUsingItemName', item.extent.text)
      return errorStatement(extentOf(usingToken, item))
    }
    if (kind === 'Assembly') this.#checkAssembly(item)
    else {
      const equals = this.peekToken()
      if (equals.kind === 'Equals') {
        this.skipToken()
        return this.#usingAlias(usingToken, kind, item, equals)
      }
      if (kind === 'Type' || kind === 'Command') {
        this.reportIncompleteInput(after(itemToken), 'MissingEqualsInUsingAlias')
        return errorStatement(extentOf(usingToken, item), [item])
      }
    }
    this.requireStatementTerminator()
    return usingStatement(extentOf(usingToken, item), kind, item, undefined, undefined)
  }

  #usingAlias(
    usingToken: Token,
    kind: UsingStatementAst['usingStatementKind'],
    item: StringConstantExpressionAst,
    equals: Token,
  ): StatementAst {
    const token = this.nextToken()
    if (token.kind === 'EndOfInput' || token.kind === 'NewLine' || token.kind === 'Semi') {
      this.unget(token)
      this.reportIncompleteInput(after(equals), 'MissingNamespaceAlias')
      return errorStatement(extentOf(usingToken, equals))
    }
    if (token.kind === 'Comma') {
      this.reportError(token.extent, 'UnexpectedUnaryOperator', token.text)
      return errorStatement(extentOf(usingToken, token))
    }
    const alias = this.getCommandArgument('argument', token)
    const extent = extentOf(usingToken, token)
    if (kind === 'Module' && alias?.kind === 'HashtableAst') {
      this.requireStatementTerminator()
      return usingStatement(extent, kind, item, undefined, alias)
    }
    if (alias?.kind !== 'StringConstantExpressionAst') {
      const errorExtent = firstExtent(alias, token)
      this.reportError(errorExtent, 'InvalidValueForUsingItemName', errorExtent.text)
      return errorStatement(extentOf(usingToken, errorExtent), [item, alias])
    }
    this.requireStatementTerminator()
    return usingStatement(extent, kind, item, alias, undefined)
  }

  /** No assembly can be loaded here: every name is reported as one that was not found. */
  #checkAssembly(name: StringConstantExpressionAst): void {
    const uri = /^([a-z][a-z0-9+.-]+):/i.exec(name.value)
    if (/^(\\\\|\/\/)/.test(name.value))
      this.reportError(name.extent, 'CannotLoadAssemblyFromUncPath', name.value)
    else if (uri?.[1] && uri[1].toLowerCase() !== 'file') {
      this.reportError(name.extent, 'CannotLoadAssemblyWithUriSchema', uri[1].toLowerCase())
    } else this.reportError(name.extent, 'ErrorLoadingAssembly', name.value)
  }

  // --- configurations

  /** PowerShell on Linux knows no configurations: the name is read, then what DSC needs is not found. */
  protected configurationStatementRule(token: Token): StatementAst | undefined {
    this.skipNewlines()
    const nameToken = this.nextToken()
    if (nameToken.kind === 'LCurly') {
      this.reportError(after(token), 'MissingConfigurationName')
      this.scriptBlockExpressionRule(nameToken)
      return undefined
    }
    if (nameToken.kind === 'EndOfInput' || nameToken.kind === 'Comma') {
      this.unget(nameToken)
      this.reportIncompleteInput(after(nameToken), 'MissingConfigurationName')
      return undefined
    }
    const name = this.getCommandArgument('argument', nameToken)
    if (!name) {
      this.reportError(after(nameToken), 'ParameterRequiresArgument', nameToken.text)
      this.reportIncompleteInput(nameToken.extent, 'MissingConfigurationName')
    } else if (
      name.kind === 'StringConstantExpressionAst' &&
      !/^[A-Za-z][A-Za-z0-9_./-]*$/.test(name.value)
    ) {
      this.reportError(name.extent, 'InvalidConfigurationName', name.value)
    }
    this.skipNewlines()
    this.reportError(nameToken.extent, 'ParserError', noDsc)
    // what was looked ahead at is lost, as in the original
    this.resync(this.restorePoint())
    return undefined
  }
}

const noDsc =
  'System.IO.DirectoryNotFoundException: Unable to find DSC schema store at /etc/opt/omi/conf/dsc/configuration. ' +
  'Please ensure PS DSC for Linux is installed.'

const usingKinds = new Map<string, UsingStatementAst['usingStatementKind']>([
  ['Namespace', 'Namespace'],
  ['Type', 'Type'],
  ['Module', 'Module'],
  ['Command', 'Command'],
  ['Assembly', 'Assembly'],
])

interface BaseCall {
  args: ExpressionAst[]
  base?: Token
  lastExtent?: ScriptExtent
  errorEnd?: ScriptExtent
}

/** The statement that every constructor begins with. */
function baseConstructorCall(call: BaseCall): StatementAst {
  const { base } = call
  const extent = base && call.lastExtent ? extentOf(base, call.lastExtent) : emptyExtent
  const keyword = base?.extent ?? emptyExtent
  return {
    kind: 'CommandExpressionAst',
    extent,
    parent: undefined,
    redirections: [],
    expression: {
      kind: 'BaseCtorInvokeMemberExpressionAst',
      extent,
      parent: undefined,
      expression: variableExpression(keyword, parseVariablePath('this'), false),
      member: stringConstant(keyword, '.ctor'),
      static: false,
      nullConditional: false,
      arguments: call.args.length > 0 ? call.args : undefined,
      genericTypeArguments: undefined,
    },
  }
}

function usingStatement(
  extent: ScriptExtent,
  usingStatementKind: UsingStatementAst['usingStatementKind'],
  name: StringConstantExpressionAst | undefined,
  alias: StringConstantExpressionAst | undefined,
  moduleSpecification: HashtableAst | undefined,
): UsingStatementAst {
  return {
    kind: 'UsingStatementAst',
    extent,
    parent: undefined,
    usingStatementKind,
    name,
    alias,
    moduleSpecification,
  }
}

function typeDefinition(
  extent: ScriptExtent,
  name: string,
  attributes: AttributeBaseAst[],
  members: MemberAst[],
  typeAttributes: number,
  baseTypes: TypeConstraintAst[],
): TypeDefinitionAst {
  return {
    kind: 'TypeDefinitionAst',
    extent,
    parent: undefined,
    name,
    attributes: attributes.filter((attribute) => attribute.kind === 'AttributeAst'),
    baseTypes,
    members,
    typeAttributes,
    isEnum: typeAttributes === TypeAttributes.Enum,
    isClass: typeAttributes === TypeAttributes.Class,
    isInterface: false,
  }
}

function propertyMember(
  extent: ScriptExtent,
  name: string,
  propertyType: TypeConstraintAst | undefined,
  attributes: AttributeAst[],
  flags: number,
  initialValue: ExpressionAst | undefined,
): PropertyMemberAst {
  return {
    kind: 'PropertyMemberAst',
    extent,
    parent: undefined,
    name,
    propertyType,
    attributes,
    propertyAttributes: flags,
    initialValue,
    isPublic: true,
    isPrivate: false,
    isHidden: (flags & MemberAttributes.Hidden) !== 0,
    isStatic: (flags & MemberAttributes.Static) !== 0,
  }
}

function functionMember(modifiers: Modifiers, definition: FunctionDefinitionAst): MemberAst {
  const { isStatic, isHidden } = modifiers
  return {
    kind: 'FunctionMemberAst',
    extent: extentOf(modifiers.start, definition),
    parent: undefined,
    name: definition.name,
    attributes: modifiers.attributes,
    returnType: modifiers.type,
    functionDefinition: definition,
    parameters: definition.parameters ?? [],
    body: definition.body,
    methodAttributes:
      MemberAttributes.Public |
      (isStatic ? MemberAttributes.Static : 0) |
      (isHidden ? MemberAttributes.Hidden : 0),
    isPublic: true,
    isPrivate: false,
    isHidden,
    isStatic,
    // settled when parents are known: the name of the class
    isConstructor: false,
    nameExtent: definition.nameExtent,
  }
}
