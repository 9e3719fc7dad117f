/**
 * The one schema of the settings: it checks the YAML files, is published as docs/settings.schema.json, makes
 * docs/settings.md and types the code. Every key says what it is for; unknown keys are refused everywhere.
 */
import type { Static } from 'typebox'
import { Type } from './typebox.ts'
import * as limits from './limits.ts'

const closed = { additionalProperties: false } as const

/** A file or directory: relative to the settings file that names it, `~/` is the operator's home. */
const FilePath = (description: string) => Type.String({ minLength: 1, path: true, description })
const Flag = (value: boolean, description: string) => Type.Boolean({ default: value, description })
const Milliseconds = (value: number, description: string) =>
  Type.Integer({ minimum: 0, maximum: 2_147_483_647, default: value, description })
const Count = (value: number, description: string) =>
  Type.Integer({ minimum: 1, default: value, description })
/** no bound unless it is set */
const Quota = (description: string) => Type.Optional(Type.Integer({ minimum: 1, description }))
const Names = (description: string) => Type.Array(Type.String({ minLength: 1 }), { default: [], description })

const CertificateFiles = Type.Object(
  {
    certFile: FilePath('PEM file with the certificate and its chain'),
    keyFile: FilePath('PEM file with the private key'),
    passphraseFile: Type.Optional(FilePath('file whose first line decrypts the key')),
  },
  { ...closed, description: 'Without it an https listener uses the ECDSA certificate made at first start.' },
)

export const ListenerSettings = Type.Object(
  {
    protocol: Type.Enum(['http', 'https'], { description: 'http or https' }),
    address: Type.String({
      minLength: 1,
      default: '127.0.0.1',
      description: 'address to bind; 0.0.0.0 or :: is every one',
    }),
    port: Type.Integer({ minimum: 0, maximum: 65535, description: 'TCP port; 0 takes a free one' }),
    certificate: Type.Optional(CertificateFiles),
    clientCertificateAuthorities: Type.Optional(
      Type.Array(FilePath('PEM file'), {
        description:
          'authorities that sign client certificates, in PEM; without them client certificates are matched by thumbprint only',
      }),
    ),
    tlsVersionMin: Type.Enum(['TLSv1.2', 'TLSv1.3'], {
      default: 'TLSv1.2',
      description: 'oldest TLS accepted',
    }),
  },
  closed,
)
export type ListenerSettings = Static<typeof ListenerSettings>

export const BasicSettings = Type.Object(
  {
    allowUnencrypted: Flag(
      false,
      'accept passwords over plain http from other machines; start-up warns of it',
    ),
    usersFile: Type.Optional(FilePath('the users; default: users.json in the state directory')),
  },
  { ...closed, description: 'User name and password, checked against the users file (fanin user add).' },
)

export type BasicSettings = Static<typeof BasicSettings>

export const BearerIssuerSettings = Type.Object(
  {
    issuer: Type.String({ minLength: 1, description: 'the iss claim, exactly' }),
    audience: Type.Array(Type.String({ minLength: 1 }), { minItems: 1, description: 'accepted aud claims' }),
    jwksUri: Type.Optional(
      Type.String({
        pattern: '^https?://',
        description: 'where the issuer publishes its keys; cached, refetched when a key is unknown',
      }),
    ),
    jwksFile: Type.Optional(FilePath('static keys: a JWKS file, or one public key in PEM')),
    algorithms: Type.Array(
      Type.Enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']),
      {
        minItems: 1,
        default: ['RS256', 'PS256', 'ES256', 'EdDSA'],
        description: 'signature algorithms accepted',
      },
    ),
    nameClaim: Type.String({
      default: 'sub',
      description: 'the claim that names the user, e.g. preferred_username or upn',
    }),
    requiredScopes: Names('every one of these must be in scope or scp'),
    groupsClaim: Type.String({ default: 'groups', description: 'a claim with a list of group names' }),
    groups: Type.Record(Type.String(), Type.String({ minLength: 1 }), {
      default: {},
      description:
        'a scope, role or group of the token -> the group it means here; what is not listed gives no group',
    }),
    clockToleranceMs: Milliseconds(30_000, 'how far the clocks may differ'),
  },
  closed,
)
export type BearerIssuerSettings = Static<typeof BearerIssuerSettings>

