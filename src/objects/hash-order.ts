/** The order in which .NET's Hashtable gives out its keys: by bucket, from the last to the first. */
import { BigBox, EnumValue, NumberBox, PSChar, PSDouble, PSSingle } from './numbers.ts'

/** GetHashCode() of keys whose hash is the same in every process; undefined for strings and objects. */
function hashOf(key: unknown): number | undefined {
  if (typeof key === 'number') return key
  if (typeof key === 'boolean') return Number(key)
  if (typeof key === 'bigint') return folded(key)
  if (key instanceof BigBox) return folded(key.value)
  if (key instanceof PSChar) return key.code | (key.code << 16)
  if (key instanceof PSDouble || key instanceof PSSingle) return undefined
  if (key instanceof NumberBox) return key.value
  if (key instanceof EnumValue) return Number(BigInt.asIntN(32, key.value))
  return undefined
}
/** the halves of 64 bits on each other */
const folded = (value: bigint): number => Number(BigInt.asIntN(32, value ^ (value >> 32n)))

const primes = [
  3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103,
  1327, 1597, 1931, 2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229,
  30293, 36353, 43627, 52361, 62851, 75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449,
  389357, 467237, 560689, 672827, 807403, 968897, 1162687, 1395263, 1674319, 2009191, 2411033, 2893249,
  3471899, 4166287, 4999559, 5999471, 7199369,
]
const primeFrom = (least: number): number => primes.find((one) => one >= least) ?? least | 1
/** How many entries a Dictionary of so many has room for, that grew entry by entry. */
export function capacityOf(count: number): number {
  let capacity = count === 0 ? 0 : bucketsLeast
  while (capacity < count) capacity = primeFrom(2 * capacity)
  return capacity
}
const loadFactor = 0.72
const bucketsLeast = 3

interface Entry<K> {
  readonly one: K
  readonly hash: number
}
type Buckets<K> = (Entry<K> | undefined)[]
const empty = <K>(size: number): Buckets<K> => new Array<Entry<K> | undefined>(size).fill(undefined)

/**
 * The keys in the order of a Hashtable they were put into one after the other; undefined where a key's hash is another one
 * in each process.
 * @param capacity what the table was made for
 */
export function hashOrder<K>(
  keys: readonly K[],
  keyOf: (one: K) => unknown,
  capacity: number,
): K[] | undefined {
  const raw = capacity / loadFactor
  let buckets = empty<K>(raw > bucketsLeast ? primeFrom(Math.floor(raw)) : bucketsLeast)
  const put = (into: Buckets<K>, entry: Entry<K>): void => {
    const size = into.length
    const step = 1 + ((entry.hash * 101) % (size - 1))
    let at = entry.hash % size
    while (into[at] !== undefined) at = (at + step) % size
    into[at] = entry
  }
  let count = 0
  for (const one of keys) {
    const hash = hashOf(keyOf(one))
    if (hash === undefined) return undefined
    if (count >= Math.floor(loadFactor * buckets.length)) {
      const larger = empty<K>(primeFrom(2 * buckets.length))
      for (const entry of buckets) if (entry !== undefined) put(larger, entry)
      buckets = larger
    }
    put(buckets, { one, hash: hash & 0x7fffffff })
    count++
  }
  const filled = buckets.filter((entry) => entry !== undefined)
  return filled.reverse().map((entry) => entry.one)
}
