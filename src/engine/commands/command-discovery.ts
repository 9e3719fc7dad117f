/** Invoke-Command here, Read-Host, Get-Host, Get-PSCallStack, Get-Unique, Tee-Object */
import { AutomationNull } from '../../objects/automation-null.ts'
import type { PSArray } from '../../objects/collections.ts'
import { PSSecureString } from '../../objects/misc.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { failure } from '../runtime/failure.ts'
import { engineObjects } from '../runtime/intrinsics.ts'
import { getMember } from '../runtime/members.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { compareKeys } from './sort-object.ts'

const utility = 'Microsoft.PowerShell.Utility'
const link = (id: string): string => `https://go.microsoft.com/fwlink/?LinkID=${id}`
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
