/** The properties of an exception, in the order .NET's reflection gives them: what a type declares or overrides, then Exception's. */
import type { PropertyValue } from '../clixml/adapter.ts'
import type { NetException } from '../objects/exceptions.ts'

const sma = 'System.Management.Automation.'
const record = ['ErrorRecord', 'WasThrownFromThrowStatement']
const missing = -9_223_372_036_854_775_808n
/** by type, the nearest in the chain counts */
const layouts: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    `${sma}SessionStateException`,
    ['ErrorRecord', 'ItemName', 'SessionStateCategory', 'WasThrownFromThrowStatement'],
  ],
  [`${sma}CommandNotFoundException`, ['ErrorRecord', 'CommandName', 'WasThrownFromThrowStatement']],
  [
    `${sma}ParameterBindingException`,
    [
      'Message',
      'ParameterName',
      'ParameterType',
      'TypeSpecified',
      'ErrorId',
      'Line',
      'Offset',
      'CommandInvocation',
      ...record,
    ],
  ],
  [`${sma}ParseException`, ['Errors', 'Message', ...record]],
  [`${sma}RemoteException`, ['SerializedRemoteException', 'SerializedRemoteInvocationInfo', ...record]],
  [`${sma}Remoting.PSRemotingTransportException`, ['ErrorCode', 'TransportMessage', ...record]],
  [`${sma}ParentContainsErrorRecordException`, ['Message']],
  [`${sma}RuntimeException`, record],
  ...['InvalidOperation', 'InvalidCast', 'NotSupported', 'NotImplemented'].map(
    (one) => [`${sma}PS${one}Exception`, ['ErrorRecord']] as const,
  ),
  [`${sma}PSArgumentException`, ['ErrorRecord', 'Message', 'ParamName']],
  [`${sma}PSArgumentNullException`, ['ErrorRecord', 'Message', 'ParamName']],
  [`${sma}PSArgumentOutOfRangeException`, ['ErrorRecord', 'Message', 'ActualValue', 'ParamName']],
  [`${sma}PSObjectDisposedException`, ['ErrorRecord', 'Message', 'ObjectName']],
  ['System.ArgumentOutOfRangeException', ['Message', 'ActualValue', 'ParamName']],
  ['System.ArgumentException', ['Message', 'ParamName']],
  ['System.ObjectDisposedException', ['Message', 'ObjectName']],
  ['System.IO.FileNotFoundException', ['Message', 'FileName', 'FusionLog']],
  ['System.IO.FileLoadException', ['Message', 'FileName', 'FusionLog']],
  ['System.BadImageFormatException', ['Message', 'FileName', 'FusionLog']],
  ['System.TypeLoadException', ['Message', 'TypeName']],
  ['System.AggregateException', ['InnerExceptions', 'Message']],
  ['System.Xml.XmlException', ['LineNumber', 'LinePosition', 'SourceUri', 'Message']],
])
/** What stands there when nobody said; everything else is $null. */
const defaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['ItemName', ''],
  ['CommandName', ''],
  ['ParameterName', ''],
  ['TypeName', ''],
  ['Line', missing],
  ['Offset', missing],
  ['ErrorCode', 0],
  ['LineNumber', 0],
  ['LinePosition', 0],
])

function own(value: NetException, name: string): unknown {
  switch (name) {
    case 'Message':
      return value.message
    case 'ErrorRecord':
      return value.message
    case 'WasThrownFromThrowStatement':
      return value.wasThrownFromThrowStatement
    case 'SessionStateCategory':
      // an item that has a name was looked for as a path, which is a drive's matter
      return value.properties.get('ItemName') &&
        !value.netType.fullName.endsWith('UnauthorizedAccessException')
        ? 'Drive'
        : 'Variable'
    default:
      return value.properties.get(name) ?? defaults.get(name) ?? null
  }
}

export function* exceptionProperties(value: NetException): Iterable<PropertyValue> {
  const nearest = value.netType.chain.find((one) => layouts.has(one))
  const layout = (nearest === undefined ? undefined : layouts.get(nearest)) ?? []
  for (const [name, one] of value.properties) if (!layout.includes(name)) yield { name, value: one }
  for (const name of layout) yield { name, value: own(value, name) }
  yield { name: 'TargetSite', value: value.targetSite }
  if (!layout.includes('Message')) yield { name: 'Message', value: value.message }
  yield { name: 'Data', value: value.data }
  yield { name: 'InnerException', value: value.innerException }
  yield { name: 'HelpLink', value: value.helpLink }
  yield { name: 'Source', value: value.source }
  yield { name: 'HResult', value: value.hresult }
  yield { name: 'StackTrace', value: value.stackTrace }
}
