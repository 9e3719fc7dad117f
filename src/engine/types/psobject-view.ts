/** `$o.psobject` and its kin: the members of an object as objects of their own. */
import { PSList } from '../../objects/collections.ts'
import {
  automationAssembly,
  type NetType,
  NetType as Type,
  registeredType,
  registerType,
  T,
} from '../../objects/net-type.ts'
import {
  baseOf,
  extend,
  extensionOf,
  type MemberSet,
  type PSMember,
  PSObject,
} from '../../objects/ps-object.ts'
import { typeNamesOf } from '../../objects/type-of.ts'
import type { EngineContext } from '../runtime/context.ts'
import { fail, throwNet } from '../runtime/failure.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { items } from './enumerable.ts'
import { isPropertyKind, type MemberInfo, memberList } from './member-list.ts'
import { genericType } from './surface.ts'
import { standardMembers } from './standard-members.ts'
import { loadType } from './type-loader.ts'

const sma = 'System.Management.Automation'

/** What `.psobject`, `.psbase`, `.psadapted`, `.psextended` and member sets give. */
export class PSObjectView {
  readonly target: unknown
  readonly view: 'psobject' | 'psbase' | 'psadapted' | 'psextended' | 'memberSet'
  readonly set: MemberSet | undefined
  constructor(target: unknown, view: PSObjectView['view'], set?: MemberSet) {
    this.target = target
    this.view = view
    this.set = set
  }
  get netType(): NetType {
    if (this.view === 'psobject') return T.PSObject
    return loadType(`${sma}.PSMemberSet`) ?? T.Object
  }
}

/** One member of one object: PSNoteProperty, PSProperty, PSMethod ... */
export class PSMemberView {
  readonly info: MemberInfo
  readonly target: unknown
  constructor(info: MemberInfo, target: unknown) {
    this.info = info
    this.target = target
  }
  get netType(): NetType {
    return loadType(`${sma}.PS${this.info.kind}`) ?? T.Object
  }
  toString(): string {
    return this.info.definition
  }
}

/** A member made by `[psnoteproperty]::new('a', 1)`, not yet on any object. */
export class PSLooseMember {
  member: PSMember
  constructor(member: PSMember) {
    this.member = member
  }
  get netType(): NetType {
    return loadType(`${sma}.PS${this.member.kind}`) ?? T.Object
  }
}

