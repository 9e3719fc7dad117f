/** Where-Object: a script block, or a property and a comparison. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { exceptionType } from '../../objects/exceptions.ts'
import type { TokenKind } from '../language/tokens.ts'
import { BlockRunner } from '../runtime/block-runner.ts'
import { isTrue } from '../runtime/convert.ts'
import { fail, failure, TerminatingError } from '../runtime/failure.ts'
import { findProperty, getMember } from '../runtime/members.ts'
import { PSMethodValue } from '../types/ps-method.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import { isNothing } from '../types/member-lookup.ts'
import { PSMemberCollection } from '../types/psobject-view.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import { binary, matchOperator } from '../runtime/operators.ts'
import { Collector } from '../runtime/pipes.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import { isTask, type Task } from '../runtime/task.ts'
import type { ParameterSpec } from './cmdlet.ts'
import { defineCmdlet } from './cmdlet.ts'

/** the operator behind each comparison switch, and whether it has a right side */
const comparisons: Readonly<Record<string, TokenKind>> = {
  EQ: 'Ieq',
  CEQ: 'Ceq',
  NE: 'Ine',
  CNE: 'Cne',
  GT: 'Igt',
  CGT: 'Cgt',
  LT: 'Ilt',
  CLT: 'Clt',
  GE: 'Ige',
  CGE: 'Cge',
  LE: 'Ile',
  CLE: 'Cle',
  Like: 'Ilike',
  CLike: 'Clike',
  NotLike: 'Inotlike',
  CNotLike: 'Cnotlike',
  Match: 'Imatch',
  CMatch: 'Cmatch',
  NotMatch: 'Inotmatch',
  CNotMatch: 'Cnotmatch',
  Contains: 'Icontains',
  CContains: 'Ccontains',
  NotContains: 'Inotcontains',
  CNotContains: 'Cnotcontains',
  In: 'Iin',
  CIn: 'Cin',
  NotIn: 'Inotin',
  CNotIn: 'Cnotin',
  Is: 'Is',
  IsNot: 'IsNot',
  Not: 'Not',
}
const setName = (name: string): string =>
  ({
    EQ: 'EqualSet',
    CEQ: 'CaseSensitiveEqualSet',
    NE: 'NotEqualSet',
    CNE: 'CaseSensitiveNotEqualSet',
    GT: 'GreaterThanSet',
    CGT: 'CaseSensitiveGreaterThanSet',
    LT: 'LessThanSet',
    CLT: 'CaseSensitiveLessThanSet',
    GE: 'GreaterOrEqualSet',
    CGE: 'CaseSensitiveGreaterOrEqualSet',
    LE: 'LessOrEqualSet',
    CLE: 'CaseSensitiveLessOrEqualSet',
    Not: 'Not',
  })[name] ??
  (name.startsWith('C') && name !== 'Contains' ? `CaseSensitive${name.slice(1)}Set` : `${name}Set`)

/** operators that are more than a comparison of two values */
const slow = new Set(Object.keys(comparisons).filter((name) => /like|match|^is/i.test(name)))

const names = Object.keys(comparisons)
const sets = names.map(setName)
const everySet = (place: ParameterSpec): Record<string, ParameterSpec> =>
  Object.fromEntries(sets.map((name) => [name, place]))
const aliases: Record<string, string[]> = {
  EQ: ['IEQ'],
  NE: ['INE'],
  GT: ['IGT'],
  LT: ['ILT'],
  GE: ['IGE'],
  LE: ['ILE'],
  Like: ['ILike'],
  NotLike: ['INotLike'],
  Match: ['IMatch'],
  NotMatch: ['INotMatch'],
  Contains: ['IContains'],
  NotContains: ['INotContains'],
  In: ['IIn'],
  NotIn: ['INotIn'],
}

const parameters: Record<string, ParameterSpec> = {
  InputObject: { type: 'psobject', pipeline: true },
  FilterScript: { type: 'scriptblock', sets: { ScriptBlockSet: { mandatory: true, position: 0 } } },
  Property: {
    type: 'string',
    validate: ['notNullOrEmpty'],
    sets: everySet({ mandatory: true, position: 0 }),
  },
  Value: {
    type: 'object',
    sets: Object.fromEntries(sets.filter((name) => name !== 'Not').map((name) => [name, { position: 1 }])),
  },
}
for (const name of names) {
  const set = setName(name)
  parameters[name] = {
    type: 'switch',
    ...(aliases[name] ? { aliases: aliases[name] } : {}),
    sets: { [set]: name === 'EQ' ? {} : { mandatory: true } },
  }
}

