/** Puts completion into the type table: `[CommandCompletion]::CompleteInput`, which TabExpansion2 calls. */
import { baseOf } from '../../objects/ps-object.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { PSList } from '../../objects/collections.ts'
import { T } from '../../objects/net-type.ts'
import { throwNet } from '../runtime/failure.ts'
import type { EngineContext } from '../runtime/context.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import type { LanguageValue } from '../types/language-values.ts'
import { genericType, implement } from '../types/surface.ts'
import { loadType } from '../types/type-loader.ts'
import type { Ast } from '../language/ast.ts'
import type { ScriptPosition } from '../language/source-text.ts'
import { completeInput } from './complete.ts'
import { operatorsFrom } from './operators.ts'
import { completePath } from './paths.ts'
import type { Completion } from './result.ts'
import { sessionSource } from './session-source.ts'
import { CommandCompletion, CompletionResult, completionResult, resultTypeValue } from './values.ts'

const sma = 'System.Management.Automation'

/** The end of the input stands after the text: what is completed there is said to begin there. */
function* completeAt(text: string, cursor: number, ctx: EngineContext): Task<CommandCompletion> {
  const within = Math.min(cursor, text.length)
  const found = yield* complete(text, within, ctx)
  if (found.replacementIndex === within) found.replacementIndex = cursor
  return found
}

function* complete(text: string, cursor: number, ctx: EngineContext): Task<CommandCompletion> {
  if (cursor < 0 || cursor > text.length) {
    throwNet(
      `${sma}.PSArgumentException`,
      'Cannot process argument because the value of argument "cursorIndex" is not valid. Change the value of the "cursorIndex" argument and run the operation again.',
    )
  }
  // of nothing there is nothing to replace
  if (text === '') return new CommandCompletion({ replacementIndex: -1, replacementLength: -1, matches: [] })
  return new CommandCompletion(yield* completeInput(text, cursor, sessionSource(frameOf(ctx))))
}

function frameOf(ctx: EngineContext): Frame {
  const { frames } = ctx as Runspace
  const frame = frames[frames.length - 1]
  if (!frame) throw new RangeError('completion outside a pipeline')
  return frame
}

/** The text and place of an AST, its tokens and a position. */
function inputOf(ast: unknown, position: unknown): { text: string; cursor: number } {
  const { extent } = (baseOf(ast) as LanguageValue<Ast>).node
  const { offset } = (baseOf(position) as LanguageValue<ScriptPosition>).node
  return { text: extent.text, cursor: offset }
}

implement(`${sma}.CommandCompletion`, {
  staticCall: {
    CompleteInput: (_self, args, ctx) => {
      const [first, second, third] = args as unknown[]
      if (typeof first === 'string') return complete(first, second as number, ctx)
      const { text, cursor } = inputOf(first, third)
      return completeAt(text, cursor, ctx)
    },
  },
  get: {
    CurrentMatchIndex: (self: CommandCompletion) => self.currentMatchIndex,
    ReplacementIndex: (self: CommandCompletion) => self.replacementIndex,
    ReplacementLength: (self: CommandCompletion) => self.replacementLength,
    CompletionMatches: (self: CommandCompletion) => self.matches,
  },
  set: {
    CurrentMatchIndex: (self: CommandCompletion, value: number) => {
      self.currentMatchIndex = value
    },
    ReplacementIndex: (self: CommandCompletion, value: number) => {
      self.replacementIndex = value
    },
    ReplacementLength: (self: CommandCompletion, value: number) => {
      self.replacementLength = value
    },
    CompletionMatches: (self: CommandCompletion, value: PSList) => {
      self.matches = value
    },
  },
  call: {
    GetNextResult: (self: CommandCompletion, [forward]: unknown[]) => {
      const count = self.matches.items.length
      if (count === 0) return null
      self.currentMatchIndex = (self.currentMatchIndex + (forward ? 1 : -1) + count) % count
      return self.matches.items[self.currentMatchIndex]
    },
  },
})

implement(`${sma}.CompletionResult`, {
  get: {
    CompletionText: (self: CompletionResult) => self.completionText,
    ListItemText: (self: CompletionResult) => self.listItemText,
    ResultType: (self: CompletionResult) => self.resultType,
    ToolTip: (self: CompletionResult) => self.toolTip,
  },
  create: (_self, args) => {
    const [text, list, kind, tip] = args as [
      string,
      string | undefined,
      EnumValue | undefined,
      string | undefined,
    ]
    return new CompletionResult(text, list ?? text, kind ?? resultTypeValue('Text'), tip ?? text)
  },
})

/** What completes at the end of a text, in the session that asks. */
function* atEnd(text: string, ctx: EngineContext, isMeant = (_: Completion): boolean => true): Task<PSList> {
  const { matches } = yield* completeInput(text, text.length, sessionSource(frameOf(ctx)))
  return listOf(matches.filter(isMeant))
}
const listOf = (found: readonly Completion[]): PSList =>
  new PSList(
    genericType('System.Collections.Generic.List`1', loadType(`${sma}.CompletionResult`) ?? T.Object),
    found.map(completionResult),
  )
const isCommand = ({ resultType }: Completion): boolean => resultType === 'Command'

implement(`${sma}.CompletionCompleters`, {
  staticCall: {
    CompleteOperator: (_, [word]) => listOf(operatorsFrom(String(word).replace(/^-/, ''))),
    CompleteVariable: (_, [name], ctx) => atEnd(`$${String(name)}`, ctx),
    CompleteType: (_, [name], ctx) => atEnd(`[${String(name)}`, ctx),
    CompleteCommand: (_, [name, module], ctx) =>
      atEnd(module ? `${String(module)}\\${String(name)}` : String(name), ctx, isCommand),
    *CompleteFilename(_, [name], ctx): Task<PSList> {
      return listOf(yield* completePath(frameOf(ctx), String(name), false))
    },
  },
})
