import { now } from '#app/platform/clock.server.ts'
import { dayIn } from '#app/words/days.ts'
import { sayDate } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'

/** "June 3, 5:00 PM", by the event's own clock; with the year when it is another one. */
export function sayMomentOf(at: Date, timeZone: string): string {
  const isThisYear = dayIn(timeZone, at).slice(0, 4) === dayIn(timeZone, now()).slice(0, 4)
  return sayDate(at, {
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  })
}

/** "6:42 PM" */
export function sayClockOf(at: Date, timeZone: string): string {
  return sayHours({ startsAt: at, endsAt: at }, timeZone)
}
