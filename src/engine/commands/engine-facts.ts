/** What the engine says of itself: experimental features, subsystems, runspaces, host processes, Set-PSDebug. */
import { implement } from '../types/surface.ts'
import { PSArray, PSList } from '../../objects/collections.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { failure } from '../runtime/failure.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { wildcard } from '../runtime/wildcard.ts'
import { type NetRecord, recordType } from '../types/net-record.ts'
import { RunspaceObject } from '../runtime/powershell-object.ts'
import { resolveTypeName } from '../types/resolve.ts'
import { genericType } from '../types/surface.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { strings } from './file-input.ts'

const named = (c: CmdletContext): string[] => (c.has('Name') ? strings(c.p.Name) : ['*'])

// --- experimental features: this engine has those of 7.6.5 by name, none is on

const features = [
  ['PSLoadAssemblyFromNativeCode', 'Expose an API to allow assembly loading from native code'],
  ['PSProfileDSCResource', 'DSC v3 resources for managing PowerShell profile.'],
  [
    'PSSerializeJSONLongEnumAsNumber',
    'Serialize enums based on long or ulong as an numeric value rather than the string representation when using ConvertTo-Json.',
  ],
] as const
const feature = recordType('System.Management.Automation.ExperimentalFeature', [
  'Name',
  'Description',
  'Source',
  'Enabled',
])
implement('System.Management.Automation.ExperimentalFeature', { staticCall: { IsEnabled: () => false } })
const featuresNamed = (c: CmdletContext) =>
  features.filter(([name]) => named(c).some((one) => wildcard(one).isMatch(name)))

export const getExperimentalFeature = defineCmdlet(
  { name: 'Get-ExperimentalFeature', ...declaredCmdlets['Get-ExperimentalFeature'] },
  (c) => ({
    *process() {
      for (const [name, description] of featuresNamed(c))
        yield* c.write(
          feature([
            ['Name', name],
            ['Description', description],
            ['Source', 'PSEngine'],
            ['Enabled', false],
          ]),
        )
    },
  }),
)

/** The features are the operator's: what a session would write is a file of the machine. */
const changeFeature = (name: 'Enable-ExperimentalFeature' | 'Disable-ExperimentalFeature') =>
  defineCmdlet({ name, ...declaredCmdlets[name] }, (c) => ({
    *process() {
      const found = featuresNamed(c)
      if (found.length === 0)
        yield* c.errorOf(
          'ItemNotFoundException',
          `No experimental feature was found that matched the name '${strings(c.p.Name)[0] ?? ''}'.`,
          'ObjectNotFound',
          c.p.Name,
          'sma:ItemNotFoundException',
        )
      for (const [one] of found) {
        if (!(yield* c.shouldProcess(one))) return
        yield* c.errorOf(
          'ExperimentalFeatureNotOffered',
          `The experimental feature '${one}' is not offered here: a session of this host does not change the engine it runs in.`,
          'NotImplemented',
          one,
          'sma:PSNotSupportedException',
        )
      }
    },
  }))
export const enableExperimentalFeature = changeFeature('Enable-ExperimentalFeature')
export const disableExperimentalFeature = changeFeature('Disable-ExperimentalFeature')

// --- subsystems: the three that 7.6 knows, nothing registered

const sma = 'System.Management.Automation.'
const subsystem = recordType(`${sma}Subsystem.SubsystemInfo`, [
  'Kind',
  'SubsystemType',
  'AllowUnregistration',
  'AllowMultipleRegistration',
  'RequiredCmdlets',
  'RequiredFunctions',
  'IsRegistered',
  'Implementations',
])
const kinds = [
  [1, 'Prediction.ICommandPredictor', true, true, []],
  [2, 'DSC.ICrossPlatformDsc', true, false, []],
  [4, 'Feedback.IFeedbackProvider', true, true, []],
] as const

