/** A WSMan client that only knows how to open a session, run a script to its end and close: what the benchmarks send. */
import { randomUUID } from 'node:crypto'
import { createPipeline, initPool, sessionCapability } from '../test/truth/client-messages.ts'
import { messageBytes, POOL } from '../test/truth/stdio-session.ts'
import type { Connection } from './load.ts'

const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell'
const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer'
const POWERSHELL = 'http://schemas.microsoft.com/powershell/Microsoft.PowerShell'

export const identify =
  '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:wsmid="http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd">' +
  '<s:Header/><s:Body><wsmid:Identify/></s:Body></s:Envelope>'

function envelope(action: string, body: string, shellId?: string, options = ''): string {
  const selectors =
    shellId === undefined
      ? ''
      : `<w:SelectorSet><w:Selector Name="ShellId">${shellId}</w:Selector></w:SelectorSet>`
  return (
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" ' +
    `xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:rsp="${SHELL}"><s:Header><a:To>http://localhost:5985/wsman</a:To>` +
    '<a:ReplyTo><a:Address s:mustUnderstand="true">http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>' +
    `<a:Action s:mustUnderstand="true">${action}</a:Action><a:MessageID>uuid:${randomUUID().toUpperCase()}</a:MessageID>` +
    `<w:ResourceURI s:mustUnderstand="true">${POWERSHELL}</w:ResourceURI><w:MaxEnvelopeSize s:mustUnderstand="true">512000</w:MaxEnvelopeSize>` +
    `<w:OperationTimeout>PT60S</w:OperationTimeout><w:Locale xml:lang="en-US" s:mustUnderstand="false"/>${selectors}${options}</s:Header>` +
    `<s:Body>${body}</s:Body></s:Envelope>`
  )
}

let objectId = 0n
function fragments(...messages: readonly Buffer[]): string {
  const parts = messages.flatMap((message) => {
    const head = Buffer.alloc(21)
    head.writeBigUInt64BE(++objectId, 0)
    head[16] = 3
    head.writeUInt32BE(message.length, 17)
    return [head, message]
  })
  return Buffer.concat(parts).toString('base64')
}

/** One session over one connection. */
export class WsmanSession {
  readonly #connection: Connection
  readonly #id = randomUUID().toUpperCase()

  private constructor(connection: Connection) {
    this.#connection = connection
  }

  static async open(connection: Connection): Promise<WsmanSession> {
    const session = new WsmanSession(connection)
    const message = (name: string, xml: string) => messageBytes(name, session.#id, POOL, xml)
    const creation = fragments(
      message('SESSION_CAPABILITY', sessionCapability),
      message('INIT_RUNSPACEPOOL', initPool(false)),
    )
    await connection.post(
      envelope(
        `${TRANSFER}/Create`,
        `<rsp:Shell ShellId="${session.#id}"><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams>` +
          `<creationXml xmlns="http://schemas.microsoft.com/powershell">${creation}</creationXml></rsp:Shell>`,
        undefined,
        '<w:OptionSet s:mustUnderstand="true"><w:Option Name="protocolversion" MustComply="true">2.3</w:Option></w:OptionSet>',
      ),
    )
    // RUNSPACEPOOL_STATE Opened comes last
    await session.#receive('', (xml) => xml.includes('<I32 N="RunspaceState">2</I32>'))
    return session
  }

  /** @returns the text of everything received */
  async #receive(command: string, isLast: (text: string) => boolean): Promise<string> {
    const stream = `<rsp:DesiredStream${command && ` CommandId="${command}"`}>stdout</rsp:DesiredStream>`
    const request = envelope(`${SHELL}/Receive`, `<rsp:Receive>${stream}</rsp:Receive>`, this.#id)
    let text = ''
    for (;;) {
      const answer = (await this.#connection.post(request)).toString('latin1')
      for (const [, base64] of answer.matchAll(/<[a-z]+:Stream[^>]*>([^<]+)</g))
        text += Buffer.from(base64 ?? '', 'base64').toString('latin1')
      if (isLast(command ? answer : text)) return text
    }
  }

  /** @returns the text of everything received; @throws when the pipeline failed */
  async run(script: string): Promise<string> {
    const command = randomUUID().toUpperCase()
    const create = messageBytes(
      'CREATE_PIPELINE',
      this.#id,
      command,
      createPipeline(script, { noInput: true, host: false }),
    )
    await this.#connection.post(
      envelope(
        `${SHELL}/Command`,
        `<rsp:CommandLine CommandId="${command}"><rsp:Command/><rsp:Arguments>${fragments(create)}</rsp:Arguments></rsp:CommandLine>`,
        this.#id,
      ),
    )
    const text = await this.#receive(command, (answer) => answer.includes('CommandState/Done'))
    await this.#connection.post(
      envelope(
        `${SHELL}/Signal`,
        `<rsp:Signal CommandId="${command}"><rsp:Code>${SHELL}/signal/terminate</rsp:Code></rsp:Signal>`,
        this.#id,
      ),
    )
    if (!text.includes('<I32 N="PipelineState">4</I32>'))
      throw new Error(`the pipeline did not complete: ${text.slice(0, 500)}`)
    return text
  }

  async close(): Promise<void> {
    await this.#connection.post(envelope(`${TRANSFER}/Delete`, '', this.#id))
  }
}
