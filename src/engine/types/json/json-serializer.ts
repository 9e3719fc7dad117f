/** System.Text.Json.JsonSerializer: values to text and text to values of a named type. */
import { ByteArray, PSArray, PSDictionary, PSList } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'
import { EnumValue, PSChar, PSDouble } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { PSDateTime, PSDateTimeOffset } from '../../../objects/time.ts'
import { invariantCulture } from '../../../objects/cultures.ts'
import { typeOf } from '../../../objects/type-of.ts'
import type { EngineContext } from '../../runtime/context.ts'
import { convertTo } from '../../runtime/convert.ts'
import { itemsOf } from '../../runtime/enumerate.ts'
import { throwNet } from '../../runtime/failure.ts'
import { isNumericCode, typeCodeOf } from '../../runtime/numeric.ts'
import { formatValue } from '../../runtime/format-text.ts'
import { netText } from '../../runtime/to-text.ts'
import { newObject } from '../../runtime/static-members.ts'
import { netTypeText } from '../names.ts'
import { genericType, implement, type Implementation, nullableUnderlying } from '../surface.ts'
import { argumentNull } from '../values.ts'
import { optionOf, PSJsonElement, readingOf } from './json-element.ts'
import { PSJsonNode } from './json-node.ts'
import { jsonString, type JsonText, readJson } from './json-text.ts'

const depthMost = 64
/** A value as JSON text. @param indent what each level is set in by; undefined on one line */
export function writeJson(given: unknown, ctx: EngineContext, indent: string | undefined, depth = 0): string {
  const value = baseOf(given)
  if (depth > depthMost)
    throwNet(
      'System.Text.Json.JsonException',
      `A possible object cycle was detected. This can either be due to a cycle or if the object depth is larger than the maximum allowed depth of ${depthMost}. Consider using ReferenceHandler.Preserve on JsonSerializerOptions to support cycles.`,
    )
  if (value === null || value === undefined) return 'null'
  if (typeof value === 'string') return jsonString(value)
  if (typeof value === 'boolean') return value ? 'true' : 'false'
  if (value instanceof PSJsonElement) return value.json.raw
  if (value instanceof PSJsonNode) return value.write(indent, depth)
  if (value instanceof PSChar) return jsonString(String(value))
  if (value instanceof EnumValue) return String(value.value)
  if (value instanceof ByteArray) return `"${Buffer.from(value.bytes).toString('base64')}"`
  if (value instanceof PSDateTime || value instanceof PSDateTimeOffset)
    return `"${formatValue(value, value instanceof PSDateTime ? "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK" : "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", invariantCulture)}"`
  const type = typeOf(value) ?? T.Object
  if (isNumericCode(typeCodeOf(type))) {
    if (value instanceof PSDouble && !Number.isFinite(value.value))
      throwNet(
        'System.ArgumentException',
        ".NET number values such as positive and negative infinity cannot be written as valid JSON. To make it work when using 'JsonSerializer', consider specifying 'JsonNumberHandling.AllowNamedFloatingPointLiterals' (see https://learn.microsoft.com/dotnet/api/system.text.json.serialization.jsonnumberhandling).",
      )
    return netText(value, invariantCulture)
  }
  if (value instanceof PSDictionary)
    return wrap(
      '{',
      '}',
      value
        .entries()
        .map(
          (one) =>
            `${jsonString(netText(baseOf(one.key)))}:${indent === undefined ? '' : ' '}${writeJson(one.value, ctx, indent, depth + 1)}`,
        ),
      indent,
      depth,
    )
  const items = itemsOf(value, ctx)
  if (items)
    return wrap(
      '[',
      ']',
      items.map((one) => writeJson(one, ctx, indent, depth + 1)),
      indent,
      depth,
    )
  if (textual.has(type.fullName)) return jsonString(netText(value, invariantCulture))
  return throwNet(
    'System.NotSupportedException',
    `Serialization of '${netTypeText(type)}' is not offered by this host: give a dictionary, a list or a simple value.`,
  )
}
const textual: ReadonlySet<string> = new Set([
  'System.Guid',
  'System.Version',
  'System.Uri',
  'System.TimeSpan',
  'System.DateOnly',
  'System.TimeOnly',
])
export function wrap(
  open: string,
  close: string,
  parts: readonly string[],
  indent: string | undefined,
  depth: number,
): string {
  if (parts.length === 0) return open + close
  if (indent === undefined) return open + parts.join(',') + close
  const inner = `\n${indent.repeat(depth + 1)}`
  return `${open}${inner}${parts.join(`,${inner}`)}\n${indent.repeat(depth)}${close}`
}

