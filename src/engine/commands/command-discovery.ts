/** Get-Command, Invoke-Command here, Read-Host, Get-Host, Get-PSCallStack, Get-Unique, Tee-Object */
import { toJsNumber } from '../runtime/numeric.ts'
import { abbreviated, nameDistance } from '../runtime/fuzzy-names.ts'
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { PSCredential, PSSecureString } from '../../objects/misc.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { AliasInfo, type CommandInfo, commandTypeNumber } from '../runtime/command-info.ts'
import { commandsMatching, metadataOf } from '../runtime/command-list.ts'
import { findCommand, lookUp } from '../runtime/discovery.ts'
import { failure } from '../runtime/failure.ts'
import { loadFor } from '../runtime/module-search.ts'
import { engineObjects } from '../runtime/intrinsics.ts'
import { escapeWildcard, hasWildcard } from '../runtime/wildcard.ts'
import { getMember } from '../runtime/members.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { compareKeys } from './sort-object.ts'

const core = 'Microsoft.PowerShell.Core'
const utility = 'Microsoft.PowerShell.Utility'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
const texts = (value: unknown): string[] => (value === undefined ? [] : (value as PSArray).items.map(String))

const typeOrder: Record<number, number> = { 1: 0, 2: 1, 4: 2, 8: 3, 16: 4, 32: 5 }

/** of CommandTypes */
const applications = 32

