import t from 'tap'
import { cultureNamed, usCulture } from '../../src/objects/cultures.ts'
import { T } from '../../src/objects/net-type.ts'
import {
  doubleScriptText,
  doubleText,
  numberStyles,
  numberText,
  parseNumber,
  singleScriptText,
  singleText,
} from '../../src/objects/number-text.ts'

t.test(
  'doubles and singles read as .NET 10 and PowerShell 7.6 write them (recorded 2026-11-22)',
  async (t) => {
    const doubles: [number, string, string][] = [
      [1e15, '1000000000000000', '1E+15'],
      [1e16, '10000000000000000', '1E+16'],
      [1e17, '1E+17', '1E+17'],
      [123456789012345680, '1.2345678901234568E+17', '1.23456789012346E+17'],
      [1234567890123456, '1234567890123456', '1.23456789012346E+15'],
      [123456789012345, '123456789012345', '123456789012345'],
      [0.1 + 0.2, '0.30000000000000004', '0.3'],
      [0.00012, '0.00012', '0.00012'],
      [0.000012, '1.2E-05', '1.2E-05'],
      [-0, '-0', '-0'],
      [5e-324, '5E-324', '4.94065645841247E-324'],
      [Number.MAX_VALUE, '1.7976931348623157E+308', '1.79769313486232E+308'],
      [Infinity, 'Infinity', 'Infinity'],
    ]
    for (const [value, text, script] of doubles) {
      t.equal(doubleText(value), text)
      t.equal(doubleScriptText(value), script)
    }
    t.equal(doubleText(-Infinity, usCulture), '-∞')
    t.equal(doubleText(1.5, cultureNamed('de-DE')), '1,5')
    const singles: [number, string, string][] = [
      [1e8, '100000000', '1E+08'],
      [1e9, '1E+09', '1E+09'],
      [16777216, '16777216', '1.677722E+07'],
      [12345678, '12345678', '1.234568E+07'],
      [123456789, '123456790', '1.234568E+08'],
      [Math.fround(0.1), '0.1', '0.1'],
      [Math.fround(3.4028234663852886e38), '3.4028235E+38', '3.402823E+38'],
      [1.401298464324817e-45, '1E-45', '1.401298E-45'],
    ]
    for (const [value, text, script] of singles) {
      t.equal(singleText(Math.fround(value)), text)
      t.equal(singleScriptText(Math.fround(value)), script)
    }
  },
)

t.test('texts are parsed as .NET 10 does (recorded 2026-11-22)', async (t) => {
  const text = (value: unknown): string => numberText(value, usCulture) ?? String(value)
  const any = { styles: numberStyles.Any, culture: usCulture }
  t.equal(text(parseNumber('1,234.5', T.Double)), '1234.5')
  t.equal(text(parseNumber('1e400', T.Double)), '∞')
  t.equal(text(parseNumber('∞', T.Double, { culture: usCulture })), '∞')
  t.equal(text(parseNumber('nan', T.Double)), 'NaN')
  t.equal(parseNumber(' 12 ', T.Int32), 12)
  t.equal(parseNumber('1e3', T.Int32, any), 1000)
  t.equal(parseNumber('12.0', T.Int32, any), 12)
  t.equal(parseNumber('(12)', T.Int32, any), -12)
  t.equal(parseNumber('$12', T.Int32, any), 12)
  t.equal(parseNumber('1,000', T.Int32, { styles: numberStyles.AllowThousands }), 1000)
  t.equal(parseNumber('FF', T.Int32, { styles: numberStyles.HexNumber }), 255)
  t.equal(parseNumber('1010', T.Int32, { styles: numberStyles.BinaryNumber }), 10)
  t.equal(text(parseNumber('(1.50)', T.Decimal, any)), '-1.50')
  t.equal(text(parseNumber('1e3', T.Decimal, any)), '1000')
  t.equal(
    text(parseNumber('1.23456789012345678901234567890123', T.Decimal)),
    '1.2345678901234567890123456789',
  )
  const bad: [string, string][] = [
    ['abc', 'abc'],
    ['', ''],
    ['1,000', '1,000'],
    ['1 2', '1 2'],
  ]
  for (const [input, shown] of bad) {
    t.throws(() => parseNumber(input, T.Int32), {
      exceptionType: 'System.FormatException',
      message: `The input string '${shown}' was not in a correct format.`,
    })
  }
  t.throws(() => parseNumber('Infinity', T.Double, { culture: usCulture }), {
    name: 'FormatError',
    exceptionType: 'System.FormatException',
  })
  t.throws(() => parseNumber('99999999999', T.Int32), {
    message: 'Value was either too large or too small for an Int32.',
  })
  t.throws(() => parseNumber('256', T.Byte), {
    message: 'Value was either too large or too small for an unsigned byte.',
  })
  t.throws(() => parseNumber('12.5', T.Int32, any), {
    name: 'FormatError',
    exceptionType: 'System.OverflowException',
  })
})
