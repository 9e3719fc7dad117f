import { readAheadLines } from '../../settings/limits.ts'
import { PSArray } from '../../objects/collections.ts'
import { CmdletAsk } from '../providers/ask.ts'
import { type PathInfo, providersOf } from '../providers/index.ts'
import type { ContentReader } from '../providers/provider.ts'
import { encodingParameter } from '../providers/text-files.ts'
import { failure } from '../runtime/failure.ts'
import type { Task } from '../runtime/task.ts'
import { defineCmdlet } from './cmdlet.ts'
import { contentPlaces, noted } from './content-holder.ts'
import {
  className,
  credential,
  fileSwitch,
  filterParameters,
  helpLink,
  management,
  meansFiles,
  ofFiles,
} from './path-targets.ts'

export const getContent = defineCmdlet(
  {
    name: 'Get-Content',
    module: management,
    typeName: className('GetContent'),
    helpUri: helpLink('2096490'),
    defaultSet: 'Path',
    parameters: {
      ReadCount: { type: 'long', byName: true },
      TotalCount: {
        type: 'long',
        aliases: ['First', 'Head'],
        byName: true,
        validate: [{ range: [0n, 9223372036854775807n] }],
      },
      Tail: { type: 'int', aliases: ['Last'], byName: true, validate: [{ range: [0, 2147483647] }] },
      Path: { type: 'string[]', sets: { Path: { mandatory: true, position: 0, byName: true } } },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true, byName: true } },
      },
      ...filterParameters,
      Force: { type: 'switch' },
      ...credential,
      Delimiter: ofFiles({ type: 'string' }),
      Wait: fileSwitch(),
      Raw: fileSwitch(),
      Encoding: ofFiles(encodingParameter),
      AsByteStream: fileSwitch(),
    },
    dynamicWhen: meansFiles,
  },
  (c) => {
    const ask = new CmdletAsk(c)
    const isOn = (name: string): boolean => c.has(name) && c.p[name] !== false
    function check(): void {
      if (c.has('TotalCount') && c.has('Tail'))
        throw failure(
          'TailAndHeadCannotCoexist',
          'The parameters TotalCount and Tail cannot be used together. Please specify only one parameter.',
          { type: 'System.InvalidOperationException', category: 'InvalidOperation' },
        )
    }
    /** what else is asked for a text as a whole ends the statement */
    function checkRaw(): void {
      for (const other of ['TotalCount', 'Tail', 'Wait', 'Delimiter'])
        if (c.has(other))
          throw failure(
            'InvalidOperation',
            `The 'Raw' and '${other}' parameters cannot be specified in the same command.`,
            { type: 'sma:PSInvalidOperationException', category: 'InvalidOperation' },
          )
    }
    const number = (name: string, fallback: number): number => (c.has(name) ? Number(c.p[name]) : fallback)
    return {
      *process() {
        try {
          check()
        } catch (error) {
          yield* ask.error(error)
          return
        }
        const total = number('TotalCount', -1)
        if (total === 0 || (c.has('Tail') && number('Tail', 0) === 0)) return
        ask.literal = c.has('LiteralPath')
        for (const at of yield* contentPlaces(c, ask, false)) {
          ask.provider = at.provider
          if (isOn('Raw') && at.provider.provider.isHierarchy) checkRaw()
          let reader: ContentReader | undefined
          try {
            reader = yield* at.provider.provider.reader(ask, at.path)
          } catch (error) {
            yield* ask.error(error)
          }
          if (reader === undefined) continue
          try {
            const place = providersOf(c.rs).placeOf(at)
            if (c.has('Tail')) {
              if (!at.provider.provider.isHierarchy) throw tailNotSupported(c.p.Tail)
              yield* tail(reader, place)
            } else yield* forward(reader, place, total, !at.provider.provider.isHierarchy)
          } catch (error) {
            yield* ask.error(error)
          } finally {
            reader.close()
          }
        }
      },
    }

    /** @param whole the reader gives all it has at once, and without -ReadCount only the first of it is meant */
    function* forward(reader: ContentReader, place: PathInfo, total: number, whole = false): Task<void> {
      const readCount = number('ReadCount', 1)
      let count = 0
      for (;;) {
        const left = total < 0 ? Number.POSITIVE_INFINITY : total - count
        if (left <= 0) return
        if (readCount === 1) {
          const items = yield* reader.read(c.p.Wait ? 1 : Math.min(readAheadLines, left))
          if (items.length === 0) return
          for (const item of whole ? items.slice(0, 1) : items) yield* c.write(noted(place, item, ++count))
          continue
        }
        const wanted = readCount <= 0 ? (Number.isFinite(left) ? left : 0) : Math.min(readCount, left)
        const items = yield* reader.read(wanted)
        if (items.length === 0) return
        count += items.length
        yield* c.write(noted(place, new PSArray(items), count))
      }
    }

    function* tail(reader: ContentReader, place: PathInfo): Task<void> {
      const wanted = number('Tail', 0)
      if (reader.tail !== undefined && (yield* reader.tail(wanted))) {
        yield* forward(reader, place, -1)
        return
      }
      let last: unknown[] = []
      for (
        let items = yield* reader.read(readAheadLines);
        items.length > 0;
        items = yield* reader.read(readAheadLines)
      )
        last = [...last, ...items].slice(-wanted)
      const readCount = number('ReadCount', 1)
      if (readCount === 1) {
        for (const [i, item] of last.entries()) yield* c.write(noted(place, item, i + 1))
      } else {
        const size = readCount <= 0 ? last.length : readCount
        for (let i = 0; i < last.length; i += size) {
          const part = last.slice(i, i + size)
          yield* c.write(noted(place, new PSArray(part), i + part.length))
        }
      }
      if (c.p.Wait) yield* forward(reader, place, -1)
    }
  },
)

const tailNotSupported = (tail: unknown) =>
  failure('TailNotSupported', 'The Tail parameter currently is supported only for the FileSystem provider.', {
    type: 'System.InvalidOperationException',
    category: 'InvalidOperation',
    target: tail,
  })
