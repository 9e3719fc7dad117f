/** The file of a transcript that the operator asked for: outside the session's own disk, only ever appended to. */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import { join } from 'node:path'
import type { TranscriptFile } from '../runtime/transcript.ts'

/** `PowerShell_transcript.COMPUTER.8 letters nobody can guess.yyyyMMddHHmmss.txt` */
export function transcriptName(computerName: string, at: string): string {
  return `PowerShell_transcript.${computerName}.${randomBytes(6).toString('base64').replaceAll('/', '_')}.${at}.txt`
}

/** @throws {Error} of the file system */
export function operatorTranscript(folder: string, name: string): TranscriptFile {
  fs.mkdirSync(folder, { recursive: true, mode: 0o700 })
  const path = join(folder, name)
  const { O_APPEND, O_CREAT, O_EXCL, O_NOFOLLOW, O_WRONLY } = fs.constants
  // who reads the folder does not read what other users did: the file is its writer's
  const fd = fs.openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_EXCL | O_NOFOLLOW, 0o600)
  return {
    path,
    append: (text) => void fs.writeSync(fd, text),
    close: () => fs.closeSync(fd),
  }
}
