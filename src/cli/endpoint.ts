/** `fanin endpoint`: the applications of the server, on a running one at once. */
import type { Command } from 'commander'
import { stringify } from 'yaml'
import { withConfig } from './config-option.ts'
import { change, type ChangeOptions, entry, state, table, values } from './register.ts'

const keyValues =
  'keys of docs/settings.md under endpoints, e.g. type=wsman authentication.basic={} configurations=[Kiosk]'

export function addEndpointCommands(program: Command): void {
  const endpoint = program.command('endpoint').description('the applications of the server, by name')
  const command = (name: string, description: string): Command =>
    withConfig(endpoint.command(name)).option('--json', 'as JSON').description(description)

  command('add', 'add an endpoint; clients reach it at /NAME')
    .argument('<name>')
    .argument('<key=value...>', keyValues)
    .option('--force', 'replace the endpoint of that name')
    .action((name: string, pairs: string[], options: ChangeOptions & { force?: boolean }) =>
      change(
        [
          {
            type: 'add',
            section: 'endpoints',
            name,
            value: entry(pairs),
            ...(options.force && { replace: true }),
          },
        ],
        options,
      ),
    )
  command('set', 'change keys of an endpoint; an empty value removes its key')
    .argument('<name>')
    .argument('<key=value...>', keyValues)
    .action((name: string, pairs: string[], options: ChangeOptions) =>
      change([{ type: 'set', section: 'endpoints', name, values: values(pairs) }], options),
    )
  command('remove', 'remove an endpoint; its sessions go on until they end')
    .argument('<name>')
    .action((name: string, options: ChangeOptions) =>
      change([{ type: 'remove', section: 'endpoints', name }], options),
    )
  command('list', 'the endpoints, what they offer and where they are written').action(
    async (options: ChangeOptions) => {
      const { endpoints, running } = await state(options)
      if (options.json) {
        process.stdout.write(`${JSON.stringify(endpoints, undefined, 2)}\n`)
        return
      }
      const rows = endpoints.map(({ name, at, uris, sessions, settings, retired }) => [
        name,
        retired ? 'removed' : (settings?.type ?? ''),
        running ? String(sessions ?? '') : '',
        settings?.type === 'wsman'
          ? settings.configurations.join(', ')
          : settings?.type === 'forward'
            ? settings.upstream
            : (settings?.location ?? ''),
        uris?.join(' ') ?? '',
        at,
      ])
      process.stdout.write(
        table([['NAME', 'TYPE', running ? 'SESSIONS' : '', 'OFFERS', 'URIS', 'WRITTEN AT'], ...rows]),
      )
    },
  )
  command('show', 'one endpoint with all its keys, defaults included')
    .argument('<name>')
    .action(async (name: string, options: ChangeOptions) => {
      const { endpoints } = await state(options)
      const found = endpoints.find((one) => one.name.toLowerCase() === name.toLowerCase())
      if (!found)
        throw new Error(
          `there is no endpoint ${name}; there are ${endpoints.map((one) => one.name).join(', ')}`,
        )
      process.stdout.write(options.json ? `${JSON.stringify(found, undefined, 2)}\n` : stringify(found))
    })
}
