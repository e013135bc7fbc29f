import { z } from 'zod'
import { keep } from '#app/words/formats.ts'
import { isClockTime } from '#app/words/clock-time.ts'

/** A day with its hour by the clock of the place, as a browser's field sends it, or none: `2027-05-01T17:00`. */
export function momentOrNone(wrong: () => string) {
  return z
    .string()
    .trim()
    .default('')
    .refine((text) => text === '' || isMoment(text), { error: wrong })
    .transform((text) => (text === '' ? null : text.slice(0, 16)))
}

function isMoment(text: string): boolean {
  const [day = '', hour = ''] = text.split('T')
  return (
    z.iso.date().safeParse(day).success &&
    isClockTime(hour.slice(0, 5)) &&
    /^.{5}(:00)?$/.test(hour)
  )
}

/** The same of a moment, for the field. */
export function typeMoment(at: Date | null, timeZone: string): string {
  if (at === null) return ''
  const format = keep(
    `typed moment ${timeZone}`,
    // The one that writes the year first and has no words.
    () => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone }),
  )
  return format.format(at).replace(' ', 'T')
}
