/** Get-, Set- and Clear-ItemProperty of files: the members of FileInfo and DirectoryInfo. */
import { type PSMember, PSObject } from '../../objects/ps-object.ts'
import { EnumValue } from '../../objects/numbers.ts'
import { convertTo } from '../runtime/convert.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { findProperty, getMember, setMember } from '../runtime/members.ts'
import { definitionOf } from '../types/member-list.ts'
import { PSLooseMember } from '../types/psobject-view.ts'
import type { Task } from '../runtime/task.ts'
import { fileAttributes, setAttributes } from './file-info.ts'
import { infoOrError } from './file-listing.ts'
import type { Ask } from './provider.ts'

const ioFailure = (id: string, message: string, target: unknown) =>
  failure(id, message, { type: 'System.IO.IOException', category: 'ReadError', target })

/** A property that may not be set: the error is about what was to become of it. */
function refused(
  ask: Ask,
  name: string,
  value: unknown,
  message: (text: string) => string,
): TerminatingError {
  const note: PSMember = { kind: 'NoteProperty', name, value }
  const text = definitionOf(note, ask.rs)
  const error = ioFailure('SetPropertyError', message(text), new PSLooseMember(note))
  error.record.categoryTargetName = text
  return error
}

export function* getFileProperty(ask: Ask, path: string, names: readonly string[] | undefined): Task<void> {
  const info = yield* infoOrError(ask, path)
  if (info === undefined) return
  if (names === undefined || names.length === 0) {
    yield* ask.write(info, path, undefined)
    return
  }
  const result = new PSObject()
  for (const name of names) {
    if (name === '') continue
    if (findProperty(info, [name], ask.rs) === undefined) {
      yield* ask.error(
        ioFailure('GetValueError', `The property ${name} does not exist or was not found.`, name),
      )
      continue
    }
    result.addNote(name, getMember(info, name, ask.rs))
  }
  if (result.members.size > 0) yield* ask.write(result, path, undefined)
}

export function* setFileProperty(
  ask: Ask,
  path: string,
  values: Iterable<readonly [string, unknown]>,
): Task<void> {
  const info = yield* infoOrError(ask, path)
  if (info === undefined) return
  const result = new PSObject()
  const action = info.isDirectory ? 'Set Property Directory' : 'Set Property File'
  for (const [name, value] of values) {
    const shown = ask.rs.text(value)
    if (!(yield* ask.shouldProcess(`Item: ${path} Property: ${name} Value: ${shown}`, action))) continue
    if (findProperty(info, [name], ask.rs) === undefined) {
      yield* ask.error(
        refused(ask, name, value, (text) => `The property ${text} does not exist or was not found.`),
      )
      continue
    }
    if (name.toLowerCase() === 'attributes') {
      const bits = Number((convertTo(value, fileAttributes, ask.rs) as EnumValue).value)
      if ((bits & ~(1 | 2 | 4 | 32 | 128)) !== 0) {
        yield* ask.error(
          refused(
            ask,
            name,
            value,
            () =>
              'The attribute cannot be set because attributes are not supported. Only the following attributes can be set: Archive, Hidden, Normal, ReadOnly, or System.',
          ),
        )
        continue
      }
    }
    try {
      setMember(info, name, value, ask.rs)
    } catch (error) {
      const isReadOnly =
        error instanceof TerminatingError && error.record.errorId === 'PropertyAssignmentException'
      if (error instanceof TerminatingError && error.record.errorId === 'ExceptionWhenSetting')
        error.record.errorId = 'CatchFromBaseAdapterSetValue'
      yield* ask.error(
        isReadOnly
          ? failure('ReadOnlyProperty', `"${name}" is a ReadOnly property.`, {
              type: 'sma:SetValueException',
              category: 'NotSpecified',
            })
          : error,
      )
      continue
    }
    result.addNote(name, value)
  }
  if (result.members.size > 0) yield* ask.write(result, path, undefined)
}

export function* clearFileProperty(ask: Ask, path: string, names: readonly string[]): Task<void> {
  if (names.length !== 1 || names[0]?.toLowerCase() !== 'attributes')
    throw failure(
      'Argument',
      'The property cannot be cleared because the property is not supported. Only the Attributes property can be cleared.',
      { type: 'sma:PSArgumentException', category: 'InvalidArgument' },
    )
  const info = yield* infoOrError(ask, path)
  if (info === undefined) return
  const action = info.isDirectory ? 'Clear Property Directory' : 'Clear Property File'
  if (!(yield* ask.shouldProcess(`Item: ${path} Property: ${names[0]}`, action))) return
  setAttributes(info, 128)
  const result = new PSObject()
  result.addNote(names[0], new EnumValue(fileAttributes, 128))
  yield* ask.write(result, path, undefined)
}
