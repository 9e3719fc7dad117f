/** Who may open a session: security descriptors as PowerShell writes them, what their SIDs mean here, access modes. */
import fc from 'fast-check'
import t from 'tap'
import type { Principal } from '../../src/auth/principal.ts'
import {
  accountsOf,
  configurationFromSettings,
  createSessionConfigurations,
} from '../../src/configurations/registry.ts'
import { microsoftPowerShell } from '../../src/configurations/builtin.ts'
import { sessionConfigurationFile } from '../../src/configurations/configuration-file.ts'
import type { FilePlan } from '../../src/configurations/file-plan.ts'
import { createResolvePlan } from '../../src/configurations/resolve.ts'
import {
  mayEnter,
  readSecurityDescriptor,
  SddlError,
  sidOf,
} from '../../src/configurations/security-descriptor.ts'
import type { SessionConfigurationSettings } from '../../src/settings/schema.ts'
import { Settings } from '../../src/settings/schema.ts'
import { withDefaults } from '../../src/settings/schema-walk.ts'

// PowerShell 7.6: CustomShellCommands.cs, PSSessionConfigurationCommandBase and SessionStateUtils
const audit = 'S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)'
const local = `O:NSG:BAD:P(D;;GA;;;NU)(A;;GA;;;BA)(A;;GA;;;RM)(A;;GA;;;IU)${audit}`
const remote = `O:NSG:BAD:P(A;;GA;;;BA)(A;;GA;;;RM)(A;;GA;;;IU)${audit}`
const twoFactors =
  'O:NSG:BAD:P(XA;;GA;;;BA;((Member_of {SID(S-1-5-21-1-2-3-1001)} || Member_of {SID(S-1-5-21-1-2-3-1002)}) && ' +
  `(Member_of {SID(S-1-5-21-1-2-3-1003)} || Member_of {SID(S-1-5-32-547)})))${audit}`

const of = (settings: object, accounts: object = {}) => {
  const filled = withDefaults(
    Settings,
    {
      listeners: { http: { protocol: 'http', port: 0 } },
      endpoints: { wsman: { type: 'wsman', authentication: { basic: {} }, configurations: ['Desk'] } },
      configurations: { Desk: settings },
      accounts,
    },
    (text) => text,
  ) as Settings
  const desk = filled.configurations['Desk'] as SessionConfigurationSettings
  return createResolvePlan(
    createSessionConfigurations([configurationFromSettings('Desk', desk, undefined, accountsOf(filled))]),
  )
}
const user = (groups: string[] = [], changes: Partial<Principal> = {}): Principal => ({
  name: 'alice',
  scheme: 'Basic',
  tenant: '',
  groups,
  ...changes,
})
const opens = (resolve: ReturnType<typeof of>, principal: Principal, here = false): string => {
  try {
    resolve({ principal, configurationName: 'Desk', connectionString: '', local: here })
    return 'opens'
  } catch (error) {
    return (error as Error).name
  }
}

t.test('the descriptors that PowerShell gives new configurations', async (t) => {
  const far = of({ securityDescriptorSddl: remote })
  t.equal(opens(far, user(['administrators'])), 'opens')
  t.equal(opens(far, user(['Remote Management Users'])), 'opens', 'a group, without case')
  t.equal(opens(far, user()), 'AccessDeniedError')
  t.equal(opens(far, user(), true), 'opens', 'INTERACTIVE is whoever is on this machine')
  const near = of({ securityDescriptorSddl: local })
  t.equal(opens(near, user(['administrators'])), 'AccessDeniedError', 'NETWORK is denied first')
  t.equal(opens(near, user(['administrators']), true), 'opens')
})

t.test('conditional entries, as PowerShell writes RequiredGroups', async (t) => {
  const sids = Object.fromEntries(
    [1001, 1002, 1003].map((n) => [`S-1-5-21-1-2-3-${n}`, { groups: [`g${n}`] }]),
  )
  const resolve = of({ securityDescriptorSddl: twoFactors }, sids)
  t.equal(opens(resolve, user(['administrators', 'g1001', 'g1003'])), 'opens')
  t.equal(opens(resolve, user(['administrators', 'g1002', 'power users'])), 'opens')
  t.equal(opens(resolve, user(['administrators', 'g1001', 'g1002'])), 'AccessDeniedError')
  t.equal(opens(resolve, user(['g1001', 'g1003'])), 'AccessDeniedError')
})

