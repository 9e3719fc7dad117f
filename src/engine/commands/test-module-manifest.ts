/** Test-ModuleManifest: reads the file without loading it, and says which of the files and modules it names are not there. */
import { providersOf } from '../providers/index.ts'
import { failure, TerminatingError } from '../runtime/failure.ts'
import { type Manifest, readManifest } from '../runtime/module-manifest.ts'
import { functionsOfScript } from '../runtime/module-search.ts'
import { nameOf } from '../runtime/modules.ts'
import { ModuleInfo } from '../runtime/session-state.ts'
import type { Task } from '../runtime/task.ts'
import { describeParts } from './available-modules.ts'
import { type CmdletContext, defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'
import { placesNamed } from './path-targets.ts'

const extensions = ['.psm1', '.cdxml', '.xaml', '.dll', '.exe', '.ps1']

/** A file or module of the manifest that is not there: its own error, and the next is looked at. */
function* missing(c: CmdletContext, field: string, name: string, path: string): Task<void> {
  yield* c.errorOf(
    `Modules_Invalid${field}inModuleManifest`.replace('AssembliesinM', 'AssembliesInM'),
    `The specified ${field.replace('FilePath', 'FileList').replace('ModuleList', 'ModuleList')} entry '${name}' in the module manifest '${path}' is invalid. Try again after updating this entry with valid values.`,
    'ObjectNotFound',
    c.p.Path,
    'System.IO.DirectoryNotFoundException',
  )
}

const invalid = (c: CmdletContext, path: string, message: string): Task<void> =>
  c.errorOf('Modules_InvalidManifest', message, 'ResourceUnavailable', path, 'System.ArgumentException')

function* check(c: CmdletContext, manifest: Manifest, module: ModuleInfo): Task<void> {
  const { rs } = c
  const { disk } = providersOf(rs)
  const folder = rs.parentPath(module.path)
  // what leads out of the module's folder is no file of it
  const there = (name: string): boolean => {
    const path = providersOf(rs).resolve(`${folder}/${name}`, c.frame.scope).path
    return path.startsWith(`${folder}/`) && disk.exists(path)
  }
  const isModule = (name: string): boolean =>
    (/[/\\]/.test(name) && there(name)) ||
    rs.modules.find(c.frame, name) !== undefined ||
    rs.modules.builtInModules(true).some((one) => one.name.toLowerCase() === name.toLowerCase())
  for (const one of manifest.list('RequiredAssemblies') ?? [])
    if (!there(one)) yield* missing(c, 'RequiredAssemblies', one, module.path)
  for (const [field, end] of [
    ['ScriptsToProcess', ''],
    ['TypesToProcess', '.ps1xml'],
    ['FormatsToProcess', '.ps1xml'],
  ] as const)
    for (const one of manifest.list(field) ?? []) {
      const name = one.toLowerCase().endsWith(end) ? one : `${one}${end}`
      if (!there(name))
        yield* invalid(
          c,
          module.path,
          `The member '${field}' in the module manifest is not valid: Cannot find path '${folder}/${name}' because it does not exist.. Verify that a valid value is specified for this field in the '${module.path}' file.`,
        )
    }
  const root = module.rootModule
  if (root && /\.psd1$/i.test(root)) {
    const path = `${folder}/${root}`
    yield* invalid(
      c,
      path,
      `Processing the module manifest file '${path}' did not result in a valid manifest object. Update the file to contain a valid PowerShell module manifest. A valid manifest can be created using the New-ModuleManifest cmdlet.`,
    )
  } else if (root) {
    const extension = /\.[^./]+$/.exec(root)?.[0].toLowerCase()
    const isThere = extension
      ? extensions.includes(extension) && there(root)
      : extensions.some((one) => there(root + one))
    if (!isThere)
      yield* c.errorOf(
        'Modules_InvalidRootModuleInModuleManifest',
        `The module manifest '${root}' could not be processed because it is not a valid PowerShell module manifest file. Remove the elements that are not permitted: ${module.path}`,
        'InvalidArgument',
        c.p.Path,
        'System.ArgumentException',
      )
  }
  for (const one of manifest.items('NestedModules').map((item) => nameOf(rs, item)))
    if (!['', '.dll', '.exe', '.psm1'].some((end) => there(one + end)) && !isModule(one))
      yield* missing(c, 'NestedModule', one, module.path)
  for (const one of manifest.items('RequiredModules').map((item) => nameOf(rs, item)))
    if (!isModule(one)) yield* missing(c, 'RequiredModules', one, module.path)
  for (const one of manifest.list('FileList') ?? [])
    if (!there(one)) yield* missing(c, 'FilePath', one, module.path)
  for (const one of manifest.items('ModuleList').map((item) => nameOf(rs, item)))
    if (!isModule(one)) yield* missing(c, 'ModuleList', one, module.path)
  const [major = 0, minor = 0] = (manifest.text('PowerShellVersion') ?? '').split('.').map(Number)
  if ((manifest.list('CompatiblePSEditions') ?? []).length > 0 && (major < 5 || (major === 5 && minor < 1)))
    yield* c.errorOf(
      'Modules_InvalidPowerShellVersionInModuleManifest',
      `The module manifest '${module.path}' is specified with the CompatiblePSEditions key which is supported only on PowerShell version '5.1' or higher. Update the value of the PowerShellVersion key to '5.1' or higher, and try again.`,
      'InvalidArgument',
      c.p.Path,
      'System.ArgumentException',
    )
}

export const testModuleManifest = defineCmdlet(
  { name: 'Test-ModuleManifest', ...declaredCmdlets['Test-ModuleManifest'] },
  (c) => ({
    *process() {
      const given = c.p.Path as string
      const { disk } = providersOf(c.rs)
      const places = yield* placesNamed(c, given, false)
      const [at] = places.filter((one) => disk.exists(one.path))
      if (at === undefined) {
        yield* c.errorOf(
          'Modules_ModuleNotFound',
          `The specified module '${given}' was not loaded because no valid module file was found in any module directory.`,
          'ResourceUnavailable',
          given,
          'System.IO.FileNotFoundException',
        )
        return
      }
      if (places.length > 1)
        throw failure(
          'AmbiguousPath',
          'Cannot perform operation because the path resolved to more than one file. This command cannot operate on multiple files.',
        )
      if (!/\.psd1$/i.test(at.path))
        throw failure(
          'Modules_InvalidModuleManifestPath',
          `The module manifest path '${at.path}' is not valid. The value of the Path argument must resolve to a single file that has a '.psd1' extension. Change the value of the Path argument to point to a valid psd1 file, and then try again.`,
          { type: 'System.InvalidOperationException', category: 'InvalidArgument', target: given },
        )
      let manifest: Manifest | undefined
      try {
        manifest = yield* readManifest(c.rs, at.path)
      } catch (error) {
        if (!(error instanceof TerminatingError)) throw error
        yield* c.error(error)
        return
      }
      if (manifest === undefined) return
      const module = new ModuleInfo(
        at.path.slice(at.path.lastIndexOf('/') + 1).replace(/\.psd1$/i, ''),
        at.path,
      )
      if (manifest.text('ModuleVersion') === undefined) {
        yield* c.errorOf(
          'Modules_InvalidManifest',
          `The member 'ModuleVersion' is not present in the module manifest. This member must exist and be assigned a version number of the form 'n.n.n.n'. Add the missing member to the file '${at.path}'.`,
          'ResourceUnavailable',
          at.path,
          'System.ArgumentException',
        )
        return
      }
      manifest.describe(module)
      module.moduleType = module.rootModule ? 'Script' : 'Manifest'
      const root =
        module.rootModule && c.rs.modules.rootScript(c.frame, module.rootModule, c.rs.parentPath(at.path))
      const script = root && root !== at.path ? c.rs.scriptFiles.parse(root, c.rs.global) : undefined
      yield* describeParts(c, module, manifest, script ? functionsOfScript(script) : [])
      yield* check(c, manifest, module)
      const parent = /\/(\d+(?:\.\d+){1,3})\/[^/]*$/.exec(at.path)?.[1]
      if (parent !== undefined && parent !== String(module.version))
        throw failure(
          'Modules_InvalidModuleManifestVersion',
          `The ModuleVersion key in module manifest '${at.path}' specifies module version '${String(module.version)}' which does not match its version folder name at '${c.rs.parentPath(at.path)}'. Change the value of the ModuleVersion key to match the version folder name.`,
          { type: 'System.InvalidOperationException', category: 'InvalidArgument', target: given },
        )
      yield* c.write(module)
    },
  }),
)
