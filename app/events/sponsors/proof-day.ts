import { addDays, dayIn } from '#app/words/days.ts'
import { now } from '#app/platform/clock.server.ts'

/** Days before an event on which its signs go to the printer. */
const BEFORE = 14

/** Until when a sign has to be right, by the clock of the event's place: `2026-06-01`. */
export function proofDay(days: readonly { readonly startsAt: Date }[], timeZone: string): string {
  return addDays(dayIn(timeZone, days[0]?.startsAt ?? now()), -BEFORE)
}