export const CertificateMappingSettings = Type.Object(
  {
    thumbprint: Type.Optional(
      Type.String({ pattern: '^[0-9A-Fa-f: ]{40,95}$', description: 'SHA-1 or SHA-256 of the certificate' }),
    ),
    subject: Type.Optional(
      Type.String({
        minLength: 1,
        description: "the subject, e.g. CN=alice,O=Example; '*' matches any characters",
      }),
    ),
    san: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          "a subject alternative name with its type, e.g. email:alice@example.com or upn:alice@example.com; '*' matches any characters",
      }),
    ),
    issuer: Type.Optional(Type.String({ minLength: 1, description: "the issuer's subject" })),
    user: Type.String({
      minLength: 1,
      description: 'the user it stands for; {cn} and {san} insert what the certificate says',
    }),
    groups: Names('groups of that user'),
  },
  closed,
)
export type CertificateMappingSettings = Static<typeof CertificateMappingSettings>

export const AuthenticationSettings = Type.Object(
  {
    basic: Type.Optional(BasicSettings),
    bearer: Type.Optional(
      Type.Object(
        {
          issuers: Type.Array(BearerIssuerSettings, { minItems: 1 }),
          asBasicPassword: Flag(
            true,
            'take the token as the password of Basic too, the way stock PowerShell sends it',
          ),
        },
        { ...closed, description: 'OAuth access tokens (JWT).' },
      ),
    ),
    certificate: Type.Optional(
      Type.Object(
        {
          mappings: Type.Array(CertificateMappingSettings, {
            minItems: 1,
            description: 'the first that matches decides',
          }),
        },
        { ...closed, description: 'TLS client certificates; https listeners only.' },
      ),
    ),
  },
  { ...closed, minProperties: 1, description: 'The ways in. At least one.' },
)
export type AuthenticationSettings = Static<typeof AuthenticationSettings>

const everyEndpoint = {
  listeners: Type.Optional(
    Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: 'names of the listeners it answers on; default: all',
    }),
  ),
  http: Type.Enum(['refuse', 'redirect', 'allow'], {
    default: 'redirect',
    description:
      'what a plain http listener does: refuse with 403, redirect to https without asking for credentials, or serve',
  }),
  httpsPort: Type.Optional(
    Type.Integer({
      minimum: 1,
      maximum: 65535,
      description: 'where http: redirect sends clients; default: the first https listener of the endpoint',
    }),
  ),
}

export const WsmanEndpointSettings = Type.Object(
  {
    type: Type.Literal('wsman'),
    ...everyEndpoint,
    authentication: AuthenticationSettings,
    configurations: Type.Array(Type.String({ minLength: 1 }), {
      minItems: 1,
      description: 'session configurations offered here, by name',
    }),
    pool: Type.String({ default: 'default', description: 'the pool whose workers carry its sessions' }),
    limits: Type.Object(
      {
        envelopeBytesMax: Type.Integer({
          minimum: 32 * 1024,
          default: limits.envelopeBytesMax,
          description: 'largest envelope sent, as winrm/config tells clients',
        }),
        requestBodyBytesMax: Type.Integer({
          minimum: 64 * 1024,
          default: limits.requestBodyBytesMax,
          description: 'larger requests get 413 unread',
        }),
        sessionsMax: Count(10_000, 'sessions of the endpoint'),
        sessionsPerUserMax: Count(1_000, 'sessions of one user (MaxShellsPerUser)'),
        usersMax: Count(10_000, 'users who have sessions at a time (MaxConcurrentUsers)'),
        operationsPerUserMax: Count(
          limits.operationsPerUserMax,
          'operations of one user at a time, held Receives included (MaxConcurrentOperationsPerUser)',
        ),
        commandsPerSessionMax: Count(1_000, 'commands of one session at a time'),
        idleTimeoutMs: Milliseconds(
          limits.idleTimeoutMs,
          'a session nobody touches for so long ends, unless its client asked otherwise',
        ),
        idleTimeoutMsMax: Milliseconds(
          limits.idleTimeoutMsMax,
          'the longest idle timeout a client may ask for',
        ),
      },
      { ...closed, default: {} },
    ),
  },
  { ...closed, description: 'WS-Management: PowerShell remoting.' },
)
export type WsmanEndpointSettings = Static<typeof WsmanEndpointSettings>

