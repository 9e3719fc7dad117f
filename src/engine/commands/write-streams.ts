/** Write-Output, Write-Error, Write-Warning, Write-Verbose, Write-Debug, Write-Information, Write-Host, Write-Progress */
import { AutomationNull } from '../../objects/automation-null.ts'
import { ErrorDetails, ErrorRecord, errorCategoryName, InvocationInfo } from '../../objects/error-record.ts'
import { type NetException, netException } from '../../objects/exceptions.ts'
import type { EnumValue } from '../../objects/numbers.ts'
import { baseOf, PSObject } from '../../objects/ps-object.ts'
import { HostInformationMessage, ProgressRecord } from '../../objects/records.ts'
import { type PSArray, PSDictionary } from '../../objects/collections.ts'
import { enumerate } from '../runtime/convert.ts'
import { fail } from '../runtime/failure.ts'
import { writtenText } from '../runtime/written-number.ts'
import { cultureOf, netText } from '../runtime/to-text.ts'
import { XmlNode } from '../types/xml-tree.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import type { Task } from '../runtime/task.ts'

const utility = 'Microsoft.PowerShell.Utility'
const typeName = (name: string): string => `Microsoft.PowerShell.Commands.${name}`

export const writeOutput = defineCmdlet(
  {
    name: 'Write-Output',
    module: utility,
    typeName: typeName('WriteOutputCommand'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097117',
    parameters: {
      InputObject: {
        type: 'psobject',
        mandatory: true,
        position: 0,
        pipeline: true,
        remaining: true,
        validate: ['allowNull', 'allowEmptyCollection'],
      },
      NoEnumerate: { type: 'switch' },
    },
  },
  (c) => ({
    *process() {
      const value = c.p.InputObject
      if (value === undefined || value === AutomationNull) return
      if (c.p.NoEnumerate) yield* c.write(value)
      else yield* c.writeEnumerated(value)
    },
  }),
)

export const writeError = defineCmdlet(
  {
    name: 'Write-Error',
    module: utility,
    typeName: typeName('WriteErrorCommand'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097039',
    defaultSet: 'NoException',
    parameters: {
      Exception: { type: 'System.Exception', sets: { WithException: { mandatory: true, position: 0 } } },
      Message: {
        type: 'string',
        aliases: ['Msg'],
        validate: ['allowNull', 'allowEmptyString'],
        sets: { NoException: { mandatory: true, position: 0, pipeline: true }, WithException: {} },
      },
      ErrorRecord: {
        type: 'System.Management.Automation.ErrorRecord',
        sets: { ErrorRecord: { mandatory: true, position: 0 } },
      },
      Category: {
        type: 'System.Management.Automation.ErrorCategory',
        sets: { NoException: {}, WithException: {} },
      },
      ErrorId: {
        type: 'string',
        sets: { NoException: {}, WithException: {} },
      },
      TargetObject: { type: 'object', sets: { NoException: {}, WithException: {} } },
      RecommendedAction: { type: 'string' },
      CategoryActivity: {
        type: 'string',
        aliases: ['Activity'],
      },
      CategoryReason: { type: 'string', aliases: ['Reason'] },
      CategoryTargetName: {
        type: 'string',
        aliases: ['TargetName'],
      },
      CategoryTargetType: {
        type: 'string',
        aliases: ['TargetType'],
      },
    },
  },
  (c) => ({
    *process() {
      const record = recordToWrite(c)
      // the error is the calling function's, not Write-Error's
      const caller = callerInvocation(c)
      if (caller !== undefined) {
        record.invocationInfo = caller
        record.preserveInvocationInfoOnce = true
      }
      // sent as a command of its own, no script called it
      if (c.frame.position !== undefined)
        record.commandTypeName ??= (caller?.myCommand as { name?: string } | null | undefined)?.name ?? ''
      yield* c.error(record)
    },
  }),
)

function recordToWrite(c: CmdletContext): ErrorRecord {
  const given = c.p.ErrorRecord as ErrorRecord | undefined
  let record: ErrorRecord
  if (given !== undefined) {
    record = new ErrorRecord({
      exception: given.exception,
      errorId: given.errorId,
      category: given.category,
      target: given.targetObject,
    })
    record.commandTypeName = given.commandTypeName
    record.errorDetails = given.errorDetails
    record.categoryActivity = given.categoryActivity
    record.categoryReason = given.categoryReason
    record.categoryTargetName = given.categoryTargetName
    record.categoryTargetType = given.categoryTargetType
  } else {
    const message = (c.p.Message as string | undefined) ?? ''
    const exception =
      (c.p.Exception as NetException | undefined) ??
      netException('Microsoft.PowerShell.Commands.WriteErrorException', message)
    const id = c.p.ErrorId as string | undefined
    record = new ErrorRecord({
      exception,
      errorId: id || exception.netType.fullName,
      category: c.has('Category')
        ? errorCategoryName(Number((c.p.Category as EnumValue).value))
        : 'NotSpecified',
      target: c.p.TargetObject ?? null,
    })
    if (c.has('Exception') && message !== '') record.errorDetails = new ErrorDetails(message)
  }
  const recommended = c.p.RecommendedAction as string | undefined
  if (recommended) {
    record.errorDetails ??= new ErrorDetails(record.exception.message)
    record.errorDetails.recommendedAction = recommended
  }
  record.categoryActivity = (c.p.CategoryActivity as string | undefined) || record.categoryActivity
  record.categoryReason = (c.p.CategoryReason as string | undefined) || record.categoryReason
  record.categoryTargetName = (c.p.CategoryTargetName as string | undefined) || record.categoryTargetName
  record.categoryTargetType = (c.p.CategoryTargetType as string | undefined) || record.categoryTargetType
  return record
}

/** What these cmdlets say is said by who called them. */
function callerInvocation(c: CmdletContext): InvocationInfo | undefined {
  const found = c.frame.scope.find('myinvocation')?.value
  return found instanceof InvocationInfo ? found : undefined
}

type TextWriter = (c: CmdletContext, text: string, at: InvocationInfo | undefined) => Task<void>

function textCmdlet(name: string, link: string, write: TextWriter) {
  return defineCmdlet(
    {
      name: `Write-${name}`,
      module: utility,
      typeName: typeName(`Write${name}Command`),
      helpUri: `https://go.microsoft.com/fwlink/?LinkID=${link}`,
      parameters: {
        Message: {
          type: 'string',
          aliases: ['Msg'],
          mandatory: true,
          position: 0,
          pipeline: true,
          validate: ['allowEmptyString'],
        },
      },
    },
    (c) => ({ process: () => write(c, c.p.Message as string, callerInvocation(c)) }),
  )
}

export const writeWarning = textCmdlet('Warning', '2097044', (c, text, at) => c.warning(text, at))
export const writeVerbose = textCmdlet('Verbose', '2097043', (c, text, at) => c.verbose(text, at))
export const writeDebug = textCmdlet('Debug', '2097132', (c, text, at) => c.debug(text, at))

export const writeInformation = defineCmdlet(
  {
    name: 'Write-Information',
    module: utility,
    typeName: typeName('WriteInformationCommand'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2097040',
    parameters: {
      MessageData: {
        type: 'object',
        aliases: ['Msg', 'Message'],
        mandatory: true,
        position: 0,
        pipeline: true,
        validate: ['allowNull'],
      },
      Tags: { type: 'string[]', position: 1 },
    },
  },
  (c) => ({
    *process() {
      const tags = c.has('Tags') ? (c.p.Tags as PSArray).items.map(String) : []
      yield* c.information(c.p.MessageData, tags)
    },
  }),
)

export const writeHost = defineCmdlet(
  {
    name: 'Write-Host',
    module: utility,
    typeName: typeName('WriteHostCommand'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097137',
    parameters: {
      Object: { type: 'object', aliases: ['Msg', 'Message'], position: 0, pipeline: true, remaining: true },
      NoNewline: { type: 'switch' },
      Separator: { type: 'object' },
      ForegroundColor: { type: 'System.ConsoleColor' },
      BackgroundColor: { type: 'System.ConsoleColor' },
    },
  },
  (c) => ({
    *process() {
      const separator = c.has('Separator') ? c.rs.text(c.p.Separator) : ' '
      const text = hostText(c, c.p.Object, separator)
      const screen = c.rs.io.hasScreen ? c.rs.io.client.data : undefined
      const colour = (name: string, fallback: number | undefined): number | null =>
        c.has(name) ? Number((c.p[name] as EnumValue).value) : (fallback ?? null)
      const message = new HostInformationMessage(
        text,
        c.p.NoNewline === true,
        colour('ForegroundColor', screen?.foregroundColor),
        colour('BackgroundColor', screen?.backgroundColor),
      )
      yield* c.information(message, ['PSHOST'])
    },
  }),
)

/** What Write-Host shows: collections item by item, also where an item is nothing; a wrapped one as its text. */
function hostText(c: CmdletContext, value: unknown, separator: string): string {
  if (value === null || value === undefined) return ''
  const written = writtenText(value)
  if (written !== undefined) return written
  const base = baseOf(value)
  if (typeof base === 'string') return base
  if (base instanceof XmlNode) return base.name
  const items = enumerate(value)
  const isWrapped = value instanceof PSObject && value.base !== undefined
  if (isWrapped && (items !== undefined || base instanceof PSDictionary)) return c.rs.text(value)
  if (base instanceof PSDictionary) {
    return base
      .entries()
      .map(({ key, value: one }) => `[${c.rs.text(key)}, ${c.rs.text(one)}]`)
      .join(separator)
  }
  if (items === undefined)
    return base instanceof PSObject ? c.rs.text(value) : netText(base, cultureOf(c.rs), c.rs)
  return Array.from(items, (item) => hostText(c, item, separator)).join(separator)
}

export const writeProgress = defineCmdlet(
  {
    name: 'Write-Progress',
    module: utility,
    typeName: typeName('WriteProgressCommand'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097036',
    parameters: {
      Activity: { type: 'string', position: 0 },
      Status: { type: 'string', position: 1, validate: ['notNullOrEmpty'] },
      Id: { type: 'int', position: 2, validate: [{ range: [0, 2147483647] }] },
      PercentComplete: { type: 'int', validate: [{ range: [-1, 100] }] },
      SecondsRemaining: { type: 'int' },
      CurrentOperation: { type: 'string' },
      ParentId: { type: 'int', validate: [{ range: [-1, 2147483647] }] },
      Completed: { type: 'switch' },
      SourceId: { type: 'int' },
    },
  },
  (c) => ({
    *process() {
      if (!c.p.Activity && c.p.Completed !== true)
        fail('MissingActivity', "Missing value for mandatory parameter. (Parameter 'Activity')", {
          type: 'System.ArgumentException',
          category: 'InvalidArgument',
        })
      const record = new ProgressRecord(
        (c.p.Id as number | undefined) ?? 0,
        (c.p.Activity as string | undefined) ?? ' ',
        (c.p.Status as string | undefined) ?? 'Processing',
      )
      record.parentActivityId = (c.p.ParentId as number | undefined) ?? -1
      record.percentComplete = (c.p.PercentComplete as number | undefined) ?? -1
      record.secondsRemaining = (c.p.SecondsRemaining as number | undefined) ?? -1
      record.currentOperation = (c.p.CurrentOperation as string | undefined) ?? null
      record.type = c.p.Completed === true ? 1 : 0
      yield* c.progress(record)
    },
  }),
)
