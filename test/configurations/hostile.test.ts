/**
 * Hostile clients: none sees a private command, a private provider or a neighbour's data. What is tried as text in a strict session
 * with the whole language is in files.test.ts; here are sessions without language, commands as data, and two sessions of one thread.
 */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { explain } from '../../src/configurations/explain.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { PSObject } from '../../src/objects/ps-object.ts'
import { openConfigured } from '../support/configured-session.ts'
import { getMetadata, metadataKind } from '../truth/client-messages.ts'
import { StdioServer, StdioSession } from '../truth/stdio-session.ts'

const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
const path = join(directory, 'guarded.pssc')
const host = createPool({ threads: 1 })
t.teardown(() => host.close())

const guarded = `@{
  SessionType = 'RestrictedRemoteServer'
  LanguageMode = 'NoLanguage'
  VisibleCmdlets = 'Where-Object', 'Sort-Object', 'Write-Output', 'Get-Variable', 'Get-Item', 'Get-ChildItem', 'Test-Path',
    @{ Name = 'Join-String'; Parameters = @{ Name = 'Separator'; ValidateSet = ',' } }
  VisibleProviders = @()
  VisibleExternalCommands = @()
  VisibleFunctions = 'Get-Open'
  FunctionDefinitions = @(
    @{ Name = 'Get-Open'; ScriptBlock = { param($Name) "open $Name" } }
    @{ Name = 'Get-Secret'; ScriptBlock = { 'the secret' } }
  )
  AliasDefinitions = @{ Name = 'shh'; Value = 'Get-Secret' }
  VisibleAliases = 'nothing'
  VariableDefinitions = @{ Name = 'Key'; Value = 'the secret' }
  EnvironmentVariables = @{ KEY_FILE = 'the secret' }
}`

interface Command {
  readonly text: string
  readonly isScript?: boolean
  readonly args?: readonly { readonly name?: string; readonly value: unknown }[]
}
type Session = Awaited<ReturnType<typeof openConfigured>>['session']

async function call(session: Session, ...pipeline: Command[]): Promise<string> {
  const statement = pipeline.map(({ text, isScript = false, args = [] }) => ({
    text,
    isScript,
    args: args.map(({ name, value }) => ({ ...(name !== undefined && { name }), value })),
  }))
  const { output } = await (await session.start({ statements: [statement as never] })).result
  return output
    .map((one) =>
      one instanceof PSObject
        ? `${String(one.text ?? one.base)} ${[...one.members.values()].map((member) => ('value' in member ? String(member.value) : '')).join(' ')}`
        : String(one),
    )
    .join('\n')
}
const named = (name: string, value: unknown) => ({ name, value })
const plain = (value: unknown) => ({ value })

