/** What the Format-* cmdlets share: their common parameters, from arguments to `FormatParameters`, objects in and packets out. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import type { CmdletBody, CmdletContext, ParameterSpec } from '../commands/cmdlet.ts'
import { isTrue } from '../runtime/convert.ts'
import { failure } from '../runtime/failure.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { formatDataOf } from './format-data.ts'
import { readParameters } from './parameters.ts'
import type { ParameterReader } from './parameters.ts'
import { createFormatter } from './session.ts'
import type { FormatParameters } from './view-generator.ts'
import type { Shape } from './view-query.ts'

export const reader: ParameterReader = {
  entries(value) {
    const base = baseOf(value)
    return base instanceof PSDictionary
      ? base.entries().map(({ key, value: item }) => [key, item] as const)
      : undefined
  },
  scriptText(value) {
    const base = baseOf(value)
    return base instanceof ScriptBlock ? base.toString() : undefined
  },
  asString(value) {
    const base = baseOf(value)
    return typeof base === 'string' ? base : undefined
  },
  asInt(value) {
    const base = baseOf(value)
    return typeof base === 'number' ? base : undefined
  },
  typeName: (value) => typeOf(value)?.fullName ?? '',
  isTrue,
}

/** Parameters of every Format-* cmdlet, after its own. */
export const commonFormatParameters: Readonly<Record<string, ParameterSpec>> = {
  GroupBy: { type: 'object' },
  View: { type: 'string' },
  ShowError: { type: 'switch' },
  DisplayError: { type: 'switch' },
  Force: { type: 'switch' },
  Expand: { type: 'string', validate: [{ set: ['CoreOnly', 'EnumOnly', 'Both'] }] },
  InputObject: { type: 'psobject', pipeline: true },
}

const expansions = { coreonly: 'coreOnly', enumonly: 'enumOnly', both: 'both' } as const

/** An argument for many: the items of an array, or the one. */
function many(value: unknown): readonly unknown[] {
  const base = baseOf(value)
  return base instanceof PSArray || base instanceof PSList ? base.items : [value]
}

export const invalidData = (id: string, details: string): Error =>
  failure(id, 'Found invalid data while decoding.', {
    type: 'System.IO.InvalidDataException',
    category: 'InvalidArgument',
    details,
  })

export function formatParameters(c: CmdletContext, shape: Shape, more: FormatParameters): FormatParameters {
  const view = c.p.View as string | undefined
  const given = c.p.Property ?? undefined
  // Format-Wide takes one property: an array is not it.
  const properties =
    given === undefined ? undefined : readParameters(shape === 'wide' ? [given] : many(given), shape, reader)
  if (view && properties !== undefined && properties.length > 0) {
    throw invalidData(
      'FormatCannotSpecifyViewAndProperty',
      'Cmdlet parameters View and Property are mutually exclusive.',
    )
  }
  const groupBy =
    c.p.GroupBy === undefined || c.p.GroupBy === null
      ? undefined
      : readParameters([c.p.GroupBy], 'groupBy', reader)[0]
  const expand = c.p.Expand as string | undefined
  return {
    ...more,
    ...(properties === undefined ? {} : { properties }),
    ...(view ? { view } : {}),
    ...(groupBy === undefined ? {} : { groupBy }),
    ...(c.has('ShowError') ? { showErrors: c.p.ShowError as boolean } : {}),
    ...(c.has('DisplayError') ? { displayErrors: c.p.DisplayError as boolean } : {}),
    force: c.p.Force as boolean,
    ...(expand ? { expand: expansions[expand.toLowerCase() as keyof typeof expansions] } : {}),
  }
}

/** Objects in, packets out. */
export function formatBody(c: CmdletContext, shape: Shape, more: () => FormatParameters): CmdletBody {
  let formatter: ReturnType<typeof createFormatter> | undefined
  const ready: unknown[] = []
  const flush = (): Task<void> => c.writeEach(ready.splice(0))
  return {
    begin() {
      formatter = createFormatter(
        c.rs,
        c.frame,
        shape,
        formatParameters(c, shape, more()),
        (packet, original) => ready.push(original ?? formatDataOf(packet)),
      )
    },
    *process() {
      try {
        yield* formatter!.process(c.p.InputObject) as Task<void>
      } finally {
        yield* flush()
      }
    },
    *end() {
      formatter!.end()
      yield* flush()
    },
  }
}
