/**
 * Operators' own cmdlets: their files, loaded by the worker when a session asks for them. A file that has changed is loaded beside what
 * was loaded before: running sessions keep theirs. One that does not load leaves the last that did, and the operator's log says why.
 */
import { basename, extname } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CmdletModule } from '../cmdlet.ts'
import type { CmdletModuleRequest, SessionPlan } from '../configurations/session-plan.ts'
import type { CmdletDefinition } from '../engine/commands/cmdlet.ts'
import { definitionOf, kit } from '../engine/operator/operator-cmdlet.ts'

type Definitions = readonly CmdletDefinition[]

interface Loaded {
  /** version -> its cmdlets, or undefined where it did not load */
  readonly versions: Map<string, Promise<Definitions | undefined>>
  last: Definitions | undefined
}

export class WorkerModules {
  readonly #stripsTypes: boolean
  readonly #files = new Map<string, Loaded>()
  /** what each plan got: jobs and nested runspaces of a session have the same */
  readonly #ofPlan = new WeakMap<SessionPlan, Definitions>()

  constructor(facts: { readonly stripsTypes: boolean }) {
    this.#stripsTypes = facts.stripsTypes
  }

  cmdletsOf(plan: SessionPlan): Definitions {
    return this.#ofPlan.get(plan) ?? []
  }

  /** @param notice told what does not load, once for each version of a file */
  async prepare(plan: SessionPlan, notice: (text: string) => void): Promise<void> {
    if (plan.cmdletModules === undefined) return
    const found: CmdletDefinition[] = []
    for (const request of plan.cmdletModules) found.push(...(await this.#load(request, notice)))
    this.#ofPlan.set(plan, found)
  }

  async #load(request: CmdletModuleRequest, notice: (text: string) => void): Promise<Definitions> {
    const { path, version } = request
    let file = this.#files.get(path)
    if (!file) this.#files.set(path, (file = { versions: new Map(), last: undefined }))
    let loading = file.versions.get(version)
    if (!loading) {
      loading = this.#read(request).catch((error: unknown) => {
        const why = error instanceof Error ? error.message : String(error)
        const goesOn = file.last
          ? 'New sessions go on with what loaded before.'
          : 'Sessions open without its cmdlets.'
        notice(`the cmdlets of ${path} do not load: ${why}. ${goesOn}`)
        return undefined
      })
      file.versions.set(version, loading)
    }
    const definitions = await loading
    if (definitions) file.last = definitions
    return definitions ?? file.last ?? []
  }

  async #read({ path, version }: CmdletModuleRequest): Promise<Definitions> {
    const extension = extname(path)
    if (/^\.[cm]?ts$/.test(extension) && !this.#stripsTypes)
      throw new Error(
        `this Node.js reads no TypeScript; make it JavaScript first: npx esbuild ${basename(path)} --bundle --platform=node --format=esm --outfile=${basename(path, extension)}.mjs`,
      )
    // another address for another version: the module cache keeps both
    const url = `${pathToFileURL(path).href}?v=${encodeURIComponent(version)}`
    const { default: make } = (await import(url)) as { default?: unknown }
    if (typeof make !== 'function') throw new Error('it has no default export that is a function')
    const cmdlets = await (make as CmdletModule)(kit)
    if (!Array.isArray(cmdlets)) throw new Error('its function gave no list of cmdlets')
    const module = basename(path, extension)
    return cmdlets.map((one) => definitionOf(one?.facts, one?.make, module))
  }
}
