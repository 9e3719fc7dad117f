/** Add-Member */
import { PSArray, type PSDictionary } from '../../objects/collections.ts'
import { NetType } from '../../objects/net-type.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { baseOf, extend, type PSMember, PSObject } from '../../objects/ps-object.ts'
import { typeNamesOf, typeOf } from '../../objects/type-of.ts'
import { registerAttribute } from '../runtime/attributes.ts'
import { enumerate, toText, tryConvert } from '../runtime/convert.ts'
import { failure, type TerminatingError } from '../runtime/failure.ts'
import { memberList } from '../runtime/members.ts'
import { isNumericCode, typeCodeOf } from '../runtime/numeric.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { PSLooseMember } from '../types/psobject-view.ts'
import { memberTypes } from '../types/automation/member-info.ts'
import { type CmdletContext, defineCmdlet, type ParameterPlace } from './cmdlet.ts'

const command = 'Microsoft.PowerShell.Commands.AddMemberCommand'

const kinds = [
  'AliasProperty',
  'CodeMethod',
  'CodeProperty',
  'MemberSet',
  'NoteProperty',
  'PropertySet',
  'ScriptMethod',
  'ScriptProperty',
] as const
type Kind = (typeof kinds)[number]

/** `Add-Member ScriptProperty Name { }`: a kind of member is not the name of a note; a number is one as its text. */
const nameAttribute = registerAttribute(`${command}+ValidateNotePropertyNameAttribute`, {
  check: (value, context) => {
    const text = baseOf(value)
    if (typeof text !== 'string') return undefined
    // a number, or the whole name: not the beginning of one
    const kind = /^\s*\d+\s*$/.test(text) ? String(tryConvert(text, memberTypes, context)?.value) : text
    return kinds.some((one) => one.toLowerCase() === kind.toLowerCase())
      ? {
          id: 'ValidationFailure',
          message: `The parameter NotePropertyName cannot take values that could be converted to the type ${memberTypes.fullName}. To define the name of a member with those values, use Add-Member, and specify the member type.`,
        }
      : undefined
  },
})
const textAttribute = registerAttribute(`${command}+NotePropertyTransformationAttribute`, {
  transform: (value, context) => {
    const type = typeOf(baseOf(value))
    return type !== undefined && isNumericCode(typeCodeOf(type)) ? toText(value, context) : value
  },
})

const everySet = (place: ParameterPlace): Record<string, ParameterPlace> => ({
  TypeNameSet: place,
  NotePropertyMultiMemberSet: place,
  NotePropertySingleMemberSet: place,
  MemberSet: place,
})

