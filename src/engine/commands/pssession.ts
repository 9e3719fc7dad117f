/** Sessions that would go out from here. A session of this host is an end of the line: it opens none of its own. */
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

export const getPSSession = defineCmdlet(
  { name: 'Get-PSSession', ...declaredCmdlets['Get-PSSession'] },
  (c) => ({
    *end() {
      for (const [name, id, text] of [
        ['Id', 'SessionIdNotFound', 'session ID'],
        ['Name', 'SessionNameNotFound', 'name'],
        ['InstanceId', 'SessionInstanceIdNotFound', 'instance ID'],
      ] as const)
        for (const one of (c.p[name] as { items: unknown[] } | undefined)?.items ?? []) {
          if (/[*?[]/.test(String(one))) continue
          yield* c.errorOf(
            'PSSessionNotFound',
            `There is no session with the ${text} ${String(one)}: ${id}.`,
            'ObjectNotFound',
            one,
            'sma:PSArgumentException',
          )
        }
    },
  }),
)

export const removePSSession = defineCmdlet(
  { name: 'Remove-PSSession', ...declaredCmdlets['Remove-PSSession'] },
  () => ({ end: () => undefined }),
)
