/** StaticParameterBinder: which parameter each argument of a command goes to, as far as its text tells. */
import { PSDictionary } from '../../../objects/collections.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { commandName } from '../../language/ast-questions.ts'
import type { Ast, CommandAst, CommandElementAst } from '../../language/ast.ts'
import { constantValue } from '../../language/constant-values.ts'
import { bindingFailure } from '../../runtime/binding-errors.ts'
import type { ParameterInfo } from '../../runtime/command-info.ts'
import { metadataOf } from '../../runtime/command-list.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { findCommand, lookUp } from '../../runtime/discovery.ts'
import { astValue, language, type LanguageValue } from '../language-values.ts'
import { genericType, implement } from '../surface.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { frameOf } from './parts.ts'

addMetadata(`#class ${language('StaticBindingResult')} :System.Object @26
System.Collections.Generic.Dictionary[string,${language('ParameterBindingResult')}] BoundParameters {get;}
System.Collections.Generic.Dictionary[string,${language('StaticBindingError')}] BindingExceptions {get;}
#class ${language('ParameterBindingResult')} :System.Object @26
System.Management.Automation.ParameterMetadata Parameter {get;}
System.Object ConstantValue {get;}
${language('CommandElementAst')} Value {get;}
#class ${language('StaticBindingError')} :System.Object @26
${language('CommandElementAst')} CommandElement {get;}
System.Management.Automation.ParameterBindingException BindingException {get;}
`)

/** One of the three objects: what it says, by the names of its properties. */
class Fact {
  readonly netType: NetType
  readonly facts: ReadonlyMap<string, unknown>
  constructor(name: string, facts: Iterable<readonly [string, unknown]>) {
    this.netType = loadType(language(name)) ?? T.Object
    this.facts = new Map(facts)
  }
}
const getters = (...names: string[]) => ({
  get: Object.fromEntries(names.map((name) => [name, (self: Fact) => self.facts.get(name) ?? null])),
})
implement(language('StaticBindingResult'), getters('BoundParameters', 'BindingExceptions'))
implement(language('ParameterBindingResult'), getters('Parameter', 'ConstantValue', 'Value'))
implement(language('StaticBindingError'), getters('CommandElement', 'BindingException'))

const tableOf = (name: string): PSDictionary =>
  new PSDictionary(
    genericType('System.Collections.Generic.Dictionary`2', T.String, loadType(language(name)) ?? T.Object),
  )

class Binding {
  readonly bound = tableOf('ParameterBindingResult')
  readonly wrong = tableOf('StaticBindingError')
  readonly #known: readonly ParameterInfo[] | undefined
  #count = 0
  constructor(known: readonly ParameterInfo[] | undefined) {
    this.#known = known
  }

  bind(elements: readonly CommandElementAst[]): void {
    const plain: CommandElementAst[] = []
    for (let i = 0; i < elements.length; i++) {
      const element = elements[i] as CommandElementAst
      if (element.kind !== 'CommandParameterAst') {
        plain.push(element)
        continue
      }
      const found = this.#find(element.parameterName, element)
      if (found === undefined) {
        // what follows a name that is not known may be meant for it
        if (element.argument === undefined && elements[i + 1]?.kind !== 'CommandParameterAst') i++
        continue
      }
      const isSwitch = found !== 'any' && found.type === T.SwitchParameter
      const name = found === 'any' ? element.parameterName : found.name
      if (element.argument !== undefined) this.#take(name, element.argument)
      else if (isSwitch || found === 'any') this.#take(name, element, true)
      else {
        const next = elements[i + 1]
        // what may be a parameter of its own is not its value
        if (
          next === undefined ||
          (next.kind === 'CommandParameterAst' && this.#isAmbiguous(next.parameterName))
        )
          continue
        i++
        this.#take(name, next)
      }
    }
    this.#positional(plain)
  }

  #matching(written: string): readonly ParameterInfo[] {
    const key = written.toLowerCase()
    const known = this.#known ?? []
    const names = (one: ParameterInfo): string[] =>
      [one.name, ...one.aliases].map((name) => name.toLowerCase())
    const exact = known.filter((one) => names(one).includes(key))
    if (exact.length > 0) return exact
    const own = known.filter((one) => !one.isCommon && names(one).some((name) => name.startsWith(key)))
    return own.length > 0 ? own : known.filter((one) => names(one).some((name) => name.startsWith(key)))
  }

