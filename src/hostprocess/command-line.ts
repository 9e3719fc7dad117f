/**
 * A command line of a Windows Remote Shell, read as Windows reads it: cmd takes the outer quotes off, the program's runtime parts
 * the words, powershell.exe knows its switches by their beginnings (CommandLineParameterParser of PowerShell). Pure.
 */

import { quoted } from '../engine/runtime/proxy-text.ts'

export interface ShellCommand {
  /** what runs; undefined: stdin is the script */
  readonly script: string | undefined
  /** -NonInteractive: Read-Host is refused, where it would read a line of stdin */
  readonly asksNobody?: boolean
  /** no powershell: the exit code is that of the program which ran last */
  readonly isPlain?: boolean
  /** the lines of stdin are the script's `$input` */
  readonly readsInput: boolean
  /** the command line cannot be followed: said on stderr, with this exit code */
  readonly wrong?: { readonly text: string; readonly exitCode: number }
}

/** `bad` of an exit code that Windows programs give for their command line (sysexits' EX_USAGE, as pwsh) */
const badUsage = 64

export function readCommandLine(given: string): ShellCommand {
  const line = withoutOuterQuotes(given.trim())
  const [program = '', ...words] = splitWords(line)
  const name = program
    .replace(/^.*[\\/]/, '')
    .replace(/\.exe$/i, '')
    .toLowerCase()
  if (name !== 'powershell' && name !== 'pwsh') return { script: line, readsInput: true, isPlain: true }
  return readSwitches(words, name === 'powershell' ? 'command' : 'file')
}

/** cmd /c: of a line that begins with a quote, that one and the last are taken off. */
function withoutOuterQuotes(line: string): string {
  if (!line.startsWith('"')) return line
  const last = line.lastIndexOf('"')
  return last === 0 ? line.slice(1) : line.slice(1, last) + line.slice(last + 1)
}

/** CommandLineToArgvW: spaces part words outside quotes; backslashes count only before a quote. */
export function splitWords(line: string): string[] {
  const words: string[] = []
  let word = ''
  let begun = false
  let quoted = false
  for (let at = 0; at < line.length; at++) {
    const char = line[at] as string
    if (char === '\\') {
      let end = at
      while (line[end] === '\\') end++
      const slashes = end - at
      const quote = line[end] === '"'
      word += '\\'.repeat(quote ? slashes >> 1 : slashes)
      if (quote && slashes % 2 === 1) {
        word += '"'
        end++
      }
      at = end - 1
      begun = true
    } else if (char === '"') {
      if (quoted && line[at + 1] === '"') {
        word += '"'
        at++
      } else quoted = !quoted
      begun = true
    } else if (!quoted && (char === ' ' || char === '\t')) {
      if (begun) words.push(word)
      word = ''
      begun = false
    } else {
      word += char
      begun = true
    }
  }
  if (begun) words.push(word)
  return words
}

type Meaning = 'flag' | 'nonInteractive' | 'value' | 'command' | 'encodedCommand' | 'file'

/** name, the shortest beginning that means it, what it takes */
const switches: readonly (readonly [name: string, shortest: string, meaning: Meaning])[] = [
  ['encodedcommand', 'e', 'encodedCommand'],
  ['ec', 'ec', 'encodedCommand'],
  ['command', 'c', 'command'],
  ['commandwithargs', 'commandwithargs', 'command'],
  ['file', 'f', 'file'],
  ['executionpolicy', 'ex', 'value'],
  ['ep', 'ep', 'value'],
  ['inputformat', 'inp', 'value'],
  ['if', 'if', 'value'],
  ['outputformat', 'o', 'value'],
  ['of', 'of', 'value'],
  ['windowstyle', 'w', 'value'],
  ['workingdirectory', 'wo', 'value'],
  ['wd', 'wd', 'value'],
  ['version', 'v', 'value'],
  ['configurationname', 'config', 'value'],
  ['psconsolefile', 'psc', 'value'],
  ['settingsfile', 'settings', 'value'],
  ['noprofile', 'nop', 'flag'],
  ['nologo', 'nol', 'flag'],
  ['noninteractive', 'noni', 'nonInteractive'],
  ['noexit', 'noe', 'flag'],
  ['interactive', 'i', 'flag'],
  ['login', 'l', 'flag'],
  ['sta', 'sta', 'flag'],
  ['mta', 'mta', 'flag'],
]

function readSwitches(words: readonly string[], positional: 'command' | 'file'): ShellCommand {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string
    const rest = words.slice(at + 1)
    const meaning = meaningOf(word)
    if (meaning === undefined)
      return positional === 'command' ? command(words.slice(at)) : file(words.slice(at))
    switch (meaning) {
      case 'flag':
        break
      case 'nonInteractive':
        return { ...readSwitches(rest, positional), asksNobody: true }
      case 'value':
        at++
        break
      case 'command':
        return command(rest)
      case 'file':
        return file(rest)
      case 'encodedCommand':
        return encoded(rest[0])
    }
  }
  return { script: undefined, readsInput: false }
}

/** `-x`, `--x` and `/x` are switches; a slash alone begins a path too, so it counts only before a known name. */
function meaningOf(word: string): Meaning | undefined {
  const key = /^(?:--?|\/)(\w+):?$/.exec(word)?.[1]?.toLowerCase()
  if (key === undefined) return undefined
  return switches.find(([name, shortest]) => name.startsWith(key) && key.startsWith(shortest))?.[2]
}

function command(words: readonly string[]): ShellCommand {
  if (words.length === 0)
    return wrong('Cannot process the command because of a missing parameter. A command must follow -Command.')
  if (words.length === 1 && words[0] === '-') return { script: undefined, readsInput: false }
  return { script: words.join(' '), readsInput: true }
}

function file([path, ...args]: readonly string[]): ShellCommand {
  if (path === undefined) return wrong('The -File parameter requires a file path argument.')
  if (path === '-') return { script: undefined, readsInput: false }
  // words that begin with a dash name parameters, as on powershell.exe's own command line
  const words = args.map((one) => (/^-[\w:]+$/.test(one) ? one : quoted(one)))
  return { script: ['&', quoted(path), ...words].join(' '), readsInput: true }
}

function encoded(base64: string | undefined): ShellCommand {
  if (base64 === undefined)
    return wrong(
      'Cannot process the command because of a missing parameter. A command must follow -EncodedCommand.',
    )
  const bytes = Buffer.from(base64, 'base64')
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(base64) || base64.length % 4 !== 0 || bytes.length % 2 === 1)
    return wrong(
      'Cannot process the command because the value specified with -EncodedCommand is not properly encoded. The value must be Base64 encoded.',
    )
  return { script: bytes.toString('utf16le'), readsInput: true }
}

const wrong = (text: string): ShellCommand => ({
  script: '',
  readsInput: false,
  wrong: { text, exitCode: badUsage },
})
