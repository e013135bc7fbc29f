import { sayDate } from '#app/words/formats.ts'

/** `Nov 22` of `2026-11-22`, which has no zone. */
export function sayShortDay(day: string): string {
  return sayDate(new Date(`${day}T00:00:00Z`), { month: 'short', day: 'numeric', timeZone: 'UTC' })
}
