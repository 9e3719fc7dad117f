/** ForEach-Object */
import { checkCall } from '../runtime/core-types.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { getMember, invokeMember } from '../runtime/members.ts'
import { isNothing, lookUp } from '../types/member-lookup.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { TerminatingError } from '../runtime/failure.ts'
import { BlockRunner } from '../runtime/block-runner.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'
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
    if (c.parameterSet === 'PropertyAndMethodSet') return { process: () => member() }
    const given = (value: unknown): ScriptBlock[] =>
      value === undefined ? [] : ((value as PSArray).items.filter((one) => one !== null) as ScriptBlock[])
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

    function isMethod(object: unknown, name: string): boolean {
      const found = lookUp(object, name, c.rs)
      return (
        found?.kind === 'method' ||
        (found?.kind === 'extended' &&
          (found.member.kind === 'ScriptMethod' || found.member.kind === 'CodeMethod'))
      )
    }

    function isStrict(): boolean {
      return c.frame.scope.effectiveStrictMode >= 2
    }

    function* member() {
      const object = c.p.InputObject
      const name = c.p.MemberName as string
      if (c.has('ArgumentList') || isMethod(object, name)) {
        if (c.rs.confinesCaller(c.frame)) checkCall(object, name, false)
        let result: unknown
        try {
          result = invokeMember(
            object,
            name,
            c.has('ArgumentList') ? [...(c.p.ArgumentList as PSArray).items] : [],
            c.rs,
          )
          if (isTask(result)) result = yield result
        } catch (error) {
          if (!(error instanceof TerminatingError) || error.leaving !== undefined) throw error
          const record = new ErrorRecord({
            exception: error.record.exception,
            errorId: 'MethodInvocationError',
            category: 'InvalidOperation',
            target: baseOf(object),
          })
          record.categoryTargetType = 'PSObject'
          yield* c.error(record)
          return
        }
        yield* c.writeEnumerated(result)
        return
      }
      // what is not there is null, as in `$_.name`, but in strict mode
      if (isNothing(baseOf(object))) {
        if (!isStrict()) yield* c.write(null)
        else
          yield* c.errorOf(
            'InputObjectIsNull',
            'A null was passed as the input.',
            'InvalidArgument',
            null,
            'sma:PSArgumentNullException',
          )
        return
      }
      if (lookUp(object, name, c.rs) === undefined && !isStrict()) {
        yield* c.write(null)
        return
      }
      yield* c.writeEnumerated(getMember(object, name, c.rs))
    }
  },
)
