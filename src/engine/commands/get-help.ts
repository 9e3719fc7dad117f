/** Get-Help: from comments, and from what a command's parameters say of themselves. There are no help files here. */
import { examplesOf } from './help-examples.ts'
import { PSArray } from '../../objects/collections.ts'
import { objectArrayType, type NetType } from '../../objects/net-type.ts'
import { customObject, PSObject } from '../../objects/ps-object.ts'
import { ProgressRecord } from '../../objects/records.ts'
import { ErrorRecord } from '../../objects/error-record.ts'
import { netException } from '../../objects/exceptions.ts'
import { type CommentHelp, commentHelp } from '../runtime/comment-help.ts'
import {
  allSets,
  type CommandInfo,
  type CommandMetadata,
  type ParameterInfo,
} from '../runtime/command-info.ts'
import { commandsMatching, metadataOf } from '../runtime/command-list.ts'
import { findCommand } from '../runtime/discovery.ts'
import { visibleAliases } from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { WildcardPattern } from '../runtime/wildcard.ts'
import { compareText } from '../runtime/compare.ts'
import { itemsOf } from '../runtime/convert.ts'
import { getMember } from '../runtime/members.ts'
import { ParameterSetInfo, shortType } from '../types/session/parameter-set-info.ts'
import { type CmdletContext, type CmdletDefinition, defineCmdlet } from './cmdlet.ts'
import { isTold, optionalCommon, takesPatterns, undocumentedParameter } from './help-parameters.ts'

type Pairs = [string, unknown][]
const array = (items: unknown[]): unknown => new PSArray(items, objectArrayType)
/** One item stands alone, as the XML that PowerShell makes these objects of has it. */
const some = (items: unknown[]): unknown => (items.length === 1 ? items[0] : array(items))

function setsOf(metadata: CommandMetadata): string[] {
  const names = [...new Set(metadata.parameters.flatMap((one) => [...one.sets.keys()]))].filter(
    (one) => one !== allSets,
  )
  return names.length === 0 ? [allSets] : names
}

const shortName = (type: NetType): string =>
  type.isArray && type.elementType ? `${shortName(type.elementType)}[]` : type.name

/** What a cmdlet of the operator says of itself, as if it stood in comments. */
function helpOfCmdlet({ help, parameters }: CmdletDefinition): CommentHelp | undefined {
  if (help === undefined) return undefined
  return {
    synopsis: help.synopsis,
    description: help.description,
    notes: '',
    component: '',
    role: '',
    functionality: '',
    parameters: new Map(
      Object.entries(parameters).flatMap(([name, { help: text }]) =>
        text === undefined ? [] : [[name.toLowerCase(), text] as const],
      ),
    ),
    examples: help.examples.map(({ code, remarks }) => (remarks === '' ? code : `${code}\n\n${remarks}`)),
    inputs: [],
    outputs: [],
    links: [],
  }
}

/** A paragraph, as those that PowerShell reads from help files are. */
const paragraph = (text: string): PSObject =>
  customObject([['Text', text]], ['MamlParaTextItem', 'MamlTextItem'])

class HelpOf {
  readonly c: CmdletContext
  readonly info: CommandInfo
  readonly metadata: CommandMetadata
  readonly comment: CommentHelp | undefined
  readonly family: string
  constructor(c: CmdletContext, info: CommandInfo) {
    this.c = c
    this.info = info
    this.metadata = metadataOf(c.frame, info)
    this.comment =
      info.kind === 'function' || info.kind === 'externalScript' || info.kind === 'script'
        ? commentHelp(
            info.scriptBlock.ast,
            info.kind === 'function' ? info.scriptBlock.definition : undefined,
          )
        : info.kind === 'cmdlet'
          ? helpOfCmdlet(info.definition)
          : undefined
    this.family = this.comment ? 'MamlCommandHelpInfo' : 'ExtendedCmdletHelpInfo'
  }

  make(name: string | undefined, pairs: Pairs): PSObject {
    const own = name === undefined ? [this.family, 'HelpInfo'] : [`${this.family}#${name}`]
    return customObject(pairs, own)
  }

