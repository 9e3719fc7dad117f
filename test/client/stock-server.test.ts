/** Our own client against Microsoft's PSRP server: the engine from NuGet, which has the language and no modules. */
import t from 'tap'
import { plainAdapter } from '../../src/clixml/adapter.ts'
import { serialize } from '../../src/clixml/writer.ts'
import { openSession, type ClientSession, type SessionOptions } from '../../src/client/session.ts'
import { createCommandTransport } from '../../src/client/transport-stdio.ts'
import type { PSDictionary, PSList } from '../../src/objects/collections.ts'
import { PSSecureString } from '../../src/objects/misc.ts'
import { baseOf, type PSObject } from '../../src/objects/ps-object.ts'
import { build, missing } from '../stock/build.ts'
import { serverCommand } from '../stock/stock.ts'

const reason = missing()
const skip = reason ?? false
t.setTimeout(5 * 60_000)
if (reason === undefined) build()

async function open(options: SessionOptions = {}): Promise<ClientSession> {
  const [program = '', ...args] = serverCommand.split(' ')
  const environment = { ...process.env, TZ: 'UTC', LANG: 'en_US.UTF-8', TERM: 'xterm-256color' }
  return openSession(
    createCommandTransport(program, args, () => undefined, environment),
    options,
  )
}

t.test('objects of every kind come back as values', { skip }, async (t) => {
  const session = await open()
  const { state, output } = await session.run(
    `1; 2L; 1.5; 3.25d; 'text'; [char]'x'; $true; [guid]::Empty; [timespan]'1.02:03:04'; [version]'1.2.3'; $null
     ,@(1, 2); @{ a = 1 }; [pscustomobject]@{ A = 1; B = 'two' }; [DayOfWeek]::Friday`,
  )
  t.equal(state, 'completed')
  const primitives = output.slice(0, 11).map((value) => serialize(value, { adapter: plainAdapter }))
  t.same(primitives, [
    '<I32>1</I32>',
    '<I64>2</I64>',
    '<Db>1.5</Db>',
    '<D>3.25</D>',
    '<S>text</S>',
    '<C>120</C>',
    '<B>true</B>',
    '<G>00000000-0000-0000-0000-000000000000</G>',
    '<TS>P1DT2H3M4S</TS>',
    '<Version>1.2.3</Version>',
    '<Nil />',
  ])
  const [list, table, custom, day] = output.slice(11)
  t.same((baseOf(list) as PSList).items, [1, 2])
  t.equal((baseOf(table) as PSDictionary).get('a'), 1)
  t.same([(custom as PSObject).note('A'), (custom as PSObject).note('B')], [1, 'two'])
  t.equal((day as PSObject).text, 'Friday')
  await session.close()
})

t.test('the record streams and a terminating error arrive where they belong', { skip }, async (t) => {
  const session = await open()
  const said = await session.run(
    `$VerbosePreference = 'Continue'; $DebugPreference = 'Continue'
     $c = $ExecutionContext
     [void](& { [CmdletBinding()]param() $PSCmdlet.WriteWarning('w'); $PSCmdlet.WriteVerbose('v'); $PSCmdlet.WriteDebug('d')
       $PSCmdlet.WriteInformation('i', @('tag')); $PSCmdlet.WriteProgress([System.Management.Automation.ProgressRecord]::new(1, 'act', 'doing'))
       $PSCmdlet.WriteError([System.Management.Automation.ErrorRecord]::new([Exception]::new('e'), 'myId', 'InvalidData', 42)) })
     'done'`,
  )
  t.same(said.output, ['done'])
  for (const kind of ['warning', 'verbose', 'debug', 'information', 'progress', 'error'] as const)
    t.equal(said.records[kind].length, 1, kind)
  const failed = await session.run("throw 'no luck'")
  t.equal(failed.state, 'failed')
  t.match((failed.error as PSObject).text, /no luck/)
  t.equal((await session.run('$Error.Count -gt 0')).output[0], true, 'the session goes on')
  await session.close()
})

t.test('state, input, stop and several scripts in turn', { skip }, async (t) => {
  const session = await open()
  await session.run('$kept = 5')
  t.same((await session.run('$kept * 2')).output, [10])
  const fed = await session.start({
    statements: [[{ text: '$sum = 0; foreach ($i in $input) { $sum += $i }; $sum', isScript: true }]],
    expectsInput: true,
  })
  for (const value of [1, 2, 3]) await fed.input(value)
  await fed.endInput()
  t.same((await fed.result).output, [6])
  const endless = await session.start({ statements: [[{ text: 'while ($true) { }', isScript: true }]] })
  await endless.stop()
  t.equal((await endless.result).state, 'stopped')
  t.same((await session.run("'after'")).output, ['after'])
  await session.close()
})

t.test('several runspaces run side by side', { skip }, async (t) => {
  const session = await open({ runspacesMax: 3 })
  const script = '[System.Threading.Thread]::Sleep(300); [runspace]::DefaultRunspace.Id'
  const ids = await Promise.all([1, 2, 3].map(async () => (await session.run(script)).output[0]))
  t.equal(new Set(ids).size, 3)
  await session.close()
})

t.test('the host is asked, and its answers arrive', { skip }, async (t) => {
  const asked: string[] = []
  const session = await open({
    host: {
      isHostNull: false,
      isHostUINull: false,
      isHostRawUINull: true,
      useRunspaceHost: false,
      data: undefined,
    },
    onHostCall: ({ method }) => {
      asked.push(method)
      if (method === 'ReadLine') return 'Bob'
      return method === 'ReadLineAsSecureString' ? new PSSecureString('s3cret') : undefined
    },
  })
  const { output } = await session.run(
    `$Host.UI.WriteLine('hello'); 'name: ' + $Host.UI.ReadLine()
     [System.Net.NetworkCredential]::new('', $Host.UI.ReadLineAsSecureString()).Password`,
  )
  t.same(output, ['name: Bob', 's3cret'])
  t.match(asked.join(), /ReadLine,ReadLineAsSecureString/)
  await session.close()
})

t.test('large values cross in fragments both ways', { skip }, async (t) => {
  const session = await open()
  const big = 'é'.repeat(200_000)
  t.same((await session.run(`'${big}'.Length; 'x' * 300000`)).output, [200_000, 'x'.repeat(300_000)])
  const { output } = await session.run('1..2000')
  t.equal(output.length, 2000)
  t.equal(output[1999], 2000)
  await session.close()
})

t.test('a secure string from the server opens under the session key', { skip }, async (t) => {
  const session = await open()
  const { output } = await session.run(
    "$s = [securestring]::new(); foreach ($c in 'top'.ToCharArray()) { $s.AppendChar($c) }; $s",
  )
  const secret = baseOf(output[0])
  t.ok(secret instanceof PSSecureString)
  t.equal((secret as PSSecureString).text, 'top')
  await session.close()
})
