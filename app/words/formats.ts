import { currentLocale } from './language.ts'

/** `1,240` */
export function sayNumber(number: number): string {
  return keep('number', (locale) => new Intl.NumberFormat(locale)).format(number)
}

/** "Ann, Bob and Cruz", as the language strings them together. */
export function sayList(items: readonly string[]): string {
  return keep('list', (locale) => new Intl.ListFormat(locale)).format(items)
}

/** `2026-11-22`, a day of the calendar, which has no zone: "November 22, 2026". */
export function sayDay(day: string): string {
  const format = keep(
    'day',
    (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
  )
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** A moment or a day in other detail. The zone is the organization's, or UTC for a day of the calendar. */
export function sayDate(
  at: Date,
  options: Intl.DateTimeFormatOptions & { readonly timeZone: string },
): string {
  const key = JSON.stringify(options)
  return keep(key, (locale) => new Intl.DateTimeFormat(locale, options)).format(at)
}

/** Spanish writes days and months small, but not at the start of a line. */
export function beginLine(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** Any other format of the current language: making one costs a thousand times what using it does. */
export function keep<Format extends object>(
  key: string,
  make: (locale: 'en-US' | 'es-US') => Format,
): Format {
  const locale = currentLocale()
  const name = `${locale} ${key}`
  const known = made.get(name)
  if (known) return known as Format
  const fresh = make(locale)
  made.set(name, fresh)
  return fresh
}

/** A key is always made into the same kind of format. */
const made = new Map<string, object>()
