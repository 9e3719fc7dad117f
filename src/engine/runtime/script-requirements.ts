/** `#requires` of a script file, before it runs. */
import type { RequiredModule, ScriptRequirements } from '../language/ast.ts'
import { versionFits } from '../language/module-specification.ts'
import { fail } from './failure.ts'
import type { Runspace } from './runspace.ts'

const part = (text: string): number[] => text.split('.').map(Number)

function isNewer(wanted: string, current: string): boolean {
  const [a, b] = [part(wanted), part(current)]
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference > 0
  }
  return false
}

function isPresent(rs: Runspace, { name, ...wish }: RequiredModule): boolean {
  const key = name.toLowerCase()
  return (
    rs.modules
      .imported(rs.global)
      .some((one) => one.name.toLowerCase() === key && versionFits(one.version, wish)) ||
    rs.modules
      .builtInModules(true)
      .some((one) => one.name.toLowerCase() === key && versionFits(one.version, wish)) ||
    rs.modules.find(rs.io.baseFrame, name, undefined, wish) !== undefined
  )
}

function absence({ name, version, requiredVersion, maximumVersion }: RequiredModule): string {
  const wishes = [
    version && `ModuleVersion '${version}'`,
    requiredVersion && `RequiredVersion '${requiredVersion}'`,
    maximumVersion && `MaximumVersion '${maximumVersion}'`,
  ].filter(Boolean)
  return `The module '${name}' cannot be found${wishes.length > 0 ? ` with ${wishes.join(' and ')}` : ''}.`
}

/** @throws ScriptRequiresException */
export function checkRequirements(
  requirements: ScriptRequirements | undefined,
  name: string,
  rs: Runspace,
  version: string,
): void {
  if (requirements === undefined) return
  const refuse = (id: string, message: string): never =>
    fail(id, message, { type: 'sma:ScriptRequiresException', category: 'ResourceUnavailable', target: name })
  const { requiredPSVersion, requiredPSEditions, requiredModules } = requirements
  if (requiredPSVersion !== undefined && isNewer(requiredPSVersion, version))
    refuse(
      'ScriptRequiresUnmatchedPSVersion',
      `The script '${name}' cannot be run because it contained a "#requires" statement for PowerShell ${requiredPSVersion}. The version of PowerShell that is required by the script does not match the currently running version of PowerShell ${version}.`,
    )
  const [edition] = requiredPSEditions
  if (edition !== undefined && !requiredPSEditions.some((one) => one.toLowerCase() === 'core'))
    refuse(
      'ScriptRequiresUnmatchedPSEdition',
      `The script '${name}' cannot be run because it contained a "#requires" statement for PowerShell editions '${requiredPSEditions.join(',')}'. The edition of PowerShell that is required by the script does not match the currently running PowerShell Core edition.`,
    )
  const missing = requiredModules.find((one) => !isPresent(rs, one))
  if (missing !== undefined)
    refuse(
      'ScriptRequiresMissingModules',
      `The script '${name}' cannot be run because the following modules that are specified by the "#requires" statements of the script are missing: ${absence(missing)}.`,
    )
}