  text(_name: string, text: string): unknown {
    return array([paragraph(text)])
  }

  /** What its value is: a name, with whether it has to be given; the values of an enum are a group. */
  #value(info: ParameterInfo, type: string, inSyntax: boolean): Pairs {
    const element = info.type.isArray ? (info.type.elementType as NetType) : info.type
    const given = info.attributes.find((one) => one.typeName.endsWith('.ValidateSetAttribute'))
    const values =
      given && !this.comment
        ? given.positional.map(String)
        : element.enumInfo && Array.from(element.enumInfo.names, ([name]) => name)
    if (values !== undefined)
      return [['parameterValueGroup', this.make('parameterValueGroup', [['parameterValue', array(values)]])]]
    if (info.isSwitch && inSyntax) return []
    if (!this.comment) return [['parameterValue', type]]
    return [['parameterValue', new PSObject(type).addNote('required', info.isSwitch ? 'false' : 'true')]]
  }

  get own(): ParameterInfo[] {
    return this.metadata.parameters.filter(isTold)
  }

  /** Position as help counts: from 1, of those that no attribute places by the order they stand in. */
  #position(info: ParameterInfo): string {
    const at = [...info.sets.values()].find((one) => one.position !== undefined)?.position
    return at === undefined ? 'named' : String(at + 1)
  }

  /** @param set the parameter set whose syntax is told; without it the parameter is told of by itself */
  parameter(info: ParameterInfo, inSyntax: boolean, set?: ParameterSetInfo): PSObject {
    const sets = [...info.sets.values()]
    const mandatory = set ? set.isMandatory(info) : sets.some((one) => one.mandatory)
    const at = set?.positionOf(info)
    const pipeline = [
      ...(sets.some((one) => one.valueFromPipeline) ? ['ByValue'] : []),
      ...(sets.some((one) => one.valueFromPipelineByPropertyName) ? ['ByPropertyName'] : []),
    ]
    const type = info.isSwitch
      ? 'SwitchParameter'
      : this.comment
        ? shortName(info.type)
        : shortType(info.type)
    const description = this.comment?.parameters.get(info.name.toLowerCase()) ?? ''
    const pairs: Pairs = [
      ['description', description === '' ? null : this.text('para', description)],
      ['defaultValue', this.#default(info)],
      ...this.#value(info, this.comment ? type : shortType(info.type), inSyntax),
      [
        'type',
        this.make('type', [
          ['name', type],
          ['uri', null],
        ]),
      ],
      ['name', info.name],
      ['required', mandatory ? 'true' : 'false'],
      ['variableLength', info.type.isArray ? 'true' : 'false'],
      ['globbing', takesPatterns(info)],
      ['pipelineInput', pipeline.length === 0 ? 'false' : `true (${pipeline.join(', ')})`],
      ['position', set ? (at === undefined ? 'named' : String(at + 1)) : this.#position(info)],
      ['aliases', this.comment ? '' : info.aliases.join(', ')],
    ]
    return this.make('parameter', pairs)
  }

  /** A parameter by itself. */
  alone(info: ParameterInfo): PSObject {
    return this.comment
      ? this.parameter(info, false)
      : undocumentedParameter((name, pairs) => this.make(name, pairs), info)
  }

  /** Each parameter, in the order of their names where there is no help. */
  #details(): PSObject[] {
    const all = this.comment ? this.own : this.own.toSorted((a, b) => (a.name < b.name ? -1 : 1))
    return all.map((one) => this.alone(one))
  }

  #default(info: ParameterInfo): string {
    const { info: command } = this
    if (command.kind === 'cmdlet' || !('scriptBlock' in command)) return ''
    const block = command.scriptBlock
    const all = block.definition?.parameters ?? block.ast.paramBlock?.parameters ?? []
    const found = all.find((one) => one.name.variablePath.userPath.toLowerCase() === info.name.toLowerCase())
    const told = info.attributes.find((one) => one.typeName.endsWith('.PSDefaultValueAttribute'))
    if (told) return String(told.named.get('help') ?? told.named.get('value') ?? '')
    if (found?.defaultValue) return found.defaultValue.extent.text
    if (info.isSwitch && found) return 'False'
    if (/^(Int|UInt|Byte|SByte|Double|Single|Decimal)/.test(info.type.name)) return '0'
    return ''
  }

  syntax(): PSObject {
    const items = setsOf(this.metadata).map((set) => {
      const inSet = this.metadata.parameters.filter((one) => one.sets.has(set) || one.sets.has(allSets))
      const facts = new ParameterSetInfo(set, false, inSet)
      // comments are told of in the order that parameters are declared in
      const shown = this.comment ? inSet.filter(isTold) : facts.ordered()
      return this.make('syntaxItem', [
        ['name', this.info.name],
        ...(this.comment ? [] : ([['CommonParameters', facts.hasCommon]] as Pairs)),
        ['parameter', some(shown.map((one) => this.parameter(one, true, facts)))],
      ])
    })
    return this.make('syntax', [['syntaxItem', some(items)]])
  }

  syntaxText(): string {
    return setsOf(this.metadata)
      .map((set) => {
        const parameters = this.metadata.parameters.filter(
          (one) => one.sets.has(set) || one.sets.has(allSets),
        )
        return `${this.info.name} ${new ParameterSetInfo(set, false, parameters).toString()}`.trimEnd()
      })
      .join('\n')
  }

  details(): PSObject {
    const dash = this.info.name.indexOf('-')
    return this.make('details', [
      ['name', this.info.name],
      ['noun', dash < 0 ? '' : this.info.name.slice(dash + 1)],
      ['verb', dash < 0 ? '' : this.info.name.slice(0, dash)],
      ['description', this.comment ? this.text('para', this.comment.synopsis) : null],
    ])
  }

  #aliases(): string[] {
    const name = this.info.name.toLowerCase()
    return visibleAliases(this.c.frame.scope)
      .filter((one) => one.definition.toLowerCase() === name)
      .map((one) => one.name)
  }

  /** There are no help files here: where PowerShell's are read is said. */
  #remarks(): string {
    const { info } = this
    if (info.kind !== 'cmdlet') return 'None'
    const { helpUri } = info.definition
    const partial = `Get-Help cannot find the Help files for this cmdlet on this computer. It is displaying only partial help.\n    -- To download and install Help files for the module that includes this cmdlet, use Update-Help.`
    return helpUri
      ? `${partial}\n    -- To view the Help topic for this cmdlet online, type: "Get-Help ${info.name} -Online" or\n       go to ${helpUri}.`
      : partial
  }

  #inputs(): string {
    const taken = this.metadata.parameters.filter((info) =>
      [...info.sets.values()].some((one) => one.valueFromPipeline || one.valueFromPipelineByPropertyName),
    )
    const names = new Set(taken.map(({ type }) => type.fullName))
    return `${names.size === 0 ? 'None' : [...names].join('\n')}\n`
  }

  #outputs(): string {
    const { rs } = this.c
    const names = (itemsOf(getMember(this.info, 'OutputType', rs)) ?? []).map((one) => rs.text(one))
    return names.length === 0 ? 'System.Object' : `${names.join('\n')}\n`
  }

  whole(): PSObject {
    const { comment, info } = this
    const category =
      info.kind === 'cmdlet' ? 'Cmdlet' : info.kind === 'function' ? 'Function' : 'ExternalScript'
    const pairs: Pairs = [
      ['details', this.details()],
      ...(comment?.description ? ([['description', this.text('para', comment.description)]] as Pairs) : []),
      ['syntax', this.syntax()],
      ['parameters', this.make('parameters', [['parameter', some(this.#details())]])],
    ]
    const typed = (outer: string, inner: string, names: readonly string[]): Pairs =>
      names.length === 0
        ? []
        : [
            [
              outer,
              this.make(outer, [
                [
                  inner,
                  some(names.map((one) => this.make(inner, [['type', this.make('type', [['name', one]])]]))),
                ],
              ]),
            ],
          ]
    const examples = comment?.examples ?? (info.kind === 'cmdlet' ? examplesOf(info.name) : [])
    const shown: Pairs =
      examples.length === 0
        ? []
        : [
            [
              'examples',
              this.make('examples', [['example', some(examples.map((one, at) => this.#example(one, at)))]]),
            ],
          ]
    if (!comment) {
      pairs.push([
        'CommonParameters',
        this.metadata.parameters.some((one) => one.isCommon && !optionalCommon.has(one.name)),
      ])
      pairs.push(...typed('inputTypes', 'inputType', [this.#inputs()]))
      pairs.push(...typed('returnValues', 'returnValue', [this.#outputs()]))
      pairs.push(...shown)
    } else {
      pairs.push(...typed('inputTypes', 'inputType', comment.inputs))
      pairs.push(...typed('returnValues', 'returnValue', comment.outputs))
      if (comment.notes)
        pairs.push(['alertSet', this.make('alertSet', [['alert', this.text('alert', comment.notes)]])])
      pairs.push(...shown)
      if (comment.links.length > 0)
        pairs.push([
          'relatedLinks',
          this.make('relatedLinks', [
            [
              'navigationLink',
              some(
                comment.links.map((one) =>
                  this.make('navigationLink', [[/^https?:/.test(one) ? 'uri' : 'linkText', one]]),
                ),
              ),
            ],
          ]),
        ])
    }
    if (!comment)
      pairs.push(['aliases', `${this.#aliases().join('\n') || 'None'}\n`], ['remarks', this.#remarks()])
    pairs.push(
      ['Name', info.name],
      ['Category', category],
      ['Synopsis', comment ? comment.synopsis : `\n${this.syntaxText()}\n`],
      ['Component', comment?.component || null],
      ['Role', comment?.role || null],
      ['Functionality', comment?.functionality || null],
      ['ModuleName', info.moduleName],
    )
    return this.make(undefined, pairs)
  }

  #example(text: string, at: number): PSObject {
    const lines = text.split('\n')
    const isPrompted = /^(PS[^>]*>|>|C:\\.*>)\s*/i.exec(lines[0] ?? '')
    const blank = lines.findIndex((one) => one.trim() === '')
    const code = (blank < 0 ? lines : lines.slice(0, blank)).join('\n')
    const remarks = blank < 0 ? '' : lines.slice(blank + 1).join('\n')
    return this.make('example', [
      ['introduction', this.text('para', isPrompted ? isPrompted[0].trim() : 'PS > ')],
      ['code', isPrompted ? code.slice(isPrompted[0].length) : code],
      ['remarks', array([remarks, '', '', '', ''].map(paragraph))],
      ['title', `-------------------------- EXAMPLE ${at + 1} --------------------------`],
    ])
  }
}

function noParameters(names: readonly string[], kind: string): ErrorRecord {
  const record = new ErrorRecord({
    exception: netException('sma:PSArgumentException', `No parameter matches criteria ${names.join(', ')}.`),
    errorId: 'NoParmsFound',
    category: 'InvalidArgument',
    target: customObject([], [`System.Management.Automation.${kind}`]),
  })
  record.categoryTargetName = `System.Management.Automation.${kind}`
  record.categoryTargetType = kind
  return record
}

function* progress(c: CmdletContext, status: string, percent: number, done: boolean): Task<void> {
  const record = new ProgressRecord(0, 'Get-Help', status)
  record.percentComplete = percent
  if (done) record.type = 1
  yield* c.progress(record)
}

/** `.FORWARDHELPTARGETNAME`: another command's help. */
function forwarded(c: CmdletContext, info: CommandInfo): CommandInfo {
  const target = new HelpOf(c, info).comment?.forwardTo
  return (target && target.toLowerCase() !== info.name.toLowerCase() && findCommand(c.frame, target)) || info
}

/** -Component, -Role and -Functionality: what the comment of the command says it is of. */
function isWanted(c: CmdletContext, info: CommandInfo): boolean {
  const wishes = (['Component', 'Role', 'Functionality'] as const).filter((one) => c.has(one))
  if (wishes.length === 0) return true
  const { comment } = new HelpOf(c, info)
  return wishes.every((one) => {
    const own = comment?.[one.toLowerCase() as 'component' | 'role' | 'functionality'] ?? ''
    return (c.p[one] as PSArray).items.some((wish) =>
      new WildcardPattern(String(wish), true).isMatch(own.trim()),
    )
  })
}

/** what -Category takes */
export const helpCategories: readonly string[] = [
  'Alias',
  'Cmdlet',
  'Provider',
  'General',
  'FAQ',
  'Glossary',
  'HelpFile',
  'ScriptCommand',
  'Function',
  'Filter',
  'ExternalScript',
  'All',
  'DefaultHelp',
  'DscResource',
  'Class',
  'Configuration',
]

export const getHelp = defineCmdlet(
  {
    name: 'Get-Help',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.GetHelpCommand',
    defaultSet: 'AllUsersView',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096483',
    parameters: {
      Name: { type: 'string', position: 0, byName: true, validate: ['notNullOrEmpty'] },
      Path: { type: 'string' },
      Category: {
        type: 'string[]',
        validate: [
          {
            set: helpCategories,
          },
        ],
      },
      Detailed: { type: 'switch', sets: { DetailedView: { mandatory: true } } },
      Full: { type: 'switch', sets: { AllUsersView: {} } },
      Examples: { type: 'switch', sets: { Examples: { mandatory: true } } },
      Parameter: { type: 'string[]', sets: { Parameters: { mandatory: true } } },
      Component: { type: 'string[]' },
      Functionality: { type: 'string[]' },
      Role: { type: 'string[]' },
      Online: { type: 'switch', sets: { Online: { mandatory: true } } },
    },
  },
  (c) => ({
    *process() {
      const name = (c.p.Name as string | undefined) ?? 'default'
      const isPattern = /[*?[]/.test(name)
      let found: CommandInfo[] = isPattern
        ? commandsMatching(c.frame, [name], 2 | 8 | 16, undefined)
        : [findCommand(c.frame, name)].filter((one) => one !== undefined)
      found = found.filter((one) => one.kind !== 'application')
      found = found.map((one) => forwarded(c, one)).filter((one) => isWanted(c, one))
      if (isPattern) found.sort((a, b) => compareText(a.name, b.name, true))
      if (found.length === 0 && !isPattern) {
        for (const percent of [0, 14, 28, 100])
          yield* progress(c, `Searching Help for ${name} ...`, percent, false)
        yield* c.error(
          new ErrorRecord({
            exception: netException(
              'Microsoft.PowerShell.Commands.HelpNotFoundException',
              `Get-Help could not find ${name} in a help file in this session. To download updated help topics type: "Update-Help". To get help online, search for the help topic in the TechNet library at https://go.microsoft.com/fwlink/?LinkID=107116.`,
            ),
            errorId: 'HelpNotFound',
            category: 'ResourceUnavailable',
          }),
        )
      }
      const searches = isPattern && found.length > 0
      if (searches) yield* progress(c, `Searching Help for ${name} ...`, 0, false)
      for (const info of found) {
        const help = new HelpOf(c, info)
        if (!c.has('Parameter')) {
          const whole = help.whole()
          const view =
            c.p.Full === true
              ? 'FullView'
              : c.p.Detailed === true
                ? 'DetailedView'
                : c.p.Examples === true
                  ? 'ExamplesView'
                  : undefined
          if (view) whole.typeNames = [`${help.family}#${view}`, help.family, 'HelpInfo']
          yield* c.write(whole)
          continue
        }
        const patterns = (c.p.Parameter as PSArray).items.map((one) => new WildcardPattern(String(one), true))
        const matching = help.own.filter((one) => patterns.some((pattern) => pattern.isMatch(one.name)))
        if (matching.length === 0)
          yield* c.error(
            noParameters((c.p.Parameter as PSArray).items.map(String), 'ProviderCommandHelpInfo'),
          )
        yield* c.writeEach(matching.map((one) => help.alone(one)))
      }
      if (searches) yield* progress(c, `Searching Help for ${name} ...`, 100, false)
      yield* progress(c, 'Completed', -1, true)
    },
  }),
)
