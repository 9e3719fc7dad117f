/** `$Host`, `$Host.UI`, `$Host.UI.RawUI` and the values they take: the client's screen and keyboard, as far as PSRP reaches them. */
import { AutomationNull } from '../../objects/automation-null.ts'
import { PSArray, PSDictionary, PSList } from '../../objects/collections.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { EnumValue, PSChar } from '../../objects/numbers.ts'
import { PSGuid, PSVersion } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
import type { ProgressRecord } from '../../objects/records.ts'
import { convertTo } from '../runtime/convert.ts'
import type { EngineContext } from '../runtime/context.ts'
import { throwNet } from '../runtime/failure.ts'
import type { ClientHost } from '../runtime/host-io.ts'
import { type EngineObject, engineObjects } from '../runtime/intrinsics.ts'
import { currentRunspace } from '../runtime/powershell-object.ts'
import type { Runspace } from '../runtime/runspace.ts'
import type { Task } from '../runtime/task.ts'
import { registerText } from '../runtime/to-text.ts'
import { registerDefault } from './comparison-table.ts'
import { loadType } from './resolve.ts'
import { genericType, implement } from './surface.ts'
import { addMetadata, signaturesOf } from './type-loader.ts'

const sma = 'System.Management.Automation.'
const rsOf = (ctx: EngineContext): Runspace => ctx as Runspace
const type = (name: string): NetType => loadType(name) ?? T.Object
const hostVersion = new PSVersion(7, 6, 5)

// the internal classes show what their public bases have
for (const [name, base, more] of [
  [
    'InternalHost',
    'PSHost',
    'bool IsRunspacePushed {get;}\nrunspace Runspace {get;}\nvoid PushRunspace(runspace runspace)\nvoid PopRunspace()\n',
  ],
  [
    'InternalHostUserInterface',
    'PSHostUserInterface',
    'System.Collections.ObjectModel.Collection[int] PromptForChoice(string caption, string message, System.Collections.ObjectModel.Collection[System.Management.Automation.Host.ChoiceDescription] choices, System.Collections.Generic.IEnumerable[int] defaultChoices)\n',
  ],
  ['InternalHostRawUserInterface', 'PSHostRawUserInterface', ''],
] as const) {
  const lines = signaturesOf(`${sma}Host.${base}`)?.filter((line) => !line.startsWith('static ')) ?? []
  addMetadata(`#class ${sma}Internal.Host.${name} :${sma}Host.${base} @26\n${lines.join('\n')}\n${more}`)
}

const noInteraction =
  'A command that prompts the user failed because the host program or the command type does not support user interaction. Try a host program that supports user interaction, such as the PowerShell Console, and remove prompt-related commands from command types that do not support user interaction.'

const notAskable = (message: string): string =>
  `A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: ${message}`

function needScreen(ctx: EngineContext, message = noInteraction): ClientHost {
  const { io } = rsOf(ctx)
  if (!io.hasScreen) throwNet(`${sma}Host.HostException`, message)
  return io.client
}

const notRemoted = (method: string): never =>
  throwNet(
    `${sma}Remoting.PSRemotingDataStructureException`,
    `Remote host method ${method} is not implemented.`,
  )

/** The host's answer, or what went wrong there as the exception a script sees. */
function* ask(
  ctx: EngineContext,
  method: string,
  args: readonly unknown[],
  message?: unknown,
): Task<unknown> {
  needScreen(ctx, typeof message === 'string' ? notAskable(message) : noInteraction)
  return yield* rsOf(ctx).io.call(method, args)
}

const plain = (value: unknown): unknown => (value instanceof EnumValue ? Number(value.value) : value)

// --- values

