/** Out-String: what the screen would show, as one text or line by line. */
import type { LineOutput } from '../formatting/line-output.ts'
import { consoleColumns } from '../formatting/line-output.ts'
import { createOut } from '../formatting/session.ts'
import type { OutSession } from '../formatting/session.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'

export const outString = defineCmdlet(
  {
    name: 'Out-String',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.OutStringCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097024',
    remotingCapability: 'None',
    outputTypes: ['System.String'],
    defaultSet: 'NoNewLineFormatting',
    parameters: {
      Stream: { type: 'switch', sets: { StreamFormatting: {} } },
      Width: { type: 'int', validate: [{ range: [2, 2147483647] }] },
      NoNewline: { type: 'switch', sets: { NoNewLineFormatting: {} } },
      InputObject: { type: 'psobject', pipeline: true },
    },
  },
  (c) => {
    const lines: string[] = []
    let out: OutSession | undefined
    return {
      begin() {
        const width = c.has('Width') ? (c.p.Width as number) : undefined
        const end = c.p.NoNewline || c.p.Stream ? '' : '\n'
        const write = (line: string): void => {
          c.rs.charge(line.length * 2)
          lines.push(line + end)
        }
        const output: LineOutput = {
          columns: width ?? Infinity,
          tableColumns: width ?? consoleColumns,
          rows: Infinity,
          writeLine: write,
          writeRaw: write,
        }
        out = createOut(c.rs, c.frame, output)
      },
      *process() {
        yield* out!.process(c.p.InputObject) as Task<void>
        if (c.p.Stream) yield* c.writeEach(lines.splice(0))
      },
      *end() {
        out!.end()
        if (c.p.Stream) yield* c.writeEach(lines.splice(0))
        else yield* c.write(lines.join(''))
      },
    }
  },
)
