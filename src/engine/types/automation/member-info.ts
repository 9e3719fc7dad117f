/** PSMemberInfo and its kinds: properties and methods as objects. */
import type { EngineContext } from '../../runtime/context.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import { registerText, toText } from '../../runtime/to-text.ts'
import { sma } from './names.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import { definitionOf, memberList } from '../member-list.ts'
import { netTypeText } from '../names.ts'
import { PSAddedMethod, PSMethodValue } from '../ps-method.ts'
import { PSLooseMember, type PSMemberCollection, PSMemberView } from '../psobject-view.ts'
import { genericType, implement, type TypeImplementation } from '../surface.ts'
import { typeData } from '../type-data.ts'
import { addMetadata, loadType } from '../type-loader.ts'
import { flag, strings } from '../values.ts'
import { PSArray, PSList } from '../../../objects/collections.ts'
import { automationAssembly, enumType, NetType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { typeOf } from '../../../objects/type-of.ts'

export const memberTypes: NetType = enumType(
  sma('PSMemberTypes'),
  {
    AliasProperty: 1,
    CodeProperty: 2,
    Property: 4,
    NoteProperty: 8,
    ScriptProperty: 16,
    Properties: 8223,
    PropertySet: 32,
    Method: 64,
    CodeMethod: 128,
    ScriptMethod: 256,
    Methods: 448,
    ParameterizedProperty: 512,
    MemberSet: 1024,
    Event: 2048,
    Dynamic: 4096,
    InferredProperty: 8192,
    All: 16383,
  },
  { flags: true, assembly: automationAssembly },
)
export function memberType(name: string): EnumValue {
  return new EnumValue(memberTypes, memberTypes.enumInfo?.names.get(name) ?? 0n)
}
const memberView: TypeImplementation = {
  get: {
    Name: (self: PSMemberView) => self.info.name,
    MemberType: (self: PSMemberView) => memberType(self.info.kind),
    TypeNameOfValue: (self: PSMemberView, ctx) => typeNameOfValue(self, ctx),
    Value: (self: PSMemberView) => (self.info.group ? methodOf(self) : self.info.get()),
    IsInstance: (self: PSMemberView) => self.info.isInstance,
    IsSettable: (self: PSMemberView) => self.info.isSettable,
    IsGettable: (self: PSMemberView) => self.info.isGettable,
    OverloadDefinitions: (self: PSMemberView) => overloads(self, strings),
    ReferencedMemberName: (self: PSMemberView) =>
      self.info.member?.kind === 'AliasProperty' ? self.info.member.referenced : null,
    ConversionType: () => null,
    GetterScript: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptProperty' ? self.info.member.getter : null,
    SetterScript: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptProperty' ? self.info.member.setter : null,
    Script: (self: PSMemberView) =>
      self.info.member?.kind === 'ScriptMethod' ? self.info.member.script : null,
    ReferencedPropertyNames: (self: PSMemberView) =>
      self.info.member?.kind === 'PropertySet'
        ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [
            ...self.info.member.properties,
          ])
        : null,
  },
  set: { Value: (self: PSMemberView, value) => self.info.set(value) },
  call: {
    ToString: (self: PSMemberView) => self.info.definition,
    Copy: (self: PSMemberView) => self,
    Invoke: (self: PSMemberView, [args], ctx) =>
      invokeMember(self.target, self.info.name, args instanceof PSArray ? args.items : [args], ctx),
  },
}
function typeNameOfValue(self: PSMemberView, ctx: EngineContext): string {
  const { info } = self
  if (info.group) return sma('PSMethod')
  if (info.kind === 'Property') return netTypeText(ctx.resolveType(info.typeName) ?? T.Object)
  if (info.kind === 'NoteProperty') {
    const type = typeOf(baseOf(info.get()))
    return type ? netTypeText(type) : 'System.Object'
  }
  if (info.kind === 'CodeProperty') return info.typeName
  if (info.kind === 'AliasProperty' && info.member?.kind === 'AliasProperty') {
    const referenced = info.member.referenced.toLowerCase()
    const target = memberList(self.target, ctx).find((one) => one.name.toLowerCase() === referenced)
    return target ? typeNameOfValue(new PSMemberView(target, self.target), ctx) : 'System.Object'
  }
  return 'System.Object'
}
const methodOf = (self: PSMemberView): unknown =>
  self.info.group
    ? new PSMethodValue(self.info.group, baseOf(self.target), typeOf(self.target) ?? T.Object)
    : null
