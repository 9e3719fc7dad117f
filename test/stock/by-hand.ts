/**
 * Scenarios by hand, with the first line that differs: node --import=./test/support/loader.mjs test/stock/by-hand.ts [relayed] [NAME ...]
 */
import path from 'node:path'
import { startServer } from './fanin.ts'
import { eachOf, run, scenarios } from './stock.ts'
const command = `${process.execPath} ${path.resolve('dist/cli/index.js')} subsystem`
const words = process.argv.slice(2)
const relayed = words[0] === 'relayed' ? (words.shift(), await startServer()) : undefined
const way = { server: relayed ? `${command} --config ${relayed.settingsFile}` : `${command} --standalone` }
await eachOf(
  scenarios().filter((s) => !words.length || words.some((w) => s.name.startsWith(w))),
  2,
  async (s) => {
    const { got, want, stderr } = await run(s, way)
    const at = Array.from({ length: Math.max(got.length, want.length) }).findIndex(
      (_, i) => got[i] !== want[i],
    )
    console.log(
      at < 0
        ? `ok   ${s.name}`
        : `FAIL ${s.name} line ${at + 1} ${stderr.slice(0, 200)}\n   - ${want[at]?.slice(0, 500)}\n   + ${got[at]?.slice(0, 500)}`,
    )
  },
)
await relayed?.stop()