export class HostPoint {
  readonly netType: NetType
  first: number
  second: number
  constructor(netType: NetType, first: number, second: number) {
    this.netType = netType
    this.first = first
    this.second = second
  }
  toString(): string {
    return `${this.first},${this.second}`
  }
}
export class HostRectangle {
  left: number
  top: number
  right: number
  bottom: number
  constructor(left: number, top: number, right: number, bottom: number) {
    this.left = left
    this.top = top
    this.right = right
    this.bottom = bottom
  }
  get netType(): NetType {
    return type(`${sma}Host.Rectangle`)
  }
  toString(): string {
    return `${this.left},${this.top} ; ${this.right},${this.bottom}`
  }
}
export class HostCell {
  character: PSChar
  foreground: EnumValue
  background: EnumValue
  cellType: EnumValue
  constructor(character: PSChar, foreground: EnumValue, background: EnumValue, cellType: EnumValue) {
    this.character = character
    this.foreground = foreground
    this.background = background
    this.cellType = cellType
  }
  get netType(): NetType {
    return type(`${sma}Host.BufferCell`)
  }
}
export class HostKey {
  readonly virtualKeyCode: number
  readonly character: PSChar
  readonly controlKeyState: EnumValue
  readonly keyDown: boolean
  constructor(virtualKeyCode: number, character: PSChar, controlKeyState: EnumValue, keyDown: boolean) {
    this.virtualKeyCode = virtualKeyCode
    this.character = character
    this.controlKeyState = controlKeyState
    this.keyDown = keyDown
  }
  get netType(): NetType {
    return type(`${sma}Host.KeyInfo`)
  }
  toString(): string {
    return `${this.virtualKeyCode},${this.character},${this.controlKeyState},${this.keyDown ? 'True' : 'False'}`
  }
}
export class ChoiceDescription {
  readonly label: string
  helpMessage: string
  constructor(label: string, helpMessage = '') {
    this.label = label
    this.helpMessage = helpMessage
  }
  get netType(): NetType {
    return type(`${sma}Host.ChoiceDescription`)
  }
}
export class FieldDescription {
  readonly name: string
  label = ''
  helpMessage = ''
  isMandatory = true
  defaultValue: unknown = null
  parameterType: NetType = T.String
  readonly attributes: PSList = new PSList(
    genericType('System.Collections.ObjectModel.Collection`1', type('System.Attribute')),
  )
  constructor(name: string) {
    this.name = name
  }
  get netType(): NetType {
    return type(`${sma}Host.FieldDescription`)
  }
}

const coordinates = (x: number, y: number): HostPoint => new HostPoint(type(`${sma}Host.Coordinates`), x, y)
const size = (width: number, height: number): HostPoint =>
  new HostPoint(type(`${sma}Host.Size`), width, height)
const color = (value: number): EnumValue => new EnumValue(type('System.ConsoleColor'), value)

