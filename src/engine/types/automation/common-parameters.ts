/** `[PSCmdlet]::CommonParameters`: the names that every cmdlet's parameters come with. */
import { T } from '../../../objects/net-type.ts'
import { PSSet } from '../collections/set.ts'
import { genericType, implement } from '../surface.ts'
import { sma } from './names.ts'

const common = [
  'Verbose',
  'Debug',
  'ErrorAction',
  'WarningAction',
  'InformationAction',
  'ProgressAction',
  'ErrorVariable',
  'WarningVariable',
  'OutVariable',
  'OutBuffer',
  'PipelineVariable',
  'InformationVariable',
]
const optional = ['WhatIf', 'Confirm', 'UseTransaction']

function setOf(names: readonly string[]): PSSet {
  const made = new PSSet(genericType('System.Collections.Generic.HashSet`1', T.String), 'ordinalIgnoreCase')
  for (const name of names) made.add(name)
  return made
}

for (const type of ['Cmdlet', 'PSCmdlet'])
  implement(sma(type), {
    staticGet: { CommonParameters: () => setOf(common), OptionalCommonParameters: () => setOf(optional) },
  })
