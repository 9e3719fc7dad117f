/** What a user can reach through a session configuration file, where each thing came from, and where it lets in more than it seems. */
import {
  copyItemHelpers,
  remoteServerAliases,
  remoteServerCommands,
  type VisibleCommand,
} from './session-plan.ts'
import { knownCommands as known } from './known-commands.ts'
import { contentsFor } from './file-plan.ts'
import type { SessionConfigurationFile } from './configuration-file.ts'
import type { Place } from './data-file.ts'
import type { RoleContents } from './role-contents.ts'

export interface Reach {
  readonly kind: 'cmdlet' | 'function' | 'alias' | 'program' | 'provider' | 'drive'
  readonly name: string
  /** undefined: all of them */
  readonly parameters?: readonly { name: string; validateSet?: readonly string[]; validatePattern?: string }[]
  /** `FILE:LINE` */
  readonly from: string
  readonly warnings: readonly string[]
}

export interface Explanation {
  readonly file: string
  readonly sessionType: string
  readonly languageMode: string
  /** the roles of the file that the user has */
  readonly roles: readonly string[]
  readonly reach: readonly Reach[]
  readonly warnings: readonly string[]
}

/** commands that run what they are given */
const runsBlocks =
  /^(invoke-(command|expression|history|restmethod|webrequest)|foreach-object|where-object|add-type|new-object|start-(job|threadjob|process)|measure-command|sort-object|group-object|select-object|format-(table|list|wide|custom)|register-[a-z]+event|new-(module|item|alias|pssession)|set-(item|alias|variable|content)|import-module|set-psbreakpoint|trace-command|update-(typedata|formatdata))$/i
/** programs that run others, or read and write any file */
const runsPrograms =
  /^(sh|bash|dash|zsh|ksh|fish|env|xargs|find|python[\d.]*|perl|ruby|node|lua|php|ssh|sudo|su|doas|vi|vim|nano|emacs|less|more|man|awk|gawk|sed|git|tar|zip|rsync|nmap|gdb|strace|nice|nohup|setsid|timeout|time|watch|tee|dd|pwsh|powershell|systemctl|docker|podman|crontab|at)$/i
const takesPaths =
  /^(get|set|add|clear)-content$|^(get|set|new|copy|move|remove|rename|clear|invoke)-item$|^get-childitem$|^(out-file|tee-object|test-path|resolve-path|(import|export)-(csv|clixml)|get-filehash|select-string)$/i
const fromOf = ({ file, line }: Place): string => `${file}:${line}`

export interface ExplainFacts {
  /** the settings keep files below the drives: filesConfined */
  readonly confined?: boolean
  /** strict: true in the settings */
  readonly strict?: boolean
}

/** @throws {ConfigurationFileError} a role capability is missing or faulty */
export function explain(
  file: SessionConfigurationFile,
  hasRole: (group: string) => boolean,
  facts: ExplainFacts = {},
): Explanation {
  const all = contentsFor(file, hasRole)
  const warnings: string[] = []
  if (!facts.strict && (file.languageMode === 'FullLanguage' || file.languageMode === 'ConstrainedLanguage'))
    warnings.push(
      `LanguageMode is ${file.languageMode}: a script block of the client reaches private commands too; use NoLanguage, or strict: true in the settings`,
    )
  const restricted = file.sessionType === 'RestrictedRemoteServer'
  const reach: Reach[] = restricted
    ? remoteServerCommands.map((name) => ({
        kind: 'function',
        name,
        from: 'SessionType RestrictedRemoteServer',
        warnings: [],
      }))
    : []
  if (restricted)
    for (const [name, command] of remoteServerAliases)
      reach.push({
        kind: 'alias',
        name,
        from: `SessionType RestrictedRemoteServer, for ${command}`,
        warnings: [],
      })
  for (const one of all) reach.push(...reachOf(one, facts))
  const narrowed = new Set(
    reach.filter(({ parameters }) => parameters !== undefined).map(({ name }) => name.toLowerCase()),
  )
  if (file.mountUserDrive) {
    const from = file.userDrivePlace === undefined ? file.path : fromOf(file.userDrivePlace)
    reach.push({ kind: 'drive', name: 'User:', from, warnings: [] })
    for (const name of copyItemHelpers) reach.push({ kind: 'function', name, from, warnings: [] })
  }
  if (
    file.sessionType !== 'Empty' &&
    file.transcriptDirectory === undefined &&
    file.languageMode !== 'NoLanguage'
  )
    warnings.push(
      'TranscriptDirectory is not set: nothing writes down what is run; the log says who opened and what failed',
    )
  if (file.sessionType === 'Default' && !all.some((one) => one.visibleCmdlets || one.visibleFunctions))
    warnings.push('SessionType is Default and no list says what is visible: every command is')
  return {
    file: file.path,
    sessionType: file.sessionType,
    languageMode: file.languageMode,
    roles: file.roles.filter(({ group }) => hasRole(group)).map(({ group }) => group),
    // a plain name does not widen a narrowed one
    reach: reach.filter((one) => one.parameters !== undefined || !narrowed.has(one.name.toLowerCase())),
    warnings,
  }
}