const pointMembers = (first: string, second: string, make: (a: number, b: number) => HostPoint) => ({
  get: { [first]: (self: HostPoint) => self.first, [second]: (self: HostPoint) => self.second },
  set: {
    [first]: (self: HostPoint, value: number) => {
      self.first = value
    },
    [second]: (self: HostPoint, value: number) => {
      self.second = value
    },
  },
  call: { ToString: (self: HostPoint) => self.toString() },
  create: (_self: unknown, [a = 0, b = 0]: unknown[]) => make(a as number, b as number),
})
implement(`${sma}Host.Coordinates`, pointMembers('X', 'Y', coordinates))
implement(`${sma}Host.Size`, pointMembers('Width', 'Height', size))
registerDefault(type(`${sma}Host.Coordinates`), () => coordinates(0, 0))
registerDefault(type(`${sma}Host.Size`), () => size(0, 0))
implement(`${sma}Host.Rectangle`, {
  get: {
    Left: (self: HostRectangle) => self.left,
    Top: (self: HostRectangle) => self.top,
    Right: (self: HostRectangle) => self.right,
    Bottom: (self: HostRectangle) => self.bottom,
  },
  call: { ToString: (self: HostRectangle) => self.toString() },
  create: (_self, [a, b, c, d]) =>
    a instanceof HostPoint && b instanceof HostPoint
      ? new HostRectangle(a.first, a.second, b.first, b.second)
      : new HostRectangle((a as number) ?? 0, (b as number) ?? 0, (c as number) ?? 0, (d as number) ?? 0),
})
implement(`${sma}Host.BufferCell`, {
  get: {
    Character: (self: HostCell) => self.character,
    ForegroundColor: (self: HostCell) => self.foreground,
    BackgroundColor: (self: HostCell) => self.background,
    BufferCellType: (self: HostCell) => self.cellType,
  },
  create: (_self, [character, foreground, background, cellType]) =>
    new HostCell(
      (character as PSChar | undefined) ?? new PSChar(0),
      (foreground as EnumValue | undefined) ?? color(0),
      (background as EnumValue | undefined) ?? color(0),
      (cellType as EnumValue | undefined) ?? new EnumValue(type(`${sma}Host.BufferCellType`), 0),
    ),
})
implement(`${sma}Host.KeyInfo`, {
  get: {
    VirtualKeyCode: (self: HostKey) => self.virtualKeyCode,
    Character: (self: HostKey) => self.character,
    ControlKeyState: (self: HostKey) => self.controlKeyState,
    KeyDown: (self: HostKey) => self.keyDown,
  },
  call: { ToString: (self: HostKey) => self.toString() },
  create: (_self, [code, character, state, down]) =>
    new HostKey(code as number, character as PSChar, state as EnumValue, down as boolean),
})
implement(`${sma}Host.ChoiceDescription`, {
  get: {
    Label: (self: ChoiceDescription) => self.label,
    HelpMessage: (self: ChoiceDescription) => self.helpMessage,
  },
  set: {
    HelpMessage: (self: ChoiceDescription, value: string) => {
      self.helpMessage = value
    },
  },
  create: (_self, [label, help]) =>
    new ChoiceDescription(label as string, (help as string | undefined) ?? ''),
})
implement(`${sma}Host.FieldDescription`, {
  get: {
    Name: (self: FieldDescription) => self.name,
    Label: (self: FieldDescription) => self.label,
    HelpMessage: (self: FieldDescription) => self.helpMessage,
    IsMandatory: (self: FieldDescription) => self.isMandatory,
    DefaultValue: (self: FieldDescription) => self.defaultValue,
    ParameterTypeName: (self: FieldDescription) => self.parameterType.name,
    ParameterTypeFullName: (self: FieldDescription) => self.parameterType.fullName,
    ParameterAssemblyFullName: (self: FieldDescription) => self.parameterType.assemblyQualifiedName,
    Attributes: (self: FieldDescription) => self.attributes,
  },
  set: {
    Label: (self: FieldDescription, value: string) => {
      self.label = value
    },
    HelpMessage: (self: FieldDescription, value: string) => {
      self.helpMessage = value
    },
    IsMandatory: (self: FieldDescription, value: boolean) => {
      self.isMandatory = value
    },
    DefaultValue: (self: FieldDescription, value: unknown) => {
      self.defaultValue = value
    },
  },
  call: {
    SetParameterType(self: FieldDescription, [given]) {
      self.parameterType = given as NetType
      return AutomationNull
    },
  },
  create: (_self, [name]) => new FieldDescription(name as string),
})
registerText(
  type(`${sma}Host.BufferCell`),
  (value: HostCell) => `'${value.character}' ${value.foreground} ${value.background} ${value.cellType}`,
)

// --- $Host

const part = (name: 'hostUi' | 'rawUi') => (self: EngineObject) => engineObjects(self.rs)[name]