t.test('the order of entries decides, and only those that speak of entering', async (t) => {
  const has =
    (...sids: string[]) =>
    (sid: string) =>
      sids.map(sidOf).includes(sid)
  const enter = (dacl: string, ...sids: string[]) =>
    mayEnter(readSecurityDescriptor(`O:BAG:BAD:${dacl}`), has(...sids))
  t.ok(enter('(A;;GA;;;BU)(D;;GA;;;BU)', 'BU'))
  t.notOk(enter('(D;;GX;;;BU)(A;;GA;;;BU)', 'BU'))
  t.notOk(enter('(A;;GR;;;BU)', 'BU'), 'to read is not to enter')
  t.ok(enter('(A;;GXGR;;;BU)', 'BU'))
  t.ok(enter('(A;;0x10000000;;;BU)', 'BU'))
  t.notOk(enter('(A;OICIIO;GA;;;BU)', 'BU'), 'inherit only')
  t.notOk(enter('P', 'BA'), 'an empty list is nobody')
  t.ok(enter('(XA;;GA;;;BU;(!(Member_of {SID(BG)})))', 'BU'))
  t.notOk(enter('(XA;;GA;;;BU;(Member_of_Any {SID(BG), SID(PU)}))', 'BU'))
  t.ok(enter('(XA;;GA;;;BU;(Not_Member_of {SID(BG), SID(PU)}))', 'BU', 'BG'), 'not in both of them')
})

t.test('what cannot be kept is refused with its reason', async (t) => {
  for (const [sddl, why] of [
    ['O:NSG:BA', /no D: part/],
    ['D:NO_ACCESS_CONTROL', /lets everybody in/],
    ['D:(A;;GA;;;XX)', /XX is no SID/],
    ['D:(A;;GA;;;BA', /not closed/],
    ['D:(OA;;GA;;;BA)', /type OA/],
    ['D:(A;;FA;;;BA)', /right FA/],
    ['D:(A;;0x1f01ff;;;BA)', /generic rights/],
    ['D:(XA;;GA;;;BA;(@User.Title == "x"))', /operator/],
    ['D:(A;;GA;;;BA;(Member_of {SID(BA)}))', /XA/],
    ['X:', /O:, G:, D: or S:/],
  ] as const)
    t.throws(() => readSecurityDescriptor(sddl), { name: 'SddlError', message: why }, sddl)
  t.throws(() => of({ securityDescriptorSddl: 'D:(A;;GA;;;DA)' }), {
    message: /DA stands for nobody.*accounts, DA/,
  })
  t.equal(
    opens(of({ securityDescriptorSddl: 'D:(A;;GA;;;DA)' }, { DA: { users: ['alice'] } }), user()),
    'opens',
  )
})

t.test('any text is a descriptor or refused: nothing else is thrown', async (t) => {
  const piece = fc.constantFrom(
    'O:',
    'G:',
    'D:',
    'S:',
    'P',
    '(',
    ')',
    ';',
    'A',
    'XA',
    'D',
    'GA',
    'BA',
    'S-1-5-32-544',
    'Member_of',
    '{',
    '}',
    'SID',
    '&&',
    '||',
    '!',
    ' ',
    ',',
    'é',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      try {
        readSecurityDescriptor(pieces.join(''))
        return true
      } catch (error) {
        return error instanceof SddlError
      }
    }),
    { numRuns: 2000 },
  )
})

t.test("roles and required groups go by Windows' names, by SIDs and by what the settings say", async (t) => {
  const definition = (text: string) => sessionConfigurationFile(text, '/etc/desk.pssc')
  const groups = definition(
    "@{ RequiredGroups = @{ And = 'BUILTIN\\Administrators', @{ Or = 'S-1-5-32-580', 'CORP\\Operators' } } }",
  )
  const configuration = (accounts: object) => ({
    ...microsoftPowerShell,
    groups: ['staff'],
    accounts: accountsOf({ accounts } as Settings),
    file: { definition: groups, planFor: () => ({}) as FilePlan, texts: new Map<string, string>() },
  })
  const resolve = (accounts: object) =>
    createResolvePlan(createSessionConfigurations([{ ...configuration(accounts), name: 'Desk' }]))
  const mapped = { 'corp\\operators': { users: ['alice'], groups: [] } }
  t.equal(opens(resolve({}), user(['staff', 'administrators'])), 'AccessDeniedError')
  t.equal(opens(resolve({}), user(['staff', 'administrators', 'remote management users'])), 'opens')
  t.equal(opens(resolve(mapped), user(['staff', 'administrators'])), 'opens')
  t.equal(opens(resolve(mapped), user(['staff'])), 'AccessDeniedError')
  t.equal(
    opens(resolve({}), user(['staff', 'administrators', 'CORP\\Operators'])),
    'opens',
    'a name of its own',
  )
})

t.test('access modes: disabled is nobody, Local is this machine', async (t) => {
  t.equal(opens(of({ groups: ['staff'], enabled: false }), user(['staff'])), 'AccessDeniedError')
  const near = of({ groups: ['staff'], accessMode: 'Local' })
  t.equal(opens(near, user(['staff'])), 'LocalOnlyError')
  t.equal(opens(near, user(['staff']), true), 'opens')
  t.equal(opens(near, user(), true), 'AccessDeniedError')
})