export const ForwardEndpointSettings = Type.Object(
  {
    type: Type.Literal('forward'),
    ...everyEndpoint,
    upstream: Type.String({
      pattern: '^https?://[^/]',
      description: 'where requests go; the application name is replaced by its path',
    }),
    webSocket: Flag(true, 'forward WebSocket connections too'),
    authentication: Type.Optional(AuthenticationSettings),
    timeoutMs: Milliseconds(0, 'the upstream must begin to answer within it; 0: no limit'),
  },
  { ...closed, description: 'Another application, over HTTP.' },
)
export type ForwardEndpointSettings = Static<typeof ForwardEndpointSettings>

export const RedirectEndpointSettings = Type.Object(
  {
    type: Type.Literal('redirect'),
    listeners: everyEndpoint.listeners,
    location: Type.String({ pattern: '^https?://[^/]', description: 'the new connection URI' }),
    status: Type.Enum([301, 302, 307, 308], {
      default: 307,
      description: 'HTTP status; 307 and 308 keep the method',
    }),
  },
  { ...closed, description: 'An application that has moved.' },
)
export type RedirectEndpointSettings = Static<typeof RedirectEndpointSettings>

export const EndpointSettings = Type.Union([
  WsmanEndpointSettings,
  ForwardEndpointSettings,
  RedirectEndpointSettings,
])
export type EndpointSettings = Static<typeof EndpointSettings>

export const VisibleCommandSettings = Type.Union([
  Type.String({ minLength: 1 }),
  Type.Object(
    {
      name: Type.String({ minLength: 1 }),
      parameters: Type.Optional(
        Type.Array(
          Type.Object(
            {
              name: Type.String({ minLength: 1 }),
              validateSet: Type.Optional(Type.Array(Type.String())),
              validatePattern: Type.Optional(Type.String({ minLength: 1 })),
            },
            closed,
          ),
        ),
      ),
    },
    closed,
  ),
])

