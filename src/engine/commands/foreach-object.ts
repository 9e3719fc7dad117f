/** ForEach-Object */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { fail } from '../runtime/failure.ts'
import { BlockRunner } from '../runtime/block-runner.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'
import { memberBody } from './foreach-member.ts'
import { parallelBody } from './foreach-parallel.ts'

export const forEachObject = defineCmdlet(
  {
    name: 'ForEach-Object',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.ForEachObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096867',
    defaultSet: 'ScriptBlockSet',
    supportsShouldProcess: true,
    confirmImpact: 'Low',
    parameters: {
      InputObject: {
        type: 'psobject',
        sets: {
          ScriptBlockSet: { pipeline: true },
          PropertyAndMethodSet: { pipeline: true },
          ParallelParameterSet: { pipeline: true },
        },
      },
      Begin: { type: 'scriptblock', sets: { ScriptBlockSet: {} } },
      Process: {
        type: 'scriptblock[]',
        validate: ['allowNull', 'allowEmptyCollection'],
        sets: { ScriptBlockSet: { mandatory: true, position: 0 } },
      },
      End: { type: 'scriptblock', sets: { ScriptBlockSet: {} } },
      RemainingScripts: {
        type: 'scriptblock[]',
        validate: ['allowNull', 'allowEmptyCollection'],
        sets: { ScriptBlockSet: { remaining: true } },
      },
      MemberName: {
        type: 'string',
        validate: ['notNullOrEmpty'],
        sets: { PropertyAndMethodSet: { mandatory: true, position: 0 } },
      },
      ArgumentList: {
        type: 'object[]',
        aliases: ['Args'],
        sets: { PropertyAndMethodSet: { remaining: true } },
      },
      Parallel: { type: 'scriptblock', sets: { ParallelParameterSet: { mandatory: true } } },
      ThrottleLimit: {
        type: 'int',
        validate: [{ range: [1, 2147483647] }],
        sets: { ParallelParameterSet: {} },
      },
      TimeoutSeconds: {
        type: 'int',
        validate: [{ range: [0, 2147483] }],
        sets: { ParallelParameterSet: {} },
      },
      AsJob: { type: 'switch', sets: { ParallelParameterSet: {} } },
      UseNewRunspace: { type: 'switch', sets: { ParallelParameterSet: {} } },
    },
  },
  (c) => {
    if (c.has('Parallel')) return parallelBody(c)
    if (c.parameterSet === 'PropertyAndMethodSet') return memberBody(c)
    if (c.isGiven('whatIf') || c.isGiven('confirm'))
      fail(
        'NoShouldProcessForScriptBlockSet',
        'The -WhatIf and -Confirm parameters are not supported for script blocks.',
        { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
      )
    const given = (value: unknown): ScriptBlock[] =>
      value === undefined || value === null
        ? []
        : ((value as PSArray).items.filter((one) => one !== null) as ScriptBlock[])
    // `% {a} {b} {c}`: the first is begin and the last end, as long as -Begin and -End were not given
    const blocks = [...given(c.p.Process), ...given(c.p.RemainingScripts)]
    let begin = c.p.Begin as ScriptBlock | undefined
    let end = c.p.End as ScriptBlock | undefined
    let from = 0
    let to = blocks.length
    if (begin === undefined && blocks.length > 1) begin = blocks[from++]
    if (end === undefined && to - from > 1 && blocks.length > 2) end = blocks[--to]
    const runners = blocks.slice(from, to).map((one) => new BlockRunner(c, one))
    return {
      *begin() {
        const running = begin && new BlockRunner(c, begin).run(AutomationNull)
        if (running !== undefined) yield* running
      },
      process() {
        if (c.input === AutomationNull && c.expectsInput) return undefined
        const value = c.has('InputObject') ? c.p.InputObject : c.input === AutomationNull ? null : c.input
        return runAll(value, 0)
      },
      *end() {
        const running = end && new BlockRunner(c, end).run(AutomationNull)
        if (running !== undefined) yield* running
      },
    }

    function runAll(value: unknown, from: number): Task<void> | undefined {
      for (let i = from; i < runners.length; i++) {
        const running = runners[i]?.run(value)
        if (running !== undefined) return i === runners.length - 1 ? running : runOn(value, i + 1, running)
      }
      return undefined
    }

    function* runOn(value: unknown, from: number, running: Task<void>): Task<void> {
      yield* running
      const rest = runAll(value, from)
      if (rest !== undefined) yield* rest
    }
  },
)
