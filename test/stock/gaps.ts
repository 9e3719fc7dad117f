/** Scenarios that do not come out as against PowerShell yet, and why. The list only shrinks: one that comes out must leave it. */
export const gaps: ReadonlyMap<string, string> = new Map([['26-write-host', 'Write-Host -Separator']])
