/** Argument completers that scripts register, and how one is called. */
import { baseOf } from '../../objects/ps-object.ts'
import { hashtable } from '../../objects/collections.ts'
import { NetType } from '../../objects/net-type.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import { newObject } from '../runtime/static-members.ts'
import { enumerate } from '../runtime/enumerate.ts'
import { TerminatingError } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { astValue } from '../types/language-values.ts'
import { toText } from '../runtime/to-text.ts'
import type { CompleterFacts, Completion } from './result.ts'
import { CompletionResult, completionOf } from './values.ts'

/** By `command:parameter`, `parameter` alone, and native commands by name; all lower case. */
export class ArgumentCompleters {
  readonly #byParameter = new Map<string, unknown>()
  readonly #native = new Map<string, unknown>()

  register(
    commands: readonly string[],
    parameter: string | undefined,
    isNative: boolean,
    block: unknown,
  ): void {
    const target = isNative ? this.#native : this.#byParameter
    const names = commands.length > 0 ? commands : ['']
    for (const name of names) {
      const key = isNative
        ? name.toLowerCase()
        : `${name.toLowerCase()}${name === '' ? '' : ':'}${(parameter ?? '').toLowerCase()}`
      if (block === null || block === undefined) target.delete(key)
      else target.set(key, block)
    }
  }

  find(written: string, command: string | undefined, parameter: string | undefined): unknown {
    const name = (parameter ?? '').toLowerCase()
    for (const one of [command, written]) {
      if (one === undefined || parameter === undefined) continue
      const found = this.#byParameter.get(`${one.toLowerCase()}:${name}`)
      if (found !== undefined) return found
    }
    if (parameter !== undefined && this.#byParameter.has(name)) return this.#byParameter.get(name)
    if (command === undefined) {
      const native = this.#native.get(written.toLowerCase())
      if (native !== undefined) return { native }
    }
    return undefined
  }
}

export function registeredCompleters(rs: Runspace): ArgumentCompleters {
  let made = rs.services.get('argumentCompleters') as ArgumentCompleters | undefined
  if (!made) rs.services.set('argumentCompleters', (made = new ArgumentCompleters()))
  return made
}

/** A type that is an IArgumentCompleter, or an attribute that makes one. */
function* completeByObject(rs: Runspace, completer: unknown, args: readonly unknown[]): Task<unknown> {
  const done = function* (value: unknown): Task<unknown> {
    return isTask(value) ? yield value : value
  }
  const made =
    completer instanceof NetType
      ? yield* done(newObject(completer, [], rs))
      : yield* done(invokeMember(completer, 'Create', [], rs))
  return yield* done(invokeMember(made, 'CompleteArgument', [...args], rs))
}

/** What the script block wrote: CompletionResults as they are, anything else as text. An error of its own completes nothing. */
export function* runCompleter(
  rs: Runspace,
  completer: unknown,
  facts: CompleterFacts,
): Task<readonly Completion[] | undefined> {
  const native = (completer as { native?: unknown }).native
  const bound = hashtable([...facts.bound].map(([name, value]) => [name, value ?? null] as const))
  const args = native
    ? [facts.word, astValue(facts.commandAst), facts.cursor]
    : [
        facts.command?.name ?? facts.commandName,
        facts.parameter?.name ?? '',
        facts.word,
        astValue(facts.commandAst),
        bound,
      ]
  let written: unknown
  try {
    written =
      native === undefined && !(completer instanceof ScriptBlock)
        ? yield* completeByObject(rs, completer, args)
        : yield* rs.call(native ?? completer, args)
  } catch (error) {
    if (error instanceof TerminatingError) return undefined
    throw error
  }
  const items = typeof baseOf(written) === 'string' ? [written] : [...(enumerate(written) ?? [written])]
  return items.flatMap((item): Completion[] => {
    const base = baseOf(item)
    if (base instanceof CompletionResult) return [completionOf(base)]
    if (base === null || base === undefined) return []
    const text = toText(item, rs)
    return text === ''
      ? []
      : [{ completionText: text, listItemText: text, resultType: 'Text', toolTip: text }]
  })
}
