/** The messages the recording client sent, byte for byte: opening at protocol 2.3 and one script as a pipeline. */

const ENUM = '<T>System.Enum</T><T>System.ValueType</T><T>System.Object</T></TN>'

export const sessionCapability =
  '<Obj RefId="0"><MS><Version N="protocolversion">2.3</Version><Version N="PSVersion">2.0</Version>' +
  '<Version N="SerializationVersion">1.1.0.1</Version></MS></Obj>'

/** What a client's screen is: name, colours, sizes (MS-PSRP 2.2.3.14). */
function hostData(base: number, typeRef: number): string {
  let ref = base
  const next = () => ++ref
  const outer = next()
  const table = next()
  const entry = (key: number, type: string, value: string) =>
    `<En><I32 N="Key">${key}</I32><Obj N="Value" RefId="${next()}"><MS><S N="T">${type}</S>${value}</MS></Obj></En>`
  const pair = (a: string, x: number, b: string, y: number) =>
    `<Obj N="V" RefId="${next()}"><MS><I32 N="${a}">${x}</I32><I32 N="${b}">${y}</I32></MS></Obj>`
  const size = (key: number, width: number, height: number) =>
    entry(key, 'System.Management.Automation.Host.Size', pair('width', width, 'height', height))
  const place = (key: number, x: number, y: number) =>
    entry(key, 'System.Management.Automation.Host.Coordinates', pair('x', x, 'y', y))
  const colour = (key: number, value: number) =>
    entry(key, 'System.ConsoleColor', `<I32 N="V">${value}</I32>`)
  return (
    `<Obj N="_hostDefaultData" RefId="${outer}"><MS><Obj N="data" RefId="${table}"><TN RefId="${typeRef}">` +
    '<T>System.Collections.Hashtable</T><T>System.Object</T></TN><DCT>' +
    entry(9, 'System.String', '<S N="V">truth</S>') +
    size(8, 200, 50) +
    size(7, 120, 50) +
    size(6, 120, 50) +
    size(5, 120, 3000) +
    entry(4, 'System.Int32', '<I32 N="V">25</I32>') +
    place(3, 0, 0) +
    place(2, 0, 9) +
    colour(1, 0) +
    colour(0, 7) +
    '</DCT></Obj></MS></Obj>'
  )
}

function hostInfo(base: number, typeRef: number, host: boolean, useRunspaceHost: boolean): string {
  const flags = ['_isHostNull', '_isHostUINull', '_isHostRawUINull']
    .map((name) => `<B N="${name}">${!host}</B>`)
    .join('')
  const data = host && !useRunspaceHost ? hostData(base, typeRef) : ''
  return `<Obj N="HostInfo" RefId="${base}"><MS>${flags}<B N="_useRunspaceHost">${useRunspaceHost}</B>${data}</MS></Obj>`
}

export function initPool(host: boolean): string {
  return (
    '<Obj RefId="0"><MS><I32 N="MinRunspaces">1</I32><I32 N="MaxRunspaces">1</I32>' +
    `<Obj N="PSThreadOptions" RefId="1"><TN RefId="0"><T>System.Management.Automation.Runspaces.PSThreadOptions</T>${ENUM}` +
    '<ToString>Default</ToString><I32>0</I32></Obj>' +
    `<Obj N="ApartmentState" RefId="2"><TN RefId="1"><T>System.Threading.ApartmentState</T>${ENUM}` +
    `<ToString>Unknown</ToString><I32>2</I32></Obj>${hostInfo(3, 2, host, false)}<Nil N="ApplicationArguments" /></MS></Obj>`
  )
}

