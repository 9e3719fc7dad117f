/** Running the methods and constructors of script classes. Their errors go to the caller as exceptions; only `return` gives a value. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { identity } from '../../objects/collections.ts'
import { exceptionType, NetException } from '../../objects/exceptions.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { type Code, goesOn, type StatementCode } from '../compile/code.ts'
import { callFuel, directCallsMax } from '../../settings/limits.ts'
import { noOverload, prepareArguments, runOverload } from '../types/invoke.ts'
import { chooseOverload, type Constraints } from '../types/overloads.ts'
import { ScriptObject } from '../types/script-object.ts'
import { nullableUnderlying, type Overload, surfaceOf } from '../types/surface.ts'
import { attributeFromAst, transformArgument } from './attributes.ts'
import { checkValidation, validationMessage } from './validations.ts'
import type { ScriptClass, ScriptField, ScriptMethod } from './class-definition.ts'
import { fieldsOf } from './class-surface.ts'
import { convertTo } from './convert.ts'
import { NetThrow, TerminatingError } from './failure.ts'
import { Frame } from './frame.ts'
import { defaultValue } from './static-members.ts'
import { netExceptionOf } from './net-failure.ts'
import { nullSink } from './pipes.ts'
import { Scope, Variable } from './scope.ts'
import { recordOf } from './statement-errors.ts'
import { convertForVariable } from './slot-variables.ts'
import { isTask, runNested, type Task } from './task.ts'

/** A frame for code of a class, in a scope of its own. */
export function classFrame(owner: ScriptClass, name: string, slotCount: number, self: unknown): Frame {
  const { rs, state } = owner
  const caller = rs.frames[rs.frames.length - 1] ?? rs.io.baseFrame
  const scope = new Scope(state.current)
  scope.types = owner.siblings
  if (self !== undefined) scope.variables.set('this', new Variable('this', self))
  const frame = new Frame({
    rs,
    scope,
    state,
    slotCount,
    out: nullSink,
    pipes: caller.pipes,
    name,
    file: owner.file,
  })
  frame.hasOwnScope = true
  if (rs.visibility !== undefined) frame.trusted = rs.trusts(owner.ast.extent.source)
  return frame
}

function* inside(frame: Frame, body: () => Task<unknown>): Task<unknown> {
  const { rs, state } = frame
  rs.checkDepth()
  const saved = state.current
  const propagate = rs.propagateErrors
  state.current = frame.scope
  rs.frames.push(frame)
  rs.propagateErrors = true
  try {
    return yield* body()
  } finally {
    rs.propagateErrors = propagate
    rs.frames.pop()
    state.current = saved
  }
}

/** The value a field has before anything is assigned. */
function emptyField(field: ScriptField, owner: ScriptClass): unknown {
  const { type } = field
  return type.isValueType && nullableUnderlying(type) === undefined ? defaultValue(type, owner.rs) : null
}

/** Transformation and validation attributes of a property. */
export function checkField(owner: ScriptClass, field: ScriptField, value: unknown): unknown {
  if (field.attributes.length === 0) return value
  const frame = classFrame(owner, field.name, 0, undefined)
  let kept = value
  for (const ast of field.attributes) {
    const attribute = attributeFromAst(ast, frame)
    kept = transformArgument(attribute, kept, owner.rs)
    const problem = checkValidation(attribute, kept, owner.rs)
    if (problem !== undefined) throw new NetThrow(validationMessage(problem))
  }
  return kept
}

/** Fields of one class get their first values: of an instance, or the static ones. */
function* initialize(owner: ScriptClass, self: unknown, isStatic: boolean): Task<void> {
  const values = isStatic ? owner.statics : fieldsOf(self)
  const fields = owner.fields.filter((one) => one.isStatic === isStatic)
  for (const field of fields) values.set(field.key, emptyField(field, owner))
  for (const field of fields) {
    const { initial } = field
    if (initial === undefined) continue
    const frame = classFrame(owner, owner.type.name, field.slotCount(), isStatic ? undefined : self)
    frame.position = field.ast.extent
    values.set(field.key, yield* inside(frame, () => firstValue(frame, owner, field, initial)))
  }
}

/** What goes wrong does so where the field is written. */
function* firstValue(frame: Frame, owner: ScriptClass, field: ScriptField, initial: Code): Task<unknown> {
  const value = yield* initial.run(frame)
  const given = value === AutomationNull || value === undefined ? null : value
  if (given === null && !field.type.isValueType) return null
  try {
    return convertTo(given, field.type, owner.rs)
  } catch (error) {
    const raw = netExceptionOf(error)
    if (raw === undefined) throw error
    const record = recordOf(frame, error)
    if (raw.errorRecord) raw.errorRecord.invocationInfo ??= record.invocationInfo
    throw new TerminatingError(record)
  }
}

