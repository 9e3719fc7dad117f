/** Events of .NET objects: which types have them, and who listens. */
import type { NetType } from '../../objects/net-type.ts'

type Listener = (args: readonly unknown[]) => void
const eventsOfType = new Map<string, readonly string[]>()
const listeners = new WeakMap<object, Map<string, Set<Listener>>>()

export function declareEvents(typeName: string, events: readonly string[]): void {
  eventsOfType.set(typeName.toLowerCase(), events)
}

/** The event as the type declares it; undefined where the type has none of that name. */
export function eventNamed(type: NetType, name: string): string | undefined {
  const key = name.toLowerCase()
  for (let one: NetType | undefined = type; one; one = one.base) {
    const events = eventsOfType.get((one.genericDefinition ?? one).fullName.toLowerCase())
    const found = events?.find((event) => event.toLowerCase() === key)
    if (found !== undefined) return found
  }
  return undefined
}

/** @returns stops listening */
export function listen(source: object, event: string, listener: Listener): () => void {
  let table = listeners.get(source)
  if (!table) listeners.set(source, (table = new Map()))
  const key = event.toLowerCase()
  let set = table.get(key)
  if (!set) table.set(key, (set = new Set()))
  set.add(listener)
  return () => set.delete(listener)
}

/** @param args sender and event arguments */
export function raise(source: object, event: string, args: readonly unknown[]): void {
  for (const one of listeners.get(source)?.get(event.toLowerCase()) ?? []) one(args)
}
