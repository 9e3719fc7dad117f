/** System.Threading.Thread: what scripts ask of the current one; Sleep makes the session wait, never the thread. */
import { type Task, Wait } from '../../runtime/task.ts'
import { throwNet } from '../../runtime/failure.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSTimeSpan } from '../../../objects/time.ts'
import {
  ownCulture,
  ownUICulture,
  type PSCulture,
  takeCulture,
  takeUICulture,
} from '../globalization/culture-info.ts'
import { implement } from '../surface.ts'
import { loadType } from '../type-loader.ts'
import { enumOf } from '../values.ts'
import type { NetType } from '../../../objects/net-type.ts'

implement('System.Threading.Thread', {
  get: {
    CurrentCulture: (_self, ctx) => ownCulture(ctx),
    CurrentUICulture: (_self, ctx) => ownUICulture(ctx),
    ManagedThreadId: () => 1,
    Name: () => '.NET TP Worker',
    IsThreadPoolThread: () => true,
    Priority: () => enumOf('System.Threading.ThreadPriority', 2),
    ThreadState: () => enumOf('System.Threading.ThreadState', 4),
    IsAlive: () => true,
    IsBackground: () => true,
    ApartmentState: () => enumOf('System.Threading.ApartmentState', 2),
  },
  set: {
    CurrentCulture: (_self, value, ctx) => takeCulture(ctx, value as PSCulture),
    CurrentUICulture: (_self, value, ctx) => takeUICulture(ctx, value as PSCulture),
  },
  staticGet: { CurrentThread: () => new PSThread() },
  staticCall: {
    *Sleep(_self, [time], ctx): Task<unknown> {
      const ms = time instanceof PSTimeSpan ? Number(time.ticks / 10_000n) : Number(time)
      if (ms < -1)
        throwNet(
          'System.ArgumentOutOfRangeException',
          `millisecondsTimeout ('${ms}') must be greater than or equal to '-1'. (Parameter 'millisecondsTimeout')\nActual value was ${ms}.`,
        )
      yield new Wait((ctx as Runspace).sleep(ms))
      return AutomationNull
    },
  },
  call: { GetApartmentState: () => enumOf('System.Threading.ApartmentState', 2) },
})
class PSThread {
  get netType(): NetType {
    return loadType('System.Threading.Thread') as NetType
  }
}
