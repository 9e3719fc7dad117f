/** The members of a script class as the type table wants them: own ones first, then what it inherits. */
import type { NetType } from '../../objects/net-type.ts'
import { scriptTypeText } from '../types/names.ts'
import { ScriptObject } from '../types/script-object.ts'
import type { MethodGroup, Overload, PropertyEntry, Surface } from '../types/surface.ts'
import { checkField, finishMethod as callMethod, prepareStatics } from './class-calls.ts'
import type { ScriptClass, ScriptField } from './class-definition.ts'

/** Fields of instances that are .NET objects themselves: exceptions, lists. */
const stores = new WeakMap<object, Map<string, unknown>>()

export function fieldsOf(self: unknown): Map<string, unknown> {
  if (self instanceof ScriptObject) return self.fields
  const object = self as object
  let fields = stores.get(object)
  if (fields === undefined) stores.set(object, (fields = new Map()))
  return fields
}

function entryOf(owner: ScriptClass, field: ScriptField): PropertyEntry {
  const { key } = field
  return {
    name: field.name,
    typeText: scriptTypeText(field.type),
    isStatic: field.isStatic,
    canGet: true,
    canSet: true,
    get: field.isStatic
      ? () => {
          prepareStatics(owner)
          return owner.statics.get(key) ?? null
        }
      : (self) => fieldsOf(self).get(key) ?? null,
    set: field.isStatic
      ? (_self, value) => {
          prepareStatics(owner)
          owner.statics.set(key, checkField(owner, field, value))
        }
      : (self, value) => void fieldsOf(self).set(key, checkField(owner, field, value)),
    indexed: undefined,
    declaring: owner.type,
    type: field.type,
    isHidden: field.isHidden,
  }
}

const sameParameters = (a: Overload, b: Overload): boolean =>
  a.parameters.length === b.parameters.length &&
  a.parameters.every((one, at) => one.type === b.parameters[at]?.type)

function groupsOf(overloads: readonly Overload[], isStatic: boolean): Map<string, MethodGroup> {
  const groups = new Map<string, { name: string; isStatic: boolean; overloads: Overload[] }>()
  for (const one of overloads) {
    if (one.isStatic !== isStatic || one.name === 'new' || one.name === '.cctor') continue
    const key = one.name.toLowerCase()
    const group = groups.get(key)
    if (group) group.overloads.push(one)
    else groups.set(key, { name: one.name, isStatic, overloads: [one] })
  }
  return groups
}

/** `[string] get_Name() {}` overrides the property Name of a .NET base class. */
function overridden(owner: ScriptClass, inherited: Surface): [string, PropertyEntry][] {
  return [...inherited.properties].flatMap(([key, entry]) => {
    const accessor = (verb: string, count: number): Overload | undefined =>
      owner.methods.find(
        (one) => !one.isStatic && one.name === `${verb}_${entry.name}` && one.parameters.length === count,
      )
    const get = accessor('get', 0)
    const set = accessor('set', 1)
    if (!get && !set) return []
    const made: PropertyEntry = {
      ...entry,
      ...(get ? { get: (self) => callMethod(get, self, []) } : {}),
      ...(set ? { set: (self, value) => void callMethod(set, self, [value]) } : {}),
    }
    return [[key, made] as [string, PropertyEntry]]
  })
}

export function classSurface(type: NetType, inherited: Surface): Surface {
  const owner = type.scriptClass as ScriptClass
  const properties = new Map<string, PropertyEntry>()
  const staticProperties = new Map<string, PropertyEntry>()
  for (const field of owner.fields)
    (field.isStatic ? staticProperties : properties).set(field.key, entryOf(owner, field))
  for (const [key, entry] of inherited.properties) if (!properties.has(key)) properties.set(key, entry)
  const methods = groupsOf(owner.methods, false)
  for (const [key, entry] of overridden(owner, inherited)) properties.set(key, entry)
  for (const [key, group] of inherited.methods) {
    const own = methods.get(key)
    if (own === undefined) methods.set(key, group)
    else
      methods.set(key, {
        ...own,
        overloads: [
          ...own.overloads,
          ...group.overloads.filter((one) => !own.overloads.some((mine) => sameParameters(mine, one))),
        ],
      })
  }
  return {
    properties,
    methods,
    staticProperties,
    staticMethods: groupsOf(owner.methods, true),
    constructors: owner.methods.filter((one) => one.name === 'new'),
  }
}
