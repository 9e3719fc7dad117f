import { CmdletInfo } from './runtime/command-info.ts'
import { installCommands, installVariables, type SessionFacts } from './runtime/defaults.ts'
import { Modules } from './runtime/modules.ts'
import { Programs } from './providers/programs.ts'
import { noPrograms } from './runtime/native.ts'
import { Runspace } from './runtime/runspace.ts'
import type { Meter } from './runtime/task.ts'
import { cmdletDefinitions } from './commands/index.ts'
import './completion/install.ts'
import './formatting/ps-style-types.ts'
import { installTypes } from './types/index.ts'
import './types/built-in-type-data.ts'
import './types/foreign-type-data.ts'
import './types/host-types.ts'
import './types/language-types.ts'
import './types/ps-parser.ts'
import './types/job-types.ts'
import './types/powershell-types.ts'
import './types/type-accelerators.ts'
import './types/event-types.ts'
import './types/record-types.ts'
import './types/session/parts.ts'
import './types/session/invocation-info.ts'
import './types/session/ps-cmdlet.ts'
import './types/session/parameter-metadata.ts'
import './types/session/command-info.ts'
import './types/session/parameter-set-info.ts'
import './types/session/proxy-command.ts'
import './types/session/ps-variable.ts'
import './types/session/session-state.ts'
import './types/session/script-block.ts'
import './types/session/ps-module-info.ts'
import './types/session/module-specification.ts'
import './types/session/static-binder.ts'
import { SenderInfo } from './types/sender-types.ts'
import { addBareMetadata } from './types/type-loader.ts'
import { openProviders } from './providers/index.ts'
import { installPlan } from './plan-opening.ts'
import { Visibility } from './visibility.ts'
import type { SessionPlan } from '../configurations/session-plan.ts'
import type { CmdletDefinition } from './commands/cmdlet.ts'
import type { EngineFacts, Options } from './run.ts'

const cmdlets = new Map<string, CmdletInfo>()
for (const definition of cmdletDefinitions)
  cmdlets.set(definition.name.toLowerCase(), new CmdletInfo(definition))

// the class behind each cmdlet is a type, though nothing of it is here but its name
addBareMetadata(
  cmdletDefinitions
    .map(({ typeName }) => `#class ${typeName} :System.Management.Automation.PSCmdlet @26\n`)
    .join(''),
)

const none: ReadonlyMap<string, CmdletInfo> = new Map()
const factsOf = new WeakMap<Runspace, SessionFacts>()

/** The engine's own, shared by all sessions, and the operator's. */
function cmdletsOf(plan: SessionPlan, more: readonly CmdletDefinition[]): ReadonlyMap<string, CmdletInfo> {
  const own = plan.sessionType === 'Empty' ? none : cmdlets
  if (more.length === 0) return own
  const all = new Map(own)
  for (const definition of more) all.set(definition.name.toLowerCase(), new CmdletInfo(definition))
  return all
}

export function openSession(engine: EngineFacts, options: Options, meter: Meter): Runspace {
  installTypes()
  const { plan } = options
  const rs = new Runspace({
    plan,
    id: options.runspaceId,
    meter,
    cmdlets: cmdletsOf(plan, engine.cmdletsOf?.(plan) ?? []),
    now: engine.now,
    random: engine.random,
    userName: engine.userName,
    computerName: engine.computerName,
    processId: engine.processId,
    sleep: engine.sleep,
  })
  rs.heapPressure = engine.heapPressure
  rs.objectText = engine.objectText
  rs.modules = new Modules(rs)
  for (const { module } of engine.cmdletsOf?.(plan) ?? []) rs.modules.builtIn.add(module)
  rs.native = plan.nativeCommands ? new Programs(rs, options.programs, engine.after) : noPrograms
  rs.providers = openProviders(rs, [...engine.environment, ...Object.entries(plan.environmentVariables)])
  rs.modules.opened()
  const facts: SessionFacts = {
    osDescription: engine.osDescription,
    homeDirectory: plan.homeDirectory,
    processId: engine.processId,
    psHome: '/opt/microsoft/powershell/7',
    senderInfo: new SenderInfo(options.sender, plan),
  }
  factsOf.set(rs, facts)
  installVariables(rs, facts)
  const visibility = new Visibility(plan)
  if (plan.sessionType !== 'Empty') installCommands(rs)
  installPlan(rs, visibility)
  if (!visibility.isOpen) rs.visibility = visibility
  return rs
}

/** RESET_RUNSPACE_STATE: the variables of a new session. */
openSession.variables = (rs: Runspace): void => {
  const facts = factsOf.get(rs)
  if (facts !== undefined) installVariables(rs, facts)
}
