/** Equality, order and defaults of value types of the type table that the value model does not know. A leaf: imports nothing of the runtime. */
import type { NetType } from '../../objects/net-type.ts'

export const valueEquality = new WeakMap<NetType, (a: never, b: never) => boolean>()
export const valueOrder = new WeakMap<NetType, (a: never, b: never) => number>()
/** Equality and order of a type. */
export function registerComparison(
  type: NetType,
  equal: (a: never, b: never) => boolean,
  order?: (a: never, b: never) => number,
): void {
  valueEquality.set(type, equal)
  if (order) valueOrder.set(type, order)
}

/** Writes through `[ref]`: to the variable it was made from, as an assignment does. */
export function setReference(
  ref: { value: unknown; variable?: { value: unknown; assign?: (value: unknown) => void } | undefined },
  value: unknown,
): void {
  ref.value = value
  const { variable } = ref
  if (!variable) return
  if (typeof variable.assign === 'function') variable.assign(value)
  else variable.value = value
}

export const structDefaults = new Map<NetType, () => unknown>()
/** What `[type]::new()` of a struct without such a constructor gives. */
export function registerDefault(type: NetType, make: () => unknown): void {
  structDefaults.set(type, make)
}
