/** `fanin serve`: starts the server, says how to reach it, and drains it on SIGTERM or SIGINT. */
import { fileURLToPath } from 'node:url'
import type { Command } from 'commander'
import { startFanin, type Fanin } from '../main.ts'
import { type ConfigOption, originOf, withConfig } from './config-option.ts'

interface ServeOptions extends ConfigOption {
  readonly json?: boolean
}

export function addServe(program: Command): void {
  withConfig(program.command('serve'))
    .description('start the server')
    .option('--json', 'write one line of JSON when ready: {"event":"ready","endpoints":[...]}')
    .action(serve)
}

async function serve(options: ServeOptions): Promise<void> {
  const origin = originOf(options)
  const fanin = await startFanin(origin.loaded.settings, process.env, origin)
  process.on('SIGHUP', () => void fanin.reload())
  const { firstUser, endpoints } = fanin
  if (options.json) {
    if (firstUser)
      process.stderr.write(
        `first start: user ${firstUser.name}, password ${firstUser.password} (shown once)\n`,
      )
    process.stdout.write(
      `${JSON.stringify({ event: 'ready', endpoints: endpoints.map(({ uri }) => uri) })}\n`,
    )
  } else process.stdout.write(greeting(fanin))
  await new Promise<void>((resolve) => {
    const stop = () => {
      process.off('SIGTERM', stop).off('SIGINT', stop)
      // a second signal finds Node's own answer: it ends at once
      resolve()
    }
    process.on('SIGTERM', stop).on('SIGINT', stop)
  })
  await fanin.close()
}

/** The connection URIs, and a line to paste for each kind of client. */
export function greeting({ endpoints, firstUser, stateDirectory }: Fanin): string {
  const lines = ['Fanin is ready.', '', ...endpoints.map(({ uri }) => `  ${uri}`), '']
  if (firstUser)
    lines.push(
      `First start: the user ${firstUser.name} has the password ${firstUser.password}`,
      `It is shown once; users and certificate are in ${stateDirectory}.`,
      '',
    )
  const user = firstUser?.name ?? 'USER'
  const password = firstUser?.password ?? 'PASSWORD'
  const wsman = endpoints.filter(({ type }) => type === 'wsman')
  const secure = wsman.find(({ uri }) => uri.startsWith('https:'))
  const plain = wsman.find(({ uri }) => uri.startsWith('http:'))
  const any = secure ?? plain
  if (any) {
    const { hostname, port } = new URL(any.uri)
    const ssl = any === secure
    const name = endpointPath(any.uri)
    lines.push(
      'Paste one of these:',
      '',
      'pwsh     Enter-PSSession -Authentication Basic -Credential ' +
        `${user} -ConnectionUri ${any.uri}${ssl ? ' -SessionOption (New-PSSessionOption -SkipCACheck -SkipCNCheck)' : ''}`,
      `pypsrp   python3 -c "from pypsrp.client import Client; c = Client('${hostname}', port=${port}, path='${name}', ssl=${ssl ? 'True' : 'False'}, cert_validation=False, auth='basic', encryption='${ssl ? 'auto' : 'never'}', username='${user}', password='${password}'); print(c.execute_ps('1 + 1')[0])"`,
      `Ansible  ansible all -i '${hostname},' -c psrp -m raw -a '1 + 1' -e 'ansible_port=${port} ansible_psrp_path=${name} ansible_psrp_protocol=${ssl ? 'https' : 'http'} ansible_psrp_auth=basic ansible_psrp_cert_validation=ignore ansible_user=${user} ansible_password=${password}'`,
    )
  }
  const cli = fileURLToPath(new URL('./index.js', import.meta.url))
  lines.push(
    `ssh      echo 'Subsystem powershell ${process.execPath} ${cli} subsystem' | sudo tee -a /etc/ssh/sshd_config   # then, from pwsh: Enter-PSSession -HostName localhost`,
    '',
  )
  return lines.join('\n')
}

const endpointPath = (uri: string) => new URL(uri).pathname.slice(1)
