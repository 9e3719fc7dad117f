/** The log: JSON lines on standard error; standard output belongs to the command. Credentials never come here. */
import { pino, type Logger } from 'pino'
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
    pino.destination({ dest: 2, sync: true }),
  )
}