function reachOf(contents: RoleContents, facts: ExplainFacts): Reach[] {
  const found: Reach[] = []
  const commands = (kind: 'cmdlet' | 'function', list: RoleContents['visibleCmdlets']): void => {
    for (const { value, place } of list ?? [])
      found.push({
        kind,
        name: value.name,
        ...(value.parameters && { parameters: value.parameters }),
        from: fromOf(place),
        warnings: warningsOf(kind, value, facts),
      })
  }
  commands('cmdlet', contents.visibleCmdlets)
  commands('function', contents.visibleFunctions)
  const shown = contents.visibleFunctions === undefined
  if (shown)
    for (const { value, place } of contents.functions)
      found.push({ kind: 'function', name: value.name, from: fromOf(place), warnings: [] })
  for (const { value, place } of contents.visibleAliases ?? [])
    found.push({ kind: 'alias', name: value, from: fromOf(place), warnings: wild(value) })
  if (contents.visibleAliases === undefined)
    for (const { value, place } of contents.aliases)
      found.push({ kind: 'alias', name: value.name, from: fromOf(place), warnings: [] })
  for (const { value, place } of contents.visibleExternalCommands ?? [])
    found.push({ kind: 'program', name: value, from: fromOf(place), warnings: programWarnings(value) })
  for (const { value, place } of contents.visibleProviders ?? [])
    found.push({ kind: 'provider', name: value, from: fromOf(place), warnings: wild(value) })
  return found
}

const wild = (name: string): string[] =>
  /[*?[]/.test(name) ? ['the wildcard lets in whatever matches now and later: name each'] : []

/** What a command lets in beyond its name. */
function warningsOf(kind: 'cmdlet' | 'function', command: VisibleCommand, facts: ExplainFacts): string[] {
  const name = command.name.slice(command.name.lastIndexOf('\\') + 1)
  if (/[*?[]/.test(name)) return [...wild(name), ...matched(command.name)]
  const warnings: string[] = []
  if (command.parameters === undefined) {
    if (runsBlocks.test(name) || known.get(name.toLowerCase())?.takesBlock)
      warnings.push('runs script blocks, texts or programs that it is given: narrow its parameters')
    if (!facts.confined && (takesPaths.test(name) || known.get(name.toLowerCase())?.takesPath))
      warnings.push(
        'takes any path: narrow its parameters, or confine files to rooted drives (filesConfined)',
      )
    return warnings
  }
  for (const one of command.parameters) {
    if (
      /^(scriptblock|filterscript|process|begin|end|expression|action|initializationscript)$/i.test(one.name)
    )
      warnings.push(`-${one.name} runs the script block that it is given`)
    if (/^(path|literalpath|filepath|destination|outputdirectory)$/i.test(one.name) && !facts.confined)
      warnings.push(...pathWarnings(one))
  }
  if (kind === 'cmdlet' && !known.has(name.toLowerCase()))
    warnings.push('is no cmdlet of this host: the entry shows nothing unless a module brings it')
  return warnings
}

const outside = [
  '/etc/shadow',
  '../../../etc/shadow',
  'User:/../../etc/shadow',
  '/srv/share/../../etc/shadow',
]

function pathWarnings(parameter: NonNullable<VisibleCommand['parameters']>[number]): string[] {
  const { name, validateSet, validatePattern } = parameter
  if (validateSet !== undefined) return []
  if (validatePattern === undefined)
    return [
      `-${name} takes any path: give it a ValidateSet or ValidatePattern, or confine files to rooted drives`,
    ]
  let pattern: RegExp
  try {
    pattern = new RegExp(`^(${validatePattern})$`, 'i')
  } catch {
    return [`-${name} has a pattern that could not be tried here: see that no path leads out of it`]
  }
  const escaped = outside.find((path) => pattern.test(path))
  return escaped === undefined ? [] : [`-${name} has a pattern that lets ${escaped} in`]
}

/** Which cmdlets a wildcard lets in today, and what they can do. */
function matched(written: string): string[] {
  const slash = written.lastIndexOf('\\')
  const regular = (text: string): RegExp =>
    new RegExp(
      `^${text
        .replace(/[.+^${}()|\\]/g, '\\$&')
        .replaceAll('*', '.*')
        .replaceAll('?', '.')}$`,
      'i',
    )
  const wanted = regular(written.slice(slash + 1))
  const module = slash > 0 ? regular(written.slice(0, slash)) : undefined
  const all = [...known.values()].filter((one) => wanted.test(one.name) && (module?.test(one.module) ?? true))
  const list = (some: readonly { name: string }[]): string =>
    `${some
      .slice(0, 8)
      .map(({ name }) => name)
      .join(', ')}${some.length > 8 ? ` and ${some.length - 8} more` : ''}`
  const blocks = all.filter(({ name, takesBlock }) => takesBlock || runsBlocks.test(name))
  const paths = all.filter(({ takesPath }) => takesPath)
  return [
    `of this host's cmdlets it lets in ${all.length}${all.length > 0 ? `: ${list(all)}` : ''}`,
    ...(blocks.length > 0 ? [`among them ${list(blocks)}, which run what they are given`] : []),
    ...(paths.length > 0 ? [`among them ${list(paths)}, which take any path`] : []),
  ]
}

function programWarnings(path: string): string[] {
  if (path === '*') return ['every program and every script of the machine can be started']
  const name = path.slice(path.lastIndexOf('/') + 1)
  return [
    ...(/[*?[]/.test(path) ? ['a wildcard matches no program: name each'] : []),
    ...(runsPrograms.test(name) ? ['runs other programs, or reads and writes any file'] : []),
    ...(path.startsWith('/') || /\.ps1$/i.test(path)
      ? []
      : ['is no full path: a program is allowed by its full path only']),
  ]
}
