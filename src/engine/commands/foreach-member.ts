/** ForEach-Object with the name of a member: its value, or what a method returns. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { checkCall } from '../runtime/core-types.ts'
import { typeNameOf } from '../runtime/convert.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getMember } from '../runtime/members.ts'
import { isTask, type Task } from '../runtime/task.ts'
import { hasWildcard } from '../runtime/wildcard.ts'
import { isNothing, lookUp } from '../types/member-lookup.ts'
import { PSMemberCollection } from '../types/psobject-view.ts'
import type { CmdletBody, CmdletContext } from './cmdlet.ts'

const isMethodKind = (kind: string): boolean => /Method$/.test(kind)

export function memberBody(c: CmdletContext): CmdletBody {
  const args = c.has('ArgumentList') ? [...(c.p.ArgumentList as PSArray).items] : []
  // the texts of ShouldProcess are made where somebody reads them
  const isAsked = c.isAsked()
  return { process: member }

  function shown(value: unknown): string {
    return isNothing(baseOf(value)) ? 'null' : c.rs.text(value) || typeNameOf(value)
  }

  function* goesOn(action: string): Task<boolean> {
    return !isAsked || (yield* c.shouldProcess(`InputObject: ${shown(c.p.InputObject)}`, action))
  }

  function nameError(errorId: string, message: string, target: unknown): Task<void> {
    const error = failure(errorId, message, {
      type: 'sma:PSArgumentException',
      category: 'InvalidArgument',
      target,
    })
    // the input comes in a PSObject
    if (!isNothing(target)) error.record.categoryTargetType = 'PSObject'
    return c.error(error)
  }

  /** The one member that a pattern means. undefined: the error has been told, or there is none. */
  function* resolved(
    object: unknown,
    name: string,
    kinds: 'Methods' | 'Members',
  ): Task<{ readonly name: string; readonly isMethod: boolean } | undefined | 'ambiguous'> {
    if (!hasWildcard(name)) return { name, isMethod: isMethod(object, name) }
    const found = new PSMemberCollection(object, kinds, 'all', c.rs).match(name)
    const [one] = found
    if (found.length < 2) return one && { name: one.info.name, isMethod: isMethodKind(one.info.kind) }
    const [id, what] =
      kinds === 'Methods' ? ['AmbiguousMethodName', 'methods'] : ['AmbiguousPropertyOrMethodName', 'members']
    const names = found.map((each) => ` ${each.info.name}`).join('')
    yield* nameError(
      id as string,
      `Input name "${name}" is ambiguous. It can be resolved to multiple matched ${what}. Possible matches include:${names}.`,
      object,
    )
    return 'ambiguous'
  }

  function isMethod(object: unknown, name: string): boolean {
    const found = lookUp(object, name, c.rs)
    return found?.kind === 'method' || (found?.kind === 'extended' && isMethodKind(found.member.kind))
  }

  function* member(): Task<void> {
    const object = c.p.InputObject
    const name = c.p.MemberName as string
    if (isNothing(baseOf(object))) return yield* nothing(name)
    if (args.length > 0) {
      const method = yield* resolved(object, name, 'Methods')
      if (method === 'ambiguous') return
      if (!method?.isMethod)
        return yield* nameError(
          'MethodNotFound',
          `Input name "${name}" cannot be resolved to a method.`,
          object,
        )
      const list = isAsked ? args.map(shown).join(', ') : ''
      if (yield* goesOn(`Invoke method '${method.name}' with arguments: ${list}`))
        yield* call(object, method.name)
      return
    }
    const base = baseOf(object)
    if (base instanceof PSDictionary && base.get(name) !== undefined) {
      if (yield* goesOn(`Retrieve the value for key '${name}'`)) yield* c.writeEnumerated(base.get(name))
      return
    }
    const found = yield* resolved(object, name, 'Members')
    if (found === 'ambiguous') return
    if (found?.isMethod) {
      if (yield* goesOn(`Invoke method '${found.name}'`)) yield* call(object, found.name)
      return
    }
    if (!(yield* goesOn(`Retrieve the value for property '${found?.name ?? name}'`))) return
    if (found !== undefined && lookUp(object, found.name, c.rs) !== undefined)
      return yield* c.writeEnumerated(getMember(object, found.name, c.rs))
    // what is not there is null, as in `$_.name`, but in strict mode
    if (c.frame.scope.effectiveStrictMode < 2) return yield* c.write(null)
    yield* nameError(
      'PropertyOrMethodNotFound',
      `The input name "${name}" cannot be resolved to a member.`,
      object,
    )
  }

  function* nothing(name: string): Task<void> {
    if (args.length > 0)
      return yield* nameError(
        'InvokeMethodOnNull',
        'You cannot call a method on a null-valued expression.',
        null,
      )
    if (!(yield* goesOn(`Retrieve the value for property '${name}'`))) return
    if (c.frame.scope.effectiveStrictMode < 2) return yield* c.write(null)
    yield* nameError('InputObjectIsNull', "Cannot operate on a 'null' input object.", null)
  }

  function* call(object: unknown, name: string): Task<void> {
    if (c.rs.confinesCaller(c.frame)) checkCall(object, name, false)
    let result: unknown
    try {
      result = invokeMember(object, name, args, c.rs, { namesByPosition: true })
      if (isTask(result)) result = yield result
    } catch (error) {
      if (!(error instanceof TerminatingError) || error.leaving !== undefined) throw error
      // a method that needs arguments is shown
      if (args.length === 0 && error.record.errorId === 'MethodCountCouldNotFindBest') {
        result = getMember(object, name, c.rs)
      } else {
        const record = new ErrorRecord({
          exception: error.record.exception,
          errorId: 'MethodInvocationError',
          category: 'InvalidOperation',
          target: baseOf(object),
        })
        record.categoryTargetType = 'PSObject'
        return yield* c.error(record)
      }
    }
    if (result !== AutomationNull) yield* c.writeEnumerated(result)
  }
}
