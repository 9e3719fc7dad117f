/** Update-List: adds to and takes from a list that is a property. */
import { hashtable, PSArray, PSList } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { sameValue } from '../runtime/compare.ts'
import { failure, type TerminatingError } from '../runtime/failure.ts'
import { findProperty } from '../runtime/members.ts'
import { defineCmdlet } from './cmdlet.ts'

export const updateList = defineCmdlet(
  {
    name: 'Update-List',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.UpdateListCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2109383',
    defaultSet: 'AddRemoveSet',
    parameters: {
      Add: { type: 'object[]', sets: { AddRemoveSet: {} }, validate: ['notNullOrEmpty'] },
      Remove: { type: 'object[]', sets: { AddRemoveSet: {} }, validate: ['notNullOrEmpty'] },
      Replace: { type: 'object[]', sets: { ReplaceSet: { mandatory: true } }, validate: ['notNullOrEmpty'] },
      InputObject: { type: 'psobject', pipeline: true, validate: ['notNullOrEmpty'] },
      Property: { type: 'string', position: 0, validate: ['notNullOrEmpty'] },
    },
  },
  (c) => {
    const items = (name: string): readonly unknown[] =>
      (baseOf(c.p[name]) as PSArray | undefined)?.items ?? []
    const invalid = (id: string, message: string, target: unknown = null) =>
      failure(id, message, { type: 'System.InvalidOperationException', category: 'InvalidOperation', target })
    const ofObject = (error: TerminatingError): TerminatingError => {
      error.record.categoryTargetType = 'PSObject'
      return error
    }
    return {
      *process() {
        if (!c.has('Property')) return
        if (!c.has('InputObject')) {
          yield* c.error(
            invalid(
              'MissingInputObjectParameter',
              'An InputObject must be specified if Property is specified.',
            ),
          )
          return
        }
        const found = findProperty(c.p.InputObject, [String(c.p.Property)], c.rs)
        if (found === undefined) {
          yield* c.error(
            // PowerShell has no text for it, nor for the next
            ofObject(invalid('MemberDoesntExist', '', c.p.InputObject)),
          )
          return
        }
        const list = baseOf(found.value)
        if (!(list instanceof PSList) || list.isReadOnly) {
          yield* c.error(
            list instanceof PSArray || list instanceof PSList
              ? invalid('ApplyFailed', 'Cannot update the collection because it has a fixed size.')
              : failure(
                  'ApplyFailed',
                  'Cannot apply the update because the object is not a supported collection type.',
                  { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
                ),
          )
          return
        }
        if (c.has('Replace')) list.items.splice(0, list.items.length, ...items('Replace'))
        for (const one of items('Remove')) {
          const at = list.items.findIndex((other) => sameValue(baseOf(other), baseOf(one)))
          if (at >= 0) list.items.splice(at, 1)
        }
        list.items.push(...items('Add'))
        yield* c.write(c.p.InputObject)
      },
      *end() {
        if (c.has('Property')) return
        if (c.has('InputObject')) throw invalid('MissingPropertyParameter', '')
        const table = hashtable()
        for (const name of ['Add', 'Remove', 'Replace']) if (c.has(name)) table.set(name, c.p[name])
        yield* c.write(table)
      },
    }
  },
)
