/** The views that ship, in the order PowerShell loads its format files: the first of equals wins. */
import type { View } from './view-types.ts'
import { coreViews } from './views-core.ts'
import { dotnetViews } from './views-dotnet.ts'
import { fileViews } from './views-files.ts'
import { helpViews } from './views-help.ts'
import { styleViews } from './views-style.ts'

export const defaultViews: readonly View[] = [
  ...dotnetViews,
  ...fileViews,
  ...coreViews,
  ...styleViews,
  ...helpViews,
]
