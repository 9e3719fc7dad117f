/** `$ErrorActionPreference` and its sisters: a number of ActionPreference, whatever the variable holds. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { EngineContext } from './context.ts'
import { convertTo } from './convert.ts'
import { failure } from './failure.ts'
import { actionPreferenceType } from './metadata.ts'
import type { Scope } from './scope.ts'

export const ActionPreference = {
  SilentlyContinue: 0,
  Stop: 1,
  Continue: 2,
  Inquire: 3,
  Ignore: 4,
  Suspend: 5,
  Break: 6,
} as const

const names: Record<string, number> = {
  silentlycontinue: 0,
  stop: 1,
  continue: 2,
  inquire: 3,
  ignore: 4,
  suspend: 5,
  break: 6,
}

export function preferenceNumber(value: unknown, context: EngineContext): number {
  const base = baseOf(value)
  if (base instanceof EnumValue) return Number(base.value)
  if (typeof base === 'string') {
    const found = names[base.toLowerCase()]
    if (found !== undefined) return found
  }
  if (base === null || base === AutomationNull || base === undefined) return ActionPreference.Continue
  return Number((convertTo(value, actionPreferenceType, context) as EnumValue).value)
}

export function preferenceOf(scope: Scope, variable: string, context: EngineContext): number {
  const found = scope.find(variable.toLowerCase())
  return found === undefined ? ActionPreference.Continue : preferenceNumber(found.value, context)
}

export const suspendText =
  'The Suspend ActionPreference value is reserved for future use and is not supported at this time. For more information about preference variables, see the Help topic, "about_Preference_Variables."'

const silentByDefault = ['DebugPreference', 'InformationPreference', 'VerbosePreference']

/** The same for a cmdlet that is about to write: `Suspend` is nothing a variable may ask for. @throws NotSupportedException */
export function preferenceToWrite(scope: Scope, variable: string, context: EngineContext): number {
  const preference = preferenceOf(scope, variable, context)
  if (preference !== ActionPreference.Suspend) return preference
  const usual = silentByDefault.includes(variable) ? 'SilentlyContinue' : 'Continue'
  const found = scope.find(variable.toLowerCase())
  found?.assign(convertTo(usual, actionPreferenceType, context))
  throw failure(
    'System.NotSupportedException',
    `The Suspend ActionPreference value is reserved for future use and is not supported at this time. It has been replaced in your ${variable} variable by the default value of ${usual}. For more information about preference variables, see the Help topic, "about_Preference_Variables."`,
    { type: 'System.NotSupportedException', category: 'NotSpecified' },
  )
}