export const getCommand = defineCmdlet(
  {
    name: 'Get-Command',
    module: core,
    typeName: 'Microsoft.PowerShell.Commands.GetCommandCommand',
    helpUri: link('2096579'),
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
      FullyQualifiedModule: { type: 'object[]', byName: true },
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
    const scores: { info: CommandInfo; distance: number }[] = []
    const frame = c.rs.seenBy(c.frame, c.invocation)
    let sort = false
    return {
      *process() {
        const names = c.has('Name')
          ? texts(c.p.Name)
          : c.has('Verb') || c.has('Noun')
            ? [`${texts(c.p.Verb)[0] ?? '*'}-${texts(c.p.Noun)[0] ?? '*'}`]
            : ['*']
        const types = c.has('CommandType')
          ? Number((c.p.CommandType as EnumValue).value)
          : c.has('Name')
            ? 383
            : // what a restricted session lists by itself has no aliases (truth jea-107)
              frame === c.frame
              ? 1 | 2 | 4 | 8 | 256
              : 2 | 4 | 8 | 256
        const modules = c.has('Module') ? texts(c.p.Module) : undefined
        const verbs = texts(c.p.Verb)
        const nouns = texts(c.p.Noun)
        const patterns =
          verbs.length > 1 || nouns.length > 1
            ? (verbs.length > 0 ? verbs : ['*']).flatMap((verb) =>
                (nouns.length > 0 ? nouns : ['*']).map((noun) => `${verb}-${noun}`),
              )
            : names
        for (const name of patterns) {
          if (c.p.UseFuzzyMatching === true) {
            const most = c.has('FuzzyMinimumDistance') ? toJsNumber(c.p.FuzzyMinimumDistance) : 5
            for (const info of commandsMatching(frame, ['*'], types, modules)) {
              const distance = nameDistance(info.name, name)
              if (distance <= most) scores.push({ info, distance })
            }
            continue
          }
          if (c.p.UseAbbreviationExpansion === true) {
            const short = name.toLowerCase()
            gathered.push(
              ...commandsMatching(frame, ['*'], types & ~1, modules).filter(
                (info) => abbreviated(info.name).toLowerCase() === short || info.name.toLowerCase() === short,
              ),
            )
            continue
          }
          if (hasWildcard(name)) {
            sort = true
            gathered.push(...commandsMatching(frame, [name], types, modules))
            if ((types & applications) !== 0 && modules === undefined && !c.p.ListImported)
              gathered.push(...c.rs.native.matching(name).filter((info) => c.rs.isVisible(info, frame)))
            continue
          }
          let found = one(name, types, modules)
          if (found.length === 0 && !c.p.ListImported && (yield* loadFor(c.rs.modules, c.frame, name)))
            found = one(name, types, modules)
          if (found.length > 0) gathered.push(...found)
          // a module that lacks the command is an answer, not an error (truth cmd-534)
          else if (modules === undefined || one(name, types, undefined).length === 0) {
            yield* c.error(
              failure(
                'CommandNotFoundException',
                `The term '${name}' is not recognized as a name of a cmdlet, function, script file, or executable program.\nCheck the spelling of the name, or if a path was included, verify that the path is correct and try again.`,
                {
                  type: 'sma:CommandNotFoundException',
                  category: 'ObjectNotFound',
                  target: name,
                },
              ),
            )
          }
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
        if (sort)
          list = gathered.toSorted(
            (a, b) =>
              (typeOrder[commandTypeNumber(a)] ?? 9) - (typeOrder[commandTypeNumber(b)] ?? 9) ||
              (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1),
          )
        if (c.has('ParameterName')) {
          const wanted = texts(c.p.ParameterName).map((one) => one.toLowerCase())
          list = list.filter(
            (info) =>
              info.kind !== 'application' &&
              metadataOf(c.frame, info).parameters.some(
                (one) =>
                  wanted.includes(one.name.toLowerCase()) ||
                  one.aliases.some((alias) => wanted.includes(alias.toLowerCase())),
              ),
          )
        }
        if (c.has('TotalCount')) list = list.slice(0, c.p.TotalCount as number)
        for (const info of list) {
          if (!c.p.Syntax) yield* c.write(info)
          else yield* c.write(syntax(info))
        }
      },
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

    function one(name: string, types: number, modules: readonly string[] | undefined): CommandInfo[] {
      if (types === 383 && modules === undefined && !c.p.All) {
        const found = lookUp(frame, name)
        return found ? [found] : []
      }
      const slash = name.indexOf('\\')
      const found =
        slash > 0
          ? commandsMatching(frame, [name.slice(slash + 1)], types, [name.slice(0, slash)])
          : commandsMatching(frame, [name.replaceAll('`', '``')], types, modules)
      if (found.length > 0 || (types & applications) === 0 || modules !== undefined || c.p.ListImported)
        return c.p.All ? found : found.slice(0, 1)
      // every program of that name on the path
      return c.rs.native.matching(escapeWildcard(name)).filter((info) => c.rs.isVisible(info, frame))
    }
  },
)

export const invokeCommand = defineCmdlet(
  { name: 'Invoke-Command', ...declaredCmdlets['Invoke-Command'] },
  (c) => {
    const input: unknown[] = []
    return {
      process() {
        if (c.has('InputObject')) input.push(c.p.InputObject)
        return undefined
      },
      *end() {
        if (c.parameterSet !== 'InProcess') throw elsewhere(c.parameterSet)
        const args = c.has('ArgumentList') ? (c.p.ArgumentList as PSArray).items : []
        yield* c.rs.callInto(
          c.p.ScriptBlock,
          args,
          {
            dotSource: c.p.NoNewScope === true,
            ...(c.expectsInput || c.has('InputObject') ? { input } : {}),
          },
          { write: (value) => c.write(value) },
        )
      },
    }
  },
)

/** A session of this host is an end of the line. Without WSMan's library PowerShell on Linux opens none by name either. */
function elsewhere(set: string): Error {
  if (/ComputerName$|Uri$/.test(set))
    return failure(
      'System.Management.Automation.Remoting.PSRemotingDataStructureException',
      'This parameter set requires WSMan, and no supported WSMan client library was found. WSMan is either not installed or unavailable for this system.',
      { type: 'sma:Remoting.PSRemotingTransportException', category: 'ResourceUnavailable' },
    )
  return failure(
    'CommandNotOffered',
    'Invoke-Command is offered here for this session only: a session of this host opens no sessions to other computers.',
    { type: 'System.PlatformNotSupportedException', category: 'NotImplemented' },
  )
}

export const readHost = defineCmdlet(
  {
    name: 'Read-Host',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.ReadHostCommand',
    helpUri: link('2096610'),
    outputTypes: ['System.String', 'System.Security.SecureString'],
    defaultSet: 'AsString',
    parameters: {
      Prompt: { type: 'object', position: 0, remaining: true, validate: ['allowNull'] },
      AsSecureString: { type: 'switch', sets: { AsSecureString: {} } },
      MaskInput: { type: 'switch', sets: { AsString: {} } },
    },
  },
  (c) => ({
    *end(): Task<void> {
      const { io } = c.rs
      const secret = c.p.AsSecureString === true || c.p.MaskInput === true
      if (!c.has('Prompt')) {
        const line: unknown = yield io.call(secret ? 'ReadLineAsSecureString' : 'ReadLine', [])
        yield* c.write(line)
        return
      }
      const given = c.rs.itemsOf(c.p.Prompt)
      const label =
        given && typeof baseOf(c.p.Prompt) !== 'string'
          ? given.map((one) => c.rs.text(one)).join(' ')
          : c.rs.text(c.p.Prompt)
      if (label === '')
        throw failure('Argument', 'name cannot be null or empty.', {
          type: 'sma:PSArgumentException',
          category: 'InvalidArgument',
        })
      const type = secret ? ['SecureString', 'System.Security.SecureString'] : ['String', 'System.String']
      const field = {
        name: label,
        label: '',
        parameterTypeName: type[0] as string,
        parameterTypeFullName: type[1] as string,
        parameterAssemblyFullName: c.rs.typeByName(type[1] as string, c.frame).assemblyQualifiedName,
        helpMessage: '',
        isMandatory: true,
      }
      const answer: unknown = yield io.call('Prompt', ['', '', [field]], '')
      const values = c.rs.itemsOf(getMember(answer, 'Values', c.rs)) ?? []
      for (const one of values) {
        const base = baseOf(one)
        if (base === null && !secret) yield* c.write('')
        else yield* c.write(c.p.MaskInput && base instanceof PSSecureString ? base.text : one)
      }
    },
  }),
)

export const getCredential = defineCmdlet(
  {
    name: 'Get-Credential',
    module: 'Microsoft.PowerShell.Security',
    typeName: 'Microsoft.PowerShell.Commands.GetCredentialCommand',
    helpUri: link('2096824'),
    defaultSet: 'CredentialSet',
    outputTypes: ['System.Management.Automation.PSCredential'],
    parameters: {
      Credential: { type: 'object', sets: { CredentialSet: { position: 0 } } },
      Message: { type: 'string', sets: { MessageSet: {} } },
      UserName: { type: 'string', sets: { MessageSet: { position: 0 } } },
      Title: { type: 'string', sets: { MessageSet: {} } },
    },
  },
  (c) => ({
    *process(): Task<void> {
      const given = baseOf(c.p.Credential ?? null)
      if (given instanceof PSCredential) {
        yield* c.write(given)
        return
      }
      const message = (c.p.Message as string | undefined) ?? 'Enter your credentials.'
      const user = given === null ? ((c.p.UserName as string | undefined) ?? null) : c.rs.text(given)
      const title = (c.p.Title as string | undefined) ?? 'PowerShell credential request'
      if (!c.rs.io.hasScreen) {
        throw failure(
          'HostFunctionNotImplemented',
          `A command that prompts the user failed because the host program or the command type does not support user interaction. The host was attempting to request confirmation with the following message: ${message}`,
          { type: 'sma:Host.HostException', category: 'NotImplemented' },
        )
      }
      const answer: unknown = yield c.rs.io.call('PromptForCredential2', [title, message, user, '', 3, 1])
      // who gives none ends the prompt, and nothing is written
      if (answer !== null) yield* c.write(answer)
    },
  }),
)

export const getHost = defineCmdlet(
  {
    name: 'Get-Host',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GetHostCommand',
    helpUri: link('2097110'),
    parameters: {},
  },
  (c) => ({ process: () => c.write(engineObjects(c.rs).host) }),
)

export const getUnique = defineCmdlet(
  {
    name: 'Get-Unique',
    module: utility,
    typeName: 'Microsoft.PowerShell.Commands.GetUniqueCommand',
    helpUri: link('2097028'),
    defaultSet: 'AsString',
    parameters: {
      InputObject: { type: 'psobject', pipeline: true },
      AsString: { type: 'switch', sets: { AsString: {} } },
      OnType: { type: 'switch', sets: { UniqueByType: {} } },
      CaseInsensitive: { type: 'switch' },
    },
  },
  (c) => {
    let last: unknown = AutomationNull
    return {
      *process(): Task<void> {
        const value = c.p.InputObject
        if (value === undefined) return
        // null is never the same as what came before
        const isSame = last !== AutomationNull && last !== null && value !== null && same(last, value)
        last = value
        if (!isSame) yield* c.write(value)
      },
    }
    function same(a: unknown, b: unknown): boolean {
      if (c.p.OnType)
        return c.rs.text(getMember(a, 'pstypenames', c.rs)) === c.rs.text(getMember(b, 'pstypenames', c.rs))
      if (c.p.AsString) return fold(c.rs.text(a)) === fold(c.rs.text(b))
      const x = baseOf(a)
      const y = baseOf(b)
      return typeof x === 'string' && typeof y === 'string'
        ? fold(x) === fold(y)
        : compareKeys(c, a, b, c.p.CaseInsensitive === true) === 0
    }
    function fold(text: string): string {
      return c.p.CaseInsensitive ? text.toLowerCase() : text
    }
  },
)