function subsystems(): NetRecord[] {
  const type = (name: string) => {
    const found = resolveTypeName(name, undefined)
    if (found === undefined) throw new RangeError(`${name} is not in the table of types`)
    return found
  }
  const list = (of: string) =>
    new PSList(genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', type(of)), [])
  return kinds.map(([kind, face, unregister, many]) =>
    subsystem([
      ['Kind', new EnumValue(type(`${sma}Subsystem.SubsystemKind`), kind)],
      ['SubsystemType', type(`${sma}Subsystem.${face}`)],
      ['AllowUnregistration', unregister],
      ['AllowMultipleRegistration', many],
      ['RequiredCmdlets', list('string')],
      ['RequiredFunctions', list('string')],
      ['IsRegistered', false],
      ['Implementations', list(`${sma}Subsystem.SubsystemInfo+ImplementationInfo`)],
    ]),
  )
}

export const getPSSubsystem = defineCmdlet(
  { name: 'Get-PSSubsystem', ...declaredCmdlets['Get-PSSubsystem'] },
  (c) => ({
    *process() {
      const all = subsystems()
      if (c.has('Kind')) {
        const wanted = String(c.p.Kind)
        yield* c.writeEach(all.filter((one) => String(one.values.get('Kind')) === wanted))
      } else if (c.has('SubsystemType')) {
        const found = all.find((one) => one.values.get('SubsystemType') === c.p.SubsystemType)
        if (found === undefined)
          throw failure(
            'System.ArgumentException',
            `The specified subsystem type '${c.rs.text(c.p.SubsystemType)}' is unknown.`,
            { type: 'System.ArgumentException', category: 'NotSpecified' },
          )
        yield* c.write(found)
      } else yield* c.writeEach(all)
    },
  }),
)

// --- runspaces: a session sees its own

function runspacesNamed(c: CmdletContext): unknown[] {
  const own = new RunspaceObject(c.rs, undefined, c.rs.engine)
  const items = (value: unknown): unknown[] => (value instanceof PSArray ? value.items : [])
  if (c.has('Id'))
    return items(c.p.Id)
      .filter((one) => Number(one) === 1)
      .map(() => own)
  if (c.has('InstanceId'))
    return items(c.p.InstanceId)
      .filter((one) => String(one) === String(own.instanceId))
      .map(() => own)
  return named(c).some((one) => wildcard(one).isMatch(own.name)) ? [own] : []
}

export const getRunspace = defineCmdlet(
  { name: 'Get-Runspace', ...declaredCmdlets['Get-Runspace'] },
  (c) => ({ process: () => c.writeEach(runspacesNamed(c)) }),
)

/** Other processes that one could enter: this host's is shared and offers no way in. */
export const getPSHostProcessInfo = defineCmdlet(
  { name: 'Get-PSHostProcessInfo', ...declaredCmdlets['Get-PSHostProcessInfo'] },
  () => ({ process: () => undefined }),
)

/** As Exit-PSSession: the client goes back to where it came from. */
export const exitPSHostProcess = defineCmdlet(
  { name: 'Exit-PSHostProcess', ...declaredCmdlets['Exit-PSHostProcess'] },
  (c) => ({
    process() {
      c.rs.io.client.send('PopRunspace', [])
    },
  }),
)

// --- Set-PSDebug

function strict(rs: Runspace, level: number | undefined): void {
  rs.global.top.strictMode = level
}

export const setPSDebug = defineCmdlet({ name: 'Set-PSDebug', ...declaredCmdlets['Set-PSDebug'] }, (c) => ({
  begin() {
    if (c.p.Off === true) return strict(c.rs, undefined)
    if (c.p.Step === true || Number(c.p.Trace ?? 0) > 0)
      throw failure(
        'TracingNotOffered',
        'Set-PSDebug -Trace and -Step are not offered here: this host has no debugger. -Strict and -Off are.',
        { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
      )
    if (c.has('Strict')) strict(c.rs, c.p.Strict === true ? 1 : undefined)
  },
}))
