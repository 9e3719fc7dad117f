import fc from 'fast-check'
import t from 'tap'
import {
  decimalAdd,
  decimalCeiling,
  decimalCompare,
  decimalDivide,
  decimalFloor,
  decimalFromDouble,
  decimalFromText,
  decimalMax,
  decimalMultiply,
  decimalRemainder,
  decimalRound,
  decimalSubtract,
  decimalText,
  decimalToDouble,
  decimalTruncate,
} from '../../src/objects/decimal.ts'
import type { PSDecimal } from '../../src/objects/numbers.ts'

const d = (text: string): PSDecimal => decimalFromText(text) as PSDecimal

t.test('arithmetic gives the places .NET 10 gives (recorded 2026-11-22)', async (t) => {
  const golden: [string, PSDecimal, string][] = [
    ['1/3', decimalDivide(d('1'), d('3')), '0.3333333333333333333333333333'],
    ['10/3', decimalDivide(d('10'), d('3')), '3.3333333333333333333333333333'],
    ['2/3', decimalDivide(d('2'), d('3')), '0.6666666666666666666666666667'],
    ['1/0.5', decimalDivide(d('1'), d('0.5')), '2'],
    ['1.00/1', decimalDivide(d('1.00'), d('1')), '1.00'],
    ['10.00/4.0', decimalDivide(d('10.00'), d('4.0')), '2.5'],
    ['max/3', decimalDivide(decimalMax, d('3')), '26409387504754779197847983445'],
    ['1.10+2.205', decimalAdd(d('1.10'), d('2.205')), '3.305'],
    ['1.5-1.50', decimalSubtract(d('1.5'), d('1.50')), '0.00'],
    ['max*0.1', decimalMultiply(decimalMax, d('0.1')), '7922816251426433759354395033.5'],
    ['5.5%2', decimalRemainder(d('5.5'), d('2')), '1.5'],
    ['5.50%2', decimalRemainder(d('5.50'), d('2')), '1.50'],
    ['1%2.00', decimalRemainder(d('1'), d('2.00')), '1'],
    ['6.00%2', decimalRemainder(d('6.00'), d('2')), '0.00'],
    ['round 2.5', decimalRound(d('2.5')), '2'],
    ['round away 2.5', decimalRound(d('2.5'), 0, 'halfAway'), '3'],
    ['round -2.125', decimalRound(d('-2.125'), 2), '-2.12'],
    ['round 2.500', decimalRound(d('2.500'), 2), '2.50'],
    ['floor -2.50', decimalFloor(d('-2.50')), '-3'],
    ['ceiling 2.1', decimalCeiling(d('2.1')), '3'],
    ['truncate -2.50', decimalTruncate(d('-2.50')), '-2'],
    ['from 0.1', decimalFromDouble(0.1), '0.1'],
    ['from 1.5e-29', decimalFromDouble(1.5e-29), '0'],
    ['from 123456789.123456789', decimalFromDouble(123456789.12345679), '123456789.123457'],
    ['from a single', decimalFromDouble(Math.fround(1.23456789), 7), '1.234568'],
  ]
  for (const [name, value, text] of golden) {
    t.equal(decimalText(value), text, name)
  }
  t.equal(decimalToDouble(decimalMax), 7.922816251426434e28)
})

t.test('what does not fit is an OverflowException, a zero divisor a DivideByZeroException', async (t) => {
  const tooLarge = {
    exceptionType: 'System.OverflowException',
    message: 'Value was either too large or too small for a Decimal.',
  }
  t.throws(() => decimalAdd(decimalMax, d('1')), tooLarge)
  t.throws(() => decimalMultiply(decimalMax, d('1.1')), tooLarge)
  t.throws(() => decimalFromText('79228162514264337593543950336'), tooLarge)
  t.throws(() => decimalFromDouble(1e30), tooLarge)
  t.throws(() => decimalDivide(d('1'), d('0')), {
    exceptionType: 'System.DivideByZeroException',
    message: 'Attempted to divide by zero.',
  })
})

t.test('text round trips and division undoes multiplication', async () => {
  const decimals = fc
    .tuple(fc.bigInt({ min: -(2n ** 96n - 1n), max: 2n ** 96n - 1n }), fc.integer({ min: 0, max: 28 }))
    .map(([coefficient, scale]) => d(`${coefficient}e-${scale}`))
  fc.assert(fc.property(decimals, (a) => decimalCompare(d(decimalText(a)), a) === 0))
  const small = fc
    .tuple(fc.integer(), fc.integer({ min: 0, max: 6 }))
    .map(([n, scale]) => d(`${n}e-${scale}`))
  fc.assert(
    fc.property(
      small,
      small,
      (a, b) => decimalToDouble(b) === 0 || decimalCompare(decimalDivide(decimalMultiply(a, b), b), a) === 0,
    ),
  )
})
