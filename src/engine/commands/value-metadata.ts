/** Signatures of the objects that the object cmdlets write (their types stand beside the cmdlets). */
import { addMetadata } from '../types/type-loader.ts'

const methods = 'string ToString()\nbool Equals(System.Object obj)\nint GetHashCode()\ntype GetType()'

function members(name: string, base: string, lines: readonly string[]): void {
  addMetadata(`#class Microsoft.PowerShell.Commands.${name} :${base} @26\n${lines.join('\n')}\n${methods}`)
}

const measureInfo = 'Microsoft.PowerShell.Commands.MeasureInfo'
const maybe = (type: string, ...names: readonly string[]): string[] =>
  names.map((name) => `System.Nullable[${type}] ${name} {get;set;}`)

for (const name of ['GroupInfo', 'GroupInfoNoElement']) {
  members(name, 'System.Object', [
    'System.Collections.ArrayList Values {get;}',
    'int Count {get;}',
    'System.Collections.ObjectModel.Collection[psobject] Group {get;}',
    'string Name {get;}',
  ])
}
members('MeasureInfo', 'System.Object', ['string Property {get;set;}'])
members('GenericMeasureInfo', measureInfo, [
  'int Count {get;set;}',
  ...maybe('double', 'Average', 'Sum', 'Maximum', 'Minimum', 'StandardDeviation'),
  'string Property {get;set;}',
])
members('GenericObjectMeasureInfo', measureInfo, [
  'int Count {get;set;}',
  ...maybe('double', 'Average', 'Sum'),
  'System.Object Maximum {get;set;}',
  'System.Object Minimum {get;set;}',
  ...maybe('double', 'StandardDeviation'),
  'string Property {get;set;}',
])
members('TextMeasureInfo', measureInfo, [
  ...maybe('int', 'Lines', 'Words', 'Characters'),
  'string Property {get;set;}',
])
members('MemberDefinition', 'System.Object', [
  'string TypeName {get;}',
  'string Name {get;}',
  'System.Management.Automation.PSMemberTypes MemberType {get;}',
  'string Definition {get;}',
])
