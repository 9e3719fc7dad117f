/** Classes: what is found when they are defined, attributes as reflection shows them, calls of a base's methods. Expected: PowerShell 7.6.5's answers. */
import t from 'tap'
import type { ErrorRecord } from '../../src/objects/error-record.ts'
import { bareEngine, bareRunspace, runBare } from '../support/bare-engine.ts'

const engine = bareEngine({})

const run = async (script: string): Promise<string[]> => {
  const runspace = bareRunspace(engine)
  const { written } = await runBare(
    runspace,
    script,
    20,
    (error) => (error as ErrorRecord).fullyQualifiedErrorId,
  )
  runspace.close()
  return written
}

t.test('a class is refused when it is defined, not when it is parsed', async (t) => {
  const refused: readonly (readonly [string, string])[] = [
    ['class A : B {}; class B {}', 'TypeNotFound'],
    ['class A : System.Collections.Generic.List`1 {}', 'SubtypeUnclosedGeneric'],
    ['class X : IDisposable { [void] dispose() {} }', 'TypeCreationError'],
    ['class X : System.IComparable { [void] CompareTo([object]$o) {} }', 'TypeCreationError'],
    ['class X : System.IO.FileSystemInfo { [string]$Name }', 'TypeCreationError'],
    ['enum E1 { x = [E2]::x } enum E2 { x = [E1]::x }', 'CycleInEnumInitializers'],
    ['enum E { e = [int]::MaxValue; f }', 'EnumeratorValueOutOfBounds'],
    ['[System.Management.Automation.Cmdlet("zz")]class C {}', 'MethodCountCouldNotFindBest'],
  ]
  for (const [text, id] of refused) {
    const script = `$b = [scriptblock]::Create('${text}'); 'parsed'; try { & $b } catch { $_.FullyQualifiedErrorId }`
    t.same(await run(script), ['parsed', id], text)
  }
})

t.test('attributes of classes say where they may stand, and are objects to reflection', async (t) => {
  const ids = (text: string): Promise<string[]> =>
    run(
      `$t = $e = $null; $null = [System.Management.Automation.Language.Parser]::ParseInput('${text}', [ref]$t, [ref]$e); $e.ErrorId`,
    )
  t.same(await ids('[Flags()]class C {}'), ['AttributeNotAllowedOnDeclaration'])
  t.same(await ids('class C { f([Parameter()]$a) {} }'), ['AttributeNotAllowedOnDeclaration'])
  t.same(await ids('class C { [ValidateSet("a", Foo=3)]$a }'), ['PropertyNotFoundForAttribute'])
  t.same(await ids('[DscResource()]class C { [void] Set() {} }'), [
    'DscResourceMissingGetMethod',
    'DscResourceMissingTestMethod',
    'DscResourceMissingKeyProperty',
  ])
  t.same(
    await run(`class Q { [ValidateSet('a','b')]$p; [Obsolete('m')][void] f() {} }
      [Q].GetProperty('p').GetCustomAttributes($false)[0].ValidValues
      [Q].GetMethod('f').GetCustomAttributes($true).Message`),
    ['a', 'b', 'm'],
  )
})

t.test('a type before the object calls the method as that class has it', async (t) => {
  t.same(
    await run(`class A { [string] N() { return 'A' } }
      class B : A { [string] N() { return 'B' } static [int] $s = 4; [string] Up() { return ([A]$this).N() } }
      $b = [B]::new(); $b.N(); ([A]$b).N(); $b.Up(); ([object]'abc').ToString(); $b::s`),
    ['B', 'A', 'A', 'System.String', '4'],
  )
})

t.test('a link of a chain ends with its error as a statement does', async (t) => {
  t.same(await run(`function f { trap { continue } 1/0 || 'two'; 'next' }; f`), ['two', 'next'])
})
