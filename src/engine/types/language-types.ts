/** System.Management.Automation.Language: the parser, the syntax tree, tokens and positions, as scripts see them. */
import { positionMessage } from '../runtime/position.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { arrayType, type NetType, T } from '../../objects/net-type.ts'
import type { PSReference } from '../../objects/misc.ts'
import { commandName } from '../language/ast-questions.ts'
import type { Ast, AstOf, ITypeName, ScriptBlockAst } from '../language/ast.ts'
import type { ParseError } from '../language/parse-errors.ts'
import { parseInput, parseInSlices, type ParseResult } from '../language/parser.ts'
import type { InSlices } from '../language/in-slices.ts'
import { fuelSlice } from '../../settings/limits.ts'
import { emptyExtent, type ScriptExtent, type ScriptPosition } from '../language/source-text.ts'
import type { Token } from '../language/tokens.ts'
import { parseVariablePath, type VariablePath } from '../language/variable-path.ts'
import { childrenOf } from '../language/walk.ts'
import type { EngineContext } from '../runtime/context.ts'
import { isTrue } from '../runtime/convert.ts'
import { throwNet } from '../runtime/failure.ts'
import { callDelegate } from '../runtime/member-calls.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { isTask, promptly, type Task } from '../runtime/task.ts'
import { setReference } from './comparison-table.ts'
import { setScriptBlockAst } from './session/script-block.ts'
import {
  astValue,
  enumValue,
  extentValue,
  language,
  languageProperty,
  type LanguageValue,
  literalValue,
  parseErrorValue,
  positionValue,
  tokenValue,
} from './language-values.ts'
import { languageMetadata } from './metadata/language.ts'
import { genericType, implement, type TypeImplementation } from './surface.ts'
import { addMetadata, loadType } from './type-loader.ts'
import { argumentNull } from './values.ts'

type Of<K extends Ast['kind']> = LanguageValue<AstOf<K>>
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace

addMetadata(`#class System.Management.Automation.Language.InternalScriptExtent :System.Object;System.Management.Automation.Language.IScriptExtent @26
string File {get;}
System.Management.Automation.Language.IScriptPosition StartScriptPosition {get;}
System.Management.Automation.Language.IScriptPosition EndScriptPosition {get;}
int StartLineNumber {get;}
int StartColumnNumber {get;}
int EndLineNumber {get;}
int EndColumnNumber {get;}
string Text {get;}
int StartOffset {get;}
int EndOffset {get;}
string ToString()
#class System.Management.Automation.Language.InternalScriptPosition :System.Object;System.Management.Automation.Language.IScriptPosition @26
string File {get;}
int LineNumber {get;}
int ColumnNumber {get;}
string Line {get;}
int Offset {get;}
string GetFullScript()
string ToString()
`)

// --- what a property's name and type say

const camel = (name: string): string => name[0]?.toLowerCase() + name.slice(1)

/** Properties that the tree holds under another name, or that are worked out. */
const special: Record<string, TypeImplementation> = {
  ConstantExpressionAst: {
    get: { Value: (self: Of<'ConstantExpressionAst'>) => literalValue(self.node.literal) },
  },
  StringConstantExpressionAst: {
    get: { Value: (self: Of<'StringConstantExpressionAst'>) => self.node.value },
  },
  AssignmentStatementAst: {
    call: { GetAssignmentTargets: (self: Of<'AssignmentStatementAst'>) => targets(self) },
  },
  PipelineAst: { call: { GetPureExpression: (self: Of<'PipelineAst'>) => pureExpression(self.node) } },
  CommandAst: {
    get: { DefiningKeyword: () => null },
    call: { GetCommandName: (self: Of<'CommandAst'>) => commandName(self.node) ?? null },
  },
  ScriptBlockAst: {
    get: { ScriptRequirements: () => null },
    call: {
      GetScriptBlock(self: Of<'ScriptBlockAst'>) {
        // of no session state: it runs in that of whoever calls it
        return new ScriptBlock(self.node, undefined, self.node.extent.file)
      },
    },
  },
  VariableExpressionAst: {
    call: {
      IsConstantVariable: (self: Of<'VariableExpressionAst'>) =>
        /^(true|false|null)$/i.test(self.node.variablePath.userPath),
    },
  },
  ThrowStatementAst: { get: { IsRethrow: (self: Of<'ThrowStatementAst'>) => self.node.isRethrow } },
  NamedBlockAst: {
    get: {
      BlockKind: (self: Of<'NamedBlockAst'>) => enumValue(language('TokenKind'), self.node.blockKind),
    },
  },
  MergingRedirectionAst: {
    get: {
      ToStream: (self: Of<'MergingRedirectionAst'>) =>
        enumValue(language('RedirectionStream'), self.node.toStream),
    },
  },
  ErrorStatementAst: {
    get: { Kind: (self: Of<'ErrorStatementAst'>) => self.node.token && tokenValue(self.node.token) },
  },
}

