/** `$args` knows how its numbers were written: `"$args"` of 1.50 and 0x10 is `1.50 0x10`. */

const texts = new WeakMap<
  readonly unknown[],
  Map<number, { readonly value: unknown; readonly text: string }>
>()

/** Remembers the text of the item that was added last. */
export function noteWritten(items: readonly unknown[], text: string): void {
  let known = texts.get(items)
  if (known === undefined) texts.set(items, (known = new Map()))
  const at = items.length - 1
  known.set(at, { value: items[at], text })
}

/** @returns what gives the text of an item, as long as it is still the one that was given; undefined for other arrays */
export function writtenTexts(items: readonly unknown[]): ((at: number) => string | undefined) | undefined {
  const known = texts.get(items)
  if (known === undefined) return undefined
  return (at) => {
    const one = known.get(at)
    return one !== undefined && one.value === items[at] ? one.text : undefined
  }
}
