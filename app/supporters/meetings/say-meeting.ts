import { sayDate } from '#app/words/formats.ts'
import { sayDayAndHours } from '#app/words/hours.ts'

interface When {
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
}

/**
 * "Thursday, December 3, 2026, 7:00 – 8:30 PM CST": by the clock of its place, whoever reads it. The hours stay on one
 * line.
 */
export function sayWhen({ startsAt, endsAt, timeZone }: When): string {
  const zone = sayDate(startsAt, { timeZone, timeZoneName: 'short', hour: 'numeric' })
  const words = sayDayAndHours({ startsAt, endsAt }, timeZone)
    .replaceAll('\u2009', '\u202F')
    .replaceAll('–', '–\u2060')
  return `${words}\u00A0${zone.split(/\s/).at(-1) ?? ''}`
}
