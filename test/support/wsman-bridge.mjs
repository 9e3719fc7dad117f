#!/usr/bin/env node
/**
 * Lets a client that speaks PSRP over stdio (Microsoft's own, in test/stock) talk to a WSMan server: the stdio framing of
 * protocol.md 8 on this side, the requests of a WSMan client on the other. Written apart from src/, so that both are proven.
 * usage: wsman-bridge.mjs URL USER PASSWORD
 */
import { randomUUID } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'
import { createInterface } from 'node:readline'

const [, , address, user, password] = process.argv
const url = new URL(address)
const { Agent, request } = url.protocol === 'https:' ? https : http
const agent = new Agent({ keepAlive: true, rejectUnauthorized: false })
const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

const SHELL = 'http://schemas.microsoft.com/wbem/wsman/1/windows/shell'
const TRANSFER = 'http://schemas.xmlsoap.org/ws/2004/09/transfer'
const ZERO = '00000000-0000-0000-0000-000000000000'
const session = `uuid:${randomUUID().toUpperCase()}`
let shellId = randomUUID().toUpperCase()

function post(action, body, options = '') {
  const selectors = action.endsWith('/Create')
    ? ''
    : `<w:SelectorSet><w:Selector Name="ShellId">${shellId}</w:Selector></w:SelectorSet>`
  const text =
    '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" ' +
    'xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:p="http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd" ' +
    `xmlns:rsp="${SHELL}"><s:Header><a:To>${address}</a:To><a:ReplyTo><a:Address s:mustUnderstand="true">http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:Address></a:ReplyTo>` +
    `<a:Action s:mustUnderstand="true">${action}</a:Action><a:MessageID>uuid:${randomUUID().toUpperCase()}</a:MessageID>` +
    '<w:ResourceURI s:mustUnderstand="true">http://schemas.microsoft.com/powershell/Microsoft.PowerShell</w:ResourceURI>' +
    `<w:MaxEnvelopeSize s:mustUnderstand="true">512000</w:MaxEnvelopeSize><w:OperationTimeout>PT60.000S</w:OperationTimeout><w:Locale xml:lang="en-US" s:mustUnderstand="false"/><p:DataLocale xml:lang="en-US" s:mustUnderstand="false"/>` +
    `<p:SessionId s:mustUnderstand="false">${session}</p:SessionId>${selectors}${options}</s:Header><s:Body>${body}</s:Body></s:Envelope>`
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      agent,
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/soap+xml;charset=UTF-8',
        'content-length': Buffer.byteLength(text),
      },
      rejectUnauthorized: false,
    })
    sent.on('error', reject)
    sent.on('response', (response) => {
      let answer = ''
      response.setEncoding('utf8').on('data', (part) => {
        answer += part
      })
      response.on('end', () =>
        resolve({ status: response.statusCode, text: answer, code: /Code="(\d+)"/.exec(answer)?.[1] }),
      )
    })
    sent.end(text)
  })
}

const say = (line) => process.stdout.write(`${line}\n`)
const fail = (what, { code, text }) =>
  say(`__NamedPipeError__:${what} failed with ${code}: ${/<f:Message>([^<]*)/.exec(text)?.[1]}`)
const attribute = (id) => (id === ZERO ? '' : ` CommandId="${id.toUpperCase()}"`)

// a closed target's Receive ends with one of these; 2150858793 is no more than "ask again"
const CLOSED = new Set(['995', '2150858843'])

/** Receives until the target's end. */
async function receiveAll(id) {
  for (;;) {
    const answer = await post(
      `${SHELL}/Receive`,
      `<rsp:Receive><rsp:DesiredStream${attribute(id)}>stdout</rsp:DesiredStream></rsp:Receive>`,
    )
    const { status, text, code } = answer
    for (const [, bytes] of text.matchAll(/<rsp:Stream [^>]*>([^<]+)<\/rsp:Stream>/g))
      say(`<Data Stream='Default' PSGuid='${id}'>${bytes}</Data>`)
    if (status === 200 && text.includes('CommandState/Done')) return
    if (status === 200 || code === '2150858793') continue
    if (!CLOSED.has(code)) fail('Receive', answer)
    return
  }
}

