/** A real sshd of Debian's openssh-server on a free port of 127.0.0.1, with keys made here and `powershell` as its subsystem. */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Way } from './stock.ts'

const program = '/usr/sbin/sshd'

/** @returns why no sshd can run here, or undefined */
export function sshdMissing(): string | undefined {
  if (!fs.existsSync(program)) return 'no sshd on this machine (Debian: openssh-server)'
  if (process.getuid?.() !== 0 && !fs.existsSync('/run/sshd')) return 'sshd wants /run/sshd, which root makes'
  return undefined
}

async function freePort(): Promise<number> {
  const server = net.createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as net.AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

function makeKey(file: string): void {
  const { status, stderr } = spawnSync('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', file], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`ssh-keygen: ${stderr}`)
}

export async function startSshd(folder: string, subsystem: string): Promise<{ way: Way; stop: () => void }> {
  if (process.getuid?.() === 0) fs.mkdirSync('/run/sshd', { recursive: true })
  const at = (name: string) => path.join(folder, name)
  makeKey(at('host'))
  makeKey(at('user'))
  fs.copyFileSync(at('user.pub'), at('authorized'))
  const port = await freePort()
  // SHLVL: a root's .bashrc that does a lot is not read (bash reads it when sshd starts it with SHLVL < 2)
  fs.writeFileSync(
    at('config'),
    `ListenAddress 127.0.0.1
Port ${port}
HostKey ${at('host')}
PidFile none
AuthorizedKeysFile ${at('authorized')}
PermitRootLogin prohibit-password
PasswordAuthentication no
KbdInteractiveAuthentication no
UsePAM no
StrictModes no
SetEnv SHLVL=5 TZ=UTC LANG=en_US.UTF-8 LC_ALL=en_US.UTF-8 TERM=xterm-256color
Subsystem powershell ${subsystem}
`,
  )
  const child = spawn(program, ['-D', '-e', '-f', at('config')], { stdio: ['ignore', 'ignore', 'pipe'] })
  let log = ''
  child.stderr.setEncoding('utf8')
  await new Promise<void>((resolve, reject) => {
    child.stderr.on('data', (text: string) => {
      log += text
      if (log.includes('Server listening')) resolve()
    })
    child.on('exit', (code) => reject(new Error(`sshd ended with ${code}: ${log}`)))
  })
  return {
    way: {
      ssh: `${os.userInfo().username}@localhost:${port}`,
      key: at('user'),
      options: `StrictHostKeyChecking=no;UserKnownHostsFile=/dev/null;LogLevel=ERROR;IdentitiesOnly=yes`,
      subsystem: 'powershell',
    },
    stop: () => void child.kill(),
  }
}
