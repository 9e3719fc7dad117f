/** What a thread has had of a processor, where the system tells (Linux). A worker asks for its own id, the main thread for the time of any. */
import { readFileSync, readlinkSync } from 'node:fs'

/** clock ticks of /proc, as every Linux gives them to programs */
const ticksPerSecond = 100

/** @returns the system's id of the calling thread, 0 where there is none to know */
export function nativeThreadId(): number {
  try {
    return Number(/(\d+)$/.exec(readlinkSync('/proc/thread-self'))?.[1] ?? 0)
  } catch {
    // not Linux, or /proc is not mounted: time is judged by the clock
    return 0
  }
}

/** @returns milliseconds of a processor, undefined where the thread or /proc is not there */
export function processorMsOf(nativeId: number): number | undefined {
  try {
    const text = readFileSync(`/proc/self/task/${nativeId}/stat`, 'latin1')
    // proc(5): the name in brackets may hold anything; utime and stime are fields 14 and 15
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond
  } catch {
    return undefined
  }
}
