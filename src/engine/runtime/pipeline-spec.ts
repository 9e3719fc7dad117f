/** What the compiler hands to the pipeline: commands not yet resolved, arguments already evaluated. */
import type { Ast, CommandAst, RedirectionStream } from '../language/ast.ts'
import type { ScriptExtent } from '../language/source-text.ts'
import type { Sink } from './pipes.ts'
import type { ScriptBlock } from './script-block.ts'
import type { Task } from './task.ts'

export type Argument =
  | {
      readonly kind: 'value'
      readonly value: unknown
      readonly extent?: ScriptExtent | undefined
      /** how a number was written, for parameters of type string */
      readonly text?: string | undefined
      readonly ast?: Ast | undefined
      readonly splatted?: boolean
    }
  | {
      readonly kind: 'parameter'
      readonly name: string
      /** `-Name:value`, or a value from a splatted table */
      readonly hasValue: boolean
      readonly value: unknown
      readonly extent?: ScriptExtent | undefined
      readonly valueExtent?: ScriptExtent | undefined
      readonly text?: string | undefined
      readonly ast?: Ast | undefined
      /** the value, if any, is the next argument */
      readonly spaced: boolean
      /** as a client wrote it: a program gets it so */
      readonly word?: string
      readonly splatted?: boolean
    }
  /** `--`: what follows is never a parameter */
  | { readonly kind: 'endOfParameters'; readonly extent?: ScriptExtent | undefined }

export type Redirection =
  | { readonly kind: 'merge'; readonly from: RedirectionStream }
  | {
      readonly kind: 'file'
      readonly from: RedirectionStream
      readonly append: boolean
      readonly location: unknown
      readonly extent: ScriptExtent
    }

export interface StageSpec {
  readonly ast: CommandAst | undefined
  /** a name, a script block, or a CommandInfo */
  readonly command: unknown
  readonly nameExtent: ScriptExtent | undefined
  readonly dotSource: boolean
  /** written with `&` or `.` */
  readonly invoked: boolean
  readonly args: readonly Argument[]
  readonly redirections: readonly Redirection[]
  /** from the client as a command of its own, not out of script text */
  readonly fromClient?: boolean
  /** a method or the engine calls a block: it may leave out what is mandatory */
  readonly isLenient?: boolean
  /** a method or a cmdlet calls a block: no command of a script */
  readonly isCall?: boolean
  /** CommandOrigin that a proxy passes on to the command it stands for: 0 the client's, 1 the session's own */
  readonly origin?: number
  /** `& $module name`: looked up in the module already */
  readonly inModule?: boolean
}

/** A block as the one command of a pipeline, in the scope where it is run. */
export const dotSourced = (command: ScriptBlock, nameExtent = command.ast.extent): StageSpec => ({
  ast: undefined,
  command,
  nameExtent,
  dotSource: true,
  invoked: true,
  args: [],
  redirections: [],
})

export interface PipelineSpec {
  readonly specs: readonly StageSpec[]
  /** the expression at the head of the pipeline */
  readonly source: (() => Task<unknown>) | undefined
  readonly sourceRedirections: readonly Redirection[]
  /** objects that come from outside: writes each into the first command as it arrives */
  readonly feed?: (sink: Sink) => Task<void>
  readonly extent: ScriptExtent | undefined
  readonly out: Sink
}

/** Commands without an expression at their head and without a place in a script. */
export const commandsOnly = (specs: readonly StageSpec[], out: Sink): PipelineSpec => ({
  specs,
  source: undefined,
  sourceRedirections: [],
  extent: undefined,
  out,
})
