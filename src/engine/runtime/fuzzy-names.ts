/** Names of commands that are nearly, or shortly, what was asked for: Get-Command -UseFuzzyMatching and -UseAbbreviationExpansion. */

/** Changes, insertions, removals and swaps of neighbours from one to the other, whatever the case. */
export function nameDistance(first: string, second: string): number {
  const a = first.toUpperCase()
  const b = second.toUpperCase()
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min(
        (row[j - 1] as number) + 1,
        (last[j] as number) + 1,
        (last[j - 1] as number) + cost,
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] as number) + cost)
      row.push(least)
    }
    before = last
    last = row
  }
  return last[b.length] as number
}

/** `Import-PowerShellDataFile` -> `I-PSDF` */
export const abbreviated = (name: string): string => name.replace(/[^\p{Lu}-]/gu, '')
