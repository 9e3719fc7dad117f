/**
 * Process groups of native programs, and the table in a session's shared memory where they are noted: the thread that
 * started them writes it, the main thread ends what is in it when that thread cannot.
 */

/**
 * Sends a signal to every process of a group; 0 only asks.
 * @returns whether anybody is left in it
 */
export function signalGroup(group: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(-group, signal)
    return true
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // EPERM: only processes of other accounts are left, which are not ours to end
    if (code === 'ESRCH' || code === 'EPERM') return false
    throw error
  }
}

/** @returns the place where it stands, or -1 where there is no room */
export function noteGroup(groups: Int32Array, group: number): number {
  const place = groups.indexOf(0)
  if (place >= 0) Atomics.store(groups, place, group)
  return place
}

export function forgetGroup(groups: Int32Array, place: number): void {
  if (place >= 0) Atomics.store(groups, place, 0)
}

export function groupCount(groups: Int32Array): number {
  let count = 0
  for (const group of groups) if (group !== 0) count++
  return count
}

/** SIGKILL to all that are noted: nobody waits for them any more. */
export function killGroups(groups: Int32Array): void {
  for (const [place, group] of groups.entries()) {
    if (group !== 0) signalGroup(group, 'SIGKILL')
    forgetGroup(groups, place)
  }
}
