import { keep, sayDate } from './formats.ts'

/** A stretch of hours, as an event has on each of its days. */
export interface Hours {
  readonly startsAt: Date
  readonly endsAt: Date
}

/** "8:00 AM – 2:00 PM" */
export function sayHours({ startsAt, endsAt }: Hours, timeZone: string): string {
  return keep(
    `hours ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }),
  ).formatRange(startsAt, endsAt)
}

/** "Saturday, June 13, 2026, 8:00 AM – 2:00 PM" */
export function sayDayAndHours(hours: Hours, timeZone: string): string {
  const day = sayDate(hours.startsAt, { dateStyle: 'full', timeZone })
  return `${day}, ${sayHours(hours, timeZone)}`
}
