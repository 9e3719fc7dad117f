/** `#requires` lines: each is read as a command, its parameters are constants. */
import type { Ast, CommandAst, CommandElementAst, CommandParameterAst, ScriptRequirements } from './ast.ts'
import { commandName } from './ast-questions.ts'
import { moduleSpecification } from './module-specification.ts'
import type { ConstantValue } from './constant-values.ts'
import { constantValue, isConstant } from './constant-values.ts'
import type { ErrorList, ParseErrorId } from './parse-errors.ts'

const moduleType = 'Microsoft.PowerShell.Commands.ModuleSpecification'
const parameters = [
  'runasadministrator',
  'shellid',
  'pssnapin',
  'psedition',
  'version',
  'assembly',
  'modules',
] as const

/** `2` is `2.0`; two to four numbers. */
function toVersion(text: string): string | undefined {
  const version = text.includes('.') ? text : `${text}.0`
  return /^\s*\d+\s*(\.\s*\d+\s*){1,3}$/.test(version) ? version.replace(/\s+/g, '') : undefined
}

class Reader {
  readonly requirements: ScriptRequirements = {
    requiredPSEditions: [],
    requiredModules: [],
    requiredAssemblies: [],
    isElevationRequired: false,
  }
  readonly #errors: ErrorList
  #snapin = false

  constructor(errors: ErrorList) {
    this.#errors = errors
  }

  #report(ast: Ast, errorId: ParseErrorId, ...args: unknown[]): void {
    this.#errors.report(ast.extent, errorId, args)
  }

  read(command: CommandAst): void {
    if (commandName(command)?.toLowerCase() !== 'requires')
      this.#report(command, 'ScriptRequiresInvalidFormat')
    const elements = command.commandElements
    this.#snapin = elements.some(
      (element) => element.kind === 'CommandParameterAst' && isPrefix(element, 'pssnapin'),
    )
    for (let i = 1; i < elements.length; i++) {
      const element = elements[i] as CommandElementAst
      if (element.kind !== 'CommandParameterAst') {
        this.#report(element, 'ScriptRequiresInvalidFormat')
        continue
      }
      const argument = element.argument ?? elements[++i]
      this.#parameter(element, argument)
    }
  }

  #parameter(parameter: CommandParameterAst, argument: CommandElementAst | undefined): void {
    const kind = parameters.find((name) => isPrefix(parameter, name))
    if (kind === 'runasadministrator') {
      this.requirements.isElevationRequired = true
      if (argument) this.#report(parameter, 'ParameterCannotHaveArgument', parameter.parameterName)
      return
    }
    if (!argument) {
      this.#report(parameter, 'ParameterRequiresArgument', parameter.parameterName)
      return
    }
    if (!isConstant(argument, { requires: true })) {
      this.#report(argument, 'RequiresArgumentMustBeConstant')
      return
    }
    const value = constantValue(argument) ?? null
    switch (kind) {
      case 'shellid':
        this.#shellId(parameter, argument, value)
        break
      case 'pssnapin':
        if (typeof value !== 'string') this.#report(argument, 'RequiresInvalidStringArgument', kind)
        else if (!/^[A-Za-z0-9-_.]+$/.test(value)) this.#report(argument, 'InvalidPSSnapInName')
        break
      case 'psedition':
        for (const item of listOf(value)) this.#edition(argument, item)
        break
      case 'version':
        this.#version(parameter, argument, value)
        break
      case 'assembly':
        for (const item of listOf(value)) {
          if (typeof item !== 'string') this.#report(argument, 'RequiresInvalidStringArgument', kind)
          else if (!this.requirements.requiredAssemblies.includes(item))
            this.requirements.requiredAssemblies.push(item)
        }
        break
      case 'modules':
        this.#modules(argument, value)
        break
      default:
        this.#report(parameter, 'ScriptRequiresInvalidFormat')
    }
  }

  #shellId(parameter: Ast, argument: Ast, value: ConstantValue): void {
    if (this.requirements.requiredApplicationId !== undefined) {
      this.#report(parameter, 'ParameterAlreadyBound', '', 'shellid')
    } else if (typeof value !== 'string') this.#report(argument, 'RequiresInvalidStringArgument', 'shellid')
    else this.requirements.requiredApplicationId = value
  }

  #edition(argument: Ast, value: ConstantValue): void {
    const editions = this.requirements.requiredPSEditions
    if (typeof value !== 'string') {
      this.#report(argument, 'RequiresInvalidStringArgument', 'psedition')
      return
    }
    if (!/^(core|desktop)$/i.test(value)) this.#report(argument, 'RequiresPSEditionInvalid', 'psedition')
    if (editions.some((edition) => edition.toLowerCase() === value.toLowerCase())) {
      this.#report(argument, 'RequiresPSEditionValueIsAlreadySpecified', 'psedition')
    } else editions.push(value)
  }

  #version(parameter: Ast, argument: Ast, value: ConstantValue): void {
    const version = toVersion(typeof value === 'string' ? value : argument.extent.text)
    if (version === undefined) this.#report(argument, 'RequiresVersionInvalid')
    else if (!this.#snapin) {
      const known = this.requirements.requiredPSVersion
      if (known !== undefined && known !== version)
        this.#report(parameter, 'ParameterAlreadyBound', '', 'version')
      else this.requirements.requiredPSVersion = version
    }
  }

  #modules(argument: Ast, value: ConstantValue): void {
    for (const item of Array.isArray(value) ? value : [value]) {
      const module =
        item === null
          ? undefined
          : moduleSpecification(item instanceof Map || Array.isArray(item) ? item : String(item))
      if (module === undefined || typeof module === 'string') {
        const text = item instanceof Map ? 'System.Collections.Hashtable' : String(item)
        const type = item instanceof Map ? text : 'System.String'
        const message = `Cannot convert the "${text}" value of type "${type}" to type "${moduleType}".`
        this.#report(argument, 'RequiresModuleInvalid', message)
        return
      }
      this.requirements.requiredModules.push(module)
    }
  }
}

function isPrefix(parameter: CommandParameterAst, name: string): boolean {
  return name.startsWith(parameter.parameterName.toLowerCase())
}

function listOf(value: ConstantValue): ConstantValue[] {
  return Array.isArray(value) ? value : [value]
}

/** @param commands what the lines read as; undefined where a line is no command */
export function readRequirements(
  commands: readonly (CommandAst | undefined)[],
  errors: ErrorList,
): ScriptRequirements {
  const reader = new Reader(errors)
  for (const command of commands) if (command) reader.read(command)
  return reader.requirements
}
