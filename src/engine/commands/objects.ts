/** New-Object, Get-Member */
import { isCoreType } from '../runtime/core-types.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { automationAssembly, enumType, NetType, registerType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import { fail, TerminatingError } from '../runtime/failure.ts'
import { forcedMembers } from '../types/forced-members.ts'
import { memberList, setMember } from '../runtime/members.ts'
import { defaultValue, newObject as construct } from '../runtime/static-members.ts'
import { netExceptionOf, terminating } from '../runtime/net-failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { isTask } from '../runtime/task.ts'
import { wildcard } from '../runtime/wildcard.ts'
import type { MemberInfo } from '../types/member-list.ts'
import { memberTypes } from '../types/automation/member-info.ts'
import { constructorsOf, implement, surfaceOf } from '../types/surface.ts'
import { defineCmdlet } from './cmdlet.ts'

const utility = 'Microsoft.PowerShell.Utility'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`

export const newObject = defineCmdlet(
  {
    name: 'New-Object',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.NewObjectCommand',
    helpUri: link('2096620'),
    defaultSet: 'Net',
    parameters: {
      TypeName: {
        type: 'string',
        sets: { Net: { mandatory: true, position: 0 } },
      },
      ArgumentList: { type: 'object[]', aliases: ['Args'], sets: { Net: { position: 1 } } },
      Strict: { type: 'switch', sets: { Com: {} } },
      Property: { type: 'System.Collections.IDictionary' },
    },
  },
  (c) => ({
    *end() {
      const name = c.p.TypeName as string
      const type = c.rs.resolveType(name)
      if (type === undefined) {
        fail(
          'TypeNotFound',
          `Cannot find type [${name}]: verify that the assembly containing this type is loaded.`,
          { type: 'sma:PSArgumentException', category: 'InvalidType' },
        )
      }
      if (c.rs.confinesCaller(c.frame) && !isCoreType(type) && type !== T.PSCustomObject)
        fail(
          'CannotCreateTypeConstrainedLanguage',
          'Cannot create type. Only core types are supported in this language mode.',
          { type: 'sma:PSNotSupportedException', category: 'PermissionDenied' },
        )
      const args = c.has('ArgumentList') ? [...(c.p.ArgumentList as PSArray).items] : []
      let made: unknown
      try {
        if (type === T.PSObject || type === T.PSCustomObject)
          made = args.length > 0 ? args[0] : new PSObject()
        // a struct can always be made of nothing, whatever constructors it shows
        else if (args.length === 0 && type.isValueType) made = defaultValue(type, c.rs)
        else {
          const result = construct(type, args, c.rs, undefined, true)
          made = isTask(result) ? yield result : result
        }
      } catch (error) {
        const known = terminating(error)
        if (!(known instanceof TerminatingError)) throw error
        const { exception } = known.record
        const count = args.length
        const { errorId } = known.record
        const isNoOverload = errorId === 'MethodCountCouldNotFindBest'
        if (isNoOverload && (count === 0 || constructorsOf(type).length === 0)) {
          fail(
            'CannotFindAppropriateCtor',
            `A constructor was not found. Cannot find an appropriate constructor for type ${name}.`,
            { type: 'sma:PSArgumentException', category: 'ObjectNotFound' },
          )
        }
        if (isNoOverload || errorId === 'MethodArgumentConversionInvalidCastArgument') {
          const message = exception.message.replace('overload for "new"', `overload for "${type.name}"`)
          fail('ConstructorInvokedThrowException', message, {
            type: 'sma:MethodException',
            category: 'InvalidOperation',
            ...(exception.innerException && { inner: exception.innerException }),
          })
        }
        const inner = exception.innerException ?? exception
        fail(
          'ConstructorInvokedThrowException',
          `Exception calling ".ctor" with "${count}" argument(s): "${inner.message}"`,
          { type: 'sma:MethodInvocationException', category: 'InvalidOperation', inner },
        )
      }
      const properties = baseOf(c.p.Property)
      if (properties instanceof PSDictionary) {
        for (const { key, value } of properties.entries()) {
          const property = c.rs.text(key)
          if (made instanceof PSObject && made.base === undefined) made.addNote(property, value)
          else if (!memberList(made, c.rs).some((one) => one.name.toLowerCase() === property.toLowerCase())) {
            fail(
              'InvalidOperationException',
              `The member "${property}" was not found for the specified .NET object.`,
              { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
            )
          } else setProperty(made, property, value, c.rs)
        }
      }
      yield* c.write(made)
    },
  }),
)

function setProperty(made: unknown, name: string, value: unknown, rs: Runspace): void {
  try {
    setMember(made, name, value, rs)
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    fail(
      'SetValueException',
      'The value supplied is not valid, or the property is read-only. Change the value, and then try again.',
      { type: 'System.Exception', category: 'InvalidData' },
    )
  }
}

// --- Get-Member

const viewTypes = enumType(
  'System.Management.Automation.PSMemberViewTypes',
  { Extended: 1, Adapted: 2, Base: 4, All: 7 },
  { flags: true, assembly: automationAssembly },
)

const definitionType = registerType(
  new NetType({
    fullName: 'Microsoft.PowerShell.Commands.MemberDefinition',
    kind: 'class',
    base: T.Object,
    assembly:
      'Microsoft.PowerShell.Commands.Utility, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35',
  }),
)

export class MemberDefinition {
  readonly typeName: string
  readonly name: string
  readonly memberType: EnumValue
  readonly definition: string
  constructor(typeName: string, info: Pick<MemberInfo, 'name' | 'kind' | 'definition'>) {
    this.typeName = typeName
    this.name = info.name
    this.memberType = new EnumValue(memberTypes, memberTypes.enumInfo?.names.get(info.kind) ?? 0n)
    this.definition = info.definition
  }
  get netType(): NetType {
    return definitionType
  }
  toString(): string {
    return this.definition
  }
}
implement('Microsoft.PowerShell.Commands.MemberDefinition', {
  get: {
    TypeName: (self: MemberDefinition) => self.typeName,
    Name: (self: MemberDefinition) => self.name,
    MemberType: (self: MemberDefinition) => self.memberType,
    Definition: (self: MemberDefinition) => self.definition,
  },
  call: { ToString: (self: MemberDefinition) => self.definition },
})

const kindOrder = [
  'AliasProperty',
  'CodeProperty',
  'CodeMethod',
  'Event',
  'MemberSet',
  'Method',
  'NoteProperty',
  'ParameterizedProperty',
  'Property',
  'PropertySet',
  'ScriptMethod',
  'ScriptProperty',
]

export const getMember = defineCmdlet(
  {
    name: 'Get-Member',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GetMemberCommand',
    helpUri: link('2096704'),
    outputTypes: ['Microsoft.PowerShell.Commands.MemberDefinition'],
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      Name: { type: 'string[]', position: 0, validate: ['notNullOrEmpty'] },
      MemberType: { type: memberTypes.fullName, aliases: ['Type'] },
      View: { type: viewTypes.fullName },
      Static: { type: 'switch' },
      Force: { type: 'switch' },
    },
  },
  (c) => {
    const seen = new Set<string>()
    let any = false
    return {
      *process() {
        const object = c.has('InputObject') ? c.p.InputObject : c.input
        if (object === undefined || object === null || object === AutomationNull) return
        any = true
        const [typeName = ''] = c.p.Static ? [staticName(object)] : typeNamesOf(object)
        if (seen.has(typeName)) return
        seen.add(typeName)
        const patterns = c.has('Name')
          ? (c.p.Name as PSArray).items.map((one) => wildcard(String(one)))
          : [wildcard('*')]
        const wanted = c.has('MemberType') ? Number((c.p.MemberType as EnumValue).value) : 16383
        if (c.p.Static) {
          for (const pattern of patterns)
            for (const one of staticMembers(object, wanted, [pattern])) yield* c.write(one)
          return
        }
        const view = c.has('View')
          ? (['', 'extended', 'adapted', 'shown', 'base', '', '', 'all'] as const)[
              Number((c.p.View as EnumValue).value)
            ]
          : 'shown'
        const list = memberList(object, c.rs, {
          methods: true,
          hidden: c.p.Force === true,
          ...(view ? { view } : {}),
        })
        if (c.p.Force && !c.has('View')) list.push(...forcedMembers(object, list, c.rs))
        const found = list.filter((one) => {
          const bit = Number(memberTypes.enumInfo?.names.get(one.kind) ?? 0n)
          if (one.kind === 'MemberSet' && !c.p.Force) return false
          return (bit & wanted) !== 0 && patterns.some((pattern) => pattern.isMatch(one.name))
        })
        found.sort(
          (a, b) =>
            kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
            (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
        )
        // name by name, as they were asked for
        for (const pattern of patterns) {
          for (const one of found.splice(0)) {
            if (pattern.isMatch(one.name)) yield* c.write(new MemberDefinition(typeName, one))
            else found.push(one)
          }
        }
      },
      *end() {
        if (!any)
          yield* c.errorOf(
            'NoObjectInGetMember',
            'You must specify an object for the Get-Member cmdlet.',
            'CloseError',
            null,
            'System.InvalidOperationException',
          )
      },
    }
  },
)

/** static fields of the base library, which Get-Member marks; the metadata does not tell them from properties */
const fields =
  /^(MaxValue|MinValue|UnixEpoch|Zero|One|MinusOne|Empty|PI|E|Tau|Epsilon|NaN|PositiveInfinity|NegativeInfinity|NegativeZero|TrueString|FalseString|TicksPer\w+|EmptyTypes|Delimiter|Missing|Value)$/

/** Static methods and properties of a type, or of an object's type. */
function staticMembers(
  object: unknown,
  wanted: number,
  patterns: readonly { isMatch(text: string): boolean }[],
): MemberDefinition[] {
  const base = baseOf(object)
  const type = base instanceof NetType ? base : typeOf(base)
  if (type === undefined) return []
  const surface = surfaceOf(type)
  const bit = (kind: string): number => Number(memberTypes.enumInfo?.names.get(kind) ?? 0n)
  const byName = (a: { name: string }, b: { name: string }): number =>
    a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1
  const isMeant = ({ name }: { name: string }): boolean => patterns.some((one) => one.isMatch(name))
  // what the table has of a .NET type is all of it; a script class has its own, and those of its bases
  const lineage = [type]
  while (lineage[0]?.scriptClass && lineage[0].base) lineage.unshift(lineage[0].base)
  const isShown = (one: { isHidden?: boolean }): boolean => one.isHidden !== true
  const staticMethods = new Map(lineage.flatMap((one) => [...surfaceOf(one).staticMethods]))
  const staticProperties = new Map(lineage.flatMap((one) => [...surfaceOf(one).staticProperties]))
  const methods = [...staticMethods.values()]
    .filter(({ overloads }) => overloads.some(isShown))
    .map((one) => ({
      name: one.name,
      kind: 'Method' as const,
      definition: one.overloads.map((overload) => overload.definition).join(', '),
    }))
  if (surface.constructors.some(isShown)) {
    methods.push({
      name: 'new',
      kind: 'Method',
      definition: surface.constructors.map((overload) => overload.definition).join(', '),
    })
  }
  const properties = [...staticProperties.values()].filter(isShown).map((one) => ({
    name: one.name,
    kind: 'Property' as const,
    definition: `${fields.test(one.name) || one.declaring.scriptClass ? 'static ' : ''}${one.typeText} ${one.name} {${one.canGet ? 'get;' : ''}${one.canSet ? 'set;' : ''}}`,
  }))
  for (const name of type.enumInfo?.names.keys() ?? [])
    properties.push({ name, kind: 'Property', definition: `static ${type.fullName} ${name} {get;}` })
  return [
    ...((wanted & bit('Method')) === 0 ? [] : methods.filter(isMeant).sort(byName)),
    ...((wanted & bit('Property')) === 0 ? [] : properties.filter(isMeant).sort(byName)),
  ].map((one) => new MemberDefinition(type.fullName, one))
}

function staticName(object: unknown): string {
  const base = baseOf(object)
  return base instanceof NetType ? base.fullName : (typeNamesOf(object)[0] ?? '')
}