function targets(self: Of<'AssignmentStatementAst'>): PSList {
  const { left } = self.node
  const all = left.kind === 'ArrayLiteralAst' ? left.elements : [left]
  return new PSList(
    genericType('System.Collections.Generic.List`1', loadType(language('ExpressionAst')) ?? T.Object),
    all.map(astValue),
  )
}

function pureExpression(node: AstOf<'PipelineAst'>): unknown {
  const [only] = node.pipelineElements
  return node.pipelineElements.length === 1 &&
    only?.kind === 'CommandExpressionAst' &&
    only.redirections.length === 0
    ? astValue(only.expression)
    : null
}

for (const [name, implementation] of Object.entries(special)) implement(language(name), implementation)

for (const block of languageMetadata.split(/^#/m)) {
  const fullName = /^class (\S+)/.exec(block)?.[1]
  if (fullName === undefined || !/Ast$|TypeName$/.test(fullName)) continue
  const get: Record<string, (self: LanguageValue) => unknown> = {}
  for (const [, typeText = '', name = ''] of block.matchAll(/^(\S+) (\w+) \{get;(?:set;)?\}$/gm)) {
    if (name === 'StaticType' || name === 'Parent' || name === 'Extent') continue
    const key = camel(name)
    get[name] = (self) => languageProperty((self.node as Record<string, unknown>)[key], typeText)
  }
  implement(fullName, { get })
}

// --- the tree

const safeKinds: ReadonlySet<Ast['kind']> = new Set([
  'ScriptBlockAst',
  'NamedBlockAst',
  'StatementBlockAst',
  'PipelineAst',
  'CommandExpressionAst',
  'ParenExpressionAst',
  'SubExpressionAst',
  'ArrayExpressionAst',
  'ArrayLiteralAst',
  'HashtableAst',
  'StringConstantExpressionAst',
  'ExpandableStringExpressionAst',
  'ConstantExpressionAst',
  'UnaryExpressionAst',
  'BinaryExpressionAst',
  'TernaryExpressionAst',
  'ConvertExpressionAst',
  'TypeConstraintAst',
  'IndexExpressionAst',
])

/** What keeps a tree from being read as data (IsSafeValueVisitor): the first node that would have to run. */
export function dynamicPart(root: Ast): Ast | undefined {
  const stack: Ast[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind === 'ScriptBlockExpressionAst') continue
    if (node.kind === 'VariableExpressionAst') {
      if (/^(true|false|null|psscriptroot|psculture|psuiculture)$/i.test(node.variablePath.userPath)) continue
      return root
    }
    if (!safeKinds.has(node.kind)) return root
    stack.push(...childrenOf(node))
  }
  return undefined
}

function* search(
  root: Ast,
  predicate: unknown,
  nested: boolean,
  first: boolean,
  ctx: EngineContext,
): Task<Ast[]> {
  const found: Ast[] = []
  const stack: Ast[] = [root]
  for (let node = stack.pop(); node; node = stack.pop()) {
    const answer: unknown = callDelegate(predicate, [astValue(node)], ctx)
    if (isTrue(isTask(answer) ? yield answer : answer)) {
      found.push(node)
      if (first) return found
    }
    const isBlock =
      node.kind === 'FunctionDefinitionAst' ||
      node.kind === 'TrapStatementAst' ||
      node.kind === 'ScriptBlockExpressionAst'
    // AstSearcher: what was asked for is never skipped into, the root neither
    if (isBlock && !nested) continue
    const children = childrenOf(node)
    for (let i = children.length - 1; i >= 0; i--) stack.push(children[i] as Ast)
  }
  return found
}

