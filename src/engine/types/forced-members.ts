/** What Get-Member shows with -Force only: the views every object has, and the methods behind properties. */
import type { EngineContext } from '../runtime/context.ts'
import { type MemberInfo, memberList } from './member-list.ts'

const psobjectMembers =
  'Members, Properties, Methods, ImmediateBaseObject, BaseObject, TypeNames, get_Members, get_Properties, get_Methods, get_ImmediateBaseObject, get_BaseObject, get_TypeNames, ToString, Copy, CompareTo, Equals, GetHashCode, GetObjectData, GetType, GetMetaObject'
const typeNamesDefinition =
  'System.Collections.ObjectModel.Collection`1[[System.String, System.Private.CoreLib, Version=10.0.0.0, Culture=neutral, PublicKeyToken=7cec85d7bea7798e]] pstypenames{get=PSTypeNames;}'

const shown = (name: string, kind: MemberInfo['kind'], definition: string): MemberInfo => ({
  name,
  kind,
  typeName: '',
  definition,
  isSettable: false,
  isGettable: true,
  isInstance: false,
  isHidden: true,
  member: undefined,
  group: undefined,
  get: () => null,
  set: () => undefined,
})

/** @param listed the members shown anyway */
export function forcedMembers(
  value: unknown,
  listed: readonly MemberInfo[],
  ctx: EngineContext,
): MemberInfo[] {
  const accessors = accessorsOf(listed)
  const names = (view: 'base' | 'adapted' | 'extended'): string => {
    const own = memberList(value, ctx, { view, methods: view !== 'extended', hidden: true })
    return [...own, ...(view === 'extended' ? [] : accessorsOf(own))].map((one) => one.name).join(', ')
  }
  return [
    ...accessors,
    shown('pstypenames', 'CodeProperty', typeNamesDefinition),
    shown('psadapted', 'MemberSet', `psadapted {${names('adapted')}}`),
    shown('psbase', 'MemberSet', `psbase {${names('base')}}`),
    shown('psextended', 'MemberSet', `psextended {${names('extended')}}`),
    shown('psobject', 'MemberSet', `psobject {${psobjectMembers}}`),
  ]
}

/** `int get_Length()`, `void set_Capacity(int value)`, `char get_Chars(int index)` */
function accessorsOf(listed: readonly MemberInfo[]): MemberInfo[] {
  return listed.flatMap((one) => {
    if (one.member !== undefined || (one.kind !== 'Property' && one.kind !== 'ParameterizedProperty'))
      return []
    const type = one.definition.slice(0, one.definition.indexOf(' '))
    const at = /\(([^)]*)\)/.exec(one.definition)?.[1] ?? ''
    const made: MemberInfo[] = []
    if (one.isGettable) made.push(shown(`get_${one.name}`, 'Method', `${type} get_${one.name}(${at})`))
    if (one.isSettable) {
      const given = [...(at === '' ? [] : [at]), `${type} value`].join(', ')
      made.push(shown(`set_${one.name}`, 'Method', `void set_${one.name}(${given})`))
    }
    return made
  })
}
