/** Work that gives way: it yields where it can be left alone for a while. `promptly` (runtime/task.ts) makes a task of what is left. */
export type InSlices<R> = Generator<undefined, R, undefined>

/** The result of work in slices, where nobody can be given way to. */
export function drained<R>(work: InSlices<R>): R {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
