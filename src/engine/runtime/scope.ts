/** Variables and the scopes they live in. A scope sees its parents' variables; assignment makes its own. */
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { fail, failure } from './failure.ts'

/** Bits of System.Management.Automation.ScopedItemOptions. */
export const ItemOptions = {
  None: 0,
  ReadOnly: 1,
  Constant: 2,
  Private: 4,
  AllScope: 8,
  Unspecified: 16,
} as const

/** What watches over a variable's value: `[int]$x`, `[ValidateRange(1,5)]$x`. Returns the value to keep. */
export type VariableGuard = (value: unknown) => unknown

const variableName = 'System.Management.Automation.PSVariable'
const variableType =
  registeredType(variableName) ??
  registerType(
    new NetType({ fullName: variableName, kind: 'class', base: T.Object, assembly: automationAssembly }),
  )

const kinds: ReadonlyMap<string, string> = new Map([
  ['null', 'NullVariable'],
  ['?', 'QuestionMarkVariable'],
  ['psculture', 'PSCultureVariable'],
  ['psuiculture', 'PSUICultureVariable'],
  ['args', 'LocalVariable'],
  ['input', 'LocalVariable'],
  ['myinvocation', 'LocalVariable'],
  ['psboundparameters', 'LocalVariable'],
  ['psscriptroot', 'LocalVariable'],
  ['pscommandpath', 'LocalVariable'],
])
/** The engine's own variables are kinds of PSVariable. */
function variableTypeFor({ name }: Variable): NetType {
  const kind = kinds.get(name.toLowerCase())
  if (kind === undefined) return variableType
  const fullName = `System.Management.Automation.${kind}`
  return (
    registeredType(fullName) ??
    registerType(new NetType({ fullName, kind: 'class', base: variableType, assembly: automationAssembly }))
  )
}

export class Variable {
  readonly name: string
  value: unknown
  options: number
  description: string
  /** public to the remote user, or private (only commands of the configuration see it) */
  isPrivate = false
  guard: VariableGuard | undefined
  /** has the attribute objects shown by `(Get-Variable x).Attributes` */
  watch: { readonly attributes: readonly unknown[] } | undefined
  /** set once it is removed, so that a cached reference is not used again */
  removed = false
  moduleName: string | undefined
  constructor(name: string, value: unknown, options = 0, description = '') {
    this.name = name
    this.value = value
    this.options = options
    this.description = description
  }

  get netType(): NetType {
    return variableTypeFor(this)
  }

  /** Assigns as `$x = value` does. */
  assign(value: unknown): void {
    if ((this.options & (ItemOptions.ReadOnly | ItemOptions.Constant)) !== 0) notWritable(this.name)
    this.value = this.guard === undefined ? value : this.guard(value)
  }
}

export function notWritable(name: string): never {
  fail('VariableNotWritable', `Cannot overwrite variable ${name} because it is read-only or constant.`, {
    type: 'sma:SessionStateUnauthorizedAccessException',
    category: 'WriteError',
    target: name,
  })
}

/** A variable whose value is computed: `$?`-like names, `$PWD`, `$StackTrace`. */
export class ComputedVariable extends Variable {
  readonly #get: () => unknown
  readonly #set: ((value: unknown) => void) | undefined
  constructor(
    name: string,
    get: () => unknown,
    set?: (value: unknown) => void,
    options = 0,
    description = '',
  ) {
    super(name, null, options, description)
    this.#get = get
    this.#set = set
    Object.defineProperty(this, 'value', {
      get: () => this.#get(),
      set: (value: unknown) => this.#set?.(value),
    })
  }
}

/** Functions, aliases and drives are scoped as variables are. */
export interface ScopedTables {
  functions: Map<string, unknown> | undefined
  aliases: Map<string, unknown> | undefined
  drives: Map<string, unknown> | undefined
}

/** A call's automatic variables: values computed, and made into variables, when somebody asks. */
export interface AutomaticVariables {
  /** lower-case names */
  readonly names: readonly string[]
  value(name: string): unknown
}

export class Scope implements ScopedTables {
  readonly parent: Scope | undefined
  /** by lower-case name */
  readonly variables: Map<string, Variable> = new Map()
  functions: Map<string, unknown> | undefined
  aliases: Map<string, unknown> | undefined
  drives: Map<string, unknown> | undefined
  /** the scope `$script:` means from here */
  script: Scope
  readonly global: Scope
  automatic: AutomaticVariables | undefined
  /** classes and enumerations of scripts, by lower-case name */
  types: Map<string, NetType> | undefined
  /** Set-StrictMode; undefined: as the parent */
  strictMode: number | undefined
  constructor(parent: Scope | undefined, isScript = false) {
    this.parent = parent
    this.global = parent === undefined ? this : parent.global
    this.script = parent === undefined || isScript ? this : parent.script
  }

