/** -OutVariable and -PipelineVariable: a tap on what a command writes. */
import type { CommandRuntime } from './command-runtime.ts'
import type { Sink } from './pipes.ts'

export function withVariable(out: Sink, runtime: CommandRuntime): Sink {
  const { outVariable, pipelineVariable } = runtime.common
  if (outVariable === undefined && pipelineVariable === undefined) return out
  const { scope } = runtime.frame
  if (pipelineVariable !== undefined) scope.assign(pipelineVariable, pipelineVariable.toLowerCase(), null)
  if (pipelineVariable !== undefined) runtime.atEnd = () => void scope.remove(pipelineVariable.toLowerCase())
  return {
    write(value) {
      if (outVariable !== undefined) runtime.gatherInto(outVariable, value)
      if (pipelineVariable !== undefined)
        scope.assign(pipelineVariable, pipelineVariable.toLowerCase(), value)
      return out.write(value)
    },
  }
}