implement(`${sma}Internal.Host.InternalHost`, {
  get: {
    Name: () => 'ServerRemoteHost',
    Version: () => hostVersion,
    InstanceId: (_self, ctx) => new PSGuid(rsOf(ctx).id),
    UI: part('hostUi'),
    CurrentCulture: (_self, ctx) => rsOf(ctx).cultureObject(rsOf(ctx).culture),
    CurrentUICulture: (_self, ctx) => rsOf(ctx).cultureObject(rsOf(ctx).uiCulture),
    PrivateData: () => null,
    DebuggerEnabled: () => true,
    IsRunspacePushed: () => false,
    Runspace: (_self, ctx) => currentRunspace(rsOf(ctx)),
  },
  call: {
    SetShouldExit(_self, [code], ctx) {
      rsOf(ctx).io.client.send('SetShouldExit', [code])
      return AutomationNull
    },
    EnterNestedPrompt: () => notRemoted('EnterNestedPrompt'),
    ExitNestedPrompt: () => AutomationNull,
    // a remote host is told nothing of programs (ServerRemoteHost)
    NotifyBeginApplication: () => AutomationNull,
    NotifyEndApplication: () => AutomationNull,
    PushRunspace: () =>
      throwNet(
        `${sma}PSInvalidOperationException`,
        'Cannot enter Runspace because there is no server remote debugger available.',
      ),
    PopRunspace: (_self, _args, ctx) => tell(ctx, 'PopRunspace', []),
    ToString: () => `${sma}Internal.Host.InternalHost`,
  },
})

function tell(ctx: EngineContext, method: string, args: readonly unknown[]): unknown {
  const { io } = rsOf(ctx)
  if (io.hasScreen) io.client.send(method, args)
  return AutomationNull
}

// --- $Host.UI

type HostCall = (self: EngineObject, args: unknown[], ctx: EngineContext) => unknown
/** A call without an answer: each overload is a host method of its own. */
const sends =
  (byCount: Readonly<Record<number, string>>): HostCall =>
  (_self, args, ctx) => {
    // colours are not sent where text stays plain
    const given = args.length === 3 && rsOf(ctx).io.isPlain ? args.slice(2) : args
    const method = byCount[given.length]
    return method === undefined ? AutomationNull : tell(ctx, method, given.map(plain))
  }

const itemsOf = (value: unknown): unknown[] => {
  const base = baseOf(value)
  return base instanceof PSList || base instanceof PSArray ? base.items : []
}

function* prompt(
  ctx: EngineContext,
  caption: unknown,
  message: unknown,
  descriptions: unknown,
): Task<unknown> {
  const fields = itemsOf(descriptions).map((one) => baseOf(one) as FieldDescription)
  const answer = baseOf(
    yield* ask(
      ctx,
      'Prompt',
      [
        caption,
        message,
        fields.map((one) => ({
          name: one.name,
          label: one.label,
          parameterTypeName: one.parameterType.name,
          parameterTypeFullName: one.parameterType.fullName,
          parameterAssemblyFullName: one.parameterType.assemblyQualifiedName,
          helpMessage: one.helpMessage,
          isMandatory: one.isMandatory,
          ...(one.defaultValue !== null && { defaultValue: one.defaultValue }),
        })),
      ],
      message,
    ),
  )
  const result = new PSDictionary(
    genericType('System.Collections.Generic.Dictionary`2', T.String, T.PSObject),
    'ordinal',
  )
  if (answer instanceof PSDictionary) {
    for (const field of fields) {
      if (!answer.has(field.name)) continue
      const value = answer.get(field.name)
      result.set(field.name, value === null ? null : convertTo(value, field.parameterType, rsOf(ctx)))
    }
  }
  return result
}

function* choose(
  ctx: EngineContext,
  caption: unknown,
  message: unknown,
  choices: unknown,
  preset: unknown,
): Task<unknown> {
  const described = itemsOf(choices).map((one) => {
    const choice = baseOf(one) as ChoiceDescription
    return { label: choice.label, helpMessage: choice.helpMessage }
  })
  const several = baseOf(preset)
  if (typeof several === 'number')
    return yield* ask(ctx, 'PromptForChoice', [caption, message, described, several], message)
  const answer = yield* ask(ctx, 'PromptForChoiceMultipleSelection', [
    // a script's int[] goes as an array, any other collection as a list (stock fact 24)
    caption,
    message,
    described,
    several instanceof PSArray ? several : itemsOf(several),
  ])
  return new PSList(genericType('System.Collections.ObjectModel.Collection`1', T.Int32), itemsOf(answer))
}

