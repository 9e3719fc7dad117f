/** The recorded sessions of session configuration files: which there are, and their replay on `fanin subsystem --standalone`. */
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { dataFolder, readLines, recordedEnvironment, standaloneServer, type Verdict } from './cases.ts'
import {
  createCommands,
  createPipeline,
  getMetadata,
  metadataKind,
  type MetadataRequest,
  type WireCommand,
} from './client-messages.ts'
import { compare, type Message } from './essence.ts'
import { StdioServer, StdioSession } from './stdio-session.ts'

type Step = string | readonly (readonly WireCommand[])[]
export interface JeaCase {
  readonly id: string
  readonly area: string
  readonly configuration: string
  readonly roles?: readonly string[]
  readonly script?: string
  readonly commands?: readonly (readonly WireCommand[])[]
  readonly metadata?: MetadataRequest
  readonly opening?: true
  readonly before?: readonly Step[]
  readonly input?: readonly string[]
  readonly host?: boolean
  readonly answers?: readonly string[]
  readonly files?: Readonly<Record<string, string>>
  readonly messages: readonly Message[]
}

/** without what a session's opening says, and what the genuine reader lets pass and ours refuses (docs/conformance.md) */
export const readJeaCases = (): JeaCase[] =>
  readLines<JeaCase>('jea').filter(
    ({ area, opening }) => area !== 'jea/opening' && area !== 'jea/tolerated' && opening !== true,
  )

// lines of .NET stack frames, which the recorder cut too
const FRAMES =
  /((?<=>)|(_x000D_)?_x000A_)( {3}at |--- End of stack trace from )[^<]*?(?=(_x000D_)?_x000A_|<)/g

/** The folder of configurations with its place written into its texts, where the recorder had it. */
function copyConfigurations(to: string): void {
  fs.cpSync(path.join(dataFolder, 'configurations'), to, { recursive: true, dereference: true })
  for (const entry of fs.readdirSync(to, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) {
      const file = path.join(entry.parentPath, entry.name)
      fs.writeFileSync(file, fs.readFileSync(file, 'utf8').replaceAll('{{CONF}}', to))
    }
}

async function ask(server: StdioServer, one: JeaCase, fill: (text: string) => string): Promise<Message[]> {
  const host = one.host ?? false
  const session = await StdioSession.open(server, { host, timeoutMs })
  const body = (step: Step, noInput: boolean): string => {
    const how = { noInput, host }
    return typeof step === 'string'
      ? createPipeline(fill(step), how)
      : createCommands(JSON.parse(fill(JSON.stringify(step))) as WireCommand[][], how)
  }
  for (const step of one.before ?? []) await session.run(body(step, true))
  const messages = one.metadata
    ? await session.run(getMetadata(one.metadata), { ...one, kind: metadataKind })
    : await session.run(body(one.script ?? one.commands ?? '', one.input === undefined), one)
  await session.close()
  return messages
}
const timeoutMs = 20_000

/** The cases of one configuration and one list of roles share a server. */
export async function replayJea(cases: readonly JeaCase[]): Promise<Verdict[]> {
  const base = `/tmp/${randomBytes(3).toString('hex').slice(0, 5)}`
  const groups = new Map<string, JeaCase[]>()
  for (const one of cases) {
    const key = JSON.stringify([one.configuration, one.roles ?? null])
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const verdicts: Verdict[] = []
  const queue = [...groups.values()]
  const work = async (job: number): Promise<void> => {
    const root = path.join(base, String(job), 'files')
    const conf = path.join(base, String(job), 'conf')
    fs.mkdirSync(path.join(base, String(job)), { recursive: true })
    copyConfigurations(conf)
    const fill = (text: string): string => text.replaceAll('{{ROOT}}', root).replaceAll('{{CONF}}', conf)
    for (let group = queue.shift(); group; group = queue.shift()) {
      let server: StdioServer | undefined
      for (const one of group) {
        fs.rmSync(root, { recursive: true, force: true })
        fs.mkdirSync(root, { recursive: true })
        for (const [name, text] of Object.entries(one.files ?? {})) {
          fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
          fs.writeFileSync(path.join(root, name), fill(text))
        }
        const command = [
          ...standaloneServer,
          '--configuration-file',
          path.join(conf, one.configuration),
          ...(one.roles === undefined ? [] : ['--roles', one.roles.join(',')]),
        ]
        server ??= new StdioServer(command, {
          cwd: root,
          env: { ...recordedEnvironment(), HOME: root, PSModulePath: path.join(conf, 'modules') },
        })
        try {
          const got = (await ask(server, one, fill)).map(
            ([name, xml]) =>
              [
                name,
                xml.replace(FRAMES, '').replaceAll(root, '{{ROOT}}').replaceAll(conf, '{{CONF}}'),
              ] as const,
          )
          verdicts.push({ id: one.id, area: one.area, ...compare(one.messages, got), got })
        } catch (error) {
          await server.kill()
          server = undefined
          verdicts.push({ id: one.id, area: one.area, output: false, all: false, failed: String(error) })
        }
      }
      await server?.kill()
    }
  }
  await Promise.all([0, 1].map(work))
  fs.rmSync(base, { recursive: true, force: true })
  return verdicts.sort((a, b) => (a.id < b.id ? -1 : 1))
}
