import fc from 'fast-check'
import t from 'tap'
import { findLastText, findText } from '../../src/engine/runtime/find-text.ts'

// long enough for the search of ours; what V8 finds is what counts
const long = 'abab'.repeat(600_000)

t.test('long texts are found where V8 finds them', async (t) => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('ab', 'ba', 'aa', 'c'), { minLength: 5, maxLength: 12 }),
      fc.array(fc.tuple(fc.nat(long.length), fc.constantFrom('aa', 'ba', 'c', 'abab')), { maxLength: 8 }),
      fc.nat(long.length),
      (parts, changes, from) => {
        let text = long
        for (const [at, put] of changes) text = text.slice(0, at) + put + text.slice(at)
        const key = parts.join('')
        return (
          findText(text, key) === text.indexOf(key) &&
          findText(text, key, from) === text.indexOf(key, from) &&
          findLastText(text, key) === text.lastIndexOf(key) &&
          findLastText(text, key, from) === text.lastIndexOf(key, from)
        )
      },
    ),
    { numRuns: 10 },
  )
})

t.test('a text that nearly stands everywhere does not take the product of both lengths', async (t) => {
  const key = `${'a'.repeat(200_000)}b${'a'.repeat(200_000)}`
  t.equal(findText('a'.repeat(5_000_000), key), -1)
  t.equal(findText(`${'a'.repeat(5_000_000)}${key}`, key), 5_000_000)
  t.equal(findLastText(`${key}${'a'.repeat(5_000_000)}`, key), 0)
})
