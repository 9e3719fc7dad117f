/**
 * The Ruby gems winrm and winrm-fs, clients we did not write, against the whole server: the shell over PSRP, upload, download. They are in
 * no registry that CI reaches: FANIN_TEST_WINRM_GEMS names their lib folders (with ':'), Debian has what they need (ruby-httpclient ...).
 */
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { startServer } from '../stock/fanin.ts'
import { drive } from '../support/driver.ts'

const folders = (process.env['FANIN_TEST_WINRM_GEMS'] ?? '').split(':').filter((one) => one !== '')
const ruby = ['ruby', '-W0', ...folders.flatMap((one) => ['-I', one])]

/** Why they cannot run here, or false. */
function skipReason(): string | false {
  if (folders.length === 0)
    return 'FANIN_TEST_WINRM_GEMS does not name the lib folders of the gems winrm and winrm-fs'
  try {
    execFileSync(ruby[0] as string, [...ruby.slice(1), '-e', "require 'winrm-fs'"], { stdio: 'pipe' })
    return false
  } catch (error) {
    const [first = ''] = String((error as { stderr?: Buffer }).stderr ?? error).split('\n')
    return `ruby cannot load winrm-fs: ${first}`
  }
}

t.test('winrm-fs over PSRP', { skip: skipReason(), timeout: 240_000 }, async (t) => {
  const server = await startServer()
  t.teardown(() => server.stop())
  const driver = fileURLToPath(new URL('winrm-fs-driver.rb', import.meta.url))
  const count = await drive(t, [
    ...ruby,
    driver,
    server.endpoints[0] ?? '',
    'admin',
    server.password,
    t.testdir({}),
  ])
  t.equal(count, 7, 'the driver went through its checks')
})
