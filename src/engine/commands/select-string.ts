/** Select-String: lines of files or of the pipeline that match, with the lines around them. */
import { findText } from '../runtime/find-text.ts'
import { foreign } from './xml/select-xml.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { FileSystemInfo } from '../providers/file-info.ts'
import { providersOf, type Resolved } from '../providers/index.ts'
import { encodingParameter } from '../providers/text-files.ts'
import { LineReader } from '../providers/line-reader.ts'
import { fail, failure, NetThrow, TerminatingError } from '../runtime/failure.ts'
import { terminating } from '../runtime/net-failure.ts'
import type { InSlices } from '../language/in-slices.ts'
import { eachMatch } from '../regex/replace.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { PSMatch, regexFrom, regexly, withRegex } from '../types/regex-values.ts'
import { type CmdletContext, defineCmdlet, type ParameterPlace } from './cmdlet.ts'
import { encodingOf, inputFiles, strings } from './file-input.ts'
import { MatchContext, MatchInfo } from './match-info.ts'

const sets = (names: readonly string[], place: ParameterPlace): Record<string, ParameterPlace> =>
  Object.fromEntries(names.flatMap((one) => [one, `${one}Raw`]).map((one) => [one, place]))

export const selectString = defineCmdlet(
  {
    name: 'Select-String',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.SelectStringCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097119',
    defaultSet: 'File',
    outputTypes: ['System.Boolean', 'System.String', 'Microsoft.PowerShell.Commands.MatchInfo'],
    parameters: {
      Culture: { type: 'string', validate: ['notNull'] },
      InputObject: {
        type: 'psobject',
        sets: sets(['Object'], { mandatory: true, pipeline: true }),
        validate: ['allowNull', 'allowEmptyString'],
      },
      Pattern: { type: 'string[]', mandatory: true, position: 0 },
      Path: {
        type: 'string[]',
        sets: sets(['File'], { mandatory: true, position: 1, byName: true }),
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: sets(['LiteralFile'], { mandatory: true, byName: true }),
      },
      Raw: {
        type: 'switch',
        sets: {
          ObjectRaw: { mandatory: true },
          FileRaw: { mandatory: true },
          LiteralFileRaw: { mandatory: true },
        },
      },
      SimpleMatch: { type: 'switch' },
      CaseSensitive: { type: 'switch' },
      Quiet: { type: 'switch', sets: { Object: {}, File: {}, LiteralFile: {} } },
      List: { type: 'switch' },
      NoEmphasis: { type: 'switch' },
      Include: { type: 'string[]', validate: ['notNullOrEmpty'] },
      Exclude: { type: 'string[]', validate: ['notNullOrEmpty'] },
      NotMatch: { type: 'switch' },
      AllMatches: { type: 'switch' },
      Encoding: encodingParameter,
      Context: { type: 'int[]', validate: ['notNullOrEmpty', { count: [1, 2] }, { range: [0, 2147483647] }] },
    },
  },
  (c) => {
    if (c.has('Culture') && !c.has('SimpleMatch')) {
      fail(
        'CannotSpecifyCultureWithoutSimpleMatch',
        'You must specify -Culture parameter only with -SimpleMatch parameter.',
        { type: 'System.InvalidOperationException', category: 'InvalidData' },
      )
    }
    const match = matcher(c)
    const context = strings(c.p.Context).map(Number)
    const before = context[0] ?? 0
    const after = context[1] ?? before
    const tracker = (): Tracker => new Tracker(before, after)
    const overall = tracker()
    const quiet = c.p.Quiet === true
    const list = c.p.List === true
    let record = 0
    let done = false

    return {
      *process() {
        if (done) return
        const named = c.has('Path') || c.has('LiteralPath')
        const object = baseOf(c.p.InputObject)
        if (named || (object instanceof FileSystemInfo && !object.isDirectory)) {
          const paths = named
            ? (yield* inputFiles(c, strings(c.p.LiteralPath ?? c.p.Path), c.has('LiteralPath'), {
                foreign,
                ...(c.has('LiteralPath') ? { missing: unreadable } : { ends: true }),
              })).map((one) => one.path)
            : [(object as FileSystemInfo).path]
          if (named && paths.length === 0) return
          for (const path of paths) {
            if (named && providersOf(c.rs).disk.isFolder(path)) continue
            if ((yield* file(path)) && quiet) return
          }
          if (quiet) yield* c.write(list ? null : false)
          return
        }
        record++
        const inner = object instanceof MatchInfo ? object : undefined
        const line =
          inner !== undefined
            ? inner.line
            : c.p.InputObject === AutomationNull || c.p.InputObject === null || c.p.InputObject === undefined
              ? ''
              : c.rs.text(c.p.InputObject)
        const answer = match(line)
        const found = isTask(answer) ? yield* answer : answer
        if (found === undefined) overall.line(line)
        else if (inner !== undefined) overall.match(inner)
        else {
          found.lineNumber = record
          overall.match(found)
        }
        if ((yield* flush(overall)) && quiet) done = true
      },
      *end() {
        overall.end()
        if (!done) yield* flush(overall)
      },
    }

    function* file(path: string): Task<boolean> {
      const include = strings(c.p.Include)
      const isMeant = (patterns: readonly string[]): boolean =>
        patterns.some((one) => wildcard(one).isMatch(path))
      if (include.length > 0 && !isMeant(include)) return false
      if (isMeant(strings(c.p.Exclude))) return false
      const own = tracker()
      const reader = new LineReader(providersOf(c.rs).disk, path, encodingOf(c))
      let any = false
      try {
        let number = 0
        for (;;) {
          const line = yield* reader.next()
          if (line === undefined) break
          if (--c.rs.meter.fuel <= 0) yield undefined
          number++
          const answer = match(line)
          const found = isTask(answer) ? yield* answer : answer
          if (found === undefined) own.line(line)
          else {
            found.path = path
            found.lineNumber = number
            own.match(found)
          }
          if (own.ready.length === 0) continue
          any = true
          if (quiet || list) break
          yield* flush(own)
        }
        own.end()
        if (yield* flush(own)) any = true
      } catch (error) {
        const known = terminating(error)
        if (!(known instanceof TerminatingError) || known.endsScript) throw error
        yield* c.error(
          failure('ProcessingFile', `The file ${path} cannot be read: ${known.record.exception.message}`, {
            type: 'System.ArgumentException',
            category: 'InvalidArgument',
            inner: known.record.exception,
          }),
        )
      } finally {
        reader.close()
      }
      return any
    }

    function* flush(from: Tracker): Task<boolean> {
      const found = from.ready.splice(0)
      const [first] = found
      if (first === undefined) return false
      if (c.p.Raw) yield* c.writeEach(found.map((one) => one.line))
      else if (quiet && !list) yield* c.write(true)
      else if (list) yield* c.write(first)
      else yield* c.writeEach(found)
      return true
    }
  },
)

