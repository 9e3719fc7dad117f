/** Get-TimeZone */
import { type NetType, T } from '../../objects/net-type.ts'
import { textsOf } from '../providers/ask.ts'
import { itemsOf } from '../runtime/convert.ts'
import { failure } from '../runtime/failure.ts'
import { invokeMember } from '../runtime/member-calls.ts'
import { getMember } from '../runtime/members.ts'
import { getStatic } from '../runtime/static-members.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { loadType } from '../types/resolve.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { className, management } from './path-targets.ts'

const zones = (): NetType => loadType('System.TimeZoneInfo') ?? T.Object

export const getTimeZone = defineCmdlet(
  {
    name: 'Get-TimeZone',
    module: management,
    typeName: className('GetTimeZone'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096904',
    defaultSet: 'Name',
    outputTypes: ['System.TimeZoneInfo'],
    parameters: {
      Id: { type: 'string[]', sets: { Id: { mandatory: true, byName: true } } },
      ListAvailable: { type: 'switch', sets: { ListAvailable: { mandatory: true } } },
      Name: { type: 'string[]', sets: { Name: { position: 0, pipeline: true } } },
    },
  },
  (c) => ({
    *process() {
      if (c.p.ListAvailable) yield* c.writeEach(all(c))
      else if (c.has('Id')) yield* find(c, textsOf(c.p.Id), ['Id'], false)
      else if (c.has('Name')) yield* find(c, textsOf(c.p.Name), ['StandardName', 'DaylightName'], true)
      else yield* c.write(getStatic(zones(), 'Local', c.rs))
    },
  }),
)

const all = (c: CmdletContext): readonly unknown[] =>
  itemsOf(invokeMember(zones(), 'GetSystemTimeZones', [], c.rs, { static: true })) ?? []

function* find(c: CmdletContext, names: readonly string[], members: readonly string[], byPattern: boolean) {
  for (const name of names) {
    const pattern = wildcard(name)
    const found = all(c).filter((zone) =>
      members.some((member) => {
        const text = c.rs.text(getMember(zone, member, c.rs))
        return byPattern ? pattern.isMatch(text) : text.toLowerCase() === name.toLowerCase()
      }),
    )
    if (found.length > 0) yield* c.writeEach(found)
    else
      yield* c.error(
        failure(
          'TimeZoneNotFound',
          `The time zone ${byPattern ? 'name' : 'ID'} '${name}' was not found on the local computer.`,
          {
            type: 'System.TimeZoneNotFoundException',
            category: 'InvalidArgument',
            target: byPattern ? 'Name' : 'Id',
          },
        ),
      )
  }
}