/** MS-PSRP 2.2.5.3.2, and what XML cannot carry */
function escapeText(text: string): string {
  let result = ''
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const c = text.charAt(i)
    const next = text.charAt(i + 1)
    const control = unit < 0x20 || (unit >= 0x7f && unit <= 0x9f) || (unit >= 0xd800 && unit <= 0xdfff)
    if (control || (c === '_' && (next === 'x' || next === 'X')))
      result += `_x${unit.toString(16).toUpperCase().padStart(4, '0')}_`
    else result += c === '&' ? '&amp;' : c === '<' ? '&lt;' : c === '>' ? '&gt;' : c
  }
  return result
}

const MERGES = [
  'MyResult',
  'ToResult',
  'PreviousResults',
  'Error',
  'Warning',
  'Verbose',
  'Debug',
  'Information',
]
const RESULT_TYPES = `<TN RefId="2"><T>System.Management.Automation.Runspaces.PipelineResultTypes</T>${ENUM}`

/** CREATE_PIPELINE (MS-PSRP 2.2.2.10) of one script text, as Invoke-Command sends it. */
export function createPipeline(
  script: string,
  { noInput, host }: { noInput: boolean; host: boolean },
): string {
  const merge = MERGES.map(
    (name, i) =>
      `<Obj N="Merge${name}" RefId="${10 + i}">${i === 0 ? RESULT_TYPES : '<TNRef RefId="2" />'}<ToString>None</ToString><I32>0</I32></Obj>`,
  ).join('')
  const command =
    `<Obj RefId="4"><MS><S N="Cmd">${escapeText(script)}</S><B N="IsScript">true</B><Nil N="UseLocalScope" />${merge}` +
    '<Obj N="Args" RefId="20"><TNRef RefId="1" /><LST /></Obj></MS></Obj>'
  return (
    `<Obj RefId="0"><MS><B N="NoInput">${noInput}</B>` +
    `<Obj N="ApartmentState" RefId="1"><TN RefId="0"><T>System.Threading.ApartmentState</T>${ENUM}<ToString>Unknown</ToString><I32>2</I32></Obj>` +
    `<Obj N="RemoteStreamOptions" RefId="2"><TN RefId="5"><T>System.Management.Automation.RemoteStreamOptions</T>${ENUM}<ToString>0</ToString><I32>0</I32></Obj>` +
    `<B N="AddToHistory">false</B>${hostInfo(30, 9, host, true)}` +
    '<Obj N="PowerShell" RefId="3"><MS><B N="IsNested">false</B><Nil N="ExtraCmds" />' +
    '<Obj N="Cmds" RefId="5"><TN RefId="1"><T>System.Collections.Generic.List`1[[System.Management.Automation.PSObject, System.Management.Automation]]</T>' +
    `<T>System.Object</T></TN><LST>${command}</LST></Obj><Nil N="History" /><B N="RedirectShellErrorOutputPipe">true</B></MS></Obj>` +
    '<B N="IsNested">false</B></MS></Obj>'
  )
}

/** A command of the recordings: its name, arguments as [parameter, CLIXML], and merges by member. */
export interface WireCommand {
  readonly name: string
  readonly args?: readonly (readonly [string | null, string])[]
  readonly script?: boolean
  readonly merge?: Readonly<Record<string, number>>
}

const LIST_TYPE =
  '<TN RefId="1"><T>System.Collections.Generic.List`1[[System.Management.Automation.PSObject, System.Management.Automation]]</T><T>System.Object</T></TN>'
