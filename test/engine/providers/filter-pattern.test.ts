import t from 'tap'
import { filterPattern } from '../../../src/engine/providers/filter-pattern.ts'

const names = ['.a', 'a', 'a.', 'a..b', 'a.b', 'a.b.c', 'ab', 'ab.c', 'abc', 'x.y']

/** What `Get-ChildItem -Filter` and Directory.GetFiles of PowerShell 7.6.5 on Linux found among those names. */
const found: Record<string, string> = {
  '?': 'a',
  '??': 'a a. ab',
  'a?': 'a a. ab',
  'a???': 'a a. ab abc',
  '?.?': '.a a a. a.b x.y',
  '*.': 'a a. ab abc',
  '*.*': '.a a a. a..b a.b a.b.c ab ab.c abc x.y',
  'a*.': 'a a. ab abc',
  'a.*': 'a a. a..b a.b a.b.c',
  '*.?': '.a a a. a..b a.b a.b.c ab ab.c abc x.y',
  'a.?': 'a a. a.b',
  'a?b': '',
  'a??b': '',
  '.?': '.a',
  '*.b': 'a..b a.b',
  '?b*': 'ab ab.c abc',
  'a*b': 'a..b a.b ab',
  '*..*': 'a. a..b',
  'a.?.?': 'a a. a..b a.b a.b.c',
  'a?.b': 'a.b',
  '??.*': '.a a a. a..b a.b a.b.c ab ab.c x.y',
  '*B.C': 'a.b.c ab.c',
}

t.test("-Filter means what the file system's own patterns mean to .NET", async (t) => {
  for (const [filter, wanted] of Object.entries(found)) {
    const pattern = filterPattern(filter)
    t.equal(names.filter((name) => pattern.test(name)).join(' '), wanted, filter)
  }
})
