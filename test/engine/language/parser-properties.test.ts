import fc from 'fast-check'
import t from 'tap'
import { emptyExtent } from '../../../src/engine/language/source-text.ts'
import { parseInput } from '../../../src/engine/language/parser.ts'
import { childrenOf, walk } from '../../../src/engine/language/walk.ts'
import { broken, grammar } from '../../support/parser-scripts.ts'

const scripts = fc.oneof(broken, fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }))

t.test('never throws, and every error has a place and a message', async (t) => {
  fc.assert(
    fc.property(scripts, (script) => {
      for (const { extent, message } of parseInput(script).errors) {
        // the end of the script lies one behind it, as in the original, and moves on when it is read again
        if (extent.start < 0 || extent.start > extent.end || message === '') return false
      }
      return true
    }),
    { numRuns: 3000 },
  )
  t.pass()
})

t.test('every node knows its parent and lies inside it', async (t) => {
  fc.assert(
    fc.property(fc.oneof(fc.constantFrom(...grammar), broken), (script) => {
      const { ast, errors } = parseInput(script)
      let good = true
      walk(ast, (node) => {
        for (const child of childrenOf(node)) {
          if (child.parent !== node) good = false
          // PowerShell's own: attributes stand before the param block they belong to, and `: base()` before the body it is in
          const isBefore =
            (node.kind === 'ParamBlockAst' && child.kind === 'AttributeAst') ||
            (child.kind === 'CommandExpressionAst' &&
              child.expression.kind === 'BaseCtorInvokeMemberExpressionAst')
          const isSomewhere = isBefore || child.extent === emptyExtent || node.extent === emptyExtent
          const isInside = child.extent.start >= node.extent.start && child.extent.end <= node.extent.end
          // what is left of a broken script may reach beyond the error it is part of
          if (!isInside && !isSomewhere && errors.length === 0) good = false
        }
      })
      return good
    }),
    { numRuns: 2000 },
  )
  t.pass()
})

t.test('tokens stand in order and leave out nothing but white space', async (t) => {
  fc.assert(
    fc.property(fc.constantFrom(...grammar), (script) => {
      const { tokens, errors } = parseInput(script)
      if (errors.length > 0) return true
      let end = 0
      for (const { extent } of tokens) {
        if (extent.start < end && extent.start < script.length) return false
        if (!/^[\s\u00a0`]*$/.test(script.slice(end, extent.start))) return false
        end = extent.end
      }
      return end >= script.length
    }),
    { numRuns: grammar.length * 3 },
  )
  t.pass()
})

t.test(
  'a script that nests or repeats too much is refused, quickly and without a stack overflow',
  async (t) => {
    const many = (text: string, n = 5000) => text.repeat(n)
    const deep = [
      many('('),
      many('{'),
      many('$('),
      many('@{a='),
      many('"$('),
      many('if(1){'),
      many('-') + '1',
      many('[a('),
    ]
    const long = [`1${many('+1')}`, `$a${many('.b')}`, many('a&&', 5000) + 'a', many('[int]') + '1']
    // attributes that turn out to be none are read again, and so is everything nested in them
    const again = [many('{[a(', 60), many('{[a({', 60), many('function f{[a(1)]\n', 60)]
    for (const script of [...deep, ...long]) {
      t.equal(parseInput(script).errors.at(-1)?.errorId, 'ScriptTooComplicated', script.slice(0, 12))
    }
    for (const script of again) t.ok(parseInput(script).errors.length > 0, script.slice(0, 12))
    t.strictSame(parseInput(`${many('(', 150)}1${many(')', 150)}`).errors, [])
    t.strictSame(parseInput(`'a'${many(" + 'a'", 1000)}`).errors, [])
  },
)
