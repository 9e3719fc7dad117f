/** Get-PSCallStack */
import type { InvocationInfo } from '../../objects/error-record.ts'
import { type NetType, T } from '../../objects/net-type.ts'
import { loadType } from '../types/resolve.ts'
import { implement } from '../types/surface.ts'
import { defineCmdlet } from './cmdlet.ts'

const typeName = 'System.Management.Automation.CallStackFrame'

class CallStackFrame {
  readonly name: string
  readonly file: string | null
  readonly line: number
  readonly invocation: InvocationInfo | null
  constructor(name: string, file: string | null, line: number, invocation: InvocationInfo | null) {
    this.name = name
    this.file = file
    this.line = line
    this.invocation = invocation
  }
  get netType(): NetType {
    return loadType(typeName) ?? T.Object
  }
  get location(): string {
    const file = this.file?.slice(this.file.lastIndexOf('/') + 1)
    return file ? `${file}: line ${this.line}` : '<No file>'
  }
  toString(): string {
    return `at ${this.name}, ${this.file ?? '<No file>'}: line ${this.line}`
  }
}
implement(typeName, {
  get: {
    ScriptName: (self: CallStackFrame) => self.file,
    ScriptLineNumber: (self: CallStackFrame) => self.line,
    InvocationInfo: (self: CallStackFrame) => self.invocation,
    Position: () => null,
    FunctionName: (self: CallStackFrame) => self.name,
  },
  call: {
    GetScriptLocation: (self: CallStackFrame) => self.location,
    ToString: (self: CallStackFrame) => self.toString(),
  },
})

export const getCallStack = defineCmdlet(
  {
    name: 'Get-PSCallStack',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.GetPSCallStackCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096705',
    outputTypes: [typeName],
    parameters: {},
  },
  (c) => ({
    *process() {
      for (const frame of c.rs.frames.toReversed()) {
        yield* c.write(
          new CallStackFrame(
            frame.name,
            frame.file ?? null,
            frame.position?.startLineNumber ?? 1,
            frame.invocation ?? null,
          ),
        )
      }
    },
  }),
)
