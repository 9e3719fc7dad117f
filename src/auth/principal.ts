/** Who is asking: made by `auth/`, compared by `sessions/`, shown to scripts as `$PSSenderInfo`. Plain data: it crosses threads. */

export type AuthenticationScheme =
  | 'Basic'
  | 'Bearer'
  | 'Certificate'
  | 'Negotiate'
  | 'Kerberos'
  | 'Ntlm'
  | 'Local'

export interface Principal {
  /** as the audit log and `whoami` show it, e.g. `alice`, `EXAMPLE\alice` */
  readonly name: string
  readonly scheme: AuthenticationScheme
  /** case-insensitive names; `administrators` is the group the default configuration asks for */
  readonly groups: readonly string[]
  /** separates users of the same name from different issuers; empty for local users */
  readonly tenant: string
}

/** Two requests belong to the same user when name (case-insensitive) and tenant agree; the scheme may differ. */
export function samePrincipal(a: Principal, b: Principal): boolean {
  return a.name.toLowerCase() === b.name.toLowerCase() && a.tenant === b.tenant
}

/** The group that may use the default configuration and administer the server. */
export const administrators = 'administrators'

/** Is the user on a list? Groups by name; users as `name`, or `tenant\\name` for those that another issuer vouches for. */
export function isAmong(
  principal: Principal,
  list: { readonly users: readonly string[]; readonly groups: readonly string[] },
): boolean {
  const groups = new Set(principal.groups.map((group) => group.toLowerCase()))
  if (list.groups.some((group) => groups.has(group.toLowerCase()))) return true
  const name = principal.name.toLowerCase()
  const full = principal.tenant === '' ? name : `${principal.tenant.toLowerCase()}\\${name}`
  return list.users.some((user) => user.toLowerCase() === full)
}
