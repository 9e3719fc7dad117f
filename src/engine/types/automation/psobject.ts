/** PSObject, PSMemberSet. */
import { compareValues } from '../../runtime/compare.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { toText } from '../../runtime/to-text.ts'
import { memberType } from './member-info.ts'
import { sma } from './names.ts'
import { PSMemberCollection, PSObjectView, typeNameList, viewKind } from '../psobject-view.ts'
import { implement } from '../surface.ts'
import { PSArray, PSDictionary } from '../../../objects/collections.ts'
import { baseOf, extensionOf, type PSMember, PSObject } from '../../../objects/ps-object.ts'

implement(sma('PSObject'), {
  get: {
    Members: (self, ctx) => membersOf(self, 'Members', ctx),
    Properties: (self, ctx) => membersOf(self, 'Properties', ctx),
    Methods: (self, ctx) => membersOf(self, 'Methods', ctx),
    ImmediateBaseObject: (self) => (self instanceof PSObjectView ? baseOf(self.target) : self),
    BaseObject: (self) => (self instanceof PSObjectView ? baseOf(self.target) : self),
    TypeNames: (self) => typeNameList(self instanceof PSObjectView ? self.target : self),
  },
  call: {
    Copy: (self) => copyOf(self instanceof PSObjectView ? self.target : self),
    ToString: (self, _, ctx) => toText(self instanceof PSObjectView ? self.target : self, ctx),
    Equals: (self, [other]) => self === other,
    CompareTo: (self, [other], ctx) =>
      compareValues(self instanceof PSObjectView ? self.target : self, other, true, ctx),
    GetHashCode: () => 0,
  },
  staticCall: { AsPSObject: (_, [value]) => value },
  create: (_, [value]) =>
    value === undefined || value === null
      ? new PSObject()
      : typeof value === 'object'
        ? value
        : new PSObject(value),
})
implement(sma('PSMemberSet'), {
  get: {
    Members: (self, ctx) => membersOf(self, 'Members', ctx),
    Properties: (self, ctx) => membersOf(self, 'Properties', ctx),
    Methods: (self, ctx) => membersOf(self, 'Methods', ctx),
    Name: (self: PSObjectView) => self.set?.name ?? self.view,
    MemberType: () => memberType('MemberSet'),
    TypeNameOfValue: () => sma('PSMemberSet'),
    IsInstance: () => true,
    Value: (self) => self,
  },
})
function membersOf(
  self: unknown,
  which: 'Members' | 'Properties' | 'Methods',
  ctx: EngineContext,
): PSMemberCollection {
  return self instanceof PSObjectView
    ? new PSMemberCollection(self.target, which, viewKind(self), ctx)
    : new PSMemberCollection(self, which, 'all', ctx)
}
/** PSObject.Copy: note properties are copied, values are shared. */
export function copyOf(value: unknown): unknown {
  const extension = extensionOf(value)
  if (value instanceof PSObject) {
    const members = new Map<string, PSMember>()
    for (const [key, member] of value.members) members.set(key, { ...member })
    const copy = new PSObject(value.base, members, value.typeNames ? [...value.typeNames] : undefined)
    copy.text = value.text
    return copy
  }
  if (value instanceof PSDictionary) {
    const table = new PSDictionary(value.netType, value.comparison)
    for (const one of value.entries()) table.set(one.key, one.value)
    return table
  }
  if (value instanceof PSArray)
    return new PSArray([...value.items], value.netType, value.dimensions, value.lowerBounds)
  void extension
  return value
}