export const addMember = defineCmdlet(
  {
    name: 'Add-Member',
    module: 'Microsoft.PowerShell.Utility',
    typeName: command,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097109',
    defaultSet: 'TypeNameSet',
    parameters: {
      InputObject: { type: 'psobject', sets: everySet({ mandatory: true, pipeline: true }) },
      MemberType: {
        type: memberTypes.fullName,
        aliases: ['Type'],
        sets: { MemberSet: { mandatory: true, position: 0 } },
      },
      Name: { type: 'string', sets: { MemberSet: { mandatory: true, position: 1 } } },
      Value: { type: 'object', sets: { MemberSet: { position: 2 } } },
      SecondValue: { type: 'object', sets: { MemberSet: { position: 3 } } },
      TypeName: {
        type: 'string',
        sets: {
          TypeNameSet: { mandatory: true },
          MemberSet: {},
          NotePropertySingleMemberSet: {},
          NotePropertyMultiMemberSet: {},
        },
        validate: ['notNullOrEmpty'],
      },
      Force: {
        type: 'switch',
        sets: { MemberSet: {}, NotePropertySingleMemberSet: {}, NotePropertyMultiMemberSet: {} },
      },
      PassThru: { type: 'switch', sets: everySet({}) },
      NotePropertyName: {
        type: 'string',
        sets: { NotePropertySingleMemberSet: { mandatory: true, position: 0 } },
        validate: ['notNullOrEmpty', { own: nameAttribute }, { own: textAttribute }],
      },
      NotePropertyValue: {
        type: 'object',
        sets: { NotePropertySingleMemberSet: { mandatory: true, position: 1 } },
        validate: ['allowNull'],
      },
      NotePropertyMembers: {
        type: 'System.Collections.IDictionary',
        sets: { NotePropertyMultiMemberSet: { mandatory: true, position: 0 } },
        validate: ['notNullOrEmpty'],
      },
    },
  },
  (c) => ({
    *process() {
      const given = c.p.InputObject
      const base = baseOf(given)
      const target =
        given instanceof PSObject || (typeof base === 'object' && base !== null && !typeOf(base)?.isValueType)
          ? given
          : new PSObject(base)
      const { parameterSet } = c
      let ok = true
      if (parameterSet === 'NotePropertyMultiMemberSet') {
        for (const { key, value } of (baseOf(c.p.NotePropertyMembers) as PSDictionary).entries())
          ok = (yield* add(c, target, { kind: 'NoteProperty', name: c.rs.text(key), value })) && ok
      } else if (parameterSet === 'NotePropertySingleMemberSet')
        ok = yield* add(c, target, {
          kind: 'NoteProperty',
          name: c.p.NotePropertyName as string,
          value: c.p.NotePropertyValue ?? null,
        })
      else if (parameterSet === 'MemberSet') {
        ok = yield* add(c, target, memberOf(c))
      }
      const typeName = c.p.TypeName as string | undefined
      if (typeName !== undefined) {
        const resolved = c.rs.resolveType(typeName)?.fullName ?? typeName
        extend(target as object).typeNames = [resolved, ...typeNamesOf(target)]
      }
      if (ok && c.p.PassThru) yield* c.write(target)
    },
  }),
)

function* add(c: CmdletContext, target: unknown, member: PSMember): Task<boolean> {
  const { members } = extend(target as object)
  const key = member.name.toLowerCase()
  const existing = memberList(target, c.rs, { methods: true }).find((one) => one.name.toLowerCase() === key)
  const refuse = function* (id: string, message: string): Task<false> {
    const error = refusal(id, message, target)
    error.record.categoryTargetType = 'PSObject'
    yield* c.error(error)
    return false
  }
  if (existing !== undefined && !c.p.Force)
    return yield* refuse(
      'MemberAlreadyExists',
      `Cannot add a member with the name "${member.name}" because a member with that name already exists. To overwrite the member anyway, add the Force parameter to your command.`,
    )
  if (existing?.member !== undefined && !existing.isInstance)
    return yield* refuse(
      'CannotRemoveTypeDataMember',
      `Cannot force the member with name "${member.name}" and type "${existing.kind}" to be added. A member with that name and type already exists, and the existing member is not an instance extension.`,
    )
  members.delete(key)
  members.set(key, member)
  return true
}

const refusal = (id: string, message: string, target?: unknown): TerminatingError =>
  failure(id, message, { type: 'System.InvalidOperationException', category: 'InvalidOperation', target })

const invalidCast = (id: string, message: string): TerminatingError =>
  failure(id, message, { type: 'sma:PSInvalidCastException', category: 'InvalidArgument' })

