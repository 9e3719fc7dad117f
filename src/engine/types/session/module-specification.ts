/** ModuleSpecification and what compares two of them. */
import { PSDictionary } from '../../../objects/collections.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { constantValue, type ConstantValue } from '../../language/constant-values.ts'
import { parseInput } from '../../language/parser.ts'
import { findAll } from '../../language/walk.ts'
import { NetThrow, TerminatingError, throwNet } from '../../runtime/failure.ts'
import { ModuleSpecification, specificationOf } from '../../runtime/module-specification.ts'
import { setReference } from '../comparison-table.ts'
import { implement } from '../surface.ts'
import { addMetadata } from '../type-loader.ts'

const typeName = 'Microsoft.PowerShell.Commands.ModuleSpecification'

/** The only thing in a text, a hashtable of constants. */
function constantTable(text: string): PSDictionary | undefined {
  const { ast, errors } = parseInput(text)
  const [table] = findAll(ast, (one) => one.kind === 'HashtableAst')
  if (errors.length > 0 || table === undefined || table.extent.text !== text.trim()) return undefined
  const facts = constantValue(table)
  if (!(facts instanceof Map)) return undefined
  const made = new PSDictionary()
  for (const [key, value] of facts as ReadonlyMap<string, ConstantValue>) made.set(key, value)
  return made
}

implement(typeName, {
  get: {
    Name: (self: ModuleSpecification) => self.name,
    Guid: (self: ModuleSpecification) => self.guid ?? null,
    Version: (self: ModuleSpecification) => self.version ?? null,
    MaximumVersion: (self: ModuleSpecification) => self.maximumVersion ?? null,
    RequiredVersion: (self: ModuleSpecification) => self.requiredVersion ?? null,
  },
  call: { ToString: (self: ModuleSpecification) => self.toString() },
  staticCall: {
    TryParse: (_, [text, ref], ctx) => {
      setReference(ref, null)
      const table = constantTable(String(text ?? ''))
      if (table === undefined) return false
      try {
        setReference(ref, specificationOf(table, ctx))
        return true
      } catch (error) {
        if (error instanceof NetThrow || error instanceof TerminatingError) return false
        throw error
      }
    },
  },
  create: (_, [given], ctx) => {
    const base = baseOf(given)
    if (base instanceof PSDictionary) return specificationOf(base, ctx)
    const made = new ModuleSpecification()
    if (base === undefined) return made
    if (base === null || base === '')
      throwNet(
        base === null ? 'System.ArgumentNullException' : 'System.ArgumentException',
        base === null
          ? "Value cannot be null. (Parameter 'moduleName')"
          : "The value cannot be an empty string. (Parameter 'moduleName')",
      )
    made.name = String(base)
    return made
  },
})

addMetadata(`#class ${typeName}Comparer :System.Object @26
bool Equals(${typeName} x, ${typeName} y)
int GetHashCode(${typeName} obj)
${typeName}Comparer new()
`)
implement(`${typeName}Comparer`, {
  call: {
    Equals: (_, [a, b]) =>
      a === b || (a instanceof ModuleSpecification && b instanceof ModuleSpecification && a.equals(b)),
    GetHashCode: (_, [one]) => {
      let hash = 0
      for (const char of one === null ? '' : String(one)) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) | 0
      return hash
    },
  },
  create: (_, _args, _ctx, call) => ({ netType: call.type }),
})
