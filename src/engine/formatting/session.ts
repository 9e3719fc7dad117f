/** A session's formatting: its views, and how a cmdlet of it formats and writes. */
import { ErrorDetails, ErrorRecord } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { Frame } from '../runtime/frame.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { defaultViews } from './default-views.ts'
import { createFormatHost } from './engine-host.ts'
import type { Formatting } from './expression.ts'
import { installFormatTypes, packetOf } from './format-data.ts'
import { Formatter } from './formatter.ts'
import type { FormatterParts } from './formatter.ts'
import type { LineOutput } from './line-output.ts'
import { PacketWriter } from './out.ts'
import type { Packet } from './packets.ts'
import { formatStyle } from './ps-style.ts'
import type { FormatFault, FormatParameters } from './view-generator.ts'
import { ViewDatabase } from './view-query.ts'
import type { Shape } from './view-query.ts'

const key = 'formatViews'
const enumerationLimitDefault = 4

export function viewsOf(rs: Runspace): ViewDatabase {
  let database = rs.services.get(key) as ViewDatabase | undefined
  if (database === undefined) rs.services.set(key, (database = new ViewDatabase(defaultViews)))
  return database
}

/** $FormatEnumerationLimit of the global scope; what is no int counts as the default. */
function enumerationLimit(rs: Runspace): number {
  const value = baseOf(rs.global.top.find('formatenumerationlimit')?.value)
  return typeof value === 'number' ? value : enumerationLimitDefault
}

function parts(rs: Runspace, frame: Frame, shape?: Shape, parameters?: FormatParameters): FormatterParts {
  installFormatTypes()
  return {
    host: createFormatHost(rs, frame),
    database: viewsOf(rs),
    limit: enumerationLimit(rs),
    ...(shape === undefined ? {} : { shape }),
    ...(parameters === undefined ? {} : { parameters }),
    asPacket: packetOf,
    errorRecord,
  }
}

function errorRecord({ error, message, id, target }: FormatFault): ErrorRecord {
  const { exception } = error as ErrorRecord
  const record = new ErrorRecord({ exception, errorId: id, category: 'InvalidArgument', target })
  record.errorDetails = new ErrorDetails(message)
  return record
}

export const createFormatter = (
  rs: Runspace,
  frame: Frame,
  shape: Shape,
  parameters: FormatParameters,
  emit: (packet: Packet, original?: unknown) => void,
): Formatter => new Formatter(parts(rs, frame, shape, parameters), emit)

/** Out-*: objects and packets in, lines out. */
export interface OutSession {
  process(value: unknown): Formatting<void>
  end(): void
}

export function createOut(rs: Runspace, frame: Frame, output: LineOutput): OutSession {
  const own = parts(rs, frame)
  let writer = new PacketWriter(output, formatStyle(rs, output.isScreen === true), () => rs.meter.now())
  let formatter: Formatter | undefined
  const write = (packet: Packet): void => writer.write(packet)
  const end = (): void => {
    formatter?.end()
    formatter = undefined
    writer.drain()
  }
  return {
    *process(value) {
      if (value === null || value === undefined) return
      const packet = packetOf(value)
      if (packet === undefined) {
        formatter ??= new Formatter(own, write)
        yield* formatter.process(value)
        return
      }
      // A Format-* of the script's own begins amid what this command formats itself.
      if (packet.class === 'FormatStartData' && writer.isInsideGroup) {
        end()
        writer = new PacketWriter(output, formatStyle(rs, output.isScreen === true), () => rs.meter.now())
      }
      write(packet)
    },
    end,
  }
}
