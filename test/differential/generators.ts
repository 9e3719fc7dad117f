/** What the two engines are asked, by kind. */
import fc from 'fast-check'
import type { Question } from './engines.ts'
import { operators } from './operators.ts'
import { flow } from './flow.ts'
import { commands } from './commands.ts'
import { features } from './features.ts'

/** Scripts that the engine alone answers, as NuGet has it. */
export const engineKinds: Readonly<Record<string, fc.Arbitrary<string>>> = {
  ...operators,
  ...flow,
  ...features,
}
/** Scripts that need the commands of PowerShell's modules. */
export const moduleKinds: Readonly<Record<string, fc.Arbitrary<string>>> = commands

/** Whether NuGet's engine, which has no modules, lacks a command of the script. */
export const needsModules = (script: string): boolean =>
  /\b(?:Write-\w+|(?:Get|Set|Remove)-(?:Variable|Item|Content)|New-Object|Get-(?:Member|Date)|\w+-(?:Engine)?Event\w*|(?:Sort|Select|Measure|Group)-Object|Out-String|ConvertFrom-StringData|TabExpansion2)\b/.test(
    script,
  )

/** What these leave in the session is of their scope; the others get one of their own. */
const shared = new Set(['scopes', 'uncaught', 'classes', 'enums', 'inheritance', 'flags', 'dataSections'])

/** As many of each kind, in an order that a stop in the middle leaves fair. */
export function questions(
  kinds: Readonly<Record<string, fc.Arbitrary<string>>>,
  count: number,
  seed: number,
): Question[] {
  const names = Object.keys(kinds)
  const each = Math.ceil(count / names.length)
  const columns = Object.entries(kinds).map(([kind, scripts], i) =>
    fc
      .sample(scripts, { numRuns: each, seed: seed * 1000 + i })
      .map((script) => ({ kind, script: shared.has(kind) ? script : `& {\n${script}\n}` })),
  )
  return Array.from({ length: each }, (_, i) => columns.flatMap((column) => column[i] ?? [])).flat()
}
