/** Completions of paths: the children of where the word leads, as one writes them. */
import { gathering, plainAsk } from '../providers/ask.ts'
import type { Provider } from '../providers/provider.ts'
import { nameOf } from '../providers/file-info.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import type { Frame } from '../runtime/frame.ts'
import { TerminatingError } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import type { Completion } from './result.ts'

/**
 * @param word without quotes
 * @param quote what it began with, if with any: the answer is written so too
 */
export function* completePath(
  frame: Frame,
  word: string,
  containersOnly: boolean,
  quote = '',
): Task<Completion[]> {
  const { rs } = frame
  const providers = providersOf(rs)
  const written = word.replaceAll('\\', '/')
  const cut = Math.max(written.lastIndexOf('/'), /^[^/]*:/.exec(written)?.[0].lastIndexOf(':') ?? -1) + 1
  const folder = written.slice(0, cut)
  const leaf = written.slice(cut)
  // a bracket that is open is no pattern yet
  if (leaf.lastIndexOf('[') > leaf.lastIndexOf(']')) return []
  const pattern = wildcard(`${leaf}*`)
  let at: Resolved
  let items: readonly { readonly name: string; readonly path: string; readonly isContainer: boolean }[]
  try {
    at = providers.resolve(folder === '' ? '.' : folder)
    const inner = gathering(plainAsk(frame), { force: true })
    yield* at.provider.provider.getChildItems(inner.ask, at.path, 0)
    const { isHierarchy } = at.provider.provider
    items = inner.found.map((one) => ({
      name: isHierarchy ? nameOf(one.path) : one.path,
      path: one.path,
      isContainer: one.isContainer === true,
    }))
  } catch (error) {
    if (error instanceof TerminatingError) return []
    throw error
  }
  const { provider }: { provider: Provider } = at.provider
  const isRelative = provider.isHierarchy && !/^(?:\/|~|\.\.?\/|[^/]*:)/.test(folder)
  const drive = provider.isHierarchy ? undefined : /^([^/]*):\/?$/.exec(folder)?.[1]
  const prefix = isRelative ? `./${folder}` : drive === undefined ? folder : `${at.drive?.name ?? drive}:/`
  const fits = items.filter(
    (one) =>
      (one.isContainer || !containersOnly) &&
      pattern.isMatch(one.name) &&
      (!one.name.startsWith('.') || !provider.isHierarchy || written.slice(cut).startsWith('.')),
  )
  return fits
    .map(
      (one): Completion => ({
        completionText: quoted(prefix + one.name, quote),
        listItemText: one.name,
        resultType: one.isContainer ? 'ProviderContainer' : 'ProviderItem',
        toolTip: provider.isHierarchy ? providers.shown({ ...at, path: one.path }) : one.name,
      }),
    )
    .sort((a, b) => byName(a.listItemText, b.listItemText))
}

const collator = new Intl.Collator('en-US', { sensitivity: 'base' })
const byName = (a: string, b: string): number => collator.compare(a, b)

function quoted(text: string, quote: string): string {
  if (quote === '"') return `"${text.replace(/[[\]`$"]/g, '`$&')}"`
  const escaped = text.replace(/[[\]]/g, '`$&')
  return quote !== '' || /[\s'"`$(){};&|<>,]/.test(escaped) ? `'${escaped.replaceAll("'", "''")}'` : escaped
}
