/** What the schema cannot say: names that must exist elsewhere, choices that exclude one another. */
import type { AuthenticationSettings, SessionConfigurationSettings, Settings } from './schema.ts'
import type { Path, Violation } from './schema-walk.ts'

export function contradictions(settings: Settings): Violation[] {
  const found: Violation[] = []
  const wrong = (path: Path, message: string) => found.push({ path, at: path, message })

  const places = new Map<string, string>()
  for (const [name, listener] of Object.entries(settings.listeners)) {
    const place = `${listener.address}:${listener.port}`
    const other = listener.port === 0 ? undefined : places.get(place)
    if (other !== undefined)
      wrong(
        ['listeners', name, 'port'],
        `is already taken by the listener ${other}: give it another port or address`,
      )
    places.set(place, name)
    if (listener.protocol === 'http')
      for (const key of ['certificate', 'clientCertificateAuthorities'] as const)
        if (listener[key] !== undefined)
          wrong(['listeners', name, key], 'has no use on an http listener: remove it, or set protocol: https')
  }

  const names = new Map<string, string>()
  for (const [name, configuration] of Object.entries(settings.configurations))
    for (const alias of [name, ...configuration.aliases]) {
      const other = names.get(alias.toLowerCase())
      if (other !== undefined)
        wrong(['configurations', name], `is called ${alias}, as ${other} is: rename one`)
      names.set(alias.toLowerCase(), name)
    }

  for (const [name, configuration] of Object.entries(settings.configurations))
    for (const violation of restrictions(configuration, ['configurations', name])) found.push(violation)

  const applications = new Map<string, string>()
  for (const [name, endpoint] of Object.entries(settings.endpoints)) {
    const other = applications.get(name.toLowerCase())
    if (other !== undefined) wrong(['endpoints', name], `differs from ${other} in case only: rename one`)
    applications.set(name.toLowerCase(), name)
    for (const path of [settings.health.path, settings.health.metricsPath])
      if (path.toLowerCase().split('/')[1] === name.toLowerCase())
        wrong(['endpoints', name], `hides ${path}: rename it, or move health.path`)
    endpoint.listeners?.forEach((listener, index) => {
      if (!Object.hasOwn(settings.listeners, listener))
        wrong(
          ['endpoints', name, 'listeners', index],
          `names the listener ${listener}, which does not exist; there are ${Object.keys(settings.listeners).join(', ')}`,
        )
    })
    if (endpoint.type === 'redirect') continue
    const at: Path = ['endpoints', name]
    if (endpoint.authentication)
      for (const violation of authentication(endpoint.authentication, [...at, 'authentication']))
        found.push(violation)
    const mapsByName = endpoint.authentication?.certificate?.mappings.some(
      (mapping) => mapping.thumbprint === undefined,
    )
    const serving = Object.entries(settings.listeners).filter(
      ([listener]) => endpoint.listeners?.includes(listener) ?? true,
    )
    if (mapsByName && !serving.some(([, listener]) => listener.clientCertificateAuthorities !== undefined))
      wrong(
        [...at, 'authentication', 'certificate', 'mappings'],
        'go by names in certificates, but no listener of the endpoint says whose certificates to believe: set clientCertificateAuthorities there, or map by thumbprint',
      )
    const listeners = (endpoint.listeners ?? Object.keys(settings.listeners)).map(
      (listener) => settings.listeners[listener]?.protocol,
    )
    if (
      endpoint.http === 'redirect' &&
      endpoint.httpsPort === undefined &&
      listeners.includes('http') &&
      !listeners.includes('https')
    )
      wrong(
        [...at, 'http'],
        'redirects to https, but the endpoint has no https listener: add one, set httpsPort, or choose http: allow',
      )
    if (endpoint.type !== 'wsman') continue
    endpoint.configurations.forEach((configuration, index) => {
      const real = names.get(configuration.toLowerCase())
      if (real === undefined)
        wrong(
          [...at, 'configurations', index],
          `names ${configuration}, which is not under configurations; there are ${Object.keys(settings.configurations).join(', ')}`,
        )
      else if (real.toLowerCase() !== configuration.toLowerCase())
        wrong([...at, 'configurations', index], `names an alias: write ${real}, its aliases come along`)
    })
    if (!Object.hasOwn(settings.pools, endpoint.pool))
      wrong(
        [...at, 'pool'],
        `names the pool ${endpoint.pool}, which is not under pools; there are ${Object.keys(settings.pools).join(', ')}`,
      )
  }
  return found
}

