/** `#requires` of a script file, before it runs. */
import type { ScriptRequirements } from '../language/ast.ts'
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

function isPresent(rs: Runspace, name: string): boolean {
  const key = name.toLowerCase()
  return (
    rs.modules.imported(rs.global).some((one) => one.name.toLowerCase() === key) ||
    rs.modules.builtInModules(true).some((one) => one.name.toLowerCase() === key) ||
    rs.modules.find(rs.io.baseFrame, name) !== undefined
  )
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
  const missing = requiredModules.map((one) => one.name).filter((one) => !isPresent(rs, one))
  if (missing.length > 0)
    refuse(
      'ScriptRequiresMissingModules',
      `The script '${name}' cannot be run because the following modules that are specified by the "#requires" statements of the script are missing: ${missing.join(', ')}.`,
    )
}
