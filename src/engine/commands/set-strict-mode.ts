/** Set-StrictMode */
import { PSVersion } from '../../objects/misc.ts'
import { T } from '../../objects/net-type.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { NumberBox } from '../../objects/numbers.ts'
import { registerAttribute } from '../runtime/attributes.ts'
import { tryConvert } from '../runtime/convert.ts'
import { engineVersion } from '../runtime/defaults.ts'
import { throwNet } from '../runtime/failure.ts'
import { defineCmdlet } from './cmdlet.ts'

const command = 'Microsoft.PowerShell.Commands.SetStrictModeCommand'
const [engineMajor = 7, engineMinor = 0, engineBuild = 0] = engineVersion.split('.').map(Number)

/** the greatest minor version of each major one */
const minors = new Map([
  [1, 0],
  [2, 0],
  [3, 0],
  [4, 0],
  [5, 1],
  [6, 2],
  [engineMajor, engineMinor],
])

const toVersion = registerAttribute(`${command}+ArgumentToPSVersionTransformationAttribute`, {
  transform(given, context) {
    const value = baseOf(given)
    if (typeof value === 'string') {
      if (value.toLowerCase() === 'latest') return new PSVersion(engineMajor, engineMinor, engineBuild, -1)
      if (value.includes('.')) return given
    }
    // 5.1 is read as text
    if (value instanceof NumberBox && value.netType === T.Double) return given
    const major = tryConvert(value, T.Int32, context)?.value
    if (typeof major !== 'number') return given
    if (major < 0)
      throwNet(
        'System.ArgumentOutOfRangeException',
        `major ('${major}') must be a non-negative value. (Parameter 'major')\nActual value was ${major}.`,
      )
    return new PSVersion(major, 0, -1, -1)
  },
})

const isVersion = registerAttribute(`${command}+ValidateVersionAttribute`, {
  check(value) {
    const version = baseOf(value)
    const most = version instanceof PSVersion ? minors.get(version.major) : undefined
    if (version instanceof PSVersion && most !== undefined && version.minor <= most) return undefined
    return {
      id: 'InvalidPSVersion',
      message: `The "${String(version)}" argument does not contain a valid PowerShell version. Supply a valid version number and then try the command again.`,
    }
  },
})

export const setStrictMode = defineCmdlet(
  {
    name: 'Set-StrictMode',
    module: 'Microsoft.PowerShell.Core',
    typeName: command,
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2096804',
    defaultSet: 'Version',
    parameters: {
      Off: { type: 'switch', sets: { Off: { mandatory: true } } },
      Version: {
        type: 'version',
        aliases: ['v'],
        sets: { Version: { mandatory: true } },
        validate: [{ own: toVersion }, { own: isVersion }],
      },
    },
  },
  (c) => ({
    end() {
      // nothing is stricter than version 3
      c.frame.scope.strictMode = c.p.Off ? 0 : Math.min((baseOf(c.p.Version) as PSVersion).major, 3)
    },
  }),
)
