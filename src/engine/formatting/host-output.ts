/** The client's screen as a place for lines: each one a host call. */
import type { CmdletContext } from '../commands/cmdlet.ts'
import { InformationalRecord } from '../../objects/records.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { CmdletBody } from '../commands/cmdlet.ts'
import type { Task } from '../runtime/task.ts'
import { transcriptsOf } from '../runtime/transcript.ts'
import type { LineOutput } from './line-output.ts'
import type { WriteStream } from './packets.ts'
import { createOut } from './session.ts'
import type { OutSession } from './session.ts'

const kinds = { Warning: 'warning', Verbose: 'verbose', Debug: 'debug' } as const

/** Undefined where the client has no screen: what is written there is lost. */
export function hostOutput(
  rs: Runspace,
  record: (kind: 'warning' | 'verbose' | 'debug', record: InformationalRecord) => void,
): LineOutput | undefined {
  const { client } = rs.io
  const transcripts = transcriptsOf(rs)
  if (!rs.io.hasScreen && transcripts === undefined) return undefined
  // One column stays free, or a full line would be two.
  const width = (client.data?.bufferSize.width ?? 120) - 1
  const write = (line: string, stream: WriteStream): void => {
    const kind = kinds[stream as keyof typeof kinds]
    if (kind !== undefined) {
      // the record's own stream brings it to the screen
      record(kind, new InformationalRecord(kind, line))
      return
    }
    transcripts?.result(line)
    if (rs.io.hasScreen) client.send(stream === 'Error' ? 'WriteErrorLine' : 'WriteLine2', [line])
  }
  return {
    columns: width,
    tableColumns: width,
    rows: client.data?.windowSize.height ?? Infinity,
    isScreen: true,
    writeLine: write,
    writeRaw: write,
  }
}

/** Out-Host and Out-Default. */
export function hostBody(c: CmdletContext): CmdletBody {
  let out: OutSession | undefined
  const waiting: Task[] = []
  return {
    begin() {
      const output = hostOutput(c.rs, (kind, record) => {
        const task = c.frame.pipes[kind].write(record)
        if (task !== undefined) waiting.push(task)
      })
      out = output && createOut(c.rs, c.frame, output)
    },
    *process() {
      if (out === undefined) return
      yield* out.process(c.p.InputObject) as Task<void>
      for (const task of waiting.splice(0)) yield task
    },
    end() {
      out?.end()
    },
  }
}
