/** What .NET printed (test/golden/dotnet-*.txt, recorded through the genuine engine) against what we print. */
import fs from 'node:fs'
import t from 'tap'
import { formatComposite, formatNetValue } from '../../src/objects/composite-format.ts'
import { type Culture, cultureNamed, invariantCulture, usCulture } from '../../src/objects/cultures.ts'
import { ticksFromParts } from '../../src/objects/date.ts'
import { parseDateTime, parseDateTimeExact, parseDateTimeOffset } from '../../src/objects/date-parse.ts'
import { decimalFromText } from '../../src/objects/decimal.ts'
import { FormatError } from '../../src/objects/format-error.ts'
import { formatVersion, parseGuid, parseVersion } from '../../src/objects/guid.ts'
import { PSGuid, PSVersion } from '../../src/objects/misc.ts'
import { PSBigInteger, PSByte, PSDouble, PSSingle } from '../../src/objects/numbers.ts'
import { PSDateTime, PSDateTimeOffset, PSTimeSpan } from '../../src/objects/time.ts'
import { formatTimeSpan, parseTimeSpan, parseTimeSpanExact } from '../../src/objects/timespan.ts'

process.env.TZ = 'UTC'
const hour = 36_000_000_000n
const golden = (name: string): [string, string][] =>
  fs
    .readFileSync(new URL(`../golden/${name}`, import.meta.url), 'utf8')
    .split(/\n(?=[["$("[])/)
    .filter((line) => line.includes('\t=> '))
    .map((line) => line.replace(/\n$/, '').split('\t=> ') as [string, string])

function attempt(run: () => unknown): string {
  try {
    const value = run()
    return typeof value === 'string' ? value : (formatNetValue(value, '', usCulture) ?? String(value))
  } catch (error) {
    if (error instanceof FormatError) return `!${error.exceptionType}: ${error.message}`
    throw error
  }
}

/** What a cast's error says about the cause. */
const cause = (text: string): string => /^!System\.Management.*?Error: "(.*)"$/s.exec(text)?.[1] ?? text
const same = (ours: string, theirs: string): boolean =>
  ours === theirs || (theirs.startsWith('!System.Management') && ours.endsWith(cause(theirs)))

const culture = (name: string | undefined): Culture =>
  name === undefined ? usCulture : (cultureNamed(name) as Culture)

function numberOf(text: string): unknown {
  const bare = text.replace(/^\((.*)\)$/, '$1')
  const big = /^\[bigint\]::Parse\("(.*)"\)$/.exec(bare)
  if (big) return new PSBigInteger(BigInt(big[1] as string))
  const cast = /^\[(single|byte|long)\](.*)$/.exec(bare)
  if (cast?.[1] === 'single') return new PSSingle(Number(cast[2]))
  if (cast?.[1] === 'byte') return new PSByte(Number(cast[2]))
  if (cast) return BigInt(cast[2] as string)
  if (/^-?[\d.]+d$/.test(bare)) return decimalFromText(bare.slice(0, -1))
  if (/^-?\d+$/.test(bare)) return Number(bare)
  return new PSDouble(bare === '[double]::MaxValue' ? Number.MAX_VALUE : Number(bare))
}

t.test('numbers are formatted as .NET does', async (t) => {
  let count = 0
  for (const [expression, theirs] of golden('dotnet-number-format.txt')) {
    const match = /^(.*?)\.ToString\("(.*?)"(?:, \[cultureinfo\]"(.*?)")?\)$/.exec(expression)
    if (!match) continue
    const [, value = '', format = '', name] = match
    const ours = attempt(() => formatNetValue(numberOf(value), format, culture(name)))
    if (ours !== theirs) t.equal(ours, theirs, expression)
    count++
  }
  t.ok(count > 150, `${count} of them`)
})

const ticks = ticksFromParts(2024, 3, 5, 14, 7, 9, 1234567)
const values: Record<string, unknown> = {
  $d: new PSDateTime(ticks, 0),
  $u: new PSDateTime(ticks, 1),
  $l: new PSDateTime(ticks, 2),
  $t: new PSTimeSpan(937840050000n),
  $n: new PSTimeSpan(-937840050000n),
  $w: new PSTimeSpan(54_000_000_000n),
  $gu: new PSGuid('0f8fad5b-d9cb-469f-a165-70867728950e'),
  '[timespan]::MinValue': new PSTimeSpan(-0x8000000000000000n),
}
const offsetAt = (hours: bigint): PSDateTimeOffset =>
  new PSDateTimeOffset(ticksFromParts(2024, 3, 5, 10), hours * hour)
values['[datetimeoffset]::new(2024,3,5,10,0,0,[timespan]::FromHours(2))'] = offsetAt(2n)
values['[datetimeoffset]::new(2024,3,5,10,0,0,[timespan]::FromHours(-2))'] = offsetAt(-2n)
values['[version]::new(1,2)'] = new PSVersion(1, 2)
values['[version]::new(1,2,3,4)'] = new PSVersion(1, 2, 3, 4)

t.test('dates, time spans, GUIDs and versions are formatted as .NET does', async (t) => {
  let count = 0
  for (const [expression, theirs] of [...golden('dotnet-dates.txt'), ...golden('dotnet-texts.txt')]) {
    const match = /^(.*)\.ToString\((?:"(.*?)"|(\d+))?(?:,? ?\[cultureinfo\]"(.*?)")?\)$/.exec(expression)
    if (!match || !Object.hasOwn(values, match[1] as string)) continue
    const [, name = '', quoted = '', digits, where] = match
    const format = quoted.replaceAll('`"', '"')
    const value = values[name]
    const ours = attempt(() =>
      value instanceof PSVersion
        ? formatVersion(value, Number(digits))
        : formatNetValue(value, format, culture(where)),
    )
    if (ours !== theirs) t.equal(ours, theirs, expression)
    count++
  }
  t.ok(count > 85, `${count} of them`)
})

t.test('texts become dates as .NET makes them', async (t) => {
  const styles: Record<string, number> = {
    RoundtripKind: 128,
    AdjustToUniversal: 16,
    AssumeUniversal: 64,
    AssumeLocal: 32,
  }
  let count = 0
  for (const [expression, theirs] of golden('dotnet-dates.txt')) {
    const match = /^(.*?)(?:\.ToString\("(.*?)"\))?$/s.exec(expression)
    const [, what = '', format = ''] = match as RegExpExecArray
    const cast = /^\(?\[datetime\]"([^"]*)"\)?$/.exec(what)
    const parse =
      /^\[(datetime|datetimeoffset)\]::Parse\("([^"]*)"(?:, (?:\[cultureinfo\]"(.*?)"|\$null, "(\w+)"))?\)$/.exec(
        what,
      )
    const exact = /^\[datetime\]::ParseExact\("([^"]*)","([^"]*)",(?:\$null|\[cultureinfo\]"(.*?)")\)$/.exec(
      what,
    )
    let run: (() => unknown) | undefined
    if (cast) run = () => parseDateTime(cast[1] as string, { culture: invariantCulture })
    else if (parse) {
      const options = { culture: culture(parse[3]), styles: styles[parse[4] ?? ''] ?? 0 }
      run = () =>
        parse[1] === 'datetime'
          ? parseDateTime(parse[2] as string, options)
          : parseDateTimeOffset(parse[2] as string, options)
    } else if (exact) {
      run = () => parseDateTimeExact(exact[1] as string, [exact[2] as string], { culture: culture(exact[3]) })
    }
    if (!run) continue
    const ours = attempt(() => formatNetValue(run(), format, usCulture))
    if (!same(ours, theirs)) t.equal(ours, theirs, expression)
    count++
  }
  t.ok(count > 50, `${count} of them`)
})

