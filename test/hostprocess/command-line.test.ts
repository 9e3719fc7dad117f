/** Command lines of Windows Remote Shells: Windows' own examples of parting words, what clients send, PowerShell's switches. */
import fc from 'fast-check'
import t from 'tap'
import { readCommandLine, splitWords } from '../../src/hostprocess/command-line.ts'

const encoded = (script: string): string => Buffer.from(script, 'utf16le').toString('base64')
const scriptOf = (line: string): string | undefined => readCommandLine(line).script

t.test('words are parted as CommandLineToArgvW documents it', async (t) => {
  // learn.microsoft.com, "Parsing C++ command-line arguments"
  for (const [line, words] of [
    [String.raw`"a b c" d e`, ['a b c', 'd', 'e']],
    [String.raw`"ab\"c" "\\" d`, ['ab"c', '\\', 'd']],
    [String.raw`a\\\b d"e f"g h`, ['a\\\\\\b', 'de fg', 'h']],
    [String.raw`a\\\"b c d`, ['a\\"b', 'c', 'd']],
    [String.raw`a\\\\"b c" d e`, ['a\\\\b c', 'd', 'e']],
    [String.raw`a"b"" c d`, ['ab" c d']],
  ] as const)
    t.same(splitWords(line), words, line)
})

t.test('quoted words come back as they were', async (t) => {
  const quote = (word: string): string =>
    `"${word.replace(/(\\*)("|$)/g, (_, slashes: string, end: string) => `${slashes}${slashes}${end && '\\"'}`)}"`
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (words) => {
      t.strictSame(splitWords(words.map(quote).join(' ')), words)
    }),
    { numRuns: 200 },
  )
})

t.test('the command lines of clients', async (t) => {
  const script = "'ü'; 1"
  for (const line of [
    `powershell -encodedcommand ${encoded(script)}`, // pywinrm
    `PowerShell -NoProfile -NonInteractive -ExecutionPolicy Unrestricted -EncodedCommand ${encoded(script)}`, // Ansible
    `powershell.exe -EncodedCommand ${encoded(script)}`, // masterzen/winrm
    `"powershell -encodedCommand ${encoded(script)}"`, // WinRb
    `C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe -nop -noni -ep bypass -e ${encoded(script)}`,
    `pwsh -NoLogo -ec ${encoded(script)}`,
  ])
    t.equal(scriptOf(line), script, line)
})

t.test('switches as PowerShell reads them', async (t) => {
  t.equal(scriptOf('powershell -Command Get-Date -Format o'), 'Get-Date -Format o')
  t.equal(scriptOf('powershell "1 + 1; \'two words\'"'), "1 + 1; 'two words'", 'powershell takes a command')
  t.equal(
    scriptOf("pwsh /tmp/it's.ps1 -Name 'a b' x"),
    "& '/tmp/it''s.ps1' -Name '''a' 'b''' 'x'",
    'pwsh a file',
  )
  t.equal(
    scriptOf('powershell -File it’s.ps1'),
    "& 'it’’s.ps1'",
    'PowerShell ends a text at any single quote',
  )
  t.equal(scriptOf('powershell -File "a b.ps1" one'), "& 'a b.ps1' 'one'")
  for (const line of [
    'powershell -Command -',
    'powershell -c -',
    'powershell -File -',
    'powershell -NoProfile',
  ])
    t.equal(scriptOf(line), undefined, `${line}: stdin is the script`)
  t.match(readCommandLine('powershell -EncodedCommand abc').wrong, { exitCode: 64, text: 'properly encoded' })
  t.match(readCommandLine('powershell -Command').wrong, { exitCode: 64, text: 'missing parameter' })
})

t.test('everything else is a line of PowerShell, without the quotes that cmd takes off', async (t) => {
  t.match(readCommandLine('"ipconfig" /all'), { script: 'ipconfig /all', isPlain: true })
  t.match(readCommandLine('"whoami"'), { script: 'whoami', isPlain: true })
})