implement(language('Ast'), {
  get: {
    Extent: (self: LanguageValue<Ast>) => extentValue(self.node.extent),
    Parent: (self: LanguageValue<Ast>) => (self.node.parent ? astValue(self.node.parent) : null),
    StaticType: (self: LanguageValue<Ast>, ctx) => staticType(self.node, ctx),
  },
  call: {
    ToString: (self: LanguageValue<Ast>) => self.node.extent.text,
    *FindAll(self: LanguageValue<Ast>, [predicate, nested], ctx): Task {
      if (predicate === null) argumentNull('predicate')
      const found = yield* search(self.node, predicate, nested === true, false, ctx)
      return new PSList(
        genericType('System.Collections.Generic.List`1', loadType(language('Ast')) ?? T.Object),
        found.map(astValue),
      )
    },
    *Find(self: LanguageValue<Ast>, [predicate, nested], ctx): Task {
      if (predicate === null) argumentNull('predicate')
      const [found] = yield* search(self.node, predicate, nested === true, true, ctx)
      return found ? astValue(found) : null
    },
    SafeGetValue(self: LanguageValue<Ast>, _args, ctx) {
      const wrong = dynamicPart(self.node)
      if (wrong !== undefined)
        throwNet(
          'System.InvalidOperationException',
          `Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions. Dynamic expression: ${wrong.extent.text}.`,
        )
      const rs = rsOf(ctx)
      return rs.call(rs.classes.blockOfText(self.node.extent.text, rs.currentState), [])
    },
    Copy: (self: LanguageValue<Ast>) => self,
  },
})
const comparisons = /^[IC]?(eq|ne|g[et]|l[et]|(not)?(like|match|contains|in))$|^Is(Not)?$|^And$|^Or$|^Xor$/i

/** ExpressionAst.StaticType: what the syntax alone says about the value. */
function staticType(node: Ast, ctx: EngineContext): NetType {
  const resolved = (name: ITypeName): NetType => rsOf(ctx).resolveType(name.fullName) ?? T.Object
  switch (node.kind) {
    case 'StringConstantExpressionAst':
    case 'ExpandableStringExpressionAst':
      return T.String
    case 'ConstantExpressionAst': {
      const value = literalValue(node.literal)
      return typeof value === 'number'
        ? T.Int32
        : typeof value === 'bigint'
          ? T.Int64
          : typeof value === 'boolean'
            ? T.Boolean
            : (value as { netType: NetType }).netType
    }
    case 'ArrayLiteralAst':
    case 'ArrayExpressionAst':
      return arrayType(T.Object)
    case 'HashtableAst':
      return T.Hashtable
    case 'ScriptBlockExpressionAst':
      return T.ScriptBlock
    case 'TypeExpressionAst':
      return T.Type
    case 'ConvertExpressionAst':
      return resolved(node.type.typeName)
    case 'ParameterAst': {
      const constraint = node.attributes.find((one) => one.kind === 'TypeConstraintAst')
      return constraint ? resolved(constraint.typeName) : T.Object
    }
    case 'BinaryExpressionAst':
      return comparisons.test(node.operator) ? T.Boolean : T.Object
    case 'UnaryExpressionAst':
      return node.tokenKind === 'Not' || node.tokenKind === 'Exclaim' ? T.Boolean : T.Object
    case 'VariableExpressionAst':
      return /^(true|false)$/i.test(node.variablePath.userPath) ? T.Boolean : T.Object
    default:
      return T.Object
  }
}
implement(language('ExpressionAst'), {
  get: { StaticType: (self: LanguageValue<Ast>, ctx) => staticType(self.node, ctx) },
})
implement(language('ParameterAst'), {
  get: { StaticType: (self: LanguageValue<Ast>, ctx) => staticType(self.node, ctx) },
})

