/** Select-Xml: nodes that an XPath finds in documents, files or texts. */
import { type PSArray, PSDictionary } from '../../../objects/collections.ts'
import { NetType, registerType, T } from '../../../objects/net-type.ts'
import { baseOf } from '../../../objects/ps-object.ts'
import { netFault } from '../../providers/file-faults.ts'
import { diskOf } from '../../providers/file-info.ts'
import type { Resolved } from '../../providers/index.ts'
import { readText } from '../../providers/text-files.ts'
import { fail, failure, NetThrow, type TerminatingError } from '../../runtime/failure.ts'
import type { Task } from '../../runtime/task.ts'
import { implement } from '../../types/surface.ts'
import { addMetadata } from '../../types/type-loader.ts'
import { parseXml, type XmlNode } from '../../types/xml-tree.ts'
import { selectNodes } from '../../types/xpath.ts'
import { defineCmdlet } from '../cmdlet.ts'
import { inputFiles, strings } from '../file-input.ts'

const infoName = 'Microsoft.PowerShell.Commands.SelectXmlInfo'
const infoType = registerType(new NetType({ fullName: infoName, kind: 'class', base: T.Object }))
addMetadata(`#class ${infoName} :System.Object @0
System.Xml.XmlNode Node {get;set;}
string Path {get;set;}
string Pattern {get;}
string ToString()`)

class SelectXmlInfo {
  readonly node: XmlNode
  readonly path: string
  readonly pattern: string
  constructor(node: XmlNode, path: string, pattern: string) {
    this.node = node
    this.path = path
    this.pattern = pattern
  }
  get netType(): NetType {
    return infoType
  }
  toString(): string {
    const { node } = this
    const text = node.kind === 'text' || node.kind === 'attribute' || node.kind === 'comment'
    const shown = (text ? (node.value ?? '') : node.innerXml).trim()
    return this.path === 'InputStream' ? shown : `${shown}:${this.path}`
  }
}
implement(infoName, {
  get: {
    Node: (self: SelectXmlInfo) => self.node,
    Path: (self: SelectXmlInfo) => self.path,
    Pattern: (self: SelectXmlInfo) => self.pattern,
  },
  call: { ToString: (self: SelectXmlInfo) => self.toString() },
})

/** Select-Xml and Select-String name the provider. */
export const foreign = (written: string, { provider }: Resolved) =>
  failure(
    'ProcessingFile',
    `Cannot open the file because the current provider (Microsoft.PowerShell.Core\\${provider.provider.name}) cannot open files.`,
    { type: 'System.InvalidOperationException', category: 'InvalidOperation', target: written },
  )

export const selectXml = defineCmdlet(
  {
    name: 'Select-Xml',
    module: 'Microsoft.PowerShell.Utility',
    typeName: 'Microsoft.PowerShell.Commands.SelectXmlCommand',
    helpUri: 'https://go.microsoft.com/fwlink/?LinkID=2097031',
    defaultSet: 'Xml',
    outputTypes: [infoName],
    parameters: {
      Path: {
        type: 'string[]',
        sets: { Path: { mandatory: true, position: 1, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      LiteralPath: {
        type: 'string[]',
        aliases: ['PSPath', 'LP'],
        sets: { LiteralPath: { mandatory: true, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      Xml: {
        type: 'System.Xml.XmlNode[]',
        aliases: ['Node'],
        sets: { Xml: { mandatory: true, position: 1, pipeline: true, byName: true } },
        validate: ['notNullOrEmpty'],
      },
      Content: {
        type: 'string[]',
        sets: { Content: { mandatory: true, pipeline: true } },
        validate: ['notNullOrEmpty'],
      },
      XPath: { type: 'string', mandatory: true, position: 0, validate: ['notNullOrEmpty'] },
      Namespace: { type: 'hashtable', validate: ['notNullOrEmpty'] },
    },
  },
  (c) => {
    const pattern = String(c.p.XPath)
    const table = baseOf(c.p.Namespace)
    const namespaces =
      table instanceof PSDictionary
        ? new Map(table.entries().map((one) => [c.rs.text(one.key), c.rs.text(one.value)]))
        : undefined
    return {
      *process() {
        if (c.has('Xml')) {
          for (const one of (c.p.Xml as PSArray).items) yield* select(baseOf(one) as XmlNode, 'InputStream')
          return
        }
        if (c.has('Content')) {
          for (const one of strings(c.p.Content)) {
            let document: XmlNode
            try {
              document = parseXml(one)
            } catch (error) {
              if (!(error instanceof NetThrow)) throw error
              yield* c.error(
                failure(
                  'InvalidCastToXmlDocument',
                  `Cannot convert value "${one}" to type "System.Xml.XmlDocument". Error: "${error.exception.message}"`,
                  { type: 'sma:ParentContainsErrorRecordException', category: 'InvalidArgument' },
                ),
              )
              continue
            }
            yield* select(document, 'InputStream')
          }
          return
        }
        for (const { path } of yield* inputFiles(
          c,
          strings(c.p.LiteralPath ?? c.p.Path),
          c.has('LiteralPath'),
          { foreign, ...(c.has('LiteralPath') ? { missing: unreadable } : { ends: true }) },
        )) {
          let document: XmlNode
          try {
            document = parseXml(yield* readText(diskOf(c.rs), path))
          } catch (given) {
            const error = netFault(given, path, diskOf(c.rs))
            if (!(error instanceof NetThrow)) throw error
            yield* c.error(
              failure('ProcessingFile', `The file '${path}' cannot be read: ${error.exception.message}`, {
                type: 'System.ArgumentException',
                category: 'InvalidArgument',
                inner: error.exception,
                target: path,
              }),
            )
            continue
          }
          yield* select(document, path)
        }
      },
    }

    function* select(node: XmlNode, path: string): Task<void> {
      if (table instanceof PSDictionary && table.entries().some(({ value }) => baseOf(value) === null)) {
        yield* c.error(
          failure(
            'PrefixError',
            'This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the prefix, and then run the command again.',
            { type: 'System.InvalidOperationException', category: 'InvalidOperation', target: c.p.Namespace },
          ),
        )
        return
      }
      let found: XmlNode[]
      try {
        found = selectNodes(pattern, node, namespaces)
      } catch (error) {
        if (!(error instanceof NetThrow)) throw error
        fail(error.exception.netType.fullName, error.exception.message, {
          type: error.exception.netType.fullName,
          category: 'NotSpecified',
        })
      }
      yield* c.writeEach(found.map((one) => new SelectXmlInfo(one, path, pattern)))
    }
  },
)

/** A literal path whose file is not there: said as of a file that cannot be read. */
const unreadable = (_shown: string, { path }: Resolved): TerminatingError =>
  failure('ProcessingFile', `The file '${path}' cannot be read: Could not find file '${path}'.`, {
    type: 'System.ArgumentException',
    category: 'InvalidArgument',
    target: path,
  })
