import t from 'tap'
import {
  parseInput,
  scanExpandableString,
  scanNumber,
  scanTypeName,
} from '../../../src/engine/language/parser.ts'
import { positionMessage } from '../../../src/engine/language/position-message.ts'

t.test('reads a text as a number the way the language writes it', async (t) => {
  t.match(scanNumber('0x10'), { type: 'int32', value: 16 })
  t.match(scanNumber(' -1.5 '), { type: 'double', value: -1.5 })
  t.match(scanNumber('1kb'), { type: 'int32', value: 1024 })
  t.match(scanNumber('9223372036854775807'), { type: 'int64', value: 9223372036854775807n })
  t.match(scanNumber(''), { type: 'int32', value: 0 })
  for (const text of ['a', '1 2', '1,2', '--1', '1x', '300y']) t.equal(scanNumber(text), undefined, text)
})

t.test('reads a text as a type name', async (t) => {
  t.match(scanTypeName('System.Collections.Generic.List[int][]'), {
    kind: 'ArrayTypeName',
    fullName: 'System.Collections.Generic.List[int][]',
    elementType: { kind: 'GenericTypeName', genericArguments: [{ name: 'int' }] },
  })
  t.match(scanTypeName('a, b, Version=1.0'), { name: 'a', assemblyName: 'b, Version=1.0' })
  for (const text of ['', 'a b', '[int]', 'a[', 'a]', '1+']) t.equal(scanTypeName(text), undefined, text)
})

t.test('reads a text as an expandable string', async (t) => {
  const { ast, errors } = scanExpandableString('a "$b" $(1 + 1)')
  t.strictSame(errors, [])
  t.match(ast, { kind: 'ExpandableStringExpressionAst', literals: ['a "', '" ', ''] })
  t.match(scanExpandableString('plain').ast, { kind: 'StringConstantExpressionAst', value: 'plain' })
  t.match(scanExpandableString('$(').errors, [{ errorId: 'IncompleteDollarSubexpressionReference' }])
})

t.test('gathers what #requires lines ask for', async (t) => {
  const lines = [
    '#requires -Version 7.1 -PSEdition Core',
    '#requires -Modules a, @{ ModuleName = "b"; ModuleVersion = "1.2" }',
    '#requires -RunAsAdministrator',
  ]
  t.strictSame(parseInput(lines.join('\n')).ast.scriptRequirements, {
    requiredPSVersion: '7.1',
    requiredPSEditions: ['Core'],
    requiredModules: [{ name: 'a' }, { name: 'b', version: '1.2' }],
    requiredAssemblies: [],
    isElevationRequired: true,
  })
})

t.test('shows the place of an error in a long line with what stands around it', async (t) => {
  const line = `${'a'.repeat(60)} ) b ; ${'c'.repeat(60)}`
  const [error] = parseInput(line, '/x.ps1').errors
  const message = positionMessage(error!.extent).split('\n')
  t.equal(message[0], 'At /x.ps1:1 char:62')
  t.equal(message[1]!.length, '+ \u2026 '.length + 69 + ' \u2026'.length)
  t.equal(message[1]!.indexOf(')'), message[2]!.indexOf('~'))
})
