import { readFileSync } from 'node:fs'
import t from 'tap'
import '../../../src/hostprocess/worker.ts'
import { cmdletDefinitions } from '../../../src/engine/commands/index.ts'
import type { ParameterInfo, ParameterSetData } from '../../../src/engine/runtime/command-info.ts'
import { cmdletMetadata } from '../../../src/engine/runtime/metadata.ts'
import type { Runspace } from '../../../src/engine/runtime/runspace.ts'
import { resolveTypeName } from '../../../src/engine/types/resolve.ts'

/** A line of test/golden/cmdlet-parameters.jsonl: recorded from PowerShell 7.6.5's source by record-cmdlets.ts. */
interface Recorded {
  readonly name: string
  readonly module: string
  readonly typeName: string
  readonly defaultSet?: string
  readonly shouldProcess?: true
  readonly helpUri?: string
  readonly parameters: Record<
    string,
    { type: string; aliases?: string[]; sets?: Record<string, string>; checks?: string[] }
  >
}

const recorded = readFileSync(new URL('../../golden/cmdlet-parameters.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Recorded)

/** Types whose values this engine makes otherwise: the parameter takes what PowerShell's converts from. */
const otherwise = new Map([
  ['System.Management.Automation.PSTypeName[]', 'System.Object[]'],
  ['Microsoft.PowerShell.Commands.PSPropertyExpression', 'System.Object'],
  ['Microsoft.PowerShell.Commands.PSPropertyExpression[]', 'System.Object[]'],
])
/** Parameters with an argument transformation in PowerShell, which takes more than the type. */
const transformed = new Set(['Get-Credential Credential'])

const facts = (set: ParameterSetData): string =>
  [
    set.mandatory ? 'mandatory' : '',
    set.position === undefined ? '' : String(set.position),
    set.valueFromPipeline ? 'pipeline' : '',
    set.valueFromPipelineByPropertyName ? 'byName' : '',
    set.valueFromRemainingArguments ? 'remaining' : '',
    set.dontShow ? 'hidden' : '',
  ]
    .filter((one) => one !== '')
    .join(' ')
const sorted = (sets: Iterable<readonly [string, string]>): string[] =>
  Array.from(sets, ([name, text]) => `${name}: ${text}`).sort()
const typeText = (one: ParameterInfo): string => one.type.fullName.replace(/\[\[([^,]*),[^\]]*\]\]/g, '[$1]')

// metadata of a cmdlet needs no session but for its types
const rs = { resolveType: (name: string) => resolveTypeName(name, undefined) } as unknown as Runspace
const ours = new Map(cmdletDefinitions.map((one) => [one.name, one]))

t.test('every cmdlet that PowerShell 7.6.5 exports on Linux is there', async (t) => {
  const absent = recorded.map(({ name }) => name).filter((name) => !ours.has(name))
  // written by the helper of session configurations
  t.same(
    absent.filter((name) => !/^New-PS(?:RoleCapability|SessionConfiguration)File$/.test(name)),
    [],
  )
})

t.test('every cmdlet has every parameter of PowerShell with type, sets, positions and aliases', async (t) => {
  for (const one of recorded) {
    const definition = ours.get(one.name)
    if (definition === undefined) continue
    const metadata = cmdletMetadata(rs, definition)
    const own = metadata.parameters.filter((info) => !info.isCommon && !info.isDynamic)
    const described = (info: ParameterInfo) => ({
      type: typeText(info),
      aliases: [...info.aliases],
      sets: sorted(Array.from(info.sets, ([name, set]) => [name, facts(set)] as const)),
    })
    t.same(
      {
        typeName: definition.typeName,
        defaultSet: metadata.defaultParameterSet,
        shouldProcess: metadata.supportsShouldProcess,
        helpUri: definition.helpUri,
        parameters: own.map((info) => [info.name, described(info)]),
      },
      {
        typeName: one.typeName,
        defaultSet: one.defaultSet,
        shouldProcess: one.shouldProcess ?? false,
        helpUri: one.helpUri ?? definition.helpUri,
        parameters: Object.entries(one.parameters).map(([name, want]) => [
          name,
          {
            type: transformed.has(`${one.name} ${name}`)
              ? 'System.Object'
              : (otherwise.get(want.type) ?? want.type),
            aliases: want.aliases ?? [],
            sets: sorted(Object.entries(want.sets ?? { __AllParameterSets: '' })),
          },
        ]),
      },
      one.name,
    )
  }
})