/** `.Properties`, `.Methods`, `.Members` */
export class PSMemberCollection {
  readonly target: unknown
  readonly which: 'Properties' | 'Methods' | 'Members'
  readonly view: 'all' | 'extended' | 'adapted' | 'base'
  readonly ctx: EngineContext
  constructor(
    target: unknown,
    which: PSMemberCollection['which'],
    view: PSMemberCollection['view'],
    ctx: EngineContext,
  ) {
    this.target = target
    this.which = which
    this.view = view
    this.ctx = ctx
  }
  get netType(): NetType {
    const element =
      this.which === 'Properties'
        ? 'PSPropertyInfo'
        : this.which === 'Methods'
          ? 'PSMethodInfo'
          : 'PSMemberInfo'
    return genericType(`${sma}.PSMemberInfoCollection\`1`, loadType(`${sma}.${element}`) ?? T.Object)
  }
  list(): PSMemberView[] {
    const all = memberList(this.target, this.ctx, { methods: this.which !== 'Properties', view: this.view })
    return all.filter((one) => this.#belongs(one)).map((one) => new PSMemberView(one, this.target))
  }
  #belongs(info: MemberInfo): boolean {
    if (this.which === 'Members') return true
    const isProperty = isPropertyKind(info.kind) || info.kind === 'ParameterizedProperty'
    if (this.which === 'Properties') return isProperty && info.kind !== 'ParameterizedProperty'
    return !isProperty && info.kind !== 'MemberSet' && info.kind !== 'PropertySet'
  }
  [items](): PSMemberView[] {
    return this.list()
  }
  find(name: string): PSMemberView | null {
    const lower = name.toLowerCase()
    const all = memberList(this.target, this.ctx, {
      methods: this.which !== 'Properties',
      view: this.view,
      hidden: true,
    })
    const found = all.find((one) => one.name.toLowerCase() === lower && this.#belongs(one))
    return found ? new PSMemberView(found, this.target) : null
  }
  match(pattern: string, kinds?: (info: MemberInfo) => boolean): PSMemberView[] {
    const test = wildcard(pattern)
    return this.list().filter((one) => test.isMatch(one.info.name) && (kinds?.(one.info) ?? true))
  }
  add(member: unknown, replace = false): void {
    const made = memberOf(member)
    const extension = extensionFor(this.target)
    const key = made.name.toLowerCase()
    if (reservedNames.has(key))
      throwNet(`${sma}.ExtendedTypeSystemException`, `The member name "${made.name}" is reserved.`)
    const ofType = replace || extension.members.has(key) ? undefined : this.find(made.name)?.info
    if (ofType?.member !== undefined && !ofType.isInstance)
      throwNet(
        `${sma}.ExtendedTypeSystemException`,
        `The member "${made.name}" is already present from the extended type data file.`,
      )
    extension.members.set(key, made)
  }
  remove(name: string): void {
    const extension = extensionOf(this.target)
    if (!extension?.members.delete(name.toLowerCase()) && this.target instanceof PSObject) {
      extensionOf(baseOf(this.target))?.members.delete(name.toLowerCase())
    }
  }
}

function extensionFor(target: unknown): { members: Map<string, PSMember> } {
  if (typeof target !== 'object' || target === null) {
    fail('CannotAddMember', 'A member cannot be added to a value that is not an object.', {
      category: 'InvalidOperation',
    })
  }
  return extend(target)
}

function memberOf(value: unknown): PSMember {
  const base = baseOf(value)
  if (base instanceof PSLooseMember) return base.member
  if (base instanceof PSMemberView) {
    const { info } = base
    return info.member ?? { kind: 'NoteProperty', name: info.name, value: info.get() }
  }
  throwNet(
    `${sma}.ExtendedTypeSystemException`,
    'A PSProperty or PSMethod object cannot be added to this collection.',
  )
}

/** Members that every object has and no listing shows. */
/** Names that mean a view of any value, in lower case. */
export const reservedNames: ReadonlySet<string> = new Set([
  'psobject',
  'psbase',
  'psadapted',
  'psextended',
  'pstypenames',
])

export function reservedMember(value: unknown, name: string, ctx: EngineContext): unknown {
  switch (name.toLowerCase()) {
    case 'psobject':
      return new PSObjectView(value, 'psobject')
    case 'psbase':
      return new PSObjectView(value, 'psbase')
    case 'psadapted':
      return new PSObjectView(value, 'psadapted')
    case 'psextended':
      return new PSObjectView(value, 'psextended')
    case 'pstypenames':
      return typeNameList(value)
    case 'psstandardmembers': {
      const set = standardMembers(value, ctx)
      return set && new PSObjectView(value, 'memberSet', set)
    }
    default:
      if (value instanceof PSObjectView && value.view !== 'psobject') return viewMember(value, name, ctx)
      return undefined
  }
}

function viewMember(view: PSObjectView, name: string, ctx: EngineContext): unknown {
  const lower = name.toLowerCase()
  const kind = view.view === 'psbase' ? 'base' : view.view === 'psadapted' ? 'adapted' : 'extended'
  const found = memberList(view.target, ctx, { view: kind, hidden: true }).find(
    (one) => one.name.toLowerCase() === lower,
  )
  return found?.get()
}

const namesType = (): NetType => {
  const name = `${sma}.Runspaces.ConsolidatedString`
  return (
    registeredType(name) ??
    registerType(
      new Type({
        fullName: name,
        kind: 'class',
        base: genericType('System.Collections.ObjectModel.Collection`1', T.String),
        assembly: automationAssembly,
      }),
    )
  )
}

/** The type names as a list that can be changed: what is inserted stays on the object. */
export function typeNameList(value: unknown): PSList {
  const extension = typeof value === 'object' && value !== null ? extend(value) : undefined
  const names = extension?.typeNames ?? [...typeNamesOf(value)]
  if (extension) extension.typeNames = names
  return new PSList(namesType(), names)
}

export function viewKind(view: PSObjectView): PSMemberCollection['view'] {
  switch (view.view) {
    case 'psbase':
      return 'base'
    case 'psadapted':
      return 'adapted'
    case 'psextended':
      return 'extended'
    default:
      return 'all'
  }
}