/** each tries to see the secret: what it says, not that it exists */
const attempts: readonly (readonly [why: string, ...pipeline: Command[]])[] = [
  ['its name', { text: 'Get-Secret' }],
  ['a scope', { text: 'global:Get-Secret' }],
  ['a drive', { text: 'function:Get-Secret' }],
  ['a module that has no such command', { text: 'Microsoft.PowerShell.Core\\Get-Secret' }],
  ['no module', { text: '\\Get-Secret' }],
  ['a wildcard', { text: 'Get-Secre?' }],
  ['white space', { text: ' Get-Secret ' }],
  ['a call operator in the name', { text: '& Get-Secret' }],
  ['a dot in the name', { text: '. Get-Secret' }],
  ['letters that look alike', { text: 'Ｇet-Secret' }],
  ['a dash that looks alike', { text: 'Get–Secret' }],
  ['a line end in the name', { text: 'Get-Open\nGet-Secret' }],
  ['a semicolon in the name', { text: 'Get-Open; Get-Secret' }],
  ['a zero in the name', { text: 'Get-Secret\0' }],
  ['an alias of the configuration that is not shown', { text: 'shh' }],
  ['script text', { text: 'Get-Secret', isScript: true }],
  ['script text that comments', { text: '#', isScript: true }],
  ['script text among commands', { text: 'Get-Open' }, { text: '{ Get-Secret }', isScript: true }],
  ['a here-string in an argument', { text: 'Get-Open', args: [named('Name', "@'\n$(Get-Secret)\n'@")] }],
  ['an expansion in an argument', { text: 'Get-Open', args: [named('Name', '$(Get-Secret)')] }],
  ['$using:', { text: 'Get-Open', args: [named('Name', '$using:Key')] }],
  ['a block as an argument', { text: 'Where-Object', args: [named('FilterScript', '{ Get-Secret }')] }],
  [
    'a block to sort by',
    { text: 'Write-Output', args: [plain(1)] },
    { text: 'Sort-Object', args: [plain('{ Get-Secret }')] },
  ],
  [
    'a variable by its cmdlet',
    { text: 'Get-Variable', args: [named('Name', 'Key'), named('ValueOnly', true)] },
  ],
  ['variables by a wildcard', { text: 'Get-Variable', args: [named('Name', '*'), named('ValueOnly', true)] }],
  [
    'another scope’s variable',
    { text: 'Get-Variable', args: [named('Name', 'Key'), named('Scope', 'Global')] },
  ],
  ['a variable to keep output in', { text: 'Get-Open', args: [named('OutVariable', 'Key')] }],
  ['-PipelineVariable', { text: 'Write-Output', args: [plain('x'), named('PipelineVariable', 'Key')] }],
  ['an error variable', { text: 'Write-Output', args: [plain('x'), named('ErrorVariable', '+Key')] }],
  ['a provider’s item', { text: 'Get-Item', args: [plain('variable:Key')] }],
  ['a function’s item', { text: 'Get-Item', args: [plain('function:Get-Secret')] }],
  ['the environment', { text: 'Get-Item', args: [plain('env:KEY_FILE')] }],
  [
    'a provider by its whole name',
    { text: 'Get-Item', args: [plain('Microsoft.PowerShell.Core\\Environment::KEY_FILE')] },
  ],
  ['a provider’s children', { text: 'Get-ChildItem', args: [plain('env:')] }],
  [
    'what Get-Command says of it',
    { text: 'Get-Command', args: [named('Name', 'Get-Secret'), named('ShowCommandInfo', true)] },
  ],
  [
    'arguments for Get-Command',
    { text: 'Get-Command', args: [named('Name', 'Get-Secret'), named('ArgumentList', ['x'])] },
  ],
  ['its help', { text: 'Get-Help', args: [named('Name', 'Get-Secret')] }],
  ['what was narrowed', { text: 'Join-String', args: [named('Separator', '{ Get-Secret }')] }],
  ['completion', { text: 'TabExpansion2', args: [plain('Get-Se'), plain(6)] }],
  ['a nested prompt', { text: 'Enter-NestedPrompt' }],
  ['events', { text: 'Register-EngineEvent', args: [plain('x'), named('Action', '{ Get-Secret }')] }],
  ['a job', { text: 'Start-Job', args: [named('ScriptBlock', '{ Get-Secret }')] }],
  ['loading a module', { text: 'Import-Module', args: [plain('Microsoft.PowerShell.Utility')] }],
  ['changing what a name means', { text: 'Set-Alias', args: [plain('Get-Open'), plain('Get-Secret')] }],
  ['text to run', { text: 'Invoke-Expression', args: [plain('Get-Secret')] }],
  ['a block to run', { text: 'ForEach-Object', args: [named('MemberName', 'Invoke')] }],
  ['a program', { text: '/bin/sh', args: [plain('-c'), plain('echo the secret')] }],
  ['a program by its name', { text: 'env' }],
]

t.test('without language nothing private is seen, however it is asked for', async (t) => {
  const { session } = await openConfigured(host, path, guarded, false)
  t.match(await call(session, { text: 'Get-Open', args: [named('Name', 'door')] }), 'open door')
  for (const [why, ...pipeline] of attempts) t.notMatch(await call(session, ...pipeline), /the secret/, why)
  await session.close()
})

t.test('metadata names only what is visible', async (t) => {
  const server = new StdioServer(
    [process.execPath, 'dist/cli/index.js', 'subsystem', '--standalone', '--configuration-file', path],
    { cwd: process.cwd(), env: { ...process.env } as Record<string, string> },
  )
  t.teardown(() => server.kill())
  const session = await StdioSession.open(server, { host: false, timeoutMs: 20_000 })
  for (const name of ['Get-Secret', '*', 'Get-S*', 'shh', 'global:Get-Secret', 'function:*'])
    for (const type of [1, 2, 8, 383]) {
      const messages = await session.run(getMetadata({ name: [name], type }), { kind: metadataKind })
      t.notMatch(JSON.stringify(messages), /N=\\"Name\\">(Get-Secret|shh)</, `${name}, types ${type}`)
    }
  await session.close()
})

