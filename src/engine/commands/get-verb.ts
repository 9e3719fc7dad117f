/** Get-Verb */
import { NetType, registerType, T } from '../../objects/net-type.ts'
import { approvedVerbs } from '../runtime/approved-verbs.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { implement } from '../types/surface.ts'
import { addMetadata } from '../types/type-loader.ts'
import { defineCmdlet } from './cmdlet.ts'
import { strings } from './file-input.ts'
import { verbFacts } from './verb-facts.ts'

const infoName = 'System.Management.Automation.VerbInfo'
const infoType = registerType(new NetType({ fullName: infoName, kind: 'class', base: T.Object }))
addMetadata(`#class ${infoName} :System.Object @26
string Verb {get;set;}
string AliasPrefix {get;set;}
string Group {get;set;}
string Description {get;set;}`)

class VerbInfo {
  readonly verb: string
  readonly group: string
  constructor(verb: string, group: string) {
    this.verb = verb
    this.group = group
  }
  get netType(): NetType {
    return infoType
  }
}
implement(infoName, {
  get: {
    Verb: (self: VerbInfo) => self.verb,
    AliasPrefix: (self: VerbInfo) => verbFacts.get(self.verb)?.[0] ?? null,
    Group: (self: VerbInfo) => self.group,
    Description: (self: VerbInfo) => verbFacts.get(self.verb)?.[1] ?? null,
  },
})

export const getVerb = defineCmdlet(
  {
    name: 'Get-Verb',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetVerbCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097026',
    outputTypes: [infoName],
    parameters: {
      Verb: { type: 'string[]', position: 0, pipeline: true, byName: true },
      Group: {
        type: 'string[]',
        position: 1,
        pipeline: true,
        byName: true,
        validate: [{ set: Object.keys(approvedVerbs) }],
      },
    },
  },
  (c) => ({
    *process() {
      const patterns = strings(c.p.Verb).map((one) => wildcard(one))
      const groups = strings(c.p.Group).map((one) => one.toLowerCase())
      for (const [group, verbs] of Object.entries(approvedVerbs)) {
        if (groups.length > 0 && !groups.includes(group.toLowerCase())) continue
        for (const verb of verbs.split(' ')) {
          if (patterns.length > 0 && !patterns.some((one) => one.isMatch(verb))) continue
          yield* c.write(new VerbInfo(verb, group))
        }
      }
    },
  }),
)
