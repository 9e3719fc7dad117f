/** Error records as text: $ErrorView = ConciseView (the default), NormalView, CategoryView, DetailedView. */
import { detailedError } from './error-details.ts'
import type { FormatHost } from './format-host.ts'

type Path = (...names: string[]) => unknown

export function errorViewText(record: unknown, host: FormatHost): string {
  let error = record
  const at: Path = (...names) => read(error, names, host)
  if (at('InvocationInfo') === null && at('ErrorRecord', 'InvocationInfo') !== null) error = at('ErrorRecord')
  const text = (...names: string[]): string => show(at(...names), host)
  const id = text('FullyQualifiedErrorId')
  if (id === 'NativeCommandErrorMessage' || id === 'NativeCommandError') return text('Exception', 'Message')
  const view = show(host.variable('ErrorView') ?? null, host).toLowerCase()
  if (view === 'detailedview') return `\n${detailedError(error, host)}\n\n`
  if (view === 'categoryview') return text('ErrorCategory_Message') || text('CategoryInfo')
  if (view === 'normalview' || !(view === 'conciseview' || view === ''))
    return commandPrefix(at, text) + normalView(at, text)
  const advice = text('ErrorDetails', 'RecommendedAction')
  return conciseView(at, text, host) + (advice.trim() === '' ? '' : `\n  Recommendation: ${advice}`)
}

type Text = (...names: string[]) => string

function read(value: unknown, names: readonly string[], host: FormatHost): unknown {
  let one = value
  for (const name of names) {
    if (one === null || one === undefined || host.propertyName(one, name) === undefined) return null
    one = host.property(one, name)
  }
  return one ?? null
}

const show = (value: unknown, host: FormatHost): string =>
  value === null || value === undefined ? '' : host.toText(value)

/** `Get-Item : ` */
function commandPrefix(at: Path, text: Text): string {
  const invocation = at('InvocationInfo')
  if (invocation === null) return ''
  const name = text('InvocationInfo', 'InvocationName')
  if (at('InvocationInfo', 'MyCommand') === null) return name === '' ? '' : `${name} : `
  switch (text('InvocationInfo', 'MyCommand', 'CommandType')) {
    case 'ExternalScript': {
      const path = text('InvocationInfo', 'MyCommand', 'Path')
      return path === '' ? '' : `${path} : `
    }
    case 'Script': {
      const script = text('InvocationInfo', 'MyCommand', 'ScriptBlock')
      return script === '' ? '' : `${script} : `
    }
    default: {
      const shown = /^[&.]?$/.test(name) ? text('InvocationInfo', 'MyCommand', 'Name') : name
      return shown === '' ? '' : `${shown} : `
    }
  }
}

const own = (text: Text): string => text('ErrorDetails', 'Message') || text('Exception', 'Message')

function normalView(at: Path, text: Text): string {
  let out = own(text)
  const hasPlace =
    at('InvocationInfo') !== null &&
    (at('InvocationInfo', 'MyCommand') !== null || text('CategoryInfo', 'Category') !== 'ParserError')
  const position = hasPlace ? text('InvocationInfo', 'PositionMessage') : ''
  if (position !== '') out += `\n${position}`
  out += `\n+ CategoryInfo          : ${text('ErrorCategory_Message') || text('CategoryInfo')}`
  out += `\n+ FullyQualifiedErrorId : ${text('FullyQualifiedErrorId')}`
  const computer = text('OriginInfo', 'PSComputerName')
  return computer === '' ? out : `${out}\n+ PSComputerName        : ${computer}`
}

function conciseView(at: Path, text: Text, host: FormatHost): string {
  const script = text('InvocationInfo', 'ScriptName')
  const lineNumber = Number(text('InvocationInfo', 'ScriptLineNumber') || 0)
  const category = text('CategoryInfo', 'Category')
  const types = at('Exception') === null ? [] : host.typeNames(at('Exception'))
  const isParseError =
    category === 'ParserError' &&
    types.some((name) => name === 'System.Management.Automation.ParentContainsErrorRecordException')
  let place = ''
  let prefix = ''
  let message = ''
  const position = text('InvocationInfo', 'PositionMessage').split('\n')
  if ((isParseError || script !== '' || lineNumber > 1) && !/\.psm1$/i.test(script) && position.length > 1) {
    const digits = String(lineNumber).length
    const header = ' '.repeat(Math.max(0, digits - 4))
    prefix = `${header}     | `
    const highlight = position[position.length - 1]!.slice(1)
    place =
      `${script === '' ? '' : `${script}:${lineNumber}`}\n${header}Line |\n` +
      `${' '.repeat(Math.max(0, 4 - digits))}${lineNumber} | ${position[1]!.slice(1)}\n` +
      (highlight === '' ? '' : `${prefix}${highlight}\n`)
    message = prefix
  }
  message += messageOf(at, text, category, host)
  if (script !== '' || category === 'ParserError') message = wrapMessage(message, prefix, host.windowWidth)
  return `${reasonOf(at, text, category, host)}: ${place}${message}`
}

function messageOf(at: Path, text: Text, category: string, host: FormatHost): string {
  const details = text('ErrorDetails', 'Message')
  if (details !== '') return details
  if (at('Exception') === null) return text('Message') || show(at(), host)
  const message = text('Exception', 'Message')
  if (category !== 'ParserError' || !message.includes('~\n')) return message
  return message.split('~\n')[1]!.split('\n\n')[0]!
}

function wrapMessage(message: string, prefix: string, width: number | undefined): string {
  const line = message.replace(/[\n\t]/g, ' ')
  if (width === undefined || width <= 0 || line.length <= width) return `${line}\n`
  const head = upTo(line, width)
  let out = `${head}\n`
  let rest = line.slice(head.length).trim()
  while (rest.length + prefix.length > width) {
    const piece = upTo(prefix + rest, width)
    if (piece.length <= prefix.length) break
    out += `${piece}\n`
    rest = rest.slice(piece.length - prefix.length).trim()
  }
  return `${out}${prefix}${rest}\n`
}

/** As much as fits, up to the last blank. */
function upTo(text: string, length: number): string {
  if (text.length <= length) return text
  const head = text.slice(0, length)
  const at = head.search(/\s\S*$/)
  return at < 0 ? head : head.slice(0, at)
}

function reasonOf(at: Path, text: Text, category: string, host: FormatHost): string {
  const thrown = at('Exception', 'WasThrownFromThrowStatement')
  if (thrown !== null && host.isTrue(thrown)) return 'Exception'
  const name = text('InvocationInfo', 'MyCommand', 'Name')
  const isCalled = at('InvocationInfo', 'MyCommand') !== null
  // what Write-Error writes is its caller's, and says its activity
  if (name !== '' && name !== 'Write-Error' && host.hasCommand(name)) return name
  return (
    text('CategoryInfo', 'Activity') ||
    (isCalled
      ? text('InvocationInfo', 'MyCommand')
      : text('InvocationInfo', 'InvocationName') ||
        (category === 'NotSpecified' ? '' : category) ||
        text('CategoryInfo', 'Reason') ||
        'Error')
  )
}
