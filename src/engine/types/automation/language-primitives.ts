/** LanguagePrimitives, AutomationNull, NullString. */
import { compareValues, equalValues } from '../../runtime/compare.ts'
import { convertTo, isTrue, tryConvert } from '../../runtime/convert.ts'
import { TerminatingError } from '../../runtime/failure.ts'
import { terminating } from '../../runtime/net-failure.ts'
import { enumerate } from '../../runtime/enumerate.ts'
import { sma } from './names.ts'
import { setReference } from '../comparison-table.ts'
import { NullStringValue } from '../invoke.ts'
import { implement } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import type { NetType } from '../../../objects/net-type.ts'

implement(sma('LanguagePrimitives'), {
  staticCall: {
    ConvertTo: (_, [value, type], ctx, call) =>
      convertTo(value, (type as NetType | undefined) ?? (call.genericArguments[0] as NetType), ctx),
    // (value, type, ref) or (value, type, culture, ref)
    TryConvertTo: (_, [value, type, culture, fourth], ctx) => {
      const ref = fourth ?? culture
      const made = tryConvert(value, type, ctx)
      setReference(ref, made?.value ?? null)
      return made !== undefined
    },
    IsTrue: (_, [value]) => isTrue(value),
    Equals: (_, [a, b, ignore], ctx) => equalValues(a, b, ignore === true, ctx),
    Compare: (_, [a, b, ignore], ctx) => compareValues(a, b, ignore === true, ctx),
    // (first, second, ref), with ignoreCase or a culture too between
    TryCompare: (_, args, ctx) => {
      const [a, b, ignore] = args
      const ref = args[args.length - 1]
      setReference(ref, 0)
      try {
        setReference(ref, compareValues(a, b, ignore === true, ctx))
        return true
      } catch (error) {
        if (terminating(error) instanceof TerminatingError) return false
        throw error
      }
    },
    GetEnumerable: (_, [value], ctx) => (enumerate(value, ctx) ? value : null),
    IsObjectEnumerable: (_, [value], ctx) => enumerate(value, ctx) !== undefined,
    ConvertTypeNameToPSTypeName: (_, [name]) => `[${name}]`,
  },
})
implement(sma('Internal.AutomationNull'), { staticGet: { Value: () => AutomationNull } })
implement(sma('Language.NullString'), {
  staticGet: { Value: (_ctx, type) => new NullStringValue(type) },
  call: { ToString: () => '' },
})