t.test('after any sequence of calls a client reaches what explain computes, and nothing else', async (t) => {
  const { session, file } = await openConfigured(host, path, guarded, false)
  const computed = explain(file, () => false)
    .reach.filter(({ kind }) => kind !== 'drive' && kind !== 'provider')
    .map(({ name }) => name)
    .filter((name) => name !== 'nothing')
    .sort()
  const reached = async (): Promise<string[]> =>
    (
      await call(
        session,
        { text: 'Get-Command', args: [named('CommandType', 'All')] },
        { text: 'Select-Object', args: [named('Property', 'Name')] },
      )
    )
      .split('\n')
      .map((line) => line.trim().split(' ').at(-1) ?? '')
      .sort()
  t.same(await reached(), computed)
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...attempts), { minLength: 1, maxLength: 5 }),
      async (sequence) => {
        for (const [, ...pipeline] of sequence) await call(session, ...pipeline)
        t.same(await reached(), computed)
      },
    ),
    { numRuns: 12 },
  )
  await session.close()
})

t.test('two sessions of one thread see nothing of each other', async (t) => {
  const text = '@{ }'
  const { session: mine } = await openConfigured(host, join(directory, 'a.pssc'), text, false)
  const { session: theirs } = await openConfigured(host, join(directory, 'b.pssc'), text, false)
  const left = [
    "$global:Key = 'the secret'",
    "$env:KEY = 'the secret'",
    "function global:Get-Mine { 'the secret' }",
    'Set-Alias mine Get-Mine -Scope Global',
    "New-PSDrive Mine FileSystem /tmp -Description 'the secret' -Scope Global",
    "Update-TypeData -TypeName System.String -MemberName Mine -MemberType NoteProperty -Value 'the secret' -Force",
    "$PSDefaultParameterValues['Write-Output:InputObject'] = 'the secret'",
    "$Host.PrivateData; $ErrorActionPreference = 'Stop'; Set-Location /tmp",
    "Register-EngineEvent mine -Action { 'the secret' }",
    "class Mine { static [string] $Key = 'the secret' }",
    "[AppContext]::SetData('mine', 'the secret')",
    "[Environment]::SetEnvironmentVariable('MINE', 'the secret')",
    "$PSStyle.Formatting.Error = 'the secret'",
    "New-Module -Name Mine { function Get-Inner { 'the secret' } } | Import-Module -Global",
    "throw 'the secret'",
    "'the secret' | Write-Error",
  ]
  for (const one of left) await mine.run(one)
  t.same((await mine.run('$Key; $env:KEY; Get-Mine')).output, ['the secret', 'the secret', 'the secret'])
  for (const one of [
    '$Key',
    '$env:KEY',
    'Get-Mine',
    'mine',
    'Get-PSDrive | ForEach-Object Description',
    "'x'.Mine",
    '$PSDefaultParameterValues.Values',
    'Get-EventSubscriber | Format-List | Out-String',
    '[Mine]::Key',
    "[AppContext]::GetData('mine')",
    "[Environment]::GetEnvironmentVariable('MINE')",
    '$PSStyle.Formatting.Error',
    'Get-Inner',
    'Get-Module | Format-List | Out-String',
    '$Error | Out-String',
    'Get-History | Format-List | Out-String',
    'Get-ChildItem env: | Out-String',
    'Get-Variable | Out-String -Width 500',
    'Get-Runspace | Format-List | Out-String',
    'Get-Job | Format-List | Out-String',
  ]) {
    const { output } = await theirs.run(one)
    t.notMatch(
      output
        .map((value) => String(value instanceof PSObject ? (value.base ?? value.text) : value))
        .join('\n'),
      /the secret/,
      one,
    )
  }
  t.same((await theirs.run('$ErrorActionPreference.ToString()')).output, ['Continue'])
  await mine.close()
  await theirs.close()
})
