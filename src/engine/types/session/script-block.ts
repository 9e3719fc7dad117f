/** ScriptBlock and SteppablePipeline. */
import { attributeFromAst } from '../../runtime/attributes.ts'
import { attributeObject } from '../attribute-objects.ts'
import { checkRestricted } from '../../language/restricted-language.ts'
import { parseFailure } from '../../runtime/parse-failure.ts'
import { closureOf } from '../../runtime/closures.ts'
import { Collector } from '../../runtime/pipes.ts'
import { Variable } from '../../runtime/scope.ts'
import type { ScriptBlock } from '../../runtime/script-block.ts'
import { ScriptCmdlet } from '../../runtime/script-cmdlet.ts'
import { steppablePipeline, type SteppablePipeline } from '../../runtime/steppable.ts'
import { promptly, type Task } from '../../runtime/task.ts'
import { fuelSlice } from '../../../settings/limits.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { commandOrigin, frameOf, psObjects, rsOf, sma } from './parts.ts'
import { powerShellOf } from '../block-pipeline.ts'
import { LanguageValue } from '../language-values.ts'
import { genericType, implement } from '../surface.ts'
import { AutomationNull } from '../../../objects/automation-null.ts'
import { PSArray, PSList } from '../../../objects/collections.ts'
import { PSGuid } from '../../../objects/misc.ts'
import { registeredType, T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { baseOf } from '../../../objects/ps-object.ts'

/** One of many statements is compiled while there is somebody who can give way. */
function* prepared(work: InSlices<ScriptBlock>): InSlices<ScriptBlock> {
  const block = yield* work
  if ((block.ast.endBlock?.statements.length ?? 0) > manyStatements) yield* block.prepare()
  return block
}
const manyStatements = 512

implement(`${sma}ScriptBlock`, {
  get: {
    File: (self: ScriptBlock) => self.file ?? null,
    IsFilter: (self: ScriptBlock) => self.isFilter,
    IsConfiguration: () => false,
    Module: (self: ScriptBlock) => self.state?.module ?? null,
    Attributes: (self: ScriptBlock, ctx) =>
      new PSList(
        genericType('System.Collections.Generic.List`1', registeredType('System.Attribute') ?? T.Object),
        (self.ast.paramBlock?.attributes ?? [])
          .map((one) => attributeObject(attributeFromAst(one, frameOf(ctx)), ctx))
          .filter((one) => one !== undefined),
      ),
    StartPosition: (self: ScriptBlock) => {
      const { extent } = self.ast
      return new LanguageValue({ type: 'Position', content: extent.text, extent }, `${sma}PSToken`)
    },
    DebuggerHidden: () => false,
    Id: () => new PSGuid('00000000-0000-0000-0000-000000000000'),
    Ast: (self: ScriptBlock) => rsAst(self),
  },
  call: {
    ToString: (self: ScriptBlock) => self.toString(),
    *Invoke(self: ScriptBlock, args, ctx): Task<unknown> {
      const out = new Collector()
      // its one parameter is an array of arguments
      const list = args.length === 1 && args[0] instanceof PSArray ? args[0].items : args
      yield* rsOf(ctx).callInto(self, list, { propagate: true }, out)
      return psObjects(out.items)
    },
    InvokeReturnAsIs: (self: ScriptBlock, args, ctx) =>
      rsOf(ctx).call(self, args.length === 1 && args[0] instanceof PSArray ? args[0].items : args, {
        propagate: true,
      }),
    *InvokeWithContext(self: ScriptBlock, [functions, variables, ...args], ctx): Task<unknown> {
      const rs = rsOf(ctx)
      const given = (rs.itemsOf(variables) ?? [])
        .map(baseOf)
        .filter((one): one is Variable => one instanceof Variable)
      const out = new Collector()
      const restore = rs.lendFunctions(frameOf(ctx).scope, functions)
      try {
        yield* rs.callInto(
          self,
          args.flatMap((one) => (one instanceof PSArray ? one.items : [one])),
          { variables: given.map((one) => [one.name, one.value]), propagate: true },
          out,
        )
      } finally {
        restore()
      }
      return psObjects(out.items)
    },
    GetPowerShell: (self: ScriptBlock, args, ctx) =>
      powerShellOf(self, args.length === 1 && args[0] instanceof PSArray ? args[0].items : args, rsOf(ctx)),
    GetNewClosure: (self: ScriptBlock, _args, ctx) => closureOf(self, frameOf(ctx)),
    CheckRestrictedLanguage: (self: ScriptBlock, [commands, variables, environment]) => {
      const names = (value: unknown): string[] | undefined => {
        const base = baseOf(value)
        return base instanceof PSArray || base instanceof PSList ? base.items.map(String) : undefined
      }
      const errors = checkRestricted(self.ast, names(commands) ?? [], names(variables), environment === true)
      if (errors.length > 0) throw parseFailure(errors)
      return AutomationNull
    },
    GetSteppablePipeline: (self: ScriptBlock, [origin], ctx) =>
      steppablePipeline(
        self,
        frameOf(ctx),
        origin instanceof EnumValue && origin.netType === commandOrigin ? Number(origin.value) : undefined,
      ),
  },
  staticCall: {
    Create: (_self, [text], ctx) =>
      promptly(ctx, prepared(rsOf(ctx).classes.blockInSlices(text as string, frameOf(ctx).state)), fuelSlice),
  },
})
function rsAst(self: ScriptBlock): unknown {
  // a function's block is known by its definition, name and all
  return astView?.(self.definition ?? self.ast) ?? null
}
let astView: ((ast: unknown) => unknown) | undefined
/** `$block.Ast` is made by the types of the language. */
export function setScriptBlockAst(make: (ast: unknown) => unknown): void {
  astView = make
}
implement(`${sma}SteppablePipeline`, {
  call: {
    Begin: (self: SteppablePipeline, [how]) =>
      self.begin(how instanceof ScriptCmdlet ? how.stage : undefined, typeof how === 'boolean' ? how : true),
    Process: (self: SteppablePipeline, args) => self.process(args.length > 0 ? args[0] : AutomationNull),
    End: (self: SteppablePipeline) => self.end(),
    Clean: (self: SteppablePipeline) => self.dispose(),
    Dispose: (self: SteppablePipeline) => self.dispose(),
  },
})
