/**
 * How tests run: loaded before each test file (`.taprc`). A test's import of `src/x.ts` gets the built `dist/x.js`, so that tests run
 * what ships and worker threads find their files; the test files themselves are transpiled once and kept in `.tap/ts`.
 */
import fs from 'node:fs'
import { register } from 'node:module'
import os from 'node:os'
import path from 'node:path'
import { isMainThread } from 'node:worker_threads'
import { bringUpToDate } from '../../scripts/transpile.mjs'

// What a test starts (a server, ssh, a client) must not load this again; and ts-node, which tap would load, is not needed.
delete process.env.NODE_OPTIONS
process.env.TAP_TYPE_STRIP_ONLY = '1'

function isRunning(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}

if (isMainThread) {
  // what a test and the programs it starts leave among temporary files goes with its process, or with the next one when it was killed
  for (const name of fs.readdirSync(os.tmpdir())) {
    const left = /^fanin-test-(\d+)-/.exec(name)
    if (left && !isRunning(Number(left[1])))
      fs.rmSync(path.join(os.tmpdir(), name), { recursive: true, force: true })
  }
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), `fanin-test-${process.pid}-`))
  fs.chmodSync(temporary, 0o711) // other accounts reach what a test opens for them
  process.env.TMPDIR = temporary
  process.on('exit', () => fs.rmSync(temporary, { recursive: true, force: true, maxRetries: 3 }))
  bringUpToDate()
  register('./loader-hooks.mjs', import.meta.url)
}