/** Static fields and the static constructor, once, before the class is first used. */
export function prepareStatics(owner: ScriptClass): void {
  if (owner.staticFailure !== undefined) throw new NetThrow(owner.staticFailure)
  if (owner.staticState !== 0) return
  owner.staticState = 1
  try {
    runNested(owner.rs.meter, statics(owner))
  } catch (error) {
    const inner = netExceptionOf(error)
    if (inner === undefined) throw error
    owner.staticFailure = new NetException(
      exceptionType('System.TypeInitializationException'),
      `The type initializer for '${owner.type.name}' threw an exception.`,
      { inner, properties: [['TypeName', owner.type.name]] },
    )
    throw new NetThrow(owner.staticFailure)
  }
  owner.staticState = 2
}

function* statics(owner: ScriptClass): Task<void> {
  yield* initialize(owner, undefined, true)
  const made = owner.methods.find((one) => one.name === '.cctor')
  if (made?.script !== undefined) yield* run(made.script as ScriptMethod, undefined, [])
}

/** Runs a method body. @param args converted already */
function* run(
  method: ScriptMethod,
  self: unknown,
  args: readonly unknown[],
  construction?: Construction,
): Task<unknown> {
  const frame = methodFrame(method, self, args, construction)
  const body = method.block.compiled.end
  if (body !== undefined) yield* inside(frame, () => body.run(frame))
  return resultOf(method, frame)
}

/** The same on the spot, until something has to wait: a task then. */
function runDirectly(method: ScriptMethod, self: unknown, args: readonly unknown[]): unknown {
  const { rs } = method.owner
  if (rs.directDepth >= directCallsMax) return run(method, self, args)
  const frame = methodFrame(method, self, args, undefined)
  const body = method.block.compiled.end
  if (body === undefined) return resultOf(method, frame)
  rs.checkDepth()
  rs.meter.fuel -= callFuel
  const { state } = frame
  const saved = state.current
  const propagate = rs.propagateErrors
  const leave = (): void => {
    rs.propagateErrors = propagate
    rs.frames.pop()
    state.current = saved
  }
  state.current = frame.scope
  rs.frames.push(frame)
  rs.propagateErrors = true
  rs.directDepth++
  let outcome: ReturnType<StatementCode['exec']>
  try {
    outcome = body.exec(frame)
  } catch (error) {
    leave()
    throw error
  } finally {
    rs.directDepth--
  }
  if (goesOn(outcome)) return runOn(method, frame, outcome, leave)
  leave()
  return resultOf(method, frame)
}

function* runOn(method: ScriptMethod, frame: Frame, task: Task, leave: () => void): Task<unknown> {
  try {
    yield* task
  } finally {
    leave()
  }
  return resultOf(method, frame)
}

function methodFrame(
  method: ScriptMethod,
  self: unknown,
  args: readonly unknown[],
  construction: Construction | undefined,
): Frame {
  const { owner, block } = method
  const { compiled } = block
  const frame = classFrame(owner, method.name, compiled.unit.slotCount, self)
  frame.construction = construction === undefined ? undefined : { construction, owner }
  frame.position = block.ast.extent
  method.parameters.forEach(({ name, key, type }, at) => {
    const variable = new Variable(name, args[at] === undefined ? null : args[at])
    if (type !== T.Object) variable.guard = (value) => convertForVariable(value, type, frame, block.ast, key)
    frame.scope.variables.set(key, variable)
  })
  return frame
}

function resultOf(method: ScriptMethod, frame: Frame): unknown {
  const { rs } = method.owner
  if (method.returnType === T.Void) return AutomationNull
  const result = frame.result === AutomationNull || frame.result === undefined ? null : frame.result
  if (result === null && !method.returnType.isValueType) return null
  return method.returnType === T.Object ? result : convertTo(result, method.returnType, rs)
}

/** A method called by a script, its overload chosen. */
export function callMethod(
  overload: Overload,
  self: unknown,
  args: readonly unknown[],
  ctx: unknown,
): unknown {
  const method = overload.script as ScriptMethod
  const { rs } = method.owner
  void ctx
  if (method.isStatic) prepareStatics(method.owner)
  const prepared = prepareArguments(overload, false, args, rs)
  return runDirectly(method, method.isStatic ? undefined : self, prepared)
}

/** The same where nothing can wait. */
export function finishMethod(overload: Overload, self: unknown, args: readonly unknown[]): unknown {
  const { rs } = (overload.script as ScriptMethod).owner
  const result = callMethod(overload, self, args, rs)
  return isTask(result) ? rs.finish(result) : result
}

