/** System.Lazy. */
import { implement } from '../surface.ts'

implement('System.Lazy`1', {
  get: { Value: (self: { value: unknown }) => self.value, IsValueCreated: () => true },
})
