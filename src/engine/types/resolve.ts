/** `[name]` of a script to a type: accelerators, namespaces, generics, arrays, assembly-qualified names. */
import { assemblies } from './metadata/assemblies.ts'
import type { NetType } from '../../objects/net-type.ts'
import { failure, type TerminatingError } from '../runtime/failure.ts'
import { acceleratorTarget } from './accelerators.ts'
import { loadType, TypeTextReader } from './type-loader.ts'

export { isAssignable, loadType } from './type-loader.ts'

export interface TypeScope {
  /** classes and enums of scripts, by lower-case name */
  find?(name: string): NetType | undefined
  /** `using namespace`, in order */
  readonly namespaces?: readonly string[]
}

const cache = new Map<string, NetType>()

/** @param name as written between the brackets of a type literal, or in a string */
export function resolveTypeName(name: string, scope?: TypeScope): NetType | undefined {
  const plain = !scope?.find && !scope?.namespaces?.length
  const key = name.toLowerCase()
  const known = cache.get(key)
  if (known !== undefined) {
    if (plain) return known
    // what a session defines goes first, its namespaces last
    if (isWord(key)) return scope?.find?.(name) ?? known
  }
  const text = name.trim()
  // assembly-qualified: what stands after the first comma outside brackets is the assembly
  const bare = withoutAssembly(text)
  if (bare !== text && !isLoaded(text.slice(bare.length + 1))) return undefined
  const reader = new TypeTextReader(bare, (one, arity) => findNamed(one, arity, scope))
  const type = reader.read()
  if (!type || !reader.atEnd) return undefined
  if (plain) cache.set(key, type)
  return type
}

/** Names of assemblies whose types are here: `[int, string]` names none. */
const facades = [
  'mscorlib',
  'netstandard',
  'system',
  'system.core',
  'system.runtime',
  'system.private.corelib',
]
const loaded = new Set([...facades, ...assemblies.map((one) => simpleName(one))])
function simpleName(assembly: string): string {
  return (assembly.split(',')[0] as string).trim().toLowerCase()
}
function isLoaded(assembly: string): boolean {
  const name = simpleName(assembly)
  return (
    loaded.has(name) || /^(system|microsoft)\./.test(name) || name.startsWith('powershell class assembly')
  )
}

const isWord = (name: string): boolean => /^[\w.]+$/.test(name)

function withoutAssembly(text: string): string {
  let depth = 0
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    if (char === '[') depth++
    else if (char === ']') depth--
    else if (char === ',' && depth === 0) return text.slice(0, i)
  }
  return text
}

function findNamed(name: string, arity: number, scope: TypeScope | undefined): NetType | undefined {
  const own = scope?.find?.(name)
  if (own) return own
  if (arity === 0) {
    const target = acceleratorTarget(name)
    if (target) return loadType(target)
  }
  const candidates = arity > 0 && !name.includes('`') ? [`${name}\`${arity}`] : [name]
  if (arity > 0 && !name.includes('`')) candidates.push(name)
  for (const one of candidates) {
    const found = loadType(one) ?? loadType(`System.${one}`)
    if (found) return found
  }
  for (const one of candidates) {
    for (const space of scope?.namespaces ?? []) {
      const found = loadType(`${space}.${one}`)
      if (found) return found
    }
  }
  // an attribute may be written without its last word
  return undefined
}

/** What a script that names an unknown type ends with. */
/** @param target the syntax of the name, where there is one */
export function typeNotFound(name: string, target: unknown = name): TerminatingError {
  const error = failure('TypeNotFound', `Unable to find type [${name}].`, { target })
  // the target is the syntax of the name
  error.record.categoryTargetType = 'TypeName'
  return error
}
