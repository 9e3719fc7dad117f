/** Completion of commands, their parameters and arguments. */
import { pipelineProperties } from './members.ts'
import type { CommandAst, CommandElementAst } from '../language/ast.ts'
import { walk } from '../language/walk.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import {
  type Completion,
  type Completions,
  type ParameterSummary,
  type CommandSummary,
  type CompletionSource,
  startsWith,
  byName,
  compareText,
  type Place,
  replacing,
  none,
} from './result.ts'

export function commandName(command: CommandAst): string | undefined {
  const [first] = command.commandElements
  if (first?.kind === 'StringConstantExpressionAst') return first.value
  return undefined
}

/** The command whose elements the cursor is among: in it, or behind it with only blanks between. */
function commandAt(place: Place): CommandAst | undefined {
  const { parsed, text, cursor } = place
  let found: CommandAst | undefined
  walk(parsed.ast, (node) => {
    if (node.kind !== 'CommandAst' || node.extent.start >= cursor) return
    if (cursor > node.extent.end && !/^[ \t]*$/.test(text.slice(node.extent.end, cursor))) return
    if (!found || node.extent.start >= found.extent.start) found = node
  })
  return found
}

export function* inCommand(place: Place, source: CompletionSource): Task<Completions | undefined> {
  const command = commandAt(place)
  const { token, cursor, text } = place
  if (!command) {
    // `if ($x) {` and the like: a command may begin here, but there is nothing to go by
    return undefined
  }
  const redirection = command.redirections.find(
    (one) =>
      one.kind === 'FileRedirectionAst' && one.location.extent.start < cursor && cursor <= one.extent.end,
  )
  if (redirection?.kind === 'FileRedirectionAst') {
    const { start, end } = redirection.location.extent
    const typed = text.slice(start, cursor)
    const quote = /^['"]/.exec(typed)?.[0] ?? ''
    return replacing(start, end, yield* source.paths(typed.slice(quote.length), false, quote))
  }
  const element = command.commandElements.find((one) => one.extent.start < cursor && cursor <= one.extent.end)
  if (element && element === command.commandElements[0])
    return yield* commandNames(
      element.extent.start,
      element.extent.end,
      text.slice(element.extent.start, cursor),
      source,
    )
  const name = commandName(command)
  const summary = name === undefined ? undefined : source.command(name)
  const bindings = bind(command, summary, element, cursor)
  if (
    token &&
    element &&
    /^-[\p{L}\p{N}_]*$/u.test(text.slice(element.extent.start, cursor)) &&
    element.kind !== 'ParenExpressionAst'
  ) {
    // a program has no parameters but those its completer knows
    const known =
      summary === undefined
        ? yield* source.argumentValues({
            command: undefined,
            commandName: name ?? '',
            commandAst: command,
            parameter: undefined,
            word: text.slice(element.extent.start, cursor),
            cursor,
            bound: new Map(),
          })
        : undefined
    if (known) return replacing(element.extent.start, element.extent.end, known)
    return parameterNames(text.slice(element.extent.start + 1, cursor), element, summary, bindings.used)
  }
  return yield* argument(place, command, summary, element, bindings, source)
}

/** drives without folders */
const flatDrives = ['Alias', 'Env', 'Function', 'Variable']

const quoteIfNeeded = (text: string): string =>
  /[\s'"`$(){};,|&<>@#]/.test(text) ? `'${text.replaceAll("'", "''")}'` : text

function* commandNames(
  start: number,
  end: number,
  word: string,
  source: CompletionSource,
): Task<Completions> {
  const bare = word.replace(/^['"]/, '')
  const drive = /^(\w+):[/\\]?([^/\\]*)$/.exec(bare)
  const flat = flatDrives.find((one) => one.toLowerCase() === drive?.[1]?.toLowerCase())
  if (drive && flat !== undefined) {
    const items = [...source.driveItems(flat.toLowerCase())].filter((one) =>
      startsWith(one, drive[2] as string),
    )
    const shown = items.sort(compareText).map(
      (one): Completion => ({
        completionText: `${flat}:/${one}`,
        listItemText: one,
        resultType: 'ProviderItem',
        toolTip: `${flat}:/${one}`,
      }),
    )
    return replacing(start, end, shown)
  }
  const matches = commandsNamed(bare, source)
  for (const one of yield* source.paths(bare, false, '')) {
    if (!/[/\\~]/.test(bare) && !startsWith(one.listItemText, bare)) continue
    // what must be quoted is called by `&`
    const isQuoted = one.completionText.startsWith("'")
    matches.push(isQuoted ? { ...one, completionText: `& ${one.completionText}` } : one)
  }
  return replacing(start, end, matches)
}

/** Commands and programs by the beginning of their name, or by a pattern; a program that another one hides by its path. */
export function commandsNamed(word: string, source: CompletionSource): Completion[] {
  const [, module = '', bare = word] = /^([\w.]+)\\([^/\\]*)$/.exec(word) ?? []
  if (/[/\\]/.test(bare) || bare === '.') return []
  const pattern = wildcard(`${bare}*`)
  const found = new Map<string, { name: string; texts: (readonly [text: string, toolTip: string])[] }>()
  const add = (name: string, text: string, toolTip: () => string): void => {
    const key = name.toLowerCase()
    const known = found.get(key) ?? { name, texts: [] }
    known.texts.push([text, toolTip()])
    found.set(key, known)
  }
  for (const one of source.commands())
    if (pattern.isMatch(one.name) && (module === '' || one.module.toLowerCase() === module.toLowerCase()))
      add(one.name, quoteIfNeeded(one.name), () => one.toolTip)
  if (module === '' && bare !== '')
    for (const one of source.programs(`${bare}*`)) {
      const isHidden = found.has(one.name.toLowerCase())
      add(one.name, isHidden ? one.path : quoteIfNeeded(one.name), () => one.path)
    }
  return [...found.values()].sort(byName).flatMap(({ name, texts }) =>
    texts.map(
      ([text, toolTip]): Completion => ({
        completionText: module === '' ? text : `${module}\\${text}`,
        listItemText: name,
        resultType: 'Command',
        toolTip,
      }),
    ),
  )
}

interface Bindings {
  /** names of the parameters that are given already, lower case */
  readonly used: ReadonlySet<string>
  /** the parameter whose value stands at the cursor */
  readonly current: ParameterSummary | undefined
  readonly values: ReadonlyMap<string, CommandElementAst>
}

function parameterNamed(summary: CommandSummary | undefined, name: string): ParameterSummary | undefined {
  const lower = name.toLowerCase()
  const exact = summary?.parameters.find(
    (one) => one.name.toLowerCase() === lower || one.aliases.some((alias) => alias.toLowerCase() === lower),
  )
  if (exact) return exact
  const starting = summary?.parameters.filter((one) => startsWith(one.name, name)) ?? []
  return starting.length === 1 ? starting[0] : undefined
}

/** Which elements belong to which parameters, as far as that can be told without values. */
function bind(
  command: CommandAst,
  summary: CommandSummary | undefined,
  element: CommandElementAst | undefined,
  cursor: number,
): Bindings {
  const used = new Set<string>()
  const values = new Map<string, CommandElementAst>()
  const positional: CommandElementAst[] = []
  let pending: ParameterSummary | undefined
  let current: ParameterSummary | undefined
  let isPositional = false
  for (const one of command.commandElements.slice(1)) {
    const here = one === element
    if (one.kind === 'CommandParameterAst') {
      pending = undefined
      if (here && !one.argument) continue
      const parameter = parameterNamed(summary, one.parameterName)
      if (!parameter) continue
      used.add(parameter.name.toLowerCase())
      if (one.argument) {
        values.set(parameter.name, one.argument)
        if (here) current = parameter
      } else if (!parameter.isSwitch && one.extent.end < cursor) pending = parameter
      continue
    }
    if (one.extent.start >= cursor) continue
    if (pending) {
      if (here) current = pending
      else values.set(pending.name, one)
      pending = undefined
    } else if (here) isPositional = true
    else positional.push(one)
  }
  if (!element) {
    if (pending) current = pending
    else isPositional = true
  }
  // the places that positional arguments take
  const free = (summary?.parameters ?? [])
    .filter((one) => !used.has(one.name.toLowerCase()))
    .map((one) => ({
      one,
      position: Math.min(...[...one.sets.values()].map((place) => place ?? Number.MAX_SAFE_INTEGER)),
    }))
    .filter((one) => one.position < Number.MAX_SAFE_INTEGER)
    // what takes a block is not what a word stands for
    .sort((a, b) => a.position - b.position || Number(takesBlock(a.one)) - Number(takesBlock(b.one)))
  for (const one of positional) {
    const next = free.shift()
    if (!next) break
    used.add(next.one.name.toLowerCase())
    values.set(next.one.name, one)
  }
  if (isPositional) current = free[0]?.one
  return { used, current, values }
}

const takesBlock = ({ type }: ParameterSummary): boolean => type.name.startsWith('ScriptBlock')

function parameterNames(
  prefix: string,
  element: CommandElementAst,
  summary: CommandSummary | undefined,
  used: ReadonlySet<string>,
): Completions {
  const { start, end } = element.extent
  if (!summary) return none(start, end - start)
  const given = summary.parameters.filter((one) => used.has(one.name.toLowerCase()))
  const allSets = '__AllParameterSets'
  const fits = (one: ParameterSummary): boolean => {
    if (one.sets.has(allSets)) return true
    return [...one.sets.keys()].some((set) =>
      given.every((other) => other.sets.has(allSets) || other.sets.has(set)),
    )
  }
  const shown = summary.parameters.filter((one) => !used.has(one.name.toLowerCase()) && fits(one))
  const result = (name: string, one: ParameterSummary): Completion => ({
    completionText: `-${name}`,
    listItemText: name,
    resultType: 'ParameterName',
    toolTip: `[${one.typeText}] ${name}`,
  })
  // an alias only where the name itself does not begin so
  const matches = shown.flatMap((one) =>
    startsWith(one.name, prefix)
      ? [result(one.name, one)]
      : one.aliases.filter((alias) => startsWith(alias, prefix)).map((alias) => result(alias, one)),
  )
  return replacing(start, end, matches)
}

function* argument(
  place: Place,
  command: CommandAst,
  summary: CommandSummary | undefined,
  element: CommandElementAst | undefined,
  bindings: Bindings,
  source: CompletionSource,
): Task<Completions> {
  const { cursor, text } = place
  const isArgument = element?.kind === 'CommandParameterAst' && element.argument
  const own = isArgument ? element.argument : element
  const start = own?.extent.start ?? cursor
  const end = own?.extent.end ?? cursor
  const typed = text.slice(start, cursor)
  const quote = /^['"]/.exec(typed)?.[0] ?? ''
  const word = typed.slice(quote.length)
  const { current } = bindings
  const kinds = ['StringConstantExpressionAst', 'ExpandableStringExpressionAst', 'ConstantExpressionAst']
  if (own && !kinds.includes(own.kind)) return none(start, end - start)
  const bound = new Map<string, unknown>()
  for (const [name, ast] of bindings.values) {
    if (ast.kind !== 'CommandParameterAst') bound.set(name, source.evaluate(ast)?.value)
  }
  const special = yield* source.argumentValues({
    command: summary,
    commandName: commandName(command) ?? '',
    commandAst: command,
    parameter: current,
    word,
    cursor,
    bound,
  })
  if (special) return replacing(start, end, special)
  if (current && /^(?:(?:expand|exclude)?property|membername|groupby)$/i.test(current.name)) {
    const found = pipelineProperties(command, word, current.name === 'MemberName', source)
    if (found) return replacing(start, end, found)
  }
  const allowed = summary && current && source.allowedValues(summary, current)
  if (allowed) {
    const matches = allowed
      .filter((one) => startsWith(one, word))
      .sort(compareText)
      .map((one): Completion => {
        const shown = quote !== '' ? quote + one + quote : quoteIfNeeded(one)
        return { completionText: shown, listItemText: one, resultType: 'ParameterValue', toolTip: one }
      })
    return replacing(start, end, matches)
  }
  const containersOnly = summary?.name === 'Set-Location' || summary?.name === 'Push-Location'
  return replacing(start, end, yield* source.paths(word, containersOnly, quote))
}