// --- names of types

for (const kind of ['TypeName', 'GenericTypeName', 'ArrayTypeName']) {
  implement(language(kind), {
    get: {
      Extent: (self: LanguageValue<ITypeName>) => extentValue(self.node.extent),
      IsArray: (self: LanguageValue<ITypeName>) => self.node.kind === 'ArrayTypeName',
      IsGeneric: (self: LanguageValue<ITypeName>) => self.node.kind === 'GenericTypeName',
      AssemblyName: (self: LanguageValue<ITypeName>) => self.node.assemblyName ?? null,
    },
    call: {
      ToString: (self: LanguageValue<ITypeName>) => self.node.fullName,
      GetReflectionType: (self: LanguageValue<ITypeName>, _args, ctx) =>
        rsOf(ctx).resolveType(self.node.fullName) ?? null,
      GetReflectionAttributeType: (self: LanguageValue<ITypeName>, _args, ctx) =>
        rsOf(ctx).resolveType(`${self.node.fullName}Attribute`) ??
        rsOf(ctx).resolveType(self.node.fullName) ??
        null,
    },
  })
}

// --- positions

implement(language('InternalScriptExtent'), {
  get: {
    File: (self: LanguageValue<ScriptExtent>) => self.node.file ?? null,
    StartScriptPosition: (self: LanguageValue<ScriptExtent>) => positionValue(self.node.startScriptPosition),
    EndScriptPosition: (self: LanguageValue<ScriptExtent>) => positionValue(self.node.endScriptPosition),
    StartLineNumber: (self: LanguageValue<ScriptExtent>) => self.node.startLineNumber,
    StartColumnNumber: (self: LanguageValue<ScriptExtent>) => self.node.startColumnNumber,
    EndLineNumber: (self: LanguageValue<ScriptExtent>) => self.node.endLineNumber,
    EndColumnNumber: (self: LanguageValue<ScriptExtent>) => self.node.endColumnNumber,
    Text: (self: LanguageValue<ScriptExtent>) => self.node.text,
    StartOffset: (self: LanguageValue<ScriptExtent>) => self.node.start,
    EndOffset: (self: LanguageValue<ScriptExtent>) => self.node.end,
  },
  call: { ToString: (self: LanguageValue<ScriptExtent>) => self.node.text },
})
implement(language('InternalScriptPosition'), {
  get: {
    File: (self: LanguageValue<ScriptPosition>) => self.node.file ?? null,
    LineNumber: (self: LanguageValue<ScriptPosition>) => self.node.lineNumber,
    ColumnNumber: (self: LanguageValue<ScriptPosition>) => self.node.columnNumber,
    Line: (self: LanguageValue<ScriptPosition>) => self.node.line.replace(/[\r\n]+$/, ''),
    Offset: (self: LanguageValue<ScriptPosition>) => self.node.offset,
  },
  call: { ToString: () => language('InternalScriptPosition') },
})
const path = (get: (path: VariablePath) => unknown) => (self: LanguageValue<VariablePath>) => get(self.node)
implement('System.Management.Automation.VariablePath', {
  get: {
    UserPath: path((one) => one.userPath),
    IsGlobal: path((one) => one.scope === 'global'),
    IsLocal: path((one) => one.scope === 'local'),
    IsPrivate: path((one) => one.scope === 'private'),
    IsScript: path((one) => one.scope === 'script'),
    IsUnqualified: path((one) => one.isUnqualified),
    IsUnscopedVariable: path((one) => one.isUnscopedVariable),
    IsVariable: path((one) => one.isVariable),
    IsDriveQualified: path((one) => one.isDriveQualified),
    DriveName: path((one) => one.driveName ?? null),
  },
  call: { ToString: path((one) => one.userPath) },
  create: (_, [text]) => languageProperty(parseVariablePath(String(text)), ''),
})

// --- tokens and errors