implement(`${sma}Internal.Host.InternalHostUserInterface`, {
  get: { RawUI: part('rawUi'), SupportsVirtualTerminal: () => false },
  call: {
    Write: sends({ 1: 'Write1', 3: 'Write2' }),
    WriteLine: sends({ 0: 'WriteLine1', 1: 'WriteLine2', 3: 'WriteLine3' }),
    WriteErrorLine: sends({ 1: 'WriteErrorLine' }),
    WriteDebugLine: recordLine('debug'),
    WriteVerboseLine: recordLine('verbose'),
    WriteWarningLine: recordLine('warning'),
    WriteProgress(_self, [source, record], ctx) {
      const { io } = rsOf(ctx)
      io.progressSource = source as bigint
      io.pipes.progress.write(record as ProgressRecord)
      io.progressSource = 0n
      return AutomationNull
    },
    WriteInformation: () => AutomationNull,
    ReadLine: (_self, _args, ctx) => ask(ctx, 'ReadLine', []),
    ReadLineAsSecureString: (_self, _args, ctx) => ask(ctx, 'ReadLineAsSecureString', []),
    Prompt: (_self, [caption, message, fields], ctx) => prompt(ctx, caption, message, fields),
    PromptForChoice: (_self, [caption, message, choices, preset], ctx) =>
      choose(ctx, caption, message, choices, preset),
    PromptForCredential: (_self, args, ctx) =>
      // the short form asks for any kind and lets the user type: 3 Default, 1 ValidateUserNameSyntax
      ask(ctx, 'PromptForCredential2', args.length > 4 ? args.map(plain) : [...args, 3, 1], args[1]),
    ToString: () => `${sma}Internal.Host.InternalHostUserInterface`,
  },
})

/** The host's own line writers put a record on the stream as well (wire-747). */
function recordLine(kind: 'warning' | 'verbose' | 'debug'): HostCall {
  return (_self, [message], ctx) => {
    // the stream's own way out shows it on the screen, where there is one
    rsOf(ctx).hostRecord(kind, message as string)
    return AutomationNull
  }
}

// --- $Host.UI.RawUI: getters answer from what the client said when it began, setters are sent

type RawData = { -readonly [K in keyof NonNullable<ClientHost['data']>]: NonNullable<ClientHost['data']>[K] }
const changed = new WeakMap<ClientHost, RawData>()

function rawData(ctx: EngineContext): RawData | undefined {
  const { client } = rsOf(ctx).io
  let data = changed.get(client)
  if (!data && client.data) changed.set(client, (data = { ...client.data }))
  return data
}

/** @throws as a setter does where there is no screen */
function change<K extends keyof RawData>(
  ctx: EngineContext,
  method: string,
  key: K,
  value: RawData[K],
): void {
  const client = needScreen(ctx)
  client.send(method, [value])
  const data = rawData(ctx)
  if (data) data[key] = value
}

const point = (value: unknown): { x: number; y: number } => {
  const one = baseOf(value) as HostPoint
  return { x: one.first, y: one.second }
}
const extent = (value: unknown): { width: number; height: number } => {
  const one = baseOf(value) as HostPoint
  return { width: one.first, height: one.second }
}
const rectangle = (value: unknown) => {
  const { left, top, right, bottom } = baseOf(value) as HostRectangle
  return { left, top, right, bottom }
}
const cell = (value: unknown) => {
  const one = baseOf(value) as HostCell
  return {
    character: String(one.character),
    foregroundColor: Number(one.foreground.value),
    backgroundColor: Number(one.background.value),
    bufferCellType: Number(one.cellType.value),
  }
}
const sizeGetter =
  (key: 'bufferSize' | 'windowSize' | 'maxWindowSize' | 'maxPhysicalWindowSize') =>
  (_self: unknown, ctx: EngineContext) => {
    const data = rawData(ctx)
    return data ? size(data[key].width, data[key].height) : null
  }
const pointGetter = (key: 'cursorPosition' | 'windowPosition') => (_self: unknown, ctx: EngineContext) => {
  const data = rawData(ctx)
  return data ? coordinates(data[key].x, data[key].y) : null
}

