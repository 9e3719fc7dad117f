/** The objects that give ValidateSet its values: IValidateSetValuesGenerator. */
import { type NetType, T } from '../../objects/net-type.ts'
import { ScriptObject } from '../types/script-object.ts'
import { implement } from '../types/surface.ts'
import { addSignatures, loadType } from '../types/type-loader.ts'
import type { EngineContext } from './context.ts'
import { invokeMember } from './member-calls.ts'
import { newObject } from './static-members.ts'
import { isTask } from './task.ts'

const sma = 'System.Management.Automation.'
const cachedBase = `${sma}CachedValidValuesGeneratorBase`
/** The part of a generator that is PowerShell's own: for how long what it gave is kept. */
class CachedValues {
  readonly seconds: number
  values: unknown
  until = 0
  constructor(seconds: number) {
    this.seconds = seconds
  }
  get netType(): NetType {
    return loadType(cachedBase) ?? T.Object
  }
}
addSignatures(cachedBase, [`${cachedBase} new(int cacheExpirationInSeconds)`])
implement(cachedBase, { create: (_, [seconds]) => new CachedValues(Number(seconds)) })

/** one for each type, for as long as the type is there */
const generators = new WeakMap<NetType, unknown>()

/** The values of an IValidateSetValuesGenerator. */
export function generatedValues(type: NetType, context: EngineContext): unknown {
  const finished = (value: unknown): unknown => (isTask(value) ? context.finish(value) : value)
  let generator = generators.get(type)
  if (generator === undefined) generators.set(type, (generator = finished(newObject(type, [], context))))
  const call = (name: string): unknown => finished(invokeMember(generator, name, [], context))
  const own = generator instanceof ScriptObject ? generator.base : undefined
  if (!(own instanceof CachedValues)) return call('GetValidValues')
  if (own.values === undefined || context.now() >= own.until) {
    own.values = call('GenerateValidValues')
    own.until = own.seconds === 0 ? 0 : context.now() + own.seconds * 1000
  }
  return own.values
}
