/** Nullable and Activator. */
import { throwNet } from '../../runtime/failure.ts'
import { defaultValue, newObject } from '../../runtime/static-members.ts'
import { netTypeText } from '../names.ts'
import { constructorsOf, implement, nullableUnderlying } from '../surface.ts'
import { PSArray } from '../../../objects/collections.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

implement('System.Nullable', {
  staticCall: { GetUnderlyingType: (_, [type]) => nullableUnderlying(type) ?? null },
})
implement('System.Nullable`1', { create: (_, [value]) => value ?? null })
implement('System.Activator', {
  staticCall: {
    CreateInstance: (_, [type, ...rest], ctx, call) => {
      const wanted = (type as NetType | undefined) ?? (call.genericArguments[0] as NetType)
      const args = rest.length === 1 && rest[0] instanceof PSArray ? rest[0].items : []
      if (args.length === 0 && wanted.isValueType) return defaultValue(wanted, ctx)
      if (wanted.isArray)
        throwNet(
          'System.MissingMethodException',
          `Cannot dynamically create an instance of type '${netTypeText(wanted)}'. Reason: Type is not supported.`,
        )
      if (wanted === T.String && args.length === 0)
        throwNet(
          'System.MissingMethodException',
          "Cannot dynamically create an instance of type 'System.String'. Reason: Uninitialized Strings cannot be created.",
        )
      if (
        args.length === 0 &&
        constructorsOf(wanted).length > 0 &&
        !constructorsOf(wanted).some((one) => one.parameters.length === 0)
      ) {
        throwNet(
          'System.MissingMethodException',
          `Cannot dynamically create an instance of type '${netTypeText(wanted)}'. Reason: No parameterless constructor defined.`,
        )
      }
      return newObject(wanted, args, ctx)
    },
  },
})
