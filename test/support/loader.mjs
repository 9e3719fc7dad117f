/**
 * How tests run: loaded before each test file (`.taprc`). A test's import of `src/x.ts` gets the built `dist/x.js`, so that tests run
 * what ships and worker threads find their files; the test files themselves are transpiled once and kept in `.tap/ts`.
 */
import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'
import { bringUpToDate } from '../../scripts/transpile.mjs'

// What a test starts (a server, ssh, a client) must not load this again; and ts-node, which tap would load, is not needed.
delete process.env.NODE_OPTIONS
process.env.TAP_TYPE_STRIP_ONLY = '1'

if (isMainThread) {
  bringUpToDate()
  register('./loader-hooks.mjs', import.meta.url)
}