const RESULTS = ['None', 'Output', 'Error', 'Output, Error', 'All', 'Null']
const named = (name: string, xml: string): string =>
  xml.trim().replace(/^<(\w+)(?: N="[^"]*")?/, `<$1 N="${name}"`)

/** CREATE_PIPELINE of pipelines of commands, as AddCommand and AddParameter send them. */
export function createCommands(
  pipelines: readonly (readonly WireCommand[])[],
  { noInput, host }: { noInput: boolean; host: boolean },
): string {
  let ref = 1000
  const known = new Set<number>()
  const types = (id: number, full: string): string =>
    known.has(id) ? `<TNRef RefId="${id}" />` : (known.add(id), full)
  const command = (one: WireCommand): string => {
    let xml = `<Obj RefId="${++ref}"><MS><S N="Cmd">${escapeText(one.name)}</S><B N="IsScript">${one.script === true}</B><Nil N="UseLocalScope" />`
    for (const member of MERGES) {
      const value = one.merge?.[`Merge${member}`] ?? 0
      xml += `<Obj N="Merge${member}" RefId="${++ref}">${types(2, RESULT_TYPES)}<ToString>${RESULTS[value]}</ToString><I32>${value}</I32></Obj>`
    }
    xml += `<Obj N="Args" RefId="${++ref}">${types(1, LIST_TYPE)}<LST>`
    for (const [name, value] of one.args ?? [])
      xml += `<Obj RefId="${++ref}"><MS>${name === null ? '<Nil N="N" />' : `<S N="N">${escapeText(name)}</S>`}${named('V', value)}</MS></Obj>`
    return `${xml}</LST></Obj></MS></Obj>`
  }
  const list = (pipeline: readonly WireCommand[]): string =>
    `<Obj N="Cmds" RefId="${++ref}">${types(1, LIST_TYPE)}<LST>${pipeline.map(command).join('')}</LST></Obj>`
  const extra =
    pipelines.length > 1
      ? `<Obj N="ExtraCmds" RefId="${++ref}">${types(1, LIST_TYPE)}<LST>${pipelines.map((one) => `<Obj RefId="${++ref}"><MS>${list(one)}</MS></Obj>`).join('')}</LST></Obj>`
      : '<Nil N="ExtraCmds" />'
  return (
    `<Obj RefId="0"><MS><B N="NoInput">${noInput}</B>` +
    `<Obj N="ApartmentState" RefId="1"><TN RefId="0"><T>System.Threading.ApartmentState</T>${ENUM}<ToString>Unknown</ToString><I32>2</I32></Obj>` +
    `<Obj N="RemoteStreamOptions" RefId="2"><TN RefId="5"><T>System.Management.Automation.RemoteStreamOptions</T>${ENUM}<ToString>0</ToString><I32>0</I32></Obj>` +
    `<B N="AddToHistory">false</B>${hostInfo(30, 9, host, true)}` +
    `<Obj N="PowerShell" RefId="3"><MS><B N="IsNested">false</B>${extra}${list(pipelines[0] ?? [])}` +
    '<Nil N="History" /><B N="RedirectShellErrorOutputPipe">true</B></MS></Obj><B N="IsNested">false</B></MS></Obj>'
  )
}

export interface MetadataRequest {
  readonly name?: readonly string[]
  readonly type?: number
  readonly namespace?: readonly string[]
  readonly arguments?: readonly string[]
}

/** GET_COMMAND_METADATA (MS-PSRP 2.2.2.14) */
export const metadataKind = 0x0002100a
export function getMetadata(what: MetadataRequest): string {
  const strings = (name: string, values: readonly string[] | undefined, ref: number): string =>
    values === undefined
      ? `<Nil N="${name}" />`
      : `<Obj N="${name}" RefId="${ref}"><TN RefId="${ref}"><T>System.String[]</T><T>System.Array</T><T>System.Object</T></TN><LST>${values.map((one) => `<S>${escapeText(one)}</S>`).join('')}</LST></Obj>`
  return (
    `<Obj RefId="0"><MS>${strings('Name', what.name, 1)}<Obj N="CommandType" RefId="2"><TN RefId="2"><T>System.Management.Automation.CommandTypes</T>${ENUM}</TN>`.replace(
      `${ENUM}</TN>`,
      ENUM,
    ) +
    `<ToString>x</ToString><I32>${what.type ?? 11}</I32></Obj>${strings('Namespace', what.namespace, 3)}${strings('ArgumentList', what.arguments, 4)}</MS></Obj>`
  )
}