export const SessionConfigurationSettings = Type.Object(
  {
    description: Type.Optional(Type.String()),
    aliases: Names('other names clients may ask for'),
    users: Names('who may connect, by name'),
    groups: Names('who may connect, by group'),
    securityDescriptorSddl: Type.Optional(
      Type.String({
        minLength: 1,
        description:
          'who may connect, as PowerShell writes it: O:NSG:BAD:P(A;;GA;;;BA); instead of users and groups; docs/access.md says what its SIDs mean here',
      }),
    ),
    enabled: Flag(true, 'false: nobody may connect (Disable-PSSessionConfiguration, access mode Disabled)'),
    accessMode: Type.Enum(['Remote', 'Local'], {
      default: 'Remote',
      description: 'Local: only from this machine, over loopback or the control socket',
    }),
    sessionType: Type.Enum(['Default', 'RestrictedRemoteServer', 'Empty'], {
      default: 'Default',
      description: 'what a session begins with',
    }),
    languageMode: Type.Enum(['FullLanguage', 'ConstrainedLanguage', 'RestrictedLanguage', 'NoLanguage'], {
      default: 'FullLanguage',
      description: 'how much of the language a session may use',
    }),
    file: Type.Optional(FilePath('a session configuration file (.pssc), which says what the session holds')),
    strict: Flag(
      false,
      'close the ways to private commands that PowerShell leaves open to script blocks of the client',
    ),
    visibleCmdlets: Type.Optional(
      Type.Array(VisibleCommandSettings, {
        description:
          'only these; with a language beyond RestrictedLanguage strict is needed too; default: what the session type has',
      }),
    ),
    visibleFunctions: Type.Optional(Type.Array(VisibleCommandSettings)),
    visibleAliases: Type.Optional(Type.Array(Type.String())),
    visibleExternalCommands: Type.Optional(Type.Array(Type.String())),
    visibleProviders: Type.Optional(Type.Array(Type.String())),
    startupScripts: Type.Array(FilePath('a script file'), {
      default: [],
      description: 'scripts run when a session opens, in order',
    }),
    cmdletModules: Type.Array(FilePath('a .mjs or .js file'), {
      default: [],
      description:
        'files with cmdlets of your own (docs/cmdlets.md); new sessions get what a file says when they open',
    }),
    environment: Type.Record(Type.String(), Type.String(), {
      default: {},
      description: 'environment variables of the session',
    }),
    homeDirectory: Type.Optional(
      FilePath('where a session starts; default: the home of the account that runs Fanin'),
    ),
    drives: Type.Array(
      Type.Object(
        {
          name: Type.String({ pattern: '^[^:;~/\\\\.]+$', description: 'without the colon' }),
          root: Type.String({
            pattern: '^/',
            description: 'absolute path of a folder that exists; `{user}` is the name of who connects',
          }),
          description: Type.Optional(Type.String()),
          readOnly: Flag(false, 'nothing may be written'),
          bytesMax: Type.Optional(
            Type.Integer({ minimum: 1, description: 'all files below the root together' }),
          ),
        },
        closed,
      ),
      { default: [], description: 'drives beside `/` and `Temp:`' },
    ),
    filesConfined: Flag(
      false,
      'files are reached only below the roots of `drives`; needs Linux, and `nativeCommands: false` to mean much',
    ),
    nativeCommands: Flag(true, 'may sessions start native programs'),
    limits: Type.Object(
      {
        receivedObjectBytesMax: Count(limits.receivedObjectBytesMax, 'one object from the client'),
        receivedCommandBytesMax: Count(limits.receivedCommandBytesMax, 'all a client sends to one command'),
        memoryBytesMax: Count(limits.sessionMemoryBytesMax, 'values one session may hold'),
        runspacesMax: Count(limits.runspacesMax, 'runspaces in one pool'),
        callDepthMax: Count(limits.callDepthMax, 'calls within calls'),
        processesMax: Quota('native programs of one session at a time (MaxProcessesPerShell)'),
        processMsMax: Quota(
          'milliseconds a native program may run; then its process group gets SIGTERM, and SIGKILL three seconds later',
        ),
        sessionsMax: Quota('sessions of this configuration (MaxShells)'),
        sessionsPerUserMax: Quota('sessions of one user (MaxShellsPerUser)'),
        usersMax: Quota('users who have sessions at a time (MaxConcurrentUsers)'),
        operationsMax: Quota('operations on its sessions at a time, held Receives included'),
        operationsPerUserMax: Quota('the same of one user (MaxConcurrentOperationsPerUser)'),
        commandsPerSessionMax: Quota('commands of one session at a time (MaxConcurrentCommandsPerShell)'),
        idleTimeoutMs: Type.Optional(
          Type.Integer({
            minimum: limits.idleTimeoutMsMin,
            maximum: limits.idleTimeoutMsMax,
            description: 'a session nobody touches for so long ends, unless its client asked otherwise',
          }),
        ),
        idleTimeoutMsMax: Type.Optional(
          Type.Integer({
            minimum: limits.idleTimeoutMsMin,
            maximum: limits.idleTimeoutMsMax,
            description: 'the longest idle timeout a client may ask for',
          }),
        ),
      },
      { ...closed, default: {} },
    ),
  },
  { ...closed, description: 'What a session may do, and who may open one.' },
)
export type SessionConfigurationSettings = Static<typeof SessionConfigurationSettings>