const token = (get: (token: Token) => unknown) => (self: LanguageValue<Token>) => get(self.node)
implement(language('Token'), {
  get: {
    Text: token((one) => one.text),
    TokenFlags: token((one) => enumValue(language('TokenFlags'), one.flags)),
    Kind: token((one) => enumValue(language('TokenKind'), one.kind)),
    HasError: token((one) => one.hasError),
    Extent: token((one) => extentValue(one.extent)),
    Value: token((one) =>
      one.kind === 'Number' && one.literal ? literalValue(one.literal) : (one.value ?? one.text),
    ),
    ParameterName: token((one) => one.parameterName ?? null),
    UsedColon: token((one) => one.usedColon),
    Name: token((one) => one.name ?? null),
    VariablePath: token((one) => languageProperty(one.variablePath, '')),
    LabelText: token((one) => one.labelText ?? null),
    NestedTokens: token((one) =>
      one.nestedTokens
        ? new PSList(
            genericType(
              'System.Collections.ObjectModel.ReadOnlyCollection`1',
              loadType(language('Token')) as NetType,
            ),
            one.nestedTokens.map(tokenValue),
            true,
          )
        : null,
    ),
    FromStream: token((one) => enumValue(language('RedirectionStream'), one.fromStream ?? 'Output')),
    ToStream: token((one) => enumValue(language('RedirectionStream'), one.toStream ?? 'Output')),
    Append: token((one) => one.append),
  },
  call: { ToString: token((one) => (one.kind === 'EndOfInput' ? '<eof>' : one.text)) },
})
const parseError = (get: (error: ParseError) => unknown) => (self: LanguageValue<ParseError>) =>
  get(self.node)
implement(language('ParseError'), {
  get: {
    Extent: parseError((one) => extentValue(one.extent)),
    ErrorId: parseError((one) => one.errorId),
    Message: parseError((one) => one.message),
    IncompleteInput: parseError((one) => one.incompleteInput),
  },
  call: { ToString: parseError((one) => `${positionMessage(one.extent)}\n${one.message}`) },
})

// --- the parser

function* parse(text: string, file: string | undefined, ctx: EngineContext): InSlices<ParseResult> {
  const { classes, currentState } = rsOf(ctx)
  const environment = /\b(class|enum|using)\b/i.test(text) ? classes.environment(currentState) : undefined
  return yield* parseInSlices(text, file, environment)
}

function answered(
  work: InSlices<ParseResult>,
  tokens: PSReference,
  errors: PSReference,
  ctx: EngineContext,
): unknown {
  const all = function* (): InSlices<unknown> {
    return answer(yield* work, tokens, errors)
  }
  return promptly(ctx, all(), fuelSlice)
}

function answer(result: ParseResult, tokens: PSReference, errors: PSReference): unknown {
  setReference(
    tokens,
    new PSArray(result.tokens.map(tokenValue), arrayType(loadType(language('Token')) as NetType)),
  )
  setReference(
    errors,
    new PSArray(result.errors.map(parseErrorValue), arrayType(loadType(language('ParseError')) as NetType)),
  )
  return astValue(result.ast)
}

implement(language('Parser'), {
  staticCall: {
    ParseInput: (_self, args, ctx) => {
      const [input, fileName, tokens, errors] =
        args.length === 4 ? args : [args[0], undefined, args[1], args[2]]
      if (input === null) argumentNull('input')
      return answered(parse(input, fileName ?? undefined, ctx), tokens, errors, ctx)
    },
    ParseFile(_self, [fileName, tokens, errors], ctx) {
      const rs = rsOf(ctx)
      const full = rs.providers.unresolvedPath(rs.frames[rs.frames.length - 1] ?? rs.io.baseFrame, fileName)
      const text = rs.providers.scriptText(full)
      if (text !== undefined) return answered(parse(text, full, ctx), tokens, errors, ctx)
      const result = parseInput('', full)
      const error: ParseError = {
        errorId: 'FileReadError',
        message: `The file could not be read: Could not find file '${full}'..`,
        extent: emptyExtent,
        incompleteInput: false,
      }
      return answer({ ast: result.ast, tokens: [], errors: [error] }, tokens, errors)
    },
  },
})
setScriptBlockAst((ast) => astValue(ast as ScriptBlockAst))
