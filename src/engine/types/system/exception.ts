/** System.Exception and how exceptions are made. */
import { enumerate } from '../../runtime/enumerate.ts'
import { exceptionText, netText } from '../../runtime/to-text.ts'
import { netTypeText } from '../names.ts'
import { names, genericType, implement, type TypeImplementation } from '../surface.ts'
import { addMetadata } from '../type-loader.ts'
import { PSList } from '../../../objects/collections.ts'
import { NetException } from '../../../objects/exceptions.ts'
import { type NetType, T } from '../../../objects/net-type.ts'

const exceptionGet = {
  Message: (self: NetException) => self.message,
  InnerException: (self: NetException) => self.innerException,
  HResult: (self: NetException) => self.hresult,
  Source: (self: NetException) => self.source,
  HelpLink: (self: NetException) => self.helpLink,
  StackTrace: (self: NetException) => self.stackTrace,
  TargetSite: (self: NetException) => self.targetSite,
  Data: (self: NetException) => self.data,
}
implement('System.Exception', {
  get: exceptionGet,
  set: {
    HResult: (self: NetException, value) => {
      self.hresult = value
    },
    Source: (self: NetException, value) => {
      self.source = value
    },
    HelpLink: (self: NetException, value) => {
      self.helpLink = value
    },
  },
  call: {
    ToString: (self: NetException) => exceptionText(self),
    GetBaseException: (self: NetException) => {
      let one = self
      while (one.innerException) one = one.innerException
      return one
    },
    GetType: (self: NetException) => self.netType,
  },
  create: (_, args, ctx, call) => createException(call.type, args, names(call)),
})
/** The message a type has by itself. */
const defaultMessages: Readonly<Record<string, string>> = {
  'System.ArgumentException': 'Value does not fall within the expected range.',
  'System.ArgumentNullException': 'Value cannot be null.',
  'System.ArgumentOutOfRangeException': 'Specified argument was out of the range of valid values.',
  'System.InvalidOperationException': 'Operation is not valid due to the current state of the object.',
  'System.NotImplementedException': 'The method or operation is not implemented.',
  'System.NotSupportedException': 'Specified method is not supported.',
  'System.FormatException': 'One of the identified items was in an invalid format.',
  'System.OverflowException': 'Arithmetic operation resulted in an overflow.',
  'System.DivideByZeroException': 'Attempted to divide by zero.',
  'System.IndexOutOfRangeException': 'Index was outside the bounds of the array.',
  'System.InvalidCastException': 'Specified cast is not valid.',
  'System.NullReferenceException': 'Object reference not set to an instance of an object.',
  'System.TimeoutException': 'The operation has timed out.',
  'System.UnauthorizedAccessException': 'Attempted to perform an unauthorized operation.',
  'System.OperationCanceledException': 'The operation was canceled.',
  'System.IO.FileNotFoundException': 'Unable to find the specified file.',
  'System.IO.IOException': 'I/O error occurred.',
  'System.IO.DirectoryNotFoundException': 'Attempted to access a path that is not on the disk.',
  'System.Collections.Generic.KeyNotFoundException': 'The given key was not present in the dictionary.',
  'System.ApplicationException': 'Error in the application.',
  'System.SystemException': 'System error.',
  'System.ArithmeticException': 'Overflow or underflow in the arithmetic operation.',
  'System.OutOfMemoryException': 'Insufficient memory to continue the execution of the program.',
  'System.AggregateException': 'One or more errors occurred.',
  'System.Security.SecurityException': 'Security error.',
  'System.RankException': 'Attempted to operate on an array with the incorrect number of dimensions.',
}
function createException(
  type: NetType,
  args: readonly unknown[],
  parameters: readonly string[],
): NetException {
  const by = (name: string): unknown => {
    const at = parameters.indexOf(name)
    return at < 0 ? undefined : args[at]
  }
  const properties: [string, unknown][] = []
  const paramName = by('paramName') as string | null | undefined
  const given = by('message') as string | null | undefined
  let message =
    given ?? defaultMessages[type.fullName] ?? `Exception of type '${netTypeText(type)}' was thrown.`
  if (type.isSubtypeOf(T.Exception) && type.chain.includes('System.ArgumentException')) {
    properties.push(['ParamName', paramName ?? null])
    if (paramName) message += ` (Parameter '${paramName}')`
    const actual = by('actualValue')
    if (type.chain.includes('System.ArgumentOutOfRangeException')) {
      properties.push(['ActualValue', actual ?? null])
      if (actual !== undefined && actual !== null) message += `\nActual value was ${netText(actual)}.`
    }
  }
  const file = by('fileName')
  if (file !== undefined) properties.push(['FileName', file])
  let inner = (by('innerException') ?? by('inner')) as NetException | null | undefined
  if (type.fullName === 'System.AggregateException') {
    const list = by('innerExceptions')
    const inners = list === undefined ? (inner ? [inner] : []) : [...(enumerate(list) ?? [list])]
    properties.push([
      'InnerExceptions',
      new PSList(
        genericType('System.Collections.ObjectModel.ReadOnlyCollection`1', T.Exception),
        inners,
        true,
      ),
    ])
    inner = (inners[0] as NetException | undefined) ?? null
    if (inners.length) message += ` ${inners.map((one) => `(${(one as NetException).message})`).join(' ')}`
  }
  const made = new NetException(type, message, { inner: inner ?? null, properties })
  const hresult = by('hresult')
  if (typeof hresult === 'number') made.hresult = hresult
  return made
}
/** Members that say what the exception was made with. */
export const fromProperties = (...list: string[]): TypeImplementation => ({
  get: Object.fromEntries(list.map((one) => [one, (self: NetException) => self.properties.get(one) ?? null])),
})
for (const [name, properties] of [
  ['System.ArgumentException', ['ParamName']],
  ['System.ArgumentOutOfRangeException', ['ActualValue']],
  ['System.AggregateException', ['InnerExceptions']],
  ['System.IO.FileNotFoundException', ['FileName', 'FusionLog']],
  ['System.IO.FileLoadException', ['FileName']],
  ['System.ObjectDisposedException', ['ObjectName']],
  ['System.UnauthorizedAccessException', []],
] as const) {
  implement(name, fromProperties(...properties))
}
addMetadata(`#class System.IO.FileNotFoundException :System.IO.IOException @0
string Message {get;}
string FileName {get;}
string FusionLog {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
System.IO.FileNotFoundException new()
System.IO.FileNotFoundException new(string message)
System.IO.FileNotFoundException new(string message, System.Exception innerException)
System.IO.FileNotFoundException new(string message, string fileName)
#class System.ObjectDisposedException :System.InvalidOperationException @0
string Message {get;}
string ObjectName {get;}
System.Collections.IDictionary Data {get;}
System.Exception InnerException {get;}
string HelpLink {get;set;}
string Source {get;set;}
int HResult {get;set;}
string StackTrace {get;}
System.Exception GetBaseException()
string ToString()
System.ObjectDisposedException new(string objectName)
System.ObjectDisposedException new(string objectName, string message)
System.ObjectDisposedException new(string message, System.Exception innerException)
`)
