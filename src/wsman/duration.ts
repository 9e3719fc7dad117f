/** xs:duration, as clients write timeouts (`PT20S`, `PT180.000S`, `P0DT0H0M20S`) and as Windows writes them back. */

const DURATION =
  /^(-)?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?=\d)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)(?:\.(\d+))?S)?)?$/

const SECOND = 1000
const DAY = 24 * 60 * 60 * SECOND

/**
 * Milliseconds, or undefined when it is no duration; years and months count 365 and 30 days (MS-WSMV never sends them).
 * A bare number is seconds: pywinrm passes the caller's text through.
 */
export function parseDuration(text: string): number | undefined {
  const trimmed = text.trim()
  if (/^\d+$/.test(trimmed)) return Number(trimmed) * SECOND
  const match = DURATION.exec(trimmed)
  if (match === null || trimmed.endsWith('P')) return undefined
  const [, sign, years, months, days, hours, minutes, seconds, fraction] = match
  const number = (digits: string | undefined) => (digits === undefined ? 0 : Number(digits))
  const total =
    (number(years) * 365 + number(months) * 30 + number(days)) * DAY +
    number(hours) * 3600 * SECOND +
    number(minutes) * 60 * SECOND +
    number(seconds) * SECOND +
    Math.trunc(Number(`0.${fraction ?? 0}`) * SECOND)
  return sign === undefined ? total : -total
}

/** `PT7200.000S`: native clients cut the text at the point and take three digits after it. */
export function formatTimeout(milliseconds: number): string {
  const seconds = Math.trunc(milliseconds / SECOND)
  return `PT${seconds}.${String(Math.trunc(milliseconds) % SECOND).padStart(3, '0')}S`
}

/** `P0DT0H2M9S`: ShellRunTime and ShellInactivity. */
export function formatAge(milliseconds: number): string {
  const seconds = Math.max(0, Math.trunc(milliseconds / SECOND))
  const days = Math.trunc(seconds / 86_400)
  return `P${days}DT${Math.trunc((seconds % 86_400) / 3600)}H${Math.trunc((seconds % 3600) / 60)}M${seconds % 60}S`
}