  /** A variable of this very scope. */
  own(key: string): Variable | undefined {
    const found = this.variables.get(key)
    if (found !== undefined) return found
    const automatic = this.automatic
    if (automatic === undefined || !automatic.names.includes(key)) return undefined
    const made = new Variable(automaticNames[key] ?? key, automatic.value(key))
    this.variables.set(key, made)
    return made
  }

  /** The nearest variable of that name; private ones of outer scopes are passed over. */
  find(key: string): Variable | undefined {
    return this.own(key) ?? this.findOuter(key)
  }

  /** `find` for what is not of this scope. */
  findOuter(key: string): Variable | undefined {
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      const found = scope.own(key)
      if (found !== undefined && (found.options & ItemOptions.Private) === 0) return found
    }
    return undefined
  }

  /** Assigns in this scope, as `$x = value` does; an AllScope variable of an outer scope is that same variable. */
  assign(name: string, key: string, value: unknown): Variable {
    const mine = this.own(key)
    if (mine !== undefined) {
      mine.assign(value)
      return mine
    }
    const outer = this.findAllScope(key)
    if (outer !== undefined) {
      outer.assign(value)
      return outer
    }
    const made = new Variable(name, value)
    this.variables.set(key, made)
    return made
  }

  findAllScope(key: string): Variable | undefined {
    for (let scope = this.parent; scope !== undefined; scope = scope.parent) {
      const found = scope.own(key)
      if (found !== undefined) return (found.options & ItemOptions.AllScope) !== 0 ? found : undefined
    }
    return undefined
  }

  /** Puts a variable object into this scope under its name, whatever was there. */
  put(variable: Variable): void {
    const key = variable.name.toLowerCase()
    const old = this.variables.get(key)
    if (old !== undefined) old.removed = true
    this.variables.set(key, variable)
  }

  remove(key: string): boolean {
    const found = this.own(key)
    if (found === undefined) return false
    found.removed = true
    const { automatic } = this
    if (automatic?.names.includes(key))
      this.automatic = {
        // asked each time: `$input` is there from the first object on
        get names() {
          return automatic.names.filter((one) => one !== key)
        },
        value: (name) => automatic.value(name),
      }
    return this.variables.delete(key)
  }

  get effectiveStrictMode(): number {
    for (let scope: Scope | undefined = this; scope !== undefined; scope = scope.parent) {
      if (scope.strictMode !== undefined) return scope.strictMode
    }
    return 0
  }

  /** `global`, `local`, `script`, or a number of scopes upwards. */
  named(id: string): Scope {
    switch (id.toLowerCase()) {
      case 'global':
        return this.global
      case 'local':
      case 'private':
        return this
      case 'script':
        return this.script
      default:
    }
    if (/^-\d+$/.test(id)) {
      fail(
        'ArgumentOutOfRange',
        `Cannot process argument because the value of argument "Scope" is out of range. Change argument "Scope" to a value that is within range. (Parameter 'Scope')\nActual value was ${id}.`,
        { type: 'sma:PSArgumentOutOfRangeException', category: 'InvalidArgument' },
      )
    }
    if (!/^\d+$/.test(id)) {
      throw failure(
        'AArgument',
        `Cannot process argument because the value of argument "scopeID" is not valid. Change the value of the "scopeID" argument and run the operation again.`,
        {
          type: 'sma:PSArgumentException',
          category: 'InvalidArgument',
          target: id,
        },
      )
    }
    let scope: Scope = this
    for (let up = Number(id); up > 0; up--) {
      if (scope.parent === undefined) {
        throw failure(
          'ArgumentOutOfRange',
          `The scope number '${id}' exceeds the number of active scopes. (Parameter 'Scope')\nActual value was ${id}.`,
          { type: 'sma:PSArgumentOutOfRangeException', category: 'InvalidArgument' },
        )
      }
      scope = scope.parent
    }
    return scope
  }
}

/** as PowerShell spells them, by lower-case name */
export const automaticNames: Readonly<Record<string, string>> = {
  args: 'args',
  input: 'input',
  psboundparameters: 'PSBoundParameters',
  myinvocation: 'MyInvocation',
  pscmdlet: 'PSCmdlet',
  this: 'this',
  _: '_',
  psscriptroot: 'PSScriptRoot',
  pscommandpath: 'PSCommandPath',
}
