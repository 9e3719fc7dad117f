/** [PSPropertyExpression]: what `-Property` of Measure-Object and its like takes, as a type scripts can use. */
import { PSDictionary, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { findProperty, memberList } from '../runtime/members.ts'
import { netExceptionOf } from '../runtime/net-failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { ScriptBlock } from '../runtime/script-block.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { isPropertyKind } from '../types/member-list.ts'
import { genericType, implement } from '../types/surface.ts'
import { addMetadata, loadType } from '../types/type-loader.ts'

const name = 'Microsoft.PowerShell.Commands.PSPropertyExpression'
const resultName = `${name}Result`
addMetadata(`#class ${name} :System.Object @26
scriptblock Script {get;}
bool HasWildCardCharacters {get;}
System.Collections.Generic.List[${name}] ResolveNames(psobject target)
System.Collections.Generic.List[${name}] ResolveNames(psobject target, bool expand)
System.Collections.Generic.List[${resultName}] GetValues(psobject target)
System.Collections.Generic.List[${resultName}] GetValues(psobject target, bool expand, bool eatExceptions)
string ToString()
${name} new(string s)
${name} new(string s, bool isResolved)
${name} new(scriptblock scriptBlock)
#class ${resultName} :System.Object @26
System.Object Result {get;}
${name} ResolvedExpression {get;}
System.Exception Exception {get;}
`)

const type = (full: string): NetType => loadType(full) ?? T.Object
const listOf = (full: string, items: unknown[]): PSList =>
  new PSList(genericType('System.Collections.Generic.List`1', type(full)), items)

class ExpressionObject {
  readonly text: string
  readonly block: ScriptBlock | null
  readonly isResolved: boolean
  constructor(given: unknown, isResolved = false) {
    const base = baseOf(given)
    this.block = base instanceof ScriptBlock ? base : null
    this.text = this.block ? this.block.toString() : String(base)
    this.isResolved = isResolved
  }
  get netType(): NetType {
    return type(name)
  }
  get isPattern(): boolean {
    return this.block === null && !this.isResolved && hasWildcard(this.text)
  }
  toString(): string {
    return this.text
  }

  /** The names it stands for on an object; a table's are its keys. */
  names(target: unknown, rs: Runspace): string[] {
    const table = baseOf(target)
    const isMeant = this.isPattern
      ? (one: string) => wildcard(this.text).isMatch(one)
      : (one: string) => one.toLowerCase() === this.text.toLowerCase()
    if (table instanceof PSDictionary) {
      const keys = table.entries().map(({ key }) => rs.text(key))
      const found = keys.filter(isMeant)
      if (found.length > 0) return found
    }
    return memberList(target, rs)
      .filter((one) => isPropertyKind(one.kind) && !one.isHidden && isMeant(one.name))
      .map((one) => one.name)
  }
}

class ExpressionResult {
  readonly result: unknown
  readonly expression: ExpressionObject
  readonly exception: unknown
  constructor(result: unknown, expression: ExpressionObject, exception: unknown = null) {
    this.result = result
    this.expression = expression
    this.exception = exception
  }
  get netType(): NetType {
    return type(resultName)
  }
}

function* valuesOf(self: ExpressionObject, target: unknown, rs: Runspace): Task<ExpressionResult[]> {
  if (self.block === null)
    return self.names(target, rs).flatMap((one) => {
      const found = findProperty(target, [one], rs)
      return found ? [new ExpressionResult(found.value, new ExpressionObject(one, true))] : []
    })
  try {
    return [new ExpressionResult(yield rs.call(self.block, [], { under: target }), self)]
  } catch (error) {
    const exception = netExceptionOf(error)
    if (exception === undefined) throw error
    return [new ExpressionResult(null, self, exception)]
  }
}

implement(name, {
  create: (_self, [given, isResolved]) => new ExpressionObject(given, isResolved === true),
  get: {
    Script: (self: ExpressionObject) => self.block,
    HasWildCardCharacters: (self: ExpressionObject) => self.isPattern,
  },
  call: {
    ResolveNames: (self: ExpressionObject, [target], ctx) =>
      listOf(
        name,
        self.block
          ? [self]
          : self.names(target, ctx as Runspace).map((one) => new ExpressionObject(one, true)),
      ),
    *GetValues(self: ExpressionObject, [target], ctx): Task<PSList> {
      return listOf(resultName, yield* valuesOf(self, target, ctx as Runspace))
    },
    ToString: (self: ExpressionObject) => self.text,
  },
})
implement(resultName, {
  get: {
    Result: (self: ExpressionResult) => self.result,
    ResolvedExpression: (self: ExpressionResult) => self.expression,
    Exception: (self: ExpressionResult) => self.exception,
  },
})