const overloads = <R>(self: PSMemberView, make: (list: string[]) => R): PSList | R =>
  self.info.group
    ? new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', T.String),
        self.info.group.overloads.map((one) => one.definition),
      )
    : make([self.info.definition])
const kinds = [
  'Property',
  'NoteProperty',
  'AliasProperty',
  'ScriptProperty',
  'CodeProperty',
  'ParameterizedProperty',
  'Method',
  'ScriptMethod',
  'CodeMethod',
  'PropertySet',
] as const
for (const kind of kinds) {
  registerText(loadType(sma(`PS${kind}`)) as NetType, (self: unknown, _culture, ctx) =>
    self instanceof PSLooseMember && ctx ? definitionOf(self.member, ctx) : String(self),
  )
  implement(
    sma(`PS${kind}`),
    kind === 'Method' || kind === 'ScriptMethod' || kind === 'CodeMethod'
      ? withMethods(memberView)
      : kind === 'ParameterizedProperty'
        ? withIndexed(withMethods(memberView))
        : looseOr(memberView),
  )
}
/** PSParameterizedProperty is also what `$s.Chars` gives. */
function withIndexed(view: TypeImplementation): TypeImplementation {
  const facts: Readonly<Record<string, (self: PSMethodValue, ctx: EngineContext) => unknown>> = {
    IsSettable: (self) => self.property?.canSet ?? false,
    IsGettable: (self) => self.property?.canGet ?? true,
    TypeNameOfValue: (self, ctx) => netTypeText(ctx.resolveType(self.property?.typeText ?? '') ?? T.Object),
  }
  const get = Object.entries(facts).map(([name, fact]) => [
    name,
    (self: unknown, ctx: EngineContext, type: NetType) =>
      self instanceof PSMethodValue ? fact(self, ctx) : memberView.get?.[name]?.(self, ctx, type),
  ])
  return { ...view, get: { ...view.get, ...Object.fromEntries(get) } }
}
/** PSMethod is also what `$s.Substring` gives. */
function withMethods(view: TypeImplementation): TypeImplementation {
  return {
    get: {
      ...view.get,
      Name: (self) =>
        self instanceof PSMethodValue
          ? self.group.name
          : self instanceof PSAddedMethod
            ? self.name
            : self instanceof PSLooseMember
              ? self.member.name
              : self.info.name,
      OverloadDefinitions: (self, ctx, type) =>
        self instanceof PSMethodValue
          ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), self.definitions)
          : self instanceof PSAddedMethod
            ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [String(self)])
            : view.get?.OverloadDefinitions?.(self, ctx, type),
      MemberType: (self) =>
        memberType(
          self instanceof PSMethodValue
            ? self.property
              ? 'ParameterizedProperty'
              : 'Method'
            : self instanceof PSAddedMethod
              ? self.kind
              : self instanceof PSLooseMember
                ? self.member.kind
                : self.info.kind,
        ),
      TypeNameOfValue: (self) =>
        (self instanceof PSAddedMethod ? self.kind : (self as Partial<PSMemberView>).info?.kind) ===
        'ScriptMethod'
          ? 'System.Object'
          : sma('PSMethod'),
      Value: (self) => (self instanceof PSMemberView ? methodOf(self) : self),
      IsInstance: () => true,
      Script: (self) =>
        self instanceof PSAddedMethod
          ? self.script
          : self instanceof PSLooseMember && self.member.kind === 'ScriptMethod'
            ? self.member.script
            : (self.info?.member?.script ?? null),
    },
    call: {
      ...view.call,
      ToString: (self) => String(self),
      Invoke: (self, [args], ctx, call) => {
        const list = args instanceof PSArray ? args.items : [args]
        if (self instanceof PSMethodValue) {
          return self.group.isStatic
            ? invokeMember(self.type, self.group.name, list, ctx, { static: true })
            : invokeMember(self.self, self.group.name, list, ctx)
        }
        if (self instanceof PSAddedMethod) return invokeMember(self.self, self.name, list, ctx)
        return view.call?.Invoke?.(self, [args], ctx, call)
      },
    },
    create: createLoose,
  }
}
/** Members made by scripts, before they are on an object. */
function looseOr(view: TypeImplementation): TypeImplementation {
  const get: Record<string, (self: any, ctx: EngineContext, type: NetType) => unknown> = {} // biome-ignore lint/suspicious/noExplicitAny: as in the table
  const looseGet: Readonly<Record<string, (self: PSLooseMember) => unknown>> = {
    Name: (self) => self.member.name,
    MemberType: (self) => memberType(self.member.kind),
    // a property set is its own value
    Value: (self) =>
      self.member.kind === 'NoteProperty'
        ? self.member.value
        : self.member.kind === 'PropertySet'
          ? self
          : null,
    TypeNameOfValue: (self) =>
      self.member.kind === 'NoteProperty'
        ? netTypeText(typeOf(baseOf(self.member.value)) ?? T.Object)
        : self.member.kind === 'PropertySet'
          ? netTypeText(self.netType)
          : 'System.Object',
    IsInstance: () => true,
    IsSettable: (self) => self.member.kind !== 'PropertySet',
    IsGettable: () => true,
    ReferencedMemberName: (self) => (self.member.kind === 'AliasProperty' ? self.member.referenced : null),
    GetterScript: (self) => (self.member.kind === 'ScriptProperty' ? self.member.getter : null),
    SetterScript: (self) => (self.member.kind === 'ScriptProperty' ? self.member.setter : null),
    ReferencedPropertyNames: (self) =>
      self.member.kind === 'PropertySet'
        ? new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.String), [
            ...self.member.properties,
          ])
        : null,
  }
  for (const [name, getter] of Object.entries(view.get ?? {})) {
    get[name] = (self, ctx, type) =>
      self instanceof PSLooseMember ? (looseGet[name]?.(self) ?? null) : getter(self, ctx, type)
  }
  return {
    get,
    set: {
      Value: (self, value, ctx) => {
        if (self instanceof PSLooseMember) {
          if (self.member.kind === 'NoteProperty') self.member.value = value
        } else view.set?.Value?.(self, value, ctx)
      },
    },
    call: {
      ...view.call,
      ToString: (self, _args, ctx) =>
        self instanceof PSLooseMember
          ? `${netTypeText(typeOf(baseOf((self.member as { value?: unknown }).value)) ?? T.Object)} ${self.member.name}=${toText((self.member as { value?: unknown }).value, ctx)}`
          : self.info.definition,
    },
    create: createLoose,
  }
}
function createLoose(
  _: unknown,
  args: unknown[],
  ctx: EngineContext,
  call: { type: NetType },
): PSLooseMember {
  const [name, second, third] = args as [string, unknown, unknown]
  switch (call.type.name) {
    case 'PSNoteProperty':
      return new PSLooseMember({ kind: 'NoteProperty', name, value: second ?? null })
    case 'PSAliasProperty':
      return new PSLooseMember({
        kind: 'AliasProperty',
        name,
        referenced: String(second),
        ...(third instanceof NetType ? { conversion: third.fullName } : {}),
      })
    case 'PSScriptProperty':
      return new PSLooseMember({
        kind: 'ScriptProperty',
        name,
        getter: second ?? null,
        setter: third ?? null,
      })
    case 'PSScriptMethod':
      return new PSLooseMember({ kind: 'ScriptMethod', name, script: second })
    case 'PSPropertySet':
      return new PSLooseMember({
        kind: 'PropertySet',
        name,
        properties: Array.from(enumerate(second, ctx) ?? [], String),
      })
    default:
      return throwNet('System.NotSupportedException', `A ${call.type.name} cannot be made by a script here.`)
  }
}
implement(sma('PSMemberInfoCollection`1'), {
  get: { Item: (self) => self },
  call: {
    Item: (self: PSMemberCollection, [name]) =>
      typeof name === 'number' ? (self.list()[name] ?? null) : self.find(name),
    Add: (self: PSMemberCollection, [member, preValidated]) => {
      void preValidated
      self.add(member)
    },
    Remove: (self: PSMemberCollection, [name]) => self.remove(name),
    Match: (self: PSMemberCollection, [pattern, types]) => {
      const wanted = types === undefined ? undefined : flag(types)
      const found = self.match(
        pattern,
        wanted === undefined ? undefined : (info) => (Number(memberType(info.kind).value) & wanted) !== 0,
      )
      return new PSList(
        genericType('System.Collections.ObjectModel.Collection`1', loadType(sma('PSMemberInfo')) ?? T.Object),
        found,
      )
    },
    GetEnumerator: (self: PSMemberCollection) => new ArrayEnumerator(self.list()),
  },
})
addMetadata(`#class System.Management.Automation.PSMemberInfoIntegratingCollection\`1<T> :System.Object @0
`)
typeData(sma('PSMemberInfoCollection`1'), { members: [] })
