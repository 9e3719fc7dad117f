/** How values are enumerated: one symbol that every container of the type table answers to. */

/** A container that is neither array nor list implements `[items]()`: what a pipeline or `foreach` takes out of it. */
export const items: unique symbol = Symbol('items')

export interface HasItems {
  [items](): Iterable<unknown>
}

export function hasItems(value: unknown): value is HasItems {
  return typeof value === 'object' && value !== null && items in value
}