let opened = false
const commands = new Map()
/** what each command has still to say */
const receiving = new Map()

async function data(id, stream, bytes) {
  if (!opened && id === ZERO) {
    opened = true
    const create = await post(
      `${TRANSFER}/Create`,
      `<rsp:Shell ShellId="${shellId}"><rsp:InputStreams>stdin pr</rsp:InputStreams><rsp:OutputStreams>stdout</rsp:OutputStreams><creationXml xmlns="http://schemas.microsoft.com/powershell">${bytes}</creationXml></rsp:Shell>`,
      '<w:OptionSet s:mustUnderstand="true"><w:Option MustComply="true" Name="protocolversion">2.3</w:Option></w:OptionSet>',
    )
    if (create.status !== 200) return fail('Create', create)
    void receiveAll(ZERO)
  } else if (commands.get(id) === 'new') {
    commands.set(id, 'open')
    const command = await post(
      `${SHELL}/Command`,
      `<rsp:CommandLine CommandId="${id.toUpperCase()}"><rsp:Command/><rsp:Arguments>${bytes}</rsp:Arguments></rsp:CommandLine>`,
    )
    if (command.status !== 200) return fail('Command', command)
    receiving.set(id, receiveAll(id))
  } else {
    const name = stream === 'PromptResponse' ? 'pr' : 'stdin'
    const sent = await post(
      `${SHELL}/Send`,
      `<rsp:Send><rsp:Stream Name="${name}"${attribute(id)}>${bytes}</rsp:Stream></rsp:Send>`,
    )
    if (sent.status !== 200) fail('Send', sent)
  }
  say(`<DataAck PSGuid='${id}' />`)
}

const signal = (id, code) =>
  post(
    `${SHELL}/Signal`,
    `<rsp:Signal CommandId="${id.toUpperCase()}"><rsp:Code>${code}</rsp:Code></rsp:Signal>`,
  )

async function take(line) {
  const [, word, rest] = /^<(\w+) ([^>]*)>/.exec(line) ?? []
  const id = /PSGuid='([^']*)'/.exec(rest ?? '')?.[1]
  switch (word) {
    case 'Data':
      return data(id, /Stream='([^']*)'/.exec(rest)[1], /^<[^>]*>([^<]*)</.exec(line)[1])
    case 'Command':
      commands.set(id, 'new')
      return say(`<CommandAck PSGuid='${id}' />`)
    case 'Signal':
      await signal(id, 'powershell/signal/crtl_c')
      // as the genuine server: first the pipeline's last state, then the answer
      await receiving.get(id)
      return say(`<SignalAck PSGuid='${id}' />`)
    case 'Close':
      if (id !== ZERO) {
        if (commands.get(id) === 'open') await signal(id, `${SHELL}/signal/Terminate`)
        return say(`<CloseAck PSGuid='${id}' />`)
      }
      await post(`${TRANSFER}/Delete`, '')
      opened = false
      shellId = randomUUID().toUpperCase()
      return say(`<CloseAck PSGuid='${ZERO}' />`)
  }
}

// what concerns one target stays in order, targets do not wait for each other
const turns = new Map()
createInterface({ input: process.stdin })
  .on('line', (line) => {
    const id = /PSGuid='([^']*)'/.exec(line)?.[1] ?? ZERO
    const ordered = /^<Data/.test(line) && !/PromptResponse/.test(line)
    const before = ordered
      ? (turns.get(id) ?? Promise.resolve())
      : (turns.get(ZERO + 'x') ?? Promise.resolve())
    const turn = before.then(() => take(line)).catch((error) => say(`__NamedPipeError__:${error.message}`))
    if (ordered) turns.set(id, turn)
  })
  .on('close', () => process.exit(0))
