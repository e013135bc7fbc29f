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

/** The same of hours as they are typed, such as "08:00" and "14:00", of whatever zone. */
export function sayTypedHours(from: string, to: string): string {
  const format = keep(
    'typed hours',
    (locale) =>
      new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }),
  )
  return [from, to].map((hour) => format.format(new Date(`1970-01-01T${hour}Z`))).join(' – ')
}

/** "2:00 PM": one of them. */
export function sayTypedHour(hour: string): string {
  const at = new Date(`1970-01-01T${hour}Z`)
  return sayHours({ startsAt: at, endsAt: at }, 'UTC')
}

/** "Saturday, June 13, 2026, 8:00 AM – 2:00 PM" */
export function sayDayAndHours(hours: Hours, timeZone: string): string {
  const day = sayDate(hours.startsAt, { dateStyle: 'full', timeZone })
  return `${day}, ${sayHours(hours, timeZone)}`
}