t.test('texts become time spans, GUIDs and versions as .NET makes them', async (t) => {
  let count = 0
  for (const [expression, theirs] of golden('dotnet-texts.txt')) {
    const cast = /^\[(timespan|guid|version)\](?:::Parse\()?"([^"]*)"\)?$/.exec(expression)
    const exact = /^\[timespan\]::ParseExact\("([^"]*)","([^"]*)",\$null\)$/.exec(expression)
    if (!cast && !exact) continue
    const ours = attempt(() => {
      if (exact) return parseTimeSpanExact(exact[1] as string, exact[2] as string)
      const text = cast?.[2] as string
      if (cast?.[1] === 'timespan') return formatTimeSpan(parseTimeSpan(text))
      return cast?.[1] === 'guid' ? parseGuid(text) : parseVersion(text)
    })
    if (!same(ours, theirs)) t.equal(ours, theirs, expression)
    count++
  }
  t.ok(count > 40, `${count} of them`)
})

t.test('composite formats are taken apart as .NET does', async (t) => {
  let count = 0
  for (const [expression, theirs] of golden('dotnet-texts.txt')) {
    const match = /^"(.*)" -f (.*)$/.exec(expression)
    if (!match) continue
    const args = (match[2] as string).split(',').map((one) => {
      if (one === '$null') return null
      if (one === '$w') return values.$w
      if (one.startsWith('[datetime]')) return new PSDateTime(ticksFromParts(2024, 1, 1))
      return one.startsWith('"')
        ? one.slice(1, -1)
        : one.includes('.')
          ? new PSDouble(Number(one))
          : Number(one)
    })
    const ours = attempt(() =>
      formatComposite(match[1] as string, args, (value, format) =>
        value === null ? '' : (formatNetValue(value, format, usCulture) ?? String(value)),
      ),
    ).replace(
      '!System.FormatException: ',
      '!System.Management.Automation.RuntimeException: Error formatting a string: ',
    )
    const expected = theirs.startsWith('!') ? theirs.replace(/\.$/, '') : theirs
    if (ours.trimEnd() !== expected.trimEnd()) t.equal(ours, expected, expression)
    count++
  }
  t.ok(count > 25, `${count} of them`)
})