const place = (raw: string): string =>
  `Path: $ | LineNumber: 0 | BytePositionInLine: ${Buffer.byteLength(raw)}.`
function unfit(json: JsonText, type: NetType): never {
  return throwNet(
    'System.Text.Json.JsonException',
    `The JSON value could not be converted to ${netTypeText(type)}. ${place(json.kind === 'object' || json.kind === 'array' ? json.raw.slice(0, 1) : json.raw)}`,
  )
}
/** What a node of JSON is as a value of a type. */
function valueOf(json: JsonText, type: NetType, ctx: EngineContext): unknown {
  if (type === T.Object) return json.kind === 'null' ? null : new PSJsonElement(json)
  const inner = nullableUnderlying(type)
  if (json.kind === 'null') return inner || !type.isValueType ? null : unfit(json, type)
  if (inner) return valueOf(json, inner, ctx)
  if (type.fullName === 'System.Text.Json.JsonElement') return new PSJsonElement(json)
  if (type.fullName.startsWith('System.Text.Json.Nodes.')) return new PSJsonNode(json)
  switch (json.kind) {
    case 'true':
    case 'false':
      return type === T.Boolean ? json.kind === 'true' : unfit(json, type)
    case 'number':
      if (!isNumericCode(typeCodeOf(type)) && !type.isEnum) return unfit(json, type)
      if (/[.eE]/.test(json.raw) && ![T.Double, T.Single, T.Decimal].includes(type)) return unfit(json, type)
      try {
        return convertTo(type.isEnum ? BigInt(json.raw) : json.raw, type, ctx)
      } catch {
        return unfit(json, type)
      }
    case 'string':
      if (type === T.String) return json.text
      if (isNumericCode(typeCodeOf(type)) || type === T.Boolean) return unfit(json, type)
      if (type.isArray && type.elementType === T.Byte)
        return new ByteArray(new Uint8Array(Buffer.from(json.text, 'base64')))
      if (type === T.Char && json.text.length !== 1) return unfit(json, type)
      try {
        return convertTo(json.text, type, ctx)
      } catch {
        return unfit(json, type)
      }
    case 'array': {
      const element = type.elementType ?? type.genericArguments[0]
      if (!element && type !== T.ArrayList) return unfit(json, type)
      const list = json.items.map((one) => valueOf(one, element ?? T.Object, ctx))
      if (type.isArray) return convertTo(new PSArray(list), type, ctx)
      return new PSList(
        type.isInterface ? genericType('System.Collections.Generic.List`1', element ?? T.Object) : type,
        list,
      )
    }
    case 'object': {
      const [, valueType = T.Object] = type.genericArguments
      if (!type.isSubtypeOf(T.IDictionary) && type.genericArguments.length !== 2) return unfit(json, type)
      const made = newObject(
        type.isInterface ? genericType('System.Collections.Generic.Dictionary`2', T.String, valueType) : type,
        [],
        ctx,
      ) as PSDictionary
      for (const [name, value] of json.entries) made.set(name, valueOf(value, valueType, ctx))
      return made
    }
    default:
      return unfit(json, type)
  }
}

const deserialize: Implementation = (_, args, ctx, call) => {
  const [source, second, third] = args
  if (source === null) argumentNull('json')
  const type = call.genericArguments[0] ?? (second as NetType | null)
  const options = call.genericArguments[0] ? second : third
  if (!type) return argumentNull('returnType')
  const text = source instanceof PSJsonElement ? source.json.raw : String(source)
  ctx.charge(text.length * 2)
  return valueOf(readJson(text, { ...readingOf(options), withPath: true }), type, ctx)
}
implement('System.Text.Json.JsonSerializer', {
  staticCall: {
    Serialize: (_, [value, second, third], ctx, call) => {
      const options = call.genericArguments[0] ? second : third
      const text = writeJson(value, ctx, optionOf(options, 'WriteIndented') === true ? '  ' : undefined)
      ctx.charge(text.length * 2)
      return text
    },
    Deserialize: deserialize,
    SerializeToElement: (_, [value], ctx) => new PSJsonElement(readJson(writeJson(value, ctx, undefined))),
    SerializeToNode: (_, [value], ctx) => new PSJsonNode(readJson(writeJson(value, ctx, undefined))),
    SerializeToUtf8Bytes: (_, [value], ctx) =>
      new ByteArray(new Uint8Array(Buffer.from(writeJson(value, ctx, undefined)))),
  },
})
