/** Get-Command */
import type { PSArray } from '../../objects/collections.ts'
import { NetType, T } from '../../objects/net-type.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import {
  AliasInfo,
  type CommandInfo,
  commandTypeNumber,
  type ParameterInfo,
} from '../runtime/command-info.ts'
import { commandsMatching, metadataOf } from '../runtime/command-list.ts'
import { findCommand, lookUp } from '../runtime/discovery.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import type { Frame } from '../runtime/frame.ts'
import { abbreviated, nameDistance } from '../runtime/fuzzy-names.ts'
import { getMember } from '../runtime/members.ts'
import { loadFor } from '../runtime/module-search.ts'
import type { ModuleSpecification } from '../runtime/module-specification.ts'
import { toJsNumber } from '../runtime/numeric.ts'
import type { Task } from '../runtime/task.ts'
import { hasWildcard, wildcard } from '../runtime/wildcard.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { shownCommand } from './show-command-info.ts'

const texts = (value: unknown): string[] => (value === undefined ? [] : (value as PSArray).items.map(String))
const patternsOf = (value: unknown): ReturnType<typeof wildcard>[] => texts(value).map((one) => wildcard(one))

/** of CommandTypes */
const kinds = { alias: 1, function: 2, filter: 4, cmdlet: 8, script: 16, application: 32, every: 383 }
const namedKinds = kinds.alias | kinds.function | kinds.filter | kinds.cmdlet | 256

const upper = (info: CommandInfo): string => info.name.toUpperCase()
const byKindAndName = (a: CommandInfo, b: CommandInfo): number =>
  commandTypeNumber(a) - commandTypeNumber(b) || (upper(a) < upper(b) ? -1 : upper(a) > upper(b) ? 1 : 0)

/** Commands of the engine come before those of its modules. */
const coreFirst = (a: CommandInfo, b: CommandInfo): number =>
  commandTypeNumber(a) - commandTypeNumber(b) ||
  Number(isCore(b)) - Number(isCore(a)) ||
  (isCore(a) ? byKindAndName(a, b) : 0)
const isCore = (info: CommandInfo): boolean => info.moduleName === 'Microsoft.PowerShell.Core'

/** What a command is counted once by: aliases and functions are not. */
function identity(info: CommandInfo): string | undefined {
  if (info.kind === 'application' || info.kind === 'externalScript') return info.path
  return info.kind === 'cmdlet' ? `${info.moduleName}\\${info.name}`.toLowerCase() : undefined
}

