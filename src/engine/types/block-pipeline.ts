/** `{ Get-Item $x }.GetPowerShell()`: a script block turned into the pipeline it writes. */
import type { Ast, ScriptBlockAst } from '../language/ast.ts'
import { fail } from '../runtime/failure.ts'
import { PowerShellObject } from '../runtime/powershell-object.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'

const oneOnly =
  'Expressions or control structures are not permitted. Verify that the script block contains exactly one pipeline or command.'
const unsupported = (id: string, message: string): never =>
  fail(id, message, { type: 'sma:ScriptBlockToPowerShellNotSupportedException' })

const isBlock = (one: Ast): boolean => one.kind === 'ScriptBlockExpressionAst'

/** Pipelines of commands and nothing else. @throws ScriptBlockToPowerShellNotSupportedException */
function checkConvertible(ast: ScriptBlockAst): void {
  const { endBlock } = ast
  if (endBlock && endBlock.traps.length > 0)
    unsupported(
      'CantConvertScriptBlockWithTrap',
      'A script block that contains a top-level trap statement cannot be converted.',
    )
  if (ast.beginBlock ?? ast.processBlock ?? ast.dynamicParamBlock)
    unsupported(
      'CanConvertOneClauseOnly',
      `The script block cannot be converted because it contains more than one clause. ${oneOnly}`,
    )
  const statements = endBlock?.statements ?? []
  if (statements.length === 0)
    unsupported(
      'CantConvertEmptyPipeline',
      'An empty script block cannot be converted. Verify that the script block contains exactly one pipeline or command.',
    )
  for (const one of statements) {
    if (one.kind !== 'PipelineAst')
      return unsupported(
        'CanOnlyConvertOnePipeline',
        `Only a script block that contains exactly one pipeline or command can be converted. ${oneOnly}`,
      )
    if (one.pipelineElements[0]?.kind !== 'CommandAst')
      unsupported(
        'CantConvertPipelineStartsWithExpression',
        'Cannot generate a PowerShell object for a ScriptBlock that starts a pipeline with an expression.',
      )
    for (const command of one.pipelineElements)
      if (command.kind === 'CommandAst' && command.commandElements.some(isBlock))
        unsupported(
          'CantConvertWithScriptBlocks',
          'Cannot generate a PowerShell object for a ScriptBlock that tries to pass other script blocks inside argument values.',
        )
  }
}

/** `{ Get-Item $x }.GetPowerShell()`: the pipeline, with the arguments for its parameters. */
export function powerShellOf(block: ScriptBlock, args: readonly unknown[], rs: Runspace): PowerShellObject {
  checkConvertible(block.ast)
  const made = new PowerShellObject(rs)
  made.add(block.toString(), true, false)
  for (const one of args) made.addArgument(undefined, one)
  return made
}
