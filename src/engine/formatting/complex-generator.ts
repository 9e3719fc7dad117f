/** Free text: custom controls of views, and Format-Custom's tree of an object without one. */
import { evaluate, fromView, textOf } from './expression.ts'
import type { Evaluated, Formatting } from './expression.ts'
import { ellipsis } from './cells.ts'
import { isScalar } from './format-host.ts'
import type { FormatHost } from './format-host.ts'
import { entry, field, frame, newLine, text } from './packets.ts'
import type { FormatValue } from './packets.ts'
import type { FormatParameter } from './parameters.ts'
import { fieldText, smartText } from './values.ts'
import { activeProperties, expressionFault } from './view-generator.ts'
import type { FormatFault } from './view-generator.ts'
import { entryFor } from './view-query.ts'
import type { ComplexControl, ComplexToken, View, ViewExpression } from './view-types.ts'

const treeDepthMax = 50

export interface ComplexGenerator {
  control(control: string | ComplexControl, value: unknown, out: FormatValue[]): Formatting<void>
  browse(
    value: unknown,
    properties: readonly FormatParameter[] | undefined,
    depth: number,
    displayErrors: boolean,
    out: FormatValue[],
  ): Formatting<void>
}

export function createComplexGenerator(
  host: FormatHost,
  limit: number,
  view: View | undefined,
  report: (fault: FormatFault) => void,
): ComplexGenerator {
  function* holds(condition: ViewExpression, value: unknown): Formatting<boolean> {
    const found = yield* evaluate(fromView(condition, host), value, host)
    if (found?.error !== undefined) report(expressionFault(found, value))
    return found !== undefined && found.error === undefined && host.isTrue(found.value)
  }

  function* run(
    control: string | ComplexControl,
    value: unknown,
    level: number,
    out: FormatValue[],
  ): Formatting<void> {
    const body = typeof control === 'string' ? view?.controls.get(control.toLowerCase()) : control
    if (body === undefined) return
    const other = yield* entryFor(body.otherEntries, value, host.typeNames(value), (condition, one) =>
      holds(condition, one),
    ) as Formatting<ComplexControl['otherEntries'][number] | undefined>
    yield* runTokens(other?.items ?? body.entry, value, level, out)
  }

  function* runTokens(
    tokens: readonly ComplexToken[],
    value: unknown,
    level: number,
    out: FormatValue[],
  ): Formatting<void> {
    if (level === treeDepthMax) return
    const list: FormatValue[] = []
    out.push(entry(list))
    for (const token of tokens) {
      if ('text' in token) list.push(text(token.text))
      else if ('newLines' in token) for (let i = 0; i < token.newLines; i++) list.push(newLine)
      else if ('frame' in token) {
        const inside: FormatValue[] = []
        yield* runTokens(token.tokens, value, level, inside)
        list.push(entry(inside, token.frame))
      } else yield* runBinding(token, value, level, list)
    }
  }

  function* runBinding(
    token: Extract<ComplexToken, { binding: true }>,
    value: unknown,
    level: number,
    list: FormatValue[],
  ): Formatting<void> {
    if (token.condition !== undefined && !(yield* holds(token.condition, value))) return
    let bound = value
    if (token.expression !== undefined) {
      const found: Evaluated | undefined = yield* evaluate(fromView(token.expression, host), value, host)
      if (found?.error !== undefined) report(expressionFault(found, value))
      bound = found?.value ?? null
    }
    const items = token.enumerate && bound !== null && bound !== undefined ? host.enumerate(bound) : undefined
    if (token.control !== undefined) {
      if (bound === null || bound === undefined) return
      for (const item of items ?? [bound]) {
        if (item !== null && item !== undefined) yield* run(token.control, item, level + 1, list)
      }
      return
    }
    for (const item of items ?? [bound]) {
      if (items !== undefined && (item === null || item === undefined)) continue
      list.push(field((yield* fieldText(item, token.format, limit, host, false, false)).text))
    }
  }

  // --- the tree of an object

  const open = (out: FormatValue[], tag: string, label?: string): void => {
    if (label !== undefined) out.push(text(label), newLine)
    out.push(text(tag), newLine)
  }
  const close = (out: FormatValue[], tag: string): void => {
    out.push(text(tag), newLine)
  }
  const indented = (out: FormatValue[]): FormatValue[] => {
    const inside: FormatValue[] = []
    out.push(entry(inside, frame(2)))
    return inside
  }

  function* leaf(value: unknown, out: FormatValue[]): Formatting<void> {
    out.push(field((yield* fieldText(value, undefined, limit, host, false, false)).text), newLine)
  }

  const isLeaf = (value: unknown, level: number, depth: number): boolean =>
    level >= depth || value === null || value === undefined || isScalar(host.typeNames(value))

  function* enumeration(
    items: Iterable<unknown>,
    level: number,
    depth: number,
    out: FormatValue[],
  ): Formatting<void> {
    open(out, '[')
    const inside = indented(out)
    let count = 0
    for (const item of items) {
      if (count === limit) {
        yield* leaf(ellipsis, inside)
        break
      }
      count++
      if (isLeaf(item, level, depth)) {
        yield* leaf(item, inside)
        continue
      }
      const nested = host.enumerate(item)
      if (nested === undefined) yield* object(item, undefined, level + 1, depth, false, inside)
      else {
        inside.push(newLine)
        yield* enumeration(nested, level + 1, depth, indented(inside))
      }
    }
    close(out, ']')
    out.push(newLine)
  }

  function* object(
    value: unknown,
    properties: readonly FormatParameter[] | undefined,
    level: number,
    depth: number,
    displayErrors: boolean,
    out: FormatValue[],
  ): Formatting<void> {
    const list: FormatValue[] = []
    out.push(entry(list))
    const type = host.typeNames(value)[0]
    open(list, '{', `class ${type === undefined ? 'PSObject' : type.slice(type.lastIndexOf('.') + 1)}`)
    const inside = indented(list)
    for (const { expression, parameter } of activeProperties(value, properties, host)) {
      inside.push(text(`${textOf(expression)} = `))
      const found = yield* evaluate(expression, value, host)
      let shown = found?.value ?? null
      if (found?.error !== undefined) {
        report(expressionFault(found, value))
        shown = displayErrors ? '#ERR' : ''
      }
      const most = parameter?.depth ?? depth
      const items = shown === null ? undefined : host.enumerate(shown)
      if (items !== undefined) {
        inside.push(newLine)
        yield* enumeration(items, level + 1, most, indented(inside))
      } else if (isLeaf(shown, level, most)) yield* leaf(shown, inside)
      else {
        inside.push(newLine)
        yield* object(shown, undefined, level + 1, most, displayErrors, indented(inside))
      }
    }
    close(list, '}')
  }

  return {
    control: (control, value, out) => run(control, value, 0, out),
    *browse(value, properties, depth, displayErrors, out) {
      if (isScalar(host.typeNames(value))) {
        out.push(entry([field(yield* smartText(value, limit, host)), newLine]))
        return
      }
      const items = host.enumerate(value)
      if (items === undefined) yield* object(value, properties, 0, depth, displayErrors, out)
      else {
        const list: FormatValue[] = []
        out.push(entry(list))
        yield* enumeration(items, 0, depth, list)
      }
    },
  }
}
