/** System.Version. */
import { compareVersions, sameValue } from '../../runtime/compare.ts'
import { throwNet } from '../../runtime/failure.ts'
import { setReference } from '../comparison-table.ts'
import { names, implement } from '../surface.ts'
import { argument, argumentNull } from '../values.ts'
import { formatVersion, parseVersion } from '../../../objects/guid.ts'
import { PSVersion } from '../../../objects/misc.ts'
import { PSInt16 } from '../../../objects/numbers.ts'

implement('System.Version', {
  get: {
    Major: (self: PSVersion) => self.major,
    Minor: (self: PSVersion) => self.minor,
    Build: (self: PSVersion) => self.build,
    Revision: (self: PSVersion) => self.revision,
    MajorRevision: (self: PSVersion) => new PSInt16(self.revision >> 16),
    MinorRevision: (self: PSVersion) => new PSInt16((self.revision << 16) >> 16),
  },
  call: {
    ToString: (self: PSVersion, [fields]) =>
      fields === undefined ? self.toString() : formatVersion(self, fields),
    CompareTo: (self: PSVersion, [other]) => {
      if (other === null) return 1
      if (!(other instanceof PSVersion)) argument('Object must be of type Version.')
      return compareVersions(self, other)
    },
    Equals: (self, [other]) => sameValue(self, other),
    Clone: (self) => self,
    GetHashCode: (self: PSVersion) =>
      ((self.major & 0xf) << 28) |
      ((self.minor & 0xff) << 20) |
      ((self.build & 0xff) << 12) |
      (self.revision & 0xfff),
  },
  staticCall: {
    Parse: (_, [text]) => {
      if (text === null) argumentNull('input')
      return parseVersion(text)
    },
    TryParse: (_, [text, ref]) => {
      try {
        setReference(ref, parseVersion(text))
        return true
      } catch {
        setReference(ref, null)
        return false
      }
    },
  },
  create: (_, args, _ctx, call) => {
    const [major, minor, build, revision] = args
    if (typeof major === 'string') return parseVersion(major)
    if (major === undefined) return new PSVersion(0, 0)
    args.forEach((one, at) => {
      if ((one as number) < 0)
        throwNet(
          'System.ArgumentOutOfRangeException',
          `${names(call)[at]} ('${one}') must be a non-negative value. (Parameter '${names(call)[at]}')\nActual value was ${one}.`,
        )
    })
    return new PSVersion(major, minor, build ?? -1, revision ?? -1)
  },
})
