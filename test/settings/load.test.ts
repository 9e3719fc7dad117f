import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { loadSettings, SettingsError } from '../../src/settings/load.ts'

const good = readFileSync('config/fanin.yaml', 'utf8')
const none = {}

function file(text: string, name = 'fanin.yaml', directory = mkdtempSync(join(tmpdir(), 'fanin-'))): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

function problemsOf(text: string, environment: NodeJS.ProcessEnv = none) {
  try {
    loadSettings(file(text), environment)
  } catch (error) {
    if (error instanceof SettingsError)
      return error.problems.map(({ line, key, message }) => `${line}: ${key} ${message}`)
    throw error
  }
  return []
}

t.test('the settings that ship load, with every default filled in, and are frozen', async (t) => {
  const settings = loadSettings('config/fanin.yaml', none)
  t.equal(settings.listeners.http?.port, 5985)
  t.equal(settings.listeners.https?.tlsVersionMin, 'TLSv1.2')
  t.equal(settings.drainTimeoutMs, 30_000)
  t.strictSame(settings.pools.default, { workers: 0, sessionsPerWorkerMax: 1024, workerMemoryMiB: 1024 })
  const wsman = settings.endpoints.wsman
  t.equal(wsman?.type === 'wsman' && wsman.limits.envelopeBytesMax, 512_000)
  t.strictSame(settings.configurations['Microsoft.PowerShell']?.groups, ['administrators'])
  t.throws(() => Object.assign(settings.listeners.http ?? {}, { port: 1 }), TypeError)
})

/** the line of the shipped settings that begins with this text */
const line = (start: string, text = good) =>
  text.split('\n').findIndex((one) => one.trim().startsWith(start)) + 1

t.test('a mistake is named with file, line, key and mend', async (t) => {
  t.strictSame(problemsOf(good.replace('port: 5985', 'prot: 5985')), [
    `${line('http:')}: listeners.http.port is missing: TCP port; 0 takes a free one`,
    `${line('port: 5985')}: listeners.http.prot is not a setting; did you mean port?`,
  ])
  t.strictSame(problemsOf(good.replace('http: allow', 'http: maybe')), [
    `${line('http: allow')}: endpoints.wsman.http must be one of refuse, redirect, allow, not "maybe"`,
  ])
  t.strictSame(problemsOf(good.replace('type: wsman', 'type: wsmann')), [
    `${line('type: wsman')}: endpoints.wsman.type must be one of wsman, forward, redirect, not "wsmann"`,
  ])
  t.match(problemsOf(`${good}\ncolour: red\n`), [
    /^[0-9]+: colour is not a setting; known here: stateDirectory, /,
  ])
})

t.test('broken YAML and duplicate keys name their line', async (t) => {
  t.match(problemsOf('listeners:\n  http: [\n'), [/^[23]: /])
  t.match(problemsOf('listeners:\n  a: {protocol: http, port: 1}\n  a: {protocol: http, port: 2}\n'), [
    /^3: .*unique/,
  ])
})

t.test(
  'what contradicts itself is refused: names that do not exist, redirects to nowhere, certificates nobody can tell apart',
  async (t) => {
    t.match(problemsOf(good.replace('configurations: [Microsoft.PowerShell, ', 'configurations: [Till, ')), [
      `${line('configurations: [')}: endpoints.wsman.configurations[0] names Till, which is not under configurations`,
    ])
    t.match(problemsOf(good.replace('port: 5986', 'port: 5985')), [
      `${line('port: 5986')}: listeners.https.port is already taken`,
    ])
    t.match(
      problemsOf(
        'listeners: {a: {protocol: http, port: 1}}\nendpoints:\n  up: {type: forward, upstream: "http://x/"}\n',
      ),
      [/^3: endpoints\.up redirects to https, but|^3: endpoints\.up\.http redirects to https, but/],
    )
    t.match(problemsOf(good.replace('basic: {}', 'certificate: {mappings: [{user: a}]}')), [
      `${line('basic:')}: endpoints.wsman.authentication.certificate.mappings[0] matches every certificate`,
    ])
    t.match(problemsOf(good.replace('basic: {}', 'bearer: {issuers: [{issuer: i, audience: [a]}]}')), [
      /set either jwksUri or jwksFile/,
    ])
  },
)

t.test('FANIN_ variables override a key, and a variable that sets nothing is an error', async (t) => {
  const settings = loadSettings('config/fanin.yaml', {
    FANIN_LISTENERS__HTTP__PORT: '0',
    FANIN_DRAIN_TIMEOUT_MS: '5',
    FANIN_STATE: '/x',
  })
  t.equal(settings.listeners.http?.port, 0)
  t.equal(settings.drainTimeoutMs, 5)
  t.strictSame(problemsOf(good, { FANIN_LISTENERS__HTP__PORT: '0' }), [
    'undefined: FANIN_LISTENERS__HTP__PORT sets nothing: there is no HTP under listeners',
  ])
  t.match(problemsOf(good, { FANIN_LISTENERS__HTTP__PORT: 'x' }), [
    /^undefined: FANIN_LISTENERS__HTTP__PORT .*not "x"/,
  ])
})

t.test(
  'a directory is one set of settings; a name given twice is an error that names both places',
  async (t) => {
    const directory = mkdtempSync(join(tmpdir(), 'fanin-'))
    file(good, '10-main.yaml', directory)
    file(
      'configurations:\n  Till:\n    users: [alice]\n    startupScripts: [start.ps1]\n',
      '20-till.yml',
      directory,
    )
    file('nothing', 'notes.txt', directory)
    const settings = loadSettings(directory, none)
    t.strictSame(
      settings.configurations.Till?.startupScripts,
      [join(directory, 'start.ps1')],
      'paths are relative to the file that names them',
    )
    file('configurations:\n  Till: {}\n', '30-again.yaml', directory)
    t.throws(() => loadSettings(directory, none), {
      message: `${join(directory, '30-again.yaml')}:2: configurations.Till is already set in ${join(directory, '20-till.yml')}:2: remove one of them`,
    })
  },
)

t.test('a file that is not there, or an empty directory, says so', async (t) => {
  t.throws(() => loadSettings('/nonexistent/fanin.yaml', none), /cannot be read/)
  t.throws(() => loadSettings(mkdtempSync(join(tmpdir(), 'fanin-')), none), /has no .yaml file/)
})

t.test('names such as __proto__ are data, never a way into a prototype', async (t) => {
  problemsOf(`${good}\n__proto__:\n  polluted: 1\n`)
  problemsOf(
    good.replace('  Microsoft.PowerShell:', '  __proto__:\n    groups: [x]\n  Microsoft.PowerShell:'),
  )
  t.equal(Reflect.get({}, 'polluted'), undefined)
  t.equal(Reflect.get({}, 'groups'), undefined)
})