function memberOf(c: CmdletContext): PSMember {
  const { Value: value, SecondValue: second } = c.p
  const kind = String(c.p.MemberType)
  const wrong = (id: string, message: string): never => {
    throw refusal(id, message)
  }
  const bits = (c.p.MemberType as EnumValue).value
  if (bits === 0n || (bits & (bits - 1n)) !== 0n)
    wrong(
      'WrongMemberCount',
      `To add a member, only one member type can be specified. The member types specified are: "${kind}"`,
    )
  const noSecond = (): void => {
    if (second !== undefined)
      wrong(
        'Value2ShouldNotBeSpecified',
        `The SecondValue parameter is not necessary for a member of type "${kind}", and should not be specified. Do not specify the SecondValue parameter when you add members of this type.`,
      )
  }
  const present = (one: unknown, parameter: 'Value' | 'SecondValue'): void => {
    if (one === null)
      wrong(
        `Value${parameter === 'Value' ? 1 : 2}ShouldNotBeNull`,
        `The ${parameter} parameter should not be null for a member of type "${kind}". Specify a non-null value for the ${parameter} parameter when adding members of this type.`,
      )
  }
  const one = (): void => {
    if (value === null && (second ?? null) === null)
      wrong(
        'Value1AndValue2AreNotBothNull',
        `Both Value and SecondValue parameters should not be null for a member of type "${kind}". Specify a non-null value for one of the two parameters.`,
      )
  }
  const block = (given: unknown): ScriptBlock | null => {
    if (given === undefined || given === null) return null
    const base = baseOf(given)
    return base instanceof ScriptBlock
      ? base
      : uncastable(c, given, 'System.Management.Automation.ScriptBlock')
  }
  const name = c.p.Name as string
  const makers: Record<Kind, () => PSMember> = {
    NoteProperty: () => {
      noSecond()
      return { kind: 'NoteProperty', name, value: value ?? null }
    },
    AliasProperty: () => {
      present(value, 'Value')
      if (second !== undefined) present(second, 'SecondValue')
      const referenced = c.rs.text(value)
      if (second === undefined) return { kind: 'AliasProperty', name, referenced, conversion: undefined }
      const type = baseOf(second)
      const text = c.rs.text(second)
      const conversion = type instanceof NetType ? type : c.rs.findType(text, c.frame)
      if (conversion === undefined)
        throw invalidCast(
          'InvalidCastFromStringToType',
          `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
        )
      return { kind: 'AliasProperty', name, referenced, conversion: conversion.fullName }
    },
    ScriptProperty: () => {
      one()
      return { kind: 'ScriptProperty', name, getter: block(value), setter: block(second) }
    },
    ScriptMethod: () => {
      noSecond()
      present(value, 'Value')
      return { kind: 'ScriptMethod', name, script: block(value) as ScriptBlock }
    },
    CodeMethod: () => {
      present(value, 'Value')
      noSecond()
      return uncastable(c, value, 'System.Reflection.MethodInfo')
    },
    CodeProperty: () => {
      one()
      return uncastable(c, value ?? second, 'System.Reflection.MethodInfo')
    },
    PropertySet: () => {
      noSecond()
      present(value, 'Value')
      const items = baseOf(value) instanceof PSArray ? (baseOf(value) as PSArray).items : [value]
      return { kind: 'PropertySet', name, properties: items.map((item) => c.rs.text(item)) }
    },
    MemberSet: () => {
      noSecond()
      const members = new Map<string, PSMember>()
      const items = value === undefined || value === null ? [] : (enumerate(value) ?? [value])
      for (const item of items) {
        const own = baseOf(item)
        if (!(own instanceof PSLooseMember))
          return baseOf(value) instanceof PSArray
            ? uncastable(
                c,
                value,
                'System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSMemberInfo]',
              )
            : uncastable(c, value, 'System.Management.Automation.PSMemberInfo')
        members.set(own.member.name.toLowerCase(), own.member)
      }
      return { kind: 'MemberSet', name, members, inherit: true }
    },
  }
  return (
    makers[kind as Kind]?.() ??
    wrong(
      'CannotAddMemberType',
      `Cannot add a member with type "${kind}". Specify a different type for the MemberTypes parameter.`,
    )
  )
}

function uncastable(c: CmdletContext, value: unknown, type: string): never {
  throw invalidCast(
    'ConvertToFinalInvalidCastException',
    `Cannot convert the "${c.rs.text(value)}" value of type "${typeOf(baseOf(value))?.fullName ?? ''}" to type "${type}".`,
  )
}
