/** [PSParser]::Tokenize: the tokens of a script in the coarser kinds of PowerShell 2. */
import { PSArray, PSList } from '../../objects/collections.ts'
import type { NetType } from '../../objects/net-type.ts'
import type { PSReference } from '../../objects/misc.ts'
import type { ParseError } from '../language/parse-errors.ts'
import { parseInSlices, type ParseResult } from '../language/parser.ts'
import type { InSlices } from '../language/in-slices.ts'
import { promptly } from '../runtime/task.ts'
import { fuelSlice } from '../../settings/limits.ts'
import { walk } from '../language/walk.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import { type Token, TokenFlags, tokenKinds } from '../language/tokens.ts'
import type { EngineContext } from '../runtime/context.ts'
import { toText } from '../runtime/to-text.ts'
import { setReference } from './comparison-table.ts'
import { enumValue, LanguageValue } from './language-values.ts'
import { genericType, implement } from './surface.ts'
import { loadType } from './type-loader.ts'
import { argumentNull } from './values.ts'

const sma = 'System.Management.Automation.'

interface OldToken {
  readonly type: string
  readonly content: string
  readonly extent: ScriptExtent
}

const groups: Partial<Record<Token['kind'], string>> = {
  Variable: 'Variable',
  SplattedVariable: 'Variable',
  Parameter: 'CommandParameter',
  Number: 'Number',
  Label: 'LoopLabel',
  Identifier: 'CommandArgument',
  Generic: 'CommandArgument',
  NewLine: 'NewLine',
  LineContinuation: 'LineContinuation',
  Comment: 'Comment',
  StringLiteral: 'String',
  StringExpandable: 'String',
  HereStringLiteral: 'String',
  HereStringExpandable: 'String',
  LParen: 'GroupStart',
  RParen: 'GroupEnd',
  LCurly: 'GroupStart',
  RCurly: 'GroupEnd',
  AtParen: 'GroupStart',
  AtCurly: 'GroupStart',
  DollarParen: 'GroupStart',
  Semi: 'StatementSeparator',
}
const place = (kind: Token['kind']): number => tokenKinds.indexOf(kind)

function typeOfToken(token: Token): string {
  if (token.flags & TokenFlags.CommandName) return 'Command'
  if (token.flags & TokenFlags.MemberName) return 'Member'
  if (token.flags & TokenFlags.AttributeName) return 'Attribute'
  if (token.flags & TokenFlags.TypeName) return 'Type'
  const group = groups[token.kind]
  if (group !== undefined) return group
  if (token.flags & TokenFlags.Keyword) return 'Keyword'
  return place(token.kind) >= place('LBracket') && place(token.kind) <= place('Shr') ? 'Operator' : 'Unknown'
}

function oldToken(token: Token): LanguageValue<OldToken> {
  const content =
    token.kind === 'Variable' || token.kind === 'SplattedVariable'
      ? token.variablePath?.userPath
      : token.value
  return new LanguageValue(
    { type: typeOfToken(token), content: content ?? token.text, extent: token.extent },
    `${sma}PSToken`,
  )
}

implement(`${sma}PSToken`, {
  get: {
    Content: (self: LanguageValue<OldToken>) => self.node.content,
    Type: (self: LanguageValue<OldToken>) => enumValue(`${sma}PSTokenType`, self.node.type),
    Start: (self: LanguageValue<OldToken>) => self.node.extent.start,
    Length: (self: LanguageValue<OldToken>) => self.node.extent.end - self.node.extent.start,
    StartLine: (self: LanguageValue<OldToken>) => self.node.extent.startLineNumber,
    StartColumn: (self: LanguageValue<OldToken>) => self.node.extent.startColumnNumber,
    EndLine: (self: LanguageValue<OldToken>) => self.node.extent.endLineNumber,
    EndColumn: (self: LanguageValue<OldToken>) => self.node.extent.endColumnNumber,
  },
  call: { ToString: () => `${sma}PSToken` },
  staticCall: {
    GetPSTokenType: (_, [token]) =>
      enumValue(`${sma}PSTokenType`, typeOfToken((token as LanguageValue<Token>).node)),
  },
})
implement(`${sma}PSParseError`, {
  get: {
    Message: (self: LanguageValue<ParseError>) => self.node.message,
    Token: (self: LanguageValue<ParseError>) =>
      new LanguageValue(
        { type: 'Position', content: self.node.extent.text, extent: self.node.extent },
        `${sma}PSToken`,
      ),
  },
  call: { ToString: () => `${sma}PSParseError` },
})

/** `[int]` was one token then. */
function oldTokens({ ast, tokens }: ParseResult): unknown[] {
  const types = new Map<number, ScriptExtent>()
  walk(ast, (node) => {
    if (
      (node.kind === 'TypeConstraintAst' || node.kind === 'TypeExpressionAst') &&
      node.extent.text.startsWith('[')
    )
      types.set(node.extent.start, node.extent)
  })
  const made: unknown[] = []
  let end = 0
  for (const token of tokens) {
    if (token.kind === 'EndOfInput' || token.extent.start < end) continue
    const type = types.get(token.extent.start)
    if (type) {
      end = type.end
      made.push(
        new LanguageValue<OldToken>({ type: 'Type', content: type.text, extent: type }, `${sma}PSToken`),
      )
    } else made.push(oldToken(token))
  }
  return made
}

const collection = (element: string, items: readonly unknown[]): PSList =>
  new PSList(
    genericType('System.Collections.ObjectModel.Collection`1', loadType(`${sma}${element}`) as NetType),
    [...items],
  )

function* tokenize(script: unknown, errors: PSReference, ctx: EngineContext): InSlices<unknown> {
  if (script === null) argumentNull('script')
  const text =
    script instanceof PSArray
      ? script.items.map((one) => (one === null ? '' : `${toText(one, ctx)}\n`)).join('')
      : String(script)
  const result = yield* parseInSlices(text)
  setReference(
    errors,
    collection(
      'PSParseError',
      result.errors.map((one) => new LanguageValue(one, `${sma}PSParseError`)),
    ),
  )
  return collection('PSToken', oldTokens(result))
}

implement(`${sma}PSParser`, {
  staticCall: {
    Tokenize: (_, [script, errors], ctx) =>
      promptly(ctx, tokenize(script, errors as PSReference, ctx), fuelSlice),
  },
})
