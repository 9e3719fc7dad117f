/** Two parts of a path made one, as Join-Path and the Path intrinsics do: each provider has its own way. */
import { failure } from '../runtime/failure.ts'
import type { Scope } from '../runtime/scope.ts'
import type { SessionProviders } from './index.ts'
import { noDrive } from './providers.ts'

const slashes = (path: string): string => path.replaceAll('\\', '/')

/** @throws DriveNotFound, ProviderNotFound, ArgumentNull for what begins like a share */
export function combinePaths(
  providers: SessionProviders,
  parent: string,
  child: string,
  scope?: Scope,
): string {
  if (slashes(parent).startsWith('//'))
    throw failure(
      'ArgumentNull',
      'Cannot process argument because the value of argument "drive" is null. Change the value of argument "drive" to a non-null value.',
      { type: 'sma:PSArgumentNullException', category: 'InvalidArgument' },
    )
  const qualified = /^([^:/]+)::/.exec(parent)
  if (qualified) {
    const written = qualified[1] as string
    const { provider } = providers.provider(written)
    if (!provider.isHierarchy)
      return written.includes('\\') ? `${provider.fullName}::${child}` : `${provider.fullName}:/${child}`
    const made = combineFiles(parent, child)
    // a name with a backslash is none any more once the path is in the provider's own form
    return written.includes('\\') ? `${provider.fullName}::${made}` : made
  }
  const drive = /^([^:/\\]+):/.exec(parent)
  if (drive === null) return combineFiles(parent, child)
  const found = providers.drive(drive[1] as string, scope) ?? noDrive(drive[1] as string)
  if (found.provider.provider.isHierarchy) return combineFiles(parent, child)
  const rest = slashes(child)
  return rest.startsWith('/') && rest.length > 1 ? rest : `${found.name}:/${rest.replace(/^\//, '')}`
}

function combineFiles(parent: string, child: string): string {
  const left = slashes(parent)
  const right = slashes(child)
  if (left === '') return right
  // one separator of the child is the one between
  const rest = right.startsWith('/') ? right.slice(1) : right
  return left.endsWith('/') || rest.startsWith('/') ? left + rest : `${left}/${rest}`
}