export const whereObject = defineCmdlet(
  {
    name: 'Where-Object',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.WhereObjectCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096806',
    defaultSet: 'EqualSet',
    parameters,
  },
  (c) => {
    const block = c.p.FilterScript as ScriptBlock | undefined
    const runner = block && new BlockRunner(c, block)
    const operator = names.find((name) => c.p[name] === true)
    if (
      runner === undefined &&
      (!c.has('Property') || (operator !== undefined && operator !== 'Not' && !c.has('Value')))
    ) {
      fail(
        'ValueNotSpecifiedForWhereObject',
        'The specified operator requires both the -Property and -Value parameters. Provide values for both parameters, and then try the command again.',
        { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
      )
    }
    const isType = operator === 'Is' || operator === 'IsNot'
    let type: unknown
    return {
      process() {
        const value = c.has('InputObject') ? c.p.InputObject : c.input
        if (value === AutomationNull) return undefined
        if (runner === undefined) return byProperty(value)
        const collector = new Collector()
        const running = runner.run(value, collector)
        if (running !== undefined) return afterBlock(running, collector, value)
        return collector.items.length > 0 && isTrue(collector.value()) ? c.send(value) : undefined
      },
    }

    function* afterBlock(running: Task<void>, collector: Collector, value: unknown): Task<void> {
      yield* running
      if (collector.items.length > 0 && isTrue(collector.value())) yield* c.write(value)
    }

    function byProperty(value: unknown): Task<void> | undefined {
      if (isType && typeof c.p.Value === 'string') type ??= typeNamed(c.p.Value)
      const name = c.p.Property as string
      if (hasWildcard(name)) return byPattern(value, name)
      return byName(value, name)
    }

    /** A pattern must mean one member. */
    function byPattern(value: unknown, pattern: string): Task<void> | undefined {
      if (isNothing(value)) return byPropertyLater(value, undefined)
      const found = new PSMemberCollection(value, 'Members', 'all', c.rs).match(pattern)
      const [only] = found
      if (found.length < 2) return byName(value, only?.info.name ?? pattern)
      const names = found.map((one) => ` ${one.info.name}`).join('')
      const several = failure(
        'AmbiguousPropertyName',
        `Input name "${pattern}" is ambiguous. It can be resolved to multiple matched members. Possible matches include:${names}.`,
        { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: value },
      )
      several.record.categoryTargetType = 'PSObject'
      return c.error(several)
    }

    function byName(value: unknown, name: string): Task<void> | undefined {
      const property = findProperty(value, [name], c.rs)
      if (property === undefined || (operator !== undefined && slow.has(operator)))
        return byPropertyLater(value, property)
      let holding: boolean
      try {
        holding = simplyHolds(property.value)
      } catch {
        // told as the error of this object, which may have to wait
        return byPropertyLater(value, property)
      }
      return holding ? c.send(value) : undefined
    }

    function methodOf(value: unknown): unknown {
      const member = getMember(value, String(c.p.Property), c.rs)
      return member instanceof PSMethodValue ? member : null
    }

    function simplyHolds(left: unknown): boolean {
      if (operator === undefined)
        return c.has('Value') ? isTrue(binary('Ieq', left, c.p.Value, c.rs)) : isTrue(left)
      if (operator === 'Not') return !isTrue(left)
      return isTrue(binary(comparisons[operator] as TokenKind, left, c.p.Value ?? null, c.rs))
    }

    function* byPropertyLater(value: unknown, property: ReturnType<typeof findProperty>): Task<void> {
      if (property === undefined && c.rs.strictMode >= 2) {
        const missing = failure(
          'PropertyNotFound',
          `The input name "${String(c.p.Property)}" cannot be resolved to a property.`,
          { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: value },
        )
        missing.record.categoryTargetType = 'PSObject'
        yield* c.error(missing)
        return
      }
      // the name of a method is true of everything that has it
      const left = property === undefined ? methodOf(value) : property.value
      try {
        if (!(yield* holds(left))) return
      } catch (error) {
        const inner = netExceptionOf(error)
        if (inner === undefined) throw error
        const name = comparisons[operator ?? 'EQ']
        const failed = inner.netType.isSubtypeOf(exceptionType('System.ArgumentException'))
          ? failure(
              'BadOperatorArgument',
              `The argument to operator '${name}' is not valid: ${inner.message}.`,
              { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: value, inner },
            )
          : failure('OperatorFailed', `The '${name}' operator failed: ${inner.message}.`, {
              type: 'sma:PSInvalidOperationException',
              category: 'InvalidOperation',
              target: value,
              inner,
            })
        failed.record.categoryTargetType = 'PSObject'
        yield* c.error(failed)
        return
      }
      yield* c.write(value)
    }

    /** `-is int` and `-is [int]`; what names no type ends the command, whatever the object */
    function typeNamed(text: string): unknown {
      try {
        return c.rs.typeByName(text.replace(/^\[|\]$/g, ''), c.frame)
      } catch (error) {
        if (!(error instanceof TerminatingError)) throw error
        throw failure(
          'InvalidCastFromStringToType',
          `Cannot convert the "${text}" value of type "System.String" to type "System.Type".`,
          { type: 'sma:PSInvalidCastException', category: 'InvalidArgument' },
        )
      }
    }

    function* holds(left: unknown) {
      if (operator === undefined || !slow.has(operator)) return simplyHolds(left)
      const op = comparisons[operator] as TokenKind
      const right = c.p.Value ?? null
      if (/match/i.test(op)) {
        const found = matchOperator(op as 'Imatch', left, right, c.rs)
        return isTrue((isTask(found) ? yield* found : found).result)
      }
      if (op === 'Is' || op === 'IsNot') {
        return isTrue(binary(op, left, type ?? right, c.rs))
      }
      const result = binary(op, left, right, c.rs)
      return isTrue(isTask(result) ? yield result : result)
    }
  },
)
