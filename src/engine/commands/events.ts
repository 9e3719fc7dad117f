/** Events: made, fetched, waited for, subscribed to. The family shares the session's queue (runtime/events.ts). */
import type { PSArray } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { typeOf } from '../../objects/type-of.ts'
import { EventArgs, eventsOf, type Subscriber } from '../runtime/events.ts'
import { fail, failure } from '../runtime/failure.ts'
import { eventNamed, listen } from '../runtime/object-events.ts'
import type { ScriptBlock } from '../runtime/script-block.ts'
import { type Task, Wait } from '../runtime/task.ts'
import { WildcardPattern } from '../runtime/wildcard.ts'
import { newGuid } from '../types/system/guid.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'

const module = 'Microsoft.PowerShell.Utility'
const typeName = (name: string): string => `Microsoft.PowerShell.Commands.${name}Command`
const isPattern = (text: string): boolean => /[*?[]/.test(text)

function notFound(c: CmdletContext, id: string, message: string): Task<void> {
  return c.errorOf(id, message, 'InvalidArgument', null, 'System.ArgumentException')
}

/** Events by name or number; all where neither was asked for. */
function* eventsNamed(c: CmdletContext, all: boolean): Task<EventArgs[]> {
  const { events } = eventsOf(c.rs)
  if (c.parameterSet === 'ById' || c.parameterSet === 'ByIdentifier') {
    const id = Number(c.p.EventIdentifier)
    const found = events.filter((one) => one.id === id)
    if (found.length === 0)
      yield* notFound(c, 'INVALID_EVENT_IDENTIFIER', `Event with identifier '${id}' does not exist.`)
    return found
  }
  const name = c.p.SourceIdentifier as string | undefined
  if (name === undefined) return all ? [...events] : []
  const pattern = new WildcardPattern(name, true)
  const found = events.filter((one) => pattern.isMatch(one.facts.source))
  if (found.length === 0 && !isPattern(name))
    yield* notFound(c, 'INVALID_SOURCE_IDENTIFIER', `Event with source identifier '${name}' does not exist.`)
  return found
}

export const getEvent = defineCmdlet(
  {
    name: 'Get-Event',
    module,
    typeName: typeName('GetEvent'),
    defaultSet: 'BySource',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097014',
    outputTypes: ['System.Management.Automation.PSEventArgs'],
    parameters: {
      SourceIdentifier: {
        type: 'string',
        sets: { BySource: { position: 0, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      EventIdentifier: {
        type: 'int',
        aliases: ['Id'],
        sets: { ById: { mandatory: true, position: 0, byName: true } },
      },
    },
  },
  (c) => ({
    *process() {
      yield* eventsOf(c.rs).runActions(c.frame)
      yield* c.writeEach(yield* eventsNamed(c, true))
    },
  }),
)

export const removeEvent = defineCmdlet(
  {
    name: 'Remove-Event',
    module,
    typeName: typeName('RemoveEvent'),
    defaultSet: 'BySource',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096715',
    parameters: {
      SourceIdentifier: {
        type: 'string',
        sets: { BySource: { mandatory: true, position: 0 } },
      },
      EventIdentifier: {
        type: 'int',
        sets: { ByIdentifier: { mandatory: true, position: 0, byName: true } },
      },
    },
  },
  (c) => ({
    *process() {
      // an event from the pipeline is the one that is meant, whatever others have its name
      const given = c.expectsInput ? baseOf(c.input) : undefined
      for (const one of given instanceof EventArgs ? [given] : yield* eventsNamed(c, false))
        if (yield* c.shouldProcess(`Event '${one.facts.source}'`, 'Remove')) eventsOf(c.rs).remove(one)
    },
  }),
)

export const newEvent = defineCmdlet(
  {
    name: 'New-Event',
    module,
    typeName: typeName('NewEvent'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096708',
    outputTypes: ['System.Management.Automation.PSEventArgs'],
    parameters: {
      SourceIdentifier: { type: 'string', mandatory: true, position: 0 },
      Sender: { type: 'psobject', position: 1 },
      EventArguments: { type: 'psobject[]', position: 2 },
      MessageData: { type: 'psobject', position: 3 },
    },
  },
  (c) => ({
    *end() {
      const args = c.p.EventArguments as PSArray | undefined
      const manager = eventsOf(c.rs)
      const event = manager.raise({
        source: c.p.SourceIdentifier as string,
        sender: c.p.Sender ?? null,
        args: args ? args.items.map(baseOf) : [],
        sourceEventArgs: null,
        data: c.p.MessageData ?? null,
      })
      yield* manager.runActions(c.frame)
      yield* c.write(event)
    },
  }),
)

export const waitEvent = defineCmdlet(
  {
    name: 'Wait-Event',
    module,
    typeName: typeName('WaitEvent'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097042',
    outputTypes: ['System.String'],
    parameters: {
      SourceIdentifier: { type: 'string', position: 0, byName: true },
      Timeout: { type: 'int', aliases: ['TimeoutSec'], validate: [{ range: [-1, 2147483647] }] },
    },
  },
  (c) => ({
    *process() {
      const manager = eventsOf(c.rs)
      const pattern = c.has('SourceIdentifier')
        ? new WildcardPattern(c.p.SourceIdentifier as string, true)
        : undefined
      const seconds = c.has('Timeout') ? Number(c.p.Timeout) : -1
      const end = c.rs.now() + seconds * 1000
      for (;;) {
        yield* manager.runActions(c.frame)
        const found = manager.events.find((one) => pattern === undefined || pattern.isMatch(one.facts.source))
        if (found) {
          yield* c.write(found)
          return
        }
        const left = end - c.rs.now()
        if (seconds >= 0 && left <= 0) return
        yield new Wait(seconds < 0 ? manager.changed() : Promise.race([manager.changed(), c.rs.sleep(left)]))
      }
    },
  }),
)

// --- subscriptions

const subscribing: Record<string, ParameterSpec> = {
  SourceIdentifier: { type: 'string' },
  Action: { type: 'scriptblock', position: 101 },
  MessageData: { type: 'psobject' },
  SupportEvent: { type: 'switch' },
  Forward: { type: 'switch' },
  MaxTriggerCount: { type: 'int' },
}

/** @returns what the command writes: the job of its action */
function* subscribe(
  c: CmdletContext,
  source: string,
  object: unknown,
  eventName: string | null,
): Task<Subscriber> {
  if (eventName === null && c.p.Forward !== true && c.p.Action === undefined)
    throw failure('ACTION_MANDATORY_FOR_LOCAL', 'Action must be specified for non-forwarded events.', {
      type: 'System.ArgumentException',
      category: 'InvalidArgument',
    })
  if (c.p.Forward === true)
    fail(
      'ForwardNotSupported',
      'Forwarding events to the client is not supported by this PowerShell engine yet.',
      {
        type: 'sma:PSNotSupportedException',
        category: 'NotImplemented',
      },
    )
  const made = eventsOf(c.rs).subscribe({
    source,
    object,
    eventName,
    action: c.p.Action as ScriptBlock | undefined,
    data: c.p.MessageData ?? null,
    support: c.p.SupportEvent === true,
    triggersMax: Number(c.p.MaxTriggerCount ?? 0),
  })
  if (made.job && c.p.SupportEvent !== true) yield* c.write(made.job)
  return made
}

export const registerEngineEvent = defineCmdlet(
  {
    name: 'Register-EngineEvent',
    module,
    typeName: 'Microsoft.PowerShell.Commands.RegisterEngineEventCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097128',
    outputTypes: ['System.Management.Automation.PSEventJob'],
    parameters: {
      ...subscribing,
      SourceIdentifier: { type: 'string', mandatory: true, position: 100 },
    },
  },
  (c) => ({
    *end() {
      yield* subscribe(c, c.p.SourceIdentifier as string, null, null)
    },
  }),
)

export const registerObjectEvent = defineCmdlet(
  {
    name: 'Register-ObjectEvent',
    module,
    typeName: typeName('RegisterObjectEvent'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096714',
    outputTypes: ['System.Management.Automation.PSEventJob'],
    parameters: {
      InputObject: { type: 'psobject', mandatory: true, position: 0 },
      EventName: { type: 'string', mandatory: true, position: 1 },
      ...subscribing,
      SourceIdentifier: { type: 'string', position: 100 },
    },
  },
  (c) => ({
    *end() {
      const object = baseOf(c.p.InputObject) as object
      const type = typeOf(object)
      const name = type && eventNamed(type, c.p.EventName as string)
      if (name === undefined) {
        yield* c.errorOf(
          'INVALID_REGISTRATION',
          `Cannot register for the specified event. An event with the name '${String(c.p.EventName)}' does not exist. (Parameter 'eventName')`,
          'InvalidArgument',
          object,
          'System.ArgumentException',
        )
        return
      }
      const source = (c.p.SourceIdentifier as string | undefined) ?? String(newGuid(c.rs))
      if (eventsOf(c.rs).subscribers.some((one) => one.facts.source.toLowerCase() === source.toLowerCase())) {
        yield* c.errorOf(
          'SUBSCRIBER_EXISTS',
          `Cannot subscribe to the specified event. A subscriber with the source identifier '${source}' already exists.`,
          'InvalidArgument',
          object,
          'System.ArgumentException',
        )
        return
      }
      const subscriber = yield* subscribe(c, source, object, name)
      subscriber.stopListening = listen(object, name, (args) => {
        eventsOf(c.rs).raise(
          {
            source,
            sender: args[0] ?? null,
            args,
            sourceEventArgs: args[1] ?? null,
            data: subscriber.facts.data,
          },
          subscriber,
        )
      })
    },
  }),
)

/** Subscriptions by name or number. */
function* subscribersNamed(c: CmdletContext, missing: string): Task<Subscriber[]> {
  const { subscribers } = eventsOf(c.rs)
  const shown = subscribers.filter((one) => c.p.Force === true || !one.facts.support)
  if (c.parameterSet === 'ById') {
    const id = Number(c.p.SubscriptionId)
    const found = shown.filter((one) => one.id === id)
    if (found.length === 0)
      yield* notFound(
        c,
        'INVALID_SUBSCRIPTION_IDENTIFIER',
        `Event subscription with identifier '${id}' does not exist.`,
      )
    return found
  }
  const name = c.p.SourceIdentifier as string | undefined
  if (name === undefined) return shown
  const pattern = new WildcardPattern(name, true)
  const found = shown.filter((one) => pattern.isMatch(one.facts.source))
  if (found.length === 0 && !isPattern(name))
    yield* notFound(
      c,
      'INVALID_SOURCE_IDENTIFIER',
      `Event subscription with ${missing} '${name}' does not exist.`,
    )
  return found
}

export const getEventSubscriber = defineCmdlet(
  {
    name: 'Get-EventSubscriber',
    module,
    typeName: typeName('GetEventSubscriber'),
    defaultSet: 'BySource',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096607',
    outputTypes: ['System.Management.Automation.PSEventSubscriber'],
    parameters: {
      SourceIdentifier: {
        type: 'string',
        sets: { BySource: { position: 0, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      SubscriptionId: {
        type: 'int',
        aliases: ['Id'],
        sets: { ById: { mandatory: true, position: 0, byName: true } },
      },
      Force: { type: 'switch', position: 1 },
    },
  },
  (c) => ({
    *process() {
      yield* c.writeEach(yield* subscribersNamed(c, 'source identifier'))
    },
  }),
)

export const unregisterEvent = defineCmdlet(
  {
    name: 'Unregister-Event',
    module,
    typeName: typeName('UnregisterEvent'),
    defaultSet: 'BySource',
    supportsShouldProcess: true,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097037',
    parameters: {
      SourceIdentifier: {
        type: 'string',
        sets: { BySource: { mandatory: true, position: 0, byName: true } },
      },
      SubscriptionId: { type: 'int', sets: { ById: { mandatory: true, position: 0, byName: true } } },
      Force: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      for (const one of yield* subscribersNamed(c, 'identifier'))
        if (yield* c.shouldProcess(`Event subscription '${one.facts.source}'`, 'Unsubscribe'))
          eventsOf(c.rs).unsubscribe(one)
    },
  }),
)
