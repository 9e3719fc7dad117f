/** What a user can reach through a session configuration file, where each thing came from, and where it lets in more than it seems. */
import { remoteServerCommands } from './session-plan.ts'
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

/** @throws {ConfigurationFileError} a role capability is missing or faulty */
export function explain(file: SessionConfigurationFile, hasRole: (group: string) => boolean): Explanation {
  const all = contentsFor(file, hasRole)
  const warnings: string[] = []
  if (file.languageMode === 'FullLanguage' || file.languageMode === 'ConstrainedLanguage')
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
  for (const one of all) reach.push(...reachOf(one, file))
  const narrowed = new Set(
    reach.filter(({ parameters }) => parameters !== undefined).map(({ name }) => name.toLowerCase()),
  )
  if (file.mountUserDrive) reach.push({ kind: 'drive', name: 'User:', from: `${file.path}:1`, warnings: [] })
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

function reachOf(contents: RoleContents, file: SessionConfigurationFile): Reach[] {
  const found: Reach[] = []
  const commands = (kind: 'cmdlet' | 'function', list: RoleContents['visibleCmdlets']): void => {
    for (const { value, place } of list ?? [])
      found.push({
        kind,
        name: value.name,
        ...(value.parameters && { parameters: value.parameters }),
        from: fromOf(place),
        warnings: warningsOf(value.name, value.parameters !== undefined, file),
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

function warningsOf(written: string, narrowed: boolean, file: SessionConfigurationFile): string[] {
  const name = written.slice(written.lastIndexOf('\\') + 1)
  const warnings = wild(name)
  if (!narrowed && runsBlocks.test(name))
    warnings.push('runs script blocks, texts or programs that it is given: narrow its parameters')
  if (!narrowed && takesPaths.test(name) && !file.mountUserDrive)
    warnings.push('takes any path: narrow its parameters, or confine files to rooted drives')
  return warnings
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
