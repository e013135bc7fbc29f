import { keep, sayDate } from '#app/words/formats.ts'
import { say } from '#app/words/say.ts'

/** `Dec 31, 2026, 11:59 PM` on the organization's clock, which goes to the next line as a whole. */
export function sayMoment(at: Date, timeZone: string): string {
  return sayDate(at, { timeZone, dateStyle: 'medium', timeStyle: 'short' }).replaceAll(
    ' ',
    '\u00A0',
  )
}

/** `Dec 31, 2026, 11:59 PM CST`: a last moment names the clock it is read on. */
export function sayDeadline(at: Date, timeZone: string): string {
  const options = {
    timeZone,
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
  } as const
  return sayDate(at, options).replaceAll(' ', '\u00A0')
}

/** `Thu, Dec 31, 2026` for a day of the calendar. */
export function sayDay(day: string): string {
  const options = {
    timeZone: 'UTC',
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  } as const
  return sayDate(new Date(`${day}T00:00:00Z`), options)
}

/** `Dec 31`, where the year is plain. */
export function sayShortDay(day: string): string {
  return sayDate(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', month: 'short', day: 'numeric' })
}

/** `Dec 2026` for any day of the month. */
export function sayShortMonth(day: string): string {
  return sayDate(new Date(`${day}T00:00:00Z`), { timeZone: 'UTC', month: 'short', year: 'numeric' })
}

/** `December 2026` for any day of the month. */
export function sayMonth(day: string): string {
  return sayDate(new Date(`${day}T00:00:00Z`), {
    timeZone: 'UTC',
    month: 'long',
    year: 'numeric',
  })
}

/** "Central Time": the zone as people call it; programs call it America/Chicago. */
export function sayZoneName(timeZone: string): string {
  const format = keep(
    `name of ${timeZone}`,
    (locale) => new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }),
  )
  return format.formatToParts(0).find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}

/** Whether it is a day that the calendar has. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const read = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text)
}

/** `3 days left`, on the day itself `today`, and `too late` after it. */
export function sayDaysLeft(days: number): string {
  if (days < 0) return say('staff.needs.tooLate')
  return days === 0 ? say('staff.needs.today') : say('staff.needs.daysLeft', { n: days })
}
