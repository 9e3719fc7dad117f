/** `[Type]@{ Property = value }` and custom objects cast to a type: made without arguments, then every property is set. */
import type { NetException } from '../../objects/exceptions.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { callConstructor } from '../types/invoke.ts'
import { netTypeText } from '../types/names.ts'
import { constructorsOf, nullableUnderlying, surfaceOf } from '../types/surface.ts'
import type { EngineContext } from './context.ts'
import { bad, codeOfType, convertTo, shown, typeNameOf, wrapped } from './convert.ts'
import { setMember } from './members.ts'
import { defaultValue } from './static-members.ts'
import { castFailure, isCastFailure, netExceptionOf } from './net-failure.ts'
import { isNumericCode, TypeCode } from './numeric.ts'

/** `[Type]@{ Property = value }`: made without arguments, then every property set. */
export function viaProperties(
  value: unknown,
  type: NetType,
  entries: Iterable<readonly [string, unknown]>,
  ctx: EngineContext,
): unknown {
  const constructor = constructorsOf(type).find((one) => one.parameters.length === 0)
  // a structure begins with its default value
  const isStructure =
    type.isValueType && codeOfType(type) !== TypeCode.Object ? !isPrimitiveType(type) : type.isValueType
  if ((!constructor && !isStructure) || type.isAbstract || nullableUnderlying(type)) return undefined
  const made = constructor ? callConstructor(type, constructor, [], ctx) : emptyStructure(type, value, ctx)
  try {
    for (const [name, item] of entries) {
      const settable = [...surfaceOf(type).properties.values()].filter((one) => one.canSet && !one.indexed)
      if (
        (baseOf(value) instanceof PSDictionary || type.scriptClass !== undefined) &&
        !settable.some((one) => one.name.toLowerCase() === name.toLowerCase())
      ) {
        const known = settable.length
          ? `The settable properties are: ${settable.map((one) => `[${one.name} <${netTypeText(ctx.resolveType(one.typeText) ?? T.Object)}>]`).join(', ')}.`
          : 'There is no settable property available.'
        throw castFailure(
          'ObjectCreationError',
          `The property '${name}' was not found for the '${type.fullName}' object. ${known}`,
        )
      }
      setMember(made, name, item, ctx)
    }
  } catch (error) {
    const inner = netExceptionOf(error)
    if (!inner) throw error
    // a custom object with a property that the type lacks is no description of it
    if (
      !(baseOf(value) instanceof PSDictionary) &&
      type.scriptClass === undefined &&
      isMissingProperty(inner)
    ) {
      const message = `Cannot convert the "${shown(value, ctx)}" value of type "${typeNameOf(value)}" to type "${netTypeText(type)}".`
      return wrapped('InvalidCastConstructorException', value, type, castFailure('', message), ctx)
    }
    const isTable = baseOf(value) instanceof PSDictionary
    const cause =
      inner.netType.name === 'SetValueInvocationException' ? (inner.innerException ?? inner) : inner
    if (!isTable)
      return wrapped('InvalidCastConstructorException', value, type, castFailure('', cause.message), ctx)
    throw castFailure(
      'ObjectCreationError',
      `Cannot create object of type "${netTypeText(type)}". ${cause.message}`,
      cause,
    )
  }
  void value
  return made
}

function emptyStructure(type: NetType, value: unknown, ctx: EngineContext): unknown {
  try {
    return defaultValue(type, ctx)
  } catch (error) {
    if (!isCastFailure(error)) throw error
    return bad(value, type, ctx)
  }
}

const isMissingProperty = (exception: NetException): boolean =>
  exception.errorRecord?.errorId === 'PropertyNotFound' ||
  /cannot be found on this object/.test(exception.message)

const isPrimitiveType = (type: NetType): boolean => {
  const code = codeOfType(type)
  return (
    code === TypeCode.Boolean || code === TypeCode.Char || (isNumericCode(code) && code !== TypeCode.Decimal)
  )
}

/** `[DayOfWeek]@{ value__ = 2 }`: the one field an enumeration has. */
export function enumOfProperties(
  type: NetType,
  entries: Iterable<readonly [string, unknown]>,
  ctx: EngineContext,
): unknown {
  let made = defaultValue(type, ctx)
  const underlying = type.enumInfo?.underlying ?? T.Int32
  for (const [name, item] of entries) {
    if (name.toLowerCase() !== 'value__')
      throw castFailure(
        'ObjectCreationError',
        `Cannot create object of type "${netTypeText(type)}". The property '${name}' was not found for the '${type.fullName}' object. The settable properties are: [value__ <${netTypeText(underlying)}>].`,
      )
    made = convertTo(convertTo(item, underlying, ctx), type, ctx)
  }
  return made
}
