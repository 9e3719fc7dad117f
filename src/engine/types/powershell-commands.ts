/** `$ps.Commands`: what a `[powershell]` is to run, as a script builds and reads it. */
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { CommandSpec } from '../run.ts'
import type { CommandInfo } from '../runtime/command-info.ts'
import { PowerShellObject } from '../runtime/powershell-object.ts'
import type { Runspace } from '../runtime/runspace.ts'
import { implement } from './surface.ts'
import { loadType } from './type-loader.ts'
import { argumentNull } from './values.ts'

const sma = 'System.Management.Automation.'
const named = (name: string): NetType => loadType(sma + name) ?? T.Object

type Arg = CommandSpec['args'][number]

class CommandParameter {
  readonly name: string | undefined
  readonly value: unknown
  constructor(name: string | undefined, value: unknown) {
    this.name = name
    this.value = value
  }
  get netType(): NetType {
    return named('Runspaces.CommandParameter')
  }
}
implement(`${sma}Runspaces.CommandParameter`, {
  get: {
    Name: (self: CommandParameter) => self.name ?? null,
    Value: (self: CommandParameter) => self.value,
  },
  create: (_, args) => new CommandParameter(args[0] as string, args.length > 1 ? args[1] : null),
})

/** One command of a pipeline being built. */
export class CommandObject {
  readonly text: string
  readonly isScript: boolean
  readonly useLocalScope: boolean | undefined
  readonly args: readonly Arg[]
  readonly isEnd: boolean
  constructor(
    text: string,
    isScript: boolean,
    useLocalScope: boolean | undefined,
    args: readonly Arg[],
    isEnd: boolean,
  ) {
    this.text = text
    this.isScript = isScript
    this.useLocalScope = useLocalScope
    this.args = args
    this.isEnd = isEnd
  }
  get netType(): NetType {
    return named('Runspaces.Command')
  }
  toString(): string {
    return this.text
  }
}
implement(`${sma}Runspaces.Command`, {
  get: {
    CommandText: (self: CommandObject) => self.text,
    IsScript: (self: CommandObject) => self.isScript,
    UseLocalScope: (self: CommandObject) => self.useLocalScope === true,
    IsEndOfStatement: (self: CommandObject) => self.isEnd,
    CommandOrigin: () => new EnumValue(named('CommandOrigin'), 0),
    MergeUnclaimedPreviousCommandResults: () => new EnumValue(named('Runspaces.PipelineResultTypes'), 0),
    Parameters: (self: CommandObject) =>
      new PSList(
        named('Runspaces.CommandParameterCollection'),
        self.args.map((one) => new CommandParameter(one.name, one.value)),
      ),
  },
  create: (_, [text, isScript, local]) =>
    new CommandObject(
      text as string,
      isScript === true,
      local === undefined ? undefined : local === true,
      [],
      false,
    ),
  call: { ToString: (self: CommandObject) => self.text },
})

const addNamed = (self: PowerShellObject, command: unknown, local: unknown): PowerShellObject =>
  self.add(typeof command === 'string' ? command : (command as CommandInfo).name, false, local === true)

/** `$ps.Commands` */
export class Commands {
  readonly owner: PowerShellObject
  constructor(owner: PowerShellObject) {
    this.owner = owner
  }
  get netType(): NetType {
    return named('PSCommand')
  }
}
export const adders = {
  AddCommand: (self: PowerShellObject, [command, local]: unknown[]) => {
    if (!(command instanceof CommandObject)) return addNamed(self, command, local)
    self.add(command.text, command.isScript, command.useLocalScope === true)
    for (const { name, value } of command.args) self.addArgument(name, value)
    return self
  },
  AddScript: (self: PowerShellObject, [script, local]: unknown[]) => {
    if (script === null) argumentNull('script')
    return self.add(script as string, true, local === true)
  },
  AddParameter: (self: PowerShellObject, args: unknown[]) =>
    self.addArgument(args[0] as string, args.length > 1 ? args[1] : true),
  AddParameters(self: PowerShellObject, [given]: unknown[]) {
    const base = baseOf(given)
    if (base instanceof PSDictionary)
      for (const { key, value } of base.entries()) self.addArgument(String(key), value)
    else
      for (const value of base instanceof PSArray || base instanceof PSList ? base.items : [])
        self.addArgument(undefined, value)
    return self
  },
  AddArgument: (self: PowerShellObject, [value]: unknown[]) => self.addArgument(undefined, value),
  AddStatement: (self: PowerShellObject) => self.addStatement(),
}
implement(`${sma}PSCommand`, {
  get: {
    Commands: (self: Commands) =>
      new PSList(
        named('Runspaces.CommandCollection'),
        self.owner.statements.flatMap((pipeline, at, all) =>
          pipeline.map((one, i) => {
            const isEnd = i === pipeline.length - 1 && at < all.length - 1
            return new CommandObject(one.text, one.isScript, one.useLocalScope, one.args, isEnd)
          }),
        ),
      ),
  },
  call: {
    ...Object.fromEntries(
      Object.entries(adders).map(([name, add]) => [
        name,
        (self: Commands, args: unknown[]) => {
          add(self.owner, args)
          return self
        },
      ]),
    ),
    Clear: (self: Commands) => self.owner.clear(),
    Clone: (self: Commands) => {
      const copy = new PowerShellObject(self.owner.session)
      copy.take(self.owner)
      return new Commands(copy)
    },
    ToString: () => `${sma}PSCommand`,
  },
  create: (_self, _args, ctx) => new Commands(new PowerShellObject(ctx as Runspace)),
})