  #isAmbiguous(written: string): boolean {
    return this.#matching(written).length > 1
  }

  #find(written: string, element: CommandElementAst): ParameterInfo | 'any' | undefined {
    if (this.#known === undefined) return 'any'
    const found = this.#matching(written)
    if (found.length === 1) return found[0]
    const [id, text] =
      found.length === 0
        ? ['NamedParameterNotFound', `A parameter cannot be found that matches parameter name '${written}'.`]
        : [
            'AmbiguousParameter',
            `Parameter cannot be processed because the parameter name '${written}' is ambiguous. Possible matches include:${found.map((one) => ` -${one.name}`).join('')}.`,
          ]
    this.#refuse(written, element, id as string, text as string)
    return undefined
  }

  #positional(plain: readonly CommandElementAst[]): void {
    if (this.#known === undefined) {
      for (const one of plain) this.#take(String(this.#count++), one)
      return
    }
    const places = this.#known
      .flatMap((one) => {
        const positions = [...one.sets.values()].flatMap((place) =>
          place.position === undefined ? [] : [place.position],
        )
        return positions.length === 0 || this.bound.has(one.name) ? [] : [{ one, at: Math.min(...positions) }]
      })
      .toSorted((a, b) => a.at - b.at)
    const rest = this.#known.find((one) =>
      [...one.sets.values()].some((place) => place.valueFromRemainingArguments),
    )
    const taken = new Set<number>()
    for (const element of plain) {
      const place = places.find(({ at }) => !taken.has(at))
      if (place !== undefined) {
        taken.add(place.at)
        this.#take(place.one.name, element)
      } else if (rest !== undefined) this.#take(rest.name, element)
      else
        this.#refuse(
          element.extent.text,
          element,
          'PositionalParameterNotFound',
          `A positional parameter cannot be found that accepts argument '${element.extent.text}'.`,
        )
    }
  }

  #take(name: string, element: CommandElementAst, constant?: unknown): void {
    const read = constant ?? (isConstantNode(element) ? constantValue(element) : undefined)
    this.bound.set(
      name,
      new Fact('ParameterBindingResult', [
        ['Value', astValue(element)],
        ['ConstantValue', Array.isArray(read) || read instanceof Map ? null : (read ?? null)],
      ]),
    )
  }

  #refuse(name: string, element: CommandElementAst, id: string, text: string): void {
    const { record } = bindingFailure(id, text, { parameter: name })
    this.wrong.set(
      name,
      new Fact('StaticBindingError', [
        ['CommandElement', astValue(element)],
        ['BindingException', record.exception],
      ]),
    )
  }
}

const isConstantNode = (element: Ast): boolean =>
  element.kind === 'StringConstantExpressionAst' || element.kind === 'ConstantExpressionAst'

function bindCommand(command: CommandAst, resolve: boolean, ctx: EngineContext): Fact {
  const frame = frameOf(ctx)
  const name = commandName(command)
  const info = resolve && name !== undefined ? (findCommand(frame, name) ?? lookUp(frame, name)) : undefined
  const binding = new Binding(info && metadataOf(frame, info)?.parameters)
  binding.bind(command.commandElements.slice(1))
  return new Fact('StaticBindingResult', [
    ['BoundParameters', binding.bound],
    ['BindingExceptions', binding.wrong],
  ])
}

implement(language('StaticParameterBinder'), {
  staticCall: {
    BindCommand: (_, [command, resolve], ctx) =>
      bindCommand((baseOf(command) as LanguageValue<CommandAst>).node, resolve !== false, ctx),
  },
})
