/** `.pssc` files: the recorder's working and faulty ones are read or refused with their place; hostile attempts reach nothing private. */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import t from 'tap'
import { ConfigurationFileError, readDataFile } from '../../src/configurations/data-file.ts'
import { explain } from '../../src/configurations/explain.ts'
import { configurationSource, mergeVisible } from '../../src/configurations/file-plan.ts'
import { createPool } from '../../src/hostprocess/pool.ts'
import { PSObject } from '../../src/objects/ps-object.ts'
import { openConfigured } from '../support/configured-session.ts'

const recorded = join(import.meta.dirname, '../truth/data/configurations')
const directory = mkdtempSync(join(tmpdir(), 'fanin-'))

t.test(
  'a faulty file is refused with its line and a mend; what PowerShell only tolerates is refused too',
  async (t) => {
    const refused: string[] = []
    for (const name of readdirSync(join(recorded, 'broken'))) {
      const path = join(recorded, 'broken', name)
      try {
        configurationSource(path).planFor(() => true)
      } catch (error) {
        if (!(error instanceof ConfigurationFileError)) throw error
        refused.push(name)
        t.ok(
          error.place.line > 0 && error.mend.length > 0 && error.message.startsWith(error.place.file),
          name,
        )
      }
    }
    for (const name of [
      'expression.pssc',
      'type-cast.pssc',
      'alias-extra-key.pssc',
      'bad-string.pssc',
      'two-tables.pssc',
    ])
      t.ok(refused.includes(name), name)
  },
)

t.test('nothing in a data file runs: code is refused wherever it stands', async (t) => {
  for (const code of [
    '$(1)',
    '(Get-Date)',
    '"$env:HOME"',
    '[int]1',
    '1 + 1',
    '$x',
    'Get-Date',
    '@(foreach ($a in 1) { $a })',
  ])
    t.throws(() => readDataFile(`@{ A = ${code} }`, 'x.pssc'), ConfigurationFileError, code)
  t.throws(() => readDataFile('$x = 1\n@{ }', 'x.pssc'), ConfigurationFileError)
  t.same(readDataFile("@{ A = @{ B = 'b', 2, $true, { code } } }", 'x.pssc').entries.size, 1)
})

t.test('a file is read by its byte order mark, as PowerShell writes and reads it', async (t) => {
  const path = join(directory, 'marked.pssc')
  const text = "@{ Description = 'Grüße, 世界' }"
  const little = Buffer.from(`\uFEFF${text}`, 'utf16le')
  for (const bytes of [text, `\uFEFF${text}`, little, Buffer.from(little).swap16()]) {
    writeFileSync(path, bytes)
    t.equal(configurationSource(path).definition.description, 'Grüße, 世界')
  }
})

t.test('merging narrowed commands is a union and does not depend on order', async (t) => {
  const parameter = fc.record({
    name: fc.constantFrom('A', 'b'),
    validateSet: fc.array(fc.constantFrom('x', 'y', 'z'), { minLength: 1 }),
  })
  const command = fc.record({
    name: fc.constantFrom('Get-X', 'get-x'),
    parameters: fc.array(parameter, { minLength: 1, maxLength: 1 }),
  })
  const shape = (list: ReturnType<typeof mergeVisible>) =>
    list.map((one) =>
      (one.parameters ?? [])
        .map(({ name, validateSet }) => `${name.toLowerCase()}:${[...new Set(validateSet)].sort().join()}`)
        .sort()
        .join('|'),
    )
  fc.assert(
    fc.property(fc.array(command, { minLength: 1, maxLength: 5 }), (list) => {
      t.same(shape(mergeVisible(list)), shape(mergeVisible(list.toReversed())))
    }),
    { numRuns: 50 },
  )
})

const host = createPool({ threads: 1 })
t.teardown(() => host.close())

const open = (text: string, strict: boolean) =>
  openConfigured(host, join(directory, 'case.pssc'), text, strict)

const secret = `@{
  SessionType = 'RestrictedRemoteServer'
  LanguageMode = 'FullLanguage'
  VisibleCmdlets = 'ForEach-Object', 'Where-Object', 'Invoke-Expression', 'Invoke-Command'
  VisibleFunctions = 'Get-Open'
  FunctionDefinitions = @(
    @{ Name = 'Get-Open'; ScriptBlock = { 'open' } }
    @{ Name = 'Get-Secret'; ScriptBlock = { 'the secret' } }
  )
  VariableDefinitions = @{ Name = 'Key'; Value = 'the secret' }
}`

