/** pywinrm, a client we did not write, in a Windows Remote Shell: engine.md §2 row 17. It runs where python3 has winrm (Debian: python3-winrm). */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { promisify } from 'node:util'
import t from 'tap'
import { defaultSettings, startServer } from '../stock/fanin.ts'

const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const skip = ((): string | false => {
  try {
    execFileSync(python, ['-c', 'import winrm'], { stdio: 'pipe' })
    return false
  } catch {
    return 'python3 cannot load winrm'
  }
})()

const driver = `
import json, sys, winrm
session = winrm.Session(sys.argv[1], auth=('admin', sys.argv[2]), transport='plaintext')
def said(answer):
    return [answer.std_out.decode(), answer.std_err.decode(), answer.status_code]
print(json.dumps([
    said(session.run_ps("'one'; Write-Host two")),
    said(session.run_ps('exit 7')),
    said(session.run_cmd('powershell', ['-c', "Write-Error 'said'"])),
    said(session.run_ps('"<$($input | Out-String)>"')),
    said(session.run_cmd('Write-Output', ['a', 'b'])),
    said(session.run_cmd('/bin/sh', ['-c', "'echo out; echo err >&2; exit 3'"])),
]))
`

t.test('pywinrm · run_ps and run_cmd', { skip }, async (t) => {
  const server = await startServer(defaultSettings)
  t.teardown(() => server.stop())
  const [endpoint = ''] = server.endpoints
  const { stdout } = await promisify(execFile)(
    python,
    ['-W', 'ignore', '-c', driver, endpoint, server.password],
    {
      timeout: 60_000,
    },
  )
  const [two, exit, error, input, words, program] = JSON.parse(stdout) as [string, string, number][]
  t.same(two, ['one\ntwo\n', '', 0])
  t.same(exit, ['', '', 7])
  t.match(error, ['', /Write-Error: said/, 1])
  t.same(input, ['<>\n', '', 0], 'its stdin is a console: nothing is piped')
  t.same(words, ['a\nb\n', '', 0])
  t.same(program, ['out\n', 'err\n', 3])
})
