/** `$s.Substring` without parentheses: a method as a value, and delegates made of script blocks. */
import { automationAssembly, NetType, T } from '../../objects/net-type.ts'
import type { MethodGroup, Overload, PropertyEntry } from './surface.ts'
import { instantiate, loadType, TypeTextReader } from './type-loader.ts'
import { acceleratorTarget } from './accelerators.ts'

const sma = 'System.Management.Automation.'
const unknown = new Map<string, NetType>()

/** A type by name, or one that is nothing but its name: signatures mention more types than the table has. */
function named(name: string, arity: number, assembly?: string): NetType {
  const fullName = arity === 0 || name.includes('`') ? name : `${name}\`${arity}`
  let made = loadType((arity === 0 && acceleratorTarget(name)) || fullName) ?? unknown.get(fullName)
  if (made === undefined) {
    const base = fullName.startsWith(`${sma}PSMethod\``) ? loadType(`${sma}PSMethod`) : T.Object
    const kind = arity === 0 ? 'class' : 'genericDefinition'
    made = new NetType({ fullName, kind, arity, base, ...(assembly ? { assembly } : {}) })
    unknown.set(fullName, made)
  }
  return made
}
const own = (name: string, ...args: NetType[]): NetType => {
  const type = named(sma + name, args.length, automationAssembly)
  return args.length === 0 ? type : instantiate(type, args)
}
const ofText = (text: string): NetType => new TypeTextReader(text, named).read() ?? T.Object

/** `Func<arguments, result>`; a generic method has none. */
function delegateOf({ name, parameters, returnText, typeParameters }: Overload): NetType {
  if (typeParameters.length > 0) return instantiate(named('System.Func', 1), [own('PSNonBindableType')])
  // what is only written and what is read too look the same in a signature, but not in .NET's names
  const isOut = name.startsWith('Try')
  const taken = parameters.map(({ type: known, typeText, isRef }) => {
    const isKnown = known !== T.Object && known.fullName !== 'System.__Unknown'
    const type = isKnown ? known : ofText(typeText)
    return isRef ? own(isOut ? 'PSOutParameter' : 'PSReference', type) : type
  })
  const given = returnText === 'void' ? own('VOID') : ofText(returnText)
  return instantiate(named('System.Func', taken.length + 1), [...taken, given])
}

/** `MethodGroup` of 1, 2, 4, 8, 16 or 32; what is more is a group in the last place. */
function groupOf(all: readonly NetType[]): NetType {
  const room = all.length === 1 ? 1 : 2 ** Math.min(5, Math.floor(Math.log2(all.length)))
  if (room === all.length) return own('MethodGroup', ...all)
  const size = all.length < 4 ? 2 : Math.min(32, room)
  return own('MethodGroup', ...all.slice(0, size - 1), groupOf(all.slice(size - 1)))
}
const types = new WeakMap<MethodGroup, NetType>()

export class PSMethodValue {
  readonly group: MethodGroup
  readonly self: unknown
  readonly type: NetType
  /** a property that takes arguments, `$s.Chars` */
  readonly property: PropertyEntry | undefined
  constructor(group: MethodGroup, self: unknown, type: NetType, property?: PropertyEntry) {
    this.group = group
    this.self = self
    this.type = type
    this.property = property
  }
  /** the type says which overloads there are; constructors are no such group */
  get netType(): NetType {
    if (this.property) return own('PSParameterizedProperty')
    if (this.group.name === 'new') return own('PSMethod')
    let type = types.get(this.group)
    if (type === undefined)
      types.set(this.group, (type = own('PSMethod', groupOf(this.group.overloads.map(delegateOf)))))
    return type
  }
  get definitions(): string[] {
    return this.group.overloads.map((one) => one.definition)
  }
  toString(): string {
    return this.definitions.join(', ')
  }
}

/** A script method or code method of an object, as a value. */
export class PSAddedMethod {
  readonly kind: 'ScriptMethod' | 'CodeMethod'
  readonly name: string
  readonly script: unknown
  readonly self: unknown
  constructor(kind: 'ScriptMethod' | 'CodeMethod', name: string, script: unknown, self: unknown) {
    this.kind = kind
    this.name = name
    this.script = script
    this.self = self
  }
  get netType(): NetType {
    return loadType(`System.Management.Automation.PS${this.kind}`) ?? T.Object
  }
  toString(): string {
    return `System.Object ${this.name}();`
  }
}

/** A delegate: Func, Action, Predicate ... over a script block, or over a method of the type table. */
export class PSDelegate {
  readonly netType: NetType
  readonly target: unknown
  constructor(netType: NetType, target: unknown) {
    this.netType = netType
    this.target = target
  }
}