function* readKey(ctx: EngineContext, options: number): Task<unknown> {
  const key = (yield* ask(ctx, 'ReadKey', [options])) as {
    virtualKeyCode: number
    character: string
    controlKeyState: number
    keyDown: boolean
  }
  return new HostKey(
    key.virtualKeyCode,
    new PSChar(key.character.charCodeAt(0)),
    new EnumValue(type(`${sma}Host.ControlKeyStates`), key.controlKeyState),
    key.keyDown,
  )
}

/** nothing where the client has no screen */
const colorOf = (value: number | undefined): unknown => (value === undefined ? null : color(value))

implement(`${sma}Internal.Host.InternalHostRawUserInterface`, {
  get: {
    ForegroundColor: (_self, ctx) => colorOf(rawData(ctx)?.foregroundColor),
    BackgroundColor: (_self, ctx) => colorOf(rawData(ctx)?.backgroundColor),
    CursorPosition: pointGetter('cursorPosition'),
    WindowPosition: pointGetter('windowPosition'),
    CursorSize: (_self, ctx) => rawData(ctx)?.cursorSize ?? null,
    BufferSize: sizeGetter('bufferSize'),
    WindowSize: sizeGetter('windowSize'),
    MaxWindowSize: sizeGetter('maxWindowSize'),
    MaxPhysicalWindowSize: sizeGetter('maxPhysicalWindowSize'),
    WindowTitle: (_self, ctx) => rawData(ctx)?.windowTitle ?? null,
    KeyAvailable: () => notRemoted('GetKeyAvailable'),
  },
  set: {
    ForegroundColor: (_self, value: EnumValue, ctx) =>
      change(ctx, 'SetForegroundColor', 'foregroundColor', Number(value.value)),
    BackgroundColor: (_self, value: EnumValue, ctx) =>
      change(ctx, 'SetBackgroundColor', 'backgroundColor', Number(value.value)),
    CursorPosition: (_self, value, ctx) => change(ctx, 'SetCursorPosition', 'cursorPosition', point(value)),
    WindowPosition: (_self, value, ctx) => change(ctx, 'SetWindowPosition', 'windowPosition', point(value)),
    CursorSize: (_self, value: number, ctx) => change(ctx, 'SetCursorSize', 'cursorSize', value),
    BufferSize: (_self, value, ctx) => change(ctx, 'SetBufferSize', 'bufferSize', extent(value)),
    WindowSize: (_self, value, ctx) => change(ctx, 'SetWindowSize', 'windowSize', extent(value)),
    WindowTitle: (_self, value: string, ctx) => change(ctx, 'SetWindowTitle', 'windowTitle', value),
  },
  call: {
    // IncludeKeyDown
    ReadKey: (_self, [options], ctx) => readKey(ctx, options === undefined ? 4 : (plain(options) as number)),
    FlushInputBuffer: (_self, _args, ctx) => tell(ctx, 'FlushInputBuffer', []),
    SetBufferContents: (_self, [where, what], ctx) =>
      baseOf(where) instanceof HostRectangle
        ? tell(ctx, 'SetBufferContents1', [rectangle(where), cell(what)])
        : tell(ctx, 'SetBufferContents2', [point(where), rowsOf(what)]),
    GetBufferContents: () => notRemoted('GetBufferContents'),
    ScrollBufferContents: (_self, [source, destination, clip, fill], ctx) =>
      tell(ctx, 'ScrollBufferContents', [rectangle(source), point(destination), rectangle(clip), cell(fill)]),
    LengthInBufferCells: (_self, [text, offset]) =>
      text instanceof PSChar ? 1 : (text as string).length - ((offset as number | undefined) ?? 0),
    ToString: () => `${sma}Internal.Host.InternalHostRawUserInterface`,
  },
})

/** A two-dimensional array of cells as rows. */
function rowsOf(value: unknown): unknown[][] {
  const base = baseOf(value)
  if (!(base instanceof PSArray) || base.dimensions === undefined) return []
  const [rows = 0, columns = 0] = base.dimensions
  return Array.from({ length: rows }, (_, row) =>
    base.items.slice(row * columns, (row + 1) * columns).map(cell),
  )
}
