/** Writes docs/settings.schema.json and docs/settings.md from the one schema of the settings; a test says when they are old. Needs a build. */
import fs from 'node:fs'
import path from 'node:path'

const top = path.dirname(import.meta.dirname)

export async function settingsDocs() {
  const { Settings } = await import(path.join(top, 'dist/settings/schema.js'))
  const schema = JSON.parse(JSON.stringify(Settings))
  return {
    'docs/settings.schema.json': `${JSON.stringify(published(schema), undefined, 2)}\n`,
    'docs/settings.md': markdown(schema),
  }
}

/** As a file is written: what has a default need not be there, and our own keywords mean nothing to others. */
function published(schema) {
  if (Array.isArray(schema)) return schema.map(published)
  if (typeof schema !== 'object' || schema === null) return schema
  const entries = Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'path' && value === true) return []
    if (key === 'default') return [[key, value]]
    if (key === 'required' && Array.isArray(value)) {
      const needed = value.filter((name) => schema.properties[name].default === undefined)
      return needed.length > 0 ? [[key, needed]] : []
    }
    return [[key, published(value)]]
  })
  return Object.fromEntries(entries)
}

function markdown(schema) {
  const lines = [
    '# Settings',
    '',
    'One YAML file, or a directory whose `*.yaml` and `*.yml` are read in the order of their names: `fanin serve --config FILE|DIRECTORY`. Without it,',
    '`$FANIN_CONFIG`, else the copy that the first change makes in the state directory (see [registration.md](registration.md)), else the settings that ship',
    '(`config/fanin.yaml`). Unknown keys are refused; an error names file, line, key and what to do. Paths are',
    'relative to the file that names them, and `~/` is the home directory.',
    '',
    'A variable overrides one key: `FANIN_LISTENERS__HTTP__PORT=8080` sets `listeners.http.port` (`__` between levels; case and `_` within a key do not matter;',
    'the value is YAML). `FANIN_STATE` is the state directory. Editors check the file against [settings.schema.json](settings.schema.json).',
    '',
    'This page is made from the schema by `node scripts/settings-docs.mjs`.',
    '',
  ]
  for (const [section, below] of tables('', schema))
    lines.push(`## ${section === '' ? 'Top level' : `\`${section}\``}`, '', ...below, '')
  return `${lines.join('\n').trimEnd()}\n`
}

/** One table per map of settings, parents before children. */
function tables(name, schema) {
  const rows = []
  const children = []
  const required = new Set(schema.required ?? [])
  for (const [key, value] of Object.entries(schema.properties ?? {})) {
    const at = name === '' ? key : `${name}.${key}`
    for (const [suffix, nested] of nestedOf(value)) children.push(...tables(`${at}${suffix}`, nested))
    const fallback =
      value.default !== undefined &&
      Object.keys(Object(value.default)).length + (typeof value.default === 'object' ? 0 : 1) > 0
        ? `\`${JSON.stringify(value.default)}\``
        : ''
    const need = required.has(key) && value.default === undefined ? '**required**' : fallback
    rows.push(
      `| \`${key}\` | ${typeOf(value)} | ${need} | ${(value.description ?? '').replaceAll('|', '\\|')} |`,
    )
  }
  const head = schema.description && name !== '' ? [schema.description, ''] : []
  return [[name, [...head, '| key | type | default | meaning |', '|---|---|---|---|', ...rows]], ...children]
}

function nestedOf(value) {
  if (value.properties) return [['', value]]
  if (value.type === 'array') return nestedOf(value.items).map(([suffix, nested]) => [`[]${suffix}`, nested])
  const patterned = Object.values(value.patternProperties ?? {})[0]
  if (patterned) return nestedOf(patterned).map(([suffix, nested]) => [`.NAME${suffix}`, nested])
  return (value.anyOf ?? []).flatMap((branch) =>
    nestedOf(branch).map(([suffix, nested]) => [
      `${branch.properties?.type?.const ? ` (type: ${branch.properties.type.const})` : ''}${suffix}`,
      nested,
    ]),
  )
}

function typeOf(value) {
  if (value.const !== undefined) return `\`${value.const}\``
  if (value.enum) return value.enum.map((one) => `\`${one}\``).join(', ')
  if (value.anyOf) return value.anyOf.map(typeOf).join(' or ')
  if (value.type === 'array') return `list of ${typeOf(value.items)}`
  if (value.patternProperties) return `map of name to ${typeOf(Object.values(value.patternProperties)[0])}`
  if (value.type === 'object') return 'map'
  return value.path ? 'path' : value.type
}

if (process.argv[1] === import.meta.filename)
  for (const [file, text] of Object.entries(await settingsDocs())) {
    fs.mkdirSync(path.dirname(path.join(top, file)), { recursive: true })
    fs.writeFileSync(path.join(top, file), text)
  }
