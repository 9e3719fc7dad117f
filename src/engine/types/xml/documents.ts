/** XmlDocument, XDocument, XElement and XmlReader out of files, streams and readers, and back into them. */
import type { EngineContext } from '../../runtime/context.ts'
import { throwNet } from '../../runtime/failure.ts'
import { invokeMember } from '../../runtime/member-calls.ts'
import { isTask, type Task } from '../../runtime/task.ts'
import { type ByteStream, readBytes } from '../io/byte-stream.ts'
import { filePort } from '../io/file-port.ts'
import { PSMemoryStream } from '../streams.ts'
import { implement, type Implementation } from '../surface.ts'
import { encodingNamed } from '../text/encoding-codec.ts'
import { PSStringBuilder } from '../text/string-builder.ts'
import { argument, argumentNull, flag } from '../values.ts'
import { parseInto, parseXml, XmlNode } from '../xml-tree.ts'
import { documentOf, elementOf, type XObject } from './x-document.ts'
import { PSXmlReader, PSReaderSettings, skipping } from './xml-reader.ts'
import { PSXmlWriter, writeDocument } from './xml-writer.ts'

const readMax = 1 << 30

/** Bytes as the text their mark or declaration says. */
function textOfBytes(data: Uint8Array): string {
  if (data[0] === 0xff && data[1] === 0xfe) return encodingNamed('utf-16').decode(data.subarray(2))
  if (data[0] === 0xfe && data[1] === 0xff) return encodingNamed('utf-16BE').decode(data.subarray(2))
  const start = data[0] === 0xef && data[1] === 0xbb ? 3 : 0
  const head = Buffer.from(data.subarray(start, start + 200)).toString('latin1')
  const named = /^<\?xml[^>]*encoding=["']([^"']+)/.exec(head)?.[1]
  return encodingNamed(named ?? 'utf-8').decode(data.subarray(start))
}

/** Everything a file, a stream or a reader still has. */
export function* xmlSource(source: unknown, ctx: EngineContext): Task<string> {
  if (source === null || source === undefined) argumentNull('inputUri')
  if (typeof source === 'string') {
    if (source === '') argument('The URL cannot be empty.', 'url')
    if (/^https?:/.test(source))
      throwNet(
        'System.NotSupportedException',
        'Sessions of this host make no network connections of their own.',
      )
    const path = source.replace(/^file:\/\//, '')
    return textOfBytes((yield filePort().read(path, ctx)) as Uint8Array)
  }
  if (source instanceof PSMemoryStream) return textOfBytes(source.readAll())
  const { netType } = source as { netType?: { chain: readonly string[] } }
  if (netType?.chain.includes('System.IO.TextReader')) {
    const made = invokeMember(source, 'ReadToEnd', [], ctx)
    return String(isTask(made) ? yield made : made)
  }
  return textOfBytes(yield* readBytes(source as ByteStream, readMax, ctx))
}

function* loadInto(self: XmlNode, [source]: unknown[], ctx: EngineContext): Task<void> {
  const text = source instanceof PSXmlReader ? source.restXml() : yield* xmlSource(source, ctx)
  for (const one of [...self.children]) one.detach()
  parseInto(self, text, self)
  if (!self.root)
    throwNet('System.Xml.XmlException', 'Root element is missing.', {
      properties: [
        ['LineNumber', 0],
        ['LinePosition', 0],
      ],
    })
}

function* save(document: XmlNode, target: unknown, isIndented: boolean, ctx: EngineContext): Task<void> {
  if (target === null) argumentNull('filename')
  if (target instanceof PSXmlWriter) {
    target.node(document)
    yield* target.flush(ctx)
    return
  }
  const writer = writeDocument(document, target, isIndented)
  yield* typeof target === 'string' ? writer.close(ctx) : writer.flush(ctx)
}

const writeTo: Implementation = (self: XmlNode, [writer]) => (writer as PSXmlWriter).node(self)
implement('System.Xml.XmlDocument', {
  call: {
    Load: loadInto,
    Save: (self: XmlNode, [target], ctx) => save(self, target, !self.preserveWhitespace, ctx),
  },
})
implement('System.Xml.XmlNode', {
  call: {
    WriteTo: writeTo,
    WriteContentTo: (self: XmlNode, [writer]) => {
      for (const one of self.children) (writer as PSXmlWriter).node(one)
    },
  },
})

const linq = 'System.Xml.Linq.'
/** LoadOptions.PreserveWhitespace */
const keepsSpace = (options: unknown): boolean => (flag(options ?? 0) & 1) !== 0
function* loaded([source, options]: unknown[], ctx: EngineContext): Task<XmlNode> {
  const text = source instanceof PSXmlReader ? source.restXml() : yield* xmlSource(source, ctx)
  return parseXml(text, keepsSpace(options))
}
/** A declaration comes first, whether the document has one or not. */
function* saveObject(self: XObject, [target, options]: unknown[], ctx: EngineContext): Task<void> {
  const document = new XmlNode('document', '#document')
  const isText = target instanceof PSStringBuilder || !(typeof target === 'string' || isStream(target))
  const declared = self.node.children.find((one) => one.kind === 'declaration')
  const standalone = / standalone="[^"]*"/.exec(declared?.value ?? '')?.[0] ?? ''
  const declaration = new XmlNode(
    'declaration',
    'xml',
    `version="1.0" encoding="${isText ? 'utf-16' : 'utf-8'}"${standalone}`,
    document,
  )
  if (!(target instanceof PSXmlWriter)) document.append(declaration)
  const top = self.node.kind === 'document' ? self.node.children : [self.node]
  for (const one of top) if (one.kind !== 'declaration') document.append(one.clone(true, document))
  yield* save(document, target, (flag(options ?? 0) & 1) === 0, ctx)
}
const isStream = (target: unknown): boolean =>
  (target as { netType?: { chain: readonly string[] } }).netType?.chain.includes('System.IO.Stream') ?? false
for (const [name, make] of [
  ['XDocument', documentOf],
  ['XElement', elementOf],
] as const)
  implement(`${linq}${name}`, {
    call: { Save: saveObject },
    staticCall: {
      *Load(_: unknown, args: unknown[], ctx: EngineContext): Task<unknown> {
        return make(yield* loaded(args, ctx))
      },
    },
  })
implement(`${linq}XNode`, {
  call: {
    WriteTo: (self: XObject, [writer]) => (writer as PSXmlWriter).node(self.node),
    CreateReader: (self: XObject) => new PSXmlReader(parseXml(self.node.outerXml, true), skipping(null)),
  },
})
implement('System.Xml.XmlReader', {
  staticCall: {
    *Create(_: unknown, [source, settings]: unknown[], ctx: EngineContext): Task<unknown> {
      const isFragment =
        settings instanceof PSReaderSettings && flag(settings.values.get('ConformanceLevel') ?? 2) === 1
      const text = yield* xmlSource(source, ctx)
      return new PSXmlReader(parseXml(text, true, isFragment), skipping(settings))
    },
  },
})