/** An object in the making. What derives from a .NET type has no object until that type's constructor ran. */
export interface Construction {
  readonly type: NetType
  self: unknown
  /** classes whose fields wait for the object */
  readonly pending: ScriptClass[]
  /** the frames whose `$this` waits for it */
  readonly scopes: Scope[]
}

export function* createInstance(
  type: NetType,
  args: readonly unknown[],
  constraints?: Constraints,
): Task<unknown> {
  const owner = type.scriptClass as ScriptClass
  const { rs } = owner
  for (let one: ScriptClass | undefined = owner; one; one = one.base) prepareStatics(one)
  const choice = chooseOverload(surfaceOf(type).constructors, args, constraints)
  if ('error' in choice) throw noOverload('new', args.length, choice.error)
  return yield* construct(
    choice.overload,
    prepareArguments(
      choice.overload,
      choice.expand,
      args,
      rs,
      constraints?.namesByPosition,
      constraints?.namesByPosition ? type.name : '.ctor',
    ),
  )
}

/** @param args converted already */
export function* construct(overload: Overload, args: readonly unknown[]): Task<unknown> {
  const owner = overload.declaring.scriptClass as ScriptClass
  const { rs, type, netBase } = owner
  prepareStatics(owner)
  rs.charge(200 + owner.fields.length * 64)
  const construction: Construction = {
    type,
    self: netBase === T.Object ? instanceOf(type) : undefined,
    pending: [],
    scopes: [],
  }
  yield* constructor(owner, construction, overload, args)
  return construction.self
}

function instanceOf(type: NetType, base?: unknown): ScriptObject {
  const made = new ScriptObject(type, new Map(), base)
  const hash = surfaceOf(type)
    .methods.get('gethashcode')
    ?.overloads.find((one) => one.script !== undefined)
  if (hash !== undefined) {
    Object.defineProperty(made, identity, {
      value: () => `h${type.fullName}:${String(finishMethod(hash, made, []))}`,
    })
  }
  return made
}

function* constructor(
  owner: ScriptClass,
  construction: Construction,
  overload: Overload,
  args: readonly unknown[],
): Task<void> {
  if (construction.self === undefined) construction.pending.push(owner)
  else yield* initialize(owner, construction.self, false)
  const method = overload.script as ScriptMethod | undefined
  if (method === undefined) yield* baseConstructor(owner, construction, [])
  else yield* run(method, construction.self, args, construction)
}

/** `: base(...)`: the first statement of every constructor, written or not. */
export function* callBase(frame: Frame, args: readonly unknown[]): Task<unknown> {
  const { construction, owner } = frame.construction as { construction: Construction; owner: ScriptClass }
  yield* baseConstructor(owner, construction, args)
  if (frame.scope.own('this') === undefined)
    frame.scope.variables.set('this', new Variable('this', construction.self))
  return AutomationNull
}

function* baseConstructor(
  owner: ScriptClass,
  construction: Construction,
  args: readonly unknown[],
): Task<void> {
  const { rs, base } = owner
  if (base !== undefined) {
    const choice = chooseOverload(surfaceOf(base.type).constructors, args)
    if ('error' in choice) throw noOverload('.ctor', args.length, choice.error)
    yield* constructor(
      base,
      construction,
      choice.overload,
      prepareArguments(choice.overload, choice.expand, args, rs, false, '.ctor'),
    )
    return
  }
  if (construction.self !== undefined) return
  construction.self = yield* netObject(owner.netBase, construction.type, args, rs)
  for (const waiting of construction.pending.splice(0)) yield* initialize(waiting, construction.self, false)
}

/** The .NET part of an instance: where the engine's own object can carry the derived type, that object is the instance. */
function* netObject(
  base: NetType,
  type: NetType,
  args: readonly unknown[],
  rs: ScriptClass['rs'],
): Task<unknown> {
  const { constructors } = surfaceOf(base)
  if (base.isInterface || constructors.length === 0 || (base.isAbstract && args.length === 0))
    return instanceOf(type)
  const choice = chooseOverload(constructors, args)
  if ('error' in choice) throw noOverload('.ctor', args.length, choice.error)
  const { overload } = choice
  const prepared = prepareArguments(overload, choice.expand, args, rs)
  const result = runOverload(
    overload,
    undefined,
    prepared,
    { type, overload, genericArguments: [] },
    rs,
    args.length,
  )
  const made = isTask(result) ? yield result : result
  return typeOf(baseOf(made)) === type ? made : instanceOf(type, made)
}
