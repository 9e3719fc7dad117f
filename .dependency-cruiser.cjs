/**
 * The layers of ARCHITECTURE.md as rules: imports go down only (`npm run check`).
 * `messages.ts` (the thread boundary) and the plain records `principal.ts` and `session-plan.ts` may be read from every layer.
 */
const records = [
  '^src/auth/principal\\.ts$',
  '^src/configurations/session-plan\\.ts$',
  '^src/hostprocess/messages\\.ts$',
]
// readers of configuration files, text to data: Test-PSSessionConfigurationFile reads as the server does
records.push('^src/configurations/(configuration-file|role-contents|data-file|data-fields)\\.ts$')
/** the parser alone, text to tree: configurations are read with it, and nothing of the engine comes along */
const parser = '^src/engine/language/'

/** One layer's folders may not import the folders above it. */
const layers = [
  {
    name: 'base',
    paths: ['src/xml/', 'src/objects/', 'src/settings/', 'src/(errors|log|metrics|process-group)\\.ts'],
  },
  { name: 'protocols-and-engine', paths: ['src/wsman/', 'src/psrp/', 'src/clixml/', 'src/engine/'] },
  { name: 'hostprocess', paths: ['src/hostprocess/'] },
  { name: 'sessions', paths: ['src/sessions/', 'src/configurations/'] },
  { name: 'operations', paths: ['src/auth/', 'src/operations/', 'src/client/'] },
  {
    name: 'server',
    paths: ['src/server\\.ts', 'src/endpoints/', 'src/ssh/', 'src/registration/', 'src/console/'],
  },
  { name: 'process', paths: ['src/main\\.ts', 'src/cli/'] },
]
const any = (paths) => `^(${paths.join('|')})`

const down = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer.name}-imports-down-only`,
  severity: 'error',
  comment: 'design.md §3: imports go down only',
  from: { path: any(layer.paths) },
  to: { path: any(layers.slice(i + 1).flatMap((above) => above.paths)), pathNot: records },
}))

const never = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to })

// hostprocess has files of both sides; these are the main thread's
const mainThreadFiles = '^src/hostprocess/(pool|placement|session-link|host)\\.ts$'
const mainThreadFolders =
  '^src/(auth|operations|sessions|endpoints|wsman|settings|configurations|registration|console|server\\.ts|main\\.ts)'

module.exports = {
  forbidden: [
    never(
      'no-circular',
      // values, conversions and members of a language call each other both ways
      { pathNot: '^src/engine/' },
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
      'a ring of imports has no order',
    ),
    ...down,
    never(
      'main-thread-never-parses-psrp-or-clixml',
      { path: `${mainThreadFolders}|${mainThreadFiles}` },
      { path: '^src/(psrp|clixml|engine)/', pathNot: parser },
      'the main thread moves opaque bytes (ARCHITECTURE.md)',
    ),
    never(
      'main-thread-never-reaches-the-engine',
      { path: `${mainThreadFolders}|${mainThreadFiles}|^src/(cli|ssh)/` },
      { path: '^src/engine/', pathNot: parser, reachable: true },
      'the engine is loaded by worker threads only',
    ),
    never(
      'ssh-knows-only-the-framing-of-psrp',
      { path: '^src/ssh/' },
      { path: '^src/(clixml|engine|psrp/(?!out-of-process))' },
      'the subsystem relays bytes',
    ),
    never(
      'wsman-and-psrp-do-not-know-each-other',
      { path: '^src/wsman/' },
      { path: '^src/(psrp|clixml|engine)/' },
      'two protocols, one above the other',
    ),
    never(
      'psrp-never-imports-engine-or-wsman',
      { path: '^src/psrp/' },
      { path: '^src/(engine|wsman)/' },
      'psrp speaks in events; the host process runs them',
    ),
    never(
      'clixml-is-inert',
      { path: '^src/clixml/' },
      { path: '^src/(engine|psrp|wsman)/' },
      'CLIXML yields data only: a type name never selects code',
    ),
    never(
      'engine-never-imports-protocols',
      { path: '^src/engine/' },
      { path: '^src/(psrp|clixml|wsman|hostprocess)/' },
      'the engine speaks values; its host serializes them',
    ),
    never(
      'protocol-layers-do-no-io',
      { path: '^src/(psrp|clixml|wsman|xml|objects)/' },
      { path: '^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|worker_threads|timers)(/|$)' },
      'the protocol layers do no IO',
    ),
    never(
      'engine-has-no-process-network-or-raw-files',
      { path: '^src/engine/', pathNot: '^src/engine/providers/' },
      {
        path: '^(node:)?(fs|net|tls|http|https|http2|dgram|dns|child_process|worker_threads|timers|process|vm)(/|$)|node_modules/(fastify|piscina|pino)/',
      },
      'only providers touch files; everything else is given by the host',
    ),
    never('no-vm', {}, { path: '^(node:)?vm$' }, 'user input never becomes JavaScript'),
    never(
      'nothing-imports-main',
      { pathNot: '^src/(main\\.ts|cli/)' },
      { path: '^src/(main\\.ts|cli/)' },
      'the process is the top',
    ),
    never(
      'no-development-dependency-in-src',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'] },
      'what ships depends on dependencies only',
    ),
    never('no-unresolvable', {}, { couldNotResolve: true }, 'an import that leads nowhere'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
