/** SteppablePipeline: a pipeline that its owner drives object by object, for proxy commands. */
import { StopUpstreamSignal } from './flow.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray } from '../../objects/collections.ts'
import { automationAssembly, NetType, registeredType, registerType, T } from '../../objects/net-type.ts'
import { compileStageSpecs } from '../compile/pipelines.ts'
import { CompileUnit } from '../compile/unit.ts'
import type { PipelineAst } from '../language/ast.ts'
import { CmdletStage } from './cmdlet-stage.ts'
import { throwNet } from './failure.ts'
import type { Frame } from './frame.ts'
import { finish, type Stage, stageOf } from './pipeline.ts'
import { Collector, type Sink } from './pipes.ts'
import { makeStage } from './stages.ts'
import type { ScriptBlock } from './script-block.ts'
import { ScriptStage } from './script-stage.ts'
import type { Task } from './task.ts'

const type =
  registeredType('System.Management.Automation.SteppablePipeline') ??
  registerType(
    new NetType({
      fullName: 'System.Management.Automation.SteppablePipeline',
      kind: 'class',
      base: T.Object,
      assembly: automationAssembly,
    }),
  )

/** @throws PSInvalidOperationException where the block is more, or something else, than one pipeline */
function onlyPipeline(block: ScriptBlock): PipelineAst {
  const statements = block.ast.endBlock?.statements ?? []
  const [statement] = statements
  if (statements.length !== 1 || statement?.kind !== 'PipelineAst')
    throwNet(
      'System.Management.Automation.PSInvalidOperationException',
      'Only a script block that contains exactly one pipeline or command can be converted. Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.',
    )
  return statement
}

export class SteppablePipeline {
  readonly #frame: Frame
  readonly #block: ScriptBlock
  #stages: Stage[] = []
  #collector: Collector | undefined
  #owner: ScriptStage | undefined
  /** of the proxy's caller, when he hands it on */
  readonly #origin: number | undefined
  #expects = true
  constructor(block: ScriptBlock, frame: Frame, origin?: number) {
    onlyPipeline(block)
    this.#block = block
    this.#frame = frame
    this.#origin = origin
  }
  get netType(): NetType {
    return type
  }

  /** @param owner whose output the pipeline writes to; without one each step answers with what came out */
  *begin(owner: ScriptStage | undefined, expectsInput: boolean): Task<unknown> {
    // the block's variables are its caller's, their slots its own
    const f = Object.create(this.#frame, { slots: { value: [] } }) as Frame
    const expects = owner ? owner.expectsInput : expectsInput
    this.#expects = expects
    this.#owner = owner
    const statement = onlyPipeline(this.#block)
    const specs = yield* compileStageSpecs(new CompileUnit(this.#block.ast), statement)(f)
    const collector = owner ? undefined : new Collector()
    this.#collector = collector
    const out: Sink = owner ? owner.out : (collector as Collector)
    const stages: Stage[] = []
    for (let i = 0; i < specs.length; i++) {
      const spec = specs[i]
      if (spec === undefined) continue
      stages.push(
        yield* stageOf(
          makeStage(this.#origin === undefined ? spec : { ...spec, origin: this.#origin }, {
            frame: f,
            pipes: owner?.pipes ?? f.pipes,
            position: i + 1,
            length: specs.length,
            expectsInput: i > 0 || expects,
          }),
        ),
      )
    }
    stages.forEach((stage, i) => {
      const next = stages[i + 1]
      stage.out = next ? { write: (value) => next.process(value) } : out
    })
    this.#stages = stages
    yield* this.#guarded(function* () {
      for (const stage of stages) yield* finish(stage.begin())
    })
    // what came out so far is the first step's
    return AutomationNull
  }

  *process(value: unknown): Task<unknown> {
    const [first] = this.#stages
    const expects = this.#expects
    yield* this.#guarded(function* () {
      const task = expects
        ? value === AutomationNull
          ? undefined
          : first?.process(value)
        : first instanceof ScriptStage || first instanceof CmdletStage
          ? first.processAlone()
          : undefined
      if (task !== undefined) yield task
    })
    return this.#taken()
  }

  *end(): Task<unknown> {
    const stages = this.#stages
    yield* this.#guarded(function* () {
      for (const stage of stages) yield* finish(stage.end())
    })
    yield* this.dispose()
    return this.#taken()
  }

  /** An error ends all of it: the clean blocks run at once. */
  *#guarded(step: () => Task<void>): Task<void> {
    try {
      yield* step()
    } catch (error) {
      const stops = error instanceof StopUpstreamSignal && this.#stages.includes(error.stage as Stage)
      yield* this.dispose()
      // it stops what stands before its owner, or, without one, the script
      throw stops ? new StopUpstreamSignal(this.#owner) : error
    }
  }

  *dispose(): Task<unknown> {
    for (const stage of this.#stages.splice(0)) yield* finish(stage.dispose())
    return AutomationNull
  }

  #taken(): unknown {
    const items = this.#collector?.items.splice(0)
    return items === undefined || items.length === 0 ? AutomationNull : new PSArray(items)
  }
}

export function steppablePipeline(block: ScriptBlock, frame: Frame, origin?: number): SteppablePipeline {
  return new SteppablePipeline(block, frame, origin)
}
