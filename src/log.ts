/** The log: JSON lines on standard error; standard output belongs to the command. Credentials never come here. */
import { pino, type Logger } from 'pino'
import { logBytesMax } from './settings/limits.ts'
import type { Settings } from './settings/schema.ts'

export type { Logger }

export function createLog(settings: Settings['log']): Logger {
  return pino(
    {
      level: settings.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    // asynchronous: a reader of standard error that stands still must not hold up the server; pino flushes at exit
    pino.destination({ dest: 2, sync: false, maxLength: logBytesMax }),
  )
}
