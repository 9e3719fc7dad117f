import fs from 'node:fs'
import fc from 'fast-check'
import t from 'tap'
import { deserialize, deserializeFile } from '../../src/clixml/reader.ts'
import { serialize, serializeFile } from '../../src/clixml/writer.ts'
import { plainAdapter } from '../../src/clixml/adapter.ts'
import {
  hashtable,
  type PSDictionary,
  PSList,
  type PSStack,
  typedArray,
} from '../../src/objects/collections.ts'
import { enumType, T } from '../../src/objects/net-type.ts'
import { EnumValue, PSDecimal, PSDouble } from '../../src/objects/numbers.ts'
import { PSDateTime, PSTimeSpan } from '../../src/objects/time.ts'
import { customObject, type PSObject } from '../../src/objects/ps-object.ts'
import { PSSecureString } from '../../src/objects/misc.ts'
import { NetException } from '../../src/objects/exceptions.ts'

process.env.TZ = 'UTC'
const golden = fs
  .readFileSync(new URL('../golden/clixml-messages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => line.split('\t') as [string, string, string])
  // property bags get a custom object's type names when they are read
  .filter(([, , xml]) => !xml.startsWith('<Obj RefId="0"><MS>'))

t.test(
  'what PowerShell 7.6.5 sent reads and writes back byte for byte, but for the prefix of type names',
  async (t) => {
    for (const [id, , xml] of golden) {
      const again = serialize(deserialize(xml)).replaceAll('<T>Deserialized.', '<T>')
      if (again !== xml) t.equal(again, xml, id)
    }
    t.ok(golden.length > 800, `${golden.length} messages`)
  },
)

t.test(
  'depth: custom objects and containers nest freely, other objects become text at the second level',
  async (t) => {
    const inner = new NetException(T.Exception, 'inner')
    t.equal(
      serialize(customObject([['a', customObject([['b', typedArray(T.Object, [hashtable([['k', 1]])])]])]])),
      '<Obj RefId="0"><TN RefId="0"><T>System.Management.Automation.PSCustomObject</T><T>System.Object</T></TN><MS>' +
        '<Obj N="a" RefId="1"><TNRef RefId="0" /><MS><Obj N="b" RefId="2"><TN RefId="1"><T>System.Object[]</T><T>System.Array</T>' +
        '<T>System.Object</T></TN><LST><Obj RefId="3"><TN RefId="2"><T>System.Collections.Hashtable</T><T>System.Object</T></TN>' +
        '<DCT><En><S N="Key">k</S><I32 N="Value">1</I32></En></DCT></Obj></LST></Obj></MS></Obj></MS></Obj>',
    )
    const outer = new NetException(T.Exception, 'outer', { inner })
    t.match(serialize(outer), '<S N="InnerException">System.Exception: inner</S>')
    const deep = serialize(outer, { adapter: { ...plainAdapter, typeData: () => ({ depth: 2 }) } })
    t.match(
      deep,
      /<Obj N="InnerException" RefId="2"><TNRef RefId="0" \/><ToString>System.Exception: inner<\/ToString><Props>/,
    )
  },
)

t.test('type data can write an object as text, or some of its properties only', async (t) => {
  const object = new NetException(T.Exception, 'boom')
  const data = (typeData: object) => ({ adapter: { ...plainAdapter, typeData: () => typeData } })
  t.equal(serialize(object, data({ method: 'String' })), '<S>System.Exception: boom</S>')
  t.equal(serialize(object, data({ method: 'String', text: () => 'mine' })), '<S>mine</S>')
  t.equal(
    serialize(object, data({ method: 'SpecificProperties', properties: ['hresult', 'Message', 'None'] })),
    '<Obj RefId="0"><TN RefId="0"><T>System.Exception</T><T>System.Object</T></TN><ToString>System.Exception: boom</ToString>' +
      '<Props><I32 N="HResult">-2146233088</I32><S N="Message">boom</S></Props></Obj>',
  )
})

t.test(
  'an object that is met again is a Ref, a container that holds itself is written once more',
  async (t) => {
    const self = customObject([['n', 1]])
    self.addNote('Self', self)
    t.match(serialize(self), '<MS><I32 N="n">1</I32><Ref N="Self" RefId="0" /></MS>')
    const table = hashtable()
    table.set('me', table)
    t.match(
      serialize(table),
      /^<Obj RefId="0">.*<Obj N="Value" RefId="1"><TNRef RefId="0" \/><DCT>.*<Ref N="Value" RefId="1" \/>/,
    )
    let nested: unknown = 'end'
    for (let i = 0; i < 80; i++) nested = typedArray(T.Object, [nested])
    t.match(serialize(nested), '<S>Serialized XML is nested too deeply.</S>')
  },
)

t.test('an enum carries its names and its number, and comes back as a number with type names', async (t) => {
  const type = enumType('Test.Color', ['Red', 'Green'])
  const xml = serialize(new EnumValue(type, 1))
  t.equal(
    xml,
    '<Obj RefId="0"><TN RefId="0"><T>Test.Color</T><T>System.Enum</T><T>System.ValueType</T><T>System.Object</T></TN>' +
      '<ToString>Green</ToString><I32>1</I32></Obj>',
  )
  const back = deserialize(xml) as PSObject
  t.equal(back.base, 1)
  t.equal(back.text, 'Green')
  t.equal(back.typeNames?.[0], 'Deserialized.Test.Color')
})

t.test('containers come back as PowerShell has them', async (t) => {
  const list = deserialize(
    '<Obj RefId="0"><TN RefId="0"><T>System.Object[]</T></TN><LST><I32>1</I32><Nil /></LST></Obj>',
  ) as PSObject
  t.ok(list.base instanceof PSList)
  t.same((list.base as PSList).items, [1, null])
  t.same(list.typeNames, ['Deserialized.System.Object[]'])
  const stack = deserialize('<Obj><STK><S>top</S><S>bottom</S></STK></Obj>') as PSStack
  t.same(stack.items, ['bottom', 'top'])
  t.equal(
    serialize(stack),
    '<Obj RefId="0"><TN RefId="0"><T>System.Collections.Stack</T><T>System.Object</T></TN><STK><S>top</S><S>bottom</S></STK></Obj>',
  )
  const entry = (key: string): string => `<En><S N="Key">${key}</S><I32 N="Value">1</I32></En>`
  const clash = deserialize(`<Obj><DCT>${entry('a')}${entry('A')}</DCT></Obj>`) as PSDictionary
  t.equal(clash.count, 2)
  t.equal(clash.comparison, 'ordinal')
})

t.test('names of members are data: nothing is reached through them', async (t) => {
  const object = deserialize(
    '<Obj><MS><I32 N="__proto__">1</I32><S N="constructor">x</S></MS></Obj>',
  ) as PSObject
  t.equal(object.note('__proto__'), 1)
  t.equal(object.note('constructor'), 'x')
  t.match(serialize(object), '<MS><I32 N="__proto__">1</I32><S N="constructor">x</S></MS></Obj>')
  const label = deserialize(
    '<Obj><TN><T>System.Diagnostics.Process</T></TN><Props><I32 N="Id">1</I32></Props></Obj>',
  ) as PSObject
  t.equal(label.base, undefined)
  t.same(label.typeNames, ['Deserialized.System.Diagnostics.Process'])
})

t.test('what the genuine server refuses is refused (wire-438 to 449)', async (t) => {
  const refused = [
    '<I32>abc</I32>',
    '<I32 />',
    '<I32>99999999999</I32>',
    '<B>True</B>',
    '<Unknown>1</Unknown>',
    '<Obj><Later>1</Later><S>x</S></Obj>',
    '<Obj><Nil /></Obj>',
    '<S>1</S><S>2</S>',
    '<Obj><TNRef RefId="9" /></Obj>',
    '<Ref RefId="9" />',
    'text',
    '<Objs><S>1</S></Objs>',
    '<S xmlns="urn:x">1</S>',
    '<Obj><MS><I32>1</I32></MS></Obj>',
    '<Obj><DCT><En><Nil N="Key" /><Nil N="Value" /></En></DCT></Obj>',
    '<SS>AAAA</SS>',
    '<?xml version="1.0"?><S>y</S>',
    '<G>123</G>',
    '<DT>2020-13-01T00:00:00</DT>',
    '<BA>a</BA>',
    '<Version>1</Version>',
    '<TS>P</TS>',
  ]
  for (const xml of refused) t.throws(() => deserialize(xml), { name: 'PeerProtocolError' }, xml)
  const deep = `${'<Obj><LST>'.repeat(60)}<S>x</S>${'</LST></Obj>'.repeat(60)}`
  t.throws(() => deserialize(deep), /nested too deeply/)
  t.equal(deserialize('<I32> 5 </I32>'), 5)
  t.equal(deserialize('<B>1</B>'), true)
  t.equal(deserialize('<S>_X0041__x005F_x0041_</S>'), 'A_x0041_')
  t.equal((deserialize('<Obj><ToString>only</ToString></Obj>') as PSObject).typeNames, undefined)
  t.equal(deserialize(''), null)
})

t.test('secure strings pass through the callbacks of the session key', async (t) => {
  const options = {
    encryptSecureString: (value: PSSecureString) => Buffer.from(value.text, 'utf16le').toString('base64'),
    decryptSecureString: (text: string) =>
      new PSSecureString(Buffer.from(text, 'base64').toString('utf16le')),
  }
  const xml = serialize(customObject([['p', new PSSecureString('grün')]]), options)
  t.match(xml, '<SS N="p">ZwByAPwAbgA=</SS>')
  t.match(((deserialize(xml, options) as PSObject).note('p') as PSSecureString).text, 'grün')
})

t.test('files have a root, a version and streams', async (t) => {
  const xml = serializeFile([1, 'two'])
  t.equal(
    xml,
    '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04"><I32>1</I32><S>two</S></Objs>',
  )
  t.equal(
    serializeFile(
      [
        customObject([
          ['a', 1],
          ['b', ''],
          ['c', typedArray(T.Object, [])],
        ]),
      ],
      { indent: true },
    ),
    // [PSSerializer]::Serialize of PowerShell 7.6.9
    `<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">
  <Obj RefId="0">
    <TN RefId="0">
      <T>System.Management.Automation.PSCustomObject</T>
      <T>System.Object</T>
    </TN>
    <MS>
      <I32 N="a">1</I32>
      <S N="b"></S>
      <Obj N="c" RefId="1">
        <TN RefId="1">
          <T>System.Object[]</T>
          <T>System.Array</T>
          <T>System.Object</T>
        </TN>
        <LST />
      </Obj>
    </MS>
  </Obj>
</Objs>`,
  )
  t.same(
    deserializeFile(xml).map((one) => one.value),
    [1, 'two'],
  )
  t.equal(deserializeFile(xml.replace('<S>', '<S S="Error">'))[1]?.stream, 'Error')
  t.throws(() => deserializeFile(xml.replace('1.1.0.1', '2.0')), /version 2.0/)
})

const text = fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)) })
const primitive = fc.oneof(
  text,
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  fc.double({ noNaN: true }).map((value) => new PSDouble(value)),
  fc
    .tuple(fc.bigInt({ min: -(2n ** 95n), max: 2n ** 95n }), fc.integer({ min: 0, max: 28 }))
    .map(([c, s]) => new PSDecimal(c, s)),
  fc.bigInt({ min: 0n, max: 3155378975999999999n }).map((ticks) => new PSDateTime(ticks, 1)),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((ticks) => new PSTimeSpan(ticks)),
)
const values = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    primitive,
    fc.array(tie('any'), { maxLength: 4 }).map((items) => typedArray(T.Object, items)),
    fc
      .array(
        fc.tuple(
          text.filter((name) => name !== ''),
          tie('any'),
        ),
        { maxLength: 4 },
      )
      .map((notes) => customObject(notes)),
    fc.array(fc.tuple(text, tie('any')), { maxLength: 4 }).map((entries) => hashtable(entries)),
  ),
})).any

t.test('any value survives: what was read writes the same text again', async () => {
  fc.assert(
    fc.property(values, (value) => {
      const xml = serialize(value)
      return serialize(deserialize(xml)).replaceAll('<T>Deserialized.', '<T>') === xml
    }),
    { numRuns: 300 },
  )
})

t.test('any text survives as value and as name', async () => {
  fc.assert(fc.property(text, (value) => deserialize(serialize(value)) === value))
  fc.assert(
    fc.property(
      text.filter((name) => name !== ''),
      (name) => {
        const back = deserialize(serialize(customObject([[name, 1]]))) as PSObject
        return [...back.members.values()][0]?.name === name
      },
    ),
  )
})
