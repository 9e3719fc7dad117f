/** PowerShell's own exceptions. */
import { hasCarried } from '../../runtime/carrier.ts'
import { getMember } from '../../runtime/members.ts'
import { NativeScript } from '../../runtime/native-script.ts'
import { containedRecord } from '../../runtime/contained-record.ts'
import { sma } from './names.ts'
import { implement } from '../surface.ts'
import { fromProperties } from '../system/exception.ts'
import { typeData } from '../type-data.ts'
import { addMetadata } from '../type-loader.ts'
import type { NetType } from '../../../objects/net-type.ts'
import { EnumValue } from '../../../objects/numbers.ts'
import { loadType } from '../resolve.ts'
import { ErrorRecord } from '../../../objects/error-record.ts'
import { exceptionType, NetException } from '../../../objects/exceptions.ts'
import { baseOf } from '../../../objects/ps-object.ts'

const sessionState = () => exceptionType('sma:SessionStateException')

/** The record of an exception names no command, and its own exception stands for the one that contains it. */
function ownRecord(self: NetException): ErrorRecord {
  const { errorRecord } = self
  const [id, category] = containedRecord(self) ?? [self.netType.name, 'NotSpecified' as const]
  const made = new ErrorRecord({
    exception: new NetException(exceptionType('sma:ParentContainsErrorRecordException'), self.message),
    errorId: errorRecord?.errorId ?? id,
    category: self.wasThrownFromThrowStatement ? 'NotSpecified' : (errorRecord?.category ?? category),
    target: errorRecord?.targetObject ?? null,
  })
  if (errorRecord) {
    // who looks a path up does not know for whom
    if (self.netType.isSubtypeOf(sessionState())) return made
    made.invocationInfo = errorRecord.invocationInfo
    if (hasCarried(self)) made.commandTypeName = errorRecord.commandTypeName
    made.scriptStackTrace = errorRecord.scriptStackTrace
  }
  return made
}
implement(sma('RuntimeException'), {
  get: {
    ErrorRecord: ownRecord,
    WasThrownFromThrowStatement: (self: NetException) => self.wasThrownFromThrowStatement,
  },
  set: {
    WasThrownFromThrowStatement: (self: NetException, value) => {
      self.wasThrownFromThrowStatement = value
    },
  },
})
for (const name of [
  'PSInvalidCastException',
  'PSArgumentException',
  'PSArgumentNullException',
  'PSArgumentOutOfRangeException',
  'PSInvalidOperationException',
  'PSNotSupportedException',
  'PSNotImplementedException',
  'PSObjectDisposedException',
]) {
  implement(sma(name), { get: { ErrorRecord: ownRecord } })
}
implement(sma('CommandNotFoundException'), fromProperties('CommandName'))
implement(
  sma('ParameterBindingException'),
  fromProperties(
    'CommandInvocation',
    'ErrorId',
    'Line',
    'Offset',
    'ParameterName',
    'ParameterType',
    'TypeSpecified',
  ),
)
implement(sma('ParseException'), fromProperties('Errors'))
implement(sma('NativeCommandExitException'), fromProperties('ExitCode', 'ProcessId', 'Path'))
implement('System.Xml.XmlException', fromProperties('LineNumber', 'LinePosition', 'SourceUri'))
/** of SessionStateCategory: what the error's id begins with; items are looked for on drives */
const stateKinds = ['Variable', 'Alias', 'Function', 'Filter', 'Drive', 'CmdletProvider', 'Scope', 'Command']
const stateCategory = (self: NetException): EnumValue => {
  const id = (self.errorRecord?.errorId ?? '').replace(/^Provider/, 'CmdletProvider')
  const kind = stateKinds.findIndex((one) => id.startsWith(one))
  return new EnumValue(loadType(sma('SessionStateCategory')) as NetType, kind < 0 ? 4 : kind)
}
for (const name of [
  'ItemNotFound',
  'DriveNotFound',
  'ProviderNotFound',
  'SessionState',
  'SessionStateUnauthorizedAccess',
])
  implement(sma(`${name}Exception`), {
    get: { ...fromProperties('ItemName').get, SessionStateCategory: stateCategory },
  })
implement(sma('ActionPreferenceStopException'), {
  get: { ErrorRecord: (self: NetException) => self.errorRecord },
})
implement('System.Text.RegularExpressions.RegexParseException', fromProperties('Error', 'Offset'))
addMetadata(`#class System.Text.RegularExpressions.RegexParseException :System.ArgumentException @0
System.Text.RegularExpressions.RegexParseError Error {get;}
int Offset {get;}
string Message {get;}
string ParamName {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
`)
typeData(sma('ErrorRecord'), {
  members: [
    {
      kind: 'ScriptProperty',
      name: 'PSMessageDetails',
      // read for every error that goes over the wire: it must run nothing, leave `$?` alone and need no commands of the session
      getter: new NativeScript(
        '& { Set-StrictMode -Version 1; $this.Exception.InnerException.PSMessageDetails }',
        (self, ctx) => {
          const record = baseOf(self)
          const inner = record instanceof ErrorRecord ? record.exception.innerException : null
          return inner === null ? null : (getMember(inner, 'PSMessageDetails', ctx) ?? null)
        },
      ),
      setter: null,
    },
  ],
})
