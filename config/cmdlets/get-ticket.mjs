// A cmdlet of your own, for the kiosk: what `cmdletModules` in the settings names. docs/cmdlets.md tells how.
import { readFile } from 'node:fs/promises'

const file = new URL('tickets.json', import.meta.url)

/** @type {import('fanin-remoting/cmdlet').CmdletModule} */
export default ({ cmdlet, typed }) => [
  cmdlet(
    {
      name: 'Get-Ticket',
      synopsis: 'Shows tickets, all or by number.',
      description: 'Reads the tickets of the house. Without a number it shows those that are open.',
      parameters: {
        Id: { type: 'int[]', position: 0, pipeline: true, help: 'Numbers of tickets, also from the pipeline.' },
        Status: { type: 'string', validate: [{ set: ['open', 'closed', 'any'] }], help: 'Which tickets, without a number.' },
      },
      outputTypes: ['Ticket'],
      examples: [{ code: 'Get-Ticket' }, { code: 'Get-Ticket 2', remarks: 'Shows the ticket with this number.' }],
    },
    (call) => ({
      async *process() {
        const tickets = JSON.parse(await readFile(file, 'utf8'))
        const { Id: ids, Status: status = 'open' } = call.parameters
        const shown = (one) =>
          typed('Ticket', { Id: one.id, Title: one.title, Status: one.status, Opened: new Date(one.opened) })
        if (ids === undefined) {
          for (const one of tickets) if (status === 'any' || one.status === status) yield shown(one)
          return
        }
        for (const id of ids) {
          const found = tickets.find((one) => one.id === id)
          if (found) yield shown(found)
          else call.error({ message: `There is no ticket ${id}.`, id: 'TicketNotFound', category: 'ObjectNotFound', target: id })
        }
      },
    }),
  ),
]
