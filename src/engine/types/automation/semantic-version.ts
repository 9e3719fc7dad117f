/** SemanticVersion. */
import { compareSame, sameSemanticVersion } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { sma } from './names.ts'
import { setReference } from '../comparison-table.ts'
import { conversion } from '../conversions.ts'
import { names, implement } from '../surface.ts'
import { PSSemanticVersion, PSVersion } from '../../../objects/misc.ts'

const numbersForm = /^(\d+)(?:\.(\d+))?(?:\.(\d+))?$/
const labelUnit = '(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)'
const preReleaseForm = new RegExp(`^${labelUnit}(?:\\.${labelUnit})*$`)
const buildForm = /^[0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*$/
const intMax = 2 ** 31 - 1

/** As the genuine one: the build label begins at the first +, the label of a pre-release at a - before it. */
export function parseSemanticVersion(text: string): PSSemanticVersion | undefined {
  if (/[-+.]$/.test(text)) return undefined
  const plus = text.indexOf('+')
  const build = plus < 0 ? null : text.slice(plus + 1)
  const sansBuild = plus < 0 ? text : text.slice(0, plus)
  const dash = sansBuild.indexOf('-')
  const pre = dash < 0 ? null : sansBuild.slice(dash + 1)
  const match = numbersForm.exec(dash < 0 ? sansBuild : sansBuild.slice(0, dash))
  if (!match) return undefined
  const numbers = [match[1], match[2], match[3]].map((one) => Number(one ?? 0))
  if (numbers.some((one) => one > intMax)) return undefined
  if (pre !== null && !preReleaseForm.test(pre)) return undefined
  if (build !== null && !buildForm.test(build)) return undefined
  const [major = 0, minor = 0, patch = 0] = numbers
  return new PSSemanticVersion(major, minor, patch, pre, build)
}

const wrongForm = (): never =>
  throwNet('System.FormatException', "The input string '' was not in a correct format.")

/** Labels given apart from the numbers. @throws FormatException */
function withLabels(
  numbers: readonly number[],
  label: string | null,
  build: string | null,
): PSSemanticVersion {
  for (const [at, name] of ['major', 'minor', 'patch'].entries())
    if ((numbers[at] ?? 0) < 0) argumentInvalid(name)
  if (label && !preReleaseForm.test(label)) wrongForm()
  if (build && !buildForm.test(build)) wrongForm()
  const [major = 0, minor = 0, patch = 0] = numbers
  return new PSSemanticVersion(major, minor, patch, label || null, build || null)
}

/** `label` or `label+build` in one text */
function splitLabel(text: string): [string | null, string | null] {
  const plus = text.indexOf('+')
  return plus < 0 ? [text, null] : [text.slice(0, plus) || null, text.slice(plus + 1)]
}

function argumentInvalid(name: string): never {
  throwNet(
    'System.Management.Automation.PSArgumentException',
    `Cannot process argument because the value of argument "${name}" is not valid. Change the value of the "${name}" argument and run the operation again.`,
  )
}

function argumentMissing(name: string): never {
  throwNet(
    'System.Management.Automation.PSArgumentNullException',
    `Cannot process argument because the value of argument "${name}" is null. Change the value of argument "${name}" to a non-null value.`,
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
    Equals: (self: PSSemanticVersion, [other]) =>
      other instanceof PSSemanticVersion && sameSemanticVersion(self, other),
    GetHashCode: () => 0,
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentMissing('version')
      if (text === '')
        throwNet('System.FormatException', `The input string '${text}' was not in a correct format.`)
      if (text === '') throwNet('System.FormatException', 'version')
      return parseSemanticVersion(text) ?? wrongForm()
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
    const [name] = names(call)
    if (first === null) argumentMissing('version')
    if (typeof first === 'string') return parseSemanticVersion(first) ?? wrongForm()
    if (name === 'version') {
      if (first.revision > 0) argumentInvalid('version')
      return new PSSemanticVersion(first.major, first.minor, Math.max(0, first.build))
    }
    const labels = args.length === 4 ? splitLabel(label ?? '') : [label ?? null, build ?? null]
    return withLabels([first, second ?? 0, third ?? 0], labels[0] ?? null, labels[1] ?? null)
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