export const getCommand = defineCmdlet(
  {
    name: 'Get-Command',
    module: 'Microsoft.PowerShell.Core',
    typeName: 'Microsoft.PowerShell.Commands.GetCommandCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096579',
    defaultSet: 'CmdletSet',
    outputTypes: [
      'System.Management.Automation.AliasInfo',
      'System.Management.Automation.ApplicationInfo',
      'System.Management.Automation.FunctionInfo',
      'System.Management.Automation.CmdletInfo',
      'System.Management.Automation.ExternalScriptInfo',
      'System.Management.Automation.FilterInfo',
      'System.String',
      'System.Management.Automation.PSObject',
    ],
    parameters: {
      Name: {
        type: 'string[]',
        sets: { AllCommandSet: { position: 0, pipeline: true, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      Verb: { type: 'string[]', sets: { CmdletSet: { byName: true } } },
      Noun: { type: 'string[]', sets: { CmdletSet: { byName: true } } },
      Module: { type: 'string[]', aliases: ['PSSnapin'], byName: true },
      ExcludeModule: { type: 'string[]' },
      FullyQualifiedModule: { type: 'Microsoft.PowerShell.Commands.ModuleSpecification[]', byName: true },
      CommandType: {
        type: 'System.Management.Automation.CommandTypes',
        aliases: ['Type'],
        sets: { AllCommandSet: { byName: true } },
      },
      TotalCount: { type: 'int', byName: true },
      Syntax: { type: 'switch', byName: true },
      ShowCommandInfo: { type: 'switch' },
      ArgumentList: {
        type: 'object[]',
        aliases: ['Args'],
        position: 1,
        remaining: true,
        validate: ['allowNull', 'allowEmptyCollection'],
      },
      All: { type: 'switch', byName: true },
      ListImported: { type: 'switch', byName: true },
      ParameterName: { type: 'string[]', validate: ['notNullOrEmpty'] },
      ParameterType: { type: 'object[]', validate: ['notNullOrEmpty'] },
      UseFuzzyMatching: { type: 'switch', sets: { AllCommandSet: {} } },
      FuzzyMinimumDistance: { type: 'uint', sets: { AllCommandSet: {} } },
      UseAbbreviationExpansion: { type: 'switch', sets: { AllCommandSet: { byName: true } } },
    },
  },
  (c) => {
    const gathered: CommandInfo[] = []
    const seen = new Set<string>()
    const scores: { info: CommandInfo; distance: number }[] = []
    const frame = c.rs.seenBy(c.frame, c.invocation)
    const total = (): number => (c.has('TotalCount') ? (c.p.TotalCount as number) : -1)
    const isLike = c.p.UseFuzzyMatching === true || c.p.UseAbbreviationExpansion === true
    const parameters = parameterFilter(c)
    return {
      *process() {
        if (c.p.UseFuzzyMatching === true) {
          fuzzy()
          return
        }
        const byNoun = c.parameterSet === 'CmdletSet'
        for (const name of c.has('Name') ? texts(c.p.Name) : ['*']) {
          const isPattern = hasWildcard(name) || isLike
          let count = 0
          let isDuplicate = false
          let found = false
          for (const at of isPattern ? [0] : [0, 1]) {
            if (found || (at === 1 && (c.p.ListImported || !(yield* loadFor(c.rs.modules, c.frame, name)))))
              break
            for (const info of candidates(name, isPattern, typesOf(byNoun))) {
              const key = identity(info)
              const isKnown = key !== undefined && seen.has(key)
              // what was looked at and not meant is an answer, not an error (truth cmd-534)
              isDuplicate = key !== undefined
              if (key !== undefined) seen.add(key)
              if (isKnown || !isMeant(info, typesOf(byNoun))) continue
              found = true
              if (c.has('ArgumentList') && (info.kind === 'application' || info.kind === 'alias'))
                throw argumentsRefused(info)
              if (!parameters.match(c.frame, info)) continue
              if (total() >= 0 && ++count > total()) break
              gathered.push(info)
              if (c.has('ArgumentList') || !(isPattern || narrows(c))) break
            }
          }
          if (found || isPattern || isDuplicate) continue
          yield* c.error(notThere(name))
        }
      },
      *end() {
        if (c.p.UseFuzzyMatching === true) {
          for (const { info, distance } of scores.toSorted((a, b) => a.distance - b.distance))
            yield* c.write(
              new PSObject(
                info,
                new Map([['score', { kind: 'NoteProperty', name: 'Score', value: distance }]]),
              ),
            )
          return
        }
        let list = gathered
        if (!c.has('Name') && !c.p.All && total() === -1) {
          const left = c.has('CommandType') ? typesOf(false) : 0
          list = list.filter(
            (info) =>
              (commandTypeNumber(info) & (kinds.alias | kinds.application) & ~left) === 0 ||
              info.name.indexOf('-') > 0,
          )
        }
        yield* parameters.report()
        if (!c.has('Name') || texts(c.p.Name).some(hasWildcard)) list = list.toSorted(byKindAndName)
        for (const info of list) {
          if (c.p.Syntax) yield* c.write(syntax(info))
          else if (c.p.ShowCommandInfo) yield* c.write(shownCommand(c.rs, info))
          else yield* c.write(info)
        }
      },
    }

    function typesOf(byNoun: boolean): number {
      if (byNoun) return frame === c.frame ? namedKinds : namedKinds & ~kinds.alias
      return c.has('CommandType') ? Number((c.p.CommandType as EnumValue).value) : kinds.every
    }

    /** Commands a name or pattern can mean, in the order the engine finds them. */
    function candidates(name: string, isPattern: boolean, types: number): CommandInfo[] {
      if (c.p.UseAbbreviationExpansion === true) {
        const short = name.toLowerCase()
        return commandsMatching(frame, ['*'], types & ~kinds.alias, undefined).filter(
          (info) => abbreviated(info.name).toLowerCase() === short || info.name.toLowerCase() === short,
        )
      }
      const slash = name.indexOf('\\')
      const [module, plain] = slash > 0 ? [[name.slice(0, slash)], name.slice(slash + 1)] : [undefined, name]
      if (isPattern) {
        const found = commandsMatching(frame, [plain], types, module)
        if (total() >= 0) found.sort(coreFirst)
        const programs = (types & kinds.application) !== 0 && module === undefined && c.has('Name')
        return programs
          ? [...found, ...c.rs.native.matching(name).filter((info) => c.rs.isVisible(info, frame))]
          : found
      }
      const first = lookUp(frame, name)
      if (!narrows(c)) return first === undefined ? [] : [first]
      const isPath = name.includes('/')
      return [
        ...commandsMatching(frame, [plain.replaceAll('`', '``')], types, module),
        ...(first === undefined ? [] : [first]),
        ...((types & kinds.application) === 0 || isPath ? [] : c.rs.native.everywhere(name)),
      ].filter(
        (info, i, all) =>
          all.indexOf(info) === i && (commandTypeNumber(info) & types) !== 0 && c.rs.isVisible(info, frame),
      )
    }

    function isMeant(info: CommandInfo, types: number): boolean {
      if ((commandTypeNumber(info) & types) === 0) return false
      if (patternsOf(c.p.ExcludeModule).some((one) => info.moduleName !== '' && one.isMatch(info.moduleName)))
        return false
      if (c.has('FullyQualifiedModule')) {
        const wanted = (c.p.FullyQualifiedModule as PSArray).items
        if (!wanted.some((one) => isNamed(one, info))) return false
      } else if (c.has('Module') && !patternsOf(c.p.Module).some((one) => one.isMatch(info.moduleName)))
        return false
      const dash = info.name.indexOf('-')
      if (!c.has('Verb') && !c.has('Noun')) return true
      if (dash < 0) return false
      const is = (given: unknown, text: string): boolean =>
        given === undefined || patternsOf(given).some((one) => one.isMatch(text))
      return is(c.p.Verb, info.name.slice(0, dash)) && is(c.p.Noun, info.name.slice(dash + 1))
    }

    function fuzzy(): void {
      const most = c.has('FuzzyMinimumDistance') ? toJsNumber(c.p.FuzzyMinimumDistance) : 5
      for (const name of texts(c.p.Name))
        for (const info of commandsMatching(frame, ['*'], typesOf(false), undefined)) {
          const distance = nameDistance(info.name, name)
          if (distance <= most && isMeant(info, typesOf(false))) scores.push({ info, distance })
        }
    }

    /** An alias, or the path of a script, stands in the place of the command's own name. */
    function syntax(info: CommandInfo): string {
      const target = info instanceof AliasInfo ? findCommand(c.frame, info.definition) : info
      if (target === undefined) return info instanceof AliasInfo ? info.definition : ''
      if (target.kind === 'application') return target.path
      const isScript = target.kind === 'externalScript'
      const written = info === target && isScript ? (texts(c.p.Name)[0] ?? info.name) : info.name
      const sets = c.rs.itemsOf(getMember(target, 'ParameterSets', c.rs)) ?? []
      const lines = sets.map((set) => `${written} ${c.rs.text(set)}`).join('\n\n')
      if (written === target.name) return `\n${lines}\n`
      return `${written} (alias) -> ${isScript ? target.path : target.name}\n\n${lines}\n`
    }
  },
)

/** Whether more than the first command of a name is looked at. */
const narrows = (c: CmdletContext): boolean =>
  c.p.All === true ||
  ['TotalCount', 'CommandType', 'Module', 'FullyQualifiedModule'].some((one) => c.has(one))

const notThere = (name: string): TerminatingError =>
  failure(
    'CommandNotFoundException',
    `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
    { type: 'sma:CommandNotFoundException', category: 'ObjectNotFound', target: name },
  )

const argumentsRefused = (info: CommandInfo): TerminatingError =>
  failure(
    'CommandArgsOnlyForSingleCmdlet',
    'The command could not be retrieved because the ArgumentList parameter can be specified only when retrieving a single cmdlet or script.',
    { type: 'sma:PSArgumentException', category: 'InvalidArgument', target: info },
  )

const isNamed = (specification: unknown, info: CommandInfo): boolean =>
  (baseOf(specification) as ModuleSpecification).name.toLowerCase() === info.moduleName.toLowerCase()

/** `-ParameterName` and `-ParameterType`. Names without wildcards that no command has are errors at the end. */
function parameterFilter(c: CmdletContext): {
  match(frame: Frame, info: CommandInfo): boolean
  report(): Task<void>
} {
  const matched = new Set<string>()
  const types = (): unknown[] => (c.has('ParameterType') ? (c.p.ParameterType as PSArray).items : [])
  return {
    match(frame, info) {
      if (!c.has('ParameterName') && !c.has('ParameterType')) return true
      const names = c.has('ParameterName') ? patternsOf(c.p.ParameterName) : [wildcard('*')]
      let found = false
      for (const one of parametersOf(frame, info)) {
        const spelled = [one.name, ...one.aliases].filter((name) => names.some((at) => at.isMatch(name)))
        if (spelled.length === 0) continue
        for (const name of [one.name, ...spelled]) matched.add(name.toLowerCase())
        if (types().length === 0 || types().some((type) => takes(c, one, type))) found = true
      }
      return found
    },
    *report() {
      for (const name of texts(c.p.ParameterName)) {
        if (hasWildcard(name) || matched.has(name.toLowerCase())) continue
        yield* c.error(
          failure(
            'CommandParameterNotFound',
            `No matching commands include a parameter named '${name}'.  Check the spelling of the parameter name, and then try again. (Parameter '${name}')`,
            { type: 'System.ArgumentException', category: 'ObjectNotFound', target: name },
          ),
        )
      }
    },
  }
}

/** None for a command whose parameters cannot be read: an alias that leads nowhere, a script with a mistake. */
function parametersOf(frame: Frame, info: CommandInfo): readonly ParameterInfo[] {
  if (info.kind === 'application') return []
  try {
    return metadataOf(frame, info).parameters
  } catch (error) {
    if (error instanceof TerminatingError) return []
    throw error
  }
}

/** Whether a value of the type asked for can be given to the parameter as it is. */
function takes(c: CmdletContext, { type }: ParameterInfo, given: unknown): boolean {
  const base = baseOf(given)
  const text = c.rs.text(given).replace(/^\[(.*)\]$/s, '$1')
  const asked = base instanceof NetType ? base : c.rs.findType(text, c.frame)
  const element = type.kind === 'array' ? (type.elementType as NetType) : undefined
  if (asked === undefined) {
    const pattern = wildcard(`*${text}`)
    return pattern.isMatch(type.fullName) || (element !== undefined && pattern.isMatch(element.fullName))
  }
  const takesAll = type === T.Object || type === T.PSObject || element === T.Object || element === T.PSObject
  if (asked === T.Object || takesAll) return asked === T.Object && takesAll
  return asked.isSubtypeOf(type) || (element !== undefined && asked.isSubtypeOf(element))
}
