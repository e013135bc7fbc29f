import { dayIn } from '#app/words/days.ts'
import { keep, sayDate } from '#app/words/formats.ts'
import { sayHours } from '#app/words/hours.ts'
import { say } from '#app/words/say.ts'
import type { EventDay } from './street.ts'

/** "Saturday, June 13": a day of an event, in its own zone; the year is said when it is another one than now. */
export function sayEventDay(at: Date, timeZone: string, now: Date): string {
  const isThisYear = dayIn(timeZone, at).slice(0, 4) === dayIn(timeZone, now).slice(0, 4)
  return sayDate(at, {
    weekday: 'long',
    month: 'long',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
    timeZone,
  })
}

/** "Saturday, June 12 – Sunday, June 13": as the head of its page says its days; with the year when it is another one than now. */
export function sayDaysInFull(days: readonly EventDay[], timeZone: string, now: Date): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return say('events.when.none')
  const isThisYear = dayIn(timeZone, last.startsAt).slice(0, 4) === dayIn(timeZone, now).slice(0, 4)
  return keep(
    `days in full ${timeZone} ${isThisYear ? '' : 'with year'}`,
    (locale) =>
      new Intl.DateTimeFormat(locale, {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        ...(isThisYear ? {} : { year: 'numeric' }),
        timeZone,
      }),
  ).formatRange(first.startsAt, last.startsAt)
}

/** "June 12 and 13": in short, for a list. */
export function sayDaysShort(days: readonly EventDay[], timeZone: string): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return say('events.when.none')
  return keep(
    `days ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { month: 'short', day: 'numeric', timeZone }),
  ).formatRange(first.startsAt, last.startsAt)
}

/** "Jun 12 – 13, 2027": the same where the year is not plain. */
export function sayDaysAndYear(days: readonly EventDay[], timeZone: string): string {
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return say('events.when.none')
  return keep(
    `days and year ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone }),
  ).formatRange(first.startsAt, last.startsAt)
}

/** "Fri, Jun 12, 8:00 AM – 2:00 PM": a day with its hours, in short. */
export function sayShortDayAndHours(day: EventDay, timeZone: string): string {
  const name = sayDate(day.startsAt, { weekday: 'short', month: 'short', day: 'numeric', timeZone })
  return `${name}, ${sayHours(day, timeZone)}`
}

/** "CDT": of which zone the hours are. */
export function sayZone(at: Date, timeZone: string): string {
  const format = keep(
    `zone of ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'long' }),
  )
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

interface DayRow {
  readonly starts: string
  readonly ends: string
}

/** Days as a query's JSON brings them. */
export function daysOf(rows: readonly DayRow[]): EventDay[] {
  return rows.map(({ starts, ends }) => ({ startsAt: new Date(starts), endsAt: new Date(ends) }))
}

/** "Central Time" */
export function nameZone(timeZone: string): string {
  const format = keep(
    `zone ${timeZone}`,
    (locale) =>
      new Intl.DateTimeFormat(locale, { timeZone: timeZone || 'UTC', timeZoneName: 'longGeneric' }),
  )
  return (
    format.formatToParts(new Date()).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
  )
}
