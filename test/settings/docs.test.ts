import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import t from 'tap'
import { parse } from 'yaml'

const script = pathToFileURL('scripts/settings-docs.mjs').href
const { settingsDocs } = (await import(script)) as { settingsDocs: () => Promise<Record<string, string>> }

t.test(
  'the published schema and the page of settings are current: node scripts/settings-docs.mjs makes them',
  async (t) => {
    for (const [file, text] of Object.entries(await settingsDocs()))
      t.equal(readFileSync(file, 'utf8'), text, file)
  },
)

t.test(
  'another validator than ours accepts the published schema, and the settings that ship under it',
  async (t) => {
    const ajv = new Ajv2020({ strict: false })
    const schema = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8')) as Record<string, unknown>
    // as editors use it: what has a default need not be written
    const validate = ajv.compile(schema)
    const shipped: unknown = parse(readFileSync('config/fanin.yaml', 'utf8'))
    validate(shipped)
    t.strictSame(
      (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`),
      [],
    )
  },
)