/** the list of JEA escapes: each tries to see the private function, the private variable, or a private cmdlet */
const attempts = [
  'Get-Secret',
  '& Get-Secret',
  "& 'Get-Secret'",
  '. Get-Secret',
  '& { Get-Secret }',
  '. { Get-Secret }',
  '1 | ForEach-Object { Get-Secret }',
  '1 | Where-Object { Get-Secret }',
  '1 | ForEach-Object { & { Get-Secret } }',
  "Invoke-Expression 'Get-Secret'",
  'Invoke-Command { Get-Secret }',
  'function Mine { Get-Secret }; Mine',
  '$f = { Get-Secret }; & $f',
  "[scriptblock]::Create('Get-Secret').Invoke()",
  "$ExecutionContext.InvokeCommand.InvokeScript('Get-Secret')",
  "& $ExecutionContext.InvokeCommand.GetCommand('Get-Secret', 'All')",
  '${function:Get-Secret}',
  '& ${function:Get-Secret}',
  '$Key',
  '$global:Key',
  '${variable:Key}',
  '"$Key"',
  '& { $Key }',
  'Get-Variable Key -ValueOnly',
  '1 | ForEach-Object { $Key }',
  'Get-Command Get-Secret',
  'Ｇet-Secret',
  'Get‐Secret',
  'global:Get-Secret',
  'Get-Secre*',
  '1 | ForEach-Object -Process { Get-Secret } -PipelineVariable p',
  'Get-Open -OutVariable x; Get-Secret',
  'trap { Get-Secret } throw 1',
  'try { throw 1 } catch { Get-Secret }',
  'class C { [string] S() { return Get-Secret } }; [C]::new().S()',
  "@'\nGet-Secret\n'@ | ForEach-Object { Invoke-Expression $_ }",
  'Get-Item function:Get-Secret',
  "TabExpansion2 'Get-Se' 6",
  '(1).ForEach({ Get-Secret })',
  '(1).Where({ Get-Secret })',
  '$using:Key',
  "$ExecutionContext.InvokeCommand.GetCommand('Get-Secret', 'All').ScriptBlock.Invoke()",
  "$ExecutionContext.InvokeCommand.GetCommand('Get-Secret', 'Function').Definition",
  "$ExecutionContext.SessionState.PSVariable.GetValue('Key')",
  "$ExecutionContext.SessionState.PSVariable.Get('Key').Value",
  '$ExecutionContext.SessionState.InvokeCommand.InvokeScript({ Get-Secret })',
  "$ExecutionContext.InvokeCommand.ExpandString('$(Get-Secret)')",
  "$ExecutionContext.InvokeCommand.NewScriptBlock('Get-Secret').Invoke()",
  '{ Get-Secret }.GetNewClosure().Invoke()',
  '{ Get-Secret }.InvokeReturnAsIs()',
  "'x' -replace 'x', { Get-Secret }",
  '$p = { & Get-Secret }.GetSteppablePipeline(); $p.Begin($false); $p.End()',
  'switch (1) { { Get-Secret } { 2 } }',
  'param($a = (Get-Secret)) $a',
  'filter Mine { Get-Secret }; 1 | Mine',
  '$function:Get-Open = { Get-Secret }; Get-Open',
  "${function:Mine} = 'Get-Secret'; Mine",
]

t.test('in a strict session none of the known escapes sees a private command or variable', async (t) => {
  const { session } = await open(secret, true)
  t.same((await session.run('Get-Open')).output, ['open'])
  for (const attempt of attempts) {
    const { output } = await session.run(attempt)
    t.notMatch(JSON.stringify(output.map(String)), /the secret/, attempt)
  }
  await session.close()
})

t.test('what a client can call is what explain says, after any sequence of calls', async (t) => {
  const { session, file } = await open(
    secret.replace('FullLanguage', 'NoLanguage').replace(/VisibleCmdlets.*\n/, ''),
    false,
  )
  const said = explain(file, () => false)
    .reach.map(({ name }) => name)
    .sort()
  const listed = async (): Promise<string[]> => {
    const statement = [
      { text: 'Get-Command', isScript: false, args: [{ name: 'CommandType', value: 'All' }] },
      { text: 'Select-Object', isScript: false, args: [{ name: 'Property', value: 'Name' }] },
    ]
    const { output } = await (await session.start({ statements: [statement] })).result
    return output.map((one) => (one instanceof PSObject ? String(one.note('Name')) : '')).sort()
  }
  const names = ['Get-Open', 'Get-Secret', 'Get-Date', 'Out-Default', 'prompt', 'Set-Alias', 'New-Item']
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom(...names), { maxLength: 4 }), async (calls) => {
      for (const text of calls)
        await (await session.start({ statements: [[{ text, isScript: false, args: [] }]] })).result
      t.same(await listed(), said)
    }),
    { numRuns: 8 },
  )
  await session.close()
})

t.test('explain names the line of each thing and warns of what lets in more than it seems', async (t) => {
  const { definition } = configurationSource(join(recorded, 'native-any.pssc'))
  const told = explain(definition, () => false)
  t.match(told.reach.at(-1), { kind: 'program', name: '*', from: /native-any\.pssc:\d+$/ })
  t.match(told.reach.at(-1)?.warnings[0], /every program/)
  t.ok(readFileSync(join(recorded, 'native-any.pssc'), 'utf8').includes("'*'"))
})
