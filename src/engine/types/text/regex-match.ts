/** Match, Group, Capture and their collections. */
import { groupOf } from '../../regex/regex.ts'
import { drained } from '../../language/in-slices.ts'
import { replaceRegex } from '../../regex/replace.ts'
import { throwNet } from '../../runtime/failure.ts'
import { ArrayEnumerator } from '../enumerators.ts'
import {
  firstMatch,
  PSCapture,
  PSGroup,
  PSMatch,
  PSRegexCollection,
  regexFrom,
  withRegex,
} from '../regex-values.ts'
import { implement, type TypeImplementation } from '../surface.ts'
import { found, matchOf } from './regex.ts'
import { outOfRange, strings } from '../values.ts'
import { PSArray } from '../../../objects/collections.ts'

const captureGet: NonNullable<TypeImplementation['get']> = {
  Index: (self: PSCapture) => self.capture.index,
  Length: (self: PSCapture) => self.capture.length,
  Value: (self: PSCapture) => self.capture.value,
}
const captureCall: NonNullable<TypeImplementation['call']> = {
  ToString: (self: PSCapture) => self.capture.value,
}
implement('System.Text.RegularExpressions.Capture', { get: captureGet, call: captureCall })
const groupGet: NonNullable<TypeImplementation['get']> = {
  ...captureGet,
  Success: (self: PSGroup) => self.group.success,
  Name: (self: PSGroup) => self.group.name,
  // the last capture of a group is the group itself
  Captures: (self: PSGroup) =>
    (self.captures ??= new PSRegexCollection(
      'CaptureCollection',
      self.group.captures.map((one, at, all) => (at === all.length - 1 ? self : new PSCapture(one))),
    )),
}
implement('System.Text.RegularExpressions.Group', { get: groupGet, call: captureCall })
const groupsOf = (self: PSMatch): PSRegexCollection =>
  (self.groups ??= new PSRegexCollection(
    'GroupCollection',
    self.match ? self.match.groups.map((one) => (one.number === 0 ? self : new PSGroup(one))) : [self],
  ))
implement('System.Text.RegularExpressions.Match', {
  get: { ...groupGet, Groups: groupsOf },
  call: {
    ...captureCall,
    NextMatch: (self: PSMatch, _, ctx) =>
      self.match
        ? found(firstMatch(ctx, self.regex, self.match.input, undefined, self.match), (match) =>
            matchOf(self.regex, match),
          )
        : self,
    Result: (self: PSMatch, [pattern]) => {
      if (!self.match) throwNet('System.NotSupportedException', 'Result cannot be called on a failed Match.')
      const { match } = self
      return withRegex(() => drained(replaceRegex(self.regex, match.input, pattern, 1, match.index)))
        .slice(match.index, match.length === 0 ? undefined : undefined)
        .slice(0, undefined)
        .replace(match.input.slice(match.index + match.length), '')
    },
  },
  staticGet: { Empty: () => new PSMatch(regexFrom('', 0), undefined) },
})
const noGroup = new PSGroup({
  index: 0,
  length: 0,
  value: '',
  name: '',
  number: 0,
  success: false,
  captures: [],
})
const collection: TypeImplementation = {
  get: {
    Count: (self: PSRegexCollection) => self.list.length,
    IsReadOnly: () => true,
    IsSynchronized: () => false,
    SyncRoot: (self) => self,
    Keys: (self: PSRegexCollection) => strings(self.list.map((one) => (one as PSGroup).group.name)),
    Values: (self: PSRegexCollection) => new PSArray([...self.list]),
  },
  call: {
    Item: (self: PSRegexCollection, [key]) => {
      if (self.netType.name === 'GroupCollection') {
        const first = self.list[0] as PSMatch
        const found = first.match && groupOf(first.match, key as string | number)
        return found
          ? (self.list.find((one) => (one as PSGroup).group.number === found.number) ?? new PSGroup(found))
          : noGroup
      }
      return (
        self.list[key as number] ??
        outOfRange('i', 'Specified argument was out of the range of valid values.')
      )
    },
    GetEnumerator: (self: PSRegexCollection) => new ArrayEnumerator(self.list),
    CopyTo: (self: PSRegexCollection, [target, at]) =>
      self.list.forEach((one, i) => {
        target.items[at + i] = one
      }),
    ContainsKey: (self: PSRegexCollection, [key]) =>
      self.list.some((one) => (one as PSGroup).group.name === key),
    Contains: (self: PSRegexCollection, [value]) => self.list.includes(value),
  },
}
for (const name of ['MatchCollection', 'GroupCollection', 'CaptureCollection'])
  implement(`System.Text.RegularExpressions.${name}`, collection)