/** A restriction that is not kept is refused, never ignored. */
function restrictions(settings: SessionConfigurationSettings, at: Path): Violation[] {
  const found: Violation[] = []
  const wrong = (key: string, message: string) =>
    found.push({ path: [...at, key], at: [...at, key], message })
  const { languageMode, sessionType } = settings
  // PowerShell lets script blocks of the full and the constrained language reach private commands; strict closes that
  if ((languageMode === 'FullLanguage' || languageMode === 'ConstrainedLanguage') && !settings.strict) {
    if (sessionType === 'RestrictedRemoteServer')
      wrong(
        'sessionType',
        `is ${sessionType}, but a script block of the client reaches every command: set languageMode: NoLanguage, or strict: true`,
      )
    for (const key of ['visibleCmdlets', 'visibleFunctions', 'visibleAliases'] as const)
      if (settings[key] !== undefined)
        wrong(
          key,
          'restricts nobody who may write script blocks: set languageMode: NoLanguage, or strict: true',
        )
  }
  if (settings.securityDescriptorSddl !== undefined)
    for (const key of ['users', 'groups'] as const)
      if (settings[key].length > 0)
        wrong(key, 'stand beside securityDescriptorSddl, which says who may connect: remove one of them')
  const { idleTimeoutMs, idleTimeoutMsMax } = settings.limits
  if (idleTimeoutMs !== undefined && idleTimeoutMsMax !== undefined && idleTimeoutMs > idleTimeoutMsMax)
    wrong('limits', `allow idleTimeoutMs ${idleTimeoutMs}, above idleTimeoutMsMax ${idleTimeoutMsMax}`)
  if (settings.file !== undefined)
    for (const key of [
      'visibleCmdlets',
      'visibleFunctions',
      'visibleAliases',
      'visibleExternalCommands',
      'visibleProviders',
    ] as const)
      if (settings[key] !== undefined)
        wrong(key, 'stands beside file, which says what is visible: write it there, or remove file')
  return found
}

function authentication(settings: AuthenticationSettings, at: Path): Violation[] {
  const found: Violation[] = []
  const wrong = (path: Path, message: string) => found.push({ path, at: path, message })
  settings.bearer?.issuers.forEach((issuer, index) => {
    if ((issuer.jwksUri === undefined) === (issuer.jwksFile === undefined))
      wrong(
        [...at, 'bearer', 'issuers', index],
        'needs its keys from one place: set either jwksUri or jwksFile',
      )
  })
  settings.bearer?.issuers.forEach(({ jwksUri }, index) => {
    if (
      jwksUri !== undefined &&
      !jwksUri.startsWith('https:') &&
      !/^(127\.|localhost$|\[::1\]$)/.test(hostOf(jwksUri))
    )
      wrong(
        [...at, 'bearer', 'issuers', index, 'jwksUri'],
        'fetches keys over plain http, where anybody on the way can change them: use https',
      )
  })
  settings.certificate?.mappings.forEach((mapping, index) => {
    if (mapping.thumbprint === undefined && mapping.subject === undefined && mapping.san === undefined)
      wrong(
        [...at, 'certificate', 'mappings', index],
        'matches every certificate: set thumbprint, subject or san',
      )
  })
  return found
}

function hostOf(uri: string): string {
  try {
    return new URL(uri).hostname
  } catch {
    return '' // not a URI at all: refused with the same sentence
  }
}
