/** Module manifests (.psd1): data in the restricted language. */
import { PSDictionary } from '../../objects/collections.ts'
import { baseOf } from '../../objects/ps-object.ts'
import { checkRestricted } from '../language/restricted-language.ts'
import { fail } from './failure.ts'
import { parseFailure } from './parse-failure.ts'
import type { Runspace } from './runspace.ts'
import { ScriptBlock } from './script-block.ts'
import type { ModuleInfo } from './session-state.ts'
import type { Task } from './task.ts'

const commands = ['Import-LocalizedData', 'ConvertFrom-StringData', 'Write-Host', 'Out-Host', 'Join-Path']
const variables = [
  'PSScriptRoot',
  'PSEdition',
  'EnabledExperimentalFeatures',
  'PSCulture',
  'PSUICulture',
  'true',
  'false',
  'null',
]

export class Manifest {
  readonly table: PSDictionary
  readonly #rs: Runspace
  constructor(rs: Runspace, table: PSDictionary) {
    this.#rs = rs
    this.table = table
  }

  text(key: string): string | undefined {
    const value = this.table.get(key)
    return value === undefined || value === null ? undefined : this.#rs.text(value)
  }

  /** undefined where the key is absent, which exports everything */
  list(key: string): string[] | undefined {
    if (!this.table.has(key)) return undefined
    const value = this.table.get(key)
    if (value === null || value === undefined) return undefined
    return (this.#rs.itemsOf(value) ?? [value]).map((one) => this.#rs.text(one))
  }

  items(key: string): unknown[] {
    const value = this.table.get(key)
    if (value === null || value === undefined) return []
    return this.#rs.itemsOf(value) ?? [value]
  }

  describe(module: ModuleInfo): void {
    module.version = this.text('ModuleVersion') ?? '0.0'
    module.author = this.text('Author') ?? ''
    module.description = this.text('Description') ?? ''
    module.companyName = this.text('CompanyName') ?? ''
    module.copyright = this.text('Copyright') ?? ''
    module.guid = this.text('GUID') ?? module.guid
    module.prefix = this.text('DefaultCommandPrefix') ?? ''
    module.rootModule = this.text('RootModule') ?? this.text('ModuleToProcess') ?? null
    module.privateData = this.table.get('PrivateData') ?? null
    module.manifest = this.table
  }
}

/** @throws what is wrong with the file */
export function* readManifest(rs: Runspace, path: string): Task<Manifest | undefined> {
  const ast = rs.scriptFiles.parse(path, rs.global)
  if (ast === undefined) return undefined
  const errors = checkRestricted(ast, commands, variables, true)
  if (errors.length > 0) throw parseFailure(errors)
  const value: unknown = yield rs.call(new ScriptBlock(ast, rs.global, path), [])
  const table = baseOf(value)
  if (!(table instanceof PSDictionary)) {
    fail(
      'Modules_InvalidManifest',
      `The module manifest '${path}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: A manifest must contain a hashtable.`,
      {
        type: 'System.IO.InvalidDataException',
        category: 'ResourceUnavailable',
        target: path,
      },
    )
  }
  return new Manifest(rs, table)
}