export const PoolSettings = Type.Object(
  {
    workers: Type.Integer({
      minimum: 0,
      maximum: 256,
      default: 0,
      description: 'worker threads; 0: one per processor, two at least',
    }),
    sessionsPerWorkerMax: Count(limits.sessionsPerWorkerMax, 'sessions on one worker'),
    workerMemoryMiB: Type.Integer({
      minimum: 64,
      default: 1024,
      description: "old-space limit of one worker's heap",
    }),
  },
  { ...closed, description: 'Worker threads that carry sessions.' },
)
export type PoolSettings = Static<typeof PoolSettings>

export const LocalSettings = Type.Object(
  {
    directory: Type.Optional(
      FilePath('where the control socket lives; default: local in the state directory, /run/fanin as root'),
    ),
    access: Type.Enum(['owner', 'everyone'], {
      default: 'owner',
      description:
        'owner: only the account that runs Fanin (and root) may connect; everyone: every account of the machine, each proven by its uid',
    }),
    operators: Names(
      'accounts of this machine that are administrators in sessions, besides root and the account that runs Fanin',
    ),
  },
  { ...closed, default: {}, description: 'The local control socket, which fanin subsystem relays through.' },
)

export const Settings = Type.Object(
  {
    stateDirectory: Type.Optional(
      FilePath(
        'certificate, keys, users; default: $FANIN_STATE, else ~/.local/state/fanin, /var/lib/fanin as root',
      ),
    ),
    drainTimeoutMs: Milliseconds(30_000, 'how long running pipelines may go on after SIGTERM'),
    log: Type.Object(
      {
        level: Type.Enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'], {
          default: 'info',
          description: 'least severity written',
        }),
      },
      { ...closed, default: {}, description: 'JSON lines on standard error.' },
    ),
    listeners: Type.Record(Type.String({ pattern: '^[A-Za-z0-9._-]+$' }), ListenerSettings, {
      minProperties: 1,
      ...closed,
      description: 'By name.',
    }),
    endpoints: Type.Record(Type.String({ pattern: '^[A-Za-z0-9._~-]+$' }), EndpointSettings, {
      minProperties: 1,
      ...closed,
      description: 'By application name: the first segment of the path, without case.',
    }),
    configurations: Type.Record(Type.String({ pattern: '^[^/?#\\s]+$' }), SessionConfigurationSettings, {
      default: {},
      ...closed,
      description: 'Session configurations, by name.',
    }),
    accounts: Type.Record(
      Type.String({ minLength: 1 }),
      Type.Object({ users: Names('users it stands for'), groups: Names('groups it stands for') }, closed),
      {
        default: {},
        description:
          "Who Windows' SIDs and account names are here, besides the well-known ones: S-1-5-21-...-1105: {groups: [clerks]}",
      },
    ),
    pools: Type.Record(Type.String({ minLength: 1 }), PoolSettings, {
      default: { default: {} },
      description: 'By name.',
    }),
    authentication: Type.Object(
      {
        credentialCacheMs: Milliseconds(60_000, 'how long a verified password is not hashed again'),
        failuresPerUserMax: Count(5, 'failed attempts of one address for one user before it must wait'),
        failuresPerAddressMax: Count(50, 'failed attempts of one address before it must wait'),
        failureWaitMs: Milliseconds(1_000, 'the first wait; it doubles'),
        failureWaitMsMax: Milliseconds(60_000, 'the longest wait'),
      },
      { ...closed, default: {}, description: 'How failed attempts are slowed down.' },
    ),
    health: Type.Object(
      {
        path: Type.String({
          pattern: '^/[A-Za-z0-9._~/-]+$',
          default: '/healthz',
          description: '200 while serving, 503 while draining',
        }),
        metricsPath: Type.String({
          pattern: '^/[A-Za-z0-9._~/-]+$',
          default: '/metrics',
          description: 'Prometheus text',
        }),
        metricsAccess: Type.Enum(['loopback', 'everyone', 'off'], {
          default: 'loopback',
          description: 'who may read the metrics',
        }),
      },
      { ...closed, default: {} },
    ),
    local: LocalSettings,
  },
  { ...closed, title: 'Fanin settings', $schema: 'https://json-schema.org/draft/2020-12/schema' },
)
export type Settings = Static<typeof Settings>
