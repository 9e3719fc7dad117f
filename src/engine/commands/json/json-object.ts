/** Microsoft.PowerShell.Commands.JsonObject: the JSON cmdlets for callers of .NET. */
import { AutomationNull } from '../../../objects/automation-null.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { TerminatingError } from '../../runtime/failure.ts'
import type { Runspace } from '../../runtime/runspace.ts'
import type { InSlices } from '../../language/in-slices.ts'
import { promptly, type Task } from '../../runtime/task.ts'
import { fuelSlice } from '../../../settings/limits.ts'
import { setReference } from '../../types/comparison-table.ts'
import { implement } from '../../types/surface.ts'
import { addMetadata, loadType } from '../../types/type-loader.ts'
import { enumOf } from '../../types/values.ts'
import { jsonDepth, objectFromJson } from './json-values.ts'
import { JsonWriter, type JsonWriting } from './writer.ts'

const name = 'Microsoft.PowerShell.Commands.JsonObject'
const context = `${name}+ConvertToJsonContext`
const objectMembers = `type GetType()
string ToString()
bool Equals(System.Object obj)
int GetHashCode()`
addMetadata(`#class ${name} static :System.Object @27
static System.Object ConvertFromJson(string input, [ref] System.Management.Automation.ErrorRecord error)
static System.Object ConvertFromJson(string input, bool returnHashtable, [ref] System.Management.Automation.ErrorRecord error)
static System.Object ConvertFromJson(string input, bool returnHashtable, System.Nullable[int] maxDepth, [ref] System.Management.Automation.ErrorRecord error)
static string ConvertToJson(System.Object objectToProcess, ${context} context)
static bool Equals(System.Object objA, System.Object objB)
static bool ReferenceEquals(System.Object objA, System.Object objB)
#struct ${context} :System.ValueType @27
int MaxDepth {get;}
Newtonsoft.Json.StringEscapeHandling StringEscapeHandling {get;}
bool EnumsAsStrings {get;}
bool CompressOutput {get;}
${objectMembers}
${context} new(int maxDepth, bool enumsAsStrings, bool compressOutput)`)

class PSJsonContext {
  readonly how: JsonWriting
  constructor(how: JsonWriting) {
    this.how = how
  }
  get netType(): NetType {
    return loadType(context) as NetType
  }
}
implement(context, {
  get: {
    MaxDepth: (self: PSJsonContext) => self.how.depth,
    StringEscapeHandling: () => enumOf('Newtonsoft.Json.StringEscapeHandling', 0),
    EnumsAsStrings: (self: PSJsonContext) => self.how.enumsAsStrings,
    CompressOutput: (self: PSJsonContext) => self.how.compress,
  },
  create: (_, [depth, enumsAsStrings, compress]) =>
    new PSJsonContext({ depth, enumsAsStrings, compress, escape: 'Default' }),
})
implement(name, {
  staticCall: {
    // ConvertFromJson(input[, returnHashtable[, maxDepth]], out error): keys no object can have are the error, other faults are thrown
    ConvertFromJson: (_, args, ctx) => {
      const error = args.at(-1)
      const [input, asHashtable = false, depth = jsonDepth] = args.slice(0, -1)
      setReference(error, null)
      const how = { asHashtable, depth: depth ?? Number.POSITIVE_INFINITY, dateKind: 'Default' }
      return promptly(ctx, reading(objectFromJson(input, how, (bytes) => ctx.charge(bytes))), fuelSlice)

      function* reading(work: InSlices<unknown>): InSlices<unknown> {
        try {
          return yield* work
        } catch (fault) {
          if (!(fault instanceof TerminatingError)) throw fault
          setReference(error, fault.record)
          return null
        }
      }
    },
    *ConvertToJson(_, [value, { how }], ctx): Task<string> {
      return yield* new JsonWriter(ctx as Runspace, how).write(value ?? AutomationNull)
    },
  },
})
