/**
 * Ansible, a client we did not write, against the whole server: its psrp connection plugin (put, fetch, exec) and the `ansible` command
 * with raw and a module of PowerShell through Ansible's exec wrapper. It runs where Debian's ansible-core is.
 */
import { execFile, execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { defaultSettings, startServer } from '../stock/fanin.ts'
import { drive } from '../support/driver.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const vendor = process.env['FANIN_TEST_PYPSRP'] ?? join(here, 'vendor')
const python = existsSync('/usr/bin/python3') ? '/usr/bin/python3' : 'python3'
const environment = { ...process.env, PYTHONPATH: vendor, ANSIBLE_NOCOLOR: '1', LC_ALL: 'C.UTF-8' }

/** Why Ansible cannot run here, or false. */
function skipReason(): string | false {
  try {
    execFileSync(python, ['-c', 'import ansible.plugins.connection.psrp as one; one.RunspacePool'], {
      stdio: 'pipe',
      env: environment,
    })
    return false
  } catch (error) {
    const words = String((error as { stderr?: Buffer }).stderr)
      .trim()
      .split('\n')
    return `python3 cannot load Ansible and pypsrp: ${words[words.length - 1]}`
  }
}

t.test('Ansible over psrp', { skip: skipReason(), timeout: 240_000 }, async (t) => {
  const folder = t.testdir({
    // every module begins with chcp.com, which Windows has
    'ansible.pssc': `@{ SchemaVersion = '2.0.0.0'; GUID = '6e2d8f0e-6c0a-4f7e-9a50-6f0c1d6e7a11'; SessionType = 'Default'
      FunctionDefinitions = @{ Name = 'chcp.com'; ScriptBlock = { } } }`,
    library: {
      'kiosk_ping.ps1': `#!powershell
#Requires -Module Ansible.ModuleUtils.Legacy
$params = Parse-Args $args -supports_check_mode $true
$data = Get-AnsibleParam -obj $params -name "data" -type "str" -default "pong"
if ($data -eq 'crash') { throw 'boom' }
if ($data -eq 'fail') { Fail-Json -obj @{ why = 'asked to' } -message 'failed as asked' }
Exit-Json -obj @{ changed = $true; ping = $data; list = @(1, 2) }
`,
    },
    far: {},
  })
  const server = await startServer(
    defaultSettings
      .replace('[Microsoft.PowerShell]', '[Microsoft.PowerShell, Ansible]')
      .concat(`  Ansible: { groups: [administrators], file: ${join(folder, 'ansible.pssc')} }\n`),
  )
  t.teardown(() => server.stop())
  const port = new URL(server.endpoints[0] ?? '').port

  await t.test('the connection plugin', async (t) => {
    const count = await drive(
      t,
      [
        python,
        join(here, 'ansible-driver.py'),
        port,
        'admin',
        server.password,
        'Ansible',
        join(folder, 'far'),
      ],
      environment,
    )
    t.equal(count, 6, 'the driver went through its checks')
  })

  writeFileSync(
    join(folder, 'inventory'),
    `far ansible_host=127.0.0.1 ansible_port=${port} ansible_user=admin ansible_password=${server.password} ansible_connection=psrp ansible_psrp_protocol=http ansible_psrp_auth=basic ansible_psrp_message_encryption=never ansible_psrp_configuration_name=Ansible ansible_shell_type=powershell\n`,
  )
  /** @returns what the `ansible` command printed, whatever its exit code */
  const ansible = (module: string, args: string): Promise<string> =>
    new Promise((settle) => {
      execFile(
        'ansible',
        ['far', '-i', join(folder, 'inventory'), '-M', join(folder, 'library'), '-m', module, '-a', args],
        { env: { ...environment, HOME: folder } },
        (_error, stdout, stderr) => settle(stdout + stderr),
      )
    })
  t.match(await ansible('raw', "'a' + 1; exit 3"), /FAILED \| rc=3 >>\s+a1/, 'raw')
  t.match(
    await ansible('kiosk_ping', 'data=hello'),
    /far \| CHANGED => \{[\s\S]*"list": \[\s*1,\s*2\s*\],\s*"ping": "hello"/,
    'a module, through the exec wrapper',
  )
  t.match(
    await ansible('kiosk_ping', 'data=fail'),
    /FAILED! => \{[\s\S]*"msg": "failed as asked",[\s\S]*"why": "asked to"/,
    'a module that fails',
  )
  t.match(
    await ansible('kiosk_ping', 'data=crash'),
    /FAILED! => \{[\s\S]*"msg": "Unhandled exception while executing module: boom"/,
    'a module that throws',
  )
})
