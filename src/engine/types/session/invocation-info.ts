/** InvocationInfo: $MyInvocation. */
import type { Bound } from '../../runtime/parameter-sets.ts'
import { positionMessage } from '../../runtime/position.ts'
import { commandOrigin, sma, stringObjectDictionary } from './parts.ts'
import { genericType, implement } from '../surface.ts'
import { PSDictionary, PSList } from '../../../objects/collections.ts'
import type { InvocationInfo } from '../../../objects/error-record.ts'
import { T } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'

function parameterTable(info: InvocationInfo): PSDictionary {
  const given = info.boundParameters
  if (given instanceof PSDictionary) return given
  const table = new PSDictionary(stringObjectDictionary())
  if (given instanceof Map)
    for (const { info: one, value } of (given as Map<string, Bound>).values()) table.set(one.name, value)
  return table
}
implement(`${sma}InvocationInfo`, {
  get: {
    MyCommand: (self: InvocationInfo) => self.myCommand,
    BoundParameters: parameterTable,
    UnboundArguments: (self: InvocationInfo) =>
      self.unboundArguments instanceof PSList
        ? self.unboundArguments
        : new PSList(genericType('System.Collections.Generic.List`1', T.Object)),
    ScriptLineNumber: (self: InvocationInfo) => self.extent?.startLineNumber ?? 0,
    OffsetInLine: (self: InvocationInfo) => self.extent?.startColumnNumber ?? 0,
    HistoryId: (self: InvocationInfo) => self.historyId,
    ScriptName: (self: InvocationInfo) => self.scriptName,
    Line: (self: InvocationInfo) => self.extent?.source.line(self.extent.startLineNumber) ?? '',
    Statement: (self: InvocationInfo) => self.extent?.text ?? '',
    PositionMessage: (self: InvocationInfo) => positionMessage(self.extent),
    PSScriptRoot: (self: InvocationInfo) =>
      self.scriptName === '' ? '' : self.scriptName.slice(0, self.scriptName.lastIndexOf('/')),
    PSCommandPath: (self: InvocationInfo) => self.scriptName || null,
    InvocationName: (self: InvocationInfo) => self.invocationName,
    PipelineLength: (self: InvocationInfo) => self.pipelineLength,
    PipelinePosition: (self: InvocationInfo) => self.pipelinePosition,
    ExpectingInput: (self: InvocationInfo) => self.expectingInput,
    CommandOrigin: (self: InvocationInfo) => new EnumValue(commandOrigin, self.commandOrigin),
    DisplayScriptPosition: () => null,
  },
  call: { ToString: () => `${sma}InvocationInfo` },
})
