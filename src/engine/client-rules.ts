/**
 * What the client of a session may send: text or not, and in which language. The configuration's own scripts and functions are
 * asked nothing. Facts of the genuine engine: truth notes jea.md.
 */
import type { SessionPlan } from '../configurations/session-plan.ts'
import type { ScriptBlockAst } from './language/ast.ts'
import { parseExceptionMessage } from './language/position-message.ts'
import { checkRestricted } from './language/restricted-language.ts'
import { fail } from './runtime/failure.ts'

/** A command as the client wrote it. */
export interface ClientCommand {
  readonly text: string
  readonly isScript: boolean
  readonly args: readonly { readonly name: string | undefined; readonly value: unknown }[]
}

const variableParameters =
  /^-?(outvariable|ov|errorvariable|ev|warningvariable|wv|informationvariable|iv|pipelinevariable|pv):?$/i

export interface ClientRules {
  /** before anything of the client's pipeline runs @throws {TerminatingError} */
  check(command: ClientCommand): void
  /** text of the client, parsed @throws {TerminatingError} */
  checkText(ast: ScriptBlockAst): void
}

/** @returns undefined for a session that may send whatever it likes */
export function clientRules(plan: SessionPlan): ClientRules | undefined {
  const { languageMode } = plan
  if (languageMode === 'FullLanguage' || languageMode === 'ConstrainedLanguage') return undefined
  return {
    check(command) {
      if (command.isScript && languageMode === 'NoLanguage')
        fail(
          'ScriptsNotAllowed',
          'The syntax is not supported by this runspace. This can occur if the runspace is in no-language mode.',
          { type: 'sma:ParseException', category: 'ParserError', target: command.text },
        )
      if (command.args.some(({ name }) => name !== undefined && variableParameters.test(name)))
        refuseVariable()
    },
    checkText(ast) {
      const errors = checkRestricted(ast)
      const [first] = errors
      if (first !== undefined)
        fail(first.errorId, parseExceptionMessage(errors), {
          type: 'sma:ParseException',
          category: 'ParserError',
        })
    },
  }
}

export function refuseVariable(): never {
  fail(
    'VariableReferenceNotSupportedInDataSection',
    'A variable that cannot be referenced in restricted language mode or a Data section is being referenced. Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, $false, $null.',
    { type: 'sma:RuntimeException', category: 'InvalidOperation' },
  )
}
