/** The text of any value: what "$x" says, and what .NET's own ToString() says. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { cultureNamed, invariantCulture, type Culture } from '../../objects/cultures.ts'
import { PSList } from '../../objects/collections.ts'
import { NetException } from '../../objects/exceptions.ts'
import { NetType, T } from '../../objects/net-type.ts'
import { numberText } from '../../objects/number-text.ts'
import { type MemberMap, PSObject } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { enumerate } from './enumerate.ts'
import { netTypeText, scriptTypeText } from '../types/names.ts'
import type { EngineContext } from './context.ts'

type TextOf = (value: never, culture: Culture, ctx: EngineContext | undefined) => string
const texts = new WeakMap<NetType, TextOf>()

/** The ToString() of a type whose values do not bring a `toString` of their own. Inherited by subtypes. */
export function registerText(type: NetType, text: TextOf): void {
  texts.set(type, text)
}

const objectToString = Object.prototype.toString

export function cultureOf(ctx: EngineContext | undefined): Culture {
  return (ctx && (ctx.ownCulture ?? cultureNamed(ctx.culture))) ?? invariantCulture
}

/** ToString() of the .NET object: `5.5` in the culture, `System.Object[]`, `System.Collections.Hashtable`. */
export function netText(value: unknown, culture: Culture = invariantCulture, ctx?: EngineContext): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return culture.number.negativeSign === '-' ? String(value) : (numberText(value, culture) ?? '')
    case 'boolean':
      return value ? 'True' : 'False'
    default:
  }
  if (value === null || value === undefined || value === AutomationNull) return ''
  const number = numberText(value, culture)
  if (number !== undefined) return number
  if (value instanceof NetType) return netTypeText(value)
  if (value instanceof PSObject) {
    if (value.base !== undefined) return netText(value.base, culture, ctx)
    return value.text ?? ''
  }
  if (value instanceof NetException) return exceptionText(value)
  const type = typeOf(value)
  const own = (value as { toString: () => string }).toString
  const hasOwn = typeof own === 'function' && own !== objectToString
  for (let one = type; one; one = one.base) {
    // what holds for every value stands behind the value's own
    if (hasOwn && (one === T.Object || one === T.ValueType || one === T.Enum)) break
    const text = texts.get(one) ?? (one.genericDefinition && texts.get(one.genericDefinition))
    if (text && (one.base || one === type)) return text(value as never, culture, ctx)
  }
  if (hasOwn) return own.call(value)
  if (type === undefined) return ''
  return (ctx && memberText?.(type, value, ctx)) ?? netTypeText(type)
}

type MemberText = (type: NetType, value: unknown, ctx: EngineContext) => string | undefined
let memberText: MemberText | undefined
/** How the table of members says what the ToString() of a type answers that has one there. */
export function setMemberText(text: MemberText): void {
  memberText = text
}

/** Exception.ToString() without stack frames, which scripts' exceptions mostly lack. */
export function exceptionText(exception: NetException): string {
  const { innerException, properties } = exception
  const head = `${netTypeText(exception.netType)}${exception.message ? `: ${exception.message}` : ''}`
  const file = properties.get('FileName')
  const inner = innerException
    ? `\n ---> ${exceptionText(innerException)}\n   --- End of inner exception stack trace ---`
    : ''
  const stack = exception.stackTrace ? `\n${exception.stackTrace}` : ''
  let others = ''
  const all = properties.get('InnerExceptions')
  if (all instanceof PSList)
    all.items.forEach((one, i) => {
      // the first is InnerException, which stands above
      if (i > 0 && one instanceof NetException)
        others += `\n ---> (Inner Exception #${i}) ${exceptionText(one)}<---\n`
    })
  return `${head}${typeof file === 'string' && file ? `\nFile name: '${file}'` : ''}${inner}${stack}${others}`
}

/** What "$value" is: invariant culture, arrays joined by $OFS, custom objects as `@{a=1; b=2}`. */
export function toText(value: unknown, ctx: EngineContext, culture: Culture = invariantCulture): string {
  switch (typeof value) {
    case 'string':
      return value
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'True' : 'False'
    default:
  }
  if (value === null || value === undefined || value === AutomationNull) return ''
  return parse(value, ctx, culture, true, ctx.outputFieldSeparator())
}

function parse(
  value: unknown,
  ctx: EngineContext,
  culture: Culture,
  recurse: boolean,
  separator: string,
): string {
  if (value === null || value === undefined || value === AutomationNull) return ''
  if (typeof value === 'string') return value
  if (value instanceof PSObject) {
    const method = value.members.get('tostring')
    if (method?.kind === 'ScriptMethod')
      return toText(ctx.callNested(method.script, [], { self: value }), ctx)
    if (method?.kind === 'CodeMethod') return String(method.call(value, []))
    // a number that came with a text (an enum, an argument) is its number here, and its text inside a collection
    if (value.text !== undefined && (!recurse || numberText(value.base, culture, true) === undefined))
      return value.text
    if (value.base === undefined && !recurse) return ''
    if (value.base === undefined) return customObjectText(value, ctx, culture, separator)
    return parse(value.base, ctx, culture, recurse, separator)
  }
  const number = numberText(value, culture, true)
  if (number !== undefined) return number
  if (!recurse) {
    const text = addedText?.(value, ctx)
    if (text !== undefined) return text
  }
  if (recurse) {
    const many = enumerate(value, ctx)
    if (many) {
      const parts: string[] = []
      for (const item of many) parts.push(parse(item, ctx, culture, false, separator))
      return parts.join(separator)
    }
  }
  if (value instanceof NetType) return scriptTypeText(value)
  return netText(value, culture, ctx)
}

/** The ToString() that type data gives to a value: what it is inside a collection's text. */
let addedText: ((value: unknown, ctx: EngineContext) => string | undefined) | undefined
export function setAddedText(text: typeof addedText): void {
  addedText = text
}
export const itemText = (value: unknown, ctx: EngineContext): string =>
  (typeof value === 'object' ? addedText?.(value, ctx) : undefined) ?? toText(value, ctx)

function customObjectText(value: PSObject, ctx: EngineContext, culture: Culture, separator: string): string {
  const parts: string[] = []
  for (const [name, item] of propertiesOf(value.members, value, ctx)) {
    parts.push(`${name}=${parse(item, ctx, culture, false, separator)}`)
  }
  return parts.length ? `@{${parts.join('; ')}}` : ''
}

function* propertiesOf(members: MemberMap, self: PSObject, ctx: EngineContext): Generator<[string, unknown]> {
  for (const member of members.values()) {
    switch (member.kind) {
      case 'NoteProperty':
        if (!member.isHidden) yield [member.name, member.value]
        break
      case 'Property':
        yield [member.name, member.value]
        break
      case 'ScriptProperty':
        yield [member.name, member.getter ? ctx.callNested(member.getter, [], { self, under: self }) : null]
        break
      case 'CodeProperty':
        yield [member.name, member.get(self)]
        break
      case 'AliasProperty': {
        const target = members.get(member.referenced.toLowerCase())
        yield [member.name, target?.kind === 'NoteProperty' ? target.value : null]
        break
      }
      default:
    }
  }
}
