/** The ItemProperty cmdlets. Files have the properties of FileInfo and DirectoryInfo; none can be made, moved or taken away. */
import { PSObject, baseOf, extensionOf } from '../../objects/ps-object.ts'
import { PSDictionary } from '../../objects/collections.ts'
import { CmdletAsk, gathering, textsOf } from '../providers/ask.ts'
import type { Ask } from '../providers/provider.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { getMember } from '../runtime/members.ts'
import type { Task } from '../runtime/task.ts'
import { type CmdletContext, defineCmdlet, type ParameterSpec } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { className, credential, filterParameters, helpLink, management, targets } from './path-targets.ts'

const pathSets = (pathSet: string, literalSet: string, pipeline = true): Record<string, ParameterSpec> => ({
  Path: { type: 'string[]', sets: { [pathSet]: { mandatory: true, position: 0, pipeline, byName: true } } },
  LiteralPath: {
    type: 'string[]',
    aliases: ['PSPath', 'LP'],
    sets: { [literalSet]: { mandatory: true, byName: true } },
  },
})

export const getItemProperty = defineCmdlet(
  {
    name: 'Get-ItemProperty',
    module: management,
    typeName: className('GetItemProperty'),
    helpUri: helpLink('2096493'),
    defaultSet: 'Path',
    parameters: {
      ...pathSets('Path', 'LiteralPath'),
      Name: { type: 'string[]', aliases: ['PSProperty'], position: 1 },
      ...filterParameters,
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        const names = c.p.Name === undefined ? undefined : textsOf(c.p.Name)
        return targets(c, ask, (at) => at.provider.provider.getProperty(ask, at.path, names))
      },
    }
  },
)

export const getItemPropertyValue = defineCmdlet(
  {
    name: 'Get-ItemPropertyValue',
    module: management,
    typeName: className('GetItemPropertyValue'),
    helpUri: 'https://go.microsoft.com/fwlink/?LinkId=2096906',
    defaultSet: 'Path',
    parameters: {
      Path: { type: 'string[]', sets: { Path: { position: 0, pipeline: true, byName: true } } },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true, byName: true } },
      },
      Name: { type: 'string[]', aliases: ['PSProperty'], mandatory: true, position: 1 },
      ...filterParameters,
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        // a property that is not there ends the statement
        const ends: Pick<Ask, 'error'> = {
          *error(error) {
            if (!(error instanceof TerminatingError)) throw error
            const { exception } = error.record
            throw failure(exception.netType.fullName, exception.message, {
              type: exception.netType.fullName,
              category: 'NotSpecified',
            })
          },
        }
        let refused: unknown
        yield* targets(
          c,
          ask,
          function* (at) {
            for (const name of textsOf(c.p.Name)) {
              const inner = gathering(ask, ends)
              try {
                yield* at.provider.provider.getProperty(inner.ask, at.path, [name])
              } catch (error) {
                refused ??= error
                return
              }
              for (const one of inner.found) yield* c.write(getMember(one.value, name, c.rs))
            }
          },
          { fallback: '.' },
        )
        if (refused !== undefined) throw refused
      },
    }
  },
)

/** -Name and -Value, or the properties of an object but those every provider adds. */
function* valuesOf(c: CmdletContext): Task<[string, unknown][]> {
  if (c.has('Name')) return [[c.p.Name as string, c.p.Value ?? null]]
  const given = c.p.InputObject as unknown
  const base = baseOf(given)
  const own = /^PS(?:Path|ParentPath|ChildName|Drive|Provider|IsContainer)$/i
  const found: [string, unknown][] = []
  if (base instanceof PSDictionary)
    for (const one of base.entries()) found.push([c.rs.text(one.key), one.value])
  const members = given instanceof PSObject ? given.members : extensionOf(given)?.members
  for (const member of members?.values() ?? [])
    if ((member.kind === 'NoteProperty' || member.kind === 'Property') && !own.test(member.name))
      found.push([member.name, member.value])
  return found
}

export const setItemProperty = defineCmdlet(
  { name: 'Set-ItemProperty', ...declaredCmdlets['Set-ItemProperty'] },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = c.p.PassThru === true
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        const values = yield* valuesOf(c)
        yield* targets(c, ask, (at) => at.provider.provider.setProperty(ask, at.path, values))
      },
    }
  },
)

export const clearItemProperty = defineCmdlet(
  {
    name: 'Clear-ItemProperty',
    module: management,
    typeName: className('ClearItemProperty'),
    helpUri: helpLink('2096903'),
    defaultSet: 'Path',
    supportsShouldProcess: true,
    parameters: {
      ...pathSets('Path', 'LiteralPath'),
      Name: { type: 'string', mandatory: true, position: 1, byName: true },
      PassThru: { type: 'switch' },
      Force: { type: 'switch' },
      ...filterParameters,
      ...credential,
    },
  },
  (c) => {
    const ask = new CmdletAsk(c)
    ask.passes = c.p.PassThru === true
    return {
      *process() {
        ask.literal = c.has('LiteralPath')
        const name = c.p.Name as string
        // what may not be cleared ends the statement
        let refused: unknown
        yield* targets(c, ask, function* (at) {
          try {
            yield* at.provider.provider.clearProperty(ask, at.path, [name])
          } catch (error) {
            refused = error
          }
        })
        if (refused !== undefined) throw refused
      },
    }
  },
)

/** Those of dynamic properties: no provider here has any (in PowerShell only the registry's has). */
function dynamicCmdlet(verb: 'New' | 'Remove' | 'Rename' | 'Copy' | 'Move') {
  const name = `${verb}-ItemProperty` as const
  return defineCmdlet({ name, ...declaredCmdlets[name] }, (c) => {
    const ask = new CmdletAsk(c)
    return {
      process() {
        ask.literal = c.has('LiteralPath')
        return targets(c, ask, function* () {
          throw failure(
            'NotSupported',
            'Cannot use interface. The IDynamicPropertyCmdletProvider interface is not implemented by this provider.',
            { type: 'sma:PSNotSupportedException', category: 'NotImplemented' },
          )
        })
      },
    }
  })
}

export const newItemProperty = dynamicCmdlet('New')
export const removeItemProperty = dynamicCmdlet('Remove')
export const renameItemProperty = dynamicCmdlet('Rename')
export const copyItemProperty = dynamicCmdlet('Copy')
export const moveItemProperty = dynamicCmdlet('Move')
