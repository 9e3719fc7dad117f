import { baseOf } from '../../objects/ps-object.ts'
import { CmdletAsk, textsOf } from '../providers/ask.ts'
import { providersOf } from '../providers/index.ts'
import { failure } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'
import { className, credential, helpLink, itemOptions, management } from './path-targets.ts'

/** A folder and a name below it, as a user writes paths. */
export function joinWritten(parent: string, child: string): string {
  if (/:$/.test(parent) && !parent.endsWith('::')) return `${parent}/${child.replace(/^[\\/]+/, '')}`
  return `${parent.replace(/(?<=.)[\\/]+$/, '')}/${child.replace(/^[\\/]+/, '')}`.replace(/^\/\//, '/')
}

export const newItem = defineCmdlet(
  {
    name: 'New-Item',
    module: management,
    typeName: className('NewItem'),
    helpUri: helpLink('2096592'),
    defaultSet: 'pathSet',
    supportsShouldProcess: true,
    parameters: {
      Path: {
        type: 'string[]',
        sets: {
          pathSet: { mandatory: true, position: 0, byName: true },
          nameSet: { position: 0, byName: true },
        },
      },
      Name: {
        type: 'string',
        validate: ['allowNull', 'allowEmptyString'],
        sets: { nameSet: { mandatory: true, byName: true } },
      },
      ItemType: { type: 'string', aliases: ['Type'], byName: true },
      Value: { type: 'object', aliases: ['Target'], pipeline: true, byName: true },
      Force: { type: 'switch' },
      ...credential,
    },
    dynamicParameters: itemOptions,
  },
  (c) => ({
    *process() {
      const providers = providersOf(c.rs)
      const ask = new CmdletAsk(c)
      ask.literal = true
      const name = (c.p.Name as string | undefined) ?? ''
      const type = (c.p.ItemType as string | undefined) ?? ''
      for (const base of c.p.Path === undefined ? ['.'] : textsOf(c.p.Path)) {
        try {
          if (base === '' && name === '')
            throw failure(
              'Argument',
              "Cannot bind argument to parameter 'Path' because it is an empty string.",
              {
                type: 'sma:PSArgumentException',
                category: 'InvalidArgument',
              },
            )
          const at = providers.resolve(
            // no name ends in spaces that New-Item gives
            (name === '' ? base : joinWritten(base === '' ? '.' : base, name)).replace(/ +$/, ''),
            c.frame.scope,
          )
          ask.drive = at.drive
          ask.provider = at.provider
          const value = c.p.Value ?? null
          if (c.has('ItemType') && 'symboliclink'.startsWith(type.toLowerCase()) && emptyText(value))
            throw failure(
              'ArgumentNull',
              `Link '${base}' cannot be created because the target Value was not specified.`,
              {
                type: 'sma:PSArgumentNullException',
                category: 'InvalidArgument',
              },
            )
          yield* at.provider.provider.newItem(ask, at.path, type, value)
        } catch (error) {
          yield* ask.thrown(error)
        }
      }
    },
  }),
)

const emptyText = (value: unknown): boolean => {
  const base = baseOf(value)
  return base === null || base === ''
}
