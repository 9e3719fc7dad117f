/** System.GC: nothing a script collects here. */
import { implement } from '../surface.ts'

implement('System.GC', {
  staticGet: { MaxGeneration: () => 2 },
  staticCall: {
    Collect: () => undefined,
    WaitForPendingFinalizers: () => undefined,
    GetTotalMemory: () => 0n,
    SuppressFinalize: () => undefined,
    KeepAlive: () => undefined,
    CollectionCount: () => 0,
  },
})
