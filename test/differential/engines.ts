/** The same script on two servers over stdio, message by message: ours and the genuine one. */
import os from 'node:os'
import { createPipeline } from '../truth/client-messages.ts'
import { recordedEnvironment, standaloneServer } from '../truth/cases.ts'
import { essence, type Message } from '../truth/essence.ts'
import { StdioServer, StdioSession } from '../truth/stdio-session.ts'

/** How many scripts a session runs before the next one begins: what they leave behind must not pile up. */
const SCRIPTS_A_SESSION = 200

/** One server, kept; a script that gets no answer costs it its life, and the next script a new one. */
export class Engine {
  readonly #command: readonly string[]
  readonly #timeoutMs: number
  #server: StdioServer | undefined
  #session: StdioSession | undefined
  #left = 0

  constructor(command: readonly string[], timeoutMs: number) {
    this.#command = command
    this.#timeoutMs = timeoutMs
  }

  /** @returns every message of the pipeline, or why there was no answer */
  async ask(script: string): Promise<readonly Message[] | string> {
    try {
      if (this.#left-- <= 0) await this.#renew()
      return await (this.#session as StdioSession).run(createPipeline(script, { noInput: true, host: false }))
    } catch (error) {
      await this.close()
      return String(error)
    }
  }

  async #renew(): Promise<void> {
    await this.#session?.close()
    // no debugger's socket, which stays behind when the process is ended
    const env = { ...recordedEnvironment(), DOTNET_EnableDiagnostics: '0' }
    this.#server ??= new StdioServer(this.#command, { cwd: os.tmpdir(), env })
    // the first session waits for a program that starts on a busy machine
    this.#session = await StdioSession.open(this.#server, { host: false, timeoutMs: this.#timeoutMs })
    this.#left = SCRIPTS_A_SESSION - 1
  }

  async close(): Promise<void> {
    await this.#server?.kill()
    this.#server = undefined
    this.#session = undefined
    this.#left = 0
  }
}

export interface Question {
  /** what made it: `operators` */
  readonly kind: string
  readonly script: string
}

export interface Divergence extends Question {
  readonly theirs: readonly string[]
  readonly ours: readonly string[]
}

export interface EngineResult {
  /** per kind: compared, equal */
  readonly counts: Map<string, { compared: number; equal: number }>
  /** the genuine engine gave no answer in time */
  refused: number
  readonly wrong: Divergence[]
}

// the assembly's version tells the build
const ENGINE_VERSION = /(System\.Management\.Automation, Version=)[\d.]+/g
// lines of .NET stack frames
const FRAMES =
  /((?<=>)|(_x000D_)?_x000A_)( {3}at |--- End of stack trace from )[^<]*?(?=(_x000D_)?_x000A_|<)/g

/** What is compared of an answer, message by message. */
export const answerTexts = (answer: readonly Message[] | string): string[] =>
  typeof answer === 'string'
    ? [answer]
    : answer.map(([name, xml]) =>
        withoutReflection(essence([name, xml.replace(FRAMES, '').replace(ENGINE_VERSION, '$1')])),
      )

/** The properties of a type as an object come in the order in which .NET happened to look at them: its name has to do. */
function withoutReflection(text: string): string {
  if (!text.includes('"System.RuntimeType"')) return text
  const strip = (node: unknown): unknown => {
    if (!Array.isArray(node)) return node
    const children = node as unknown[]
    const isType = children.some(
      (child) => Array.isArray(child) && child[0] === 'TN' && child[2]?.[0] === 'System.RuntimeType',
    )
    return children.filter((child) => !(isType && Array.isArray(child) && child[0] === 'Props')).map(strip)
  }
  return JSON.stringify(strip(JSON.parse(text)))
}

export interface CompareOptions {
  readonly genuine: readonly string[]
  readonly ours?: readonly string[]
  readonly timeoutMs?: number
  /** no further question once this is true */
  readonly isOver?: () => boolean
}

/** Asks both the same questions, one after the other. */
export async function compareEngines(
  questions: readonly Question[],
  { genuine, ours = standaloneServer, timeoutMs = 20_000, isOver = () => false }: CompareOptions,
): Promise<EngineResult> {
  const engines = [new Engine(genuine, timeoutMs), new Engine(ours, timeoutMs)]
  const result: EngineResult = { counts: new Map(), refused: 0, wrong: [] }
  try {
    for (const { kind, script } of questions) {
      if (isOver()) break
      const [want, got] = await Promise.all(engines.map((engine) => engine.ask(script)))
      if (want === undefined || got === undefined || typeof want === 'string') {
        result.refused++
        continue
      }
      const count = result.counts.get(kind) ?? { compared: 0, equal: 0 }
      result.counts.set(kind, count)
      count.compared++
      const [theirs, mine] = [answerTexts(want), answerTexts(got)]
      if (theirs.join('\n') === mine.join('\n')) count.equal++
      else result.wrong.push({ kind, script, theirs, ours: mine })
    }
  } finally {
    await Promise.all(engines.map((engine) => engine.close()))
  }
  return result
}
