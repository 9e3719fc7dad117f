/** A whole server in this process with settings of its own on the disk, and the requests of `fanin configuration` to it. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { openSession } from '../../src/client/session.ts'
import { basicAuthorization, createWsmanTransport } from '../../src/client/transport-wsman.ts'
import { startFanin } from '../../src/main.ts'
import { askServer, type ControlAnswer } from '../../src/registration/control.ts'
import type { Edit } from '../../src/settings/edit.ts'
import { readSettings } from '../../src/settings/load.ts'

interface Teardown {
  teardown(run: () => unknown): unknown
}

/** @param files by name below the folder of the settings; fanin.yaml is one of them */
export async function startRegistered(t: Teardown, files: Record<string, string>) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fanin-')))
  const write = (name: string, text: string): string => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return path
  }
  for (const [name, text] of Object.entries(files)) write(name, text)
  const config = join(folder, 'fanin.yaml')
  const state = realpathSync(mkdtempSync(join(tmpdir(), 'fanin-')))
  const environment = { FANIN_STATE: state }
  const loaded = readSettings(config, environment)
  const fanin = await startFanin(loaded.settings, environment, { loaded, source: { config, shipped: false } })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= fanin.close())
  t.teardown(close)
  const uri = (endpoint: string): string =>
    new URL(`/${endpoint}`, fanin.endpoints[0]?.uri ?? 'http://nowhere').href
  return {
    fanin,
    folder,
    state,
    config,
    write,
    close,
    open: (configurationName: string, endpoint = 'wsman', user = 'admin', password?: string) =>
      openSession(
        createWsmanTransport({
          uri: uri(endpoint),
          authorization: basicAuthorization(user, password ?? fanin.firstUser?.password ?? ''),
          configurationName,
        }),
      ),
    change: (...edits: Edit[]): Promise<ControlAnswer> =>
      askServer(fanin.localDirectory, { type: 'change', edits }),
    registered: () => askServer(fanin.localDirectory, { type: 'state' }),
    /** the audit trail so far */
    audit: (): {
      event: string
      by: { account: string; how: string }
      reason?: string
      differences?: unknown[]
    }[] => {
      const days = join(state, 'audit')
      return readdirSync(days)
        .sort()
        .flatMap((day) => readFileSync(join(days, day), 'utf8').trim().split('\n'))
        .map((line) => JSON.parse(line) as never)
    },
  }
}

/** Looks again and again: a file that somebody saves is noticed in its own time. */
export async function until(look: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await look())) await new Promise((resolve) => setTimeout(resolve, 50))
}