type Found = MatchInfo | undefined
function matcher(c: CmdletContext): (line: string) => Found | Task<Found> {
  const patterns = strings(c.p.Pattern)
  const ignoreCase = !c.p.CaseSensitive
  const culture = c.has('Culture') ? String(c.p.Culture).toLowerCase() : ''
  const regexes = c.p.SimpleMatch
    ? []
    : patterns.map((one) => {
        try {
          return withRegex(() => regexFrom(one, ignoreCase ? 1 : 0))
        } catch (error) {
          if (!(error instanceof NetThrow)) throw error
          return fail(
            'InvalidRegex',
            `The string ${one} is not a valid regular expression: ${error.exception.message}`,
            { type: 'System.ArgumentException', category: 'InvalidArgument', inner: error.exception },
          )
        }
      })
  const fold = (text: string): string => {
    if (!ignoreCase) return text
    if (culture === 'ordinal' || culture === 'invariant' || culture === '') return text.toLowerCase()
    return text.toLocaleLowerCase(culture)
  }
  const simple = patterns.map(fold)
  const answer = (line: string, found: number, matches: PSMatch[]): Found => {
    if (c.p.NotMatch && found >= 0) return undefined
    const at = c.p.NotMatch ? 0 : found
    return at < 0 ? undefined : new MatchInfo(line, patterns[at] as string, ignoreCase, matches)
  }
  const search = function* (line: string): InSlices<Found> {
    for (const [at, one] of regexes.entries()) {
      const matches: PSMatch[] = []
      for (const each of eachMatch(one, line)) {
        if (each === undefined) {
          yield
          continue
        }
        matches.push(new PSMatch(one, each))
        if (!c.p.AllMatches || c.p.NotMatch) break
      }
      if (matches.length > 0) return answer(line, at, matches)
    }
    return answer(line, -1, [])
  }
  return (line) => {
    if (!c.p.SimpleMatch) return regexly(c.rs, search(line))
    const folded = fold(line)
    return answer(
      line,
      simple.findIndex((one) => findText(folded, one) >= 0),
      [],
    )
  }
}

/** Holds matches back until the lines after them have come; what is shown around two near matches does not overlap. */
class Tracker {
  readonly ready: MatchInfo[] = []
  readonly #before: number
  readonly #after: number
  /** the last lines, the newest last; of a match its line */
  readonly #recent: { line: string; isShown: boolean }[] = []
  readonly #open: { match: MatchInfo; left: number }[] = []
  constructor(before: number, after: number) {
    this.#before = before
    this.#after = after
  }

  line(line: string): void {
    if (this.#before === 0 && this.#after === 0) return
    let isShown = false
    const newest = this.#open[this.#open.length - 1]
    for (const one of this.#open) {
      const context = one.match.context as MatchContext
      context.post.push(line)
      if (one === newest) {
        context.displayPost.push(line)
        isShown = true
      }
      one.left--
    }
    this.#close()
    this.#remember(line, isShown)
  }

  match(match: MatchInfo): void {
    if (this.#before === 0 && this.#after === 0) {
      this.ready.push(match)
      return
    }
    const context = new MatchContext()
    context.pre = this.#recent.map((one) => one.line)
    const lastShown = this.#recent.findLastIndex((one) => one.isShown)
    context.displayPre = this.#recent.slice(lastShown + 1).map((one) => one.line)
    for (const one of this.#open) {
      one.match.context?.post.push(match.line)
      one.left--
    }
    match.context = context
    this.#open.push({ match, left: this.#after })
    this.#close()
    this.#remember(match.line, true)
  }

  end(): void {
    for (const { match } of this.#open.splice(0)) this.ready.push(match)
  }

  #close(): void {
    while (this.#open[0] !== undefined && this.#open[0].left <= 0) {
      this.ready.push((this.#open.shift() as { match: MatchInfo }).match)
    }
  }

  #remember(line: string, isShown: boolean): void {
    this.#recent.push({ line, isShown })
    if (this.#recent.length > this.#before) this.#recent.shift()
  }
}

/** A literal path whose file is not there: said as of a file that cannot be read. */
const unreadable = (_shown: string, { path }: Resolved): TerminatingError =>
  failure('ProcessingFile', `The file ${path} cannot be read: Could not find file '${path}'.`, {
    type: 'System.ArgumentException',
    category: 'InvalidArgument',
  })
