/** What Select-String finds: MatchInfo and its context. */
import { PSArray, typedArray } from '../../objects/collections.ts'
import { arrayType, NetType, registerType, T } from '../../objects/net-type.ts'
import { PSUInt64 } from '../../objects/numbers.ts'
import { nameOf } from '../providers/file-info.ts'
import { implement } from '../types/surface.ts'
import { addMetadata, loadType } from '../types/type-loader.ts'
import type { PSMatch } from '../types/regex-values.ts'

const space = 'Microsoft.PowerShell.Commands'
const assembly =
  'Microsoft.PowerShell.Commands.Utility, Version=7.6.5.500, Culture=neutral, PublicKeyToken=31bf3856ad364e35'
const matchInfoType = registerType(
  new NetType({ fullName: `${space}.MatchInfo`, kind: 'class', base: T.Object, assembly }),
)
const contextType = registerType(
  new NetType({ fullName: `${space}.MatchInfoContext`, kind: 'class', base: T.Object, assembly }),
)
addMetadata(`#class ${space}.MatchInfo :System.Object @0
bool IgnoreCase {get;set;}
ulong LineNumber {get;set;}
string Line {get;set;}
string Filename {get;}
string Path {get;set;}
string Pattern {get;set;}
${space}.MatchInfoContext Context {get;set;}
System.Text.RegularExpressions.Match[] Matches {get;set;}
string RelativePath(string directory)
string ToEmphasizedString(string directory)
string ToString()
string ToString(string directory)
#class ${space}.MatchInfoContext :System.Object @0
string[] PreContext {get;set;}
string[] PostContext {get;set;}
string[] DisplayPreContext {get;set;}
string[] DisplayPostContext {get;set;}`)

export class MatchContext {
  pre: string[] = []
  post: string[] = []
  displayPre: string[] = []
  displayPost: string[] = []
  get netType(): NetType {
    return contextType
  }
}

const inputStream = 'InputStream'

export class MatchInfo {
  readonly line: string
  readonly pattern: string
  readonly ignoreCase: boolean
  readonly matches: readonly PSMatch[]
  lineNumber = 0
  path: string | undefined
  context: MatchContext | undefined
  constructor(line: string, pattern: string, ignoreCase: boolean, matches: readonly PSMatch[]) {
    this.line = line
    this.pattern = pattern
    this.ignoreCase = ignoreCase
    this.matches = matches
  }
  get netType(): NetType {
    return matchInfoType
  }
  relativePath(folder: string | null): string {
    if (this.path === undefined) return inputStream
    if (!folder || !this.path.toLowerCase().startsWith(folder.toLowerCase())) return this.path
    if (folder.length >= this.path.length) return this.path
    if (folder.endsWith('/')) return this.path.slice(folder.length)
    return this.path[folder.length] === '/' ? this.path.slice(folder.length + 1) : this.path
  }
  toString(folder: string | null = null): string {
    const shown = folder === null ? (this.path ?? inputStream) : this.relativePath(folder)
    const one = (line: string, number: number, prefix: string): string =>
      this.path === undefined ? prefix + line : `${prefix}${shown}:${number}:${line}`
    const { context } = this
    if (context === undefined) return one(this.line, this.lineNumber, '')
    let number = this.lineNumber - context.displayPre.length
    return [
      ...context.displayPre.map((line) => one(line, number++, '  ')),
      one(this.line, number++, '> '),
      ...context.displayPost.map((line) => one(line, number++, '  ')),
    ].join('\n')
  }
}

implement(`${space}.MatchInfo`, {
  get: {
    IgnoreCase: (self: MatchInfo) => self.ignoreCase,
    LineNumber: (self: MatchInfo) => new PSUInt64(BigInt(self.lineNumber)),
    Line: (self: MatchInfo) => self.line,
    Filename: (self: MatchInfo) => (self.path === undefined ? inputStream : nameOf(self.path)),
    Path: (self: MatchInfo) => self.path ?? inputStream,
    Pattern: (self: MatchInfo) => self.pattern,
    Context: (self: MatchInfo) => self.context ?? null,
    Matches: (self: MatchInfo) =>
      new PSArray([...self.matches], arrayType(loadType('System.Text.RegularExpressions.Match') ?? T.Object)),
  },
  call: {
    RelativePath: (self: MatchInfo, [folder]) => self.relativePath(folder as string | null),
    ToEmphasizedString: (self: MatchInfo, [folder]) => self.toString(folder as string | null),
    ToString: (self: MatchInfo, [folder]) => self.toString((folder as string | undefined) ?? null),
  },
})
const texts = (items: string[]): PSArray => typedArray(T.String, items)
implement(`${space}.MatchInfoContext`, {
  get: {
    PreContext: (self: MatchContext) => texts(self.pre),
    PostContext: (self: MatchContext) => texts(self.post),
    DisplayPreContext: (self: MatchContext) => texts(self.displayPre),
    DisplayPostContext: (self: MatchContext) => texts(self.displayPost),
  },
})
