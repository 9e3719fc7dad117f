/**
 * What the client of a restricted session may do: name commands the configuration shows it, with the parameters it shows, and send
 * no text. The configuration's own scripts and functions are asked nothing. Facts of the genuine engine: truth notes jea.md.
 */
import type { SessionPlan, VisibleCommand } from '../configurations/session-plan.ts'
import { baseOf } from '../objects/ps-object.ts'
import type { CommandInfo } from './runtime/command-info.ts'
import { notFound } from './runtime/discovery.ts'
import { fail } from './runtime/failure.ts'
import { wildcard } from './runtime/wildcard.ts'

/** A command as the client wrote it. */
export interface ClientCommand {
  readonly text: string
  readonly isScript: boolean
  readonly args: readonly { readonly name: string | undefined; readonly value: unknown }[]
}

/** What RestrictedRemoteServer shows by itself: what remoting needs. */
const remoteServerCommands = [
  'Get-Command',
  'Get-FormatData',
  'Select-Object',
  'Get-Help',
  'Measure-Object',
  'Exit-PSSession',
  'Clear-Host',
  'Out-Default',
]

/** parameters every narrowed command keeps; those that name variables are refused to every client without language */
const keptParameters = new Set([
  'erroraction',
  'ea',
  'warningaction',
  'wa',
  'informationaction',
  'infa',
  'progressaction',
  'proga',
  'verbose',
  'vb',
  'debug',
  'db',
  'outbuffer',
  'ob',
  'whatif',
  'wi',
  'confirm',
  'cf',
])
const variableParameters = new Set([
  'outvariable',
  'ov',
  'errorvariable',
  'ev',
  'warningvariable',
  'wv',
  'informationvariable',
  'iv',
  'pipelinevariable',
  'pv',
])

export interface ClientRules {
  hides(info: CommandInfo): boolean
  /** @param feeds something comes down the pipeline to it @throws {TerminatingError} */
  check(command: ClientCommand, feeds: boolean): void
}

/** @returns undefined for a session without restrictions @throws {TerminatingError} for a plan that this engine cannot keep */
export function clientRules(plan: SessionPlan): ClientRules | undefined {
  const { languageMode, sessionType } = plan
  const narrowed =
    sessionType !== 'Default' ||
    plan.visibleCmdlets !== undefined ||
    plan.visibleFunctions !== undefined ||
    plan.visibleAliases !== undefined
  if (languageMode === 'FullLanguage' && !narrowed) return undefined
  if (languageMode !== 'NoLanguage')
    fail(
      'LanguageModeNotSupported',
      `The session configuration ${plan.configurationName} asks for ${languageMode} with restrictions, which this PowerShell engine does not keep yet: use NoLanguage.`,
      {
        type: 'sma:PSNotSupportedException',
        category: 'NotImplemented',
      },
    )
  const hides = visibility(plan)
  const rules = new Map<string, VisibleCommand>()
  for (const one of [...(plan.visibleCmdlets ?? []), ...(plan.visibleFunctions ?? [])])
    if (one.parameters) rules.set(one.name.toLowerCase(), one)
  return {
    hides,
    check(command, feeds) {
      if (command.isScript)
        fail(
          'ScriptsNotAllowed',
          'The syntax is not supported by this runspace. This can occur if the runspace is in no-language mode.',
          {
            type: 'sma:ParseException',
            category: 'ParserError',
            target: command.text,
          },
        )
      if (command.args.some(({ name }) => name !== undefined && variableParameters.has(bare(name))))
        fail(
          'VariableReferenceNotSupportedInDataSection',
          'A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, $false, $null.',
          {
            type: 'sma:RuntimeException',
            category: 'InvalidOperation',
          },
        )
      // a narrowed command is known by its plain name only (truth jea-479)
      const qualified = /\\([^\\]+)$/.exec(command.text)?.[1]?.toLowerCase()
      if (qualified !== undefined && rules.has(qualified)) throw notFound(command.text, undefined)
      const rule = rules.get(command.text.toLowerCase())
      if (rule) checkParameters(rule, command, feeds)
    },
  }
}

const bare = (name: string) => name.replace(/^-/, '').replace(/:$/, '').toLowerCase()

function visibility(plan: SessionPlan): (info: CommandInfo) => boolean {
  if (plan.sessionType === 'Empty') return () => true
  const restricted = plan.sessionType === 'RestrictedRemoteServer'
  const own = {
    function: plan.functionDefinitions.map(({ name }) => name),
    alias: plan.aliasDefinitions.map(({ name }) => name),
  }
  const always = restricted ? remoteServerCommands : []
  /** undefined: everything of that kind */
  const list = (names: readonly string[] | undefined, defined: readonly string[]) => {
    if (names === undefined && !restricted) return undefined
    // definitions without a list are visible by themselves; with one, only what it names (truth jea-919, 226)
    return [...(names ?? defined), ...always].map((name) => wildcard(name))
  }
  const cmdlets = list(
    plan.visibleCmdlets?.map(({ name }) => name),
    [],
  )
  const functions = list(
    plan.visibleFunctions?.map(({ name }) => name),
    own.function,
  )
  const aliases = list(plan.visibleAliases, own.alias)
  return (info) => {
    switch (info.kind) {
      case 'cmdlet':
        return cmdlets !== undefined && !cmdlets.some((one) => one.isMatch(info.name))
      case 'function':
        return functions !== undefined && !functions.some((one) => one.isMatch(info.name))
      case 'alias':
        return aliases !== undefined && !aliases.some((one) => one.isMatch(info.name))
      default:
        return true // script files and programs are never for a client without language
    }
  }
}

/** Only the parameters the rule names, by their names, with the values it allows; nothing by position or from the pipeline. */
function checkParameters(rule: VisibleCommand, command: ClientCommand, feeds: boolean): void {
  const allowed = new Map((rule.parameters ?? []).map((one) => [one.name.toLowerCase(), one]))
  const failBinding = (id: string, message: string): never =>
    fail(`${id},${rule.name}`, message, {
      type: 'sma:ParameterBindingException',
      category: 'InvalidArgument',
    })
  if (feeds)
    failBinding(
      'InputObjectNotBound',
      'The input object cannot be bound to any parameters for the command either because the command does not take pipeline input or the input and its properties do not match any of the parameters that take pipeline input.',
    )
  for (const { name, value } of command.args) {
    if (name === undefined) {
      failBinding(
        'PositionalParameterNotFound',
        `A positional parameter cannot be found that accepts argument '${String(baseOf(value))}'.`,
      )
      continue
    }
    const key = bare(name)
    const parameter = allowed.get(key)
    if (parameter === undefined) {
      if (!keptParameters.has(key))
        failBinding(
          'NamedParameterNotFound',
          `A parameter cannot be found that matches parameter name '${name.replace(/^-|:$/g, '')}'.`,
        )
      continue
    }
    const { validateSet } = parameter
    if (validateSet === undefined) continue
    const text = String(baseOf(value))
    if (!validateSet.some((one) => one.toLowerCase() === text.toLowerCase()))
      fail(
        `ParameterArgumentValidationError,${rule.name}`,
        `Cannot validate argument on parameter '${parameter.name}'. The argument "${text}" does not belong to the set "${validateSet.join(',')}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`,
        {
          type: 'sma:ParameterBindingValidationException',
          category: 'InvalidData',
        },
      )
  }
}
