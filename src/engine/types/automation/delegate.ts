/** Delegates made from script blocks. */
import { convertTo } from '../../runtime/convert.ts'
import { NetThrow, TerminatingError } from '../../runtime/failure.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { conversion } from '../conversions.ts'
import { PSDelegate, PSMethodValue } from '../ps-method.ts'
import { PSReflected } from '../reflection.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSArray } from '../../../objects/collections.ts'
import { T } from '../../../objects/net-type.ts'

conversion(
  'System.Management.Automation.ScriptBlock',
  'System.Delegate',
  0x9f,
  (block: unknown, _ctx, to) => new PSDelegate(to, block),
)
conversion(
  'System.Management.Automation.PSMethod',
  'System.Delegate',
  0x9f,
  (method: unknown, _ctx, to) => new PSDelegate(to, method),
)
/** Script is compiled into a method without a name of its own. */
const compiledMethod = (self: PSDelegate): PSReflected =>
  new PSReflected(
    'System.Reflection.MethodInfo',
    { Name: 'lambda_method', DeclaringType: null, IsStatic: true },
    `${self.netType.genericArguments.at(-1)?.name ?? 'Void'} lambda_method(System.Runtime.CompilerServices.Closure)`,
  )
const delegate: TypeImplementation = {
  get: {
    Method: (self: PSDelegate) => compiledMethod(self),
    Target: (self: PSDelegate) => self.target,
  },
  call: {
    *Invoke(self: PSDelegate, args, ctx, call): Task {
      try {
        const made =
          self.target instanceof PSMethodValue
            ? invokeMember(self.target.self ?? self.target.type, self.target.group.name, args, ctx, {
                static: self.target.group.isStatic,
              })
            : ctx.call(self.target, args)
        const result: unknown = isTask(made) ? yield made : made
        const wanted = ctx.resolveType(call.overload.returnText)
        if (wanted === T.Void) return AutomationNull
        return wanted && wanted !== T.Object
          ? convertTo(result, wanted, ctx)
          : result === AutomationNull
            ? null
            : result
      } catch (error) {
        // what a script throws inside a delegate is the method's exception
        if (error instanceof TerminatingError) throw new NetThrow(error.record.exception)
        throw error
      }
    },
    DynamicInvoke: (self: PSDelegate, [args], ctx) =>
      ctx.call(self.target, args instanceof PSArray ? args.items : [args]),
  },
}
implement('System.Delegate', delegate)
implement('System.MulticastDelegate', delegate)
