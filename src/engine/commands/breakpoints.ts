/** Breakpoints: none can be set in a session of this host, so lists are empty and no id is found. */
import { PSArray } from '../../objects/collections.ts'
import { defineCmdlet } from './cmdlet.ts'
import { declaredCmdlets } from './declared-cmdlets.ts'

export const getPSBreakpoint = defineCmdlet(
  { name: 'Get-PSBreakpoint', ...declaredCmdlets['Get-PSBreakpoint'] },
  () => ({ process: () => undefined }),
)

const update = (name: 'Enable-PSBreakpoint' | 'Disable-PSBreakpoint' | 'Remove-PSBreakpoint') =>
  defineCmdlet({ name, ...declaredCmdlets[name] }, (c) => ({
    *process() {
      for (const id of c.p.Id instanceof PSArray ? c.p.Id.items : [])
        yield* c.errorOf(
          'PSBreakpoint:BreakpointIdNotFound',
          `There is no breakpoint with ID '${c.rs.text(id)}'.`,
          'InvalidArgument',
          null,
          'System.ArgumentException',
        )
    },
  }))
export const enablePSBreakpoint = update('Enable-PSBreakpoint')
export const disablePSBreakpoint = update('Disable-PSBreakpoint')
export const removePSBreakpoint = update('Remove-PSBreakpoint')
