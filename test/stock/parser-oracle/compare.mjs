// Compares our parser with the genuine one: node compare.mjs DIST-DIR ORACLE.dll FILE... [--show n] [--only ast,tokens,errors]
// A FILE is a .jsonl of {id, script}, or a script. Prints one line a difference kind with an example, then the figures.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import readline from 'node:readline'
import { pathToFileURL } from 'node:url'

/** Our node in the oracle's shape. */
export function dumpAst(ast) {
  return dumpValue(ast)
}

const extentOf = (extent) => [extent.start, extent.end]

function dumpLiteral(literal) {
  const types = {
    int32: 'Int32',
    int64: 'Int64',
    double: 'Double',
    decimal: 'Decimal',
    byte: 'Byte',
    sbyte: 'SByte',
    int16: 'Int16',
    uint16: 'UInt16',
    uint32: 'UInt32',
    uint64: 'UInt64',
    bigint: 'BigInteger',
    boolean: 'Boolean',
  }
  if (literal.type === 'boolean') return true
  let text = String(literal.value)
  if (literal.type === 'decimal' && literal.scale > 0) {
    const sign = text.startsWith('-') ? '-' : ''
    text = text.replace('-', '').padStart(literal.scale + 1, '0')
    text = `${sign}${text.slice(0, -literal.scale)}.${text.slice(-literal.scale)}`
  }
  return { type: types[literal.type], text }
}

