import { keep } from './formats.ts'

/** The day of the organization's calendar on which a moment falls: `2026-12-31`. */
export function dayIn(timeZone: string, at: Date): string {
  return keep(
    `day ${timeZone}`,
    // The one that writes the year first.
    () => new Intl.DateTimeFormat('en-CA', { timeZone }),
  ).format(at)
}

/** That many days later, or earlier when negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}
