/** SemanticVersion. */
import { compareSame } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { sma } from './names.ts'
import { setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { names } from '../numbers.ts'
import { implement } from '../surface.ts'
import { argumentNull } from '../values.ts'
import { PSSemanticVersion, PSVersion } from '../../../objects/misc.ts'

const semverForm = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z.-]+))?(?:\+([0-9A-Za-z.-]+))?$/
export function parseSemanticVersion(text: string): PSSemanticVersion | undefined {
  const match = semverForm.exec(text)
  if (!match) return undefined
  return new PSSemanticVersion(
    Number(match[1]),
    Number(match[2] ?? 0),
    Number(match[3] ?? 0),
    match[4] ?? null,
    match[5] ?? null,
  )
}
implement(sma('SemanticVersion'), {
  get: {
    Major: (self: PSSemanticVersion) => self.major,
    Minor: (self: PSSemanticVersion) => self.minor,
    Patch: (self: PSSemanticVersion) => self.patch,
    PreReleaseLabel: (self: PSSemanticVersion) => self.preReleaseLabel,
    BuildLabel: (self: PSSemanticVersion) => self.buildLabel,
  },
  call: {
    ToString: (self: PSSemanticVersion) => self.toString(),
    CompareTo: (self: PSSemanticVersion, [other]) => (other === null ? 1 : (compareSame(self, other) ?? 0)),
    Equals: (self: PSSemanticVersion, [other]) => String(self) === String(other),
    GetHashCode: () => 0,
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('version')
      if (text === '')
        throwNet('System.FormatException', `The input string '${text}' was not in a correct format.`)
      const made = parseSemanticVersion(text)
      if (!made) throwNet('System.FormatException', "The input string '' was not in a correct format.")
      return made
    },
    TryParse: (_, [text, ref]) => {
      const made = text === null ? undefined : parseSemanticVersion(text)
      setReference(ref, made ?? null)
      return made !== undefined
    },
    Compare: (_, [a, b]) => compareSame(a, b) ?? 0,
  },
  create: (_, args, _ctx, call) => {
    const [first, second, third, label, build] = args
    if (typeof first === 'string') {
      const made = parseSemanticVersion(first)
      if (!made) throwNet('System.FormatException', "The input string '' was not in a correct format.")
      return made
    }
    if (names(call)[0] === 'version')
      return new PSSemanticVersion(first.major, first.minor, Math.max(0, first.build))
    return new PSSemanticVersion(first, second ?? 0, third ?? 0, label ?? null, build ?? null)
  },
})
conversion(
  sma('SemanticVersion'),
  'System.Version',
  0x4f,
  (value: PSSemanticVersion) => new PSVersion(value.major, value.minor, value.patch),
)
conversion(
  'System.Version',
  sma('SemanticVersion'),
  0x4f,
  (value: { major: number; minor: number; build: number }) =>
    new PSSemanticVersion(value.major, value.minor, Math.max(0, value.build)),
)