function dumpValue(value) {
  if (value === undefined || value === null) return null
  if (typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(dumpValue)
  if (value.kind === 'TypeName' || value.kind === 'GenericTypeName' || value.kind === 'ArrayTypeName') {
    return { typeName: value.fullName, kind: value.kind, extent: extentOf(value.extent) }
  }
  if ('userPath' in value) return value.userPath
  if ('parent' in value && 'kind' in value) {
    const node = { kind: value.kind, extent: extentOf(value.extent) }
    for (const [key, item] of Object.entries(value)) {
      if (['kind', 'extent', 'parent'].includes(key)) continue
      if (key === 'literal') node.value = dumpLiteral(item)
      else if (key === 'flags' && Array.isArray(item)) continue
      else node[key] = dumpValue(item)
    }
    return node
  }
  if ('condition' in value) return [dumpValue(value.condition), dumpValue(value.body)]
  if ('key' in value) return [dumpValue(value.key), dumpValue(value.value)]
  if ('start' in value && 'end' in value) return extentOf(value)
  if ('labelText' in value) return value.text
  return value
}

export function dumpToken(token) {
  const node = [token.kind, token.extent.start, token.extent.end, token.flags]
  if (token.parameterName !== undefined) node.push(token.parameterName + (token.usedColon ? ':' : ''))
  else if (token.variablePath) node.push(token.variablePath.userPath)
  else if (token.literal) node.push(dumpLiteral(token.literal))
  else if (token.labelText !== undefined) node.push(token.labelText)
  else if (token.value !== undefined) node.push(token.value)
  return node
}

/** The first difference between two trees: where, theirs, ours. Empty list and null are the same. */
export function difference(theirs, ours, where = '') {
  if (theirs === ours) return undefined
  const isEmpty = (value) =>
    value === null || value === undefined || (Array.isArray(value) && value.length === 0)
  if (isEmpty(theirs) && isEmpty(ours)) return undefined
  if (Array.isArray(theirs) && Array.isArray(ours)) {
    for (let i = 0; i < Math.max(theirs.length, ours.length); i++) {
      const found = difference(theirs[i], ours[i], `${where}[]`)
      if (found) return found
    }
    return undefined
  }
  if (
    theirs &&
    ours &&
    typeof theirs === 'object' &&
    typeof ours === 'object' &&
    !Array.isArray(theirs) &&
    !Array.isArray(ours)
  ) {
    if (theirs.type === 'Double' && ours.type === 'Double' && Number(theirs.text) === Number(ours.text))
      return undefined
    const here = theirs.kind ?? ''
    for (const key of ['kind', 'extent']) {
      const found = key in theirs && difference(theirs[key], ours[key], `${where}/${here}.${key}`)
      if (found) return found
    }
    for (const key of Object.keys(theirs)) {
      if (!(key in ours)) {
        if (isEmpty(theirs[key]) || key === 'isReturnTypeVoid') continue
        return { where: `${here}.${key} absent`, theirs: theirs[key], ours: undefined }
      }
      const found = difference(theirs[key], ours[key], `${where}/${here}.${key}`)
      if (found) return found
    }
    return undefined
  }
  return { where: where.split('/').slice(-1)[0], theirs, ours }
}

export async function* ask(oracle, requests) {
  const child = spawn('dotnet', [oracle], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = readline.createInterface({ input: child.stdout })
  ;(async () => {
    for (const request of requests) {
      if (!child.stdin.write(`${JSON.stringify(request)}\n`))
        await new Promise((resolve) => child.stdin.once('drain', resolve))
    }
    child.stdin.end()
  })()
  for await (const line of lines) yield JSON.parse(line)
}

function readScripts(files) {
  const scripts = []
  for (const file of files) {
    const text = fs.readFileSync(file, 'utf8').replace(/^\ufeff/, '')
    if (!file.endsWith('.jsonl')) scripts.push({ id: file, script: text })
    else
      for (const line of text.split('\n')) {
        if (!line) continue
        const { id, script } = JSON.parse(line)
        if (typeof script === 'string') scripts.push({ id, script })
      }
  }
  return scripts
}

/** Compares one answer with our parse: a list of {what, where, theirs, ours}. */
export function compareOne(answer, result) {
  const found = []
  if (answer.thrown) return found
  const errors = result.errors.map((e) => [
    e.errorId,
    e.message,
    e.extent.start,
    e.extent.end,
    e.incompleteInput,
  ])
  const brief = (list) => JSON.stringify(list.map((e) => [e[0], e[2], e[3]]))
  if (JSON.stringify(errors) !== JSON.stringify(answer.errors)) {
    found.push({
      what: 'errors',
      where: brief(errors) === brief(answer.errors) ? 'text' : '',
      theirs: answer.errors,
      ours: errors,
    })
  }
  if (answer.tokens) {
    const d = difference(answer.tokens, result.tokens.map(dumpToken), 'tokens')
    if (d) found.push({ what: 'tokens', ...d })
  }
  if (answer.ast) {
    const d = difference(answer.ast, dumpAst(result.ast))
    if (d) found.push({ what: 'ast', ...d })
  }
  return found
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [dist, oracle, ...rest] = process.argv.slice(2)
  const show = rest.includes('--show') ? Number(rest.splice(rest.indexOf('--show'), 2)[1]) : 3
  const only = rest.includes('--only')
    ? rest.splice(rest.indexOf('--only'), 2)[1].split(',')
    : ['ast', 'tokens', 'errors']
  const { parseInput } = await import(pathToFileURL(path.resolve(dist, 'engine/language/parser.js')).href)
  const scripts = readScripts(rest)
  const byId = new Map(scripts.map((s) => [s.id, s.script]))
  const kinds = new Map()
  const totals = { scripts: 0, equal: 0, thrown: 0 }
  for await (const answer of ask(
    oracle,
    scripts.map((s) => ({ ...s, ast: 1, tokens: 1 })),
  )) {
    totals.scripts++
    if (answer.thrown) totals.thrown++
    const script = byId.get(answer.id)
    const found = compareOne(answer, parseInput(script)).filter((f) => only.includes(f.what))
    if (found.length === 0) totals.equal++
    for (const f of found) {
      const ids = (list) => list.map((e) => e[0]).join(',')
      const key =
        f.what === 'errors'
          ? `errors ${f.where} theirs=${ids(f.theirs)} ours=${ids(f.ours)}`
          : `${f.what} ${f.where}`
      const list = kinds.get(key) ?? []
      list.push({ id: answer.id, script, ...f })
      kinds.set(key, list)
    }
  }
  for (const [key, list] of [...kinds].sort((a, b) => b[1].length - a[1].length)) {
    console.log(`${String(list.length).padStart(5)}  ${key}`)
    for (const f of list.slice(0, show)) {
      console.log(`         ${f.id} ${JSON.stringify(f.script).slice(0, 160)}`)
      console.log(
        `           theirs ${JSON.stringify(f.theirs)?.slice(0, 300)}\n           ours   ${JSON.stringify(f.ours)?.slice(0, 300)}`,
      )
    }
  }
  console.log(totals)
}
