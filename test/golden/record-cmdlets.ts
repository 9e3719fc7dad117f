/**
 * Records test/golden/cmdlet-parameters.jsonl from PowerShell's source: `node test/golden/record-cmdlets.ts SOURCE/src`.
 * Needs the .NET SDK, whose Roslyn reads the attributes (test/stock/cmdlet-recorder). The names recorded are those that are there.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Facts = Record<string, unknown>
interface Raw extends Facts {
  readonly name: string
  readonly typeName: string
  readonly OutputTypes: unknown[]
  readonly parameters: readonly {
    name: string
    type: string
    aliases: string[]
    sets: Record<string, Facts>
    checks: { name: string; args: unknown[] }[]
  }[]
}

const golden = new URL('./cmdlet-parameters.jsonl', import.meta.url)
const project = fileURLToPath(new URL('../stock/cmdlet-recorder', import.meta.url))
const known = readFileSync(golden, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { name: string; module: string })

execFileSync('dotnet', ['build', '-c', 'Release', project], { stdio: 'inherit' })
const raw = new Map(
  execFileSync('dotnet', [`${project}/bin/Release/cmdlet-recorder.dll`, ...process.argv.slice(2)], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .trim()
    .split('\n')
    .map((line): [string, Raw] => {
      const one = JSON.parse(line) as Raw
      return [one.name, one]
    }),
)

const place = (facts: Facts): string =>
  [
    facts.Mandatory ? 'mandatory' : '',
    typeof facts.Position === 'number' && facts.Position >= 0 ? String(facts.Position) : '',
    facts.ValueFromPipeline ? 'pipeline' : '',
    facts.ValueFromPipelineByPropertyName ? 'byName' : '',
    facts.ValueFromRemainingArguments ? 'remaining' : '',
    facts.DontShow ? 'hidden' : '',
  ]
    .filter((one) => one !== '')
    .join(' ')

function parameter(one: Raw['parameters'][number]): Facts {
  const sets = Object.fromEntries(Object.entries(one.sets).map(([name, facts]) => [name, place(facts)]))
  const isPlain = Object.keys(sets).length === 1 && sets.__AllParameterSets === ''
  const checks = one.checks
    .filter(({ name }) => /^(?:Validate|Allow)/.test(name))
    .map(({ name, args }) => (args.length > 0 ? `${name}(${args.join(',')})` : name))
  return {
    type: one.type,
    ...(one.aliases.length > 0 ? { aliases: one.aliases } : {}),
    ...(isPlain ? {} : { sets }),
    ...(checks.length > 0 ? { checks } : {}),
  }
}

const lines = known.flatMap(({ name, module }) => {
  const one = raw.get(name)
  if (one === undefined) return []
  const facts: Facts = { name, module, typeName: one.typeName }
  if (one.DefaultParameterSetName) facts.defaultSet = one.DefaultParameterSetName
  if (one.SupportsShouldProcess) facts.shouldProcess = true
  if (one.ConfirmImpact !== undefined) facts.impact = one.ConfirmImpact
  if (one.SupportsPaging) facts.paging = true
  if (one.HelpUri) facts.helpUri = one.HelpUri
  if (one.RemotingCapability !== undefined) facts.remoting = one.RemotingCapability
  if (one.OutputTypes.length > 0) facts.outputs = one.OutputTypes.filter((type) => typeof type === 'string')
  facts.parameters = Object.fromEntries(one.parameters.map((info) => [info.name, parameter(info)]))
  return [JSON.stringify(facts)]
})
writeFileSync(golden, `${lines.join('\n')}\n`)
